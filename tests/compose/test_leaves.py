"""The speakers by letter."""

from builder.compose.leaves import leaves, letters
from builder.compose.speakers import Speaker


def speaker(label, count=1):
    return Speaker(label.casefold().replace(" ", "-"), label, None, ("said",) * count)


def test_a_letter_has_as_many_pages_as_it_needs():
    """In the order of the alphabet, no speaker torn apart, not even one who fills a page."""
    people = [
        speaker("Mo", 150),
        speaker("Ada"),
        speaker("Ma", 300),
        speaker("Émile"),
        speaker("Mi", 60),
    ]
    made = list(leaves(people, apart=()))
    assert [(leaf.path, leaf.words) for leaf in made] == [
        ("speakers/a.md", "Ada"),
        ("speakers/e.md", "Émile"),
        ("speakers/m.md", "Ma"),
        ("speakers/m-2.md", "Mi"),
        ("speakers/m-3.md", "Mo"),
    ]
    assert letters(made) == (
        ("A", "speakers/a.md"),
        ("E", "speakers/e.md"),
        ("M", "speakers/m.md"),
    )


def test_who_has_a_page_elsewhere_takes_one_row():
    """The leaf only names them."""
    people = [speaker("Mo", 150), speaker("Ma", 300), speaker("Mi", 40)]
    (leaf,) = leaves(people, apart={"named-ma"})
    assert [one.label for one in leaf.speakers] == ["Ma", "Mi", "Mo"]
    assert leaf.words == "Ma to Mo"
