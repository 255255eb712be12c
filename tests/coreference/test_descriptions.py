"""Whom a description means."""

import pytest
from casting import statement_of


@pytest.mark.parametrize(
    ("text", "source", "person"),
    [
        ('Ann Lee met Jan Vos.\n"Yes," the magnate said.', "the magnate", "jan-vos"),
        ('Tom Ray came.\n"Yes," the candidate said.', "the candidate", "Tom Ray"),
        ('Tom Ray came.\n"Yes," the Ohio senator said.', "the Ohio senator", "Tom Ray"),
        ('Ann Lee came.\n"Yes," the congresswoman said.', "the congresswoman", "ann-lee"),
        ('It rained.\n"Yes," the spokesman, Tom Ray, said.', "the spokesman", "Tom Ray"),
        ('"Yes," a spokeswoman for the union, Tom Ray, said.', "a spokeswoman", "Tom Ray"),
        ('"Yes," said an aide at the court, Tom Ray.', "an aide", "Tom Ray"),
        ('"Yes," her pupil Tom Ray said.', "her pupil", "Tom Ray"),
        ('Tom Ray\'s claim was "Yes."', "Tom Ray's claim", "Tom Ray"),
        ('A Harbour Board clerk said "Yes."', "Board clerk", "Harbour Board clerk"),
        ('A clerk named Tom Ray came and said "Yes."', "A clerk", "Tom Ray"),
        ('A man identified as Tom Ray said "Yes."', "A man", "Tom Ray"),
        ('Her lawyer, Tom Ray of the firm Ost & Co., said "Yes."', "Her lawyer", "Tom Ray"),
        ('"Yes," said her editor, Tom Ray of Ost & Ost.', "her editor", "Tom Ray"),
        ('Tom Ray came.\n"Yes," said the candidate in English.', "the candidate", "Tom Ray"),
        ('Its chairman, Sir Tom Ray, said "Yes."', "Its chairman", "Tom Ray"),
        ('Her lawyer in London, Tom Ray, said "Yes."', "Her lawyer", "Tom Ray"),
        ('The senator in the room, Tom Ray of New Ohio, said "Yes."', "The senator", "Tom Ray"),
        ('Her neighbour, retired fisherman Tom Ray, said "Yes."', "Her neighbour", "Tom Ray"),
        ('The witness, former trustee Canon Tom Ray, said "Yes."', "The witness", "Tom Ray"),
        (
            'The Lake Union left.\n"Yes," the agency, Harbour Board, said.',
            "the agency",
            "Harbour Board",
        ),
        (
            'The Lake Union said no. Shares of Harbour Board rose after the company said "Yes."',
            "the company",
            "Harbour Board",
        ),
        (
            'Ann Lee met Jan Vos.\n"Yes," the 33-year-old said as he left.',
            "the 33-year-old",
            "jan-vos",
        ),
        ('Tom Ray came.\n"Yes," the 33-year-old baker said.', "the 33-year-old baker", "Tom Ray"),
        ('Tom Ray came.\n"Yes," the former bus driver said.', "the former bus driver", "Tom Ray"),
        ('Tom Ray came.\n"Yes," the bus driver said.', "the bus driver", "the bus driver"),
        (
            'Tom Ray came.\n"Yes," the 33-year-old former bus driver said.',
            "the 33-year-old former bus driver",
            "Tom Ray",
        ),
        ('Tom Ray came.\n"Yes," the banker said.', "the banker", "Tom Ray"),
        ('Tom Ray came.\n"Yes," the Lake Town forward said.', "the Lake Town forward", "Tom Ray"),
        ('Tom Ray came.\n"Yes," the lawyer added.', "the lawyer", "Tom Ray"),
        ('Tom Ray came.\n"Yes," concluded the judge.', "the judge", "Tom Ray"),
        ('Tom Ray came.\nThe lawyer, 55, added: "Yes."', "The lawyer", "Tom Ray"),
        ('Its chief, former baker Tom Ray, said "Yes."', "Its chief", "Tom Ray"),
        ('The guest, Tom Ray of the Lake Union (LU), said "Yes."', "The guest", "Tom Ray"),
        ('Tom Ray came.\n"Yes," the senator and Eva Roth said.', "the senator", "the senator"),
        ('An aide for Mr. Day said "Yes."', "An aide", "An aide for Mr. Day"),
        ('It was Lake Union, a club that wrote "Yes."', "a club", "Lake Union"),
        ('Tom Ray, a man from Oslo, said "Yes."', "a man from Oslo", "Tom Ray"),
        ('It rained. A clerk from Oslo, Tom Ray says "Yes."', "A clerk from Oslo", "Tom Ray"),
        ('One of his aides, Tom Ray, said "Yes."', "One of his aides", "Tom Ray"),
        ('Its founder and chief cook, Tom Ray, said "Yes."', "Its founder", "Tom Ray"),
        ('Counsel to the inquiry, Tom Ray, said "Yes."', "Counsel", "Tom Ray"),
        ('Her son, the young potter Tom Ray, said "Yes."', "Her son", "Tom Ray"),
        ('According to his sister, Ann Lee, it was "late."', "his sister", "ann-lee"),
        ('"Yes," said a judge, Tom Ray of the High Court.', "a judge", "Tom Ray"),
        ('Tom Ray came. "Yes," says his book.', "his book", "Tom Ray"),
        ('It is "done," in Tom Ray’s view.', "Tom Ray’s view", "Tom Ray"),
        ('Tom Ray’s conclusion is that it was "done."', "Tom Ray’s conclusion", "Tom Ray"),
        ('It was, in Jan Vos\' words, "late."', "Jan Vos' words", "jan-vos"),
        ('Jan Vos\' response was "Yes."', "Jan Vos' response", "jan-vos"),
        ('"Yes," says Ann Lee\'s latest book.', "Ann Lee's latest book", "ann-lee"),
        ('The Harbour Board said no.\n"Yes," the agency said.', "the agency", "Harbour Board"),
        (
            'The Harbour Board said no. The Lake Union came.\n"Yes," the agency said.',
            "the agency",
            "Harbour Board",
        ),
        (
            'The Harbour Board met the Lake Union.\n"Yes," the union said.',
            "the union",
            "Lake Union",
        ),
    ],
)
def test_the_person_or_body_is_found(text, source, person):
    """By nationality, title, apposition, the register's description, or as the one just named."""
    statement = statement_of(text, source)
    assert (statement.speaker or statement.speaker_label) == person


