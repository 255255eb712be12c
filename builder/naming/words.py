"""A paragraph's text and a language model's names in, words out, with what is known of each.

A word may belong to a name where it has a capital or a label; it has a form, it may stand in closed
lists of names, and the rest of the article treats it in its own way.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from enum import StrEnum
from functools import cache

from builder import latin
from builder.datelines import Dateline, dateline_of
from builder.gazetteer import ABBREVIATIONS, CALENDAR, COMMON_TITLES, CONNECTORS, PEOPLES, REGIONS
from builder.model import Name, ParagraphReading, Span
from builder.naming import lists
from builder.naming.bare import bare_name

_TOKEN = latin.regex(
    r"(?:[A-Za-z]\.){2,}"
    r"|(?:Mr|Mrs|Ms|Dr|St|Inc|Ltd|Co|Corp|Jr|Sr|Gen|Sen|Rep|Gov|Lt|Col|Sgt|Capt|Prof|Rev|Mt)\."
    r"|[A-Z]\.(?=\s?[A-Z])"
    r"|[^\W_]+(?:['’](?![sS]\b)[^\W_]{2,})*"
    r"|['’][sS]\b|[^\w\s]|_"
)
_INNER = CONNECTORS | frozenset("- – ' ’ & / .".split())
_MOST_INNER = 3
_SHORT_LINE = 40  # code points; papers that wrap their lines do it later


@dataclass(slots=True)
class Line:
    """A paragraph in words: their text, borders, what the language model calls them ("B-ORG",
    or nothing), and which of them might belong to a name; and the dateline it begins with, if with
    one."""

    words: list[str]
    starts: list[int]
    ends: list[int]
    tags: list[str]
    stretches: list[tuple[int, int]]
    dateline: Dateline | None

    @property
    def span(self) -> Span:
        """From the first word to the last; there must be one."""
        return Span(self.starts[0], self.ends[-1])


def lines_of(text: str, paragraphs: Sequence[ParagraphReading]) -> list[Line]:
    """The paragraphs of an article in words."""
    return [_line(text, paragraph) for paragraph in paragraphs]


def _line(text: str, paragraph: ParagraphReading) -> Line:
    found = list(_TOKEN.finditer(text, paragraph.span.start, paragraph.span.end))
    words = [m.group() for m in found]
    starts = [m.start() for m in found]
    ends = [m.end() for m in found]
    tags = _tags(starts, ends, [bare_name(text, name) for name in paragraph.names])
    apart = {
        i
        for i in range(1, len(words))
        if "\n" in text[ends[i - 1] : starts[i]] and _is_short_line(text, ends[i - 1])
    }
    stretches = _stretches(words, tags, starts, ends, apart)
    return Line(words, starts, ends, tags, stretches, dateline_of(text, paragraph.span))


def _is_short_line(text: str, end: int) -> bool:
    """Whether the line that ends here is no wrapped one, so that no name goes on behind it."""
    return end - text.rfind("\n", 0, end) <= _SHORT_LINE


def _tags(starts: list[int], ends: list[int], names: Sequence[Name]) -> list[str]:
    tags = [""] * len(starts)
    at = 0
    for name in sorted(names, key=lambda name: name.span):
        while at < len(starts) and ends[at] <= name.span.start:
            at += 1
        first = True
        while at < len(starts) and starts[at] < name.span.end:
            tags[at] = ("B-" if first else "I-") + name.kind
            first = False
            at += 1
    return tags


def _stretches(
    words: list[str],
    tags: list[str],
    starts: list[int],
    ends: list[int],
    apart: AbstractSet[int],
) -> list[tuple[int, int]]:
    """Runs of words with a capital or a label, of what is tied to them by a hyphen, of numbers
    after them, and of the connectors between them; none goes on at the words that stand `apart`."""
    runs: list[tuple[int, int]] = []
    for i, word in enumerate(words):
        live = tags[i] or not (word.islower() or word.lower() == word)
        if not live and not (runs and _tied(words, starts, ends, runs[-1][1], i)):
            continue
        past = runs[-1][1] if runs else 0
        joined = runs and _joined(words, past, i) and not _is_aside(words, starts, ends, past, i)
        if joined and apart.isdisjoint(range(past, i + 1)):
            runs[-1] = (runs[-1][0], i + 1)
        else:
            runs.append((i, i + 1))
    return runs


def _tied(words: list[str], starts: list[int], ends: list[int], end: int, i: int) -> bool:
    """Whether word `i` is the rest of a compound ("COVID-19", "Suk-yeol"), or a number after it."""
    if i == end:
        return words[i].isdigit()
    hyphen = i == end + 1 and words[end] in ("-", "‑")
    return hyphen and ends[end - 1] == starts[end] and ends[end] == starts[i]


def _joined(words: list[str], end: int, i: int) -> bool:
    between = i - end
    return not between or (
        between <= _MOST_INNER
        and all(words[k] in _INNER or words[k].isdigit() for k in range(end, i))
    )


def _is_aside(words: list[str], starts: list[int], ends: list[int], end: int, i: int) -> bool:
    """Whether nothing but a dash stands before word `i`, blanks on both its sides."""
    dash = i == end + 1 and words[end] in ("-", "–")
    return dash and ends[end - 1] < starts[end] and ends[end] < starts[i]


# -- what the article says of its words ---------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Habits:
    """How an article treats its words: for each capitalised one its share inside the language
    model's names and at their beginning, in words of a feature; and its words in lower case."""

    shares: Mapping[str, str]
    lower: frozenset[str]


