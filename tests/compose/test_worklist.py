"""What waits for an editor's word."""

from dataclasses import replace

import pytest
from timing import costs_linear_time

from builder.compose.offer import Task
from builder.compose.worklist import _free_id, worklist
from builder.edges.yaml.register import load_register
from builder.model import (
    AnnotatedArticle,
    Entity,
    Kind,
    Layer,
    Library,
    Override,
    Place,
    Provenance,
    Quoting,
    Reference,
    Span,
    State,
    Statement,
    TextQuoteSelector,
)

ENTITIES = (
    Entity(id="ann-lee", label="Ann Lee", kind=Kind.PERSON, description="A judge."),
    Entity(id="bob-hart", label="Bob Hart", kind=Kind.PERSON),
    Entity(id="tom-hart", label="Tom Hart", kind=Kind.PERSON),
    Entity(id="norco", label="Norco", kind=Kind.ORG),
)
MODEL = Provenance("m", State.SUGGESTED, 0.9)


@pytest.fixture
def listed(article):
    """The worklist of one article a text; names are (words, kind) or (words, candidates)."""

    def make(*articles, overrides=(), quotes=(), **asked):
        annotated = []
        for number, (text, *names) in enumerate(articles):
            marks = [_mark(text, *name) for name in names] + list(quotes)
            annotated.append(AnnotatedArticle(article(text, id=f"a{number}"), tuple(marks)))
        entities = {e.id: e for e in ENTITIES}
        return worklist(
            Library(entities=entities, articles=tuple(annotated), overrides=tuple(overrides)),
            **asked,
        )

    return make


def _mark(text, words, kind, nth=0):
    at = -1
    for _ in range(nth + 1):
        at = text.index(words, at + 1)
    candidates = () if isinstance(kind, Kind) else kind
    kind = kind if isinstance(kind, Kind) else Kind.PERSON
    return Reference(
        span=Span(at, at + len(words)),
        kind=kind,
        entity=None,
        label=words,
        provenance=MODEL,
        layer=kind.layer,
        candidates=candidates,
        reason="several" if candidates else "",
    )


def lines(offer):
    return [answer.line for answer in offer.accept]


def test_a_new_name_comes_with_a_line_for_the_register_and_one_against_it(listed):
    """What is rare enough to link alone is an alias, a given name only a weak one."""
    [offer] = listed(
        ("Carla Quill met Quill.", ("Carla Quill", Kind.PERSON), ("Quill", Kind.PERSON, 1)),
        ("Quill left Carla.", ("Quill", Kind.PERSON)),
    )
    assert (offer.task, offer.id, offer.reach, offer.briefings) == (
        Task.NAME,
        "carla-quill",
        3,
        ("a0", "a1"),
    )
    assert lines(offer) == ["carla-quill: {label: Carla Quill, kind: person, aliases: [Quill]}"]
    assert offer.refuse.line == "carla-quill: {label: Carla Quill, kind: none, aliases: [Quill]}"
    assert [p.article.id for p in offer.passages] == ["a0", "a1"]


@pytest.mark.parametrize("surname", ["Hart", "May"])
def test_a_surname_that_others_bear_or_that_is_a_common_word_is_weak(listed, surname):
    """It links only where the full name stands, too."""
    full = f"Zoe {surname}"
    [offer] = listed((f"{full} met {surname}.", (full, Kind.PERSON), (surname, Kind.PERSON, 1)))
    assert lines(offer)[0].endswith(f"kind: person, weak_aliases: [{surname}]}}")


@pytest.mark.parametrize(
    ("kind", "others"),
    [
        (Kind.PERSON, {"organisation", "place"}),
        (Kind.GPE, {"person", "organisation"}),
        (Kind.WORK, {"person", "organisation", "place"}),
    ],
)
def test_a_name_may_be_of_another_kind(listed, kind, others):
    """Each with its line; what is the same to readers is not offered again."""
    [offer] = listed(("Nor Lines sank.", ("Nor Lines", kind)))
    assert {answer.words for answer in offer.instead} == {f"new: {other}" for other in others}
    assert {answer.line for answer in offer.instead} == {
        f"nor-lines: {{label: Nor Lines, kind: {other}}}" for other in others
    }


def test_what_is_weak_for_a_person_is_weak_for_another_kind(listed):
    """And the other way round: a given name alone would link whoever bears it."""
    text = "Ann Bahn met Ann."
    for kind, other in ((Kind.PERSON, "organisation"), (Kind.ORG, "person")):
        short = replace(_mark(text, "Ann", kind, 1), label="Ann Bahn")
        [offer] = listed((text, ("Ann Bahn", kind)), quotes=[short])
        weak = f"ann-bahn: {{label: Ann Bahn, kind: {other}, weak_aliases: [Ann]}}"
        assert weak in [answer.line for answer in offer.instead]


