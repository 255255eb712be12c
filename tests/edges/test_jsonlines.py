"""The machine interface, field by field."""

import io
import json
import os

import pytest

from builder.edges.jsonlines import answers, arrived
from builder.edges.project import Project
from builder.edges.settings import Settings


def answer(folder, **row):
    project = Project(folder.root, Settings(model="none"))
    [line] = answers([[json.dumps(row).encode()]], project)
    return json.loads(line)


def test_an_annotator_that_fails_spoils_its_own_line_alone(folder, monkeypatch):
    """The rest go on."""
    code = "def find(article, reading, knowledge):\n    return [1] if 'x' in article.text else []\n"
    folder.write("picky.py", code)
    monkeypatch.syspath_prepend(str(folder.root))
    project = Project(folder.root, Settings(model="none", annotators=("picky:find",)))
    rows = [json.dumps({"id": text, "text": text}).encode() for text in ("y", "x", "xx", "z")]
    said = [*map(json.loads, answers([rows], project))]
    assert [row["id"] for row in said] == ["y", "x", "xx", "z"]
    assert ["picky:find" in row.get("error", "") for row in said] == [False, True, True, False]


def test_every_kind_of_annotation_has_its_fields(folder):
    """Names and offsets are those other programs were promised."""
    text = 'Rutte told NATO: "Article 5 holds." That was on 2025-04-07.'
    row = answer(folder, id="a", text=text, date="2025-04-08")
    assert list(row) == ["id", "entities", "quotes", "glosses", "dates"]
    assert row["entities"][0] == {
        "start": 0,
        "end": 5,
        "type": "PERSON",
        "entity": "mark-rutte",
        "label": "Mark Rutte",
        "score": row["entities"][0]["score"],
        "by": "register",
        "state": "accepted",
    }
    assert set(row["quotes"][0]) == {
        "start", "end", "kind", "content", "speaker", "joint", "cue", "addressee", "score", "state",
    }  # fmt: skip
    assert text[row["quotes"][0]["start"] : row["quotes"][0]["end"]] == '"Article 5 holds."'
    assert row["glosses"] == [{"start": 18, "end": 27, "term": "article-5"}]
    start = text.index("2025")
    assert row["dates"] == [
        {"start": start, "end": start + 10, "value": "2025-04-07", "granularity": "day"}
    ]


def test_who_only_the_title_names_has_no_offsets(folder):
    """And speaks all the same, whether the register knows them or not."""
    turns = "Q: Why?\n\nA: By accident.\n\nQ: Do you think so?\n\nA: I do."
    known, unknown = (
        answer(folder, id="a", text=turns, title=f"Interview with {name}")["quotes"][0]["speaker"]
        for name in ("Mark Rutte", "Carla Quill")
    )
    nowhere = {"start": None, "end": None}
    assert known == {**nowhere, "entity": "mark-rutte", "label": "Mark Rutte"}
    assert unknown == {**nowhere, "entity": None, "label": "Carla Quill"}


def test_a_text_of_one_line_or_many_keeps_its_own_offsets(folder):
    """Whatever stands between paragraphs."""
    text = "\n\n  NATO\r\n\r\n\tTokyo \n"
    row = answer(folder, id="a", text=text)
    assert [text[e["start"] : e["end"]] for e in row["entities"]] == ["NATO", "Tokyo"]


def test_a_line_that_no_program_should_send_stops_nothing(folder):
    """Half a character is read over, brackets without end get an error, the next its answer."""
    project = Project(folder.root, Settings())
    half = json.dumps({"id": "half", "text": "\ud800 Rutte said that NATO was ready."}).encode()
    deep = b"[" * 200_000
    good = json.dumps({"id": "good", "text": "Rutte spoke."}).encode()
    said = [json.loads(line) for line in answers([[half, deep, good]], project)]
    assert said[0]["entities"][0]["start"] == len("\ud800 ")
    assert said[1] == {"id": None, "error": "the line nests too deeply"}
    assert said[2]["entities"]


@pytest.mark.parametrize(
    ("line", "error"),
    [
        (b'{"id": NaN, "text": "a"}', '"id" must be'),
        (b'{"id": true, "text": "a"}', '"id" must be'),
        (b'{"id": 1, "text": "a", "title": 0}', '"title" must be'),
        (b'{"id": 1, "text": "a", "date": "2025-W10-1"}', '"date" must be'),
        (b'{"id": 1, "text": "a", "date": "2025-02-30"}', '"date": there is no day 2025-02-30'),
        (b"{id: 1}", "the line is not JSON"),
    ],
)
def test_what_is_wrong_in_a_line_is_named(folder, line, error):
    """And the answer itself is JSON of the strict kind."""
    [answer] = answers([[line]], Project(folder.root, Settings()))
    assert "NaN" not in answer
    assert json.loads(answer)["error"].startswith(error)


@pytest.mark.parametrize("raw", [b'\xff\xfe{"id": 1}', b"\xff\xfe{\x00}\x00", b'{"id": "\xe9"}'])
def test_a_line_in_another_encoding_is_said_to_be_so(folder, raw):
    """Not in the words of a decoder."""
    [line] = answers([[raw]], Project(folder.root, Settings(model="none")))
    place = raw.index(0xE9) if 0xE9 in raw else 0
    assert json.loads(line) == {"id": None, "error": f"the line is not UTF-8 (byte {place})"}


def test_lines_that_arrive_together_are_answered_together():
    """In batches, the last of them with or without an end; one that came in parts is one."""
    lines = [b"%d" % n for n in range(40)]
    batches = [*arrived(io.BytesIO(b"\n".join(lines)))]
    assert [line for batch in batches for line in batch] == lines
    assert max(map(len, batches)) == 8

    class InParts(io.BytesIO):
        def read1(self, size=-1):
            return super().read1(min(size, 3))

    parts = [line for batch in arrived(InParts(b"one\ntwo\n\nthree")) for line in batch]
    assert [line for line in parts if line] == [b"one", b"two", b"three"]


def test_who_waits_for_an_answer_gets_it_before_the_next_line(folder):
    """A program may ask one thing after the other."""
    ours, theirs = os.pipe()
    with os.fdopen(ours, "rb") as asked, os.fdopen(theirs, "wb", buffering=0) as asking:
        said = answers(arrived(asked), Project(folder.root, Settings(model="none")))
        for id_ in ("a", "b"):
            asking.write(json.dumps({"id": id_, "text": "NATO met."}).encode() + b"\n")
            assert json.loads(next(said))["id"] == id_
