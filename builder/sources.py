"""From a paragraph with quotations to its candidate sources, each described by named features.

The features are what the tables in `quote_weights` give weights to: where a candidate stands, what
it is, which verb governs it, and how the grammar ties it to the quoted words.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache

from builder.model import Kind, Name, ParagraphReading, Span
from builder.syntax import Tree

STRONG = """
say tell ask add write note argue explain announce declare insist claim state warn tweet reply respond recall
admit acknowledge assert contend observe conclude continue joke suggest remark report comment concede quip
believe think predict vow promise pledge describe call urge complain boast caution exclaim shout
yell lament testify tout blast deny confirm reveal stress emphasise emphasize reiterate
repeat read mention dub label opine muse counter retort scoff sneer blog post agree interject
advise allege answer applaud charge cheer chide cite condemn criticize criticise cry deadpan decry
demand denounce dismiss estimate express fume grumble hail hint inform intone
insinuate maintain mock mutter offer order plead point praise proclaim pronounce propose protest
quote rail rant reason rebut recount refer reflect refuse reject relate request
sigh slam speculate summarize summarise surmise swear tease thunder underscore
urge voice volunteer vent wonder hope fear feel worry brag bemoan chant
characterize characterise defend invoke implore lecture ponder pray crack sum trumpet whisper
""".split()
_IRREGULAR = {
    "said": "say", "says": "say", "told": "tell", "wrote": "write", "written": "write",
    "thought": "think", "went": "go", "goes": "go", "swore": "swear", "felt": "feel",
    "read": "read", "held": "hold", "put": "put", "gave": "give", "given": "give", "saw": "see",
    "made": "make", "spoke": "speak", "spoken": "speak", "heard": "hear", "took": "take",
    "was": "be", "is": "be", "are": "be", "were": "be", "been": "be", "be": "be", "'s": "be",
    "had": "have", "has": "have", "have": "have", "began": "begin", "kept": "keep",
}  # fmt: skip


@lru_cache(maxsize=1 << 15)
def stem(word: str) -> str:
    """A lower-case word without its ending, the same for all forms of a verb."""
    if word in _IRREGULAR:
        return _stemmed(_IRREGULAR[word])
    return _stemmed(word)


def _stemmed(word: str) -> str:
    for ending in ("ing", "ed", "es", "s", "e"):
        if word.endswith(ending) and len(word) - len(ending) >= 3:
            word = word[: -len(ending)]
            break
    if len(word) > 3 and word[-1] == word[-2] and word[-1] not in "aeiou":
        word = word[:-1]
    return word[:-1] + "i" if word.endswith("y") and len(word) > 3 else word


_STRONG = frozenset(stem(verb) for verb in STRONG)
_PERSONS = frozenset(["he", "she", "they", "i", "we"])
_NOMINAL = frozenset("NN NNS NNP NNPS PRP PRP$ WP WP$ DT CD JJ WDT JJS RB FW UH".split())
_NOUNS = frozenset(["NN", "NNS", "NNP", "NNPS"])
_RARE = frozenset(["DT", "CD", "JJ", "JJS", "RB", "FW", "UH"])
_SUBJECT = frozenset(["nsubj", "nsubjpass", "csubj", "expl"])
_INSIDE_NAME = frozenset(["compound", "det", "amod", "nummod", "punct", "nmod", "case", "quantmod"])
_EDGES = re.compile(r"^\W+|\W+$")
MARKS = "\"”“'’‘»« \t"
_DASHES = frozenset(["-", "--", "–", "—", "―"])
_ENDS = frozenset([",", ".", "?", "!"])
_BEFORE = 24
_AFTER = 14


@dataclass(frozen=True, slots=True)
class Candidate:
    """A mention that may be the source: its head word (index into the tree) and its words."""

    head: int
    first: int
    end: int
    kind: str
    traits: tuple[str, ...]
    verb: int
    """The governing verb (or noun of a possessive); -1 if there is none."""
    cue: bool
    """Whether it is the subject of a verb of reporting, or stands after "according to"."""
    top: int
    """The first of the names or nouns it is joined to."""

    @property
    def subject(self) -> bool:
        return "subj" in self.traits[0]

    @property
    def named(self) -> bool:
        return self.kind in ("PERSON", "ORG", "proper", "GPE")


def is_reporting(tree: Tree, i: int) -> bool:
    """Whether a word is a verb of saying, thinking or the like."""
    return tree.tags[i].startswith("VB") and stem(tree.lower[i]) in _STRONG


class Scene:
    """A paragraph with its quotations: the outside words, the candidates among them, and counts
    that make every distance a subtraction."""

    def __init__(
        self,
        text: str,
        reading: ParagraphReading,
        quoted: Iterable[Span],
        surnames: frozenset[str] = frozenset(),
    ) -> None:
        self.text = text
        self.surnames = surnames
        self.tree = tree = Tree(text, reading)
        self.quotes = [(span, *tree.at(span)) for span in quoted]
        self.hidden = [False] * len(tree)
        for _, a, b in self.quotes:
            self.hidden[a:b] = [True] * (b - a)
        self.outside, self.full_stops, self.opened = [0], [0], [0]
        firsts = {a for _, a, _ in self.quotes}
        for i, hidden in enumerate(self.hidden):
            self.outside.append(self.outside[-1] + (not hidden))
            self.full_stops.append(
                self.full_stops[-1] + (not hidden and tree.forms[i] in (".", "!", "?"))
            )
            self.opened.append(self.opened[-1] + (i in firsts))
        self.names = _named(tree, reading.names)
        self.candidates = list(self._find_candidates())
        self.places = [candidate.head for candidate in self.candidates]

    # -- candidates ---------------------------------------------------------------------------

    def _find_candidates(self) -> Iterator[Candidate]:
        for i, tag in enumerate(self.tree.tags):
            if not self.hidden[i] and self._may_refer(i, tag):
                yield self._candidate(i)

    def _may_refer(self, i: int, tag: str) -> bool:
        dep = self.tree.deps[i]
        if not self.tree.lower[i][0].isalnum():
            return False
        if tag not in _NOMINAL or tag in _RARE:
            if self.tree.forms[i] in self.surnames:
                return True
        if tag not in _NOMINAL:
            return dep in _SUBJECT and self.tree.forms[i][0].isupper() and tag[0] in "VJRC"
        name = self.names.get(i)
        if name is not None and name[1] == i + 1 and name[2] in ("PERSON", "ORG"):
            return True
        if dep in _INSIDE_NAME:
            return False
        if tag in _RARE or tag == "WDT":
            if i and self.tree.lower[i] in ("one", "another") and is_reporting(self.tree, i - 1):
                return True
            return dep in _SUBJECT and self.tree.lower[i] not in ("there", "it")
        return True

    def _candidate(self, i: int) -> Candidate:
        tree = self.tree
        first, end = tree.phrase(i)
        name = self.names.get(i)
        if name is not None:
            first, end = min(first, name[0]), max(end, name[1])
            first = max([first, *(j + 1 for j in range(first, i) if self.hidden[j])])
            while end > i + 1 and (self.hidden[end - 1] or tree.lower[end - 1] in ("'s", "’s")):
                end -= 1
        while first < i and is_reporting(tree, first):  # "asked Mr. Smith" taken for one name
            first += 1
        kind = self._kind(i)
        traits, verb, cue = self._role(i)
        return Candidate(i, first, end, kind, traits, verb, cue, self.tree.top(i))

    def _kind(self, i: int) -> str:
        tag, word = self.tree.tags[i], self.tree.lower[i]
        if tag == "PRP":
            return word if word in ("he", "she", "they", "it", "i", "we", "you") else "prp"
        if tag == "PRP$":
            return "his"
        if tag in ("WP", "WP$", "WDT"):
            return "who" if word in ("who", "whom", "whose") else "which"
        if i in self.names:
            return self.names[i][2]
        if tag in ("NNP", "NNPS"):
            return "proper"
        return "plural" if tag == "NNS" else "noun" if tag == "NN" else "other"

    def _role(self, i: int) -> tuple[tuple[str, ...], int, bool]:
        """How the candidate stands in its clause, the governing verb, and whether it is a cue's."""
        tree = self.tree
        top = tree.top(i)
        dep, head = tree.deps[top], tree.heads[top]
        joined = "" if top == i else tree.deps[i]
        role = f"{joined}+{dep}" if joined else dep
        if head == top:
            return (f"dep={role}",), -1, False
        governor = tree.lower[head]
        verb = head
        cue = False
        if dep in _SUBJECT:
            cue = is_reporting(tree, head)
        elif dep == "pobj":
            role = f"{role}:{governor}"
            verb = tree.heads[head]
            if governor == "to" and (tree.lower[head - 1] == "according" or tree.lower[verb] == "according"):
                role, cue = f"{joined}+according", True
        elif dep == "poss":
            cue = False
        return (f"dep={role}", f"gov={tree.tags[head][:2]}"), verb, cue

    def ends(self, i: int) -> bool:
        """Whether a line or a quotation begins with this word, or a sentence ends."""
        at = self.tree.starts[i]
        return self.hidden[i] or self.tree.forms[i] in ".!?" or "\n" in self.text[at - 2 : at]

    # -- features of a quotation --------------------------------------------------------------

    def describe_quote(self, index: int) -> tuple[str, ...]:
        """What can be said of a quotation without looking at candidates."""
        span, a, b = self.quotes[index]
        tree = self.tree
        words = span.of(self.text)
        core = _EDGES.sub("", words)
        last = words.rstrip(MARKS)[-1:]
        before = tree.lower[a - 1] if a > 0 else "^"
        after = tree.lower[b] if b < len(tree) else "$"
        size = next((str(n) for n in (1, 2, 3, 5, 8, 13, 21) if core.count(" ") < n), "long")
        capital = "C" if core[:1].isupper() else "c"
        ends = last if last in _ENDS else "-"
        return (
            f"size={size}",
            f"shape={capital}{ends}",
            f"shape={capital}{ends} size={size}",
            f"before={before}",
            f"after={after}",
            f"shape={capital}{ends} before={before}",
            f"shape={capital}{ends} after={after}",
        )

    def governor(self, index: int) -> tuple[int, str]:
        """The outside word that governs the quoted words, and by which relation; -1 for none."""
        _, a, b = self.quotes[index]
        tree = self.tree
        for i in range(a, b):
            head = tree.heads[i]
            if not a <= head < b and tree.deps[i] != "punct" and not self.hidden[head]:
                return head, tree.deps[i]
        return -1, "root"

    # -- features of a candidate for a quotation ------------------------------------------------

    def near(self, index: int) -> list[Candidate]:
        """The candidates close enough to a quotation, in order."""
        _, a, _ = self.quotes[index]
        middle = bisect_left(self.places, a)
        return self.candidates[max(0, middle - _BEFORE) : middle + _AFTER]

    def describe(self, index: int, previous: int = -1) -> list[tuple[Candidate, list[str]]]:
        """The near candidates of a quotation, each with its features. `previous` is the head of
        the source of the quotation before, if that stands in this paragraph."""
        near = self.near(index)
        if not near:
            return []
        view = _View(self, index, previous, near)
        return [(candidate, view.features(candidate)) for candidate in near]


