"""A line at the head of an article in, whether it signs the article and whose name it gives out."""

from __future__ import annotations

import re

from builder import latin
from builder.gazetteer import NAME_PARTICLES
from builder.text import collapse

_BYLINE = re.compile(r"By[ \t]+\S.*", re.DOTALL)
_MOST_WORDS = 12
_SMALL_WORDS = NAME_PARTICLES | frozenset("and in of for at the with s".split())
_NEWSROOM = (
    r"(?i:reporter|correspondent|writer|editor|contributor|columnist|analyst|staff|team|desk|board"
    r"|bureau|newsroom|press|agencie|wire|service)s?\b"
)
_UNNAMED = latin.regex(  # "By a Court Reporter", "By our own correspondent"
    r"By (?:an?|our|the) (?:(?:[A-Z][\w’'-]*|foreign|own|political|senior|special|staff) ){0,3}"
    + _NEWSROOM
)
_BESIDE = re.compile(  # "Jane Doe and agencies", "Jane Doe, chief political correspondent"
    r"(?:,| and) (?:(?:an?|our|the) )?(?:[a-z][\w’'-]* ){0,3}" + _NEWSROOM
)
_PLACE = latin.regex(  # where it was written
    r" (?:in|at) [A-Z][\w.’'-]*(?: (?:[A-Z][\w.’'-]*|de|del|do|la|le|of|the))*(?:, D\.?C\.?)?"
    r"(?=,|;| and |$)"
)
_OFFICE = latin.regex(  # "Jane Doe, Science Editor"
    r", (?:[A-Z][\w’'-]* (?:(?:and|&) )?){0,4}(?:Columnist|Correspondent|Editor|Reporter|Writer)"
    r"(?:,(?= and )|(?=,|;| and |$))"
)


def is_byline(paragraph: str) -> bool:
    """A short paragraph that begins with "By" and names, not one that merely begins so: a byline
    is one line, ends without a full stop, and each of its longer words has a capital, but for
    those of a reporter without a name, of an office, or of agencies."""
    line = paragraph.strip()
    names = _BESIDE.sub("", _UNNAMED.sub("By", line, count=1))
    words = re.findall(r"[^\W\d_]+(?:-[^\W\d_]+)*", names)
    return (
        _BYLINE.fullmatch(line) is not None
        and "\n" not in line
        and len(words) <= _MOST_WORDS
        and not line.endswith((".", "!", "?", ":", ";", "…", '"', "”"))
        and all(w[0].isupper() or w.partition("-")[0] in _SMALL_WORDS for w in words)
    )


def author(byline: str) -> str:
    """Who signed, as one cites it: without "By", the place of writing and their office."""
    line = collapse(byline)
    signed = _PLACE.sub("", line[3:] if line.casefold().startswith("by ") else line)
    return _OFFICE.sub("", signed)
