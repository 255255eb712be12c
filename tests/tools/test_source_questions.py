"""What the source finder and its teacher are asked, and what they are told of it."""

from __future__ import annotations

import pytest
import spacy

from builder.edges.reading.source_finder import Labels
from builder.model import Span
from builder.parse.plain import parse_plain
from tools.source_examples import Batch, taught
from tools.source_questions import answered, questions_in

TEXT = (
    "Ann Lee said “we will stay” and called it a “so-called” truce.\n\n"
    "Jan Vos said that the mayor had to go, adding “she lost” and no more."
)
ARTICLE = parse_plain(TEXT, id="a")


def _pairs(*words: str) -> list[list[int]]:
    return [[TEXT.index(w), TEXT.index(w) + len(w)] for w in words]


def _words(spans: tuple[Span, ...]) -> list[str]:
    return [span.of(TEXT) for span in spans]


SAID = {"source": _pairs("Ann Lee"), "cue": _pairs("said"), "content": _pairs("we will stay")}
REPORTED = {
    "source": _pairs("Jan Vos"),
    "cue": [[TEXT.index("said that"), TEXT.index("said that") + 4]],
    "content": _pairs("that the mayor had to go"),
}
GOLD = {
    "id": "a",
    "text": TEXT,
    "quotes": [
        {
            "start": SAID["content"][0][0],
            "end": SAID["content"][0][1],
            "speaker_spans": SAID["source"],
        }
    ],
}


def test_every_stretch_between_marks_is_asked_about():
    asked = [(q.paragraph, _words(q.asked), len(q.stretches)) for q in questions_in(ARTICLE)]
    inside = ["“we will stay”", "“so-called”", "“she lost”"]
    assert asked == [(0, inside[:1], 2), (0, inside[1:2], 2), (1, inside[2:], 1)]


def test_what_the_gold_does_not_have_is_nobodys_words():
    first, second, *_ = answered(ARTICLE, GOLD, [SAID])
    assert (_words(first.source), _words(first.cue), first.attributed) == (
        ["Ann Lee"],
        ["said"],
        True,
    )
    assert (second.source, second.cue, second.attributed) == ((), (), False)


def test_what_is_reported_without_marks_is_asked_about_once():
    """What stands between marks is asked about as a stretch, not a second time."""
    *_, last = asked = list(answered(ARTICLE, GOLD, [SAID, REPORTED]))
    assert len(asked) == 4
    assert (last.paragraph, last.quoted, _words(last.source)) == (1, False, ["Jan Vos"])
    assert _words(last.asked) == ["that the mayor had to go"]
    assert _words(last.stretches) == ["“she lost”"]


def test_what_two_teachers_told_of_a_stretch_is_together():
    """Their shares are laid on our words and are one part each of what is learnt; the rest is
    elsewhere."""

    def told(without: list[int], share: float, attributed: float) -> dict:
        start, end = TEXT.index("“we"), TEXT.index("stay”") + 5
        source = [[*_pairs("Ann")[0], share]]
        one = {"start": start, "end": end, "attributed": attributed, "source": source}
        return {"id": "a", "text": TEXT, "without": without, "told": [one]}

    rows = [told([0, 1], 0.9, 1.0), told([2], 0.5, 0.8)]
    [example] = taught(spacy.blank("en"), rows, Labels.of([], [], []))
    assert [one.without for one in example.told] == [{0, 1}, {2}]
    batch = Batch.of([example])
    assert batch.taught.all()
    assert batch.attributed[0] == pytest.approx(0.9)
    assert batch.shares[0, :3] == pytest.approx([0.3, 0.7, 0.0])
