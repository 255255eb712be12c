"""What a reader can do with a page: by mouse, keyboard and finger, with and without a network."""

from pathlib import Path
from urllib.parse import unquote

import pytest
from odd_articles import ARTICLES

pytestmark = pytest.mark.browser

CASE = Path(__file__).parents[1] / "golden" / "calm_briefing"
ARTICLE = "articles/ministers.html"
MARK = ".gl-body a.an-person"
CARD = ".gl-card:popover-open"
PHONE = {"viewport": {"width": 390, "height": 844}, "has_touch": True, "is_mobile": True}


def test_the_pointer_opens_the_card_and_may_enter_it(tab, address):
    """It stays while the pointer is on it, Esc closes it, and the page is not left."""
    page = tab(address + ARTICLE)
    page.clock.install()
    page.locator(MARK).first.hover()
    page.clock.run_for(500)
    card = page.locator(CARD)
    assert "Person" in card.inner_text()
    card.hover()
    page.clock.run_for(500)
    assert card.is_visible()
    page.keyboard.press("Escape")
    assert not card.is_visible()
    assert page.url == address + ARTICLE


@pytest.mark.parametrize(
    ("value", "words"),
    [("2025-04-08", "Tuesday 8 April 2025"), ("2024-10", "October 2024"), ("1998", "1998")],
)
def test_the_card_of_a_date_says_what_it_means_in_words(tab, address, value, words):
    """As the timeline does, however long it is."""
    page = tab(address + ARTICLE)
    mark = page.locator(".gl-body .an-date").first
    mark.evaluate("(mark, value) => { mark.dataset.d = value }", value)
    mark.hover()
    card = page.locator(CARD)
    card.wait_for()
    assert " ".join(card.locator("b").inner_text().replace(",", "").split()) == words


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("lately", "Some time before"),
        ("the first quarter of 2024", "First quarter of 2024"),
        ("this weekend", "Weekend of 13–14 January 2024"),
    ],
)
def test_the_card_of_what_no_calendar_names_has_the_words_of_the_page(tab, address, text, words):
    """Whether the date leads to the timeline or nowhere."""
    page = tab(address + "articles/lists-and-tables.html")
    page.locator(".gl-body .an-date", has_text=text).hover()
    page.locator(CARD).wait_for()
    assert page.locator(f"{CARD} b").inner_text() == words


def test_focus_opens_the_card(tab, address):
    """From there the key j goes to the next mark, k to the one before; elsewhere they do nothing."""
    page = tab(address + ARTICLE)
    page.keyboard.press("j")
    assert page.evaluate("document.activeElement === document.body")
    page.locator(".gl-body .an").first.focus()
    page.keyboard.press("j")
    page.locator(CARD).wait_for()
    first = page.evaluate("document.activeElement.textContent")
    page.keyboard.press("j")
    assert page.evaluate("document.activeElement.textContent") != first
    page.keyboard.press("k")
    assert page.evaluate("document.activeElement.textContent") == first


def test_the_card_of_a_quote_follows_its_mark_for_the_tab_key(tab, address):
    """Esc leads back to the mark, Tab behind the card to the next one, and Enter keeps the place."""
    page = tab(address + ARTICLE)
    page.clock.install()
    on = "document.activeElement.textContent"
    page.locator(".gl-cr a").first.focus()
    page.keyboard.press("Enter")
    assert page.evaluate(on) == "q1"
    assert "#q" in page.url
    page.keyboard.press("Tab")
    page.keyboard.press("Tab")
    assert page.evaluate(on) == "Copy citation"
    page.clock.run_for(500)
    page.keyboard.press("Escape")
    assert page.evaluate(on) == "q1"
    assert not page.locator(CARD).is_visible()
    page.keyboard.press("Shift+Tab")
    page.keyboard.press("Tab")
    for _ in range(3):
        page.keyboard.press("Tab")
    assert page.evaluate(on) == "Copy link"
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.closest('.gl-body') !== null")
    assert page.evaluate(on) != "q1"


