"""From a quotation and its likeliest source to the features that tell whether it is one at all.

Marks also stand round titles, nicknames and words held at arm's length ("scare quotes"); what was
said is told from them by its shape, by the words around it and by who might have said it.
"""

from __future__ import annotations

import math
import re
from collections.abc import Iterator, Sequence

from builder.attribution import hints
from builder.attribution.before_marks import WORKS
from builder.attribution.options import Option, Quotations
from builder.attribution.quotation import Quoted
from builder.attribution.sources import EDGES, MARKS, Scene, is_cue, subjects_of
from builder.attribution.syntax import TENSED
from builder.model import Quoting, Span
from builder.speech import is_reporting, stem

_FIRST_AND_SECOND = frozenset("i we you my our your me us i'm we're i've i’m we’re i’ve".split())
_OF_OPTION = (
    "kind=", "dep=", "tie=", "beside=", "order=", "glue=", "where=", "climb=", "says=", "same",
    "last", "back", "mark=", "far=",
)  # fmt: skip
_WORK_REACH = 4
"""So many words before the marks may name the work."""


def describe(
    quotations: Quotations, quoted: Quoted, best: Option, shares: Sequence[float]
) -> list[str]:
    """The features of a quotation. `shares` are the probabilities of its options, nobody's last."""
    span = quoted.content[0]
    number, index = quotations.place[span]
    scene = quotations.scene(number)
    return [
        *describe_choice(quotations, quoted, best, shares),
        *_words(span.of(quotations.text)),
        *(f"o:{f}" for f in best.features if f.startswith(_OF_OPTION)),
        *(_around(scene, index) if scene else ()),
        *(hints.describe_words(hint) if (hint := quotations.hint(quoted)) else ()),
    ]


def describe_choice(
    quotations: Quotations, quoted: Quoted, best: Option, shares: Sequence[float]
) -> Iterator[str]:
    """Those of them that tell how clear the choice of the source was."""
    number, _ = quotations.place[quoted.content[0]]
    yield "bias"
    yield f"unsure={_halvings(1.0 - max(shares))}"
    yield f"nobody={_halvings(shares[-1])}"
    yield f"parts={min(2, len(quoted.content))}"
    yield f"first={number == 0}"
    yield f"quotes={min(3, len(quotations.quotes_by_paragraph[number]))}"
    if quotations.scene(number) is None:
        yield "alone"
    if hint := quotations.hint(quoted):
        yield from hints.describe_certainty(hint)
        yield from (f"o:{f}" for f in best.features if f.startswith("hint"))


def _halvings(probability: float) -> int:
    return min(6, int(-math.log2(max(1e-3, probability))))


def _words(text: str) -> Iterator[str]:
    """What the quoted words say by themselves."""
    words = EDGES.sub("", text).split()
    title = _titled(words)
    spoken = not _FIRST_AND_SECOND.isdisjoint(word.lower().strip(".,") for word in words)
    yield f"title={title}"
    yield f"person={spoken}"
    yield f"words={min(len(words), 12)}"
    if len(words) == 1:
        yield f"single={'C' if words[0][:1].isupper() else 'c'}"


def _titled(words: list[str]) -> bool:
    """Whether the words are capitalised as a title is."""
    long = [word for word in words if len(word) > 3]
    return len(words) > 1 and bool(long) and all(word[:1].isupper() for word in long)


def _around(scene: Scene, index: int) -> Iterator[str]:
    """What the grammar and the neighbouring words say."""
    tree = scene.tree
    span, a, b = scene.quotes[index]
    yield from scene.describe_quote(index)

    def word(i: int) -> str:
        return tree.common[i] if 0 <= i < len(tree) else "^"

    def tag(i: int) -> str:
        return tree.tags[i][:2] if 0 <= i < len(tree) else "^"

    yield f"w1={word(a - 1)}"
    yield f"w2={word(a - 2)}"
    yield f"t1={tag(a - 1)}"
    yield f"t2={tag(a - 2)} {tag(a - 1)}"
    yield f"w21={word(a - 2)} {word(a - 1)}"
    yield f"x1={word(b)}"
    yield f"x2={word(b + 1)}"
    yield f"tx={tag(b)}"
    yield f"tx2={tag(b)} {tag(b + 1)}"
    yield f"s1={stem(word(a - 1))}"
    yield f"s2={stem(word(a - 2))} t1={tag(a - 1)}"
    yield f"around={tag(a - 1)} {tag(b)}"
    yield from _titling(scene, index)
    yield from _inside(scene, span, a, b)
    yield from _governed(scene, index)


