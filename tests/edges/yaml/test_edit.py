"""Files of the editors with an answer in them: every other line stays as it was."""

import pytest

from builder.edges.yaml import edit
from builder.errors import BriefingError
from builder.model import Override, Place, TextQuoteSelector

FILE = """\
# About this file.
- at: {exact: Tokyo, prefix: "in "}   # the city
  refuse: place

# Another.
- at:
    exact: "it"
    suffix: " is"
  # what it is
  entity: nato
- every: Hart
  entity: bob-hart
"""


TWINS = """\
- at: {exact: Kyoto}
  note: the city
- at: {exact: Kyoto}
  refuse: place
"""


def override(exact, prefix="", suffix="", line=1):
    passage = TextQuoteSelector(exact, prefix, suffix)
    return Override(article="a", passage=passage, place=Place("o.yml", line))


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("", "- a: b\n"),
        ("# Only a comment.\n", "# Only a comment.\n- a: b\n"),
        ("- c: d", "- c: d\n- a: b\n"),
        ("- c: d\n\n# End.\n", "- c: d\n\n# End.\n- a: b\n"),
        ("  - c: d\n", "  - c: d\n  - a: b\n"),
        ("- c: d\r\n", "- c: d\r\n- a: b\r\n"),
    ],
)
def test_an_entry_is_added_at_the_end(before, after):
    """As the others are indented, with the file's own line ends."""
    assert edit.appended("o.yml", before, "- a: b") == after


@pytest.mark.parametrize("text", ["[{c: d}]\n", "{}\n", "just words\n", "- c: |\n    words\n...\n"])
def test_where_nothing_can_be_added_the_line_is_handed_to_the_editor(text):
    """Nothing that stands there is rewritten."""
    with pytest.raises(BriefingError) as stopped:
        edit.appended("o.yml", text, "- a: b")
    assert stopped.value.problems[0].place.path == "o.yml"


@pytest.mark.parametrize(
    ("lost", "old", "new"),
    [
        (override("Tokyo", "in "), 'at: {exact: Tokyo, prefix: "in "}', "at: {exact: Kyoto}"),
        (
            override("it", suffix=" is"),
            'at:\n    exact: "it"\n    suffix: " is"',
            "at: {exact: that}",
        ),
        (override("Hart"), "every: Hart", "every: Harte"),
    ],
)
def test_only_the_words_of_a_lost_passage_are_replaced(lost, old, new):
    """Comments and the other keys stay."""
    assert edit.replaced("o.yml", FILE, lost, new) == FILE.replace(old, new)


def test_an_override_is_taken_out_by_making_it_a_comment():
    """So that it can be put back."""
    made = edit.commented_out("o.yml", FILE, override("it", suffix=" is"))
    block = '- at:\n    exact: "it"\n    suffix: " is"\n  # what it is\n  entity: nato\n'
    assert made == FILE.replace(block, "".join(f"# {row}\n" for row in block.splitlines()))


@pytest.mark.parametrize("other", ["note: staggering", "entity: staggering"])
def test_only_the_words_that_point_are_compared(other):
    """Another override may say the same words in its note."""
    kept = f'- at: {{exact: "A new\u2028era"}}\n  {other}\n'
    lost = "- at: {exact: staggering}\n  refuse: quote  # no\n"
    commented = "# - at: {exact: staggering}\n#   refuse: quote  # no\n"
    made = edit.commented_out("o.yml", kept + lost, override("staggering"))
    assert made == kept + commented


def test_of_two_with_the_same_passage_the_one_on_the_line_is_meant():
    """A remark and a refusal may lie on the same words."""
    second = override("Kyoto", line=3)
    first, other = TWINS[: TWINS.index("- at", 1)], TWINS[TWINS.index("- at", 1) :]
    commented = "".join(f"# {row}\n" for row in other.splitlines())
    assert edit.commented_out("o.yml", TWINS, second) == first + commented
    made = edit.replaced("o.yml", TWINS, second, "at: {exact: Nara}")
    assert made == first + other.replace("Kyoto", "Nara")


def test_one_that_has_moved_is_found_where_it_is_the_only_one():
    """Lines may have been added above it."""
    made = edit.replaced("o.yml", FILE, override("Hart", line=99), "every: Harte")
    assert made == FILE.replace("every: Hart", "every: Harte")


@pytest.mark.parametrize("change", [edit.commented_out, lambda *a: edit.replaced(*a, "x")])
def test_between_two_that_have_moved_nothing_is_guessed(change):
    """Neither of them stands where it was read."""
    with pytest.raises(BriefingError, match="not there any more"):
        change("o.yml", TWINS, override("Kyoto", line=2))


@pytest.mark.parametrize("change", [edit.commented_out, lambda *a: edit.replaced(*a, "x")])
def test_an_override_that_is_gone_is_not_guessed_at(change):
    """Somebody else may have mended it."""
    with pytest.raises(BriefingError, match="not there any more"):
        change("o.yml", FILE, override("Kyoto"))
