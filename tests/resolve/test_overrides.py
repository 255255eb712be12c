"""The editor's word comes last, and it is exact or reported."""

from dataclasses import replace

import pytest

from builder.compose.credits import circumstances
from builder.knowledge import Knowledge
from builder.model import (
    Attribution,
    Dating,
    Entity,
    Form,
    Gloss,
    Granularity,
    JointSpeaker,
    Kind,
    Layer,
    Mention,
    Note,
    Override,
    Place,
    Provenance,
    Quoting,
    Reading,
    Reference,
    Span,
    State,
    Statement,
    Term,
    TextQuoteSelector,
)
from builder.resolve import resolve
from builder.resolve.located import locate
from builder.resolve.overrides import apply_overrides, by_article

TEXT = 'Rutte said "no way" in Tokyo on Tuesday.\n\nTokyo agreed on Article 5.'
KNOWN = Knowledge(
    [
        Entity(id="rutte", label="Mark Rutte", kind=Kind.PERSON),
        Entity(id="tokyo", label="Tokyo", kind=Kind.GPE),
        Entity(id="japan", label="Japan", kind=Kind.GPE),
    ],
    [Term(id="article-5", label="Article 5", definition="All for one.")],
)


def at(words, start=0):
    begin = TEXT.index(words, start)
    return Span(begin, begin + len(words))


def reference(words, entity, kind=Kind.GPE, start=0):
    return Reference(
        span=at(words, start),
        kind=kind,
        entity=entity,
        label=words,
        provenance=Provenance("register"),
        layer=kind.layer,
    )


QUOTE = Statement(
    id="q-1",
    content=(at('"no way"'),),
    kind=Quoting.DIRECT,
    source=at("Rutte"),
    cue=at("said"),
    speaker="rutte",
    speaker_label="Mark Rutte",
    joint=(JointSpeaker(at("Tokyo"), "tokyo", "Tokyo"),),
    provenance=Provenance("rule"),
)
MARKS = (
    reference("Rutte", "rutte", Kind.PERSON),
    QUOTE,
    reference("Tokyo", "tokyo"),
    Dating(at("Tuesday"), "2025-04-08", Granularity.DAY, Provenance("rule")),
    reference("Tokyo", "tokyo", start=30),
    Gloss(at("Article 5"), "article-5", Provenance("glossary")),
)


def applied(article, marks, overrides):
    return apply_overrides(article, marks, locate(article, overrides), KNOWN)


def edit(article, exact, prefix="", suffix="", **act):
    override = Override(
        article="a",
        passage=TextQuoteSelector(exact, prefix, suffix),
        place=Place("o.yml", 3),
        **act,
    )
    return applied(article(TEXT), MARKS, (override,))


def test_overrides_are_told_apart_by_article():
    """In the order in which they were given."""
    passage, place = TextQuoteSelector("x"), Place("o.yml")
    one, two, three = (
        Override(article=id, passage=passage, place=place, note=str(n))
        for n, id in enumerate("aba")
    )
    assert by_article((one, two, three)) == {"a": (one, three), "b": (two,)}


def test_nothing_is_changed_without_an_override(article):
    """The marks come back as they were, in reading order."""
    assert applied(article(TEXT), MARKS, ()) == MARKS


def test_refuse_takes_off_marks_of_one_layer(article):
    """And of that passage only."""
    marks = edit(article, "Tokyo", suffix=" agreed", refuse=Layer.PLACE)
    assert set(MARKS) - set(marks) == {MARKS[4]}
    marks = edit(article, "no way", refuse=Layer.QUOTE)
    assert set(MARKS) - set(marks) == {QUOTE}


def test_between_the_parts_of_a_quotation_is_nothing_of_it(article):
    """To refuse or to accept."""
    text = '"A fine day," Rutte said, "for a walk."'
    said = replace(QUOTE, content=(Span(0, 13), Span(26, 39)), source=None, cue=None)
    word = {"passage": TextQuoteSelector("Rutte said"), "place": Place("o.yml", 3)}
    between = Override(article="a", refuse=Layer.QUOTE, **word)
    assert applied(article(text), (said,), (between,)) == (said,)


