"""What the words around a name say about whether it means what it usually means."""

import re
from dataclasses import replace

import pytest
from timing import costs_linear_time

from builder.knowledge import Knowledge
from builder.model import Entity, EntityId, Kind, Mention, Provenance, Span
from builder.resolve.doubts import Doubt, craft_of_this_name, doubt
from builder.resolve.sport import Sport, sport_in

JAPAN = EntityId("japan")


def place(label, description, country=JAPAN, kind=Kind.GPE):
    return Entity(
        id=EntityId(label), label=label, kind=kind, description=description, country=country
    )


TOKYO = place("Tokyo", "Capital of Japan.")
OSAKA = place("Osaka", "City in Japan.")
JAPAN_ITSELF = place("Japan", "Country in Asia.", country=None)
ASIA = place("Asia", "Continent.", country=None, kind=Kind.LOC)
TEXAS = place("Texas", "State of the United States.", country=EntityId("usa"))
KNOWLEDGE = Knowledge(
    [
        TOKYO,
        OSAKA,
        TEXAS,
        Entity(id=JAPAN, label="Japan", kind=Kind.GPE, description="Country; capital Tokyo."),
        place("Norway", "Country in Europe; capital Oslo.", country=None),
    ]
)
NISSAN = place("Nissan", "Car maker of Japan.", kind=Kind.ORG)


def mentions_in(text, words, entity):
    kind = Kind.NORP if entity.kind is Kind.LOC else entity.kind
    spans = (Span(*found.span()) for found in re.finditer(words, text))
    return [Mention(span, kind, Provenance("register")) for span in spans]


def doubted(article, text, entity, *, name=None, on_sport=False):
    """Why the first mention is doubted."""
    made = article(text)
    mentions = mentions_in(made.text, name or entity.label, entity)
    sport = Sport(throughout=True) if on_sport else sport_in(made, mentions)
    return doubt(mentions[0], entity, made, KNOWLEDGE, sport)


@pytest.mark.parametrize(
    "text",
    [
        "Tokyo is preparing new sanctions.",
        "The deal between Seoul and Tokyo holds.",
        "Talks went on if Tokyo returned to the pact.",
        "It put pressure on Tokyo.",
        "The Tokyo government met.",
        "Tokyo attacks the plan.",
        "They saw Tokyo open an office.",
        "Tokyo: The pact is dead",
        "They met in Osaka. Tokyo agreed.",
    ],
)
def test_a_capital_may_be_its_government(article, text):
    """Where it acts, or is acted upon, nothing tells the city from the state."""
    assert doubted(article, text, TOKYO) is Doubt.GOVERNMENT


@pytest.mark.parametrize(
    "text",
    [
        "They met in Tokyo.",
        "They met in Kyoto and Tokyo.",
        "He flew to Tokyo.",
        "The capital Tokyo was quiet.",
        "Shops in downtown Tokyo closed.",
        "Shops in northeast Tokyo closed.",
        "They met in Japan's new capital, Tokyo.",
        "After the Tokyo attacks, shops closed.",
        "It ended at the bureau's Tokyo headquarters.",
        "This was agreed on at last year's Tokyo climate summit.",
        "Tokyo, Japan was quiet.",
        "Tokyo's Shibuya district was full.",
        "Trains between Osaka and Tokyo stopped.",
        "They met in St. Lee and Tokyo.",
        "Tokyo Mayor Ann Lee sang.",
        "Tokyo Gov. Ann Lee sang.",
        "Tokyo police met Tokyo residents.",
    ],
)
def test_words_of_place_leave_no_doubt_of_a_capital(article, text):
    """In it, to it, from it: it is the city."""
    assert doubted(article, text, TOKYO) is None


