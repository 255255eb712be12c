"""Whose name is this? The entity, or none and why."""

from datetime import date

import pytest

from builder.knowledge import Knowledge
from builder.model import (
    Entity,
    EntityId,
    Kind,
    Layer,
    Mention,
    Office,
    Provenance,
    Span,
    State,
)
from builder.resolve.entities import link

GPE, ORG, PERSON = Kind.GPE, Kind.ORG, Kind.PERSON


def entity(label, kind, *aliases, id=None, **more):
    id = EntityId(id or label.lower().replace(" ", "-"))
    return Entity(id=id, label=label, kind=kind, aliases=aliases, **more)


UK, USA, JAPAN = EntityId("uk"), EntityId("usa"), EntityId("japan")
ENTITIES = [
    entity("United Kingdom", GPE, "UK", id="uk", demonyms=("British",)),
    entity("United States", GPE, "U.S.", "US", id="usa", demonyms=("American",)),
    entity("Japan", GPE, id="japan", demonyms=("Japanese",)),
    entity("Mark Rutte", PERSON, "Rutte", country=EntityId("nl")),
    entity("Donald Trump", PERSON, "Trump", country=USA, never=("Trump Tower",)),
    entity("Gen Nakatani", PERSON, country=JAPAN),
    entity("Department of Defense", ORG, "Defense Department", country=USA, id="dod"),
    entity("Ministry of Defence", ORG, "MoD", country=UK, id="uk-mod"),
    entity("Ministry of Defense of Japan", ORG, "MoD", country=JAPAN, id="japan-mod"),
    entity("European Union", ORG, "EU", id="eu", weak_aliases=("bloc", "Union")),
    entity("Rabobank", ORG),
    entity("Elizabeth II", PERSON, "Queen Elizabeth"),
    entity("Elizabeth Lee", PERSON, weak_aliases=("Elizabeth",)),
    entity("Paris", GPE),
    entity(
        "George Bush senior",
        PERSON,
        "George Bush",
        id="bush-41",
        offices=(Office(title="President", start="1989-01-20", end="1993-01-20"),),
    ),
    entity(
        "George Bush junior",
        PERSON,
        "George Bush",
        id="bush-43",
        offices=(Office(title="President", start="2001-01-20", end="2009-01-20"),),
    ),
]
KNOWLEDGE = Knowledge(ENTITIES)


SUGGESTED = Provenance("model", State.SUGGESTED, 0.5)


def refer(article, text, *names, day=date(2025, 4, 8), knowledge=KNOWLEDGE, **how):
    """The references to these names, in the order of the text."""
    made = article(text, day=day)
    mentions, at = [], 0
    for words, kind in names:
        at = made.text.index(words, at)
        made_by = {"provenance": SUGGESTED, **how}
        mentions.append(Mention(Span(at, at + len(words)), kind, **made_by))
        at += len(words)
    return link(made, tuple(mentions), knowledge)


def linked(article, text, *names, **more):
    return [r.entity for r in refer(article, text, *names, **more)]


@pytest.mark.parametrize(
    ("text", "name", "kind", "id"),
    [
        ("Japan said no.", "Japan", GPE, "japan"),
        ("The US said no.", "US", GPE, "usa"),
        ("An American firm.", "American", Kind.NORP, "usa"),
        ("TOKYO, JAPAN (AP) -", "JAPAN", GPE, "japan"),
        ("The U.S. Defense Department said no.", "U.S. Defense Department", ORG, "dod"),
        ("Analysts at Rabobank Ltd said no.", "Rabobank Ltd", ORG, "rabobank"),
        ("They wrote to Queen Elizabeth then.", "Elizabeth", PERSON, "elizabeth-ii"),
    ],
)
def test_a_name_leads_to_its_entity(article, text, name, kind, id):
    """By label, alias, demonym, in capitals, with country, company ending or title."""
    assert linked(article, text, (name, kind)) == [id]


