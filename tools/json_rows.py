"""Files of JSON lines, as gold comes and answers go, in; their objects out."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

Row = dict[str, Any]


def rows_in(*paths: Path) -> list[Row]:
    """The objects of the files, in order. Only a line feed ends one: a text may hold whatever else
    `str.splitlines` parts at."""
    lines = (line for path in paths for line in path.read_text("utf-8").split("\n"))
    return [json.loads(line) for line in lines if line.strip()]
