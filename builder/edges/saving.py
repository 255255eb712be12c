"""A file out, whole or not at all."""

from __future__ import annotations

import os
from pathlib import Path

from builder.edges.disk import saying


def save(path: Path, text: str) -> None:
    """Write a file whole or not at all, unless it says so already; line ends are as they stand in
    the text. Raises `BriefingError` where it cannot be written."""
    save_bytes(path, text.encode("utf-8"))


def save_bytes(path: Path, content: bytes) -> None:
    """The same for a file that need not be text."""
    with saying(str(path), "cannot be written", "check path and rights"):
        if path.exists() and path.read_bytes() == content:
            return
        path.parent.mkdir(parents=True, exist_ok=True)
        aside = path.with_name(f".{path.name}.{os.getpid()}")
        aside.write_bytes(content)
        aside.replace(path)