def test_a_name_that_the_register_has_is_of_no_other_kind(listed):
    """A second entry of that name would be a fault."""
    mark = replace(_mark("Ann left.", "Ann", Kind.PERSON), label="Ann Lee")
    [offer] = listed(("Ann left.",), quotes=[mark])
    assert offer.instead == ()


def test_a_name_that_may_be_another_one_of_the_register_says_so(listed):
    """By its spelling or a lone surname; a new entry is the first answer as long as it can be."""
    [offer] = listed(("Lee left.", ("Lee", Kind.PERSON)))
    assert lines(offer) == [
        "lee: {label: Lee, kind: person}",
        "lee: {merged_into: ann-lee, aliases: [Lee]}",
    ]
    [offer] = listed(("Norco Ltd left.", ("Norco Ltd", Kind.ORG)))
    assert lines(offer)[1] == "norco-ltd: {merged_into: norco, aliases: [Norco Ltd]}"


def test_an_entity_called_by_its_given_name_needs_no_second_entry(listed):
    """Its full name is the register's already."""
    mark = replace(_mark("Ann left.", "Ann", Kind.PERSON), label="Ann Lee")
    [offer] = listed(("Ann left.",), quotes=[mark])
    assert (offer.id, offer.label) == ("ann", "Ann")
    assert lines(offer) == ["ann: {merged_into: ann-lee, weak_aliases: [Ann]}"]


def test_a_name_that_the_register_has_for_something_else_is_not_offered(listed):
    """No line of the register would help."""
    assert listed(("Norco left.", ("Norco", Kind.PERSON))) == ()


def test_ids_are_those_of_nobody_else(listed):
    """Neither of the register nor of another offer."""
    found = listed(
        ("Bob-Hart met Zoe Hart.", ("Bob-Hart", Kind.ORG), ("Zoe Hart", Kind.PERSON)),
        ("Zoe, Hart.", ("Zoe, Hart", Kind.ORG)),
    )
    assert {offer.label: offer.id for offer in found} == {
        "Bob-Hart": "bob-hart-2",
        "Zoe Hart": "zoe-hart",
        "Zoe, Hart": "zoe-hart-2",
    }


@pytest.mark.parametrize("letters", range(72, 80))
@pytest.mark.parametrize("others", [1, 1000])
def test_an_id_that_is_offered_is_one(letters, others):
    """However long a name is, and whatever was taken before."""
    label, taken = "a" * letters + " bcd"[: 80 - letters], set()
    for _ in range(others + 1):
        taken.add(_free_id(label, taken))
    text = "\n".join(f"{id}: {{label: {id}, kind: city}}" for id in taken)
    assert len(load_register({"r.yml": text}).entities) == others + 1


def test_a_name_of_several_lists_them(listed):
    """One line decides for the whole article, or says that it is none of them."""
    text = "Hart met Hart."
    candidates = ("bob-hart", "tom-hart")
    [offer] = listed((text, ("Hart", candidates), ("Hart", candidates, 1)))
    assert (offer.task, offer.id, offer.reach) == (Task.WHICH, "a0:hart", 2)
    assert lines(offer) == [
        "- every: Hart\n  entity: bob-hart",
        "- every: Hart\n  entity: tom-hart",
    ]
    assert offer.refuse.line == "- every: Hart\n  type: person"


def statement(text, words, speaker, state, label=""):
    at = text.index(words)
    return Statement(
        id="q-1",
        content=(Span(at, at + len(words)),),
        kind=Quoting.DIRECT,
        speaker=speaker,
        speaker_label=label,
        provenance=Provenance("rule", state, 0.4),
    )


def test_a_quotation_is_asked_about_if_it_is_not_sure(listed):
    """With its speaker if the register knows one, else as it stands."""
    text = '"No," said Lee. "Go," he said. "Oh," it said.'
    [one, other] = listed(
        (text,),
        quotes=[
            statement(text, '"No,"', "ann-lee", State.SUGGESTED, "Ann Lee"),
            replace(statement(text, '"Go,"', None, State.SUGGESTED, "he"), id="q-2"),
            statement(text, '"Oh,"', "ann-lee", State.ACCEPTED),
        ],
    )
    assert (one.task, one.id, one.about) == (Task.QUOTE, "a0:q-1", "direct, said by Ann Lee")
    assert lines(one) == ['- at: {exact: "\\"No,\\""}\n  speaker: ann-lee']
    assert lines(other) == ['- at: {exact: "\\"Go,\\""}\n  accept: quote']
    assert other.refuse.line == '- at: {exact: "\\"Go,\\""}\n  refuse: quote'


