"""Entries merged into one another."""

from dataclasses import fields

from builder.model import Coordinates, Entity, Kind, Office, Place
from builder.register import circles, merge

RUTTE = Entity(
    id="mark-rutte", label="Mark Rutte", kind=Kind.PERSON, aliases=("Rutte",), country="nl"
)
OTHER = Entity(
    id="m-rutte",
    label="M. Rutte",
    kind=Kind.PERSON,
    aliases=("Rutte", "Mark Rutte"),
    weak_aliases=("Mark", "Rutte"),
    description="Dutch.",
    coordinates=Coordinates(52, 5),
    offices=(Office(title="Premier", of="nl"),),
)
NL = Entity(id="nl", label="Netherlands", kind=Kind.GPE)
HOLLAND = Entity(id="holland", label="", kind=Kind.GPE, aliases=("Holland",))


def test_an_entry_merged_into_another_gives_it_its_names():
    """None twice, none both strong and weak; what was known before stays."""
    register = merge([RUTTE, OTHER, NL], {"m-rutte": "mark-rutte"})
    assert [e.id for e in register.entities] == ["mark-rutte", "nl"]
    made = register.entities[0]
    assert made.label == "Mark Rutte"
    assert made.aliases == ("Rutte", "M. Rutte")
    assert made.weak_aliases == ("Mark",)
    assert made.offices == OTHER.offices
    assert (made.description, made.country) == ("Dutch.", "nl")
    assert made.coordinates == Coordinates(52, 5)
    assert register.moved == {"m-rutte": "mark-rutte"}


EMPTY = Entity(id="e", label="E", kind=Kind.ORG)
FULL = Entity(
    id="f",
    label="F",
    kind=Kind.PERSON,
    kind_word="person",
    aliases=("alias",),
    weak_aliases=("weak",),
    demonyms=("demonym",),
    description="Described.",
    same_as=("https://example.org/",),
    offices=(Office(title="Premier"),),
    country="nl",
    coordinates=Coordinates(52, 5),
    never=("never",),
    only_in=("a",),
    not_in=("b",),
    place=Place("f.yml", 1),
)
ITS_OWN = {"id", "label", "kind", "kind_word", "only_in", "not_in", "place"}


def test_merging_forgets_no_field():
    """What is not given to the other entry is named here; the label becomes an alias."""
    names = {field.name for field in fields(Entity)}
    assert {name for name in names if getattr(FULL, name) == getattr(EMPTY, name)} == set()
    [made] = merge([EMPTY, FULL], {"f": "e"}).entities
    assert {name for name in names if getattr(made, name) == getattr(EMPTY, name)} == ITS_OWN
    assert made.aliases == ("F", "alias")
    for name in names - ITS_OWN - {"aliases"}:
        assert getattr(made, name) == getattr(FULL, name)


def test_chains_lead_to_their_end_and_all_who_speak_of_an_old_id_mean_the_new_one():
    """Whatever the order of the entries."""
    world = Entity(id="europe", label="Europe", kind=Kind.LOC)
    register = merge(
        [OTHER, RUTTE, NL, HOLLAND, world], {"nl": "holland", "m-rutte": "nl", "holland": "europe"}
    )
    assert register.moved == {"nl": "europe", "m-rutte": "europe", "holland": "europe"}
    rutte, europe = register.entities
    assert rutte.country == "europe"
    assert europe.offices[0].of == "europe"
    assert set(europe.aliases) >= {"Netherlands", "Holland", "M. Rutte"}


def test_circles_are_found():
    """Also from outside of them."""
    assert set(circles({"a": "b", "b": "a", "c": "a", "d": "e"})) == {"a", "b", "c"}
    assert set(circles({"a": "a"})) == {"a"}


def test_nothing_to_merge_changes_nothing():
    """The entries are the entities."""
    assert merge([RUTTE, NL], {}).entities == (RUTTE, NL)
