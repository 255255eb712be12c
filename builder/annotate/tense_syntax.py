"""When something happens by the verb that the words at its place belong to."""

from __future__ import annotations

import re

from builder.annotate.tense_words import GONE_BY, Time
from builder.model import Span, Word
from builder.speech import may_be_withheld

_MODALS = frozenset("will 'll ’ll wo would 'd ’d shall sha may might can could should must".split())
_WILL = frozenset("will 'll ’ll shall sha".split())  # "will have closed by Friday"
_NOW = frozenset("is are am 's ’s 're ’re 'm ’m".split())
_BE = frozenset(("be",))
_WAS = frozenset(("was", "were"))
_DID = frozenset(("did",))
_HAVE = frozenset(("have", "'ve", "’ve"))
_HAS = _HAVE | {"has"}
_HAD = _HAS | {"had"}
# Verbs that put something into the future even in the past tense, and words that do beside a noun.
_PLANNING = (
    r"(?:re)?schedul|plan(?:s|ned|ning)?$|expect|slated$|due$|set$|postpon|delay|prepar|intend(?!a)"
    r"|arrang"
)
_PLANS_VERB = re.compile(_PLANNING, re.IGNORECASE)
# Of these the ones that tell of a deed in the past tense: "set a record on Sunday".
_DEALS_WITH = re.compile(r"set$|prepared$|arranged$|postponed$|delayed$", re.IGNORECASE)
_PLANS_NOUN = re.compile(
    rf"{_PLANNING}|upcoming|forthcoming|propos|deadline|payable|effective|redeemable|pending"
    rf"|coming$"
    r"|ready$|likely$|future$|ahead$",
    re.IGNORECASE,
)
# Nouns for what has happened: "Wednesday's ruling".
_EVENT = re.compile(
    r"agreement|deal$|ruling|decision|announce|attack|bomb|shooting|statement|loss|defeat|wins?$"
    r"|victor"
    r"|earthquake|quake|crash"
    r"|explosion|blast|death|arrest|reports?$|comment|remark|article|result|violence|raid|incident"
    r"|purchase|massacre"
    r"|killing|drop$|decline|gain|fall$|storm|verdict|accident|disaster|interview",
    re.IGNORECASE,
)
# Verbs whose infinitive happens, or does not, when they do.
_SAME_TIME = re.compile(
    r"had$|refus|fail|manag|beg[aiu]n|start|continu|declin|seem|appear|us(?:e[sd]?|ing)$|happen|help"
    r"|c[ao]me|get|got|able$|unable$"
    r"|forc|lead|led$|allow|proceed|dar(?:e[sd]?|ing)$|tend(?:s|ed|ing)?$|rush|push|fought"
    r"|tr(?:y|ied)|mov(?:e|ed)$|w[eo]nt"
    r"|turn|aim|seek"
    r"|sought|hear|saw|see",
    re.IGNORECASE,
)
# "Could not be reached on Tuesday."
_SOUGHT = re.compile(r"reach|locat|contact|confirm|verif|determin|identif|f[io]u?nd", re.IGNORECASE)
# "Would not let them in on Tuesday": a refusal, as "would not say why" is, and no plan.
_REFUSED = frozenset("allow budge let".split())
# Verbs that what somebody else does comes with at once: "came to see her play on Tuesday".
_WITNESSED = re.compile(r"see|saw|seeing|hear|watch|let|made?$|make|help|feel|felt", re.IGNORECASE)
# "Is understood to have spoken on Tuesday."
_TOLD_OF = re.compile(
    r"understood|believe|thought|said|report|alleg|claim|known|rumoured|appear|seem|suspect|found",
    re.IGNORECASE,
)
# Verbs for saying what is to come, or has been.
_SPEAKING = re.compile(
    r"tell|told|talk|sp(?:eak|oke)|announc|notif|inform|warn|discuss|disclos|outlin|mention|advis",
    re.IGNORECASE,
)
# Verbs that in the present tense speak of what is in the diary: "takes over on 1 October".
_DIARY = re.compile(
    r"(?:begin|start|end|open|close|expire|leave|resume|return|arrive|retire|run|step|lapse|take|come"
    r"|enter|join|depart|travel|assume|convene|conclude|finish|launch|mature|meet|vote|host|face|play"
    r")s?$|goe?s?$|fl(?:y|ies)$",
    re.IGNORECASE,
)
_PROMISED = re.compile(r"promised|pledged|vowed", re.IGNORECASE)
# "Missed Monday's deadline", "failed to meet a Friday deadline".
_MISSED = re.compile(r"expired|failed|ignored|lapsed|missed|passed", re.IGNORECASE)
_CALLED_OFF = re.compile(
    r"cancel|postpon|call|put$|scrap|abandon|suspend|shelve|boycott|delay", re.IGNORECASE
)
# What captions are made of: "Voters stand in line on Tuesday."
_CAPTION = re.compile(r"(?:stand|sit|pose|wave|gesture|embrace|greet|walk)s?$", re.IGNORECASE)
# Verbs whose past looks like their present, and is what news means by it.
_ALIKE = frozenset(
    "beat bid burst cast cost cut hit hurt let put quit set shed shut split spread upset".split()
)
_STEPS = 24  # a sentence is not climbed higher than this


