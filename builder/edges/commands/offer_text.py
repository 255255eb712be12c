"""What waits for review, shown to an editor: as text, as JSON, as YAML to paste."""

from __future__ import annotations

import json
import re
import textwrap
from collections.abc import Iterable, Iterator
from typing import Any

import click

from builder.compose.concordance import Passage
from builder.compose.offer import Answer, Offer, Task
from builder.edges.desk import Desk
from builder.model import Place
from builder.text import shortened
from builder.wording import plural

_WIDTH = 100
_AROUND = 90  # code points shown before and after what a passage is shown for
_ON, _OFF = "\x01", "\x02"  # in no article
_TITLES = {
    Task.LOST: "lost passage",
    Task.NAME: "name",
    Task.WHICH: "which one?",
    Task.QUOTE: "quotation",
}
_LONGEST = 160  # code points of a quotation in its heading


def as_text(offer: Offer, desk: Desk) -> str:
    """An offer as a person reads it: what it is, where it stands, what can be said to it."""
    heading = click.style(shortened(offer.label, _LONGEST), bold=True)
    lines = [
        f"{heading}  {_TITLES[offer.task]}: {offer.about}",
        click.style(f"{_reach(offer)}; id {offer.id}", dim=True),
    ]
    if len(offer.forms) > 1:
        lines.append("met as " + ", ".join(f"{form} ({n})" for form, n in offer.forms.items()))
    lines += [row for passage in offer.passages for row in _sentence(passage)]
    for number, answer in enumerate(offer.accept, start=1):
        lines += _answer(str(number), answer, desk)
    for number, answer in enumerate(offer.instead, start=len(offer.accept) + 1):
        lines.append(f"  {click.style(str(number), bold=True)}  {answer.words}")
    lines += _answer("r", offer.refuse, desk)
    return "\n".join(lines)


def _answer(key: str, answer: Answer, desk: Desk) -> Iterator[str]:
    """What is said and where, and below it the lines that say it."""
    place = click.style(f"-> {desk.place(answer)}", dim=True)
    yield f"  {click.style(key, bold=True)}  {answer.words}  {place}"
    for line in (answer.line or "(the override becomes a comment)").splitlines():
        yield "     " + click.style(line, fg="green")


def _reach(offer: Offer) -> str:
    mentions = plural(offer.reach, "mention")
    if len(offer.briefings) == 1:
        return f"{mentions} in {offer.briefings[0]}"
    return f"{mentions} in {plural(len(offer.briefings), 'briefing')}"


def _sentence(passage: Passage) -> Iterator[str]:
    """Where a passage stands, and its words around what it is shown for."""
    words = "".join(f"{_ON}{p.text}{_OFF}" if p.marked else p.text for p in passage.pieces)
    first, last = words.index(_ON), words.rindex(_OFF)
    before, after = words[:first], words[last:]
    if len(before) > _AROUND:
        before = "…\N{NO-BREAK SPACE}" + before[-_AROUND:].partition(" ")[2]
    if len(after) > _AROUND:
        after = after[:_AROUND].rpartition(" ")[0] + "\N{NO-BREAK SPACE}…"
    shown = textwrap.fill(
        before + words[first:last] + after,
        _WIDTH,
        initial_indent="    ",
        subsequent_indent="    ",
        break_on_hyphens=False,
    )
    yield "  " + click.style(_where(passage), dim=True)
    yield re.sub(f"{_ON}([^{_OFF}]*){_OFF}", _marked, shown)


def _marked(found: re.Match[str]) -> str:
    return click.style(found[1], bold=True, underline=True)


def _where(passage: Passage) -> str:
    """Where what a passage is shown for begins."""
    article = passage.article
    return str(Place(article.path, article.line_at(passage.marked[0].start)))


def as_json(offers: Iterable[Offer], desk: Desk) -> str:
    """The offers as a JSON list, for other programs."""
    rows = [_row(offer, desk) for offer in offers]
    return json.dumps(rows, ensure_ascii=False, indent=1)


def _row(offer: Offer, desk: Desk) -> dict[str, Any]:
    return {
        "id": offer.id,
        "kind": offer.task.value,
        "label": offer.label,
        "about": offer.about,
        "mentions": offer.reach,
        "briefings": list(offer.briefings),
        "score": round(offer.score, 3),
        "forms": dict(offer.forms),
        "passages": [
            {"at": _where(passage), "text": "".join(piece.text for piece in passage.pieces)}
            for passage in offer.passages
        ],
        "accept": [_answer_row(answer, desk) for answer in offer.accept],
        "instead": [_answer_row(answer, desk) for answer in offer.instead],
        "refuse": _answer_row(offer.refuse, desk),
    }


def _answer_row(answer: Answer, desk: Desk) -> dict[str, str]:
    return {"says": answer.words, "yaml": answer.line, "file": desk.place(answer)}


def as_yaml(offers: Iterable[Offer], desk: Desk) -> str:
    """The likeliest answer to each offer, ready to paste: file by file, each below a comment that
    says what it answers, the others as comments below. Lost passages are left out: their answers
    replace lines."""
    files: dict[str, list[str]] = {}
    for offer in offers:
        if offer.accept and offer.task is not Task.LOST:
            answer, *others = offer.answers
            about = f"# {shortened(offer.label, _LONGEST)}: {offer.about}; {_reach(offer)}"
            files.setdefault(desk.place(answer), []).append(
                "\n".join([about, answer.line, *map(_as_comment, others)])
            )
    return "\n\n".join("\n".join([f"# -- {name}", *rows]) for name, rows in files.items())


def _as_comment(answer: Answer) -> str:
    """An answer that is not given, to paste without its first characters."""
    rows = (f"or, {answer.words}:", *answer.line.splitlines())
    return "\n".join(f"# {row}" for row in rows)
