"""Quotation marks: what pairs, what is an apostrophe, what is mended and said so."""

from __future__ import annotations

from datetime import date
from functools import partial

import pytest
from timing import costs_linear_time

from builder.attribution.quotation import find_problems, segment
from builder.model import Article, ArticleId, Block, Span


def _paragraphs(text: str) -> list[Span]:
    made, at = [], 0
    for part in text.split("\n\n"):
        if part:
            made.append(Span(at, at + len(part)))
        at += len(part) + 2
    return made


def _quoted(text: str) -> list[list[str]]:
    quoted, _ = segment(text, _paragraphs(text))
    return [[span.of(text) for span in quote.content] for quote in quoted]


def _repairs(text: str) -> list[str]:
    _, repairs = segment(text, _paragraphs(text))
    return [repair.what for repair in repairs]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ('He said "no" twice.', '"no"'),
        ("He said “no” twice.", "“no”"),
        ("He said ''no'' twice.", "''no''"),
        ("He said ``no'' twice.", "``no''"),
        ("He said «no» twice.", "«no»"),
        ("He said „no“ twice.", "„no“"),
        ("He said ‘no’ twice.", "‘no’"),
        ("He said 'no' twice.", "'no'"),
        ("He said ‘I don’t know’ twice.", "‘I don’t know’"),
        ('("No," he said.)', '"No,"'),
        ("a plan—“a trap”—failed", "“a trap”"),
    ],
)
def test_marks_of_every_family_pair(text: str, expected: str) -> None:
    """Each family of marks opens and closes its own quotations, marks included."""
    assert _quoted(text) == [[expected]]
    assert _repairs(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "It's the workers' right, isn't it?",
        "In the '90s rock 'n' roll was the boys' own.",
        "Don’t tell ’em: ’tis the ’60s.",
        "The 5'10\" player",
        "No marks at all.",
        'Only "" here.',
    ],
)
def test_apostrophes_and_stray_marks_quote_nothing(text: str) -> None:
    """What is no quotation stays untouched."""
    assert _quoted(text) == []
    assert _repairs(text) == []


@pytest.mark.parametrize(
    ("text", "quoted"),
    [
        ("'It is the farmers' fault,' he said.", ["'It is the farmers' fault,'"]),
        ("He said: ‘The farmers’ boats’ crews left.’", ["‘The farmers’ boats’ crews left.’"]),
        ("The ‘Greens’ left, and the ‘Blues’.", ["‘Greens’", "‘Blues’"]),
        ("The 'Greens' and the bakers' union left.", ["'Greens'"]),
        ("The 'Greens' won, the bakers' union lost.", ["'Greens'"]),
        ("He called it 'nonsense' and left.", ["'nonsense'"]),
    ],
)
def test_the_apostrophe_of_a_plural_closes_nothing(text: str, quoted: list[str]) -> None:
    """If a plainer closing mark follows before anything opens again."""
    assert [whole for [whole] in _quoted(text)] == quoted


def test_single_marks_within_double_ones_are_inner() -> None:
    """A quotation within a quotation is kept with its outer one."""
    text = "“He told me ‘never again’ and left,” she said."
    [quote], repairs = segment(text, [Span(0, len(text))])
    assert quote.span.of(text) == "“He told me ‘never again’ and left,”"
    assert [span.of(text) for span in quote.inner] == ["‘never again’"]
    assert repairs == ()


def test_five_deep() -> None:
    """Balanced marks nest as deep as they like; the outermost counts."""
    text = "“a “b “c “d “e” d” c” b” a”"
    assert _quoted(text) == [[text]]


@pytest.mark.parametrize(
    ("text", "quoted"),
    [
        ("He called it ”word” once.", "”word”"),
        ("He called it ’word’ once.", "’word’"),
        ("He said “it is so.“ Then he left.", "“it is so.“"),
        ("He says,” it is so.” Then he left.", "” it is so.”"),
    ],
)
def test_wrong_way_marks_are_read_and_reported(text: str, quoted: str) -> None:
    """A mark that turns the wrong way still pairs, and the editor hears of it."""
    assert _quoted(text) == [[quoted]]
    (repair,) = _repairs(text)
    assert repair.startswith(("this ” ", "this ’ ", "this “ "))


@pytest.mark.parametrize("text", ["«Nein», sagt er.", "»Nein«, sagt er.", "»Nein.« Er ging."])
def test_angular_marks_turn_either_way(text: str) -> None:
    """As the custom of a country is; nothing is to be mended."""
    assert len(_quoted(text)) == 1
    assert _repairs(text) == []


def test_a_quotation_over_paragraphs_is_one() -> None:
    """Left open, and opened again by the next paragraph: one quotation of several spans."""
    text = "“One.\n\n“Two.\n\n“Three,” she said. “Four.”"
    assert _quoted(text) == [["“One.", "“Two.", "“Three,”"], ["“Four.”"]]
    assert _repairs(text) == []


