"""From a library to the glossary: each term, what it means, whence, and where it is used."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import groupby

from builder import addresses
from builder.compose import alphabet
from builder.compose.concordance import Passage, concordance
from builder.compose.page import Page
from builder.model import Library, Term

_SHOWN = 3
_MOST_USES = 200


@dataclass(frozen=True, slots=True)
class Entry:
    """A term, the newest sentences that use it, how often and in how many articles it is used.
    `more` is the address of all its uses, where they are more than shown."""

    term: Term
    passages: tuple[Passage, ...]
    uses: int
    briefings: int
    more: str


def glossary_pages(library: Library) -> Iterator[Page]:
    """The glossary, and for each often used term a page with its uses."""
    uses = concordance(library).uses
    entries = [_entry(term, uses.get(term.id, ())) for term in library.terms.values()]
    entries.sort(key=lambda entry: (*alphabet.place(entry.term.label), entry.term.id))
    yield Page(
        path=addresses.GLOSSARY,
        title="Glossary",
        template="glossary",
        description="The terms of the briefings, what they mean, and where they are used.",
        data={
            "count": len(entries),
            "terms": tuple(entry.term for entry in entries),
            "used": sum(1 for entry in entries if entry.uses),
            "letters": tuple((key, tuple(group)) for key, group in groupby(entries, _letter)),
        },
    )
    for entry in entries:
        if entry.more:
            yield Page(
                path=entry.more,
                title=entry.term.label,
                template="uses",
                description=f"Where the briefings use the term {entry.term.label}.",
                data={"entry": entry, "passages": uses[entry.term.id][:_MOST_USES]},
            )


def _entry(term: Term, passages: tuple[Passage, ...]) -> Entry:
    return Entry(
        term=term,
        passages=passages[:_SHOWN],
        uses=sum(len(passage.marked) for passage in passages),
        briefings=len({passage.article.id for passage in passages}),
        more=addresses.uses(term.id) if len(passages) > _SHOWN else "",
    )


def _letter(entry: Entry) -> str:
    letter = alphabet.letter(entry.term.label)
    return "#" if letter == alphabet.NO_LETTER else letter.upper()
