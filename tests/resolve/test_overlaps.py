"""Which of two findings stays, case by case."""

from functools import partial

from timing import costs_linear_time

from builder.model import (
    Attribution,
    Gloss,
    Kind,
    Mention,
    Provenance,
    Quoting,
    Span,
    State,
    TermId,
    Timex,
)
from builder.resolve.overlaps import settle

REGISTER = Provenance("register")
MODEL = Provenance("model", State.SUGGESTED, 0.5)


def name(start, end, by=MODEL, kind=Kind.ORG):
    return Mention(Span(start, end), kind, by)


def gloss(start, end):
    return Gloss(Span(start, end), TermId("t"), Provenance("glossary"))


def date(start, end):
    return Timex(Span(start, end), "day", Provenance("rule"))


def quote(*spans, kind=Quoting.DIRECT):
    return Attribution(
        content=tuple(Span(*s) for s in spans), kind=kind, provenance=Provenance("rule")
    )


def test_what_does_not_meet_stays():
    """Neighbours that touch do not collide."""
    found = (name(0, 4), gloss(4, 9), date(10, 15))
    assert settle(found) == found


def test_the_longer_name_shields_the_shorter():
    """The word "Japan" is not marked inside "Japan Times", even if only Japan is known."""
    assert settle([name(0, 5, REGISTER), name(0, 11)]) == (name(0, 11),)


def test_of_one_span_the_known_name_stays():
    """The register's word goes before the model's."""
    assert settle([name(0, 5), name(0, 5, REGISTER)]) == (name(0, 5, REGISTER),)


def test_of_two_suggestions_the_surer_stays():
    """The score decides where nothing else does."""
    surer = name(0, 5, Provenance("model", State.SUGGESTED, 0.9), Kind.PERSON)
    assert settle([name(0, 5), surer]) == (surer,)


def test_a_term_and_a_name_share_one_span():
    """Indo-Pacific is a place and a term: both are kept, the term first."""
    assert set(settle([name(0, 12, REGISTER), gloss(0, 12)])) == {
        name(0, 12, REGISTER),
        gloss(0, 12),
    }


def test_of_a_term_and_a_name_the_longer_stays_and_the_term_wins_a_tie():
    """Otherwise they collide like any two."""
    assert settle([name(0, 12), gloss(5, 12)]) == (name(0, 12),)
    assert settle([name(5, 12), gloss(0, 12)]) == (gloss(0, 12),)
    assert settle([name(0, 6), gloss(3, 9)]) == (gloss(3, 9),)


def test_a_date_beats_a_suggested_name_but_not_a_known_one():
    """There is "May" the month and May the prime minister."""
    assert settle([name(0, 3), date(0, 3)]) == (date(0, 3),)
    assert settle([name(0, 3, REGISTER), date(0, 3)]) == (name(0, 3, REGISTER),)


def test_attributions_hold_anything():
    """Names, terms and quotations may stand in a quotation; outer comes before inner."""
    outer, inner = quote((0, 40)), quote((10, 20))
    found = [name(12, 16), inner, gloss(30, 35), outer]
    assert settle(found) == (outer, inner, name(12, 16), gloss(30, 35))


def test_nothing_crosses_the_border_of_an_attribution():
    """A name half inside a quotation goes; so does one that swallows it."""
    assert settle([quote((5, 20)), name(0, 8)]) == (quote((5, 20)),)
    assert settle([quote((5, 20)), name(0, 30)]) == (quote((5, 20)),)


def test_a_name_between_the_parts_of_an_attribution_stays():
    """Only the words said have borders."""
    found = (quote((0, 10), (20, 30)), name(12, 18))
    assert settle(found) == found


def test_of_two_attributions_that_cross_the_direct_one_stays():
    """Quotation marks are surer than a reported clause."""
    direct, indirect = quote((5, 20)), quote((0, 10), kind=Quoting.INDIRECT)
    assert settle([indirect, direct]) == (direct,)
    assert settle([direct, indirect]) == (direct,)


def test_repeats_count_once():
    """The same finding twice is one finding."""
    assert settle([name(0, 5), name(0, 5)]) == (name(0, 5),)


def test_a_long_article_settles_quickly():
    """Names that overlap, and quotations, by the thousand."""

    def settling(n):
        found = [name(10 * i, 10 * i + 15 - i % 7) for i in range(n)] + [
            quote((10 * i, 10 * i + 9)) for i in range(n)
        ]
        return partial(settle, found)

    assert costs_linear_time(settling, 2_000)


def test_an_attribution_of_thousands_of_parts_settles_quickly():
    """Its parts cost no more than as many attributions."""

    def in_parts(parts):
        return quote(*((10 * n, 10 * n + 8) for n in range(parts)))

    assert settle([in_parts(8000)]) == (in_parts(8000),)
    assert costs_linear_time(lambda parts: partial(settle, [in_parts(parts)]), 2000)


def test_of_one_stretch_the_order_is_the_same_each_time():
    """Two quotations that begin and end together come in the order of their parts."""
    found = [
        quote((0, 1), (3, 4)),
        quote((0, 2), (3, 4), kind=Quoting.MIXED),
        quote((0, 1), (3, 4), kind=Quoting.MIXED),
    ]
    once = settle(found)
    assert [a.content for a in once] == [found[0].content, found[1].content]
    assert settle(once) == once
