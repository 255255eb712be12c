"""From a library to what waits for an editor's word, what reaches furthest first.

That is: overrides whose passage is lost, names that nobody in the register answers to, names
between whose bearers the program did not decide, and quotations it is not sure of.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace

from builder import yaml_lines
from builder.anchors import selector_for
from builder.compose.bystanders import Bystanders
from builder.compose.concordance import Passage, Places
from builder.compose.kinds import KIND_NAMES, WORD_OF_KIND
from builder.compose.local_names import LocalName, local_names, spelling
from builder.compose.offer import Answer, Offer, Task, edit, introduced, meaning
from builder.gazetteer import COMMON_WORDS, MONTH_NAMES
from builder.model import (
    AnnotatedArticle,
    Article,
    ArticleId,
    Entity,
    EntityId,
    Kind,
    Library,
    Orphan,
    Reference,
    Span,
    State,
    Statement,
)
from builder.naming.first_names import GIVEN_ONLY
from builder.resolve.located import locate
from builder.resolve.orphans import orphans
from builder.resolve.overrides import by_article
from builder.text import collapse, joined, slug
from builder.wording import in_a_row

_MOST_SHOWN = 3  # passages, and entities that may be meant
_LONGEST_ID = 80
_OTHER_KINDS = (Kind.PERSON, Kind.ORG, Kind.LOC)
_ByArticle = Mapping[ArticleId, Places]


def worklist(library: Library, *, sure: bool = False) -> tuple[Offer, ...]:
    """Everything to decide: lost passages, then what stands in many articles often, the doubtful
    after the likely; with `sure` also the quotations that the program has no doubt about."""
    asked = {State.SUGGESTED, *([State.ACCEPTED] if sure else [])}
    places = {annotated.article.id: Places(annotated.article) for annotated in library.articles}
    offers = (
        *_lost(library, places),
        *_names(library, places),
        *(offer for annotated in library.articles for offer in _which(annotated, library, places)),
        *(
            offer
            for annotated in library.articles
            for offer in _quotes(annotated, library, places, asked)
        ),
    )
    return tuple(sorted(offers, key=_rank))


def _rank(offer: Offer) -> tuple[object, ...]:
    lost = offer.task is Task.LOST
    return (not lost, -len(offer.briefings) * offer.reach * offer.score, offer.id)


def _passages(places: Places, spans: Sequence[Span]) -> tuple[Passage, ...]:
    return tuple(map(places.passage, spans[:_MOST_SHOWN]))


# -- lost passages ------------------------------------------------------------------------------


def _lost(library: Library, places: _ByArticle) -> Iterator[Offer]:
    edits = by_article(library.overrides)
    for annotated in library.articles:
        article = annotated.article
        for orphan in orphans(article, locate(article, edits.get(article.id, ()))):
            yield _lost_passage(orphan, article, places[article.id])


def _lost_passage(orphan: Orphan, article: Article, places: Places) -> Offer:
    override = orphan.override
    write = yaml_lines.every if override.every else yaml_lines.passage
    found = f"stands there {orphan.found} times" if orphan.found else "is no longer there"
    return Offer(
        id=str(override.place),
        task=Task.LOST,
        label=collapse(override.passage.exact),
        about=f"the passage of an override {found}",
        reach=override.count,
        briefings=(article.id,),
        passages=_passages(places, orphan.likely),
        accept=tuple(
            Answer(
                words="the passage is now these words",
                line=write(selector_for(article, span)),
                article=article.id,
                replaces=override,
            )
            for span in orphan.likely
        ),
        refuse=Answer(words="take it out", line="", article=article.id, replaces=override),
    )


# -- names that nobody answers to ---------------------------------------------------------------


def _names(library: Library, places: _ByArticle) -> Iterator[Offer]:
    found = local_names(library)
    people = _People(found, library)
    taken = {*library.entities, *library.moved}
    for name in found:
        if words := tuple(w for w in (name.label, *name.forms) if not people.knows(w)):
            id = _free_id(words[0], taken)
            taken.add(id)
            yield _name(name, tuple(dict.fromkeys(words)), id, people, places)


def _free_id(label: str, taken: Collection[str]) -> EntityId:
    made = id = slug(label)
    number = 1
    while id in taken:
        number += 1
        end = f"-{number}"
        id = made[: _LONGEST_ID - len(end)].rstrip("-") + end
    return EntityId(id)


def _name(
    name: LocalName,
    words: tuple[str, ...],
    id: EntityId,
    people: _People,
    places: _ByArticle,
) -> Offer:
    """The offer of a name; `words` are those of its forms that are new, the fullest first."""
    kind = KIND_NAMES[name.kind].lower()
    weak = tuple(form for form in words if people.is_weak(form, name))
    strong = tuple(form for form in words if form not in weak)
    refused = {"label": words[0], "kind": "none", "aliases": words[1:]}
    newest = {article.id: reference.span for article, reference in reversed(name.places)}
    briefings = tuple(reversed(newest))
    offer = Offer(
        id=id,
        task=Task.NAME,
        label=words[0],
        about=kind,
        reach=len(name.places),
        briefings=briefings,
        passages=tuple(places[id].passage(newest[id]) for id in briefings[:_MOST_SHOWN]),
        forms=name.forms,
        strong=strong,
        weak=weak,
        accept=(_new(id, name.kind, words, weak),),
        refuse=Answer(words="no name", line=yaml_lines.entry(id, refused)),
        score=name.score,
    )
    akin = tuple(meaning(offer, entity) for entity in people.akin(name)[:_MOST_SHOWN])
    if people.knows(name.label):
        return replace(offer, accept=akin)
    others = tuple(_of_other_kinds(id, name, words, people))
    return replace(offer, accept=(*offer.accept, *akin), instead=others)


def _of_other_kinds(
    id: EntityId, name: LocalName, words: tuple[str, ...], people: _People
) -> Iterator[Answer]:
    """The answers that it is no person but a body, and so on; what must not link alone as the one
    or the other stays weak."""
    for kind in _OTHER_KINDS:
        if kind.layer is not name.kind.layer:
            both = (name, replace(name, kind=kind))
            weak = tuple(f for f in words if any(people.is_weak(f, one) for one in both))
            yield _new(id, kind, words, weak)


def _new(id: EntityId, kind: Kind, words: Sequence[str], weak: Collection[str]) -> Answer:
    """The answer that it is a new entity of that kind, called by the first of the words."""
    strong = [form for form in words[1:] if form not in weak]
    names = {"aliases": strong, "weak_aliases": [form for form in words if form in weak]}
    fields = {"label": words[0], "kind": WORD_OF_KIND[kind], **names}
    return Answer(words=f"new: {KIND_NAMES[kind].lower()}", line=yaml_lines.entry(id, fields))


class _People:
    """Who else is called how: the register's names and the new ones."""

    def __init__(self, found: Iterable[LocalName], library: Library) -> None:
        self._held: dict[str, list[Entity]] = defaultdict(list)
        for entity in library.entities.values():
            for name in {_last(entity), spelling(entity.label)}:
                self._held[name].append(entity)
        self._names = {n for e in library.entities.values() for n in (e.label, *e.aliases)}
        new = (name.label.split()[-1] for name in found if name.kind is Kind.PERSON)
        old = (_last(e) for e in library.entities.values() if e.kind is Kind.PERSON)
        self._bearers = Counter((*new, *old))

    def knows(self, name: str) -> bool:
        """Whether somebody in the register is called so."""
        return name in self._names

    def is_weak(self, form: str, name: LocalName) -> bool:
        """Whether a person must not be linked by this alone: a given name, a common word, a
        surname that others bear, too."""
        if name.kind is not Kind.PERSON or " " in form or form == name.label:
            return False
        surname = name.label.split()[-1]
        return form != surname or form in _COMMON or self._bearers[form] > 1

    def akin(self, name: LocalName) -> list[Entity]:
        """The entities of the register that may be meant: by another spelling, or surname."""
        alike = self._held.get(spelling(name.label), [])
        if name.kind is Kind.PERSON and " " not in name.label:
            alike = [*alike, *self._held.get(name.label, [])]
        return [e for e in alike if (e.kind is Kind.PERSON) is (name.kind is Kind.PERSON)]