class _View:
    """One quotation as its candidates see it."""

    def __init__(self, scene: Scene, index: int, previous: int, near: list[Candidate]) -> None:
        self.scene, self.tree, self.previous = scene, scene.tree, previous
        span, self.a, self.b = scene.quotes[index]
        self.last = span.of(scene.text).rstrip(MARKS)[-1:]
        self.ends = self.last if self.last in _ENDS else "-"
        self.before = self.tree.lower[self.a - 1] if self.a > 0 else "^"
        self.after = self.tree.lower[self.b] if self.b < len(self.tree) else "$"
        self.governor, self.relation = scene.governor(index)
        self.chain = self._chain()
        self.subjects = self._subjects()
        self.order = self._orders(near)
        before = [q for q in scene.quotes[max(0, index - 1) : index]]
        self.gap = self._bucket(scene.outside[self.a] - scene.outside[before[0][2]]) if before else "none"
        self.cues_since = (
            sum(c.cue and before[0][2] <= c.head < self.a for c in near) if before else 0
        )
        self.cue_next = self._cue_adjacent(near)
        core = _EDGES.sub("", span.of(scene.text))
        self.shape = ("C" if core[:1].isupper() else "c") + self.ends + ("1" if " " not in core else "")
        self.rivals = self._rivals(near)
        self.surfaces = {c.head: self._surface(c) for c in near}
        self.plain = "+".join(sorted(set(self.surfaces.values()) - {"-"})) or "-"

    def _chain(self) -> dict[int, tuple[int, str]]:
        """Ancestors of the quoted words outside them -> (steps, relations on the way)."""
        chain: dict[int, tuple[int, str]] = {}
        i, path = self.governor, self.relation
        for step in range(8):
            if i < 0 or i in chain:
                break
            chain[i] = (step, path)
            path = f"{path}<{self.tree.deps[i]}" if step < 3 else path
            i = self.tree.heads[i]
        return chain

    def _subjects(self) -> dict[int, int]:
        """Subjects met on the way up from the quoted words -> how many were met before."""
        met: dict[int, int] = {}
        for i in self.chain:
            for child in self.tree.below[i]:
                if self.tree.deps[child] in _SUBJECT:
                    met.setdefault(child, len(met))
        return met

    def _orders(self, near: list[Candidate]) -> dict[int, str]:
        """Head -> its place among the candidates of its kind on its side, nearest first."""
        order: dict[int, str] = {}
        for side in (True, False):
            counts = {"cue": 0, "subj": 0, "name": 0}
            here = [c for c in near if (c.head < self.a) == side]
            for c in reversed(here) if side else here:
                group = "cue" if c.cue else "subj" if c.subject else "name" if c.named else "rest"
                if group in counts:
                    counts[group] += 1
                    order[c.head] = f"{'B' if side else 'A'}{group}{min(counts[group], 3)}"
        return order

    def _cue_adjacent(self, near: list[Candidate]) -> str:
        """On which sides a reporting verb stands close to the quotation."""
        found = ""
        for c in near:
            if c.cue and c.verb >= 0:
                gap = self._distance(c.verb, c.verb + 1)
                if gap <= 4:
                    side = "B" if c.verb < self.a else "A"
                    found += side if side not in found else ""
        return found or "-"

    def _distance(self, first: int, end: int) -> int:
        """Outside words between a stretch of words and the quotation."""
        outside = self.scene.outside
        if end <= self.a:
            return outside[self.a] - outside[end]
        return max(0, outside[first] - outside[self.b])

    @staticmethod
    def _bucket(n: int) -> str:
        return str(n) if n < 4 else "4" if n < 6 else "6" if n < 10 else "10" if n < 18 else "far"

    def features(self, c: Candidate) -> list[str]:
        scene, tree = self.scene, self.tree
        side = "B" if c.head < self.a else "A"
        if side == "B":
            low, high = c.end, self.a
        else:
            low, high = self.b, c.first
        low, high = min(low, high), max(low, high)
        stops = min(2, scene.full_stops[high] - scene.full_stops[low])
        quotes = min(2, scene.opened[high] - scene.opened[low])
        distance = self._bucket(scene.outside[high] - scene.outside[low])
        where = f"{side}{stops}{self.ends if side == 'A' else ''}"
        cue = "cue" if c.cue else "-"
        rel = self._tie(c)
        verb = stem(tree.lower[c.verb]) if c.verb >= 0 else ""
        near_verb = self._bucket(self._distance(c.verb, c.verb + 1)) if c.verb >= 0 else "no"
        glue = self._glue(low, high)
        order = self.order.get(c.head, f"{side}rest")
        rows = [
            f"kind={c.kind}",
            *c.traits,
            f"kind={c.kind} {c.traits[0]}",
            f"kind={c.kind} side={side}",
            f"where={where}",
            f"where={where} quotes={quotes} {cue}",
            f"far={side}{distance}",
            f"far={side}{distance} {cue}",
            f"verb={side}{near_verb} {c.traits[0]}",
            f"verb={side}{near_verb} {cue} stops={stops}",
            f"tie={rel}",
            f"tie={rel} {cue}",
            f"tie={rel} {c.traits[0]}",
            f"order={order}",
            f"order={order} where={where}",
            f"order={order} beside={self.cue_next}",
            f"glue={glue}",
            f"glue={glue} {cue}",
            f"says={verb}",
            f"says={verb} verb={side}{near_verb}",
            f"says={verb} {c.traits[0]}",
            f"mark={side}{self.before if side == 'B' else self.after} {cue}",
            f"mark={side}{self.before if side == 'B' else self.after} far={distance}",
            f"beside={self.cue_next} {side} {cue} verb={near_verb}",
        ]
        embedded = self._embedded(c)
        surface = self.surfaces[c.head]
        short = rel.split(":")[0]
        rows += [
            f"embed={embedded}",
            f"embed={embedded} {cue} {side}",
            f"embed={embedded} tie={short}",
            f"embed={embedded} rivals={self.rivals}",
            f"cue={cue} rivals={self.rivals} {side}",
            f"{c.traits[0]} rivals={self.rivals}",
            f"shape={self.shape} order={order}",
            f"shape={self.shape} tie={short} {cue}",
            f"shape={self.shape} where={where}",
            f"shape={self.shape} kind={c.kind}",
            f"attached={self.relation} order={order}",
            f"surface={surface}",
            f"surface={surface} of={self.plain}",
            f"surface={surface} shape={self.shape}",
            f"surface={surface} kind={c.kind}",
            f"surface={surface} tie={short}",
            f"surface={surface} of={self.plain} order={order}",
        ]
        if c.kind in ("noun", "plural"):
            rows.append(f"noun={stem(tree.lower[c.head])}")
        if c.head in self.subjects:
            rows.append(f"climb={min(3, self.subjects[c.head])} {cue}")
            rows.append(f"climb={min(3, self.subjects[c.head])} kind={c.kind}")
        if self.previous >= 0:
            same = "same" if c.head == self.previous else "other"
            rows += [
                f"{same} gap={self.gap}",
                f"{same} of={self.plain} surface={surface}",
                f"{same} of={self.plain} cues={min(2, self.cues_since)}",
                f"{same} gap={self.gap} cues={min(2, self.cues_since)}",
                f"{same} where={where}",
                f"{same} order={order}",
                f"{same} beside={self.cue_next} cues={min(2, self.cues_since)}",
                f"{same} before={self.before} after={self.after}",
            ]
        return rows

    def _tie(self, c: Candidate) -> str:
        """How the grammar ties the candidate to the quoted words."""
        if c.top in self.chain:
            step, path = self.chain[c.top]
            return f"own{step}:{path}"
        if c.verb in self.chain:
            step, path = self.chain[c.verb]
            return f"up{step}:{path}"
        i = c.verb
        for step in range(4):
            if i < 0:
                break
            if self.a <= i < self.b:
                return f"under{step}"
            if i == self.governor:
                return f"down{step}"
            i = self.tree.heads[i] if self.tree.heads[i] != i else -1
        return "apart"

    def _rivals(self, near: list[Candidate]) -> str:
        """Who else is said to say something in the same sentence."""
        stops = self.scene.full_stops
        cues = [
            c
            for c in near
            if c.cue and (stops[self.a] - stops[c.end] if c.head < self.a else stops[c.first] - stops[self.b]) <= 0
        ]
        according = "according" if any("according" in c.traits[0] for c in cues) else ""
        return f"{min(3, len(cues))}{according}"

    def _surface(self, c: Candidate) -> str:
        """Whether the bare order of words says it: `said X`, `X said`, `X:` beside the marks."""
        tree = self.tree
        if c.head < self.a:
            i = self.a - 1
            while i > 0 and (tree.tags[i] in (",", ":") or tree.lower[i] in ("that", "as")):
                i -= 1
            if i == c.end - 1:
                return "B:" if tree.lower[self.a - 1] == ":" else "-"
            for j in range(i, max(-1, i - 5), -1):
                if is_reporting(tree, j):
                    return "BNV" if 0 <= j - c.end <= self._lightness(c.end, j) else "-"
                if tree.tags[j] in (",", ".", ":"):
                    break
            return "-"
        i = self.b
        while i < len(tree) - 1 and (tree.tags[i] in (",", ":") or not tree.lower[i][0].isalnum()):
            i += 1
        if i >= len(tree):
            return "-"
        if c.first == i:
            if tree.lower[self.b] in _DASHES and (c.end >= len(tree) or self.scene.ends(c.end)):
                return "A-"
            for j in range(c.end, min(len(tree), c.end + 4)):
                if is_reporting(tree, j):
                    return "ANV"
                if tree.tags[j] not in ("RB", "MD", "VBD", "VBZ", "VBP", "VBN"):
                    break
            return "A," if c.end < len(tree) and tree.lower[c.end] in (",", "(") else "-"
        if tree.tags[i] == "RB":
            i += 1
        if i < len(tree) and is_reporting(tree, i) and c.first == i + 1:
            return "AVN"
        return "-"

    def _lightness(self, low: int, high: int) -> int:
        """How many of these words may stand between a subject and its verb."""
        light = all(tag in ("RB", "MD", "VBD", "VBZ", "VBP", "VBN", "VBG") for tag in self.tree.tags[low:high])
        return 3 if light else 0

    def _embedded(self, c: Candidate) -> str:
        """By which clause the candidate's verb hangs below another verb of reporting, if it does."""
        tree = self.tree
        i = c.verb
        if i < 0:
            return "no"
        for _ in range(8):
            head = tree.heads[i]
            if head == i:
                return "no"
            if is_reporting(tree, head) and not self.scene.hidden[head]:
                return tree.deps[i]
            i = head
        return "no"

    def _glue(self, low: int, high: int) -> str:
        """The outside words between candidate and quotation, as classes."""
        made: list[str] = []
        for i in range(low, high):
            if self.scene.hidden[i]:
                sign = "Q"
            else:
                sign = _sign(self.tree.lower[i], self.tree.tags[i])
            if not made or made[-1] != sign:
                made.append(sign)
            if len(made) > 5:
                return "long"
        return " ".join(made)


def _sign(word: str, tag: str) -> str:
    if tag.startswith("VB"):
        return "V" if stem(word) in _STRONG else "v"
    if tag.startswith("NN"):
        return "N"
    if tag in ("IN", "TO", ",", ":", ".", "``", "''") or tag.startswith("W"):
        return word
    return tag[:2]


def _named(tree: Tree, names: Iterable[Name]) -> dict[int, tuple[int, int, str]]:
    """Word index -> (first, end, kind) of the name it belongs to."""
    found: dict[int, tuple[int, int, str]] = {}
    for name in names:
        a, b = tree.at(name.span)
        kind = name.kind.value if name.kind in (Kind.PERSON, Kind.ORG, Kind.GPE, Kind.NORP) else "misc"
        for i in range(a, b):
            found[i] = (a, b, kind)
    return found
