"""What the models found, mended by lists and by the rest of the article."""

import pytest
from named import GPE, KNOWLEDGE, LOC, ORG, PERSON, found

from builder.annotate.names import find_names
from builder.knowledge import Knowledge
from builder.model import Kind, Name, ParagraphReading, Reading, Span
from builder.naming.suggestions import _has_calling, _is_apposed


@pytest.mark.parametrize(
    ("text", "names", "wanted"),
    [
        ("Ann 'Red' Lee left.", ["Ann", "Lee"], {"Ann 'Red' Lee"}),
        ('Ann "Red" Lee left.', ['Ann "Red', "Lee"], {'Ann "Red" Lee'}),
        ("Ann Jo “Red” Lee left.", ["Ann Jo", "Red", "Lee"], {"Ann Jo “Red” Lee"}),
        ("She read 'Red' Lee's way.", ["Lee"], {"Lee"}),
        ("Ann 'red' Lee left.", ["Ann", "Lee"], {"Ann", "Lee"}),
        ('Ann "The Boat" Lee left.', ["Ann", "Boat", "Lee"], {'Ann "The Boat" Lee'}),
        ("Ann Jo 'Red' Tom Lee.", ["Ann Jo", "Tom Lee"], {"Ann Jo", "Tom Lee"}),
    ],
)
def test_a_nickname_in_marks_parts_no_name(article, text, names, wanted):
    """If names stand at both its sides."""
    assert found(article(text), *((name, PERSON) for name in names)) == {
        (name, PERSON) for name in wanted
    }


def test_no_article_and_no_possessive_in_a_name(article):
    """Borders are mended."""
    text = article("They visited the United Nations's office with Angela Merkel’s aide.")
    names = {n for n, _ in found(text, ("the United Nations's", ORG), ("Angela Merkel’s", PERSON))}
    assert names == {"United Nations", "Angela Merkel"}


@pytest.mark.parametrize("knowledge", [Knowledge(), KNOWLEDGE])
def test_gen_is_a_given_name_after_a_title(article, knowledge):
    """Two titles in a row: the second is a name."""
    text = article("He met Defense Minister Gen Nakatani in Tokyo.")
    assert ("Gen Nakatani", PERSON) in found(text, ("Gen Nakatani", PERSON), knowledge=knowledge)


def test_gen_with_a_full_stop_is_a_title(article):
    """The general's name begins after his rank."""
    text = article("The order came from Gen. John Smith on Monday.")
    assert found(text, ("John Smith", PERSON), knowledge=Knowledge()) == {("John Smith", PERSON)}


@pytest.mark.parametrize(
    ("text", "name", "may_be"),
    [
        ("by @AnnLee", "@AnnLee", False),
        ("by @AnnLee", "AnnLee", False),
        ("see #Rain", "Rain", False),
        ("We met the son, Jr, there.", "Jr", False),
        ("in 44 BC", "BC", False),
        ("by AnnLee", "AnnLee", True),
    ],
)
def test_handles_and_generations_are_no_names(article, text, name, may_be):
    """Nor what is tagged."""
    names = {words for words, _ in found(article(text), (name, PERSON))}
    assert names == ({name} if may_be else set())


@pytest.mark.parametrize(("name", "kind"), [("George W Bush", PERSON), ("Vitamin B Complex", ORG)])
def test_an_initial_without_a_full_stop_is_a_persons(article, name, kind):
    """Behind a given name."""
    assert found(article(f"{name} came."), (name, ORG)) == {(name, kind)}


def test_one_kind_a_name_in_an_article(article):
    """However often the model changes its mind."""
    text = article("Mr Okonkwo spoke. Ada Okonkwo said so.\n\nOkonkwo left.\n\nOkonkwo said no.")
    spans = list(text.paragraphs)
    at = text.text.index("Ada")
    names = Reading(
        (
            ParagraphReading(span=spans[0], names=(Name(Span(at, at + 11), PERSON),)),
            ParagraphReading(
                span=spans[1], names=(Name(Span(spans[1].start, spans[1].start + 7), ORG),)
            ),
            ParagraphReading(
                span=spans[2], names=(Name(Span(spans[2].start, spans[2].start + 7), PERSON),)
            ),
        ),
        "model",
    )
    kinds = {m.kind for m in find_names(text, names, Knowledge())}
    assert kinds == {PERSON}


def test_a_surname_in_capitals_is_a_person(article):
    """The labels of a transcript are, whatever the models take such words for."""
    text = article("Mayor Ada Okonkwo met the press. OKONKWO: I am glad. UNESCO: So are we.")
    names = found(text, ("Ada Okonkwo", PERSON), ("OKONKWO", ORG), ("UNESCO", ORG))
    assert names == {("Ada Okonkwo", PERSON), ("OKONKWO", PERSON), ("UNESCO", ORG)}


