"""Review on a terminal: one offer after the other, answered with single keys, written at once."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace

import click

from builder.compose.offer import Answer, Offer, Task, introduced, meaning, said_by
from builder.edges.commands.offer_text import as_text
from builder.edges.desk import Desk
from builder.errors import BriefingError
from builder.model import Entity, EntityId
from builder.text import in_plain_letters
from builder.wording import plural

_KEYS = "1-9 say so, m someone in the register, e edit the line, r refuse, s skip, u undo, q quit"
_HELP = """\
  1 to 9  write the line that stands below that number (a: the first)
  m       it is someone or something in the register: look for it by a part of its name
  e       edit the first line in your editor, then write it
  r       refuse: write the line below r
  s       skip: decide another time (so does the space bar)
  u       undo the last answer and go back to it
  q       quit; what was written stays"""
_MOST_FOUND = 9


@dataclass(slots=True)
class Review:
    """A session: which offer is next, and what was written where."""

    offers: Sequence[Offer]
    entities: Mapping[EntityId, Entity]
    desk: Desk
    at: int = 0
    answered: list[int] = field(default_factory=list)
    written: Counter[str] = field(default_factory=Counter)

    def run(self) -> None:
        """Ask until all is answered or the editor quits, then say what was done."""
        while self.at < len(self.offers):
            offer = self.offers[self.at]
            click.echo(f"\n{self.at + 1} of {len(self.offers)}  " + as_text(offer, self.desk))
            if not self._ask(offer):
                break
        self._summary()

    def _ask(self, offer: Offer) -> bool:
        """Ask about one offer until it is dealt with; False where the editor quits."""
        while True:
            click.echo(click.style(f"[{_KEYS}, ? help] ", dim=True), nl=False)
            key = _key()
            click.echo(key if key.isprintable() else "")
            if key in "q\x03\x04":
                return False
            if key in "s ":
                self.at += 1
                return True
            if key == "u":
                self._undo()
                return True
            if answer := self._answer(key, offer):
                if self._write(answer, by_hand=key == "e"):
                    return True
            elif key not in "me":
                click.echo(_HELP)

    def _answer(self, key: str, offer: Offer) -> Answer | None:
        """What the key says to the offer; None if nothing."""
        if key == "r":
            return offer.refuse
        if key == "m" and offer.task is not Task.LOST:
            return self._someone(offer)
        number = 1 if key in "ae" else int(key) if key.isascii() and key.isdigit() else 0
        if not 1 <= number <= len(offer.answers):
            return None
        answer = offer.answers[number - 1]
        return _edited(answer) if key == "e" else answer

    def _someone(self, offer: Offer) -> Answer | None:
        words = click.prompt(
            "Who or what is it? A part of its name", default="", show_default=False
        )
        found = _like(words, self.entities)
        for number, entity in enumerate(found, start=1):
            click.echo(f"  {number}  {introduced(entity)}  {click.style(entity.id, dim=True)}")
        if not found:
            click.echo("  nobody in the register is called so")
            return self._unknown(offer, words.strip())
        click.echo("Which number? ", nl=False)
        key = _key()
        click.echo(key)
        chosen = int(key) if key.isascii() and key.isdigit() else 0
        return meaning(offer, found[chosen - 1]) if 1 <= chosen <= len(found) else None

    def _unknown(self, offer: Offer, name: str) -> Answer | None:
        """A speaker whom the register does not have, if that is meant."""
        if offer.task is not Task.QUOTE or not name:
            return None
        click.echo(f"Write that {name} said it? y, or any other key: ", nl=False)
        key = _key()
        click.echo(key)
        return said_by(offer, name) if key == "y" else None

    def _write(self, answer: Answer, *, by_hand: bool) -> bool:
        try:
            place = self.desk.write(answer)
            if by_hand:
                self._expect_right()
        except BriefingError as fault:
            click.echo(click.style(str(fault), fg="red"))
            return False
        click.echo(click.style(f"  written to {place}", fg="green"))
        self.written[place] += 1
        self.answered.append(self.at)
        self.at += 1
        return True

    def _expect_right(self) -> None:
        """Raises `BriefingError` where an edited line is not right, and takes it back."""
        try:
            self.desk.check()
        except BriefingError:
            self.desk.undo()
            raise

    def _undo(self) -> None:
        try:
            place = self.desk.undo()
        except BriefingError as fault:
            click.echo(click.style(str(fault), fg="red"))
            self.answered.pop()
            return
        if place is None:
            click.echo("  there is nothing to undo")
            return
        click.echo(f"  taken back from {place}")
        self.written[place] -= 1
        self.at = self.answered.pop()

    def _summary(self) -> None:
        click.echo()
        for place, count in sorted((+self.written).items()):
            click.echo(f"{place}: {plural(count, 'answer')}")
        left = len(self.offers) - len(self.answered)
        click.echo(f"{len(self.answered)} answered, {left} left.")


def _key() -> str:
    """One key from the terminal; what ends a session is a key like others."""
    try:
        return click.getchar()
    except (KeyboardInterrupt, EOFError):
        return "q"
    except OSError as fault:
        raise click.UsageError("to be asked one by one needs a terminal") from fault


def _edited(answer: Answer) -> Answer | None:
    try:
        line = click.edit(answer.line + "\n", extension=".yml")
    except click.ClickException as fault:
        click.echo(click.style(fault.format_message(), fg="red"))
        return None
    return replace(answer, line=line.strip("\n")) if line and line.strip() else None


def _like(words: str, entities: Mapping[EntityId, Entity]) -> list[Entity]:
    """The entities that are called so, or almost: by id or whole name first, then by a part."""
    wanted = in_plain_letters(words).strip()
    if not wanted:
        return []
    rows = ((_likeness(wanted, entity), entity) for entity in entities.values())
    found = sorted((row for row in rows if row[0]), key=lambda row: (-row[0], row[1].label))
    return [entity for _, entity in found[:_MOST_FOUND]]


def _likeness(wanted: str, entity: Entity) -> int:
    """3 where a name is meant by its whole words, 2 where it begins so, 1 where it holds them."""
    called = (entity.id, entity.label, *entity.aliases, *entity.weak_aliases)
    names = [in_plain_letters(name) for name in called]
    if wanted in names:
        return 3
    if any(name.startswith(wanted) for name in names):
        return 2
    return int(any(wanted in name for name in names))
