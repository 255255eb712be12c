"""Which noun a relative clause explains."""

import pytest
from parsed import parsed

from builder.coreference.relative_clauses import explained_nouns

FIRM = """The|DT|det|2 old|JJ|amod|2 firm|NN|nsubj|5 that|WDT|nsubj|4 objected|VBD|relcl|2
lost|VBD|ROOT|5"""
CLERK = """A|DT|det|1 clerk|NN|nsubj|7 of|IN|prep|1 the|DT|det|4 court|NN|pobj|2 who|WP|nsubj|6
objected|VBD|relcl|4 lost|VBD|ROOT|7"""
IN_FRONT = """For|IN|prep|12 a|DT|det|2 man|NN|pobj|0 who|WP|nsubj|4 called|VBD|relcl|2 it|PRP|dobj|4
"|``|punct|7 late|RB|oprd|4 ,|,|punct|12 "|''|punct|12 Ann|NNP|compound|11 Lee|NNP|nsubj|12
is|VBZ|ROOT|12 quick|JJ|acomp|12 .|.|punct|12"""
IS_ONE = """The|DT|det|1 minister|NN|nsubj|2 is|VBZ|ROOT|2 a|DT|det|4 man|NN|attr|2 who|WP|nsubj|6
called|VBD|relcl|4 it|PRP|dobj|6 late|RB|oprd|6 .|.|punct|2"""
UNION = """Up|RB|advmod|7 the|DT|det|2 miner|NN|poss|4 's|POS|case|2 union|NN|nsubj|7 that|WDT|nsubj|6
met|VBD|relcl|4 won|VBD|ROOT|7"""
PART = """Ships|NNS|nsubj|9 ,|,|punct|2 half|NN|appos|0 of|IN|prep|2 those|DT|pobj|3 who|WP|nsubj|6
came|VBD|relcl|4 ,|,|punct|2 all|DT|nsubj|9 sank|VBD|ROOT|9"""
QUESTION = "Who|WP|nsubj|1 objected|VBD|ROOT|1"


@pytest.mark.parametrize(
    ("paragraph", "pronoun", "noun"),
    [
        (FIRM, "that", "The old firm"),
        (CLERK, "who", "A clerk"),
        (UNION, "that", "the miner 's union"),
        (UNION.replace("Up|RB|advmod|7", ",|,|punct|4"), "that", "the miner 's union"),
        (PART, "who", "those"),
        (PART.replace("those|DT", "a_woman|NN"), "who", "a_woman"),
        (PART.replace("those|DT", "gold|NN"), "who", "Ships"),
        (QUESTION, "Who", None),
        (IN_FRONT, "who", "Ann Lee"),
        (IN_FRONT.replace("For|", "Of|").replace("man|", "hut|"), "who", None),
        (IS_ONE, "who", "The minister"),
        (IS_ONE.replace("minister|", "trouble|"), "who", "a man"),
    ],
)
def test_the_noun_stands_before_with_what_belongs_to_it(paragraph, pronoun, noun):
    """Of a person where it says "who", or the one who is said to be such a person; a question
    explains nothing."""
    article, reading = parsed(paragraph)
    found = explained_nouns(article.text, reading).get(article.text.index(pronoun))
    assert (found and found.of(article.text)) == noun
