"""Lines to paste: what is written is read back as it was."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from builder import yaml_lines
from builder.edges.yaml import strict
from builder.edges.yaml.register import load_register
from builder.model import TextQuoteSelector

TEXTS = st.text(st.characters(exclude_categories=["Cs"]), min_size=1)


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("Mark Rutte", "Mark Rutte"),
        ("L'Équipe (a paper)", "L'Équipe (a paper)"),
        ("a: b", '"a: b"'),
        ("a #b", '"a #b"'),
        (" last", '" last"'),
        ('say "no"', '"say \\"no\\""'),
        ("a,b", '"a,b"'),
        ("", '""'),
        ("-", '"-"'),
        ("a\u2028b", '"a\\u2028b"'),
    ],
)
def test_what_is_plain_stays_plain(text, line):
    """An editor reads these lines; quotes stand where they must."""
    assert yaml_lines.scalar(text) == line


@given(TEXTS, TEXTS, TEXTS)
def test_every_text_comes_back(exact, prefix, suffix):
    """Whatever the words of a passage are."""
    line = yaml_lines.override(
        yaml_lines.passage(TextQuoteSelector(exact, prefix, suffix)), {"note": "x"}
    )
    report = []
    [row] = strict.parse("o.yml", line, report).tables()
    at = row.table("at", "{exact: words}")
    held = [at.text(key, strip=False) for key in ("exact", "prefix", "suffix")]
    assert (held, report) == ([exact, prefix, suffix], [])


def test_an_entry_is_one_line_of_the_register():
    """What is empty is left out."""
    line = yaml_lines.entry(
        "mark-rutte",
        {"label": "Mark Rutte", "kind": "person", "aliases": ["Rutte", "A, B"], "never": ()},
    )
    assert line == 'mark-rutte: {label: Mark Rutte, kind: person, aliases: [Rutte, "A, B"]}'
    [entity] = load_register({"r.yml": line}).entities
    assert entity.aliases == ("Rutte", "A, B")


def test_an_override_can_be_pasted():
    """The passage first, then what is said of it."""
    tokyo = TextQuoteSelector("Tokyo", suffix=" fell")
    made = yaml_lines.override(yaml_lines.passage(tokyo), {"refuse": "place"})
    assert made == '- at: {exact: Tokyo, suffix: " fell"}\n  refuse: place'
    made = yaml_lines.override(yaml_lines.every(tokyo), {"entity": "tokyo"})
    assert made == "- every: Tokyo\n  entity: tokyo"
