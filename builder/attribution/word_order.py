"""Whether the bare order of words beside the marks makes a candidate the source: `X said`."""

from __future__ import annotations

from dataclasses import dataclass

from builder.attribution.sources import DASHES, Candidate, Scene, is_cue

_LIGHT = frozenset(["RB", "MD", "VBD", "VBZ", "VBP", "VBN"])
_SKIPPED = 8  # punctuation marks between a quotation and the words beside it


@dataclass(frozen=True, slots=True)
class WordOrder:
    """What stands beside the words from `start` to `end` of a paragraph, which are quoted."""

    scene: Scene
    start: int
    end: int

    def of(self, c: Candidate) -> str:
        """`B:` (`X: "..."`), `BNV` (`X said, "..."`), `AVN` (`"...," said X`), `ANV` (`"...," X
        said`), `A-` (`"..." - X`), `A,` (`"...," X, ...`); `-` for none of them."""
        return self._before(c) if c.head < self.start else self._after(c)

    def _before(self, c: Candidate) -> str:
        tree, i = self.scene.tree, self.start - 1
        least = max(0, i - _SKIPPED)
        while i > least and (tree.tags[i] in (",", ":") or tree.lower[i] in ("that", "as")):
            i -= 1
        if i == c.end - 1:
            return "B:" if tree.lower[self.start - 1] == ":" else "-"
        for j in range(i, max(-1, i - 5), -1):
            if is_cue(tree, j):
                return "BNV" if 0 <= j - c.end <= self._lightness(c.end, j) else "-"
            if tree.tags[j] in (",", ".", ":"):
                break
        return "-"

    def _lightness(self, low: int, high: int) -> int:
        """How many of these words may stand between a subject and its verb."""
        between = self.scene.tree.tags[low : min(high, low + 4)]
        return 3 if all(tag in _LIGHT or tag == "VBG" for tag in between) else 0

    def _after(self, c: Candidate) -> str:
        tree, i = self.scene.tree, self.end
        most = min(len(tree) - 1, i + _SKIPPED)
        while i < most and (tree.tags[i] in (",", ":") or not tree.lower[i][0].isalnum()):
            i += 1
        if c.first == i:
            return self._first_after(c)
        if i < len(tree) and tree.tags[i] == "RB":
            i += 1
        verb_first = i < len(tree) and is_cue(tree, i) and c.first == i + 1
        return "AVN" if verb_first else "-"

    def _first_after(self, c: Candidate) -> str:
        """The candidate follows the marks at once."""
        tree = self.scene.tree
        if tree.lower[self.end] in DASHES and (c.end >= len(tree) or self.scene.ends(c.end)):
            return "A-"
        for j in range(c.end, min(len(tree), c.end + 4)):
            if is_cue(tree, j):
                return "ANV"
            if tree.tags[j] not in _LIGHT:
                break
        return "A," if c.end < len(tree) and tree.lower[c.end] in (",", "(") else "-"
