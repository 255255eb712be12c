"""From gold JSON lines to a large source finder, and from that to sources in further articles.

    pip install -e ".[fit,teach]"
    python -m tools.fit_source_teacher GOLD.jsonl ATTRIBUTIONS.jsonl --encoder FOLDER \\
        --model teacher.pt --without 0,1
    python -m tools.fit_source_teacher --encoder FOLDER --model teacher.pt --texts A.jsonl... \\
        --into FOLDER

It sees sources better than what is shipped (docs/experiments.md), and is far too large to be: it
teaches `tools.fit_source_finder` by what it says of the stretches between marks of articles that
nobody labelled. GOLD and ATTRIBUTIONS are those of that tool, FOLDER is told of in
`tools/encoder.py`. `--without` keeps folds aside, which is kept with the model and written beside
what it tells: {"id", "text", "without", "told": [{"start", "end", "attributed", "source": [[start,
end, share]...]}]}. Texts are {"id", "text"}. 30 minutes for three fifths of 526 articles, on two cores
that multiply in bfloat16.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import torch
from torch import nn
from transformers import AutoTokenizer

from builder.model import Article, Span
from builder.parse.plain import parse_plain
from tools.encoder import SHAPES, Encoder, Given, Token, in_bfloat16, paragraphs_of, tokens_of
from tools.folds import fold_of_quotes
from tools.json_rows import rows_in
from tools.quote_gold import Gold
from tools.source_questions import Question, answered, questions_in
from tools.teachers import chosen_of, keep, learn, parser_of, parted, restore, tell

EPOCHS, BATCH = 3, 8
ROOM, BEFORE, MOST = 256, 60, 500
"""Pieces of words that are read at once, those of paragraphs before them, and of a long one."""
HIDDEN = 128
FAR = 16
"""Words farther from what is asked about are as far as these."""
ATTRIBUTED_COUNTS, CUE_COUNTS = 0.5, 0.4
LEAST = 0.002
"""Smaller shares are not told."""
_NEVER = -1e4


@dataclass(frozen=True, slots=True)
class Asked:
    """A question about the words of a window, each a mask over these: what is asked about, where its
    source may be, where source and cue are; and the question itself."""

    words: Any
    may_be: Any
    source: Any
    cue: Any
    question: Question


@dataclass(frozen=True, slots=True)
class Window:
    """Some paragraphs of an article with the questions that begin there; the first ones may only be
    read for what follows. Which tokens stand between marks is told to the encoder."""

    id: str
    tokens: Sequence[Token]
    quoted: Sequence[bool]
    asked: tuple[Asked, ...]

    @property
    def size(self) -> int:
        return _pieces(self.tokens)


def _pieces(tokens: Iterable[Token]) -> int:
    return sum(len(token.pieces) for token in tokens)


# -- articles to windows ------------------------------------------------------------------------


def windows(article: Article, questions: Sequence[Question], tokenizer: Any) -> Iterator[Window]:
    """The paragraphs of an article in which something is asked, as many at once as there is room
    for, behind as many as there is room for besides."""
    tokens = tokens_of(article.text, tokenizer)
    lines = list(paragraphs_of(article.text, tokens))
    marked = _mask(tokens, (s for q in questions if q.quoted for s in q.asked))
    first = 0
    while first < len(lines):
        end = _as_many(lines[first:], ROOM) + first
        before = first - _as_many(lines[:first][::-1], _room_before(lines[first:end]), least=0)
        start = sum(map(len, lines[:before]))
        seen = _cut(tokens[start : sum(map(len, lines[:end]))])
        own = Span(lines[first][0].start, seen[-1].end)
        here = [q for q in questions if own.start <= q.asked[0].start < own.end]
        asked = tuple(filter(None, (_asked(article, q, seen) for q in here)))
        if asked:
            yield Window(article.id, seen, marked[start : start + len(seen)], asked)
        first = end


def _as_many(lines: Sequence[Sequence[Token]], room: int, least: int = 1) -> int:
    """How many lines there is room for."""
    sizes = np.cumsum([_pieces(line) for line in lines])
    return max(least, int(np.searchsorted(sizes, room, side="right")))


def _room_before(lines: Iterable[Sequence[Token]]) -> int:
    return ROOM + BEFORE - sum(map(_pieces, lines))


def _cut(tokens: Sequence[Token]) -> Sequence[Token]:
    sizes = np.cumsum([len(token.pieces) for token in tokens])
    return tokens[: max(1, int(np.searchsorted(sizes, MOST, side="right")))]


def _asked(article: Article, question: Question, tokens: Sequence[Token]) -> Asked | None:
    """None if nothing of what is asked about is among these words."""
    words = _mask(tokens, question.asked)
    if not words.any():
        return None
    paragraph = tuple(article.paragraphs)[question.paragraph]
    may_be = _mask(tokens, [paragraph]) & ~words
    source, cue = _mask(tokens, question.source), _mask(tokens, question.cue)
    return Asked(words, may_be, source & may_be, cue & ~words, question)


def _mask(tokens: Sequence[Token], spans: Iterable[Span]) -> Any:
    """Which of the tokens begin in these spans."""
    starts = [token.start for token in tokens]
    mask = np.zeros(len(tokens), bool)
    for span in spans:
        mask[bisect_left(starts, span.start) : bisect_left(starts, span.end)] = True
    return mask


# -- the network --------------------------------------------------------------------------------


class Teacher(nn.Module):  # type: ignore[misc] # torch tells no types where they are checked
    """An encoder, told which words stand between marks, and three questions on top: where the source
    stands, where the cue, and whether these are somebody's words at all."""

    def __init__(self, folder: Path) -> None:
        super().__init__()
        self.encoder = Encoder(folder, 2 * SHAPES)
        size = self.encoder.size
        self.word, self.asked = nn.Linear(size, HIDDEN), nn.Linear(3 * size, HIDDEN)
        self.source, self.cue = nn.Linear(HIDDEN, 1), nn.Linear(HIDDEN, 1)
        self.near = nn.Embedding(2 * FAR + 1, 2)
        nn.init.zeros_(self.near.weight)
        self.told, self.told_out = nn.Linear(3 * size, HIDDEN), nn.Linear(HIDDEN, 2)

    def forward(self, given: Given, some: Sequence[Window]) -> tuple[Any, Any, Any]:
        """For every question of the windows, one after the other: scores of each place, elsewhere
        first (questions, 1 + words), of each word as the cue, and the log-odds of being said."""
        longest = max(len(window.tokens) for window in some)
        read = self.encoder(given)
        answers = [
            self._answers(read[row, given.firsts[row]], window.asked, longest)
            for row, window in enumerate(some)
        ]
        sources, cues, said = zip(*answers, strict=True)
        return torch.cat(sources), torch.cat(cues), torch.cat(said)

    def _answers(self, words: Any, asked: Sequence[Asked], longest: int) -> tuple[Any, Any, Any]:
        of = torch.tensor(np.array([one.words for one in asked]))
        may_be = torch.tensor(np.array([one.may_be for one in asked]))
        ends = np.array([np.flatnonzero(one.words)[[0, -1]] for one in asked])
        share = of.to(words.dtype) / of.sum(1, keepdim=True)
        query = torch.cat([share @ words, words[ends[:, 0]], words[ends[:, 1]]], -1)
        hidden = torch.tanh(self.word(words)[None] + self.asked(query)[:, None])
        near = self.near(torch.tensor(_distances(ends, len(words))))
        told = self.told_out(torch.tanh(self.told(query))).float()
        source = self.source(hidden)[..., 0].float() + near[..., 0]
        cue = self.cue(hidden)[..., 0].float() + near[..., 1]
        more = torch.full((len(asked), longest - len(words)), _NEVER)
        return (
            torch.cat([told[:, :1], source.masked_fill(~may_be, _NEVER), more], 1),
            torch.cat([cue.masked_fill(of, _NEVER), more], 1),
            told[:, 1],
        )


