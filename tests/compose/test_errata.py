"""What was changed after it was published."""

from dataclasses import replace
from datetime import date

import pytest

from builder.compose.errata import errata, last_corrected
from builder.edges.yaml.fields import fields_of
from builder.model import History, Part, Revision

DAY = date(2025, 6, 1)


def revised(part, before, after, article=None, day=DAY):
    made = Revision(day=day, part=part, article=article)
    if part is Part.ARTICLE:
        return replace(made, before=before, after=after)
    return replace(made, old=fields_of(before), new=fields_of(after))


def written(*paragraphs):
    return "\n\n".join(("date 2025-05-04 A visit", *paragraphs))


def corrected(library, *revisions):
    return errata(replace(library, history=History(revisions))).first


def texts(passages):
    return [tuple("".join(p.text for p in side) for side in pair) for pair in passages]


def test_an_article_shows_the_paragraphs_that_changed(library):
    """Before and after, under its title and with its address."""
    before, after = written("One.", "Two old."), written("One.", "Two new.")
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
    assert (
        corrected(
            library, revised(Part.ARTICLE, written("A b.", "C."), written("A\nb.", "\nC."), "newer")
        )
        == ()
    )
    overrides = "- at: {exact: A}\n  refuse: place\n", "# Why.\n- at: {exact: A}\n  refuse: place\n"
    assert corrected(library, revised(Part.OVERRIDES, *overrides, "newer")) == ()


def test_an_article_taken_out_is_said_to_be_gone(library):
    """By its title, which older corrections of it have as well; its text is not shown again."""
    gone, older = corrected(
        library,
        revised(Part.ARTICLE, written("Some text."), "", "gone"),
        revised(Part.OVERRIDES, "", "- at: {exact: Some}\n  refuse: place\n", "gone"),
    )
    assert (gone.title, gone.address, gone.passages) == ("A visit", "", ())
    assert gone.summary == "The briefing was taken out."
    assert (older.title, older.address) == ("A visit", "")


def test_an_article_put_back_is_said_to_be(library):
    """Where it is as it was; else what was changed is shown."""
    [row] = corrected(library, revised(Part.ARTICLE, written("One."), written("One."), "newer"))
    assert (row.title, row.passages) == ("A visit", ())
    assert row.summary == "The briefing was put back."


def test_corrections_are_ordered_by_their_days(library):
    """A commit may be of an earlier day than the one that it was made on; those of one day stay as
    they are, and the last day of an article is the latest."""
    days = [date(2025, 6, 1), date(2025, 8, 1), date(2025, 6, 1)]
    texts = [written(f"Version {n}.") for n in range(4)]
    revisions = [
        revised(Part.ARTICLE, texts[2 - n], texts[3 - n], "newer", day)
        for n, day in enumerate(days)
    ]
    known = replace(library, history=History(tuple(revisions)))
    rows = errata(known).first
    assert [(row.day.month, row.passages[0][1][-1].text) for row in rows] == [
        (8, "2."),
        (6, "3."),
        (6, "1."),
    ]
    assert last_corrected(known)["newer"][0] == date(2025, 8, 1)


@pytest.mark.parametrize("after", ["", written("Now it has a day.")])
def test_what_could_not_be_read_was_never_published(library, after):
    """So that neither its end nor its mending is a correction."""
    assert corrected(library, revised(Part.ARTICLE, "No day.\n\nText.", after, "newer")) == ()


def test_an_override_is_told_by_its_passage(library):
    """The words first, then what an editor said of them."""
    added = """- at: {exact: '"It is so,"', prefix: "he said "}\n  speaker: ada-holm\n"""
    [row] = corrected(library, revised(Part.OVERRIDES, "", added, "newer"))
    assert row.kind == "Annotations"
    assert texts(row.passages) == [("", '"It is so," → said by Ada Holm')]


def test_entries_of_the_register_are_compared_by_key(library):
    """Whatever their order, and in whichever of its files they stand; new ones are no correction."""
    before = "norland:\n  label: Norland\nada-holm:\n  label: A. Holm\n"
    after = "new: {label: New}\nada-holm:\n  label: Ada Holm\nnorland:\n  label: Norland\n"
    [row] = corrected(library, revised(Part.REGISTER, before, after))
    assert (row.title, row.address, row.kind) == ("Ada Holm", "entities/ada-holm.md", "Register")
    assert texts(row.passages) == [("name: A. Holm", "name: Ada Holm")]


def test_an_entry_without_a_page_has_no_address(library):
    """Nobody named it, or it is gone from the register."""
    rows = corrected(
        library, revised(Part.REGISTER, "nobody: {a: 1}\ngone: {b: 1}\n", "nobody: {a: 2}\n")
    )
    assert [(row.title, row.address) for row in rows] == [("Nobody", ""), ("gone", "")]


def test_an_entry_that_was_merged_leads_to_the_other(library):
    """What reads the same in both ways is no correction."""
    moved = replace(library, moved={"ada": "ada-holm", "old": "norland"})
    [row] = corrected(
        moved,
        revised(
            Part.REGISTER,
            "ada: {label: Ada}\nada-holm: {country: old}\n",
            "ada: {merged_into: ada-holm}\nada-holm: {country: norland}\n",
        ),
    )
    assert (row.title, row.address) == ("Ada Holm", "entities/ada-holm.md")
    assert ("name: Ada", "") in texts(row.passages)


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
        ("name: A. Holm", "name: Ada Holm"),
        ("short forms: Ada, Holm", ""),
        ("", "country: Norland"),
    ]


def test_an_office_is_a_passage_of_its_own(library):
    """And reads as one."""
    office = "    - title: Chair\n      of: the-league\n      from: 2019\n"
    before = "ada-holm:\n  label: Ada Holm\n  offices:\n" + office
    after = before + "    - title: Minister\n      from: 2021-05\n      names: [the minister]\n"
    [row] = corrected(library, revised(Part.REGISTER, before, after))
    assert texts(row.passages) == [("", "office: Minister, from May 2021, called the minister")]


def test_an_entry_taken_out_is_shown_whole(library):
    """Once, without an after."""
    before = "gone:\n  label: Gone\n  kind: place\n"
    [row] = corrected(library, revised(Part.REGISTER, before, "other: {a: 1}"))
    assert texts(row.passages) == [("name: Gone; kind: place", "")]


@pytest.mark.parametrize("count", [1, 100])
def test_an_article_knows_when_its_text_was_last_corrected(library, count):
    """And where that is shown, also where its correction stands on an older page."""
    rows = [revised(Part.GLOSSARY, "truce: {a: 1}", "truce: {a: 2}")] * (count - 1)
    rows.append(revised(Part.OVERRIDES, "", "- at: {exact: A}\n  refuse: place\n", "newer"))
    rows.append(revised(Part.ARTICLE, written("One."), written("Two."), "newer"))
    rows.append(revised(Part.ARTICLE, written("Zero."), written("One."), "newer", date(2025, 5, 5)))
    held = replace(library, history=History(tuple(rows)))
    page = "corrections.md" if count == 1 else "corrections/1.md"
    assert last_corrected(held) == {"newer": (DAY, f"{page}#c2")}


def test_corrections_of_lists_can_be_told_apart(library):
    """From those of briefings."""
    [text] = corrected(library, revised(Part.ARTICLE, written("A."), written("B."), "a-visit"))
    [entry] = corrected(library, revised(Part.REGISTER, "a: {label: A}\n", "a: {label: B}\n"))
    assert (text.of_list, entry.of_list) == (False, True)
