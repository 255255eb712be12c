"""From a library to what was changed in it after it was published, before and after."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from itertools import islice

from builder import addresses
from builder.compose.comparison import Passages, changed, compared
from builder.compose.concordance import concordance
from builder.compose.edit_words import field_in_words, label_of, override_in_words
from builder.compose.once import once
from builder.compose.shelves import Shelved, shelve
from builder.compose.titles import titles
from builder.errors import UnreadableArticle
from builder.model import (
    ArticleId,
    EntityId,
    Field,
    History,
    Library,
    Part,
    Revision,
    Source,
    TermId,
)
from builder.parse import parse
from builder.text import BLANK_LINES, collapse

_A_PAGE = 60  # corrections
_MOST_PASSAGES = 8  # shown of one correction
_BULK = 12  # entries changed at once, beyond which they are counted and not shown
_PARTS = {
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
    part: Part
    title: str = ""
    address: str = ""
    passages: tuple[Passages, ...] = ()
    more: int = 0
    summary: str = ""
    article: ArticleId | None = None  # whose own text it is
    number: int = 0  # counted from the oldest

    @property
    def kind(self) -> str:
        """What was corrected, for the reader."""
        return _PARTS[self.part]

    @property
    def of_list(self) -> bool:
        """Whether it is of the register or the glossary, and of no briefing."""
        return self.part in (Part.REGISTER, Part.GLOSSARY)


@once
def errata(library: Library) -> Shelved[Correction]:
    """All corrections, newest first, by the pages that they stand on; those of a day as git has
    them, whose commits may be of earlier days than what they were made on."""
    found = list(_corrections(library.history, library)) if library.history else []
    found.sort(key=lambda row: row.day, reverse=True)
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
    published = titles(library)
    called = dict(published)
    for revision in history.revisions:
        id = revision.article
        if id is None:
            yield from _of_entries(revision, library)
            continue
        if revision.part is Part.ARTICLE:
            rows = _of_article(revision, id, called)
        else:
            old, new = (_items(fields, library) for fields in (revision.old, revision.new))
            rows = _of_passages(revision, old, new)
        for row in rows:
            address = addresses.article(id) if id in published else ""
            yield replace(row, title=called.get(id, id), address=address)


def _of_article(
    revision: Revision, id: ArticleId, called: dict[ArticleId, str]
) -> Iterator[Correction]:
    """What was changed in its text. One that could not be read was not published, so that nothing
    was corrected; the title of one that is gone is remembered for what was changed before."""
    try:
        before = parse(Source(id, revision.before))
    except UnreadableArticle:
        return
    called.setdefault(id, before.title)
    if revision.after and revision.after != revision.before:
        cut = _paragraphs(revision.before), _paragraphs(revision.after)
        yield from _of_passages(revision, *cut)
        return
    yield Correction(
        day=revision.day,
        part=revision.part,
        summary=f"The briefing was {'put back' if revision.after else 'taken out'}.",
        article=id,
    )


def _of_passages(revision: Revision, before: list[str], after: list[str]) -> Iterator[Correction]:
    pairs = changed(before, after)
    passages = tuple(compared(*pair) for pair in islice(pairs, _MOST_PASSAGES))
    if passages:
        yield Correction(
            day=revision.day,
            part=revision.part,
            passages=passages,
            more=sum(1 for _ in pairs),
            article=revision.article if revision.part is Part.ARTICLE else None,
        )


def _of_entries(revision: Revision, library: Library) -> Iterator[Correction]:
    before, after = _entries(revision.old), _entries(revision.new)
    touched = [key for key, fields in before.items() if after.get(key) != fields]
    if len(touched) > _BULK:
        name = _PARTS[revision.part]
        there = addresses.REGISTER if revision.part is Part.REGISTER else addresses.GLOSSARY
        summary = f"{len(touched):,} entries were changed."
        yield Correction(
            day=revision.day, part=revision.part, title=name, address=there, summary=summary
        )
        return
    for key in touched:
        pairs = _by_field(before[key], after.get(key, {}), library)
        if passages := tuple(islice(pairs, _MOST_PASSAGES)):
            yield Correction(
                day=revision.day,
                part=revision.part,
                title=_called(key, before[key], revision.part, library),
                address=_address(key, revision.part, library),
                passages=passages,
                more=sum(1 for _ in pairs),
            )


Entry = Mapping[str, Sequence[Field]]  # the fields of an entry by their keys


def _by_field(before: Entry, after: Entry, library: Library) -> Iterator[Passages]:
    """The fields of an entry that are not the same, each item of a list by itself; all of an entry
    that was taken out at once."""
    old, new = (
        {key: [field_in_words(field, library) for field in fields] for key, fields in entry.items()}
        for entry in (before, after)
    )
    if not new:
        yield compared("; ".join(words for fields in old.values() for words in fields), "")
        return
    for key in dict.fromkeys((*old, *new)):
        for pair in changed(old.get(key, ()), new.get(key, ())):
            yield compared(*pair)


def _called(key: str, before: Entry, part: Part, library: Library) -> str:
    """What an entry is called now, or was called."""
    labels = (label for field in before.get("label", ()) for label in field.values)
    return label_of(key, part, library) or next(labels, key)


def _address(key: str, part: Part, library: Library) -> str:
    """Where an entry stands now; empty if nowhere."""
    if part is Part.GLOSSARY:
        return addresses.term(TermId(key)) if TermId(key) in library.terms else ""
    id = library.moved.get(EntityId(key), EntityId(key))
    met = id in library.entities and concordance(library).passages.get(id)
    return addresses.entity(id) if met else ""


def _paragraphs(text: str) -> list[str]:
    return [words for part in BLANK_LINES.split(text) if (words := collapse(part))]


def _items(fields: Iterable[Field], library: Library) -> list[str]:
    """Overrides, a line for each passage: its words, then what is said of it."""
    said: dict[str, list[str]] = {}
    for field in fields:
        if words := override_in_words(field, library):
            said.setdefault(field.entry, []).append(words)
    return [f"{passage} → {', '.join(words)}" for passage, words in said.items()]


def _entries(fields: Iterable[Field]) -> dict[str, dict[str, list[Field]]]:
    made: dict[str, dict[str, list[Field]]] = {}
    for field in fields:
        made.setdefault(field.entry, {}).setdefault(field.key, []).append(field)
    return made