@pytest.mark.parametrize("key", ["Enter", "Space"])
def test_a_mark_that_leads_nowhere_is_a_button(tab, address, key):
    """Enter and the space bar open its card again after Esc, and the page stays where it is."""
    page = tab(address + "articles/lists-and-tables.html")
    page.locator(".gl-body span.an").first.focus()
    page.keyboard.press("Escape")
    assert not page.locator(CARD).is_visible()
    before = page.evaluate("scrollY")
    page.keyboard.press(key)
    page.locator(CARD).wait_for()
    assert page.evaluate("scrollY") == before


def test_a_filter_finds_all_of_a_source_and_is_kept(tab, address):
    """A word of a title finds each of its rows; the title stands in the first that is seen, the
    switches stay a group with a name, and who comes back finds the list as it was."""
    page = tab(address + "quotes.html")
    box = page.get_by_role("searchbox", name="Filter this page")
    shown = page.locator(".gl-says > .r:not([hidden])")
    box.fill("many notes")
    assert shown.count() == 9
    box.fill("about 7,")
    assert shown.count() == 1
    assert "Many Notes" in shown.locator("b").inner_text()
    page.goto(address + "index.html")
    page.go_back()
    page.wait_for_function("document.querySelectorAll('.gl-says > .r:not([hidden])').length === 1")
    box.fill("zzz")
    assert page.get_by_role("status").filter(has_text="Nothing found").count() == 1
    assert (
        page.locator("fieldset.gl-filter legend").count()
        == page.locator("[data-show=main]").count()
    )


def test_a_tap_opens_the_card_before_it_leaves(tab, address):
    """The second step is a link in the card."""
    page = tab(address + ARTICLE, **PHONE)
    page.locator(MARK).first.tap()
    page.locator(f"{CARD} a.go").wait_for()
    assert page.url == address + ARTICLE
    page.locator(f"{CARD} a.go").tap()
    page.wait_for_url("**/entities/*.html")


@pytest.mark.parametrize(
    "lacking", ["HTMLElement.prototype.showPopover", "Element.prototype.checkVisibility"]
)
def test_a_browser_that_can_show_no_card_follows_the_link(tab, address, lacking):
    """An older one, at the first tap; a briefing can be cited there all the same."""
    page = tab(address + ARTICLE, script=f"delete {lacking}", **PHONE)
    assert page.locator(".gl-cite button").count() == 4
    page.locator(MARK).first.tap()
    page.wait_for_url("**/entities/*.html")
    assert page.faults == []


def test_every_mark_has_something_to_say(tab, address):
    """No mark opens an empty card."""
    page = tab(address + ARTICLE)
    marks = page.locator(".gl-body .an, .gl-cr a")
    for n in range(marks.count()):
        marks.nth(n).focus()
        page.evaluate("mark => mark.focus({focusVisible: true})", marks.nth(n).element_handle())
        page.locator(CARD).wait_for()
        assert len(page.locator(CARD).inner_text()) > 5
        page.keyboard.press("Escape")


@pytest.mark.parametrize("width", [390, 1440])
def test_layers_switch_off_without_a_script(tab, address, width):
    """And the notes read without one. On a phone the legend is folded, on a wide screen it stands
    open."""
    window = {"width": width, "height": 800}
    page = tab(address + ARTICLE, java_script_enabled=False, viewport=window)
    line = "mark => getComputedStyle(mark).textDecorationLine"
    if width == 390:
        assert not page.locator("[data-layer=person]").is_visible()
        page.locator(".gl-leg summary").click()
    assert page.locator(MARK).first.evaluate(line) == "underline"
    page.locator("[data-layer=person]").uncheck()
    assert page.locator(MARK).first.evaluate(line) == "none"
    assert page.locator(".gl-mg").first.is_visible()
    page.locator("[value=bare]").check()
    assert not page.locator(".gl-mg").first.is_visible()


def test_choices_are_remembered(tab, address):
    """On the next briefing, too."""
    page = tab(address + ARTICLE)
    page.locator("[data-layer=place]").uncheck()
    page.goto(address + "articles/channel.html")
    assert not page.locator("[data-layer=place]").is_checked()


