"""Marks and styles within a line: nested, split where they cross, links never in links."""

from __future__ import annotations

import re
from datetime import date

from builder.model import (
    AnnotatedArticle,
    Article,
    ArticleId,
    Block,
    Dating,
    Emphasis,
    EntityId,
    Form,
    Gloss,
    Granularity,
    Kind,
    Layer,
    Mark,
    Note,
    Provenance,
    Quoting,
    Reference,
    Span,
    State,
    Statement,
    Style,
    TermId,
)
from builder.render.inline import inline, stretches

SURE, GUESSED = Provenance("register"), Provenance("model", State.SUGGESTED)


def span(text: str, part: str, which: int = 0) -> Span:
    start = [m.start() for m in re.finditer(re.escape(part), text)][which]
    return Span(start, start + len(part))


def name(at: Span, entity: str | None = "nato", provenance: Provenance = SURE) -> Reference:
    return Reference(
        span=at,
        kind=Kind.ORG,
        entity=EntityId(entity) if entity else None,
        label="Some Name",
        provenance=provenance,
        layer=Layer.ORG,
    )


def quote(*content: Span, kind: Quoting = Quoting.DIRECT) -> Statement:
    return Statement(
        id="q-1",
        content=content,
        kind=kind,
        speaker=EntityId("mark-rutte"),
        speaker_label="Mark Rutte",
        provenance=SURE,
    )


def written(
    text: str,
    *marks: Mark,
    styles: tuple[Style, ...] = (),
    blocks: tuple[Block, ...] = (),
    raw: bool = False,
) -> list[str]:
    blocks = blocks or (Block(span=Span(0, len(text)), line=1),)
    article = Article(
        id=ArticleId("a"),
        date=date(2025, 4, 8),
        title="T",
        byline="",
        text=text,
        blocks=blocks,
        styles=styles,
    )
    found = stretches(AnnotatedArticle(article, marks), "articles/a.md")
    return [
        inline(text, b.span, [s for s in found if s.span.meets(b.span)], raw=raw)
        for b in article.blocks
    ]


def test_text_without_marks_is_only_escaped() -> None:
    """Nothing is added where nothing was found."""
    assert written("Plain *text*.") == ["Plain &#x2a;text&#x2a;."]


def test_a_name_becomes_a_link_to_its_page() -> None:
    """In Markdown's own syntax, with classes only."""
    assert written("In NATO.", name(Span(3, 7))) == [
        "In [NATO](../entities/nato.md){ .an .an-org .f }."
    ]


def test_only_the_first_mention_of_a_section_is_told_apart() -> None:
    """Headings begin sections."""
    text = "NATO NATO|Head|NATO"
    blocks = (
        Block(span=Span(0, 9), line=1),
        Block(span=Span(10, 14), line=2, form=Form.HEADING, level=2),
        Block(span=Span(15, 19), line=3),
    )
    marks = [name(span(text, "NATO", n)) for n in range(3)]
    first, _, third = written(text, *marks, blocks=blocks)
    assert first.count(".f }") == 1
    assert first.index(".f }") < first.index(".an-org }")
    assert ".f }" in third


def test_a_suggestion_without_a_page_is_a_span() -> None:
    """It is shown as a suggestion, and leads nowhere."""
    (made,) = written("By Foo.", name(Span(3, 6), None, GUESSED))
    assert made == 'By <span class="an an-org sug f" data-e="some-name">Foo</span>.'


def test_a_term_that_is_a_name_is_one_link() -> None:
    """Two marks on one span are one link to the name's page, which knows the term."""
    marks = (name(Span(0, 4)), Gloss(Span(0, 4), TermId("alliance"), SURE))
    (made,) = written("NATO", *marks)
    assert made == "[NATO](../entities/nato.md){ .an .an-org .an-term .f data-t=alliance }"


def test_a_term_leads_to_the_glossary_and_a_day_to_the_timeline() -> None:
    """A vague date leads nowhere."""
    text = "IP4 on Tuesday, recently"
    marks = (
        Gloss(span(text, "IP4"), TermId("ip4"), SURE),
        Dating(span(text, "Tuesday"), "2025-04-08", Granularity.DAY, SURE),
        Dating(span(text, "recently"), "PAST_REF", Granularity.VAGUE, SURE),
    )
    (made,) = written(text, *marks)
    assert "[IP4](../glossary.md#ip4){ .an .an-term .f }" in made
    assert "[Tuesday](../timeline.md#t-2025-04-08){ .an .an-date .f }" in made
    assert '<span class="an an-date f" data-d="PAST&#x5f;REF">recently</span>' in made


