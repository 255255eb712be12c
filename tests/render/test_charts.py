"""Small drawings, made when the site is built."""

from dataclasses import dataclass
from datetime import date
from xml.etree import ElementTree as ET

from builder.render import charts


@dataclass
class Thing:
    words: str
    count: int = 1
    value: str = ""
    days: tuple = (0, 1)


def test_columns_say_their_numbers_in_words():
    """Months without a mention are drawn, but not told."""
    svg = charts.columns(
        [Thing("May 2025", 3), Thing("June 2025", 0), Thing("July 2025", 1)], "Mentions"
    )
    root = ET.fromstring(svg)
    assert len(root.findall("rect")) == 3
    assert root.get("aria-label") == "Mentions: 3 in May 2025, 1 in July 2025"


def test_a_bar_is_decoration():
    """The number stands beside it."""
    assert ET.fromstring(charts.bar(0, 0)).get("aria-hidden") == "true"


def test_a_strip_has_a_mark_for_each_date_near_the_briefings():
    """A date of long ago, or a century, would squeeze the rest into a blot."""
    day = 739000
    near = [Thing("a", days=(day + n, day + n + 1)) for n in range(40)]
    far = [Thing("old", days=(1, 366)), Thing("century", days=(day - 9000, day + 27525))]
    root = ET.fromstring(charts.strip([*near, *far], [day, day + 30]))
    assert len(list(root.findall("rect"))) == 40
    assert len(root.findall("circle")) == 2


def test_without_briefings_there_is_no_strip():
    """Nothing to be near to."""
    assert charts.strip([Thing("a")], []) == ""


def test_too_many_dates_become_columns():
    """A column a month, the highest where most is spoken of."""
    things = [Thing("a", count=n + 1, days=(739000 + 40 * n, 739001 + 40 * n)) for n in range(5)]
    svg = charts.strip(things, [739000, 739200], by_month=True)
    heights = [float(r.get("height")) for r in ET.fromstring(svg).findall("rect")]
    assert heights == sorted(heights)
    assert len(heights) == 5


def test_the_last_year_there_is_ends_the_axis():
    """9999-12-31 is often written for a day that nobody knows."""
    last = date.max.toordinal()
    made = charts.strip([Thing("A", days=(last - 40, last))], [last])
    assert "9999" in made
