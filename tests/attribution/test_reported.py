"""What is reported without quotation marks."""

import pytest
from parsed import ACCORDING, SPLIT, THAT, TOLD, parsed

from builder.attribution.quotation import segment
from builder.attribution.reported import CUE, find_reports
from builder.attribution.sources import Scene
from builder.model import ParagraphReading, Span, Word


def _reports(paragraph: str) -> list[str]:
    article, reading = parsed(paragraph)
    quoted, _ = segment(article.text, article.paragraphs)
    scene = Scene(article.text, reading.paragraphs[0], [q.span for q in quoted])
    return [scene.tree.stretch(*r.content).of(article.text) for r in find_reports(scene)]


def test_clauses_and_according_to() -> None:
    """The clause below the verb; the sentence without its "according to"."""
    assert _reports(THAT) == ["that the talks would go on"]
    assert _reports(ACCORDING) == ["the road was closed on Monday"]


@pytest.mark.parametrize("paragraph", [SPLIT, TOLD])
def test_what_is_quoted_is_not_reported_again(paragraph: str) -> None:
    """Anything with quotation marks in it is left alone."""
    assert _reports(paragraph) == []


def test_a_denied_saying_reports_nothing() -> None:
    """What a clause merely denies is no report."""
    denied = THAT.replace("said|VBD|ROOT|2", "said|VBD|ROOT|2").replace(
        "on|RP|prt|7", "not|RB|neg|2"
    )
    assert _reports(denied) == []


def test_circles_in_a_reading_end() -> None:
    """A broken reading whose governors go round costs nothing."""
    forms = "He said that two rode along there now".split()
    words, at = [], 0
    for i, form in enumerate(forms):
        dep = {0: "nsubj", 3: "ccomp"}.get(i, "dep")
        head = {0: 1, 1: 1, 3: 1, 4: 5, 5: 4}.get(i, 3)
        words.append(
            Word(
                Span(at, at + len(form)),
                "VBD" if i in (1, 4) else "PRP" if i == 0 else "NN",
                dep,
                head,
            )
        )
        at += len(form) + 1
    text = " ".join(forms)
    list(find_reports(Scene(text, ParagraphReading(Span(0, len(text)), words=tuple(words)), ())))


def test_the_cue_words_that_ask_for_a_parse() -> None:
    """Only whole words of reporting, with what marks a report."""
    assert CUE.search("she told the Japan Times that it was so")
    assert CUE.search("According to the ministry")
    assert not CUE.search("she said so")
    assert not CUE.search("the saddle is aforesaid")
