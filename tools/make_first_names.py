"""From Faker's lists of men's and women's names to `builder/naming/first_names.py`.

    pip install faker
    python -m tools.make_first_names

A name counts as a man's where at least two of Faker's languages (MIT licence) say so, and three
times as many as say a woman's; and the other way round. Names of people in the news that no list
has are added by hand. Only words are kept.
"""

from __future__ import annotations

import re
from collections import Counter
from pathlib import Path

from tools.faker_names import in_lines, languages

TABLE = Path(__file__).parent.parent / "builder" / "naming" / "first_names.py"
LEAST, TIMES = 2, 3
_LATIN = re.compile(r"[A-ZÀ-ɏ][a-zà-ɏ'’-]{2,14}(?:-[A-Z][a-z]+)?")
MORE_HE = """akira alexei ashraf asif barack bernie charlie chuck dick dmitri dmitry doug drew ed
francois fumio geoff hiroshi jeb junichiro keir kofi masoud matt mitch mitt naoto narendra osama phil
ramzan recep salman satoshi sergey sherrod shigeru shinzo tad taro terry toshio vlad volodymyr
winston woodrow yasser yoshihide""".split()
MORE_SHE = """condoleezza ginny hillary huma joan kamala keiko kellyanne kristen kyung-wha marsha
megyn sadako shannon tulsi yoko yuriko""".split()

MORE_LAST = "may rose lee".split()
EITHER = """alex andrea cameron courtney dana hayden ira jackie jessie jody laurence laurie lindsey
logan nikita robin sandy sasha shelby simone stacy tracy""".split()
"""Names that lists give to one sex, and the news to both."""

HEAD = '''"""First names by the pronoun that usually goes with them; lower case, whole names only.

Made by tools/make_first_names.py; change that, not this file. Names that at least two of Faker's
languages (MIT licence) list for one sex, and three times as many as for the other; those that both
bear (EITHER); and which of them at least two list as surnames, too.
"""
'''
FOOT = '''
GIVEN_ONLY = (HE | SHE | EITHER) - ALSO_SURNAMES
"""First names that are hardly anybody's surname."""
'''


def main() -> None:
    he, she = counted("first_names_male"), counted("first_names_female")
    tables = {
        "HE": {*mostly(he, she), *MORE_HE} - {*MORE_SHE, *EITHER},
        "SHE": {*mostly(she, he), *MORE_SHE} - {*MORE_HE, *EITHER},
    }
    last = {name for name, n in counted("last_names").items() if n >= LEAST} | {*MORE_LAST}
    tables["EITHER"] = set(EITHER)
    tables["ALSO_SURNAMES"] = set().union(*tables.values()) & last
    TABLE.write_text(HEAD + "".join(literal(*table) for table in tables.items()) + FOOT, "utf-8")


def counted(attribute: str) -> Counter[str]:
    """Name, in lower case -> how many languages have it in this list."""
    counts: Counter[str] = Counter()
    for _, provider in languages():
        names = getattr(provider, attribute, ())
        counts.update({name.casefold() for name in names if _LATIN.fullmatch(name)})
    return counts


def mostly(these: Counter[str], those: Counter[str]) -> set[str]:
    return {name for name, n in these.items() if n >= max(LEAST, TIMES * those[name])}


def literal(name: str, names: set[str]) -> str:
    words = "\n    ".join(in_lines(names))
    return f'\n{name} = frozenset(\n    """\n    {words}\n    """.split()\n)\n'


if __name__ == "__main__":
    main()
