"""Words and what a language model says of them in, names with borders and kinds out.

Two linear models of our own stand on top of spaCy's. The first walks through each stretch of
words that may be names and decides where a name begins, goes on and ends (a chain of three labels,
decoded with Viterbi's algorithm). The second decides once an article of which kind each name is,
from all its mentions together. Their features are words in common use, shapes, closed lists, the
language model's labels and how the rest of the article treats the same words.
"""

from __future__ import annotations

import math
import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache

from builder.annotate import name_lists
from builder.gazetteer import CALENDAR, CONNECTORS, COURTESY, PEOPLES, REGIONS
from builder.model import Kind, Name, ParagraphReading, Span

Features = list[str]
Weights = Mapping[str, tuple[float, ...]]

_TOKEN = re.compile(
    r"(?:[A-Za-z]\.){2,}"
    r"|(?:Mr|Mrs|Ms|Dr|St|Inc|Ltd|Co|Corp|Jr|Sr|Gen|Sen|Rep|Gov|Lt|Col|Sgt|Capt|Prof|Rev|Mt)\."
    r"|[A-Z]\.(?=\s?[A-Z])"
    r"|[^\W_]+(?:['’](?![sS]\b)[^\W_]{2,})*"
    r"|['’][sS]\b|[^\w\s]|_"
)
_INNER = CONNECTORS | frozenset("- – ' ’ & / .".split())
_MOST_INNER = 3
_STOPS = frozenset('. ! ? : “ " • * ‘ …'.split())


@dataclass(slots=True)
class Line:
    """A paragraph in words: their text, borders, what the language model calls them ("B-ORG",
    or nothing), and which of them might belong to a name."""

    words: list[str]
    starts: list[int]
    ends: list[int]
    tags: list[str]
    stretches: list[tuple[int, int]]


@dataclass(frozen=True, slots=True)
class Piece:
    """Words `first` up to, not including, `last` of a line: a name, and by how much it was
    preferred to the next best reading."""

    line: int
    first: int
    last: int
    margin: float = 0.0


def lines_of(text: str, paragraphs: Sequence[ParagraphReading]) -> list[Line]:
    """The paragraphs of an article in words."""
    return [_line(text, paragraph) for paragraph in paragraphs]


def _line(text: str, paragraph: ParagraphReading) -> Line:
    found = list(_TOKEN.finditer(text, paragraph.span.start, paragraph.span.end))
    words = [m.group() for m in found]
    starts = [m.start() for m in found]
    ends = [m.end() for m in found]
    tags = _tags(starts, ends, paragraph.names)
    return Line(words, starts, ends, tags, _stretches(words, tags, starts, ends))


def _tags(starts: list[int], ends: list[int], names: Sequence[Name]) -> list[str]:
    tags = [""] * len(starts)
    at = 0
    for name in sorted(names, key=lambda name: name.span):
        while at < len(starts) and ends[at] <= name.span.start:
            at += 1
        first = True
        while at < len(starts) and starts[at] < name.span.end:
            tags[at] = ("B-" if first else "I-") + name.kind
            first = False
            at += 1
    return tags


def _stretches(
    words: list[str], tags: list[str], starts: list[int], ends: list[int]
) -> list[tuple[int, int]]:
    """Runs of words with a capital or a label, of what is tied to them by a hyphen, of numbers
    after them, and of the connectors between them."""
    runs: list[tuple[int, int]] = []
    for i, word in enumerate(words):
        live = tags[i] or not (word.islower() or word.lower() == word)
        if not live and not (runs and _tied(words, starts, ends, runs[-1][1], i)):
            continue
        if runs and _joined(words, runs[-1][1], i):
            runs[-1] = (runs[-1][0], i + 1)
        else:
            runs.append((i, i + 1))
    return runs


def _tied(words: list[str], starts: list[int], ends: list[int], end: int, i: int) -> bool:
    """Whether word `i` is the rest of a compound ("COVID-19", "Suk-yeol"), or a number after it."""
    if i == end:
        return words[i].isdigit()
    hyphen = i == end + 1 and words[end] in ("-", "‑")
    return hyphen and ends[end - 1] == starts[end] and ends[end] == starts[i]


