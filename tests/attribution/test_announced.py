"""Speeches that the paragraph before announces."""

import pytest

from builder.attribution.announced import find_announced
from builder.model import Span

KNOWN = frozenset(["Ann", "Lee"])
SPEECH = "“We began late.\n\n“But we began.”"


def _announced(text: str) -> str:
    """Who gave the speech that stands between the first and the last of the curly marks."""
    found = find_announced(text, Span(text.index("“"), text.rindex("”") + 1), KNOWN)
    return found.of(text) if found else ""


@pytest.mark.parametrize(
    ("before", "name"),
    [
        ("Mayor Ann Lee spoke at the opening on Monday. These are excerpts.", "Mayor Ann Lee"),
        ("Ann Lee, the mayor, opened the works on Monday with a short speech.", "Ann Lee"),
        ("Tom Ray listened as Ann Lee addressed the crowd.", "Ann Lee"),
        ("The following is the text of Mayor Ann Lee's speech on Monday.", "Mayor Ann Lee"),
        ("Remarks by Mayor Ann Lee at the opening", "Mayor Ann Lee"),
        ("Excerpts from the address that President Ann Lee gave follow.", "President Ann Lee"),
        ("Tom Ray gave a speech.", ""),
        ("Ann Lee opened the works. A message came.", ""),
        ("Ann Lee opened the waterworks on Monday.", ""),
        ("Ann Lee called her speech “short” and gave it twice.", ""),
        ("It rained.\n\nAnn Lee gave a speech.\n\nThen it stopped.", ""),
    ],
)
def test_a_speech_is_of_whoever_is_said_to_give_it(before: str, name: str) -> None:
    """Right before its paragraphs, by a verb or a noun for it, if the article has the name."""
    text = f"{before}\n\n{SPEECH}"
    at = len(text) - len(SPEECH)
    found = find_announced(text, Span(at, len(text)), KNOWN)
    assert (found.of(text) if found else "") == name


@pytest.mark.parametrize(
    "text",
    [
        "Ann Lee gave a speech.\n\n“We began,” she said.",
        "Ann Lee gave a speech. “We began.”",
        "“We began.”\n\nAnn Lee gave a speech.",
    ],
)
def test_words_beside_the_marks_are_for_others_to_read(text: str) -> None:
    """So are those that follow."""
    assert _announced(text) == ""
