"""The lists of bare names can be read."""

from builder.naming import lists


def test_lists_are_names():
    """Spot checks in each list; none is empty, none has blanks around its names."""
    assert "Maria" in lists.listed(lists.GIVEN_NAMES)
    assert "Müller" in lists.listed(lists.SURNAMES)
    assert "Buenos Aires" in lists.listed(lists.CITIES)
    assert "New Zealand" in lists.listed(lists.COUNTRIES)
    assert "New Mexico" in lists.listed(lists.STATES)
    assert "Japanese" in lists.listed(lists.DEMONYMS)
    assert "government" in lists.listed(lists.COMMON)
    for table in (lists.GIVEN_NAMES, lists.CITIES):
        assert all(name and name == name.strip() for name in lists.listed(table))
