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
    assert words == ([(source, (0, 3))] if source else [])