def by_syntax(text: str, words: tuple[Word, ...], at: int, place: Span) -> Time:
    """From a word to its verb, and on from there while the verb says nothing itself."""
    owned = False  # "Friday's purchases", "a Friday interview"
    beside = False  # a noun stands between the place and its verb
    for _ in range(_STEPS):
        word = words[at]
        if _is_beyond_marks(text, word.span, place):
            found = None
        elif _is_verb(text, words, at):
            found = _by_verb(text, words, at, place, beside=beside)
        else:
            found = _by_noun(text, words, at, owned=owned)
        if found is not None:
            return found
        if word.head == at:
            break
        owned = word.dep in ("poss", "compound", "nmod") and word.tag == "NNP"
        beside = beside or words[word.head].tag in _NOUNS
        at = word.head
    return Time.UNKNOWN


def _by_noun(text: str, words: tuple[Word, ...], at: int, *, owned: bool) -> Time | None:
    """What a word that is no verb says of the time; None if nothing."""
    if _is_planned(text, words, at):
        return Time.PAST if _is_missed(text, words, at) else Time.FUTURE
    return Time.PAST if owned and _EVENT.match(words[at].span.of(text)) else None


def _by_verb(
    text: str, words: tuple[Word, ...], at: int, place: Span, *, beside: bool
) -> Time | None:
    """The same of a verb above the place."""
    found = _tense(text, words, at)
    if found is Time.FUTURE and _is_called_off(text, words, at):
        return Time.EITHER
    if found is Time.PRESENT and beside:
        return Time.UNKNOWN
    if found in _AHEAD and _is_doubtful(text, words[at], place, found):
        return Time.UNKNOWN
    if found is None or (beside and _is_infinitive(words, at)):
        return None
    about = beside or _speaks_of_something(text, words, at, place)
    return Time.RATHER_PAST if found is Time.PAST and about else found


def _is_beyond_marks(text: str, verb: Span, place: Span) -> bool:
    """Whether one of the two is quoted and the other is not: "on Tuesday, Lee: 'We will win'"."""
    first, last = sorted((verb, place))
    return sum(text.count(mark, first.end, last.start) for mark in '"“”') % 2 == 1


def _is_verb(text: str, words: tuple[Word, ...], at: int) -> bool:
    """Whether it may tell the time: a verb, or one taken for an adjective ("polls open on"), even
    for one of the noun before it ("polls close on")."""
    word = words[at]
    if word.tag.startswith("VB") and word.dep != "amod":
        return True
    behind = word.dep == "amod" and word.head < at
    if word.tag == "JJ" and _auxiliaries(words, at):  # "will get used to it"
        return True
    taken = word.tag in ("JJ", "VBP") and (behind or word.dep in _CLAUSE)
    return word.tag == "MD" or (taken and bool(_DIARY.match(word.span.of(text))))


