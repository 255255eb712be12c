"""What can go wrong, said to the person who can mend it: file, line, what, how."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import contextmanager

from builder.model import Place, Problem


class BriefingError(Exception):
    """One or more things an editor can mend, for which the build has to stop."""

    def __init__(self, *problems: Problem) -> None:
        super().__init__(*problems)
        self.problems = problems

    def __str__(self) -> str:
        return "\n".join(map(describe, self.problems))


class UnreadableArticle(BriefingError):
    """A source that is not an article in any form we know; the others can still be built."""

    def __init__(self, path: str, line: int, what: str, remedy: str) -> None:
        super().__init__(Problem(Place(path, line), what, remedy))


class Faults:
    """What goes wrong in several steps, told together: an editor mends it in one go."""

    def __init__(self) -> None:
        self._problems: list[Problem] = []

    @contextmanager
    def gathered(self) -> Iterator[None]:
        """A step of which the faults are told later; it ends where its first one is raised."""
        try:
            yield
        except BriefingError as fault:
            self._problems += fault.problems

    def or_none(self) -> None:
        """Raise `BriefingError` with all that was gathered, if that is anything."""
        if self._problems:
            raise BriefingError(*self._problems)


def graver(problems: Iterable[Problem]) -> tuple[Problem, ...]:
    """Those that are more than a hint."""
    return tuple(problem for problem in problems if not problem.hint)


def describe(problem: Problem) -> str:
    """A problem in one line, and below it the repair to paste, if there is one."""
    line = f"{problem.place}: {problem.what}"
    if problem.remedy:
        line += f" ({problem.remedy})"
    return line + "".join(f"\n    {row}" for row in problem.repair.splitlines())
