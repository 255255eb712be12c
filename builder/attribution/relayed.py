"""From a quotation to the words of whoever is quoted by somebody else: "the paper quoted Ann Lee as
saying", "Ann Lee was quoted as saying", "a statement from Ann Lee saying", "as Ann Lee put it",
"the video shows Ann Lee saying"; and of whoever speaks beside the main clause: "with Ann Lee
calling it", "to which Ann Lee replied".

The grammar makes the paper or the statement the subject; whose words they are, the form tells. Of
what somebody says that another said ("officials say that Lee told them: '...'") the tree tells.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from builder import latin
from builder.attribution.sources import EDGES, HEARERS, Scene, is_cue, subjects_of
from builder.attribution.syntax import FINITE
from builder.model import Span
from builder.speech import ADDING, SAID, is_saying


class Relay(NamedTuple):
    """A way to pass on what another said."""

    example: str
    """With whose words they are in brackets; the words themselves are “…”."""
    pattern: re.Pattern[str]
    """What stands before the marks, to their first one, or behind them; with a group "who"."""


_SAYING = (
    rf"(?:\w+ly\s)?(?:{'|'.join(sorted(ADDING))}|accusing|asking|blasting|boasting|calling|chanting"
    r"|criticising|criticizing|denouncing|describing|dismissing|joking|muttering|praising|screaming"
    r"|shouting|suggesting|urging|yelling)\b[^.;:“”\"\n]{0,60}[:,]?\s$"
)
"""What somebody is heard, shown or quoted as doing, right before the marks."""
_SAID = (
    rf"(?:{SAID}|told(?:\s(?!that\b)[\w’'-]+){{1,3}}|shouted|asked|replied|warned|yelled"
    r"|called|calls|described|describes|dubbed)"
)
"""The verbs of whoever is told to have said it, with whom it was said to."""
_NOUN = r"(?!(?:and|are|had|has|have|is|that|was|were|which|who|will|would)\b)[\w’'-]+"
_WHO = (
    r"(?:(?:[Aa]n?|[Tt]he|[Oo]ne|[Aa]nother|[Hh]is|[Hh]er|[Tt]heir|[Mm]y)\s"
    rf"(?:{_NOUN}\s){{0,4}}?{_NOUN}"
    r"|[A-Z][\w.’'-]+(?:\s(?:[a-z]{2,3}\s)?[A-Z][\w.’'-]+){0,4}|[Hh]e|[Ss]he|[Tt]hey)"
)
_ANYBODY = rf"(?P<who>{_WHO}|[Ss]ome(?:one|body))(?:\s(?:in|from|at|of)(?:\s\w+){{1,3}})?"
_RECORDED = (
    r"(?:[Ss]how(?:s|ed|ing)?|[Hh]ear|[Hh]eard"
    r"|(?:[Ff]ootage|[Rr]ecordings?|[Vv]ideos?|[Cc]lips?|[Aa]udio|[Tt]apes?)\sof)"
)
_JUDGED = (
    r"(?<!\bwas\s)(?<!\bwere\s)(?<!\bbeen\s)"
    r"(?:accused?|accuses|accusing|attack(?:ed|s|ing)|blam(?:ed|es|ing)"
    r"|blast(?:ed|s|ing)|chid(?:ed|es|ing)|commend(?:ed|s|ing)|condemn(?:ed|s|ing)"
    r"|critici[sz](?:ed|es|ing)|hail(?:ed|s|ing)|mock(?:ed|s|ing)|prais(?:ed|es|ing)"
    r"|rebuk(?:ed|es|ing)|ridicul(?:ed|es|ing)|slamm?(?:ed|s|ing)|scold(?:ed|s|ing))"
)
"""What somebody is blamed or praised with, for words that are theirs: "mocked Ann Lee for
saying"."""
_ACCORDING = r"\b[Aa]ccording to [^,.;“”\"\n]{2,60}"
_NO_VERB = r"(?!to\s|\w+ing\s)[^\s,.;:“”\"—–]+"
"""A word of whoever does something with "with": "with Ann Lee calling it"."""
BEFORE = (
    Relay(
        "The paper quoted [its chairman Ann Lee] as saying, “…”",
        re.compile(
            r"\b(?:quot(?:ed?|es|ing)|cit(?:ed?|es|ing)|reported)\s"
            rf"(?P<who>(?!by\b|in\b|on\b)[^.;:“”\"\n]{{2,120}}?)\sas\s{_SAYING}"
        ),
    ),
    Relay(
        "[Ann Lee] was quoted by the Gazette as saying “…”",
        latin.regex(
            rf"\b(?P<who>{_WHO})\s(?:is|was|were|been)\s(?:\w+\s)?(?:quoted|cited)\s"
            rf"(?:(?:by|in|on)\s[^.;:“”\"\n]{{2,90}}?\s)?as\s{_SAYING}"
        ),
    ),
    Relay(
        "The team released a statement from [Ann Lee] saying “…”",
        latin.regex(
            r"\b(?:statement|letter|post|message|video|e-?mail|memo|tweet|note)\s(?:from|by)\s"
            rf"(?P<who>[A-Z][^.,;:“”\"\n]{{2,60}}?),?\s{_SAYING}"
        ),
    ),
    Relay(
        "Ann Lee knocked a statement by [the clerk Tom Ray] that the tax was “…”",
        re.compile(
            r"\b(?:statement|claim|allegation|assertion|suggestion|complaint|warning|argument|remark"
            r"|comment|accusation|boast|prediction|insistence)s?\s(?:made\s)?(?:by|from)\s"
            r"(?P<who>[^.;:“”\"\n]{2,60}?)\sthat\s[^.;:“”\"\n]{0,60}$"
        ),
    ),
    Relay(
        "The report says that [one guard] shouted: “…”",
        latin.regex(
            rf"\b(?:{SAID}|testified|recalled|recalls|claims?|claimed|reports?|reported)\s"
            rf"(?:that\s)?(?P<who>{_WHO})\s{_SAID}[:,]?\s$"
        ),
    ),
    Relay(
        "Ann Lee cited [a report] that described the camp as “…”",
        re.compile(
            r"\b(?:cit(?:ed|es|ing)|point(?:ed|s|ing)\sto|referr(?:ed|ing)\sto)\s"
            r"(?P<who>(?:an?|the)\s[^,.;:“”\"\n]{2,70}?)\s(?:that|which)"
            rf"\s{_SAID}\b[^.;“”\"\n]{{0,80}}\s$"
        ),
    ),
    Relay(
        "According to two papers, [the minister] said it was “…”",
        latin.regex(
            rf"{_ACCORDING},\s(?P<who>{_WHO})\s(?:has\s|had\s)?{_SAID}\b[^.;“”\"\n]{{0,60}}\s$"
        ),
    ),
    Relay(
        "[The mayor], according to local papers, called it “…”",
        latin.regex(
            rf"\b(?P<who>{_WHO}),\s{_ACCORDING},\s(?:has\s|had\s)?{_SAID}\b"
            r"[^.;“”\"\n]{0,60}\s$"
        ),
    ),
    Relay(
        "The video shows [Ann Lee] shouting “…”",
        latin.regex(rf"\b{_RECORDED}\s{_ANYBODY}\s{_SAYING}"),
    ),
    Relay(
        "Ann Lee mocked [Tom Ray] for saying it was “…”",
        latin.regex(
            rf"\b{_JUDGED}\s(?P<who>{_WHO}|him|her|them)\s(?:for|of)\s(?!asking\b){_SAYING}"
        ),
    ),
    Relay(
        "The party split, with [Ann Lee’s allies] openly calling it “…”",
        re.compile(rf"[,—–-]\s?with\s(?P<who>{_NO_VERB}(?:\s{_NO_VERB}){{0,7}}?)\s{_SAYING}"),
    ),
    Relay(
        "He called it fair, to which [Ann Lee] replied: “…”",
        latin.regex(rf"\sto\swhich\s(?P<who>{_WHO})\s(?:\w+ly\s)?\w+ed[:,]\s$"),
    ),
    Relay(
        "When [somebody] in the hall shouted, “…”",
        latin.regex(
            rf"(?:^|[.!?\n]\s*)(?:When|As|After|Before|Once)\s{_ANYBODY}\s(?:\w+ly\s)?"
            rf"{_SAID}[:,]\s$"
        ),
    ),
    Relay(
        "It was, in [Ann Lee]’s own words, “…”",
        re.compile(
            r"(?<![\w’'])[Ii]n (?P<who>his|her|their|[^,.;“”\"\n]{2,60}?(?=['’]s?\s))(?:['’]s?)? "
            r"(?:own )?words?,? $"
        ),
    ),
    Relay(
        "Prices, in the words of [Ann Lee], are “…”",
        re.compile(r"\b[Ii]n the words of (?P<who>[^,.;“”\"\n]{2,60}),(?: [^.;“”\"\n]{0,60})? $"),
    ),
)
"""The first one that is met before the marks tells."""
BEHIND = (
    Relay(
        "It was “…”, as [Ann Lee] once put it.",
        re.compile(r"[,\s]{1,2}as (?P<who>[^,.;“”\"\n]{2,60}?) (?:has |once |later )?puts? it\b"),
    ),
    Relay(
        "“…” the Gazette reported on Monday, quoting [Ann Lee].",
        latin.regex(
            rf"[,\s]{{1,2}}[^,.;:“”\"\n]{{2,60}}? (?:{SAID}|reports?|reported)"
            r"(?: on [A-Z][a-z]+)?, quoting (?P<who>[^,.;“”\"\n]{2,60}?)(?=[,.;\n]|$)"
        ),
    ),
    Relay(
        "“…”, the paper quoted [Ann Lee] as saying.",
        re.compile(
            r"[,\s]{1,2}[^,.;:“”\"\n]{2,60}? (?:quoted|cited) (?P<who>[^,.;:“”\"\n]{2,60}?)"
            r" as (?:saying|telling)\b"
        ),
    ),
)
_WILL_SAY = (
    r"(?:will|would|(?:is|was)\s(?:\w+\s)?to|plans\sto)\s(?:say|add|tell|write|argue|declare)"
)
_RETOLD = latin.regex(
    rf"[,\s]{{0,2}}(?:(?P<who>{_WHO})\s(?:{_SAID}|{_WILL_SAY})"
    rf"|(?:{SAID})\s(?P<inverted>{_WHO}))\b"
    r"[^.;“”\"\n]{0,80},?\saccording to "
)
_BETWEEN = re.compile(r"[,\s]{0,2}(?:[^.;:“”\"\n]{0,120}, ?)?according to ")
_PASSES_ON = re.compile(r"\s(?:has |had )?report(?:s|ed)\b")
"""Behind a source that tells of what somebody else said."""
_TOLD = latin.regex(
    rf"(?:^|[.!?\n]\s*|[\s,])(?P<who>{_WHO})\s{_SAID}(?:[,:]|\s(?:(?!\b{_SAID}\b)[^.;:“”\"\n]){{1,60}})?\s$"
)
_REACH = 240  # code points
_NEAR_VERB = 7  # words from a verb of saying to the marks, with whom it was said to


