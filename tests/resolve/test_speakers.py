"""The people behind the mentions: names, pronouns, offices, nationalities, and nobody."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date

import pytest

from builder.knowledge import Knowledge
from builder.model import (
    Article,
    ArticleId,
    Attribution,
    Block,
    Entity,
    EntityId,
    Kind,
    Office,
    Provenance,
    Quoting,
    Reading,
    Reference,
    Span,
    Statement,
)
from builder.resolve.speakers import name_speakers


def _person(id: str, label: str, country: str | None = None, *offices: Office) -> Entity:
    return Entity(
        id=EntityId(id),
        label=label,
        kind=Kind.PERSON,
        country=EntityId(country) if country else None,
        offices=offices,
    )


KNOWLEDGE = Knowledge(
    [
        Entity(id=EntityId("norway"), label="Norway", kind=Kind.GPE, demonyms=("Norwegian",)),
        Entity(id=EntityId("netherlands"), label="Netherlands", kind=Kind.GPE, demonyms=("Dutch",)),
        _person("ann-lee", "Ann Lee", "norway", Office(title="league chief", start="2024-10-01")),
        _person(
            "jan-vos",
            "Jan Vos",
            "netherlands",
            Office(title="league chief", start="2014", end="2024-09-30"),
        ),
        _person("piet-bos", "Piet Bos", "netherlands", Office(title="guild head", start="2020")),
        _person("kim-day", "Kim Day", "norway", Office(title="guild head", start="2024")),
    ]
)
_NAMES = {
    "Ann Lee": "ann-lee",
    "Jan Vos": "jan-vos",
    "Piet Bos": "piet-bos",
    "Tom Ray": None,
    "Eve Orr": None,
}


def _resolve(text: str, source: str, day: date | None = date(2025, 4, 8)) -> Statement:
    """The statement whose content is the last `"..."` of the text and whose source is the last
    occurrence of `source` outside it."""
    paragraphs = [Span(m.start(), m.end()) for m in re.finditer(r"[^\n]+", text)]
    article = Article(
        id=ArticleId("a"), date=day, title="", byline="", text=text,
        blocks=tuple(Block(span=p, line=n + 1) for n, p in enumerate(paragraphs)),
    )  # fmt: skip
    references = tuple(
        Reference(
            span=Span(m.start(), m.end()), kind=Kind.PERSON, entity=EntityId(id) if id else None, label=name,
            provenance=Provenance("register"), layer=Kind.PERSON.layer, reason="" if id else "not in the register",
        )
        for name, id in _NAMES.items()
        for m in re.finditer(name, text)
    )  # fmt: skip
    at = text.rindex(source)
    quoted = re.search(r'"[^"]*"', text)
    assert quoted
    attribution = Attribution(
        content=(Span(*quoted.span()),), kind=Quoting.DIRECT, source=Span(at, at + len(source)),
        provenance=Provenance("rule", score=0.9),
    )  # fmt: skip
    [statement], _ = name_speakers(article, (attribution,), references, Reading(), KNOWLEDGE)
    return statement


@pytest.mark.parametrize(
    ("text", "source", "speaker"),
    [
        ('"Yes," said Ann Lee.', "Ann Lee", "ann-lee"),
        ('"Yes," said league chief Ann Lee.', "league chief Ann Lee", "ann-lee"),
        ('Ann Lee came.\n"Yes," she said.', "she", "ann-lee"),
        ('Ann Lee met Jan Vos.\n"Yes," she said.', "she", "ann-lee"),
        ('Ann Lee met Jan Vos.\n"Yes," he said.', "he", "jan-vos"),
        ('"Yes," said Jan Vos, who left.', "who", "jan-vos"),
        ('The talks ended. "Yes," said the league chief.', "the league chief", "ann-lee"),
        ('Jan Vos met Ann Lee. "Yes," said the Dutchman.', "the Dutchman", "jan-vos"),
        ('Ann Lee, the envoy, came.\n"Yes," the envoy said.', "the envoy", "ann-lee"),
    ],
)
def test_the_person_is_found(text: str, source: str, speaker: str) -> None:
    """Names, pronouns, offices and nationalities lead to one person."""
    assert _resolve(text, source).speaker == speaker


@pytest.mark.parametrize(
    ("text", "source"),
    [
        ('"Yes," said a senior official.', "a senior official"),
        ('"Yes," officials said.', "officials"),
        ('Jan Vos met Piet Bos. "Yes," said the Dutchman.', "the Dutchman"),
        ('Ann Lee came.\n"Yes," they said.', "they"),
        ('"Yes," she said.', "she"),
        ('"Yes," said the walrus.', "the walrus"),
        ('The talks ended. "Yes," said the guild head.', "the guild head"),
    ],
)
def test_where_nobody_or_two_fit_the_words_stay(text: str, source: str) -> None:
    """Unnamed sources and undecided ones keep their words, and the reason is told."""
    statement = _resolve(text, source)
    assert statement.speaker is None
    assert statement.speaker_label == source
    assert statement.reason


def test_an_office_goes_by_the_article_s_day() -> None:
    """Whoever held the office on that day."""
    text = 'The talks ended. "Yes," said the league chief.'
    assert _resolve(text, "the league chief", date(2020, 1, 1)).speaker == "jan-vos"
    assert _resolve(text, "the league chief", date(2025, 1, 1)).speaker == "ann-lee"


def test_an_office_holder_whom_the_register_rules_out_did_not_say_it(monkeypatch):
    """As nobody means them in this article."""
    lee = replace(KNOWLEDGE.entities["ann-lee"], not_in=("a",))
    known = Knowledge([e for e in KNOWLEDGE.entities.values() if e.id != lee.id] + [lee])
    monkeypatch.setitem(globals(), "KNOWLEDGE", known)
    text = 'The talks ended. "Yes," said the league chief.'
    assert _resolve(text, "the league chief", date(2025, 1, 1)).speaker is None


def test_people_outside_the_register_are_named_by_label() -> None:
    """A pronoun may lead to someone the register does not know."""
    statement = _resolve('Tom Ray came.\n"Yes," he said.', "he")
    assert (statement.speaker, statement.speaker_label) == (None, "Tom Ray")


def test_the_address_depends_on_the_words_alone() -> None:
    """Edits elsewhere, other marks and other spacing keep a quotation's address."""
    one = _resolve('"Yes, we  will," said Ann Lee.', "Ann Lee").id
    other = _resolve('It rained. "Yes we will" said Ann Lee.', "Ann Lee").id
    assert one == other
    assert re.fullmatch(r"q-[0-9a-f]{8}", one)