@pytest.mark.parametrize(
    "text",
    [
        "TOKYO (AP) - It rained.",
        "SEOUL/TOKYO - It rained.",
        "Tokyo (AP) – It rained.",
        "Tokyo /KNA/ It rained.",
        "Tokyo: It rained.",
        "It was wet.\n\nTokyo – It rained.",
    ],
)
def test_a_dateline_is_a_place(article, text):
    """In capitals, or at the head of a paragraph before an agency, a dash or a colon."""
    assert doubted(article, text, TOKYO, name="(?i:Tokyo)") is None


def test_other_cities_are_not_governments(article):
    """A city that is no capital acts for itself."""
    assert doubted(article, "Osaka is preparing a fair.", OSAKA) is None


@pytest.mark.parametrize(
    "text",
    [
        "The Osaka prefecture closed.",
        "The mayors of Osaka, Kobe and Nara counties met.",
        "The Osaka State government met.",
    ],
)
def test_the_place_around_a_city_is_another(article, text):
    """A county or a prefecture has its city's name and is not the city."""
    assert doubted(article, text, OSAKA) is Doubt.AROUND


@pytest.mark.parametrize("text", ["Osaka Gov. Ann Lee sang.", "It rained in northeastern Osaka."])
def test_a_governor_s_state_may_have_a_city_s_name(article, text):
    """Where the register has a state that is called so; it has parts, too."""
    state = place("Osaka (state)", "State.", country=None)
    known = Knowledge([OSAKA, replace(state, weak_aliases=("Osaka State",))])
    made = article(text)
    mention = mentions_in(made.text, "Osaka", OSAKA)[0]
    assert doubt(mention, OSAKA, made, known, Sport(throughout=False)) is Doubt.AROUND
    assert doubt(mention, OSAKA, made, KNOWLEDGE, Sport(throughout=False)) is None


def test_in_sport_cities_and_companies_may_be_teams(article):
    """Countries are left: their teams play for them."""
    text = "Osaka cruised past Japan and Nissan."
    assert doubted(article, text, OSAKA, on_sport=True) is Doubt.TEAM
    assert doubted(article, text, NISSAN, on_sport=True) is Doubt.COMPANY_TEAM
    assert doubted(article, text, JAPAN_ITSELF, on_sport=True) is None
    assert doubted(article, "They won in Osaka.", OSAKA, on_sport=True) is None
    assert doubted(article, text, NISSAN) is None


def test_one_asian_nation_is_not_asia(article):
    """What is said of one of many does not speak of all."""
    text = "The Asian nation's agency and Asian shares."
    assert doubted(article, text, ASIA, name="Asian")
    text = "Shares of Asian firms."
    assert doubted(article, text, ASIA, name="Asian") is None


def test_in_sport_a_short_form_may_be_a_body_of_sport(article):
    """If the register has one that is called so, too."""
    text = "The HBC met."
    court = place("Harbour Board Court", "Court.", kind=Kind.ORG)
    cricket = Entity(
        id=EntityId("hbc"), label="Hill Bat Club", kind=Kind.ORG, weak_aliases=("HBC",)
    )
    made = article(text)
    [mention] = mentions_in(made.text, "HBC", court)
    for bodies, on_sport, reason in (
        ([court, cricket], True, Doubt.SPORTS_BODY),
        ([court, cricket], False, None),
        ([court], True, None),
    ):
        sport = Sport(throughout=on_sport)
        assert doubt(mention, court, made, Knowledge(bodies), sport) is reason


@pytest.mark.parametrize(
    "text",
    [
        "Osaka beat Real Madrid 3-2 on Sunday.",
        "Real Madrid 3-2 Osaka",
        "Results: Osaka 2 Real Madrid 1.",
        "Real Madrid 2, Osaka 1.",
        "Real Madrid 2 (Lee 8, Ray 67 pen) Osaka 1",
        "On Sunday Kyoto thrashed Osaka.",
        "Kyoto drew with Osaka 1-1.",
        "Osaka 3-2 Kyoto.",
        "Results: Osaka v Kyoto, abandoned.",
        "Osaka trail 2-0.",
        "Ann Lee scored against Osaka in the Premier League.",
        "It rained. Osaka were late.",
    ],
)
def test_a_match_in_a_sentence_leaves_open_who_plays(article, text):
    """Also where the rest of the article is not about sport."""
    assert doubted(article, text, OSAKA) is Doubt.TEAM


