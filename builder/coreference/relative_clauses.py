"""A parse in, the nouns that relative clauses explain out: "an analyst at the bank, who said"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from builder.gazetteer import ROLES
from builder.model import Reading, Span, Word

_RELATIVE_TAGS = ("WP", "WDT")
_PERSONAL_PRONOUNS = ("who", "whom")
_NOUN_TAGS = ("NN", "NNS", "NNP", "NNPS", "DT", "CD")
_MOST_STEPS = 6
_PERSONS = ROLES | {"he", "she"}
_SOMEBODY = re.compile(r"those|anyone|someone|boy|girl|child|\w*(?:man|person)")
_IN_FRONT = ("For", "As", "Like")
_WHERE = frozenset("in at of from across on near for".split())


def explained_nouns(text: str, reading: Reading) -> dict[int, Span]:
    """Where "who", "which" and the like begin -> the noun before them that their clause explains,
    with what belongs to it and stands before it."""
    found = {}
    for paragraph in reading.paragraphs:
        words = paragraph.words
        for at, word in enumerate(words):
            noun = _noun_of_clause(words, at) if word.tag in _RELATIVE_TAGS else None
            if noun is not None and word.span.of(text).casefold() in _PERSONAL_PRONOUNS:
                noun = _somebody(text, words, noun)
            if noun is not None:
                first = _first_of(words, noun)
                found[word.span.start] = Span(words[first].span.start, words[noun].span.end)
    return found


def _first_of(words: Sequence[Word], noun: int) -> int:
    """The first word of what belongs to a noun and stands before it: "the workers' union"."""
    first = noun
    while first and _belongs(words, first - 1, noun):
        first -= 1
    while words[first].tag == ",":
        first += 1
    return first


def _belongs(words: Sequence[Word], at: int, noun: int) -> bool:
    for _ in range(_MOST_STEPS):
        at = words[at].head
        if at >= noun:
            break
    return at == noun


def _noun_of_clause(words: Sequence[Word], at: int) -> int | None:
    """The noun that the clause of a relative pronoun hangs on, if it stands before it."""
    for _ in range(_MOST_STEPS):
        verb, at = at, words[at].head
        if words[verb].dep == "relcl":
            return at if at < verb else None
        if at == verb:
            break
    return None


def _somebody(text: str, words: Sequence[Word], noun: int) -> int | None:
    """The noun of a person to which one of a thing or place belongs, or the name to which it stands
    in apposition: "Ann Lee, an analyst at the bank, who", or of whom it is said; None where nothing
    personal is there."""
    if (subject := _of_whom_said(text, words, noun)) is not None:
        return subject
    for _ in range(_MOST_STEPS):
        if not _leads_on(text, words, noun):
            break
        noun = words[noun].head
    return noun if words[noun].tag in _NOUN_TAGS else None


def _of_whom_said(text: str, words: Sequence[Word], noun: int) -> int | None:
    """The subject that is said to be such a one: "Ann Lee is a woman who", "For a woman who called
    it late, Ann Lee"."""
    word, governor = words[noun], words[words[noun].head]
    in_front = word.dep == "pobj" and governor.span.of(text) in _IN_FRONT
    if not (word.dep == "attr" or in_front):
        return None
    verb = governor.head if in_front else word.head
    subjects = [i for i, w in enumerate(words) if w.head == verb and w.dep == "nsubj"]
    if len(subjects) != 1:
        return None
    subject = words[subjects[0]]
    personal = subject.tag == "NNP" or subject.span.of(text).casefold() in _PERSONS
    return subjects[0] if personal else None


def _leads_on(text: str, words: Sequence[Word], at: int) -> bool:
    """Whether somebody is to be looked for further up in the sentence."""
    word = words[at]
    if word.head == at or word.tag not in _NOUN_TAGS:
        return word.head != at
    return word.dep == "appos" or (word.dep == "pobj" and not _is_personal(text, words, at))


def _is_personal(text: str, words: Sequence[Word], noun: int) -> bool:
    """Whether the object of a preposition may be who is spoken of: by its word, or as a name that
    tells no place."""
    word, preposition = words[noun], words[words[noun].head].span.of(text).casefold()
    if word.tag == "NNP":
        return preposition not in _WHERE
    form = word.span.of(text).casefold()
    return word.tag in ("NNS", "NNPS") or form in ROLES or _SOMEBODY.fullmatch(form) is not None