def _distances(ends: Any, count: int) -> Any:
    """How far each word stands before or behind what is asked about, from 0 on."""
    place, (first, last) = np.arange(count)[None], ends.T[..., None]
    return np.clip(np.minimum(place - first, 0) + np.maximum(place - last, 0), -FAR, FAR) + FAR


def _given(some: Sequence[Window], tokenizer: Any) -> Given:
    def added(row: int, number: int) -> int:
        return some[row].tokens[number].shape + SHAPES * bool(some[row].quoted[number])

    return Given.of([window.tokens for window in some], tokenizer, added)


def lost(teacher: Teacher, some: Sequence[Window], tokenizer: Any) -> Any:
    """How far its answers are from the gold's."""
    sources, cues, said = in_bfloat16(teacher, _given(some, tokenizer), some)
    every = [one for window in some for one in window.asked]
    source, cue = torch.zeros(sources.shape, dtype=bool), torch.zeros(cues.shape, dtype=bool)
    for row, one in enumerate(every):
        source[row, 1 : 1 + len(one.source)] = torch.tensor(one.source)
        source[row, 0] = not one.source.any()
        cue[row, : len(one.cue)] = torch.tensor(one.cue)
    quoted = torch.tensor([one.question.quoted for one in every]).float()
    attributed = torch.tensor([one.question.attributed for one in every]).float()
    odd = nn.functional.binary_cross_entropy_with_logits(said, attributed, reduction="none")
    return (
        _mean(_surprise(sources, source), attributed)
        + CUE_COUNTS * _mean(_surprise(cues, cue), cue.any(1).float())
        + ATTRIBUTED_COUNTS * _mean(odd, quoted)
    )


