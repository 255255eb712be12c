"""The yardstick of whom a pronoun or a noun means."""

import json
import sys

import pytest

from tools import score_speakers
from tools.score_speakers import judge, words_of

TEXT = "Ann van Lée Jr. came. “We go,” she said. “No,” the clerk said."


def label(source, name):
    """Where a source stands, and the name of whoever is meant ("" for nobody that is named)."""
    start = TEXT.index(name) if name else -1
    return {
        "article": "a",
        "source_start": TEXT.index(source),
        "source_end": TEXT.index(source) + len(source),
        "name_start": start,
        "name_end": start + len(name),
    }


def quote(source, said):
    start = TEXT.index(source)
    return {"speaker": {"start": start, "end": start + len(source), "label": said}}


SHE, CLERK = label("she", "Ann van Lée Jr."), label("the clerk", "")


@pytest.mark.parametrize(
    ("wanted", "source", "said", "verdict"),
    [
        (SHE, "she", "Ann van Lée", "right"),
        (SHE, "she", "Prof. Lee", "right"),  # by the last name
        (SHE, "she", "Ann van Lee of Oslo", "right"),  # by all words
        (SHE, "she", "Ann", "wrong"),
        (SHE, "she", "she", "left open"),
        (SHE, "the clerk", "Ann van Lée", "source not found"),
        (CLERK, "the clerk", "the clerk", "right"),
        (CLERK, "the clerk", "Ann van Lée", "wrong"),
    ],
)
def test_a_source_is_right_if_it_is_the_same_person(wanted, source, said, verdict):
    """For one who is never named, if it says no more than the source's own words."""
    made, name = judge(TEXT, wanted, [{"speaker": None}, quote(source, said)])
    assert made == verdict
    assert name == ("" if verdict == "source not found" else said)


def test_names_are_compared_by_their_plain_words():
    """Without accents, the genitive, full stops and "Jr."."""
    assert words_of("Ann van Lée Jr.’s") == ["ann", "van", "lee"]


def test_the_figures_are_printed(tmp_path, monkeypatch, capsys):
    """By the labels; an article without quotations counts, too."""
    table = tmp_path / "labels.tsv"
    rows = [SHE, CLERK, {**SHE, "article": "b"}]
    lines = [list(SHE), *(list(map(str, row.values())) for row in rows)]
    table.write_text("\n".join("\t".join(line) for line in lines), "utf-8")
    gold, predicted = tmp_path / "gold.jsonl", tmp_path / "predicted.jsonl"
    gold.write_text("\n".join(json.dumps({"id": id, "text": TEXT}) for id in "ab"), "utf-8")
    quotes = [quote("she", "Ann van Lée"), quote("the clerk", "Bob Hart")]
    predicted.write_text(json.dumps({"id": "a", "quotes": quotes}), "utf-8")
    monkeypatch.setattr(score_speakers, "LABELS", table)
    monkeypatch.setattr(sys, "argv", ["score", str(gold), str(predicted), "--show"])
    score_speakers.main()
    shown = capsys.readouterr().out
    assert "wrong: 'Bob Hart', should be '(unnamed)'" in shown
    assert "right 1, source not found 1, wrong 1\nright of found 0.500, of those" in shown
