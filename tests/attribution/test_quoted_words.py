"""What tells a quotation from a title, and direct from mixed."""

import pytest
from parsed import SPLIT, TITLE, parsed

from builder.attribution.options import Quotations
from builder.attribution.quoted_words import describe, kind_of
from builder.model import Quoting


def _features(paragraph: str) -> list[str]:
    quotations = Quotations(*parsed(paragraph))
    [quoted, *_] = quotations.quoted
    options = quotations.options(quoted, None)
    return describe(quotations, quoted, options[0], [1.0] + [0.0] * (len(options) - 1))


def test_a_title_is_seen_as_one() -> None:
    """Capitals in every long word, and a name the model took for a work."""
    assert "title=True" in _features(TITLE)
    assert "title=False" in _features(SPLIT)


def test_what_a_title_is_the_title_of_is_seen() -> None:
    """A book or a song before the marks, and no long word in them written small."""
    song = TITLE.replace("seen", "song")
    assert "work=True small=False" in _features(song)
    assert "work=False small=False" in _features(TITLE)


def test_the_first_person_is_seen() -> None:
    """Who says "we" is quoted."""
    assert "person=True" in _features(SPLIT)


FUND = """The|DT|det|1 fund|NN|nsubjpass|8 ,|,|punct|4 Hart|NNP|nsubj|4 said|VBD|parataxis|8 ,|,|punct|4
"|``|punct|4 was|VBD|auxpass|8 built|VBN|ROOT|8 on|IN|prep|8 sand|NN|pobj|9 "|''|punct|8
.|.|punct|8"""
RISK = """"|``|punct|5 The|DT|det|2 risk|NN|nsubj|5 ,|,|punct|5 "|''|punct|5 said|VBD|parataxis|9
Hart|NNP|nsubj|5 ,|,|punct|5 "|``|punct|5 is|VBZ|ROOT|9 that|IN|mark|12 it|PRP|nsubj|12
rains|VBZ|ccomp|9 .|.|punct|9 "|''|punct|9"""


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ('"It is so," he said.', Quoting.DIRECT),
        ('He said: "it is so."', Quoting.DIRECT),
        ('He said, "It is so."', Quoting.DIRECT),
        ('He called it "a shame" and left.', Quoting.MIXED),
        ('He said: "We are free" to have a talk.', Quoting.MIXED),
        ('He said, "We are free," to have a talk.', Quoting.DIRECT),
        ('He said the plan "would never have worked," and left.', Quoting.MIXED),
        (FUND, Quoting.MIXED),
        (
            FUND.replace("The|DT|det|1 fund|NN|nsubjpass|8", "In|IN|prep|8 May|NNP|pobj|0"),
            Quoting.DIRECT,
        ),
        ('He argued that, in his view, "it was late."', Quoting.MIXED),
        ('He said of that day, "it was late."', Quoting.DIRECT),
        ('He called it old and, at that, "a shame."', Quoting.MIXED),
        ('It was old and, he said, "it was late."', Quoting.DIRECT),
    ],
)
def test_direct_or_mixed(text: str, kind: Quoting) -> None:
    """Direct where the quoted words are all, mixed where they are a part of a clause."""
    quotations = Quotations(*parsed(text))
    assert kind_of(quotations, quotations.quoted[0]) is kind


def test_words_whose_subject_is_quoted_too_are_direct() -> None:
    """As the end of what was said is."""
    quotations = Quotations(*parsed(RISK))
    assert [kind_of(quotations, one) for one in quotations.quoted] == [Quoting.DIRECT] * 2
