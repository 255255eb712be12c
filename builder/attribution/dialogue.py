"""From one quotation to the next: who answers a question, and who asks the one after that.

`"Did you sign?" the clerk asked Ann Lee.`, and in paragraphs of their own `"Yes."`, `"When?"`; or
`"Did you sign?" the clerk asked.`, `"Yes," said Ann Lee.`, `"When?"`.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from builder.attribution.options import Quotations
from builder.attribution.quotation import Quoted
from builder.attribution.sources import MARKS
from builder.model import Span


@dataclass(slots=True)
class Dialogue:
    """Two who take turns, as far as the text has told of them."""

    _turns: tuple[Span, Span | None] | None = None
    """Who spoke last, and to whom, if that was told."""
    _asked: bool = False
    _paragraph: int = -1

    def speaker(self, quotations: Quotations, quoted: Quoted) -> Span | None:
        """Who says what stands alone in its paragraph, right behind a question or an answer to one;
        what follows an answer must ask something, too."""
        number, _ = quotations.place[quoted.content[0]]
        if self._turns is None or number != self._paragraph + 1 or not quotations.is_apart(quoted):
            return None
        return self._turns[1] if self._asked or _asks(quotations, quoted) else None

    def heard(
        self, quotations: Quotations, quoted: Quoted, source: Span | None, to: Span | None
    ) -> None:
        """Remember who said it to whom; an answer is to whoever asked."""
        asks = _asks(quotations, quoted)
        self._turns = self._next_turns(quotations, quoted, source, to if asks else None)
        if self._turns is None and asks and source is not None:
            self._turns = source, None
        self._asked = asks
        self._paragraph, _ = quotations.place[quoted.content[-1]]

    def _next_turns(
        self, quotations: Quotations, quoted: Quoted, source: Span | None, asked: Span | None
    ) -> tuple[Span, Span | None] | None:
        """Who speaks to whom now, if that follows from what went before, or is told."""
        if source is None:
            return None
        if asked is not None:
            return source, asked
        if self._turns is None:
            return None
        asker, hearer = self._turns
        if source == hearer:
            return source, asker
        text, (number, _) = quotations.text, quotations.place[quoted.content[0]]
        answers = self._asked and number == self._paragraph + 1
        if not answers or not _are_two(source.of(text), asker.of(text)):
            return None
        if _ANSWERS.search(text, quoted.span.end, source.end + _NEAR) and hearer:
            return hearer, asker  # "he replied"
        return None if _is_pronoun(source.of(text)) else (source, asker)


_PRONOUNS = frozenset("he she they it who i we you".split())
_ANSWERS = re.compile(r"\b(?:replied|answered|responded)\b")
_NEAR = 12  # code points behind a source


def _is_pronoun(words: str) -> bool:
    return words.casefold() in _PRONOUNS


def _are_two(one: str, other: str) -> bool:
    """Whether two mentions, if they are names, are of two people."""
    return set(one.casefold().split()).isdisjoint(other.casefold().split())


def _asks(quotations: Quotations, quoted: Quoted) -> bool:
    return quoted.content[-1].of(quotations.text).rstrip(MARKS).endswith("?")
