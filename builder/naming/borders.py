"""Words in, where names begin and end out.

A linear model walks through each stretch of words that may be names and decides where one begins,
goes on and ends: a chain of three labels, decoded with Viterbi's algorithm. Its features are words
in common use, forms, closed lists, the language model's labels and the habits of the article.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from builder.gazetteer import PARTICLES
from builder.naming.words import Habits, Line, Listed, shape

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
    """What speaks for or against a border at word `i`: `b` always, and what the words, labels,
    forms, habits and lists there say. A `^` says that a sentence begins, `$` that it has ended."""
    words = _around(line.words, i)
    tags = [tag or "O" for tag in _around(line.tags, i)]
    forms = [shape(word) for word in words]
    begins = "^" if not i or words[1] in _STOPS else ""
    return [
        "b",
        *_of_words(words),
        *_of_labels(words, tags),
        *_of_forms(words, forms, tags, begins, known),
        *_of_habits(words, forms, tags, begins, known),
        *_of_lists(words, forms, tags, begins, classes),
        *_of_spelling(words, forms),
        *_of_pairs(words, i),
    ]


_Five = Sequence[str]
"""What is said of a word, in the middle, and of the two on each side of it."""


def _around(words: Sequence[str], i: int) -> _Five:
    last = len(words) - 1
    return (
        words[i - 2] if i > 1 else "^",
        words[i - 1] if i else "^",
        words[i],
        words[i + 1] if i < last else "$",
        words[i + 2] if i + 1 < last else "$",
    )


def _of_words(words: _Five) -> Features:
    """The word (`w`), the one before (`v`) and the next (`n`)."""
    _, before, word, after, _ = words
    return [f"w={word.lower()}", f"v={before.lower()}", f"n={after.lower()}"]


def _of_labels(words: _Five, tags: _Five) -> Features:
    """The language model's labels (`t`), also of the neighbours and with the word."""
    _, before, tag, after, _ = tags
    return [
        f"t={tag}",
        f"tt={before}>{tag}",
        f"tn={tag}>{after}",
        f"t3={before[0]}{tag}{after[0]}",
        f"tw={tag[0]}{words[2].lower()}",
    ]


def _of_forms(words: _Five, forms: _Five, tags: _Five, begins: str, known: Habits) -> Features:
    """The shapes of the words (`f`), and whether the article has this one in lower case, too."""
    _, before, form, after, _ = forms
    word, tag = words[2], tags[2]
    small = word.lower()
    lower = "l" if small != word and small in known.lower else ""
    return [
        f"f={form}{begins}{lower}",
        f"ff={before}>{form}{tag[0]}",
        f"fn={form}>{after}{tag[0]}",
        f"f3={before}>{form}>{after}",
        f"ft={form}{begins}{tag}{lower}",
    ]


def _of_habits(words: _Five, forms: _Five, tags: _Five, begins: str, known: Habits) -> Features:
    """How the article treats its words elsewhere (`h`)."""
    before, share, after = (known.shares.get(word, "") for word in words[1:4])
    return [
        f"h={share}{begins}",
        f"ht={share}{tags[2][0]}{forms[2]}",
        f"hb={before}>{share}",
        f"hn={share}>{after}",
    ]


def _of_lists(
    words: _Five, forms: _Five, tags: _Five, begins: str, classes: Mapping[str, str]
) -> Features:
    """The closed lists that have the words (`z`)."""
    second_before, before, kind, after, second_after = (classes.get(word, "") for word in words)
    return [
        f"z={kind}{begins}",
        f"zt={kind}{tags[2]}",
        f"zz={before}>{kind}{forms[1]}",
        f"zn={kind}>{after}{forms[3]}",
        f"z3={second_before}>{before}>{kind}",
        f"z4={kind}>{after}>{second_after}",
    ]


def _of_spelling(words: _Five, forms: _Five) -> Features:
    """The last letters of the word (`s`, `s2`) and its first (`p3`)."""
    word = words[2]
    small = word.lower()
    return [
        f"s={small[-3:]}" if forms[2] == "Xx" else "s",
        f"s2={small[-2:]}",
        f"p3={word[:3]}" if len(word) > 4 else "p3",
    ]


def _of_pairs(words: _Five, i: int) -> Features:
    """The two words before (`p`), and the word with the next (`wn`)."""
    second_before, before, word, after, _ = (word.lower() for word in words)
    return [f"p={second_before}_{before}" if i > 1 else "p", f"wn={word}_{after}"]


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
    both = {Listed.GIVEN_NAME, Listed.COMMON} <= set(classes.get(line.words[at], ""))
    return replace(piece, first=at) if both else piece


def _margin(scores: tuple[float, float, float], label: int) -> float:
    return scores[label] - max(score for k, score in enumerate(scores) if k != label)