def test_dates_and_numbers_are_not_names(article):
    """What the model calls a name must have a capital or a label worth it."""
    text = article("On Monday 32,736 people paid $5 million in June.")
    assert found(text, knowledge=Knowledge()) == set()


def test_what_is_short_for_common_words_is_no_name(article):
    """Neither in its brackets nor behind."""
    text = "It was a lake health emergency (LHE). An LHE is rare."
    seen = ("LHE", ORG), ("LHE", ORG)
    assert found(article(text), *seen) == set()
    assert ("LHE", ORG) in found(article(text.replace("emergency", "agency")), *seen)


def test_a_storm_is_no_person(article):
    """Whatever the models take its name for."""
    text = article("People fled as Hurricane Ophira came to Oslo.")
    at = text.text.index("Hurricane")
    name = Name(Span(at, at + len("Hurricane Ophira")), PERSON)
    read = Reading((ParagraphReading(span=next(text.paragraphs), names=(name,)),), "model")
    kinds = {m.span.of(text.text): m.kind for m in find_names(text, read, Knowledge())}
    assert kinds["Hurricane Ophira"] is Kind.EVENT


def test_what_a_form_tells_takes_the_place_of_what_models_see(article):
    """A ship is one name, and none of a person or a place."""
    text = article("The carrier HMS Duke of London met the HMS Ada Obi, and Ada Obi smiled.")
    names = found(text, ("London", Kind.GPE), ("Ada Obi", PERSON))
    ships = {("HMS Duke of London", Kind.PRODUCT), ("HMS Ada Obi", Kind.PRODUCT)}
    assert names - {("London", Kind.GPE)} == ships | {("Ada Obi", PERSON)}


@pytest.mark.parametrize(
    ("text", "seen", "wanted"),
    [
        (
            "LEE VALMORA, Osten - Talks began.",
            ("VALMORA", ORG),
            {("LEE VALMORA", GPE), ("Osten", GPE)},
        ),
        ("PORT LEE (WNA) - Talks began.", None, {("PORT LEE", GPE), ("WNA", ORG)}),
        (
            "VALMORA - Ostian talks began.",
            ("VALMORA - Ostian", Kind.PRODUCT),
            {("VALMORA", GPE), ("Ostian", Kind.PRODUCT)},
        ),
        ("NEW ORDER - Talks began.", ("NEW ORDER", ORG), {("NEW ORDER", ORG)}),
    ],
)
def test_the_place_of_a_dateline_is_one_name(article, text, seen, wanted):
    """Whole, and apart from what follows; a heading that looks like one is none."""
    assert found(article(text), *filter(None, [seen])) == wanted


def test_a_number_is_no_part_of_a_person(article):
    """It counts points."""
    text = article("Ada Okonkwo 52 percent, Tom Hart 48.")
    names = found(text, ("Ada Okonkwo 52", PERSON), ("Tom Hart 48", PERSON))
    assert names == {("Ada Okonkwo", PERSON), ("Tom Hart", PERSON)}


def test_a_word_for_water_makes_a_place_of_a_name(article):
    """Written small behind it."""
    names = found(article("The Okonkwo river rose."), ("Okonkwo", PERSON))
    assert names == {("Okonkwo", LOC)}


@pytest.mark.parametrize(
    ("name", "kind", "is_person"),
    [
        ("Glaciologist Ann McLee", Kind.GPE, True),
        ("Glaciologist Lee", Kind.GPE, False),
        ("Artist Rights Society", ORG, False),
        ("Port Ann Lee", Kind.GPE, False),
    ],
)
def test_somebody_behind_a_calling_is_no_place(name, kind, is_person):
    """If the name is in full; a body may begin with such a word."""
    assert _has_calling(name, kind) is is_person


@pytest.mark.parametrize(
    ("text", "is_person"),
    [
        ("His spokeswoman, Zork Lee, said so.", True),
        ("His firm, Zork Lee, said so.", False),
        ("His wife, Zork Lee said so.", False),
    ],
)
def test_whose_wife_or_spokeswoman_it_is_is_a_person(text, is_person):
    """In apposition, whatever the models take the name for."""
    at = text.index("Zork Lee")
    assert _is_apposed(text, Span(at, at + 8), ORG) is is_person


def test_initials_of_more_than_a_place_are_a_bodys(article):
    """The name begins before the place."""
    text = article("A suit by Citizens for Peace in Oslo (CPO) failed.")
    assert ("Citizens for Peace in Oslo", ORG) in found(text, ("Oslo", Kind.GPE))
