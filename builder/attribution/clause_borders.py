"""Where the words that somebody is reported to have said begin and end in a paragraph's tree.

Behind the day on which they were said, before the agency that passes them on, without what is told
of their source.
"""

from __future__ import annotations

from bisect import bisect_left
from itertools import pairwise

from builder.attribution.besides import (
    does_more,
    is_answered,
    is_done_besides,
    says_more,
    tells_where,
)
from builder.attribution.sources import DASHES, HEARERS, SUBJECT, Candidate, Scene
from builder.attribution.syntax import FINITE, TENSED
from builder.gazetteer import MONTHS, WEEKDAYS
from builder.speech import is_saying, stem

MOST_WORDS = 80  # of what is reported
_ON, _PART_OF = frozenset(["on", "in"]), frozenset(["early", "late", "last", "this"])
_DAYS_OWN = frozenset(["MD", "POS", ",", ".", "CC", "IN"])
"""The tags of words behind a day that is part of what was said, beside finite verbs: "Monday's"."""
_SPELLS = frozenset("morning afternoon evening night week month year".split())
_THEN = frozenset(["then", "later", "yesterday", "today"])
_CALENDAR = frozenset([*WEEKDAYS, *MONTHS])
"""What the time at which something was said is made of: "on late Tuesday night"."""
_TELLS_WHEN = 5  # words at most that say when somebody passed it on
_NEAR_END = 30  # words before the end of a clause in which that somebody stands
_EXPLAINED = 8  # words behind a comma within which the noun of an apposition stands
_AUXILIARIES = frozenset("are had has have is was were".split())
_SIGNS = frozenset("%$£€")
_HAILS = 5  # words at most that say where a source is from, and their comma
_TELL = stem("told")
_ASIDES = DASHES - {"-"}
_TELLS_MORE = frozenset("CD DT WP WP$ WDT VBG VBN".split())
"""The tags of words behind a name and a comma with which more is told of it."""


def end_of_said(scene: Scene, verb: int, end: int) -> int:
    """Where the words end that are behind a verb of saying, before the ", an agency reported" of
    who passes them on."""
    tree = scene.tree
    near = range(bisect_left(scene.places, end - _NEAR_END), bisect_left(scene.places, end))
    for other in (scene.candidates[i] for i in near):
        last = max(other.end, other.verb + 1)
        if not verb < other.first < other.verb < end or last < end - _TELLS_WHEN:
            continue
        comma = tree.lower[other.first - 1] == "," and tree.deps[other.head] == "nsubj"
        tells = tree.tags[other.verb] in FINITE and is_saying(tree.lower[other.verb])
        if comma and tells and all(_is_time(scene, i) for i in range(last, end)):
            return other.first - 1
    return end


def end_of_speech(scene: Scene, verb: int, first: int, end: int) -> int:
    """Where what somebody said ends whose clause, from `first` on, the parse ends at `end`.

    First all is taken off that is no part of it; only what the steps before have left is looked at.
    Then the words at that end are: whether they have the verb of another subject, or go on with the
    same speech. Whoever passes it on stands last, behind what goes on."""
    end = _before_besides(scene, first, end)
    end = _end_of_dashes(scene, verb, first, end)
    end = _before_place(scene, first, end)
    end = _before_more(scene, first, end)
    end = _before_subject(scene, first, end)
    end = _behind_rest(scene, verb, first, end)
    return end_of_said(scene, verb, end)


def _before_besides(scene: Scene, first: int, end: int) -> int:
    """Before the comma and what the speaker does besides (", dismissing a plea"), or what others
    hold of it (", a charge he denies")."""
    within = range(first + 1, end)
    besides = (i for i in within if is_done_besides(scene, i) or is_answered(scene, i))
    return next(besides, end + 1) - 1


def _end_of_dashes(scene: Scene, verb: int, first: int, end: int) -> int:
    """Where what was said ends with the dashes in which it is told: "Lee — he said it was late —
    left"."""
    begin, _ = sentence(scene, verb)
    is_within = sum(scene.tree.forms[i] in _ASIDES for i in range(begin, verb)) % 2
    closed = (i for i in range(first + 1, end) if scene.tree.forms[i] in _ASIDES)
    return next(closed, end) if is_within else end


def _before_place(scene: Scene, first: int, end: int) -> int:
    return next((i for i in range(first + 1, end - 1) if tells_where(scene, first, i, end)), end)


def _before_more(scene: Scene, first: int, end: int) -> int:
    within = range(first + 1, end - 1)
    more = (i for i in within if says_more(scene, i) or does_more(scene, first, i))
    return next(more, end)


def _before_subject(scene: Scene, first: int, end: int) -> int:
    """Before the "and" and the subject of the verb that follows, which a parse may give to the
    clause as one more object: "it had staff and pupils could go"."""
    tags = scene.tree.tags
    if end >= len(tags) or tags[end] not in TENSED:
        return end
    joint = next((i for i in range(end - 1, first, -1) if tags[i] == "CC"), end)
    return end if any(tag in TENSED for tag in tags[joint:end]) else joint


