"""From the type around a quotation to a source that needs no verb: who is announced before the
marks (`Ann Lee: “…”`) or signs after them (`“…” ― Ann Lee`).
"""

from __future__ import annotations

import re
from collections.abc import Set as AbstractSet

from builder.attribution.quotation import SIGNED_WITHIN
from builder.attribution.sources import ENDS, MARKS
from builder.gazetteer import COMMON_TITLES
from builder.model import Span
from builder.speech import is_reporting

_WORD = r"[^\W\d_a-z][\w.'’-]{0,40}"
_PARTICLE = r"(?:&|and|of|for|the|de|del|der|la|van|von|bin|al)"
_NAME = rf"(?!(?i:{_PARTICLE}|on|to|in|at) ){_WORD}(?: (?:{_WORD}|{_PARTICLE})){{0,7}}"
_IN_BRACKETS = r"(?: \([^()\n]{1,40}\))?"
_LABEL = re.compile(
    r"(?:\n|[-–—―.!?”\"\])»] )\s*(?:(?:(?:More )?[Ff]rom|[Aa]ccording to(?: the)?) )?"
    rf"(?P<name>{_NAME}){_IN_BRACKETS} ?:\s*$"
)
LINKS = r"(?:\s(?:https?://\S+|pic\.twitter\.com/\S+))*"
"""What stands between the words of a post and its signature."""
_SIGNATURE = re.compile(
    rf"{LINKS}[^\w\n]{{0,2}}\s{{0,3}}[-–—―]{{1,2}}\s?(?P<name>{_NAME})"
    r"(?: \(@\w{1,15}\)|[,.]?\s*(?:\n|$)|(?P<explained>,? \(|, ))"
)
_TOLD_BEHIND = re.compile(
    rf"\s+(?:So (?:said|says)|Those (?:are|were) the words of) (?P<name>{_NAME})"
    rf"|\s+(?:That|This) (?:is|was) how (?P<how>{_NAME})(?:, [^.;:\n\"“”]{{3,80}},)?"
    r" (?:[a-z]+ )?(?:described|describes|put|puts|summed|sums|explained|explains|saw|sees)\b"
)
"""`That is how Ann Lee put it`, behind the words."""
_OUTLETS = frozenset(
    "Press News Agency Agencies Times Post Herald Tribune Journal Service Media Staff Reporter"
    " Reporters Writer Bureau Wire Presse France-Presse".split()
)
"""Words of who brings an article, not of who speaks in it."""
_ASKED = re.compile(r"\b(?:was|were|been|being) (?:[a-z]+ )?asked[,:]? $")
_BEFORE = 160
"""Code points in which a label has room."""


def find_credit(text: str, quoted: Span, known: AbstractSet[str]) -> Span | None:
    """Who signs the quotation, or else whose label stands before it; `known` are the words of the
    names of the article, one of which a label must have."""
    signed = _signature(text, quoted) or _signature_within(text, quoted)
    return signed or _told_behind(text, quoted, known) or _label(text, quoted.start, known)


def is_put_to_somebody(text: str, quoted: Span) -> bool:
    """Whether this is what somebody was asked, nobody says by whom."""
    return _ASKED.search(text, max(0, quoted.start - _BEFORE), quoted.start) is not None


def _signature(text: str, quoted: Span) -> Span | None:
    """A name of two words and more that follows a dash and ends its line, or is explained behind
    whole sentences; not the agency's that brings the article."""
    found = _SIGNATURE.match(text, quoted.end)
    words = found["name"].rstrip(".").split() if found else []
    if found is None or len(words) < 2 or not _OUTLETS.isdisjoint(words):
        return None
    if found["explained"] and quoted.of(text).rstrip(MARKS)[-1:] not in ENDS:
        return None
    start, end = found.span("name")
    return Span(start, end - found["name"].endswith("."))


def _signature_within(text: str, quoted: Span) -> Span | None:
    """A name below the quoted words that the closing mark stands behind."""
    found = SIGNED_WITHIN.match(text, quoted.end)
    is_below = found is not None and "\n" in text[quoted.end : found.start("name")]
    return Span(*found.span("name")) if found and is_below else None


def _told_behind(text: str, quoted: Span, known: AbstractSet[str]) -> Span | None:
    """Whose words they are by the sentence that follows them."""
    found = _TOLD_BEHIND.match(text, quoted.end)
    if found is None:
        return None
    start, end = found.span("name" if found["name"] else "how")
    name = Span(start, end - text.endswith(".", start, end))
    return None if known.isdisjoint(name.of(text).split(" ")) else name


def _label(text: str, place: int, known: AbstractSet[str]) -> Span | None:
    """A name before a colon that begins a line or a sentence, or follows a dash. The first line of
    a text, which may be a headline, has none."""
    begin = max(0, place - _BEFORE)
    found = _LABEL.search(text[begin:place])
    if found is None or _is_abbreviation(text[begin : begin + found.start() + 1]):
        return None
    verb, _, name = found["name"].partition(" ")
    if not (name and is_reporting(verb.lower())):  # "Said Ann Lee: “…”"
        name = found["name"]
    end = begin + found.end("name")
    return None if known.isdisjoint(name.split(" ")) else Span(end - len(name), end)


def _is_abbreviation(before: str) -> bool:
    """Whether a full stop belongs to the word before it: `Ms.`, `P.`, `U.S.`."""
    last = before.split()[-1:] or [""]
    word = last[0].rstrip(".")
    return last[0].endswith(".") and (word in COMMON_TITLES or len(word) == 1 or "." in word)
