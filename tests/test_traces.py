"""What was looked up in register and glossary is noted, and asked for again."""

import pytest

from builder.knowledge import Knowledge
from builder.model import Entity, Kind, Place, Span, Term
from builder.traces import Answers, LookUps, TracedKnowledge

TEXT = "Ann Lee met the Daily News."


def known(*more, terms=(), refused=(), moved=None, line=1):
    lee = Entity(id="lee", label="Ann Lee", kind=Kind.PERSON, place=Place("r.yml", line))
    return Knowledge([lee, *more], terms, refused=refused, moved=moved)


def entity(label, id="other"):
    return Entity(id=id, label=label, kind=Kind.ORG)


def trace(look_up):
    """What a way of looking up leaves behind."""
    traced = TracedKnowledge(known())
    look_up(traced)
    return Answers(known()).trace(traced.taken())


LOOK_UPS = [
    (lambda k: list(k.names.find(TEXT, Span(0, 7))), "Lee", "Daily News"),
    (lambda k: list(k.names.find(TEXT, Span(8, 27))), "Daily News", "Lee"),
    (lambda k: k.names.get("Tom Ray"), "Ray", "Lee Ray"),
    (lambda k: k.entities.get("ray"), entity("R", "ray"), "ray"),
    (lambda k: "ray" in k.entities, entity("R", "ray"), "ray"),
    (lambda k: list(k.entities), "Somebody", None),
    (lambda k: len(k.entities), "Somebody", None),
]


@pytest.mark.parametrize(("look_up", "met", "missed"), LOOK_UPS)
def test_it_matters_what_was_looked_up_and_nothing_else(look_up, met, missed):
    """A new entry is met by its phrase or by its id, or it changes nothing."""
    left = trace(look_up)
    assert Answers(known()).bear_out(left)
    met = met if isinstance(met, Entity) else entity(met)
    assert not Answers(known(met)).bear_out(left)
    assert missed is None or Answers(known(entity(missed))).bear_out(left)


@pytest.mark.parametrize(
    ("look_up", "changed"),
    [
        (lambda k: k.terms.get("a"), {"terms": [Term(id="a", label="A")]}),
        (lambda k: k.terms_as_written.get("A"), {"terms": [Term(id="a", label="A")]}),
        (lambda k: "Lee" in k.refused, {"refused": ["Lee"]}),
        (lambda k: list(k.refused), {"refused": ["Ray"]}),
        (lambda k: len(k.refused), {"refused": ["Ray"]}),
        (lambda k: k.moved.get("old"), {"moved": {"old": "lee"}}),
        (lambda k: len(k.moved), {"moved": {"old": "lee"}}),
    ],
)
def test_so_it_is_with_the_other_tables(look_up, changed):
    """Terms, words that are no name, entries that were merged."""
    assert not Answers(known(**changed)).bear_out(trace(look_up))
    assert Answers(known(**changed)).bear_out(trace(lambda k: k.entities["lee"]))


def test_the_line_of_an_entry_does_not_matter():
    """Another one above it moves it; what it says is the same."""
    assert Answers(known(line=2)).bear_out(trace(lambda k: k.entities["lee"]))
    assert Answers(known(line=2)).digest == Answers(known()).digest


def test_what_is_found_is_the_same_traced_or_not():
    """And each look-up is noted once, until it is taken."""
    traced = TracedKnowledge(known(refused=["Ray"]))
    for _ in range(2):
        assert list(traced.names.find(TEXT, Span(0, 7))) == [(Span(0, 7), ("lee",))]
        assert traced.names.get("Ann Lee") == ("lee",)
    assert traced.entities["lee"].label == "Ann Lee"
    assert set(traced.refused) == {"Ray"}
    taken = traced.taken()
    assert taken[:2] == (LookUps("names", ("Ann Lee",)), LookUps("entities", ("lee",)))
    assert traced.taken() == ()
