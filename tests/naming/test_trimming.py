"""Names are bare of what stands round them."""

import re

import pytest

from builder.model import Span
from builder.naming.trimming import (
    persons,
    with_compound,
    with_domain,
    with_double_name,
    with_generation,
    with_particles,
    without_affixes,
)


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("Rutte told Nakatani", ["Rutte", "Nakatani"]),
        ("Rutte has told Nakatani", ["Rutte", "Nakatani"]),
        ("Ursula von der Leyen", ["Ursula von der Leyen"]),
        ("Owain ap Rhys", ["Owain ap Rhys"]),
        ("Mark Rutte", ["Mark Rutte"]),
    ],
)
def test_people_glued_by_a_verb_are_two(text, parts):
    """A span over a verb falls apart, particles of a name stay."""
    assert _people(text) == parts


def _people(text, *, start=0, known=()):
    """The names of the persons in a text from there on."""
    return [person.of(text) for person in persons(text, Span(start, len(text)), known)]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("PM Modi", "Modi"),
        ("Lt. Gen. John Smith", "John Smith"),
        ("Mr Palmer", "Palmer"),
        ("Prince", "Prince"),
        ("Mark Rutte", "Mark Rutte"),
        ("Dr Ann Lee KC MP", "Ann Lee"),
        ("KC", "KC"),
        ("Det Supt Ann Lee", "Ann Lee"),
        ("Farmer Ann Lee", "Ann Lee"),
        ("Farmer Lee", "Farmer Lee"),
        ("Shah Rukh Lee", "Shah Rukh Lee"),
        ("Glaciologist Ann Lee", "Ann Lee"),
        ("Statistician Ann Lee", "Ann Lee"),
        ("Substitute Ann Lee", "Ann Lee"),
        ("Christ Ann Lee", "Christ Ann Lee"),
    ],
)
def test_titles_stand_outside_a_name(text, name):
    """They go, but never the whole name."""
    assert _people(text) == [name]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("pro-Israel", "Israel"),
        ("intra-African", "African"),
        ("Pro-Natura", "Pro-Natura"),
        ("al-Qaeda", "al-Qaeda"),
        ("Oslo-based", "Oslo"),
        ("R-Ohio", "Ohio"),
        ("Ann Lee~~", "Ann Lee"),
        ("Ann Lee`s", "Ann Lee"),
        ("Only Spain", "Spain"),
        ("Outside Parliament", "Parliament"),
        ("Unlike Spain", "Spain"),
        ("Outsider Games", "Outsider Games"),
        ("Lake radio the Government", "Lake radio"),
        ("Bank of the West", "Bank of the West"),
        ("Save the Whales", "Save the Whales"),
        ("Only", "Only"),
        ("Ann Lee‘s", "Ann Lee"),
        ("==Ann Lee", "Ann Lee"),
        ("~~", "~~"),
        ("D-Day", "D-Day"),
        ("pro-Oslo-led", "Oslo"),
        ("Stoke-on-Trent", "Stoke-on-Trent"),
        ("Leeds United 1-0", "Leeds United"),
        ("-author Ann Lee", "Ann Lee"),
        ("Lee Mills Inc. Shares", "Lee Mills Inc."),
        ("Lee Mills Corp. Ltd.", "Lee Mills Corp. Ltd."),
        ("Lee Mills Corp. of Ohio", "Lee Mills Corp. of Ohio"),
    ],
)
def test_what_is_tied_to_a_name_for_the_nonce_is_none_of_it(text, name):
    """A particle of the name's own stays."""
    assert without_affixes(text, Span(0, len(text))).of(text) == name


