"""From a quotation and its likeliest source to the features that tell whether it is one at all.

Marks also stand round titles, nicknames and words held at arm's length ("scare quotes"); what was
said is told from them by its shape, by the words around it and by who might have said it.
"""

from __future__ import annotations

import math
import re
from collections.abc import Iterator, Sequence

from builder.attribution import hints
from builder.attribution.options import Option, Quotations
from builder.attribution.quotation import Quoted
from builder.attribution.reporting import is_reporting, stem
from builder.attribution.sources import EDGES, MARKS, SUBJECT, Scene, is_cue
from builder.attribution.syntax import TENSED
from builder.gazetteer import WEEKDAYS
from builder.model import Quoting, Span

_FIRST_AND_SECOND = frozenset("i we you my our your me us i'm we're i've i’m we’re i’ve".split())
_OF_OPTION = (
    "kind=", "dep=", "tie=", "beside=", "order=", "glue=", "where=", "climb=", "says=", "same",
    "last", "back", "mark=", "far=",
)  # fmt: skip
_WORKS = frozenset(
    "titled entitled book books memoir memoirs novel novels film films movie movies"
    " documentary song songs anthem album albums single hit hits series show shows sitcom"
    " drama comedy thriller play musical opera poem poems essay episode segment podcast"
    " magazine painting game trilogy sequel autobiography biography ballad track video"
    " program programme column".split()
)
"""What a title in marks is the title of."""
_TITLE_FOLLOWS = re.compile(
    r"\b(?:(?:en)?titled|(?:"
    + "|".join(sorted(_WORKS | set("script exhibition report study paper article lecture".split())))
    + r")(?: called| named| for| of)?) ?$"
)
_APPOSED = re.compile(rf"\b(?:{'|'.join(sorted(_WORKS))}), ?$")
"""What a title follows between commas: `on his programme, "The Long Night," he`, `she wrote in her
memoir, "Night Bus."`."""
_SPEAKS_BEFORE = re.compile(
    r"\b(?:told|tells?|said|says?|asked|wrote)\b(?! in (?:his|her|their|its)\b)[^.;]*$"
)
_CALLED = re.compile(
    r"\b(?:an?|the|new|his|her|their) (?:class|course|workshop|seminar|exhibit|film|movie|play|poem"
    r"|song|show|blog|band|book|novel|album|lecture|sculpture|painting|podcast) (?:called|named) ?$"
)
_MADE = re.compile(
    r"\b(?:directed|produced|starred in|stars in|starring in|sang|sings|recorded|composed|painted"
    r"|novel|film|movie|song|album|opera|musical|poem|memoir|thriller|drama|sitcom|documentary) ?$"
)
"""What a title follows that may be one word long."""
_WRITTEN = re.compile(r"\b(?:(?:co-?)?(?:wrote|written|writing|authored)|(?:self-)?published) ?$")
_SO_CALLED = re.compile(
    r"\b(?:[Ss]o-called|[Nn]icknamed|[Cc]ode-?named|[Aa]lso known as"
    r"|(?:app|approach|concept|condition|dish|doctrine|effect|game|initiative|method|phenomenon|policy"
    r"|practice|principle|process|programme?|project|scheme|service|strategy|syndrome|system|technique"
    r"|term|theory|tool|tradition) (?:called|known as|dubbed|named|termed)) ?$"
)
_SPOKE_OF = re.compile(
    r"\b(?:spoke|speaks|speaking|talk(?:ed|s|ing)|warn(?:ed|s|ing)|complain(?:ed|s|ing)"
    r"|accus(?:ed|es|ing) [^.;:“”\"]{2,40})"
    r" of (?:what (?:he|she|it|they) (?:called|described as) )?(?:an? |the )?$"
)
_SAID_IN_IT = re.compile(
    r"\b(?:said|says|wrote|writes|told|tells|asked) (?:\w+ )?(?:of|in|on|about|to) (?:\w+ ){0,3}$"
)
"""What is said in a programme or of a film is no title of it."""
_HEARD_IN_IT = re.compile(
    r"\btold(?: (?:[A-Z][\w’'-]* ){1,3}(?<=['’]s ))? ?$"
    r"|\b(?:said|says|told|claimed|appear\w*|interviewed|spoke|speaking|guest)\b[^.;“”\"]{0,30}"
    r"\bon(?: (?:[A-Z\d][\w’'-]* ){1,4}(?<=['’]s ))? ?$"
)
_HEARD_WHAT = re.compile(
    r" (?:that|he|she|it|they|there|on|last|this|in|earlier|yesterday"
    rf"|{'|'.join(WEEKDAYS)})\b|\.|,| (?=[“\"])"
)
"""A programme that something was said to or on: `told "Good Morning" that`, `on "The Hour."`."""
_TITLE_REACH = 64  # code points before the marks in which the kind of work may stand
_WORK_REACH = 4
"""So many words before the marks may name the work."""


def is_title(text: str, quoted: Quoted) -> bool:
    """Whether the marks hold the title of a work that is named right before them, or whose maker
    is: `the book "Night Bus"`, `she directed "Rain"`."""
    words = EDGES.sub("", quoted.span.of(text)).split()
    large = all(word[:1].isupper() or word in _SMALL for word in words)
    before = _before(text, quoted)
    if not large or not words[:1]:
        return False
    if _HEARD_IN_IT.search(before) and _HEARD_WHAT.match(text, quoted.span.end):
        return True
    if _SAID_IN_IT.search(before):
        return False
    apposed = _APPOSED.search(before) and not _SPEAKS_BEFORE.search(before)
    if apposed and len(words) > 1:
        return True
    forms = (_MADE, _CALLED) if len(words) == 1 else (_MADE, _WRITTEN, _TITLE_FOLLOWS)
    return any(form.search(before) for form in forms)


def is_so_called(text: str, quoted: Quoted) -> bool:
    """Whether the words before the marks say that this is what somebody or something is called."""
    return _SO_CALLED.search(_before(text, quoted)) is not None


def is_spoken_of(text: str, quoted: Quoted) -> bool:
    """Whether the words before the marks say that somebody used these: `spoke of "a dark day"`,
    `accused him of "greed"`."""
    return _SPOKE_OF.search(_before(text, quoted)) is not None


def _before(text: str, quoted: Quoted) -> str:
    return text[max(0, quoted.span.start - _TITLE_REACH) : quoted.span.start]


_SMALL = frozenset("a an and as at but by for from in into of on or over the to with".split())
"""The words that are written small in a title."""


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
    work = not _WORKS.isdisjoint(scene.tree.lower[max(0, a - _WORK_REACH) : a])
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
    for kind in sorted({scene.names[i][2] for i in range(a, b) if i in scene.names}):
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
        tree.deps[i] in SUBJECT and first <= i < a for word in range(a, b) for i in tree.below[word]
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
