"""Which mentions stand for another entity than they did."""

from dataclasses import replace

import pytest

from builder.compose.changes import changes, links

TEXT = "Holm met Holm in Norland."


@pytest.fixture
def edition(marked, shelf):
    """A library of one article in which Holm and Norland stand for these entities."""

    def make(*entities, text=TEXT, digest="1", id="a"):
        marks = marked(text, id=id)
        for words, entity, nth in entities:
            marks.names(words, entity, nth)
        annotated = marks.done()
        article = replace(annotated.article, digest=digest, path="a.txt")
        return shelf(replace(annotated, article=article))

    return make


BEFORE = [("Holm", "ada-holm", 0), ("Holm", "ada-holm", 1), ("Norland", "norland", 0)]


def told(before, after):
    found = changes(links(before), after)
    return [(c.words, c.before, c.after, [str(p) for p in c.places]) for c in found]


def test_no_change_is_none(edition):
    """Nor is an article that is new."""
    assert told(edition(*BEFORE), edition(*BEFORE)) == []
    assert told(edition(*BEFORE, id="b"), edition(*BEFORE)) == []


def test_a_mention_may_change_its_entity_or_lose_or_get_one(edition):
    """Those that changed alike are one change, with all its places."""
    after = [("Holm", "nobody", 0), ("Holm", "nobody", 1)]
    assert told(edition(*BEFORE), edition(*after)) == [
        ("Holm", "ada-holm", "nobody", ["a.txt:1", "a.txt:1"]),
        ("Norland", "norland", None, ["a.txt:1"]),
    ]
    assert ("Norland", None, "norland", ["a.txt:1"]) in told(edition(*after), edition(*BEFORE))


def test_in_an_edited_text_names_are_compared(edition):
    """What was written anew is no change of a link."""
    text = "New. Holm met Norland."
    after = edition(("Holm", "nobody", 0), ("Norland", "norland", 0), text=text, digest="2")
    assert told(edition(*BEFORE), after) == [("Holm", "ada-holm", "nobody", ["a.txt:1"])]
    mixed = [("Holm", "ada-holm", 0), ("Holm", "nobody", 1)]
    assert told(edition(*mixed), after) == []


def test_a_place_is_the_line_of_the_mention(edition):
    """Not that on which its paragraph begins."""
    before, after = (
        edition(("Norland", entity, 0), text="Holm left.\n\nHolm met Holm\nin Norland.")
        for entity in ("norland", "nobody")
    )
    assert told(before, after) == [("Norland", "norland", "nobody", ["a.txt:4"])]
