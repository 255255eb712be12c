"""The register: what is right is read, what is wrong is named."""

import pytest

from builder.edges.yaml.register import load_register
from builder.errors import BriefingError
from builder.model import Coordinates, Kind


def register(text):
    return load_register({"r.yml": text}).entities


def faults(call, *args):
    with pytest.raises(BriefingError) as stopped:
        call(*args)
    return [(p.place.line, p.what, p.remedy) for p in stopped.value.problems]


def test_an_entity_with_everything():
    """Every field arrives where it belongs."""
    held = register(
        "nl: {label: Netherlands, kind: country, demonyms: [Dutch], coordinates: [52.4, -4.9]}\n"
        "nato: {label: NATO, kind: organisation}\n"
        "mark-rutte:\n  label: Mark Rutte\n  kind: person\n  aliases: [Rutte]\n  weak_aliases: [Mark]\n"
        "  description: |\n    Two\n    lines.\n  same_as: [https://x.org/Q57792]\n  country: nl\n  never: [Rutte Street]\n"
        "  offices:\n    - {title: Secretary General, of: nato, from: 2024-10-01, names: [NATO chief]}\n"
    )
    rutte = held[2]
    assert (rutte.label, rutte.kind, rutte.country) == ("Mark Rutte", Kind.PERSON, "nl")
    assert held[0].coordinates == Coordinates(52.4, -4.9)
    assert rutte.coordinates is None
    assert rutte.description == "Two lines."
    assert rutte.offices[0].start == "2024-10-01"
    assert rutte.offices[0].names == ("NATO chief",)
    assert rutte.place.line == 3


@pytest.mark.parametrize(
    "address",
    ["javascript:alert(1)", "Q57792", "https://", "http://x y", "mailto:a@x.org", "http://a@x.org"],
)
def test_the_same_elsewhere_is_an_address_on_the_web(address):
    """For it is published as a link."""
    text = f'a: {{label: A, kind: city, same_as: ["{address}"]}}'
    [(line, what, remedy)] = faults(register, text)
    assert (line, what) == (1, f"same_as: {address!r} is no address on the web")
    assert remedy == "write it as https://..."


def test_merge_split_and_refusal_are_one_line_each():
    """The merged entry is no more, and its id leads on; the split one shares a name."""
    held = load_register(
        {
            "r.yml": "rutte: {label: Mark Rutte, kind: person}\n"
            "m-rutte: {label: M. Rutte, kind: person, merged_into: rutte}\n"
            "old: {merged_into: m-rutte}\n"
            "other: {label: Mark Rutte, kind: person, only_in: [a-b]}\n"
            "x: {label: Dear Reader, kind: none, aliases: [Dear Readers]}\n"
        }
    )
    assert [(e.id, e.aliases, e.only_in) for e in held.entities] == [
        ("rutte", ("M. Rutte",), ()),
        ("other", (), ("a-b",)),
    ]
    assert held.moved == {"m-rutte": "rutte", "old": "rutte"}
    assert held.refused == {"Dear Reader", "Dear Readers"}


@pytest.mark.parametrize("value", ["NO", "12:30", "2024-01-02", "on", "1e3", "~", "0x1F"])
def test_text_stays_text(value):
    """No value is taken for a boolean, a time or a number."""
    assert register(f"a: {{label: {value}, kind: country}}")[0].label == value


@pytest.mark.parametrize(
    ("text", "line", "what"),
    [
        ("a: {label: A, kind: person}\na: {label: B, kind: person}", 2, "twice"),
        ("a:\n  label: A\n  label: B\n  kind: person", 3, "twice"),
        ("a: {label: X, kind: person}\nb: {label: X, kind: city}", 2, "claimed"),
        ("a: {label: X, kind: person}\nb: {label: Y, kind: city, aliases: [X]}", 2, "claimed"),
        ("a: {label: X, kind: alien}", 1, "not known"),
        ("a: {label: X}", 1, "'kind' is missing"),
        ("a:\n  kind: person", 1, "'label' is missing"),
        ("a: {label: X, kind: person, lable: Y}", 1, "not known"),
        ("a: {label: X, kind: person, aliases: Y}", 1, "must be a list"),
        ("a: {label: [X], kind: person}", 1, "must be text"),
        ("a: {label: X, kind: person, merged_into: q}", 1, "not in the register"),
        ("a: {merged_into: b}\nb: {merged_into: a}", 1, "circle"),
        ("a: {label: X, kind: person}\nb: {label: X, kind: none}", 2, "no name"),
        ("a: {label: X, kind: person, country: q}", 1, "not in the register"),
        ("a: {label: X, kind: city, coordinates: [35.7]}", 1, "no latitude and longitude"),
        ("a: {label: X, kind: city, coordinates: [135.7, 35.7]}", 1, "no latitude and longitude"),
        ("a: {label: X, kind: city, coordinates: [nan, 35.7]}", 1, "no latitude and longitude"),
        ("a: {label: X, kind: city, coordinates: [N 35, E 139]}", 1, "no latitude and longitude"),
        (
            "a:\n  label: X\n  kind: person\n  offices:\n    - {title: T, from: 2024-02-30}",
            5,
            "no day",
        ),
        (
            "a:\n  label: X\n  kind: person\n  offices:\n    - {title: T, from: 2024, to: 2023-05}",
            5,
            "before",
        ),
        ("A b: {label: X, kind: person}", 1, "cannot be an id"),
        ("- a", 1, "no table"),
        ("a: 1", 1, "no fields"),
        ("a: &x {label: X, kind: person}", 1, "anchors"),
        ("a: !!python/name:os.system {}", 1, "tags"),
        ("a: {label: X\n", 1, "not valid YAML"),
        ("[" * 5000, 1, "deeper"),
    ],
)
def test_faults_in_the_register_are_named(text, line, what):
    """With line and remedy, whatever it is."""
    found = faults(register, text)
    assert any(what in said and at == line and remedy for at, said, remedy in found), found


