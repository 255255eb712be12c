"""Overrides that do nothing are named."""

from dataclasses import replace

import pytest

from builder.knowledge import Knowledge
from builder.model import (
    Entity,
    Form,
    Kind,
    Layer,
    Override,
    Place,
    Provenance,
    Quoting,
    Reference,
    Span,
    Statement,
    Term,
    TextQuoteSelector,
)
from builder.resolve.idle import idle_overrides, undone_overrides
from builder.resolve.located import locate
from builder.resolve.overrides import apply_overrides

TEXT = '"A fine day," Rutte said, "for a walk." They agreed.'
RULE = Provenance("rule")
MARKS = (
    Statement(
        id="q-1",
        content=(Span(0, 13), Span(26, 39)),
        kind=Quoting.DIRECT,
        provenance=RULE,
    ),
    Reference(
        span=Span(14, 19),
        kind=Kind.PERSON,
        entity="rutte",
        label="Rutte",
        provenance=RULE,
        layer=Layer.PERSON,
    ),
)


def override(words, **acts):
    return Override(article="a", passage=TextQuoteSelector(words), place=Place("o.yml", 1), **acts)


def idle(article, *overrides, marks=MARKS):
    return [(p.what, p.hint) for p in idle_overrides(marks, locate(article, overrides))]


@pytest.mark.parametrize(
    ("words", "acts", "said", "there"),
    [
        ("Rutte", {"refuse": Layer.DATE}, "refuse: date changes nothing at “Rutte”:", "person"),
        ("agreed", {"accept": Layer.QUOTE}, "accept: quote changes nothing at", "nothing"),
        ("agreed", {"unattributed": True}, "speaker: none changes nothing at", "nothing"),
        ("said", {"refuse": Layer.QUOTE}, "refuse: quote changes nothing at", "nothing"),
    ],
)
def test_an_override_that_does_nothing_is_named(article, words, acts, said, there):
    """An editor who meant something by it learns what is marked there; between the parts of a
    quotation is nothing of it."""
    [(what, hint)] = idle(article(TEXT), override(words, **acts))
    assert what.startswith(said)
    assert what.endswith(f"marked there is {there}")
    assert not hint


@pytest.mark.parametrize(
    ("words", "acts"),
    [
        ("Rutte", {"refuse": Layer.PERSON}),
        ("fine day", {"accept": Layer.QUOTE, "speakers": ("rutte",)}),
        ("fine day", {"unattributed": True}),
        ("agreed", {"note": "In part."}),
        ("Rutter", {"refuse": Layer.PERSON}),
    ],
)
def test_an_override_that_does_something_is_not_named(article, words, acts):
    """Nor one whose passage is lost, which is said elsewhere."""
    assert idle(article(TEXT), override(words, **acts)) == []


def test_a_quotation_that_was_none_is_a_hint(article):
    """An editor may mean it so."""
    [(what, hint)] = idle(article(TEXT), override("They agreed", speakers=("rutte",)))
    assert what == "no quotation was found at “They agreed”: it is one now"
    assert hint


def test_an_override_that_points_into_code_is_named(article):
    """Nobody would see what it marks; where the words stand in the text as well, that counts."""
    made = article("Rutte wrote:\n\ndef rutte(nato): Rutte")
    made = replace(made, blocks=(made.blocks[0], replace(made.blocks[1], form=Form.CODE)))
    [(what, hint)] = idle(made, override("nato", entity="japan"), marks=())
    assert not hint
    assert what.startswith("“nato” stands in code, where nothing is marked")
    assert idle(made, override("Rutte", entity="japan", every=True), marks=()) == []


KNOWN = Knowledge(
    [
        Entity(id="rutte", label="Mark Rutte", kind=Kind.PERSON),
        Entity(id="other", label="Other", kind=Kind.PERSON),
    ],
    [Term(id="walk", label="walk", definition="On foot.")],
)


def undone(article, *overrides):
    made, located = article(TEXT), locate(article(TEXT), overrides)
    edited = apply_overrides(made, MARKS, located, KNOWN)
    return [p.what for p in undone_overrides(edited, located, KNOWN)]


@pytest.mark.parametrize(
    ("words", "later", "acts"),
    [
        ("Rutte", "Rutte", {"refuse": Layer.PERSON}),
        ("Rutte", "Rutte", {"entity": "other"}),
        ("Rutte", "Rutte said", {"kind": Kind.ORG}),
        ("Rutte", "Rutte", {"value": "2025"}),
        ("Rutte", "Rutte", {"entity": "other", "every": True}),
    ],
)
def test_an_override_that_a_later_one_undoes_is_named(article, words, later, acts):
    """Whatever the later one does to the mark."""
    found = undone(article, override(words, entity="rutte"), override(later, **acts))
    assert found == ["a later override undoes what is said of “Rutte”"]


@pytest.mark.parametrize(
    ("words", "earlier", "later"),
    [
        ("Rutte", {"refuse": Layer.PERSON}, {"entity": "other"}),
        ("Rutte", {"kind": Kind.ORG}, {"kind": Kind.GPE}),
        ("Rutte", {"kind": Kind.ORG}, {"entity": "other"}),
        ("fine day", {"speakers": ("rutte",)}, {"speakers": ("Ann Lee",)}),
        ("fine day", {"speakers": ("rutte",)}, {"unattributed": True}),
        ("fine day", {"speakers": ("rutte",)}, {"refuse": Layer.QUOTE}),
        ("fine day", {"unattributed": True}, {"speakers": ("rutte",)}),
    ],
)
def test_so_is_one_that_a_like_one_undoes(article, words, earlier, later):
    """The last one in the file counts, and of two alike both stand."""
    first, last = override(words, **earlier), override(words, **later)
    assert undone(article, first, last) == [f"a later override undoes what is said of “{words}”"]
    assert undone(article, first, first) == []


@pytest.mark.parametrize(
    ("words", "acts"),
    [
        ("Rutte", {"kind": Kind.ORG}),
        ("Rutte", {"refuse": Layer.PERSON, "entity": "rutte"}),
        ("fine day", {"speakers": ("Mark Rutte", "Ann Lee")}),
        ("Rutte", {"term": "walk"}),
        ("Rutte", {"note": "Who?"}),
        ("agreed", {"value": "2025"}),
    ],
)
def test_overrides_that_go_together_are_not_named(article, words, acts):
    """Nor a name that means something else in one place."""
    assert undone(article, override("Rutte", entity="rutte"), override(words, **acts)) == []
    everywhere = override("Rutte", entity="other", every=True)
    assert undone(article, everywhere, override("Rutte", entity="rutte")) == []
