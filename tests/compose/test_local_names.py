"""Names that nobody in the register answers to, each person or body once."""

import pytest

from builder.compose.local_names import local_names, spelling
from builder.model import AnnotatedArticle, Kind, Library, Provenance, Reference, Span, State

PERSON, ORG = Kind.PERSON, Kind.ORG


@pytest.fixture
def named(article):
    """The local names of articles: each a list of (words, kind) or (words, kind, fuller form)."""

    def make(*articles):
        annotated = []
        for number, names in enumerate(articles):
            text = " met ".join(name[0] for name in names)
            made, marks, at = article(text, id=f"a{number}"), [], 0
            for words, kind, *fuller in names:
                start = text.index(words, at)
                at = start + len(words)
                marks.append(
                    Reference(
                        span=Span(start, at),
                        kind=kind,
                        entity=None,
                        label=(fuller or [words])[0],
                        provenance=Provenance("m", State.SUGGESTED, 0.5 + 0.1 * number),
                        layer=kind.layer,
                    )
                )
            annotated.append(AnnotatedArticle(made, tuple(marks)))
        return local_names(Library(articles=tuple(annotated)))

    return make


def test_one_person_is_one_name_over_all_articles(named):
    """By surname, with title, with initial, in another spelling."""
    [one] = named(
        [("Ann Lee", PERSON), ("Lee", PERSON, "Ann Lee")],
        [("Lee", PERSON), ("Dr Lee", PERSON)],
        [("Ann M. Lee", PERSON), ("Ánn Lee", PERSON)],
    )
    assert one.label == "Ann M. Lee"
    assert dict(one.forms) == {"Lee": 3, "Ann Lee": 1, "Ann M. Lee": 1, "Ánn Lee": 1}
    assert len(one.places) == 6
    assert one.score == pytest.approx(0.7)


def test_a_surname_of_two_people_is_neither(named):
    """Nothing is decided where two fuller names fit."""
    found = named([("Ann Lee", PERSON)], [("Bob Lee", PERSON)], [("Lee", PERSON)])
    assert [name.label for name in found] == ["Ann Lee", "Bob Lee", "Lee"]


def test_a_given_name_is_nobodys_surname(named):
    """Whatever stands before it in another article."""
    assert len(named([("Crooked Hillary", PERSON)], [("Hillary", PERSON)])) == 2


def test_a_short_form_goes_with_the_long_form_that_some_article_gives_it(named):
    """In other articles, too."""
    [one] = named(
        [("Coastal Grain Board", ORG), ("CGB", ORG, "Coastal Grain Board")], [("the CGB", ORG)]
    )
    assert (one.label, dict(one.forms)) == (
        "Coastal Grain Board",
        {"CGB": 2, "Coastal Grain Board": 1},
    )


def test_the_kind_is_what_most_mentions_are(named):
    """One mistake of the model does not make a second entity."""
    [one] = named([("Norco", ORG)], [("Norco", ORG)], [("Norco", PERSON)])
    assert one.kind is ORG


def test_bodies_and_people_are_not_joined_by_their_last_word(named):
    """Lee Corporation is nobody's surname."""
    assert len(named([("Ann Lee", PERSON)], [("Lee", ORG)])) == 2


def test_what_is_linked_or_undecided_or_no_word_is_left_out(library):
    """The shared library names officials, and no one else whom the register lacks."""
    assert [name.label for name in local_names(library)] == ["officials"]


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("Ann M. Lee", "Ann Lee", True),
        ("Norco Ltd", "Norco", True),
        ("Abu-Bakr", "Abu Bakr", True),
        ("Ørsted", "Orsted", True),
        ("Limited", "Limited", True),
        ("Ann Lee", "Anna Lee", False),
        ("Ltd Norco", "Norco", False),
    ],
)
def test_spellings(one, other, same):
    """Accents, hyphens, initials and company endings do not count; all else does."""
    assert (spelling(one) == spelling(other)) is same
