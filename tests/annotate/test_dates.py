"""Date expressions in articles with a reading, and the paragraphs that need a parse."""

from datetime import date

import pytest

from builder.annotate.dates import find_dates, wants_syntax
from builder.knowledge import Knowledge
from builder.model import Kind, Name, ParagraphReading, Reading, Span, Word


def expressions(article, *, names=(), words=()):
    read = ParagraphReading(next(article.paragraphs), names=tuple(names), words=tuple(words))
    return [timex.expression for timex in find_dates(article, Reading((read,), "m"), Knowledge())]


def test_timex_says_where_it_stands_and_what_it_means(article):
    """Spans count in the article's text; the meaning has no anchor yet."""
    made = article("It rained.\n\nHe came last May.")
    (timex,) = find_dates(made, Reading(), Knowledge())
    assert timex.span.of(made.text) == "last May"
    assert timex.expression == "XXXX-05<<"
    assert timex.provenance.by == "rule"


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("It fell in July. Lee hails July's law.", ["XXXX-07<", "XXXX-07<"]),
        ("It fell in July. Lee hails June's law.", ["XXXX-07<", "XXXX-06~"]),
    ],
)
def test_a_month_that_owns_something_is_meant_as_elsewhere(article, text, meant):
    """If the article has it elsewhere, with a verb that tells which it is."""
    words = [Word(Span(0, 2), "PRP", "nsubj", 1), Word(Span(3, 7), "VBD", "ROOT", 1)]
    assert expressions(article(text), words=words) == meant


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("Lee will go on Monday\n\nLee left on Monday.", ["XXXX-WXX-1<", "XXXX-WXX-1<"]),
        ("Lee will go on Monday.\n\nLee left on Monday.", ["XXXX-WXX-1>", "XXXX-WXX-1<"]),
        ("Lee will go on Monday\n\nLee left on Sunday.", ["XXXX-WXX-1>", "XXXX-WXX-7<"]),
    ],
)
def test_a_weekday_in_a_heading_is_meant_as_elsewhere(article, text, meant):
    """Whatever its tense, for a heading has the present for the past."""
    made = article(text)
    assert [t.expression for t in find_dates(made, Reading(), Knowledge())] == meant


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("He came on Christmas Day.", "XXXX-12-25<!"),
        ("He will come on Christmas Day.", "XXXX-12-25>"),
        ("He came the week of Monday.", "week:XXXX-WXX-1<"),
    ],
)
def test_a_feast_told_of_as_past_may_lie_far_back(article, text, meant):
    """Unlike a day of the calendar; the week of a weekday is one of those around."""
    assert expressions(article(text)) == [meant]


def test_a_persons_name_is_no_month(article):
    """What the model takes for a person is none of our months."""
    made = article("By August, he said, it was done.")
    person = Name(Span(3, 9), Kind.PERSON)
    assert expressions(made) == ["XXXX-08<"]
    assert expressions(made, names=[person]) == []


def test_a_month_before_a_persons_name_is_one(article):
    """After "in" and the like, whatever the model takes for a given name."""
    name = [Name(Span(3, 12), Kind.PERSON)]
    assert expressions(article("In April Lee had left."), names=name) == ["XXXX-04<"]
    name = [Name(Span(5, 14), Kind.PERSON)]
    assert expressions(article("Then April Lee had left."), names=name) == []


def test_a_weekday_inside_a_longer_name_is_left_alone(article):
    """A programme, a paper or a group may be called after a day."""
    made = article("He left the Friday Club yesterday.")
    assert expressions(made, names=[Name(Span(12, 23), Kind.ORG)]) == ["day-1"]


def test_this_weekend_is_over_where_the_tense_says_so(article):
    """On a Monday or a Thursday; otherwise it is the one of this week."""
    assert expressions(article("Thousands marched this weekend.")) == ["XXXX-WE<"]
    assert expressions(article("They will march this weekend.")) == ["XXXX-WE="]
    assert expressions(article("What to see this weekend")) == ["XXXX-WE="]


def test_direction_comes_from_the_parse(article):
    """A verb far from the day may be the one that counts."""
    made = article("Wednesday's talks were planned.")
    assert expressions(made) == ["XXXX-WXX-3<"]
    words = [
        Word(Span(0, 9), "NNP", "poss", 2),
        Word(Span(9, 11), "POS", "case", 0),
        Word(Span(12, 17), "NNS", "nsubjpass", 4),
        Word(Span(18, 22), "VBD", "auxpass", 4),
        Word(Span(23, 30), "VBN", "ROOT", 4),
    ]
    assert expressions(made, words=words) == ["XXXX-WXX-3>"]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("He was due to meet her on Wednesday.", True),
        ("He arrived on Wednesday.", False),
        ("He is due on Tuesday.", False),
        ("He is due on 9 April 2025.", False),
        ("He is due tomorrow.", False),
        ("He will come in June.", True),
        ("She may come.", False),
    ],
)
def test_only_doubtful_paragraphs_are_parsed(article, text, wanted):
    """A parse is dear; the article's own weekday, whole dates and plain past need none."""
    assert wants_syntax(article(text)) == (frozenset({0}) if wanted else frozenset())


def test_an_article_without_a_date_wants_no_syntax(article):
    """What cannot be resolved needs no direction."""
    assert wants_syntax(article("He is due on Wednesday.", day=None)) == frozenset()
    assert wants_syntax(article("He is due on Wednesday.", day=date(2025, 4, 8))) == {0}