SOURCE = (CASE / "articles" / "ministers.txt").read_text(encoding="utf-8").strip().split("\n\n")[2:]


def test_copying_gives_the_text_of_the_source(tab, address):
    """Exactly, as the clipboard has it: no credits, notes and daggers; a blank line between
    paragraphs."""
    page = tab(address + ARTICLE, permissions=["clipboard-read", "clipboard-write"])
    page.evaluate("getSelection().selectAllChildren(document.querySelector('[data-briefing]'))")
    page.keyboard.press("Control+c")
    assert page.evaluate("navigator.clipboard.readText()").split("\n\n") == SOURCE


def test_copying_keeps_tables_and_lines(tab, address):
    """A row is a line, its cells are parted by tabs, whether all is copied or some of it; a line
    that the author broke stays broken."""
    page = tab(address + "articles/verse.html", permissions=["clipboard-read", "clipboard-write"])
    page.locator(".gl-cite summary").click()
    page.get_by_role("button", name="Copy text").click()
    page.get_by_role("button", name="Copied").wait_for()
    copied = page.evaluate("navigator.clipboard.readText()")
    table = "To\tTimes\nKast\t2\nHolm\t"
    assert copied == f"Holm sang\nto Kast:\n\nTwice:\n\n{table}\n\nOnce."
    page.evaluate("getSelection().selectAllChildren(document.querySelector('tbody tr'))")
    page.keyboard.press("Control+c")
    assert page.evaluate("navigator.clipboard.readText()") == "Kast\t2"


def test_a_briefing_can_be_cited_and_copied(tab, address):
    """As a line, as BibTeX with its address, as a link and as its text."""
    page = tab(address + ARTICLE + "#x", permissions=["clipboard-read", "clipboard-write"])
    page.locator(".gl-cite summary").click()
    copied = {}
    for what in ("citation", "BibTeX", "link", "text"):
        page.get_by_role("button", name=f"Copy {what}").click()
        page.get_by_role("button", name="Copied").nth(len(copied)).wait_for()
        copied[what] = page.evaluate("navigator.clipboard.readText()")
    assert copied["citation"].endswith(f"2025. {address}{ARTICLE}")
    assert copied["BibTeX"].endswith(f",\n  url = {{{address}{ARTICLE}}}\n}}")
    assert copied["link"] == address + ARTICLE
    assert copied["text"].split("\n\n") == SOURCE


def test_a_link_to_a_quotation_leads_to_its_words(tab, address):
    """By its address, and by a text fragment for readers without the page's own marks."""
    page = tab(address + ARTICLE, permissions=["clipboard-read", "clipboard-write"])
    page.locator(".gl-cr a").nth(1).hover()
    page.locator(f"{CARD} button", has_text="Copy link").click()
    page.locator(f"{CARD} button", has_text="Copied").wait_for()
    link = page.evaluate("navigator.clipboard.readText()")
    where, _, words = link.partition(":~:text=")
    assert unquote(words) in " ".join(SOURCE)
    page.goto(where)
    quoted = page.locator(".gq:target")
    assert unquote(words) in quoted.inner_text()
    assert quoted.bounding_box()["y"] > page.locator(".md-header").bounding_box()["height"]


def test_selecting_gives_the_text_without_a_script(tab, address):
    """Notes cannot be selected."""
    page = tab(address + ARTICLE, java_script_enabled=False)
    select = "body => { getSelection().selectAllChildren(body); return getSelection().toString(); }"
    selected = page.locator("[data-briefing]").evaluate(select)
    assert [part for part in selected.split("\n") if part] == SOURCE


def test_every_mark_can_be_tapped(tab, address):
    """Each opens its card, none leaves the page, and none lies under the card it opened."""
    page = tab(address + ARTICLE, **PHONE)
    marks = page.locator(".gl-body .an, .gl-cr a")
    for n in range(marks.count()):
        marks.nth(n).tap()
        card = page.locator(CARD)
        card.wait_for()
        assert len(card.inner_text()) > 5
        mark = marks.nth(n).evaluate("mark => mark.getClientRects()[0].bottom")
        assert mark <= card.bounding_box()["y"]
        card.get_by_label("Close").tap()
        assert not card.is_visible()
    assert page.url.partition("#")[0] == address + ARTICLE


