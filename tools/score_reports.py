"""How often what is reported without quotation marks has the right source and the right words.

    glossator annotate --jsonl < GOLD.jsonl > PREDICTED.jsonl
    python -m tools.score_reports GOLD.jsonl PREDICTED.jsonl [--show]

A gold line is an article: {"id", "text", "attributions": [{"source": [[start, end]...], "content":
[[start, end]...], "cue": [[start, end]...]}]}, offsets in code points. A report counts as right if it
names a gold attribution's source and shares at least half of its characters with it (intersection over
union); as exact, from .9 on. Found is what shares so much of the gold's attributions that have a verb of
saying, or "according to", and no quotation marks; the program does not look for other forms.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from builder.speech import is_saying
from tools.json_rows import Row, gold_and_quotes

RIGHT_AT, EXACT_AT = 0.5, 0.9
FEWEST_WORDS = 3
MARKS = re.compile("[\"“”„«»]|''")


@dataclass(frozen=True, slots=True)
class Verdict:
    """How much of its characters a report shares with the gold's nearest; whether its source is
    that one's."""

    shared: float
    source: bool

    def reaches(self, least: float) -> bool:
        """Whether the source is right and that much of the words."""
        return self.source and self.shared >= least


def main() -> None:
    gold, said, shows = gold_and_quotes(__doc__)
    verdicts: dict[str, list[Verdict]] = defaultdict(list)
    for article in gold:
        for report in (q for q in said[article["id"]] if q["kind"] == "indirect"):
            verdict = judge(report, article["attributions"])
            verdicts[cue_of(article["text"], report)].append(verdict)
            if shows and not verdict.reaches(RIGHT_AT):
                print(article["id"], *(article["text"][a:b] for a, b in report["content"]))
    for cue in ("said", "according to"):
        print(f"{cue}: {_figures(verdicts[cue])}")
    print(f"all: {_figures(verdicts['said'] + verdicts['according to'])}")
    found = [
        any(_shared(wanted, _characters(report["content"])) >= RIGHT_AT for report in reports)
        for article in gold
        for reports in [[q for q in said[article["id"]] if q["kind"] == "indirect"]]
        for wanted in _wanted(article)
    ]
    print(f"found: {sum(found)} of {len(found)}")


def _wanted(article: Row) -> Iterator[set[int]]:
    """The characters of what the gold has reported with a verb of saying and without marks."""
    for attribution in article["attributions"]:
        words, cue = (
            " ".join(article["text"][a:b] for a, b in attribution.get(of, ()))
            for of in ("content", "cue")
        )
        told = cue.casefold().split()
        says = any(word == "according" or is_saying(word) for word in told)
        if says and len(words.split()) >= FEWEST_WORDS and not MARKS.search(words):
            yield _characters(attribution["content"])


def _shared(one: set[int], other: set[int]) -> float:
    return len(one & other) / len(one | other)


def cue_of(text: str, report: Row) -> str:
    """Which of the two forms a report has."""
    words = text[report["cue"]["start"] : report["cue"]["end"]].casefold()
    return "according to" if words == "according to" else "said"


def judge(report: Row, attributions: Iterable[Row]) -> Verdict:
    """The verdict on one report, by the gold attribution that shares most with it."""
    own = _characters(report["content"])
    best = Verdict(0, source=False)
    for attribution in attributions:
        its = _characters(attribution["content"])
        shared = _shared(own, its)
        if shared > best.shared:
            start, end = report["speaker"]["start"], report["speaker"]["end"]
            best = Verdict(shared, any(a < end and start < b for a, b in attribution["source"]))
    return best


def _characters(spans: Iterable[tuple[int, int]]) -> set[int]:
    return {i for start, end in spans for i in range(start, end)}


def _figures(verdicts: list[Verdict]) -> str:
    right = sum(v.reaches(RIGHT_AT) for v in verdicts)
    exact = sum(v.reaches(EXACT_AT) for v in verdicts)
    count = max(1, len(verdicts))
    return f"{len(verdicts)} reports, right {right / count:.3f}, exact {exact / count:.3f}"


if __name__ == "__main__":
    main()
