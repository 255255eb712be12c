"""Who bears a title in an article."""

import pytest
from casting import statement_of


@pytest.mark.parametrize(
    ("text", "source", "person"),
    [
        ('Ann Lee, the envoy, came.\n"Yes," the envoy said.', "the envoy", "ann-lee"),
        ('Sen. Tom Ray came with Ann Lee.\n"Yes," the senator said.', "the senator", "Tom Ray"),
        ('Sen. Tom Ray came.\n"Yes," the Ohio senator said.', "the Ohio senator", "Tom Ray"),
        (
            'Sen. Tom Ray, R-Ohio, met Sen. Ann Lee (D-Fla.).\n"Yes," the Ohio senator said.',
            "the Ohio senator",
            "Tom Ray",
        ),
        (
            'Sen. Tom Ray, R-Ohio, met Sen. Ann Lee (D-Fla.).\n"Yes," the Florida senator said.',
            "the Florida senator",
            "ann-lee",
        ),
        (
            'CEO Tom Ray met Ann Lee.\n"Yes," the chief executive said.',
            "the chief executive",
            "Tom Ray",
        ),
        (
            'Minority Leader Tom Ray met Jan Vos, the leader of none.\n"Yes," the minority leader said.',
            "the minority leader",
            "Tom Ray",
        ),
        ('Health Minister Tom Ray came.\n"Yes," the Minister said.', "the Minister", "Tom Ray"),
        (
            'The Minister of Health Tom Ray came.\n"Yes," the minister said.',
            "the minister",
            "Tom Ray",
        ),
        (
            'The minister of trade, social work and health, Tom Ray, came.\n"Yes," the minister said.',
            "the minister",
            "Tom Ray",
        ),
        (
            'The director for the arts, Tom Ray, came.\n"Yes," the director said.',
            "the director",
            "Tom Ray",
        ),
        ('Piet Bos met Ann Lee.\n"Yes," the warden said.', "the warden", "piet-bos"),
        ('Tom Ray (chair) came.\n"Yes," the chair said.', "the chair", "Tom Ray"),
        ('The mayor of Oslo, Tom Ray, came.\n"Yes," the mayor said.', "the mayor", "Tom Ray"),
        (
            'The Head of Trade, Tom Ray, came.\n"Yes," the Head of Trade said.',
            "the Head of Trade",
            "Tom Ray",
        ),
        (
            'The head of the union, Tom Ray, came.\nThe head of the union later said "Yes."',
            "The head",
            "Tom Ray",
        ),
    ],
)
def test_a_title_leads_to_who_bears_it(text, source, person):
    """Before the name, behind it, by its short form or as far as its last word."""
    statement = statement_of(text, source)
    assert (statement.speaker or statement.speaker_label) == person


@pytest.mark.parametrize(
    ("text", "source"),
    [
        ('It fled the wardens, Tom Ray said.\n"Yes," the wardens said.', "the wardens"),
        ('When it left the walrus, Tom Ray slept.\n"Yes," the walrus said.', "the walrus"),
        ('Tom Ray, being once a walrus, came.\n"Yes," said the walrus.', "the walrus"),
        ('"Tom Ray, the walrus," he said.\n"Yes," said the walrus.', "the walrus"),
        (
            'Sen. Tom Ray, R-Ohio, came.\n"Yes," the Florida senator said.',
            "the Florida senator",
        ),
        ('Tom Ray, the Hill, came.\n"Yes," said The Hill.', "The Hill"),
        ('Sen. Tom Ray met Sen. Ann Lee.\n"Yes," the Ohio senator said.', "the Ohio senator"),
        ('It saw Tom Ray, the walrus said on Monday.\n"Yes," the walrus said.', "the walrus"),
        ('The wife of Senator Tom Ray came.\n"Yes," the wife said.', "the wife"),
        ('The secretary of Minister Tom Ray came.\n"Yes," the secretary said.', "the secretary"),
    ],
)
def test_a_title_that_nobody_bears_leads_nowhere(text, source):
    """One whom something else is said of, who bears it in quoted words, or one of two."""
    statement = statement_of(text, source)
    assert statement.speaker is None
    assert statement.speaker_label == source
    assert statement.reason


@pytest.mark.parametrize(
    ("between", "person"),
    [
        ("He sang to Jan Vos, the chair of none.", "Tom Ray"),
        ("Jan Vos, the chair of none, sang.", "jan-vos"),
    ],
)
def test_of_several_who_bear_a_title_the_one_spoken_of_is_meant(between, person):
    """Who spoke last, unless a sentence is about another since."""
    text = f'Tom Ray, the chair of all, said no. {between}\n"Yes," the chair said.'
    statement = statement_of(text, "the chair")
    assert (statement.speaker or statement.speaker_label) == person


@pytest.mark.parametrize(
    ("named", "source", "person"),
    [
        ("The health minister, Tom Ray,", "the trade minister", None),
        ("The health minister, Tom Ray,", "the prime minister", None),
        ("Tom Ray, the health minister,", "the deputy minister", None),
        ("Health Minister Tom Ray", "the minister", "Tom Ray"),
        ("Trade and Health Minister Tom Ray", "the trade minister", "Tom Ray"),
        ("Minister Tom Ray", "the trade minister", "Tom Ray"),
    ],
)
@pytest.mark.parametrize("verb", ["said", "added"])
def test_an_office_for_something_else_is_anothers(named, source, person, verb):
    """Of the person is told what the office is for, and the description says otherwise."""
    statement = statement_of(f'{named} came.\n"Yes," {source} {verb}.', source)
    assert statement.speaker_label == (person or source)
