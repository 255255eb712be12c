"""A text in, the names of craft in it out that a word for one stands before: "the tug Leeds".

Whatever else is called so, a town, a country or a president, gave the craft its name. Elsewhere in
the text the bare name is the craft's only with an article.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from builder.annotate.name_words import word_classes
from builder.gazetteer import CRAFT
from builder.model import Span

_WORD = r"[A-ZÀ-Þ]\w+(?:['’](?!s\b)\w+)?"
_NAME = rf"{_WORD}(?: (?:(?:of|of the|da|de|del|di|von) )?{_WORD}){{0,2}}(?: \d\b)?"
_NAMED = re.compile(
    rf"\b(?:{CRAFT}) (?P<name>(?!(?:Sir|Mr|Mrs|Ms|Dr|Capt|Captain|Type|Class|Mark)\b){_NAME})"
    r"(?![\w–/-])"
)
_OF_AN_OWNER = re.compile(
    r",?(?: (?:is|was|has|had|will|would|could|now|also|says|said))*"
    r" (?:accus|acquir|approv|believ|board|bought|buil[dt]|buy|claim|commission|deploy|detain|fir"
    r"|hir|need|operat|order|own|plan|purchas|rent|say|said|sei[sz]|sell|sen[dt]|sold|want|wish)"
    r"(?:e?[sd]|ing)?\b"
)
"""Behind the subject of a clause without a pronoun: "the tug Leeds bought"."""
_OF_A_PLACE = re.compile(
    r"(?:,|['’]s| [A-ZÀ-Þ]| (?:and|area|border|city|coast|embassy|government|oblast|office|province"
    r"|region|side|state|team)\b)"
)


def craft_names(text: str) -> Iterator[Span]:
    """Where ships, aircraft and spacecraft are named, in no order."""
    named = [Span(*found.span("name")) for found in _NAMED.finditer(text) if _is_name(text, found)]
    yield from named
    for name in {span.of(text) for span in named}:
        for found in re.finditer(rf"\b[Tt]he ({re.escape(name)})\b", text):
            if not _OF_A_PLACE.match(text, found.end()):
                yield Span(*found.span(1))


def _is_name(text: str, found: re.Match[str]) -> bool:
    """Whether it is neither a people nor a day, nor who owns or builds the craft."""
    classes = word_classes().get(found["name"], "")
    return not {"n", "d"} & set(classes) and not _OF_AN_OWNER.match(text, found.end())
