"""Where the register's names stand, and where their words are only words."""

import pytest
from named import GPE, KNOWLEDGE, ORG, PERSON, entity, found, known, reading

from builder.annotate.names import find_names
from builder.knowledge import Knowledge
from builder.model import Entity, EntityId, Kind, Maker, Reading, Span, State
from builder.naming.found import Found
from builder.naming.known import _is_a_place, _Scene


def test_names_of_the_register_are_accepted(article):
    """What the editors know needs no model and no doubt."""
    mentions = list(find_names(article("NATO met in Japan."), Reading(), KNOWLEDGE))
    assert [(m.kind, m.provenance.by, m.provenance.state) for m in mentions] == [
        (ORG, "register", State.ACCEPTED),
        (GPE, "register", State.ACCEPTED),
    ]


def test_demonyms_are_peoples(article):
    """A word such as "Japanese" is a mention of its own kind, the longest demonym wins."""
    assert found(article("A Japanese and a South Korean firm.")) == {
        ("Japanese", Kind.NORP),
        ("South Korean", Kind.NORP),
    }


@pytest.mark.parametrize(
    "text",
    [
        "Talks resume in May.",
        "May was wet.",
        "Trump cards are rare.",
        "Turkey is eaten at Christmas.",
        "He stayed at Trump Tower.",
        "Write to someone@NATO or see a/Japan/b or @NATO.",
        "The word japan is lower case.",
        "Japanology and JapanTimes are other words.",
    ],
)
def test_common_words_and_parts_of_words_are_left_alone(article, text):
    """An alias that is a month, a verb or a bird is no name unless the model agrees."""
    assert known(article(text)) == []


@pytest.mark.parametrize(
    ("text", "name", "kind"),
    [
        ("May said she would go.", "May", PERSON),
        ("Trump said so.", "Trump", PERSON),
        ("Turkey said so.", "Turkey", GPE),
    ],
)
def test_common_words_are_names_where_the_model_agrees(article, text, name, kind):
    """At the beginning of a sentence a second witness decides."""
    assert known(article(text), (name, kind)) == [name]


def test_two_witnesses_make_up_for_a_wrong_kind(article):
    """The language model sees a name, the article's models say that it is a person."""
    text = "Trump's visit is due. A spokesman said that Donald Trump spoke. He said Trump agreed."
    names = (("Trump's", ORG), ("Donald Trump", PERSON), ("Trump", PERSON))
    assert known(article(text), *names).count("Trump") == 2


def test_a_month_is_not_a_person_because_the_model_calls_it_a_place(article):
    """The second witness must mean the same."""
    assert known(article("Flowers bloom in May."), ("May", GPE)) == []


def test_capitals_within_a_sentence_are_witness_enough(article):
    """Except for months, a common word with a capital inside a sentence is a name."""
    assert known(article("He met Trump and went to Turkey.")) == ["Trump", "Turkey"]


def test_weak_aliases_wait_for_a_stronger_name(article):
    """The word "Union" is the European Union only in an article that names it."""
    assert known(article("The Union voted.")) == []
    assert known(article("The European Union met. Later the Union voted.")) == [
        "European Union",
        "Union",
    ]


def test_a_surname_counts_once_its_full_name_was_met(article):
    """Surnames need not be listed as aliases."""
    assert known(article("Mark Rutte spoke. Later Rutte left.")) == ["Mark Rutte", "Rutte"]
    assert known(article("Later Rutte left.")) == []


def test_letters_behind_a_label_are_no_surname(article):
    """Whoever has them is not called by them."""
    judge = entity("Ann Lee KC", PERSON)
    text = article("Ann Lee KC spoke to Tom Ray KC.")
    mentions = find_names(text, reading(text), Knowledge([judge]))
    names = [m.span.of(text.text) for m in mentions if m.provenance.by == "register"]
    assert names == ["Ann Lee KC"]


