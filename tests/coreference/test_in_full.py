"""Unnamed sources in full."""

import pytest
from casting import statement_of

from builder.coreference.in_full import in_full
from builder.model import Span


@pytest.mark.parametrize(
    ("text", "mention", "source"),
    [
        ('Jan Vos came.\n"Yes," said the mayor of Oslo.', "the mayor", "the mayor of Oslo"),
        (
            'Jan Vos came.\n"Yes," said the senator from the North.',
            "the senator",
            "the senator from the North",
        ),
        (
            'The Harbour Board met.\n"Yes," the agency of health said.',
            "the agency",
            "the agency of health",
        ),
        (
            'Ann Lee came.\n"Yes," said the former secretary of state.',
            "the former secretary",
            "the former secretary of state",
        ),
        ('Jan Vos came.\n"Yes," the head of it all said.', "the head", "the head of it all"),
        ('"Yes," the chief in her state said.', "the chief", "the chief in her state"),
        ('"Yes," a poll of 1,200 voters said.', "a poll", "a poll of 1,200 voters"),
    ],
)
def test_an_unnamed_source_is_told_with_what_it_is_of(text, mention, source):
    """The words of the mention alone would not do."""
    statement = statement_of(text, mention)
    assert statement.speaker is None
    assert statement.speaker_label == source


@pytest.mark.parametrize(
    ("text", "source", "words"),
    [
        ('"Yes," said a man from Oslo, Tom Ray and others.', "a man", "a man from Oslo"),
        ('Analysts at Old Bank said "Yes."', "Analysts", "Analysts at Old Bank"),
        ('A man familiar with the plan said "Yes."', "A man", "A man familiar with the plan"),
        ('A man in a hat shouted, "Yes."', "A man", "A man in a hat"),
        ('"Yes," said a man in Oslo. Tom Ray left.', "a man", "a man in Oslo"),
        ('"Yes," said a man from the U.S. embassy.', "a man", "a man from the U.S. embassy"),
        ('A man at the bank thinks it "good".', "A man", "A man at the bank"),
        ('A man on Monday said "Yes."', "A man", "A man"),
        ('A man for whom all was over said "Yes."', "A man", "A man"),
        (
            'A man in a room of a house by a road on a hill near a town said "Yes."',
            "A man",
            "A man",
        ),
        ('A man in the hall had said "Yes."', "A man", "A man in the hall"),
        ('A man on a call said "Yes."', "A man", "A man on a call"),
        ('Polls in the north show her "ahead".', "Polls", "Polls in the north"),
        ('Reports from Oslo indicate she "won".', "Reports", "Reports from Oslo"),
        ('Men of the north still say "Yes."', "Men", "Men of the north"),
        ('A band of men can say "Yes."', "A band", "A band of men"),
        ('A note in the book makes that clear: "Yes."', "A note", "A note"),
        ('Men of the union today said "Yes."', "Men", "Men of the union"),
    ],
)
def test_an_unnamed_source_is_told_in_full(text, source, words):
    """Whose, where or with what, as far as it is said without a verb."""
    assert statement_of(text, source).speaker_label == words


@pytest.mark.parametrize(
    ("text", "hearer", "words"),
    [
        ("She told analysts on a conference call.", "analysts", "analysts"),
        ("She told cheering guests at a hotel.", "guests", "guests"),
        ("She told members of the board.", "members", "members of the board"),
        ("She was told by men at a hotel.", "men", "men at a hotel"),
    ],
)
def test_where_somebody_is_spoken_to_is_no_part_of_who_it_is(text, hearer, words):
    """Unlike what they are of, and where a source is."""
    at = text.index(hearer)
    assert in_full(text, Span(at, at + len(hearer))) == words
