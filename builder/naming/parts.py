"""What the models took for one name in, the names out that it is made of, with their kinds: "North
Carolina Republican Dale Nelson", "Hartford, Conn.", "Lake Committee Chair Ann Lee".
"""

from __future__ import annotations

import re

from builder import latin
from builder.gazetteer import SHORT_STATES, TITLES
from builder.model import Kind, Span
from builder.naming.owners import owner
from builder.naming.words import Listed, is_listed

_PARTISAN = latin.regex(
    r"(?!(?:House|Senate|College|Young|Social|Christian|Liberal|Free|Progressive|New|Green|Log) "
    r"[RD])(?P<place>[A-Z][\w.’'-]*(?: [A-Z][\w.’'-]*){0,2}) (?:Republican|Democrat)s?"
    r"(?: (?P<who>[A-Z][\w.’'-]+(?: [A-Z][\w.’'-]+){0,3}))?"
)
_AT_PLACE = latin.regex(
    r"(?P<place>(?:(?:New|San|Los|Las|South|North|Hong|Sri|Saudi) )?[A-Z][\w’'-]+)"
    r" (?P<who>[A-Z][\w.’'-]+(?: [A-Z][\w.’'-]+){1,2})"
)
_IN_STATE = latin.regex(
    rf"(?P<place>[A-Z][\w.’' -]*), (?P<state>{'|'.join(map(re.escape, SHORT_STATES))}|"
    rf"{'|'.join(re.escape(name.rstrip('.')) for name in SHORT_STATES)})"
)
_IN_COUNTRY = latin.regex(r"(?P<place>[A-Z][\w.’' -]*), (?P<state>[A-Z][\w’' -]*)")
_PORTFOLIO = latin.regex(r"(?P<people>[A-Z][a-z]+)(?:(?:,| and)? [A-Z][\w’'-]*)+")
_MINISTER = latin.regex(
    r"(?:(?:,| and) [A-Z]\w+(?: (?!Mini|Secr)[A-Z]\w+)?)* (?:Minister|Secretary)\b"
)
"""Behind a people, or behind the first of two portfolios."""
_HEADED = latin.regex(
    r"(?P<body>[A-Z][\w’'&-]*(?: [A-Z&][\w’'&-]*| of| for| and| the)+) (?:Vice )?"
    r"(?:Chair(?:man|woman|person)?|President|CEO|Director|Secretary|Spokes(?:wo)?man|Leader"
    r"|Commissioner|Chief) (?P<who>[A-Z][\w.’'-]+(?: [A-Z][\w.’'-]+){1,2})"
)


def parts_of(text: str, span: Span, kind: Kind) -> list[tuple[Span, Kind]] | None:
    """The names that models took for one, each with its kind; None if it is one."""
    found = place_and_person(text, span, kind)
    found = found or place_and_state(text, span) or body_and_head(text, span)
    return found or people_of_minister(text, span) or owner_and_body(text, span, kind)


def place_and_person(text: str, span: Span, kind: Kind) -> list[tuple[Span, Kind]] | None:
    """The place, if lists have it, and the person in "North Carolina Republican Dale Nelson", for
    the party between them is a name of its own, and in "Mayor of London Sadiq Khan"; None if this
    is one name."""
    found = _PARTISAN.fullmatch(text, span.start, span.end)
    if found is None and kind is Kind.PERSON and text.endswith(" of ", 0, span.start):
        found = _AT_PLACE.fullmatch(text, span.start, span.end)
        if found is None or not _is_place(found["place"]):
            return None
    if found is None or (kind is Kind.ORG and not _is_place(found["place"])):
        return None
    place = [(Span(*found.span("place")), Kind.GPE)] if _is_place(found["place"]) else []
    named = found["who"] and found["who"].removesuffix("s") not in TITLES
    return [*place, (Span(*found.span("who")), Kind.PERSON)] if named else place


def place_and_state(text: str, span: Span) -> list[tuple[Span, Kind]] | None:
    """Both places of "Hartford, Conn." and "Zurich, Switzerland"; None if this is one name."""
    short = _IN_STATE.fullmatch(text, span.start, span.end)
    found = short or _IN_COUNTRY.fullmatch(text, span.start, span.end)
    if found is None or not (short or is_listed(found["state"], Listed.COUNTRY, Listed.STATE)):
        return None
    unended = short and not short["state"].endswith(".")
    end = span.end + bool(unended and text.startswith(".", span.end))
    return [
        (Span(*found.span("place")), Kind.GPE),
        (Span(found.start("state"), end), Kind.GPE),
    ]


def people_of_minister(text: str, span: Span) -> list[tuple[Span, Kind]] | None:
    """The people in "French Economy and Finance Minister", whose portfolio is no name; None
    elsewhere."""
    found = _PORTFOLIO.fullmatch(text, span.start, span.end)
    if found is None or not _MINISTER.match(text, span.end):
        return None
    is_people = is_listed(found["people"], Listed.PEOPLE)
    return [(Span(*found.span("people")), Kind.NORP)] if is_people else None


def body_and_head(text: str, span: Span) -> list[tuple[Span, Kind]] | None:
    """The body and the person in "Lake Committee Chair Ann Lee"; None if this is one name."""
    found = _HEADED.fullmatch(text, span.start, span.end)
    if found is None or not is_listed(found["who"].split()[0], Listed.GIVEN_NAME):
        return None
    return [(Span(*found.span("body")), Kind.ORG), (Span(*found.span("who")), Kind.PERSON)]


def owner_and_body(text: str, span: Span, kind: Kind) -> list[tuple[Span, Kind]] | None:
    """The person and the body in "Ann Lee's Lake Party"; None if this is one name."""
    who = owner(text, span) if kind is Kind.ORG else None
    return [(who, Kind.PERSON), (Span(who.end + 3, span.end), kind)] if who else None


def _is_place(name: str) -> bool:
    return is_listed(name, Listed.STATE, Listed.CITY, Listed.COUNTRY)
