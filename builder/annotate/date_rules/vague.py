"""What must not become a day: "recently", "now", "in the coming months"."""

from __future__ import annotations

from builder.annotate.date_rules.rule import rule
from builder.annotate.date_rules.words import COUNT, FEW, STARTS, UNITS

_FEW_WORDS = "few several couple"
_PAST = (
    rule(
        "recent",
        rf"(?i)\b(?:in (?:the |more )?)?recent (?:{UNITS}|times|memory|history)(?: and {UNITS})?\b",
        "PAST_REF",
    ),
    rule(
        f"past last, {_FEW_WORDS}",
        rf"(?i)\b(?:(?:over|in|during|for) )?the (?:past|last) {FEW} {UNITS}\b",
        "PAST_REF",
    ),
    rule(
        f"{_FEW_WORDS}, ago earlier", rf"(?i)\b(?:a )?{FEW} {UNITS} (?:ago|earlier)\b", "PAST_REF"
    ),
    rule(
        "ago", rf"(?i)\b(?:(?:many|some|{STARTS}{COUNT}) )?(?:{UNITS}|centuries) ago\b", "PAST_REF"
    ),
    rule(
        "ago",
        r"(?i)\b(?:more than )?(?:(?:half )?a century|a half-century|a generation|generations)"
        r" ago\b",
        "PAST_REF",
    ),
    rule(
        "ago recently lately",
        r"(?i)\b(?:long|some time) ago\b|\b(?:more )?(?<!\bas\s)recently\b|\blately\b",
        "PAST_REF",
    ),
    rule("past", r"(?i)\bin the (?:distant |recent )?past\b(?! \w)", "PAST_REF"),
    rule("past", rf"(?i)\bin {UNITS} past\b", "PAST_REF"),
    rule("other", r"(?i)\bthe other (?:day|week|night)\b(?! of)", "PAST_REF"),
)
_FUTURE = (
    rule(
        "coming next",
        rf"(?i)\b(?:(?:over|in|during|for|within) )?the (?:coming|next {FEW}) {UNITS}\b",
        "FUTURE_REF",
    ),
    rule(
        "coming",
        r"(?i)\b(?:(?:over|in|during|for|within) )?the coming (?:week|month|year|decade)\b",
        "FUTURE_REF",
    ),
    rule("ahead", rf"(?i)\b(?:(?:over|in|during|for) )?the {UNITS} ahead\b(?! of)", "FUTURE_REF"),
    rule("now, any", r"(?i)\bany (?:day|moment|minute|time) now\b", "FUTURE_REF"),
    rule("coming come", rf"(?i)\b(?:in )?coming {UNITS}\b|\b{UNITS} to come\b", "FUTURE_REF"),
    rule(
        "future term possible",
        r"(?i)\bin (?:the )?(?:(?:near|distant|foreseeable|not-too-distant) )?future\b(?! \w+s\b)"
        r"|\bin the near term\b|\bas soon as possible\b",
        "FUTURE_REF",
    ),
    rule(
        "soon",
        r"(?i)(?<!as\s)(?<!too\s)(?<!how\s)(?<!pretty\s)(?<!very\s)\bsoon\b"
        r"(?! (?:after|enough|as)|-to-be)",
        "FUTURE_REF",
    ),
)
_PRESENT = (
    rule(
        "now currently nowadays days present moment",
        r"(?i)\b(?:right )?now\b|\bcurrently\b|\bnowadays\b|\bthese days\b"
        r"|\bat (?:present|the moment)\b",
        "PRESENT_REF",
    ),
    rule(
        "day, this",
        r"\b[Tt]o this (?:very )?day\b",
        "PRESENT_REF",
    ),
)

VAGUE = (*_PAST, *_FUTURE, *_PRESENT)
