"""A text in, the names of craft in it out that a word for one stands before: "the tug Leeds".

Whatever else is called so, a town, a country or a president, gave the craft its name. Elsewhere in
the text the bare name is the craft's only with an article.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from builder import latin
from builder.gazetteer import CRAFT
from builder.model import Span
from builder.naming.words import Listed, is_listed

_WORD = r"[A-Z]\w+(?:['’](?!s\b)\w+)?"
_NAME = rf"{_WORD}(?: (?:(?:of|of the|da|de|del|di|von) )?{_WORD}){{0,2}}(?: [\dB-HJ-Z]\b)?"
_START = r"(?!(?:Sir|Mr|Mrs|Ms|Dr|Capt|Captain|Type|Class|Mark)\b)"
_NAMED = latin.regex(
    rf"\b(?:{CRAFT})(?:,? (?:called|named)|, the)? (?P<name>{_START}{_NAME})(?![\w–/-])"
)
_PAIR = latin.regex(
    rf"\b(?:{CRAFT}|ferrie)s (?P<name>{_START}{_NAME}) and (?P<other>{_START}{_NAME})(?![\w–/-])"
)
_HINT = latin.regex(rf"\b(?:{CRAFT}|ferrie)s?(?:,? (?:called|named)|, the)? [A-Z]")
"""How both begin: most texts have nothing like it, which is soon seen."""
_OF_AN_OWNER = re.compile(
    r",?(?: (?:has|had|have|will|would|could|now|also|says|said))*"
    r"(?: (?:accus|acquir|approv|believ|board|bought|built|buy|claim|commission|deliver|deploy"
    r"|detain|donat|fir|gave|giv|hir|lent|need|offer|operat|order|own|plan|pledg|promis|provid"
    r"|purchas|rent|say|said|sei[sz]|sell|sen[dt]|sold|suppl[iy]|want|wish)(?:e?[sd])?\b"
    r"| (?:authorities|fighters|fishermen|forces|militants|officers|officials|passengers|police"
    r"|rebels|sailors|soldiers|troops)\b"
    r"| (?:is|was|are|were) (?:now |also )?(?:build|buy|order|operat|plann?|sell|send|want)ing\b)"
)
"""Behind the subject of a clause without a pronoun: "the tug Leeds bought"."""
_OF_A_PLACE = latin.regex(
    r"(?:,|['’]s| [A-Z]| (?:and|area|border|city|coast|embassy|government|oblast|office|province"
    r"|region|side|state|team)\b)"
)


def craft_names(text: str) -> Iterator[Span]:
    """Where ships, aircraft and spacecraft are named, in no order."""
    if not _HINT.search(text):
        return
    named = {
        Span(*found.span(group))
        for form in (_NAMED, _PAIR)
        for found in form.finditer(text)
        for group in form.groupindex
        if _is_name(text, found, group)
    }
    yield from named
    for name in {span.of(text) for span in named}:
        for found in re.finditer(rf"\b[Tt]he ({re.escape(name)})\b", text):
            if not _OF_A_PLACE.match(text, found.end()) and Span(*found.span(1)) not in named:
                yield Span(*found.span(1))


def _is_name(text: str, found: re.Match[str], group: str) -> bool:
    """Whether it is neither a people nor a day, nor who owns or builds the craft."""
    is_other = is_listed(found[group], Listed.PEOPLE, Listed.CALENDAR)
    return not is_other and not _OF_AN_OWNER.match(text, found.end())