@pytest.mark.parametrize(
    ("text", "kind", "is_place"),
    [
        ("A cinema stands in Lee.", GPE, True),
        ("A cinema stands in Lee.", PERSON, False),
        ("A cinema owned by Lee.", GPE, False),
    ],
)
def test_somebodys_surname_may_be_a_place(text, kind, is_place):
    """Where the models see one, behind "in"."""
    said = Found(Span(len(text) - 4, len(text) - 1), kind, 0.9)
    assert _is_a_place(said, [PERSON], text) is is_place
    assert not _is_a_place(said, [GPE], text)


@pytest.mark.parametrize("name", ["Donald Trump Jr.", "Donald Trump, Jr.", "Donald Trump Sr"])
def test_a_son_is_not_his_father(article, name):
    """Unless the register has him by that name."""
    assert known(article(f"We met {name} there."), (name, PERSON)) == []


def test_what_is_a_storm_or_a_law_by_its_form_is_not_what_the_register_has(article):
    """A town's name or a body's; before the storm has a name, it is the town's."""
    knowledge = Knowledge([entity("Ophira", GPE), entity("Lake Board", ORG, "LBO")])
    text = article("Ophira fled. A storm, Hurricane Ophira, hit. Ophira left; LBO section 2 holds.")
    mentions = list(find_names(text, reading(text, ("Ophira", GPE)), knowledge))
    known = [m.span.start for m in mentions if m.provenance.by == Maker.REGISTER]
    assert known == [0, text.text.index("Ophira,")]  # the second is a part of the storm's name


def test_short_forms_of_states_are_known_names(article):
    """Behind a city, also where the models see nothing; not one that the register lacks."""
    states = [
        entity("United States", GPE),
        entity("Florida", GPE, country="united-states"),
        entity("Florida Lee", PERSON, weak_aliases=("Florida",), country="united-states"),
    ]
    text = article("It rained in Leeds, Fla., and in York, Ga., too.")
    mentions = list(find_names(text, reading(text), Knowledge(states)))
    known = [m.span.of(text.text) for m in mentions if m.provenance.by == Maker.REGISTER]
    assert known == ["Fla."]


def test_datelines_in_capitals_are_known_names(article):
    """LONDON is London, where the models see a place."""
    text = article("LONDON (Reuters) - Shares fell.")
    assert "LONDON" in known(text, ("LONDON", GPE), ("Reuters", ORG))


@pytest.mark.parametrize(
    "rest", [" (Reuters) - Shares fell.", ": Shares fell.", ", May 5 - It fell."]
)
def test_a_dateline_is_a_place_whatever_the_models_say(article, rest):
    """A city where a report comes from, and no body."""
    assert "LONDON" in known(article(f"LONDON{rest}"), ("LONDON", ORG))


def test_a_dateline_is_known_whatever_the_models_see_of_it(article):
    """The whole of it, and a body's name, too."""
    named = [("The Hague", GPE), ("United Nations", ORG), ("Ida Ray", PERSON)]
    knowledge = Knowledge(entity(label, kind) for label, kind in named)
    for begins, wanted in [
        ("THE HAGUE", {"THE HAGUE"}),
        ("UNITED NATIONS", {"UNITED NATIONS"}),
        ("IDA RAY", set()),
    ]:
        text = article(f"{begins} - Talks began.")
        mentions = find_names(text, reading(text, (begins.split()[-1], GPE)), knowledge)
        accepted = {m.span.of(text.text) for m in mentions if m.provenance.by == Maker.REGISTER}
        assert accepted == wanted


def test_a_title_in_an_alias_stays_outside_the_name(article):
    """The alias "Queen Elizabeth" is in the register, the name is Elizabeth."""
    text = article("The palace said that Queen Elizabeth had met him. Elizabeth was well.")
    assert "Elizabeth" in known(text, ("Elizabeth", PERSON))


@pytest.mark.parametrize("rest", ["", " II", " I met", " IN TOWN"])
def test_an_alias_is_known_whatever_else_follows(article, rest):
    """The numeral that the register has, a pronoun, a word in capitals."""
    text = article(f"They say that Queen Elizabeth{rest} is well.")
    assert len(known(text, ("Elizabeth", PERSON))) == 1


