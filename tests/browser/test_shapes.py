"""Marks and notes where there is no colour, no screen or no width to spare."""

from itertools import pairwise

import pytest

pytestmark = pytest.mark.browser

ARTICLE = "articles/ministers.html"
SHAPE = "mark => { const s = getComputedStyle(mark); return s.textDecorationLine + ' ' + s.textDecorationStyle; }"
KINDS = ("person", "org", "place", "date", "term")


def test_shapes_tell_the_kinds_apart_in_forced_colours(tab, address):
    """Tints are gone there; a layer that is switched off still loses its line."""
    page = tab(address + ARTICLE, forced_colors="active")
    first = {kind: page.locator(f".gl-body .an-{kind}").first for kind in KINDS}
    shapes = {kind: mark.evaluate(SHAPE) for kind, mark in first.items()}
    assert len({shapes[kind] for kind in KINDS[:4]}) == 4
    assert first["term"].evaluate("mark => getComputedStyle(mark, '::after').content")[1] == "†"
    slant = "q => getComputedStyle(q).fontStyle"
    assert page.locator(".gl-body .gq").first.evaluate(slant) == "italic"
    page.locator("[data-layer=person]").uncheck()
    assert first["person"].evaluate(SHAPE).startswith("none")
    page.locator("[value=bare]").check()
    assert all(mark.evaluate(SHAPE).startswith("none") for mark in first.values())
    assert page.locator(".gl-body .gq").first.evaluate(slant) == "normal"


def test_shapes_tell_the_kinds_apart_on_paper(tab, address):
    """Black on white, whatever the scheme of the screen."""
    page = tab(address + ARTICLE, color_scheme="dark")
    page.emulate_media(media="print")
    assert len({page.locator(f".gl-body .an-{k}").first.evaluate(SHAPE) for k in KINDS[:4]}) == 4
    ink = "n => [getComputedStyle(n).color, getComputedStyle(n).backgroundImage]"
    assert page.locator(".gl-body p").first.evaluate(ink) == ["rgb(0, 0, 0)", "none"]
    assert page.locator(".gl-body .an.f").first.evaluate(ink)[1] == "none"
    assert not page.locator(".gl-rail").is_visible()


def test_notes_are_numbered_at_the_end_on_paper(tab, address):
    """In the order in which the text refers to them, also those of a list; then come citation and
    address."""
    page = tab(address + ARTICLE)
    assert not page.locator(".gl-paper").is_visible()
    page.emulate_media(media="print")
    numbers = "nodes => nodes.map(n => getComputedStyle(n, '%s').content.replaceAll('\"', ''))"
    notes = page.locator(".gl-paper p").evaluate_all(numbers % "::before")
    assert notes == [str(n) for n in range(1, len(notes) + 1)]
    referred = page.locator(".gl-body :is(.an, .gq)[data-n]").evaluate_all(numbers % "::after")
    assert sorted(set(referred), key=int) == notes
    tops = [page.locator(".gl-paper p").nth(n).bounding_box()["y"] for n in range(len(notes))]
    last = page.locator(".gl-body p:not(.gl-mg p)").last.bounding_box()
    assert tops == sorted(tops)
    assert tops[0] > last["y"] + last["height"]
    source = page.locator(".gl-src")
    assert source.bounding_box()["y"] > tops[-1]
    assert source.inner_text().endswith("http://127.0.0.1/articles/ministers.html")


def test_text_flows_over_the_pages_of_paper(tab, address):
    """From below the headline on, notes of lists at the end with the others, and no empty page
    behind."""
    page = tab(address + "articles/lists-and-tables.html")
    assert page.locator("li .gl-mg").count()
    assert page.pdf(format="A4").count(b"/Type /Page\n") == 1
    page.emulate_media(media="print")
    assert page.locator(".gl-body").evaluate("n => getComputedStyle(n).display") == "block"
    assert not page.locator("li .gl-mg").first.is_visible()
    page.goto(address + "articles/no-marks.html")
    assert page.pdf(format="A4").count(b"/Type /Page\n") == 1


