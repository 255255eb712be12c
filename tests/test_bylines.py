"""Who signed an article."""

import pytest

from builder.bylines import author, is_byline


@pytest.mark.parametrize(
    "line",
    [
        "By Staff, Agencies",
        "By Jane Doe and John Roe",
        "By Ludwig van Beethoven",
        "By Luca della Robbia and Owain ap Rhys",
        "By AFP",
        "By Han Seo-yeon",
        "By Mona el-Sayed dos Santos",
        "By Sam Okafor in Munich",
        "By a Court Reporter",
        "By our own correspondent",
        "By our Foreign Staff and Agencies",
        "By a staff writer in Munich",
        "By the Editorial Board",
        "By Jane Doe and agencies",
        "By Jane Doe, John Roe and the wire services",
        "By Jane Doe, chief political correspondent",
        "By Jane Doe, health editor, and John Roe in Munich",
        "By our Foreign Staff and agencies",
    ],
)
def test_bylines(line):
    """Names after "By", with particles, commas and "and"; reporters without a name."""
    assert is_byline(line)


@pytest.mark.parametrize(
    "line",
    [
        "By Monday, troops had left.",
        "By the time he spoke the vote was over",
        "By the time a reporter came",
        "By a vote of ten to two, the Council agreed",
        "By a Court Reporter's count nine had left",
        "By a reporter of the court he was called a liar",
        "Bystanders Saw Nothing",
        "By Staff. Then more.",
        "By a Court Reporter. Then more.",
        "By John Smith, agencies had learnt by noon",
        "By noon, agencies",
        "By John Smith: an appraisal of the year",
    ],
)
def test_a_paragraph_that_begins_with_by_is_text(line):
    """Only a short line of names is a byline."""
    assert not is_byline(line)


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ("By Staff, Agencies", "Staff, Agencies"),
        ("by Jane  Doe", "Jane Doe"),
        ("Jane Doe", "Jane Doe"),
        ("By Sam Okafor in Munich", "Sam Okafor"),
        ("By Sam Okafor in New York and Jane Doe in Rio de Janeiro", "Sam Okafor and Jane Doe"),
        ("By Jane Doe in Washington, D.C.", "Jane Doe"),
        ("By Jane Doe in Paris, Agencies", "Jane Doe, Agencies"),
        ("By Jane Doe at Lake Park", "Jane Doe"),
        ("By Jane Doe, Law and Order Correspondent", "Jane Doe"),
        ("By Jane Doe, Science Editor, and Sam Okafor", "Jane Doe and Sam Okafor"),
        ("By Jane Doe, Lake Town", "Jane Doe, Lake Town"),
        ("By Staff, Writers", "Staff, Writers"),
        ("By a Court Reporter", "a Court Reporter"),
        ("", ""),
    ],
)
def test_an_author_has_a_name_and_no_place(line, name):
    """As it is cited."""
    assert author(line) == name