@pytest.mark.parametrize("numeral", ["III", "IV", "IX", "XXIII"])
def test_another_of_the_same_name_is_not_the_register_s(article, numeral):
    """A register that knows Elizabeth II as "Queen Elizabeth" says nothing of Elizabeth III."""
    text = article(f"They say that Queen Elizabeth {numeral} is well.")
    assert not known(text, (f"Elizabeth {numeral}", PERSON))


@pytest.mark.parametrize(
    ("words", "kind", "low", "high"),
    [
        ("Paris", GPE, 0.9, 1.0),
        ("Paris", PERSON, 0.7, 0.9),
        ("Paris Match", ORG, 0.3, 0.6),
        ("He", PERSON, 0.3, 0.6),
    ],
)
def test_what_the_models_say_tells_how_sure_a_known_name_is(words, kind, low, high):
    """A second witness with the same borders and kind, the same borders, others, and none."""
    text = "He read Paris Match."
    at = text.index(words)
    said = Found(Span(at, at + len(words)), kind, 0.9)
    scene = _Scene(text, KNOWLEDGE, (at,), (said,), (), read=True)
    assert low < scene.mention(Span(8, 13), GPE).provenance.score <= high


def test_where_nothing_was_read_known_names_are_a_little_less_sure(article):
    """There is no second witness."""
    (mention,) = find_names(article("He left Paris."), Reading(), KNOWLEDGE)
    assert 0.8 < mention.provenance.score < 0.95


@pytest.mark.parametrize(
    ("kind", "seen", "state"),
    [
        (GPE, ("He",), State.SUGGESTED),
        (GPE, ("He", "Paris"), State.ACCEPTED),
        (GPE, ("He", "Paris Match"), State.ACCEPTED),
        (Kind.LAW, ("He",), State.ACCEPTED),
    ],
)
def test_a_name_that_only_the_register_sees_is_suggested(kind, seen, state):
    """If the models would see such a name; they pass over most treaties and wars."""
    text = "He read Paris Match."
    said = [Found(Span(text.index(w), text.index(w) + len(w)), kind, 0.9) for w in seen]
    scene = _Scene(text, KNOWLEDGE, tuple(f.span.start for f in said), tuple(said), (), read=True)
    assert scene.mention(Span(8, 13), kind).provenance.state is state


def test_a_city_told_apart_by_a_comma_is_one_name_and_its_state_another(article):
    """The label is for readers; the text says "Norfolk, Virginia" of two places."""
    norfolk = Entity(
        id=EntityId("norfolk"), label="Norfolk, Virginia", kind=GPE, aliases=("Norfolk",)
    )
    virginia = Entity(id=EntityId("virginia"), label="Virginia", kind=GPE)
    text = article("Ships left Norfolk, Virginia.")
    found = find_names(text, Reading(), Knowledge([norfolk, virginia]))
    assert [m.span.of(text.text) for m in found] == ["Norfolk", "Virginia"]


def test_a_paper_is_no_people(article):
    """As a large "The" in the middle of a sentence tells."""
    text = article("She told The Japanese that it rained. The Japanese wrote so.")
    assert known(text) == []
    assert known(article("She told the Japanese that it rained.")) == ["Japanese"]


def test_a_ship_is_no_place_of_its_name(article):
    """The word before it has more weight than the register."""
    text = article("The ferry Japan sank off Japan.")
    names = [("Japan", GPE)]
    assert known(text, *names) == ["Japan"]
    assert ("Japan", Kind.PRODUCT) in found(text, *names)


@pytest.mark.parametrize(
    ("text", "kind"), [("Paris 2 Ash Town 0", ORG), ("The film Paris won.", Kind.WORK)]
)
def test_a_club_or_a_film_is_no_place_of_its_name(article, text, kind):
    """A score or a word for a work says so."""
    assert known(article(text), ("Paris", GPE)) == []
    assert ("Paris", kind) in found(article(text), ("Paris", GPE))
