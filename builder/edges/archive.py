"""A site that was built, or the files of a book, into one file to take away: the same bytes for
the same input, on any day and machine."""

from __future__ import annotations

import json
import os
import re
import zipfile
from collections.abc import Iterable, Iterator
from contextlib import suppress
from datetime import UTC, date, datetime
from pathlib import Path

from builder.edges import folders
from builder.errors import BriefingError
from builder.export.book import MIMETYPE, book
from builder.model import Library, Place, Problem, Publication
from builder.text import slug

FOLDER = "downloads"  # where on a site the archives lie
_FIRST = datetime(1980, 1, 1, tzinfo=UTC)  # no zip archive knows an earlier day,
_LAST = datetime(2107, 12, 31, tzinfo=UTC)  # or a later one
_EPOCH = "SOURCE_DATE_EPOCH"
_ONLINE_ONLY = (  # what only a web server has a use for
    "404.html",
    "assets/images/card.png",
    "sitemap.xml",
    "sitemap.xml.gz",
)
_MADE_BY = b"glossator"  # the comment in each of our archives
_SPLITTERS = {"ja": "tinyseg", "th": "wordcut"}  # of what is written without blanks
_INDEX, _INLINE_INDEX = "search/search_index.json", "search/search_index.js"


def names(publication: Publication) -> dict[str, str]:
    """What the archives are called to readers -> their file names."""
    name = slug(publication.name)
    return {"Offline copy (zip)": f"{name}-offline.zip", "E-book (EPUB)": f"{name}.epub"}


def write_downloads(
    site: Path, library: Library, publication: Publication, folder: Path
) -> tuple[Path, ...]:
    """The site and its book as archives in `folder`: their paths, in the order of `names`. Raises
    `BriefingError` where a file of that name is there and not from us."""
    paths = tuple(folder / name for name in names(publication).values())
    for path in paths:
        if path.is_file() and not _is_ours(path):
            raise folders.not_ours(path, "glossator did not write this file")
    site_path, book_path = paths
    moment = moment_of(a.article.date for a in library.articles if a.article.date)
    root = site_path.stem
    _write(site_path, ((f"{root}/{name}", b) for name, b in _of_site(site, publication)), moment)
    files = book(library, publication, moment)
    _write(book_path, ((file.path, file.text.encode()) for file in files), moment)
    return paths


def _is_ours(path: Path) -> bool:
    with suppress(OSError, zipfile.BadZipFile), zipfile.ZipFile(path) as archive:
        return archive.comment == _MADE_BY
    return False


def moment_of(days: Iterable[date]) -> datetime:
    """When an edition was made: as `SOURCE_DATE_EPOCH` says, else the newest of these days."""
    if told := os.environ.get(_EPOCH):
        try:
            made = datetime.fromtimestamp(int(told), UTC)
        except (ValueError, OverflowError, OSError) as fault:
            problem = Problem(Place(_EPOCH), f"{told!r} is no number of seconds since 1970")
            raise BriefingError(problem) from fault
    else:
        newest = max(days, default=_FIRST.date())
        made = datetime(newest.year, newest.month, newest.day, tzinfo=UTC)
    return min(max(made, _FIRST), _LAST)


def _write(path: Path, entries: Iterable[tuple[str, bytes]], moment: datetime) -> None:
    """Write an archive, whole or not at all; the mark of a book's kind stays uncompressed."""
    aside = path.with_name(f".{path.name}.{os.getpid()}")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        with zipfile.ZipFile(aside, "w") as archive:
            archive.comment = _MADE_BY
            for name, content in entries:
                info = zipfile.ZipInfo(name, moment.timetuple()[:6])
                stored = name == MIMETYPE.path
                info.compress_type = zipfile.ZIP_STORED if stored else zipfile.ZIP_DEFLATED
                info.create_system = 3  # Unix, also where it was made elsewhere
                info.external_attr = 0o644 << 16
                archive.writestr(info, content, compresslevel=6)
        aside.replace(path)
    except OSError as fault:
        what = f"cannot be written: {fault.strerror}"
        remedy = "check path and rights, and whether the disk is full"
        raise BriefingError(Problem(Place(str(path)), what, remedy)) from fault
    finally:
        aside.unlink(missing_ok=True)


def _of_site(site: Path, publication: Publication) -> Iterator[tuple[str, bytes]]:
    """What a reader without a network needs of the site, by path."""
    paths = {path.relative_to(site).as_posix(): path for path in site.rglob("*") if path.is_file()}
    languages = _languages(paths)
    for name, path in sorted(paths.items()):
        if _is_wanted(name, languages):
            content = path.read_bytes()
            yield name, without_links(content, publication) if name.endswith(".html") else content
        if name == _INDEX and _INLINE_INDEX not in paths:
            yield _INLINE_INDEX, b"var __index = " + path.read_bytes()


def without_links(page: bytes, publication: Publication) -> bytes:
    """The page without what leads to the archives, which a copy does not hold."""
    for title, name in names(publication).items():
        link = rf'<a href="[./]*{FOLDER}/{re.escape(name)}">{re.escape(title)}</a>'
        page = re.sub(f" · {link}".encode(), b"", page)
        page = re.sub(link.encode(), b"", page)
    return page


def _languages(paths: dict[str, Path]) -> tuple[str, ...]:
    """The languages that the search of the site is set to."""
    if _INDEX not in paths:
        return ()
    told = json.loads(paths[_INDEX].read_bytes()).get("config", {}).get("lang", [])
    return tuple(language for language in told if language != "en")


def _is_wanted(name: str, languages: tuple[str, ...]) -> bool:
    """Whether a file has a use without a network and a debugger."""
    if name in _ONLINE_ONLY or name.endswith(".map") or name.startswith(f"{FOLDER}/"):
        return False
    if "/lunr/" not in name:
        return True
    parts = {"stemmer", "multi", *languages, *(_SPLITTERS.get(n, n) for n in languages)}
    return bool(languages) and any(f".{part}." in f".{Path(name).name}" for part in parts)
