"""From the paragraphs of a text to what stands between quotation marks, and what had to be mended.

No language model. One pass over the marks from left to right with a stack; every step looks at one
mark and its two neighbours, so the time is linear.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace
from functools import lru_cache

from builder import latin
from builder.attribution.marks import (
    Family,
    QuoteMark,
    Way,
    balanced,
    begins_single,
    ends_here,
    find_marks,
    following_ways,
    neighbours,
)
from builder.model import Article, Place, Problem, Span


@dataclass(frozen=True, slots=True)
class Quoted:
    """What stands between two marks, marks included: one span for each paragraph it runs over.
    `inner` holds the quotations within it; `single` says that the outer marks are single ones,
    `closed` that it does not merely run to the end of its paragraph for want of one."""

    content: tuple[Span, ...]
    inner: tuple[Span, ...] = ()
    single: bool = False
    closed: bool = True

    @property
    def span(self) -> Span:
        return Span(self.content[0].start, self.content[-1].end)


@dataclass(frozen=True, slots=True)
class Repair:
    """A mark that was read otherwise than it stands, or that has no partner."""

    span: Span
    what: str
    remedy: str


_LINE_BREAK = latin.regex(r"[.!?…:\"”’'\])]\r?\n(?=[A-Z\d\"“‘«'\-])")
_MOST_PROBLEMS = 25
SIGNED_WITHIN = latin.regex(
    r"\s*(?:[-–—―]\s?)?"
    r"(?P<name>[A-Z][\w.'’-]+(?: (?:[A-Z][\w.'’-]*|de|la|van|von|bin|al)){1,4})"
    r"(?:, [^\n.!?\"“”]{3,100})?[.,]?[\"”]\s*?(?:\n|$)"
)
"""A line with the name of who speaks that stands within the marks, as the closing mark shows: a
paragraph `"It rains.` and below it `Ann Lee, baker"`."""


Segmented = tuple[tuple[Quoted, ...], tuple[Repair, ...]]


def segment(text: str, paragraphs: Iterable[Span]) -> Segmented:
    """The quoted stretches of these paragraphs in order, and the repairs made on the way.

    A stretch left open runs to the end of its paragraph; where the next paragraph begins with an
    opening mark, the two are one quotation. What is made of a text is kept for a while."""
    return _segment(text, tuple(paragraphs))


@lru_cache(maxsize=64)  # articles: whoever annotates one asks for it more than once
def _segment(text: str, paragraphs: tuple[Span, ...]) -> Segmented:
    state = _Segmenter(text)
    lines = [(line, paragraph) for paragraph in paragraphs for line in lines_of(text, paragraph)]
    for number, (line, paragraph) in enumerate(lines, 1):
        goes_on = number < len(lines) and begins_single(text, lines[number][0])
        state.read(line, paragraph, goes_on=goes_on)
    state.give_up_carried()
    return tuple(state.quoted), tuple(state.repairs)


def lines_of(text: str, paragraph: Span) -> Iterator[Span]:
    """The paragraph, cut where a line ends with a sentence and the next begins like one: some
    sources put no blank line between paragraphs, others break their lines anywhere."""
    start = paragraph.start
    for cut in _LINE_BREAK.finditer(text, paragraph.start, paragraph.end):
        if cut.start() >= start:
            yield Span(start, cut.start() + 1)
            start = cut.end()
    if start < paragraph.end:
        yield Span(start, paragraph.end)


def is_line(text: str, span: Span, paragraph: Span) -> bool:
    """Whether the stretch is one of the `lines_of` its paragraph."""
    begins, ends = span.start == paragraph.start, span.end == paragraph.end
    before = span.start - (3 if text.startswith("\r\n", span.start - 2) else 2)
    return (begins or bool(_LINE_BREAK.match(text, before, paragraph.end))) and (
        ends or bool(_LINE_BREAK.match(text, span.end - 1, paragraph.end))
    )


def find_problems(article: Article) -> tuple[Problem, ...]:
    """The repairs in an article's quotation marks, as hints to its editor; of very many the first.

    The text is shown as it is in any case, so that nothing need stop for them.
    """
    _, repairs = segment(article.text, article.paragraphs)
    found = [
        Problem(
            Place(article.path, article.line_at(repair.span.start)),
            repair.what,
            repair.remedy,
            hint=True,
        )
        for repair in repairs[:_MOST_PROBLEMS]
    ]
    if more := len(repairs) - len(found):
        what = f"{more} more quotation marks do not pair up"
        remedy = "mend the first ones and look again"
        found.append(Problem(Place(article.path), what, remedy, hint=True))
    return tuple(found)


class _Open:
    """The marks that are open, outer first, in constant time however many there are."""

    def __init__(self) -> None:
        self.marks: list[QuoteMark] = []
        self._places: dict[Family, list[int]] = {family: [] for family in Family}

    def __bool__(self) -> bool:
        return bool(self.marks)

    def has(self, family: Family) -> bool:
        return bool(self._places[family])

    def add(self, mark: QuoteMark) -> None:
        self._places[mark.family].append(len(self.marks))
        self.marks.append(mark)

    def close(self, family: Family) -> QuoteMark | None:
        """Close the innermost mark of the family, which is returned, and all within it."""
        if not self._places[family]:
            return None
        place = self._places[family][-1]
        mark = self.marks[place]
        for inner in self.marks[place:]:
            self._places[inner.family].pop()
        del self.marks[place:]
        return mark


@dataclass(slots=True)
class _Segmenter:
    text: str
    quoted: list[Quoted] = field(default_factory=list)
    repairs: list[Repair] = field(default_factory=list)
    carried: QuoteMark | None = None
    """The opening mark of a quotation that its paragraph did not close (the last in `quoted`)."""

    def read(self, line: Span, block: Span, *, goes_on: bool) -> None:
        """One line of `block`: nearly always the whole of it. `goes_on` tells that the next one
        begins with a single mark, so that one may be left open here."""
        paragraph = line
        marks = list(find_marks(self.text, paragraph, goes_on=goes_on))
        nests = balanced(marks)
        stack = _Open()
        inner: list[Span] = []
        first = True
        following = following_ways(marks)
        for mark, following_way in zip(marks, following, strict=True):
            way = self._way(mark, stack, nests, paragraph, following_way)
            if mark.family is not Family.SINGLE and first:
                first = False
                if way is not Way.OPENS and not stack and self._carries(single=False):
                    self._continue_unmarked(paragraph, mark, block)
                    continue
            if way is Way.OPENS:
                stack.add(mark)
            elif way is Way.CLOSES:
                self._close(mark, stack, inner, paragraph)
        self._end(paragraph, stack, inner, goes_on=goes_on)

    def _carries(self, *, single: bool) -> bool:
        """Whether an earlier paragraph left a mark of that kind open."""
        return self.carried is not None and (self.carried.family is Family.SINGLE) == single

    def _way(
        self,
        mark: QuoteMark,
        stack: _Open,
        nests: bool,  # noqa: FBT001 - a fact about the line, not a switch
        paragraph: Span,
        following: Way | None,
    ) -> Way | None:
        """What the mark does here; None where it is stray. `following` is the way of the next
        mark that is not a single one."""
        if mark.family is Family.SINGLE:
            return self._single_way(mark, stack)
        opened = stack.has(mark.family)
        before, after = neighbours(self.text, mark.span, paragraph)
        if not opened:
            return self._opening(mark, before, after, following)
        if mark.way is Way.OPENS:
            if mark.shaped and not before.isspace() and (before in ".,!?" or ends_here(after)):
                if self.text[stack.marks[-1].span.start] != "„":
                    self._turn(mark, "opens where the quotation should close", "”")
                return Way.CLOSES
            return Way.OPENS if nests else None
        return Way.CLOSES

    def _opening(
        self, mark: QuoteMark, before: str, after: str, following: Way | None
    ) -> Way | None:
        if mark.way is not Way.CLOSES:
            return Way.OPENS
        if (before.isspace() and (not after.isspace() or following is Way.CLOSES)) or (
            before in ",:" and following is Way.CLOSES and not self.carried
        ):
            self._turn(mark, "closes where the quotation should open", "“")
            return Way.OPENS
        if not self.carried:
            self._mend(mark, "a closing mark without an opening one", "add the opening mark")
        return Way.CLOSES

    def _single_way(self, mark: QuoteMark, stack: _Open) -> Way | None:
        inside = stack.has(Family.SINGLE)
        if mark.way is Way.CLOSES:
            return Way.CLOSES if inside else None
        if inside:
            return None
        if self.text[mark.span.start] == "’":
            self._turn(mark, "closes where the quotation should open", "‘")
        return Way.OPENS

    def _close(self, mark: QuoteMark, stack: _Open, inner: list[Span], paragraph: Span) -> None:
        opening = stack.close(mark.family)
        if opening is None:
            return
        span = Span(opening.span.start, mark.span.end)
        if stack:
            inner.append(span)
        else:
            self._add(span, inner, paragraph, single=mark.family is Family.SINGLE)

    def _add(self, span: Span, inner: list[Span], paragraph: Span, *, single: bool = False) -> None:
        if self._says_something(span):
            begins = not self.text[paragraph.start : span.start].strip()
            if begins and self._carries(single=single):
                self._join(span, inner)
            else:
                self.give_up_carried(unless=single and self._carries(single=False))
                self.quoted.append(Quoted((span,), tuple(inner), single))
        inner.clear()

    def _says_something(self, span: Span) -> bool:
        return any(c.isalnum() for c in span.of(self.text))

    def _join(self, span: Span, inner: list[Span]) -> None:
        last = self.quoted[-1]
        self.quoted[-1] = Quoted((*last.content, span), (*last.inner, *inner), last.single)
        self.carried = None

    def _continue_unmarked(self, paragraph: Span, mark: QuoteMark, block: Span) -> None:
        last = self.quoted[-1]
        if SIGNED_WITHIN.match(self.text, paragraph.start):
            self.carried = None
            return
        if block.holds(last.content[-1]):
            whole = Span(last.content[-1].start, mark.span.end)
            self.quoted[-1] = Quoted((*last.content[:-1], whole), last.inner)
            self.carried = None
            return
        start = paragraph.start
        while self.text[start].isspace():
            start += 1
        self._mend(
            mark, "a quotation continues here without a mark", "begin the paragraph with a mark"
        )
        if self._says_something(Span(start, mark.span.end)):
            self._join(Span(start, mark.span.end), [])
        self.carried = None

    def _end(self, paragraph: Span, stack: _Open, inner: list[Span], *, goes_on: bool) -> None:
        """The paragraph is over: a double mark still open runs to its end, and so does a single
        one where the next paragraph begins with one."""
        double = next((m for m in stack.marks if m.family is not Family.SINGLE), None)
        left = double or next(iter(stack.marks), None)
        if left is None or not (double or goes_on):
            self.give_up_carried()
            return
        end = paragraph.start + len(paragraph.of(self.text).rstrip())
        if not self._says_something(Span(left.span.start, end)):
            self._mend(left, "a mark without a partner", "take it out or add its partner")
            self.give_up_carried()
            return
        self._add(Span(left.span.start, end), inner, paragraph, single=double is None)
        self.carried = left

    def give_up_carried(self, *, unless: bool = False) -> None:
        """Nothing continues what an earlier paragraph left open."""
        if self.carried and not unless:
            self.quoted[-1] = replace(self.quoted[-1], closed=False)
            self.repairs.append(
                Repair(
                    self.carried.span,
                    "this quotation is never closed",
                    "close it, or begin the next paragraph with an opening mark if it continues",
                )
            )
            self.carried = None

    def _turn(self, mark: QuoteMark, what: str, right: str) -> None:
        """Say of a mark that it has the wrong shape. Angular ones turn either way, after the custom
        of the country."""
        if mark.shaped and mark.family is not Family.ANGLE:
            self._mend(mark, f"this {mark.span.of(self.text)} {what}", f"turn it: {right}")

    def _mend(self, mark: QuoteMark, what: str, remedy: str) -> None:
        self.repairs.append(Repair(mark.span, what, remedy))
