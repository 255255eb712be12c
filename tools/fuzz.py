"""Generated articles through rendering, Python-Markdown and the gate; prints what came out altered.

`python -m tools.fuzz --inputs 100000` takes so many texts from each of two generators through all
sets of extensions; `--corruptions 10000` spoils rendered pages so many times, all of which must be
caught.
"""

from __future__ import annotations

import argparse
import random
import re
import sys
import time
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from datetime import date
from html import unescape

import markdown
from hypothesis import HealthCheck, Phase, given, seed, settings
from hypothesis import strategies as st

from builder.fidelity import differences
from builder.model import (
    AnnotatedArticle,
    Article,
    ArticleId,
    Block,
    Box,
    Container,
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
from builder.render.body import Margin, body
from builder.render.inline import Manner
from builder.render.markdown import Markdown, escape
from builder.text import NO_TEXT, collapse

SITE: dict[str, dict[str, object]] = {"attr_list": {}, "md_in_html": {}, "toc": {}}
RECOMMENDED: dict[str, dict[str, object]] = SITE | {
    "abbr": {},
    "admonition": {},
    "def_list": {},
    "footnotes": {},
    "tables": {},
    "nl2br": {},
    "wikilinks": {},
    "pymdownx.arithmatex": {"generic": True},
    "pymdownx.betterem": {},
    "pymdownx.blocks.admonition": {},
    "pymdownx.blocks.definition": {},
    "pymdownx.blocks.details": {},
    "pymdownx.blocks.html": {},
    "pymdownx.blocks.tab": {},
    "pymdownx.caret": {},
    "pymdownx.critic": {},
    "pymdownx.details": {},
    "pymdownx.emoji": {},
    "pymdownx.fancylists": {},
    "pymdownx.highlight": {},
    "pymdownx.inlinehilite": {},
    "pymdownx.keys": {},
    "pymdownx.magiclink": {
        "repo_url_shorthand": True,
        "social_url_shorthand": True,
        "user": "someone",
        "repo": "something",
    },
    "pymdownx.mark": {},
    "pymdownx.progressbar": {},
    "pymdownx.saneheaders": {},
    "pymdownx.smartsymbols": {},
    "pymdownx.snippets": {},
    "pymdownx.superfences": {},
    "pymdownx.tabbed": {"alternate_style": True},
    "pymdownx.tasklist": {"custom_checkbox": True},
    "pymdownx.tilde": {},
}
SETS = {"site": SITE, "recommended": RECOMMENDED}

# -- two independent generators of texts --------------------------------------------------------

SYNTAX = r"""
* ** *** _ __ ` `` ``` ~ ~~ ~~~ ^ ^^ = == === + ++ - -- --- # ## ###### > < | \ \\ \* \[ \( / //
/// $ $$ $x$ $1 % ! !! !!! !note ? ?? ??? ??+ [ ] [[ ]] ( ) () { } {{ }} {% %} {: } {.a} {#b} { .a
} {++ ++} {-- --} {~~ ~> ~~} {== ==} {>> <<} [x] [x]: [x](y) ![ ![x](y) [^1] [^1]: *[a]: *[HTML]: :
:: ::: :smile: :+1: :material-x: http://a.b https://a.b/c_d ftp://x www.a.b a@b.c @user @a/b #1 !1
?1 a/b#1 #MeToo (c) (C) (r) (tm) 1/2 1/4 c/o +/- =/= --> <-- <--> ==> <== 1st 2nd 1. 2) 10. a. b)
(1) (a) i. iv) #. - * + 1. &amp; &lt; &#42; &#x2a; &copy &nbsp; & && &; <b> </b> <script> </script>
<!-- --> <!--> <? ?> <![CDATA[ ]]> <div> </div> <p> </p> <q> <a href=x> </a> <br/> </> <div
markdown="1"> data-added markdown="1" --8<-- ;--8<-- --8<--"x" [TOC] [=50% "x"] ++ctrl+x++ ==m==
^s^ ~s~ [ ] [x] "a" 'a' "" '' ... -- /// note /// note| !!! note ??? tip === "Tab" ```py ~~~ `#!py
x` $$x$$ \[x\] \(x\) \begin{a} klzzwxh:0001 wzxhzdk:0 wzxhzdk:1 amp NATO China Rutte said a b x I
Mr. e.g. U.S. $9.7bn 5 2025 0 's d6cd1e2bd19e03a81132a23b2025920577f84e37
00000000000000000000000000000000000000000 US$5
"""
CHARACTERS = (
    "\t\n\x0c\xa0\u2003\u3000\u200b\u200d\xad\ufeff\u202e\u2066\u2028\u2029\u0301"
    "\u2026\u2014\u2013\xe9\u65e5\U0001f600\ufffd\x02\x03\x00\x85\x1b\ud800\uffff"
)
OTHERS = (
    "\u201ca\u201d",
    "\u2018a\u2019",
    "\u2019s",
    "it\u2019s",
    "  ",
    "\n ",
    "\r\n",
    "    ",
    "\U0001f1ef\U0001f1f5",
    "\u65e5\u672c",
    "XIV. ",
    "xiv) ",
    "Dr. ",
    "$14 ",
    "\x02klzzwxh:0000\x03",
    "\x02wzxhzdk:0\x03",
    "\x0242\x03",
    "\x02amp\x03",
)
FRAGMENTS = (*SYNTAX.split(), *OTHERS, *CHARACTERS, *" " * 8)


def soup(chance: random.Random) -> str:
    """Fragments of syntax, thrown together."""
    drawn = chance.choices(FRAGMENTS, k=chance.randint(1, 14))
    return "".join(part + chance.choice(("", "", " ")) for part in drawn)


def hypothesis_texts() -> st.SearchStrategy[str]:
    """Texts of Hypothesis: any characters at all, mixed with those that mean something."""
    meaning = st.sampled_from(
        list("!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~ \t\n\x02\x0301aAbcxtm\u00a0")
    )
    character = meaning | meaning | st.characters(codec=None)
    return st.text(character, min_size=1, max_size=30)


# -- from texts to articles ---------------------------------------------------------------------


def annotated(texts: Sequence[str], chance: random.Random) -> AnnotatedArticle:
    """An article with these texts as its blocks, with marks, styles and lists drawn by chance."""
    kept = [text for raw in texts if collapse(text := NO_TEXT.sub("\ufffd", raw))] or ["x"]
    blocks, parts, at = [], [], 0
    for line, (text, inside) in enumerate(zip(kept, _containers(chance), strict=False), 1):
        form = chance.choices(list(Form), (12, 2, 1, 2))[0]
        blocks.append(
            Block(
                span=Span(at, at + len(text)),
                line=line,
                form=form,
                level=chance.randint(1, 6) if form is Form.HEADING else 0,
                inside=inside,
            )
        )
        parts.append(text)
        at += len(text) + 2
    text = "\n\n".join(parts)
    article = Article(
        id=ArticleId("a-1"),
        date=date(2025, 4, 8),
        title="Title",
        byline="",
        text=text,
        blocks=tuple(blocks),
        styles=tuple(sorted(_styles(blocks, chance), key=lambda s: s.span)),
        path="a-1.txt",
    )
    marks = sorted(_marks(article, chance), key=lambda m: (m.span.start, -m.span.end))
    return AnnotatedArticle(article, tuple(marks))


def _containers(chance: random.Random) -> Iterator[tuple[Container, ...]]:
    """Lists and block quotes that are begun, gone on with and left by chance."""
    inside: tuple[Container, ...] = ()
    number = 0
    while True:
        yield inside
        step = chance.random()
        if step < 0.2 and len(inside) < 4:
            number += 1
            start = chance.choice((1, 1, 3))
            inside = (*inside, Container(chance.choice(list(Box)), number, 0, start))
        elif step < 0.5 and inside:
            last = inside[-1]
            item = 0 if last.box is Box.BLOCKQUOTE else last.item + 1
            inside = (*inside[:-1], replace(last, item=item))
        elif step < 0.7:
            inside = inside[: chance.randint(0, len(inside))]
            if inside and inside[-1].box is not Box.BLOCKQUOTE:
                inside = (*inside[:-1], replace(inside[-1], item=inside[-1].item + 1))


def _within(span: Span, chance: random.Random) -> Span:
    a, b = chance.randrange(span.start, span.end), chance.randrange(span.start, span.end)
    return Span(min(a, b), max(a, b) + 1)


def _styles(blocks: Sequence[Block], chance: random.Random) -> Iterator[Style]:
    for block in blocks:
        if block.form is not Form.CODE and chance.random() < 0.3:
            for _ in range(chance.randint(1, 3)):
                target = chance.choice(
                    ("https://x.y/a_b?c=(1)&d=*e*", "b.md", "#c", "javascript:x")
                )
                yield Style(_within(block.span, chance), chance.choice(list(Emphasis)), target)


def _marks(article: Article, chance: random.Random) -> Iterator[Mark]:
    """Marks anywhere in running text, crossing as they please."""
    running = [block for block in article.blocks if block.runs]
    for number in range(chance.randint(0, 2 * len(running)) if running else 0):
        span = _within(chance.choice(running).span, chance)
        provenance = Provenance("chance", chance.choice(list(State)))
        match chance.randrange(6):
            case 0 | 1:
                entity = chance.choice((None, EntityId("nato")))
                yield Reference(
                    span=span,
                    kind=Kind.ORG,
                    entity=entity,
                    label='*N* "<O>',
                    provenance=provenance,
                    layer=chance.choice(list(Layer)),
                )
            case 2:
                yield Gloss(span, TermId("article-5"), provenance)
            case 3:
                yield Dating(span, "2025-04-08", chance.choice(list(Granularity)), provenance)
            case 4:
                yield Note(span, "note", provenance)
            case _:
                more = (_within(b.span, chance) for b in running if b.span.start > span.end)
                yield _statement(
                    f"q-{number}", (span, *list(more)[: chance.randint(0, 2)]), provenance
                )


def _statement(id: str, content: tuple[Span, ...], provenance: Provenance) -> Statement:
    return Statement(
        id=id,
        content=content,
        kind=Quoting.DIRECT,
        provenance=provenance,
    )


# -- rendering and judging ----------------------------------------------------------------------


def converter(name: str) -> Callable[[str], str]:
    """Python-Markdown with one of the `SETS`."""
    engine = markdown.Markdown(extensions=list(SETS[name]), extension_configs=SETS[name])
    return lambda text: engine.reset().convert(text)


def rendered(article: AnnotatedArticle, *, fully: bool = False) -> str:
    """The article's page in Markdown, notes with every third block."""
    note = Markdown("<aside data-added>A <b>note</b></aside>")
    margin = Margin(dict.fromkeys(range(1, len(article.article.blocks), 3), note))
    return f"# {escape(article.article.title)}\n\n" + body(
        article, "articles/a-1.md", margin=margin, manner=Manner(fully=fully)
    )


def failures(article: AnnotatedArticle, converters: dict[str, Callable[[str], str]]) -> list[str]:
    """What comes out altered, under any set of extensions."""
    found = []
    for fully in (False, True):
        source = rendered(article, fully=fully)
        for name, convert in converters.items():
            for problem in differences(convert(source), article.article):
                found.append(f"{name}{' fully' if fully else ''}: {problem.what}\n{source}")
                break
        if len(source) % 8:
            break  # the fully escaped form of one article in eight
    return found


def fuzz(inputs: int, start: int) -> list[str]:
    """Both generators; returns the failures, and prints the counts as it goes."""
    converters = {name: converter(name) for name in SETS}
    found: list[str] = []
    for name, generate in (("soup", _by_soup), ("hypothesis", _by_hypothesis)):
        count: Counter[str] = Counter()

        def judge(texts: Sequence[str], chance: random.Random, count: Counter[str] = count) -> None:
            found.extend(failures(annotated(texts, chance), converters))
            count["inputs"] += len(texts)
            count["articles"] += 1

        began = time.monotonic()
        generate(inputs, start, judge)
        took = time.monotonic() - began
        print(f"{name}: {count['inputs']} inputs in {count['articles']} articles, {took:.0f} s")
        print(f"failures so far: {len(found)}", flush=True)
    return found


Judge = Callable[[Sequence[str], random.Random], None]
TOGETHER = 8  # inputs in an article


def _by_soup(inputs: int, start: int, judge: Judge) -> None:
    chance = random.Random(start)
    for _ in range(-(-inputs // TOGETHER)):
        judge([soup(chance) for _ in range(TOGETHER)], chance)


def _by_hypothesis(inputs: int, start: int, judge: Judge) -> None:
    @seed(start)
    @settings(
        max_examples=-(-inputs // TOGETHER),
        deadline=None,
        database=None,
        phases=[Phase.generate],
        suppress_health_check=list(HealthCheck),
    )
    @given(
        st.lists(hypothesis_texts(), min_size=TOGETHER, max_size=TOGETHER), st.integers(0, 2**32)
    )
    def run(texts: list[str], chance: int) -> None:
        judge(texts, random.Random(chance))

    run()


# -- corruptions --------------------------------------------------------------------------------


def _words(html: str) -> list[tuple[int, int]]:
    """Where words of the article stand in a rendered page, none of a tag, a note or a reference."""
    tokens = r"<aside.*?</aside>|<[^>]*>|&#?\w+;|([A-Za-z]{2,})"
    found = re.compile(tokens, re.DOTALL).finditer(
        html, html.index(">", html.index("data-briefing"))
    )
    return [match.span(1) for match in found if match[1]]


def _spoil(html: str, chance: random.Random) -> tuple[str, str]:
    """A page with one thing wrong, and which."""
    name = chance.choice(list(CORRUPTIONS))
    return name, CORRUPTIONS[name](html, chance)


def _at_word(html: str, chance: random.Random, change: Callable[[str], str]) -> str:
    places = _words(html)
    if not places:
        return html
    start, end = chance.choice(places)
    return html[:start] + change(html[start:end]) + html[end:]


def _replace_one(pattern: str, by: str) -> Callable[[str, random.Random], str]:
    def change(html: str, chance: random.Random) -> str:
        body_at = html.index("data-briefing")
        places = [m for m in re.finditer(pattern, html) if m.start() > body_at]
        if not places:
            return html
        place = chance.choice(places)
        return html[: place.start()] + place.expand(by) + html[place.end() :]

    return change


def _seen(html: str) -> str:
    return collapse(unescape(re.sub(r"<[^>]*>", "", html.replace("<br", " <br"))))


def _swap_paragraphs(html: str, chance: random.Random) -> str:
    places = list(re.finditer(r"<p>.*?</p>", html, re.DOTALL))
    if len(places) < 2:
        return html
    a, b = sorted(chance.sample(places, 2), key=lambda m: m.start())
    if _seen(a[0]) == _seen(b[0]):
        return html
    return html[: a.start()] + b[0] + html[a.end() : b.start()] + a[0] + html[b.end() :]


CORRUPTIONS: dict[str, Callable[[str, random.Random], str]] = {
    "drop a character": lambda h, c: _at_word(h, c, lambda w: w[1:]),
    "double a character": lambda h, c: _at_word(h, c, lambda w: w[0] + w),
    "change case": lambda h, c: _at_word(h, c, str.swapcase),
    "drop a word": lambda h, c: _at_word(h, c, lambda _: ""),
    "reverse a word": lambda h, c: _at_word(h, c, lambda w: w[::-1] if w != w[::-1] else w + "x"),
    "add a blank in a word": lambda h, c: _at_word(h, c, lambda w: w[0] + " " + w[1:]),
    "a look-alike letter": lambda h, c: _at_word(h, c, lambda w: "\u0430" + w[1:]),
    "a zero-width blank": lambda h, c: _at_word(h, c, lambda w: w + "\u200b"),
    "a script": lambda h, c: _at_word(h, c, lambda w: w + "<script>alert(1)</script>"),
    "an empty script": lambda h, c: _at_word(h, c, lambda w: w + "<script src=x></script>"),
    "an image": lambda h, c: _at_word(h, c, lambda w: w + "<img src=x onerror=alert(1)>"),
    "an element": lambda h, c: _at_word(h, c, lambda w: f"<b>{w}</b>"),
    "an iframe": lambda h, c: _at_word(h, c, lambda w: w + "<iframe></iframe>"),
    "a comment": lambda h, c: _at_word(h, c, lambda w: w + "<!-- -->"),
    "a handler": _replace_one(r"<(p|q|a|h\d|li|span)\b", r"<\1 onclick=x"),
    "a style": _replace_one(r"<(p|q|a|h\d|li|span)\b", r'<\1 style="display:none"'),
    "hidden": _replace_one(r"<(p|q|a|h\d|li|span)\b", r"<\1 hidden"),
    "a javascript link": lambda h, c: _at_word(
        h, c, lambda w: f'<em><a href="JaVa&#x0a;script:x">{w}</a></em>'
    ),
    "data-added dropped": _replace_one(r' data-added="data-added"| data-added', ""),
    "data-added on a paragraph": _replace_one(r"<(p|h\d|li|pre)>(?=[^<])", r"<\1 data-added>"),
    "swap two paragraphs": _swap_paragraphs,
    "drop a paragraph": _replace_one(r"<p>[^<]+</p>", ""),
    "double a paragraph": _replace_one(r"(<p>[^<]+</p>)", r"\1\1"),
    "split a paragraph": lambda h, c: _at_word(h, c, lambda w: w[0] + "</p><p>" + w[1:]),
    "join two paragraphs": _replace_one(r"</p>\n<p>", " "),
    "un-escape": _replace_one(r"&#x3c;(?=[a-z/!?])|&lt;(?=[a-z/!?])", "<"),
    "escape twice": _replace_one(r"&(?=#x)", "&amp;"),
    "an unclosed tag": _replace_one(r"</(q|em|strong|span|a|p|li)>", ""),
    "drop an opening tag": _replace_one(r"<(q|em|strong|span|a)\b[^>]*>", ""),
    "another article": lambda h, _: h.replace('data-briefing="a-1"', 'data-briefing="a-2"'),
    "the article twice": lambda h, _: h + '<div data-briefing="a-1"></div>',
    "text after the blocks": _replace_one(r"</(p|ul|ol|h\d)>", r"</\1>more"),
    "the title": lambda h, _: h.replace(">Title", ">Titel"),
}


def corrupt(count: int, start: int) -> tuple[Counter[str], list[str]]:
    """How many corruptions of each kind were tried, and those that were not caught."""
    chance = random.Random(start)
    convert = converter("site")
    tried: Counter[str] = Counter()
    missed = []
    while sum(tried.values()) < count:
        article = annotated([soup(chance) for _ in range(8)], chance)
        html = convert(rendered(article))
        for _ in range(8):
            name, spoilt = _spoil(html, chance)
            if spoilt == html:
                continue
            tried[name] += 1
            if not differences(spoilt, article.article):
                missed.append(f"{name}\n{html}\n--\n{spoilt}")
    return tried, missed


def main() -> int:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawTextHelpFormatter
    )
    parser.add_argument("--inputs", type=int, default=0, help="this many of each generator")
    parser.add_argument("--corruptions", type=int, default=0, help="spoil pages this many times")
    parser.add_argument("--seed", type=int, default=0)
    wanted = parser.parse_args()
    found: list[str] = []
    if wanted.inputs:
        found += fuzz(wanted.inputs, wanted.seed)
    if wanted.corruptions:
        tried, missed = corrupt(wanted.corruptions, wanted.seed)
        for name, times in sorted(tried.items()):
            print(f"{times:7} {name}")
        print(f"{sum(tried.values()):7} corruptions, {len(missed)} not caught")
        found += missed
    print("\n\n=====\n".join(found[:10]))
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