@pytest.mark.parametrize(
    ("then", "reason"),
    [
        ("Osaka had lost the week before.", Doubt.TEAM),
        ("It rained in Osaka.", None),
        ("Kyoto had lost.", None),
    ],
)
def test_who_plays_once_may_be_meant_again(article, then, reason):
    """But not where the words say that a place is meant, and nobody else is."""
    made = article(f"Real Madrid beat Osaka 3-2. {then}")
    words = "Osaka" if "Osaka" in then else "Kyoto"
    *_, last = mentions_in(made.text, words, OSAKA)
    sport = sport_in(made, mentions_in(made.text, "Osaka|Kyoto", OSAKA))
    assert doubt(last, OSAKA, made, KNOWLEDGE, sport) is reason


@pytest.mark.parametrize(
    "text",
    [
        "The army beat Osaka's walls.",
        "Rain hit Osaka in 2024-25.",
        "In Osaka 2 boys sang.",
        "Ann Lee and Osaka were late.",
        "Osaka are-you-sure badges sold well.",
    ],
)
def test_other_blows_and_numbers_are_no_match(article, text):
    """A verb of winning has a name on either side, a score stands right behind the name."""
    assert doubted(article, text, OSAKA) is None


@pytest.mark.parametrize("text", ["In Osaka, Texas, it rained.", "It rained in Osaka, Norway."])
def test_a_country_or_state_behind_a_city_must_be_its_own(article, text):
    """There is more than one Paris."""
    assert doubted(article, text, OSAKA) is Doubt.NAMESAKE


@pytest.mark.parametrize(
    "text",
    [
        "OSAKA, Texas (AP) — It rained.",
        "Osaka, Ga., is small.",
        "Rain fell on Osaka.\n\nOSAKA, N.Y. — It rained.",
    ],
)
def test_the_short_form_of_a_state_makes_it_another_city(article, text):
    """Wherever in the article it stands."""
    name = "OSAKA" if text.startswith("OSAKA") else "Osaka"
    assert doubted(article, text, OSAKA, name=name) is Doubt.NAMESAKE


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("Osaka wept. His wife, Osaka, was tired.", Doubt.RELATIVE),
        ("Lee's youngest son Osaka laughed.", Doubt.RELATIVE),
        ("His wife lives in Osaka.", None),
        ("For mother Osaka he fought in the park.", None),
    ],
)
def test_whose_relative_is_called_so_is_no_place(article, text, reason):
    """Wherever in the article the name stands."""
    assert doubted(article, text, OSAKA) is reason


def test_names_that_stand_there_often_cost_no_time(article):
    """What is asked of the whole article is asked once a name."""

    def many(times):
        made = article("Osaka won. " * times)
        mentions = mentions_in(made.text, "Osaka", OSAKA)

        def run():
            sport = sport_in(made, mentions)
            for mention in mentions:
                doubt(mention, OSAKA, made, KNOWLEDGE, sport)

        return run

    assert costs_linear_time(many, 1_250)


def test_a_country_before_the_short_form_of_a_state_is_a_town(article):
    """Lebanon, Tenn., is none; before "B.C." a city of its own country is itself."""
    assert doubted(article, "In Japan, Tenn., it rained.", JAPAN_ITSELF)
    canada = Knowledge([Entity(id=JAPAN, label="Canada", kind=Kind.GPE)])
    made = article("In Osaka, B.C., it rained.")
    mention = mentions_in(made.text, "Osaka", OSAKA)[0]
    assert doubt(mention, OSAKA, made, canada, Sport(throughout=False)) is None


