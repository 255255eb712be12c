"""What may mislead in the register's entries."""

from dataclasses import replace

import pytest

from builder.model import Entity, EntityId, Kind, Office, Place
from builder.register_hints import register_hints


def person(label, *aliases, **term):
    offices = (Office(title="President", of=EntityId("xx"), **term),) if term else ()
    id = EntityId(label.lower().replace(" ", "-"))
    return Entity(
        id=id,
        label=label,
        kind=Kind.PERSON,
        aliases=aliases,
        offices=offices,
        place=Place("people.yml", 7),
    )


@pytest.mark.parametrize("name", ["May", "Will", "Reading", "Turkey"])
def test_a_name_that_is_a_common_word_is_a_hint(article, name):
    """It says which name of whom, where, and what happens to it."""
    (hint,) = register_hints([person("Ada Obi", name)], [article(f"They met {name}.")])
    assert hint.hint
    assert str(hint.place) == "people.yml:7"
    assert "ada-obi" in hint.what
    assert repr(name) in hint.what
    assert "weak_alias" in hint.remedy


@pytest.mark.parametrize(("alias", "hints"), [("the island", 1), ("the Island", 0), ("ümit", 0)])
def test_a_name_without_a_capital_is_a_hint(alias, hints):
    """It would never link, and nobody would know why."""
    assert len(list(register_hints([person("Ada Obi", alias)], []))) == hints


@pytest.mark.parametrize(
    ("alias", "hints"), [("“Ada Obi”", 1), ("‘Ada’", 1), ("“Sunny” Ada Obi", 0), ("Ada’s", 0)]
)
def test_quotation_marks_round_a_name_are_a_hint(alias, hints):
    """No text has them, so that it would hardly ever link."""
    assert len(list(register_hints([person("Ada Obi", alias)], []))) == hints


def test_a_name_that_no_article_has_is_no_hint(article):
    """A register that comes with the program has more than anybody needs."""
    texts = ["Ada Obi left.", "It may rain.", "Mayor Lee left.", "Turkeys left."]
    entities = [person("Ada Obi", "May"), person("Ben Ude", "Turkey")]
    assert not list(register_hints(entities, map(article, texts)))


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ({"start": "2020-01-01", "end": "2022-06-01"}, {"start": "2022-05-01"}),
        ({"start": "2020"}, {"start": "2022"}),
        ({"start": "2020", "end": "2024"}, {"start": "2021", "end": "2022"}),
        ({"end": "2024"}, {"start": "2021"}),
    ],
)
def test_two_who_hold_one_office_at_once_are_a_hint(first, second):
    """Both are named, whichever comes first."""
    for rows in ((first, second), (second, first)):
        (hint,) = register_hints([person("Ada Obi", **rows[0]), person("Ben Ude", **rows[1])], [])
        assert hint.hint
        assert "'ada-obi' and by 'ben-ude'" in hint.what


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ({"start": "2020-01-01", "end": "2022-06-01"}, {"start": "2022-06-01"}),
        ({"start": "2020", "end": "2022"}, {"start": "2022-03-01", "end": "2023"}),
        ({"start": "2010", "end": "2012"}, {"start": "2014"}),
    ],
)
def test_a_successor_is_no_hint(first, second):
    """One may go and the other come on the same day, or in the same year if that is all we know."""
    assert not list(register_hints([person("Ada Obi", **first), person("Ben Ude", **second)], []))


def test_two_with_one_label_are_a_hint():
    """Both entries are named, with their lines; a body of that name is told apart by its kind."""
    one = person("Ann Lee")
    other = replace(one, id=EntityId("ann-lee-2"), label="Ann lee", place=Place("more.yml", 9))
    (hint,) = register_hints([one, other, replace(one, id=EntityId("c"), kind=Kind.ORG)], [])
    assert (str(hint.place), hint.hint) == ("more.yml:9", True)
    assert hint.what == "'ann-lee-2' has the label of 'ann-lee' (people.yml:7): 'Ann lee'"
    assert "alias" in hint.remedy


def test_other_names_and_other_offices_are_no_hints():
    """Two presidents of two countries, and names that are no words."""
    ada = person("Ada Obi", "Obi", start="2020")
    other = Entity(
        id=EntityId("b"),
        label="Ben Ude",
        kind=Kind.PERSON,
        offices=(Office(title="President", of=EntityId("yy"), start="2020"),),
    )
    assert not list(register_hints([ada, other], []))
