"""Overrides: what is right is read, what is wrong is named."""

import pytest

from builder.compose.kinds import KIND_OF_WORD
from builder.edges.yaml.overrides import load_overrides
from builder.edges.yaml.register import load_register
from builder.errors import BriefingError
from builder.knowledge import Knowledge
from builder.model import Entity, Kind, Layer, TextQuoteSelector


def register(text):
    return load_register({"r.yml": text}).entities


def faults(text):
    with pytest.raises(BriefingError) as stopped:
        overrides(text)
    return [(p.place.line, p.what, p.remedy) for p in stopped.value.problems]


@pytest.mark.parametrize("word", KIND_OF_WORD)
def test_a_kind_may_be_called_by_any_of_its_words(word):
    """In the register and in overrides."""
    assert [e.kind for e in register(f"a: {{label: A, kind: {word}}}")] == [KIND_OF_WORD[word]]
    text = f"- at: {{exact: A}}\n  type: {word}\n"
    [made] = load_overrides("o.yml", text, "a", Knowledge())
    assert made.kind is KIND_OF_WORD[word]


def test_overrides_that_speak_of_a_merged_entity_mean_the_new_one():
    """Nobody has to look for them."""
    [override] = load_overrides(
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
    [override] = load_overrides("o.yml", row, "a", known)
    assert override.speakers == ("new",)


def test_a_passage_may_be_said_by_several():
    """Each id must be in the register."""
    known = Knowledge([Entity(id=id, label=id, kind=Kind.ORG) for id in ("nato", "un")])
    row = "- at: {{exact: x}}\n  speaker: [nato, {}]"
    [override] = load_overrides("o.yml", row.format("un"), "a", known)
    assert override.speakers == ("nato", "un")
    with pytest.raises(BriefingError, match="speaker: 'eu' is not in the register"):
        load_overrides("o.yml", row.format("eu"), "a", known)


@pytest.mark.parametrize("name", ["Ann Lee", "Élodie", "a fisherman", "O'Hara", "NATO"])
def test_a_speaker_may_be_called_by_name(name):
    """The register need not have it."""
    [override] = overrides(f"- at: {{exact: x}}\n  speaker: {name}")
    assert override.speakers == (name,)


def test_an_override_of_every_mention_needs_no_passage():
    """Nor a count."""
    [override] = overrides("- {every: The Alliance, entity: nato}")
    assert (override.passage, override.every) == (TextQuoteSelector("The Alliance"), True)
    assert "'at' is not known here" in faults("- {every: It, at: {exact: it}, entity: nato}")[0][1]


def overrides(text):
    nato = Knowledge(register("nato: {label: NATO, kind: organisation}"))
    return load_overrides("o.yml", text, "a", nato)


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
    [(_, said, _)] = faults(text)
    assert what in said


def test_an_unknown_speaker_is_named_where_it_stands():
    """In a list that may be long."""
    text = "- at: {exact: x}\n  speaker:\n    - nato\n    - the-eu\n- at: {exact: y}\n  note: N\n  term: ip4"
    assert [line for line, _, _ in faults(text)] == [4, 7]
