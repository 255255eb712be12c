"""Those whom a library quotes."""

from builder.compose.speakers import UNNAMED, speakers


def test_the_most_quoted_first_and_those_without_a_name_last(marked, shelf):
    """A description ("a man") is no name, and neither is silence."""
    made = marked('"One." "Two." "Three." "Four."')
    made.says('"One."', None, label="a man", id="q-1").says('"Two."', None, id="q-2")
    made.says('"Three."', "ada-holm", id="q-3")
    found = speakers(shelf(made.says('"Four."', None, id="q-4").done()))
    assert [(s.anchor, s.label, len(s.sayings)) for s in found] == [
        ("by-ada-holm", "Ada Holm", 1),
        ("unnamed", UNNAMED, 3),
    ]


def test_what_several_say_is_listed_under_each(marked, shelf):
    """Under the register's and under those whom it lacks, and once under each."""
    made = marked('Ada Holm, Norland and Kim Dahl said "One."').names("Kim Dahl", None)
    joint = (("norland", "Norland"), (None, "Kim Dahl"), (None, "Kim Dahl"))
    made.says('"One."', "ada-holm").together_with(*joint)
    found = speakers(shelf(made.done()))
    assert [(s.anchor, len(s.sayings)) for s in found] == [
        ("by-ada-holm", 1),
        ("named-kim-dahl", 1),
        ("by-norland", 1),
    ]


def test_a_name_outside_the_register_is_one_speaker_across_articles(marked, shelf):
    """By the fullest form that some article gives."""
    first = marked('Kim Dahl: "One."', id="a").names("Kim Dahl", None)
    first.says('"One."', None, label="Kim Dahl", id="q-1")
    second = marked('Dahl said "Two."', id="b").names("Dahl", None)
    second.says('"Two."', None, label="Dahl", id="q-2")
    (dahl,) = speakers(shelf(first.done(), second.done()))
    assert (dahl.anchor, dahl.label, dahl.entity, len(dahl.sayings)) == (
        "named-kim-dahl",
        "Kim Dahl",
        None,
        2,
    )
