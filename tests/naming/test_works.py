"""Films, books and albums by their titles."""

import pytest

from builder.naming.works import work_names


@pytest.mark.parametrize(
    ("text", "titles"),
    [
        ("The film Night Train to Leeds won.", ["Night Train to Leeds"]),
        ("His album Norway sold well.", ["Norway"]),
        ("Her novel A Boat in the Sea’s hero.", ["A Boat in the Sea"]),
        ("The film York by the Sea won.", ["York by the Sea"]),
        ("The thriller Boats 3 is out.", ["Boats 3"]),
        ("The thriller Boats in 2004 was new.", ["Boats"]),
        ("The film Boats from Norway won.", ["Boats"]),
        ("The film Letters from York won.", ["Letters from York"]),
        ("The biopic Boats and Ann Lee's film won.", ["Boats"]),
        ("The film Ann Lee made won.", []),
        ("The film Boats made $5m.", ["Boats"]),
        ("The film The 10th Boat won.", []),
        ("The best film Oscar is hers.", []),
        ("The film Norwegian critics saw won.", []),
        ("The films Ann Lee saw won.", []),
        ("A film in Leeds won.", []),
        ("A novel Leeds plan failed.", []),
    ],
)
def test_a_word_for_a_work_makes_a_title(text, titles):
    """Who made it, where it is shown and what it won are none."""
    assert [span.of(text) for span in work_names(text)] == titles
