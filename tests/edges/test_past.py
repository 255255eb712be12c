"""What is found of the texts of a repository."""

import pytest

from builder.edges.git import Repository
from builder.edges.past import Missing, Pair, Past
from builder.model import Part

TEXTS = {
    "article": b"date 2025-04-08 One\n\nIt rained.\n",
    "undated": b"It rained.\n",
    "two": b"a: {label: A, offices: [{title: Chair, from: 2019}]}\nb: {label: B}\n",
    "other": b"a: {label: A, offices: [{title: Chair, from: 2020}]}\nb: {label: B}\n",
    "broken": b"a: {label: [}\n",
    "foreign": "a: {label: \u00c4}\n".encode("cp1252"),
}


@pytest.fixture
def past(tmp_path, monkeypatch):
    """A function that opens what is kept, and the ids that were asked of git."""
    asked = []

    def get(_, id):
        asked.append(id)
        return TEXTS.get(id)

    monkeypatch.setattr("builder.edges.git.Objects.get", get)
    return lambda: Past(Repository(("git",)), tmp_path / "history.sqlite"), asked


@pytest.mark.parametrize(
    ("part", "id", "can"),
    [
        (Part.ARTICLE, "article", True),
        (Part.ARTICLE, "", True),
        (Part.ARTICLE, "undated", False),
        (Part.REGISTER, "two", True),
        (Part.REGISTER, "broken", False),
        (Part.REGISTER, "foreign", False),
    ],
)
def test_what_can_be_read_is_known_the_second_time(past, part, id, can):
    """Each part has its own rules."""
    opened, asked = past
    for _ in range(2):
        with opened() as held:
            assert held.can_be_read(part, id) is can
    assert asked == [id] * bool(id)


def test_what_was_changed_is_known_the_second_time(past):
    """With all its fields, and only those of entries that differ."""
    opened, asked = past
    told = []
    for _ in range(2):
        with opened() as held:
            told.append(held.revision(Part.REGISTER, [Pair("two", "other")]))
    assert told[0] == told[1]
    assert asked == ["two", "other"]
    assert [more.values for field in told[1].old for more in field.more] == [("2019",)]


def test_what_nobody_asks_for_any_more_is_forgotten(past):
    """But not by whoever was kept from asking."""
    opened, asked = past
    with opened() as held:
        held.can_be_read(Part.REGISTER, "two")
    with pytest.raises(KeyboardInterrupt), opened():
        raise KeyboardInterrupt
    with opened() as held:
        held.can_be_read(Part.REGISTER, "two")
    assert asked == ["two"]
    with opened():
        pass
    with opened() as held:
        held.can_be_read(Part.REGISTER, "two")
    assert asked == ["two", "two"]


def test_a_text_that_is_missing_is_said_to_be(past):
    """It may be there the next time."""
    with past[0]() as held:
        with pytest.raises(Missing):
            held.can_be_read(Part.ARTICLE, "lost")
        assert not held.is_all_there