def test_no_refusal_takes_away_what_an_editor_wrote(article):
    """Whichever comes first: a note is no mark of a layer."""
    place = Place("o.yml", 3)
    passage = TextQuoteSelector("Article 5")
    note = Override(article="a", passage=passage, place=place, note="In part.")
    refuse = Override(article="a", passage=passage, place=place, refuse=Layer.TERM)
    for order in ((note, refuse), (refuse, note)):
        marks = applied(article(TEXT), MARKS, order)
        assert [m.text for m in marks if isinstance(m, Note)] == ["In part."]
        assert not any(isinstance(m, Gloss) for m in marks)


def test_accept_lets_a_mark_stand_as_checked(article):
    """Everything else about it stays, and so do the marks of other layers."""
    marks = edit(article, "no way", accept=Layer.QUOTE)
    [said] = set(marks) - set(MARKS)
    assert (said.id, said.speaker, said.provenance.state) == ("q-1", "rutte", State.EDITED)
    assert said.provenance.by == "rule"


def test_entity_sets_or_adds(article):
    """What stood there before gives way."""
    marks = edit(article, "Tokyo", suffix=" agreed", entity="japan")
    [made] = [m for m in marks if isinstance(m, Reference) and m.entity == "japan"]
    assert (made.span, made.label, made.provenance.state) == (MARKS[4].span, "Japan", State.EDITED)
    assert MARKS[4] not in marks
    assert MARKS[2] in marks


def test_whose_name_it_is_counts_for_who_speaks(article):
    """A name that an editor gives to somebody gives its quotations to them."""
    rule = Provenance("rule")
    found = (
        Mention(at("Rutte"), Kind.PERSON, rule),
        Attribution(
            content=QUOTE.content, kind=Quoting.DIRECT, source=QUOTE.source, provenance=rule
        ),
    )
    word = Override(
        article="a",
        passage=TextQuoteSelector("Rutte", "", ""),
        place=Place("o.yml", 3),
        entity="rutte",
    )
    for overrides, speaker in ((), None), ((word,), "rutte"):
        annotated = resolve(article(TEXT), found, Reading(), KNOWN, overrides)
        assert [m.speaker for m in annotated.marks if isinstance(m, Statement)] == [speaker]


def test_type_changes_the_kind_and_keeps_the_entity(article):
    """Also on a passage where nothing was marked."""
    marks = edit(article, "Tokyo", suffix=" agreed", kind=Kind.ORG)
    assert [(m.kind, m.entity) for m in marks if m.span == MARKS[4].span] == [(Kind.ORG, "tokyo")]
    marks = edit(article, "agreed", kind=Kind.EVENT)
    assert [(m.kind, m.entity) for m in marks if m.span == at("agreed")] == [(Kind.EVENT, None)]


def test_type_beside_an_entity_is_the_kind_it_has_here(article):
    """And without it, its own."""
    for act, kind in (({"kind": Kind.ORG}, Kind.ORG), ({}, Kind.GPE)):
        marks = edit(article, "Tokyo", suffix=" agreed", entity="japan", **act)
        assert [m.kind for m in marks if getattr(m, "entity", None) == "japan"] == [kind]


def test_speaker_sets_unsets_and_adds(article):
    """A quotation keeps its address when its speaker changes."""
    marks = edit(article, "no way", speakers=("japan", "rutte"))
    [said] = [m for m in marks if isinstance(m, Statement)]
    assert (said.id, said.speakers, said.labels[0]) == ("q-1", ("japan", "rutte"), "Japan")
    marks = edit(article, "no way", speakers=("japan",))
    [said] = [m for m in marks if isinstance(m, Statement)]
    assert said.speakers == ("japan",)
    marks = edit(article, "no way", unattributed=True)
    [said] = [m for m in marks if isinstance(m, Statement)]
    assert (said.speaker, said.source) == (None, None)
    assert circumstances(article(TEXT), said) == "no speaker is named, set by an editor"
    marks = edit(article, "Tokyo agreed", speakers=("rutte",))
    assert sum(isinstance(m, Statement) for m in marks) == 2


