"""Each quotation with the person behind it, or the source's own words."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest
from casting import KNOWLEDGE, article_of, references_in, statement_of

from builder.model import (
    Attribution,
    Kind,
    Provenance,
    Quoting,
    Reading,
    Reference,
    Span,
    State,
)
from builder.resolve.speakers import name_speakers


@pytest.mark.parametrize(
    ("text", "source", "speaker"),
    [
        ('"Yes," said Ann Lee.', "Ann Lee", "ann-lee"),
        ('"Yes," said league chief Ann Lee.', "league chief Ann Lee", "ann-lee"),
        ('"Yes," said Ann Lee KC.', "Ann Lee KC", "ann-lee"),
        ('Ann Lee came.\n"Yes," she said.', "she", "ann-lee"),
        ('The talks ended. "Yes," said the league chief.', "the league chief", "ann-lee"),
    ],
)
def test_the_person_is_found(text: str, source: str, speaker: str) -> None:
    """Names, pronouns and descriptions lead to one person."""
    assert statement_of(text, source).speaker == speaker


@pytest.mark.parametrize(
    ("text", "source"),
    [
        ('"Yes," said a senior official.', "a senior official"),
        ('"Yes," officials said.', "officials"),
    ],
)
def test_where_nobody_fits_the_words_stay(text: str, source: str) -> None:
    """Unnamed sources keep their words, and the reason is told."""
    statement = statement_of(text, source)
    assert statement.speaker is None
    assert statement.speaker_label == source
    assert statement.reason


@pytest.mark.parametrize(("between", "added"), [("", ""), ("Tom Ray came. ", "Tom Ray")])
def test_a_doubt_lasts_until_somebody_is_named(between: str, added: str) -> None:
    """Who "he" was at first is as open when "he added" follows."""
    text = f'Jan Vos and Piet Bos met. "A," he said.\n{between}"B," he told aides.'
    aides = Span(text.index("aides"), text.index("aides") + 5)
    made = [
        Attribution(
            content=(Span(*quoted.span()),),
            kind=Quoting.DIRECT,
            source=Span(he.start() + 1, he.start() + 3),
            addressee=aides if quoted.group() == '"B,"' else None,
            provenance=Provenance("rule"),
        )
        for quoted, he in zip(re.finditer('"[^"]*"', text), re.finditer(" he ", text), strict=True)
    ]
    article = article_of(text)
    said, _ = name_speakers(article, tuple(made), references_in(text), Reading(), KNOWLEDGE)
    assert [s.speaker_label for s in said] == ["", added]
    assert said[0].reason


def test_who_says_it_together_is_named() -> None:
    """Those of the register and others by their names, each once, and nobody without one."""
    text = '"Yes," said Ann Lee, the league chief, Jan Vos, Tom Ray and officials.'
    joint = ("the league chief", "Jan Vos", "Tom Ray", "officials")
    statement = statement_of(text, "Ann Lee", joint=joint)
    assert [(one.entity, one.label) for one in statement.joint] == [
        ("jan-vos", "Jan Vos"),
        (None, "Tom Ray"),
    ]
    assert statement.speakers == ("ann-lee", "jan-vos")
    assert statement.labels == ("Ann Lee", "Jan Vos", "Tom Ray")


@pytest.mark.parametrize(("state", "speaker"), [("accepted", "Tom Ray"), ("suggested", "jan-vos")])
def test_who_is_only_suggested_has_not_spoken_last(state: str, speaker: str) -> None:
    """For whom "he" means next."""
    text = 'Jan Vos said no.\nIt rained on Tom Ray, "twice".\n"Yes," he said.'
    spans = [
        ("no", "Jan Vos", "accepted"),
        ('"twice"', "Tom Ray", state),
        ('"Yes,"', "he", "accepted"),
    ]
    said = [
        Attribution(
            content=(Span(text.index(words), text.index(words) + len(words)),),
            kind=Quoting.DIRECT,
            source=Span(text.rindex(source), text.rindex(source) + len(source)),
            provenance=Provenance("rule", State(how)),
        )
        for words, source, how in spans
    ]
    named, _ = name_speakers(
        article_of(text), tuple(said), references_in(text), Reading(), KNOWLEDGE
    )
    assert (named[2].speaker or named[2].speaker_label) == speaker


def test_nobody_speaks_to_themselves() -> None:
    """Whom a name means is known before whom a pronoun does."""
    statement = statement_of('Ann Lee came. Jan Vos told her "Yes."', "Jan Vos", addressee="her")
    assert (statement.speaker, statement.addressee_entity) == ("jan-vos", "ann-lee")
    statement = statement_of('Jan Vos told Ann Lee. "Yes."', "Jan Vos", addressee="Ann Lee.")
    assert (statement.addressee_entity, statement.addressee_label) == ("ann-lee", "Ann Lee")
    statement = statement_of('Jan Vos came. Jan Vos told him "Yes."', "Jan Vos", addressee="him")
    assert (statement.speaker, statement.addressee_entity) == ("jan-vos", None)


@pytest.mark.parametrize(
    ("name", "score", "speaker"),
    [
        ("Chess Teacher", 0.1, "Tom Ray"),
        ("Chess Teacher", 0.9, "Tom Ray"),
        ("Chess Friends", 0.9, "Chess Friends"),
    ],
)
def test_what_is_hardly_a_name_gives_way_to_one_in_apposition(
    name: str, score: float, speaker: str
) -> None:
    """As an office in capitals does."""
    text = f'{name} at the school, Tom Ray, said "Yes."'
    teacher = Reference(
        span=Span(0, 13),
        kind=Kind.ORG,
        entity=None,
        label=name,
        provenance=Provenance("model", State.SUGGESTED, score),
        layer=Kind.ORG.layer,
    )
    said = Attribution(
        content=(Span(text.index('"'), len(text)),),
        kind=Quoting.MIXED,
        source=Span(0, 13),
        provenance=Provenance("rule"),
    )
    references = (teacher, *references_in(text))
    [made], _ = name_speakers(article_of(text), (said,), references, Reading(), KNOWLEDGE)
    assert made.speaker_label == speaker


def test_who_is_only_told_of_by_the_source_is_the_speaker() -> None:
    """The source stays where it is named."""
    text = '"Yes," Ann Lee said, according to Lake Union.'
    statement = statement_of(text, "Lake Union")
    assert (statement.speaker, statement.source.of(text)) == ("ann-lee", "Lake Union")


def test_of_whom_a_source_told_it_goes_on_to_tell() -> None:
    """What follows is the speaker's, too."""
    text = '"Yes," Ann Lee said, according to Lake Union. "No."'
    lake = Span(text.index("Lake"), text.index("Lake") + len("Lake Union"))
    made = [
        Attribution(
            content=(Span(*quoted.span()),),
            kind=Quoting.DIRECT,
            source=lake,
            provenance=Provenance("rule"),
        )
        for quoted in re.finditer('"[^"]*"', text)
    ]
    statements, _ = name_speakers(
        article_of(text), tuple(made), references_in(text), Reading(), KNOWLEDGE
    )
    assert [statement.speaker for statement in statements] == ["ann-lee", "ann-lee"]


