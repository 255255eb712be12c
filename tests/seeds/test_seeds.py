"""What the checked-in register, glossary and overrides must hold."""

from __future__ import annotations

import importlib.util
import re
from collections import Counter, defaultdict
from datetime import date
from itertools import pairwise
from pathlib import Path

import pytest

from builder.edges.yaml.glossary import load_glossary
from builder.edges.yaml.register import load_register
from builder.knowledge import Knowledge
from builder.model import EntityId, Kind

ROOT = Path(__file__).parent.parent.parent
SEEDS = ROOT / "seeds"


def office_cases():
    spec = importlib.util.spec_from_file_location(
        "cases", Path(__file__).parent / "office_cases.py"
    )
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module.CASES


CASES = office_cases()


@pytest.fixture(scope="module")
def known() -> Knowledge:
    paths = sorted((SEEDS / "register").glob("*.yml"))
    entities = load_register({path.name: path.read_text("utf-8") for path in paths}).entities
    terms = load_glossary("glossary.yml", (SEEDS / "glossary.yml").read_text("utf-8"))
    return Knowledge(entities, terms)


def holder(known: Knowledge, phrase: str, day: date) -> EntityId | None:
    """Who of the register held the office so called on that day; None if none or several."""
    called = known.offices.get(phrase.removeprefix("the "))
    key = phrase.removeprefix("the ").casefold()
    held = {
        id
        for id in called
        for office in known.entities[id].offices
        if key in {name.casefold() for name in (office.title, *office.names)}
        and office.held_on(day)
    }
    return held.pop() if len(held) == 1 else None


def test_there_is_enough(known):
    """The register and the glossary are as large as their readers were promised."""
    kinds = Counter(entity.kind for entity in known.entities.values())
    assert kinds[Kind.ORG] >= 300
    assert sum(bool(e.offices) for e in known.entities.values()) >= 300
    assert sum(1 for e in known.entities.values() if e.kind is Kind.GPE and e.demonyms) >= 190
    assert len(known.terms) >= 60


def test_everyone_is_described(known):
    """No entity and no term is left without a line of its own, terms with their source."""
    assert [e.id for e in known.entities.values() if not e.description] == []
    assert [t.id for t in known.terms.values() if not (t.definition and t.source)] == []


def test_no_country_lies_in_the_north_of_a_north(known):
    """Where it lies reads as one would write it."""
    twice = re.compile(r"(?:North|South|West|East|Centr)\w*(?:ern|al) (?:North|South) America")
    assert [e.id for e in known.entities.values() if twice.search(e.description)] == []


def test_cities_lie_somewhere(known):
    """All but a few that no gazetteer has, each in its own part of the world."""
    assert sum(e.coordinates is not None for e in known.entities.values()) >= 4500
    tokyo, lima = known.entities["tokyo"].coordinates, known.entities["lima"].coordinates
    assert (round(tokyo.latitude), round(tokyo.longitude)) == (36, 140)
    assert (round(lima.latitude), round(lima.longitude)) == (-12, -77)


def test_no_name_is_two_peoples(known):
    """A name or demonym that links by itself belongs to one entity; there is nothing to guess."""
    claims = defaultdict(set)
    for entity in known.entities.values():
        for name in (entity.label, *entity.aliases, *entity.demonyms):
            claims[name].add(entity.id)
    assert {name: ids for name, ids in claims.items() if len(ids) > 1} == {}


def test_common_words_do_not_link_alone(known):
    """Words that begin sentences every day are names only beside a stronger one."""
    for word in "May Will Reading Charter Senate Congress Post Quiet Major".split():
        assert known.names.get(word) == ()


def test_nobody_holds_an_office_before_its_last_holder_left(known):
    """Of the holders of one office no two overlap, but on a day on which it changed hands."""
    terms = defaultdict(list)
    for entity in known.entities.values():
        for office in entity.offices:
            terms[office.title].append((office.start, office.end or "9999", entity.id))
    overlaps = []
    for title, held in terms.items():
        held.sort()
        for (_, end, first), (start, _, second) in pairwise(held):
            shared = min(len(end), len(start))
            if end[:shared] > start[:shared]:
                overlaps.append((title, first, second))
    assert overlaps == []


@pytest.mark.parametrize(("phrase", "day", "who"), CASES)
def test_the_office_holder_on_a_day_is_right(known, phrase, day, who):
    """Whom "the US president" means: another in 2019 than in 2024; nobody on a day of handover."""
    assert holder(known, phrase, date.fromisoformat(day)) == who


def test_the_seed_article_is_untouched():
    """The article that everything began with keeps its leading blank and has no final newline."""
    text = (SEEDS / "articles" / "2025-04-08-nato-chief-china.txt").read_bytes()
    assert text.startswith(b" date 2025-04-08 NATO Chief Says China")
    assert not text.endswith(b"\n")
