"""Names of ships and the like, whoever else is called so."""

import pytest

from builder.naming.craft import craft_names


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("The ferry Norway sank, and the tug Leeds’s crew swam.", ["Norway", "Leeds"]),
        ("The bulk carrier Ever Tall met the yacht Pride of York.", ["Ever Tall", "Pride of York"]),
        ("The icebreaker Ann Lee and the submarine U 9 sail.", ["Ann Lee"]),
        ("The ship Ville de York sank.", ["Ville de York"]),
        ("The tanker Eagle S sank.", ["Eagle S"]),
        ("The tanker Eagle I saw sank.", ["Eagle"]),
        ("The ferry Baltic Princess is late.", ["Baltic Princess"]),
        ("The frigates Norway and Ann Lee met.", ["Ann Lee", "Norway"]),
        ("A ship called Leeds sank; the tug, the York, did not.", ["Leeds", "York"]),
        ("The tug Leeds was built in York.", ["Leeds"]),
        ("The tugs Leeds and York have bought are new.", []),
        ("The tug Leeds is building is new.", []),
        ("The tug Leeds bought is new.", []),
        ("The boat Leeds police use is new.", []),
        ("The tanker Norway has seized is empty.", []),
        ("The yacht Ann Lee owns is new.", []),
        ("The frigate Norwegian sailors saw sank.", []),
        ("The ferry to Leeds and the ferry Leeds-York are late.", []),
        ("They took a ferry Tuesday.", []),
        ("The carrier Norway Air lost money.", []),
        ("The police cruiser Leeds has is new.", []),
        ("Ferry Sinks in Norway", []),
        ("The yacht Sir Tom has is new.", []),
    ],
)
def test_a_word_for_a_craft_makes_a_name(text, names):
    """Where no clause, title or journey follows it."""
    assert sorted(span.of(text) for span in craft_names(text)) == sorted(names)


def test_the_bare_name_is_the_crafts_with_an_article():
    """But not that of the place itself, nor of what belongs to it."""
    text = "The tug Leeds sank. The Leeds was old. The Leeds Cup was new. In Leeds they wept; the Leeds region did, too."
    assert sorted(span.start for span in craft_names(text)) == [8, 24]
