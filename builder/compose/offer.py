"""What waits for an editor's word, as data: an offer, and the answers to it as lines to paste."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from builder import yaml_lines
from builder.anchors import selector_for
from builder.compose.concordance import Passage
from builder.model import Article, ArticleId, Entity, Override, Span


class Task(StrEnum):
    """What is asked: what is this passage now, who or what is this, which of these, was it said
    by them?"""

    LOST = "lost"
    NAME = "name"
    WHICH = "which"
    QUOTE = "quote"


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """One thing an editor can say, and the lines that say it.

    They belong at the end of the overrides of `article`, or of the register if that is None. With
    `replaces` the line stands in the place of that override's `at`; if it is empty, that override
    goes.
    """

    words: str
    line: str
    article: ArticleId | None = None
    replaces: Override | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Offer:
    """One thing to decide. `id` stays as long as the question does.

    `reach` counts the mentions that an answer touches, `briefings` are the articles they stand
    in, `passages` shows some of them, newest first; `forms` counts the words of a name; of those
    that are new, `strong` may link alone and `weak` must not. `accept` holds what can be said if
    the suggestion is right, the likeliest first (empty where only a person knows), `instead` what
    if it is someone or something else, `refuse` what if it is nothing. `where` is the passage that
    is asked about, if it is one.
    """

    id: str
    task: Task
    label: str
    about: str
    reach: int = 1
    briefings: tuple[ArticleId, ...]
    passages: tuple[Passage, ...]
    forms: Mapping[str, int] = field(default_factory=dict)
    strong: tuple[str, ...] = ()
    weak: tuple[str, ...] = ()
    accept: tuple[Answer, ...]
    refuse: Answer
    instead: tuple[Answer, ...] = ()
    score: float = 1.0
    where: tuple[Article, Span] | None = None

    @property
    def answers(self) -> tuple[Answer, ...]:
        """All that can be said but to refuse it, as they are numbered."""
        return (*self.accept, *self.instead)


def meaning(offer: Offer, entity: Entity) -> Answer:
    """The answer that it is this entity of the register: that a name is another name of it, that
    a passage names it, that it said these words. A lost passage means nobody: `ValueError`."""
    if offer.task is Task.NAME:
        names = {"aliases": offer.strong, "weak_aliases": offer.weak}
        fields = {"merged_into": entity.id, **names}
        words = f"another name of {introduced(entity)}"
        return Answer(words=words, line=yaml_lines.entry(offer.id, fields))
    if offer.task is Task.LOST or offer.where is None:
        raise ValueError(f"{offer.id} asks for a passage, not for an entity")
    key = "speaker" if offer.task is Task.QUOTE else "entity"
    return edit(offer.task, *offer.where, {key: entity.id}, words=introduced(entity))


def said_by(offer: Offer, name: str) -> Answer:
    """The answer that somebody of this name said these words, who is not in the register. Only of a
    quotation: else `ValueError`."""
    if offer.task is not Task.QUOTE or offer.where is None:
        raise ValueError(f"{name!r} is not in the register")
    return edit(offer.task, *offer.where, {"speaker": name}, words=f"said by {name}")


def edit(
    task: Task, article: Article, span: Span, acts: Mapping[str, str], *, words: str
) -> Answer:
    """The answer that overrides what stands at a span: a name wherever it stands in the article,
    or that passage."""
    selector = selector_for(article, span)
    where = yaml_lines.every(selector) if task is Task.WHICH else yaml_lines.passage(selector)
    return Answer(words=words, line=yaml_lines.override(where, acts), article=article.id)


def introduced(entity: Entity) -> str:
    """An entity as an editor is reminded of it."""
    return f"{entity.label}: {entity.description}" if entity.description else entity.label
