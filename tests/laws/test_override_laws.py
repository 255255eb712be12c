"""However an article is edited, an override stays on its passage or is reported lost; and whatever
it says of a name, a date, a term or a note, no quotation and no editor's note is lost by it. What
becomes of names is the same whatever else is marked."""

import random
from itertools import product

import pytest

from builder.anchors import find_passages, selector_for
from builder.knowledge import Knowledge
from builder.model import (
    Dating,
    Entity,
    Gloss,
    Granularity,
    Kind,
    Layer,
    Note,
    Override,
    Place,
    Provenance,
    Quoting,
    Reference,
    Span,
    Statement,
)
from builder.parse import parse_plain
from builder.resolve.located import locate
from builder.resolve.orphans import lost_passages
from builder.resolve.overrides import apply_overrides

WORDS = "NATO Tokyo Rutte said that the alliance and Japan share values on Tuesday Article 5 states it".split()
KNOWN = Knowledge([Entity(id="e", label="E", kind=Kind.ORG)])


def written(rng):
    paragraphs = [" ".join(rng.choices(WORDS, k=rng.randint(8, 30))) + "." for _ in range(8)]
    return "\n\n".join(paragraphs)


def overrides_on(text, rng):
    """Twenty overrides on passages that stand in the text just once."""
    article = parse_plain(text, id="a")
    made = []
    while len(made) < 20:
        paragraph = rng.choice(article.blocks).span
        start = rng.randrange(paragraph.start, paragraph.end - 4)
        span = Span(start, min(paragraph.end, start + rng.randint(3, 25)))
        if not text[span.start : span.end].strip():
            continue
        passage = selector_for(article, Span(span.start, span.end))
        if len(find_passages(article, passage)) == 1 and passage.exact.strip():
            made.append(
                Override(
                    article="a", passage=passage, place=Place("o.yml", len(made) + 1), entity="e"
                )
            )
    return tuple(made)


def edited(text, rng):
    """One edit as a writer makes them: a word put in, taken out, changed, moved, or a paragraph."""
    words = text.split(" ")
    at = rng.randrange(len(words))
    match rng.randrange(6):
        case 0:
            words.insert(at, rng.choice(WORDS))
        case 1:
            words.pop(at)
        case 2:
            words[at] = words[at].swapcase()
        case 3:
            words[at : at + 2] = words[at : at + 2][::-1]
        case 4:
            words[at] = words[at] + "\n\n" + rng.choice(WORDS)
        case _:
            words.insert(at, " ".join(words[at : at + 12]))
    return " ".join(words)


def test_two_hundred_edits_under_twenty_overrides():
    """Whatever an override marks has its very words in its very context; all others are reported."""
    rng = random.Random(20250408)
    text = written(rng)
    overrides = overrides_on(text, rng)
    kept = lost = 0
    for _ in range(200):
        text = edited(text, rng)
        article = parse_plain(text, id="a")
        for override in overrides:
            located = locate(article, (override,))
            marks = apply_overrides(article, (), located, KNOWN)
            orphans = list(lost_passages(article, located))
            places = [m.span for m in marks if isinstance(m, Reference)]
            assert len(places) + len(orphans) == 1
            if places:
                kept += 1
                assert find_passages(article, override.passage) == (places[0],)
                assert " ".join(places[0].of(text).split()) == " ".join(
                    override.passage.exact.split()
                )
            else:
                lost += 1
                assert orphans[0].place == override.place
    assert kept > 200, "the test should see passages that survive"
    assert lost > 200, "and passages that are lost"


SAID = 'On Monday Rutte said: "Tokyo agreed on Tuesday to Article 5," and left.'
QUOTED = Span(SAID.index('"'), SAID.rindex('"') + 1)
NOTED = Span(SAID.index("agreed"), SAID.index(" to Article"))
STATEMENT = Statement(
    id="q-1",
    content=(QUOTED,),
    kind=Quoting.DIRECT,
    provenance=Provenance("rule"),
)
KEPT = (STATEMENT, Note(NOTED, "In part.", Provenance("editor")))


def passages():
    """Every passage of whole words."""
    starts = [n for n, sign in enumerate(SAID) if not n or SAID[n - 1] == " "]
    ends = [n for n in range(1, len(SAID) + 1) if n == len(SAID) or SAID[n] == " "]
    return [Span(start, end) for start in starts for end in ends if start < end]


ACTS = (
    {"entity": "e"},
    {"entity": "e", "kind": Kind.PERSON},
    {"kind": Kind.EVENT},
    {"value": "2025-04-08"},
    {"term": "t"},
    {"note": "No."},
    *({key: layer} for key in ("refuse", "accept") for layer in Layer if layer != "quote"),
)


@pytest.mark.parametrize("act", ACTS, ids=str)
def test_no_override_of_anything_else_takes_a_quotation_or_a_note_away(act):
    """Wherever its passage lies; only a note that another note crosses gives way to that one."""
    article = parse_plain(SAID, id="a")
    for span in passages():
        override = Override(
            article="a", passage=selector_for(article, span), place=Place("o.yml", 1), **act
        )
        [one] = locate(article, (override,))
        assert not one.is_lost
        marks = apply_overrides(article, KEPT, (one,), KNOWN)
        crossed = "note" in act and NOTED.crosses(span)
        assert {mark for mark in KEPT if mark in marks} == set(KEPT[:1] if crossed else KEPT)


def named(words, kind, entity):
    start = SAID.index(words)
    return Reference(
        span=Span(start, start + len(words)),
        kind=kind,
        entity=entity,
        label=words,
        provenance=Provenance("rule"),
        layer=kind.layer,
    )


RUTTE, TOKYO = named("Rutte", Kind.PERSON, None), named("Tokyo", Kind.GPE, "e")
BESIDE = (
    Dating(
        Span(SAID.index("Monday"), SAID.index(" Rutte")),
        "2025-04-07",
        Granularity.DAY,
        Provenance("rule"),
    ),
    Gloss(Span(SAID.index("Article"), SAID.index("5") + 1), "t", Provenance("rule")),
)
SAYINGS = (*ACTS, {"speakers": ("e",)}, {"speakers": ("Ada Holm",)}, {"unattributed": True})


@pytest.mark.parametrize("act", SAYINGS, ids=str)
def test_overrides_leave_the_same_names_whatever_else_is_marked(act):
    """So whom a name means is known before it is known who speaks: overrides are applied to names
    alone then, and to all marks, anew, at the end."""
    article = parse_plain(SAID, id="a")
    for span, other in product(
        passages(), ({"entity": "e", "every": True}, {"refuse": Layer.PLACE})
    ):
        overrides = tuple(
            Override(
                article="a", passage=selector_for(article, at), place=Place("o.yml", n), **what
            )
            for n, (at, what) in enumerate([(span, act), (TOKYO.span, other)])
        )
        located = locate(article, overrides)
        alone = apply_overrides(article, (RUTTE, TOKYO), located, KNOWN)
        among = apply_overrides(article, (RUTTE, TOKYO, *KEPT, *BESIDE), located, KNOWN)
        assert names_in(alone) == names_in(among)


def names_in(marks):
    return [mark for mark in marks if isinstance(mark, Reference)]
