"""The register's names and the models' together."""

import pytest
from named import GPE, KNOWLEDGE, LOC, ORG, PERSON, found, reading

from builder.annotate.names import _gives_way, find_names
from builder.knowledge import Knowledge
from builder.model import Kind, Maker, Mention, Provenance, Reading, Span, State
from builder.naming.found import Found


def test_what_only_the_model_found_is_suggested(article):
    """A suggestion names the model and says how sure it is."""
    text = article("He spoke to Shigeru Ishiba in the capital.")
    (mention,) = find_names(text, reading(text, ("Shigeru Ishiba", PERSON)), KNOWLEDGE)
    assert mention.span.of(text.text) == "Shigeru Ishiba"
    assert mention.kind is PERSON
    assert (mention.provenance.by, mention.provenance.state) == ("model", State.SUGGESTED)
    assert 0.5 < mention.provenance.score < 1


@pytest.mark.parametrize(
    ("text", "by_form"),
    [("HMS Prince of Wales sailed.", True), ("He wrote to Mrs May.", False)],
)
def test_what_a_rule_found_is_its_own(article, text, by_form):
    """No model is named for it, and a ship's kind is sure by its form."""
    made = article(text)
    (mention,) = find_names(made, reading(made), Knowledge())
    assert (mention.provenance.by, mention.provenance.state) == (Maker.RULE, State.SUGGESTED)
    assert mention.by_form is by_form


def test_a_longer_unknown_name_is_found_beside_the_known_one_inside_it(article):
    """Both are given; settling keeps the longer, so that Japan is not linked in it."""
    text = article("He told the Japan Times on Monday.")
    assert ("Japan Times", ORG) in found(text, ("the Japan Times", ORG))


def test_words_glued_to_a_name_do_not_swallow_it(article):
    """A title or a word that says nothing adds nothing to a known name."""
    text = article("Tension in the Asia-Pacific region grew, said PM Trump again.")
    names = found(text, ("the Asia-Pacific region", LOC), ("PM Trump", PERSON))
    assert ("Asia-Pacific", LOC) in names
    assert not {name for name, _ in names} & {"Asia-Pacific region", "PM Trump"}


@pytest.mark.parametrize(
    ("text", "words", "wanted"),
    [
        ("It hit southern Japan.", "southern Japan", {"Japan"}),
        ("It hit Japan and northern Turkey.", "Japan and northern Turkey", {"Japan", "Turkey"}),
        (
            "He read Turkey and Japan Weekly.",
            "Turkey and Japan Weekly",
            {"Turkey and Japan Weekly"},
        ),
        ("He met the Japan-Turkey Club.", "Japan-Turkey Club", {"Japan-Turkey Club"}),
    ],
)
def test_known_names_and_small_words_make_no_longer_name(article, text, words, wanted):
    """A capital or a hyphen between them may."""
    names = {name for name, _ in found(article(text), (words, GPE))}
    assert wanted <= names
    assert (words in names) is (words in wanted)


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("He backs the pro-Japan Lake Party.", {"Japan", "Lake Party"}),
        ("He backs the pro-Lake Party.", {"Lake Party"}),
        ("He backs the Japan Lake Party.", {"Japan", "Japan Lake Party"}),
    ],
)
def test_a_prefix_parts_a_known_name_from_what_follows(article, text, wanted):
    """Who is for or against somebody is not called after them."""
    words = "Japan Lake Party" if "Japan" in text else "Lake Party"
    names = found(article(text), (words, PERSON))
    assert {name for name, _ in names} == wanted
    assert ("Lake Party", PERSON) not in names


def test_letters_behind_a_known_name_add_nothing(article):
    """They are no part of it."""
    text = article("The judge, Mark Rutte KC, left.")
    assert found(text, ("Mark Rutte KC", PERSON)) == {("Mark Rutte", PERSON)}


@pytest.mark.parametrize(
    ("words", "kind", "score", "gives_way"),
    [
        ("Paris Mark Rutte", GPE, 0.6, True),
        ("Paris Mark Rutte", GPE, 0.9, False),
        ("Senate Leader Mark Rutte", ORG, 0.3, True),
        ("Hans Mark Rutte", PERSON, 0.3, False),
        ("Mark Rutte House", ORG, 0.3, False),
    ],
)
def test_an_unsure_longer_name_gives_way_to_the_person_at_its_end(words, kind, score, gives_way):
    """A city and its guest are two, a leader is no body; a longer person is somebody else."""
    at = words.index("Mark Rutte")
    known = Mention(Span(at, at + 10), PERSON, Provenance("register"))
    assert _gives_way(words, Found(Span(0, len(words)), kind, score), known) is gives_way


def test_what_a_hyphen_ties_to_a_name_is_none_of_it(article):
    """Neither of a known one nor of another."""
    text = article("A London-based fund met the Oslo-backed union.")
    names = found(text, ("London-based", Kind.PRODUCT), ("Oslo-backed", LOC))
    assert {name for name, _ in names} == {"London", "Oslo"}


def test_an_empty_article_has_no_names(article):
    """Nothing in, nothing out."""
    assert list(find_names(article(""), Reading(), KNOWLEDGE)) == []


def test_a_name_by_its_form_does_not_give_way(article):
    """Though all that it has beside the register's looks like a title."""
    text = article("The ferry Japan Princess sank.")
    assert ("Japan Princess", Kind.PRODUCT) in found(text, ("Japan Princess", PERSON))


@pytest.mark.parametrize(
    ("text", "kind", "is_heading"),
    [
        ("It rained.\n\nOSTBY.\n\nThey wept.", GPE, True),
        ("OSTBY", GPE, True),
        ("OSTBY.", ORG, False),
        ("Ostby.", GPE, False),
        ("OSTBY, Leeds", GPE, False),
        ("In OSTBY.", GPE, False),
    ],
)
def test_a_line_in_capitals_is_no_place(article, text, kind, is_heading):
    """It heads what follows."""
    names = found(article(text), ("OSTBY", kind), ("Ostby", kind))
    assert {(name.upper(), kind) for name, kind in names} == (
        set() if is_heading else {("OSTBY", kind)}
    )


def test_a_heading_in_capitals_names_a_place_of_the_register_only(article):
    """What is told of Japan stands under "JAPAN", what others write under "LETTERS"."""
    text = article("JAPAN\n\nIt rained in Leeds.\n\nLETTERS\n\nIt snowed in Leeds.")
    assert ("JAPAN", GPE) in found(text, ("JAPAN", GPE), ("LETTERS", GPE), ("Leeds", GPE))
    assert "LETTERS" not in {n for n, _ in found(text, ("JAPAN", GPE), ("LETTERS", GPE))}