def test_who_speaks_for_somebody_is_somebody_else() -> None:
    """A campaign is not its candidate."""
    statement = statement_of('"Yes," the Ann Lee campaign said.', "Ann Lee")
    assert (statement.speaker, statement.speaker_label) == (None, "Ann Lee campaign")


def test_people_outside_the_register_are_named_by_label() -> None:
    """A pronoun may lead to someone the register does not know."""
    statement = statement_of('Tom Ray came.\n"Yes," he said.', "he")
    assert (statement.speaker, statement.speaker_label) == (None, "Tom Ray")


def test_a_speaker_helps_to_name_the_next_wherever_it_stands_in_the_list() -> None:
    """Statements are named in the order of the text and come back in the order of the findings."""
    text = 'Ann Lee met Jan Vos.\nThe Dutchman said it was over. "Yes," he added.'
    content = [Span(*re.search(words, text).span()) for words in ("it was over", '"Yes,"')]
    sources = [
        Span(*re.search(words, text).span()) for words in ("The Dutchman", r"\bhe\b(?= add)")
    ]
    first, second = (
        Attribution(content=(c,), kind=kind, source=s, provenance=Provenance("rule"))
        for c, s, kind in zip(content, sources, (Quoting.INDIRECT, Quoting.DIRECT), strict=True)
    )
    article, references = article_of(text), references_in(text)
    statements, _ = name_speakers(article, (second, first), references, Reading(), KNOWLEDGE)
    assert [s.content for s in statements] == [second.content, first.content]
    assert [s.speaker for s in statements] == ["jan-vos", "jan-vos"]


def test_the_address_depends_on_the_words_alone() -> None:
    """Edits elsewhere, other marks and other spacing keep a quotation's address."""
    one = statement_of('"Yes, we  will," said Ann Lee.', "Ann Lee").id
    other = statement_of('It rained. "Yes we will" said Ann Lee.', "Ann Lee").id
    assert one == other
    assert re.fullmatch(r"q-[0-9a-f]{8}", one)


@pytest.mark.parametrize(
    ("title", "label"),
    [
        ("Ann Lee on the ferries", "Ann Lee"),
        ("An interview with Eva Roth", "Eva Roth"),
        ("Interview with Eva Roth: the ferries", "Eva Roth"),
        ("Ann Lee meets Jan Vos", ""),
        ("On the ferries", ""),
        ("", ""),
    ],
)
def test_who_answers_may_be_named_in_the_title(title: str, label: str) -> None:
    """Somebody of the register, if it is one only, or who stands behind "interview with"."""
    answer = Attribution(
        content=(Span(0, 4),),
        kind=Quoting.DIRECT,
        answers=True,
        reason="-",
        provenance=Provenance("rule"),
    )
    article = replace(article_of("Yes."), title=title)
    [said], _ = name_speakers(article, (answer,), (), Reading(), KNOWLEDGE)
    assert said.speaker_label == label
    assert bool(said.reason) == (said.speaker is None)
    [said], _ = name_speakers(article, (replace(answer, answers=False),), (), Reading(), KNOWLEDGE)
    assert not said.speaker_label
