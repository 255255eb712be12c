"""Annotators of others: imported by name, and what they find looked at before it is used."""

from __future__ import annotations

import pkgutil
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from traceback import extract_tb
from types import TracebackType
from typing import get_args

from builder.annotate import Annotator
from builder.errors import BriefingError
from builder.knowledge import Knowledge
from builder.model import Article, Finding, Place, Problem, Reading

_FINDINGS = get_args(Finding)


class ForeignFault(BriefingError):
    """An annotator of others cannot be imported, failed, or found what cannot be."""


def foreign_annotator(name: str, place: Place, folder: Path) -> Annotator:
    """The function of that name ("package.module:function"), its findings checked as they come. Its
    module is installed, or lies in the folder. `place` is where the name is written. Raises
    `ForeignFault`, and so does what it returns."""
    with _open_to_imports(folder):
        find = _imported(name, place)

    def checked(article: Article, reading: Reading, knowledge: Knowledge) -> Iterator[Finding]:
        try:
            found = tuple(find(article, reading, knowledge))
        except Exception as fault:
            what = f"failed on {article.path}: {type(fault).__name__}: {fault}"
            remedy = f"mend it{_where(fault.__traceback__)}"
            raise _fault(name, place, what, remedy) from fault
        for finding in found:
            if not isinstance(finding, _FINDINGS):
                what = f"found something that is no finding in {article.path}: {finding!r:.80}"
                raise _fault(name, place, what, "let it give what builder.model calls findings")
            if finding.span.end > len(article.text):
                what = f"found something behind the end of {article.path}: {finding.span}"
                raise _fault(name, place, what, "count code points of article.text")
            yield finding

    return checked


@contextmanager
def _open_to_imports(folder: Path) -> Iterator[None]:
    """Modules of the folder can be imported, if none that is installed has their name."""
    sys.path.append(str(folder.resolve()))
    try:
        yield
    finally:
        sys.path.remove(str(folder.resolve()))


def _imported(name: str, place: Place) -> Annotator:
    try:
        found: object = pkgutil.resolve_name(name)
    except Exception as fault:
        what = f"cannot be imported ({type(fault).__name__}: {fault})"
        raise _fault(name, place, what, _remedy(fault)) from fault
    if not callable(found):
        raise _fault(name, place, "is no function", _FORM)
    return found


_FORM = "write it as package.module:function"


def _remedy(fault: Exception) -> str:
    match fault:
        case ModuleNotFoundError():
            return "lay the module into the project's folder, or install it"
        case AttributeError() | ValueError():
            return _FORM
        case SyntaxError():
            return "mend it"
        case _:
            return f"mend it{_where(fault.__traceback__)}"


def _where(trace: TracebackType | None) -> str:
    """Where in its code an annotator failed, as far as that is known."""
    steps = extract_tb(trace)
    return f": {steps[-1].filename}, line {steps[-1].lineno}" if len(steps) > 1 else ""


def _fault(name: str, place: Place, what: str, remedy: str) -> ForeignFault:
    return ForeignFault(Problem(place, f"annotators: {name!r} {what}", remedy))
