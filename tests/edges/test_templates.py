"""Templates and what pages need beside them."""

import pytest

from builder.edges import templates
from builder.errors import BriefingError


def test_a_template_that_is_not_utf8_is_named(tmp_path):
    """As every other file of the editors."""
    (tmp_path / "pages").mkdir()
    (tmp_path / "pages" / "home.md.jinja").write_bytes(b"a\n\xe9")
    with pytest.raises(BriefingError, match=r"home\.md\.jinja:2: this file is not UTF-8"):
        templates.pages([tmp_path])


def test_what_a_project_has_of_its_own_comes_before_what_came_with_the_program(tmp_path):
    """File by file; without a folder of its own there is the program's alone."""
    [shipped] = templates.folders(tmp_path / "own")
    home = tmp_path / "own/pages/home.md.jinja"
    home.parent.mkdir(parents=True)
    home.write_text("mine")
    assert templates.folders(tmp_path / "own") == (tmp_path / "own", shipped)
    usual, mine = (templates.pages(places) for places in ([shipped], [tmp_path / "own", shipped]))
    assert mine == {**usual, "home.md.jinja": "mine"}


def test_assets_are_texts_that_pages_need(tmp_path):
    """Style sheets, scripts and drawings; each from the first folder that has it."""
    for name in ("one/assets/a.css", "two/assets/a.css", "two/assets/in/b.svg", "two/assets/c.png"):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text(name)
    found = templates.assets([tmp_path / "one", tmp_path / "two"])
    assert [(file.path, file.text) for file in found] == [
        ("assets/a.css", "one/assets/a.css"),
        ("assets/in/b.svg", "two/assets/in/b.svg"),
    ]