def habits(lines: Iterable[Line]) -> Habits:
    seen: Counter[str] = Counter()
    inside: Counter[str] = Counter()
    begins: Counter[str] = Counter()
    lower: set[str] = set()
    for line in lines:
        lower.update(line.words)
        for first, last in line.stretches:
            for i in range(first, last):
                word, tag = line.words[i], line.tags[i]
                seen[word] += 1
                if tag:
                    inside[word] += 1
                    if tag[0] == "B":
                        begins[word] += 1
    shares = {
        word: f"{_share(inside[word], n)}{_share(begins[word], inside[word])}{min(n, 3)}"
        for word, n in seen.items()
    }
    return Habits(shares, frozenset(lower))


def _share(part: int, whole: int) -> str:
    if not part:
        return "0"
    return "4" if part == whole else str(1 + 3 * part // (whole + 1))


# -- what a word may be by itself ----------------------------------------------------------------


class Listed(StrEnum):
    """The closed lists, by the letters that the features of words have for them."""

    TITLE = "t"
    CALENDAR = "d"
    GIVEN_NAME = "g"
    SURNAME = "s"
    CITY = "c"
    STATE = "r"
    COUNTRY = "C"
    REGION = "L"
    PEOPLE = "n"
    ABBREVIATION = "a"
    COMMON = "l"


@cache
def word_classes() -> Mapping[str, str]:
    """For each word (or whole name) of the closed lists the letters of the lists that have it."""
    listed = lists.listed
    classes: dict[str, str] = defaultdict(str)
    for letter, names in (
        (Listed.TITLE, COMMON_TITLES),
        (Listed.CALENDAR, CALENDAR),
        (Listed.GIVEN_NAME, listed(lists.GIVEN_NAMES)),
        (Listed.SURNAME, listed(lists.SURNAMES)),
        (Listed.CITY, listed(lists.CITIES)),
        (Listed.STATE, listed(lists.STATES)),
        (Listed.COUNTRY, listed(lists.COUNTRIES)),
        (Listed.REGION, REGIONS),
        (Listed.PEOPLE, PEOPLES.union(listed(lists.DEMONYMS))),
        (Listed.ABBREVIATION, ABBREVIATIONS.union(f"{word}s" for word in ABBREVIATIONS)),
        (Listed.COMMON, map(str.capitalize, listed(lists.COMMON))),
    ):
        for name in names:
            classes[name] += letter
    return dict(classes)


def is_listed(word: str, *among: Listed) -> bool:
    """Whether one of these lists has the word."""
    classes = word_classes().get(word, "")
    return any(letter in classes for letter in among)


def shape(word: str) -> str:
    """Capitals, lower case and digits of a word, in a few letters."""
    if word.isalpha():
        if word.islower():
            return "x"
        if word.isupper():
            return "X" if len(word) == 1 else "XX" if len(word) < 5 else "XXX"
        return "Xx" if word[1:].islower() and word[0].isupper() else "xX"
    if word.isdigit():
        return f"9{len(word)}" if len(word) < 5 else "99"
    if len(word) == 1:
        return word
    if word[-1] == ".":
        return "X." if word[:-1].isupper() else "Xx."
    return "X9" if any(c.isdigit() for c in word) else "X'x" if word[0].isupper() else "x'x"