@pytest.mark.parametrize("width", [390, 1000, 1440])
def test_a_note_follows_its_paragraph_and_stands_beside_it(tab, address, width):
    """Beside where there is room, below where there is none."""
    page = tab(address + ARTICLE, viewport={"width": width, "height": 800})
    pair = page.locator(".gl-par").first
    assert pair.evaluate("par => [...par.children].map(n => n.tagName)") == ["P", "ASIDE"]
    text, note = (pair.locator(name).first.bounding_box() for name in ("p", "aside"))
    if width == 390:
        assert note["y"] >= text["y"] + text["height"]
    else:
        assert note["x"] > text["x"] + text["width"]
        assert abs(note["y"] - text["y"]) < 12


def test_where_a_name_fills_its_line_the_addresses_below_begin_as_it_does(tab, address):
    """They do not hang in the air."""
    page = tab(address + ARTICLE, viewport={"width": 1440, "height": 800})
    credit = page.locator(".gl-cr").first
    name, link = credit.locator("b"), credit.locator("a").first
    assert link.bounding_box()["x"] > name.bounding_box()["x"] + name.bounding_box()["width"]
    name.evaluate("b => { b.textContent = 'Mm'; while (b.offsetWidth < 225) b.textContent += 'm' }")
    assert link.bounding_box()["y"] > name.bounding_box()["y"] + 10
    assert link.bounding_box()["x"] == credit.bounding_box()["x"]


def test_on_a_phone_what_is_typed_stands_below_what_is_chosen(tab, address):
    """The choices are a line of their own, and so is the field, in its whole width."""
    page = tab(address + "timeline.html", viewport={"width": 390, "height": 844})
    labels = page.locator(".gl-filter label")
    tops = {labels.nth(n).bounding_box()["y"] for n in range(labels.count())}
    field = page.get_by_role("searchbox", name="Filter this page").bounding_box()
    assert len(tops) == 1
    assert field["y"] >= tops.pop() + 24
    assert field["width"] > 300


@pytest.mark.parametrize("width", [390, 820])
def test_where_a_source_stands_above_its_quotation_it_does_not_touch_it(tab, address, width):
    """As much room as between two lines of it."""
    page = tab(address + "quotes.html", viewport={"width": width, "height": 844})
    row = page.locator(".gl-says .r:has(b)").first
    source, words = (row.locator(name).first.bounding_box() for name in ("b", "q"))
    assert words["y"] - (source["y"] + source["height"]) >= 5


@pytest.mark.parametrize("name", ["many", "late"])
def test_notes_never_lie_on_one_another(tab, address, name):
    """A long note pushes the next one down, by no more than it must, and the page's footer, too."""
    page = tab(address + f"articles/{name}-notes.html", viewport={"width": 1440, "height": 800})
    asides = page.locator(".gl-mg")
    boxes = [asides.nth(n).bounding_box() for n in range(asides.count())]
    texts = [asides.nth(n).locator("xpath=../*[1]").bounding_box() for n in range(asides.count())]
    assert len(boxes) > 2
    for (above, below), text in zip(pairwise(boxes), texts[1:], strict=True):
        end = above["y"] + above["height"]
        assert end <= below["y"] <= max(end, text["y"]) + 30
    foot = page.locator(".gl-foot").bounding_box()
    assert foot["y"] >= boxes[-1]["y"] + boxes[-1]["height"]


def test_wide_code_can_be_scrolled_with_keys(tab, address):
    """On a touch screen, too, where the theme leaves it out of reach."""
    phone = {"viewport": {"width": 390, "height": 800}, "has_touch": True, "is_mobile": True}
    page = tab(address + "articles/code.html", **phone)
    page.wait_for_function("document.querySelector('.gl-body code').tabIndex === 0", timeout=5000)


