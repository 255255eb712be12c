"""Plain text in, Markdown out that shows exactly that text, under whatever extensions are on."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from functools import lru_cache
from itertools import pairwise

from builder.text import NO_TEXT, WHITE, collapse
from builder.web import leaves_the_site, percent_encoded, web_address


class Markdown(str):
    """Text that is Markdown already; everything else is escaped on its way out."""

    __slots__ = ()


# Escapes are hexadecimal character references only: a backslash starts mathematics (`\[`), and a
# decimal reference looks like an issue number (`&#42;`). A rule about a neighbour may rely only on
# a neighbour that is itself never rewritten.
_ALWAYS = r"[\\`*_{}\[\]<>~^|]"
_IN_CONTEXT = (
    r"&(?! )",  # what looks like a reference; "R & D" stays
    r"[=+](?=[=+/])|(?<=[=+/])[=+]",  # ==mark==, ++keys++, +/-, =/=
    r"!(?=!)|(?<=!)!|\?(?=\?)|(?<=\?)\?",  # runs: !!! and ??? open boxes
    r":(?=[+\-\w]+:)|:(?=//)|:(?=:)|(?<=:):",  # :emoji:, https://, ::
    r"(?i:\((?=(?:c|r|tm)\)))",  # (c) (r) (tm)
    r"(?<=[1-7])/(?=[2-68])|(?i:(?<=c)/(?=o))",  # 1/2, c/o
    r"[#!?](?=\d)",  # #12 and !12 become issues
    r"@(?=\w)|(?i:(?<=www)\.)",  # mentions, e-mail, www.
    "[\u2028\u2029]",  # line ends to Python and to YAML
)
_SUSPECT = "[^A-Za-z0-9 '\",;)\\-]"  # all that the rules are about, to be quick
_READABLY = re.compile(f"(?={_SUSPECT})(?:{'|'.join((_ALWAYS, NO_TEXT.pattern, *_IN_CONTEXT))})")
_FULLY = re.compile(rf"[!-/:-@\[-`{{-~\u2028\u2029]|{NO_TEXT.pattern}")
_HASH = re.compile("[0-9A-Fa-f]{40,}")  # of a commit, which would be shortened
_CLOSES = re.compile(f"(?<=[^{WHITE}])\\$")  # a dollar that could end mathematics
_FIRST = re.compile(  # what makes a line that it begins something else than a paragraph
    r"[#=:/%;!?>|+\-]|(?:\d+|[A-Za-z]|[ivxlcdmIVXLCDM]+)(?P<stop>[.)])(?=[ \t\n\r\f]|$)"
    r"|\((?=(?:\d+|[A-Za-z]+)\))"
)
_RUN_OF_WHITE = re.compile(f"[{WHITE}]{{2,}}|[{WHITE[1:]}]")
_CALM = frozenset("'\",.;():/-")  # punctuation that means nothing even beside our own markup


def reference(character: str) -> str:
    """One character as a reference; a control character, which HTML forbids, as U+FFFD."""
    if NO_TEXT.match(character):
        return "\ufffd"
    return f"&#x{ord(character):x};"


def escape(value: object, *, fully: bool = False) -> Markdown:
    """The value as Markdown that shows exactly its own characters, wherever on a line it stands.

    `Markdown` is left alone and None is nothing; white space collapses. Double quotation marks are
    escaped too, so that the value cannot leave an attribute of a template that forgot
    `attribute`. `fully` writes every ASCII punctuation character as a reference.
    """
    if isinstance(value, Markdown):
        return value
    return _escaped("" if value is None else str(value), fully=fully)


@lru_cache(maxsize=30_000)  # names, titles and sentences stand on many pages
def _escaped(text: str, *, fully: bool) -> Markdown:
    (shown,) = pieces(text, (), fully=fully)
    return Markdown(shown.replace('"', "&#x22;"))


def pieces(text: str, cuts: Sequence[int], *, fully: bool = False) -> list[Markdown]:
    """A line of running text, cut at those offsets (ascending) and escaped piece by piece.

    One piece more than there are cuts. Between two pieces markup may be put: what would join it
    to form other markup is escaped. Time is linear in the text.
    """
    changes = _changes(text, fully=fully)
    for cut in cuts:
        for at in (cut - 1, cut):
            if 0 <= at < len(text) and at not in changes and _joins(text[at]):
                changes[at] = reference(text[at])
    places = iter(sorted(changes))
    place = next(places, len(text))
    made = []
    for start, end in pairwise((0, *cuts, len(text))):
        out: list[str] = []
        at = start
        while place < end:
            out += (text[at:place], changes[place])
            at = place + 1
            place = next(places, len(text))
        made.append(Markdown("".join((*out, text[at:end]))))
    return made


def _changes(text: str, *, fully: bool) -> dict[int, str]:
    """What to write in place of a character, for those that cannot be written as they are."""
    pattern = _FULLY if fully else _READABLY
    changes = {found.start(): reference(found[0]) for found in pattern.finditer(text)}
    for run in _HASH.finditer(text):  # no forty characters of it stay together
        changes |= {at: reference(text[at]) for at in range(run.start(), run.end() - 39)}
    if "$" in text and _CLOSES.search(text, text.index("$") + 1):
        changes |= {at: reference("$") for at, character in enumerate(text) if character == "$"}
    for white in _RUN_OF_WHITE.finditer(text):
        changes |= dict.fromkeys(range(*white.span()), "") | {white.start(): " "}
    return changes | _ends(text)


def _ends(text: str) -> dict[int, str]:
    """What keeps Markdown from taking off the ends of a line, or reading the start of a block."""
    first, last = len(text) - len(text.lstrip(WHITE)), len(text.rstrip(WHITE)) - 1
    kept = dict.fromkeys((*range(first), *range(last + 1, len(text))), "")
    if first > last:
        return kept
    for at in (first, last):
        if text[at].isspace():  # a no-break space, which `str.strip` takes off
            kept[at] = reference(text[at])
    if block := _FIRST.match(text, first):
        at = block.start("stop") if block["stop"] else first
        kept[at] = reference(text[at])
    if text[last] == "#":
        kept[last] = reference("#")
    return kept


def _joins(character: str) -> bool:
    """Whether a character could form other markup with markup put beside it."""
    harmless = character.isalnum() or character in _CALM or character in WHITE
    return character.isascii() and not harmless


def attribute(value: object) -> str:
    """The value for a double-quoted attribute of a raw HTML tag: only letters, digits, blanks,
    commas and hyphens are written as they are."""
    text = collapse("" if value is None else str(value))
    return re.sub(r"[^\w ,\-]|_|--", lambda found: "".join(map(_in_attribute, found[0])), text)


def _in_attribute(character: str) -> str:
    return reference(character) if character.isascii() or NO_TEXT.match(character) else character


def link(
    text: object, target: str, *classes: str, data: Mapping[str, str] | None = None
) -> Markdown:
    """A link in Markdown's own syntax, whose target MkDocs rewrites: `[NATO](nato.md){ .an }`.

    `target` is an address as `addresses.between` gives it; `data` becomes `data-*` attributes, its
    values made of `[A-Za-z0-9-]`.
    """
    return Markdown(f"[{escape(text)}{link_end(target, *classes, data=data)}")


def link_end(target: str, *classes: str, data: Mapping[str, str] | None = None) -> Markdown:
    """What closes a link that "[" has opened."""
    given = [f".{name}" for name in classes]
    given += [f"data-{key}={value}" for key, value in (data or {}).items() if _PLAIN.match(value)]
    return Markdown(f"]({address(target)})" + (f"{{ {' '.join(given)} }}" if given else ""))


_PLAIN = re.compile(r"[A-Za-z0-9]+(?:-[A-Za-z0-9]+)*\Z")
_OURS = re.compile(r"(?!//)[A-Za-z0-9/.#-]+")
_TO_ENCODE = re.compile(r"[^A-Za-z0-9/.#?=&;,%:@+~-]")


@lru_cache(maxsize=50_000)  # a site has few addresses and many links
def address(target: str) -> str:
    """An address that is safe in `[..](address)` and in a `href`: within the site, on the web or
    of a mailbox, percent-encoded where it must be; "#" in place of any other."""
    if _OURS.fullmatch(target):
        return target
    known = web_address(target) or ("" if leaves_the_site(target) else target)
    encoded = _TO_ENCODE.sub(lambda found: percent_encoded(found[0]), known)
    return encoded.replace("&", "&amp;") or "#"


def front_matter(fields: Mapping[str, object]) -> Markdown:
    """The YAML at the top of a page. Texts are HTML-escaped, as themes print them unescaped; lists
    of texts, numbers, truth values and dates are known too, None is left out."""
    rows = [f"{key}: {_in_yaml(value)}" for key, value in fields.items() if value is not None]
    return Markdown("\n".join(["---", *rows, "---", ""]))


def _in_yaml(value: object) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, int | float):
        return str(value)
    if isinstance(value, Mapping):
        return f"{{{', '.join(f'{key}: {_in_yaml(held)}' for key, held in value.items())}}}"
    if isinstance(value, Iterable) and not isinstance(value, str):
        return f"[{', '.join(map(_in_yaml, value))}]"
    return f'"{html(value)}"'


def html(value: object) -> str:
    """The value as HTML text, on one line: only letters, digits, blanks and plain punctuation are
    written as they are. For front matter; on a page use `escape`."""
    return _NOT_HTML.sub(lambda found: reference(found[0]), collapse(str(value)))


_NOT_HTML = re.compile(rf"[!\"#$%&*+/<=>?@\[\\\]^_`{{|}}~\u2028\u2029\ufeff]|{NO_TEXT.pattern}")
