"""A title in, a book's cover out; and the book's style sheet."""

from __future__ import annotations

import textwrap

from builder.export import xml
from builder.text import collapse

_ROOM = 1240  # units of the drawing that a line of the title may fill
_SIZES = ((168, 4), (132, 6), (100, 8))  # of letters, with the number of lines that fit
_LETTER = 0.54  # of a letter's size is its mean width
# The site's icon: the bracket of a note in a margin.
_BRACKET = "M21 4c-6 0-5 4-5 6.500S16.500 15.500 12 16c4.500.500 4 3 4 5.500S15 28 21 28"
_SERIF = "Charter, 'Bitstream Charter', Cambria, Georgia, serif"


def cover(title: str, years: str) -> str:
    """The cover as an SVG: the title in large letters beside the bracket of a marginal note."""
    size, lines = _set(collapse(xml.clean(title)))
    rows = "".join(
        f'<text x="200" y="{1000 + round(number * size * 1.2)}">{xml.line(row)}</text>'
        for number, row in enumerate(lines)
    )
    return f"""\
<?xml version="1.0" encoding="UTF-8"?>
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1600 2400" width="1600" height="2400">
<title>{xml.line(title)}</title>
<rect width="1600" height="2400" fill="#fbf8f1"/>
<path d="{_BRACKET}" transform="translate(8 140) scale(18)" fill="none" stroke="#9a2b1c" \
stroke-width="2.200" stroke-linecap="round" stroke-linejoin="round"/>
<g font-family="{_SERIF}">
<g fill="#211d19" font-size="{size}">{rows}</g>
<text x="200" y="2200" font-size="64" fill="#6b6258">{xml.line(years)}</text>
</g>
</svg>
"""


def _set(title: str) -> tuple[int, list[str]]:
    """The largest size at which the title fits, and its lines; what never fits is cut."""
    for size, most in _SIZES:
        lines = textwrap.wrap(title, int(_ROOM / size / _LETTER))
        if len(lines) <= most:
            return size, lines
    return size, [*lines[: most - 1], f"{lines[most - 1]}\u2026"]


STYLE = """\
/* A book's own type comes from the reader: only proportion, rules and the few things we add. */
body { line-height: 1.5; margin: 0 5%; }
h1, h2, h3 { line-height: 1.2; hyphens: none; break-after: avoid; }
h1 { font-size: 1.5em; margin: 0.2em 0 0.4em; }
h2 { font-size: 1.15em; margin: 1.6em 0 0.4em; }
p { margin: 0 0 0.7em; }
a { color: inherit; }
a.name { text-decoration: underline; text-decoration-color: #b9ada0; }
header { margin: 1em 0 1.6em; border-bottom: 1px solid #b9ada0; }
.date, .by, .source, .online, .count { font-size: 0.85em; }
sup { font-size: 0.7em; line-height: 0; }
sup a { text-decoration: none; }
pre { white-space: pre-wrap; }
table { border-collapse: collapse; margin: 0 0 0.7em; font-size: 0.9em; }
th, td { padding: 0.2em 0.6em; text-align: start; vertical-align: top; border: 1px solid #b9ada0; }
.notes { margin-top: 2em; border-top: 1px solid #b9ada0; font-size: 0.9em; }
.notes li { margin: 0 0 0.4em; }
dt { font-weight: bold; margin-top: 0.9em; break-after: avoid; }
dd { margin: 0 0 0.2em; }
nav ol { list-style: none; padding: 0; }
nav ol ol { padding-left: 1em; }
nav li { margin: 0.35em 0; }
.title, .title h1 { text-align: center; }
.title { margin-top: 20%; }
.title svg { width: 5em; height: 5em; }
"""
MARK = (
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32" aria-hidden="true">'
    f'<path d="{_BRACKET}" fill="none" stroke="#9a2b1c" stroke-width="3" stroke-linecap="round"/>'
    "</svg>"
)