def test_a_wide_table_can_be_read_to_its_end(tab, address):
    """With keys on a screen; on paper no column is cut off."""
    page = tab(address + "articles/lists-and-tables.html", viewport={"width": 390, "height": 800})
    wide = page.locator(".gl-body table").first
    page.wait_for_function("document.querySelector('.gl-body table').tabIndex === 0")
    wide.focus()
    page.keyboard.press("ArrowRight")
    page.wait_for_function("document.querySelector('.gl-body table').scrollLeft > 0")
    page.emulate_media(media="print")
    page.set_viewport_size({"width": 620, "height": 800})  # as wide as A4 within its margins
    over = "t => [...t.rows[0].cells].at(-1).getBoundingClientRect().right - t.closest('.gl-body').getBoundingClientRect().right"
    assert all(by <= 1 for by in [t.evaluate(over) for t in page.locator(".gl-body table").all()])


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_a_quotation_set_apart_is_one(tab, address, scheme):
    """One bar beside all of it, the ink of the text, and no tint, in its lists, too."""
    page = tab(address + "articles/set-apart.html", color_scheme=scheme)
    style = "(nodes, name) => [...new Set(nodes.map(n => getComputedStyle(n)[name]))]"
    ink = page.locator(".gl-body > p, .gl-body blockquote :is(p, li):not(.gl-mg p)")
    assert len(ink.evaluate_all(style, "color")) == 1
    tint = page.locator("blockquote .gq").evaluate_all(style, "backgroundImage")
    bars = page.locator("blockquote :not(.gl-mg)").evaluate_all(style, "borderLeftStyle")
    assert (tint, bars) == (["none"], ["none"])
    lead = page.locator("blockquote").evaluate("n => getComputedStyle(n).borderLeftColor")
    assert lead == {"light": "rgb(132, 104, 0)", "dark": "rgb(230, 200, 77)"}[scheme]


@pytest.mark.parametrize("width", [390, 1440])
def test_headings_tell_their_levels_apart(tab, address, width):
    """The lower, the smaller, and none smaller than the text or in capitals."""
    page = tab(address + "articles/headings.html", viewport={"width": width, "height": 800})
    size = "n => parseFloat(getComputedStyle(n).fontSize)"
    two, three, four, five, text = (
        page.locator(f".gl-body {name}").first.evaluate(size)
        for name in ("h2", "h3", "h4", "h5", "p")
    )
    assert two > three > four >= five >= text
    assert page.locator(".gl-body h5").inner_text() == "Five"


def test_a_small_table_stays_small_on_paper(tab, address):
    """Its columns are not torn apart."""
    page = tab(address + "articles/headings.html", viewport={"width": 620, "height": 800})
    page.emulate_media(media="print")
    table, body = (page.locator(name).bounding_box() for name in (".gl-body table", ".gl-body"))
    assert table["width"] < body["width"] / 2


@pytest.mark.parametrize("width", [320, 390, 768, 1000, 1440])
def test_header_text_and_footer_begin_on_one_line(tab, address, width):
    """At every width."""
    page = tab(address + "quotes.html", viewport={"width": width, "height": 800})
    parts = (".gl-mark", ".md-content__inner", ".gl-foot p")
    lefts = {page.locator(part).first.bounding_box()["x"] for part in parts}
    assert len(lefts) == 1


CUT = """aside => {
    const note = aside.querySelector('.gl-gl');
    note.append(' ' + 'And there is more to say of it. '.repeat(12));
    aside.append(...[1, 2].map(() => note.previousElementSibling.cloneNode(true)));
}"""
CLOSED = "n => n.scrollHeight > n.clientHeight"


@pytest.mark.parametrize("by", ["key", "finger"])
@pytest.mark.parametrize("width", [1000, 1440])
def test_a_note_that_is_cut_opens_without_a_mouse(tab, address, width, by):
    """Where there are many beside one paragraph; one that is whole is no stop for the tab key."""
    touch = {"has_touch": True} if by == "finger" else {}
    page = tab(address + ARTICLE, viewport={"width": width, "height": 800}, **touch)
    note = page.locator(".gl-mg:has(.gl-cr) .gl-gl").first
    assert note.get_attribute("tabindex") is None
    page.locator(".gl-mg:has(.gl-gl):has(.gl-cr)").first.evaluate(CUT)
    assert note.evaluate(CLOSED)
    page.wait_for_function("document.querySelector('.gl-gl').tabIndex === 0")
    if by == "key":
        note.evaluate("n => [...n.previousElementSibling.querySelectorAll('a')].at(-1).focus()")
        page.keyboard.press("Tab")
        while page.evaluate("document.activeElement.closest('.gl-card') !== null"):
            page.keyboard.press("Tab")  # a credit's card comes before what is next
    else:
        note.tap()
    page.wait_for_timeout(200)
    assert not note.evaluate(CLOSED)
    if by == "key":
        assert note.evaluate("n => n === document.activeElement")


