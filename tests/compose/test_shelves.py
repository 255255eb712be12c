"""Long lists are cut into pages that stay what they are when rows are added."""

from builder.compose.shelves import shelve


def test_what_fits_one_page_stays_there():
    """No shelf for a short list."""
    assert shelve(range(200), 200).shelves == ()
    assert len(shelve(range(200), 200).first) == 200


def test_a_long_list_loses_no_row():
    """First page and shelves together hold every row."""
    shelved = shelve(range(1234), 200)
    held = set(shelved.first) | {row for shelf in shelved.shelves for row in shelf.rows}
    assert held == set(range(1234))
    assert all(len(shelf.rows) == 200 for shelf in shelved.shelves)


def test_a_new_row_moves_no_old_one():
    """Shelves are counted from the oldest row: links to them stay true."""
    before = shelve(range(1, 1000), 200).shelves
    after = shelve(range(1000), 200).shelves
    assert {(s.number, s.rows) for s in before} <= {(s.number, s.rows) for s in after}


def test_pages_are_the_first_and_the_shelves():
    """In the order of a reader who goes back in time."""
    pages = shelve(range(500), 200).pages
    assert [(page.number, page.rows[0]) for page in pages] == [(0, 0), (2, 100), (1, 300)]
