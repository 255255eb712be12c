"""Where the parts of a project lie; what is not there is said where its option is written."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from builder.edges import folders, templates
from builder.edges.settings import CONFIG, Settings
from builder.errors import BriefingError
from builder.model import Place, Problem
from builder.wording import did_you_mean


@dataclass(frozen=True, slots=True)
class Paths:
    """The folders and files of a project by its settings. `places` holds where the options that are
    written stand, as far as that is known."""

    root: Path
    settings: Settings
    places: Mapping[str, Place] = field(default_factory=dict)

    def place_of(self, option: str) -> Place:
        """Where an option is written, or else where it can be."""
        return self.places.get(option, Place(CONFIG))

    @property
    def memory(self) -> Path | None:
        """The folder in which what is dear to compute is kept; None for none."""
        return self.root / self.settings.cache if self.settings.cache else None

    @property
    def templates(self) -> tuple[Path, ...]:
        """The folders of templates, the project's own before the program's; raises `BriefingError`
        where those that are named are not there."""
        if missing := self.without_templates():
            raise BriefingError(missing)
        return templates.folders(self.root / self.settings.templates)

    def without_templates(self) -> Problem | None:
        """What is wrong where the folder that is named is not there; the usual one need not be."""
        named = self.settings.templates
        return None if named == Settings().templates else self._missing(named, "templates")

    def unused_layouts(self) -> Iterator[Problem]:
        """Hints at layouts of the project's own that no page has and no other layout includes."""
        *own, shipped = self.templates
        layouts, usual = templates.pages(own), templates.pages([shipped])
        for name in layouts.keys() - usual.keys():
            if not any(name in text for text in layouts.values()):
                place = Place(f"{self.settings.templates}/pages/{name}")
                remedy = did_you_mean(name, usual, otherwise="call it as the one it shall replace")
                yield Problem(place, "no page has a layout of this name", remedy, hint=True)

    @property
    def parts(self) -> tuple[Path, ...]:
        """The folders and files that a site is made of, whether or not they are there."""
        s = self.settings
        named = (s.articles, s.register, s.glossary, s.overrides)
        return (*(self.root / name for name in named if name), *self.templates)

    def expect_apart(self, folder: Path) -> None:
        """Raises `BriefingError` where what is made must not be put, among the project's own."""
        folders.expect_apart(folder, self.root, self.parts)

    def existing(self, name: str, option: str) -> Path:
        """The file or folder that an option names; raises `BriefingError` where it is not there."""
        if missing := self._missing(name, option):
            raise BriefingError(missing)
        return self.root / name

    def folder(self, name: str, option: str) -> Path:
        """The same of a folder; raises `BriefingError` for a file too: nothing would be found in
        it."""
        if not (folder := self.existing(name, option)).is_dir():
            raise BriefingError(self.misplaced(name, option, "is no folder"))
        return folder

    def _missing(self, name: str, option: str) -> Problem | None:
        if (self.root / name).exists():
            return None
        return self.misplaced(name, option, "does not exist")

    def misplaced(self, name: str, option: str, what: str) -> Problem:
        """What is wrong with a path, said where the option is written, if it is."""
        if place := self.places.get(option):
            remedy = "create it, or name another"
            return Problem(place, f"{option}: {name!r} {what}", remedy)
        remedy = f"create it, or name another with the option {option} in {CONFIG}"
        return Problem(Place(name), f"this {what}", remedy)