def test_a_quote_holds_links() -> None:
    """The element is raw, the links in it are not, so that MkDocs sees them."""
    text = 'He said "NATO acts."'
    (made,) = written(text, quote(span(text, '"NATO acts."')), name(span(text, "NATO")))
    assert made == (
        'He said <q id="q-1" class="gq an-quote" data-q="q-1" data-s="mark-rutte">'
        '"[NATO](../entities/nato.md){ .an .an-org .f } acts."</q>'
    )


def test_a_quote_in_parts_has_one_id() -> None:
    """Also where a part runs over two paragraphs."""
    text = '"One," he said, "two.\n\n"Three."'
    blocks = (Block(span=Span(0, 21), line=1), Block(span=Span(23, 31), line=3))
    made = written(text, quote(Span(0, 6), Span(16, 31)), blocks=blocks)
    assert "".join(made).count(' id="q-1"') == 1
    assert "".join(made).count('data-q="q-1"') == 3
    assert "".join(made).count("</q>") == 3


def test_reported_speech_is_told_apart() -> None:
    """It is no quotation, though someone said it."""
    (made,) = written("He said it works.", quote(Span(8, 16), kind=Quoting.INDIRECT))
    assert 'class="gq an-quote gq-indirect"' in made


def test_crossing_spans_are_split_at_the_border() -> None:
    """The elements nest, and the text is whole."""
    text = "abcdef"
    (made,) = written(text, name(Span(0, 4)), quote(Span(2, 6)))
    assert re.sub(r"\]\([^)]*\)\{[^}]*\}|\[|<[^>]*>", "", made) == text
    assert made.count("<q") == made.count("</q>") == 2
    assert made.index("</q>") < made.index("](")


def test_no_link_stands_in_a_link() -> None:
    """What is marked within a link is a span; so is all within a link of the author's."""
    text = "the 8 May Movement"
    day = Dating(span(text, "8 May"), "2025-05-08", Granularity.DAY, SURE)
    (made,) = written(text, name(Span(0, len(text))), day)
    assert made.count("](") == 1
    assert '<span class="an an-date f" data-d="2025-05-08">8 May</span>' in made
    authors = Style(Span(0, len(text)), Emphasis.LINK, "https://x.y/")
    (made,) = written(text, day, name(Span(10, 18)), styles=(authors,))
    assert made.count("](") == 1
    assert made.endswith("](https://x.y/)")
    assert '<span class="an an-org f" data-e="nato">Movement</span>' in made


def test_the_authors_emphasis_survives_beside_marks() -> None:
    """As elements, since Markdown's stars depend on their neighbours."""
    styles = (Style(Span(0, 7), Emphasis.STRONG), Style(Span(8, 9), Emphasis.BREAK))
    (made,) = written("In NATO.\nMore", name(Span(3, 7)), styles=styles)
    assert made == "<strong>In [NATO](../entities/nato.md){ .an .an-org .f }</strong>.<br> More"


def test_a_briefing_may_cite_another() -> None:
    """Markdown's own link, so that the site's generator can say where it is lost."""
    (made,) = written("there", styles=(Style(Span(0, 5), Emphasis.LINK, "articles/b.md#q-1"),))
    assert made == "[there](b.md#q-1)"


def test_a_link_of_the_authors_runs_nothing() -> None:
    """A source may be hostile; what leads neither to a briefing nor to the web is no link."""
    for where in ("javascript:alert(1)", "//example.org/x", "other.html"):
        (made,) = written("click", styles=(Style(Span(0, 5), Emphasis.LINK, where),))
        assert made == "click"


def test_blanks_at_the_ends_stay_outside() -> None:
    """A mark is on words."""
    (made,) = written("In NATO now", name(Span(2, 8)))
    assert made == "In [NATO](../entities/nato.md){ .an .an-org .f } now"


def test_marks_stand_three_deep_and_no_deeper() -> None:
    """A fourth mark is left out; the text is not."""
    (made,) = written("abcdefghij", *(Note(Span(n, 10 - n), "x", SURE) for n in range(5)))
    assert made.count("<span") == made.count("</span>") == 3
    assert re.sub(r"<[^>]*>", "", made) == "abcdefghij"


def test_raw_links_are_for_html() -> None:
    """In a raw paragraph Markdown's links mean nothing."""
    (made,) = written("NATO", name(Span(0, 4)), raw=True)
    assert made == '<a href="../entities/nato.html" class="an an-org f" data-e="nato">NATO</a>'
