"""From a quotation and a candidate source to the named features of how the two hang together.

Where the candidate stands, what it is, which verb governs it, how the grammar ties it to the quoted
words, and what the bare order of words says: all that the table of weights for sources knows.
"""

from __future__ import annotations

from dataclasses import dataclass

from builder.attribution.sources import (
    EDGES,
    ENDS,
    MARKS,
    Candidate,
    Scene,
    is_cue,
    subjects_of,
)
from builder.attribution.word_order import WordOrder
from builder.speech import is_reporting, stem


def describe(scene: Scene, index: int, previous: int = -1) -> list[tuple[Candidate, list[str]]]:
    """The near candidates of a quotation, each with its features. `previous` is the head of the
    source of the quotation before, if that stands in this paragraph."""
    near = scene.near(index)
    if not near:
        return []
    view = _View(scene, index, previous, near)
    return [(candidate, view.features(candidate)) for candidate in near]


@dataclass(frozen=True, slots=True)
class _Seen:
    """A candidate as a quotation sees it."""

    side: str
    """B before the quotation, A after it."""
    stops: int
    """Full stops between the two, two at most."""
    quotes: int
    """Other quotations that open between the two, two at most."""
    far: str
    """Words between the two."""
    where: str
    """Side and stops and, behind it, the mark that the quotation ends with."""
    mark: str
    """The word beside the quotation on that side."""
    cue: str
    verb: str
    verb_far: str
    """Words between the quotation and the candidate's verb."""
    tie: str
    """How the grammar ties it to the quoted words."""
    short_tie: str
    embedded: str
    """By which clause its verb hangs below another cue."""
    glue: str
    """The words between the two, as classes."""
    order: str
    """Its place among the candidates of its kind on its side."""
    surface: str
    """Whether the bare order of words makes it the source (`WordOrder.of`)."""


class _View:
    """One quotation as its candidates see it."""

    def __init__(self, scene: Scene, index: int, previous: int, near: list[Candidate]) -> None:
        self.scene, self.tree, self.previous = scene, scene.tree, previous
        span, self.a, self.b = scene.quotes[index]
        self.last = span.of(scene.text).rstrip(MARKS)[-1:]
        self.ends = self.last if self.last in ENDS else "-"
        self.before = self.tree.common[self.a - 1] if self.a > 0 else "^"
        self.after = self.tree.common[self.b] if self.b < len(self.tree) else "$"
        self.governor, self.relation = scene.governor(index)
        self.chain = self._chain()
        self.subjects = self._subjects()
        self.order = self._orders(near)
        self.gap, self.cues_since = "none", 0
        if index:
            _, _, last_end = scene.quotes[index - 1]
            self.gap = _bucket(scene.outside[self.a] - scene.outside[last_end])
            self.cues_since = sum(c.cue and last_end <= c.head < self.a for c in near)
        self.cue_next = self._cue_adjacent(near)
        core = EDGES.sub("", span.of(scene.text))
        self.shape = (
            ("C" if core[:1].isupper() else "c") + self.ends + ("1" if " " not in core else "")
        )
        self.rivals = self._rivals(near)
        word_order = WordOrder(scene, self.a, self.b)
        self.surfaces = {c.head: word_order.of(c) for c in near}
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
            for subject in subjects_of(self.tree, i):
                met.setdefault(subject, len(met))
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

    def features(self, c: Candidate) -> list[str]:
        seen = self._seen(c)
        return [
            *_of_place(c, seen),
            *_of_verb(c, seen),
            *_of_grammar(c, seen),
            *self._of_order(seen),
            *self._of_rivals(c, seen),
            *self._of_shape(c, seen),
            *self._of_surface(c, seen),
            *self._of_subject(c, seen),
            *(self._of_previous(c, seen) if self.previous >= 0 else ()),
        ]

    def _seen(self, c: Candidate) -> _Seen:
        """How a candidate looks from the quotation."""
        scene = self.scene
        side = "B" if c.head < self.a else "A"
        low, high = sorted((c.end, self.a) if side == "B" else (self.b, c.first))
        stops = min(2, scene.full_stops[high] - scene.full_stops[low])
        tie = self._tie(c)
        return _Seen(
            side=side,
            stops=stops,
            quotes=min(2, scene.opened[high] - scene.opened[low]),
            far=_bucket(scene.outside[high] - scene.outside[low]),
            where=f"{side}{stops}{self.ends if side == 'A' else ''}",
            mark=self.before if side == "B" else self.after,
            cue="cue" if c.cue else "-",
            verb=stem(self.tree.common[c.verb]) if c.verb >= 0 else "",
            verb_far=_bucket(self._distance(c.verb, c.verb + 1)) if c.verb >= 0 else "no",
            tie=tie,
            short_tie=tie.split(":")[0],
            embedded=self._embedded(c),
            glue=self._glue(low, high),
            order=self.order.get(c.head, f"{side}rest"),
            surface=self.surfaces[c.head],
        )

    def _of_order(self, seen: _Seen) -> list[str]:
        return [
            f"order={seen.order}",
            f"order={seen.order} where={seen.where}",
            f"order={seen.order} beside={self.cue_next}",
            f"beside={self.cue_next} {seen.side} {seen.cue} verb={seen.verb_far}",
            f"attached={self.relation} order={seen.order}",
        ]

    def _of_rivals(self, c: Candidate, seen: _Seen) -> list[str]:
        return [
            f"embed={seen.embedded} rivals={self.rivals}",
            f"cue={seen.cue} rivals={self.rivals} {seen.side}",
            f"dep={c.role} rivals={self.rivals}",
        ]

    def _of_shape(self, c: Candidate, seen: _Seen) -> list[str]:
        return [
            f"shape={self.shape} order={seen.order}",
            f"shape={self.shape} tie={seen.short_tie} {seen.cue}",
            f"shape={self.shape} where={seen.where}",
            f"shape={self.shape} kind={c.kind}",
        ]

    def _of_surface(self, c: Candidate, seen: _Seen) -> list[str]:
        return [
            f"surface={seen.surface}",
            f"surface={seen.surface} of={self.plain}",
            f"surface={seen.surface} shape={self.shape}",
            f"surface={seen.surface} kind={c.kind}",
            f"surface={seen.surface} tie={seen.short_tie}",
            f"surface={seen.surface} of={self.plain} order={seen.order}",
        ]

    def _of_subject(self, c: Candidate, seen: _Seen) -> list[str]:
        made = [f"noun={stem(self.tree.common[c.head])}"] if c.kind in ("noun", "plural") else []
        if c.head in self.subjects:
            climb = min(3, self.subjects[c.head])
            made += [f"climb={climb} {seen.cue}", f"climb={climb} kind={c.kind}"]
        return made

    def _of_previous(self, c: Candidate, seen: _Seen) -> list[str]:
        """Whether it is who said what was quoted before, in this paragraph."""
        same, cues = "same" if c.head == self.previous else "other", min(2, self.cues_since)
        return [
            f"{same} gap={self.gap}",
            f"{same} of={self.plain} surface={seen.surface}",
            f"{same} of={self.plain} cues={cues}",
            f"{same} gap={self.gap} cues={cues}",
            f"{same} where={seen.where}",
            f"{same} order={seen.order}",
            f"{same} beside={self.cue_next} cues={cues}",
            f"{same} before={self.before} after={self.after}",
        ]

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
        cues = [c for c in near if c.cue and self._shares_sentence(c)]
        according = "according" if any(c.is_accorded for c in cues) else ""
        return f"{min(3, len(cues))}{according}"

    def _shares_sentence(self, c: Candidate) -> bool:
        """Whether no full stop stands between the candidate and the quotation."""
        first, last = (c.end, self.a) if c.head < self.a else (self.b, c.first)
        return self.scene.full_stops[last] <= self.scene.full_stops[first]

    def _embedded(self, c: Candidate) -> str:
        """By which clause the candidate's verb hangs below another cue, if it does."""
        tree = self.tree
        i = c.verb
        if i < 0:
            return "no"
        for _ in range(8):
            head = tree.heads[i]
            if head == i:
                return "no"
            if is_cue(tree, head) and not self.scene.hidden[head]:
                return tree.deps[i]
            i = head
        return "no"

    def _glue(self, low: int, high: int) -> str:
        """The outside words between candidate and quotation, as classes."""
        made: list[str] = []
        i = low
        while i < high:
            hidden = self.scene.hidden[i]
            sign = "Q" if hidden else _sign(self.tree.lower[i], self.tree.tags[i])
            if not made or made[-1] != sign:
                made.append(sign)
            if len(made) > 5:
                return "long"
            i = self.scene.next_outside[i] if hidden else i + 1
        return " ".join(made)