def test_what_is_linked_is_of_its_entity_s_kind(article):
    """Whatever the models took it for; a people stays one."""
    names = ("JAPAN", ORG), ("British", Kind.NORP), ("Lake", ORG)
    found = refer(article, "JAPAN told British Lake.", *names)
    assert [(r.entity, r.kind) for r in found] == [("japan", GPE), ("uk", Kind.NORP), (None, ORG)]


@pytest.mark.parametrize(
    ("text", "name", "kind"),
    [
        ("He stayed at Trump Tower.", "Trump", PERSON),
        ("The bloc agreed.", "bloc", ORG),
        ("Enrique Paris spoke.", "Paris", PERSON),
        ("The French Defense Department said no.", "French Defense Department", ORG),
        ("Somebody Else spoke.", "Somebody Else", PERSON),
    ],
)
def test_what_must_not_be_linked(article, text, name, kind):
    """Never-phrases, weak aliases alone, a person for a place, another country's body."""
    (reference,) = refer(article, text, (name, kind))
    assert reference.entity is None
    assert reference.label == name
    assert reference.reason


def test_a_weak_alias_links_once_its_entity_was_met(article):
    """After the European Union, the Union is it."""
    found = linked(
        article, "The European Union met. The Union voted.", ("European Union", ORG), ("Union", ORG)
    )
    assert found == ["eu", "eu"]


def test_a_demonym_does_not_awaken_a_weak_alias(article):
    """Georgians may be of either Georgia; both are listed for the editor."""
    knowledge = Knowledge(
        [
            entity(
                "Georgia (country)",
                GPE,
                id="country",
                weak_aliases=("Georgia",),
                demonyms=("Georgians",),
            ),
            entity("Georgia (U.S. state)", GPE, id="state", weak_aliases=("Georgia",)),
        ]
    )
    names = [("Georgians", Kind.NORP), ("Georgia", GPE)]
    people, place = refer(article, "Georgians voted in Georgia.", *names, knowledge=knowledge)
    assert people.entity == "country"
    assert (place.entity, place.candidates) == (None, ("country", "state"))


def test_an_airline_is_not_a_country(article):
    """A body called by a demonym is not linked by it."""
    assert linked(article, "American cut flights.", ("American", ORG)) == [None]


def test_a_surname_links_once_its_full_name_was_met(article):
    """Nakatani is Gen Nakatani where he was named, and unknown where not."""
    assert (
        linked(
            article,
            "Gen Nakatani spoke. Nakatani left.",
            ("Gen Nakatani", PERSON),
            ("Nakatani", PERSON),
        )
        == ["gen-nakatani"] * 2
    )
    assert linked(article, "Nakatani left.", ("Nakatani", PERSON)) == [None]


@pytest.mark.parametrize(
    ("text", "names", "ids"),
    [
        ("Mark Rutte Roca won. Rutte left.", ["Mark Rutte Roca", "Rutte"], ["mark-rutte"] * 2),
        ("Mark Rutte Roca won.", ["Mark Rutte Roca"], [None]),
        ("Gen Nakatani Roca won. Roca left.", ["Gen Nakatani Roca", "Roca"], [None, None]),
    ],
)
def test_a_second_surname_changes_nobody(article, text, names, ids):
    """Where the article goes on with the first, as one does in Spanish."""
    assert linked(article, text, *((name, PERSON) for name in names)) == ids


@pytest.mark.parametrize("surname", ["al-Ray", "Al-Ray", "el-Ray", "El-Ray", "AL-RAY"])
def test_a_surname_with_a_particle_stands_alone_with_it(article, surname):
    """As it begins a sentence, too, and by any of their names."""
    known = Knowledge([entity("Tom al-Ray", PERSON, "Tom el-Ray")])
    text = f"Tom al-Ray met him. Then {surname} left."
    ids = linked(article, text, ("Tom al-Ray", PERSON), (surname, PERSON), knowledge=known)
    assert ids == ["tom-al-ray", "tom-al-ray"]


