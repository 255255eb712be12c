"""Glossary and overrides: what is right is read, what is wrong is named."""

import pytest

from builder.compose.kinds import KIND_OF_WORD
from builder.edges import yaml_files
from builder.edges.yaml_register import load_register
from builder.errors import BriefingError
from builder.knowledge import Knowledge
from builder.model import Entity, Field, Kind, Layer, TextQuoteSelector


def register(text):
    return load_register({"r.yml": text}).entities


def faults(call, *args):
    with pytest.raises(BriefingError) as stopped:
        call(*args)
    return [(p.place.line, p.what, p.remedy) for p in stopped.value.problems]


@pytest.mark.parametrize("word", KIND_OF_WORD)
def test_a_kind_may_be_called_by_any_of_its_words(word):
    """In the register and in overrides."""
    assert [e.kind for e in register(f"a: {{label: A, kind: {word}}}")] == [KIND_OF_WORD[word]]
    text = f"- at: {{exact: A}}\n  type: {word}\n"
    [made] = yaml_files.load_overrides("o.yml", text, "a", Knowledge())
    assert made.kind is KIND_OF_WORD[word]


def test_what_a_file_says_is_told_whether_or_not_it_is_right():
    """Without the marks of YAML: for whoever compares two versions of it."""
    said = (
        r'- at: {exact: "\"No,\"", prefix: he said}' + "\n  speaker: ann\n- every: Lee\n  x: [a, b]"
        '\n- at: {exact: "a\\n b"}\n  y: c\n- {z: d}'
    )
    assert [f for f in yaml_files.fields_of(said) if f.key != "at"] == [
        Field('"No,"', "speaker", ("ann",)),
        Field("Lee", "every", ("Lee",)),
        Field("Lee", "x", ("a", "b")),
        Field("a b", "y", ("c",)),
        Field("", "z", ("d",)),
    ]
    [office] = yaml_files.fields_of("ann: {offices: [{title: Chair, names: [Chair, Head]}]}")
    names = Field("ann", "names", ("Chair", "Head"))
    assert office == Field("ann", "offices", ("Chair",), (names,))
    assert yaml_files.fields_of("a: [") is None
    assert yaml_files.fields_of("") == ()


def test_overrides_that_speak_of_a_merged_entity_mean_the_new_one():
    """Nobody has to look for them."""
    [override] = yaml_files.load_overrides(
        "o.yml",
        "- at: {exact: x}\n  entity: old\n  speaker: old",
        "a",
        Knowledge([Entity(id="new", label="New", kind=Kind.ORG)], moved={"old": "new"}),
    )
    assert (override.entity, override.speakers) == ("new", ("new",))


def test_two_speakers_who_are_one_now_speak_once():
    """After one of them was merged into the other."""
    known = Knowledge([Entity(id="new", label="New", kind=Kind.ORG)], moved={"old": "new"})
    row = "- at: {exact: x}\n  speaker: [new, old]"
    [override] = yaml_files.load_overrides("o.yml", row, "a", known)
    assert override.speakers == ("new",)


def test_a_passage_may_be_said_by_several():
    """Each id must be in the register."""
    known = Knowledge([Entity(id=id, label=id, kind=Kind.ORG) for id in ("nato", "un")])
    row = "- at: {{exact: x}}\n  speaker: [nato, {}]"
    [override] = yaml_files.load_overrides("o.yml", row.format("un"), "a", known)
    assert override.speakers == ("nato", "un")
    with pytest.raises(BriefingError, match="speaker: 'eu' is not in the register"):
        yaml_files.load_overrides("o.yml", row.format("eu"), "a", known)


@pytest.mark.parametrize("name", ["Ann Lee", "Élodie", "a fisherman", "O'Hara", "NATO"])
def test_a_speaker_may_be_called_by_name(name):
    """The register need not have it."""
    [override] = overrides(f"- at: {{exact: x}}\n  speaker: {name}")
    assert override.speakers == (name,)


