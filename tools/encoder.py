"""A large encoder of English, to make teachers of, and the words that it reads.

It is MPNet (Song et al. 2020), such as all-mpnet-base-v2 (Apache 2.0), from a folder that has its
tokenizer, too. As that knows no capitals, each word's shape is added to what goes in.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path
from typing import Any

import torch
from torch import nn
from transformers import MPNetModel

SHAPES = 8
"""Numbers of shapes, from 1 on."""
_WORD = re.compile(r"\w+|[^\w\s]")


@dataclass(frozen=True, slots=True)
class Token:
    """A word or a punctuation mark: where it stands in the text, and its pieces."""

    start: int
    end: int
    pieces: tuple[int, ...]
    shape: int


def tokens_of(text: str, tokenizer: Any) -> list[Token]:
    places = [word.span() for word in _WORD.finditer(text)]
    if not places:
        return []
    pieces = tokenizer([text[a:b] for a, b in places], add_special_tokens=False)["input_ids"]
    return [
        Token(start, end, tuple(found) or (tokenizer.unk_token_id,), _shape(text[start:end]))
        for (start, end), found in zip(places, pieces, strict=True)
    ]


def _shape(word: str) -> int:
    if word.isupper():
        return 1 if len(word) == 1 else 2
    if word[:1].isupper():
        return 3 if word[1:].islower() else 4
    return 5 if word.islower() else 6 if word.isdigit() else 7


def paragraphs_of(text: str, tokens: Sequence[Token]) -> Iterator[Sequence[Token]]:
    """The tokens line by line."""
    cuts = [i for i in range(1, len(tokens)) if "\n" in text[tokens[i - 1].end : tokens[i].start]]
    yield from (tokens[a:b] for a, b in pairwise([0, *cuts, len(tokens)]) if a < b)


@dataclass(frozen=True, slots=True)
class Given:
    """What goes in for some windows: pieces, what is added to them, which of them there are (windows,
    pieces); and for each window the place of each token's first piece."""

    pieces: Any
    added: Any
    mask: Any
    firsts: list[Any]

    @classmethod
    def of(
        cls,
        windows: Sequence[Sequence[Token]],
        tokenizer: Any,
        added: Callable[[int, int], int] | None = None,
    ) -> Given:
        """`added` tells from the numbers of a window and a token what is added, if not its shape."""
        size = 2 + max(sum(len(token.pieces) for token in window) for window in windows)
        pieces = torch.full((len(windows), size), tokenizer.pad_token_id)
        more, mask = torch.zeros_like(pieces), torch.zeros_like(pieces)
        firsts = []
        for row, window in enumerate(windows):
            ids, first = [tokenizer.cls_token_id], []
            for number, token in enumerate(window):
                end = len(ids) + len(token.pieces)
                more[row, len(ids) : end] = added(row, number) if added else token.shape
                first.append(len(ids))
                ids += token.pieces
            ids.append(tokenizer.sep_token_id)
            pieces[row, : len(ids)] = torch.tensor(ids)
            mask[row, : len(ids)] = 1
            firsts.append(torch.tensor(first))
        return cls(pieces, more, mask, firsts)


class Encoder(nn.Module):  # type: ignore[misc] # torch tells no types where they are checked
    """The encoder, told so many kinds of things beside the pieces."""

    def __init__(self, folder: Path, kinds: int = SHAPES) -> None:
        super().__init__()
        self.read = MPNetModel.from_pretrained(folder, add_pooling_layer=False)
        self.size = self.read.config.hidden_size
        self.added = nn.Embedding(kinds, self.size, padding_idx=0)
        nn.init.normal_(self.added.weight, std=0.02)
        self.dropped = nn.Dropout(0.1)

    def forward(self, given: Given) -> Any:
        """What it makes of each piece: (windows, pieces, size)."""
        words = self.read.embeddings.word_embeddings(given.pieces) + self.added(given.added)
        return self.dropped(self.read(inputs_embeds=words, attention_mask=given.mask)[0])


def in_bfloat16(teacher: Any, *given: Any) -> Any:
    """What a teacher says of what is given, reckoned in bfloat16."""
    with torch.autocast("cpu", dtype=torch.bfloat16):
        return teacher(*given)
