"""A new article in, lines out that say what the program finds in it and what waits for review."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator

from builder.article_hints import text_hints
from builder.compose.offer import Offer, Task
from builder.compose.worklist import worklist
from builder.edges.project import Project
from builder.errors import describe
from builder.model import (
    AnnotatedArticle,
    Article,
    Dating,
    Gloss,
    Library,
    Reference,
    Statement,
)
from builder.wording import in_a_row, plural


def first_look(project: Project, article: Article) -> Iterator[str]:
    """Who is named and quoted, which terms and dates there are, what an editor should look at."""
    knowledge = project.inputs.knowledge()
    [annotated] = project.annotate([article], knowledge)
    library = Library(knowledge.entities, knowledge.terms, (annotated,))
    yield f"{plural(len(article.blocks), 'paragraph')}, {plural(article.word_count, 'word')}"
    yield from _marks(annotated)
    problems = (*annotated.problems, *text_hints(article))
    yield from map(describe, problems)
    yield from _to_review(worklist(library), article)


def _marks(annotated: AnnotatedArticle) -> Iterator[str]:
    marks = annotated.marks
    named = (m.label for m in marks if isinstance(m, Reference) and m.entity)
    yield _counted("named", named) or "named: nobody whom the register knows"
    quoted = (in_a_row(m.labels) or "nobody named" for m in marks if isinstance(m, Statement))
    yield _counted("quoted", quoted) or "quoted: nobody"
    terms = (m.term for m in marks if isinstance(m, Gloss))
    dates = (m.value for m in marks if isinstance(m, Dating))
    yield from filter(None, (_counted("terms", terms), _counted("dates", dates)))


def _counted(what: str, rows: Iterable[str]) -> str:
    counts = Counter(rows).most_common()
    return f"{what}: " + ", ".join(f"{row} ({n})" for row, n in counts) if counts else ""


def _to_review(offers: Iterable[Offer], article: Article) -> Iterator[str]:
    counts = Counter(offer.task for offer in offers)
    rows = [plural(counts[task], *words) for task, words in _TASKS.items() if counts[task]]
    if rows:
        yield f"to review: {', '.join(rows)} (glossator review --article {article.id})"


_TASKS = {
    Task.NAME: ("new name",),
    Task.WHICH: ("name of several", "names of several"),
    Task.QUOTE: ("quotation",),
}
