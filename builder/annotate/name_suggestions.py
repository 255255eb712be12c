"""Words in, the names that the models find in them out, with their kinds and how sure they are.

Closed lists have the last word on borders and kinds; the whole article tells of names that were
passed over.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from enum import Enum, auto
from operator import mul

from builder.annotate import name_weights
from builder.annotate.fine_kinds import fine_kind
from builder.annotate.fixed_forms import fixed_forms
from builder.annotate.name_initials import short_form, with_initials
from builder.annotate.name_kinds import MISC, ORG, PER
from builder.annotate.name_tagger import Tagged, tag_names
from builder.annotate.name_trimming import (
    is_calling,
    parts_of,
    persons,
    with_compound,
    with_domain,
    with_double_name,
    with_generation,
    with_given_name,
    with_particles,
    without_affixes,
)
from builder.annotate.name_words import Line, word_classes
from builder.gazetteer import (
    COMMON_TITLES,
    COMMON_WORDS,
    COMPANY_ENDINGS,
    KIN_HE,
    KIN_SHE,
    MONTH_NAMES,
    TRADED,
)
from builder.linear import probability
from builder.model import Kind, Span

_LONGEST = 150  # code points of a name; what is longer is no name
SURELY = 4.0  # a margin of kinds at which lists and other witnesses give way
_NATURE_AFTER = re.compile(
    r" (?:rivers?|lake|mountains?|valley|desert|strait|peninsula|basin|delta)\b"
)
_CALLED = re.compile(
    rf"\b(?:Mr|Mrs|Ms|Miss)\.? ({'|'.join(sorted(COMMON_WORDS | MONTH_NAMES))})\b(?! \d| [A-Z])"
)
_TITLED = re.compile(
    r"\b(?:Mr|Mrs|Ms|Mx|Dr|Prof|Lt|Sgt|Capt|Col|Maj|Det|Insp|Rev|Councillor|Cllr|Detective"
    r"|Inspector|Sergeant)\.? $"
)
"""What stands before people and before no place."""
_AT_A_PLACE = re.compile(
    r"\b(?:in|to|from|of|at|across|throughout|around|near|outside|for|against|with|between|and"
    r"|[Tt]he|[A-Z][a-z]+) $"
)
"""What stands before a place rather than before somebody's bare surname, who is in the article."""
_NAMESAKES = frozenset([Kind.PERSON, Kind.GPE, Kind.LOC, Kind.NORP])
_MAY_BE_SURNAMES = frozenset([Kind.PERSON, Kind.ORG, Kind.GPE, Kind.LOC])
_WHOSE = re.compile(rf"\b(?:spokes(?:wo)?man|spokesperson|{KIN_HE}|{KIN_SHE}|lawyer|neighbou?r), $")
"""What stands before somebody's name in apposition."""
_NICKNAME = r"(?:[A-Z][\w-]{1,30} ){0,2}[A-Z][\w-]{1,30}"
_NICKNAMED = re.compile(
    rf"(?<![\w.’-])[A-Z][\w.’-]{{1,40}}\s(?:“{_NICKNAME}”|\"{_NICKNAME}\"|‘{_NICKNAME}’|'{_NICKNAME}')"
    r"\s[A-Z][\w’-]{1,40}"
)
_BODY_BEFORE = re.compile(
    r"\b(?:think tank|firm|company|airline|chipmaker|start-?up|newspaper|charity|carmaker|automaker"
    r"|consultancy|conglomerate|supermarket|app|band|militia|cartel"
    r"|[Tt]he (?:insurer|auditors?|retailer|lender|publisher|brewer|manufacturer))\s$"
)
_WROTE_IN = re.compile(
    r"\b(?:[Ww]rit(?:ing|es) in|[Ww]rote in|[Ii]nterview (?:with|in)|[Cc]olumn in|[Ee]ditorial in"
    r"|[Aa]rticle in|[Oo]p-ed in|[Pp]ublished in|[Tt]old|[Nn]ewspapers?|[Dd]aily|[Ww]eekly)\s$"
)
_PAPER = re.compile(r"(?:Il|Lo|La|Le|Les|El|Der|Die|Das|De|Het|O)\s[A-ZÀ-Þ]|[A-ZÀ-Þ]\w+ Zeitung")
"""A paper's name in another tongue; a town that begins so is in the register."""
_TRADED = re.compile(TRADED)
_WITH_INITIAL = re.compile(r"([A-Z][a-z]+)(?: [A-Z]){1,2} [A-Z][\w’'-]+")
"""Somebody's name with initials as British papers write them: "George W Bush"."""


