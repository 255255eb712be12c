"""Bare text from other programs."""

from builder.parse import parse_plain


def shown(text):
    return [block.span.of(text) for block in parse_plain(text, id="a").blocks]


def test_blank_lines_part_paragraphs():
    """A single line break is white space where blank lines part paragraphs."""
    assert shown("One\nstill one.\n\n \n\nTwo.") == ["One\nstill one.", "Two."]


def test_lines_are_paragraphs_where_there_is_no_blank_line():
    """A text without blank lines has one paragraph a line."""
    assert shown("One.\nTwo.\n") == ["One.", "Two."]


def test_nothing_makes_no_paragraph():
    """White space alone is no text."""
    assert shown(" \n\n\t ") == []
