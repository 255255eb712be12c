"""What the models found, mended by lists and by the rest of the article."""

import re

import pytest
from named import GPE, KNOWLEDGE, LOC, ORG, PERSON, found

from builder.annotate.name_suggestions import (
    Found,
    _as_companies,
    _as_people,
    _has_calling,
    _is_apposed,
    _is_somebody,
    _may_be_name,
    _repeats,
    _with_nicknames,
)
from builder.annotate.name_words import lines_of
from builder.annotate.names import find_names
from builder.knowledge import Knowledge
from builder.model import Kind, Name, ParagraphReading, Reading, Span


def test_a_courtesy_title_makes_a_name_of_a_month(article):
    """Unless a day or a name follows."""
    text = article(
        "In April Mrs May met Mr. March, then Ms Young; Ms May 2 is a boat, Mr Justice Lee."
    )
    assert {n for n, k in found(text) if k is PERSON} == {"May", "March", "Young"}


@pytest.mark.parametrize(
    ("text", "people"),
    [
        ("Mr Houston left Houston.", [True, False]),
        ("Dr. French is French.", [True, False]),
        ("Ann Norland left. Norland told them so in Norland.", [True, True, False]),
        (
            "Norland fell. Ann Norland left Norland, and Norland told them so.",
            [False, True] + 2 * [False],
        ),
    ],
)
def test_a_title_or_a_fuller_name_makes_a_person_of_a_place(text, people):
    """The fuller name where the article has it first, and no word for a place stands before."""
    names = [
        Found(Span(*name.span()), PERSON if " " in name[0] else Kind.GPE, 0.9)
        for name in re.finditer(r"(?:Ann )?Norland|Houston|(?<!is )French|(?<=is )French", text)
    ]
    assert [name.kind is PERSON for name in _as_people(text, names)] == people


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
def test_a_nickname_in_marks_parts_no_name(text, names, wanted):
    """If names stand at both its sides."""
    spans = [Span(text.index(name), text.index(name) + len(name)) for name in names]
    found = _with_nicknames(text, [Found(span, PERSON, 0.5) for span in spans])
    assert {name.span.of(text) for name in found} == wanted


@pytest.mark.parametrize(
    ("text", "name", "is_paper"),
    [
        ("Writing in Il Lee, he said no.", "Il Lee", True),
        ("She told the Neue Lee.", "Neue Lee", False),
        ("She told Die Lee so.", "Die Lee", True),
        ("He lives in Le Lee.", "Le Lee", False),
    ],
)
def test_what_is_written_in_is_a_paper(text, name, is_paper):
    """If its name begins with an article of another tongue."""
    found = [Found(Span(text.index(name), text.index(name) + len(name)), Kind.GPE, 0.9)]
    assert [n.kind is ORG for n in _as_companies(text, found)] == [is_paper]


def test_a_company_is_one_without_its_ending():
    """Whatever the models take its name for, in the same article."""
    text = "Lee Inc. rose, and Lee fell; Ann sang."
    found = [Found(Span(0, 8), ORG, 0.9), Found(Span(19, 22), PERSON, 0.5)]
    found.append(Found(Span(29, 32), PERSON, 0.5))
    assert [name.kind for name in _as_companies(text, found)] == [ORG, ORG, PERSON]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Lee Inc. rose; Mr Lee fell.", ["Lee"]),
        ("Lee Inc. met Ann Lee; Lee fell.", ["Ann Lee", "Lee"]),
    ],
)
def test_a_company_s_founder_is_none(text, names):
    """With a courtesy title, or a name in full that ends so."""
    found = [Found(Span(0, 8), ORG, 0.9)]
    found += [Found(Span(at := text.rindex(name), at + len(name)), PERSON, 0.9) for name in names]
    assert [name.kind for name in _as_companies(text, found)][1:] == [PERSON] * len(names)


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


