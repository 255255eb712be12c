"""Links between briefings whose place on the page is not there."""

from builder.dead_links import dead_links
from builder.model import AnnotatedArticle, Provenance, Quoting, Source, Span, Statement
from builder.parse import parse
from builder.parse.links import with_links

HEAD = "---\ntitle: T\ndate: 2025-04-08\n---\n\n"
QUOTE = Statement(
    id="q-1234abcd",
    content=(Span(0, 4),),
    kind=Quoting.DIRECT,
    provenance=Provenance("rule"),
)

QUOTATION = (
    "a.md:6: a link to b.md: there is no quotation or heading #q-00000000 (copy the address of"
    " the quotation from its page, or take out # and what follows)"
)
HEADING = "a.md:8: a link to b.md: there is no quotation or heading #list (did you mean #s-lists?)"


def dead(*links):
    """What is said of a briefing with these links, each on a line of its own."""
    texts = {"a.md": HEAD + "\n\n".join(f"[x]({link})" for link in links)}
    texts["b.md"] = HEAD + "Two.\n\n# Lists"
    one, other = with_links(parse(Source(path, text, path)) for path, text in texts.items())
    return list(dead_links([AnnotatedArticle(one, ()), AnnotatedArticle(other, (QUOTE,))]))


def test_what_is_there_is_not_reported():
    """Quotations, headings, whole pages, and whatever is on the web."""
    assert dead("b.md", "b.md#q-1234abcd", "b.md#lists", "b.md#s-lists", "https://b.org/#x") == []


def test_a_place_that_is_not_there_is_reported():
    """With file and line, and with what may be meant, if that is a heading."""
    said = [f"{p.place}: {p.what} ({p.remedy})" for p in dead("b.md#q-00000000", "b.md#list")]
    assert said == [QUOTATION, HEADING]
