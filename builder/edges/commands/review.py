"""`glossator review`: what waits for an editor's word is shown, asked or decided."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import click

from builder.compose.offer import Answer, Offer, Task, meaning, said_by
from builder.compose.worklist import worklist
from builder.edges.commands.calls import at_a_terminal, in_project, mendable, project_in, say_graver
from builder.edges.commands.offer_text import as_json, as_text, as_yaml
from builder.edges.commands.questions import Review
from builder.edges.desk import Desk
from builder.errors import BriefingError
from builder.model import Entity, EntityId, Library, Problem
from builder.wording import did_you_mean, plural

_CHOICES = (Task.WHICH, Task.LOST)
"""What is decided by choosing one of its answers."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ReviewOptions:
    """Which offers are chosen, and what is to become of them; raises `click.UsageError` for what
    does not go together."""

    limit: int | None
    kinds: tuple[str, ...]
    article: str | None
    sure: bool
    form: str | None
    ask: bool | None
    accept: tuple[str, ...]
    refuse: tuple[str, ...]
    accept_all: bool
    answer: int | None
    entity: str | None

    def __post_init__(self) -> None:
        if both := set(self.accept) & set(self.refuse):
            raise click.UsageError(f"{min(both)!r} cannot be both accepted and refused")
        one_by_one = (self.accept, self.refuse, self.answer, self.entity, self.form, self.ask)
        if self.accept_all and any(one_by_one):
            raise click.UsageError("--accept-all goes with --kind, --article and --limit alone")
        if (self.entity or self.answer) and not self.accept:
            raise click.UsageError("--as and --answer go with --accept")

    @property
    def asks(self) -> bool:
        """Whether to ask one by one: as was said, else where a person sits at a terminal."""
        by_itself = at_a_terminal() and sys.stdout.isatty()
        return self.form is None and (by_itself if self.ask is None else self.ask)

    def selected(self, offers: Sequence[Offer]) -> Sequence[Offer]:
        """The offers that are chosen, the first ones."""
        chosen = (offer for offer in offers if not self.kinds or offer.task in self.kinds)
        here = [o for o in chosen if self.article is None or self.article in o.briefings]
        return here[: self.limit]


@click.command()
@click.option("--limit", type=click.IntRange(1), help="Show at most so many, the first ones.")
@click.option(
    "--kind",
    "kinds",
    multiple=True,
    type=click.Choice([task.value for task in Task]),
    help="Only these: lost passages, new names, names of several, quotations.  [repeatable]",
)
@click.option("--article", help="Only what stands in this article: its file, or its id.")
@click.option("--sure", is_flag=True, help="Ask of quotations that the program is sure of, too.")
@click.option(
    "--format",
    "form",
    type=click.Choice(["text", "json", "yaml"]),
    help="Print them: to read, for programs, or to paste.",
)
@click.option("--ask/--list", default=None, help="Ask one by one (so on a terminal), or list.")
@click.option("--accept", multiple=True, metavar="ID", help="Accept this one.  [repeatable]")
@click.option("--refuse", multiple=True, metavar="ID", help="Refuse this one.  [repeatable]")
@click.option("--accept-all", is_flag=True, help="Accept all that leave nothing to choose.")
@click.option("--answer", type=click.IntRange(1), help="Accept with this answer, not the first.")
@click.option(
    "--as",
    "entity",
    metavar="ENTITY",
    help="Accept as this entity of the register, or, of a quotation, as said by this name.",
)
@click.option("--dry-run", is_flag=True, help="Say what would be written, and write nothing.")
@in_project
@mendable
def review(root: Path, model: str | None, *, dry_run: bool, **options: Any) -> None:
    """Decide what waits for an editor's word: what reaches furthest comes first.

    That is: overrides whose passage is lost; names that nobody in the register answers to, each
    person once over all articles; names that several answer to; quotations that the program is
    not sure of. On a terminal you are asked one by one and answer with single keys; each answer
    is a line of YAML at the end of seeds/register/local.yml or of the overrides of the article.

    \b
    Example:
      glossator review                                     one by one, on a terminal
      glossator review --kind name --limit 20 --list       to read
      glossator review --format yaml > suggestions.yml     to paste from
      glossator review --accept carla-quill --refuse zed-moss
      glossator review --accept one:hart --as tom-hart
      glossator review --article one --kind quote --sure   to check every quotation
      glossator review --kind name --limit 50 --accept-all
    """
    asked = ReviewOptions(**options)
    project = project_in(root, model)
    desk = Desk(project, dry=dry_run)
    library, problems = project.library()
    offers = worklist(library, sure=asked.sure)
    say_graver(_not_asked(problems, offers))
    asked = replace(asked, article=_article_called(asked.article, library))
    if asked.accept or asked.refuse:
        _decide(offers, library.entities, desk, asked)
        return
    chosen = asked.selected(offers)
    if asked.accept_all:
        _accept_all(chosen, desk)
    elif asked.form == "json":
        click.echo(as_json(chosen, desk))
    elif asked.form == "yaml":
        click.echo(as_yaml(chosen, desk))
    elif not chosen:
        click.echo("there is nothing to review", err=True)
    elif asked.asks:
        Review(chosen, library.entities, desk).run()
        desk.check()
    else:
        _show(chosen, len(offers), desk)


