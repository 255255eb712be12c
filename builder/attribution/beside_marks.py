"""Where a report in the writer's words meets marked words: whether it goes on with them, completes
them, or only follows the title of a book or a programme.
"""

from __future__ import annotations

from builder.attribution.clause_borders import is_word
from builder.attribution.sources import EDGES, Scene

_LONG = 4  # letters of a word that a title writes large
_OF_A_THING = frozenset(["pobj", "appos", "oprd"])
"""The relations of marked words that name a thing, or tell what it was called."""
LOOSE = frozenset("CC DT IN TO WDT WP WP$".split())
"""The tags of words that end no clause: what follows them belongs to it."""
_OPEN = LOOSE | frozenset("VB VBD VBG VBN VBP VBZ RB JJ PRP$ POS".split())
"""The tags of words behind which marked words are likely the rest of the clause."""


def completes_quotation(scene: Scene, first: int) -> bool:
    """Whether marked words stand right before that are what is said, or the like, and not part of
    a place or a thing that is named ("in his book 'My Life,' Lee wrote")."""
    last = _marked_before(scene, first)
    number = _quotation_of(scene, last)
    return last >= 0 and (number < 0 or scene.governor(number)[1] not in _OF_A_THING)


def is_behind_programme(scene: Scene, first: int) -> bool:
    """Whether a clause with "that" follows the title in marks of what it was said to, or on: "told
    NBC's 'Today' that"."""
    last = _marked_before(scene, first)
    number = _quotation_of(scene, last)
    words = EDGES.sub("", scene.quotes[number].span.of(scene.text)).split() if number >= 0 else []
    is_title = bool(words) and all(word[0].isupper() or len(word) < _LONG for word in words)
    return is_title and last == first - 1 and scene.tree.lower[first] == "that"


def continues_quotation(scene: Scene, first: int) -> bool:
    """Whether marked words stand right before that are part of the sentence."""
    return _marked_before(scene, first) >= 0


def _quotation_of(scene: Scene, word: int) -> int:
    """The number of the quotation that holds a word; -1 if none does."""
    return next((n for n, (_, a, b) in enumerate(scene.quotes) if a <= word < b), -1)


def _marked_before(scene: Scene, first: int) -> int:
    """The last of the marked words right before a word of the same sentence; -1 if there are
    none."""
    i = first - 1
    while i > 0 and not (scene.hidden[i] or is_word(scene, i) or scene.tree.tags[i] == "."):
        i -= 1
    if i < 0 or not scene.hidden[i]:
        return -1
    return -1 if "." in scene.tree.stretch(max(0, i - 1), i + 1).of(scene.text) else i


def runs_into_quotation(scene: Scene, end: int) -> bool:
    """Whether the clause ends in marked words."""
    tree, i = scene.tree, end
    while i < len(tree) and not (scene.hidden[i] or is_word(scene, i) or tree.tags[i] == "."):
        i += 1
    return i < len(tree) and scene.hidden[i] and tree.tags[end - 1] in _OPEN