def test_the_short_form_of_a_name_is_a_name(article):
    """Long Form (LF): what the models passed over is found by its letters."""
    text = article("The World Trade Organization (WTO) met.")
    names = found(text, ("World Trade Organization", ORG), knowledge=Knowledge())
    assert ("WTO", ORG) in names


@pytest.mark.parametrize(
    ("text", "name", "may_be"),
    [
        ("by @AnnLee", "@AnnLee", False),
        ("by @AnnLee", "AnnLee", False),
        ("see #Rain", "Rain", False),
        ("Ann, Jr.", "Jr.", False),
        ("by AnnLee", "AnnLee", True),
    ],
)
def test_handles_and_generations_are_no_names(text, name, may_be):
    """Nor what is tagged."""
    at = text.index(name)
    assert _may_be_name(text, Span(at, at + len(name))) is may_be


def test_an_initial_without_a_full_stop_is_a_persons():
    """Behind a given name."""
    assert _is_somebody("George W Bush", ORG, ())
    assert not _is_somebody("Vitamin B Complex", ORG, ())


def test_repeats_that_the_models_passed_over_are_names():
    """A name found for good in one place is one in another, if nothing else was found there."""
    text = "Ada Obi spoke of Ada Obi and Ada Obison and Mr Ada Obi Ba."
    lines = lines_of(text, [ParagraphReading(span=Span(0, len(text)))])
    found = [Found(Span(0, 7), PERSON, 0.9), Found(Span(47, 57), PERSON, 0.9)]
    assert [f.span for f in _repeats(text, lines, found)] == [Span(17, 24)]
    assert list(_repeats(text, lines, [Found(Span(0, 7), PERSON, 0.4)])) == []


def test_a_title_of_one_word_is_a_word_elsewhere():
    """One of several is the title again."""
    text = "The album Tourist and the film Big Boat sold. Tourist boats sank; Big Boat won."
    lines = lines_of(text, [ParagraphReading(span=Span(0, len(text)))])
    found = [Found(Span(10, 17), Kind.WORK, 0.9), Found(Span(31, 39), Kind.WORK, 0.9)]
    assert [f.span.of(text) for f in _repeats(text, lines, found)] == ["Big Boat"]


def test_the_surname_of_somebody_named_in_full_is_a_name():
    """Also where it is a word like any other; but not another name's part, nor a common word."""
    text = "Ann Band spoke. Then Band left the Band Hall, and Tom May, in May."
    lines = lines_of(text, [ParagraphReading(Span(0, len(text)))])
    found = [Found(Span(0, 8), PERSON, 0.9), Found(Span(35, 44), ORG, 0.9)]
    found.append(Found(Span(50, 57), PERSON, 0.9))
    assert [f.span.of(text) for f in _repeats(text, lines, found)] == ["Band"]


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
        ("VALMORA - Ostian talks began.", ("VALMORA - Ostian", Kind.PRODUCT), {("VALMORA", GPE)}),
        ("NEW ORDER - Talks began.", ("NEW ORDER", ORG), {("NEW ORDER", ORG)}),
    ],
)
def test_the_place_of_a_dateline_is_one_name(article, text, seen, wanted):
    """Whole, and no more than it; a heading that looks like one is none."""
    assert found(article(text), *filter(None, [seen])) == wanted


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("The think tank Okonkwo said so. Okonkwo was glad.", ORG),
        ("The chair of the bank Okonkwo said so.", PERSON),
        ("The think tank Okonkwo said so, as did Ada Okonkwo.", PERSON),
        ("Okonkwo shares fell. They met Okonkwo.", ORG),
        ("She is Okonkwo's chief executive.", ORG),
        ("Okonkwo shares the view.", PERSON),
        ("Okonkwo shares fell, said Ada Okonkwo.", PERSON),
    ],
)
def test_a_word_for_a_body_makes_one_of_the_name_behind_it(article, text, kind):
    """Wherever it stands, unless somebody is called so."""
    names = found(article(text), ("Ada Okonkwo", PERSON), ("Okonkwo", PERSON))
    assert {k for name, k in names if name == "Okonkwo"} == {kind}


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
