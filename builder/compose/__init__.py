"""From library to pages, as data. One module a kind of page; they do not know each other."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from builder.compose.articles import article_pages
from builder.compose.corrections import corrections_pages
from builder.compose.entities import entity_pages
from builder.compose.glossary import glossary_pages
from builder.compose.home import home_pages
from builder.compose.moved import moved_pages
from builder.compose.page import Page
from builder.compose.quotes import quotes_pages
from builder.compose.register import register_pages
from builder.compose.timeline import timeline_pages
from builder.model import Library

Composer = Callable[[Library], Iterable[Page]]

COMPOSERS: tuple[Composer, ...] = (
    home_pages,
    article_pages,
    entity_pages,
    moved_pages,
    quotes_pages,
    register_pages,
    glossary_pages,
    timeline_pages,
    corrections_pages,
)
