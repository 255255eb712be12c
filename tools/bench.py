"""What the annotators get right on real text, what changed since the last record, and what builds cost.

    python -m tools.bench [--gold FOLDER] [--record] [--builds COUNT]

FOLDER holds gold files, one JSON object a line with "id", "text", perhaps "date", and one of "quotes"
(start, end, speaker_spans), "entities" (start, end, type) or "dates" (start, end, value). For each file the
figures are printed beside those of the last record, and below them examples of gold items that are
newly right (gains) and newly wrong (losses). The record stays on this machine: it holds no text, but
belongs to texts that may not be shared.
"""

from __future__ import annotations

import argparse
import json
from collections.abc import Callable, Iterator
from pathlib import Path

from builder.edges.jsonlines import article_of, rows_of
from builder.edges.progress import shown
from builder.edges.project import Project
from builder.edges.settings import Settings
from tools.bench_build import measure
from tools.generate import ROOT
from tools.json_rows import Row, rows_in

_RECORD = ROOT / ".glossator" / "bench.json"
_TYPES = {"PERSON": "PER", "ORG": "ORG", "GPE": "LOC", "LOC": "LOC", "FAC": "LOC"}
_EXAMPLES = 5


def quotes_right(gold: Row, given: Row) -> Iterator[tuple[Row, bool]]:
    """Right: a quotation of nearly the same words with the right speaker mention."""
    for want in gold["quotes"]:
        met = [q for q in given["quotes"] if _alike(q, want) > 0.8]
        yield want, any(_same_speaker(q["speaker"], want["speaker_spans"]) for q in met)


def names_right(gold: Row, given: Row) -> Iterator[tuple[Row, bool]]:
    """Right: the same span with the same type."""
    found = {(e["start"], e["end"], _TYPES.get(e["type"], "MISC")) for e in given["entities"]}
    for want in gold["entities"]:
        yield want, (want["start"], want["end"], want["type"]) in found


def dates_right(gold: Row, given: Row) -> Iterator[tuple[Row, bool]]:
    """Right: the same value where they overlap; a vague one must not become a day."""
    for want in gold["dates"]:
        values = {d["value"] for d in given["dates"] if _shared(d, want)}
        vague = want["value"].endswith("_REF")
        right = all(v.endswith("_REF") for v in values) if vague else want["value"] in values
        yield want, right


JUDGES: dict[str, Callable[[Row, Row], Iterator[tuple[Row, bool]]]] = {
    "quotes": quotes_right,
    "entities": names_right,
    "dates": dates_right,
}


def judged(path: Path, project: Project) -> tuple[str, dict[str, bool], dict[str, str], int]:
    """(kind, item -> right, item -> its words, how many were given) for one gold file."""
    gold = rows_in(path)
    kind = next(key for key in JUDGES if key in gold[0])
    right: dict[str, bool] = {}
    words: dict[str, str] = {}
    given = 0
    articles = [article_of({"date": None, **row}) for row in gold]
    for row, annotated in zip(
        gold, project.annotate(articles, project.inputs.knowledge()), strict=True
    ):
        answer = rows_of(annotated)
        given += len(answer[kind])
        for want, is_right in JUDGES[kind](row, answer):
            key = f"{row['id']}:{want['start']}:{want['end']}"
            right[key] = is_right
            words[key] = row["text"][max(0, want["start"] - 40) : want["end"] + 40].replace(
                "\n", " "
            )
    return kind, right, words, given


def report(path: Path, project: Project, record: Row) -> Row:
    kind, right, words, given = judged(path, project)
    now = sum(right.values())
    figures = {"gold": len(right), "given": given, "recall": round(now / max(1, len(right)), 4)}
    before = record.get(path.name, {"figures": {}, "right": {}})
    print(f"\n{path.name} ({kind})")
    for key, value in figures.items():
        print(f"  {key:8} {value}   (was {before['figures'].get(key, '-')})")
    for title, wanted in (("gains", True), ("losses", False)):
        changed = [
            k for k, v in right.items() if v is wanted and before["right"].get(k, v) is not v
        ]
        print(f"  {title}: {len(changed)}")
        for key in changed[:_EXAMPLES]:
            print(f"    {key}  …{words[key]}…")
    return {"figures": figures, "right": right}


def _alike(one: Row, other: Row) -> float:
    shared = _shared(one, other)
    both: int = one["end"] - one["start"] + other["end"] - other["start"]
    return shared / (both - shared)


def _shared(one: Row, other: Row) -> int:
    start: int = max(one["start"], other["start"])
    end: int = min(one["end"], other["end"])
    return max(0, end - start)


def _same_speaker(speaker: Row | None, spans: list[list[int]]) -> bool:
    if speaker is None or speaker["start"] is None:
        return not spans
    return any(a < speaker["end"] and speaker["start"] < b for a, b in spans)


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--gold", type=Path, help="a folder of gold files (*.jsonl)")
    parser.add_argument("--record", action="store_true", help="keep these figures to compare with")
    parser.add_argument(
        "--builds", type=int, default=100, help="articles of the timed build; 0 for none"
    )
    given = parser.parse_args()
    if given.gold:
        record: Row = json.loads(_RECORD.read_text()) if _RECORD.exists() else {}
        project = Project(ROOT, Settings(), progress=shown("reading"))
        fresh = {p.name: report(p, project, record) for p in sorted(given.gold.glob("*.jsonl"))}
        if given.record:
            _RECORD.parent.mkdir(exist_ok=True)
            _RECORD.write_text(json.dumps(record | fresh))
    if given.builds:
        row = measure(given.builds, 400, Settings().model)
        print("\n" + "  ".join(f"{key} {value:.2f}" for key, value in row.items()))


if __name__ == "__main__":
    main()