_CLAUSE = ("ROOT", "ccomp", "conj", "advcl", "relcl")
_NOUNS = ("NN", "NNS")
_AHEAD = (Time.FUTURE, Time.PRESENT)


def _is_doubtful(text: str, verb: Word, place: Span, found: Time) -> bool:
    """Whether the parse was probably led astray: a present tense beyond a past verb, or a verb of
    another clause ("warned on Thursday that it could")."""
    own = verb.span.of(text)
    bare = verb.tag == "VBP" and own.lower() not in _NOW  # or a noun, such as "yield"
    since = max(0 if bare else verb.span.end, place.start - _FAR)
    if found is Time.PRESENT and GONE_BY.search(text, since, place.start):
        return True
    if place.end < verb.span.start:
        return bool(_THAT.match(text, place.end))
    return bool(_PLANS_VERB.match(own) and _TO.match(text, place.end))


_FAR = 300  # code points
_THAT = re.compile(r"\s+that\b")
_TO = re.compile(r"\s+to\b")  # "was preparing on Sunday to": the plan is to come, not the Sunday


def _speaks_of_something(text: str, words: tuple[Word, ...], at: int, place: Span) -> bool:
    """Whether what happens then may be what is spoken of: "told them of cuts in September"."""
    between = (w.tag for w in words[at:] if w.span.end <= place.start)
    return bool(_SPEAKING.match(words[at].span.of(text))) and any(tag in _NOUNS for tag in between)


def _is_called_off(text: str, words: tuple[Word, ...], at: int) -> bool:
    """Whether this is a plan beside a noun, and what came of it: "the talks planned for Thursday
    were cancelled", "the report expected on Friday did not appear"."""
    plan = words[at]
    governor = words[plan.head].head
    verb = words[governor]
    if plan.dep != "acl":
        return False
    cancelled = verb.tag in _PAST and _CALLED_OFF.match(verb.span.of(text))
    is_subject = words[plan.head].dep in ("nsubj", "nsubjpass")
    return bool(cancelled) or (is_subject and _did_not_happen(text, words, governor))


def _did_not_happen(text: str, words: tuple[Word, ...], at: int) -> bool:
    """Whether a verb says so: "did not appear", "had not arrived"."""
    aux = {word.span.of(text).lower() for word in _auxiliaries(words, at)}
    denied = any(word.head == at and word.dep == "neg" for word in words[max(at - 3, 0) : at])
    return denied and bool(aux & _NOT_YET)


_NOT_YET = frozenset(("did", "had", "has", "have"))


_PAST = ("VBD", "VBN")


def _is_infinitive(words: tuple[Word, ...], at: int) -> bool:
    return any(word.tag == "TO" for word in _auxiliaries(words, at))


def _is_planned(text: str, words: tuple[Word, ...], at: int) -> bool:
    """Whether a word that is no verb looks ahead: "the planned visit", "a deadline", "due"."""
    beside = (
        w
        for w in words[max(at - 3, 0) : at]
        if w.head == at and w.dep in ("amod", "nmod", "compound")
    )
    return any(_PLANS_NOUN.match(w.span.of(text)) for w in (words[at], *beside))


def _is_missed(text: str, words: tuple[Word, ...], at: int) -> bool:
    """Whether the verb of a plan, or the one that governs that, says that its time went by."""
    verb = words[words[at].head]
    governor = words[verb.head]
    return any(word.tag in _PAST and _MISSED.match(word.span.of(text)) for word in (verb, governor))


def _tense(text: str, words: tuple[Word, ...], at: int) -> Time | None:
    """What a verb says itself; None where its head must be asked."""
    verb = words[at]
    own = verb.span.of(text).lower()
    aux = frozenset(w.span.of(text).lower() for w in _auxiliaries(words, at))
    if aux & _MODALS:
        over = aux & _HAVE and not aux & _WILL
        sought = "could" in aux and _SOUGHT.match(own)
        past = over or sought or _was_refused(text, words, at, aux)
        return Time.PAST if past else Time.FUTURE
    if "to" in aux:
        gone = aux & _HAVE and _TOLD_OF.match(words[verb.head].span.of(text))
        return Time.PAST if gone else _infinitive(text, words, at)
    if _PLANS_VERB.match(own) and not aux & _HAD and not _is_done(verb, own, aux):
        return Time.FUTURE
    if own in _ALIKE and not aux and verb.tag in ("VB", "VBP") and _has_subject(words, at):
        return Time.PAST
    if _PROMISED.match(own) and aux & _HAS:
        return Time.FUTURE  # this tense has no day of its own: that of the promise is meant
    return _by_form(own, words[verb.head].span.of(text).lower(), verb, aux)


