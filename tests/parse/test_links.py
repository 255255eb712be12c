"""Where the links of authors lead: to the web, to another briefing, or nowhere."""

import pytest

from builder.model import Source
from builder.parse import parse
from builder.parse.links import with_links

HEAD = "---\ntitle: T\ndate: 2025-04-08\n---\n\n"
TWO = "Two.\n\n# Lists & tables\n\n## Länder\n\n## Lists & tables"


def _articles(link: str):
    """An article with that link on its eighth line, and two others."""
    texts = {"in/2025/a.md": f"{HEAD}One.\n\nSee [this]({link}).", "in/b.md": f"{HEAD}{TWO}"}
    texts["in/2025/c d.txt"] = "date 2025-04-09 T\n\nThree."
    return with_links(
        parse(Source(path, text, path.removeprefix("in/"))) for path, text in texts.items()
    )


@pytest.mark.parametrize(
    ("link", "target"),
    [
        ("../b.md", "articles/b.md"),
        ("../b.md#q-1234abcd", "articles/b.md#q-1234abcd"),
        ("../b.md#lists-tables", "articles/b.md#s-lists-tables"),
        ("../b.md#lists--tables", "articles/b.md#s-lists-tables"),
        ("../b.md#s-lists-tables--2", "articles/b.md#s-lists-tables--2"),
        ("../b.md#länder", "articles/b.md#s-lander"),
        ("../b.md#t", "articles/b.md"),
        ("../b.md#", "articles/b.md"),
        ("../b.md#elsewhere", "articles/b.md#elsewhere"),
        ("<c d.txt>", "articles/2025-c-d.md"),
        ("./a.md", "articles/2025-a.md"),
        ("https://example.org/b.md", "https://example.org/b.md"),
        ("mailto:me@example.org", "mailto:me@example.org"),
    ],
)
def test_a_link_leads_to_a_page_or_to_the_web(link, target):
    """An article's file is named as seen from the one that cites it, in any format."""
    first = _articles(link)[0]
    assert [style.target for style in first.styles] == [target]
    assert first.problems == ()


@pytest.mark.parametrize("link", ["b.md", "../../b.md", "/b.md", "#there", "ftp://b.md"])
def test_a_link_that_leads_nowhere_is_named(link):
    """It is shown as text; the author hears of it, with the line."""
    first = _articles(link)[0]
    assert first.styles == ()
    assert first.text.endswith("See this.")
    assert [(problem.place.line, link in problem.what) for problem in first.problems] == [(8, True)]
