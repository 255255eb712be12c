"""What stands behind the words that somebody is reported to have said and is none of them: where
they were said, what the speaker did in saying them, and what was left unsaid.
"""

from __future__ import annotations

import re

from builder.attribution.sources import DASHES, Scene
from builder.attribution.syntax import FINITE, TENSED
from builder.speech import ADDING, is_reporting, is_saying, may_be_withheld, stem

_BESIDES = ADDING | frozenset(
    "accusing apologising apologizing blaming calling citing condemning criticising criticizing"
    " describing dismissing drawing hailing praising prompting quoting referring rejecting sparking"
    " thanking triggering urging".split()
)
"""What a speaker does in saying something, and what is no part of the words."""
_APPEALS = frozenset(map(stem, "urge decline refuse thank apologise apologize question".split()))
"""What a speaker does beside saying something: "and urged drivers to stay away"."""
_GOES_ON = frozenset("expand go offer respond".split())
"""What also leaves something unsaid where it is not done: "but did not go into detail"."""
_DEEDS = frozenset(
    "accused blamed called cited condemned criticised criticized defended demanded described"
    " dismissed expressed gave hailed praised rejected voiced welcomed".split()
)
"""What a speaker may do beside saying something, and so may whoever that is about."""
_WRITTEN_OR_TOLD = (
    "e-mail",
    "email",
    "interview",
    "letter",
    "message",
    "post",
    "statement",
    "tweet",
)
_CHARGES = frozenset("accusation allegation assertion charge claim suggestion".split())
_OCCASIONS = frozenset([*_WRITTEN_OR_TOLD, "news", "report"])
_VERDICTS = frozenset(
    "blow boost defeat move reversal setback sign snub step triumph victory".split()
)
"""What the writer calls that which was said: ", Lee said, in a blow to"."""
_OCCASION = re.compile(
    rf"in (?:an?|the|another) (?:[\w-]+ ){{0,2}}(?:{'|'.join(_WRITTEN_OR_TOLD)})\b"
    r"|(?:at|during) (?:an?|the|his|her|their) (?:[\w-]+ ){0,2}(?:(?:news|press) conference"
    r"|briefing|interview)\b"
    r"|when asked\b"
)
"""Where something is said: "in a written statement", "at a press conference"."""
_OCCASION_WORDS = 6
_SUBJECT_WORDS = 6
_NOMINAL = frozenset("CD DT HYPH JJ NN NNP NNPS NNS POS PRP PRP$".split())


def is_done_besides(scene: Scene, i: int) -> bool:
    """Whether a word begins what a speaker does in saying something: ", dismissing a plea"."""
    tree = scene.tree
    return tree.lower[i] in _BESIDES and tree.tags[i] == "VBG" and tree.lower[i - 1] == ","


def is_answered(scene: Scene, i: int) -> bool:
    """Whether a word begins what others hold of that which was said: ", a charge Lee denied"."""
    a, noun = (*scene.tree.lower[i : i + 2], "", "")[:2]
    return a in ("a", "an") and noun in _CHARGES and scene.tree.lower[i - 1] == ","


def names_occasion(scene: Scene, at: int) -> bool:
    """Whether the words behind ", Lee said," that begin here are about where it was said, as "in a
    statement" and "after the news" are, or tell what that means: "in a blow to"."""
    words = scene.tree.lower[at : at + 4]
    weighs = words[:2] == ["in", "a"] and not _VERDICTS.isdisjoint(words[2:])
    return weighs or not _OCCASIONS.isdisjoint(words)


def tells_where(scene: Scene, first: int, i: int, end: int) -> bool:
    """Whether the rest of a clause that began at `first` tells where it was said, as "in a
    statement on Monday" does unless the clause is about saying itself: "that he confessed"."""
    tree = scene.tree
    if not _OCCASION.match(" ".join(tree.lower[i : min(i + _OCCASION_WORDS, end)])):
        return False
    told = any(tree.tags[j][0] == "V" and is_reporting(tree.lower[j]) for j in range(first, i))
    return not told and TENSED.isdisjoint(tree.tags[i:end])


def says_more(scene: Scene, i: int) -> bool:
    """Whether the speaker says or does something else from this conjunction on: "and added that",
    "and urged drivers to", "but did not elaborate", "but it did not say"; or another says "that"
    something behind a comma."""
    tree = scene.tree
    if tree.tags[i] != "CC":
        return False
    if _leaves_unsaid(scene, i + 1 + (tree.tags[i + 1 : i + 2] == ["PRP"])):
        return True
    if _another_says(scene, i + 1):
        return tree.lower[i - 1] == "," or tree.forms[i - 1] in DASHES
    if i + 1 == len(tree) or tree.tags[i + 1] not in FINITE:
        return False
    return is_saying(tree.lower[i + 1]) or stem(tree.lower[i + 1]) in _APPEALS


def _another_says(scene: Scene, at: int) -> bool:
    """Whether a few nouns begin here that say "that" something."""
    tree = scene.tree
    near = range(at + 1, min(at + 1 + _SUBJECT_WORDS, len(tree) - 1))
    verb = next((i for i in near if tree.tags[i] in FINITE), 0)
    told = verb and is_saying(tree.lower[verb]) and tree.lower[verb + 1] == "that"
    return bool(told) and _NOMINAL.issuperset(tree.tags[at:verb])


def does_more(scene: Scene, first: int, i: int) -> bool:
    """Whether the speaker does something else from this conjunction on, as a comma before it shows,
    or its tense: of a clause from `first` on "said it is late and accused them"."""
    tree = scene.tree
    if tree.tags[i : i + 2] != ["CC", "VBD"] or tree.lower[i + 1] not in _DEEDS:
        return False
    tense = next((tag for tag in tree.tags[first:i] if tag in TENSED), "")
    return tree.lower[i - 1] == "," or tense in ("VBZ", "VBP", "MD")


def _leaves_unsaid(scene: Scene, i: int) -> bool:
    """Whether "did not elaborate" or the like stands here."""
    did, no, verb = (*scene.tree.lower[i : i + 3], "", "", "")[:3]
    return (
        did == "did" and no in ("not", "n't", "n’t") and (verb in _GOES_ON or may_be_withheld(verb))
    )
