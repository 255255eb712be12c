"""Which first names go with which pronoun."""


def test_a_name_is_a_mans_if_hardly_a_woman_has_it(tool):
    """In two languages at least, and three times as many as the other way round."""
    make = tool("make_first_names")
    he, she = make.counted("first_names_male"), make.counted("first_names_female")
    assert (he, she) == ({"bram": 3, "kim": 1, "udo": 1}, {"vera": 3, "kim": 1})
    assert (make.mostly(he, she), make.mostly(she, he)) == ({"bram"}, {"vera"})
    assert make.mostly(he + he, she + she + she) == {"bram", "udo"}


def test_the_tables_are_a_module(tool, tmp_path, monkeypatch):
    """With the names that are added by hand, and without surnames those that are hardly anybody's."""
    make = tool("make_first_names")
    monkeypatch.setattr(make, "TABLE", tmp_path / "first_names.py")
    make.main()
    module = {}
    exec(make.TABLE.read_text("utf-8"), module)
    assert {"bram", *make.MORE_HE} == module["HE"]
    assert {"vera", *make.MORE_SHE} == module["SHE"]
    assert set(make.EITHER) == module["EITHER"]
    assert module["ALSO_SURNAMES"] == {"vera"}
    assert "vera" not in module["GIVEN_ONLY"]
    assert "bram" in module["GIVEN_ONLY"]
