"""Who is named where, how prominently, and who speaks."""

import pytest
from casting import cast_of
from parsed import parsed

from builder.coreference.cast import Cast, Who
from builder.knowledge import Knowledge
from builder.model import Kind, Provenance, Reference, Span


def test_a_first_name_tells_more_than_kinship():
    """The wife in "told his wife Tom Ray had left" is another."""
    assert cast_of("He told his wife Tom Ray had left.").genders == {"Tom Ray": "he"}


def test_the_last_who_spoke_before_a_place():
    """Names beside verbs of saying, and whoever was heard since."""
    text = "Tom Ray said no. The envoy said yes."
    cast = cast_of(text)
    assert cast.last_speech(0) is None
    assert cast.last_speech(20).who.label == "Tom Ray"
    cast.heard(text.index("The envoy"), Who(label="The envoy", reason="not named"))
    assert cast.last_speech(len(text)).who.label == "The envoy"


def test_bodies_are_kept_apart_from_people():
    """Each in the order of the text."""
    cast = cast_of("The Harbour Board heard Tom Ray and Ann Lee.")
    assert [p.who.key for p in cast.people] == ["Tom Ray", "ann-lee"]
    assert [b.who.key for b in cast.bodies] == ["Harbour Board"]
    assert cast.reference_at(5).label == "Harbour Board"
    assert cast.reference_at(0) is None


def test_who_is_he_and_who_is_she():
    """By title or first name; a lone surname that is also a first name tells nothing."""
    cast = cast_of("Ms Piet Bos met Tom Ray and Ann Lee.")
    assert cast.genders == {"piet-bos": "she", "Tom Ray": "he", "ann-lee": "she"}


@pytest.mark.parametrize(
    ("text", "genders"),
    [
        ("Piet Bos, 52, came on Monday. She sang.", {"piet-bos": "she"}),
        ("Piet Bos came.\nShe sang.", {}),
        ("It rained on Piet Bos. She sang.", {}),
        ("Piet Bos met Ann Lee. She sang.", {"ann-lee": "she"}),
        ("Piet Bos came. It rained. She sang.", {}),
    ],
)
def test_the_next_sentence_tells_who_is_she(text, genders):
    """Where it follows one about a single person."""
    assert cast_of(text).genders == genders


def test_whom_the_quoted_words_of_a_paragraph_name():
    """Who speaks seldom names himself."""
    cast = cast_of('Ann Lee came.\n"Tom Ray is here," she told Jan Vos.')
    spoken_of = [p.who.label for p in cast.people if cast.is_spoken_of(p.who, 1)]
    assert spoken_of == ["Tom Ray"]


def test_whom_a_source_names_in_its_own_words():
    """Who is meant by "he" is seldom one of them."""
    text = 'Ann Lee met Tom Ray. "Ann Lee sings," he said.'
    source = Span(text.index("he said"), text.index(" said"))
    assert cast_of(text, source).in_words_of(source) == {"ann-lee"}
    assert cast_of(text).in_words_of(source) == set()


@pytest.mark.parametrize(
    ("text", "in_passing"),
    [
        ('"It rains on Lake Union," it said.', True),
        ('"No. Lake Union grows," it said.', False),
        ('It rains on Lake Union. "No," it said.', False),
    ],
)
def test_what_a_source_names_in_passing(text, in_passing):
    """In its own words, and not as what a sentence is about."""
    source = Span(text.index("it said"), text.index(" said"))
    cast = cast_of(text, source)
    assert cast.names_in_passing(source, cast.bodies[0]) is in_passing


def test_of_whom_a_source_speaks():
    """It says so right after its verb."""
    text = 'Ann Lee met Tom Ray. "It rains," he said of Jan Vos.'
    source = Span(text.index("he said"), text.index(" said"))
    assert cast_of(text).said_of(source) == "jan-vos"
    assert cast_of(text.replace(" of ", " to ")).said_of(source) == ""


FIRM = """The|DT|det|1 firm|NN|nsubj|6 ,|,|punct|1 which|WDT|nsubj|4 objected|VBD|relcl|1
,|,|punct|1 lost|VBD|ROOT|6"""
ANALYST = """An|DT|det|1 analyst|NN|nsubj|7 at|IN|prep|1 Oslo|NNP|pobj|2 ,|,|punct|1
who|WP|nsubj|6 objected|VBD|relcl|3 lost|VBD|ROOT|7"""
APPOSED = """Bob|NNP|compound|1 Hart|NNP|nsubj|8 ,|,|punct|1 a|DT|det|4 judge|NN|appos|1
,|,|punct|1 who|WP|nsubj|7 objected|VBD|relcl|4 lost|VBD|ROOT|8"""
NO_CLAUSE = """He|PRP|nsubj|1 asked|VBD|ROOT|1 who|WP|nsubj|3 objected|VBD|ccomp|1"""


@pytest.mark.parametrize(
    ("paragraph", "pronoun", "noun"),
    [
        (FIRM, "which", "The firm"),
        (ANALYST, "who", "An analyst"),
        (ANALYST.replace("Oslo|NNP", "women|NNS"), "who", "women"),
        (APPOSED, "who", "Bob Hart"),
        (NO_CLAUSE, "who", None),
    ],
)
def test_whom_a_relative_clause_explains(paragraph, pronoun, noun):
    """A noun before it, of a person where it says "who", and the name that is in apposition to."""
    article, reading = parsed(paragraph)
    cast = Cast(article, (), reading, Knowledge(), ())
    at = article.text.index(pronoun)
    found = cast.explained_by(Span(at, at + len(pronoun)))
    assert (found and found.of(article.text)) == noun


def test_whoever_is_named_behind_the_noun_is_nearer():
    """As the last in a row of names is."""
    article, reading = parsed(FIRM.replace("which|WDT", "who|WP"))
    at = article.text.index("firm")
    name = Reference(
        span=Span(at, at + 6), kind=Kind.PERSON, entity=None, label="Firm",
        provenance=Provenance("model"), layer=Kind.PERSON.layer,
    )  # fmt: skip
    who = article.text.index("who")
    assert Cast(article, (name,), reading, Knowledge(), ()).explained_by(Span(who, who + 3)) is None


@pytest.mark.parametrize(
    ("line", "people"),
    [
        ("Read more: Tom Ray sings", 1),
        ("WATCH: Tom Ray sings", 1),
        ("Also read | Tom Ray sings", 1),
        ("Read Tom Ray: he sings", 2),
        ("We watch: Tom Ray sings", 2),
    ],
)
def test_a_line_that_leads_elsewhere_is_about_others(line, people):
    """Nobody in it can be meant by what follows."""
    assert len(cast_of(f"Ann Lee came.\n{line}\nIt rained.").people) == people


@pytest.mark.parametrize(
    ("text", "people"),
    [
        ("The Tom Ray government fell.", 0),
        ("Reports on the Tom Ray inquiry came.", 0),
        ("Tom Ray government", 1),
        ("The Tom Ray campaign said so.", 0),
    ],
)
def test_what_is_called_after_somebody_is_not_they(text, people):
    """A government, an inquiry, a campaign."""
    assert len(cast_of(text).people) == people
