"""A parse in, who does something to "him" or "her" out: "Lee offered her a post; she declined"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from builder.model import Reading, Word
from builder.speech import is_reporting

_OBJECTS = {"him": "he", "her": "she"}
_OBJECT_OF = ("dobj", "dative", "iobj")
_MOST_STEPS = 4
_REACH = 40  # words between a subject and its verb


@dataclass(frozen=True, slots=True)
class Deed:
    """What a subject does to somebody who goes by a pronoun of this gender, which stands here."""

    place: int
    gender: str
    speaks: bool
    """Whether it says something to them: "Lee told her"."""


def deeds_to_others(text: str, reading: Reading) -> dict[int, Deed]:
    """Where the head word of a subject begins -> the first of what it does to "him" or "her"."""
    found: dict[int, Deed] = {}
    for paragraph in reading.paragraphs:
        words = paragraph.words
        for at, word in enumerate(words):
            gender = _OBJECTS.get(word.span.of(text).casefold()) if word.tag == "PRP" else None
            verb = _verb_over(words, at) if gender else None
            if gender and verb is not None:
                speaks = is_reporting(words[verb].span.of(text).casefold())
                deed = Deed(word.span.start, gender, speaks)
                for subject in _subjects_of(words, verb):
                    found.setdefault(words[subject].span.start, deed)
    return found


def _verb_over(words: Sequence[Word], at: int) -> int | None:
    """The verb of which a pronoun is the object, by a preposition or without."""
    over = words[at].head
    if words[at].dep == "pobj" and words[over].dep in ("prep", "dative"):
        over = words[over].head
    elif words[at].dep not in _OBJECT_OF:
        return None
    return over if words[over].tag.startswith("VB") else None


def _subjects_of(words: Sequence[Word], verb: int) -> Iterator[int]:
    """The subjects of a verb, or of the one that it is joined to."""
    for _ in range(_MOST_STEPS):
        before = range(max(0, verb - _REACH), verb)
        subjects = [i for i in before if words[i].head == verb and words[i].dep == "nsubj"]
        if subjects or words[verb].dep != "conj":
            yield from subjects
            return
        verb = words[verb].head
