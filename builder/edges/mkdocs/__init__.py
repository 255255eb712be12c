"""MkDocs: the files that were built are handed over, proved and published."""

from builder.edges.mkdocs.plugin import GlossatorPlugin, build_site

__all__ = ["GlossatorPlugin", "build_site"]
