"""The names of an article in, of which of four kinds each is out: person, body, place or other.

A linear model decides once an article, from all mentions of a name together: its form, its words,
the words around it, the language model's labels on it and on longer names that hold it.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from builder.gazetteer import COMPANY_WORDS
from builder.model import Kind
from builder.naming.borders import Piece, Weights
from builder.naming.words import Line, shape, word_classes

PER, ORG, LOC, MISC = range(4)


def coarse(kind: Kind) -> int:
    """Which of the four a kind belongs to."""
    if kind is Kind.PERSON:
        return PER
    if kind is Kind.ORG:
        return ORG
    return LOC if kind in (Kind.GPE, Kind.LOC, Kind.FAC) else MISC


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

    A longer name and what it begins or ends with share what speaks for a person. An ending such
    as "Ltd." tells a company, whose own name the models seldom know.
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
        body = scores[ORG] + _BY_ENDING * _is_company(name)
        final = (shared[name], body, *scores[LOC:])
        best, second = sorted(final, reverse=True)[:2]
        made[name] = final.index(best), best - second
    return made


_FROM_LONG, _FROM_SHORT, _BY_ENDING = 0.5, 0.3, 6.0


def _is_company(name: str) -> bool:
    """Whether a name ends as a company's does ("Forbes & Company Ltd."); two capitals may also
    abbreviate a state ("Reno NV")."""
    own, _, ending = name.rpartition(" ")
    doubtful = len(ending) == 2 and ending.isupper()
    return bool(own) and ending in COMPANY_WORDS and not doubtful
