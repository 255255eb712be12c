"""Small facts about text that several rooms need: white space, slugs, days."""

from __future__ import annotations

import hashlib
import re
import unicodedata
from collections.abc import Collection, Iterable, Iterator, Sequence
from datetime import date
from difflib import get_close_matches
from typing import Protocol, TypeVar

from builder.model import Span


class _Spanning(Protocol):
    @property
    def span(self) -> Span: ...


S = TypeVar("S", bound=_Spanning)

WHITE = " \t\n\r\f"  # HTML's white space: the only characters that may collapse
_WHITE = re.compile(f"[{WHITE}]+")
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
        first, *others = map(collapse, _PARAGRAPHS.split(span.of(text)))
        line += _seam(line, text[end : span.start]) + first
        for words in others:
            line += _seam(line, "\n") + words
        end = span.end
    return line


_PARAGRAPHS = re.compile(r"\n(?:[ \t\r\f\v]*\n)+")
_ENDED = re.compile(r"[.!?…,;:–—-]['\"”’»)\]]*$")
_FEW = 8  # code points; no row of closing marks is longer


def _seam(line: str, between: str) -> str:
    """What joins a line to the words that go on, given what stands between them in the text."""
    if not line:
        return ""
    if between.strip():
        return " … "
    return " / " if "\n" in between and not _ENDED.search(line[-_FEW:]) else " "


def in_a_row(names: Sequence[str]) -> str:
    """Names as one lists them: `A, B and C`; empty for none."""
    return " and ".join(filter(None, (", ".join(names[:-1]), *names[-1:])))


def plural(count: int, one: str, many: str = "") -> str:
    """`1 briefing`, `2 briefings`, `1,200 briefings`."""
    return f"{count:,} {one if count == 1 else many or one + 's'}"


def size_of(count: int) -> str:
    """So many bytes, as file managers count them: `47 KB`, `1.2 MB`."""
    thousands = max(1, round(count / 1000))
    return f"{thousands} KB" if thousands < 1000 else f"{count / 1_000_000:.1f} MB"


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


def did_you_mean(word: str, known: Iterable[str], *, otherwise: str) -> str:
    """The remedy for a word that is not known: the known one most like it, or something else."""
    near = get_close_matches(word, sorted(known), n=1)
    return f"did you mean {near[0]}?" if near else otherwise


def is_whole(text: str, span: Span) -> bool:
    """Whether no word of the text is cut by the borders of the span."""
    before, after = text[span.start - 1 : span.start], text[span.end : span.end + 1]
    return not (
        (before.isalnum() and text[span.start].isalnum())
        or (after.isalnum() and text[span.end - 1].isalnum())
    )


def is_within(text: str, span: Span, phrases: Iterable[str]) -> bool:
    """Whether the words at `span` are, or are part of, one of these phrases."""
    for phrase in phrases:
        start = max(0, span.start - len(phrase))
        around = text[start : span.end + len(phrase)]
        at = around.find(phrase)
        while at >= 0:
            if start + at <= span.start and span.end <= start + at + len(phrase):
                return True
            at = around.find(phrase, at + 1)
    return False


DAY_FORM = re.compile(r"\d{4}-\d\d-\d\d", re.ASCII)


def day_of(words: str) -> date:
    """The day that is written as YYYY-MM-DD; raises `ValueError` for any other form, and for a day
    that is in no calendar."""
    if not DAY_FORM.fullmatch(words):
        raise ValueError(f"{words!r} is not written YYYY-MM-DD, such as 2025-04-08")
    try:
        return date.fromisoformat(words)
    except ValueError as fault:
        raise ValueError(f"there is no day {words}: {fault}") from fault


def shared_out(spans: Iterable[Span], things: Sequence[S]) -> Iterator[list[S]]:
    """For each of these spans, which are in order and apart, those of the things that meet it;
    the things are in the order of their starts. Costs the time of what is found."""
    at = 0
    held: list[S] = []
    for span in spans:
        while at < len(things) and things[at].span.start < span.end:
            held.append(things[at])
            at += 1
        held = [thing for thing in held if thing.span.end > span.start]
        yield list(held)


def without_last(text: str, span: Span, words: Collection[str]) -> Span:
    """The span without those of its last words that are among these; two words stay."""
    end = span.end
    while text.count(" ", span.start, end) > 1:
        blank = text.rfind(" ", span.start, end)
        if text[blank + 1 : end] not in words:
            break
        end = blank
    return Span(span.start, end)


def is_all_small(name: str) -> bool:
    """Whether a name of Latin letters has no capital, and cannot be told from other words."""
    return name.islower() and name.isascii()
