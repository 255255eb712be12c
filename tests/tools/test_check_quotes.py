"""Labels made by hand, in the form of the gold."""

from tools import check_quotes

LABELS = """\
article|start|end|kind|sources
a|5|9|direct|0-3 12-15
a|20|25|mixed|
b||||
"""


def test_labels_become_the_quotes_of_their_articles(tmp_path, monkeypatch):
    """An article that was read and has none counts; one that nobody read does not."""
    monkeypatch.setattr(check_quotes, "LABELS", tmp_path / "labels.tsv")
    check_quotes.LABELS.write_text(LABELS.replace("|", "\t"), "utf-8")
    gold = tmp_path / "gold.jsonl"
    gold.write_text("\n".join(f'{{"id": "{id}", "text": "T."}}' for id in "abc"), "utf-8")
    assert list(check_quotes.labelled(gold)) == [
        {
            "id": "a",
            "text": "T.",
            "quotes": [
                {"start": 5, "end": 9, "kind": "direct", "speaker_spans": [[0, 3], [12, 15]]},
                {"start": 20, "end": 25, "kind": "mixed", "speaker_spans": []},
            ],
        },
        {"id": "b", "text": "T.", "quotes": []},
    ]
