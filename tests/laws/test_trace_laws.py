"""Whatever editors change in register and glossary: where the trace of an article is borne out by
what they know now, annotating it anew would change nothing."""

import random
from dataclasses import replace

import pytest

from builder.knowledge import Knowledge
from builder.model import Entity, Kind, Name, Office, ParagraphReading, Reading, Span, Term
from builder.parse import parse_plain
from builder.phrases import PhraseTable
from builder.site import annotate_all
from builder.traces import Answers, TracedKnowledge

GPE, ORG, PERSON = Kind.GPE, Kind.ORG, Kind.PERSON


def entity(id, label, kind=ORG, *aliases, **more):
    return Entity(id=id, label=label, kind=kind, aliases=aliases, **more)


ENTITIES = [
    entity("usa", "United States", GPE, "US", demonyms=("American",)),
    entity("uk", "Britain", GPE, "UK", demonyms=("British",)),
    entity("fla", "Florida", GPE, country="usa", description="State of the United States."),
    entity("may", "Theresa May", PERSON, weak_aliases=("May",), country="uk"),
    entity("lee", "Ann Lee", PERSON, "Chancellor Lee", offices=(Office(title="Chancellor"),)),
    entity("lee2", "Tom Lee", PERSON, "Lee", country="usa"),
    entity(
        "ray",
        "Tom Ray",
        PERSON,
        offices=(Office(title="President", of="usa", names=("American president",)),),
    ),
    entity("dod", "Defense Department", ORG, country="usa"),
    entity("mod", "Defence Ministry", ORG, "Defense Department", country="uk"),
    entity("lake", "Lake Bank", ORG, weak_aliases=("the bank", "Lake"), never=("Lake Bank Road",)),
    entity("lakes", "Lake", GPE, description="City in Florida.", country="usa"),
    entity("london", "London", GPE, description="Capital of Britain.", country="uk"),
]
TERMS = [
    Term(id="five", label="Article 5", source="Lake Treaty", definition="All for one."),
    Term(id="grid", label="grid", exact_case=False, context=("London",), definition="Wires."),
]
PIECES = """Theresa May|May|Ann Lee|Chancellor Lee|Lee|Tom Ray|the American president|the chancellor|
he|she|the bank|Lake|Lake Bank|Lake Bank Road|Britain|UK|British|US|American|US Defense Department|
London|Florida|Lake, Fla.,|Article 5|Article 5 of the Lake Treaty|the grid|Britain's Defence Ministry
|the British|Lake Bank (LB)|LB|Mr Ray|Queen Ann Lee|said|told|met|in|and|of|on Tuesday|“We stay,”|"No."
|the country|Ministry|President""".replace("\n", "").split("|")
NAMES = {"Ann Lee": PERSON, "Lee": PERSON, "Ray": PERSON, "Lake": GPE, "US Defense Department": ORG}


def written(rng):
    """A short article, and a reading in which a model took some words for names."""
    paragraphs = (" ".join(rng.choices(PIECES, k=rng.randint(2, 6))) for _ in range(3))
    article = parse_plain("\n\n".join(f"{p}." for p in ("LONDON - Lee", *paragraphs)), id="a")
    read = (ParagraphReading(span, names=named(article.text, span)) for span in article.paragraphs)
    return article, Reading(tuple(read), "model")


def named(text, within):
    starts = {text.find(name, within.start, within.end): name for name in reversed(NAMES)}
    return tuple(
        Name(Span(at, at + len(name)), NAMES[name])
        for at, name in sorted(starts.items())
        if at >= 0
    )


def edited(rng, entities, terms, refused):
    """Register and glossary after one edit, as editors make them."""
    at = rng.randrange(len(entities))
    one, other = entities[at], rng.choice(ENTITIES)
    match rng.randrange(9):
        case 0:
            entities = [*entities[:at], *entities[at + 1 :]] or entities
        case 1:
            entities = [*entities, *([other] if other not in entities else [])]
        case 2:
            entities = [
                *entities[:at],
                replace(one, aliases=(*one.aliases, "Lee")),
                *entities[at + 1 :],
            ]
        case 3:
            entities = [*entities[:at], replace(one, description="Bank."), *entities[at + 1 :]]
        case 4:
            entities = [*entities[:at], replace(one, not_in=("a",)), *entities[at + 1 :]]
        case 5:
            entities = [
                *entities,
                entity(f"new{len(entities)}", rng.choice(PIECES), rng.choice([ORG, GPE])),
            ]
        case 6:
            terms = [replace(t, context=("bank",)) for t in terms]
        case 7:
            terms = [*terms, Term(id=f"t{len(terms)}", label=rng.choice(PIECES))]
        case _:
            refused = {*refused, rng.choice(PIECES)}
    return list({e.id: e for e in entities}.values()), terms, refused


@pytest.mark.parametrize("seed", range(150))
def test_what_is_borne_out_is_what_would_be_annotated_now(seed):
    """After any one edit."""
    rng = random.Random(seed)
    article, reading = written(rng)

    def annotated(knowledge):
        [made] = annotate_all([article], knowledge, read=lambda _: [reading])
        return made

    traced = TracedKnowledge(Knowledge(ENTITIES, TERMS))
    made = annotated(traced)
    trace = Answers(Knowledge(ENTITIES, TERMS)).trace(traced.taken())
    for _ in range(10):
        entities, terms, refused = edited(rng, ENTITIES, TERMS, set())
        now = Knowledge(entities, terms, refused=refused)
        if Answers(now).bear_out(trace):
            assert annotated(now) == made


@pytest.mark.parametrize("seed", range(100))
def test_all_phrases_of_a_text_decide_what_is_found_in_it(seed):
    """Of two tables in which a text has the same phrases, each finds the same in it."""
    rng = random.Random(seed)
    text = " ".join(rng.choices(PIECES, k=30))
    phrases = [(piece, piece) for piece in PIECES if rng.random() < 0.7]
    more = [(f"{piece} Xavier", piece) for piece in PIECES]
    for fold in (False, True):
        some, all_ = PhraseTable(phrases, fold=fold), PhraseTable([*more, *phrases], fold=fold)
        assert list(some.all_in(text)) == list(all_.all_in(text))
        whole = Span(0, len(text))
        assert list(some.find(text, whole)) == list(all_.find(text, whole))
        assert {v for _, v in some.find(text, whole)} <= {v for _, _, v in some.all_in(text)}
