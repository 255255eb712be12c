"""Answers as lines to paste."""

import pytest

from builder.compose.offer import Answer, Offer, Task, edit, introduced, meaning, said_by
from builder.model import Entity, Kind, Span

LEE = Entity(id="ann-lee", label="Ann Lee", kind=Kind.PERSON, description="A judge.")


def offer(task, **more):
    return Offer(
        id="lee",
        task=task,
        label="Lee",
        about="",
        briefings=("a",),
        passages=(),
        accept=(),
        refuse=Answer(words="no", line=""),
        **more,
    )


def test_a_name_becomes_another_name_of_an_entity():
    """Strong and weak names keep apart."""
    answer = meaning(offer(Task.NAME, strong=("A. Lee",), weak=("Ann",)), LEE)
    assert answer.line == "lee: {merged_into: ann-lee, aliases: [A. Lee], weak_aliases: [Ann]}"
    assert answer.article is None
    assert answer.words == "another name of Ann Lee: A judge."


def test_a_passage_means_an_entity_or_was_said_by_it(article):
    """A name wherever it stands, a quotation where it stands."""
    made = article('Lee said "no". Lee left.')
    which = meaning(offer(Task.WHICH, where=(made, Span(0, 3))), LEE)
    assert (which.line, which.article) == ("- every: Lee\n  entity: ann-lee", "a")
    said = meaning(offer(Task.QUOTE, where=(made, Span(9, 13))), LEE)
    assert said.line == '- at: {exact: "\\"no\\""}\n  speaker: ann-lee'


def test_a_quotation_may_be_said_by_somebody_unknown(article):
    """And only a quotation."""
    where = (article('Lee said "no".'), Span(9, 13))
    said = said_by(offer(Task.QUOTE, where=where), "Eva Roth")
    assert (said.words, said.line) == (
        "said by Eva Roth",
        '- at: {exact: "\\"no\\""}\n  speaker: Eva Roth',
    )
    with pytest.raises(ValueError, match="'Eva Roth' is not in the register"):
        said_by(offer(Task.WHICH, where=where), "Eva Roth")


def test_a_lost_passage_means_nobody():
    """It asks for words."""
    with pytest.raises(ValueError, match="asks for a passage"):
        meaning(offer(Task.LOST), LEE)


def test_a_passage_is_told_from_others_like_it(article):
    """By what stands around it."""
    made = article("Lee met Lee.")
    assert "prefix" in edit(Task.QUOTE, made, Span(8, 11), {"refuse": "quote"}, words="").line


def test_an_entity_is_introduced_by_its_description_if_it_has_one():
    """So that an editor knows who is meant."""
    assert introduced(LEE) == "Ann Lee: A judge."
    assert introduced(Entity(id="x", label="X", kind=Kind.ORG)) == "X"
