"""From a library to the glossary: each term, what it means, whence, and where it is used."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import groupby

from builder import addresses
from builder.compose import alphabet
from builder.compose.concordance import Concordance, Passage, concordance
from builder.compose.page import Page
from builder.model import Library, Term

_SHOWN = 3
_MOST_USES = 200


@dataclass(frozen=True, slots=True)
class TermEntry:
    """A term, the newest sentences that use it, how often and in how many articles it is used.
    `more` is the address of all its uses, where they are more than shown."""

    term: Term
    passages: tuple[Passage, ...]
    uses: int
    briefings: int
    more: str


def glossary_pages(library: Library) -> Iterator[Page]:
    """The glossary, and for each often used term a page with its uses."""
    shared = concordance(library)
    entries = [_entry(term, shared) for term in library.terms.values()]
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
                data={"entry": entry, "passages": shared.uses[entry.term.id][:_MOST_USES]},
            )


def _entry(term: Term, shared: Concordance) -> TermEntry:
    passages = shared.uses.get(term.id, ())
    return TermEntry(
        term=term,
        passages=passages[:_SHOWN],
        uses=shared.term_counts.get(term.id, 0),
        briefings=shared.term_briefings.get(term.id, 0),
        more=addresses.uses(term.id) if len(passages) > _SHOWN else "",
    )


def _letter(entry: TermEntry) -> str:
    letter = alphabet.letter(entry.term.label)
    return "#" if letter == alphabet.NO_LETTER else letter.upper()
