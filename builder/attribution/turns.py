"""From the paragraphs of an interview or a transcript to its turns: `A: By accident.`

A turn begins with a label: a question's, an answer's, or a name. Questions may be in bold type
instead; where they alone are told apart, what stands below them are the answers. A text is an
interview only if somebody speaks twice in it and its turns speak to somebody, so that a list of
scores ("Ann Lee: 5 points") is none.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import takewhile

from builder import latin
from builder.attribution.quotation import lines_of
from builder.attribution.sources import EDGES
from builder.gazetteer import COMMON_TITLES, NAME_PARTICLES
from builder.model import Article, Kind, Reading, Span

ANSWER, QUESTION = "A", "Q"
_ROLES = {"a": ANSWER, "answer": ANSWER} | dict.fromkeys(
    "q question reporter journalist interviewer moderator host audience".split(), QUESTION
)
_NUMBERED = re.compile(r"([qa])\d{1,3}")
_LABEL = re.compile(
    r"(?P<name>[^\W\d_][\w.'’-]*(?: [\w.'’&-]+){0,6})(?: \([^()\n]{1,30}\))? ?:\s+"
    r"(?=[^\s\"“”'‘’«„])"
)
_LETTER = re.compile(r"(?P<name>[QA])[.)]\s+(?=\S)")
_ASKED = re.compile(r"^Q[.)]\s", re.MULTILINE)
_SMALL = NAME_PARTICLES | frozenset("of for and the".split())
"""The words of a label that may be written small: "Maria da Silva", "Ministry of Health"."""
_WORD = r"(?:[A-Z]['’])?[A-Z][\w-]{0,40}"
_NAME = latin.regex(rf"\b(?:(?:{_WORD}|(?:[A-Z]|Mr|Mrs|Ms|Dr|Gov|Sen|Rep|Gen|St)\.) )+{_WORD}")
_QUOTED = re.compile(r"[\"“][^\"”]*")
_FIRST = re.compile(r"\bI\b|\b(?:[Ww]e|[Mm]y|[Oo]ur|[Mm]e|[Uu]s)\b")
_YOU = re.compile(r"\b[Yy]our?\b")
_I = re.compile(r"\bI\b")
_SPEAKS = re.compile(rf"{_FIRST.pattern}|\?|{_YOU.pattern}")
_FEWEST = 3
"""Turns that an interview has at least."""


@dataclass(frozen=True, slots=True)
class Turn:
    """What somebody says in an interview: one span for each paragraph, without the label. `who`
    tells speakers apart: the last word of a name in small letters, `ANSWER` or `QUESTION`;
    `source` is the mention that names the speaker in full, None where the label names nobody.
    An answer without a label has its question for one (`below`)."""

    label: Span
    content: tuple[Span, ...]
    who: str
    source: Span | None
    below: bool = False

    @property
    def is_said(self) -> bool:
        """Whether this is somebody's words: a question whose label names nobody is text."""
        return self.source is not None or self.who == ANSWER


@dataclass(frozen=True, slots=True)
class _Line:
    """A line of the text: its label, if it may have one, with the role that this means, and the
    rest; a question in bold type is both."""

    label: Span | None
    rest: Span
    role: str = ""


def find_turns(
    text: str, paragraphs: Iterable[Span], bold: Iterable[Span] = ()
) -> tuple[Turn, ...]:
    """The turns of an interview in order, questions, too; none if the text is no interview.
    `bold` are the stretches in bold type."""
    letters = len(_ASKED.findall(text)) > 1
    bold_ends = {span.start: span.end for span in bold}
    lines = [
        _bold_question(text, line, bold_ends) or _labelled(text, line, letters=letters)
        for span in paragraphs
        for line in lines_of(text, span)
    ]
    if sum(line.label is not None for line in lines) < _FEWEST:
        return ()
    if _is_headline(text, *lines[:2]):
        lines = lines[1:]
    turns = tuple(_turns(text, lines))
    return turns if _is_interview(text, turns) else ()


