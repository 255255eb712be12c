"""What is told of a verb of saying, and nobody said."""

import pytest
from parsed import parsed

from builder.attribution.sources import Scene
from builder.attribution.unsaid import is_nobody, is_unsaid, undoes, would_say

SAID = """The|DT|det|1 mayor|NN|nsubj|3 AUX|MD|aux|3 say|VB|ROOT|3 BEHIND|RB|advmod|3 it|PRP|nsubj|6
rained|VBD|ccomp|3 .|.|punct|3"""


def _scene(paragraph: str) -> Scene:
    article, reading = parsed(paragraph)
    return Scene(article.text, reading.paragraphs[0], [])


@pytest.mark.parametrize(
    ("auxiliary", "behind", "unsaid"),
    [("might", "that", True), ("could", "only", False), ("did", "that", False)],
)
def test_what_one_may_say_is_unsaid(auxiliary: str, behind: str, unsaid: bool) -> None:  # noqa: FBT001 - a table
    """Unless an adverb tells that it was said."""
    scene = _scene(SAID.replace("AUX", auxiliary).replace("BEHIND", behind))
    [mayor, *_] = scene.candidates
    assert undoes(scene, 2, mayor) is unsaid
    assert is_unsaid(scene, mayor, 3) is unsaid


def test_what_one_would_say_may_be_a_habit() -> None:
    """So that words in marks stand, and others do not."""
    scene = _scene(SAID.replace("AUX", "would").replace("BEHIND", "that"))
    assert would_say(scene, 3)
    assert not is_unsaid(scene, scene.candidates[0], 3)
    assert not would_say(_scene(SAID.replace("AUX", "would").replace("BEHIND", "only")), 3)


def test_no_mayor_is_nobody() -> None:
    """Nor is "few mayors" anybody in particular."""
    scene = _scene(SAID.replace("The|DT", "No|DT"))
    assert is_nobody(scene, scene.candidates[0])
    assert not is_nobody(_scene(SAID), _scene(SAID).candidates[0])
