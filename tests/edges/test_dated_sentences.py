"""The table of dated sentences, read with a language model as a build reads it."""

import dated
import pytest

from builder.annotate.dates import find_dates, wants_syntax
from builder.edges.cache import Cache
from builder.edges.reading.language import Reader
from builder.edges.settings import Settings
from builder.knowledge import Knowledge
from builder.parse import parse_plain
from builder.resolve.dates import date_timexes

FAMILIES = dated.families()


@pytest.fixture(scope="module")
def marked():
    """Each sentence of the table as the program marks it, all read at once."""
    wanted = [sentence for those in FAMILIES.values() for sentence in those]
    articles = [parse_plain(dated.plain(s), id="a", title="T", day=dated.DAY) for s in wanted]
    read = Reader(
        Settings().model,
        Cache(None),
        wants_syntax=lambda article: dict.fromkeys(wants_syntax(article), ()),
    )
    made = {}
    for sentence, article, reading in zip(wanted, articles, read(articles), strict=True):
        timexes = tuple(find_dates(article, reading, Knowledge()))
        made[sentence] = dated.in_braces(article.text, date_timexes(article, timexes))
    return made


@pytest.mark.parametrize("family", FAMILIES)
def test_expressions_have_their_values_where_sentences_are_parsed(family, marked):
    """With a parse nothing gets worse, and the tense of each verb is seen."""
    assert [marked[sentence] for sentence in FAMILIES[family]] == FAMILIES[family]
