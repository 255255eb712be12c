"""Words in, the names that the models find in them out, with their kinds and how sure they are.

Closed lists have the last word on borders and kinds; the whole article tells of names that were
passed over.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import replace
from operator import mul

from builder import latin
from builder.datelines import Dateline
from builder.gazetteer import KIN_HE, KIN_SHE
from builder.initials import short_for_words
from builder.linear import probability
from builder.model import Kind, Span
from builder.naming import weights
from builder.naming.fine_kinds import fine_kind
from builder.naming.fixed_forms import fixed_forms
from builder.naming.found import GOOD, SURELY, Found, Means, Taken
from builder.naming.initials import with_initials
from builder.naming.kinds import PER
from builder.naming.parts import parts_of
from builder.naming.passed_over import after_courtesy, repeats, short_forms_of
from builder.naming.surroundings import as_companies, as_people
from builder.naming.tagger import Tagged, tag_names
from builder.naming.trimming import (
    is_calling,
    persons,
    with_compound,
    with_domain,
    with_double_name,
    with_generation,
    with_given_name,
    with_particles,
    without_affixes,
)
from builder.naming.words import Line, Listed, is_listed
from builder.spans import text_before

_FORMAL = 0.9  # how sure a name is that its form tells
_LONGEST = 150  # code points of a name; what is longer is no name
_ERAS = frozenset(["BC", "BCE", "AD", "CE"])
_NATURE_AFTER = re.compile(
    r" (?:rivers?|lake|mountains?|valley|desert|strait|peninsula|basin|delta)\b"
)
_MAY_BE_SURNAMES = frozenset([Kind.PERSON, Kind.ORG, Kind.GPE, Kind.LOC])
"""What the models take surnames for."""
_WHOSE = re.compile(rf"\b(?:spokes(?:wo)?man|spokesperson|{KIN_HE}|{KIN_SHE}|lawyer|neighbou?r), $")
"""What stands before somebody's name in apposition."""
_NICKNAME = r"(?:[A-Z][\w-]{1,30} ){0,2}[A-Z][\w-]{1,30}"
_NICKNAMED = latin.regex(
    rf"(?<![\w.’-])[A-Z][\w.’-]{{1,40}}\s(?:“{_NICKNAME}”|\"{_NICKNAME}\"|‘{_NICKNAME}’|'{_NICKNAME}')"
    r"\s[A-Z][\w’-]{1,40}"
)
_WITH_INITIAL = latin.regex(r"([A-Z][a-z]+)(?: [A-Z]){1,2} [A-Z][\w’'-]+")
"""Somebody's name with initials as British papers write them: "George W Bush"."""


def suggested_names(text: str, lines: Sequence[Line]) -> list[Found]:
    """The names of a text, in no order."""
    tagged = tag_names(lines, weights.borders(), weights.kinds())
    words = short_for_words(text)
    tagged = [
        name for name in tagged if _may_be_name(text, name.span) and name.span.of(text) not in words
    ]
    found = list(as_companies(text, _with_nicknames(text, list(_mended(text, tagged)))))
    found = _with_datelines(lines, _with_fixed_forms(text, found))
    found = [*as_people(text, found), *after_courtesy(text, found)]
    return [*found, *short_forms_of(text, tagged), *repeats(text, lines, found)]


def _may_be_name(text: str, span: Span) -> bool:
    """Whether this is neither too short nor too long, no handle, no era behind a year ("44 BC") and
    no mere "Jr."."""
    name = span.of(text)
    if name in _ERAS and text_before(text, span.start, 2)[:1].isdigit():
        return False
    is_handle = name[0] in "@#" or text_before(text, span.start, 1) in ("@", "#")
    return 1 < len(name) <= _LONGEST and not is_handle and name.rstrip(".") not in ("Jr", "Sr")


def _with_fixed_forms(text: str, found: Sequence[Found]) -> list[Found]:
    """The names, in the place of some those whose form tells them: "HMS Prince of Wales"."""
    formal = [
        Found(span, kind, _FORMAL, how="by its form", means=Means.FORM)
        for span, kind in fixed_forms(text)
    ]
    taken = Taken(name.span for name in formal)
    return [*(name for name in found if taken.free(name.span)), *formal]


def _with_datelines(lines: Iterable[Line], found: Sequence[Found]) -> list[Found]:
    """The names, and as one each place of a dateline that is told by more than its capitals, or
    from which a name goes on into the report; of that what is in the report is left."""
    datelines = [line.dateline for line in lines if line.dateline]
    if not datelines:
        return list(found)
    names = Taken(name.span for name in found)
    told = [d for d in datelines if d.told or not names.free(d.border)]
    taken = Taken(place for d in told for place in d.places)
    cut = (_behind_border(name, told) for name in found)
    how = "begins a dateline"
    places = (
        Found(p, Kind.GPE, _FORMAL, how=how, means=Means.RULE) for d in told for p in d.places
    )
    return [*(name for name in cut if taken.free(name.span)), *places]


def _behind_border(name: Found, datelines: Iterable[Dateline]) -> Found:
    """The name, or what is left of it behind the dateline that it goes on from."""
    crossed = (d.border.end for d in datelines if d.border.meets(name.span))
    return replace(name, span=Span(next(crossed, name.span.start), name.span.end))