def test_a_quote_can_be_cited(tab, address):
    """Its card has the words, the speaker and two things to copy."""
    page = tab(address + ARTICLE)
    page.locator(".gl-cr a").first.hover()
    page.locator(CARD).wait_for()
    assert page.locator(f"{CARD} button").all_inner_texts()[1:] == ["Copy citation", "Copy link"]


@pytest.mark.parametrize("where", ["web", "disk"])
def test_search_finds_an_entity_first(tab, address, site, where):
    """Online and from disk; online the index is not asked for before somebody searches."""
    page = tab(address if where == "web" else (site / "index.html").as_uri())
    page.wait_for_load_state("networkidle")
    assert not any("search_index.json" in url for url in page.asked)
    first = first_found(page, "Holm")
    assert first.get_attribute("href").partition("?")[0].endswith("entities/ada-holm.html")
    size = "h1 => parseFloat(getComputedStyle(h1).fontSize)"
    assert first.locator("h1").evaluate(size) < 20
    assert page.faults == []


@pytest.mark.parametrize("width", [390, 1000, 1440])
def test_search_stays_within_the_window(tab, address, width):
    """With all that it finds, and the button that closes it."""
    page = tab(address, viewport={"width": width, "height": 800})
    first_found(page, "Holm")
    grown = (
        "Promise.allSettled(document.getAnimations().map(moving => moving.finished)).then(() => {})"
    )
    page.evaluate(grown)
    for part in (".md-search__form", ".md-search__output", ".md-search-result__link"):
        box = page.locator(part).first.bounding_box()
        assert (box["x"] >= 0, box["x"] + box["width"] <= width) == (True, True), part


def test_a_page_that_is_missing_looks_like_the_others(tab, address):
    """Its text stands in the column and is large enough."""
    page = tab(address + "404.html")
    header = page.locator(".md-header").bounding_box()
    assert page.locator("h1").bounding_box()["y"] > header["y"] + header["height"] + 20
    assert (
        page.locator(".gl-plain p").evaluate("p => parseFloat(getComputedStyle(p).fontSize)") > 16
    )


def test_the_chart_opens_where_the_briefings_are(tab, address):
    """On a phone, too, and its letters can be read."""
    page = tab(address + "timeline.html", **PHONE)
    newest = page.locator(".gl-tl circle").last.bounding_box()
    assert 0 < newest["x"] < 390
    assert page.locator(".gl-tl text").first.bounding_box()["height"] >= 11


def first_found(page, query):
    """The first link that search has for these words; their beginning, which may find more, it does
    not hear of."""
    page.keyboard.press("/")
    page.keyboard.insert_text(query)
    page.keyboard.press("Shift")
    first = page.locator(".md-search-result__item a").first
    first.wait_for()
    return first


@pytest.mark.parametrize("where", ["web", "disk"])
@pytest.mark.parametrize("query", ["ferry", "Ostergard", "østerg", "sovereign", "Holm ferry"])
def test_search_knows_how_words_are_spelled(tab, address, site, where, query):
    """Without marks on letters, in the singular, between apostrophes; and what has all words comes
    before a name that lacks one."""
    page = tab(address if where == "web" else (site / "index.html").as_uri())
    first = first_found(page, query)
    assert first.get_attribute("href").partition("?")[0].endswith("articles/spellings.html")
    assert "Missing" not in first.inner_text()
    assert page.faults == []


@pytest.mark.parametrize("query", ["sovereigns", "Østergårds"])
def test_search_finds_the_singular_of_what_was_typed(tab, address, query):
    """Where no page has the plural."""
    page = tab(address)
    first = first_found(page, query)
    assert first.get_attribute("href").partition("?")[0].endswith("articles/spellings.html")


