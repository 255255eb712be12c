"""The gate: it lets the article through, and nothing that differs from it."""

from __future__ import annotations

from datetime import date

import pytest

from builder.fidelity import differences, with_permalinks_marked
from builder.model import Article, ArticleId, Block, Box, Container, Form, Span

BLOCKS = (
    ("A heading", Form.HEADING, ()),
    ('He said: "NATO & <b>\u00a0acts."', Form.PARAGRAPH, ()),
    ("An item", Form.PARAGRAPH, (Container(Box.BULLETS, 1),)),
    ("x  =\n 1", Form.CODE, ()),
    ("Year\tRain\n2024\t7 mm\n2025\t", Form.TABLE, ()),
    ("The end.", Form.PARAGRAPH, ()),
)

PAGE = """<h1 id="t">A &lt;title&gt;<a class="headerlink" href="#t">\u00b6</a></h1><p>By somebody</p>
<div class="gl-body" data-briefing="a">
<h2 id="s-1">A heading</h2>
<div class="gl-par"><aside data-added="data-added"><p>A <b>note</b></p><svg><path d="M0 0"/></svg></aside>
<p>He said: <q class="gq" id="q-1">"<a class="an" href="../entities/nato.html">NATO</a>
&amp; &#x3c;b&gt;&nbsp;acts."</q></p></div>
<ul><li>An <em>item</em></li></ul>
<pre><code>x  =
 1</code></pre>
<table><thead><tr><th>Year</th><th>Rain</th></tr></thead>
<tbody><tr><td>2024</td><td>7 mm</td></tr><tr><td>2025</td><td></td></tr></tbody></table>
<p>The<br>end.<span data-added> 5</span></p>
</div><footer>Anything</footer>"""


def article() -> Article:
    blocks, text = [], ""
    for line, (part, form, inside) in enumerate(BLOCKS, 10):
        span = Span(len(text), len(text) + len(part))
        blocks.append(Block(span=span, line=line, form=form, level=2, inside=inside))
        text += part + "\n\n"
    return Article(
        id=ArticleId("a"),
        date=date(2025, 4, 8),
        title="A <title>",
        byline="",
        text=text,
        blocks=tuple(blocks),
        path="articles/a.txt",
    )


def test_the_articles_own_page_passes() -> None:
    """Marks, notes that say they were added, white space and references are no difference."""
    assert differences(PAGE, article()) == ()


SPOILT = {
    "a letter less": ("The<br>end", "The<br>en"),
    "a cell less": ("<td>7 mm</td>", "<td></td>"),
    "cells run together": ("<td>2024</td><td>7 mm</td>", "<td>20247 mm</td>"),
    "a cell in another column": ("<td>2025</td><td></td>", "<td></td><td>2025</td>"),
    "rows run together": ("</td></tr><tr><td>2025", "</td><td>2025"),
    "text beside the cells": ("<tr><td>2024", "<tr>7<td>2024"),
    "a table as text": ("<table>", "<p>"),
    "another case": ("A heading</h2>", "a heading</h2>"),
    "a look-alike": ("An <em>item", "\u0410n <em>item"),
    "a blank more": ("An <em>item", "A n <em>item"),
    "no-break space lost": ("&nbsp;acts", " acts"),
    "white space in code": ("x  =", "x ="),
    "a line break in code": ("=\n 1", "= 1"),
    "un-escaped": ("&#x3c;b&gt;", "<b>"),
    "escaped twice": ("&amp; ", "&amp;amp; "),
    "curly quotes": ('"<a class', "“<a class"),
    "a paragraph gone": ("<p>The<br>end.<span data-added> 5</span></p>", ""),
    "a paragraph twice": ("<pre>", "<p>The end.</p><pre>"),
    "a paragraph split": ("The<br>", "The</p><p>"),
    "paragraphs swapped": ("A heading</h2>", "An item</h2>"),
    "a heading for a paragraph": (
        "<p>The<br>end.<span data-added> 5</span></p>",
        "<h2>The end.</h2>",
    ),
    "an item for a heading": ('<h2 id="s-1">A heading</h2>', "<ul><li>A heading</li></ul>"),
    "text beside the blocks": ("<ul>", "more<ul>"),
    "not said to be added": (' data-added="data-added"', ""),
    "source said to be added": ("<p>The", "<p data-added>The"),
    "a script": ("The<br>", "The<script>alert(1)</script><br>"),
    "a script in a note": ("A <b>note</b>", "A <script>alert(1)</script>"),
    "an image": ("The<br>", "The<img src=x><br>"),
    "an image in a note": ("A <b>note</b>", '<img src="x" onerror="alert(1)">'),
    "an unknown element": ("The<br>", "<blink>The</blink><br>"),
    "a handler": ("<p>The", '<p onclick="x">The'),
    "a style": ("<p>The", '<p style="display:none">The'),
    "hidden": ("<p>The", "<p hidden>The"),
    "a script's address": ("../entities/nato.html", "JavaScript:alert(1)"),
    "an address in pieces": ("../entities/nato.html", "\x01java&#10;script:alert(1)"),
    "data as an address": ("../entities/nato.html", "data:text/html,x"),
    "an address of another site's": ("../entities/nato.html", "//example.org/x"),
    "an address of two sites": ("../entities/nato.html", "https://example.com@example.org/"),
    "a comment": ("The<br>", "The<!-- --><br>"),
    "an id twice": ('id="q-1"', 'id="s-1"'),
    "an element not closed": ("</em>", ""),
    "an element not opened": ("<em>", ""),
    "elements that cross": ("</a>\n", "</q></a>\n"),
    "a link in a link": (">NATO<", '><a href="x">NATO</a><'),
    "another title": ("&lt;title&gt;", "title"),
    "no article": ('data-briefing="a"', 'data-briefing="b"'),
    "the article twice": ("<footer>", '<div data-briefing="a"></div><footer>'),
    "cut off": ("</div><footer>Anything</footer>", ""),
}


@pytest.mark.parametrize("name", SPOILT)
def test_what_differs_is_caught(name: str) -> None:
    """Each of these is a difference a reader could see or suffer."""
    before, after = SPOILT[name]
    assert before in PAGE
    assert differences(PAGE.replace(before, after, 1), article())


def test_a_difference_names_file_line_and_place() -> None:
    """So that an editor finds it."""
    (problem,) = differences(PAGE.replace("end.", "and."), article())
    assert str(problem.place) == "articles/a.txt:15"
    assert "'The and.'" in problem.what
    assert "'The end.'" in problem.what


def test_permalinks_can_be_marked() -> None:
    """Otherwise their sign would be text that the article does not hold."""
    linked = PAGE.replace("A heading<", 'A heading<a class="headerlink" href="#s-1">\u00b6</a><')
    assert differences(linked, article())
    assert differences(with_permalinks_marked(linked), article()) == ()


def test_a_page_without_a_heading_has_no_title_to_compare() -> None:
    """The element alone may be judged."""
    alone = PAGE[PAGE.index("<div") :]
    assert differences(alone, article()) == ()
