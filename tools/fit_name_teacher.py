"""From gold JSON lines to a large name finder, and from that to names in articles nobody labelled.

    pip install -e ".[fit,teach]"
    python -m tools.fit_name_teacher GOLD.jsonl... --encoder FOLDER --model teacher.pt [--without 0,1]
    python -m tools.fit_name_teacher --encoder FOLDER --model teacher.pt --texts A.jsonl... --into FOLDER

It finds names far better than what is shipped (docs/benchmarks.md), and is far too large to be: it
teaches `tools.fit_name_finder` by what it says of further articles. FOLDER holds an MPNet encoder
with its tokenizer, such as all-mpnet-base-v2 (Apache 2.0); as that knows no capitals, each word's
shape is added to what goes in. `--without` keeps folds of `tools.fit_names` aside. Texts are
{"id", "text"}, and what is written of them has the form of the gold. 15 minutes on two cores that
multiply in bfloat16.
"""

from __future__ import annotations

import argparse
import json
import random
import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path
from typing import Any

import numpy as np
import torch
from torch import nn
from transformers import AutoTokenizer, MPNetModel

from tools.fit_name_finder import rows_of
from tools.fit_names import SMALL_CORPUS, TYPES, fold_of

EPOCHS, BATCH, RATE, HEAD_RATE, WARM = 4, 6, 6e-5, 1e-3, 0.1
ROOM = 240  # pieces of words that are read at once
LABELS = 1 + 2 * len(TYPES)  # none; of each type its first word and the others
UNLABELLED = -100
_WORD = re.compile(r"\w+|[^\w\s]")
_SHAPES = 8

Row = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Token:
    """A word or a punctuation mark: where it stands, its pieces, its shape, its label."""

    start: int
    end: int
    pieces: tuple[int, ...]
    shape: int
    label: int = 0


Window = list[Token]


# -- articles to windows ------------------------------------------------------------------------


def windows(row: Row, tokenizer: Any) -> Iterator[Window]:
    """The paragraphs of an article, as many at once as there is room for."""
    held: Window = []
    size = 0
    for paragraph in _paragraphs(row["text"], list(_tokens(row, tokenizer))):
        for token in paragraph:
            if size + len(token.pieces) > ROOM and held:
                cut = _last_paragraph(row["text"], held)
                yield held[:cut]
                held = held[cut:]
                size = sum(len(kept.pieces) for kept in held)
            held.append(token)
            size += len(token.pieces)
    if held:
        yield held


def _tokens(row: Row, tokenizer: Any) -> Iterator[Token]:
    text, names = row["text"], sorted(row.get("entities", ()), key=lambda e: e["start"])
    places = [word.span() for word in _WORD.finditer(text)]
    if not places:
        return
    pieces = tokenizer([text[a:b] for a, b in places], add_special_tokens=False)["input_ids"]
    at, inside = 0, False
    for (start, end), found in zip(places, pieces, strict=True):
        while at < len(names) and names[at]["end"] <= start:
            at, inside = at + 1, False
        named = at < len(names) and names[at]["start"] < end
        label = 1 + 2 * TYPES.index(names[at]["type"]) + inside if named else 0
        inside = named
        ids = tuple(found) or (tokenizer.unk_token_id,)
        yield Token(start, end, ids, _shape(text[start:end]), label)


def _shape(word: str) -> int:
    if word.isupper():
        return 1 if len(word) == 1 else 2
    if word[:1].isupper():
        return 3 if word[1:].islower() else 4
    return 5 if word.islower() else 6 if word.isdigit() else 7


def _paragraphs(text: str, tokens: Window) -> Iterator[Window]:
    cuts = [i for i in range(1, len(tokens)) if "\n" in text[tokens[i - 1].end : tokens[i].start]]
    yield from (tokens[a:b] for a, b in pairwise([0, *cuts, len(tokens)]))


def _last_paragraph(text: str, held: Window) -> int:
    """Where the last paragraph in hand begins; all that is in hand, if it is but one."""
    breaks = (
        i for i in range(len(held) - 1, 0, -1) if "\n" in text[held[i - 1].end : held[i].start]
    )
    return next(breaks, len(held))


# -- the network --------------------------------------------------------------------------------


class Teacher(nn.Module):  # type: ignore[misc] # torch tells no types where they are checked
    """An encoder, told the shapes of words, and a layer for labels on top."""

    def __init__(self, folder: Path) -> None:
        super().__init__()
        self.encoder = MPNetModel.from_pretrained(folder, add_pooling_layer=False)
        size = self.encoder.config.hidden_size
        self.shapes = nn.Embedding(_SHAPES, size, padding_idx=0)
        nn.init.normal_(self.shapes.weight, std=0.02)
        self.dropped, self.labels = nn.Dropout(0.1), nn.Linear(size, LABELS)

    def forward(self, pieces: Any, shapes: Any, mask: Any) -> Any:
        words = self.encoder.embeddings.word_embeddings(pieces) + self.shapes(shapes)
        read = self.encoder(inputs_embeds=words, attention_mask=mask)[0]
        return self.labels(self.dropped(read))


