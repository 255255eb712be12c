"""What a book looks like."""

import pytest

from builder.export import look


@pytest.mark.parametrize(
    ("title", "lines"),
    [
        ("Briefings", 1),
        ("The Quarterly Review of Security in the North", 4),
        ("word " * 80, 8),
        ("x" * 300, 8),
        ("", 0),
    ],
)
def test_every_title_fits_the_cover(title, lines, parsed):
    """Smaller letters for a longer one; what fits none is cut."""
    drawing = parsed(look.cover(title, "2025").encode())
    rows = list(drawing.iter("{http://www.w3.org/2000/svg}text"))[:-1]
    assert len(rows) == lines
    assert all(int(row.get("y")) < 2100 for row in rows)


def test_a_title_cannot_leave_the_drawing(parsed):
    """It is text to the end."""
    drawing = parsed(look.cover("</text><script>", "</svg>").encode())
    assert [e for e in drawing.iter() if "script" in e.tag] == []
