"""From one quotation to the next: who answers a question, and who asks the one after that.

`"Did you sign?" the clerk asked Ann Lee.`, and in paragraphs of their own `"Yes."`, `"When?"`.
"""

from __future__ import annotations

from dataclasses import dataclass

from builder.attribution.options import Quotations
from builder.attribution.quotation import Quoted
from builder.attribution.sources import MARKS
from builder.model import Span


@dataclass(slots=True)
class Dialogue:
    """Two who take turns, as far as the text has told of them."""

    _turns: tuple[Span, Span] | None = None
    """Who spoke last, and to whom."""
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
        if source is not None and to is not None and asks:
            self._turns = source, to
        elif self._turns is not None and source == self._turns[1]:
            self._turns = self._turns[1], self._turns[0]
        else:
            self._turns = None
        self._asked = asks
        self._paragraph, _ = quotations.place[quoted.content[-1]]


def _asks(quotations: Quotations, quoted: Quoted) -> bool:
    return quoted.content[-1].of(quotations.text).rstrip(MARKS).endswith("?")
