"""Which articles are on sport, and which places may be teams in others."""

import re

import pytest

from builder.model import Kind, Mention, Provenance, Span
from builder.resolve.sport import is_transfer, sport_in


@pytest.mark.parametrize(
    ("text", "sport"),
    [
        (
            "The striker scored twice, and the coach and the goalkeeper of the league's team sang.",
            True,
        ),
        ("The cabinet scored a win this season.", False),
        ("She missed the match, the goal and the header that won the FA Cup.", True),
        ("The match, the goal, the coach and the team. " + "It rained on them all. " * 100, False),
    ],
)
def test_reports_of_sport_are_told_by_their_words(article, text, sport):
    """One word is not enough, several are, and names of competitions; in a long text they are few."""
    assert sport_in(article(text), ()).throughout is sport


@pytest.mark.parametrize(
    ("text", "sides"),
    [
        ("Osaka beat Real Madrid 3-2. It rained in Kyoto.", {"Osaka"}),
        ("Kyoto trail 2-0. Osaka has a port.", {"Kyoto"}),
        ("Kyoto have a new shirt. Osaka has a port.", {"Kyoto"}),
        ("People in Kyoto have shirts. Osaka has a port.", set()),
    ],
)
def test_teams_are_told_by_what_stands_beside_their_names(article, text, sides):
    """Also where the article is on something else."""
    made = article(text)
    found = re.finditer("Osaka|Kyoto", made.text)
    spans = [Span(*match.span()) for match in found]
    sport = sport_in(made, [Mention(span, Kind.GPE, Provenance("register")) for span in spans])
    assert sport.sides == sides
    assert {name for name in ("Osaka", "Kyoto") if sport.has(name)} == sides


@pytest.mark.parametrize(
    ("text", "moved"), [("She joined Osaka on loan.", True), ("She joined Osaka on Monday.", False)]
)
def test_a_transfer_is_told_by_its_terms(article, text, moved):
    """A fee or a loan."""
    at = text.index("Osaka")
    assert is_transfer(text, Span(at, at + 5), sport_in(article(text), ())) is moved