def test_words_before_a_surname_are_part_of_it(article):
    """Also of somebody whom the register lacks."""
    known = Knowledge([entity("Tom bin Ray", PERSON)])
    text = "Tom bin Ray met Ann von der Lee. Bin Ray left. Von der Lee wept."
    names = [
        (name, PERSON) for name in ("Tom bin Ray", "Ann von der Lee", "Bin Ray", "Von der Lee")
    ]
    *_, first, second = refer(article, text, *names, knowledge=known)
    assert (first.entity, second.label) == ("tom-bin-ray", "Ann von der Lee")


@pytest.mark.parametrize(
    ("text", "id"),
    [
        ("Lake shares fell.", "lake-inc"),
        ("She is Lake's chief executive.", "lake-inc"),
        ("Lake said on Monday its revenue fell.", "lake-inc"),
        ("Lake fell.", None),
        ("Lake said on Monday that the revenue of others fell.", None),
    ],
)
def test_a_weak_name_is_a_company_s_before_its_shares(article, text, id):
    """By itself it is a common word."""
    known = Knowledge([entity("Lake Inc", ORG, weak_aliases=("Lake",))])
    assert linked(article, text, ("Lake", ORG), knowledge=known) == [id]


def test_a_state_is_known_by_its_short_form(article):
    """Only a place, and only of the country that has states of this name."""
    states = [
        entity("United States", GPE, id="us"),
        entity("Georgia (state)", GPE, id="ga", country="us", weak_aliases=("Georgia",)),
        entity("Georgia", GPE, id="georgia"),
    ]
    known = Knowledge(states)
    assert linked(article, "It rained in Leeds, Ga.", ("Ga.", GPE), knowledge=known) == ["ga"]
    assert linked(article, "Ga. wept.", ("Ga.", PERSON), knowledge=known) == [None]


def test_a_surname_in_capitals_is_one_too(article):
    """As a transcript labels what somebody says."""
    text, names = "Gen Nakatani spoke. NAKATANI: I did.", ("Gen Nakatani", "NAKATANI")
    assert linked(article, text, *((name, PERSON) for name in names)) == ["gen-nakatani"] * 2


@pytest.mark.parametrize(
    ("name", "id"),
    [
        ("Ana El Lee", "ana"),
        ("Ana El-Lee", "ana"),
        ("ANA EL-LEE", "ana"),
        ("Tom B. Obi", "tom"),
        ("Tom B Obi", "tom"),
        ("Tom Ben Obi", None),
        ("Ida B. Ray", None),
        ("B. Obi", None),
    ],
)
def test_a_name_in_full_may_be_spelt_otherwise(article, name, id):
    """With other particles, or with a middle initial, but not with another one than one's own."""
    knowledge = Knowledge(
        [
            entity("Ana el-Lee", PERSON, id="ana"),
            entity("Tom Obi", PERSON, id="tom"),
            entity("Ida C. Ray", PERSON, "Ida Ray", id="ida"),
        ]
    )
    assert linked(article, f"{name} spoke.", (name, PERSON), knowledge=knowledge) == [id]


def test_two_that_come_out_close_are_both_listed(article):
    """Nothing says which ministry: the program abstains and says so."""
    (reference,) = refer(article, "The MoD said no.", ("MoD", ORG))
    assert reference.entity is None
    assert reference.candidates == ("japan-mod", "uk-mod")
    assert reference.reason == "several entities answer to this name"


def test_the_company_of_a_country_decides(article):
    """Beside Japan it is Japan's ministry."""
    assert linked(article, "Japan and its MoD said no.", ("Japan", GPE), ("MoD", ORG)) == [
        "japan",
        "japan-mod",
    ]


def test_the_full_name_elsewhere_decides(article):
    """Where one of two was named in full, the short form is it."""
    text = "The Ministry of Defence spoke. The MoD said no."
    assert linked(article, text, ("Ministry of Defence", ORG), ("MoD", ORG)) == ["uk-mod", "uk-mod"]


@pytest.mark.parametrize(
    ("day", "id"),
    [(date(1990, 5, 1), "bush-41"), (date(2005, 5, 1), "bush-43"), (date(1999, 5, 1), None)],
)
def test_the_office_on_the_articles_day_decides(article, day, id):
    """President George Bush is another man in 1990 than in 2005."""
    assert linked(article, "President George Bush spoke.", ("George Bush", PERSON), day=day) == [id]


