"""The index of quotes: by speaker, then by date."""

from builder.compose.quotes import quotes_pages
from builder.model import Quoting


def test_a_short_index_has_all_quotes(marked, shelf):
    """Everybody has a heading there, whom the index leads to."""
    made = marked('"One." "Two." "Three."')
    made.says('"One."', None, label="a man", id="q-1").says('"Two."', None, id="q-2")
    (page,) = quotes_pages(shelf(made.says('"Three."', "ada-holm", id="q-3").done()))
    assert [(s.label, len(s.sayings)) for s in page.data["speakers"]] == [
        ("Ada Holm", 1),
        ("Sources without a name", 2),
    ]
    assert page.data["places"]["by-ada-holm"] == "quotes.md#by-ada-holm"
    assert not page.data["letters"]


def test_reported_speech_is_counted_apart(marked, shelf):
    """For the filter, which is only shown where there is something to filter."""
    made = marked("She said it rained.").says("it rained", "ada-holm", Quoting.INDIRECT)
    (page,) = quotes_pages(shelf(made.done()))
    assert (page.data["count"], page.data["reports"]) == (1, 1)


def test_many_quotes_are_split_by_speaker(marked, shelf):
    """The index stays short, and every speaker's quotes have a place: pages of their own where
    they are many, the page of their letter where they are few."""
    made = marked("Bo Ek and Di Ek " + " ".join(f'"{n:03}."' for n in range(450)))
    made.names("Bo Ek", None).names("Di Ek", None)
    for n in range(450):
        speaker = {0: None, 1: "ada-holm"}.get(n % 3)
        label = "Bo Ek" if n % 3 == 2 else "Di Ek" if n < 9 else ""
        made.says(f'"{n:03}."', speaker, id=f"q-{n}", label=label)
    pages = {page.path: page for page in quotes_pages(shelf(made.done()))}
    index = pages["quotes.md"].data
    assert index["places"] == {
        "by-ada-holm": "quotes/ada-holm/index.md",
        "named-bo-ek": "unlinked-quotes/bo-ek/index.md",
        "named-di-ek": "speakers/d.md#named-di-ek",
        "unnamed": "unnamed-sources/index.md",
    }
    assert {place.partition("#")[0] for place in index["places"].values()} <= set(pages)
    assert index["letters"] == tuple((c.upper(), f"speakers/{c}.md") for c in "abd")
    assert len(index["newest"]) == 20
    assert index["months"] == (("April 2025", "said/2025-04.md", 450),)
    assert [page for page in pages if page.startswith("said/")] == [
        "said/2025-04.md",
        "said/2025-04-2.md",
        "said/2025-04-1.md",
    ]


def test_many_quotes_of_nobody_are_split_too(marked, shelf):
    """Without a model nobody is known to speak; the index stays short all the same."""
    made = marked('"Yes." ' * 450)
    for n in range(450):
        made.says('"Yes."', None, id=f"q-{n}")
    pages = {page.path: page.data for page in quotes_pages(shelf(made.done()))}
    assert pages["quotes.md"]["letters"] == ()
    assert pages["quotes.md"]["months"] == (("April 2025", "said/2025-04.md", 450),)
    assert max(len(data.get("sayings", ())) for data in pages.values()) == 200


def test_a_letter_with_many_quotes_has_several_pages(marked, shelf):
    """None of them longer than a page may be, and no speaker is torn apart."""
    made = marked(" ".join(f"M{chr(97 + n)} says" for n in range(26)) + ' "Yes."' * 260)
    for n in range(26):
        name = f"M{chr(97 + n)}"
        made.names(name, None)
        for k in range(10):
            made.says('"Yes."', None, id=f"q-{n}-{k}", label=name)
    leaves = [p.data for p in quotes_pages(shelf(made.done())) if p.template == "speakers"]
    assert [(d["leaf"].path, d["count"]) for d in leaves] == [
        ("speakers/m.md", 200),
        ("speakers/m-2.md", 60),
    ]
    assert leaves[0]["siblings"][1] == ("Mu to Mz", "speakers/m-2.md")


def test_a_library_without_quotes(marked, shelf):
    """The page is there, and says so."""
    (page,) = quotes_pages(shelf(marked("Nothing.").done()))
    assert page.data["count"] == 0
    assert page.data["speakers"] == ()
