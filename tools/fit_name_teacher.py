"""From gold JSON lines to a large name finder, and from that to names in articles nobody labelled.

    pip install -e ".[fit,teach]"
    python -m tools.fit_name_teacher GOLD.jsonl... --encoder FOLDER --model teacher.pt [--without 0,1]
    python -m tools.fit_name_teacher --encoder FOLDER --model teacher.pt --texts A.jsonl... --into FOLDER

It finds names far better than what is shipped (docs/experiments.md), and is far too large to be: it
teaches `tools.fit_name_finder` by what it says of further articles. FOLDER is told of in
`tools/encoder.py`. `--without` keeps folds of `tools.fit_names` aside. Texts are {"id", "text"}, and
what is written of them has the form of the gold. 15 minutes on two cores that multiply in bfloat16.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import torch
from torch import nn
from transformers import AutoTokenizer

from tools.encoder import Encoder, Given, Token, in_bfloat16, paragraphs_of, tokens_of
from tools.fit_names import SMALL_CORPUS, TYPES
from tools.folds import fold_of_names
from tools.json_rows import Row, rows_in
from tools.teachers import chosen_of, keep, learn, parser_of, parted, restore, tell

EPOCHS, BATCH = 4, 6
ROOM = 240  # pieces of words that are read at once
LABELS = 1 + 2 * len(TYPES)  # none; of each type its first word and the others


@dataclass(frozen=True, slots=True)
class Window:
    """Tokens that are read at once, with their labels."""

    tokens: Sequence[Token]
    labels: Sequence[int]


# -- articles to windows ------------------------------------------------------------------------


def windows(row: Row, tokenizer: Any) -> Iterator[Window]:
    """The paragraphs of an article, as many at once as there is room for."""
    tokens = tokens_of(row["text"], tokenizer)
    labels = list(_labels(row, tokens))
    lines = [len(line) for line in paragraphs_of(row["text"], tokens)]
    breaks = set(np.cumsum(lines).tolist())
    first, size = 0, 0
    for number, token in enumerate(tokens):
        if size + len(token.pieces) > ROOM and number > first:
            cut = max((end for end in range(first + 1, number) if end in breaks), default=number)
            yield Window(tokens[first:cut], labels[first:cut])
            first, size = cut, sum(len(kept.pieces) for kept in tokens[cut:number])
        size += len(token.pieces)
    if tokens:
        yield Window(tokens[first:], labels[first:])


def _labels(row: Row, tokens: Iterable[Token]) -> Iterator[int]:
    """The label of each token: 0 for none, of each type one for its first token and one for more."""
    names = sorted(row.get("entities", ()), key=lambda entity: entity["start"])
    at, inside = 0, False
    for token in tokens:
        while at < len(names) and names[at]["end"] <= token.start:
            at, inside = at + 1, False
        named = at < len(names) and names[at]["start"] < token.end
        yield 1 + 2 * TYPES.index(names[at]["type"]) + inside if named else 0
        inside = named


# -- the network --------------------------------------------------------------------------------


class Teacher(nn.Module):  # type: ignore[misc] # torch tells no types where they are checked
    """An encoder and a layer for labels on top."""

    def __init__(self, folder: Path) -> None:
        super().__init__()
        self.encoder = Encoder(folder)
        self.labels = nn.Linear(self.encoder.size, LABELS)

    def forward(self, given: Given) -> Any:
        """What it makes of each token, one window after the other: (tokens, labels)."""
        read = self.encoder(given)
        firsts = [read[row, places] for row, places in enumerate(given.firsts)]
        return self.labels(torch.cat(firsts)).float()


def lost(teacher: Teacher, some: Sequence[Window], tokenizer: Any) -> Any:
    """How far what it says is from the gold."""
    said = in_bfloat16(teacher, Given.of([window.tokens for window in some], tokenizer))
    labels = torch.tensor([label for window in some for label in window.labels])
    return nn.functional.cross_entropy(said, labels)


# -- what it says -------------------------------------------------------------------------------


def names_in(teacher: Teacher, row: Row, tokenizer: Any) -> Iterator[Row]:
    """The names of an article, with their types, in order."""
    for window in windows(row, tokenizer):
        with torch.no_grad():
            said = in_bfloat16(teacher, Given.of([window.tokens], tokenizer))
        yield from _spans(window.tokens, _best_path(torch.log_softmax(said, -1).numpy()))


def _best_path(scores: Any) -> list[int]:
    """The likeliest labels of which none goes on with a name that has not begun (Viterbi)."""
    inner = [label for label in range(LABELS) if label and label % 2 == 0]
    barred = np.zeros((LABELS, LABELS))
    for label in inner:
        barred[[k for k in range(LABELS) if k not in (label, label - 1)], label] = -np.inf
    best = scores[0].copy()
    best[inner] = -np.inf
    backs = []
    for row in scores[1:]:
        reached = best[:, None] + barred
        backs.append(reached.argmax(0))
        best = reached.max(0) + row
    path = [int(best.argmax())]
    for back in reversed(backs):
        path.append(int(back[path[-1]]))
    return path[::-1]


def _spans(tokens: Sequence[Token], labels: list[int]) -> Iterator[Row]:
    name: Row | None = None
    for token, label in zip(tokens, labels, strict=True):
        if name and (label == 0 or label % 2):
            yield name
            name = None
        if label % 2:
            name = {"start": token.start, "end": token.end, "type": TYPES[label // 2]}
        elif name:
            name["end"] = token.end
    if name:
        yield name


def main() -> None:
    options = parser_of(__doc__)
    options.add_argument("gold", nargs="*", type=Path)
    chosen = chosen_of(options)
    torch.manual_seed(0)
    tokenizer: Any = AutoTokenizer.from_pretrained(chosen.encoder)
    teacher = Teacher(chosen.encoder)
    if chosen.texts:
        restore(teacher, chosen.model)
        tell(
            chosen.texts,
            chosen.into,
            lambda row: {"entities": list(names_in(teacher, row, tokenizer))},
        )
        return
    lessons: list[Window] = []
    for path in chosen.gold:
        rows = rows_in(path)
        times = 2 if len(rows) < SMALL_CORPUS else 1
        known = [row for row in rows if fold_of_names(row["id"]) not in chosen.without]
        lessons += [w for row in known for w in windows(row, tokenizer)] * times
    learn(
        teacher,
        lessons,
        EPOCHS,
        lambda some: parted(some, BATCH),
        lambda some: lost(teacher, some, tokenizer),
    )
    keep(teacher, chosen.model, chosen.without)


if __name__ == "__main__":
    main()