def test_a_surname_belongs_to_who_was_named_last(article):
    """After Lara Trump, Trump may be she: nothing is decided, and Donald Trump is listed."""
    text = "Donald Trump spoke. Trump left. Lara Trump came. Trump stayed."
    made = article(text)
    spans = [Span(0, 12), Span(20, 25), Span(32, 42), Span(49, 54)]
    mentions = tuple(Mention(span, PERSON, Provenance("register")) for span in spans)
    found = link(made, mentions, KNOWLEDGE)
    assert [span.of(text) for span in spans] == ["Donald Trump", "Trump", "Lara Trump", "Trump"]
    assert [r.entity for r in found] == ["donald-trump", "donald-trump", None, None]
    assert found[3].candidates == ("donald-trump",)


def test_a_stranger_with_a_known_surname_is_a_stranger(article):
    """Where only Lara Trump was named, Trump is not Donald."""
    assert linked(
        article, "Lara Trump came. Trump stayed.", ("Lara Trump", PERSON), ("Trump", PERSON)
    ) == [None, None]


def test_a_demonym_has_the_layer_of_its_country(article):
    """A people's name typed NORP stands among the places once it leads to one."""
    (reference,) = refer(article, "A Japanese firm.", ("Japanese", Kind.NORP))
    assert (reference.kind, reference.layer, reference.label) == (Kind.NORP, Layer.PLACE, "Japan")


@pytest.mark.parametrize(
    ("text", "names", "labels"),
    [
        (
            "Ada Okonkwo spoke. Okonkwo left.",
            [("Ada Okonkwo", PERSON), ("Okonkwo", PERSON)],
            ["Ada Okonkwo"] * 2,
        ),
        (
            "World Trade Body (WTB) met. WTB said.",
            [("World Trade Body", ORG), ("WTB", ORG), ("WTB", ORG)],
            ["World Trade Body"] * 3,
        ),
        (
            "Connells Ltd rose. Connells fell.",
            [("Connells Ltd", ORG), ("Connells", ORG)],
            ["Connells Ltd"] * 2,
        ),
        (
            "Ada Okonkwo spoke. OKONKWO: I did.",
            [("Ada Okonkwo", PERSON), ("OKONKWO", PERSON)],
            ["Ada Okonkwo"] * 2,
        ),
        (
            "Ada O’Konkwo spoke. O'Konkwo left.",
            [("Ada O’Konkwo", PERSON), ("O'Konkwo", PERSON)],
            ["Ada O’Konkwo"] * 2,
        ),
        (
            "The Lake Tribune fell. The Tribune rose. Tribune men left.",
            [("The Lake Tribune", ORG), ("The Tribune", ORG), ("Tribune", ORG)],
            ["The Lake Tribune"] * 3,
        ),
        (
            "The Lake Post met the Hill Post. The Post rose.",
            [("Lake Post", ORG), ("Hill Post", ORG), ("Post", ORG)],
            ["Lake Post", "Hill Post", "Post"],
        ),
        ("Ursula von Aal spoke. Von Aal left.", [("Ursula von Aal", PERSON)], ["Ursula von Aal"]),
        (
            "Rodrigo Ayala Roca won. Ayala left.",
            [("Rodrigo Ayala Roca", PERSON), ("Ayala", PERSON)],
            ["Rodrigo Ayala Roca"] * 2,
        ),
        (
            "Rodrigo Ayala Roca met Ana Ayala. Ayala left.",
            [("Rodrigo Ayala Roca", PERSON), ("Ana Ayala", PERSON), ("Ayala", PERSON)],
            ["Rodrigo Ayala Roca", "Ana Ayala", "Ana Ayala"],
        ),
        (
            "Brigitte met Ada Brigitte Okonkwo.",
            [("Brigitte", PERSON), ("Ada Brigitte Okonkwo", PERSON)],
            ["Brigitte", "Ada Brigitte Okonkwo"],
        ),
    ],
)
def test_unknown_names_go_by_their_fullest_form(article, text, names, labels):
    """So that one person or body is one, across articles as well."""
    assert [r.label for r in refer(article, text, *names)] == labels


