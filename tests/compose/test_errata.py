"""What was changed after it was published."""

from dataclasses import replace
from datetime import date

import pytest

from builder.compose.errata import errata, last_corrected
from builder.model import History, Part, Revision

DAY = date(2025, 6, 1)


def revised(part, before, after, article=None, day=DAY):
    return Revision(day=day, part=part, article=article, before=before, after=after)


def corrected(library, *revisions):
    return errata(replace(library, history=History(revisions))).first


def texts(passages):
    return [tuple("".join(p.text for p in side) for side in pair) for pair in passages]


def test_an_article_shows_the_paragraphs_that_changed(library):
    """Before and after, under its title and with its address."""
    before, after = (
        "date 2025-05-04 A visit\n\nOne.\n\nTwo old.",
        "date 2025-05-04 A visit\n\nOne.\n\nTwo new.",
    )
    [row] = corrected(library, revised(Part.ARTICLE, before, after, "newer"))
    assert (row.title, row.address, row.kind, row.day) == (
        "A visit",
        "articles/newer.md",
        "Text",
        DAY,
    )
    assert texts(row.passages) == [("Two old.", "Two new.")]


def test_white_space_is_no_correction(library):
    """Nor is a remark of the editors."""
    assert corrected(library, revised(Part.ARTICLE, "A b.\n\nC.", "A\nb.\n\n\nC.", "newer")) == ()
    overrides = "- at: {exact: A}\n  refuse: place\n", "# Why.\n- at: {exact: A}\n  refuse: place\n"
    assert corrected(library, revised(Part.OVERRIDES, *overrides, "newer")) == ()


def test_an_article_taken_out_is_said_to_be_gone(library):
    """Its text is not shown again."""
    [row] = corrected(library, revised(Part.ARTICLE, "Some text.", "", "gone"))
    assert (row.title, row.address, row.passages) == ("gone", "", ())
    assert row.summary == "The briefing was taken out."


def test_an_override_is_told_by_its_passage(library):
    """The words first, then what an editor said of them."""
    added = """- at: {exact: '"It is so,"', prefix: "he said "}\n  speaker: ada-holm\n"""
    [row] = corrected(library, revised(Part.OVERRIDES, "", added, "newer"))
    assert row.kind == "Annotations"
    assert texts(row.passages) == [("", '"It is so," → speaker: ada-holm')]


def test_entries_of_the_register_are_compared_by_key(library):
    """Whatever their order, and in whichever of its files they stand; new ones are no correction."""
    before = "norland:\n  label: Norland\nada-holm:\n  label: A. Holm\n"
    after = "new: {label: New}\nada-holm:\n  label: Ada Holm\nnorland:\n  label: Norland\n"
    [row] = corrected(library, revised(Part.REGISTER, before, after))
    assert (row.title, row.address, row.kind) == ("Ada Holm", "entities/ada-holm.md", "Register")
    assert texts(row.passages) == [("label: A. Holm", "label: Ada Holm")]


def test_an_entry_without_a_page_has_no_address(library):
    """Nobody named it, or it is gone from the register."""
    rows = corrected(
        library, revised(Part.REGISTER, "nobody: {a: 1}\ngone: {b: 1}\n", "nobody: {a: 2}\n")
    )
    assert [(row.title, row.address) for row in rows] == [("Nobody", ""), ("gone", "")]


def test_terms_lead_to_the_glossary(library):
    """To their own entry."""
    [row] = corrected(library, revised(Part.GLOSSARY, "truce: {a: 1}", "truce: {a: 2}"))
    assert (row.kind, row.address) == ("Glossary", "glossary.md#truce")


def test_many_entries_at_once_are_counted(library):
    """A register made anew would bury all else."""
    before = "\n".join(f"e{n}: {{a: 1}}" for n in range(1200))
    [row] = corrected(library, revised(Part.REGISTER, before, before.replace("1}", "2}")))
    assert (row.summary, row.passages) == ("1,200 entries were changed.", ())


def test_an_entry_shows_the_fields_that_changed(library):
    """Not the whole of it, and not in the words of the file."""
    before = "ada-holm:\n  label: A. Holm\n  kind: person\n  weak_aliases: [Ada,\n    Holm]\n"
    after = "ada-holm:\n  label: Ada Holm\n  kind: person\n  country: norland\n"
    [row] = corrected(library, revised(Part.REGISTER, before, after))
    assert texts(row.passages) == [
        ("label: A. Holm", "label: Ada Holm"),
        ("weak aliases: [Ada, Holm]", ""),
        ("", "country: norland"),
    ]


def test_an_office_is_a_passage_of_its_own(library):
    """And reads as one."""
    office = "    - title: Chair\n      of: the-league\n      from: 2019\n"
    before = "ada-holm:\n  label: Ada Holm\n  offices:\n" + office
    after = before + "    - title: Minister\n      from: 2021-05\n      names: [the minister]\n"
    [row] = corrected(library, revised(Part.REGISTER, before, after))
    assert texts(row.passages) == [("", "offices: Minister, from: 2021-05, names: [the minister]")]


def test_an_entry_taken_out_is_shown_whole(library):
    """Once, without an after."""
    before = "gone:\n  label: Gone\n  kind: place\n"
    [row] = corrected(library, revised(Part.REGISTER, before, "other: {a: 1}"))
    assert texts(row.passages) == [("label: Gone kind: place", "")]


@pytest.mark.parametrize("count", [1, 100])
def test_an_article_knows_when_its_text_was_last_corrected(library, count):
    """And where that is shown, also where its correction stands on an older page."""
    rows = [revised(Part.GLOSSARY, "truce: {a: 1}", "truce: {a: 2}")] * (count - 1)
    rows.append(revised(Part.OVERRIDES, "", "- at: {exact: A}\n  refuse: place\n", "newer"))
    rows.append(revised(Part.ARTICLE, "One.", "Two.", "newer"))
    rows.append(revised(Part.ARTICLE, "Zero.", "One.", "newer", date(2025, 5, 5)))
    held = replace(library, history=History(tuple(rows)))
    page = "corrections.md" if count == 1 else "corrections/1.md"
    assert last_corrected(held) == {"newer": (DAY, f"{page}#c2")}
