"""Mentions in, out what each name is called in full in the article: "Ann Lee" for "Lee"."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from collections.abc import Set as AbstractSet

from builder.gazetteer import COMPANY_ENDINGS, COMPANY_WORDS, PAPERS
from builder.initials import short_form_behind
from builder.model import Kind, Layer, Mention
from builder.naming.first_names import GIVEN_ONLY
from builder.resolve.surnames import without_generation, without_middle

_MOST_WORDS = 12  # in a person's name
_SURE = 0.8
"""From which score on a name that only begins as another does is no piece of a headline."""


def fullest_forms(text: str, mentions: tuple[Mention, ...]) -> dict[str, str]:
    """For each name its fullest form in the article, where exactly one fits.

    A person's is a longer name that ends or begins with this one, or has it for the first of two
    surnames; an organisation's the long form before "(LF)", or the same name with a company's
    ending.
    """
    kinds: dict[str, set[Kind]] = defaultdict(set)
    for mention in mentions:
        kinds[mention.span.of(text)].add(mention.kind)
    people = [name for name, kind in kinds.items() if Kind.PERSON in kind]
    sure = {m.span.of(text) for m in mentions if m.provenance.score >= _SURE} & set(people)
    others = [name for name, kind in kinds.items() if kind & {Kind.ORG, Kind.FAC, Kind.GPE}]
    ends = list(_full_names(people))
    ending = {short for short, _ in ends}
    inner = (pair for pair in _first_surnames(people) if pair[0] not in ending)
    begun = _only_one(pair for pair in _beginnings(people, sure) if pair[0] not in ending)
    forms = _only_one(ends) | _only_one(inner)
    forms = {short: begun.get(full, full) for short, full in forms.items()} | begun
    forms |= _only_one(_with_endings(others, {name.split()[-1] for name in people})) | _only_one(
        _papers(others)
    )
    forms |= _only_one(_with_sorts(name for name, kind in kinds.items() if Kind.EVENT in kind))
    return forms | _only_one(_long_forms(text, mentions))


def _full_names(people: Iterable[str]) -> Iterable[tuple[str, str]]:
    known = set(people)
    for full in sorted(known):
        words = full.split()
        ends = dict.fromkeys((*_ends(full), *_ends(without_generation(full))))
        for part in (*ends, words[0]) if 1 < len(words) <= _MOST_WORDS else ():
            yield from ((form, full) for form in both_ways(part) if form in known)
        if (short := without_middle(full)) != full and short in known:
            yield short, full


def _ends(name: str) -> Iterator[str]:
    """What a name may be shortened to: its last words."""
    words = name.split()
    yield from (" ".join(words[cut:]) for cut in range(1, len(words)))


def _beginnings(people: Iterable[str], sure: AbstractSet[str]) -> Iterable[tuple[str, str]]:
    """The first words of a longer name that is `sure`: "Ana Ruiz" for "Ana Ruiz Soto"."""
    known = set(people)
    for full in sorted(sure):
        words = full.split()
        if without_generation(full) != full or not all(word[0].isupper() for word in words):
            continue
        begun = (" ".join(words[:cut]) for cut in range(2, len(words)))
        yield from ((short, full) for short in begun if short in known)


def _first_surnames(people: Iterable[str]) -> Iterable[tuple[str, str]]:
    """The first of two surnames, by which Spanish names are shortened: "Ayala" for "Rodrigo Ayala
    Quiroga"."""
    known = set(people)
    for full in sorted(known):
        for word in full.split()[1:-1]:
            if word[0].isupper() and word.casefold() not in GIVEN_ONLY:
                yield from ((form, full) for form in both_ways(word) if form in known)


def both_ways(name: str) -> tuple[str, ...]:
    """The name as it is, with its apostrophes of either form, as it begins a sentence, and in
    capitals as the labels of a transcript have it."""
    opening = name[:1].upper() + name[1:]
    forms = dict.fromkeys((name, name.replace("’", "'"), name.replace("'", "’"), opening))
    return tuple(forms) if name.isupper() else (*forms, name.upper())


def _with_endings(names: Iterable[str], surnames: AbstractSet[str]) -> Iterable[tuple[str, str]]:
    """The bare name of a company; without what it makes only where that is its founder's, too, for
    groups have a company for each thing."""
    known = set(names)
    for full in sorted(known):
        head, _, ending = full.rpartition(" ")
        endings = COMPANY_WORDS if head in surnames else COMPANY_ENDINGS
        if ending in endings and head in known:
            yield head, full


def _with_sorts(names: Iterable[str]) -> Iterable[tuple[str, str]]:
    """The bare name of an event that is called in full with what it is: "Hurricane Laura"."""
    known = set(names)
    for full in sorted(known):
        short = full.rpartition(" ")[2]
        if short != full and short in known:
            yield short, full


def _papers(names: Iterable[str]) -> Iterable[tuple[str, str]]:
    """The last word of a paper's name, by which it is called: "the Tribune"."""
    known = set(names)
    for full in sorted(known):
        *others, noun = full.removeprefix("The ").split()
        if others and noun in PAPERS:
            yield from ((short, full) for short in (noun, f"The {noun}") if short in known)


def _long_forms(text: str, mentions: tuple[Mention, ...]) -> Iterable[tuple[str, str]]:
    for mention in mentions:
        short = short_form_behind(text, mention.span.end)
        long = mention.span.of(text)
        if short and " " in long and _shortens(short.of(text), long, mention.kind):
            yield short.of(text), long


def _shortens(short: str, long: str, kind: Kind) -> bool:
    """Whether what stands in brackets may be a short form: "(Ofsted)", no agency in a dateline; a
    place's begins as it does, or it may be a longer name's ("Mission in Lake Land (MILA)")."""
    alike = short[0].casefold() == long[0].casefold()
    return kind is not Kind.PERSON and (
        alike or (short.isupper() and kind.layer is not Layer.PLACE)
    )


def _only_one(pairs: Iterable[tuple[str, str]]) -> dict[str, str]:
    """What each short form stands for; of nested full forms the longest, of rivals none."""
    full: dict[str, set[str]] = defaultdict(set)
    for short, long in pairs:
        full[short].add(long)
    made = {}
    for short, forms in full.items():
        longest = max(sorted(forms), key=len)
        if all(form in longest for form in forms):
            made[short] = longest
    return made
