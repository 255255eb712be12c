"""Whom a pronoun means."""

import re
from dataclasses import replace

import pytest
from casting import KNOWLEDGE, article_of, cast_of, references_in, statement_of

from builder.coreference.antecedents import choose, find_antecedent
from builder.coreference.cast import NOBODY, Cast
from builder.model import Reading, Span


@pytest.mark.parametrize(
    ("text", "pronoun", "person"),
    [
        ('Ann Lee met Jan Vos.\n"Yes," she said.', "she", "ann-lee"),
        ('Ann Lee met Jan Vos.\n"Yes," he said.', "he", "jan-vos"),
        ('Tom Ray said that Jan Vos had come.\n"Yes," he added.', "he", "Tom Ray"),
        ('Tom Ray, a baker, said that Jan Vos had come.\n"Yes," he added.', "he", "Tom Ray"),
        ('"It rains," said Tom Ray of Jan Vos.\n"Yes," he added.', "he", "Tom Ray"),
        ('On Monday, Tom Ray met Jan Vos.\n"Yes," he said.', "he", "Tom Ray"),
        ('Tom Ray came. Like Jan Vos, he said "Yes."', "he", "Tom Ray"),
        ('Jan Vos came. Tom Ray asked why.\n"Yes," he said.', "he", "Tom Ray"),
        ('Jan Vos came. Tom Ray asked why.\n"Yes," he replied.', "he", "jan-vos"),
        ('Tom Ray sold Jan Vos\'s boat.\n"Yes," he said.', "he", "Tom Ray"),
        ('Tom Ray sang.\nAsked if Jan Vos was late, he said "Yes."', "he", "Tom Ray"),
        ('Tom Ray came. "I met Jan Vos."\n"Yes," he said.', "he", "Tom Ray"),
        ('Jan Vos said that Tom Ray had come.\n"Yes," he said of Jan Vos.', "he", "Tom Ray"),
        ('"Yes," said Jan Vos, who left.', "who", "jan-vos"),
        ('After he sang "Yes", Tom Ray said more.', "he", "Tom Ray"),
        ('After he sang "Yes", Mr. Tom Ray said more.', "he", "Tom Ray"),
        ('The Harbour Board met. "Yes," it said.', "it", "Harbour Board"),
        (
            '"It rains," said Jan Vos.\nShop owner Tom Ray lost all.\n"Yes," he said.',
            "he",
            "Tom Ray",
        ),
    ],
)
def test_the_likeliest_person_is_meant(text, pronoun, person):
    """By gender, by part in the sentence, and by who spoke last."""
    statement = statement_of(text, pronoun)
    assert (statement.speaker or statement.speaker_label) == person


@pytest.mark.parametrize(
    ("text", "pronoun"),
    [
        ('Jan Vos and Piet Bos came.\n"Yes," they said.', "they"),
        ('It rained on Jan Vos and Tom Ray.\n"Yes," he said.', "he"),
        ('Jan Vos and Tom Ray came.\n"Yes," he said.', "he"),
        ('Ann Lee came.\n"Yes," he said.', "he"),
        ('After he sang "Yes", it rained. Tom Ray said more.', "he"),
        ('After he sang "Yes", Ann Lee said more.', "he"),
        ('"Yes," said those who left.', "who"),
        ('The Harbour Board met. The Lake Union met. "Yes," it said.', "it"),
        ("Jan Vos came.\n" + "It rained.\n" * 5 + '"Yes," he said.', "he"),
    ],
)
def test_nobody_is_chosen_where_two_or_none_fit(text, pronoun):
    """The speaker is not stated; the reason is."""
    statement = statement_of(text, pronoun)
    assert (statement.speaker, statement.speaker_label) == (None, "")
    assert statement.reason


def test_he_goes_on_far_beyond_the_name():
    """As long as he has spoken lately."""
    text = (
        "Tom Ray came.\n"
        + "It rained.\n" * 3
        + "Yes, he sang.\n"
        + "It froze.\n" * 3
        + "So he said."
    )
    cast, (first, he) = cast_of(text), (m.start() for m in re.finditer(r"\bhe\b", text))
    assert find_antecedent(cast, Span(he, he + 2), NOBODY).reason
    cast.heard(first, find_antecedent(cast, Span(first, first + 2), NOBODY))
    assert find_antecedent(cast, Span(he, he + 2), NOBODY).label == "Tom Ray"


@pytest.mark.parametrize(
    ("named", "since", "person"),
    [
        ('"Jan Vos came."', "\nIt froze.", "Tom Ray"),
        ('"Jan Vos came."', "", "Jan Vos"),
        ("Jan Vos came.", "\nIt froze.", "Jan Vos"),
    ],
)
def test_a_portrait_goes_on_about_whoever_it_is_of(named, since, person):
    """Whom others' words name long before is not meant, where he who spoke last is."""
    rain = "It rained.\n" * 4
    text = f'"Go," said Tom Ray.\n{rain}{named}{since}\nSo he said.'
    he = text.index("he said.")
    assert find_antecedent(cast_of(text), Span(he, he + 2), NOBODY).label == person


def test_nobody_speaks_to_himself():
    """The one spoken to is not the one who speaks."""
    text = 'Jan Vos asked Tom Ray about it.\n"Yes," he told Jan Vos.'
    assert statement_of(text, "he", addressee="Jan Vos").speaker_label == "Tom Ray"


def test_who_was_he_is_not_she():
    """Whoever a first name does not tell is what a pronoun called them."""
    text = 'Vos Ray came. "Yes," he said.\n"No," she said.'
    reference = replace(references_in("Tom Ray")[0], span=Span(0, 7), label="Vos Ray")
    cast = Cast(article_of(text), (reference,), Reading(), KNOWLEDGE, ())
    he, she = text.index("he said"), text.index("she said")
    assert find_antecedent(cast, Span(he, he + 2), NOBODY).label == "Vos Ray"
    assert find_antecedent(cast, Span(she, she + 3), NOBODY).reason


def test_a_pronoun_of_either_gender_may_be_asked_for():
    """Descriptions have none of their own."""
    cast = cast_of("Ann Lee came. The baker sang.")
    place = Span(14, 23)
    assert choose(cast, place, None).entity == "ann-lee"
    assert choose(cast, place, "he").entity is None
    assert find_antecedent(cast_of("it"), Span(0, 2), NOBODY).reason
