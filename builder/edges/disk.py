"""What editors have written, and what came with the program, in: as text, or with what is wrong."""

from __future__ import annotations

import codecs
import hashlib
import os
from collections.abc import Collection, Iterator
from contextlib import contextmanager
from pathlib import Path, PurePath

from builder.errors import BriefingError, UnreadableArticle
from builder.model import Place, Problem, Source
from builder.text import NO_TEXT

ARTICLE_SUFFIXES = (".txt", ".md")
YAML_SUFFIXES = (".yml", ".yaml")
_LIKE_ARTICLES = ("", *".markdown .mdown .text .docx .doc .odt .rtf .pdf .html .htm".split())
_CHECK = "check path and rights"
_CLOSED = "this folder cannot be opened"
_BINARY_SHARE = 0.4


def is_the_editors(name: str, suffixes: Collection[str]) -> bool:
    """Whether a file of that name, a path below one of the editors' folders, is for us to read: it
    is of the right kind, and neither it nor a folder of it is hidden."""
    return PurePath(name).suffix.lower() in suffixes and not _is_hidden(name)


def _is_hidden(name: str) -> bool:
    return any(part.startswith(".") for part in PurePath(name).parts)


def sources(folder: Path, shown: str) -> Iterator[Source | UnreadableArticle]:
    """Every article file below the folder, by path; an error in place of one that is not text.

    `shown` is the folder as an editor would type it.

    Links that lead out of the folder are refused: what they point at was not meant for print.
    """
    for path in sorted(folder.rglob("*"), key=lambda p: p.relative_to(folder).as_posix()):
        name = path.relative_to(folder).as_posix()
        place = f"{shown}/{name}"
        try:
            if path.is_dir():
                if not (_is_hidden(name) or _may_be_opened(path)):
                    yield UnreadableArticle(place, 0, _CLOSED, _CHECK)
                continue
            if not is_the_editors(name, ARTICLE_SUFFIXES):
                continue
            if not path.resolve().is_relative_to(folder.resolve()):
                remedy = "put the file itself there"
                yield UnreadableArticle(place, 0, "this link leads out of the folder", remedy)
                continue
            yield decode(place, path.read_bytes(), name)
        except (OSError, RuntimeError) as fault:  # the latter: a link to itself in Python 3.11
            why = getattr(fault, "strerror", None) or str(fault)
            yield UnreadableArticle(place, 0, f"cannot be opened: {why}", _CHECK)
        except UnreadableArticle as fault:
            yield fault


def _may_be_opened(folder: Path) -> bool:
    return os.access(folder, os.R_OK | os.X_OK)


def others(folder: Path) -> Iterator[str]:
    """The names of files that an editor may take for articles, and nothing reads."""
    for path in sorted(folder.rglob("*")):
        name = path.relative_to(folder).as_posix()
        if is_the_editors(name, _LIKE_ARTICLES) and path.is_file():
            yield name


def decode(path: str, raw: bytes, name: str = "") -> Source:
    """The bytes of a file as a source: the one place where text may change, each change reported.

    UTF-8, UTF-16 with a mark, else Windows-1252; CRLF and CR become LF, control characters and
    non-characters U+FFFD. Raises `UnreadableArticle` for what is not text.
    """
    changes: list[str] = []
    if raw.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        text = raw.decode("utf-16", "replace")
        changes.append("decoded as UTF-16")
    else:
        try:
            text = raw.decode("utf-8-sig")
        except UnicodeDecodeError as fault:
            text = raw.decode("cp1252", "replace")
            changes.append(f"not UTF-8 (byte {fault.start}): decoded as Windows-1252")
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    strange = NO_TEXT.findall(text)
    if len(strange) > _BINARY_SHARE * len(text) or (strange and changes and "\x00" in strange):
        raise UnreadableArticle(path, 1, "this file is not text", "save it as plain text in UTF-8")
    if strange:
        points = ", ".join(f"U+{ord(c):04X}" for c in sorted(set(strange))[:8])
        changes.append(f"{len(strange)} control characters shown as U+FFFD: {points}")
        text = NO_TEXT.sub("\ufffd", text)
    return Source(path, text, name, hashlib.sha256(raw).hexdigest(), tuple(changes))


@contextmanager
def saying(shown: str, what: str, remedy: str) -> Iterator[None]:
    """Say to the editor what the system refuses to do with a file."""
    try:
        yield
    except OSError as fault:
        problem = Problem(Place(shown), f"{what}: {fault.strerror}", remedy)
        raise BriefingError(problem) from fault


def bytes_of(path: Path) -> bytes:
    """The bytes of a file that an editor named; raises `BriefingError` where it cannot be read."""
    with saying(str(path), "cannot be opened", _CHECK):
        return path.read_bytes()


def text_of(path: Path, shown: str) -> str:
    """The text of a file of the editors; raises `BriefingError` where it is not UTF-8."""
    with saying(shown, "cannot be opened", _CHECK):
        try:
            return path.read_text(encoding="utf-8-sig")
        except UnicodeDecodeError as fault:
            line = path.read_bytes()[: fault.start].count(b"\n") + 1
            problem = Problem(Place(shown, line), "this file is not UTF-8", "save it as UTF-8")
            raise BriefingError(problem) from fault


def exact_text_of(path: Path, shown: str) -> str:
    """The text of a file of the editors with its own line ends; empty if there is no file."""
    if not path.exists():
        return ""
    text_of(path, shown)  # says what is wrong with it
    return path.read_bytes().decode("utf-8")


def yaml_texts(folder: Path, root: Path) -> dict[str, str]:
    """Path (as an editor would type it) -> text of every YAML file below the folder. Raises
    `BriefingError` where it, or a folder in it that is not hidden, cannot be opened."""
    for path in (folder, *folder.rglob("*")):
        name = path.relative_to(folder).as_posix()
        if path.is_dir() and not (_is_hidden(name) or _may_be_opened(path)):
            raise BriefingError(Problem(Place(shown_path(path, root)), _CLOSED, _CHECK))
    shown = {shown_path(path, root): path for path in yaml_files(folder)}
    return {name: text_of(path, name) for name, path in shown.items()}


def yaml_files(folder: Path) -> list[Path]:
    """The YAML files of the editors below the folder, in order; whatever a folder is called, it is
    none."""
    named = ((path, path.relative_to(folder).as_posix()) for path in folder.rglob("*"))
    return sorted(
        path for path, name in named if is_the_editors(name, YAML_SUFFIXES) and not path.is_dir()
    )


def shown_path(path: Path, root: Path) -> str:
    """A path as it is said to the editor: from the project's folder if it lies in it."""
    return path.relative_to(root).as_posix() if path.is_relative_to(root) else str(path)


def shipped(name: str) -> Path:
    """What came with the program: within the package, or beside it where it was not packed."""
    package = Path(__file__).parent.parent
    packed = package / name
    return packed if packed.is_dir() else package.parent / name
