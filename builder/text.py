"""Text as it is shown and looked for: white space, lines, plain letters, slugs."""

from __future__ import annotations

import hashlib
import re
import unicodedata
from collections.abc import Iterable

from builder.model import Span

WHITE = " \t\n\r\f"  # HTML's white space: the only characters that may collapse
_WHITE = re.compile(f"[{WHITE}]+")
BLANK_LINES = re.compile(r"\n(?:[ \t\r\f\v]*\n)+")
"""What stands between paragraphs."""
NO_TEXT = re.compile("[\x00-\x08\x0b\x0e-\x1f\x7f-\x9f\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff]")
"""Control characters, halves of characters and non-characters: what no page of HTML or XML may
hold."""
_RESERVED = frozenset(
    ["con", "prn", "aux", "nul", *(f"{port}{n}" for port in ("com", "lpt") for n in range(10))]
)
_SLUG_LENGTH = 80


def collapse(text: str) -> str:
    """The text with runs of HTML white space as one blank, and none at its ends."""
    return _WHITE.sub(" ", text).strip(" ")


def joined(text: str, spans: Iterable[Span]) -> str:
    """Stretches of a text, in order, as one line: an ellipsis says where words are left out, a
    stroke where a paragraph, such as an item of a list, ends without punctuation."""
    line, end = "", 0
    for span in spans:
        first, *others = map(collapse, BLANK_LINES.split(span.of(text)))
        line += _seam(line, text[end : span.start]) + first
        for words in others:
            line += _seam(line, "\n") + words
        end = span.end
    return line


_ENDED = re.compile(r"[.!?…,;:–—-]['\"”’»)\]]*$")
_FEW = 8  # code points; no row of closing marks is longer


def _seam(line: str, between: str) -> str:
    """What joins a line to the words that go on, given what stands between them in the text."""
    if not line:
        return ""
    if between.strip():
        return " … "
    return " / " if "\n" in between and not _ENDED.search(line[-_FEW:]) else " "


def shortened(words: str, longest: int) -> str:
    """The words, cut where one ends if they are longer than that many code points."""
    return words if len(words) <= longest else words[: longest - 1].rsplit(" ", 1)[0] + "…"


_LETTERS = str.maketrans("øðđħıłŧ", "oddhilt") | str.maketrans({"æ": "ae", "œ": "oe", "þ": "th"})
"""Letters of which no accent can be taken off, in plain ones, as search knows them."""


def in_plain_letters(text: str) -> str:
    """In small letters without accents, as one looks for a name: `Ørsted` as `orsted`."""
    return _without_accents(text).translate(_LETTERS)


def _without_accents(text: str) -> str:
    parts = unicodedata.normalize("NFKD", text.casefold())
    return "".join(c for c in parts if not unicodedata.combining(c))


def slug(text: str) -> str:
    """An address made of `[a-z0-9-]{1,80}`. Where letters had to be dropped or cut, eight
    digits of the text's hash keep different texts apart."""
    kept = _without_accents(text)
    made = re.sub(r"[^a-z0-9]+", "-", re.sub(r"['’]", "", kept)).strip("-")
    lossy = any(c.isalnum() and not c.isascii() for c in kept)
    if made and not lossy and len(made) <= _SLUG_LENGTH and made not in _RESERVED:
        return made
    digest = hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()[:8]
    return f"{made[: _SLUG_LENGTH - 9].rstrip('-')}-{digest}".lstrip("-")


def is_all_small(name: str) -> bool:
    """Whether a name of Latin letters has no capital, and cannot be told from other words."""
    return name.islower() and name.isascii()
