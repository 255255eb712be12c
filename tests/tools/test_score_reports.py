"""The yardstick of what is reported without marks."""

import json
import sys

import pytest

from tools import score_reports
from tools.score_reports import Verdict, cue_of, judge

TEXT = "Ann Lee said that the port is shut. According to Bob Hart, all is well. Jan Vos spoke."


def spans(*words):
    return [[TEXT.index(w), TEXT.index(w) + len(w)] for w in words]


def report(source, content, cue):
    """What the program found, or the gold has."""
    [[start, end]], [[first, last]] = spans(source), spans(cue)
    return {
        "kind": "indirect",
        "speaker": {"start": start, "end": end},
        "content": spans(content),
        "cue": {"start": first, "end": last},
    }


GOLD = [
    {"source": spans("Ann Lee"), "content": spans("that the port is shut"), "cue": spans("said")},
    {"source": spans("Bob Hart"), "content": spans("all is well"), "cue": spans("According to")},
    {"source": spans("Jan Vos"), "content": spans("Jan Vos spoke"), "cue": spans("spoke")},
]


@pytest.mark.parametrize(
    ("source", "content", "verdict"),
    [
        ("Ann Lee", "that the port is shut", Verdict(1.0, source=True)),
        ("Lee", "that the port", Verdict(13 / 21, source=True)),
        ("Bob Hart", "that the port is shut", Verdict(1.0, source=False)),
        ("Ann Lee", "Hart, all is", Verdict(6 / 17, source=False)),
        ("Ann Lee", " of", Verdict(0.0, source=False)),
    ],
)
def test_a_report_is_judged_by_the_nearest_of_the_gold(source, content, verdict):
    """By how many characters they share; it is that one's source that counts."""
    found = report(source, "said" if content == " of" else content, "said")
    made = judge(found, GOLD)
    assert (made.shared, made.source) == (pytest.approx(verdict.shared), verdict.source)


def test_right_needs_the_source_and_half_of_the_words():
    """Neither alone is enough."""
    assert Verdict(0.5, source=True).reaches(0.5)
    assert not Verdict(0.49, source=True).reaches(0.5)
    assert not Verdict(1.0, source=False).reaches(0.5)


def test_the_two_forms_are_told_apart():
    """However the cue is written."""
    assert cue_of(TEXT, report("Ann Lee", "all is well", "According to")) == "according to"
    assert cue_of(TEXT, report("Ann Lee", "all is well", "said")) == "said"


def test_the_figures_are_printed(tmp_path, monkeypatch, capsys):
    """What has no verb of saying is not looked for; what is not right can be shown."""
    said = [
        report("Ann Lee", "that the port", "said"),
        report("Ann Lee", "all is well", "According to"),
        {"kind": "direct"},
    ]
    gold, predicted = tmp_path / "gold.jsonl", tmp_path / "predicted.jsonl"
    gold.write_text(json.dumps({"id": "a", "text": TEXT, "attributions": GOLD}), "utf-8")
    predicted.write_text(json.dumps({"id": "a", "quotes": said}), "utf-8")
    monkeypatch.setattr(sys, "argv", ["score", str(gold), str(predicted), "--show"])
    score_reports.main()
    assert capsys.readouterr().out.splitlines() == [
        "a all is well",
        "said: 1 reports, right 1.000, exact 0.000",
        "according to: 1 reports, right 0.000, exact 0.000",
        "all: 2 reports, right 0.500, exact 0.000",
        "found: 2 of 2",
    ]
