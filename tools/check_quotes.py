"""How well quotations and their sources are found in another corpus, by labels made by hand.

    python -m tools.check_quotes GOLD.jsonl [--cache readings.sqlite] [--show]

`tools/quote_labels.tsv` says of 721 quoted lines in 149 articles of the development half of the
Worldwide Newswire corpus, which no table was fitted on, where they stand and who said them:
identifiers and offsets in code points, no text. GOLD.jsonl has the articles: {"id", "text"}. The
labels were made by reading what the program had found and correcting it.
"""

from __future__ import annotations

import csv
from collections.abc import Iterator
from pathlib import Path

from builder.annotate.quote_weights import ATTRIBUTED, RIGHT, SOURCE
from tools.folds import FOLDS
from tools.json_rows import rows_in
from tools.quote_gold import Case, Gold, decode, figures, parser_of, read, reader_of

LABELS = Path(__file__).with_name("quote_labels.tsv")


def main() -> None:
    parser = parser_of(__doc__)
    parser.add_argument("--show", action="store_true", help="print each one that is not right")
    given = parser.parse_args()
    reader = reader_of(given.model, given.cache)
    corpus = read(list(labelled(Path(given.gold))), [reader] * FOLDS)
    cases = decode(corpus, SOURCE, lambda _: True)
    for case in cases:
        case.judge(ATTRIBUTED, RIGHT)
        if given.show and case.is_given and not case.is_right:
            _show(case)
    print(*(f"{name} {value:.3f}" for name, value in figures(corpus, cases).items()), sep=", ")
    apart = [c for c in cases if c.answers and c.quotations.is_apart(c.quoted)]
    right = sum(case.is_right for case in apart)
    print(f"paragraphs that are all quotation: {right} of {len(apart)} with the right source")


def labelled(path: Path) -> Iterator[Gold]:
    """The labelled articles in the form of the gold."""
    quotes: dict[str, list[Gold]] = {}
    with LABELS.open(encoding="utf8", newline="") as lines:
        for row in csv.DictReader(lines, delimiter="\t"):
            quotes.setdefault(row["article"], []).append(_quote(row))
    for article in rows_in(path):
        if article["id"] in quotes:
            yield {**article, "quotes": [q for q in quotes[article["id"]] if q["kind"]]}


def _quote(row: dict[str, str]) -> Gold:
    """A label; its kind is empty where the article has no quotation at all."""
    sources = [[int(n) for n in span.split("-")] for span in row["sources"].split()]
    start, end = int(row["start"] or 0), int(row["end"] or 0)
    return {"start": start, "end": end, "kind": row["kind"], "speaker_spans": sources}


def _show(case: Case) -> None:
    text = case.gold["text"]
    said = case.best.span.of(text) if case.best.span else None
    wanted = [text[a:b] for quote in case.answers for a, b in quote["speaker_spans"]]
    print(f"{case.gold['id']}: {case.quoted.span.of(text)[:70]!r}: {said!r}, not {wanted}")


if __name__ == "__main__":
    main()
