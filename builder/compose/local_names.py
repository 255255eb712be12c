"""From a library to the names that nobody in the register answers to, each person or body once.

"Rutte", "Mr Rutte" and "Mark Rutte" are one, also where they stand in different articles, as long
as only one fuller name fits; so are a name and its short form where some article says "(LF)".
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from builder.compose.once import once
from builder.gazetteer import COMMON_TITLES, COMPANY_ENDINGS
from builder.model import Article, Kind, Library, Reference, State
from builder.naming.first_names import GIVEN_ONLY
from builder.text import collapse, in_plain_letters


@dataclass(frozen=True, slots=True)
class LocalName:
    """Someone or something that articles name and no register knows.

    `forms` counts the words met, most frequent first; `places` are the mentions, newest article
    first. `kind` is what most mentions were taken for, `score` how sure their finder was of the
    best of them.
    """

    label: str
    kind: Kind
    forms: Mapping[str, int]
    places: tuple[tuple[Article, Reference], ...]

    @property
    def score(self) -> float:
        return max(reference.provenance.score for _, reference in self.places)


@once
def local_names(library: Library) -> tuple[LocalName, ...]:
    """The names suggested by a model and linked to nothing, in the order in which they are met."""
    places: dict[str, list[tuple[Article, Reference]]] = defaultdict(list)
    for annotated in library.articles:
        for mark in annotated.marks:
            if isinstance(mark, Reference) and _is_unknown(mark):
                places[_clean(mark.label)].append((annotated.article, mark))
    kinds = {label: _kind(held) for label, held in places.items()}
    fuller = _fuller_people([label for label, kind in kinds.items() if kind is Kind.PERSON])
    fuller |= _fuller_bodies(places, kinds)
    together: dict[str, list[tuple[Article, Reference]]] = defaultdict(list)
    for label, held in places.items():
        together[spelling(_end_of(label, fuller))] += held
    return tuple(map(_local_name, together.values()))


def _is_unknown(mark: Reference) -> bool:
    return (
        mark.entity is None
        and not mark.candidates
        and mark.provenance.state is State.SUGGESTED
        and any(c.isalnum() for c in mark.label)
    )


def _local_name(held: list[tuple[Article, Reference]]) -> LocalName:
    labels = Counter(_clean(reference.label) for _, reference in held)
    forms = Counter(_clean(reference.span.of(article.text)) for article, reference in held)
    return LocalName(
        label=max(labels, key=lambda label: (len(label.split()), labels[label], label)),
        kind=_kind(held),
        forms=dict(forms.most_common()),
        places=tuple(held),
    )


def _kind(held: Iterable[tuple[Article, Reference]]) -> Kind:
    return Counter(reference.kind for _, reference in held).most_common(1)[0][0]


def _clean(name: str) -> str:
    """The name on one line, without an article, titles before it, or a genitive after it."""
    words = collapse(name).split(" ")
    while len(words) > 1 and (words[0].rstrip(".") in COMMON_TITLES or words[0] in _ARTICLES):
        words.pop(0)
    return " ".join(words).removesuffix("'s").removesuffix("’s")


_ARTICLES = frozenset(["the", "The", "a", "A", "an", "An"])


def spelling(label: str) -> str:
    """The same for spellings of one name: no accents, no case, no initials within it, no company's
    ending."""
    words = in_plain_letters(label.replace("-", " ")).split()
    inner = [w for w in words[1:-1] if len(w.rstrip(".")) > 1]
    words = [*words[:1], *inner, *words[1:][-1:]]
    if len(words) > 1 and label.rsplit(maxsplit=1)[-1] in COMPANY_ENDINGS:
        words.pop()
    return " ".join(words)


def _end_of(label: str, fuller: Mapping[str, str]) -> str:
    for _ in range(3):  # a surname, a short full name, a longer one
        label = fuller.get(label, label)
    return label


def _fuller_people(people: Iterable[str]) -> dict[str, str]:
    """For each surname, or longer end of a name, the one full name that ends with it. A given name
    is no surname: a "Crooked Hillary" of one article is not the Hillary of another."""
    known = set(people)
    ends: dict[str, set[str]] = defaultdict(set)
    for full in known:
        words = full.split()
        for cut in range(1, len(words)):
            end = " ".join(words[cut:])
            if end in known and end.casefold() not in GIVEN_ONLY:
                ends[end].add(full)
    return _decided(ends)


def _fuller_bodies(
    places: Mapping[str, Iterable[tuple[Article, Reference]]], kinds: Mapping[str, Kind]
) -> dict[str, str]:
    """For each short form the one long form that some article gives it."""
    shorts: dict[str, set[str]] = defaultdict(set)
    for label, held in places.items():
        if kinds[label] is not Kind.PERSON:
            for article, reference in held:
                shorts[_clean(reference.span.of(article.text))].add(label)
    return _decided({short: longs - {short} for short, longs in shorts.items() if short in kinds})


def _decided(fuller: Mapping[str, set[str]]) -> dict[str, str]:
    """What each short name stands for, where all its fuller names are spellings of one."""
    return {
        short: max(sorted(longs), key=len)
        for short, longs in fuller.items()
        if len({spelling(long) for long in longs}) == 1
    }
