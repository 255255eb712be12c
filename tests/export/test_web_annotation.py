"""Annotations that other programs can place by themselves."""

import json
from dataclasses import replace

import pytest

from builder.export.web_annotation import web_annotations
from builder.model import (
    Dating,
    Granularity,
    Kind,
    Note,
    Provenance,
    Reference,
    Span,
    State,
)

EDITOR = Provenance("editor", State.EDITED)


@pytest.fixture
def exported(library, publication):
    """The pages of annotations and the texts, by path; the newer briefing has a mark of each kind."""
    newer, older = library.articles
    unknown = Reference(
        span=Span(0, 3),
        kind=Kind.PERSON,
        entity=None,
        label="Ada",
        provenance=Provenance("m"),
        layer=Kind.PERSON.layer,
    )
    more = (
        unknown,
        Note(Span(0, 8), "Really?", EDITOR),
        Dating(Span(4, 8), "2025", Granularity.YEAR, Provenance("rule")),
    )
    newer = replace(newer, marks=(*newer.marks, *more))
    files = web_annotations(replace(library, articles=(newer, older)), publication)
    return {f.path: json.loads(f.text) if f.path.endswith("ld") else f.text for f in files}


def test_each_article_has_its_text_and_a_page_of_annotations(exported, library):
    """The text is the article's, code point by code point."""
    assert sorted(exported) == [
        "annotations/newer.jsonld",
        "annotations/older.jsonld",
        "texts/newer.txt",
        "texts/older.txt",
    ]
    assert exported["texts/newer.txt"] == library.articles[0].article.text
    page = exported["annotations/newer.jsonld"]
    assert (page["@context"], page["type"]) == (
        "http://www.w3.org/ns/anno.jsonld",
        "AnnotationPage",
    )
    ids = [item["id"] for item in page["items"]]
    assert len(ids) == len(set(ids)) == 10


def test_every_selector_finds_its_words_in_the_text(exported):
    """By position and by words, each by itself."""
    for item in exported["annotations/newer.jsonld"]["items"]:
        for target in item["target"]:
            text = exported[target["source"].removeprefix("../")]
            quote, position = target["selector"]
            assert text[position["start"] : position["end"]] == quote["exact"]
            assert quote["prefix"] + quote["exact"] + quote["suffix"] in text
            assert target["scope"] == "https://example.org/x/articles/newer.html"


def by_motivation(exported, motivation):
    items = exported["annotations/newer.jsonld"]["items"]
    return [item for item in items if item["motivation"] == motivation]


def test_a_name_is_identified_by_the_page_of_its_entity(exported):
    """An unknown one is only tagged."""
    assert by_motivation(exported, "identifying")[0]["body"][-1] == {
        "type": "SpecificResource",
        "purpose": "identifying",
        "source": "https://example.org/x/entities/ada-holm.html",
    }
    [tagged] = by_motivation(exported, "tagging")
    assert [body["value"] for body in tagged["body"]] == ["Person", "Ada"]


def test_a_quotation_in_two_parts_has_two_targets(exported):
    """And one sentence on who said it to whom."""
    [said] = by_motivation(exported, "describing")
    assert [body["value"] for body in said["body"]] == [
        "direct speech, said by Ada Holm to reporters"
    ]
    assert len(said["target"]) == 2


def test_terms_dates_and_notes_have_a_motivation_each(exported):
    """In the Recommendation's words."""
    assert by_motivation(exported, "linking")[0]["body"][0]["source"].endswith(
        "glossary.html#truce"
    )
    assert by_motivation(exported, "classifying")[0]["body"][0]["value"] == "2025"
    [note] = by_motivation(exported, "commenting")
    assert note["body"][0]["value"] == "Really?"
    assert note["creator"] == {"type": "Person", "nickname": "editor"}
    assert "generator" not in note
