"""Which noun a relative clause explains."""

import pytest
from parsed import parsed

from builder.resolve.relative_clauses import explained_nouns

FIRM = """The|DT|det|2 old|JJ|amod|2 firm|NN|nsubj|5 that|WDT|nsubj|4 objected|VBD|relcl|2
lost|VBD|ROOT|5"""
CLERK = """A|DT|det|1 clerk|NN|nsubj|7 of|IN|prep|1 the|DT|det|4 court|NN|pobj|2 who|WP|nsubj|6
objected|VBD|relcl|4 lost|VBD|ROOT|7"""
QUESTION = "Who|WP|nsubj|1 objected|VBD|ROOT|1"


@pytest.mark.parametrize(
    ("paragraph", "pronoun", "noun"),
    [(FIRM, "that", "The old firm"), (CLERK, "who", "A clerk"), (QUESTION, "Who", None)],
)
def test_the_noun_stands_before_with_what_belongs_to_it(paragraph, pronoun, noun):
    """Of a person where it says "who"; a question explains nothing."""
    article, reading = parsed(paragraph)
    found = explained_nouns(article.text, reading).get(article.text.index(pronoun))
    assert (found and found.of(article.text)) == noun