def find_relayed(text: str, quoted: Span, since: int = 0) -> Span | None:
    """Where those are named whose words are quoted, though the subject is another's; before the
    marks not farther back than `since`."""
    first = max(since, quoted.start - _REACH)
    before = text[first : quoted.start]
    if found := next(filter(None, (form.pattern.search(before) for form in BEFORE)), None):
        return Span(first + found.start("who"), first + found.end("who"))
    met = (form.pattern.match(text, quoted.end) for form in BEHIND)
    behind = next(filter(None, met), None)
    return Span(*behind.span("who")) if behind else None


def find_told_within(scene: Scene, index: int) -> int:
    """The subject of the verb right before a quotation, if another tells that they said it:
    "officials say that Lee told the driver, 'Stop.'"; -1 if nobody does, or if the marked words
    are no sentence. A verb joined to another one is the other's, too ("said that Lee had left and
    added"), unless that is told of somebody ("and told her")."""
    tree = scene.tree
    quoted, begin, _ = scene.quotes[index]
    verb, _ = scene.governor(index)
    core = EDGES.sub("", quoted.of(scene.text))
    if not (0 <= verb < begin <= verb + _NEAR_VERB and core[:1].isupper() and " " in core):
        return -1
    if tree.tags[verb] not in FINITE or not is_cue(tree, verb):
        return -1
    if any(tree.tags[i].startswith("V") for i in range(verb + 1, begin)):
        return -1
    heard = any(tree.tags[i] == "PRP" and tree.deps[i] in HEARERS for i in tree.below[verb])
    for above in (verb, *tree.ancestors(verb)):
        if subjects := subjects_of(tree, above):
            own = above == verb or heard or tree.tags[subjects[-1]] == "WP"
            return subjects[-1] if own and _is_told_of(scene, above) else -1
        if tree.deps[above] != "conj":
            break
    return -1


def _is_told_of(scene: Scene, verb: int) -> bool:
    """Whether a verb is in what somebody is said to say."""
    tree, below = scene.tree, verb
    for above in tree.ancestors(verb):
        says = is_saying(tree.lower[above]) and not scene.hidden[above]
        if says and tree.deps[below] == "ccomp" and above < below:
            return bool(subjects_of(tree, above))
        below = above
    return False


def find_retold(text: str, quoted: Span, source: Span) -> Span | None:
    """Where the speaker is named of whom the source only tells: "'Yes,' Ann Lee said on Monday,
    according to the Gazette", "Ann Lee told them: 'Yes,' according to the Gazette"."""
    if found := _RETOLD.fullmatch(text, quoted.end, source.start):
        return Span(*found.span("who" if found["who"] else "inverted"))
    passes_on = text[quoted.end : source.start].isspace() and _PASSES_ON.match(text, source.end)
    if not (passes_on or _BETWEEN.fullmatch(text, quoted.end, source.start)):
        return None
    first = max(0, quoted.start - _REACH)
    told = _TOLD.search(text[first : quoted.start])
    return Span(first + told.start("who"), first + told.end("who")) if told else None