def test_all_faults_are_said_at_once():
    """An editor should not have to build five times to hear of five faults."""
    assert len(faults(register, "a: {kind: alien}\nb: {label: X, kind: city, zip: 1}")) == 3


FAR_DOWN = """\
a:
  label: A
  kind: person
  same_as:
    - https://example.org/a
    - Q1
  coordinates: [1]
  country: nowhere
  offices:
    - title: Chair
      of: nobody
      from: 2025
      to: 2024
b:
  label: B
  kind: person
  coordinates: [2]
  merged_into: a
"""


def test_a_fault_is_told_where_it_stands():
    """Not where its entry begins."""
    assert [(line, what.split()[0]) for line, what, _ in faults(register, FAR_DOWN)] == [
        (6, "same_as:"),
        (13, "the"),
        (7, "coordinates:"),
        (17, "coordinates:"),
        (8, "a:"),
        (11, "a:"),
    ]
    lost = FAR_DOWN.replace("merged_into: a", "merged_into: c")
    assert (18, "b: merged_into: 'c' is not in the register") in [
        (line, what) for line, what, _ in faults(register, lost)
    ]
    round_about = "a:\n  merged_into: b\nb:\n  merged_into: a"
    assert [line for line, _, _ in faults(register, round_about)] == [2, 4]


def test_what_a_merged_entry_says_without_effect_is_no_fault():
    """Its country gives way to that of the other."""
    held = "nl: {label: NL, kind: country}\na: {label: A, kind: city, country: nl}\n"
    assert len(register(f"{held}b: {{merged_into: a, country: gone}}")) == 2


ONE_OF_EACH = """\
a: {label: A, kind: person, lable: B}
b: {label: X, kind: person}
c: {label: X, kind: city, country: nowhere}
d: {label: D, kind: person}
e: {label: D, kind: none}
"""


def test_a_fault_in_one_entry_hides_none_in_others():
    """Names claimed twice, and countries that nobody defines, are looked for all the same."""
    assert [
        (line, what.partition(" is ")[0]) for line, what, _ in faults(register, ONE_OF_EACH)
    ] == [
        (1, "'lable'"),
        (3, "'X'"),
        (5, "'D'"),
        (3, "c: country: 'nowhere'"),
    ]


@pytest.mark.parametrize(
    "text",
    [
        "a: {label: X, kind: person}\nb: {label: X, kind: person, onlyin: [c]}",
        "a: {label: X, kind: person}\nb: {label: X, kind: person, into: a}",
        "a: {kind: city}\nb: {label: B, kind: city}",
        "A: {label: A, kind: country}\nb: {label: B, kind: city, country: A}",
        "a:\nb: {label: B, kind: city, country: a}",
        "a:\nb: {label: B, kind: city, merged_into: a}",
        "a: {label: X, kind: nobody}\nb: {label: X, kind: city}",
    ],
)
def test_what_may_follow_from_a_fault_is_no_other_fault(text):
    """It may be gone when that one is mended."""
    assert len(faults(register, text)) == 1


def test_merge_bombs_cost_nothing():
    """Anchors are refused before anything is built of them."""
    bomb = "x0: &x0 {a: 1}\n" + "".join(
        f"x{i}: &x{i} {{<<: [{', '.join([f'*x{i - 1}'] * 8)}]}}\n" for i in range(1, 12)
    )
    assert "anchors" in faults(register, bomb)[0][1]


def test_a_file_that_is_no_yaml_hides_no_fault_of_another():
    """What the others leave open is told when it can be read."""
    texts = {
        "a.yml": "nato: {label: NATO, kind: [\n",
        "b.yml": "oslo: {label: Oslo, kind: planet}\n",
        "c.yml": "lee: {label: Ann Lee, kind: person, country: norway}\n",
    }
    with pytest.raises(BriefingError) as stopped:
        load_register(texts)
    assert [p.place.path for p in stopped.value.problems] == ["a.yml", "b.yml"]
