"""A link's target in, as anybody may have written it; the address on the web or of a mailbox that
it stands for out."""

from __future__ import annotations

import re
import unicodedata

_PAGE = re.compile(
    r"(?P<scheme>https?://)(?P<host>[^/?#:@\\]+)(?P<port>:\d{1,5})?(?P<rest>[/?#].*)?",
    re.IGNORECASE,
)
_HOST = re.compile(r"[a-z0-9_][a-z0-9_-]*(?:\.[a-z0-9_][a-z0-9_-]*)*\.?", re.IGNORECASE)
_MAILBOX = re.compile(
    r"(?P<scheme>mailto:)(?P<rest>[^@/?#\s]+@[^@/?#\s]+(?:\?[^#]*)?)", re.IGNORECASE
)
_LEAVES = re.compile(r"[A-Za-z][A-Za-z0-9+.\-]*:|[/\\]{2}")
_TO_ENCODE = re.compile(r"%(?![0-9A-Fa-f]{2})|[^A-Za-z0-9/.?=&;,:@+~_!$()*%-]")
_ENDS = "".join(map(chr, range(0x21)))
_LINE_ENDS = re.compile(r"[\t\r\n]")


def web_address(target: str) -> str | None:
    """The address of a page on the web, as `page_address` has it, or of a mailbox (`mailto:`);
    None for all else, which a reader is not to be led to."""
    found = _MAILBOX.fullmatch(_as_read(target))
    return found["scheme"] + _encoded(found["rest"]) if found else page_address(target)


def page_address(target: str) -> str | None:
    """The address of a page on the web as a URI (RFC 3986), all in ASCII; given again, it stays the
    same.

    None for all else: also for a host without a name, such as `[::1]`, and for one behind the name
    of a user, which shows one site and leads to another.
    """
    found = _PAGE.fullmatch(_as_read(target))
    host = _in_ascii(found["host"]) if found else ""
    if not found or not _HOST.fullmatch(host):
        return None
    path, mark, fragment = (found["rest"] or "").partition("#")
    site = found["scheme"] + host + (found["port"] or "")
    return site + _encoded(path) + mark + _encoded(fragment)


def leaves_the_site(target: str) -> bool:
    """Whether a browser looks for the target elsewhere than on the site itself: it names a scheme,
    or begins with two slashes."""
    return _LEAVES.match(_as_read(target)) is not None


def _as_read(target: str) -> str:
    """The target as browsers read it, without blanks at its ends and line ends in it."""
    return _LINE_ENDS.sub("", target.strip(_ENDS))


def _in_ascii(host: str) -> str:
    """A host's name as name servers know it: what is not ASCII in Punycode (RFC 3492)."""
    return ".".join(map(_label_in_ascii, host.split(".")))


def _label_in_ascii(label: str) -> str:
    if label.isascii():
        return label
    plain = unicodedata.normalize("NFKC", label.lower())
    return f"xn--{plain.encode('punycode').decode('ascii')}"


def _encoded(part: str) -> str:
    return _TO_ENCODE.sub(lambda found: percent_encoded(found[0]), part)


def percent_encoded(text: str) -> str:
    """Every byte of the text in UTF-8 as `%XX`."""
    return "".join(f"%{byte:02X}" for byte in text.encode("utf-8", "replace"))