def _stacked(batch: Sequence[Window], tokenizer: Any) -> tuple[Any, Any, Any, Any]:
    """Pieces, shapes, mask and labels of windows; a word's label stands at its first piece."""
    size = 2 + max(sum(len(token.pieces) for token in window) for window in batch)
    pieces = torch.full((len(batch), size), tokenizer.pad_token_id)
    shapes, mask = torch.zeros_like(pieces), torch.zeros_like(pieces)
    labels = torch.full_like(pieces, UNLABELLED)
    for row, window in enumerate(batch):
        ids = [tokenizer.cls_token_id]
        for token in window:
            labels[row, len(ids)] = token.label
            shapes[row, len(ids) : len(ids) + len(token.pieces)] = token.shape
            ids += token.pieces
        ids.append(tokenizer.sep_token_id)
        pieces[row, : len(ids)] = torch.tensor(ids)
        mask[row, : len(ids)] = 1
    return pieces, shapes, mask, labels


def fit(teacher: Teacher, lessons: list[Window], tokenizer: Any) -> None:
    torch.manual_seed(0)
    shuffled = random.Random(0)
    groups = [
        {"params": teacher.encoder.parameters(), "lr": RATE},
        {"params": [*teacher.shapes.parameters(), *teacher.labels.parameters()], "lr": HEAD_RATE},
    ]
    optimizer = torch.optim.AdamW(groups, weight_decay=0.01)
    steps = EPOCHS * -(-len(lessons) // BATCH)

    def rate(step: int) -> float:
        return min(1.0, (step + 1) / (WARM * steps)) * max(0.0, 1 - step / steps)

    schedule = torch.optim.lr_scheduler.LambdaLR(optimizer, rate)
    wrong = nn.CrossEntropyLoss(ignore_index=UNLABELLED)
    teacher.train()
    for epoch in range(EPOCHS):
        shuffled.shuffle(lessons)
        total = 0.0
        for start in range(0, len(lessons), BATCH):
            *given, labels = _stacked(lessons[start : start + BATCH], tokenizer)
            with torch.autocast("cpu", dtype=torch.bfloat16):
                said = teacher(*given)
            loss = wrong(said.float().view(-1, LABELS), labels.view(-1))
            optimizer.zero_grad()
            loss.backward()
            nn.utils.clip_grad_norm_(teacher.parameters(), 1.0)
            optimizer.step()
            schedule.step()
            total += loss.item()
        print(f"epoch {epoch + 1} of {EPOCHS}, loss {total * BATCH / len(lessons):.4f}", flush=True)


# -- what it says -------------------------------------------------------------------------------


def names_in(teacher: Teacher, row: Row, tokenizer: Any) -> Iterator[Row]:
    """The names of an article, with their types, in order."""
    teacher.eval()
    for window in windows(row, tokenizer):
        *given, labels = _stacked([window], tokenizer)
        with torch.no_grad(), torch.autocast("cpu", dtype=torch.bfloat16):
            said = torch.log_softmax(teacher(*given)[0].float(), -1)[labels[0] != UNLABELLED]
        yield from _spans(window, _best_path(said.numpy()))


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


def _spans(window: Window, labels: list[int]) -> Iterator[Row]:
    name: Row | None = None
    for token, label in zip(window, labels, strict=True):
        if name and (label == 0 or label % 2):
            yield name
            name = None
        if label % 2:
            name = {"start": token.start, "end": token.end, "type": TYPES[label // 2]}
        elif name:
            name["end"] = token.end
    if name:
        yield name


def label(teacher: Teacher, paths: Iterable[Path], tokenizer: Any, folder: Path) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    for path in paths:
        with (folder / path.name).open("w", encoding="utf-8") as lines:
            for row in rows_of([path]):
                names = list(names_in(teacher, row, tokenizer))
                made = {"id": row["id"], "text": row["text"], "entities": names}
                lines.write(json.dumps(made) + "\n")
        print("written:", folder / path.name, flush=True)


def main() -> None:
    options = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    options.add_argument("gold", nargs="*", type=Path)
    options.add_argument("--encoder", type=Path, required=True)
    options.add_argument("--model", type=Path, required=True, help="written, or read with --texts")
    options.add_argument("--without", default="", help="folds that it does not learn from: 0,1")
    options.add_argument("--texts", nargs="+", type=Path, help="articles to be labelled")
    options.add_argument("--into", type=Path, help="the folder for them")
    chosen = options.parse_args()
    if bool(chosen.texts) != bool(chosen.into):
        options.error("--texts and --into go together: what to label, and the folder for it")
    if bool(chosen.texts) == bool(chosen.gold):
        options.error("give either gold to learn from, or --texts to label")
    tokenizer: Any = AutoTokenizer.from_pretrained(chosen.encoder)
    teacher = Teacher(chosen.encoder)
    if chosen.texts:
        teacher.load_state_dict(torch.load(chosen.model))
        label(teacher, chosen.texts, tokenizer, chosen.into)
        return
    aside = {int(fold) for fold in chosen.without.split(",") if fold}
    lessons: list[Window] = []
    for path in chosen.gold:
        rows = rows_of([path])
        times = 2 if len(rows) < SMALL_CORPUS else 1
        known = [row for row in rows if fold_of(row["id"]) not in aside]
        lessons += [w for row in known for w in windows(row, tokenizer)] * times
    fit(teacher, lessons, tokenizer)
    torch.save(teacher.state_dict(), chosen.model)


if __name__ == "__main__":
    main()
