"""Files of JSON lines, as gold comes and answers go, in; their objects out."""

from __future__ import annotations

import argparse
import json
from pathlib import Path
from typing import Any

Row = dict[str, Any]


def rows_in(*paths: Path) -> list[Row]:
    """The objects of the files, in order. Only a line feed ends one: a text may hold whatever else
    `str.splitlines` parts at."""
    lines = (line for path in paths for line in path.read_text("utf-8").split("\n"))
    return [json.loads(line) for line in lines if line.strip()]


def gold_and_quotes(doc: str | None) -> tuple[list[Row], dict[str, list[Row]], bool]:
    """What a scorer is called with: the gold's articles; by article the quotations that the program
    found; whether to show what is not right."""
    parser = argparse.ArgumentParser(description=doc, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("gold", type=Path)
    parser.add_argument("predicted", type=Path)
    parser.add_argument("--show", action="store_true", help="print each one that is not right")
    given = parser.parse_args()
    quotes = {row["id"]: row["quotes"] for row in rows_in(given.predicted)}
    return rows_in(given.gold), quotes, given.show
