"""From a paragraph with quotations to its candidate sources, each described by named features.

The features are what the tables in `quote_weights` give weights to: where a candidate stands, what
it is, which verb governs it, and how the grammar ties it to the quoted words.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import accumulate
from typing import NamedTuple

from builder import latin
from builder.attribution.syntax import Tree
from builder.datelines import dateline_of
from builder.gazetteer import MONTHS, WEEKDAYS
from builder.model import Kind, Name, ParagraphReading, Span
from builder.speech import is_reporting

_NOMINAL = frozenset("NN NNS NNP NNPS PRP PRP$ WP WP$ DT CD JJ WDT JJS RB FW UH".split())
_NOUNS = frozenset(["NN", "NNS", "NNP", "NNPS"])
_COMPOUNDED = frozenset(["NN", "NNS", "VBN", "VBD"])
_RARE = frozenset(["DT", "CD", "JJ", "JJS", "RB", "FW", "UH"])
SUBJECT = frozenset(["nsubj", "nsubjpass", "csubj", "expl"])
HEARERS = frozenset(["dobj", "dative", "iobj"])
"""How those hang on a verb to whom something is said."""
_DAYS = frozenset(["today", "yesterday", "tomorrow", "tonight", *map(str.lower, WEEKDAYS)])
"""They stand where sources do ("Lee on Monday: ...") and say nothing, unless they are a name."""
_TIME = latin.regex(
    r"\d{1,2}(?::\d\d|[.:]?(?:\d\d)?\s?[ap]\.?m\.?)(?: [A-Z]{2,4}\b)?[\s:–—-]+(?=[A-Z“\"‘])"
)
"""When an entry of a live blog was written: "20:12 The"."""
_MONTH = "|".join(MONTHS)
_DATED = latin.regex(
    r"\w[\w’'.-]*(?: [A-Z][\w’'.-]*){0,2}"
    r"(?:(?: \([A-Z][\w ]{1,19}\))+"
    rf"|, (?:\d{{1,2}} (?:{_MONTH})|(?:{_MONTH}) \d{{1,2}})(?:,? \d{{4}})?)"
    r"\s(?:--?|–|—)\s(?=[A-Z“\"‘])"
)
"""A dateline of a press release or an agency: "Oslo, 3 May 2025 – The", "Oslo (WNA) – The"."""
_PLACE = latin.regex(
    r"[A-Z][\w’'-]*(?: [A-Z][\w’'-]*){0,2}(?:, [A-Z][\w’'-]*(?: [A-Z][\w’'-]*)?)?\s?:\s(?=[A-Z“\"])"
)
"""A dateline as the papers of India have it: "Bengaluru: The"."""
_PARTS = frozenset("% one two three four some many most several both all none each another".split())
_INSIDE_NAME = frozenset(["compound", "det", "amod", "nummod", "punct", "nmod", "case", "quantmod"])
EDGES = re.compile(r"^\W+|\W+$")
MARKS = "\"”“'’‘»«›‹` \t"
DASHES = frozenset(["-", "--", "–", "—", "―"])
_FULL_STOPS = frozenset([".", "?", "!"])
ENDS = _FULL_STOPS | {","}
_KINDS_APART = (Kind.PERSON, Kind.ORG, Kind.GPE, Kind.NORP)
WHO_SPEAKS = (Kind.PERSON, Kind.ORG)
"""The kinds of names that most sources have."""
_SHORT_LINE = 40  # code points
_BEFORE = 24
_AFTER = 14


class Marked(NamedTuple):
    """A quotation in its paragraph: where it stands, and its words, half open."""

    span: Span
    first: int
    end: int


class NameWords(NamedTuple):
    """A name in its paragraph: its words, half open, and its kind."""

    first: int
    end: int
    kind: Kind

    @property
    def label(self) -> str:
        """Its kind as the features call it: all but the most common are one."""
        return self.kind.value if self.kind in _KINDS_APART else "misc"


@dataclass(frozen=True, slots=True, kw_only=True)
class Candidate:
    """A mention that may be the source: its head word (index into the tree) and its words."""

    head: int
    first: int
    end: int
    kind: str
    """What it is, as the features call it: the label of a name, "proper" for another proper noun,
    "noun", "plural" or "other"; of a pronoun the word, "his", "who", "which" or "prp"."""
    role: str
    """Its relation in its clause: "nsubj"; with a preposition, "pobj:by"; joined to another by
    "and", "conj+nsubj"; behind "according to", "+according"."""
    governor: str
    """The first two letters of the tag of what it hangs on; empty if that is nothing."""
    verb: int
    """The governing verb (or noun of a possessive); -1 if there is none."""
    cue: bool
    """Whether it is the subject of a verb of reporting, or stands after "according to"."""
    top: int
    """The first of the names or nouns it is joined to."""

    @property
    def subject(self) -> bool:
        return "subj" in self.role

    @property
    def is_accorded(self) -> bool:
        """Whether "according to" leads to it, or to whom it is joined with."""
        return "according" in self.role

    @property
    def named(self) -> bool:
        return self.kind in WHO_SPEAKS or self.kind in ("proper", Kind.GPE)


def is_cue(tree: Tree, i: int) -> bool:
    """Whether a word is a verb of saying, thinking or the like."""
    return tree.tags[i].startswith("VB") and is_reporting(tree.lower[i])


def subjects_of(tree: Tree, verb: int) -> list[int]:
    """The subjects that a parse gives a verb."""
    return [i for i in tree.below[verb] if tree.deps[i] in SUBJECT]


def _counts(flags: Iterable[bool]) -> list[int]:
    """How many words are so before each one, and before the end."""
    return [0, *accumulate(map(int, flags))]


def _end_of_dateline(text: str, reading: ParagraphReading) -> int:
    """Where what a paragraph says begins, behind the place and time at which it was written."""
    start, end = reading.span.start, reading.span.end
    if dateline := dateline_of(text, reading.span):
        return dateline.span.end
    place = _PLACE.match(text, start, end)
    is_place = any(n.span.start == start and n.kind is Kind.GPE for n in reading.names)
    written = _TIME.match(text, start, end) or _DATED.match(text, start, end)
    found = place if place and is_place else written
    return found.end() if found else start


class Scene:
    """A paragraph with its quotations: the outside words, the candidates among them, and counts
    that make every distance a subtraction."""

    def __init__(
        self,
        text: str,
        reading: ParagraphReading,
        quoted: Iterable[Span],
        surnames: frozenset[str] = frozenset(),
    ) -> None:
        self.text = text
        self.surnames = surnames
        self.tree = tree = Tree(text, reading)
        self.quotes = [Marked(span, *tree.at(span)) for span in quoted]
        self.hidden = [False] * len(tree)
        for _, a, b in self.quotes:
            self.hidden[a:b] = [True] * (b - a)
        firsts = {a for _, a, _ in self.quotes}
        words = list(zip(tree.forms, self.hidden, strict=True))
        self.outside = _counts(not hidden for _, hidden in words)
        self.full_stops = _counts(form in _FULL_STOPS and not hidden for form, hidden in words)
        self.opened = _counts(i in firsts for i in range(len(tree)))
        self.next_outside = list(range(1, len(tree) + 1))
        for i in range(len(tree) - 2, -1, -1):
            if self.hidden[i + 1]:
                self.next_outside[i] = self.next_outside[i + 1]
        self.names = _names_by_word(tree, reading.names)
        self.begin = bisect_left(tree.starts, _end_of_dateline(text, reading))
        self.candidates = list(self._find_candidates())
        self.places = [candidate.head for candidate in self.candidates]

    # -- candidates ---------------------------------------------------------------------------

    def _find_candidates(self) -> Iterator[Candidate]:
        for i in range(self.begin, len(self.tree)):
            if not self.hidden[i] and self._may_refer(i, self.tree.tags[i]):
                yield self._candidate(i)

    def _may_refer(self, i: int, tag: str) -> bool:
        dep = self.tree.deps[i]
        is_share = self.tree.lower[i] == "%" and dep in SUBJECT
        if not (self.tree.lower[i][0].isalnum() or is_share) or self._begins_compound(i):
            return False
        if (tag not in _NOMINAL or tag in _RARE) and self.tree.forms[i] in self.surnames:
            return True
        if tag not in _NOMINAL:
            mistagged = tag[0] in "VJRC" and self.tree.forms[i][0].isupper()
            return mistagged and dep in SUBJECT and dep != "csubj"
        name = self.names.get(i)
        if name is not None and name.end == i + 1 and name.kind in WHO_SPEAKS:
            return True
        if dep in _INSIDE_NAME or self.tree.lower[i] in _DAYS:
            return False
        if tag in _RARE or tag == "WDT":
            if i and self.tree.lower[i] in ("one", "another") and is_cue(self.tree, i - 1):
                return True
            return dep in SUBJECT and self.tree.lower[i] not in ("there", "it")
        return True

    def _begins_compound(self, i: int) -> bool:
        """Whether the word is but the first part of another, as "vice" is of "vice-president" and
        "Cross" of "Cross-examined"; the head of "brother-in-law" is none."""
        tree, name = self.tree, self.names.get(i)
        inside_name = name is not None and name.end > i + 1
        return not inside_name and self.is_hyphened(i) and tree.tags[i + 2] in _COMPOUNDED

    def is_hyphened(self, i: int) -> bool:
        """Whether a hyphen and a word follow with no space between; not behind quoted words."""
        tree = self.tree
        if i < 0 or tree.forms[i + 1 : i + 2] != ["-"] or i + 2 >= len(tree) or self.hidden[i]:
            return False
        ends, starts = tree.spans[i : i + 2], tree.starts[i + 1 : i + 3]
        return all(span.end == start for span, start in zip(ends, starts, strict=True))

    def _candidate(self, i: int) -> Candidate:
        tree = self.tree
        first, end = tree.phrase(i)
        if self.is_hyphened(first - 2):
            first, _ = tree.phrase(first - 2)
        first = max(self._on_line_of(i, first), self.begin)
        name = self.names.get(i)
        if name is not None:
            first, end = self._on_line_of(i, min(first, name.first)), max(end, name.end)
            if first and first <= tree.heads[first - 1] < end and tree.deps[first - 1] == "det":
                first -= 1  # "the Fire and Rescue Service"
            first = max([first, self.begin, *(j + 1 for j in range(first, i) if self.hidden[j])])
            while end > i + 1 and (self.hidden[end - 1] or tree.lower[end - 1] in ("'s", "’s")):
                end -= 1
        while first < i and is_cue(tree, first):  # "asked Mr. Smith" taken for one name
            first += 1
        end = max(end, self._end_of_partitive(i))
        kind = self._kind(i)
        role, governor, verb, cue = self._role(i)
        return Candidate(
            head=i,
            first=first,
            end=end,
            kind=kind,
            role=role,
            governor=governor,
            verb=verb,
            cue=cue,
            top=self.tree.top(i),
        )

    def _on_line_of(self, i: int, first: int) -> int:
        """The first word of a phrase that stands on the line of its head, if the one before is so
        short that it is a heading's."""
        starts = self.tree.starts
        end = self.text.rfind("\n", starts[first], starts[i])
        if end < 0:
            return first
        least = max(starts[0], end - _SHORT_LINE)
        is_short = least == starts[0] or "\n" in self.text[least:end]
        return bisect_left(starts, end) if is_short else first

    def _end_of_partitive(self, i: int) -> int:
        """Where "one of his aides" ends, which tells who "one" is; 0 for any other word."""
        tree = self.tree
        if tree.lower[i] not in _PARTS or tree.lower[i + 1 : i + 2] != ["of"]:
            return 0
        nouns = (j for j in tree.below[i + 1] if tree.deps[j] == "pobj" and i + 1 < j < i + 8)
        return next((j + 1 for j in nouns if not self.hidden[j]), 0)

    def _kind(self, i: int) -> str:
        tag, word = self.tree.tags[i], self.tree.lower[i]
        if tag == "PRP":
            return word if word in ("he", "she", "they", "it", "i", "we", "you") else "prp"
        if tag == "PRP$":
            return "his"
        if tag in ("WP", "WP$", "WDT"):
            return "who" if word in ("who", "whom", "whose") else "which"
        if i in self.names:
            return self.names[i].label
        if tag in ("NNP", "NNPS"):
            return "proper"
        return "plural" if tag == "NNS" else "noun" if tag == "NN" else "other"

    def _role(self, i: int) -> tuple[str, str, int, bool]:
        """How the candidate stands in its clause, below what, the governing verb, and whether it is
        a cue's."""
        tree = self.tree
        top = tree.top(i)
        dep, head = tree.deps[top], tree.heads[top]
        joined = "" if top == i else tree.deps[i]
        role = f"{joined}+{dep}" if joined else dep
        if head == top:
            return role, "", -1, False
        governor = tree.lower[head]
        verb = head
        cue = False
        if dep in SUBJECT:
            cue = is_cue(tree, head)
        elif dep == "pobj":
            role = f"{role}:{governor}"
            verb = tree.heads[head]
            if governor == "to" and (
                tree.lower[head - 1] == "according" or tree.lower[verb] == "according"
            ):
                role, cue = f"{joined}+according", True
        return role, tree.tags[head][:2], verb, cue

    def with_heads(self, words: Iterable[int]) -> Iterator[Candidate]:
        """The candidates that have these words for heads, in the order of the words."""
        for word in words:
            at = bisect_left(self.places, word)
            if self.places[at : at + 1] == [word]:
                yield self.candidates[at]

    def ends(self, i: int) -> bool:
        """Whether a line or a quotation begins with this word, or a sentence ends."""
        at = self.tree.starts[i]
        return self.hidden[i] or self.tree.forms[i] in ".!?" or "\n" in self.text[at - 2 : at]

    # -- features of a quotation --------------------------------------------------------------

    def describe_quote(self, index: int) -> tuple[str, ...]:
        """What can be said of a quotation without looking at candidates."""
        span, a, b = self.quotes[index]
        tree = self.tree
        words = span.of(self.text)
        core = EDGES.sub("", words)
        last = words.rstrip(MARKS)[-1:]
        before = tree.common[a - 1] if a > 0 else "^"
        after = tree.common[b] if b < len(tree) else "$"
        size = next((str(n) for n in (1, 2, 3, 5, 8, 13, 21) if core.count(" ") < n), "long")
        capital = "C" if core[:1].isupper() else "c"
        ends = last if last in ENDS else "-"
        return (
            f"size={size}",
            f"shape={capital}{ends}",
            f"shape={capital}{ends} size={size}",
            f"before={before}",
            f"after={after}",
            f"shape={capital}{ends} before={before}",
            f"shape={capital}{ends} after={after}",
        )

    def governor(self, index: int) -> tuple[int, str]:
        """The outside word that governs the quoted words, and by which relation; -1 for none."""
        _, a, b = self.quotes[index]
        tree = self.tree
        for i in range(a, b):
            head = tree.heads[i]
            if not a <= head < b and tree.deps[i] != "punct" and not self.hidden[head]:
                return head, tree.deps[i]
        return -1, "root"

    # -- candidates for a quotation -----------------------------------------------------------

    def near(self, index: int) -> list[Candidate]:
        """The candidates close enough to a quotation, in order."""
        _, a, _ = self.quotes[index]
        middle = bisect_left(self.places, a)
        return self.candidates[max(0, middle - _BEFORE) : middle + _AFTER]


def _names_by_word(tree: Tree, names: Iterable[Name]) -> dict[int, NameWords]:
    """Word index -> the name it belongs to."""
    found: dict[int, NameWords] = {}
    for name in names:
        first, end = tree.at(name.span)
        words = NameWords(first, end, name.kind)
        found.update(dict.fromkeys(range(first, end), words))
    return found
