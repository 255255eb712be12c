"""What makes a paragraph without quotation marks worth a parse: a verb of saying that may report.

Speech reported with a rarer verb, or far from its "that", is found where something else asks for
the parse.
"""

from __future__ import annotations

import re

from builder import latin
from builder.gazetteer import WEEKDAYS
from builder.model import Span
from builder.speech import FINDING, SAYING, forms_of

_SELDOM = frozenset("ask hint point propose repeat say tell".split())
"""Verbs of saying that alone ask for no parse: with most of their forms nothing is reported, and
those of others are plain."""
_FINDING = rf"(?:{'|'.join(FINDING)}|suggests?)"
STUDIES = (
    "analysis|audit|census|court|data|documents?|e-?mails?|evidence|figures|files|filings?|findings"
    "|footage|images|inquest|inquiry|investigations?|investigators|jury|poll|polls|probe|records?"
    "|reports?|research|researchers|results|returns|review|scientists|statistics|stud(?:y|ies)"
    "|surveys?|transcripts?|tribunal|website"
)
"""Those of whom papers report what they find, show or hear."""
SURE = "adamant certain confident convinced hopeful insistent sure".split()
"""What those are who are told to hold something to be so."""
_IRREGULAR = (
    "wrote",
    "writes",
    "written",
    r"point(?:s|ed)?\sout",
    r"ma(?:de|kes?)(?:\sit)?\sclear",
)


_REGULAR = {form for verb in SAYING if verb not in _SELDOM for form in forms_of(verb)}
_FORMS = "|".join(sorted(_REGULAR | {*_IRREGULAR}))
_WORD, _WORDS = r"\(?[\w.’'-]{1,20}\)?", r"[\w.,’'-]{1,20}"
_AUXILIARY = (
    r"(?:will|wo|would|can|could|may|might|must|should|has|have|had|is|are|was|were|does|do|did)"
    r"(?:n['’]t)?"
)
_NO_CLAUSE = (
    "about|against|and|as|at|by|for|from|her|him|in|into|me|of|on|or|out|over|them|to|up|us|with"
)
"""What follows such a verb where it reports nothing: "he writes for a paper"."""
_HOW_MANY = (
    "all|both|everyone|few|many|more|most|nobody|nothing|people|some|such|these|those|two|three"
)
_SAID_FIRST = "Admitting|Arguing|Claiming|Complaining|Denying|Insisting|Noting|Stressing|Warning"
_DAY = rf"(?:on|in|this|last|late|early|earlier|yesterday|today|{'|'.join(WEEKDAYS)})\b"
_PLAIN = re.compile(r"\b(?:[Aa]ccording to|said|says?|[Ss]aying|told|tells|telling)\b")
_ANY_FORM = re.compile(rf"\b(?:{_FORMS}|{_SAID_FIRST}|{_FINDING}|{'|'.join(SURE)})\b")
_CUE = latin.regex(
    rf"\b(?:{_FORMS})\b,?(?:\s{_WORDS}){{0,8}}\sthat\b"
    rf"|\b(?:{_FORMS})\s(?:{_DAY}\s(?:{_WORD}\s)?)?(?:he|she|it|they|there|his|her|their|its)\b"
    rf"|\b(?:He|She|It|They)\s(?:also\s)?(?:{_FORMS})\s(?!(?:{_NO_CLAUSE})\b)"
    rf"|\b(?:{_FORMS})\s(?:{_HOW_MANY}|\d[\d,.]*)\s"
    rf"|(?:^|[.!?”\"]\s)(?:{_SAID_FIRST})\s(?:that|he|she|it|they|the|his|her|their|its)\b"
    rf"|\b(?:{_FORMS})\s(?:(?:an?|the|this|these)\s|[A-Z])(?:{_WORD}\s){{1,6}}?{_AUXILIARY}\b"
    rf"|,\s(?:{_WORD},?\s){{1,8}}(?:ha(?:s|ve|d)\s|will\s)?(?:{_FORMS})(?=[.,;]|\s{_DAY}|$)"
    rf"|,\s(?:{_FORMS})\s[A-Z]"
    rf"|,\s(?:{_WORD}\s){{1,8}}(?:ha(?:s|ve|d)\s)?{_FINDING}(?=[.,;]|\s{_DAY}|$)"
    rf"|\b(?i:{STUDIES})\b,?(?:\s{_WORDS}){{0,8}}\s{_FINDING}\s"
    rf"|\b[Aa]s\s(?:{_WORD}\s){{1,6}}(?:{_FORMS})\b|\b[Aa]s\s(?:{_FORMS})\sby\b"
    rf"|\b(?:{'|'.join(SURE)})\b(?:\s{_WORDS}){{0,4}}\sthat\b",
    re.MULTILINE,
)
"""A form of such a verb with what it reports: "that" or a subject behind it, a comma before it."""


def may_report(text: str, paragraph: Span) -> bool:
    """Whether the paragraph has such a cue. The patterns stand in the order of what they cost."""
    start, end = paragraph.start, paragraph.end
    return bool(
        _PLAIN.search(text, start, end)
        or (_ANY_FORM.search(text, start, end) and _CUE.search(text, start, end))
    )