def _not_asked(problems: Iterable[Problem], offers: Iterable[Offer]) -> Iterator[Problem]:
    """The problems but for the lost passages, which are on the list themselves."""
    asked = {offer.id for offer in offers if offer.task is Task.LOST}
    return (problem for problem in problems if str(problem.place) not in asked)


def _article_called(named: str | None, library: Library) -> str | None:
    """The id of the article that is named by its id or by the path of its file."""
    if named is None:
        return None
    paths = {annotated.article.id: annotated.article.path for annotated in library.articles}
    found = (
        id for id, path in paths.items() if named == id or Path(named).as_posix().endswith(path)
    )
    if (id := next(found, None)) is None:
        remedy = did_you_mean(named, paths, otherwise="name its file, or its id")
        raise click.UsageError(f"there is no article {named!r}; {remedy}")
    return id


def _show(chosen: Sequence[Offer], every: int, desk: Desk) -> None:
    """All of them to read, page by page on a terminal."""
    rows = (f"{number}. {as_text(offer, desk)}\n\n" for number, offer in enumerate(chosen, 1))
    if sys.stdout.isatty():
        click.echo_via_pager(rows)
    else:
        for row in rows:
            click.echo(row, nl=False)
    click.echo(f"{len(chosen)} of {every} to review", err=True)


def _decide(
    offers: Sequence[Offer], entities: Mapping[EntityId, Entity], desk: Desk, asked: ReviewOptions
) -> None:
    """Write what was said to single offers; all of it, or nothing."""
    by_id = {offer.id: offer for offer in offers}
    accepted, refused = (list(dict.fromkeys(ids)) for ids in (asked.accept, asked.refuse))
    for id in (*accepted, *refused):
        if id not in by_id:
            remedy = did_you_mean(id, by_id, otherwise="--list shows what does")
            raise click.UsageError(f"nothing with the id {id!r} waits for review; {remedy}")
    answers = [_accepted(by_id[id], entities, asked) for id in accepted]
    _write([*answers, *(by_id[id].refuse for id in refused)], desk)


def _accept_all(offers: Sequence[Offer], desk: Desk) -> None:
    """Write the answer to each that leaves nothing to choose, each file once."""
    clear = [offer for offer in offers if len(offer.accept) == 1 and offer.task not in _CHOICES]
    by_file: dict[str, list[Answer]] = {}
    for offer in clear:
        by_file.setdefault(desk.place(offer.accept[0]), []).append(offer.accept[0])
    _write([_together(answers) for answers in by_file.values()], desk)
    left = len(offers) - len(clear)
    click.echo(f"{len(clear)} accepted{f', {left} left to choose' if left else ''}", err=True)


def _together(answers: Sequence[Answer]) -> Answer:
    """Answers that belong at the end of one file, as one."""
    return replace(answers[0], line="\n".join(answer.line for answer in answers))


def _write(answers: Iterable[Answer], desk: Desk) -> None:
    try:
        for answer in answers:
            click.echo(f"{desk.write(answer)}:")
            click.echo(answer.line or "(the override is a comment now)")
        desk.check()
    except BriefingError:
        while desk.undo():
            pass
        raise


def _accepted(offer: Offer, entities: Mapping[EntityId, Entity], asked: ReviewOptions) -> Answer:
    if asked.entity is not None:
        return _meant(offer, asked.entity, entities)
    number = asked.answer or 1
    if number > len(offer.answers):
        count = plural(len(offer.answers), "answer")
        raise click.UsageError(f"{offer.id} has {count}, no number {number}")
    if len(offer.accept) > 1 and offer.task in _CHOICES and asked.answer is None:
        raise click.UsageError(f"{offer.id} has {len(offer.accept)} answers: choose with --answer")
    return offer.answers[number - 1]


def _meant(offer: Offer, named: str, entities: Mapping[EntityId, Entity]) -> Answer:
    """The answer that an offer means this entity of the register, or that this name said it."""
    entity = entities.get(EntityId(named))
    try:
        return meaning(offer, entity) if entity else said_by(offer, named)
    except ValueError as fault:
        remedy = (
            "" if entity else did_you_mean(named, entities, otherwise="name the id of an entry")
        )
        raise click.UsageError("; ".join(filter(None, (str(fault), remedy)))) from None
