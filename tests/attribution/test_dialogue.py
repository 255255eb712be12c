"""Who takes turns with whom."""

import re

import pytest

from builder.attribution.dialogue import Dialogue
from builder.attribution.options import Quotations
from builder.model import Reading, Span
from builder.parse import parse_plain

_SAID = re.compile(r"(?: said)? (?P<who>he|she|[A-Z]\w+ [A-Z]\w+)\b")
ASKED = '"Did you sign?" the clerk asked Ann Lee.'


def turns(text: str, to: str = "Ann Lee") -> list[str]:
    """Whose turn each quotation is but the first, which the clerk has said to somebody; what is no
    turn is the mayor's."""
    quotations = Quotations(parse_plain(text, id="a", title="T"), Reading())
    clerk, mayor = (Span(text.index(w), text.index(w) + len(w)) for w in ("the clerk", "k"))
    heard = Span(text.index(to), text.index(to) + len(to)) if to else None
    dialogue, made = Dialogue(), []
    first, *others = quotations.quoted
    dialogue.heard(quotations, first, clerk, heard)
    for quoted in others:
        turn = dialogue.speaker(quotations, quoted)
        said = _SAID.match(text, quoted.span.end)
        named = Span(*said.span("who")) if said else mayor
        dialogue.heard(quotations, quoted, turn or named, None)
        made.append(turn.of(text) if turn else "")
    return made


@pytest.mark.parametrize(
    ("text", "whose"),
    [
        (f'{ASKED}\n\n"Yes."', ["Ann Lee"]),
        (f'{ASKED}\n\n"Yes."\n\n"When?"\n\n"In May."', ["Ann Lee", "the clerk", "Ann Lee"]),
        (f'{ASKED}\n\n"Yes."\n\n"I see."', ["Ann Lee", ""]),
        (f'{ASKED}\n\n"Yes," said Jan Vos.', [""]),
        (f'{ASKED}\n\nIt rained.\n\n"Yes."', [""]),
        (f'{ASKED.replace("?", "!")}\n\n"Yes."', [""]),
    ],
)
def test_a_question_has_an_answer_in_the_next_paragraph(text: str, whose: list[str]) -> None:
    """And an answer a question at most; what stands beside other words is told by them."""
    assert turns(text) == whose


@pytest.mark.parametrize(
    ("answer", "whose"),
    [
        ('"Yes."\n\n"When?"', ["", "the clerk"]),
        ('"Yes," said Jan Vos.\n\n"When?"\n\n"In May."', ["", "the clerk", "Jan Vos"]),
        ('"Yes," he replied.\n\n"When?"', ["", ""]),
        ('It rained.\n\n"Yes," said Jan Vos.\n\n"When?"', ["", ""]),
    ],
)
def test_a_question_to_nobody_is_answered_by_whoever_is_named(
    answer: str, whose: list[str]
) -> None:
    """Else it may be anybody's."""
    assert turns(f"{ASKED}\n\n{answer}", to="") == whose


def test_who_was_asked_may_answer_by_a_pronoun() -> None:
    """With a verb of answering; else it may be the one who asked."""
    told = f'{ASKED}\n\n"Yes," she VERB.\n\n"When?"'
    assert turns(told.replace("VERB", "replied")) == ["", "the clerk"]
    assert turns(told.replace("VERB", "sang")) == ["", ""]
