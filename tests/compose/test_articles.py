"""The page of an article: what stands around its text."""

from dataclasses import replace

import pytest

from builder.compose.articles import article_pages
from builder.model import Dating, Gloss, Layer, Provenance, Quoting, State


def pages(library):
    return {page.path: page for page in article_pages(library)}


def test_every_article_has_a_page_and_neighbours(library):
    """The newest has no newer one, the oldest no older."""
    newer, older = pages(library)["articles/newer.md"], pages(library)["articles/older.md"]
    assert (newer.data["newer"], newer.data["older"].id) == (None, "older")
    assert (older.data["newer"].id, older.data["older"]) == ("newer", None)


def test_a_page_knows_only_the_terms_and_days_that_it_shows(library):
    """Not all of the glossary and the timeline: two editions are compared page by page."""
    for page in pages(library).values():
        marks = page.data["annotated"].marks
        assert {*page.data["terms"]} == {m.term for m in marks if isinstance(m, Gloss)}
        assert {*page.data["days"]} <= {m.value for m in marks if isinstance(m, Dating)}
    assert [*pages(library)["articles/newer.md"].data["terms"]] == ["truce"]


def test_in_this_briefing_counts_here_and_everywhere(library):
    """Most mentioned first, layer by layer, terms last."""
    panels = pages(library)["articles/newer.md"].data["panels"]
    assert [p.layer for p in panels] == [Layer.PERSON, Layer.PLACE, Layer.TERM]
    norland = panels[1].entries[0]
    assert (norland.label, norland.here, norland.everywhere, norland.briefings) == (
        "Norland",
        3,
        4,
        2,
    )
    assert norland.address == "entities/norland.md"


@pytest.mark.parametrize(
    ("words", "kind", "is_last"),
    [
        ('"That is all for now."', Quoting.DIRECT, True),
        ('"That is all for now."', Quoting.INDIRECT, False),
        ('"No."', Quoting.DIRECT, False),
    ],
)
def test_what_somebody_said_last_is_known(marked, shelf, words, kind, is_last):
    """The newest words that say something, in whatever briefing."""
    newest = marked(f"Ada Holm: {words}", id="newest").names("Ada Holm", "ada-holm")
    older = marked('Ada Holm in Norland: "We said so long ago."', id="older")
    older.names("Ada Holm", "ada-holm").names("Norland", "norland")
    older.says('"We said so long ago."', "ada-holm")
    library = shelf(newest.says(words, "ada-holm", kind).done(), older.done())
    holm, norland = (p.entries[0] for p in pages(library)["articles/older.md"].data["panels"])
    assert holm.last.words == (words if is_last else '"We said so long ago."')
    assert norland.last is None


def test_a_suggestion_has_no_entry_of_its_own(library):
    """It is listed apart, without an address."""
    data = pages(library)["articles/older.md"].data
    assert [s.label for s in data["suggested"]] == ["officials"]
    assert "officials" not in [e.label for p in data["panels"] for e in p.entries]


@pytest.mark.parametrize(("scores", "listed"), [((0.4,), []), ((0.5,), ["X"]), ((0.4, 0.4), ["X"])])
def test_a_wild_guess_is_not_listed(marked, shelf, scores, listed):
    """Only what is likelier a name than not, or was taken for one twice; the text marks it all."""
    made = marked("X and X.")
    for nth, score in enumerate(scores):
        made.names("X", None, nth)
        made.made[-1] = replace(made.made[-1], provenance=Provenance("m", State.SUGGESTED, score))
    (page,) = article_pages(shelf(made.done()))
    assert [s.label for s in page.data["suggested"]] == listed


def test_the_legend_explains_a_lighter_mark_where_there_is_one(marked, shelf):
    """Also where the register knows the name and only its place is in doubt."""
    made = marked("Norland.").names("Norland", "norland")
    sure = made.done()
    doubted = replace(sure.marks[0], provenance=Provenance("register", State.SUGGESTED))
    for marks, layer in (((doubted,), Layer.PLACE), (sure.marks, None)):
        (page,) = article_pages(shelf(replace(sure, marks=marks)))
        assert page.data["lighter"] is layer


def test_layers_that_do_not_occur_are_not_offered(library):
    """No toggle without something to toggle."""
    layers = {layer for layer, _, _ in pages(library)["articles/older.md"].data["layers"]}
    assert layers == {Layer.PERSON, Layer.ORG, Layer.PLACE, Layer.DATE}


def test_an_article_without_marks_or_blocks(marked, shelf):
    """It still has its page."""
    library = shelf(marked("Nothing here.").done(), marked("", id="b").done())
    first, second = article_pages(library)
    assert first.data["panels"] == ()
    assert first.data["layers"] == ()
    assert second.description == ""


def test_what_an_article_is_about_it_does_not_also_mention(marked, shelf):
    """It is about whom its title names, and whom it names often."""
    text = "Holm, Holm and Holm of Norland met the League."
    made = marked(text, title="The League Meets").names("Norland", "norland")
    made.names("League", "the-league")
    for nth in range(3):
        made.names("Holm", "ada-holm", nth)
    (page,) = article_pages(shelf(made.done()))
    subjects = page.data["subjects"]
    assert [e.id for e in subjects.about] == ["ada-holm", "the-league"]
    assert [e.id for e in subjects.mentions] == ["norland"]
