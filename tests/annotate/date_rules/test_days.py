"""Days by the calendar, by a feast, of the week and beside the article's own."""

import pytest


@pytest.mark.parametrize(
    ("text", "meaning"),
    [
        ("Sun, 3 Mar 2024", "2024-03-03"),
        ("3 March", "XXXX-03-03?"),
        ("March 3rd", "XXXX-03-03?"),
        ("FEBRUARY 26", "XXXX-02-26?"),
        ("Sept. 13 (Thursday), 2018", "2018-09-13"),
        ("13 September (Thu.)", "XXXX-09-13-WXX-4?"),
        ("31.12.2021", "2021-12-31"),
        ("last July 18", "XXXX-07-18<<"),
        ("the 1st of next month", "month+1/01"),
        ("Christmas Eve", "XXXX-12-24!?"),
        ("Christmas last year", "year-1/12-25"),
        ("Juneteenth last year", "year-1/06-19"),
        ("the last weekend of May", "weekend:XXXX-05-WL-6?"),
        ("first weekend in May 2021", "weekend:2021-05-W1-6"),
        ("tomorrow week", "day+8"),
        ("Friday last", "XXXX-WXX-5<<"),
        ("last Thanksgiving", "XXXX-11-W4-4<<"),
        ("Easter Monday 2021", "2021-EASTER+1"),
        ("Christmas 2021", "2021-12-25"),
        ("next Tuesday", "XXXX-WXX-2+"),
        ("this past Friday", "XXXX-WXX-5<<"),
        ("Monday of next week", "week+1/1"),
        ("two Fridays ago", "XXXX-WXX-5<<2"),
        ("last night", "day-1"),
    ],
)
def test_form_has_its_meaning(text, meaning, meanings):
    """A phrase that is a date and nothing else."""
    assert meaning in meanings(text)


@pytest.mark.parametrize(
    "text",
    [
        "03/04/2021",
        "32 March",
        "March 32",
        "13/13/2021",
        "sun 3",
        "the Christmas market",
        "three Fridays ago",
    ],
)
def test_neighbour_has_none(text, meanings):
    """What is ambiguous, or no date, has no meaning."""
    assert meanings(text) == set()
