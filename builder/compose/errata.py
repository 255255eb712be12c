"""From a library to what was changed in it after it was published, before and after."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date
from itertools import islice

from builder import addresses
from builder.compose.comparison import Passages, changed, compared
from builder.compose.concordance import concordance
from builder.compose.once import once
from builder.compose.shelves import Shelved, shelve
from builder.model import ArticleId, EntityId, History, Library, Part, Revision, TermId
from builder.text import collapse

_A_PAGE = 60  # corrections
_MOST_PASSAGES = 8  # shown of one correction
_BULK = 40  # entries changed at once, beyond which they are counted and not shown
_ENTRY = re.compile(r"^(?=[^\s#-])", re.MULTILINE)
_ITEM = re.compile(r"^(?=- )", re.MULTILINE)
_AT = re.compile(  # how an override says which passage it means
    r"at: \{exact: (?P<quote>['\"]?)(?P<passage>.*?)(?P=quote)"
    r"(?:, (?:prefix|suffix|count): .*?)?\} "
)
_INDENT = re.compile(r"^[ ]+(?=\w)", re.MULTILINE)
_NESTED = re.compile(r"^ +- ", re.MULTILINE)
_KEY = re.compile(r" (?=(?:of|from|to|names): )")  # of an office
_REMARK = re.compile(r"^\s*#.*$", re.MULTILINE)
_KINDS = {
    Part.ARTICLE: "Text",
    Part.OVERRIDES: "Annotations",
    Part.REGISTER: "Register",
    Part.GLOSSARY: "Glossary",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Correction:
    """A change to one page: what it concerns, and each passage before and after. `address` is
    empty where there is no such page now; `more` counts the passages not shown."""

    day: date
    kind: str
    title: str
    address: str
    passages: tuple[Passages, ...] = ()
    more: int = 0
    summary: str = ""
    article: ArticleId | None = None  # whose own text it is
    number: int = 0  # counted from the oldest


@once
def errata(library: Library) -> Shelved[Correction]:
    """All corrections, newest first, by the pages that they stand on."""
    found = list(_corrections(library.history, library)) if library.history else []
    numbered = (replace(one, number=len(found) - place) for place, one in enumerate(found))
    return shelve(numbered, _A_PAGE)


def last_corrected(library: Library) -> Mapping[ArticleId, tuple[date, str]]:
    """The last day on which an article's own text was corrected, and where that is shown."""
    return {
        row.article: (row.day, f"{addresses.corrections(page.number)}#c{row.number}")
        for page in reversed(errata(library).pages)
        for row in reversed(page.rows)
        if row.article
    }


def _corrections(history: History, library: Library) -> Iterator[Correction]:
    titles = {a.article.id: a.article.title for a in library.articles}
    for revision in history.revisions:
        if revision.article:
            yield from _of_article(revision, revision.article, titles.get(revision.article, ""))
        else:
            yield from _of_entries(revision, library)


def _of_article(revision: Revision, id: ArticleId, title: str) -> Iterator[Correction]:
    cut = _paragraphs if revision.part is Part.ARTICLE else _items
    pairs = changed(cut(revision.before), cut(revision.after))
    passages = tuple(compared(*pair) for pair in islice(pairs, _MOST_PASSAGES))
    if passages:
        withdrawn = revision.part is Part.ARTICLE and not revision.after
        yield Correction(
            day=revision.day,
            kind=_KINDS[revision.part],
            title=title or id,
            address=addresses.article(id) if title else "",
            passages=() if withdrawn else passages,
            more=0 if withdrawn else sum(1 for _ in pairs),
            summary="The briefing was taken out." if withdrawn else "",
            article=id if revision.part is Part.ARTICLE else None,
        )


def _of_entries(revision: Revision, library: Library) -> Iterator[Correction]:
    before, after = _entries(revision.before), _entries(revision.after)
    touched = [k for k, entry in before.items() if _fields(after.get(k, "")) != _fields(entry)]
    if len(touched) > _BULK:
        name = _KINDS[revision.part]
        there = addresses.REGISTER if revision.part is Part.REGISTER else addresses.GLOSSARY
        summary = f"{len(touched):,} entries were changed."
        yield Correction(day=revision.day, kind=name, title=name, address=there, summary=summary)
        return
    for key in touched:
        title, address = _named(key, revision.part, library)
        pairs = _by_field(before[key], after.get(key, ""))
        yield Correction(
            day=revision.day,
            kind=_KINDS[revision.part],
            title=title,
            address=address,
            passages=tuple(islice(pairs, _MOST_PASSAGES)),
            more=sum(1 for _ in pairs),
        )


def _by_field(before: str, after: str) -> Iterator[Passages]:
    """The fields of an entry that are not the same, each item of a list by itself; all of an entry
    that was taken out at once."""
    old, new = _fields(before), _fields(after)
    if not new:
        yield compared(" ".join(line for lines in old.values() for line in lines), "")
        return
    for name in dict.fromkeys((*old, *new)):
        for pair in changed(old.get(name, ()), new.get(name, ())):
            yield compared(*pair)


def _named(key: str, part: Part, library: Library) -> tuple[str, str]:
    """What an entry is called now, and where it stands; its key and nothing if it is gone."""
    if part is Part.GLOSSARY:
        term = library.terms.get(TermId(key))
        return (term.label, addresses.term(term.id)) if term else (key, "")
    entity = library.entities.get(EntityId(key))
    met = entity and concordance(library).passages.get(entity.id)
    return (entity.label, addresses.entity(entity.id) if met else "") if entity else (key, "")


def _paragraphs(text: str) -> list[str]:
    return [words for part in re.split(r"\n\s*\n", text) if (words := collapse(part))]


def _items(text: str) -> list[str]:
    """The entries of a list of overrides, each on one line, without remarks: the passage, then
    what is said of it."""
    parts = _ITEM.split(_REMARK.sub("", text))
    entries = (words.removeprefix("- ") for part in parts if (words := collapse(part)))
    return [_AT.sub(r"\g<passage> → ", entry) for entry in entries]


def _entries(text: str) -> dict[str, str]:
    """The entries of a mapping in YAML by their keys, without remarks."""
    pairs = (part.partition(":") for part in _ENTRY.split(_REMARK.sub("", text)))
    return {key.strip("'\""): entry for key, mark, entry in pairs if mark}


def _fields(entry: str) -> dict[str, tuple[str, ...]]:
    """The fields of an entry by their names, each on a line, or on one for each of its items; an
    entry that stands on one line is one field."""
    first = _INDENT.search(entry)
    parts = re.split(rf"^{first.group()}(?=\w)", entry, flags=re.MULTILINE) if first else [entry]
    named = (part.partition(":") for part in parts if part.strip())
    return {collapse(name): tuple(_lines(name, mark, rest)) for name, mark, rest in named}


def _lines(name: str, mark: str, value: str) -> Iterator[str]:
    field = f"{collapse(name).replace('_', ' ')}{mark} "
    for item in _NESTED.split(value):
        if words := collapse(item):
            yield field + ", ".join(_KEY.split(words.removeprefix("title: ")))
