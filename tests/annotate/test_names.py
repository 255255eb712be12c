"""The register's names and the models' together."""

from named import KNOWLEDGE, LOC, ORG, PERSON, found, reading

from builder.annotate.names import find_names
from builder.model import Reading, State


def test_what_only_the_model_found_is_suggested(article):
    """A suggestion names the model and says how sure it is."""
    text = article("He spoke to Shigeru Ishiba in the capital.")
    (mention,) = find_names(text, reading(text, ("Shigeru Ishiba", PERSON)), KNOWLEDGE)
    assert mention.span.of(text.text) == "Shigeru Ishiba"
    assert mention.kind is PERSON
    assert (mention.provenance.by, mention.provenance.state) == ("model", State.SUGGESTED)
    assert 0.5 < mention.provenance.score < 1


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


def test_an_empty_article_has_no_names(article):
    """Nothing in, nothing out."""
    assert list(find_names(article(""), Reading(), KNOWLEDGE)) == []
