"""A page through its template: escaping is the default and cannot be forgotten."""

from __future__ import annotations

import traceback
from collections.abc import Mapping
from functools import partial

import jinja2

from builder.compose.page import Page
from builder.errors import BriefingError
from builder.model import File, Place, Problem, Publication
from builder.render.inline import Manner
from builder.render.markdown import escape
from builder.render.same import same
from builder.render.vocabulary import VOCABULARY, of_page

_UNPUBLISHED = Publication()


class Renderer:
    """Templates as a mapping from name (`article.md.jinja`) to text; called with a page, a file.
    `publication` says where on the web the pages will stand.

    In a template `{{ x }}` is escaped unless it is `Markdown`; what else a template may call is in
    `builder.render.vocabulary`. `fully` escapes every punctuation character, for sites whose
    extensions rewrite text. A page that shows the same as the last time is the same file.
    """

    def __init__(
        self,
        templates: Mapping[str, str],
        publication: Publication = _UNPUBLISHED,
        *,
        fully: bool = False,
    ) -> None:
        self._environment = jinja2.Environment(  # noqa: S701 - `finalize` escapes, for Markdown
            loader=jinja2.FunctionLoader(partial(_source, dict(templates))),
            finalize=partial(escape, fully=fully),
            undefined=jinja2.StrictUndefined,
            trim_blocks=True,
            lstrip_blocks=True,
            keep_trailing_newline=True,
            auto_reload=False,
        )
        self._environment.globals |= VOCABULARY
        self._environment.globals |= {"publication": publication}
        self._manner = Manner(fully=fully, folders=publication.folders)
        self._last: dict[str, tuple[Page, File]] = {}

    def __call__(self, page: Page) -> File:
        last = self._last.get(page.path)
        file = last[1] if last and same(last[0], page) else self._written(page)
        self._last[page.path] = page, file
        return file

    def _written(self, page: Page) -> File:
        name = f"{page.template}.md.jinja"
        try:
            template = self._environment.get_template(name)
            given = {**of_page(page, self._manner), **page.data}
            return File(page.path, template.render(given, page=page))
        except jinja2.TemplateNotFound as fault:
            raise _fault(str(fault), 0, "there is no such template") from fault
        except jinja2.TemplateSyntaxError as fault:
            raise _fault(fault.name or name, fault.lineno, str(fault)) from fault
        except (jinja2.TemplateError, TypeError) as fault:
            where = _place_in(fault)
            if where is None:
                raise
            raise _fault(*where, str(fault)) from fault


def _source(templates: Mapping[str, str], name: str) -> tuple[str, str, None] | None:
    """A template as Jinja loads it: its text, and the name by which its faults go."""
    return (templates[name], name, None) if name in templates else None


def _place_in(fault: Exception) -> tuple[str, int] | None:
    """Name and line of the template that was rendered when it happened; None if it happened within
    a function that the template calls, and is no fault of Jinja's."""
    frames = [
        (frame.f_code.co_filename, line)
        for frame, line in traceback.walk_tb(fault.__traceback__)
        if not str(frame.f_globals.get("__name__")).startswith("jinja2")
    ]
    rendered = [place for place in frames if place[0].endswith(".jinja")]
    is_own = isinstance(fault, jinja2.TemplateError) or frames[-1:] == rendered[-1:]
    return rendered[-1] if rendered and is_own else None


def _fault(name: str, line: int, what: str) -> BriefingError:
    remedy = "mend it, or delete it to have that of the program"
    return BriefingError(Problem(Place(f"pages/{name}", line), what, remedy))
