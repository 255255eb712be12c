"""By which other verbs a source may say something besides."""

import pytest
from parsed import parsed

from builder.attribution.further_verbs import further_verbs
from builder.attribution.sources import Scene

ADDING = """Lee|NNP|nsubj|1 left|VBD|ROOT|1 ,|,|punct|1 adding|VBG|advcl|1 that|IN|mark|6 it|PRP|nsubj|6
rained|VBD|ccomp|3 .|.|punct|1"""
JOINED = """Lee|NNP|nsubj|1 left|VBD|ROOT|1 and|CC|cc|1 wrote|VBD|conj|1 that|IN|mark|6 it|PRP|nsubj|6
rained|VBD|ccomp|3 .|.|punct|1"""
BY_SAYING = """Lee|NNP|nsubj|1 began|VBD|ROOT|1 by|IN|prep|1 saying|VBG|pcomp|2 that|IN|mark|6 it|PRP|nsubj|6
rained|VBD|ccomp|3 .|.|punct|1"""
LETTER = """Lee|NNP|nsubj|1 sent|VBD|ROOT|1 a|DT|det|3 letter|NN|dobj|1 saying|VBG|acl|3 it|PRP|nsubj|6
rained|VBD|ccomp|4 .|.|punct|1"""
WENT_ON = """Lee|NNP|nsubj|1 went|VBD|ROOT|1 on|RP|prt|1 to|TO|aux|4 say|VB|xcomp|1 it|PRP|nsubj|6
rained|VBD|ccomp|4 .|.|punct|1"""

TOOK_TO = """Lee|NNP|nsubj|1 took|VBD|ROOT|1 to|IN|prep|1 air|NN|pobj|2 to|TO|aux|5 say|VB|advcl|1
it|PRP|nsubj|7 rained|VBD|ccomp|5 .|.|punct|1"""
TO_CLARIFY = """Lee|NNP|nsubj|1 issued|VBD|ROOT|1 a|DT|det|3 note|NN|dobj|1 to|TO|aux|5 clarify|VB|acl|3
that|IN|mark|8 it|PRP|nsubj|8 rained|VBD|ccomp|5 .|.|punct|1"""
RANG = """Lee|NNP|nsubj|1 rang|VBD|ROOT|1 to|TO|aux|3 say|VB|advcl|1 it|PRP|nsubj|5
rained|VBD|ccomp|3 .|.|punct|1"""

ASKED = """Lee|NNP|nsubj|2 ,|,|punct|0 asked|VBD|advcl|6 why|WRB|advmod|4 now|RB|pobj|2 ,|,|punct|6
said|VBD|ROOT|6 it|PRP|nsubj|8 rained|VBD|ccomp|6 .|.|punct|6"""
HAS_SAID = """Lee|NNP|nsubj|2 has|VBZ|aux|2 left|VBN|ROOT|2 and|CC|cc|2 has|VBZ|aux|5 said|VBN|conj|2
it|PRP|nsubj|7 rained|VBD|ccomp|5 .|.|punct|2"""
SHARES = """Shares|NNS|nsubj|1 fell|VBD|ROOT|1 after|IN|mark|4 Lee|NNP|nsubj|4 left|VBD|advcl|1
and|CC|cc|1 said|VBD|conj|1 it|PRP|nsubj|8 rained|VBD|ccomp|6 .|.|punct|1"""


@pytest.mark.parametrize(
    ("paragraph", "verbs"),
    [
        (ADDING, ["adding"]),
        (JOINED, ["wrote"]),
        (BY_SAYING, ["saying"]),
        (LETTER, ["saying"]),
        (WENT_ON, ["say"]),
        (TOOK_TO, ["say"]),
        (TO_CLARIFY, ["clarify"]),
        (ASKED, ["said"]),
        (ASKED.replace("asked", "hated"), []),
        (RANG, ["say"]),
        (HAS_SAID, ["said"]),
        (SHARES, ["said"]),
        (SHARES.replace("Shares|", "Guards|"), []),
        (TOOK_TO.replace("took|", "ran|"), []),
        (TO_CLARIFY.replace("note|", "coin|"), []),
        (ADDING.replace("adding", "eating"), []),
        (JOINED.replace("wrote|VBD", "written|VBN"), []),
        (BY_SAYING.replace("by|", "after|"), []),
        (LETTER.replace("letter|", "knife|"), []),
        (WENT_ON.replace("went|", "hoped|"), []),
    ],
)
def test_the_source_goes_on_by_another_verb(paragraph, verbs):
    """Beside its own, below it, or behind what it wrote."""
    article, reading = parsed(paragraph)
    scene = Scene(article.text, reading.paragraphs[0], [])
    [source] = [c for c in scene.candidates if scene.tree.lower[c.head] == "lee"]
    assert [scene.tree.lower[i] for i in further_verbs(scene, source)] == verbs
