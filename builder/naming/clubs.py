"""A text in, the clubs out that it gives a result of: "Leeds City 1 York Town 2", "York Town 2-1".

Without their scores many would be towns and counties by their names.
"""

from __future__ import annotations

from collections.abc import Iterator

from builder import latin
from builder.model import Span
from builder.naming.words import Listed, is_listed

_WORD = r"[A-Z][\w’'-]*"
_NAME = rf"{_WORD}(?:(?: (?:&|and|of the))? {_WORD}){{0,3}}"
_ENDINGS = (
    "Academical Albion Alexandra Argyle Athletic City County Forest Harriers Hotspur End Orient"
    " Palace Rangers Rovers Stanley Thistle Town United Villa Wanderers Wednesday".split()
)
_ENDING = rf"(?:{'|'.join(_ENDINGS)})".replace("End", "North End")
_SCORE = latin.regex(r"[a-z)] \d{1,2}(?:[-–]\d|,? [A-Z(]|[.;,\n]|$)")
_CLUB = rf"(?:{_WORD} (?:(?:&|and|of the) )?){{1,3}}?{_ENDING}"
_GOALS = r"\d{1,2}(?: \([^)\n]{1,40}\))?"
_BEGINS = r"(?:^|(?<=[.;:,] )|(?<=\n)|(?<=\) ))"
_RESULTS = (
    latin.regex(rf"{_BEGINS}(?P<a>{_CLUB}) {_GOALS},? (?P<b>{_NAME}),? \d{{1,2}}(?![\d.,]*[-–\w])"),
    latin.regex(rf"{_BEGINS}(?P<a>{_NAME}) {_GOALS},? (?P<b>{_CLUB}),? \d{{1,2}}(?![\d.,]*[-–\w])"),
    latin.regex(rf"{_BEGINS}(?P<a>{_CLUB}) {_GOALS},? (?P<b>{_CLUB})\b"),
    latin.regex(rf"{_BEGINS}(?P<a>{_CLUB}) \d{{1,2}}[-–]\d{{1,2}} (?P<b>{_NAME})"),
    latin.regex(rf"{_BEGINS}(?P<a>{_NAME}) \d{{1,2}}[-–]\d{{1,2}} (?P<b>{_CLUB})"),
)


def club_names(text: str) -> Iterator[Span]:
    """Where clubs stand beside their scores, in no order; a country beside one is none."""
    if not any(ending in text for ending in _ENDINGS) or not _SCORE.search(text):
        return
    spans = {
        Span(*found.span(side))
        for form in _RESULTS
        for found in form.finditer(text)
        for side in "ab"
    }
    yield from (span for span in spans if not is_listed(span.of(text), Listed.COUNTRY))
