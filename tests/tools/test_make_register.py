"""From what the Factbook says of a country to its lines in the register."""

import pytest
import yaml


def facts(**more):
    """The Factbook on a country that is made up."""
    return {
        "Government": {
            "Country name": {
                "conventional short form": {"text": "Quelland"},
                "conventional long form": {"text": "Republic of Quelland"},
            },
            "Capital": {"name": {"text": "Quellstädt (see note)"}},
            "International organization participation": {"text": "EU, FAO, NATO"},
        },
        "Geography": {"Location": {"text": "Southeastern Europe, west of Oz"}},
        "People and Society": {
            "Nationality": {"noun": {"text": "Queller(s)"}, "adjective": {"text": "Quellish"}}
        },
        **more,
    }


def lines(tool, row):
    """The register's entries for the country and its capital."""
    make = tool("make_register")
    country = make.country_of("qq", facts(), row)
    made = [*make.country_lines(country), *make.capital_lines(country, country.capital)]
    return yaml.safe_load("\n".join(made))


def test_a_country_and_its_capital_are_entries(tool):
    """With what the Factbook says in our words; the capital under a plain name, too."""
    assert lines(tool, [""] * 5) == {
        "quelland": {
            "label": "Quelland",
            "kind": "country",
            "aliases": ["Republic of Quelland"],
            "demonyms": ["Quellish", "Queller", "Quellers"],
            "description": "Country in South-eastern Europe; capital Quellstädt."
            " Member of NATO and the European Union.",
            "same_as": ["https://en.wikipedia.org/wiki/Quelland"],
        },
        "quellstadt": {
            "label": "Quellstädt",
            "kind": "city",
            "aliases": ["Quellstadt"],
            "description": "Capital of Quelland.",
            "country": "quelland",
        },
    }


def test_the_table_of_corrections_wins(tool):
    """A dash says that there is none; full stops leave nothing behind in the id of a capital."""
    made = lines(tool, ["The Quells", "Quellia; QL", "Q", "-", "Quell, D.C. = Quell / DC"])
    assert made["the-quells"] | {"description": ""} == {
        "label": "The Quells",
        "kind": "country",
        "aliases": ["Quellia", "QL"],
        "weak_aliases": ["Q"],
        "description": "",
        "same_as": ["https://en.wikipedia.org/wiki/The_Quells"],
    }
    assert made["quell-dc"]["aliases"] == ["Quell"]
    assert made["quell-dc"]["weak_aliases"] == ["DC"]


def test_a_people_that_two_countries_share_is_neithers(tool):
    """There the program shall abstain."""
    make = tool("make_register")
    one = make.country_of("qq", facts(), [""] * 5)
    other = make.country_of("qr", facts(), ["", "", "", "Quellish; Other", ""])
    made = make.unambiguous([one, other])
    assert [country.demonyms for country in made] == [("Queller", "Quellers"), ("Other",)]


@pytest.mark.parametrize(
    ("label", "said"),
    [
        ("Ghana", "Ghana"),
        ("The Gambia", "the Gambia"),
        ("Maldives", "the Maldives"),
        ("Georgia (country)", "Georgia"),
    ],
)
def test_some_countries_take_an_article(tool, label, said):
    """In a sentence, not as a label."""
    assert tool("make_register").in_a_sentence(label) == said


def test_a_column_too_many_or_a_country_twice_is_a_fault(tool, tmp_path, monkeypatch):
    """In the table of corrections; a row may end early."""
    make = tool("make_register")
    monkeypatch.setattr(make, "CORRECTIONS", tmp_path / "table.txt")
    make.CORRECTIONS.write_text("# code | label\n\nqq | Quelland | QL\n", "utf-8")
    assert make.corrections() == {"qq": ["Quelland", "QL", "", "", ""]}
    for fault in ("qq | a\nqq | b\n", "qq | 1 | 2 | 3 | 4 | 5 | 6\n"):
        make.CORRECTIONS.write_text(fault, "utf-8")
        with pytest.raises(AssertionError):
            make.corrections()
