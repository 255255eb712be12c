"""Sentences with their date expressions in braces, each with its value: `He came {today|2025-04-08}.`"""

from __future__ import annotations

import re
from datetime import date
from pathlib import Path

DAY = date(2025, 4, 8)  # a Tuesday
_TABLE = Path(__file__).parent / "resolve" / "dated_sentences.txt"
_BRACES = re.compile(r"\{([^|{}]*)\|([^{}]*)\}")


def families():
    """The headings of the table, each with its sentences, braces and all."""
    made = {}
    for line in _TABLE.read_text(encoding="utf8").splitlines():
        if line.startswith("## "):
            sentences = made.setdefault(line[3:], [])
        elif line and not line.startswith("#"):
            sentences.append(line)
    return made


def plain(sentence):
    """The sentence as a reader sees it."""
    return _BRACES.sub(r"\1", sentence)


def in_braces(text, datings):
    """A text with its datings (span and value) in braces."""
    for dating in sorted(datings, key=lambda dating: dating.span, reverse=True):
        start, end = dating.span.start, dating.span.end
        text = f"{text[:start]}{{{text[start:end]}|{dating.value}}}{text[end:]}"
    return text
