"""What shows that something is so."""

import pytest
from parsed import parsed

from builder.attribution.shown import find_shown
from builder.attribution.sources import Scene

RECORDS = """He|PRP|nsubj|1 sold|VBD|ROOT|1 it|PRP|dobj|1 ,|,|punct|1 tax|NN|compound|5
records|NNS|compound|6 show|NN|npadvmod|1 .|.|punct|1"""


@pytest.mark.parametrize(
    ("paragraph", "source"),
    [
        (RECORDS, "tax records"),
        (RECORDS.replace("records|NNS", "records|VBZ"), "tax records"),
        (RECORDS.replace("records|", "talent|"), None),
        (RECORDS.replace("show|", "vault|"), None),
        (RECORDS.replace(",|,|punct|1", "and|CC|cc|1"), None),
        (RECORDS.replace("sold|VBD", "sale|NN"), None),
    ],
)
def test_the_words_tell_what_shows_it(paragraph, source):
    """Whatever a parse makes of them; a talent show shows nothing."""
    article, reading = parsed(paragraph)
    scene = Scene(article.text, reading.paragraphs[0], [])
    found = [(scene.tree.stretch(s.first, s.end), content) for s, content in find_shown(scene)]
    words = [(span.of(article.text), content) for span, content in found]
    assert words == ([(source, ((0, 3),))] if source else [])


WITHIN = """The|DT|det|1 boat|NN|nsubj|6 ,|,|punct|1 tax|NN|compound|4 records|NNS|nsubj|6 show|VBP|dep|4
,|,|punct|4 sank|VBD|ROOT|7 .|.|punct|7"""


def test_what_is_shown_may_stand_around_it():
    """Unless an "and" before the comma leads on from what is not shown."""
    article, reading = parsed(WITHIN)
    scene = Scene(article.text, reading.paragraphs[0], [])
    assert [content for _, content in find_shown(scene)] == [((0, 2), (7, 8))]
    article, reading = parsed(WITHIN.replace("boat|NN|nsubj", "and|CC|cc"))
    assert not list(find_shown(Scene(article.text, reading.paragraphs[0], [])))
