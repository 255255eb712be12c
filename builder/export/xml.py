"""Any text in, characters out that an XML document may hold, as text, attribute or address."""

from __future__ import annotations

from builder.text import NO_TEXT, collapse
from builder.web import web_address

_ESCAPES = str.maketrans(
    {"&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;", "\r": "&#13;", "\f": " "}
)


def clean(value: object) -> str:
    """The value as text, with U+FFFD for what no document may hold."""
    return NO_TEXT.sub("\ufffd", "" if value is None else str(value))


def text(value: object) -> str:
    """The value as XML text, its white space kept (a form feed, which XML forbids, as a blank)."""
    return clean(value).translate(_ESCAPES)


def line(value: object) -> str:
    """The value as XML text on one line; fit for a quoted attribute too."""
    return text(collapse("" if value is None else str(value)))


def address(value: str) -> str:
    """An address on the web or of a mailbox, fit for an attribute; empty for any other."""
    return (web_address(value) or "").replace("&", "&amp;")
