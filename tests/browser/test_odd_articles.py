"""Bad input: the page of an odd article stays whole."""

import pytest
from odd_articles import ARTICLES

pytestmark = pytest.mark.browser

PAGES = [f"articles/{name.rpartition('.')[0]}.html" for name in ARTICLES]
OUT_OF_VIEW = """() => [...document.querySelectorAll('h1, .gl-by, .gl-body :is(p, q, a), .gl-mg, .gl-rail, .gl-end')]
  .filter(n => n.getClientRects().length)
  .filter(n => { const box = n.getBoundingClientRect(); return box.left < 0 || box.right > innerWidth; })
  .map(n => n.outerHTML.slice(0, 80))"""


@pytest.mark.parametrize("page", PAGES)
def test_nothing_leaves_the_page(tab, address, page):
    """Title, text, margin and rail stand within the window, on a phone and on a wide screen."""
    opened = tab(address + page)
    for width in (390, 1440):
        opened.set_viewport_size({"width": width, "height": 800})
        opened.wait_for_function(f"document.documentElement.scrollWidth <= {width}", timeout=10_000)
        assert opened.evaluate(OUT_OF_VIEW) == []
        assert opened.locator("h1").bounding_box()["height"] < 800
    assert opened.faults == []


def test_two_thousand_marks_can_be_read_and_walked(tab, address):
    """The page is there at once, and a card, too; what counts is the processor's time."""
    page = tab("about:blank")
    session = page.context.new_cdp_session(page)
    session.send("Performance.enable", {"timeDomain": "threadTicks"})
    page.goto(address + "articles/marks-2000.html")
    assert page.locator(".gl-body .an").count() == 2000
    page.locator(".gl-body .an").last.focus()
    page.keyboard.press("k")
    page.locator(".gl-card:popover-open").wait_for()
    assert (
        page.locator(".gl-body .an").nth(1998).evaluate("mark => mark === document.activeElement")
    )
    metrics = session.send("Performance.getMetrics")["metrics"]
    assert next(m["value"] for m in metrics if m["name"] == "TaskDuration") < 3


def test_text_from_right_to_left_runs_that_way(tab, address):
    """Each paragraph by its own letters; marks within it stay in order."""
    page = tab(address + "articles/rtl.html")
    body = page.locator(".gl-body").bounding_box()
    first = page.locator(".gl-body p").first
    assert first.evaluate("p => getComputedStyle(p).unicodeBidi") == "plaintext"
    end = first.evaluate(
        "p => { const r = document.createRange(); r.setStart(p.firstChild, 0); r.setEnd(p.firstChild, 1); return r.getBoundingClientRect().right; }"
    )
    assert end > body["x"] + body["width"] - 10


def test_what_is_missing_leaves_no_gap(tab, address):
    """No empty byline, no legend without layers, no card for a page without marks."""
    page = tab(address + "articles/no-byline.html")
    assert page.locator(".gl-by").count() == 0
    page.goto(address + "articles/no-marks.html")
    assert page.locator(".gl-rail, .gl-mg").count() == 0
    assert page.faults == []


@pytest.mark.parametrize("width", [390, 1000, 1440])
def test_a_long_title_lies_on_no_other(tab, address, width):
    """In a list of quotes it may be longer than they are; the next briefing stands below it."""
    page = tab(address + "quotes.html", viewport={"width": width, "height": 800})
    titles = [title.bounding_box() for title in page.locator(".gl-says .r > b a").all()]
    tops = [day.bounding_box()["y"] for day in page.locator(".gl-says .r > b").all()]
    assert len(titles) > 3
    for title, after in zip(titles, tops[1:], strict=False):
        assert title["y"] + title["height"] <= after