def _mended(text: str, tagged: Sequence[Tagged]) -> Iterator[Found]:
    """The names with the last word of closed lists on their borders and kinds."""
    bearers = {
        name.span.of(text) for name in tagged if with_given_name(text, name.span) != name.span
    }
    people = {name.span.of(text).split()[-1] for name in tagged if name.coarse == PER}
    for name in tagged:
        score = round(probability(sum(map(mul, weights.SURENESS, name.evidence))), 3)
        if name.span.of(text) in bearers and name.kind_margin < SURELY:
            yield Found(with_given_name(text, name.span), Kind.PERSON, score)
            continue
        kind, tied = _kind_of(text, name, people), with_particles(text, name.span)
        if tied != name.span and kind in _MAY_BE_SURNAMES:
            yield Found(tied, Kind.PERSON, score, name.kind_margin)
        else:
            yield from _parted(text, Found(name.span, kind, score, name.kind_margin), people)


def _kind_of(text: str, name: Tagged, people: Collection[str]) -> Kind:
    """Of which kind a name is, where closed lists and the words around have the last word."""
    words = name.span.of(text)
    kind = fine_kind(words, name)
    if name.kind_margin < SURELY and _NATURE_AFTER.match(text, name.span.end):
        kind = Kind.LOC
    is_person = _is_somebody(words, kind, people) or _is_apposed(text, name.span, kind)
    return Kind.PERSON if is_person else kind


def _parted(text: str, name: Found, people: Collection[str]) -> Iterator[Found]:
    """The names that models took for one, or that one, each bare of what is no part of it."""
    parts = parts_of(text, name.span, name.kind)
    score = max(name.score, GOOD) if parts else name.score
    for part, kind in [(name.span, name.kind)] if parts is None else parts:
        whole = with_compound(text, part)
        for span in _bare(text, whole, kind, people):
            named = Kind.ORG if _is_long_form(whole, span, kind) else kind
            yield Found(without_affixes(text, span), named, score, name.kind_margin)


def _is_long_form(name: Span, span: Span, kind: Kind) -> bool:
    """Whether the initials in brackets behind a place have made more of it: "Citizens for Peace in
    Oslo (CPO)"."""
    return kind is Kind.GPE and span.start < name.start


def _is_somebody(name: str, kind: Kind, people: Collection[str]) -> bool:
    """Whether words alone tell that a name is a person's."""
    initialled = _WITH_INITIAL.fullmatch(name)
    given = initialled is not None and is_listed(initialled[1], Listed.GIVEN_NAME)
    return given or _in_capitals(name, people) or _has_calling(name, kind)


def _bare(text: str, span: Span, kind: Kind, people: Collection[str]) -> Iterable[Span]:
    """The name, or of a span of people each one's name."""
    if kind is not Kind.PERSON:
        return (with_initials(text, with_domain(text, span)),)
    found = persons(text, with_double_name(text, span), people)
    return (with_generation(text, person) for person in found)


def _is_apposed(text: str, span: Span, kind: Kind) -> bool:
    """Whether a name in full is somebody's: "his spokeswoman, Ann Lee, said"."""
    before = text_before(text, span.start, 20)
    in_full = kind in _MAY_BE_SURNAMES and " " in span.of(text)
    return in_full and text.startswith(",", span.end) and _WHOSE.search(before) is not None


def _has_calling(name: str, kind: Kind) -> bool:
    """Whether what is taken for no body is somebody's name in full behind what they do."""
    first, *others = name.split()
    no_body = kind not in (Kind.ORG, Kind.FAC, Kind.LAW)
    return no_body and len(others) > 1 and is_calling(first) and all(w[0].isupper() for w in others)


def _with_nicknames(text: str, found: Sequence[Found]) -> list[Found]:
    """The names, as one those with a nickname in marks in their middle: "Ann 'Red' Lee"."""
    found = sorted(found, key=lambda name: name.span)
    joined = [whole for n in _NICKNAMED.finditer(text) if (whole := _whole(Span(*n.span()), found))]
    taken = Taken(name.span for name in joined)
    return [*(name for name in found if taken.free(name.span)), *joined]


def _whole(span: Span, found: Sequence[Found]) -> Found | None:
    """One name for all of a stretch, if names stand at both its ends, somebody's among them, but
    not two in full. The names are in order."""
    first = bisect_left(found, span.start, key=lambda name: name.span.end)
    parts = found[first : bisect_left(found, span.end, first, key=lambda name: name.span.start)]
    if not parts or all(name.kind is not Kind.PERSON for name in parts):
        return None
    whole = Span(parts[0].span.start, parts[-1].span.end)
    if not whole.holds(span) or (whole.start < span.start and whole.end > span.end):
        return None
    return Found(whole, Kind.PERSON, max(n.score for n in parts), how="with a nickname")


def _in_capitals(name: str, people: Collection[str]) -> bool:
    """Whether this is a person's surname as transcripts write it: "LEE: I am glad."."""
    return len(name) > 2 and name.isupper() and name.title() in people
