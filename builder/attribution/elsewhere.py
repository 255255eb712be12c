"""From a quotation to the sources that stand outside its paragraph.

Who is named or does something in the paragraphs before. Where a paragraph before was parsed, its
subjects count; where not, the names found in it.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass

from builder.attribution.mentions import mention_of
from builder.attribution.sources import WHO_SPEAKS, Candidate, Scene
from builder.attribution.syntax import Tree
from builder.model import ParagraphReading, Span

REACH = 3
"""How many paragraphs back a source may stand."""
_MOST = 8
"""How many mentions of a paragraph count, from its end."""


@dataclass(frozen=True, slots=True)
class EarlierMention:
    """A possible source in a paragraph before, and how it stands there."""

    span: Span
    kind: str
    role: str
    """`cue` for the subject of a verb of reporting, `subj` for another subject, or `-`."""
    rank: str
    """Its role with the clause it stands in, and which mention of that rank it is, counted from
    the end of the paragraph."""


@dataclass(frozen=True, slots=True)
class Setting:
    """What a quotation has beside sources elsewhere."""

    alone: str
    """What else may be the source."""
    rest: str
    """How much of its paragraph the quotation leaves."""
    gap: int
    """How many paragraphs back the last speaker stands, four at most; 0 for here or nowhere."""


def find_mentions(reading: ParagraphReading, scene: Scene | None) -> list[EarlierMention]:
    """The last mentions of a paragraph that may be a source, nearest to its end first."""
    if scene is None:
        names = [n for n in reading.names if n.kind in WHO_SPEAKS]
        return [EarlierMention(n.span, n.kind.value, "-", "-") for n in names[: -_MOST - 1 : -1]]
    found = [c for c in scene.candidates if _may_have_spoken(scene.tree, c)]
    met: Counter[str] = Counter()
    mentions = []
    for c in found[: -_MOST - 1 : -1]:
        role = "cue" if c.cue else "subj" if c.subject else "-"
        rank = f"{_clause(scene.tree, c)} {role}"
        met[rank] += 1
        span = mention_of(scene, c)
        mentions.append(EarlierMention(span, c.kind, role, f"{rank} {min(3, met[rank])}"))
    return mentions


def _may_have_spoken(tree: Tree, candidate: Candidate) -> bool:
    """A subject, a person or a body; what only describes the name before it stands for no more."""
    likely = candidate.subject or candidate.kind in WHO_SPEAKS
    return likely and tree.deps[candidate.head] != "appos"


def _clause(tree: Tree, candidate: Candidate) -> str:
    """`main` with the number of sentences that follow, two at most, for the subject of a main
    clause; `-` for any other mention."""
    verb = candidate.verb
    if not candidate.subject or verb < 0:
        return "-"
    while tree.deps[verb] == "conj" and tree.heads[verb] < verb:
        verb = tree.heads[verb]
    if tree.heads[verb] != verb:
        return "-"
    return f"main{min(2, tree.stops[len(tree) - 1] - tree.stops[verb])}"


def find_rival(mentions: list[EarlierMention]) -> str:
    """Who stands out in a paragraph between the last speaker's and the quotation's: the rank and
    the kind of the subject of its main clause, of a verb of reporting if there is one."""
    subjects = [m for m in mentions if m.role != "-"]
    if not subjects:
        return "none"
    first = min(subjects, key=lambda m: (m.role != "cue", m.rank.startswith("-"), m.rank))
    return f"{first.rank} {first.kind}"


def describe_earlier(
    mention: EarlierMention, setting: Setting, *, back: int, order: int, tail: str
) -> tuple[str, ...]:
    """Features: so many paragraphs back, the so-manyth from the end of a paragraph that ends with
    `tail`."""
    alone, rest = setting.alone, setting.rest
    kind, role, rank = mention.kind, mention.role, mention.rank
    tail = tail if tail in (":", ",") else "."
    where = f"back={back} order={min(order, 3)}"
    return (
        "back",
        f"back {kind} back={back}",
        f"back {kind} {where}",
        f"back {kind} back={back} {role}",
        f"back {alone} {rest} back={back}",
        f"back tail={tail} back={back}",
        f"back tail={tail} back={back} {role}",
        f"back tail={tail} {where} {role}",
        f"rank={rank} {kind} back={back}",
        f"rank={rank} back={back} {rest}",
        f"rank={rank} back={back} {rest} gap={setting.gap}",
    )