@pytest.mark.parametrize(
    "text",
    [
        "In Osaka, Japan, it rained.",
        "In Osaka, Tokyo, Kobe and Nara it rained.",
        "In Osaka, Texas won.",
        "In Osaka, Texas officials met.",
        "In Osaka, Texas Hill, it rained.",
        "In Osaka, Nara Prefecture, it rained.",
    ],
)
def test_its_own_country_and_other_cities_say_nothing_against_a_city(article, text):
    """A list is no address, and neither is the next clause."""
    assert doubted(article, text, OSAKA) is None


def test_a_capital_s_courts_and_airports_are_the_city_s(article):
    """No government has them."""
    assert doubted(article, "A Tokyo court met near Tokyo airport.", TOKYO) is None


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("A Tokyo-based firm came.", None),
        ("Tokyo decided.", Doubt.GOVERNMENT),
        ("She prayed at St. Ann of Tokyo.", Doubt.SAINT),
    ],
)
def test_what_is_tied_to_a_place(article, text, reason):
    """A firm is based in a city, not in its government; a saint's place is no place."""
    assert doubted(article, text, TOKYO) is reason


@pytest.mark.parametrize(
    ("text", "open_to_doubt"),
    [
        ("The Osaka submarine sank.", True),
        ("The Osaka passenger ferry sank.", True),
        ("Osaka submarines sank.", False),
        ("The submarine Osaka bought is new.", True),
        ("The Osaka line is shut.", False),
    ],
)
def test_a_word_for_a_ship_beside_a_place_leaves_it_open(text, open_to_doubt):
    """With an article before it."""
    mention = mentions_in(text, "Osaka", OSAKA)[0]
    assert bool(craft_of_this_name(mention, OSAKA, text, ())) is open_to_doubt


@pytest.mark.parametrize(
    ("text", "on_sport", "open_to_doubt"),
    [
        ("She joined from Osaka for £2m.", False, True),
        ("He moved to Osaka on a free transfer.", False, True),
        ("He left Osaka last summer for an undisclosed fee.", False, True),
        ("He signed from Osaka.", True, True),
        ("He moved to Osaka.", False, False),
        ("The race moves to Osaka.", True, False),
        ("He sold a flat in Osaka for £2m.", False, False),
        ("He moved from Osaka for a rest.", False, False),
    ],
)
def test_a_player_comes_from_a_team(article, text, on_sport, open_to_doubt):
    """Where a fee or a loan is told of, or the article is on sport."""
    assert bool(doubted(article, text, OSAKA, on_sport=on_sport)) is open_to_doubt


def test_a_title_may_have_a_place_in_it(article):
    """The program does not guess."""
    assert doubted(article, "She directed Train to Osaka.", OSAKA)
    assert doubted(article, "The film Japan won.", JAPAN_ITSELF)


def test_a_family_is_nobody_of_its_name(article):
    """What somebody owns is theirs."""
    lee = Entity(id=EntityId("lee"), label="Lee", kind=Kind.PERSON)
    assert doubted(article, "The Lee family left.", lee)
    assert not doubted(article, "Lee's family left.", lee)


@pytest.mark.parametrize(("name", "doubtful"), [("Tokyo", True), ("Tokyo City", False)])
def test_what_is_called_a_city_is_no_government(article, name, doubtful):
    """Whatever the words around say."""
    assert bool(doubted(article, f"Rain hit {name}.", TOKYO, name=name)) is doubtful


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("Osaka said sales rose. Osaka Foods is old.", Doubt.COMPANY),
        ("Osaka's profits rose. Osaka Gas Holdings is old.", Doubt.COMPANY),
        ("Osaka said sales rose. Kyoto Foods is old.", None),
        ("Osaka is wet. Osaka Foods is old.", None),
        ("In Osaka said to be wet, Osaka Foods is old.", None),
    ],
)
def test_a_company_may_be_called_after_its_city(article, text, why):
    """Where the text names it in full, and it does what companies do."""
    assert doubted(article, text, OSAKA) is why