def test_a_body_is_known_by_its_fullest_form(article):
    """Where the register has that."""
    knowledge = Knowledge([entity("Lake Tribune", ORG)])
    names = (("Lake Tribune", ORG), ("Tribune", ORG))
    text = "The Lake Tribune fell. The Tribune rose."
    assert linked(article, text, *names, knowledge=knowledge) == ["lake-tribune"] * 2


def test_a_surname_of_two_strangers_stays_a_surname(article):
    """Neither is preferred."""
    made = article("Ada Obi and Ben Obi. Obi left.")
    mentions = tuple(
        Mention(s, PERSON, Provenance("m", State.SUGGESTED))
        for s in (Span(0, 7), Span(12, 19), Span(21, 24))
    )
    assert [r.label for r in link(made, mentions, KNOWLEDGE)] == ["Ada Obi", "Ben Obi", "Obi"]


def test_no_mentions_no_references(article):
    """Nothing in, nothing out."""
    assert link(article("Nothing."), (), KNOWLEDGE) == ()


def test_a_short_form_that_the_article_explains_is_another_s(article):
    """Wherever it stands."""
    text = "The Eastern Unity (EU) played. The EU won."
    assert linked(article, text, ("EU", ORG), ("EU", ORG)) == [None, None]


def test_a_surname_of_somebody_in_the_article_offers_nobody_else(article):
    """Whoever bears a weak name is not asked after where another is called in full."""
    known = Knowledge([entity("James Baker", PERSON, weak_aliases=("Baker",))])
    names = (("Sean Baker", PERSON), ("Baker", PERSON))
    _, baker = refer(article, "Sean Baker came. Baker sang.", *names, knowledge=known)
    assert (baker.label, baker.candidates) == ("Sean Baker", ())


@pytest.mark.parametrize(
    ("text", "id"),
    [
        ("The Tories won.", "tories"),
        ("The Tories won; London cheered.", "tories"),
        ("The Tories won in Japan.", None),
        ("The Tories won in Japan; London cheered.", "tories"),
        ("The Whigs won in Japan.", "tories"),
    ],
)
def test_a_party_is_not_one_of_a_country_that_the_article_does_not_name(article, text, id):
    """Many countries have Tories, but nobody else has Whigs."""
    parties = [entity("Tories", ORG, "Whigs", country=UK), entity("London", GPE, country=UK)]
    known = Knowledge([*ENTITIES, *parties])
    every = (("Tories", ORG), ("Whigs", ORG), ("Japan", GPE), ("London", GPE))
    names = [(name, kind) for name, kind in every if name in text]
    [party, *_] = refer(article, text, *names, provenance=Provenance("register"), knowledge=known)
    assert party.entity == id
    assert party.candidates == (() if id else ("tories",))


@pytest.mark.parametrize(
    ("text", "names", "labels"),
    [
        (
            "Ada Obi came. Obi sang.\nBen Obi came.\nObi left.",
            ["Ada Obi", "Obi", "Ben Obi", "Obi"],
            ["Ada Obi", "Ada Obi", "Ben Obi", "Ada Obi"],
        ),
        (
            "Ada Eze Obi came. Ada Obi left. Obi sang.",
            ["Ada Eze Obi", "Ada Obi", "Obi"],
            ["Ada Eze Obi"] * 3,
        ),
        ("Ada Obi Resigns\nAda Obi left.", ["Ada Obi Resigns", "Ada Obi"], None),
        (
            "Hillary Obi left Mr Obi. Mrs Obi sang.",
            ["Hillary Obi", "Obi", "Obi"],
            ["Hillary Obi", "Obi", "Hillary Obi"],
        ),
        ("Hillary Obi left. Mr Obi sang.", ["Hillary Obi", "Obi"], ["Hillary Obi"] * 2),
    ],
)
def test_a_surname_is_told_in_full(article, text, names, labels):
    """Of several who bear it, of the one who is meant; a headline adds nothing to a name, and "Mr"
    beside "Mrs" is said of no woman."""
    found = refer(article, text, *((name, PERSON) for name in names))
    assert [r.label for r in found] == (labels or names)


