"""Who is credited with a statement, and how an article is cited."""

from dataclasses import replace
from datetime import date

import pytest

from builder.compose import credits
from builder.model import JointSpeaker, Provenance, Quoting, Span, State, Statement

PLAIN = Statement(
    id="q",
    content=(Span(0, 4),),
    kind=Quoting.DIRECT,
    speaker_label="Ada Holm",
    provenance=Provenance("rule"),
)

CORRECTED = Provenance("editor", State.EDITED)
ACCEPTED = Provenance("rule", State.EDITED)


@pytest.mark.parametrize(
    ("change", "words"),
    [
        ({}, ""),
        ({"addressee_label": "The Times"}, "to the Times"),
        ({"source": Span(11, 19)}, "as “the Dane”"),
        ({"source": Span(21, 25)}, ""),
        ({"kind": Quoting.INDIRECT}, "reported"),
        ({"speaker_label": "", "reason": "no source"}, "no source"),
        ({"provenance": Provenance("rule", State.SUGGESTED)}, "suggested, not checked"),
        ({"provenance": CORRECTED}, "set by an editor"),
        ({"source": Span(11, 19), "provenance": CORRECTED}, "set by an editor"),
        ({"source": Span(11, 19), "provenance": ACCEPTED}, "as “the Dane”, set by an editor"),
    ],
)
def test_circumstances(article, change, words):
    """Only what a reader would miss is said."""
    made = article('"Hm," says the Dane, Holm')
    assert credits.circumstances(made, replace(PLAIN, **change)) == words


def test_a_speaker_nobody_names():
    """It is said that there is none."""
    assert credits.speaker(PLAIN) == "Ada Holm"
    assert credits.speaker(replace(PLAIN, speaker_label="")) == "Speaker not identified"


def test_all_who_say_it_are_named():
    """As one would list them."""
    others = tuple(JointSpeaker(Span(0, 1), None, name) for name in ("Bo Dahl", "NATO"))
    assert credits.speaker(replace(PLAIN, joint=others[:1])) == "Ada Holm and Bo Dahl"
    assert credits.speaker(replace(PLAIN, joint=others)) == "Ada Holm, Bo Dahl and NATO"


def test_citations(article):
    """Plain text and BibTeX, what LaTeX reads escaped."""
    made = replace(
        article("x", title="Gains & losses", day=date(2025, 4, 8)), byline="By Staff in Munich"
    )
    assert credits.citation(made) == "Staff, “Gains & losses”, 8 April 2025."
    assert "title = {{Gains \\& losses}}" in credits.bibtex(made)
    assert "date = {2025-04-08}" in credits.bibtex(made)
    assert credits.citation(article("x", title="T", day=None)) == "“T”, Undated."
