"""However an article is edited, an override stays on its passage or is reported lost."""

import random

from builder.anchors import find_passages, selector_for
from builder.knowledge import Knowledge
from builder.model import Entity, Kind, Override, Place, Reference, Span
from builder.parse import parse_plain
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
            marks, orphans = apply_overrides(article, (), (override,), KNOWN)
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