def test_an_unclosed_quotation_ends_with_its_paragraph() -> None:
    """Nothing runs into a paragraph that does not begin with a mark."""
    text = 'He said, "It is so.\n\nThe next day came.'
    assert _quoted(text) == [['"It is so.']]
    assert _repairs(text) == ["this quotation is never closed"]


def test_a_continuation_without_a_mark() -> None:
    """A paragraph that only closes continues the one left open, and is reported."""
    text = "“One.\n\nTwo,” she said."
    assert _quoted(text) == [["“One.", "Two,”"]]
    assert _repairs(text) == ["a quotation continues here without a mark"]


@pytest.mark.parametrize(
    ("text", "quoted"),
    [
        ("He said: 'I go.\n\n'I stay.'", [["'I go.", "'I stay.'"]]),
        ("He said: ‘I didn’t.\n\n‘I do.\n\n‘I will.’", [["‘I didn’t.", "‘I do.", "‘I will.’"]]),
        ("'I go,' he said. 'No.\n\n'Yes.'", [["'I go,'"], ["'No.", "'Yes.'"]]),
        ("He said: 'Go.\n\n'The dogs' home.\n\n'No.'", [["'Go.", "'The dogs' home.", "'No.'"]]),
        ("It was the boys' ball in the '90s.\n\n'No,' he said.", [["'No,'"]]),
        ("He read 'It' and said: 'Go.\n\n'No.'", [["'It'"], ["'Go.", "'No.'"]]),
        ("He said: 'I go.\n\nHe went.", []),
        ("She saw 'dirty tricks' of his.\n\n'No,' he said.", [["'dirty tricks'"], ["'No,'"]]),
        ("‘We know risks’ of it, he said.\n\n‘No.’", [["‘We know risks’"], ["‘No.’"]]),
        ("He joined the 'Ndrangheta.\n\n'No,' he said.", [["'No,'"]]),
        ("He said: 'Go on.\n\n'Twas late.", []),
        ("He said: 'Go on\n\n'No,' he said.", [["'No,'"]]),
    ],
)
def test_single_marks_go_on_over_paragraphs(text: str, quoted: list[list[str]]) -> None:
    """Where the next paragraph begins with one; apostrophes of plurals close nothing then."""
    assert _quoted(text) == quoted


def test_hard_wrapped_lines_are_one_span() -> None:
    """A line break within a paragraph changes nothing."""
    text = '"It is\nso." He said.'
    assert _quoted(text) == [['"It is\nso."']]


def test_right_to_left_text_with_direction_marks() -> None:
    """Invisible direction characters count as blanks."""
    text = "\u202a”Word by word,” he wrote."
    assert _quoted(text) == [["”Word by word,”"]]


def test_problems_name_file_and_line() -> None:
    """The editor is told where, what and how to mend it."""
    text = "First.\n\nHe said “so."
    blocks = (Block(span=Span(0, 6), line=3), Block(span=Span(8, 19), line=5))
    article = Article(
        id=ArticleId("a"),
        date=date(2025, 1, 1),
        title="",
        byline="",
        text=text,
        blocks=blocks,
        path="a.txt",
    )
    [problem] = find_problems(article)
    assert str(problem.place) == "a.txt:5"
    assert problem.remedy


@pytest.mark.parametrize(
    "unit", ['"', "“a ", "a” ", "“a ‘b’ c” ", "it's 'x' ", "«a» ", "'s' ", "s' "]
)
def test_ten_thousand_marks_in_a_moment(unit: str) -> None:
    """However they are mixed, none is paired with each of the others."""
    assert costs_linear_time(lambda marks: _segmenting(unit * marks), 2_500)


def _segmenting(text: str) -> partial:
    return partial(segment, text, [Span(0, len(text))])


def test_a_text_is_read_once() -> None:
    """Whoever asks again gets the same."""
    text = "“We go,” she said."
    spans = _paragraphs(text)
    assert segment(text, spans) is segment(text, iter(spans))


def test_windows_line_ends_change_nothing() -> None:
    """The same words are quoted, line by line."""
    text = '"We go," she said.\n"You stay.\n"They do not."\nNobody spoke.'
    said = {}
    for ends in ("\n", "\r\n"):
        whole = text.replace("\n", ends)
        quoted, _ = segment(whole, [Span(0, len(whole))])
        said[ends] = [[part.of(whole) for part in q.content] for q in quoted]
    assert len(said["\n"]) > 1
    assert said["\n"] == said["\r\n"]


def test_marks_within_ten_thousand_open_ones_cost_no_more() -> None:
    """Whether one of their family is open is not looked for among all."""
    assert costs_linear_time(
        lambda marks: _segmenting("«" * marks + "x “x” " * marks + "»" * marks), 2_500
    )


def test_a_signature_within_the_marks_is_none_of_the_words() -> None:
    """It ends the quotation, and nothing needs to be mended."""
    text = "“We stay.\n\nAnn Lee, head of the board”\n\nThey left."
    assert _quoted(text) == [["“We stay."]]
    assert _repairs(text) == []