def _is_done(verb: Word, own: str, aux: frozenset[str]) -> bool:
    """Whether a verb of planning tells what was done with a plan: "set a date on Monday", "was
    postponed in March"."""
    told = verb.tag in ("VBD", "VBP") or (verb.tag == "VBN" and bool(aux & _WAS))
    return told and _DEALS_WITH.match(own) is not None


def _has_subject(words: tuple[Word, ...], at: int) -> bool:
    return any(word.head == at and word.dep == "nsubj" for word in words[max(at - _STEPS, 0) : at])


def _was_refused(text: str, words: tuple[Word, ...], at: int, aux: frozenset[str]) -> bool:
    """Whether a verb says that something did not happen: "would not explain", "could not agree"; in
    what somebody is reported to have said it may be to come."""
    near = words[max(at - 3, 0) : at]
    denied = any(word.head == at and word.dep == "neg" for word in near)
    main = words[at].dep in ("ROOT", "conj")
    verb = words[at].span.of(text).lower()
    withheld = "would" in aux and (may_be_withheld(verb) or verb in _REFUSED)
    return denied and main and (withheld or "could" in aux)


def _by_form(own: str, governor: str, verb: Word, aux: frozenset[str]) -> Time | None:
    """What a finite verb or a participle says by its form."""
    match verb.tag:
        case "VBD":
            return Time.PAST
        case "VBN":
            return _participle(verb, aux)
        case "VBG":
            return _progressive(own, governor, aux)
        case "VB":
            asks = verb.dep == "conj" or _WITNESSED.match(governor)
            return Time.PAST if aux & _DID else None if asks else Time.FUTURE
        case _:
            return Time.PAST if _CAPTION.match(own) else _present(own)


def _present(own: str) -> Time:
    return Time.FUTURE if _DIARY.match(own) else Time.PRESENT


def _auxiliaries(words: tuple[Word, ...], at: int) -> list[Word]:
    near = words[max(at - 8, 0) : at + 1]
    return [word for word in near if word.head == at and word.dep in ("aux", "auxpass")]


def _participle(verb: Word, aux: frozenset[str]) -> Time | None:
    if aux <= _BE and verb.dep in ("conj", "acomp"):  # "will be tried and (be) sentenced"
        return None
    has = {"have", "has", "had", "was", "were", "been", "'ve", "’ve"} & aux
    return Time.FUTURE if aux and not has and _NOW & aux else Time.PAST


def _progressive(own: str, governor: str, aux: frozenset[str]) -> Time | None:
    if not aux:
        return Time.PAST if governor in ("after", "since") else None
    if own == "going" or _NOW & aux:
        return Time.FUTURE
    return Time.PAST


def _infinitive(text: str, words: tuple[Word, ...], at: int) -> Time | None:
    """An infinitive is to come, unless what governs it says when ("refused to meet", "the first
    country to recognise it")."""
    verb = words[at]
    governor = words[verb.head]
    same = _SAME_TIME.match(governor.span.of(text)) or _is_ranked(text, words, verb.head)
    return None if same or verb.dep in ("advcl", "conj") else Time.FUTURE


def _is_ranked(text: str, words: tuple[Word, ...], at: int) -> bool:
    """Whether a noun is told from its like by its place among them: "the last minister"."""
    near = (word for word in words[max(at - 4, 0) : at + 1] if word.head == at or word is words[at])
    return any(word.span.of(text).lower() in _RANKS for word in near)


_RANKS = frozenset("first second third fourth fifth last latest only".split())
