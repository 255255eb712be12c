"""Tables for spreadsheets and for other programs."""

import csv
import json
from dataclasses import replace

import pytest

from builder.export.tables import csv_tables, json_tables
from builder.model import Dating, Granularity, JointSpeaker, Library, Provenance, Statement


def without_mark(file):
    """The text of a CSV file, as what knows its encoding (`utf-8-sig`) reads it."""
    return file.text.removeprefix("\ufeff")


def read(files):
    return {
        file.path.rpartition(".")[0]: json.loads(file.text)
        if file.path.endswith(".json")
        else list(csv.DictReader(without_mark(file).splitlines()))
        for file in files
    }


def test_there_is_a_table_of_each_kind(library, publication):
    """Entities that are named, most mentioned first; what articles hold, newest first."""
    tables = read(json_tables(library, publication))
    assert [row["id"] for row in tables["entities"]] == ["norland", "ada-holm"]
    assert [(m["article"], m["words"]) for m in tables["mentions"]] == [
        ("newer", "Ada Holm"),
        ("newer", "Norland"),
        ("newer", "Norland"),
        ("newer", "Holm"),
        ("older", "Norland"),
    ]
    assert len(tables["quotes"]) == 1
    assert tables["dates"] == []


def test_an_entity_says_how_often_when_and_as_what_it_was_met(library, publication):
    """Days are those of its articles."""
    norland, holm = read(json_tables(library, publication))["entities"]
    assert (norland["mentions"], norland["briefings"]) == (3, 2)
    assert (norland["first_seen"], norland["last_seen"]) == ("2025-05-04", "2025-05-04")
    assert holm["met_as"] == "Ada Holm (1); Holm (1)"
    assert holm["page"] == "https://example.org/x/entities/ada-holm.html"


def test_a_quote_has_its_words_its_speaker_and_its_address(library, publication):
    """Parts that were said apart stand together."""
    [quote] = read(json_tables(library, publication))["quotes"]
    assert quote["words"] == '"Norland wants a truce," … "and that truce soon."'
    assert (quote["speaker_label"], quote["addressee_label"]) == ("Ada Holm", "reporters")
    assert quote["page"] == "https://example.org/x/articles/newer.html#q-1"
    assert quote["paragraph"] == 1


def test_those_who_say_it_together_are_listed_without_gaps(library, publication):
    """The ids of those who have one; `said_by` names all."""
    [newer, older] = library.articles
    quote = next(mark for mark in newer.marks if isinstance(mark, Statement))
    joint = tuple(
        JointSpeaker(None, id, label)
        for id, label in (("vos", "Vos"), (None, "a clerk"), ("day", "Day"))
    )
    said = replace(newer, marks=(replace(quote, joint=joint),))
    [row] = read(json_tables(replace(library, articles=(said, older)), publication))["quotes"]
    assert row["joint"] == "vos day"
    assert row["said_by"] == "Ada Holm, Vos, a clerk and Day"


def test_offsets_are_code_points_of_the_text(library, publication):
    """As everywhere."""
    for row in read(json_tables(library, publication))["mentions"]:
        text = next(a.article.text for a in library.articles if a.article.id == row["article"])
        assert text[row["start"] : row["end"]] == row["words"]


def test_a_table_has_its_heading_though_it_has_no_row(library, publication, marks, article):
    """A program that reads it need not know what was found."""
    held = marks("On Monday it rained.")
    held.made.append(Dating(held.at("Monday"), "2025-04-07", Granularity.DAY, Provenance("rule")))
    library = replace(library, articles=(*library.articles, held.on(article(held.text))))
    columns = {
        name: list(rows[0]) for name, rows in read(json_tables(library, publication)).items()
    }
    for some in (library, Library()):
        files = {file.path: without_mark(file) for file in csv_tables(some, publication)}
        headings = {name: files[f"{name}.csv"].partition("\n")[0].split(",") for name in columns}
        assert headings == columns


def test_csv_says_that_it_is_utf_8(library, publication):
    """By one mark at its start, which Excel looks for; the JSON has none."""
    assert [file.text.rfind("\ufeff") for file in csv_tables(library, publication)] == [0] * 4
    assert [file.text.rfind("\ufeff") for file in json_tables(library, publication)] == [-1] * 4


def test_csv_holds_the_same_rows(library, publication):
    """With a heading, every cell a text."""
    as_json = read(json_tables(library, publication))
    as_csv = read(csv_tables(library, publication))
    for name, rows in as_json.items():
        plain = [{k: "" if v is None else str(v) for k, v in row.items()} for row in rows]
        assert as_csv[name] == plain


def test_hostile_text_stays_in_its_cell(hostile, publication):
    """Quotation marks, line breaks and markup are text."""
    [file] = [f for f in csv_tables(hostile, publication) if f.path == "entities.csv"]
    [row] = list(csv.DictReader(without_mark(file).split("\n")))
    assert row["label"].startswith("</title><script>")


@pytest.mark.parametrize(
    ("cell", "made"),
    [
        ("=1+1", "'=1+1"),
        ("+49", "'+49"),
        ("-5", "'-5"),
        ("@home", "'@home"),
        ("＝1", "'＝1"),
        ("a=1", "a=1"),
        ("", ""),
    ],
)
def test_no_cell_is_a_formula(library, publication, cell, made):
    """A spreadsheet runs what begins so; in JSON it stands as it is."""
    norland = replace(library.entities["norland"], description=cell)
    told = replace(library, entities={**library.entities, "norland": norland})
    for tables, wanted in ((csv_tables, made), (json_tables, cell)):
        assert read(tables(told, publication))["entities"][0]["description"] == wanted
