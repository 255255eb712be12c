"""A rule: the form of a date expression, as a regular expression, and what its matches mean."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator
from collections.abc import Set as AbstractSet
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
Groups = tuple[frozenset[str], ...]

_compiled = cache(re.compile)


@dataclass(frozen=True, slots=True)
class Rule:
    """A form of date expression. One of each group of `words` must stand in the paragraph; `after`
    must match what stands before the form, if it is given; `money` rules are for reports of
    business. An empty meaning says that it is no date after all. Patterns are compiled when they
    are first needed."""

    form: str
    meaning: str | Meaning
    words: Groups
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


@dataclass(frozen=True, slots=True)
class Finder:
    """What finds dates for which a form alone is not enough, in paragraphs with such words."""

    words: Groups
    find: Callable[[str, Span], Iterable[Candidate]]
    money: bool = False


class RuleTable:
    """Rules in order, and which of them a paragraph's words are worth trying for."""

    def __init__(self, rules: Iterable[Rule | Finder]) -> None:
        self.rules = tuple(rules)
        self._places: dict[str, list[int]] = defaultdict(list)
        for place, rule in enumerate(self.rules):
            for word in rule.words[0]:
                self._places[word].append(place)

    def tried(self, words: AbstractSet[str]) -> list[Rule | Finder]:
        """The rules, in order, whose words stand among these."""
        likely = {place for word in words & self._places.keys() for place in self._places[word]}
        rules = (self.rules[place] for place in sorted(likely))
        return [rule for rule in rules if not any(map(words.isdisjoint, rule.words))]


def rule(
    words: str, form: str, meaning: str | Meaning, *, after: str = "", money: bool = False
) -> Rule:
    """The rule is tried where one of the words stands, or of several groups, which commas part, one
    of each ("0000" for any four digits, "0" for fewer). A blank in the form is any white space.
    Capitals matter, save where the form begins with `(?i)`."""
    before = rf"(?i:\b(?:{after}){SPACE}$)" if after else ""
    return Rule(form.replace(" ", SPACE), meaning, word_groups(words), before, money)


def word_groups(words: str) -> Groups:
    """Words parted by blanks, in groups parted by commas."""
    return tuple(frozenset(group.split()) for group in words.split(","))
