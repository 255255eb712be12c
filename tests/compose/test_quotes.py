"""The index of quotes: by speaker, then by date."""

from builder.compose.quotes import quotes_pages
from builder.model import Quoting


def test_speakers_most_quoted_first_and_the_unlinked_last(marked, shelf):
    """Whoever the register lacks stands under one heading at the end."""
    made = marked('"One." "Two." "Three."')
    made.says('"One."', None, label="a man", id="q-1").says('"Two."', None, id="q-2")
    (page,) = quotes_pages(shelf(made.says('"Three."', "ada-holm", id="q-3").done()))
    assert [(s.label, len(s.sayings)) for s in page.data["speakers"]] == [
        ("Ada Holm", 1),
        ("Not in the register", 2),
    ]
    assert page.data["together"] is True


def test_reported_speech_is_counted_apart(marked, shelf):
    """For the filter, which is only shown where there is something to filter."""
    made = marked("She said it rained.").says("it rained", "ada-holm", Quoting.INDIRECT)
    (page,) = quotes_pages(shelf(made.done()))
    assert (page.data["count"], page.data["reports"]) == (1, 1)


def test_many_quotes_are_split_by_speaker(marked, shelf):
    """The index stays short, and every speaker's quotes have a place."""
    made = marked(" ".join(f'"{n:03}."' for n in range(450)))
    for n in range(450):
        made.says(f'"{n:03}."', "ada-holm" if n % 3 else None, id=f"q-{n}")
    pages = {page.path: page for page in quotes_pages(shelf(made.done()))}
    assert set(pages) == {
        "quotes.md",
        "quotes/ada-holm/index.md",
        "quotes/ada-holm/1.md",
        "unlinked-quotes/index.md",
    }
    assert len(pages["quotes.md"].data["newest"]) == 20


def test_a_library_without_quotes(marked, shelf):
    """The page is there, and says so."""
    (page,) = quotes_pages(shelf(marked("Nothing.").done()))
    assert page.data["count"] == 0
    assert page.data["speakers"] == ()