def _joined(words: list[str], end: int, i: int) -> bool:
    between = i - end
    return not between or (
        between <= _MOST_INNER
        and all(words[k] in _INNER or words[k].isdigit() for k in range(end, i))
    )


# -- what the article says of its words ---------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Habits:
    """How an article treats its words: for each capitalised one its share inside the language
    model's names and at their beginning, in words of a feature; and its words in lower case."""

    shares: Mapping[str, str]
    lower: frozenset[str]


def habits(lines: Iterable[Line]) -> Habits:
    seen: Counter[str] = Counter()
    inside: Counter[str] = Counter()
    begins: Counter[str] = Counter()
    lower: set[str] = set()
    for line in lines:
        lower.update(line.words)
        for first, last in line.stretches:
            for i in range(first, last):
                word, tag = line.words[i], line.tags[i]
                seen[word] += 1
                if tag:
                    inside[word] += 1
                    if tag[0] == "B":
                        begins[word] += 1
    shares = {
        word: f"{_share(inside[word], n)}{_share(begins[word], inside[word])}{min(n, 3)}"
        for word, n in seen.items()
    }
    return Habits(shares, frozenset(lower))


def _share(part: int, whole: int) -> str:
    if not part:
        return "0"
    return "4" if part == whole else str(1 + 3 * part // (whole + 1))


# -- what a word may be by itself ----------------------------------------------------------------


@cache
def word_classes() -> Mapping[str, str]:
    """For each word (or whole name) of the closed lists the letters of the lists that have it."""
    listed = name_lists.listed
    classes: dict[str, str] = defaultdict(str)
    for letter, names in (
        ("t", COURTESY),
        ("d", CALENDAR),
        ("g", listed(name_lists.GIVEN_NAMES)),
        ("s", listed(name_lists.SURNAMES)),
        ("c", listed(name_lists.CITIES)),
        ("r", listed(name_lists.STATES)),
        ("C", listed(name_lists.COUNTRIES)),
        ("L", REGIONS),
        ("n", PEOPLES.union(listed(name_lists.DEMONYMS))),
        ("l", map(str.capitalize, listed(name_lists.COMMON))),
    ):
        for name in names:
            classes[name] += letter
    return dict(classes)


# -- where names begin and end ------------------------------------------------------------------

BEGIN, INSIDE, OUTSIDE = range(3)
_NEVER = -1e9


def shape(word: str) -> str:
    """Capitals, lower case and digits of a word, in a few letters."""
    if word.isalpha():
        if word.islower():
            return "x"
        if word.isupper():
            return "X" if len(word) == 1 else "XX" if len(word) < 5 else "XXX"
        return "Xx" if word[1:].islower() and word[0].isupper() else "xX"
    if word.isdigit():
        return f"9{len(word)}" if len(word) < 5 else "99"
    if len(word) == 1:
        return word
    if word[-1] == ".":
        return "X." if word[:-1].isupper() else "Xx."
    return "X9" if any(c.isdigit() for c in word) else "X'x" if word[0].isupper() else "x'x"


def border_features(line: Line, i: int, known: Habits, classes: Mapping[str, str]) -> Features:
    """What speaks for or against a border at word `i`."""
    words, tags = line.words, line.tags
    last = len(words) - 1
    word, tag = words[i], tags[i] or "O"
    before, after = words[i - 1] if i else "^", words[i + 1] if i < last else "$"
    second_before, second_after = (
        words[i - 2] if i > 1 else "^",
        words[i + 2] if i + 1 < last else "$",
    )
    tag_before, tag_after = (
        (tags[i - 1] or "O") if i else "^",
        (tags[i + 1] or "O") if i < last else "$",
    )
    form, form_before, form_after = shape(word), shape(before), shape(after)
    kind, kind_before, kind_after = (classes.get(w, "") for w in (word, before, after))
    begins = "^" if not i or before in _STOPS else ""
    share = known.shares.get(word, "")
    small, small_before, small_after = word.lower(), before.lower(), after.lower()
    lower = "l" if small != word and small in known.lower else ""
    return [
        "b",
        f"w={small}",
        f"v={small_before}",
        f"n={small_after}",
        f"t={tag}",
        f"tt={tag_before}>{tag}",
        f"tn={tag}>{tag_after}",
        f"t3={tag_before[0]}{tag}{tag_after[0]}",
        f"tw={tag[0]}{small}",
        f"f={form}{begins}{lower}",
        f"ff={form_before}>{form}{tag[0]}",
        f"fn={form}>{form_after}{tag[0]}",
        f"f3={form_before}>{form}>{form_after}",
        f"ft={form}{begins}{tag}{lower}",
        f"h={share}{begins}",
        f"ht={share}{tag[0]}{form}",
        f"hb={known.shares.get(before, '')}>{share}",
        f"hn={share}>{known.shares.get(after, '')}",
        f"z={kind}{begins}",
        f"zt={kind}{tag}",
        f"zz={kind_before}>{kind}{form_before}",
        f"zn={kind}>{kind_after}{form_after}",
        f"z3={classes.get(second_before, '')}>{kind_before}>{kind}",
        f"z4={kind}>{kind_after}>{classes.get(second_after, '')}",
        f"s={small[-3:]}" if form == "Xx" else "s",
        f"s2={small[-2:]}",
        f"p3={word[:3]}" if len(word) > 4 else "p3",
        f"p={second_before.lower()}_{small_before}" if i > 1 else "p",
        f"wn={small}_{small_after}",
    ]


def find_pieces(
    lines: Sequence[Line], known: Habits, weights: Weights, classes: Mapping[str, str]
) -> Iterator[Piece]:
    """The names of an article, in order."""
    steps = tuple(
        weights[f"{a}>{b}"][0] if f"{a}>{b}" in weights else 0.0 for a in "BIO" for b in "BIO"
    )
    for number, line in enumerate(lines):
        for first, last in line.stretches:
            scores = [
                _score(border_features(line, i, known, classes), weights)
                for i in range(first, last)
            ]
            yield from _pieces(number, first, scores, _decoded(scores, steps))


def _score(features: Features, weights: Weights) -> tuple[float, float, float]:
    begin = inside = outside = 0.0
    get = weights.get
    for feature in features:
        if (weight := get(feature)) is not None:
            begin += weight[0]
            inside += weight[1]
            outside += weight[2]
    return begin, inside, outside


def _decoded(scores: list[tuple[float, float, float]], steps: tuple[float, ...]) -> list[int]:
    """The best chain of labels: Viterbi's algorithm; a name cannot go on before it has begun."""
    bb, bi, bo, ib, ii, io, ob, _, oo = steps
    b, i, o = scores[0][0], _NEVER, scores[0][2]
    back: list[tuple[int, int, int]] = []
    for begin, inside, outside in scores[1:]:
        to_b, to_i, to_o = (b + bb, i + ib, o + ob), (b + bi, i + ii), (b + bo, i + io, o + oo)
        back.append((to_b.index(max(to_b)), to_i.index(max(to_i)), to_o.index(max(to_o))))
        b, i, o = max(to_b) + begin, max(to_i) + inside, max(to_o) + outside
    ends = (b, i, o)
    label = ends.index(max(ends))
    labels = [label]
    for row in reversed(back):
        label = row[label]
        labels.append(label)
    return labels[::-1]


def _pieces(
    number: int, offset: int, scores: list[tuple[float, float, float]], labels: list[int]
) -> Iterator[Piece]:
    first = None
    for i, label in enumerate([*labels, OUTSIDE]):
        if first is not None and label != INSIDE:
            margin = min(_margin(scores[k], labels[k]) for k in range(first, i))
            yield Piece(number, offset + first, offset + i, margin)
            first = None
        if label == BEGIN:
            first = i


def _margin(scores: tuple[float, float, float], label: int) -> float:
    return scores[label] - max(score for k, score in enumerate(scores) if k != label)


# -- of which kind a name is --------------------------------------------------------------------

PER, ORG, LOC, MISC = range(4)


@dataclass(slots=True)
class Group:
    """All mentions of one name in an article."""

    name: str
    pieces: list[Piece]


def group(lines: Sequence[Line], pieces: Iterable[Piece]) -> dict[str, Group]:
    groups: dict[str, Group] = {}
    for piece in pieces:
        name = name_of(lines[piece.line], piece)
        groups.setdefault(name, Group(name, [])).pieces.append(piece)
    return groups


def name_of(line: Line, piece: Piece) -> str:
    return " ".join(line.words[piece.first : piece.last])


def labels_of(lines: Sequence[Line], pieces: Iterable[Piece]) -> Counter[str]:
    """The language model's labels on the words of these pieces, one vote a piece."""
    votes: Counter[str] = Counter()
    for piece in pieces:
        tags = lines[piece.line].tags[piece.first : piece.last]
        votes[next((tag[2:] for tag in tags if tag), "O")] += 1
    return votes


def kind_features(
    group: Group,
    groups: Mapping[str, Group],
    lines: Sequence[Line],
    classes: Mapping[str, str],
    kin: Mapping[str, list[str]],
) -> dict[str, float]:
    """What speaks for a kind of a name: its form, its words, the words around each mention, the
    language model's labels on them and on longer names that hold this one."""
    words = group.name.split(" ")
    total = len(group.pieces)
    votes = labels_of(lines, group.pieces)
    made: dict[str, float] = defaultdict(float)
    _form_features(made, words, classes)
    first = votes.most_common(1)[0][0] if votes else "O"
    made[f"top={first}"] = 1.0
    made[f"top={first}{shape(words[0])}{min(len(words), 4)}"] = 1.0
    for label, n in votes.items():
        made[f"l={label}"] = n / total
        if label != "O":
            made[f"any={label}"] = 1.0
    for long in kin.get(group.name, ()):
        longer = groups[long]
        where = "end" if long.endswith(" " + group.name) else "start"
        for label, n in labels_of(lines, longer.pieces).items():
            made[f"kin={where}{label}"] += n / len(longer.pieces) / len(kin[group.name])
    for piece in group.pieces:
        _context_features(made, lines[piece.line], piece, 1.0 / total, classes)
    return made


def _form_features(made: dict[str, float], words: list[str], classes: Mapping[str, str]) -> None:
    length = min(len(words), 4)
    made["b"] = 1.0
    made[f"n={length}"] = 1.0
    made[f"f={'_'.join(map(shape, words[:4]))}"] = 1.0
    made[f"first={words[0].lower()}"] = 1.0
    made[f"last={words[-1].lower()}"] = 1.0
    for word in words:
        made[f"w={word.lower()}"] = 1.0
    kinds = [classes.get(word, "-") for word in words]
    made[f"z={'_'.join(kinds[:3])}"] = 1.0
    made[f"zf={kinds[0]}{length}"] = 1.0
    made[f"zl={kinds[-1]}{length}"] = 1.0
    if name_class := classes.get(" ".join(words)):
        made[f"whole={name_class}"] = 1.0
    if shape(words[-1]) == "Xx":
        made[f"s={words[-1][-3:].lower()}"] = 1.0
        made[f"s2={words[-1][-2:].lower()}{length}"] = 1.0


def _context_features(
    made: dict[str, float], line: Line, piece: Piece, part: float, classes: Mapping[str, str]
) -> None:
    words, first, last = line.words, piece.first, piece.last
    before = words[first - 1] if first else "^"
    after = words[last] if last < len(words) else "$"
    made[f"v={before.lower()}"] += part
    made[f"a={after.lower()}"] += part
    made[f"vz={classes.get(before, '')}{shape(before)}"] += part
    made[f"az={classes.get(after, '')}{shape(after)}"] += part
    if first > 1:
        made[f"vv={words[first - 2].lower()}_{before.lower()}"] += part
        made[f"v2={words[first - 2].lower()}"] += part
    if last + 1 < len(words):
        made[f"aa={after.lower()}_{words[last + 1].lower()}"] += part
        made[f"a2={words[last + 1].lower()}"] += part


def kin_of(groups: Mapping[str, Group]) -> dict[str, list[str]]:
    """For each name the longer names of the article that begin or end with it."""
    kin: dict[str, list[str]] = defaultdict(list)
    for long in groups:
        words = long.split(" ")
        for cut in range(1, min(len(words), 5)):
            for part in (" ".join(words[cut:]), " ".join(words[:-cut])):
                if part in groups and long not in kin[part]:
                    kin[part].append(long)
    return kin


def kind_scores(features: Mapping[str, float], weights: Weights) -> tuple[float, ...]:
    """The score of PER, ORG, LOC and MISC; together nought."""
    person = body = place = other = 0.0
    for feature, value in features.items():
        if (weight := weights.get(feature)) is not None:
            person += value * weight[0]
            body += value * weight[1]
            place += value * weight[2]
            other += value * weight[3]
    mean = (person + body + place + other) / 4
    return person - mean, body - mean, place - mean, other - mean


def decided_kinds(
    groups: Mapping[str, Group], lines: Sequence[Line], weights: Weights
) -> dict[str, tuple[int, float]]:
    """For each name which of the four kinds it is, and by how much.

    A longer name and what it begins or ends with share what speaks for a person.
    """
    classes, kin = word_classes(), kin_of(groups)
    own = {
        name: kind_scores(kind_features(group, groups, lines, classes, kin), weights)
        for name, group in groups.items()
    }
    shared = {name: scores[PER] for name, scores in own.items()}
    for name, longer in kin.items():
        for long in longer:
            shared[name] += _FROM_LONG * own[long][PER] / len(longer)
            shared[long] += _FROM_SHORT * own[name][PER] / len(longer)
    made = {}
    for name, scores in own.items():
        final = (shared[name], *scores[1:])
        best, second = sorted(final, reverse=True)[:2]
        made[name] = final.index(best), best - second
    return made


_FROM_LONG, _FROM_SHORT = 0.5, 0.3


# -- both together ------------------------------------------------------------------------------


EVIDENCE = 12
"""How many numbers say how sure a name is."""


@dataclass(frozen=True, slots=True)
class Tagged:
    """A name with its coarse kind, by how much that was preferred, the language model's labels
    on all mentions of the name, and the evidence for how sure it is."""

    span: Span
    coarse: int
    kind_margin: float
    labels: Mapping[str, int]
    evidence: tuple[float, ...]


def tag_names(lines: Sequence[Line], borders: Weights, kinds: Weights) -> list[Tagged]:
    """The names of an article in reading order."""
    pieces = list(find_pieces(lines, habits(lines), borders, word_classes()))
    groups = group(lines, pieces)
    decided = decided_kinds(groups, lines, kinds)
    votes = {name: labels_of(lines, group.pieces) for name, group in groups.items()}
    made = []
    for piece in pieces:
        line = lines[piece.line]
        name = name_of(line, piece)
        span = Span(line.starts[piece.first], line.ends[piece.last - 1])
        kind, margin = decided[name]
        agreed = _agreement(line, piece, kind)
        evidence = (
            1.0,
            max(-3.0, min(3.0, piece.margin)),
            min(6.0, margin),
            math.log(len(groups[name].pieces)),
            *agreed,
            min(2.0, margin),
            float(kind == ORG),
            float(kind == MISC),
            float(piece.last - piece.first == 1),
            float(line.words[piece.first].isupper()),
            float(bool(word_classes().get(name))),
        )
        made.append(Tagged(span, kind, margin, votes[name], evidence))
    return made


def _agreement(line: Line, piece: Piece, kind: int) -> tuple[float, float]:
    """Whether the language model has the same borders, and the same kind."""
    tags = line.tags[piece.first : piece.last]
    follows = line.tags[piece.last] if piece.last < len(line.tags) else ""
    same = tags[0][:1] == "B" and all(tag[:1] == "I" for tag in tags[1:]) and follows[:1] != "I"
    label = next((tag[2:] for tag in tags if tag), "")
    return float(same), float(bool(label) and coarse(Kind(label)) == kind)


def coarse(kind: Kind) -> int:
    """Which of the four a kind belongs to."""
    if kind is Kind.PERSON:
        return PER
    if kind is Kind.ORG:
        return ORG
    return LOC if kind in (Kind.GPE, Kind.LOC, Kind.FAC) else MISC
