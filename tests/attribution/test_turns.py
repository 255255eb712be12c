"""Interviews and transcripts: who speaks after which label, how far, and what is no interview."""

from __future__ import annotations

from dataclasses import replace
from functools import partial

import pytest
from parsed import parsed
from timing import costs_linear_time

from builder.attribution.turns import ANSWER, QUESTION, find_interviewee, find_turns
from builder.parse.plain import paragraphs_of

TALK = ("Q: Why birds?", "A: By accident. I was young.", "Q: And now?", "A: We count.")


def _turns(*paragraphs: str, bold: str = "") -> list[tuple[str, str, list[str]]]:
    """For each turn who speaks, the mention of the speaker, and what is said; lines that end with
    `bold` are in bold type."""
    text = "\n\n".join(paragraphs)
    spans = tuple(paragraphs_of(text))
    heavy = [span for span in spans if bold and span.of(text).endswith(bold)]
    return [
        (turn.who, turn.source.of(text) if turn.source else "", [s.of(text) for s in turn.content])
        for turn in find_turns(text, spans, heavy)
    ]


def test_questions_and_answers() -> None:
    """The label is no part of what is said."""
    assert _turns(*TALK) == [
        (QUESTION, "", ["Why birds?"]),
        (ANSWER, "", ["By accident. I was young."]),
        (QUESTION, "", ["And now?"]),
        (ANSWER, "", ["We count."]),
    ]


def test_lines_without_a_blank_line_between() -> None:
    """A label begins a turn wherever a line begins after the end of a sentence."""
    assert [who for who, _, _ in _turns("\n".join(TALK))] == [QUESTION, ANSWER, QUESTION, ANSWER]


@pytest.mark.parametrize(
    ("label", "named"),
    [
        ("Ann Lee", "Ann Lee"),
        ("Lee", "Mayor Ann Lee"),
        ("LEE", "Mayor Ann Lee"),
        ("ANN LEE", "Mayor Ann Lee"),
        ("Mayor Lee", "Mayor Ann Lee"),
        ("Lee (smiling)", "Mayor Ann Lee"),
        ("Ann", "Mayor Ann Lee"),
        ("The Mayor", "The Mayor"),
        ("Bob de Hart", "Bob de Hart"),
        ("Jan van den Hart", "Jan van den Hart"),
        ("Eva dos Hart", "Eva dos Hart"),
    ],
)
def test_a_name_is_found_in_full(label: str, named: str) -> None:
    """The label itself says who speaks, or what the text calls whoever it means."""
    found = _turns(
        "On Monday we met Mayor Ann Lee.",
        f"{label}: I am glad.",
        "Question: Are you?",
        f"{label}: I said so.",
    )
    assert [source for _, source, _ in found] == [named, "", named]


def test_initials_of_an_earlier_label() -> None:
    """Whoever is called in full first is often called by two letters later."""
    found = _turns("Ann Lee: I am glad.", "Daily News: Are you?", "AL: I said so.", "DN: Did you?")
    assert [source for _, source, _ in found] == ["Ann Lee", "Daily News"] * 2


@pytest.mark.parametrize("label", ["LEE", "Lee", "AL"])
def test_a_label_that_two_people_fit_names_neither(label: str) -> None:
    """The turn is kept, and the label is all that is known of who speaks."""
    found = _turns("Ann Lee: I came.", "Adam Lee: I, too.", "Q: Do you?", f"{label}: I do.")
    assert [source for _, source, _ in found] == ["Ann Lee", "Adam Lee", "", label]


def test_one_person_may_be_called_in_several_ways() -> None:
    """A title, a longer form or capitals make nobody another person."""
    labels = ("ANN LEE", "LEE", "Ann", "Lee")
    turns = [turn for label in labels for turn in (f"{label}: I am.", "Q: Are you?")]
    found = _turns("Dr. Ann Lee is Ann M. Lee.", *turns)
    assert [source for _, source, _ in found[::2]] == ["Dr. Ann Lee"] * 4


def test_the_first_turn_is_no_headline() -> None:
    """It ends with a full stop, as headlines do not."""
    rest = ("It rained, I see.", "Bob Hart: Did we?", "Ann Lee: We did.", "Bob Hart: I see.")
    others = ["hart", "lee", "hart"]
    assert [who for who, _, _ in _turns("Ann Lee: I came.", *rest)] == ["lee", *others]
    assert [who for who, _, _ in _turns("Ann Lee: How I came", *rest)] == others