def _behind_rest(scene: Scene, verb: int, first: int, end: int) -> int:
    """At the end of the sentence, where a parse ends the clause too soon: all clauses with "that"
    are part of it, its own verb, and what is listed."""
    tree = scene.tree
    at = end + (tree.lower[end : end + 1] == [","])
    joined = tree.tags[at : at + 1] == ["CC"] and not says_more(scene, at)
    goes_on = (joined and _goes_on(scene, first, at + 1)) or _has_its_verb(scene, verb, at)
    listed = tree.lower[at - 1] == "," and _is_listed(scene, at)
    return sentence(scene, at)[1] if goes_on or listed else end


def _is_time(scene: Scene, i: int) -> bool:
    tree = scene.tree
    when = tree.lower[i] in _ON | _PART_OF | _SPELLS | _THEN or tree.forms[i] in _CALENDAR
    return when or tree.tags[i] == "CD" or not is_word(scene, i)


def _goes_on(scene: Scene, first: int, at: int) -> bool:
    """Whether the words that follow a conjunction are of the same speech: "but that it", "but would
    not", "but had never been", or its own subject again ("she cannot pay, and she will not")."""
    tree = scene.tree
    again = tree.tags[first] == "PRP" and tree.lower[at : at + 1] == [tree.lower[first]]
    done = at + 1 + (tree.tags[at + 1 : at + 2] == ["RB"])
    before = tree.lower[at : at + 1] == ["had"] and tree.tags[done : done + 1] == ["VBN"]
    modal = tree.tags[at : at + 1] == ["MD"]
    return tree.lower[at : at + 1] == ["that"] or modal or before or again


def _has_its_verb(scene: Scene, verb: int, at: int) -> bool:
    """Whether the verb follows of a subject that a parse has for a clause: "she said the men hired
    to help had left". A sentence whose own verb is that of saying has no other use for it."""
    tree = scene.tree
    is_own = tree.heads[verb] == verb and tree.tags[verb] in FINITE
    follows = at < len(tree) and (tree.tags[at] == "MD" or tree.lower[at] in _AUXILIARIES)
    return is_own and follows


def _is_listed(scene: Scene, at: int) -> bool:
    """Whether the words are one of several that are told of the same subject: "had no record, had
    helped and was ill", with a comma before "and" or without."""
    tree = scene.tree
    rest = tree.tags[at : sentence(scene, at)[1]]
    tags = [tag for tag, after in pairwise([*rest, ""]) if (tag, after) != (",", "CC")]
    last = any(a == "CC" and b in FINITE for a, b in pairwise(tags))
    return bool(tags) and tags[0] in FINITE and "," not in tags[1:] and last


def behind_time(scene: Scene, first: int) -> int:
    """Where the clause begins behind the time at which it was said, which a parse may give to it:
    "said on Tuesday it would"."""
    tree, at = scene.tree, first
    if tree.lower[at] in _PART_OF and at + 2 < len(tree) and tree.lower[at + 1] in _SPELLS:
        return at + 2  # "last week he"
    if tree.lower[at] in _ON:
        at += 1
    elif tree.lower[at - 1] not in _ON:
        return _behind_day(scene, first)
    at += tree.lower[at] in _PART_OF
    if at + 1 >= len(tree) or tree.forms[at] not in _CALENDAR:
        return first
    at += 1
    while at < len(tree) and (tree.tags[at] == "CD" or tree.lower[at] in _SPELLS | _PART_OF):
        at += 1
    return at if tree.lower[at : at + 1] != [","] else first


def behind_hearer(scene: Scene, verb: int, first: int) -> int:
    """Where the clause begins behind the one spoken to, if the parse takes that for a part of its
    subject: "told the BBC Israel was"; where it does if it is no such clause."""
    tree, at = scene.tree, first
    if stem(tree.lower[verb]) != _TELL or first != verb + 1:
        return first
    if any(tree.deps[i] in HEARERS for i in tree.below[verb]):
        return first
    at += tree.tags[at] == "DT"
    subject = tree.heads[at]
    while at < subject and tree.deps[at] == "compound" and tree.heads[at] == subject:
        at += 1
    is_told = at == subject and tree.deps[subject] in SUBJECT and tree.deps[at - 1] == "compound"
    return at if is_told else first


def _behind_day(scene: Scene, first: int) -> int:
    """The same behind a day as agencies put it: "said late Monday it would"."""
    tree, at = scene.tree, first
    at += tree.lower[at] in _PART_OF
    if at >= len(tree) or tree.forms[at] not in WEEKDAYS:
        return first
    at += 1
    while at < len(tree) and tree.lower[at] in _SPELLS:
        at += 1
    goes_on = at < len(tree) and tree.tags[at] not in FINITE | _DAYS_OWN
    return at if goes_on else first


def end_of_aside(scene: Scene, candidate: Candidate, end: int) -> int:
    """Where "according to X" is over, with all that is said of X: behind its comma."""
    tree = scene.tree
    last = candidate.end - 1
    _, below = extent(scene, candidate.head)
    for least in (max(last, below), last):
        comma = next((i for i in range(least + 1, end) if tree.lower[i] == ","), -1)
        if comma > 0:
            start = _end_of_origin(scene, comma + 1, end)
            start = _end_of_explanation(scene, candidate, start, end)
            return _end_of_name(scene, start) if candidate.kind == "noun" else start
    return end