def test_an_override_of_every_mention_needs_no_passage():
    """Nor a count."""
    [override] = overrides("- {every: The Alliance, entity: nato}")
    assert (override.passage, override.every) == (TextQuoteSelector("The Alliance"), True)
    assert (
        "'at' is not known here"
        in faults(overrides, "- {every: It, at: {exact: it}, entity: nato}")[0][1]
    )


def test_terms_without_label_are_two_faults():
    """Nothing is not claimed twice."""
    found = faults(yaml_files.load_glossary, "g.yml", "a: {definition: D}\nb: {definition: D}")
    assert [what for _, what, _ in found] == ["'label' is missing"] * 2


def test_glossary():
    """Forms, case and source; a term without definition is no help."""
    [term] = yaml_files.load_glossary(
        "g.yml", "a: {label: Article 5, forms: [Art. 5], definition: D, source: S, case: any}"
    )
    assert (term.forms, term.exact_case, term.source) == (("Art. 5",), False, "S")
    assert "definition" in faults(yaml_files.load_glossary, "g.yml", "a: {label: A}")[0][1]
    twice = "a: {label: A, definition: D}\nb: {label: B, forms: [A], definition: D}"
    assert "belongs to" in faults(yaml_files.load_glossary, "g.yml", twice)[0][1]
    for case, taken in (("any", True), ("exact", False)):
        both = "".join(
            f"{id}: {{label: {label}, definition: D, case: {case}}}\n"
            for id, label in (("a", "START"), ("b", "Start"))
        )
        if taken:
            assert "belongs to" in faults(yaml_files.load_glossary, "g.yml", both)[0][1]
        else:
            assert len(yaml_files.load_glossary("g.yml", both)) == 2


def overrides(text):
    nato = Knowledge(register("nato: {label: NATO, kind: organisation}"))
    return yaml_files.load_overrides("o.yml", text, "a", nato)


def test_overrides():
    """One act each, or several on one passage; spaces in context are kept."""
    first, second = overrides(
        "- at: {exact: Tokyo, prefix: 'in ', suffix: ' and'}\n  refuse: place\n  note: Not the city.\n"
        "- at: {exact: it}\n  entity: nato\n  count: 3\n"
    )
    assert first.passage == TextQuoteSelector("Tokyo", "in ", " and")
    assert (first.refuse, first.note) == (Layer.PLACE, "Not the city.")
    assert (second.entity, second.count, second.place.line) == ("nato", 3, 4)


@pytest.mark.parametrize(
    ("text", "what"),
    [
        ("- at: {exact: x}", "changes nothing"),
        ("- {refuse: place}", "'at' is missing"),
        ("- at: x\n  refuse: place", "'at' must be a table"),
        ("- at: {prefix: x}\n  refuse: place", "'exact' is missing"),
        ("- at: {exact: x}\n  refuse: colour", "not known"),
        ("- at: {exact: x}\n  entity: eu", "not in the register"),
        ("- at: {exact: x}\n  term: ip4", "not in the glossary"),
        ("- at: {exact: x}\n  date: 2024-02-30", "not a TIMEX3"),
        ("- at: {exact: x}\n  date: 8.4.2025", "'8.4.2025' is not a TIMEX3 value"),
        ("- at: {exact: x}\n  refuse: place\n  count: 0", "whole number"),
        ("- at: {exact: x}\n  delete: true", "not known"),
        ("at: {exact: x}", "no list"),
    ],
)
def test_faults_in_overrides_are_named(text, what):
    """With what is wrong, in the file's own words."""
    [(_, said, _)] = faults(overrides, text)
    assert what in said


def test_an_unknown_speaker_is_named_where_it_stands():
    """In a list that may be long."""
    text = "- at: {exact: x}\n  speaker:\n    - nato\n    - the-eu\n- at: {exact: y}\n  note: N\n  term: ip4"
    assert [line for line, _, _ in faults(overrides, text)] == [4, 7]
