"""Words, what may be names among them, and the habits of an article."""

import pytest

from builder.model import Kind, Name, ParagraphReading, Span
from builder.naming.words import Listed, habits, is_listed, lines_of, shape


def lines(text, *names):
    found = [
        Name(Span(text.index(words), text.index(words) + len(words)), kind) for words, kind in names
    ]
    return lines_of(text, [ParagraphReading(span=Span(0, len(text)), names=tuple(found))])


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("the U.S. said", ["the", "U.S.", "said"]),
        ("Merkel's aide", ["Merkel", "'s", "aide"]),
        ("O’Brien spoke", ["O’Brien", "spoke"]),
        ("Donald J. Trump", ["Donald", "J.", "Trump"]),
        ("COVID-19, AT&T", ["COVID", "-", "19", ",", "AT", "&", "T"]),
        ("Dr. No left.", ["Dr.", "No", "left", "."]),
    ],
)
def test_words(text, words):
    """Abbreviations stay whole, possessives and hyphens stand alone."""
    assert lines(text)[0].words == words


def test_offsets_are_those_of_the_text():
    """Each word is found again where its offsets say."""
    text = "In Zürich — 𝄞 — the “UN” met."
    (line,) = lines(text)
    assert [text[a:b] for a, b in zip(line.starts, line.ends, strict=True)] == line.words


@pytest.mark.parametrize(
    ("text", "stretches"),
    [
        ("he met Ursula von der Leyen today", ["Ursula von der Leyen"]),
        ("Moon Jae-in spoke", ["Moon Jae-in"]),
        ("the Bank of England and others", ["Bank of England"]),
        ("nothing to see here", []),
        ("a COVID-19 test", ["COVID-19"]),
        ("the FTSE 100 fell", ["FTSE 100"]),
        ("Ann Lee\nTom Ray", ["Ann Lee", "Tom Ray"]),
        (f"{'it rained and ' * 3}Ann\nLee", ["Ann\nLee"]),
        ("Cape Town - Oslo", ["Cape Town", "Oslo"]),
        ("Cape Town-Oslo", ["Cape Town-Oslo"]),
    ],
)
def test_stretches(text, stretches):
    """Runs of words with capitals, with the connectors inside them and none at their ends."""
    (line,) = lines(text)
    assert [text[line.starts[a] : line.ends[b - 1]] for a, b in line.stretches] == stretches


def test_labels_of_the_model_begin_and_go_on():
    """A label begins at the first word of its span, an article apart, and never runs into the next
    one, nor into the possessor's ending."""
    (line,) = lines("the Bank of Japan's", ("the Bank of Japan's", Kind.ORG))
    assert line.tags == ["", "B-ORG", "I-ORG", "I-ORG", ""]
    (line,) = lines("The Hague", ("The", Kind.GPE))
    assert line.tags == ["B-GPE", ""]


@pytest.mark.parametrize(
    ("word", "form"),
    [
        ("Rutte", "Xx"),
        ("NATO", "XX"),
        ("UNESCO", "XXX"),
        ("is", "x"),
        ("2024", "94"),
        ("IP4", "X9"),
        ("U.S.", "X."),
        ("iPhone", "xX"),
    ],
)
def test_shapes(word, form):
    """A word's form without its letters."""
    assert shape(word) == form


def test_habits_tell_how_the_article_treats_a_word():
    """A word always inside a name is told from one never inside."""
    known = habits(lines("Rutte met Others", ("Rutte", Kind.PERSON)))
    assert known.shares["Rutte"] != known.shares["Others"]
    assert "met" in known.lower


def test_a_short_form_of_a_thing_is_known_as_one() -> None:
    """In the plural, too; a body's is not among them."""
    assert all(is_listed(word, Listed.ABBREVIATION) for word in ("ATM", "ATMs", "UTC"))
    assert not is_listed("NATO", Listed.ABBREVIATION)


@pytest.mark.parametrize(
    ("word", "among", "listed"),
    [
        ("Paris", (Listed.CITY,), True),
        ("Paris", (Listed.COUNTRY, Listed.GIVEN_NAME, Listed.CITY), True),
        ("France", (Listed.CITY, Listed.PEOPLE), False),
        ("Xyzzy", tuple(Listed), False),
    ],
)
def test_a_word_is_looked_up_in_some_lists(word, among, listed):
    """It is enough that one of them has it."""
    assert is_listed(word, *among) is listed
