"""Words in, where names begin and end out.

A linear model walks through each stretch of words that may be names and decides where one begins,
goes on and ends: a chain of three labels, decoded with Viterbi's algorithm. Its features are words
in common use, forms, closed lists, the language model's labels and the habits of the article.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from builder.annotate.name_words import Habits, Line, shape
from builder.gazetteer import PARTICLES

Features = list[str]
Weights = Mapping[str, tuple[float, ...]]

_STOPS = frozenset('. ! ? : “ " • * ‘ …'.split())
BEGIN, INSIDE, OUTSIDE = range(3)
_NEVER = -1e9
_VERBS = frozenset(
    "Is Isn Are Aren Was Wasn Were Weren Has Hasn Had Hadn Does Doesn Did Didn Could Should Would"
    " Just Accuses Admits Announces Backs Blames Blasts Calls Claims Defends Denies Gets Gives"
    " Makes Mocks Praises Promises Receives Rejects Says Slams Takes Tells Urges Vows Wants Warns"
    " Wins".split()
)
"""What somebody does in a heading that writes all words large: "Ann Lee Is Right"."""


@dataclass(frozen=True, slots=True)
class Piece:
    """Words `first` up to, not including, `last` of a line: a name, and by how much it was
    preferred to the next best reading."""

    line: int
    first: int
    last: int
    margin: float = 0.0


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
            taken = first
            for piece in _joined(line, _pieces(number, first, scores, _decoded(scores, steps))):
                bare = _before_verb(piece, line)
                wider = _with_partner(_with_given_name(bare, line, classes), line)
                yield bare if wider.first < taken else wider
                taken = piece.last


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


def _joined(line: Line, pieces: Iterable[Piece]) -> Iterator[Piece]:
    """The pieces, as one those that nothing but particles of other languages parts ("Rio Grande do
    Sul")."""
    wider: Piece | None = None
    for piece in pieces:
        between = line.words[wider.last : piece.first] if wider else []
        if wider and between and PARTICLES.issuperset(between):
            margin = min(wider.margin, piece.margin)
            wider = replace(wider, last=piece.last, margin=margin)
            continue
        if wider:
            yield wider
        wider = piece
    if wider:
        yield wider


def _before_verb(piece: Piece, line: Line) -> Piece:
    """A name without the verb of a heading and what follows it."""
    behind_first = range(piece.first + 1, piece.last)
    verb = next((i for i in behind_first if line.words[i] in _VERBS), piece.last)
    return replace(piece, last=verb)


def _with_partner(piece: Piece, line: Line) -> Piece:
    """A name takes in the capitalised word that an ampersand ties to it: "Marks & Spencer"."""
    at = piece.first - 2
    tied = at >= 0 and line.words[at + 1] == "&" and line.words[at][:1].isupper()
    return replace(piece, first=at) if tied else piece


def _with_given_name(piece: Piece, line: Line, classes: Mapping[str, str]) -> Piece:
    """A surname alone takes in a given name before it that is a common word as well ("Per Dahl"),
    unless a sentence begins there."""
    at = piece.first - 1
    if at < 1 or piece.last - piece.first > 1 or line.words[at - 1] in _STOPS:
        return piece
    both = {"g", "l"} <= set(classes.get(line.words[at], ""))
    return replace(piece, first=at) if both else piece


def _margin(scores: tuple[float, float, float], label: int) -> float:
    return scores[label] - max(score for k, score in enumerate(scores) if k != label)