def test_without_a_script_no_note_is_cut(tab, address):
    """For then a key could not open it."""
    page = tab(
        address + ARTICLE, viewport={"width": 1440, "height": 800}, java_script_enabled=False
    )
    page.locator(".gl-mg:has(.gl-gl):has(.gl-cr)").first.evaluate(CUT)
    assert not page.locator(".gl-mg:has(.gl-cr) .gl-gl").first.evaluate(CLOSED)


@pytest.mark.parametrize("name", ["entities/norland.html", "quotes.html"])
def test_one_sans_serif_and_one_ink_are_enough(tab, address, name):
    """Margin and search box are set in the type of the rest; icons have one colour."""
    page = tab(address + name)
    family = "n => getComputedStyle(n).fontFamily"
    wanted = page.locator("body").evaluate(family)
    assert "system-ui" in wanted
    ink = "n => getComputedStyle(n).color"
    icons = page.locator(".md-search__icon[for=__search], label.md-header__button:visible")
    assert len({icon.evaluate(ink) for icon in icons.all()}) == 1
    for part in (".gl-s li", ".gl-s .h", ".md-search__input", ".gl-filter [type=search]"):
        for found in page.locator(part).all():
            assert found.evaluate(family) == wanted


def test_charts_keep_their_size(tab, address):
    """The small one of an entity stays small on a phone and on paper; on paper the timeline's is
    there from end to end."""
    phone = {"viewport": {"width": 620, "height": 800}}  # as wide as A4 within its margins
    page = tab(address + "entities/norland.html", **phone)
    assert page.locator(".gl-spark").bounding_box()["width"] <= 260
    page.emulate_media(media="print")
    assert page.locator(".gl-spark").bounding_box()["width"] <= 260
    page.goto(address + "timeline.html")
    strip = page.locator(".gl-tl svg").bounding_box()
    assert strip["x"] >= 0
    assert strip["x"] + strip["width"] <= 620


def test_the_glossary_on_paper_has_what_the_briefings_use(tab, address):
    """On the screen what waits for its first use is there as well."""
    page = tab(address + "glossary.html")
    unused = page.get_by_role("heading", name="Zollverein")
    parts = [unused, page.get_by_text("A union of customs."), page.get_by_text("Not used yet.")]
    assert all(part.is_visible() for part in parts)
    assert page.locator(".gl-eye").inner_text() == "2 terms, 1 in use"
    page.emulate_media(media="print")
    assert not any(part.is_visible() for part in parts)
    assert page.get_by_role("heading", name="Article 9").is_visible()
    assert page.locator(".gl-eye").inner_text() == "1 in use"
    assert not page.locator(".gl-letters").is_visible()


@pytest.mark.parametrize(
    ("name", "what"),
    [
        ("index.html", ".gl-list .r > a"),
        ("glossary.html", ".gl-gloss > h2"),
        ("entities/norland.html", "#mentioned-in"),
        ("quotes.html", ".gl-says q"),
    ],
)
def test_no_heading_ends_a_page_of_paper(tab, address, name, what):
    """What it stands above begins there, too."""
    page = tab(address + name)
    page.emulate_media(media="print")
    after = "n => getComputedStyle(n).breakAfter"
    assert page.locator(what).first.evaluate(after) == "avoid"


@pytest.mark.parametrize("width", [390, 800, 940])
def test_where_there_is_one_column_all_stands_on_it(tab, address, width):
    """Header, titles, rules and text begin and end where the text does, at most as wide as that."""
    page = tab(address + "register.html", viewport={"width": width, "height": 800})
    parts = (".gl-h", ".gl-sec", ".gl-rows", ".gl-foot p")
    boxes = [page.locator(part).first.bounding_box() for part in parts]
    mark, search = (page.locator(part).first for part in (".gl-mark", ".md-header__button:visible"))
    assert {box["x"] for box in boxes} == {mark.bounding_box()["x"]}
    assert len({box["width"] for box in boxes[:3]}) == 1
    assert boxes[0]["width"] <= 630
    assert search.bounding_box()["x"] < boxes[0]["x"] + boxes[0]["width"]