def _surprise(scores: Any, right: Any) -> Any:
    logs = torch.log_softmax(scores, 1).masked_fill(~right, _NEVER)
    return -torch.logsumexp(logs, 1)


def _mean(values: Any, counts: Any) -> Any:
    return (values * counts).sum() / counts.sum().clamp(min=1)


def batches(lessons: Sequence[Window]) -> list[list[Window]]:
    """Windows of like length together, among 64 that follow each other."""
    return [
        batch
        for some in parted(lessons, 8 * BATCH)
        for batch in parted(sorted(some, key=lambda window: window.size), BATCH)
    ]


# -- what it says -------------------------------------------------------------------------------


def told_of(teacher: Teacher, article: Article, tokenizer: Any) -> Iterator[Gold]:
    """What it says of each stretch between marks, as far as the program asks for their sources."""
    for window in windows(article, list(questions_in(article)), tokenizer):
        with torch.no_grad():
            sources, _, said = in_bfloat16(teacher, _given([window], tokenizer), [window])
        shares, attributed = torch.softmax(sources, 1)[:, 1:].tolist(), torch.sigmoid(said).tolist()
        for one, share, likely in zip(window.asked, shares, attributed, strict=True):
            (span,) = one.question.asked
            pairs = zip(window.tokens, share, strict=False)
            source = [[token.start, token.end, round(x, 4)] for token, x in pairs if x >= LEAST]
            whole = {"start": span.start, "end": span.end}
            yield whole | {"attributed": round(likely, 4), "source": source}


def lessons_of(
    gold: Path, attributions: Path, without: frozenset[int], tokenizer: Any
) -> list[Window]:
    known = {row["id"]: row["attributions"] for row in rows_in(attributions)}
    made: list[Window] = []
    for row in rows_in(gold):
        if fold_of_quotes(row["id"]) not in without:
            article = parse_plain(row["text"], id=row["id"])
            made += windows(article, list(answered(article, row, known[row["id"]])), tokenizer)
    return made


def main() -> None:
    options = parser_of(__doc__)
    options.add_argument("gold", nargs="?", type=Path)
    options.add_argument("attributions", nargs="?", type=Path)
    chosen = chosen_of(options)
    if chosen.gold and not chosen.attributions:
        options.error("beside the gold give the attributions of its articles")
    torch.manual_seed(0)
    tokenizer: Any = AutoTokenizer.from_pretrained(chosen.encoder)
    teacher = Teacher(chosen.encoder)
    if chosen.texts:
        without = restore(teacher, chosen.model)

        def told(row: Gold) -> Gold:
            article = parse_plain(row["text"], id=row["id"])
            return {"without": without, "told": list(told_of(teacher, article, tokenizer))}

        tell(chosen.texts, chosen.into, told)
        return
    lessons = lessons_of(chosen.gold, chosen.attributions, chosen.without, tokenizer)
    learn(teacher, lessons, EPOCHS, batches, lambda some: lost(teacher, some, tokenizer))
    keep(teacher, chosen.model, chosen.without)


if __name__ == "__main__":
    main()
