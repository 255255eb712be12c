"""From the table of leaders and the Factbook to their entries."""

import pytest
import yaml

TOLD = "Prime Minister Bea QUILL (since 3 May 2021)"


def entry(tool, *row, told=TOLD):
    """The entry for one row of the table, in a country that is made up."""
    make, register = tool("make_leaders"), tool("make_register")
    country = register.Country("qq", "Quelland", (), (), ("Quellish",), None, "Europe", ())
    data = {"Government": {"Executive branch": {"head of government": {"text": told}}}}
    return yaml.safe_load("\n".join(make.entry(list(row), country, data)))


def test_a_leader_has_the_title_and_the_first_day_of_the_factbook(tool):
    """A name with accents is known without them, too."""
    assert entry(tool, "quelland", "G", "Béa van Quill", "", "") == {
        "bea-van-quill": {
            "label": "Béa van Quill",
            "kind": "person",
            "aliases": ["Bea van Quill"],
            "weak_aliases": ["Quill"],
            "description": "Prime Minister of Quelland.",
            "country": "quelland",
            "offices": [
                {
                    "title": "Prime Minister of Quelland",
                    "of": "quelland",
                    "from": yaml.safe_load("2021-05-03"),
                    "names": ["Quellish Prime Minister"],
                }
            ],
        }
    }


def test_the_table_knows_the_days_better(tool):
    """Who has left is a former leader."""
    made = entry(tool, "quelland", "G", "Bea Quill", "2020-01-02", "2022-03-04")["bea-quill"]
    [office] = made["offices"]
    assert (str(office["from"]), str(office["to"])) == ("2020-01-02", "2022-03-04")
    assert made["description"] == "Former Prime Minister of Quelland."


def test_a_leader_without_a_first_day_is_a_fault(tool):
    """Of the table: nothing is made up."""
    with pytest.raises(AssertionError):
        entry(tool, "quelland", "G", "Bea Quill", "", "", told="Prime Minister Bea QUILL")


@pytest.mark.parametrize(
    ("name", "label", "called"),
    [
        ("Bea Quill", "Quelland", "Quill"),
        ("Bea Van Quill", "Quelland", "Van Quill"),
        ("Bea Quill", "Laos", "Bea"),
    ],
)
def test_what_a_leader_is_called_afterwards(tool, name, label, called):
    """By the last name with its particle, or by the first where that is the custom."""
    register = tool("make_register")
    country = register.Country("qq", label, (), (), (), None, "Europe", ())
    assert tool("make_leaders").called(name, country) == called