def find_interviewee(article: Article, reading: Reading, turns: Sequence[Turn]) -> Span | None:
    """Who gives the answers: whom the title names of the people in the lines before, or else the
    only one in the first of them, or the only one in all; not who wrote the article. None where
    that is nobody, or two."""
    people: dict[str, Span] = {}
    first: set[str] = set()
    shared: set[str] = set()
    for number, paragraph in enumerate(reading.paragraphs):
        if paragraph.span.end > turns[0].label.start:
            break
        named = (name.span for name in paragraph.names if name.kind is Kind.PERSON)
        for name in (span for span in named if not _signs(article, span)):
            surname = name.of(article.text).split()[-1]
            held = people.setdefault(surname, name)
            if not _may_be_one(held.of(article.text), name.of(article.text)):
                shared.add(surname)
            first |= {surname} if number == 0 else set()
    titled = people.keys() & {_without_ending(word) for word in article.title.split()}
    some = titled or first or people.keys()
    return people[next(iter(some))] if len(some) == 1 and not some & shared else None


def _signs(article: Article, name: Span) -> bool:
    """Whether the byline has all words of that name."""
    return set(name.of(article.text).split()) <= set(re.findall(r"[\w.'’-]+", article.byline))


def _may_be_one(name: str, other: str) -> bool:
    """Whether one of the names is the other or a part of it ("Lee", "Ann Lee")."""
    words, others = (
        {word for word in each.split() if not _is_title(word)} for each in (name, other)
    )
    return words <= others or others <= words


def _without_ending(word: str) -> str:
    """The word without marks around it and the ending of a possessor ("Lee's:")."""
    return EDGES.sub("", word).removesuffix("'s").removesuffix("’s")


def _labelled(text: str, line: Span, *, letters: bool) -> _Line:
    """The line with what stands before a colon, if every word of it is written large, or with its
    `Q.` or `A.`, where such `letters` mark the turns."""
    found = _LABEL.match(text, line.start, line.end)
    if found is None and letters:
        found = _LETTER.match(text, line.start, line.end)
    if found is None or not all(w[:1].isupper() or w in _SMALL for w in found["name"].split()):
        return _Line(None, line)
    role = _role(found["name"].casefold())
    return _Line(Span(*found.span("name")), Span(found.end(), line.end), role)


def _role(name: str) -> str:
    """`ANSWER` or `QUESTION`, where a label says so ("Q", "Q2"); empty for another."""
    numbered = _NUMBERED.fullmatch(name)
    return _ROLES.get(numbered[1] if numbered else name, "")


def _bold_question(text: str, line: Span, bold_ends: Mapping[int, int]) -> _Line | None:
    """The line, if all of it is in bold type and asks."""
    asks = line.of(text).rstrip().endswith("?")
    if not asks or bold_ends.get(line.start, -1) < line.start + len(line.of(text).rstrip()):
        return None
    return _Line(line, line, QUESTION)


def _is_headline(text: str, first: _Line, second: _Line) -> bool:
    """Whether the first line is no turn, but a headline with a name and a colon, which ends
    without a full stop."""
    named = first.label is not None and not first.role
    return named and second.label is None and not first.rest.of(text).rstrip().endswith(".")


def _turns(text: str, lines: Sequence[_Line]) -> Iterator[Turn]:
    """A turn for each label that is a role or names somebody, and for what answers a question
    where only questions have a label."""
    speakers = _Speakers(text, lines)
    sources = [None if line.role else speakers.named_by(line.label) for line in lines]
    whos = [
        line.role or (source.of(text).split()[-1].casefold() if source else "")
        for line, source in zip(lines, sources, strict=True)
    ]
    asked, only_asked = QUESTION in whos, not set(whos) - {QUESTION, ""}
    for number, (line, who) in enumerate(zip(lines, whos, strict=True)):
        if line.label is None or not who:
            continue
        # Where only answers have a label, a line without one may be a question.
        goes_on = not only_asked and (asked or who != ANSWER)
        more = _more_of(text, lines, number) if goes_on else []
        yield Turn(line.label, (line.rest, *more), who, sources[number])
        if only_asked and (answer := _answer_below(text, lines, number)):
            yield Turn(line.label, answer, ANSWER, None, below=True)


def _answer_below(text: str, lines: Sequence[_Line], number: int) -> tuple[Span, ...]:
    """The lines between a question and the next, up to one in which the writer quotes somebody.
    Where no question follows, the answer has no end: only who speaks of themselves goes on."""
    end = next((n for n in range(number + 1, len(lines)) if lines[n].label), len(lines))
    last = end == len(lines)

    def goes_on(span: Span) -> bool:
        writer = last or _QUOTED.search(text, span.start, span.end)
        return not writer or _speaks_of_self(text, span)

    below = [line.rest for line in lines[number + 1 : end]]
    return (*below[:1], *takewhile(goes_on, below[1:]))


