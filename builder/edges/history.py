"""What git tells of a project's folder in, what was changed after it was published out.

What cannot be read was never published: the next version that can be is compared with the last
one before it that could. So is an article that is put back with the one that was taken out.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import date
from functools import lru_cache, partial
from itertools import accumulate, islice
from pathlib import Path

from builder.edges import disk
from builder.edges.git import Commit, Repository, commits
from builder.edges.past import Missing, Pair, Past
from builder.edges.progress import counted
from builder.model import ArticleId, History, Part, Revision
from builder.parse.dated_text import article_id

_BUDGET = 100_000_000  # bytes of memory that revisions may take
_A_FIELD = 300  # of them, about
_Names = dict[ArticleId, ArticleId]
"""What articles were called, and are called now."""


@dataclass(frozen=True, slots=True)
class Folders:
    """Where the parts of a project lie, as paths from its folder; empty for those it has not."""

    articles: str
    overrides: str
    register: str
    glossary: str

    def part_of(self, path: str) -> tuple[Part, ArticleId | None] | None:
        """Which part a file belongs to, and which article it is or changes."""
        if name := _name_in(self.articles, path, disk.ARTICLE_SUFFIXES):
            return Part.ARTICLE, article_id(name)
        if name := _name_in(self.overrides, path, disk.YAML_SUFFIXES):
            return Part.OVERRIDES, article_id(name)
        if _name_in(self.register, path, disk.YAML_SUFFIXES):
            return Part.REGISTER, None
        return (Part.GLOSSARY, None) if self.glossary and path == self.glossary else None

    def article_at(self, path: str) -> ArticleId | None:
        """Which article a file is, if it is one."""
        part, article = self.part_of(path) or (None, None)
        return article if part is Part.ARTICLE else None


def _name_in(folder: str, path: str, suffixes: Collection[str]) -> str:
    """The path from that folder of a file in it that is read; empty for any other file."""
    inside = folder.rstrip("/") + "/"
    name = path.removeprefix(inside) if folder and path.startswith(inside) else ""
    return name if disk.is_the_editors(name, suffixes) else ""


def history(root: Path, folders: Folders, kept: Path | None = None) -> History | None:
    """What was changed in these folders, newest first; None where git or a repository is missing.
    Raises `BriefingError` where git refuses to tell. What was read is kept in the file `kept`.

    What a commit adds is no change, and overrides that come with their article are not either.
    """
    repository = Repository.at(root)
    named = (folders.articles, folders.overrides, folders.register, folders.glossary)
    paths = [path for path in named if path and _lies_here(path)]
    log = repository.log(paths) if repository and paths else None
    if repository is None or log is None:
        return None
    return _history(repository, log, folders, kept, cut_short=repository.is_cut_short)


def _lies_here(path: str) -> bool:
    """Whether a path leads into the project, so that its repository may know of it."""
    return not Path(path).is_absolute() and ".." not in Path(path).parts


@lru_cache(maxsize=1)  # a log names the texts by what they say: the same log, the same history
def _history(
    repository: Repository, log: bytes, folders: Folders, kept: Path | None, *, cut_short: bool
) -> History:
    """The history that a log tells of."""
    told = list(commits(log))
    names = list(accumulate(told, partial(_earlier, folders=folders), initial=_Names()))
    by_commit = (_edits(*of, folders) for of in zip(told, names, strict=False))
    edits = _putting_back([edit for made in by_commit for edit in made])
    revisions, left = list[Revision](), _BUDGET
    with Past(repository, kept) as past:
        for number, edit in enumerate(counted("reading the history", edits, len(edits)), start=1):
            if revision := _revision(edit, partial(islice, edits, number, None), past):
                left -= _size(revision)
                if left < 0:
                    break
                revisions.append(revision)
    whole = not cut_short and past.is_all_there and left >= 0
    return History(tuple(revisions), whole, renamed=names[-1])


def _size(revision: Revision) -> int:
    texts, fields = (revision.before, revision.after), (revision.old, revision.new)
    return sum(map(len, texts)) + _A_FIELD * sum(map(len, fields))


def _earlier(now: _Names, commit: Commit, folders: Folders) -> _Names:
    """What articles of the time before a commit are called now, from what those behind it are."""
    moved = {old: now.get(new, new) for old, new in _renamed(commit, folders)}
    return {**now, **moved} if moved else now


def _renamed(commit: Commit, folders: Folders) -> Iterator[tuple[ArticleId, ArticleId]]:
    """The articles to which a commit gave another name: the name before and after."""
    for change in commit.changes:
        old, new = folders.article_at(change.before), folders.article_at(change.path)
        if old and new and old != new:
            yield old, new


@dataclass(frozen=True, slots=True)
class _Edit:
    """What a commit made of the files of a part, and of one article, as it is called now; the text
    that was taken out before where it `puts_back` the article."""

    day: date
    part: Part
    article: ArticleId | None
    files: tuple[Pair, ...]
    puts_back: str = ""

    @property
    def adds_article(self) -> bool:
        return self.part is Part.ARTICLE and not self.files[0].old


def _edits(commit: Commit, now: _Names, folders: Folders) -> Iterator[_Edit]:
    """The edits of a commit, but for overrides that come with their article."""
    changes: dict[tuple[Part, ArticleId | None], list[Pair]] = {}
    for change in commit.changes:
        if place := folders.part_of(change.path):
            changes.setdefault(place, []).append(Pair(change.old, change.new))
    made = [
        _Edit(commit.day, part, now.get(id, id) if id else None, _files(part, pairs))
        for (part, id), pairs in changes.items()
    ]
    fresh = {edit.article for edit in made if edit.adds_article}
    yield from (e for e in made if e.part is not Part.OVERRIDES or e.article not in fresh)


def _files(part: Part, pairs: Sequence[Pair]) -> tuple[Pair, ...]:
    """An article is one text, be it in another file than before."""
    if part is not Part.ARTICLE:
        return tuple(pairs)
    olds, news = (filter(None, ids) for ids in zip(*pairs, strict=True))
    return (Pair(next(olds, ""), next(news, "")),)


def _putting_back(edits: Sequence[_Edit]) -> list[_Edit]:
    """The edits, newest first, with what those put back that add an article again."""
    taken_out: dict[ArticleId | None, str] = {}
    told = []
    for edit in reversed(edits):
        if edit.part is Part.ARTICLE:
            back = taken_out.get(edit.article, "") if edit.adds_article else ""
            old, new = edit.files[0]
            taken_out[edit.article] = "" if new else old
            told.append(replace(edit, puts_back=back))
        else:
            told.append(edit)
    return told[::-1]


_Older = Callable[[], Iterable[_Edit]]
"""The edits before one, newest first, for those that need to look back."""


def _revision(edit: _Edit, older: _Older, past: Past) -> Revision | None:
    """What an edit changed, in view of those before it, newest first; None for nothing that was
    published, and where a text is not at hand."""
    with suppress(Missing):
        files = tuple(_published(edit, older, past))
        if any(file.old for file in files) or (files and edit.part is Part.OVERRIDES):
            told = past.revision(edit.part, files)
            return replace(told, day=edit.day, article=edit.article)
    return None


def _published(edit: _Edit, older: _Older, past: Past) -> Iterator[Pair]:
    """The files of an edit that could be read after it, each with what it said when last
    published."""
    for file in edit.files:
        if file.old != file.new and past.can_be_read(edit.part, file.new):
            before = _readable(edit.puts_back or file.old, edit.part, older, past)
            if before != file.new or edit.adds_article:
                yield Pair(before, file.new)


def _readable(id: str, part: Part, older: _Older, past: Past) -> str:
    """The text, if it can be read, or the last one before it that could; empty for none."""
    if past.can_be_read(part, id):
        return id
    for file in (file for edit in older() if edit.part is part for file in edit.files):
        if file.new == id:
            id = file.old
            if past.can_be_read(part, id):
                return id
    return ""
