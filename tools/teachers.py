"""How the large networks learn that teach the small ones, and how they tell what they have learnt.

A teacher is kept in a file with the folds of the gold that it has not learnt from, as what it tells
may only be believed where that matters if it has not.
"""

from __future__ import annotations

import argparse
import json
import random
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any

import torch
from torch import nn

from tools.json_rows import Row, rows_in

RATE, HEAD_RATE, WARM = 6e-5, 1e-3, 0.1


# -- from the command line ----------------------------------------------------------------------


def parser_of(doc: str | None) -> argparse.ArgumentParser:
    """The arguments that all teachers have beside their gold."""
    options = argparse.ArgumentParser(
        description=doc, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    options.add_argument("--encoder", type=Path, required=True)
    options.add_argument("--model", type=Path, required=True, help="written, or read with --texts")
    options.add_argument(
        "--without", type=_folds, default=_folds(""), help="folds not to learn from: 0,1"
    )
    options.add_argument("--texts", nargs="+", type=Path, help="articles to tell something of")
    options.add_argument("--into", type=Path, help="the folder for what is told")
    return options


def chosen_of(options: argparse.ArgumentParser) -> argparse.Namespace:
    """What was given, if it goes together. Ends the program with a message if not."""
    chosen = options.parse_args()
    if bool(chosen.texts) != bool(chosen.into):
        options.error("--texts and --into go together: what to read, and the folder for it")
    if bool(chosen.texts) == bool(chosen.gold):
        options.error("give either gold to learn from, or --texts to read")
    if chosen.texts and chosen.without:
        options.error("--without is kept with the model: give it when that learns")
    return chosen


def _folds(written: str) -> frozenset[int]:
    return frozenset(int(fold) for fold in written.split(",") if fold)


# -- learning -----------------------------------------------------------------------------------


def learn(
    teacher: Any,
    lessons: list[Any],
    epochs: int,
    batches: Callable[[list[Any]], list[Any]],
    loss: Callable[[Any], Any],
) -> None:
    """Let a teacher, whose `encoder` is an `Encoder`, learn from shuffled lessons in batches."""
    shuffled = random.Random(0)
    encoder = list(teacher.encoder.read.parameters())
    known = set(map(id, encoder))
    head = [values for values in teacher.parameters() if id(values) not in known]
    groups = [{"params": encoder, "lr": RATE}, {"params": head, "lr": HEAD_RATE}]
    optimizer = torch.optim.AdamW(groups, weight_decay=0.01, fused=True)
    steps = epochs * len(batches(lessons))

    def rate(step: int) -> float:
        return min(1.0, (step + 1) / (WARM * steps)) * max(0.0, 1 - step / steps)

    schedule = torch.optim.lr_scheduler.LambdaLR(optimizer, rate)
    teacher.train()
    for epoch in range(epochs):
        shuffled.shuffle(lessons)
        total, parts = 0.0, batches(lessons)
        shuffled.shuffle(parts)
        for part in parts:
            lost = loss(part)
            optimizer.zero_grad()
            lost.backward()
            nn.utils.clip_grad_norm_(teacher.parameters(), 1.0)
            optimizer.step()
            schedule.step()
            total += lost.item()
        print(f"epoch {epoch + 1} of {epochs}, loss {total / len(parts):.4f}", flush=True)


def parted(some: Iterable[Any], size: int) -> list[list[Any]]:
    """Parts of that size, the last one smaller."""
    every = list(some)
    return [every[start : start + size] for start in range(0, len(every), size)]


# -- what is kept, and what is told -------------------------------------------------------------


def keep(teacher: Any, path: Path, without: frozenset[int]) -> None:
    torch.save({"weights": teacher.state_dict(), "without": sorted(without)}, path)


def restore(teacher: Any, path: Path) -> list[int]:
    """Give a teacher the weights that were kept; the folds that it has not learnt from."""
    kept = torch.load(path)
    teacher.load_state_dict(kept["weights"])
    teacher.eval()
    without: list[int] = kept["without"]
    return without


def tell(paths: Iterable[Path], folder: Path, told: Callable[[Row], Row]) -> None:
    """Write what is told of the articles of each file, beside id and text and under its name."""
    folder.mkdir(parents=True, exist_ok=True)
    for path in paths:
        with (folder / path.name).open("w", encoding="utf-8") as lines:
            for row in rows_in(path):
                made = {"id": row["id"], "text": row["text"]} | told(row)
                lines.write(json.dumps(made) + "\n")
        print("written:", folder / path.name, flush=True)
