"""The glossary: terms, meanings, uses."""

from builder.compose.glossary import glossary_pages


def test_terms_in_order_with_their_uses(library):
    """A term that nobody used yet is there as well, without uses."""
    (page,) = glossary_pages(library)
    entries = [entry for _, group in page.data["letters"] for entry in group]
    assert [(e.term.id, e.uses, e.briefings, e.more) for e in entries] == [
        ("truce", 2, 1, ""),
        ("unused", 0, 0, ""),
    ]


def test_two_uses_in_one_sentence_are_one_passage(library):
    """The sentence is shown once, with both marked."""
    (page,) = glossary_pages(library)
    passages = page.data["letters"][0][1][0].passages
    assert [len(p.marked) for p in passages] == [2]


def test_an_often_used_term_has_a_page_of_uses(marked, shelf):
    """The glossary shows the newest few."""
    made = marked("A truce. The truce. One truce. No truce.")
    for nth in range(4):
        made.uses("truce", "truce", nth=nth)
    glossary, uses = glossary_pages(shelf(made.done()))
    assert len(glossary.data["letters"][0][1][0].passages) == 3
    assert uses.path == "glossary/truce.md"
    assert len(uses.data["passages"]) == 4
