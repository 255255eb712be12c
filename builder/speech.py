"""Verbs of saying, thinking and showing, and the stem by which all forms of a word are one.

What tells speech from other words is listed here, once for each use; who needs another selection
adds to one of these.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

_REPORTING = """
say tell ask add write note argue explain announce declare insist claim state warn tweet reply
respond recall admit acknowledge assert contend observe conclude continue joke suggest remark
report comment concede quip believe think predict vow promise pledge describe call urge complain
boast caution exclaim shout yell lament testify tout blast deny confirm reveal stress emphasise
emphasize reiterate repeat read mention dub label opine muse counter retort scoff sneer blog
post agree interject advise allege answer applaud charge cheer chide cite condemn criticize
criticise cry deadpan decry demand denounce dismiss estimate express fume grumble hail hint
inform intone insinuate maintain mock mutter offer order plead point praise proclaim pronounce
propose protest quote rail rant reason rebut recount refer reflect refuse reject relate request
sigh slam speculate summarize summarise surmise swear tease thunder underscore urge voice
volunteer vent wonder hope fear feel worry brag bemoan chant characterize characterise defend
invoke implore lecture ponder pray crack sum trumpet whisper scream jeer bellow gush lash snap hiss
boom blare liken exhort gloat assure affirm enthuse groan growl roar shriek murmur
""".split()
"""The verbs that may stand beside quotation marks, and tell there how something is said."""
_IRREGULAR = {
    "said": "say", "says": "say", "told": "tell", "wrote": "write", "written": "write",
    "thought": "think", "went": "go", "goes": "go", "swore": "swear", "felt": "feel",
    "read": "read", "held": "hold", "put": "put", "gave": "give", "given": "give", "saw": "see",
    "made": "make", "spoke": "speak", "spoken": "speak", "heard": "hear", "took": "take",
    "was": "be", "is": "be", "are": "be", "were": "be", "been": "be", "be": "be", "'s": "be",
    "had": "have", "has": "have", "have": "have", "began": "begin", "kept": "keep",
    "sworn": "swear",
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


_DOUBLED = frozenset("admit brag dub quip rebut refer slam snap sum".split())
"""Verbs that double their last letter: "admitted"."""
_BRITISH = frozenset(["labelled", "labelling"])


def forms_of(verb: str) -> Iterator[str]:
    """Present, past and participles of a regular verb: "deny", "denies", "denied", "denying"."""
    stem = verb.removesuffix("e")
    if verb.endswith("y") and verb[-2] not in "aeiou":
        yield from (verb, f"{verb[:-1]}ies", f"{verb[:-1]}ied", f"{verb}ing")
        return
    last = verb[-1] if verb in _DOUBLED else ""
    yield from (verb, f"{verb}es" if verb.endswith(("ss", "sh", "ch")) else f"{verb}s")
    yield from (f"{stem}{last}ed", f"{stem}{last}ing")


_FORMS = (
    frozenset(form for verb in _REPORTING for form in forms_of(verb))
    | {form for form, verb in _IRREGULAR.items() if verb in _REPORTING}
    | _BRITISH
)


def is_reporting(word: str) -> bool:
    """Whether a lower-case word is a form of a verb of reporting, in marks or without."""
    return word in _FORMS


SAYING = """
say tell announce state warn argue claim insist note add report explain declare confirm assert
stress allege acknowledge admit contend reiterate emphasise emphasize predict caution estimate
complain write suggest agree point deny reveal concede reply respond repeat recall testify maintain
hint remark observe joke boast brag vow promise pledge proclaim counter propose remind inform assure
ask tweet accept conclude disclose reckon clarify indicate signal retort object protest lament
confide quip grumble fume venture opine underline underscore interject specify mention affirm
comment rule reason project
""".split()
"""The verbs that speech without marks is found by: those that mean little else."""
_SAYS = frozenset(map(stem, SAYING))


def is_saying(word: str) -> bool:
    """Whether a lower-case word is a form of one of these."""
    return stem(word) in _SAYS


ADDING = frozenset(
    "acknowledging adding admitting affirming alleging announcing arguing asserting assuring"
    " cautioning claiming clarifying complaining conceding confirming contending declaring denying"
    " disclosing emphasising emphasizing explaining insisting joking lamenting maintaining"
    " mentioning noting observing pledging pointing predicting promising quipping reasoning"
    " recalling reiterating remarking repeating replying revealing ruling saying stating stressing"
    " telling testifying tweeting underlining underscoring vowing warning writing".split()
)
"""The forms of these with which a source goes on, in "..., adding that"."""

FINDING = "find finds found hear heard learned learnt show showed shown shows".split()
"""The forms of the verbs with which studies and papers say what they found."""
_FINDS = frozenset(map(stem, FINDING))


def is_finding(word: str) -> bool:
    """Whether a lower-case word is a form of one of these."""
    return stem(word) in _FINDS


_WITHHELD = frozenset(
    map(
        stem,
        "answer clarify comment confirm disclose discuss elaborate explain give identify name"
        " provide release reveal say speak specify talk".split(),
    )
)


def may_be_withheld(word: str) -> bool:
    """Whether a lower-case word is a form of a verb for what those do not do who say no more: "did
    not elaborate", "would not be named"."""
    return stem(word) in _WITHHELD


SAID = "said|says|added|adds|wrote|writes"
"""The verbs that papers tell nearly all speech with, whoever heard it; an expression."""
TOLD = "told|tells|asked|asks"
"""Those behind which whoever heard it is named; an expression."""
ANNOUNCED = "announced|confirmed|reported|warned"
"""Those that tell news as well as words; an expression."""
CLAIMED = "admitted|argued|claimed|declared|denied|explained|insisted|stated"
"""Those that tell what somebody holds to be so; an expression."""