class Means(Enum):
    """What finds a name."""

    MODELS = auto()
    RULE = auto()
    """Where the models passed over it."""
    FORM = auto()
    """A rule for names whose form alone tells them, and their kind."""


@dataclass(frozen=True, slots=True)
class Found:
    span: Span
    kind: Kind
    score: float
    kind_margin: float = 0.0
    how: str = ""
    means: Means = Means.MODELS


def suggested_names(text: str, lines: Sequence[Line]) -> list[Found]:
    tagged = tag_names(lines, name_weights.borders(), name_weights.kinds())
    tagged = [name for name in tagged if _may_be_name(text, name.span)]
    found = list(_as_companies(text, _with_nicknames(text, list(_mended(text, tagged)))))
    found = _with_datelines(text, lines, _with_fixed_forms(text, found))
    found = [*_as_people(text, found), *_after_courtesy(text, found)]
    return [*found, *_short_forms(text, tagged), *_repeats(text, lines, found)]


def _may_be_name(text: str, span: Span) -> bool:
    """Whether this is neither too short nor too long, no handle and no mere "Jr."."""
    name = span.of(text)
    is_handle = name[0] in "@#" or text[max(0, span.start - 1) : span.start] in ("@", "#")
    return 1 < len(name) <= _LONGEST and not is_handle and name.rstrip(".") not in ("Jr", "Sr")


def _with_fixed_forms(text: str, found: Sequence[Found]) -> list[Found]:
    """The names, in the place of some those whose form tells them: "HMS Prince of Wales"."""
    formal = [
        Found(span, kind, _FORMAL, how="by its form", means=Means.FORM)
        for span, kind in fixed_forms(text)
    ]
    taken = _Taken(name.span for name in formal)
    return [*(name for name in found if taken.free(name.span)), *formal]


def _with_datelines(text: str, lines: Iterable[Line], found: Sequence[Found]) -> list[Found]:
    """The names, and as one each place of a dateline that is told by more than its capitals, or
    from which a name goes on into the report."""
    datelines = [dateline for line in lines if (dateline := line.dateline(text))]
    if not datelines:
        return list(found)
    names = _Taken(name.span for name in found)
    told = [d for d in datelines if d.told or not names.free(d.border)]
    taken = _Taken(span for d in told for span in (*d.places, d.border))
    how = "begins a dateline"
    places = (
        Found(p, Kind.GPE, _FORMAL, how=how, means=Means.RULE) for d in told for p in d.places
    )
    return [*(name for name in found if taken.free(name.span)), *places]


def _mended(text: str, tagged: Sequence[Tagged]) -> Iterator[Found]:
    """The names with the last word of closed lists on their borders and kinds."""
    bearers = {
        name.span.of(text) for name in tagged if with_given_name(text, name.span) != name.span
    }
    people = {name.span.of(text).split()[-1] for name in tagged if name.coarse == PER}
    for name in tagged:
        score = round(probability(sum(map(mul, name_weights.SURENESS, name.evidence))), 3)
        if name.span.of(text) in bearers and name.kind_margin < SURELY:
            yield Found(with_given_name(text, name.span), Kind.PERSON, score)
            continue
        kind = fine_kind(name.span.of(text), name)
        if name.kind_margin < SURELY and _NATURE_AFTER.match(text, name.span.end):
            kind = Kind.LOC
        if _is_somebody(name.span.of(text), kind, people) or _is_apposed(text, name.span, kind):
            kind = Kind.PERSON
        tied = with_particles(text, name.span)
        if tied != name.span and kind in _MAY_BE_SURNAMES:
            yield Found(tied, Kind.PERSON, score, name.kind_margin)
            continue
        parts = parts_of(text, name.span, kind)
        score = max(score, _GOOD) if parts else score
        for part, part_kind in [(name.span, kind)] if parts is None else parts:
            whole = with_compound(text, part)
            for span in _bare(text, whole, part_kind, people):
                named = Kind.ORG if _is_long_form(whole, span, part_kind) else part_kind
                yield Found(without_affixes(text, span), named, score, name.kind_margin)


