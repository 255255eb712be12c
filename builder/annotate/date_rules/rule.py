"""A rule: the form of a date expression, as a regular expression, and what its matches mean."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cache

from builder.model import Span

OPEN = "?"
FEAST = "!"  # before `OPEN`: what is told of as past is the last one, be it far off
LOOK_BACK = 24  # code points
SPACE = r"\s{1,8}"


@dataclass(frozen=True, slots=True)
class Candidate:
    """A date expression as a rule saw it, and its meaning (perhaps without direction)."""

    span: Span
    expression: str


Meaning = Callable[[re.Match[str]], str]

_compiled = cache(re.compile)


@dataclass(frozen=True, slots=True)
class Rule:
    """A form of date expression. One of `words` must stand in the paragraph; `after` must match
    what stands before the form, if it is given; `money` rules are for reports of business. An empty
    meaning says that it is no date after all. Patterns are compiled when they are first needed."""

    form: str
    meaning: str | Meaning
    words: frozenset[str]
    after: str = ""
    money: bool = False

    def find(self, text: str, within: Span) -> Iterator[Candidate]:
        for found in _compiled(self.form).finditer(text, within.start, within.end):
            before = text[max(within.start, found.start() - LOOK_BACK) : found.start()]
            if self.after and not _compiled(self.after).search(before):
                continue
            meaning = self.meaning if isinstance(self.meaning, str) else self.meaning(found)
            if meaning:
                yield Candidate(Span(*found.span()), meaning)


def rule(
    words: str, form: str, meaning: str | Meaning, *, after: str = "", money: bool = False
) -> Rule:
    """The rule is tried where one of the words stands ("0000" for any four digits). A blank in the
    form is any white space. Capitals matter, save where the form begins with `(?i)`."""
    before = rf"(?i:\b(?:{after}){SPACE}$)" if after else ""
    return Rule(form.replace(" ", SPACE), meaning, frozenset(words.split()), before, money)