@pytest.mark.parametrize("phrase", ['"Holm and Søren Østergård"', "\"Enough of 'Sovereign'\""])
def test_search_finds_a_phrase(tab, address, phrase):
    """Whatever little words are in it, and though its last word ends a sentence."""
    page = tab(address)
    first = first_found(page, phrase)
    assert first.get_attribute("href").partition("?")[0].endswith("articles/spellings.html")
    assert "Missing" not in first.inner_text()


@pytest.mark.parametrize("query", ["2024-01-11", '"2024-01-11"'])
def test_search_finds_a_day(tab, address, query):
    """As computers write it: the briefings of that very day come first."""
    page = tab(address)
    first = first_found(page, query)
    assert first.get_attribute("href").partition("?")[0].endswith("articles/spellings.html")
    assert "Missing" not in first.inner_text()
    assert ">" not in first.inner_text()


def test_search_marks_a_word_once(tab, address):
    """Though what was typed begins two of its spellings."""
    page = tab(address)
    page.keyboard.press("/")
    page.keyboard.type("ferr")
    first = page.locator(".md-search-result__item a").first
    first.wait_for()
    assert first.locator("mark").all_inner_texts() == ["Ferries"]


def test_search_for_a_phrase_of_little_words_finds_nothing(tab, address):
    """Not everything, as it would for no words at all."""
    page = tab(address)
    page.keyboard.press("/")
    page.keyboard.type("Holm")
    found = page.locator(".md-search-result__item")
    found.first.wait_for()
    page.locator(".md-search__input").fill("")
    page.keyboard.type('"we will"')
    found.first.wait_for(state="detached")


def test_no_page_asks_for_anything_outside(tab, address, site):
    """Nothing leaves the origin, nothing goes wrong, and no page scrolls sideways at any width."""
    page = tab(address)
    for path in sorted(site.rglob("*.html")):
        if path.stem in {name.partition(".")[0] for name in ARTICLES}:
            continue  # tried in test_odd_articles.py
        name = path.relative_to(site).as_posix()
        page.goto(address + name)
        for width in (390, 1000, 1440):
            page.set_viewport_size({"width": width, "height": 800})
            settled = (
                "document.documentElement.scrollWidth <= innerWidth"  # the theme may be moving
            )
            page.wait_for_function(settled, timeout=10_000)
    assert [url for url in page.asked if not url.startswith((address, "data:"))] == []
    assert page.faults == []


def test_no_card_comes_in_the_way_of_a_selection(tab, address):
    """Else the rest of the page would be selected up to the card."""
    page = tab(address + ARTICLE)
    page.clock.install()
    box = page.locator(MARK).first.bounding_box()
    page.mouse.move(box["x"] - 40, box["y"] + 8)
    page.mouse.down()
    page.mouse.move(box["x"] + 5, box["y"] + 8, steps=4)
    page.clock.run_for(400)
    assert not page.locator(CARD).is_visible()
    page.mouse.up()
    assert len(page.evaluate("getSelection().toString()")) < 100


def test_the_card_goes_with_its_mark(tab, address):
    """And closes where that is out of sight."""
    page = tab(address + ARTICLE, viewport={"width": 1440, "height": 500})
    mark = page.locator(MARK).first
    mark.evaluate("mark => mark.focus({focusVisible: true})")
    page.locator(CARD).wait_for()

    def beside():
        return page.locator(CARD).bounding_box()["y"] - mark.bounding_box()["y"]

    before = beside()
    page.mouse.wheel(0, 20)
    page.wait_for_function("scrollY === 20")
    assert abs(beside() - before) < 2
    page.mouse.wheel(0, 5000)
    page.locator(CARD).wait_for(state="hidden")


@pytest.mark.parametrize("choice", ["[value=bare]", "[data-layer=person]"])
def test_marks_that_are_off_open_no_card(tab, address, choice):
    """Who wants to read the bare text is not disturbed."""
    page = tab(address + ARTICLE)
    page.clock.install()
    page.locator(choice).set_checked(checked=choice != "[data-layer=person]")
    box = page.locator(MARK).first.bounding_box()
    page.mouse.move(box["x"] + 4, box["y"] + 8)
    page.clock.run_for(400)
    assert not page.locator(CARD).is_visible()
    page.locator(MARK).first.evaluate("mark => mark.focus({focusVisible: true})")
    page.clock.run_for(200)
    assert not page.locator(CARD).is_visible()


