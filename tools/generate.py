"""Made-up news articles in the house form, as many as wanted: for timing and for trying layouts.

    python -m tools.generate COUNT FOLDER [--words 400] [--seed 1]

Sentences are put together from patterns of our own and the names of the sample register, so that
quotations, dates, names known and unknown all occur, and hardly a paragraph stands twice.
"""

from __future__ import annotations

import argparse
import random
from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path

from builder.edges import disk
from builder.edges.yaml.register import load_register
from builder.gazetteer import MONTHS, WEEKDAYS
from builder.model import Entity, Kind

ROOT = Path(__file__).parent.parent
_FIRST = "Anna Boris Carla David Elena Farid Grace Hiro Ines Jonas Karin Liam Mona Nils Olga Pedro".split()
_LAST = "Abara Bertin Castell Dunmore Eriksen Fontaine Garrick Hallan Ibarra Jansson Kovac Lindqvist".split()
_NOUNS = "budget treaty harbour pipeline exercise ministry report railway satellite election grid port".split()
_ADJECTIVES = (
    "joint annual naval regional northern disputed secret long-delayed costly ambitious".split()
)
_VERBS = "delayed approved criticised expanded reviewed cancelled financed inspected".split()
_PATTERNS = (
    "{place} {verb} the {adj} {noun} on {day}, and {org} called the {noun2} {adj2}.",
    '"We cannot let the {noun} decide the {noun2}," {person} told reporters in {place}. "That would be {adj}."',
    "{person} said the {adj} {noun} of {place} had been {verb} in {month} {year}, {n} months after the {noun2}.",
    "According to {org}, {place} and {place2} {verb} a {adj} {noun} worth ${n} million last {month}.",
    "{stranger}, who leads the {adj} {noun} in {place}, said {day} that the {noun2} was “{adj2} and {adj}”.",
    "The {noun} was {verb} in {year}; {person} and {stranger} met in {place} to discuss the {adj} {noun2}.",
    "In recent years {org} has {verb} {n} {adj} plans for the {noun} near {place}, said a senior official.",
    "{person} added: “The {adj} {noun} is over. {place} has {verb} it, and {place2} will follow next month.”",
    "Article {n} of the agreement says that each {noun} shall be {verb}, {org} noted in a {adj} statement.",
    "Officials in {place} described the {noun2} as {adj}, {n} days before the {adj2} {noun} of {org}.",
)


def articles(
    count: int, *, words: int = 400, seed: int = 1, names: int = 10_000
) -> Iterator[tuple[str, str]]:
    """(file name, text) of so many articles of about so many words each, in which so many people,
    organisations and places of the register are named."""
    rng = random.Random(seed)
    known = {role: held[:names] for role, held in _names().items()}
    first = date(2024, 1, 1)
    for number in range(count):
        day = first + timedelta(days=number % 700)
        yield f"{day:%Y/%m}/article-{number:05}.txt", _article(rng, known, day, words)


def _names() -> dict[str, list[str]]:
    texts = disk.yaml_texts(ROOT / "seeds/register", ROOT)
    entities = load_register(texts).entities
    return {
        key: [e.label for e in entities if _role(e) == key] for key in ("person", "org", "place")
    }


def _role(entity: Entity) -> str:
    roles = {Kind.PERSON: "person", Kind.ORG: "org", Kind.GPE: "place"}
    return roles.get(entity.kind, "")


def _article(rng: random.Random, known: dict[str, list[str]], day: date, words: int) -> str:
    cast = {role: _cast(rng, names) for role, names in known.items()}
    paragraphs: list[str] = []
    while sum(len(p.split()) for p in paragraphs) < words:
        count = rng.randint(1, 3)
        paragraphs.append(" ".join(_sentence(rng, cast) for _ in range(count)))
    title = f"{rng.choice(cast['place'])} {rng.choice(_VERBS)} {rng.choice(_ADJECTIVES)} {rng.choice(_NOUNS)}"
    return f" date {day} {title.capitalize()}\n\nBy Staff\n\n" + "\n\n".join(paragraphs) + "\n"


def _cast(rng: random.Random, names: list[str]) -> list[str]:
    """Eight names, the first of the list most often: few are in the news every day, many once."""
    weights = [1 / (rank + 5) for rank in range(len(names))]
    return rng.choices(names, weights, k=8)


def _sentence(rng: random.Random, cast: dict[str, list[str]]) -> str:
    person = rng.choice(cast["person"])
    return rng.choice(_PATTERNS).format(
        person=person if rng.random() < 0.5 else person.split()[-1],
        stranger=f"{rng.choice(_FIRST)} {rng.choice(_LAST)}",
        org=rng.choice(cast["org"]),
        place=rng.choice(cast["place"]),
        place2=rng.choice(cast["place"]),
        noun=rng.choice(_NOUNS),
        noun2=rng.choice(_NOUNS),
        adj=rng.choice(_ADJECTIVES),
        adj2=rng.choice(_ADJECTIVES),
        verb=rng.choice(_VERBS),
        day=rng.choice(WEEKDAYS),
        month=rng.choice(MONTHS),
        year=rng.randint(1990, 2025),
        n=rng.randint(2, 99),
    )


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("count", type=int)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--words", type=int, default=400)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--names", type=int, default=10_000, help="how many of each kind are named")
    given = parser.parse_args()
    for name, text in articles(given.count, words=given.words, seed=given.seed, names=given.names):
        path = given.folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")


if __name__ == "__main__":
    main()
