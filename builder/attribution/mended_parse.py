"""A parse in, out the same without a few faults that hide who speaks.

"The 61-year-old told reporters" is taken for the reporters, "the Lake Town forward said" for what
the town said, ", his lawyer, Ann Lee, said" and "in Bern, Ann Lee said" for more of the place
before, or the first for what happened next, "Ann Lee called it 'a loss', Tom Ray said it was late"
for his words on her.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from builder.model import Word
from builder.speech import is_reporting, is_saying

_SAYING = frozenset(["VBD", "VBN", "VBZ"])
_SUBJECTS = frozenset(["nsubj", "nsubjpass", "csubj", "expl"])
_NOUNS = frozenset(["NN", "NNS", "NNP", "NNPS"])
_LONG_NAME = 12  # words
_NEAR = 60  # words round a verb of saying in which what belongs to it stands


def mended(forms: Sequence[str], words: Sequence[Word]) -> tuple[Word, ...]:
    """The words of a paragraph, whose `forms` are given, with their governors put right."""
    found = list(words)
    for verb, word in enumerate(words):
        if word.tag not in _SAYING or not is_reporting(forms[verb].lower()):
            continue
        if word.dep == "amod":
            _tell_by_age(forms, found, verb)
        elif word.tag != "VBN":
            _say_as_forward(forms, found, verb)
            _say_behind_name(forms, found, verb)
            _say_behind_place(forms, found, verb)
            _say_what_precedes(forms, found, verb)
            _say_in_turn(forms, found, verb)
    return tuple(found)


def _tell_by_age(forms: Sequence[str], words: list[Word], verb: int) -> None:
    """Make "the 61-year-old" the subject of "told reporters", which a parse may have for what
    reporters are told."""
    old, heard = max(verb - 1, 0), words[verb].head
    if forms[old] != "old" or words[old].head != heard or heard < verb:
        return
    for i in range(max(0, old - _NEAR), old):
        if words[i].head == heard:
            words[i] = replace(words[i], head=old if words[i].dep == "det" else verb)
    is_root = words[heard].head == heard
    above = verb if is_root else words[heard].head
    words[verb] = replace(words[verb], dep="ROOT" if is_root else "parataxis", head=above)
    words[heard] = replace(words[heard], dep="dobj", head=verb)
    words[old] = replace(words[old], tag="NN", dep="nsubj", head=verb)


def _say_as_forward(forms: Sequence[str], words: list[Word], verb: int) -> None:
    """Make the player of "the Lake Town forward said" the subject, not the town."""
    player, club = verb - 1, verb - 2
    is_subject = club > 0 and words[club].dep == "nsubj" and words[club].head == verb
    if not is_subject or forms[player] != "forward" or words[club].tag != "NNP":
        return
    for i in range(max(0, club - _NEAR), club):
        if words[i].head == club and words[i].dep == "det":
            words[i] = replace(words[i], head=player)
    words[club] = replace(words[club], dep="compound", head=player)
    words[player] = replace(words[player], tag="NN", dep="nsubj", head=verb)


def _say_behind_name(forms: Sequence[str], words: list[Word], verb: int) -> None:
    """Make the lawyer of ", his lawyer, Ann Lee, said" the subject, where the verb has none."""
    if list(forms[verb - 1 : verb]) != [","] or verb < 2 or words[verb - 2].dep != "appos":
        return
    noun = words[verb - 2].head
    is_extra = words[noun].dep == "appos" and words[noun].head < noun
    if is_extra and _subject_of(words, verb) < 0:
        words[noun] = replace(words[noun], dep="nsubj", head=verb)
        words[verb - 1] = replace(words[verb - 1], head=noun)


def _say_behind_place(forms: Sequence[str], words: list[Word], verb: int) -> None:
    """Make the name of "In Bern, Ann Lee said" and of "it rained in Bern, the Board of Trade said"
    the subject, where the verb has none."""
    name = verb - 1
    if verb < 2 or words[name].tag not in _NOUNS or not name > words[name].head:
        return
    least = max(0, name - _LONG_NAME)
    comma = next((i for i in range(name, least, -1) if forms[i] == ","), name)
    is_one = all(_hangs_on(words, i, name) for i in range(comma + 1, name))
    if comma < name and is_one and not _has_subject(words, verb):
        words[name] = replace(words[name], dep="nsubj", head=verb)


def _say_what_precedes(forms: Sequence[str], words: list[Word], verb: int) -> None:
    """Make of "they left, his lawyer, Ann Lee, told the court" what she told it, where no "and"
    joins the two and nothing is said behind the verb."""
    first, subject = words[verb].head, _subject_of(words, verb)
    is_second = words[verb].dep == "conj" and words[first].head == first
    if not (is_second and subject >= 0 and is_saying(forms[verb].lower())):
        return
    joined = any(word.dep == "cc" and word.head == first for word in words[first:verb])
    says = any(word.dep == "ccomp" and word.head == verb for word in words[verb : verb + _NEAR])
    if not joined and not says and ";" not in forms[first:subject]:
        words[verb] = replace(words[verb], dep="ROOT", head=verb)
        words[first] = replace(words[first], dep="ccomp", head=verb)


def _say_in_turn(forms: Sequence[str], words: list[Word], verb: int) -> None:
    """Part what one says from what another says after a comma, "Ann Lee called it 'a loss', Tom Ray
    said it was late", where the first is taken for the second's words."""
    near = range(max(0, verb - _NEAR), min(verb + _NEAR, len(words)))
    told = [i for i in near if words[i].head == verb and words[i].dep == "ccomp"]
    if len(told) < 2 or not told[0] < verb < told[1]:
        return
    if is_reporting(forms[told[0]].lower()) and _subject_of(words, told[0]) >= 0:
        words[told[0]] = replace(words[told[0]], dep="parataxis")


def _subject_of(words: Sequence[Word], verb: int) -> int:
    """The subject before a verb; -1 where it has none."""
    below = (i for i in range(max(0, verb - _NEAR), verb) if words[i].head == verb)
    return next((i for i in below if words[i].dep in ("nsubj", "nsubjpass")), -1)


def _has_subject(words: Sequence[Word], verb: int) -> bool:
    """Whether a verb has a subject on either side."""
    near = words[max(0, verb - _NEAR) : verb + _NEAR]
    return any(word.head == verb and word.dep in _SUBJECTS for word in near)


def _hangs_on(words: Sequence[Word], at: int, noun: int) -> bool:
    """Whether a word before a noun belongs to it."""
    for _ in range(_LONG_NAME):
        if words[at].head == at or at >= noun:
            break
        at = words[at].head
    return at == noun
