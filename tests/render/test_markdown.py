"""Escaping: what is written, what is left alone, and what each place on a page needs."""

from __future__ import annotations

import pytest

from builder.render.markdown import (
    Markdown,
    address,
    attribute,
    escape,
    front_matter,
    html,
    link,
    pieces,
    reference,
)

UNTOUCHED = [
    "NATO Secretary General Mark Rutte, during his visit to Japan on Tuesday, spoke.",
    "It cost $9.7bn, not $10.7bn.",
    "Johnson & Johnson rose 0.4% (to 12.5).",
    "\"Let us not be naive,\" he said: 'never'.",
    "24/7, 9/11, and 3-2 at half-time",
    "a well-known, long--if not very long--word; and so on...",
    "U.S. and U.K. leaders met. E.g. here",
    "Mr. Smith went",
    "日本 é 😀 — “quoted” ‘so’ …",
]

WRITTEN = [
    ("*stars* and _lines_", "&#x2a;stars&#x2a; and &#x5f;lines&#x5f;"),
    ("# heading", "&#x23; heading"),
    ("- item", "&#x2d; item"),
    ("2. item", "2&#x2e; item"),
    ("iv) item", "iv&#x29; item"),
    ("(a) item", "&#x28;a) item"),
    (": definition", "&#x3a; definition"),
    ("<b>", "&#x3c;b&#x3e;"),
    ("AT&T", "AT&#x26;T"),
    ("$9.7bn and US$10.7bn", "&#x24;9.7bn and US&#x24;10.7bn"),
    ("\\[x\\]", "&#x5c;&#x5b;x&#x5c;&#x5d;"),
    ("see https://a.b", "see https&#x3a;//a.b"),
    ("me@x.y", "me&#x40;x.y"),
    ("(c) half 1/2", "&#x28;c) half 1&#x2f;2"),
    ("--8<-- file", "&#x2d;-8&#x3c;-- file"),
    ("\u00a0indented\u00a0", "&#xa0;indented&#xa0;"),
    ("a heading ##", "a heading #&#x23;"),
    ("0" * 40, "&#x30;" + "0" * 39),
    ("placeholder \x02klzzwxh:0\x03", "placeholder \ufffdklzzwxh:0\ufffd"),
]


@pytest.mark.parametrize("text", UNTOUCHED)
def test_what_means_nothing_is_left_alone(text: str) -> None:
    """News prose stays readable in the Markdown, byte for byte."""
    assert pieces(text, ()) == [text]


@pytest.mark.parametrize(("text", "written"), WRITTEN)
def test_what_means_something_is_written_as_a_reference(text: str, written: str) -> None:
    """Syntax of Markdown and of its extensions becomes hexadecimal references."""
    assert pieces(text, ()) == [written]


def test_white_space_collapses_and_other_blanks_stay() -> None:
    """Only HTML's own white space may collapse."""
    assert pieces("  a \n\t b\u2003\u00a0c ", ()) == ["a b\u2003\u00a0c"]


def test_pieces_are_cut_where_asked_and_escaped_as_a_whole() -> None:
    """Two halves of a piece of syntax are escaped, though neither half alone is syntax."""
    assert pieces("a http://b", (6,)) == ["a http", "&#x3a;//b"]
    assert pieces("abc", (0, 1, 1, 3)) == ["", "a", "", "bc", ""]


def test_what_stands_beside_markup_cannot_join_it() -> None:
    """An exclamation mark before a link would make it a picture."""
    assert pieces("Oh!NATO", (3,)) == ["Oh&#x21;", "NATO"]
    assert pieces("(NATO's)", (1, 5)) == ["(", "NATO", "'s)"]


def test_fully_escaped_text_has_no_ascii_punctuation_left() -> None:
    """For extensions that rewrite quotation marks or dots."""
    (written,) = pieces('He said: "No..."', (), fully=True)
    assert written == "He said&#x3a; &#x22;No&#x2e;&#x2e;&#x2e;&#x22;"


def test_markdown_passes_and_everything_else_is_escaped() -> None:
    """Escaping twice is as harmless as forgetting it is impossible."""
    assert escape(Markdown("*so*")) == "*so*"
    assert escape(escape("*so*")) == escape("*so*")
    assert escape(12) == "12"
    assert escape(None) == ""


def test_an_escaped_value_cannot_leave_an_attribute() -> None:
    """Even where a template forgot that it stands in one."""
    assert '"' not in escape('x" onclick="y')


def test_an_attribute_holds_no_syntax_at_all() -> None:
    """Inline patterns run over raw tags too."""
    assert attribute('a_b "c" `d` <e> --x é') == (
        "a&#x5f;b &#x22;c&#x22; &#x60;d&#x60; &#x3c;e&#x3e; &#x2d;&#x2d;x é"
    )


def test_a_link_has_markdown_syntax_and_plain_attributes() -> None:
    """MkDocs rewrites the addresses of such links, and of no others."""
    made = link("NATO", "../entities/nato.md", "an", "an-org", data={"t": "article-5"})
    assert made == "[NATO](../entities/nato.md){ .an .an-org data-t=article-5 }"
    assert link("a]b", "x.md") == "[a&#x5d;b](x.md)"
    assert "evil" not in link("a", "x.md", data={"t": "x }{ evil=1"})


@pytest.mark.parametrize(
    ("target", "safe"),
    [
        ("https://x.y/a_b?c=(1)&d", "https://x.y/a%5Fb?c=%281%29&amp;d"),
        ("mailto:me@x.y", "mailto:me@x.y"),
        ("javascript:alert(1)", "#"),
        ("java\nscript:alert(1)", "#"),
        (" JaVaScRiPt:alert(1)", "#"),
        ("data:text/html,x", "#"),
        ("//example.org/x", "#"),
        ("https://münchen.example/a b", "https://xn--mnchen-3ya.example/a%20b"),
        ("../b.md#c", "../b.md#c"),
        ("/é", "/%C3%A9"),
        ("", "#"),
    ],
)
def test_addresses_run_nothing(target: str, safe: str) -> None:
    """Only the web, mail, and this site can be led to."""
    assert address(target) == safe


def test_front_matter_is_html_on_one_line() -> None:
    """Themes print it as it is, so that a title is harmless only if it is HTML already."""
    made = front_matter(
        {"title": "</title><script>\nx: 'y'", "n": 2, "on": True, "no": None, "l": ["a:b"]}
    )
    assert made == (
        '---\ntitle: "&#x3c;&#x2f;title&#x3e;&#x3c;script&#x3e; x: \'y\'"\nn: 2\non: true\nl: ["a:b"]\n---\n'
    )


def test_front_matter_keeps_its_lines() -> None:
    """YAML ends lines at characters that Python and HTML do not."""
    assert html("a\u2028b\u0085c") == "a&#x2028;b\ufffdc"


def test_a_reference_never_names_a_control_character() -> None:
    """HTML forbids that, and browsers read some of them as letters of Windows-1252."""
    assert reference("\x80") == "\ufffd"
    assert reference("*") == "&#x2a;"
