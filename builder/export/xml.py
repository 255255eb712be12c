"""Any text in, characters out that an XML document may hold, as text, attribute or address."""

from __future__ import annotations

import re

from builder.text import NO_TEXT, collapse

_ESCAPES = str.maketrans(
    {"&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;", "\r": "&#13;", "\f": " "}
)
_WEB = re.compile(
    r"https?://[a-z0-9][a-z0-9_-]*(?:\.[a-z0-9_][a-z0-9_-]*)*\.?(?::\d{1,5})?(?P<rest>[/?#].*)?",
    re.IGNORECASE,
)
_MAIL = re.compile(r"mailto:[a-z0-9.+_-]+@[a-z0-9.-]+(?:\?[a-z0-9=&%+.,_~-]*)?", re.IGNORECASE)
_PLAIN = re.compile(r"[A-Za-z0-9/.?=&;,:@+~_!$()*-]")
_ENCODED = re.compile(r"%[0-9A-Fa-f]{2}|.", re.DOTALL)


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
    if _MAIL.fullmatch(value):
        return value
    found = _WEB.fullmatch(value)
    if not found:
        return ""
    rest = found["rest"] or ""
    path, mark, fragment = rest.partition("#")
    whole = value[: len(value) - len(rest)] + _encoded(path) + mark + _encoded(fragment)
    return whole.replace("&", "&amp;")


def _encoded(part: str) -> str:
    return "".join(map(_in_address, _ENCODED.findall(part)))


def _in_address(character: str) -> str:
    if len(character) == 3 or _PLAIN.match(character):
        return character
    return "".join(f"%{byte:02X}" for byte in character.encode("utf-8", "replace"))
