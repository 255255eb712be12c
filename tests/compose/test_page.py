"""Pages as data."""

from builder.compose import COMPOSERS


def test_no_two_pages_share_a_path(library):
    """Every page has a place of its own, and no markup in its title."""
    pages = [page for compose in COMPOSERS for page in compose(library)]
    assert len({page.path for page in pages}) == len(pages)
    assert all(page.title and not page.title.startswith("#") for page in pages)
