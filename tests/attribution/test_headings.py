"""Lines between marks that are headings, and such that are not."""

import pytest

from builder.attribution.headings import is_heading
from builder.attribution.quotation import segment
from builder.parse.plain import paragraphs_of


def _found(text: str) -> list[bool]:
    paragraphs = tuple(paragraphs_of(text))
    quoted, _ = segment(text, paragraphs)
    return [is_heading(text, q, paragraphs) for q in quoted]


@pytest.mark.parametrize(
    "line", ["'Close to the sea'", "“A wall is not a policy”", '"Too late"', "«Trop tard»"]
)
def test_a_short_line_without_a_stop_is_a_heading(line: str) -> None:
    """Whatever the marks."""
    assert _found(f"The mayor spoke.\n\n{line}\n\nNobody answered.") == [True]


@pytest.mark.parametrize(
    "text", ["‘Too late’\nNobody answered.", "It rained.\n‘Too late’\nHe left."]
)
def test_a_heading_needs_no_blank_line(text: str) -> None:
    """Some sources put none before or behind it."""
    assert _found(text) == [True]


@pytest.mark.parametrize(
    "line",
    [
        "He called it\n“too late”\nand left.",
        "He came.\n“Too late” it was.",
        "“A wall is not a policy.”",
        "“Is it?”",
        "“A wall is not a policy” she said",
        "“I have read the whole of the application twice by now and may read it again”",
        "She called it “a fairy tale”",
        "“A wall is not a policy”.",
    ],
)
def test_what_is_no_heading(line: str) -> None:
    """A sentence, a long line, and words with others beside them."""
    assert _found(f"The mayor spoke.\n\n{line}\n\nNobody answered.") == [False]


def test_a_quotation_over_paragraphs_is_no_heading() -> None:
    """However short its parts are."""
    assert not any(_found("“We came\n\n“We saw\n\n“We stayed.”"))
