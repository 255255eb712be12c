"""Whom the register has in an office on the article's day."""

from dataclasses import replace
from datetime import date

import casting
import pytest
from casting import KNOWLEDGE, statement_of

from builder.coreference.cast import Who
from builder.coreference.office_holders import find_speaking_holder
from builder.knowledge import Knowledge
from builder.model import Span


@pytest.mark.parametrize(
    ("text", "source", "person"),
    [
        ('The talks ended. "Yes," said the warden of the isles.', "the warden", "piet-bos"),
        ('The talks ended. "Yes," said the new league chief.', "the new league chief", "ann-lee"),
        (
            'Jan Vos left. "Yes," said the former league chief.',
            "the former league chief",
            "jan-vos",
        ),
        ('Ann Lee left. "Yes," said the former league chief.', "the former league chief", None),
        ('The talks ended. "Yes," said the former league chief.', "the former league chief", None),
        ('The talks ended. "Yes," said the deputy league chief.', "the deputy league chief", None),
        ('The talks ended. "Yes," said the then-league chief.', "the then-league chief", None),
        ('The talks ended. "Yes," said the warden of the zoo.', "the warden", None),
        ('"Yes," said the warden of the isles\' oldest zoo.', "the warden", None),
        ('"Yes," said the warden of the isles\'s oldest zoo.', "the warden", None),
        ('"Yes," said the warden of the isles Zoo.', "the warden", None),
        ('Piet Bos left. "Yes," said the warden of the zoo.', "the warden", None),
        ('Ann Lee met Jan Vos. "Yes," said the former chief.', "the former chief", "jan-vos"),
        ('Ann Lee met Tom Ray. "Yes," said the former chief.', "the former chief", None),
        ('Jan Vos met a former chief. "Yes," said the former chief.', "the former chief", None),
        ('"Yes," said the warden. Of the isles he knew.', "the warden", None),
    ],
)
def test_the_words_beside_an_office_tell_who_holds_it(text, source, person):
    """What it is of may follow; "former" and "deputy" make of its holder somebody else."""
    assert statement_of(text, source).speaker == person


def test_an_office_goes_by_the_article_s_day():
    """Whoever held the office on that day."""
    text = 'The talks ended. "Yes," said the league chief.'
    assert statement_of(text, "the league chief", date(2020, 1, 1)).speaker == "jan-vos"
    assert statement_of(text, "the league chief", date(2025, 1, 1)).speaker == "ann-lee"


def test_without_a_day_the_former_one_is_whose_office_has_ended():
    """Who holds it since is none."""
    text = 'Ann Lee met Jan Vos. "Yes," said the former chief.'
    assert statement_of(text, "the former chief", None).speaker == "jan-vos"


@pytest.mark.parametrize(
    ("between", "said"), [(" ", "piet-bos"), ("\n", None), (" The lord smiled: ", "piet-bos")]
)
def test_whoever_spoke_last_goes_on_by_the_title_of_an_office(between, said):
    """In the same paragraph only."""
    text = f"Piet Bos wrote that it was late.{between}The warden slept."
    cast = casting.cast_of(text)
    cast.heard(0, Who("piet-bos", "Piet Bos"))
    start = text.index("The warden")
    found = find_speaking_holder(cast, Span(start, start + 10))
    assert (found and found.entity) == said


def test_an_office_holder_whom_the_register_rules_out_did_not_say_it(monkeypatch):
    """As nobody means them in this article."""
    lee = replace(KNOWLEDGE.entities["ann-lee"], not_in=("a",))
    known = Knowledge([e for e in KNOWLEDGE.entities.values() if e.id != lee.id] + [lee])
    monkeypatch.setattr(casting, "KNOWLEDGE", known)
    text = 'The talks ended. "Yes," said the league chief.'
    assert statement_of(text, "the league chief", date(2025, 1, 1)).speaker is None


@pytest.mark.parametrize(
    ("day", "person"), [(date(2019, 1, 1), None), (date(2025, 1, 1), "piet-bos")]
)
def test_a_title_is_borne_by_the_office_of_the_day(day, person):
    """The first word of it will do for somebody who is named, once the office is theirs."""
    text = 'Piet Bos met Ann Lee.\n"Yes," the warden said.'
    assert statement_of(text, "the warden", day).speaker == person