@pytest.mark.parametrize(
    ("speaker", "entity", "label", "reason"),
    [
        ("Ann Lee", None, "Ann Lee", "not in the register"),
        ("Mark Rutte", "rutte", "Mark Rutte", ""),
        ("rutte", "rutte", "Mark Rutte", ""),
    ],
)
def test_a_speaker_may_be_called_by_name(article, speaker, entity, label, reason):
    """One of the register as well as another, who is named beside others, too."""
    marks = edit(article, "no way", speakers=(speaker, "Tom Ray"))
    [said] = [m for m in marks if isinstance(m, Statement)]
    assert (said.speaker, said.speaker_label, said.reason) == (entity, label, reason)
    assert said.labels == (label, "Tom Ray")


def test_date_term_and_note(article):
    """Each is a mark of its own; a term may share its words with a name."""
    marks = edit(article, "Tuesday", value="2025-04-01")
    assert [m.value for m in marks if isinstance(m, Dating)] == ["2025-04-01"]
    marks = edit(article, "Rutte", term="article-5")
    assert {type(m) for m in marks if m.span == at("Rutte")} == {Reference, Gloss}
    marks = edit(article, "agreed", note="In part.")
    assert [m.text for m in marks if isinstance(m, Note)] == ["In part."]


@pytest.mark.parametrize(
    ("value", "size"),
    [
        ("2025-04-01", Granularity.DAY),
        ("2025-04", Granularity.MONTH),
        ("2025", Granularity.YEAR),
        ("FUTURE_REF", Granularity.VAGUE),
    ],
)
def test_a_date_is_as_long_as_what_it_is_said_to_be(article, value, size):
    """A day, a month or a year: where it stands in the timeline follows from it."""
    marks = edit(article, "Tuesday", value=value)
    assert [(m.value, m.granularity) for m in marks if isinstance(m, Dating)] == [(value, size)]


def test_a_term_on_other_words_than_a_name_takes_its_place(article):
    """The two may share their words, and nothing less: marks do not overlap."""
    marks = edit(article, "Rutte said", term="article-5")
    assert [type(m) for m in marks if m.span.meets(at("Rutte said"))] == [Gloss]


@pytest.mark.parametrize("exact", ["Tokio", "tokyo agreed", "Rutte said 'no way'"])
def test_on_behalf_of_a_lost_passage_nothing_is_changed(article, exact):
    """Nothing moves by likeness."""
    assert edit(article, exact, entity="japan") == MARKS


def test_a_passage_met_too_often_changes_nothing(article):
    """Unless it is said how often it is to be met."""
    assert edit(article, "Tokyo", entity="japan") == MARKS
    marks = edit(article, "Tokyo", entity="japan", count=2)
    assert sum(getattr(m, "entity", None) == "japan" for m in marks) == 2


def test_in_code_nothing_is_marked(article):
    """Where the words stand in the text as well, that counts."""
    made = article("Rutte wrote:\n\ndef rutte(nato): Rutte")
    made = replace(made, blocks=(made.blocks[0], replace(made.blocks[1], form=Form.CODE)))
    place = Place("o.yml", 1)
    inside = Override(article="a", passage=TextQuoteSelector("nato"), place=place, entity="japan")
    assert applied(made, (), (inside,)) == ()
    both = replace(inside, passage=TextQuoteSelector("Rutte"), every=True)
    assert [mark.span for mark in applied(made, (), (both,))] == [Span(0, 5)]


def test_every_means_a_name_wherever_it_stands_by_itself(article):
    """However often; not within a longer name, nor within a word."""
    text = "Ann Lee met Lee. Lee left Leeds."
    longer = Reference(
        span=Span(0, 7),
        kind=Kind.PERSON,
        entity=None,
        label="Ann Lee",
        provenance=Provenance("m"),
        layer=Layer.PERSON,
    )
    lee = Override(
        article="a",
        passage=TextQuoteSelector("Lee"),
        place=Place("o.yml", 1),
        entity="rutte",
        every=True,
    )
    marks = applied(article(text), (longer,), (lee,))
    assert [m.span for m in marks if m.entity] == [Span(12, 15), Span(17, 20)]
    assert longer in marks