def stops(page):
    """The classes of the marks at which the tab key stops on its way through the text."""
    at = "document.activeElement.closest('.gl-end') ? null : document.activeElement.className"
    page.locator(".gl-leg input").last.focus()
    passed = []
    while (name := page.evaluate(at)) is not None:
        passed.append(name)
        page.keyboard.press("Tab")
    return [name for name in passed if name.startswith("an ")]


@pytest.mark.parametrize(
    ("name", "choice", "off"),
    [
        (ARTICLE, "[value=bare]", "an"),
        (ARTICLE, "[data-layer=person]", "an-person"),
        ("articles/lists-and-tables.html", "[data-layer=date]", "an-date"),
    ],
)
def test_marks_that_are_off_are_no_stops_for_the_tab_key(tab, address, name, choice, off):
    """Nor buttons, nor anything for the mouse; the others are, and they are again when back on."""
    page = tab(address + name)
    everything, buttons = stops(page), page.locator(".gl-body .an[role=button]")
    announced = buttons.count()
    page.locator(choice).set_checked(checked="value" in choice)
    assert stops(page) == [mark for mark in everything if off not in mark.split()]
    assert page.locator(f".gl-body .{off}[role=button]").count() == 0
    page.locator(f".gl-body .{off}").first.click(force=True)
    assert page.url == address + name
    page.locator("[value=all]").check()
    for layer in page.locator("[data-layer]").all():
        layer.check()
    assert (stops(page), buttons.count()) == (everything, announced)


def test_a_name_that_is_a_term_too_is_off_with_both(tab, address):
    """With one of them it still has something to say, and with neither nothing."""
    page = tab(address + ARTICLE)
    page.locator(MARK).first.evaluate("mark => mark.classList.add('an-term')")
    page.locator("[data-layer=person]").uncheck()
    people = [stop for stop in stops(page) if "an-person" in stop]
    assert len(people) == sum("an-term" in stop for stop in people) == 1
    page.locator("[data-layer=term]").uncheck()
    assert not any("an-person" in stop for stop in stops(page))


def test_keys_do_not_lead_to_credits_that_are_off(tab, address):
    """The letters go from mark to mark as the tab key does."""
    page = tab(address + ARTICLE)
    page.locator("[data-layer=quote]").uncheck()
    page.locator(".gl-body .an").first.focus()
    for _ in range(30):
        page.keyboard.press("j")
        assert page.evaluate("document.activeElement === document.querySelector('.gl-body .on')")


def test_a_button_that_copied_can_be_told_from_the_others_again(tab, address):
    """After a while."""
    page = tab(address + ARTICLE, permissions=["clipboard-write"])
    page.locator(".gl-cite summary").click()
    page.get_by_role("button", name="Copy BibTeX").click()
    page.get_by_role("button", name="Copied").wait_for()
    page.get_by_role("button", name="Copy BibTeX").wait_for()


def test_what_search_found_is_cited_without_the_search(tab, address):
    """The place on the page stays in the address, the search does not."""
    page = tab(address + ARTICLE)
    id = page.locator("q[id]").first.get_attribute("id")
    page.goto(f"{address}{ARTICLE}?{id}")
    page.wait_for_url(f"{address}{ARTICLE}#{id}")


def test_of_one_kind_only_its_rows_are_shown_and_counted(tab, address):
    """Without the headings that have none of them."""
    page = tab(address + "timeline.html")
    headings = page.locator(".gl-sec:visible")
    everyone = headings.count()
    page.locator("[data-show=other]").check()
    assert 0 < headings.count() < everyone
    rows = page.locator(".gl-dates > .r")
    longer = page.locator(".gl-dates > .r.other")
    assert 0 < longer.count() < rows.count()
    page.get_by_role("searchbox", name="Filter this page").fill("e")
    page.get_by_role("status").filter(has_text=f"of {longer.count()}").wait_for()


