"""From a library to files for other programs: feeds, a book, tables and annotations."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from builder.export.tables import csv_tables, json_tables
from builder.export.web_annotation import web_annotations
from builder.model import File, Library, Publication

Exporter = Callable[[Library, Publication], Iterable[File]]

EXPORTERS: tuple[tuple[str, Exporter], ...] = (
    ("csv", csv_tables),
    ("json", json_tables),
    ("web-annotation", web_annotations),
)
"""What `glossator export` can write, by the name of the format."""
