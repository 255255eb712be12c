"""JSON lines in, JSON lines out."""

import json

from called import run


def test_annotate_answers_line_by_line(folder):
    """Right lines get annotations, wrong ones an error, in order."""
    lines = [
        json.dumps({"id": "a", "text": "NATO met.", "date": "2025-04-08"}),
        "not json",
        json.dumps({"id": 7, "text": 5}),
        json.dumps({"id": "c", "text": "x", "date": "yesterday"}),
        json.dumps([1]),
        json.dumps({"id": "d", "text": ""}),
        "",
        json.dumps({"id": "e", "text": "\ud83d\ude00 Tokyo \ud800"}),
    ]
    result = run("annotate", "--jsonl", "-C", folder.root, input="\n".join(lines))
    assert result.exit_code == 0
    a, broken, number, day, listed, empty, astral = map(json.loads, result.output.splitlines())
    [nato] = a["entities"]
    assert (nato["start"], nato["end"], nato["type"], nato["entity"]) == (0, 4, "ORG", "nato")
    assert broken["id"] is None
    assert number == {"id": 7, "error": '"text" must be a text'}
    assert day["id"] == "c"
    assert "error" in day
    assert "error" in listed
    assert empty["entities"] == []
    assert astral["entities"][0]["start"] == 2


def test_annotate_works_where_there_is_no_project(tmp_path):
    """Other programs need no register to have dates and quotations found."""
    line = json.dumps({"id": "a", "text": "It began on 3 March 2021."})
    result = run("annotate", "--jsonl", "--model", "none", "-C", tmp_path, input=line)
    assert json.loads(result.output)["dates"][0]["value"] == "2021-03-03"
