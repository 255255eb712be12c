"""A text in, the bodies out that go by what they are for and a nation, or by two: "Police
Scotland", "the Indian Army", "the Irish-Danish Chamber of Commerce", "Devon and Cornwall Police".

Such a name is one, and does not mean the country or the places in it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from builder import latin
from builder.gazetteer import PAST
from builder.model import Span
from builder.naming.owners import owner
from builder.naming.words import Listed, is_listed

_OF_BRITAIN = latin.regex(
    r"\b(?:(?:Age|Arts Council|Athletics|BBC|Boxing|Care|Carers|Citizens Advice|Colleges|Community"
    r"(?: Housing| Justice)|Creative|Cricket|Cycling|Disability|Education|Fair Work|Film|Food"
    r"|Food Standards|Football|Gymnastics|Hockey|Home Energy|Homes|Hospitality|Netball|Nature"
    r"|NHS|Historic(?: Environment)?|Marine|Museums Galleries|Natural(?: Resources)?|Network Rail"
    r"|Police|Public Health|Qualifications|Registers of|Revenue|Rugby|Shelter|Social Security|Sport"
    r"|Stonewall|Swim|Tourism|Transport|Triathlon|Universities|Volunteer|Water|Youth"
    r"|Zero Waste) (?:Scotland|England|Wales|Cymru|Ireland|Northern Ireland|NI)\b"
    r"|UK (?:Anti-Doping|Athletics|Biobank|Export Finance|Finance|Health Security Agency"
    r"|Hospitality|Music|Space Agency|Sport|Statistics Authority|Steel)\b(?! [A-Z]))"
)
_OF_A_COUNTRY = latin.regex(
    r"\b(?<!Miss )(?:Athletics|Basketball|Cricket|Cycling|Elections|Football|Gymnastics|Hockey"
    r"|Netball|Rowing|Rugby|Sport|Statistics|Swimming|Tennis|Tourism|Transport"
    r"|Transparency International)"
    r" (?P<country>[A-Z]\w+(?: [A-Z]\w+)?)\b"
)
_OF_THE_UK = latin.regex(r"\b(?P<what>(?:(?:(?!UK\b)[A-Z][\w’'&]{0,40}|the|for|&) ){1,5})UK\b")
_NATIONS = ("Scotland", "England", "Wales", "Cymru", "Ireland", " NI", "UK")
_FORCES = (
    "Army", "Navy", "Air Force", "Coast Guard", "Marines", "National Guard", "Red Cross",
    "Red Crescent", "Olympic Committee", "Medical Association", "Football Association",
    "Football Federation", "Cricket Board",
)  # fmt: skip
_OF_A_PEOPLE = latin.regex(
    r"(?<![A-Z-])\b(?:Royal )?(?P<people>(?!Republican|Democratic|Arab\b)[A-Z]\w+)"
    rf" (?:{'|'.join(_FORCES)})\b(?! [A-Z])"
)
_OF_TWO_PLACES = latin.regex(
    r"\b(?:Argyll and Bute|Avon and Somerset|Barking and Dagenham|Bath and North East Somerset"
    r"|Brighton and Hove|Cambridgeshire and Peterborough|Devon and Cornwall|Devon and Somerset"
    r"|Dumfries and Galloway|Hammersmith and Fulham|Kensington and Chelsea|Kent and Medway"
    r"|Perth and Kinross|Redcar and Cleveland|Surrey and Sussex|Sussex and Surrey"
    r"|Telford and Wrekin|Tyne and Wear|Windsor and Maidenhead)(?: [A-Z]\w+){0,3}"
    r" (?:Police|Constabulary|Council|Trust|Fire Service|Hospitals?|Health Board|Bus Company"
    r"|Building Society)\b"
)
_OF_TWO_NATIONS = latin.regex(
    r"(?<![\w-])(?P<one>[A-Z][\w.]{1,30})[-–](?P<two>[A-Z][\w.]{1,30})"
    r" (?:[A-Z][\w-]+ (?:and )?){0,3}"
    r"(?:Alliance|Association|Centre|Center|Chamber(?: of Commerce(?: and Industry)?)?|Commission"
    r"|Committee|Council|Federation|Forum|Foundation|Institute|Partnership|Society)\b(?! [A-Z])"
)
_FOR_THE_UK = frozenset(
    "Age Airlines Airports Alzheimer’s Alzheimer's Cancer Crisis Dementia Diabetes Energy"
    " Hospitality Humanists Innovate Logistics Make Music Parkinson’s Parkinson's Reform"
    " Research Scope Sport Tech Universities Water Youth".split()
)
"""What bodies "of the UK" are for, so that it is no adjective whatever follows."""
_NO_BODY = frozenset(
    "A After All Also Although An And Another Any As At Average Because Before Both British But By"
    " Current Every Few First For Former From Global Great Greater How If In Inside Into Is Its Key"
    " Last Latest Leading Like Major Many Modern More Most New Next No Non Not Of Official On Once"
    " One Only Or Other Our Outside Over Overall Per Post Previous Rising Since Some Still That The"
    " Their These This Those Today Together Top Total Two Under Until Via What When Where Whether"
    " Which While Who Whole Why With Within Without Yesterday Your".split()
)
"""What stands before the country rather than in a body's name."""
_NO_NOUN_BEHIND = re.compile(
    r"(?:['’]s\b|[.,;:!?)\]”\"—–]|$| (?:and|or|at|in|on|of|for|from|by|with|to|as|but|that|which"
    rf"|who|has|have|is|will|would|can|could|does|says|cut|grew|{PAST}|\(|—|–)(?!\w))",
    re.MULTILINE,
)
_NO_PART = (
    Listed.COUNTRY,
    Listed.CITY,
    Listed.STATE,
    Listed.PEOPLE,
    Listed.REGION,
    Listed.CALENDAR,
)
"""The lists of words that are no part of a body's name before "UK"."""
_OPENS = re.compile(r"(?:^|[.!?:\n•“\"‘]\s*)$")
_FARTHEST_BACK = 4  # code points