def test_the_chart_is_there_where_nothing_is_left_out(tab, address):
    """It shows all dates, whatever the list is narrowed to."""
    page = tab(address + "timeline.html")
    chart = page.locator(".gl-tl")
    assert chart.is_visible()
    page.locator("[data-show=other]").check()
    assert not chart.is_visible()
    page.locator("[name=kind]").first.check()
    page.get_by_role("searchbox", name="Filter this page").fill("e")
    assert not chart.is_visible()


def test_what_several_said_together_counts_once(tab, address):
    """Though it stands with each of them."""
    page = tab(address + "quotes.html")
    page.evaluate(
        """() => {
            const row = document.querySelector('.gl-says > .r');
            row.after(row.cloneNode(true)); // as another speaker's, before the list is counted
        }"""
    )
    page.evaluate(
        "() => { const old = document.querySelector('.gl-filter [type=search]');"
        " old.nextSibling.remove(); old.remove(); }"
    )
    rows = page.locator(".gl-says > .r")
    page.add_script_tag(url=page.locator("script[src*=notes]").get_attribute("src"))
    page.get_by_role("searchbox", name="Filter this page").fill("e")
    of = page.get_by_role("status").last.inner_text().split(" of ")[1]
    assert int(of) == rows.count() - 1


def test_the_card_of_a_quotation_says_how_its_speaker_was_found(tab, address):
    """So that a reader may judge."""
    page = tab(address + ARTICLE)
    link = page.locator(".gl-cr a").first
    link.evaluate("link => { link.dataset.how = 'with “said”' }")
    link.hover()
    page.locator(CARD).wait_for()
    assert "Speaker found: with “said”" in page.locator(CARD).inner_text()


def test_a_filter_knows_how_words_are_spelled(tab, address):
    """As search does: accents do not matter, nor strokes through letters."""
    page = tab(address + "quotes.html")
    box = page.get_by_role("searchbox", name="Filter this page")
    shown = page.locator(".gl-says > .r:not([hidden])")
    box.fill("about 7")
    plainly = shown.count()
    for typed in ("ábout 7", "abøut 7", "Abouŧ 7"):
        box.fill(typed)
        assert shown.count() == plainly > 0


@pytest.mark.parametrize("width", [1440, 820, 390])
def test_no_header_covers_what_a_link_leads_to(tab, address, width):
    """A heading, a quotation, a date."""
    page = tab(address + ARTICLE, viewport={"width": width, "height": 500})
    places = (
        (ARTICLE, "q[id]"),
        ("quotes.html", ".gl-sec[id]"),
        ("timeline.html", ".gl-dates b[id]"),
    )
    for name, what in places:
        page.goto(address + name)
        id = page.locator(what).last.get_attribute("id")
        page.goto(f"{address}{name}#{id}")
        covered = page.evaluate(
            "id => document.getElementById(id).getBoundingClientRect().top"
            " - document.querySelector('.md-header').getBoundingClientRect().bottom",
            id,
        )
        assert covered >= 0


@pytest.mark.parametrize("width", [1440, 820, 390])
@pytest.mark.parametrize("name", [ARTICLE, "entities/ada-holm.html", "quotes.html", "404.html"])
def test_the_first_tab_skips_the_header(tab, address, name, width):
    """The link is seen while it has the focus, and leads to the title, which no header covers."""
    page = tab(address + name, viewport={"width": width, "height": 500})
    page.add_style_tag(
        content="article, .gl-plain { min-height: 200vh } .md-skip { transition: none !important }"
    )
    page.keyboard.press("Tab")
    seen = page.evaluate(
        """() => {
            const link = document.activeElement, box = link.getBoundingClientRect();
            const top = document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2);
            return [link.textContent.trim(), top === link, getComputedStyle(link).opacity];
        }"""
    )
    assert seen == ["Skip to content", True, "1"]
    page.keyboard.press("Enter")
    page.wait_for_function("location.hash")
    under = "h1 => h1.getBoundingClientRect().top - document.querySelector('.md-header').getBoundingClientRect().bottom"
    assert 0 <= page.locator("h1").evaluate(under) < 100
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.closest('main') !== null")