def test_sure_quotations_are_asked_about_on_request(listed):
    """But not those on which an editor has had a word."""
    text = '"No," said Lee. "Go," he said. "Oh," it said.'
    states = {'"No,"': State.SUGGESTED, '"Go,"': State.ACCEPTED, '"Oh,"': State.EDITED}
    quotes = [
        replace(statement(text, words, "ann-lee", state, "Ann Lee"), id=f"q-{number}")
        for number, (words, state) in enumerate(states.items())
    ]
    assert [offer.id for offer in listed((text,), quotes=quotes)] == ["a0:q-0"]
    assert [o.id for o in listed((text,), quotes=quotes, sure=True)] == ["a0:q-0", "a0:q-1"]


def test_others_near_a_quotation_may_have_said_it(listed):
    """By their ids, or else by their names, and nobody named."""
    text = 'Tom Hart met Norco and Eva Roth. "No," said Lee.'
    linked = replace(_mark(text, "Tom Hart", Kind.PERSON), entity="tom-hart")
    body = replace(_mark(text, "Norco", Kind.ORG), entity="norco")
    said = statement(text, '"No,"', "ann-lee", State.SUGGESTED, "Ann Lee")
    unknown = replace(_mark(text, "Eva Roth", Kind.PERSON), provenance=Provenance("m", score=0.9))
    [offer] = (
        o
        for o in listed((text,), quotes=[linked, body, unknown, said])
        if o.where and o.task is Task.QUOTE
    )
    at = '- at: {exact: "\\"No,\\""}\n  speaker: '
    assert [(answer.words, answer.line) for answer in offer.instead] == [
        ("said by Eva Roth", at + "Eva Roth"),
        ("said by Norco", at + "norco"),
        ("said by Tom Hart", at + "tom-hart"),
        ("said by nobody named", at + "none"),
    ]
    [offer] = listed((text,), quotes=[replace(said, speaker=None, speaker_label="")])
    assert offer.instead == ()


@pytest.mark.parametrize("join", [" ", "\n\n"])
def test_thousands_of_quotations_are_listed_in_linear_time(listed, join):
    """In a paragraph each, or in one."""

    def many(quotations):
        words = [f'"Case {number} of it will wait,"' for number in range(quotations)]
        text = join.join(f"{said} the clerk of the court said on Monday." for said in words)
        quotes = [
            replace(statement(text, said, None, State.SUGGESTED, "the clerk"), id=f"q-{number}")
            for number, said in enumerate(words)
        ]
        return lambda: listed((text,), quotes=quotes)

    assert len(many(1000)()) == 1000
    assert costs_linear_time(many, 750)


def test_lost_passages_come_first_with_the_words_that_may_be_meant(listed):
    """Each answer stands for the words of the override, or takes it out."""
    lost = Override(
        article="a0",
        passage=TextQuoteSelector("Kasper Quill of Norcos left"),
        place=Place("o.yml", 3, 3),
        refuse=Layer.ORG,
    )
    first, *_ = listed(
        ("Carla Quill of Norco left.", ("Carla Quill", Kind.PERSON)),
        ("Carla Quill left.", ("Carla Quill", Kind.PERSON)),
        overrides=[lost],
    )
    assert (first.task, first.id) == (Task.LOST, "o.yml:3:3")
    assert all(line.startswith("at: {exact: ") for line in lines(first))
    assert (first.refuse.replaces, first.refuse.line) == (lost, "")


def test_what_reaches_further_comes_first_and_the_doubtful_later(listed):
    """Mentions times articles, weighed by how sure the finder was."""
    found = listed(
        ("Zed Quill and Abe Moss.", ("Zed Quill", Kind.PERSON), ("Abe Moss", Kind.PERSON)),
        ("Zed Quill left.", ("Zed Quill", Kind.PERSON)),
    )
    assert [offer.label for offer in found] == ["Zed Quill", "Abe Moss"]


@pytest.mark.parametrize(
    ("kind", "said", "word"),
    [
        (Kind.GPE, "country, state or city", "city"),
        (Kind.NORP, "group", "group"),
        (Kind.FAC, "building or site", "facility"),
    ],
)
def test_a_kind_is_called_as_on_the_page(listed, kind, said, word):
    """And the line below has a word that the register takes."""
    [offer] = listed(("It is Zed.", ("Zed", kind)))
    [answer] = offer.accept
    assert (offer.about, answer.words) == (said, f"new: {said}")
    assert answer.line == f"zed: {{label: Zed, kind: {word}}}"
