"""Where a report was written."""

import pytest

from builder.datelines import dateline_of
from builder.model import Span


@pytest.mark.parametrize(
    ("text", "dateline", "places", "told"),
    [
        ("VALMORA - Ann Lee said", "VALMORA - ", ["VALMORA"], False),
        ("VALMORA: Ann Lee said", "VALMORA: ", ["VALMORA"], False),
        ("NEW VALMORA (WNA) — “We”", "NEW VALMORA (WNA) — ", ["NEW VALMORA"], True),
        ("VALMORA, March 3 (WNA) - Ann", "VALMORA, March 3 (WNA) - ", ["VALMORA"], True),
        ("VALMORA, Osten , Mar 3 2025 (WNA) - A", "VALMORA, Osten , Mar 3 2025 (WNA) - ", ["VALMORA"], True),
        ("VALMORA, N.H. -- The", "VALMORA, N.H. -- ", ["VALMORA"], True),
        ("VAL-MORA/PORT LEE (WNA) - The", "VAL-MORA/PORT LEE (WNA) - ", ["VAL-MORA", "PORT LEE"], True),
        ("ÅVIK and VALMORA, May 5: The", "ÅVIK and VALMORA, May 5: ", ["ÅVIK", "VALMORA"], True),
        ("VALMORA in the south - The", "VALMORA in the south - ", ["VALMORA"], False),
        ("GAINS IN MAY, BUT LOSSES IN JUNE - The", "GAINS IN MAY, BUT LOSSES IN JUNE - ", ["GAINS IN MAY"], False),
    ],
)  # fmt: skip
def test_a_dateline_is_told_with_its_places(text, dateline, places, told):
    """Which are in capitals, whatever follows them."""
    found = dateline_of(text, Span(0, len(text)))
    assert found is not None
    assert found.span.of(text) == dateline
    assert [place.of(text) for place in found.places] == places
    assert found.told is told
    assert found.border.of(text) == " "


@pytest.mark.parametrize(
    "text",
    [
        "Valmora - Ann Lee said",
        "MP Ann Lee told us: Boats sink.",
        "VALMORA-based firms",
        "VALMORA - with its port - is large",
        "THE END",
        "VALMORA, Osten: Two ports",
    ],
)
def test_what_looks_like_a_dateline_and_is_none(text):
    """Without capitals, a report, or a dash with blanks."""
    assert dateline_of(text, Span(0, len(text))) is None
