"""From a quotation to the sources that stand outside its paragraph, or sign it.

Who is named or does something in the paragraphs before, and whose name follows a dash after the
marks. Where a paragraph before was parsed, its subjects count; where not, the names found in it.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from builder.attribution.sources import Candidate, Scene
from builder.model import Kind, ParagraphReading, Span

REACH = 3
"""How many paragraphs back a source may stand."""
_MOST = 8
"""How many mentions of a paragraph count, from its end."""
_NAMED = (Kind.PERSON, Kind.ORG)
_SIGNATURE = re.compile(r"[^\w\n]{0,2}\s{0,3}[-–—―]{1,2}\s?(?P<name>[A-Z@][^\n,.;:()\"“”]{1,60})")


@dataclass(frozen=True, slots=True)
class Mention:
    """A possible source in a paragraph before, and how it stands there."""

    span: Span
    kind: str
    role: str
    """`cue` for the subject of a verb of reporting, `subj` for another subject, or `-`."""


@dataclass(frozen=True, slots=True)
class Signature:
    """A name after a dash that follows the quoted words."""

    span: Span
    how: str
    """Whether it stands on the `same` line or the `next`, and what ends it."""


def find_signature(text: str, place: int) -> Signature | None:
    """Whose name signs the words that end at `place`: `“...” ― Ann Lee`."""
    found = _SIGNATURE.match(text, place)
    if found is None:
        return None
    line = "next" if "\n" in text[place : found.start("name")] else "same"
    end = text[found.end() : found.end() + 1]
    span = Span(found.start("name"), found.end("name"))
    return Signature(span, f"{line} {end if end in (',', '.', '(') else '-'}")


def find_mentions(reading: ParagraphReading, scene: Scene | None) -> list[Mention]:
    """The last mentions of a paragraph that may be a source, nearest to its end first."""
    if scene is None:
        found = [Mention(n.span, n.kind.value, "-") for n in reading.names if n.kind in _NAMED]
    else:
        found = [
            Mention(scene.tree.stretch(c.first, c.end), c.kind, _role(c))
            for c in scene.candidates
            if c.subject or c.kind in ("PERSON", "ORG")
        ]
    return found[: -_MOST - 1 : -1]


def _role(candidate: Candidate) -> str:
    return "cue" if candidate.cue else "subj" if candidate.subject else "-"


def describe_mention(
    mention: Mention, *, back: int, order: int, tail: str, alone: str
) -> tuple[str, ...]:
    """Features: so many paragraphs back, the so-manyth from the end of a paragraph that ends with
    `tail`; `alone` says what else may be the source."""
    kind, role = mention.kind, mention.role
    tail = tail if tail in (":", ",") else "."
    where = f"back={back} order={min(order, 3)}"
    return (
        "back",
        f"back {kind} back={back}",
        f"back {kind} {where}",
        f"back {kind} back={back} {role}",
        f"back {alone} back={back}",
        f"back tail={tail} back={back}",
        f"back tail={tail} back={back} {role}",
        f"back tail={tail} {where} {role}",
    )
