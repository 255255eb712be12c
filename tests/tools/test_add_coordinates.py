"""Where the register's cities lie."""

REGISTER = """\
netherlands:
  label: The Netherlands
  kind: country

quellstadt:
  label: {label}
  kind: city
  country: netherlands
  coordinates: [1.00, 2.00]

nowhere:
  label: Nowhere
  kind: city
  country: netherlands
"""


def test_a_city_is_found_by_any_of_its_names_in_its_country(tool, capsys):
    """Old coordinates give way; what is not found is named and stays without."""
    for label in ("Quellstadt", "Quelltown", "quellstadt City"):
        text = REGISTER.format(label=label)
        made = tool("add_coordinates").with_coordinates({"a.yml": text})
        assert made == {"a.yml": text.replace("[1.00, 2.00]", "[50.01, 7.00]")}
        assert capsys.readouterr().err == "nowhere: not in GeoNames\n"


def test_a_city_of_another_country_is_not_meant(tool):
    """Though it has the name."""
    text = REGISTER.format(label="Ostermond")
    made = tool("add_coordinates").with_coordinates({"a.yml": text})["a.yml"]
    assert "coordinates" not in made
