"""Text for XML."""

from xml.etree import ElementTree

import pytest

from builder.export import xml


@pytest.mark.parametrize("code", [*range(0x20), 0x7F, 0x85, 0xD800, 0xDFFF, 0xFDD0, 0xFFFE, 0xFFFF])
def test_no_character_breaks_a_document(code):
    """As text and in an attribute; what no document may hold is seen as a replacement."""
    held = xml.text(f"a{chr(code)}b")
    read = ElementTree.fromstring(f'<a b="{xml.line(f"a{chr(code)}b")}">{held}</a>'.encode())
    white = {0x9: "\t", 0xA: "\n", 0xC: " ", 0xD: "\r"}
    assert read.text == f"a{white.get(code, chr(0xFFFD))}b"


def test_markup_is_text():
    """No tag, no reference, no end of a section."""
    text = "</a><b c='d'>&amp;\"]]>"
    assert ElementTree.fromstring(f"<a>{xml.text(text)}</a>").text == text
    assert ElementTree.fromstring(f'<a b="{xml.line(text)}"/>').get("b") == text


@pytest.mark.parametrize(
    ("given", "made"),
    [
        ("https://example.org/a?b=c&d=e#f", "https://example.org/a?b=c&amp;d=e#f"),
        ("https://münchen.example/a b", "https://xn--mnchen-3ya.example/a%20b"),
        ("mailto:a.b@example.org", "mailto:a.b@example.org"),
        ("javascript:alert(1)", ""),
        ("../other.md", ""),
    ],
)
def test_addresses_are_valid_or_none(given, made):
    """Encoded where they must be; a book cannot follow what leads into a folder."""
    assert xml.address(given) == made
