"""Which addresses lead to the web, and how they are written."""

import pytest

from builder.web import leaves_the_site, page_address, web_address


@pytest.mark.parametrize(
    ("written", "read"),
    [
        ("https://example.org/a?b=c&d=e#f", "https://example.org/a?b=c&d=e#f"),
        (
            "https://example.org/a b\"<>'%zz%20#f#g",
            "https://example.org/a%20b%22%3C%3E%27%25zz%20#f%23g",
        ),
        ("http://example.org:80/\u00fc", "http://example.org:80/%C3%BC"),
        ("HTTPS://Example.org", "HTTPS://Example.org"),
        ("https://example.org?a", "https://example.org?a"),
        ("https://my_blog.example.org./x", "https://my_blog.example.org./x"),
        ("https://münchen.de/x", "https://xn--mnchen-3ya.de/x"),
        ("https://Straße.example/", "https://xn--strae-oqa.example/"),
        ("https://пример.рф", "https://xn--e1afmkfd.xn--p1ai"),
        ("https://a.org/\\@b.org", "https://a.org/%5C@b.org"),
        ("https://a.org/\x7f", "https://a.org/%7F"),
        (" https://example.org/\n x ", "https://example.org/%20x"),
    ],
)
def test_a_page_has_one_address(written, read):
    """In ASCII, whoever follows it; read again it stays the same."""
    assert page_address(written) == web_address(written) == read
    assert page_address(read) == read


@pytest.mark.parametrize(
    ("written", "read"),
    [
        ("mailto:a.b@example.org", "mailto:a.b@example.org"),
        ("mailto:a.b@example.org?subject=Hello you", "mailto:a.b@example.org?subject=Hello%20you"),
        ("MAILTO:jürgen@example.org", "MAILTO:j%C3%BCrgen@example.org"),
    ],
)
def test_a_mailbox_is_no_page(written, read):
    """But a reader may be led to it."""
    assert (web_address(written), web_address(read)) == (read, read)
    assert page_address(written) is None


@pytest.mark.parametrize(
    "written",
    [
        "",
        "other.md",
        "../entities/nato.html#x",
        "//example.org/x",
        "https://",
        "https:example.org",
        "https://a b/",
        "https://a..b/",
        "https://a／b.org/",
        "https://ü／b.org/",
        "https://a.org\\@b.org/",
        "https://user@example.org/",
        "https://example.com:secret@example.org/",
        "http://[::1]/x",
        "https://example.org:port/",
        "mailto:",
        "mailto:nobody",
        "mailto:a@b@c",
        "ftp://example.org/",
        "javascript:alert(1)",
        "java\nscript:alert(1)",
        "data:text/html,x",
    ],
)
def test_anything_else_is_no_address(written):
    """Nor what looks like one host and is another's."""
    assert web_address(written) is None


@pytest.mark.parametrize(
    ("target", "leaves"),
    [
        ("../entities/nato.html#x", False),
        ("#q-1", False),
        ("/assets/x.svg", False),
        ("a/b:c", False),
        ("", False),
        ("https://example.org/", True),
        ("//example.org/x", True),
        ("/\\example.org/x", True),
        ("\x01 //example.org/\x7f", True),
        ("/\t/example.org", True),
        ("java\nscript:alert(1)", True),
    ],
)
def test_what_leaves_the_site_is_told_as_browsers_do(target, leaves):
    """They skip line ends, and take a backslash for a slash."""
    assert leaves_the_site(target) is leaves