_COMMON = COMMON_WORDS | MONTH_NAMES | {name.capitalize() for name in GIVEN_ONLY}


def _last(entity: Entity) -> str:
    return entity.label.split()[-1] if entity.kind is Kind.PERSON else entity.label


# -- names of several ---------------------------------------------------------------------------


def _which(annotated: AnnotatedArticle, library: Library, places: _ByArticle) -> Iterator[Offer]:
    article = annotated.article
    asked: dict[str, list[Reference]] = defaultdict(list)
    for mark in annotated.marks:
        if isinstance(mark, Reference) and mark.entity is None and mark.candidates:
            asked[collapse(mark.span.of(article.text))].append(mark)
    for words, marks in asked.items():
        candidates = dict.fromkeys(id for mark in marks for id in mark.candidates)
        first = (article, marks[0].span)
        kind = WORD_OF_KIND[marks[0].kind]
        answers = (
            edit(Task.WHICH, *first, {"entity": id}, words=introduced(library.entities[id]))
            for id in candidates
        )
        yield Offer(
            id=f"{article.id}:{slug(words)}",
            task=Task.WHICH,
            label=words,
            about=marks[0].reason,
            reach=len(marks),
            briefings=(article.id,),
            passages=_passages(places[article.id], [mark.span for mark in marks]),
            accept=tuple(answers),
            refuse=edit(Task.WHICH, *first, {"type": kind}, words="none of them"),
            where=first,
        )