@pytest.mark.parametrize(
    ("text", "source"),
    [
        ('Jan Vos came. "Yes," said the walrus.', "the walrus"),
        ('Tom Ray came.\n"Yes," the walrus added.', "the walrus"),
        (
            'Tom Ray came.\nIt rained.\n"Yes," the Lake Town forward said.',
            "the Lake Town forward",
        ),
        ('Ann Lee came.\nThe economist called her wholly "late."', "The economist"),
        ('Tom Ray came.\n"Yes," the lawyer said.', "the lawyer"),
        ('Tom Ray met a lawyer.\n"Yes," the lawyer added.', "the lawyer"),
        ('The Harbour Board met. "Yes," said this.', "this"),
        ('The Harbour Board met.\n"Yes," the foreign ministry said.', "the foreign ministry"),
        ('The Harbour Board met.\n"Yes," the port agency said.', "the port agency"),
        ('The Harbour Board met.\n"Yes," the newspaper said.', "the newspaper"),
        ('Oslo\'s agency objected. The Harbour Board met.\n"Yes," the agency said.', "the agency"),
        ('According to police, Tom Ray stole "a car."', "police"),
        ('According to his lawyer, Tom Ray of Oslo left "in time."', "his lawyer"),
        ('According to the weekly, Tom Ray said "Yes."', "the weekly"),
        ('The aides, Tom Ray, said "Yes."', "The aides"),
        ('The mayor, the port chief and Tom Ray said "Yes."', "The mayor"),
        ('The mayor and the governor, Tom Ray, said "Yes."', "The mayor"),
        ('"Yes," said a man Tom Ray knew.', "a man"),
        ('Asked by Tom Ray, a man said "Yes."', "a man"),
        ('Asked were Tom Ray, a man, and Ann Lee: "Yes."', "a man"),
        ('According to Tom Ray, a man who knew said "Yes."', "a man"),
        ('The talks ended. "Yes," said the guild head.', "the guild head"),
        ('Tom Ray met a candidate.\n"Yes," the candidate said.', "the candidate"),
        ('Ann Lee met Jan Vos.\n"Yes," a candidate said.', "a candidate"),
        ('Ann Lee came.\n"Yes," the Dutch candidate said.', "the Dutch candidate"),
        ('Ann Lee came.\nThe leader of the opposition said "Yes."', "The leader of the opposition"),
        ('Tom Ray came.\n"Yes," the chairwoman said.', "the chairwoman"),
        (
            'Ann Lee (D-Iowa) met Tom Ray.\n"Yes," the Ohio senator said.',
            "the Ohio senator",
        ),
        ('The Harbour Board sold to a company.\n"Yes," the company said.', "the company"),
        ('The Harbour Board met. The Lake Union met.\n"Yes," the agency said.', "the agency"),
        ('Tom Ray came. "Tom Ray lost," the senator said.', "the senator"),
    ],
)
def test_an_unnamed_source_keeps_its_words(text, source):
    """Where two fit, where nothing tells, or where somebody unnamed was spoken of before."""
    statement = statement_of(text, source)
    assert statement.speaker is None
    assert statement.speaker_label == source
    assert statement.reason