def _titling(scene: Scene, index: int) -> Iterator[str]:
    """Whether a book, a song or the like is spoken of before the marks, and a long word in them is
    written small, as in a sentence."""
    span, a, _ = scene.quotes[index]
    work = not WORKS.isdisjoint(scene.tree.lower[max(0, a - _WORK_REACH) : a])
    small = any(word[:1].islower() for word in span.of(scene.text).split() if len(word) > 4)
    yield f"work={work}"
    yield f"work={work} small={small}"
    yield f"work={work} small={small} before={scene.tree.common[a - 1] if a else '^'}"


def _inside(scene: Scene, span: Span, a: int, b: int) -> Iterator[str]:
    tags = scene.tree.tags[a:b]
    core = EDGES.sub("", span.of(scene.text))
    words = core.split()
    verb = not TENSED.isdisjoint(tags)
    last = span.of(scene.text).rstrip(MARKS)[-1:]
    yield f"verb={verb}"
    yield f"verb={verb} title={_titled(words)} size={min(len(words), 5)}"
    yield f"firsttag={tags[1] if len(tags) > 1 else ''}"
    yield f"lasttag={tags[-2] if len(tags) > 1 else ''}"
    end = last if last in (",", ".", "?", "!") else "-"
    yield f"cap={core[:1].isupper()} verb={verb} last={end} words={min(len(words), 6)}"
    for kind in sorted({scene.names[i].label for i in range(a, b) if i in scene.names}):
        yield f"ne={kind}"


def _governed(scene: Scene, index: int) -> Iterator[str]:
    tree = scene.tree
    governor, relation = scene.governor(index)
    yield f"rel={relation}"
    if governor < 0:
        return
    yield f"rel={relation} g={tree.tags[governor]}"
    yield f"gov={stem(tree.common[governor])}"
    yield f"gov={stem(tree.common[governor])} rel={relation}"
    cue = any(is_cue(tree, i) for i in (governor, *tree.ancestors(governor)))
    yield f"chaincue={cue}"
    yield f"chaincue={cue} rel={relation}"


_BEGINS_CLAUSE = re.compile("''|[“”\".;:!?\n]")
_THAT = re.compile(r"\sthat\b")
_CLAUSE_REACH = 300  # code points
_NEAR_THAT = 5  # words before a "that" among which its verb stands
_GOVERNS_THAT = frozenset("about at by for from in of on to with".split())
"""Before a "that" which is no conjunction: "said of that time"."""
_JOINED_ON = re.compile(r"\b(?:and|or),\s(?P<aside>[^,]{1,60}),$")
"""Before words that are joined to others behind an aside: "old and, after the fire,"."""


def _is_within_clause(before: str) -> bool:
    """Whether the comma at the end of these words is an aside's, within a clause that goes on:
    "said that, in her view,"."""
    clause = _BEGINS_CLAUSE.split(before[-_CLAUSE_REACH:])[-1]
    if not clause.endswith(","):
        return False
    for that in _THAT.finditer(clause):
        words = clause[: that.start()].split()[-_NEAR_THAT:]
        if any(map(is_reporting, words)) and words[-1] not in _GOVERNS_THAT:
            return True
    joined = _JOINED_ON.search(clause)
    return joined is not None and not any(map(is_reporting, joined["aside"].split()))


def _ends_clause(quotations: Quotations, quoted: Quoted) -> bool:
    """Whether the words tell something of a subject that stands before the marks: "The fund, Lee
    said, 'was built on sand'."""
    number, index = quotations.place[quoted.content[0]]
    if (scene := quotations.scene(number)) is None:
        return False
    _, a, b = scene.quotes[index]
    tree, first = scene.tree, a
    while first and not (scene.hidden[first - 1] or tree.tags[first - 1] == "."):
        first -= 1
    begins = not (first and scene.hidden[first - 1])
    return begins and any(
        first <= subject < a for word in range(a, b) for subject in subjects_of(tree, word)
    )


_GOES_ON = re.compile(r"\s[a-z]")
"""Behind words that end without punctuation: the clause goes on in the writer's."""


def kind_of(quotations: Quotations, quoted: Quoted) -> Quoting:
    """Direct where the quoted words are all that was said, mixed where they are a part of a larger
    clause that reports it in the writer's words."""
    span = quoted.content[0]
    number, _ = quotations.place[span]
    text = quotations.text
    before = text[quotations.paragraphs[number].start : span.start].rstrip()
    core = EDGES.sub("", span.of(text))
    ends = quoted.content[-1].of(text).rstrip(MARKS)[-1:]
    if ends.isalnum() and _GOES_ON.match(text, quoted.content[-1].end):
        return Quoting.MIXED
    if not before or before[-1] in ",:.?!—–-”\"'’)":
        is_part = _is_within_clause(before) or _ends_clause(quotations, quoted)
        begins = before[-1:] in ("", ",", ":") and not is_part
        return Quoting.DIRECT if core[:1].isupper() or begins else Quoting.MIXED
    whole = core[:1].isupper() and ends in ".,?!" and core.count(" ") > 2
    return Quoting.DIRECT if whole else Quoting.MIXED
