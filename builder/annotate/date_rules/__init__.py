"""The forms of date expressions: a table of rules by family.

Meanings are expressions of `builder.timex`; one that ends in `OPEN` still lacks its direction.
"""

from __future__ import annotations

from builder.annotate.date_rules.counted import COUNTED
from builder.annotate.date_rules.days import DAYS
from builder.annotate.date_rules.nowadays import NOWADAYS
from builder.annotate.date_rules.periods import PERIODS
from builder.annotate.date_rules.ranges import RANGES
from builder.annotate.date_rules.rule import FEAST, OPEN, Candidate, RuleTable
from builder.annotate.date_rules.spoken import SPOKEN
from builder.annotate.date_rules.vague import VAGUE
from builder.annotate.date_rules.years import BARE_YEARS

# The leftmost and then the longest match wins; of equally long ones that of the first rule.
RULES = RuleTable((*RANGES, *NOWADAYS, *DAYS, *PERIODS, *COUNTED, *SPOKEN, *VAGUE, *BARE_YEARS))

__all__ = ["FEAST", "OPEN", "RULES", "Candidate"]
