"""From a library to its corrections: what was changed after it was published, before and after."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import islice

from builder import addresses
from builder.compose.calendar import day_in_words
from builder.compose.comparison import Passages, changed, compared
from builder.compose.concordance import concordance
from builder.compose.page import Page
from builder.compose.shelves import shelve
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


def corrections_pages(library: Library) -> Iterator[Page]:
    """The newest corrections, and those before them on pages of their own; nothing without a
    history."""
    history = library.history
    if history is None:
        return
    corrections = tuple(_corrections(history, library))
    shelved = shelve(corrections, _A_PAGE)
    shelves = tuple(
        (_days(shelf.rows), addresses.corrections(shelf.number)) for shelf in shelved.shelves
    )
    pages = [("", addresses.CORRECTIONS, shelved.first)]
    pages += [(*shelf, held.rows) for shelf, held in zip(shelves, shelved.shelves, strict=True)]
    for days, path, rows in pages:
        yield Page(
            path=path,
            title=f"Corrections, {days}" if days else "Corrections",
            template="corrections",
            description="What was changed in briefings, annotations, register and glossary.",
            data={
                "whole": history.whole,
                "count": len(corrections),
                "days": days,
                "corrections": rows,
                "shelves": shelves,
            },
        )


def _days(rows: Sequence[Correction]) -> str:
    """From when to when: `3 March 2024 to 8 April 2025`."""
    first, last = (day_in_words(rows[end].day) for end in (-1, 0))
    return first if first == last else f"{first} to {last}"


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
        )


def _of_entries(revision: Revision, library: Library) -> Iterator[Correction]:
    before, after = _entries(revision.before), _entries(revision.after)
    touched = [key for key, entry in before.items() if after.get(key) != entry]
    if len(touched) > _BULK:
        name = _KINDS[revision.part]
        there = addresses.REGISTER if revision.part is Part.REGISTER else addresses.GLOSSARY
        summary = f"{len(touched):,} entries were changed."
        yield Correction(day=revision.day, kind=name, title=name, address=there, summary=summary)
        return
    for key in touched:
        title, address = _named(key, revision.part, library)
        yield Correction(
            day=revision.day,
            kind=_KINDS[revision.part],
            title=title,
            address=address,
            passages=(compared(before[key], after.get(key, "")),),
        )


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
    """The entries of a mapping in YAML by their keys, each on one line, without remarks."""
    parts = (collapse(part) for part in _ENTRY.split(_REMARK.sub("", text)))
    pairs = (part.partition(":") for part in parts)
    return {key.strip("'\""): collapse(entry) for key, mark, entry in pairs if mark}
