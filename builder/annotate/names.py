"""Names: the register's first, then what the models take for one, with its kind and how sure."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Mapping, Sequence

from builder.annotate.known_names import known_names
from builder.annotate.name_suggestions import Found, suggested_names
from builder.annotate.name_words import lines_of
from builder.gazetteer import COURTESY, GENERIC_WORDS
from builder.knowledge import Knowledge
from builder.model import Article, Mention, ParagraphReading, Provenance, Reading, Span, State


def find_names(article: Article, reading: Reading, knowledge: Knowledge) -> Iterator[Mention]:
    """Mentions of names in running text; some may overlap, `resolve` settles that.

    A name of the register is accepted, one that only the models found is suggested.
    """
    read = reading.paragraphs or tuple(ParagraphReading(span) for span in article.paragraphs)
    lines = lines_of(article.text, read)
    suggested = suggested_names(article.text, lines) if reading.paragraphs else []
    known = list(known_names(article.text, lines, suggested, reading, knowledge))
    yield from known
    yield from _beyond(article.text, suggested, known, reading.model)


def _beyond(
    text: str, suggested: Iterable[Found], known: Sequence[Mention], model: str
) -> Iterator[Mention]:
    """The models' names that the register does not have, nor has but for a title or a word that
    says nothing ("PM Modi", "the Gulf region")."""
    by_start: Mapping[int, Mention] = {mention.span.start: mention for mention in known}
    starts = sorted(by_start)
    for found in suggested:
        at = bisect_left(starts, found.span.start)
        inside = by_start[starts[at]] if at < len(starts) else None
        if (
            inside
            and found.span.holds(inside.span)
            and _adds_nothing(text, found.span, inside.span)
        ):
            continue
        by = Provenance(model, State.SUGGESTED, found.score, found.how)
        yield Mention(found.span, found.kind, by)


def _adds_nothing(text: str, outer: Span, inner: Span) -> bool:
    rest = (text[outer.start : inner.start] + " " + text[inner.end : outer.end]).split()
    return all(word.strip(".,'’") in COURTESY or word.lower() in GENERIC_WORDS for word in rest)
