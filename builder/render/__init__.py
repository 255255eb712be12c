"""From page to Markdown: the only rooms of the program that write markup."""

from __future__ import annotations

from builder.render.page import Renderer

__all__ = ["Renderer"]
