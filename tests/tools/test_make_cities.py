"""Which cities the register gets, and what it says of them."""

import yaml

ENTRIES = {
    "netherlands": {"label": "Netherlands", "kind": "country"},
    "greece": {"label": "Greece", "kind": "country"},
    "united-states": {"label": "United States", "kind": "country"},
}


def test_a_name_goes_to_the_city_that_papers_mean(tool):
    """To one ten times as large as others of its name; to none of two, nor to a part of another."""
    made = [city["name"] for city in tool("make_cities").largest_by_name()]
    assert sorted(made) == ["Derby", "Möwenkai", "Nordquell", "Ostermond", "Quellstadt", "Vorquell"]


def test_a_city_is_a_line_of_the_register(tool):
    """With its state or country; what else is called so is none, nor what the register has by
    another name."""
    known = {
        **ENTRIES,
        "ann": {"label": "Ann Nordquell", "kind": "person"},
        "by-hand": {"label": "Vorburg", "kind": "city", "coordinates": [10.01, 10.01]},
    }
    made = [yaml.safe_load(row) for row in tool("make_cities").rows(known)]
    assert {id: entry for row in made for id, entry in row.items()} == {
        "mowenkai": {
            "label": "Möwenkai",
            "kind": "city",
            "aliases": ["Mowenkai"],
            "description": "City in Greece.",
            "country": "greece",
            "coordinates": [12.0, 21.0],
        },
        "ostermond": {
            "label": "Ostermond, Quexas",
            "kind": "city",
            "aliases": ["Ostermond"],
            "description": "City in Quexas.",
            "country": "united-states",
            "coordinates": [41.0, -90.0],
        },
        "quellstadt": {
            "label": "Quellstadt",
            "kind": "city",
            "description": "City in the Netherlands.",
            "country": "netherlands",
            "coordinates": [50.01, 7.0],
        },
    }


def test_an_id_that_is_taken_gets_the_country(tool):
    """The old entry keeps its own."""
    known = {**ENTRIES, "quellstadt": {"label": "Quellstadt Works", "kind": "organisation"}}
    made = [row.partition(":")[0] for row in tool("make_cities").rows(known)]
    assert "quellstadt-netherlands" in made
    assert "quellstadt" not in made