def _end_of_explanation(scene: Scene, candidate: Candidate, start: int, end: int) -> int:
    """Behind "a website for tenants," or "published on Monday," and its comma, if that explains the
    source and its words go on."""
    tree = scene.tree
    near = range(start, min(end, start + _EXPLAINED))
    apposed = any(tree.heads[i] == candidate.head and tree.deps[i] == "appos" for i in near)
    article = tree.lower[start : start + 1] in (["a"], ["an"])
    explains = (article and apposed) or tree.tags[start : start + 1] == ["VBN"]
    comma = next((i for i in range(start, end) if tree.lower[i] == ","), -1)
    goes_on = comma > 0 and any(tag in TENSED for tag in tree.tags[comma:end])
    return comma + 1 if explains and goes_on else start


def _end_of_name(scene: Scene, start: int) -> int:
    """Behind the name of the source, and its comma ("according to the union, Lee Workers, it"),
    unless more is told of it, as of one who is spoken of."""
    tree = scene.tree
    name = scene.names.get(start)
    if name is None or name.first != start or tree.lower[name.end : name.end + 1] != [","]:
        return start
    behind = name.end + 1
    if behind >= len(tree) or tree.tags[behind] in _TELLS_MORE:
        return start
    return behind


def _end_of_origin(scene: Scene, start: int, end: int) -> int:
    """Behind "of Newcastle University," if the source's words go on so, else where they begin."""
    tree = scene.tree
    if tree.lower[start : start + 1] not in (["of"], ["from"]):
        return start
    if tree.tags[start + 1 : start + 2] not in (["NNP"], ["NNPS"]):
        return start
    near = range(start + 2, min(end, start + _HAILS))
    return next((i + 1 for i in near if tree.lower[i] == ","), start)


def begin_of_clause(scene: Scene, first: int, start: int, marks: str = ":") -> int:
    """Behind the last of these `marks`, or parenthesis left open, before "according"."""
    tree, depth = scene.tree, 0
    for i in range(start - 1, first - 1, -1):
        depth += (tree.lower[i] == ")") - (tree.lower[i] == "(")
        if depth < 0 or tree.lower[i] in marks:
            return i + 1
    return first


def trimmed(scene: Scene, first: int, end: int) -> tuple[int, int] | None:
    """Without punctuation, "and" and the like at its ends, and without a parenthesis that is not
    closed; None where nothing is left."""
    end = _before_parenthesis(scene, first, end)
    while first < end and _is_joint(scene, first):
        first += 1
    while first < end and _is_joint(scene, end - 1) and not _closes(scene, first, end - 1):
        end -= 1
    return (first, end) if first < end else None


def _before_parenthesis(scene: Scene, first: int, end: int) -> int:
    """Where the words end before a parenthesis that goes on behind them."""
    closed = 0
    for i in range(end - 1, first, -1):
        closed += (scene.tree.lower[i] == ")") - (scene.tree.lower[i] == "(")
        if closed < 0:
            return i
    return end


def _closes(scene: Scene, first: int, i: int) -> bool:
    """Whether a word closes a parenthesis, or marks, that were opened since."""
    if scene.hidden[i]:
        return any(first <= a < i < b for _, a, b in scene.quotes)
    return scene.tree.lower[i] == ")" and "(" in scene.tree.lower[first:i]


def _is_joint(scene: Scene, i: int) -> bool:
    """Whether a word is punctuation or a conjunction, which belongs to no clause."""
    return scene.tree.tags[i] == "CC" or not is_word(scene, i)


def is_word(scene: Scene, i: int) -> bool:
    """Whether a token is more than punctuation."""
    return scene.tree.lower[i] in _SIGNS or any(map(str.isalnum, scene.tree.lower[i]))


def extent(scene: Scene, head: int) -> tuple[int, int]:
    """The first and the last of the words below `head`; of a clause too long to be marked only a
    part that is too long, too."""
    tree = scene.tree
    low = high = head
    enough = 2 * MOST_WORDS
    stack, seen = [head], {head}
    while stack and len(seen) <= enough:
        i = stack.pop()
        low, high = min(low, i), max(high, i)
        fresh = [child for child in tree.below[i][:enough] if child not in seen]
        seen.update(fresh)
        stack += fresh
    return low, high


def sentence(scene: Scene, i: int) -> tuple[int, int]:
    """The words of the sentence around a word, half open, up to marked words and as far as a report
    may reach."""
    tree = scene.tree
    first, end = i, i
    while i - first <= MOST_WORDS and first > 0 and not _border(scene, first - 1):
        first -= 1
    while end - i <= MOST_WORDS and end < len(tree) and not _border(scene, end):
        end += 1
    return first, end


def _border(scene: Scene, i: int) -> bool:
    return scene.tree.tags[i] == "." or scene.hidden[i]