@pytest.mark.parametrize("width", [800, 1000, 1240])
@pytest.mark.parametrize("name", ["entities/norland.html", "quotes.html", "glossary.html"])
def test_what_a_page_is_stands_just_above_its_title(tab, address, name, width):
    """However much stands in the margin."""
    page = tab(address + name, viewport={"width": width, "height": 800})
    page.locator(".gl-h").evaluate(
        "n => { const s = n.querySelector('.gl-s'); if (s) s.style.height = '20rem'; }"
    )
    eye, title = (page.locator(part).bounding_box() for part in (".gl-eye", "h1"))
    assert 4 <= title["y"] - (eye["y"] + eye["height"]) <= 12


@pytest.mark.parametrize("width", [1000, 1240])
def test_how_often_stands_below_the_name(tab, address, width):
    """Also where it is described in more than one line."""
    page = tab(address + "register.html", viewport={"width": width, "height": 800})
    row = page.locator(".gl-reg .r").first
    row.locator("span").evaluate("n => { n.textContent = 'So it is, and on. '.repeat(12) }")
    top = row.evaluate(
        "n => { const r = document.createRange(); r.selectNode(n.lastChild); return r.getBoundingClientRect().top }"
    )
    name = row.locator("a").bounding_box()
    assert top - (name["y"] + name["height"]) < 8


def test_what_stands_first_has_its_room(tab, address):
    """Facts without a description do not touch the title; a heading leaves no hole above it."""
    page = tab(address + "entities/lakeport.html")
    title, fact = (page.locator(part).first.bounding_box() for part in ("h1", ".gl-fact"))
    assert fact["y"] - (title["y"] + title["height"]) >= 8
    page.goto(address + "articles/headings.html")
    body, heading = (
        page.locator(part).first.bounding_box() for part in (".gl-body", ".gl-body h2")
    )
    assert heading["y"] == body["y"]


@pytest.mark.parametrize("width", [390, 800, 1000, 1240])
def test_a_page_written_by_hand_begins_where_all_begins(tab, address, width):
    """Its text and its tables."""
    page = tab(address + "by-hand.html", viewport={"width": width, "height": 800})
    parts = [page.locator(part).first for part in (".gl-mark", "h1", ".gl-plain table")]
    assert len({part.bounding_box()["x"] for part in parts}) == 1


def test_a_box_written_by_hand_is_as_legible_as_the_rest(tab, address):
    """Its title fills its head, and a heading below it keeps its distance."""
    page = tab(address + "by-hand.html")
    box, title, words, then = (
        page.locator(part).bounding_box()
        for part in (".admonition", ".admonition-title", ".admonition-title + p", "h3")
    )
    assert title["x"] - box["x"] < 3
    assert title["y"] - box["y"] < 3
    assert words["height"] > 20
    assert then["y"] - (box["y"] + box["height"]) > 20


@pytest.mark.parametrize("scheme", ["default", "slate"])
@pytest.mark.parametrize("primary", ["custom", "teal", "red"])
def test_links_have_our_colours_whatever_the_palette(tab, address, scheme, primary):
    """Or one scheme would have the palette's, and the other not."""
    page = tab(address + "articles/headings.html")
    page.evaluate(
        "([scheme, primary]) => Object.assign(document.body.dataset,"
        " {mdColorScheme: scheme, mdColorPrimary: primary})",
        [scheme, primary],
    )
    colour = "name => getComputedStyle(document.body).getPropertyValue(name)"
    assert page.evaluate(colour, "--md-typeset-a-color") == page.evaluate(colour, "--ink")


@pytest.mark.parametrize("width", [500, 600, 700])
def test_in_print_a_number_stays_with_its_words(tab, address, width):
    """It does not begin the next line."""
    page = tab(address + "articles/ministers.html", viewport={"width": width, "height": 900})
    page.emulate_media(media="print")
    rows = page.locator(".gl-body .an[data-n]").evaluate_all(
        "marks => marks.map(mark => mark.getClientRects().length)"
    )
    assert set(rows) == {1}
    after = "marks => marks.map(mark => getComputedStyle(mark, '::after').display)"
    assert set(page.locator(".gl-body .gq[data-n]").evaluate_all(after)) == {"inline"}


def test_a_long_title_beside_a_date_is_cut(tab, address):
    """As beside a quotation: it would part the rows."""
    page = tab(address + "timeline.html")
    lines = "title => getComputedStyle(title).webkitLineClamp"
    assert page.locator(".gl-dates .r > a").first.evaluate(lines) == "3"