def nation_bodies(text: str) -> Iterator[Span]:
    """Where such bodies are named, in no order."""
    if any(nation in text for nation in _NATIONS):
        yield from (Span(*found.span()) for found in _OF_BRITAIN.finditer(text))
    yield from (Span(*found.span()) for found in _OF_TWO_PLACES.finditer(text))
    for found in _OF_TWO_NATIONS.finditer(text):
        if all(is_listed(found[who], Listed.COUNTRY, Listed.PEOPLE) for who in ("one", "two")):
            yield Span(*found.span())
    for found in _OF_A_PEOPLE.finditer(text) if any(force in text for force in _FORCES) else ():
        if is_listed(found["people"], Listed.PEOPLE):
            yield Span(*found.span())
    for found in _OF_A_COUNTRY.finditer(text):
        if country := _country(found["country"]):
            yield Span(found.start(), found.start("country") + len(country))
    for found in _OF_THE_UK.finditer(text) if "UK" in text else ():
        if words := _for_what(text, found):
            yield Span(found.end("what") - len(words), found.end())


def _country(words: str) -> str:
    """The country that words begin with, if with one."""
    first = words.split(maxsplit=1)[0]
    return next((name for name in (words, first) if is_listed(name, Listed.COUNTRY)), "")


def _for_what(text: str, found: re.Match[str]) -> str:
    """The words of a body's name before "UK", with a blank behind them; none if there is none."""
    who = owner(text, Span(*found.span("what")))
    what = text[who.end + 3 : found.end("what")] if who else found["what"]
    while (first := what.split(" ", 1)[0]) in _NO_BODY or first.islower():
        what = what[len(first) + 1 :]
        if not what:
            return ""
    *_, last = words = what.split()
    if not last[0].isupper() or last in _NO_BODY or is_listed(last, *_NO_PART):
        return ""
    if not _FOR_THE_UK.isdisjoint(words):
        return what
    start = found.end("what") - len(what)
    opens = len(words) == 1 and _OPENS.search(text, max(0, start - _FARTHEST_BACK), start)
    plain = opens and is_listed(last, Listed.COMMON)
    return what if not plain and _NO_NOUN_BEHIND.match(text, found.end()) else ""