def _is_long_form(name: Span, span: Span, kind: Kind) -> bool:
    """Whether the initials in brackets behind a place have made more of it: "Citizens for Peace in
    Oslo (CPO)"."""
    return kind is Kind.GPE and span.start < name.start


def _is_somebody(name: str, kind: Kind, people: Collection[str]) -> bool:
    """Whether words alone tell that a name is a person's."""
    initialled = _WITH_INITIAL.fullmatch(name)
    given = initialled is not None and "g" in word_classes().get(initialled[1], "")
    return given or _in_capitals(name, people) or _has_calling(name, kind)


def _bare(text: str, span: Span, kind: Kind, people: Collection[str]) -> Iterable[Span]:
    """The name, or of a span of people each one's name."""
    if kind is not Kind.PERSON:
        return (with_initials(text, with_domain(text, span)),)
    found = persons(text, with_double_name(text, span), people)
    return (with_generation(text, person) for person in found)


def _is_apposed(text: str, span: Span, kind: Kind) -> bool:
    """Whether a name in full is somebody's: "his spokeswoman, Ann Lee, said"."""
    before = text[max(0, span.start - 20) : span.start]
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
    taken = _Taken(name.span for name in joined)
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


def _as_companies(text: str, found: Sequence[Found]) -> Iterator[Found]:
    """The names, as bodies those that stand with a company's ending, too ("Lee Inc."), behind a
    word for one ("the think tank Lee"), before their shares or as a foreign paper ("writing in Il
    Lee"), unless they have a title or are somebody's surname as well."""
    names = [(name, name.span.of(text).rpartition(" ")) for name in found]
    companies = {
        head for n, (head, _, end) in names if n.kind is Kind.ORG and end in COMPANY_ENDINGS
    }
    companies |= {n.span.of(text) for n, _ in names if _is_introduced(text, n.span)}
    companies |= {n.span.of(text) for n, _ in names if _is_paper(text, n.span)}
    companies |= {n.span.of(text) for n, _ in names if _is_traded(text, n)}
    companies -= {last for n, (first, _, last) in names if n.kind is Kind.PERSON and first}
    for name in found:
        alike = name.kind is not Kind.ORG and name.span.of(text) in companies
        is_company = alike and not _has_title(text, name.span.start)
        yield replace(name, kind=Kind.ORG) if is_company else name


def _is_introduced(text: str, span: Span) -> bool:
    return _BODY_BEFORE.search(text[max(0, span.start - 20) : span.start]) is not None


def _is_traded(text: str, name: Found) -> bool:
    """Whether shares or a chief executive follow what is taken for a surname or a thing."""
    may_be = name.kind in (Kind.PERSON, Kind.PRODUCT) and name.span.of(text).isalpha()
    return may_be and _TRADED.match(text, name.span.end) is not None


def _is_paper(text: str, span: Span) -> bool:
    before = text[max(0, span.start - 20) : span.start]
    return bool(_PAPER.match(text, span.start, span.end) and _WROTE_IN.search(before))


def _has_title(text: str, start: int) -> bool:
    """Whether a title stands before a name."""
    words = text[max(0, start - 20) : start].split(" ")
    return len(words) > 1 and not words[-1] and words[-2].rstrip(".") in COMMON_TITLES


def _as_people(text: str, found: Sequence[Found]) -> Iterator[Found]:
    """The names, as people those of places and peoples that have a title ("Mr Houston"), or that
    the article has for the surname of somebody first ("Ireland told", of Kathy Ireland)."""
    first: dict[str, Found] = {}
    for name in sorted(found, key=lambda name: name.span):
        first.setdefault(name.span.of(text).split()[-1], name)
    for name in found:
        words = name.span.of(text)
        before = text[max(0, name.span.start - 20) : name.span.start]
        full = first.get(words, name)
        called = full.kind is Kind.PERSON and full.score >= _GOOD and " " in full.span.of(text)
        named = _TITLED.search(before) or (called and not _AT_A_PLACE.search(before))
        is_person = named and " " not in words and name.kind in _NAMESAKES
        yield replace(name, kind=Kind.PERSON, kind_margin=SURELY) if is_person else name


