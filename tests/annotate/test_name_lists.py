"""The lists of bare names can be read."""

from builder.annotate import name_lists


def test_lists_are_names():
    """Spot checks in each list; none is empty, none has blanks around its names."""
    assert "Maria" in name_lists.listed(name_lists.GIVEN_NAMES)
    assert "Müller" in name_lists.listed(name_lists.SURNAMES)
    assert "Buenos Aires" in name_lists.listed(name_lists.CITIES)
    assert "New Zealand" in name_lists.listed(name_lists.COUNTRIES)
    assert "New Mexico" in name_lists.listed(name_lists.STATES)
    assert "Japanese" in name_lists.listed(name_lists.DEMONYMS)
    assert "government" in name_lists.listed(name_lists.COMMON)
    for table in (name_lists.GIVEN_NAMES, name_lists.CITIES):
        assert all(name and name == name.strip() for name in name_lists.listed(table))
