"""The editor's desk: answers to what waits for review are written into the project's own files."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import takewhile
from pathlib import Path

from builder.compose.offer import Answer
from builder.edges import disk
from builder.edges.project import Project
from builder.edges.saving import save
from builder.edges.yaml import edit
from builder.edges.yaml.overrides import load_overrides
from builder.errors import BriefingError
from builder.model import ArticleId, Override, Place, Problem
from builder.parse.dated_text import article_id

LOCAL = "local.yml"  # in the folder of the register: what was accepted here
_FIRST_LINE_OF_LOCAL = (
    "# Who and what was accepted or refused in review; see: glossator guide editing\n"
)


class Desk:
    """Writes answers, each as soon as it is given, and takes them back in reverse order.

    With `dry` nothing is written, but everything is as if it were.
    """

    def __init__(self, project: Project, *, dry: bool = False) -> None:
        self._project = project
        self._dry = dry
        self._texts: dict[Path, str] = {}
        self._done: list[tuple[Path, str, str]] = []
        self._overrides = self._override_files()

    def place(self, answer: Answer) -> str:
        """The file that an answer belongs in, as an editor would type it."""
        return disk.shown_path(self._path(answer), self._project.root)

    def write(self, answer: Answer) -> str:
        """Put the answer where it belongs; returns the file's name. Raises `BriefingError` where
        that would change what else stands in the file."""
        path, shown = self._path(answer), self.place(answer)
        before = self._text(path)
        after = self._with(answer, shown, before)
        self._save(path, after)
        self._done.append((path, before, after))
        return shown

    def check(self) -> None:
        """Raises `BriefingError` if what was written is not right, or does not fit what the
        register says."""
        if not self._done or self._dry:
            return
        knowledge = self._project.inputs.knowledge()
        written = {path for path, _, _ in self._done}
        for article, path in self._override_files().items():
            if path in written:
                shown = disk.shown_path(path, self._project.root)
                text = disk.text_of(path, shown)
                load_overrides(shown, text, article, knowledge)

    def undo(self) -> str | None:
        """Take the last answer back; returns the file's name, or None if there is none. Raises
        `BriefingError` where somebody else has written in the file since."""
        if not self._done:
            return None
        path, before, after = self._done.pop()
        shown = disk.shown_path(path, self._project.root)
        if self._text(path) != after:
            what = "this file was changed meanwhile; the answer stays in it"
            raise BriefingError(Problem(Place(shown), what, "delete the answer there"))
        self._save(path, before)
        return shown

    def _with(self, answer: Answer, shown: str, text: str) -> str:
        if answer.replaces is None:
            begun = _FIRST_LINE_OF_LOCAL if answer.article is None else ""
            return edit.appended(shown, text or begun, answer.line)
        override = self._where_it_stands_now(answer.replaces)
        if answer.line:
            return edit.replaced(shown, text, override, answer.line)
        return edit.commented_out(shown, text, override)

    def _where_it_stands_now(self, override: Override) -> Override:
        """The override on its line after what was written above it."""
        line = override.place.line
        for path, before, after in self._done:
            if path == self._project.root / override.place.path:
                line += _shift(line, before.split("\n"), after.split("\n"))
        return replace(override, place=replace(override.place, line=line))

    def _path(self, answer: Answer) -> Path:
        root, settings = self._project.root, self._project.settings
        if answer.replaces is not None:
            return root / answer.replaces.place.path
        folder = settings.register if answer.article is None else settings.overrides
        if not folder:
            part = "register" if answer.article is None else "overrides"
            what = f"this project has no {part}"
            place = self._project.paths.place_of(part)
            raise BriefingError(Problem(place, what, f"set the option {part}"))
        if answer.article is None:
            return root / folder / LOCAL
        return self._overrides.get(answer.article, root / folder / f"{answer.article}.yml")

    def _override_files(self) -> dict[ArticleId, Path]:
        folder = self._project.root / self._project.settings.overrides
        if not self._project.settings.overrides or not folder.is_dir():
            return {}
        files = disk.yaml_files(folder)
        return {article_id(path.relative_to(folder).as_posix()): path for path in files}

    def _text(self, path: Path) -> str:
        held = self._texts.get(path)
        shown = disk.shown_path(path, self._project.root)
        return disk.exact_text_of(path, shown) if held is None else held

    def _save(self, path: Path, text: str) -> None:
        if self._dry:
            self._texts[path] = text
        elif text:
            save(path, text)
        else:
            path.unlink(missing_ok=True)


def _shift(line: int, before: Sequence[str], after: Sequence[str]) -> int:
    """By how many lines one has moved down."""
    pairs = zip(before, after, strict=False)
    kept = sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], pairs))
    return len(after) - len(before) if line > kept else 0