def _after_courtesy(text: str, found: Sequence[Found]) -> list[Found]:
    """The months and common words that a courtesy title makes a name: "Mrs May", "Mr Brown"."""
    taken = _Taken(f.span for f in found)
    spans = (Span(*name.span(1)) for name in _CALLED.finditer(text))
    return [
        Found(span, Kind.PERSON, _GOOD, how="after a courtesy title", means=Means.RULE)
        for span in spans
        if taken.free(span)
    ]


def _in_capitals(name: str, people: Collection[str]) -> bool:
    """Whether this is a person's surname as transcripts write it: "LEE: I am glad."."""
    return len(name) > 2 and name.isupper() and name.title() in people


def _repeats(text: str, lines: Sequence[Line], found: Sequence[Found]) -> Iterator[Found]:
    """Names found for good elsewhere in the article that the models passed over here, and the
    surnames of people whose names in full were; a work of one word ("Tourist") may be no name."""
    sure = {f.span.of(text): f.kind for f in found if f.score >= _GOOD and len(f.span) > 2}
    sure = {name: kind for name, kind in sure.items() if kind is not Kind.WORK or " " in name}
    sure |= dict.fromkeys(_surnames(sure), Kind.PERSON)
    by_start: dict[str, list[str]] = defaultdict(list)
    for name in sorted(sure, key=len, reverse=True):
        if (first := _FIRST.match(name)) and name not in COMMON_WORDS:
            by_start[first[0]].append(name)
    taken, past = _Taken(f.span for f in found), 0
    for word, start in _starts(lines):
        names = (n for n in by_start.get(word, ()) if _stands_at(text, n, start))
        if start < past or (known := next(names, None)) is None:
            continue
        past = start + len(known)
        if taken.free(span := Span(start, past)):
            how = "named elsewhere"
            yield Found(span, sure[known], _REPEATED, how=how, means=Means.RULE)


def _starts(lines: Iterable[Line]) -> Iterator[tuple[str, int]]:
    """The words that may belong to a name, each with its place."""
    for line in lines:
        for first, last in line.stretches:
            yield from zip(line.words[first:last], line.starts[first:last], strict=True)


def _stands_at(text: str, name: str, start: int) -> bool:
    end = start + len(name)
    return text.startswith(name, start) and not text[end : end + 1].isalnum()


def _surnames(sure: Mapping[str, Kind]) -> Iterator[str]:
    """The last words of people's names in full."""
    for name, kind in sure.items():
        surname = name.split()[-1]
        if kind is Kind.PERSON and surname not in sure and len(surname) > 2 and surname.isalpha():
            yield surname


_GOOD, _REPEATED = 0.7, 0.4  # how sure a name must be, and how sure its repeats are
_FORMAL = 0.9
"""How sure a name is that its form tells."""
_FIRST = re.compile(r"[^\W_]+")


class _Taken:
    """Places of a text that are taken, by disjoint spans."""

    def __init__(self, spans: Iterable[Span]) -> None:
        self._spans = sorted(spans)

    def free(self, span: Span) -> bool:
        at = bisect_left(self._spans, span.end, key=lambda taken: taken.start) - 1
        return at < 0 or not self._spans[at].meets(span)


def _short_forms(text: str, tagged: Sequence[Tagged]) -> Iterator[Found]:
    """The short form in "Long Form (LF)" where the models passed over it."""
    starts = {name.span.start for name in tagged}
    for name in tagged:
        short = short_form(text, name.span) if name.coarse in (ORG, MISC) else None
        if short and short.start not in starts:
            kind = fine_kind(name.span.of(text), name)
            how = "short form of the name before it"
            yield Found(short, kind, 0.8, how=how, means=Means.RULE)
