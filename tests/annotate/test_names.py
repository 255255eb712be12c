"""What is a name, where it begins and ends, and what must stay unmarked."""

import pytest

from builder.annotate import name_tagger
from builder.annotate.names import _after_titles, _Found, _parted, _repeats, find_names
from builder.knowledge import Knowledge
from builder.model import Entity, EntityId, Kind, Name, ParagraphReading, Reading, Span, State

GPE, ORG, PERSON, LOC = Kind.GPE, Kind.ORG, Kind.PERSON, Kind.LOC


def entity(label, kind, *aliases, **more):
    id = EntityId(label.lower().replace(" ", "-"))
    return Entity(id=id, label=label, kind=kind, aliases=aliases, **more)


KNOWLEDGE = Knowledge(
    [
        entity("NATO", ORG, "North Atlantic Treaty Organization"),
        entity("Japan", GPE, demonyms=("Japanese",)),
        entity("South Korea", GPE, demonyms=("South Korean",)),
        entity("Turkey", GPE, demonyms=("Turkish",)),
        entity("Donald Trump", PERSON, "Trump", never=("Trump Tower",)),
        entity("Theresa May", PERSON, "May"),
        entity("Mark Rutte", PERSON),
        entity("Gen Nakatani", PERSON),
        entity("Paris", GPE),
        entity("London", GPE),
        entity("Elizabeth II", PERSON, "Queen Elizabeth"),
        entity("European Union", ORG, weak_aliases=("the bloc", "Union")),
        entity("Asia-Pacific", LOC),
    ]
)


def reading(article, *names):
    """A reading in which a model took these words for names of that kind, wherever they stand."""
    paragraphs = []
    for span in article.paragraphs:
        found, taken = [], set()
        for words, kind in sorted(names, key=lambda pair: -len(pair[0])):
            at = article.text.find(words, span.start, span.end)
            while at >= 0:
                here = Span(at, at + len(words))
                if not any(here.meets(other) for other in taken):
                    taken.add(here)
                    found.append(Name(here, kind))
                at = article.text.find(words, here.end, span.end)
        paragraphs.append(ParagraphReading(span=span, names=tuple(found)))
    return Reading(tuple(paragraphs), "model")


def found(article, *names, knowledge=KNOWLEDGE):
    mentions = find_names(article, reading(article, *names), knowledge)
    return {(m.span.of(article.text), m.kind) for m in mentions}


def known(article, *names):
    mentions = find_names(article, reading(article, *names), KNOWLEDGE)
    return [m.span.of(article.text) for m in mentions if m.provenance.by == "register"]


def test_names_of_the_register_are_accepted(article):
    """What the editors know needs no model and no doubt."""
    mentions = list(find_names(article("NATO met in Japan."), Reading(), KNOWLEDGE))
    assert [(m.kind, m.provenance.by, m.provenance.state) for m in mentions] == [
        (ORG, "register", State.ACCEPTED),
        (GPE, "register", State.ACCEPTED),
    ]


def test_what_only_the_model_found_is_suggested(article):
    """A suggestion names the model and says how sure it is."""
    text = article("He spoke to Shigeru Ishiba in the capital.")
    (mention,) = find_names(text, reading(text, ("Shigeru Ishiba", PERSON)), KNOWLEDGE)
    assert mention.span.of(text.text) == "Shigeru Ishiba"
    assert mention.kind is PERSON
    assert (mention.provenance.by, mention.provenance.state) == ("model", State.SUGGESTED)
    assert 0.5 < mention.provenance.score < 1


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
    ("text", "parts"),
    [
        ("Rutte told Nakatani", ["Rutte", "Nakatani"]),
        ("Rutte has told Nakatani", ["Rutte", "Nakatani"]),
        ("Ursula von der Leyen", ["Ursula von der Leyen"]),
        ("Mark Rutte", ["Mark Rutte"]),
    ],
)
def test_people_glued_by_a_verb_are_two(text, parts):
    """A span over a verb falls apart, particles of a name stay."""
    assert [part.of(text) for part in _parted(text, Span(0, len(text)))] == parts


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("PM Modi", "Modi"),
        ("Lt. Gen. John Smith", "John Smith"),
        ("Mr Palmer", "Palmer"),
        ("Prince", "Prince"),
        ("Mark Rutte", "Mark Rutte"),
    ],
)
def test_titles_stand_outside_a_name(text, name):
    """They go, but never the whole name."""
    assert _after_titles(text, Span(0, len(text))).of(text) == name


def test_a_given_name_after_an_office_stays():
    """The second title of a row is none."""
    text = "Defense Minister Gen Nakatani"
    assert _after_titles(text, Span(17, len(text))).of(text) == "Gen Nakatani"


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


def test_datelines_in_capitals_are_known_names(article):
    """LONDON is London, where the models see a place."""
    text = article("LONDON (Reuters) - Shares fell.")
    assert "LONDON" in known(text, ("LONDON", GPE), ("Reuters", ORG))


def test_a_title_in_an_alias_stays_outside_the_name(article):
    """The alias "Queen Elizabeth" is in the register, the name is Elizabeth."""
    text = article("The palace said that Queen Elizabeth had met him. Elizabeth was well.")
    assert "Elizabeth" in known(text, ("Elizabeth", PERSON))


def test_repeats_that_the_models_passed_over_are_names():
    """A name found for good in one place is one in another, if nothing else was found there."""
    text = "Ada Obi spoke of Ada Obi and Ada Obison and Mr Ada Obi Ba."
    lines = name_tagger.lines_of(text, [ParagraphReading(span=Span(0, len(text)))])
    found = [_Found(Span(0, 7), PERSON, 0.9), _Found(Span(47, 57), PERSON, 0.9)]
    assert [f.span for f in _repeats(text, lines, found)] == [Span(17, 24)]
    assert list(_repeats(text, lines, [_Found(Span(0, 7), PERSON, 0.4)])) == []


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


def test_an_empty_article_has_no_names(article):
    """Nothing in, nothing out."""
    assert list(find_names(article(""), Reading(), KNOWLEDGE)) == []


def test_dates_and_numbers_are_not_names(article):
    """What the model calls a name must have a capital or a label worth it."""
    text = article("On Monday 32,736 people paid $5 million in June.")
    assert found(text, knowledge=Knowledge()) == set()
