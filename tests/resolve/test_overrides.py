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
from builder.resolve.overrides import apply_overrides, by_article, idle_overrides, orphans

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
    addressee=None,
    speaker="rutte",
    speaker_label="Mark Rutte",
    joint=(JointSpeaker(at("Tokyo"), "tokyo", "Tokyo"),),
    addressee_entity=None,
    addressee_label="",
    reason="",
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


def edit(article, exact, prefix="", suffix="", **act):
    override = Override(
        article="a",
        passage=TextQuoteSelector(exact, prefix, suffix),
        place=Place("o.yml", 3),
        **act,
    )
    return apply_overrides(article(TEXT), MARKS, (override,), KNOWN)


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
    assert apply_overrides(article(TEXT), MARKS, (), KNOWN) == (MARKS, ())


def test_refuse_takes_off_marks_of_one_layer(article):
    """And of that passage only."""
    marks, orphans = edit(article, "Tokyo", suffix=" agreed", refuse=Layer.PLACE)
    assert orphans == ()
    assert set(MARKS) - set(marks) == {MARKS[4]}
    marks, _ = edit(article, "no way", refuse=Layer.QUOTE)
    assert set(MARKS) - set(marks) == {QUOTE}


def test_between_the_parts_of_a_quotation_is_nothing_of_it(article):
    """Nor is it said there to be, so that both agree."""
    text = '"A fine day," Rutte said, "for a walk."'
    said = replace(QUOTE, content=(Span(0, 13), Span(26, 39)), source=None, cue=None)
    word = {"passage": TextQuoteSelector("Rutte said"), "place": Place("o.yml", 3)}
    between = Override(article="a", refuse=Layer.QUOTE, **word)
    assert apply_overrides(article(text), (said,), (between,), KNOWN) == ((said,), ())
    [problem] = idle_overrides(article(text), (said,), (between,))
    assert problem.what.endswith("marked there is nothing")


def test_no_refusal_takes_away_what_an_editor_wrote(article):
    """Whichever comes first: a note is no mark of a layer."""
    place = Place("o.yml", 3)
    passage = TextQuoteSelector("Article 5")
    note = Override(article="a", passage=passage, place=place, note="In part.")
    refuse = Override(article="a", passage=passage, place=place, refuse=Layer.TERM)
    for order in ((note, refuse), (refuse, note)):
        marks, _ = apply_overrides(article(TEXT), MARKS, order, KNOWN)
        assert [m.text for m in marks if isinstance(m, Note)] == ["In part."]
        assert not any(isinstance(m, Gloss) for m in marks)


def test_accept_lets_a_mark_stand_as_checked(article):
    """Everything else about it stays, and so do the marks of other layers."""
    marks, orphans = edit(article, "no way", accept=Layer.QUOTE)
    assert orphans == ()
    [said] = set(marks) - set(MARKS)
    assert (said.id, said.speaker, said.provenance.state) == ("q-1", "rutte", State.EDITED)
    assert said.provenance.by == "rule"


def test_entity_sets_or_adds(article):
    """What stood there before gives way."""
    marks, _ = edit(article, "Tokyo", suffix=" agreed", entity="japan")
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
    marks, _ = edit(article, "Tokyo", suffix=" agreed", kind=Kind.ORG)
    assert [(m.kind, m.entity) for m in marks if m.span == MARKS[4].span] == [(Kind.ORG, "tokyo")]
    marks, _ = edit(article, "agreed", kind=Kind.EVENT)
    assert [(m.kind, m.entity) for m in marks if m.span == at("agreed")] == [(Kind.EVENT, None)]


def test_type_beside_an_entity_is_the_kind_it_has_here(article):
    """And without it, its own."""
    for act, kind in (({"kind": Kind.ORG}, Kind.ORG), ({}, Kind.GPE)):
        marks, _ = edit(article, "Tokyo", suffix=" agreed", entity="japan", **act)
        assert [m.kind for m in marks if getattr(m, "entity", None) == "japan"] == [kind]


def test_speaker_sets_unsets_and_adds(article):
    """A quotation keeps its address when its speaker changes."""
    marks, _ = edit(article, "no way", speakers=("japan", "rutte"))
    [said] = [m for m in marks if isinstance(m, Statement)]
    assert (said.id, said.speakers, said.labels[0]) == ("q-1", ("japan", "rutte"), "Japan")
    marks, _ = edit(article, "no way", speakers=("japan",))
    [said] = [m for m in marks if isinstance(m, Statement)]
    assert said.speakers == ("japan",)
    marks, _ = edit(article, "no way", unattributed=True)
    [said] = [m for m in marks if isinstance(m, Statement)]
    assert (said.speaker, said.source) == (None, None)
    assert circumstances(article(TEXT), said) == "no speaker is named, set by an editor"
    marks, _ = edit(article, "Tokyo agreed", speakers=("rutte",))
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
    marks, _ = edit(article, "no way", speakers=(speaker, "Tom Ray"))
    [said] = [m for m in marks if isinstance(m, Statement)]
    assert (said.speaker, said.speaker_label, said.reason) == (entity, label, reason)
    assert said.labels == (label, "Tom Ray")


def test_date_term_and_note(article):
    """Each is a mark of its own; a term may share its words with a name."""
    marks, _ = edit(article, "Tuesday", value="2025-04-01")
    assert [m.value for m in marks if isinstance(m, Dating)] == ["2025-04-01"]
    marks, _ = edit(article, "Rutte", term="article-5")
    assert {type(m) for m in marks if m.span == at("Rutte")} == {Reference, Gloss}
    marks, _ = edit(article, "agreed", note="In part.")
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
    marks, _ = edit(article, "Tuesday", value=value)
    assert [(m.value, m.granularity) for m in marks if isinstance(m, Dating)] == [(value, size)]