def test_a_label_in_full_is_not_somebody_else_of_that_surname() -> None:
    """Whoever else bears the name."""
    found = _turns("Ann Lee met us.", "TOM LEE: Do you?", "ANN ROTH: I do.", "TOM LEE: And you?")
    assert [source for _, source, _ in found] == ["TOM LEE", "ANN ROTH", "TOM LEE"]


def test_a_turn_goes_on_while_somebody_speaks_of_themselves() -> None:
    """What tells of others may be the writer's; what is last has no end."""
    found = _turns(
        "Q: Why birds?",
        "A: By accident.",
        "I was young then.",
        'Her deputy was not. "I was old," he said.',
        "We were few.",
        "Q: And now?",
        "A: We count.",
        "Let us know what you think.",
    )
    assert [content for _, _, content in found] == [
        ["Why birds?"],
        ["By accident.", "I was young then."],
        ["And now?"],
        ["We count."],
    ]


def test_where_only_answers_have_a_label() -> None:
    """The lines between may be questions."""
    found = _turns("A: I do.", "Do we?", "A: We do.", "May I ask you?", "A: You may.")
    assert [content for _, _, content in found] == [["I do."], ["We do."], ["You may."]]


ASKED = ("Why birds?", "By accident. I was young.", "And now?", "We count.", "Do you?", "Ten.")


def test_questions_in_bold_type() -> None:
    """What stands below them are the answers; without the type nothing tells who speaks."""
    assert _turns(*ASKED, bold="?") == [
        (QUESTION, "", ["Why birds?"]),
        (ANSWER, "", ["By accident. I was young."]),
        (QUESTION, "", ["And now?"]),
        (ANSWER, "", ["We count."]),
        (QUESTION, "", ["Do you?"]),
        (ANSWER, "", ["Ten."]),
    ]
    assert _turns(*ASKED) == []
    assert _turns(*ASKED, bold=".") == []


def test_an_answer_below_its_question_ends_where_the_writer_goes_on() -> None:
    """The last has no end, and so goes on only while somebody speaks of themselves."""
    found = _turns(
        "Q1: Why birds?",
        "By accident.",
        "They were there.",
        '"Count them," she added.',
        "Q2: And now?",
        "Q3: Do you count?",
        "We do.",
        "I do.",
        "The island is closed.",
    )
    assert [content for who, _, content in found if who == ANSWER] == [
        ["By accident.", "They were there."],
        ["We do.", "I do."],
    ]


@pytest.mark.parametrize(
    "paragraphs",
    [
        ("Who pays?", "Boats.", "Do you?", "No.", "Why?", "I ask."),
        ("Why did I go?", "I was young.", "And now?", "I count.", "Why?", "I do not know."),
        ("Who pays?", "We do.", "Do you?", "We think so.", "Why?", "We must."),
    ],
)
def test_a_catalogue_of_questions_is_no_interview(paragraphs: tuple[str, ...]) -> None:
    """Its answers speak of nobody's own; those of an essay are put to nobody; those of a house
    nobody gives."""
    assert _turns(*paragraphs, bold="?") == []


@pytest.mark.parametrize("number", ["", "1", "12"])
def test_labels_with_a_number(number: str) -> None:
    """`Q1:` and `A1:` are a question and its answer."""
    talk = [f"{paragraph[0]}{number}{paragraph[1:]}" for paragraph in TALK]
    assert [who for who, _, _ in _turns(*talk)] == [QUESTION, ANSWER, QUESTION, ANSWER]


def test_a_headline_is_no_turn() -> None:
    """Many begin with a name and a colon."""
    found = _turns("Ann Lee: We Count Birds", "Ann Lee met us.", *TALK)
    assert len(found) == len(TALK)


