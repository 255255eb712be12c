"""YAML read strictly: text in, tables that know their file, line and column out.

No anchors, aliases, tags or duplicate keys; every scalar is text as written (`NO` is no boolean,
`12:30` no number); size and depth are bounded. Faults are collected, so that an editor hears of
all of them at once.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import TypeVar

import yaml

from builder.edges.yaml.faults import place_of, syntax_fault
from builder.errors import BriefingError
from builder.model import Place, Problem
from builder.timex.values import interval
from builder.wording import did_you_mean

LOADER: type = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
_MOST_CHARACTERS = 20_000_000
_DEEPEST = 20
_LONGEST_ID = 80
_SLUG = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")
_PARTIAL_DATE = re.compile(r"\d{4}(?:-\d\d(?:-\d\d)?)?")
T = TypeVar("T")


def is_id(text: str) -> bool:
    """Whether this may be the id of an entry."""
    return _SLUG.fullmatch(text) is not None and len(text) <= _LONGEST_ID


@dataclass(slots=True)
class Table:
    """A mapping that knows where it stands and which of its keys have been asked for."""

    place: Place
    values: dict[str, Value]
    report: list[Problem]
    asked: set[str] = field(default_factory=set)

    def fault(self, what: str, remedy: str, place: Place | None = None) -> None:
        self.report.append(Problem(place or self.place, what, remedy))

    def _get(self, key: str, kind: type[T], wanted: str, example: str) -> T | None:
        self.asked.add(key)
        value = self.values.get(key)
        if value is None or isinstance(value, kind):
            return value
        self.fault(f"{key!r} must be {wanted}", f"write {key}: {example}", value.place)
        return None

    def text(self, key: str, *, needed: bool = False, strip: bool = True) -> str:
        value = self._get(key, Text, "text", "some words")
        found = value.text if value is not None else ""
        if needed and not found.strip():
            self.fault(f"{key!r} is missing", f"add {key}: ...")
        return " ".join(found.split()) if strip else found

    def texts(self, key: str) -> tuple[str, ...]:
        """A list of texts, each once."""
        return tuple(dict.fromkeys(self.all_texts(key)))

    def all_texts(self, key: str) -> tuple[str, ...]:
        """A list of texts as it stands there."""
        rows = self._get(key, Rows, "a list of texts", "[one, two]")
        if rows is None:
            return ()
        found = []
        for row in rows.rows:
            if isinstance(row, Text) and row.text.strip():
                found.append(" ".join(row.text.split()))
            else:
                self.fault(
                    f"{key!r} holds something that is no text", "one word or phrase each", row.place
                )
        return tuple(found)

    def text_or_texts(self, key: str) -> tuple[str, ...]:
        if isinstance(self.values.get(key), Rows):
            return self.texts(key)
        return (text,) if (text := self.text(key)) else ()

    def table(self, key: str, example: str) -> Table | None:
        """The table that is needed under a key; None, and a fault, where there is none."""
        if key not in self.values:
            self.fault(f"{key!r} is missing", f"write {key}: {example}")
        return self._get(key, Table, "a table", example)

    def tables(self, key: str) -> Iterator[Table]:
        rows = self._get(
            key, Rows, "a list of tables", "and below it lines that begin with - and a key"
        )
        return iter(()) if rows is None else rows.tables()

    def choice(self, key: str, choices: Mapping[str, T], *, needed: bool = False) -> T | None:
        """What is meant by the word under a key; None where there is none, or another, a fault."""
        text = self.text(key)
        if text and text not in choices:
            remedy = did_you_mean(text, choices, otherwise=f"choose one of: {', '.join(choices)}")
            self.fault(f"{key}: {text!r} is not known here", remedy, self.place_of(key))
        elif needed and not text:
            self.fault(f"{key!r} is missing", f"choose one of: {', '.join(choices)}")
        return choices.get(text)

    def partial_date(self, key: str) -> str:
        """A day, a month or a year as an ISO date; empty where none is given."""
        wanted = "a date such as 2024-10-01, 2024-10 or 2024"
        value = self.approved(key, _PARTIAL_DATE.fullmatch, wanted) or ""
        if value and interval(value) is None:
            what = f"{key}: {value!r} is no day of the calendar"
            self.fault(what, "correct it", self.place_of(key))
        return value

    def approved(
        self, key: str, fits: Callable[[str], object], wanted: str, remedy: str = "correct it"
    ) -> str | None:
        text = self.text(key)
        if text and not fits(text):
            self.fault(f"{key}: {text!r} is not {wanted}", remedy, self.place_of(key))
            return None
        return text or None

    def number(self, key: str, *, default: int) -> int:
        text = self.text(key)
        if not text:
            return default
        if not re.fullmatch(r"[1-9]\d{0,5}", text):
            self.fault(
                f"{key}: {text!r} is not a whole number of 1 or more",
                "correct it",
                self.place_of(key),
            )
            return default
        return int(text)

    def no_more(self) -> None:
        known = f"known are: {', '.join(sorted(self.asked))}"
        for key in (key for key in self.values if key not in self.asked):
            remedy = did_you_mean(key, self.asked, otherwise=known)
            self.fault(f"{key!r} is not known here", remedy, self.place_of(key))

    def place_of(self, key: str, text: str = "") -> Place:
        """Where a key stands, or that text in its list."""
        held = self.values.get(key)
        rows = held.rows if isinstance(held, Rows) else ()
        written = (row.place for row in rows if isinstance(row, Text) and row.says(text))
        return next(written, held.place if held else self.place)


@dataclass(slots=True)
class Text:
    place: Place
    text: str

    def says(self, words: str) -> bool:
        """Whether it is these words, however they are spaced."""
        return " ".join(self.text.split()) == words


@dataclass(slots=True)
class Rows:
    place: Place
    rows: list[Value]
    report: list[Problem]

    def tables(self) -> Iterator[Table]:
        for row in self.rows:
            if isinstance(row, Table):
                yield row
            else:
                remedy = "write - key: value"
                self.report.append(Problem(row.place, "this entry is no table", remedy))


Value = Table | Text | Rows


def entries(path: str, text: str, report: list[Problem]) -> Iterator[tuple[str, Table | None]]:
    """The entries of a file that is one mapping from ids to tables; None for one that is no table
    or has no proper id."""
    root = parse(path, text, report)
    if root is None:
        return
    if not isinstance(root, Table):
        remedy = "begin each entry with its id, such as nato:"
        report.append(Problem(Place(path, 1), "this is no table of entries", remedy))
        return
    for key, value in root.values.items():
        if not is_id(key):
            report.append(
                Problem(value.place, f"{key!r} cannot be an id", "use a-z, 0-9 and hyphens")
            )
            yield key, None
        elif isinstance(value, Table):
            yield key, value
        else:
            remedy = "write its fields below it, indented, such as label: ..."
            report.append(Problem(value.place, f"{key!r} has no fields", remedy))
            yield key, None


def parse(path: str, text: str, report: list[Problem]) -> Value | None:
    if len(text) > _MOST_CHARACTERS:
        what = f"{len(text):,} characters are more than the {_MOST_CHARACTERS:,} allowed"
        raise BriefingError(Problem(Place(path), what, "split the file"))
    try:
        return _ValueReader(path, yaml.parse(text, Loader=LOADER), report).document()
    except yaml.YAMLError as fault:
        raise BriefingError(syntax_fault(path, text, fault)) from fault


class _ValueReader:
    """Makes values of a parser's events as they come, and stops at what is not allowed.

    A value of a table is found where its key stands.
    """

    def __init__(self, path: str, events: Iterator[yaml.Event], report: list[Problem]) -> None:
        self._path = path
        self._events = events
        self._report = report

    def document(self) -> Value | None:
        """The one value of the file; None if there is none."""
        next(self._events)
        if isinstance(next(self._events), yaml.StreamEndEvent):
            return None
        value = self._value(next(self._events), depth=0)
        next(self._events)
        if isinstance(further := next(self._events), yaml.DocumentStartEvent):
            what, remedy = "a second document begins here", "delete the line ---"
            raise BriefingError(Problem(self._place(further), what, remedy))
        return value

    def _value(self, event: yaml.Event, *, depth: int, place: Place | None = None) -> Value:
        place = place or self._place(event)
        if fault := _fault_of(event, depth):
            raise BriefingError(Problem(self._place(event), *fault))
        if isinstance(event, yaml.ScalarEvent):
            return Text(place, event.value)
        if isinstance(event, yaml.SequenceStartEvent):
            return Rows(place, list(self._rows(depth + 1)), self._report)
        return Table(place, self._fields(depth + 1), self._report)

    def _rows(self, depth: int) -> Iterator[Value]:
        while not isinstance(event := next(self._events), yaml.SequenceEndEvent):
            yield self._value(event, depth=depth)

    def _fields(self, depth: int) -> dict[str, Value]:
        fields: dict[str, Value] = {}
        while not isinstance(event := next(self._events), yaml.MappingEndEvent):
            key = self._value(event, depth=depth)
            value = self._value(next(self._events), depth=depth, place=key.place)
            if not isinstance(key, Text):
                fault = "a key must be plain text", "write key: value"
                self._report.append(Problem(key.place, *fault))
            elif key.text in fields:
                fault = f"the key {key.text!r} stands twice", "delete one of the two"
                self._report.append(Problem(key.place, *fault))
            else:
                fields[key.text] = value
        return fields

    def _place(self, event: yaml.Event) -> Place:
        return place_of(self._path, event.start_mark)


def _fault_of(event: yaml.Event, depth: int) -> tuple[str, str] | None:
    """What is not allowed in an event inside so many others, and the remedy."""
    if isinstance(event, yaml.AliasEvent) or (isinstance(event, yaml.NodeEvent) and event.anchor):
        return "anchors (&) and aliases (*) are not allowed", "write it out"
    if isinstance(event, (yaml.ScalarEvent, yaml.CollectionStartEvent)) and event.tag:
        return f"tags ({event.tag}) are not allowed", "delete the tag"
    if isinstance(event, yaml.CollectionStartEvent) and depth >= _DEEPEST:
        return f"nested deeper than {_DEEPEST}", "flatten it"
    return None


def or_stop(made: T, report: list[Problem]) -> T:
    if report:
        raise BriefingError(*report)
    return made
