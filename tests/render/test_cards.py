"""What the cards of an article's marks say."""

import json
from dataclasses import replace
from datetime import date

import pytest

from builder.compose.articles import Panel, PanelEntry
from builder.compose.concordance import Saying
from builder.model import Dating, Granularity, Layer, Provenance, Quoting, Span, Statement
from builder.render.cards import cards

ENTRY = PanelEntry(
    label="</script><b>",
    address="entities/a.md",
    kind="Person",
    description="a & b",
    here=1,
    everywhere=2,
    briefings=1,
)


def rows(*entries):
    """The rows of the cards by their keys, each as it is named."""
    held = json.loads(cards([Panel("", Layer.PERSON, entries)], ()))
    return {key: dict(zip(held["fields"], row, strict=False)) for key, row in held["rows"].items()}


def test_cards_cannot_leave_their_script():
    """No `</script>` in it, and nothing lost."""
    text = cards([Panel("People", Layer.PERSON, (ENTRY,))], ())
    assert "<" not in text
    assert "&" not in text
    assert json.loads(text)["rows"]["a"] == ["</script><b>", "Person", "a & b", 1, 2, 1]


def test_a_term_is_told_from_an_entity_of_the_same_name():
    """By the mark before its place in the glossary."""
    found = rows(ENTRY, replace(ENTRY, address="glossary.md#a", kind="Term"))
    assert [(key, row["kind"]) for key, row in found.items()] == [("a", "Person"), ("#a", "Term")]


def test_cards_tell_what_was_said_last(article):
    """Cut where a word ends, and when."""
    words = f'"{"We stay. " * 30}"'  # 272 code points
    said = Statement(
        id="q-1",
        content=(Span(0, len(words)),),
        kind=Quoting.DIRECT,
        speaker="lee",
        speaker_label="Lee",
        provenance=Provenance("rule"),
    )
    made = article(words, day=date(2025, 4, 8))
    row = rows(replace(ENTRY, last=Saying(made, 1, 1, said)))["a"]
    assert (row["said"][:10], row["said"][-4:], row["when"]) == (
        '"We stay. ',
        " We…",
        "8 April 2025",
    )
    assert len(row["said"]) <= 160


@pytest.mark.parametrize(
    ("value", "granularity", "words"),
    [
        ("2025-W49-WE", Granularity.WEEKEND, {"2025-w49-we": "Weekend of 6–7 December 2025"}),
        ("2024-WI", Granularity.SEASON, {"2024-wi": "Winter 2024–25"}),
        ("199", Granularity.DECADE, {"199": "The 1990s"}),
        ("18", Granularity.CENTURY, {"18": "The 19th century"}),
        ("PAST_REF", Granularity.VAGUE, {"past_ref": "Some time before"}),
        ("PRESENT_REF", Granularity.VAGUE, {"present_ref": "Now"}),
        ("FUTURE_REF", Granularity.VAGUE, {"future_ref": "Some time after"}),
        ("2025-04-08", Granularity.DAY, {}),
        ("2025-04", Granularity.MONTH, {}),
        ("2025", Granularity.YEAR, {}),
    ],
)
def test_dates_that_no_browser_can_word_are_worded(value, granularity, words):
    """As the timeline words them."""
    dating = Dating(Span(0, 1), value, granularity, Provenance("rule"))
    assert json.loads(cards((), (dating, dating)))["dates"] == words