def test_a_term_on_other_words_than_a_name_takes_its_place(article):
    """The two may share their words, and nothing less: marks do not overlap."""
    marks, _ = edit(article, "Rutte said", term="article-5")
    assert [type(m) for m in marks if m.span.meets(at("Rutte said"))] == [Gloss]


def idle(article, words, **acts):
    made = Override(article="a", passage=TextQuoteSelector(words), place=Place("o.yml", 1), **acts)
    return [(p.what, p.hint) for p in idle_overrides(article(TEXT), MARKS, (made,))]


@pytest.mark.parametrize(
    ("words", "acts", "said"),
    [
        ("Rutte", {"refuse": Layer.DATE}, "refuse: date changes nothing at “Rutte”: marked there"),
        ("agreed", {"accept": Layer.QUOTE}, "accept: quote changes nothing at “agreed”: marked"),
        ("agreed", {"unattributed": True}, "speaker: none changes nothing at “agreed”"),
    ],
)
def test_an_override_that_does_nothing_is_named(article, words, acts, said):
    """An editor who meant something by it learns what is marked there."""
    [(what, hint)] = idle(article, words, **acts)
    assert what.startswith(said)
    assert what.endswith("is person" if words == "Rutte" else "is nothing")
    assert not hint
    assert edit(article, words, **acts) == edit(article, words)


def test_an_override_that_does_something_is_not_named(article):
    """Nor one whose passage is lost, which is said anyway; a quotation that is new is a hint."""
    assert idle(article, "Rutte", refuse=Layer.PERSON) == []
    assert idle(article, "no way", accept=Layer.QUOTE, speakers=("rutte",)) == []
    assert idle(article, "no way", unattributed=True) == []
    assert idle(article, "Tokio", refuse=Layer.PERSON) == []
    [(what, hint)] = idle(article, "Tokyo agreed", speakers=("rutte",))
    assert what == "no quotation was found at “Tokyo agreed”: it is one now"
    assert hint


def test_an_override_that_points_into_code_is_named(article):
    """Nobody would see what it marks; where the words stand in the text as well, that counts."""
    made = article("Rutte wrote:\n\ndef rutte(nato): Rutte")
    blocks = (made.blocks[0], replace(made.blocks[1], form=Form.CODE))
    made = replace(made, blocks=blocks)
    place = Place("o.yml", 1)
    inside = Override(article="a", passage=TextQuoteSelector("nato"), place=place, entity="japan")
    assert apply_overrides(made, (), (inside,), KNOWN) == ((), ())
    [problem] = idle_overrides(made, (), (inside,))
    assert (problem.place, problem.hint) == (place, False)
    assert problem.what.startswith("“nato” stands in code, where nothing is marked")
    both = replace(inside, passage=TextQuoteSelector("Rutte"), every=True)
    marks, _ = apply_overrides(made, (), (both,), KNOWN)
    assert [mark.span for mark in marks] == [Span(0, 5)]
    assert list(idle_overrides(made, (), (both,))) == []


@pytest.mark.parametrize("exact", ["Tokio", "tokyo agreed", "Rutte said 'no way'"])
def test_a_lost_passage_is_an_orphan_and_changes_nothing(article, exact):
    """It is reported where the editor wrote it; nothing moves by likeness."""
    marks, [orphan] = edit(article, exact, entity="japan")
    assert marks == MARKS
    assert str(orphan.place) == "o.yml:3"
    assert "no longer" in orphan.what


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
    marks, lost = apply_overrides(article(text), (longer,), (lee,), KNOWN)
    assert [m.span for m in marks if m.entity] == [Span(12, 15), Span(17, 20)]
    assert (longer in marks, lost) == (True, ())
    gone = replace(lee, passage=TextQuoteSelector("Leed"))
    marks, [orphan] = apply_overrides(article(text), (longer,), (gone,), KNOWN)
    assert marks == (longer,)
    assert "no longer" in orphan.what


def test_orphans_name_the_passages_that_may_be_meant(article):
    """Those that were found, or the likeliest; an override in order is no orphan."""
    made = [
        Override(article="a", passage=TextQuoteSelector(words), place=Place("o.yml", n), count=n)
        for n, words in enumerate(["Tokyo", "Tokyo", "agreed in Article 5.", "Kyoto"], start=1)
    ]
    once, lost, gone = orphans(article(TEXT), made)
    assert (once.override, once.found, len(once.likely)) == (made[0], 2, 2)
    assert (lost.found, [span.of(TEXT) for span in lost.likely]) == (0, ["agreed on Article 5."])
    assert (gone.found, gone.likely) == (0, ())


def test_a_passage_met_too_often_is_an_orphan_with_a_repair(article):
    """The repair can be pasted as it stands: each line finds one place."""
    marks, [orphan] = edit(article, "Tokyo", entity="japan")
    assert marks == MARKS
    assert "2 times" in orphan.what
    assert orphan.repair.splitlines()[0].startswith("at: {exact: Tokyo, ")
    marks, orphans = edit(article, "Tokyo", entity="japan", count=2)
    assert orphans == ()
    assert sum(getattr(m, "entity", None) == "japan" for m in marks) == 2