def _of_place(c: Candidate, seen: _Seen) -> list[str]:
    return [
        f"kind={c.kind}",
        f"dep={c.role}",
        *([f"gov={c.governor}"] if c.governor else []),
        f"kind={c.kind} dep={c.role}",
        f"kind={c.kind} side={seen.side}",
        f"where={seen.where}",
        f"where={seen.where} quotes={seen.quotes} {seen.cue}",
        f"far={seen.side}{seen.far}",
        f"far={seen.side}{seen.far} {seen.cue}",
        f"mark={seen.side}{seen.mark} {seen.cue}",
        f"mark={seen.side}{seen.mark} far={seen.far}",
    ]


def _of_verb(c: Candidate, seen: _Seen) -> list[str]:
    return [
        f"verb={seen.side}{seen.verb_far} dep={c.role}",
        f"verb={seen.side}{seen.verb_far} {seen.cue} stops={seen.stops}",
        f"says={seen.verb}",
        f"says={seen.verb} verb={seen.side}{seen.verb_far}",
        f"says={seen.verb} dep={c.role}",
    ]


def _of_grammar(c: Candidate, seen: _Seen) -> list[str]:
    return [
        f"tie={seen.tie}",
        f"tie={seen.tie} {seen.cue}",
        f"tie={seen.tie} dep={c.role}",
        f"embed={seen.embedded}",
        f"embed={seen.embedded} {seen.cue} {seen.side}",
        f"embed={seen.embedded} tie={seen.short_tie}",
        f"glue={seen.glue}",
        f"glue={seen.glue} {seen.cue}",
    ]


def _bucket(n: int) -> str:
    """A count of words, coarser where there are more."""
    return str(n) if n < 4 else "4" if n < 6 else "6" if n < 10 else "10" if n < 18 else "far"


def _sign(word: str, tag: str) -> str:
    if tag.startswith("VB"):
        return "V" if is_reporting(word) else "v"
    if tag.startswith("NN"):
        return "N"
    if tag in ("IN", "TO", ",", ":", ".", "``", "''") or tag.startswith("W"):
        return word
    return tag[:2]