def _more_of(text: str, lines: Sequence[_Line], number: int) -> list[Span]:
    """The lines that go on with this one: somebody speaks of themselves, and a label follows."""
    rest = range(number + 1, len(lines))
    end = next((n for n in rest if lines[n].label), number)
    following = (line.rest for line in lines[number + 1 : end])
    return list(takewhile(lambda span: _speaks_of_self(text, span), following))


def _speaks_of_self(text: str, span: Span) -> bool:
    """Whether somebody says "I" or "we" there, outside quotation marks."""
    return bool(_FIRST.search(_QUOTED.sub("", span.of(text))))


def _is_interview(text: str, turns: Sequence[Turn]) -> bool:
    """Whether somebody speaks twice, and to somebody."""
    times = Counter(turn.who for turn in turns)
    speaking = sum(bool(_SPEAKS.search(turn.content[0].of(text))) for turn in turns)
    return (
        len(turns) >= _FEWEST
        and max(times.values()) > 1
        and (len(times) > 1 or ANSWER in times)
        and speaking * 2 >= len(turns)
        and (not any(turn.below for turn in turns) or _is_talk(text, turns))
    )


def _is_talk(text: str, turns: Sequence[Turn]) -> bool:
    """Whether questions with answers below them are put to somebody ("you") who answers ("I"): the
    headings of an essay and a catalogue of questions seldom are."""
    questions = [turn.content[0] for turn in turns if turn.who == QUESTION]
    answers = [turn.content for turn in turns if turn.who == ANSWER]
    to_somebody = sum(bool(_YOU.search(span.of(text))) for span in questions)
    personal = sum(any(_speaks_of_self(text, span) for span in content) for content in answers)
    alone = any(_I.search(span.of(text)) for content in answers for span in content)
    return to_somebody * 3 >= len(questions) and personal * 2 >= len(answers) and alone


class _Speakers:
    """Whom the labels of a text name: in full in the label itself, or where the text does so."""

    def __init__(self, text: str, lines: Iterable[_Line]) -> None:
        self._text = text
        self._by_surname: dict[str, list[Span]] = {}
        self._by_short: dict[str, list[Span]] = {}
        """A first name, or the initials of a label, in small letters -> the names in full, one of
        each person."""
        for line in lines:
            for found in _NAME.finditer(text, line.rest.start, line.rest.end):
                self._learn(Span(*found.span()))
        for label in (line.label for line in lines if line.label and not line.role):
            words = label.of(text).casefold().split()
            if len(words) > 1:
                self._keep(self._by_surname, words[-1], label)
                self._keep(self._by_short, "".join(word[0] for word in words), label)

    def named_by(self, label: Span | None) -> Span | None:
        """The mention that names in full whom a label means; the label itself of an office, and
        where two people fit."""
        if label is None:
            return None
        name = label.of(self._text)
        words = [word for word in name.split() if not _is_title(word)]
        if not words or (len(words) > 1 and not name.isupper()):
            return label
        last = words[-1].casefold()
        fitting = self._by_surname.get(last) or self._by_short.get(last, [])
        if len(words) == 1:
            return fitting[0] if len(fitting) == 1 else label if fitting else None
        said = {word.casefold() for word in words}
        full = (span for span in fitting if said <= set(span.of(self._text).casefold().split()))
        return next(full, label)

    def _keep(self, names: dict[str, list[Span]], key: str, name: Span) -> None:
        """Keep a name unless it is a person's whose name is kept already; case tells nobody
        apart."""
        held = names.setdefault(key, [])
        words = name.of(self._text).title()
        if not any(_may_be_one(other.of(self._text).title(), words) for other in held):
            held.append(name)

    def _learn(self, name: Span) -> None:
        """A name in the text, if a first name stands before its last word and it owns nothing: of
        "Ann Lee's campaign" the campaign is meant."""
        if self._text.startswith(("'s", "’s"), name.end):
            return
        words = [word for word in name.of(self._text).split() if not _is_title(word)]
        if len(words) > 1 and not words[-2].isupper():
            self._keep(self._by_surname, words[-1].casefold(), name)
            self._keep(self._by_short, words[0].casefold(), name)


def _is_title(word: str) -> bool:
    return word.strip(".").title() in COMMON_TITLES or word.lower() == "the"
