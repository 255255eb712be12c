"""How often the person behind a pronoun or a noun is the right one, by labels made by hand.

    glossator annotate --jsonl < GOLD.jsonl > PREDICTED.jsonl
    python -m tools.score_speakers GOLD.jsonl PREDICTED.jsonl [--show]

`tools/speaker_labels.tsv` says of 280 sources of quotations ("he", "the senator") where in its article
stands the fullest name of whoever is meant, or that the article never names them (-1): identifiers
and offsets in code points, no text. Of the sources that the program found it counts as right: the same
last name, or all words of a name; for one who is never named, the source's own words.
"""

from __future__ import annotations

import csv
import unicodedata
from collections import Counter
from pathlib import Path

from tools.json_rows import Row, gold_and_quotes

LABELS = Path(__file__).with_name("speaker_labels.tsv")


def main() -> None:
    gold, quotes, shows = gold_and_quotes(__doc__)
    texts = {row["id"]: row["text"] for row in gold}
    counts: Counter[str] = Counter()
    for label in labels():
        text = texts[label["article"]]
        verdict, said = judge(text, label, quotes.get(label["article"], []))
        counts[verdict] += 1
        if shows and verdict not in ("right", "source not found"):
            _show(text, label, verdict, said)
    found = sum(counts.values()) - counts["source not found"]
    print(*(f"{verdict} {count}" for verdict, count in sorted(counts.items())), sep=", ")
    answered = found - counts["left open"]
    print(f"right of found {counts['right'] / found:.3f}", end=", ")
    print(f"of those answered {counts['right'] / answered:.3f}")


def judge(text: str, label: Row, quotes: list[Row]) -> tuple[str, str]:
    """The verdict on one labelled source, and the name that the program gave."""
    start, end = label["source_start"], label["source_end"]
    told = [q["speaker"] for q in quotes if q["speaker"] and q["speaker"]["start"] is not None]
    said = next((s["label"] for s in told if s["start"] < end and start < s["end"]), None)
    if said is None:
        return "source not found", ""
    own = said.casefold() in text[start:end].casefold()
    if label["name_start"] < 0:
        return "right" if own else "wrong", said
    name = text[label["name_start"] : label["name_end"]]
    if words_of(said)[-1:] == words_of(name)[-1:] or set(words_of(name)) <= set(words_of(said)):
        return "right", said
    return "left open" if own else "wrong", said


def words_of(name: str) -> list[str]:
    plain = unicodedata.normalize("NFKD", name.casefold().replace("’s", ""))
    bare = "".join(sign for sign in plain if not unicodedata.combining(sign))
    words = [word.strip(".,") for word in bare.split()]
    return [word for word in words if word not in ("jr", "sr", "ii", "iii")]


def _show(text: str, label: Row, verdict: str, said: str) -> None:
    start, end = label["source_start"], label["source_end"]
    name = (
        text[label["name_start"] : label["name_end"]] if label["name_start"] >= 0 else "(unnamed)"
    )
    around = f"{text[max(0, start - 600) : start]}<<{text[start:end]}>>{text[end : end + 80]}"
    print(f"{verdict}: {said!r}, should be {name!r}\n   {' | '.join(around.split(chr(10)))}\n")


def labels() -> list[Row]:
    with LABELS.open(encoding="utf-8", newline="") as lines:
        rows = csv.DictReader(lines, delimiter="\t")
        return [{k: v if k == "article" else int(v) for k, v in row.items()} for row in rows]


if __name__ == "__main__":
    main()
