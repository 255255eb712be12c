"""Who does something to "him" or "her" is somebody else."""

import pytest
from casting import KNOWLEDGE, article_of, references_in
from parsed import parsed

from builder.coreference.antecedents import find_antecedent
from builder.coreference.cast import NOBODY, Cast
from builder.coreference.deeds import deeds_to_others
from builder.model import Reading, Span

OFFERED = """Jan|NNP|compound|1 Vos|NNP|nsubj|2 gave|VBD|ROOT|2 him|PRP|dative|2 a|DT|det|5
post|NN|dobj|2"""
SPOKE_TO = """Jan|NNP|compound|1 Vos|NNP|nsubj|2 came|VBD|ROOT|2 and|CC|cc|2 spoke|VBD|conj|2
to|IN|prep|4 him|PRP|pobj|5"""
TOLD = """Jan|NNP|compound|1 Vos|NNP|nsubj|2 told|VBD|ROOT|2 him|PRP|dobj|2 all|DT|dobj|2"""
OWN = """Jan|NNP|compound|1 Vos|NNP|nsubj|2 sold|VBD|ROOT|2 her|PRP$|poss|4 boat|NN|dobj|2"""
OF_HIM = """Friends|NNS|nsubj|3 of|IN|prep|0 him|PRP|pobj|1 left|VBD|ROOT|3"""


@pytest.mark.parametrize(
    ("paragraph", "subject", "speaks"),
    [(OFFERED, "Vos", False), (SPOKE_TO, "Vos", False), (TOLD, "Vos", True)],
)
def test_the_subject_does_it_to_the_object(paragraph, subject, speaks):
    """With a preposition or without, whether its own verb or one that is joined to it."""
    article, reading = parsed(paragraph)
    [(place, deed)] = deeds_to_others(article.text, reading).items()
    assert article.text[place:].startswith(subject)
    assert (deed.gender, deed.speaks) == ("he", speaks)
    assert article.text[deed.place :].startswith("him")


@pytest.mark.parametrize("paragraph", [OWN, OF_HIM])
def test_owners_and_objects_of_nouns_are_no_objects(paragraph):
    """Nothing is done to them."""
    article, reading = parsed(paragraph)
    assert not deeds_to_others(article.text, reading)


@pytest.mark.parametrize(
    ("deed", "after", "speaker"),
    [
        (OFFERED, ' but he refused, saying "No."', "Tom Ray"),
        (OFFERED, '. He refused. "No," he said.', "Tom Ray"),
        (TOLD, ' but he refused, saying "No."', "Tom Ray"),
        (TOLD, '. "No," he said.', "Jan Vos"),
        (OWN, '. "No," he said.', "Jan Vos"),
    ],
)
def test_he_is_whom_it_was_done_to(deed, after, speaker):
    """In the same sentence, and behind it where the one who did it was new to the article."""
    article, reading = parsed("Tom Ray left.", deed)
    text = article.text.replace("\n\n", "\n ") + after
    assert _he(text, reading) == speaker


def test_who_was_named_before_may_go_on():
    """Then the article goes on about two people, and either may be meant."""
    article, reading = parsed("Jan Vos met Tom Ray.", OFFERED)
    text = article.text.replace("\n\n", "\n ") + '. "No," he said.'
    assert _he(text, reading) == "Jan Vos"


def _he(text: str, reading: Reading) -> str:
    """Whom the last "he" means."""
    cast = Cast(article_of(text), references_in(text), reading, KNOWLEDGE, ())
    place = text.rindex("he ")
    return find_antecedent(cast, Span(place, place + 2), NOBODY).label
