"""Who else may have said it."""

from dataclasses import replace

from builder.compose.bystanders import Bystanders
from builder.model import JointSpeaker, Kind, Provenance, Quoting, Reference, Span, Statement

TEXT = """\
Ann Lee met Bob Hart. Bob Hart of Norco left for the city of Oslo. "Tom Ray knew," he said. "No," she said.

Cy Vos was told, and so were Di Orr and Ed Poe.
"""


def reference(words, id, kind=Kind.PERSON, nth=0):
    at = -1
    for _ in range(nth + 1):
        at = TEXT.index(words, at + 1)
    span = Span(at, at + len(words))
    return Reference(
        span=span, kind=kind, entity=id, label="", provenance=Provenance("m"), layer=kind.layer
    )


def statement(words, speaker, source=None):
    def span(part):
        at = TEXT.index(part)
        return Span(at, at + len(part))

    return Statement(
        id="q-1",
        content=(span(words),),
        kind=Quoting.DIRECT,
        source=span(source) if source else None,
        speaker=speaker,
        provenance=Provenance("rule"),
    )


NAMED = [
    reference("Ann Lee", "ann-lee"),
    reference("Bob Hart", "bob-hart"),
    reference("Bob Hart", "bob-hart", nth=1),
    reference("Norco", "norco", Kind.ORG),
    reference("Oslo", "oslo", Kind.GPE),
    reference("Tom Ray", "tom-ray"),
]
SAID = statement('"Tom Ray knew,"', "bob-hart")


def test_people_and_bodies_are_offered_the_nearest_first():
    """Neither places, nor who says it already, nor who is only spoken of in it."""
    assert Bystanders(NAMED).of(SAID) == ("norco", "ann-lee")


def test_whom_the_register_lacks_is_offered_by_name():
    """If it is one for good."""
    [lee, *others] = NAMED
    unknown = replace(lee, entity=None, label="Ann Lee", provenance=Provenance("m", score=0.5))
    assert Bystanders([unknown, *others]).of(SAID) == ("norco", "Ann Lee")
    unsure = replace(unknown, provenance=Provenance("m", score=0.49))
    assert Bystanders([unsure, *others]).of(SAID) == ("norco",)
    by_her = replace(SAID, speaker=None, speaker_label="Ann Lee")
    assert Bystanders([unknown, *others]).of(by_her) == ("norco", "bob-hart")


def test_who_says_it_with_others_may_have_said_it_alone():
    """So each of them is an answer."""
    joint = replace(SAID, joint=(JointSpeaker(None, "norco", "Norco"),))
    assert Bystanders(NAMED).of(joint) == ("norco", "bob-hart", "ann-lee")


def test_a_speaker_who_is_meant_by_she_stands_there():
    """Nearer than where she was named."""
    other = statement('"No,"', "ann-lee", source="she")
    assert Bystanders([*NAMED, other]).of(SAID) == ("ann-lee", "norco")


def test_no_more_than_a_handful_is_offered():
    """Those beyond are looked for by name."""
    after = [reference(name, name) for name in ("Cy Vos", "Di Orr", "Ed Poe")]
    assert Bystanders([*NAMED, *after]).of(SAID) == ("Cy Vos", "norco", "Di Orr", "ann-lee")