@pytest.mark.parametrize(
    ("behind", "name"), [(" Attorney Ann Lee", "Lake"), (" Court", "Lake District")]
)
def test_a_district_attorney_is_no_district(behind, name):
    """The place is what stands before it."""
    text = f"Lake District{behind}"
    assert without_affixes(text, Span(0, len("Lake District"))).of(text) == name


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Labour 31 seats", "Labour"),
        ("Labour 31.5%", "Labour"),
        ("Apollo 13 flew", "Apollo 13"),
    ],
)
def test_a_number_that_counts_something_is_none_of_a_name(text, name):
    """What is counted stands behind it."""
    end = re.search(r"[\d.]*\d", text).end()
    assert without_affixes(text, Span(0, end)).of(text) == name


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Ann Lee of Leeds", "Ann Lee"),
        ("Lee of Leeds", "Lee"),
        ("Joan of Arc", "Joan of Arc"),
        ("St Ann Lee of Leeds", "St Ann Lee of Leeds"),
        ("Ann Queen of Leeds", "Ann Queen of Leeds"),
        ("Ann Lee", "Ann Lee"),
    ],
)
def test_where_somebody_belongs_is_none_of_the_name(text, name):
    """If the name is more than a given name, or somebody's surname."""
    assert _people(text, known={"Lee"}) == [name]


@pytest.mark.parametrize("name", ["Gen Nakatani", "Sultan Obi", "Emir Lee"])
def test_a_given_name_after_an_office_stays(name):
    """The second title of a row is none."""
    assert _people(f"Defense Minister {name}", start=17) == [name]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Ann Lee, Jr., left.", "Ann Lee, Jr."),
        ("Ann Lee Sr left.", "Ann Lee Sr"),
        ("Ann Lee, Jrue left.", "Ann Lee"),
    ],
)
def test_a_son_has_a_name_of_his_own(text, name):
    """His "Jr." belongs to it, comma or not."""
    assert with_generation(text, Span(0, 7)).of(text) == name


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Lee.org met.", "Lee.org"),
        ("Lee.co.uk met.", "Lee.co.uk"),
        ("Lee. Organ music.", "Lee"),
        ("Lee.com/news", "Lee"),
    ],
)
def test_a_site_is_called_by_its_address(text, name):
    """Without a path."""
    assert with_domain(text, Span(0, 3)).of(text) == name


@pytest.mark.parametrize(
    ("text", "name", "whole"),
    [
        ("In Biak-na-Bato it rained.", "Bato", "Biak-na-Bato"),
        ("In Ash-on-Lee it rained.", "Ash", "Ash-on-Lee"),
        ("In Ash-on-the-Lee it rained.", "Lee", "Ash-on-the-Lee"),
        ("The Leeds-to-York train.", "Leeds", "Leeds"),
        ("The pro-Bato party.", "Bato", "Bato"),
    ],
)
def test_particles_between_hyphens_tie_a_name_together(text, name, whole):
    """What an English sentence ties to it stays outside."""
    at = text.index(name)
    assert with_compound(text, Span(at, at + len(name))).of(text) == whole


@pytest.mark.parametrize(
    ("text", "name", "whole"),
    [
        ("He met Jan-Peter Lee.", "Peter Lee", "Jan-Peter Lee"),
        ("He met Jan-Peter.", "Peter", "Peter"),
        ("The Oslo-Peter Lee talks.", "Peter Lee", "Peter Lee"),
    ],
)
def test_a_double_given_name_is_whole(text, name, whole):
    """If its first half is a given name, and a surname follows."""
    at = text.index(name)
    assert with_double_name(text, Span(at, at + len(name))).of(text) == whole


@pytest.mark.parametrize(
    ("text", "name", "whole"),
    [
        ("Later van Lee left.", "Lee", "van Lee"),
        ("They met Joost van Lee there.", "Lee", "Joost van Lee"),
        ("Anna van der Lee left.", "Lee", "Anna van der Lee"),
        ("Ursula von Lee left.", "Lee", "Ursula von Lee"),
        ("He drove the van Lee had bought.", "Lee", "Lee"),
        ("Lee left.", "Lee", "Lee"),
    ],
)
def test_a_surname_has_its_particle(text, name, whole):
    """And the given name before it; a van on wheels is none."""
    at = text.index(name)
    assert with_particles(text, Span(at, at + len(name))).of(text) == whole
