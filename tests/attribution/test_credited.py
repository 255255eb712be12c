"""Labels and signatures: whose name stands beside the marks without a verb."""

from __future__ import annotations

import pytest

from builder.attribution.credited import find_credit, is_put_to_somebody
from builder.model import Span

KNOWN = frozenset(["Ann", "Lee", "Daily", "News", "Hart"])


def _credited(text: str) -> str:
    """Who is credited with what stands between the first and the last of the curly marks."""
    found = find_credit(text, Span(text.index("“"), text.rindex("”") + 1), KNOWN)
    return found.of(text) if found else ""


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("“We stay.” ― Ann Lee", "Ann Lee"),
        ("“We stay.”― Ann Lee.\n\nThey left.", "Ann Lee"),
        ("“We stay.” -- Ann Lee, a baker", "Ann Lee"),
        ("“We stay.”\n\n-Dr. Ann P. Lee, in a letter", "Dr. Ann P. Lee"),
        ("“We stay.” — Maria de la Cruz (Ohio)", "Maria de la Cruz"),
        ("“We stay” https://t.co/x — Ann Lee (@lee) May 4, 2025", "Ann Lee"),
    ],
)
def test_a_name_after_a_dash_signs(text: str, name: str) -> None:
    """On the same line or the next, where it ends the line or is explained."""
    assert _credited(text) == name


@pytest.mark.parametrize(
    "text",
    [
        "“We stay.” Ann Lee was there.",
        "“We stay.”\n\n\n\n\n— Ann Lee",
        "“We stay” — and they did.",
        "“We stay” - Russian for a word of theirs.",
        "“We stay” - Democrats in Ohio who watched left.",
        "“We stay.”\n\n- Reuters.",
        "“We stay.” – Associated Press",
        "He called it “a mess” — Ann Lee, by contrast, had praised it.",
        "“We stay.”",
    ],
)
def test_what_signs_nothing(text: str) -> None:
    """No dash, far away, a sentence that goes on, or an agency."""
    assert _credited(text) == ""


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("“We stay.”\n\nThat was how Ann Lee, a baker, once put it.", "Ann Lee"),
        ("“We stay.” So said Ann Lee on Monday.", "Ann Lee"),
        ("“We stay.” Those were the words of Ann Lee.", "Ann Lee"),
        ("“We stay.” So said Eva Roth.", ""),
        ("“We stay.”\n\nThat is how Ann Lee lives.", ""),
    ],
)
def test_the_sentence_behind_says_whose_words_they_were(text: str, name: str) -> None:
    """If it says so, of somebody whom the article names."""
    assert _credited(text) == name


@pytest.mark.parametrize(
    ("below", "name"),
    [
        ("\n\nAnn Lee, head of the board”", "Ann Lee"),
        ("\n— Ann Lee”\n\nThey left.", "Ann Lee"),
        ("\n\nLee, head of the board”", ""),
        ("\n\nAnn Lee left. It rained”", ""),
        (" Ann Lee, head of the board”", ""),
    ],
)
def test_a_signature_may_stand_within_the_marks(below: str, name: str) -> None:
    """On a line of its own below the words."""
    text = f"“We stay.{below}"
    found = find_credit(text, Span(0, len("“We stay.")), KNOWN)
    assert (found.of(text) if found else "") == name


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        ("Lee was asked, “Why?”", True),
        ("They were then asked: “Why?”", True),
        ("Lee asked, “Why?”", False),
        ("Lee was asked by Hart, “Why?”", False),
    ],
)
def test_a_question_put_to_somebody_is_nobody_s(text: str, asked: bool) -> None:  # noqa: FBT001 - a table
    """As far as the text says."""
    assert is_put_to_somebody(text, Span(text.index("“"), len(text))) is asked


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("They met.\n\nAnn Lee: “We stay.”", "Ann Lee"),
        ("They met. Hart: “We stay.”", "Hart"),
        ("Why the polls failed - Ann Lee and Bob Hart: “We stay.”", "Ann Lee and Bob Hart"),
        ("The polls – More from Lee: “We stay.”", "Lee"),
        ("They met.\n\nSaid Lee: “We stay.”", "Lee"),
        ("They met.\n\nAccording to the Daily News:\n\n“We stay.”", "Daily News"),
        ("They met.\n\nContinued Ann Lee:\n\n“We stay.”", "Ann Lee"),
        ("They met.\n\nRep. Ann Lee (D-Ohio): “We stay.”", "Rep. Ann Lee"),
    ],
)
def test_a_name_before_a_colon_is_a_label(text: str, name: str) -> None:
    """At the start of a line or a sentence, or after a dash, a verb of reporting apart."""
    assert _credited(text) == name


@pytest.mark.parametrize(
    "text",
    [
        "Ann Lee: “We stay.”",
        "They met.\n\nTheir Slogan: “We stay.”",
        "They met. Of Lee: “We stay.”",
        "A user wrote of Ms. Lee: “We stay.”",
        "They met P. Hart: “We stay.”",
        "They met.\n\nAnn Lee had one answer: “We stay.”",
        "They met.\n\nAnn Lee “We stay.”",
    ],
)
def test_what_labels_nothing(text: str) -> None:
    """A headline, no name, a preposition, an abbreviation's full stop, a sentence, no colon."""
    assert _credited(text) == ""