# -- quotations ---------------------------------------------------------------------------------


def _quotes(
    annotated: AnnotatedArticle, library: Library, places: _ByArticle, asked: Collection[State]
) -> Iterator[Offer]:
    """What is asked about the quotations in these states."""
    article, bystanders = annotated.article, Bystanders(annotated.marks)
    for mark in annotated.marks:
        if isinstance(mark, Statement) and mark.provenance.state in asked:
            known = ((key, library.entities.get(EntityId(key))) for key in bystanders.of(mark))
            others = [(key, entity.label if entity else key) for key, entity in known]
            yield _quote(mark, article, others, places[article.id])


def _quote(
    mark: Statement, article: Article, others: Iterable[tuple[str, str]], places: Places
) -> Offer:
    """What is asked about a quotation; `others` are by their ids or names, and labels."""
    first = (article, mark.content[0])
    by_one = mark.speaker and not mark.joint
    acts = {"speaker": str(mark.speaker)} if by_one else {"accept": "quote"}
    said_by = in_a_row(mark.labels) or _NOBODY
    speakers = [*others, *([("none", _NOBODY)] if mark.labels else [])]
    return Offer(
        id=f"{article.id}:{mark.id}",
        task=Task.QUOTE,
        label=joined(article.text, mark.content),
        about=f"{mark.kind.value}, said by {said_by}",
        briefings=(article.id,),
        passages=_passages(places, mark.content),
        accept=(edit(Task.QUOTE, *first, acts, words=f"said by {said_by}"),),
        instead=tuple(
            edit(Task.QUOTE, *first, {"speaker": id}, words=f"said by {label}")
            for id, label in speakers
        ),
        refuse=edit(Task.QUOTE, *first, {"refuse": "quote"}, words="nobody is quoted"),
        score=mark.provenance.score,
        where=first,
    )


_NOBODY = "nobody named"
