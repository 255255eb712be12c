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
        ("#there", "articles/2025-a.md#there"),
        ("https://example.org/b.md", "https://example.org/b.md"),
        ("https://münchen.example/a'b", "https://xn--mnchen-3ya.example/a%27b"),
        ("mailto:me@example.org", "mailto:me@example.org"),
    ],
)
def test_a_link_leads_to_a_page_or_to_the_web(link, target):
    """An article's file is named as seen from the one that cites it, in any format."""
    first = _articles(link)[0]
    assert [style.target for style in first.styles] == [target]
    assert first.problems == ()


NO_ARTICLE, NO_ADDRESS = "there is no such article", "it is no address on the web"


@pytest.mark.parametrize(
    ("link", "lacking"),
    [
        ("b.md", NO_ARTICLE),
        ("../../b.md", NO_ARTICLE),
        ("/b.md", NO_ARTICLE),
        ("#", NO_ARTICLE),
        ("ftp://b.md", NO_ADDRESS),
        ("//example.org/b.md", NO_ADDRESS),
        ("http://[::1]/b.md", NO_ADDRESS),
        ("https://me:secret@example.org/", NO_ADDRESS),
    ],
)
def test_a_link_that_leads_nowhere_is_named(link, lacking):
    """It is shown as text; the author hears of it, with the line."""
    first = _articles(link)[0]
    assert first.styles == ()
    assert first.text.endswith("See this.")
    (problem,) = first.problems
    assert problem.place.line == 8
    assert problem.what == f"a link to {link!r} is shown as plain text: {lacking}"


def test_problems_stand_in_the_order_of_the_text():
    """Whatever was found first."""
    (article,) = with_links([parse(Source("a.md", f"{HEAD}[One](x.md)\n\n![Two](y.png)", "a.md"))])
    assert [problem.place.line for problem in article.problems] == [6, 8]