@pytest.mark.parametrize(
    "paragraphs",
    [
        TALK[:2],
        ("Ann Lee: 40 votes.", "Bob Hart: 30 votes.", "Ann Lee: 12 votes.", "Bob Hart: 9 votes."),
        ("Who: You and I.", "When: We shall see.", "Where: At my house."),
        ("Price: We pay 5 dollars.", "Taste: I like it.", "Price: We pay 6.", "Taste: My own."),
        ('Ann Lee: "I am glad."', 'Bob Hart: "I am not."', 'Ann Lee: "You should be."'),
        ("Ann Lee: I am glad.", "Ann Lee: I am sad.", "Ann Lee: I am old."),
    ],
)
def test_what_is_no_interview(paragraphs: tuple[str, ...]) -> None:
    """Too few turns, lists, words between marks, and one who speaks alone."""
    assert _turns(*paragraphs) == []


@pytest.mark.parametrize(
    ("title", "before", "named"),
    [
        ("", ("Ann Lee met us.",), "Ann Lee"),
        ("", ("Ann Lee met us.", "Bob Hart was not there."), "Ann Lee"),
        ("A Talk With Bob Hart", ("Ann Lee met us.", "Bob Hart came, too."), "Bob Hart"),
        ("", ("It rained.", "Bob Hart came."), "Bob Hart"),
        ("", ("Ann Lee and Bob Hart met us.",), ""),
        ("Bob Hart’s birds", ("Ann Lee met us.", "Bob Hart came, too."), "Bob Hart"),
        ("Birds and Bob Hart.", ("Ann Lee met us.", "Bob Hart came, too."), "Bob Hart"),
        ("A Talk With Lee", ("Ann Lee met us.", "Tom Lee came, too."), ""),
        ("", ("Ann Lee met us.", "Lee was glad."), "Ann Lee"),
        ("Lee and Hart", ("Ann Lee met us.", "Bob Hart was not there."), ""),
        ("", ("It rained.",), ""),
    ],
)
def test_who_is_interviewed(title: str, before: tuple[str, ...], named: str) -> None:
    """The one person in question, or nobody."""
    article, reading = parsed(*before, *TALK, "Bob Hart and Ann Lee left.")
    turns = find_turns(article.text, tuple(article.paragraphs))
    found = find_interviewee(replace(article, title=title), reading, turns)
    assert (found.of(article.text) if found else "") == named


@pytest.mark.parametrize(
    ("byline", "named"),
    [("By Ann Lee", "Bob Hart"), ("By Ann Lee and Staff", "Bob Hart"), ("By Ann Ray", "")],
)
def test_who_signs_an_interview_gives_no_answers(byline: str, named: str) -> None:
    """Though they are named before."""
    article, reading = parsed("Bob Hart and Ann Lee met.", *TALK)
    turns = find_turns(article.text, tuple(article.paragraphs))
    found = find_interviewee(replace(article, byline=byline), reading, turns)
    assert (found.of(article.text) if found else "") == named


@pytest.mark.parametrize("mark", [".", ")"])
def test_letters_without_a_colon_are_labels_where_something_is_asked(mark: str) -> None:
    """`Q.` and `A.`, as some papers print them; elsewhere "A. Lee" is a name, and "A." counts."""
    talk = [paragraph.replace(":", mark, 1) for paragraph in TALK]
    assert [who for who, _, _ in _turns(*talk)] == [QUESTION, ANSWER, QUESTION, ANSWER]
    assert _turns("A. Lee and I left.", "A. Lee and you stayed.", "A. Lee asks: why?") == []
    assert _turns("A. We build.", "B. We count.", "C. You pay.") == []


def test_many_turns_cost_linear_time() -> None:
    """Each has a speaker, of thousands."""

    def many(turns: int) -> partial:
        text = "\n\n".join(f"Ann Lee: I say {n}.\n\nBob Hart: Do you?" for n in range(turns))
        return partial(find_turns, text, tuple(paragraphs_of(text)))

    assert len(many(2000)()) == 2 * 2000
    assert costs_linear_time(many, 2000)


@pytest.mark.parametrize("unit", ["A", "A-", "O'", "Ann ", "Mr. ", '"a ', "I say. ", "Ann ("])
def test_half_a_megabyte_in_one_answer(unit: str) -> None:
    """However an answer repeats itself, nothing is read twice."""

    def long(units: int) -> partial:
        text = "\n\n".join((*TALK[:3], "A: " + unit * units))
        return partial(find_turns, text, tuple(paragraphs_of(text)))

    assert costs_linear_time(long, 125_000 // len(unit))
