"""What articles are called."""

from builder.compose.titles import titles


def test_an_article_is_called_by_its_title(library):
    """Found by its id; for the same library it is not looked up again."""
    assert titles(library)["newer"] == "A visit"
    assert titles(library) is titles(library)
