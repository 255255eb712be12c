"""Who comes from where a description says."""

import pytest
from casting import statement_of


@pytest.mark.parametrize(
    ("text", "source", "person"),
    [
        ('Jan Vos met Ann Lee. "Yes," said the Dutchman.', "the Dutchman", "jan-vos"),
        ('Tom Ray came. "Yes," said the Dutchman.', "the Dutchman", "Tom Ray"),
        ('Tom Ray came. "Yes," said the Dutch.', "the Dutch", "the Dutch"),
        (
            'Ann Lee came.\nTom Ray met Ann Lee. "Yes," said the Dutchman.',
            "the Dutchman",
            "Tom Ray",
        ),
        ('Jan Vos came.\n"Yes," the Norwegians said.', "the Norwegians", "the Norwegians"),
    ],
)
def test_a_nationality_leads_to_who_comes_from_there(text, source, person):
    """One of those named before, or the one just named who may come from there; several are a
    group."""
    statement = statement_of(text, source)
    assert (statement.speaker or statement.speaker_label) == person


@pytest.mark.parametrize(
    ("text", "source"),
    [
        ('Jan Vos met Piet Bos. "Yes," said the Dutchman.', "the Dutchman"),
        ('Tom Ray came.\nIt rained.\n"Yes," said the Dutchman.', "the Dutchman"),
        ('Jan Vos came. "Yes," said the Dutch ministry.', "the Dutch ministry"),
        ('Jan Vos came. "Yes," said the Dutch hostage.', "the Dutch hostage"),
        ('A Dutchman met Jan Vos. "Yes," said the Dutchman.', "the Dutchman"),
    ],
)
def test_a_nationality_may_be_that_of_others(text, source):
    """Of two, of a body, of somebody unnamed."""
    statement = statement_of(text, source)
    assert statement.speaker is None
    assert statement.speaker_label == source
    assert statement.reason