def test_a_mission_to_a_place_is_not_the_place(article):
    """Its short form stands behind the place's name."""
    text = "The Mission in Lake Japan (MILJ) and the City of Osaka (COO) met MILJ and COO."
    names = (("Lake Japan", GPE), ("MILJ", ORG), ("City of Osaka", GPE), ("COO", ORG))
    _, mission, _, city = refer(article, text, *names)
    assert (mission.label, city.label) == ("MILJ", "City of Osaka")


def test_an_agency_in_a_dateline_is_no_short_form(article):
    """Unless it begins as the place does, or is in capitals."""
    text = "NEW YORK (Wire) came. Old Way (Otway) came."
    names = (("NEW YORK", GPE), ("Wire", ORG), ("Old Way", ORG), ("Otway", ORG))
    labels = [r.label for r in refer(article, text, *names)]
    assert labels == ["NEW YORK", "Wire", "Old Way", "Old Way"]


@pytest.mark.parametrize("kind", [Kind.PRODUCT, ORG])
def test_what_has_its_kind_by_its_form_is_no_place(article, kind):
    """A ship or a club may have a country's name."""
    assert linked(article, "She saw Japan.", ("Japan", kind), by_form=True) == [None]
    assert linked(article, "She saw Japan.", ("Japan", kind)) == ["japan"]


def test_a_place_may_be_the_ship_of_its_name(article):
    """Where the article has one, and nothing says that the place is meant."""
    names = [("Japan", Kind.PRODUCT), ("Japan", GPE), ("Japan", GPE)]
    text = "The ferry Japan sank. Japan was old. They wept in Japan."
    assert linked(article, text, *names, by_form=True) == [None, None, "japan"]


OTTO = Knowledge(
    [
        entity(
            "Jon Otto",
            PERSON,
            weak_aliases=("Otto",),
            offices=(Office(title="President of Norland", start="1993", end="2001"),),
        ),
        entity("Eva Otto", PERSON, weak_aliases=("Otto",)),
    ]
)


@pytest.mark.parametrize(
    ("text", "day", "ids"),
    [
        ("President Otto came. Otto spoke.", date(1997, 1, 1), ["jon-otto", "jon-otto"]),
        ("President Otto came. Otto spoke.", date(2016, 1, 1), [None, None]),
        ("Minister Otto came. Otto spoke.", date(1997, 1, 1), [None, None]),
        ("Lately Otto came. Otto spoke.", date(1997, 1, 1), [None, None]),
    ],
)
def test_an_office_makes_a_name_of_a_weak_one(article, text, day, ids):
    """Whoever held it on the article's day, if nobody else did."""
    assert linked(article, text, ("Otto", PERSON), ("Otto", PERSON), day=day, knowledge=OTTO) == ids


@pytest.mark.parametrize(("title", "whose"), [("President", "jon-otto"), ("Baker", None)])
def test_a_surname_with_an_office_is_whose_it_was(article, title, whose):
    """Though a relative is the only one who is called in full."""
    office = Office(title="President of Norland", start="1993", end="2001")
    known = Knowledge([entity("Jon Otto", PERSON, "Otto", offices=(office,))])
    text, by = f"{title} Otto and Ida Otto came. Otto spoke.", Provenance("register")
    names, day = (("Otto", PERSON), ("Ida Otto", PERSON), ("Otto", PERSON)), date(1997, 1, 1)
    ids = linked(article, text, *names, provenance=by, day=day, knowledge=known)
    assert ids == [whose, None, whose]


def test_a_storm_is_told_with_what_it_is(article):
    """From then on, too."""
    found = refer(
        article,
        "Hurricane Laura came. Laura grew.",
        ("Hurricane Laura", Kind.EVENT),
        ("Laura", Kind.EVENT),
    )
    assert [r.label for r in found] == ["Hurricane Laura"] * 2
