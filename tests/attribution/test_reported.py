"""What is reported without quotation marks."""

from collections.abc import Callable

import pytest
from parsed import ACCORDING, SPLIT, THAT, TOLD, parsed
from timing import costs_linear_time

from builder.attribution.quotation import segment
from builder.attribution.reported import find_reports
from builder.attribution.sources import Scene
from builder.model import ParagraphReading, Span, Word


def _reports(paragraph: str) -> list[str]:
    article, reading = parsed(paragraph)
    quoted, _ = segment(article.text, article.paragraphs)
    scene = Scene(article.text, reading.paragraphs[0], [q.span for q in quoted])
    return [
        " … ".join(scene.tree.stretch(*part).of(article.text) for part in report.content)
        for report in find_reports(scene)
    ]


def _speakers(paragraph: str) -> list[str]:
    """Who reports something."""
    article, reading = parsed(paragraph)
    scene = Scene(article.text, reading.paragraphs[0], [])
    sources = (report.source for report in find_reports(scene))
    return sorted(
        (scene.tree.stretch(s.first, s.end).of(article.text) for s in sources), reverse=True
    )


def test_clauses_and_according_to() -> None:
    """The clause below the verb; the sentence without its "according to"."""
    assert _reports(THAT) == ["that the talks would go on"]
    assert _reports(ACCORDING) == ["the road was closed on Monday"]


DATELINE = """OSLO|NNP|nsubj|3 --|:|punct|3 It|PRP|nsubj|3 rained|VBD|ROOT|3 hard|RB|advmod|3 ,|,|punct|3
according|VBG|prep|3 to|IN|prep|6 Bob|NNP|compound|9 Hart|NNP|pobj|7 .|.|punct|3"""


def test_where_it_was_written_is_no_part_of_it() -> None:
    """What is reported begins behind the dateline."""
    assert _reports(DATELINE) == ["It rained hard"]


BY_NAME = """According|VBG|prep|9 to|IN|prep|0 the|DT|det|3 union|NN|pobj|1 ,|,|punct|9
Ann|NNP|compound|6 Lee|NNP|nsubj|9 ,|,|punct|9 roads|{}|nsubj|9 closed|VBD|ROOT|9 early|RB|advmod|9
"""


def test_the_name_of_the_source_is_none_of_what_it_says() -> None:
    """Unless more is told of whoever bears it."""
    assert _reports(BY_NAME.format("NNS")) == ["roads closed early"]
    assert _reports(BY_NAME.format("CD")) == ["Ann Lee, roads closed early"]


MIDDLE = """But|CC|cc|10 the|DT|det|3 old|JJ|amod|3 bridge|NN|nsubj|10 ,|,|punct|10
according|VBG|prep|10 to|IN|prep|5 Bob|NNP|compound|8 Hart|NNP|pobj|6 ,|,|punct|10
stayed|VBD|ROOT|10 open|JJ|acomp|10 until|IN|prep|10 Monday|NNP|pobj|12 .|.|punct|10"""
SECOND = """The|DT|det|1 fee|NN|nsubj|2 is|VBZ|ROOT|2 small|JJ|acomp|2 ,|,|punct|2 and|CC|cc|2
,|,|punct|2 according|VBG|prep|14 to|IN|prep|7 Bob|NNP|compound|10 Hart|NNP|pobj|8 ,|,|punct|14
most|JJS|amod|13 people|NNS|nsubj|14 pay|VBP|conj|2 it|PRP|dobj|14 .|.|punct|14"""
WHO_RUNS = """The|DT|det|1 port|NN|nsubj|2 is|VBZ|ROOT|2 full|JJ|acomp|2 ,|,|punct|2
according|VBG|prep|2 to|IN|prep|5 Ann|NNP|compound|8 Lee|NNP|pobj|6 ,|,|punct|8
who|WP|nsubj|11 runs|VBZ|relcl|8 it|PRP|dobj|11 .|.|punct|2"""
HEAD_OF = """According|VBG|prep|13 to|IN|prep|0 Ann|NNP|compound|3 Lee|NNP|pobj|1 ,|,|punct|3
head|NN|appos|3 of|IN|prep|5 the|DT|det|9 harbour|NNP|compound|9 board|NNP|pobj|6 ,|,|punct|13
the|DT|det|12 port|NN|nsubj|13 is|VBZ|ROOT|13 full|JJ|acomp|13 .|.|punct|13"""
OF_TOWN = """The|DT|det|1 port|NN|nsubj|2 is|VBZ|ROOT|2 full|JJ|acomp|2 ,|,|punct|2
according|VBG|prep|2 to|IN|prep|5 Ann|NNP|compound|8 Lee|NNP|pobj|6 ,|,|punct|2 of|IN|prep|2
Oslo|NNP|pobj|10 ,|,|punct|2 but|CC|cc|2 boats|NNS|nsubj|15 come|VBP|conj|2 .|.|punct|2"""
OF_MANY = """According|VBG|prep|11 to|IN|prep|0 Ann|NNP|compound|3 Lee|NNP|pobj|1 ,|,|punct|11
of|IN|prep|8 the|DT|det|7 boats|NNS|pobj|5 six|CD|nsubj|11 ,|,|punct|11 or|CC|cc|8 sank|VBD|ROOT|11
late|RB|advmod|11 today|NN|npadvmod|11 .|.|punct|11"""
COLON = """The|DT|det|1 town|NN|nsubj|2 grew|VBD|ccomp|7 fast|RB|advmod|2 :|:|punct|7
the|DT|det|6 port|NN|nsubj|7 is|VBZ|ROOT|7 full|JJ|acomp|7 ,|,|punct|7 according|VBG|prep|7
to|IN|prep|10 Ann|NNP|compound|13 Lee|NNP|pobj|11 .|.|punct|7"""


@pytest.mark.parametrize(
    ("paragraph", "content"),
    [
        (MIDDLE, "the old bridge … stayed open until Monday"),
        (SECOND, "most people pay it"),
        (WHO_RUNS, "The port is full"),
        (HEAD_OF, "the port is full"),
        (COLON, "the port is full"),
        (OF_TOWN, "The port is full"),
        (OF_MANY, "of the boats six, or sank late today"),
    ],
)
def test_where_according_to_stands(paragraph: str, content: str) -> None:
    """Before, behind or within what is reported, whatever is said of the source."""
    assert _reports(paragraph) == [content]


BEFORE = """OSLO|NNP|nsubj|8 -|:|punct|0 Profit|NN|nsubj|3 fell|VBD|ccomp|8 3|CD|nummod|5
%|NN|npadvmod|3 ,|,|punct|8 officials|NNS|nsubj|8 said|VBD|ROOT|8 .|.|punct|8"""
AROUND = """The|DT|det|1 port|NN|nsubjpass|8 ,|,|punct|5 Ann|NNP|compound|4 Lee|NNP|nsubj|5
added|VBD|parataxis|8 ,|,|punct|5 is|VBZ|auxpass|8 closed|VBN|ROOT|8 .|.|punct|8"""
BUT = """The|DT|det|1 port|NN|nsubj|7 ,|,|punct|4 he|PRP|nsubj|4 said|VBD|parataxis|7 ,|,|punct|4
will|MD|aux|7 close|VB|ROOT|7 ,|,|punct|7 but|CC|cc|7 boats|NNS|nsubj|11 go|VBP|conj|7
on|RP|prt|11 .|.|punct|7"""
HOWEVER = """However|RB|advmod|8 ,|,|punct|3 he|PRP|nsubj|3 said|VBD|parataxis|8 ,|,|punct|3
the|DT|det|6 port|NN|nsubj|8 will|MD|aux|8 close|VB|ROOT|8 .|.|punct|8"""
TWO = """Prices|NNS|nsubj|1 rose|VBD|ccomp|4 ,|,|punct|4 shops|NNS|nsubj|4 said|VBD|ccomp|11 ;|:|punct|4
people|NNS|nsubj|7 left|VBD|ccomp|11 ,|,|punct|11 the|DT|det|10 union|NN|nsubj|11 said|VBD|ROOT|11
.|.|punct|11"""
NO_COMMA = """The|DT|det|1 port|NN|nsubjpass|7 ,|,|punct|5 Ann|NNP|compound|4 Lee|NNP|nsubj|5
added|VBD|parataxis|7 is|VBZ|auxpass|7 closed|VBN|ROOT|7 .|.|punct|7"""
ADDING = """The|DT|det|1 port|NN|nsubj|2 is|VBZ|ccomp|6 full|JJ|acomp|2 ,|,|punct|6 he|PRP|nsubj|6
said|VBD|ROOT|6 ,|,|punct|6 adding|VBG|advcl|6 that|IN|mark|12 it|PRP|nsubj|12 would|MD|aux|12
grow|VB|ccomp|8 soon|RB|advmod|12 .|.|punct|6"""
BESIDES = """Ann|NNP|compound|1 Lee|NNP|nsubj|2 left|VBD|ROOT|2 and|CC|cc|2 said|VBD|conj|2
the|DT|det|6 port|NN|nsubj|8 was|VBD|aux|8 closed|VBN|ccomp|4 .|.|punct|2"""
NOT_BESIDES = """Ann|NNP|compound|1 Lee|NNP|nsubj|2 left|VBD|ROOT|2 and|CC|cc|2 he|PRP|nsubj|5
knew|VBD|conj|2 the|DT|det|7 port|NN|nsubj|9 was|VBD|aux|9 closed|VBN|ccomp|5 .|.|punct|2"""
ON_TUESDAY = """The|DT|det|1 firm|NN|nsubj|2 said|VBD|ROOT|2 on|IN|prep|7 Tuesday|NNP|pobj|3
it|PRP|nsubj|7 would|MD|aux|7 close|VB|ccomp|2 shops|NNS|dobj|7 .|.|punct|2"""
IN_JANUARY = """The|DT|det|1 firm|NN|nsubj|2 said|VBD|ROOT|2 in|IN|prep|8 January|NNP|pobj|3
2024|CD|nummod|4 it|PRP|nsubj|8 would|MD|aux|8 close|VB|ccomp|2 .|.|punct|2"""
LAST_WEEK = """He|PRP|nsubj|1 said|VBD|ROOT|1 last|JJ|amod|3 week|NN|npadvmod|6 he|PRP|nsubj|6
would|MD|aux|6 go|VB|ccomp|1 home|RB|advmod|6 .|.|punct|1"""
MONDAY = """The|DT|det|1 firm|NN|nsubj|2 said|VBD|ROOT|2 late|JJ|amod|4 Monday|NNP|nsubj|7
night|NN|nsubj|7 it|PRP|nsubj|7 would|MD|aux|8 close|VB|ccomp|2 shops|NNS|dobj|8 .|.|punct|2"""
A_BAD_DAY = """He|PRP|nsubj|1 said|VBD|ROOT|1 Friday|NNP|nsubj|3 was|VBD|ccomp|1 a|DT|det|5
day|NN|attr|3 .|.|punct|1"""
TOO_SHORT = """He|PRP|nsubj|1 said|VBD|ROOT|1 he|PRP|nsubj|3 would|MD|ccomp|1 .|.|punct|1"""
OF_TUESDAY = """The|DT|det|1 firm|NN|nsubj|2 said|VBD|ROOT|2 on|IN|prep|2 late|JJ|amod|5
Tuesday|NNP|nsubj|8 it|PRP|nsubj|8 would|MD|aux|8 close|VB|ccomp|2 shops|NNS|dobj|8 .|.|punct|2"""
WITH_COMMA = """The|DT|det|1 firm|NN|nsubj|2 said|VBD|ROOT|2 on|IN|prep|8 Tuesday|NNP|pobj|3
,|,|punct|8 it|PRP|nsubj|8 would|MD|aux|8 close|VB|ccomp|2 shops|NNS|dobj|8 .|.|punct|2"""


PASSED_ON = """Ann|NNP|compound|1 Lee|NNP|nsubj|2 said|VBD|ccomp|9 the|DT|det|4 dam|NN|nsubj|5
held|VBD|ccomp|2 ,|,|punct|9 local|JJ|amod|8 media|NNS|nsubj|9 reported|VBD|ROOT|9 .|.|punct|9"""
TAKEN_IN = """Ann|NNP|compound|1 Lee|NNP|nsubj|2 said|VBD|ROOT|2 the|DT|det|4 dam|NN|nsubj|5
held|VBD|ccomp|9 ,|,|punct|9 local|JJ|amod|8 media|NNS|nsubj|9 reported|VBD|ccomp|2 on|IN|prep|9
Friday|NNP|pobj|10 .|.|punct|2"""
SURVEY = """The|DT|det|1 poll|NN|nsubj|2 said|VBD|ROOT|2 voters|NNS|nsubj|4 say|VBP|ccomp|2
they|PRP|nsubj|6 feel|VBP|ccomp|4 left|VBN|acomp|6 out|RP|prt|7 .|.|punct|2"""
ONE_RULE = """Ann|NNP|compound|1 Lee|NNP|nsubj|2 knew|VBD|ccomp|11 it|PRP|dobj|2 :|:|punct|11
good|JJ|amod|6 soup|NN|nsubj|11 ,|,|punct|9 she|PRP|nsubj|9 said|VBD|parataxis|11 ,|,|punct|9
needs|VBZ|ROOT|11 no|DT|det|13 salt|NN|dobj|11 .|.|punct|11"""


@pytest.mark.parametrize(
    ("paragraph", "contents"),
    [
        (PASSED_ON, ["the dam held"]),
        (TAKEN_IN, ["the dam held"]),
        (SURVEY, ["voters say they feel left out"]),
        (ONE_RULE, ["good soup … needs no salt"]),
        (BEFORE, ["Profit fell 3 %"]),
        (AROUND, ["The port … is closed"]),
        (NO_COMMA, []),
        (BUT, ["The port … will close"]),
        (HOWEVER, ["the port will close"]),
        (TWO, []),
        (ADDING, ["The port is full", "that it would grow soon"]),
        (BESIDES, ["the port was closed"]),
        (NOT_BESIDES, []),
        (ON_TUESDAY, ["it would close shops"]),
        (OF_TUESDAY, ["it would close shops"]),
        (IN_JANUARY, ["it would close"]),
        (LAST_WEEK, ["he would go home"]),
        (MONDAY, ["it would close shops"]),
        (A_BAD_DAY, ["Friday was a day"]),
        (TOO_SHORT, []),
        (WITH_COMMA, ["on Tuesday, it would close shops"]),
    ],
)
def test_a_clause_stands_behind_before_or_around_its_verb(
    paragraph: str, contents: list[str]
) -> None:
    """Without the dateline before it, and the day on which it was said."""
    assert _reports(paragraph) == contents


def test_a_full_stop_that_belongs_to_the_last_word_stays() -> None:
    """So "the U.S." ends a report; punctuation and loose conjunctions do not."""
    assert _reports(
        """Bob|NNP|compound|1 Hart|NNP|nsubj|2 said|VBD|ROOT|2 the|DT|det|5 new|JJ|amod|5
        road|NN|nsubj|6 ends|VBZ|ccomp|2 in|IN|prep|6 the|DT|det|9 U.S.|NNP|pobj|7"""
    ) == ["the new road ends in the U.S."]


RUNS_INTO = """According|VBG|prep|8 to|IN|prep|0 Bob|NNP|compound|3 Hart|NNP|pobj|1 ,|,|punct|8
the|DT|det|7 new|JJ|amod|7 ferry|NN|nsubj|8 is|VBZ|ROOT|8 "|``|punct|8 late|JJ|acomp|8 "|''|punct|8
.|.|punct|8"""
CONTINUES = """"|``|punct|7 We|PRP|nsubj|2 stay|VBP|ccomp|7 ,|,|punct|7 "|''|punct|7
Ann|NNP|compound|6 Lee|NNP|nsubj|7 told|VBD|ROOT|7 a|DT|det|9 crowd|NN|dobj|7 she|PRP|nsubj|11
said|VBD|relcl|9 was|VBD|ccomp|7 rather|RB|advmod|14 small|JJ|acomp|12 .|.|punct|7"""
INVERTED = """Bob|NNP|compound|1 Hart|NNP|nsubj|3 ,|,|punct|3 said|VBD|ROOT|3 Ann|NNP|compound|5
Lee|NNP|nsubj|7 ,|,|punct|7 pays|VBZ|ccomp|3 no|DT|det|9 fee|NN|dobj|7 .|.|punct|3"""


AS_SAID = """As|IN|mark|3 Ann|NNP|compound|2 Lee|NNP|nsubj|3 noted|VBD|advcl|8 ,|,|punct|8
the|DT|det|6 old|JJ|amod|7 road|NN|nsubj|8 froze|VBD|ROOT|8 .|.|punct|8"""
AS_SAID_BEHIND = """The|DT|det|2 old|JJ|amod|2 road|NN|nsubj|3 froze|VBD|ROOT|3 ,|,|punct|3
as|IN|mark|8 Ann|NNP|compound|7 Lee|NNP|nsubj|8 noted|VBD|advcl|3 .|.|punct|3"""
AS_SAID_BY = """As|IN|mark|1 reported|VBN|advcl|8 by|IN|agent|1 Ann|NNP|compound|4 Lee|NNP|pobj|2
,|,|punct|1 roads|NNS|nsubj|8 often|RB|advmod|8 freeze|VBP|ROOT|8 .|.|punct|8"""
CALLED = """According|VBG|prep|6 to|IN|prep|0 papers|NNS|pobj|1 ,|,|punct|6 the|DT|det|5
mayor|NN|nsubj|6 called|VBD|ROOT|6 ports|NNS|dobj|6 "|``|punct|6 a|DT|det|10 corpse|NN|oprd|6
"|''|punct|6 .|.|punct|6"""
ADDING = """She|PRP|nsubj|1 said|VBD|ROOT|1 shops|NNS|nsubj|4 would|MD|aux|4 shut|VB|ccomp|1
,|,|punct|4 adding|VBG|advcl|4 that|IN|mark|10 staff|NNS|nsubjpass|10 were|VBD|auxpass|10
told|VBN|ccomp|6 .|.|punct|1"""


def test_what_is_passed_on_with_as() -> None:
    """Before the clause or behind it; not where the verb says something itself, or no comma sets it
    apart."""
    assert _reports(AS_SAID) == ["the old road froze"]
    assert _reports(AS_SAID_BEHIND) == ["The old road froze"]
    assert _reports(AS_SAID_BY) == ["roads often freeze"]
    assert _reports(AS_SAID_BY.replace("freeze|VBP", "freeze|NN")) == []
    assert _reports(AS_SAID_BY.replace("agent", "prep")) == []
    assert _reports(AS_SAID.replace("Ann|NNP|compound|2", "it|PRP|dobj|3")) == []
    assert _reports(AS_SAID_BEHIND.replace(",|,|punct|3", "up|RP|prt|3")) == []


def test_a_clause_that_goes_on_in_marks_is_not_cut_off() -> None:
    """Its end is quoted, and given as such."""
    assert _reports(CALLED) == []
    assert _reports(CALLED.replace("corpse|NN|oprd|6", "corpse|NN|conj|6")) != []


def test_what_is_added_is_a_report_of_its_own() -> None:
    """Wherever the parse hangs the "adding"."""
    assert _reports(ADDING) == ["shops would shut", "that staff were told"]


SUPPOSED = """Ministers|NNS|nsubj|3 could|MD|aux|3 only|RB|advmod|3 say|VB|ROOT|3 that|IN|mark|6
talks|NNS|nsubj|6 failed|VBD|ccomp|3"""


@pytest.mark.parametrize(
    ("word", "other", "said"),
    [("", "", True), ("only", "even", False), ("could only", "can even", True)],
)
def test_what_somebody_might_say_nobody_has_said(word: str, other: str, said: bool) -> None:  # noqa: FBT001 - a table
    """But who could only say so did."""
    paragraph = SUPPOSED
    for one, by in zip(word.split(), other.split(), strict=True):
        paragraph = paragraph.replace(f"{one}|", f"{by}|")
    assert bool(_reports(paragraph)) is said


IN_HIS_BOOK = """In|IN|prep|10 his|PRP$|poss|2 book|NN|pobj|0 "|``|punct|2 My|PRP$|poss|5 Life|NN|appos|2
,|,|punct|10 "|''|punct|10 Bob|NNP|compound|9 Hart|NNP|nsubj|10 wrote|VBD|ROOT|10 that|IN|mark|13
it|PRP|nsubj|13 rained|VBD|ccomp|10 .|.|punct|10"""
A_CROWD = """"|``|punct|7 We|PRP|nsubj|2 stay|VBP|ccomp|7 ,|,|punct|7 "|''|punct|7 Ann|NNP|compound|6
Lee|NNP|nsubj|7 told|VBD|ROOT|7 a|DT|det|9 crowd|NN|dobj|7 she|PRP|nsubj|11 drew|VBD|relcl|9
.|.|punct|7"""
BUT_ACCORDING = """But|CC|cc|8 according|VBG|prep|8 to|IN|prep|1 Bob|NNP|compound|4 Hart|NNP|pobj|2 ,|,|punct|8
the|DT|det|7 bridge|NN|nsubj|8 is|VBZ|ROOT|8 safe|JJ|acomp|8 .|.|punct|8"""
MEANWHILE = """Meanwhile|RB|advmod|9 ,|,|punct|9 according|VBG|prep|9 to|IN|prep|2 Bob|NNP|compound|5
Hart|NNP|pobj|3 ,|,|punct|9 nobody|NN|nsubjpass|9 was|VBD|auxpass|9 hurt|VBN|ROOT|9 .|.|punct|9"""
QUOTED_AS = """The|DT|det|1 agency|NN|nsubj|2 quoted|VBD|ROOT|2 Ann|NNP|compound|4 Lee|NNP|dobj|2 as|IN|prep|2
saying|VBG|pcomp|5 that|IN|mark|9 it|PRP|nsubj|9 rained|VBD|ccomp|6 .|.|punct|2"""
CITED = """Ann|NNP|compound|1 Lee|NNP|nsubjpass|3 was|VBD|auxpass|3 cited|VBN|ROOT|3 as|IN|prep|3
saying|VBG|pcomp|4 that|IN|mark|8 it|PRP|nsubj|8 rained|VBD|ccomp|5 .|.|punct|3"""
CONTINUES_TO = """He|PRP|nsubj|1 continues|VBZ|ROOT|1 to|TO|aux|3 claim|VB|xcomp|1 ,|,|punct|1 without|IN|prep|1
proof|NN|pobj|5 ,|,|punct|1 that|IN|mark|10 it|PRP|nsubj|10 rained|VBD|ccomp|1 .|.|punct|1"""
FORCED = """Ann|NNP|compound|1 Lee|NNP|nsubjpass|3 was|VBD|auxpass|3 forced|VBN|ROOT|3 to|TO|aux|5
admit|VB|xcomp|3 that|IN|mark|8 it|PRP|nsubj|8 rained|VBD|ccomp|5 .|.|punct|3"""
HOURS_BEFORE = """She|PRP|nsubj|1 told|VBD|ROOT|1 reporters|NNS|dobj|1 ,|,|punct|1 hours|NNS|npadvmod|11
before|IN|prep|4 the|DT|det|7 vote|NN|pobj|5 ,|,|punct|11 that|IN|mark|11 it|PRP|nsubj|11
rained|VBD|ccomp|1 .|.|punct|1"""
BUT_HAD = """Ann|NNP|compound|1 Lee|NNP|nsubj|2 said|VBD|ROOT|2 she|PRP|nsubj|4 was|VBD|ccomp|2 the|DT|det|7
oldest|JJS|amod|7 member|NN|attr|4 ,|,|punct|2 but|CC|cc|2 had|VBD|aux|13 never|RB|neg|13
been|VBN|auxpass|13 asked|VBN|conj|2 to|TO|aux|15 vote|VB|xcomp|13 .|.|punct|2"""
QUOTING_A_COOK = """The|DT|det|1 fire|NN|nsubj|2 was|VBD|ccomp|7 late|JJ|acomp|2 ,|,|punct|7 the|DT|det|6
Post|NNP|nsubj|7 said|VBD|ROOT|7 ,|,|punct|7 quoting|VBG|advcl|7 a|DT|det|11 cook|NN|dobj|9
.|.|punct|7"""


@pytest.mark.parametrize(
    ("paragraph", "reports"),
    [
        (IN_HIS_BOOK, ["that it rained"]),
        (A_CROWD, []),
        (BUT_ACCORDING, ["the bridge is safe"]),
        (MEANWHILE, ["nobody was hurt"]),
        (QUOTED_AS, ["that it rained"]),
        (CITED, ["that it rained"]),
        (CONTINUES_TO, ["that it rained"]),
        (FORCED, ["that it rained"]),
        (HOURS_BEFORE, ["that it rained"]),
        (BUT_HAD, ["she was the oldest member, but had never been asked to vote"]),
        (QUOTING_A_COOK, ["The fire was late"]),
        (CITED.replace("cited", "described"), []),
        (CONTINUES_TO.replace("that|IN|mark", "as|IN|mark"), []),
        (BUT_HAD.replace("had|VBD|aux", "has|VBZ|aux"), ["she was the oldest member"]),
    ],
)
def test_what_stands_between_a_verb_and_its_clause(paragraph: str, reports: list[str]) -> None:
    """A title in marks before the speaker, an aside before "that", who cites and who is cited."""
    assert _reports(paragraph) == reports


FOUND = """A|DT|det|1 study|NN|nsubj|2 found|VBD|ROOT|2 whales|NNS|nsubj|5 often|RB|advmod|5
sing|VBP|ccomp|2 .|.|punct|2"""
AND_SAID = """Lee|NNP|nsubj|1 said|VBD|ROOT|1 the|DT|det|3 tram|NN|nsubj|4 froze|VBD|ccomp|1
and|CC|cc|4 said|VBD|conj|4 she|PRP|nsubj|8 walked|VBD|ccomp|6 home|RB|advmod|8 .|.|punct|1"""
WENT_ON = """Lee|NNP|nsubj|1 went|VBD|ROOT|1 on|RP|prt|1 to|TO|aux|4 say|VB|xcomp|1
the|DT|det|6 tram|NN|nsubj|7 froze|VBD|ccomp|4 .|.|punct|1"""


@pytest.mark.parametrize(
    ("paragraph", "reports"),
    [
        (FOUND, ["whales often sing"]),
        (FOUND.replace("study", "diver"), []),
        (FOUND.replace("sing|VBP", "singing|VBG"), []),
        (
            FOUND.replace("often", "why").replace(
                "whales|NNS|nsubj|5 why|RB", "why|WRB|advmod|5 they|PRP"
            ),
            [],
        ),
        (AND_SAID, ["the tram froze", "she walked home"]),
        (
            AND_SAID.replace("said|VBD|conj", "sank|VBD|conj"),
            ["the tram froze and sank she walked home"],
        ),
        (WENT_ON, ["the tram froze"]),
        (WENT_ON.replace("went", "hoped"), []),
    ],
)
def test_who_else_says_something_and_what_is_no_report(paragraph: str, reports: list[str]) -> None:
    """Studies find, speakers say more in one sentence, and go on to say; what is asked is open."""
    assert _reports(paragraph) == reports


ISSUED = """The|DT|det|1 party|NN|nsubj|2 issued|VBD|ROOT|2 a|DT|det|4 statement|NN|dobj|2 saying|VBG|acl|4
that|IN|mark|8 it|PRP|nsubj|8 rained|VBD|ccomp|5 .|.|punct|2"""
BY_SAYING = """Ann|NNP|compound|1 Lee|NNP|nsubj|2 began|VBD|ROOT|2 by|IN|prep|2 saying|VBG|pcomp|3
it|PRP|nsubj|6 rained|VBD|ccomp|4 hard|RB|advmod|6 .|.|punct|2"""
PERHAPS = """Ann|NNP|compound|1 Lee|NNP|nsubj|3 could|MD|aux|3 win|VB|ROOT|3 ,|,|punct|3 perhaps|RB|advmod|6
by|IN|prep|3 arguing|VBG|pcomp|6 that|IN|mark|10 it|PRP|nsubj|10 rained|VBD|ccomp|7 .|.|punct|3"""
ON_FOX = """John|NNP|compound|1 Hart|NNP|nsubj|2 told|VBD|ROOT|2 "|``|punct|2 Fox|NNP|compound|5
News|NNP|dobj|2 Sunday|NNP|npadvmod|2 "|''|punct|2 that|WDT|mark|10 it|PRP|nsubj|10
rained|VBD|ccomp|2 .|.|punct|2"""
PROMPTING = """The|DT|det|1 union|NN|nsubj|2 said|VBD|ROOT|2 it|PRP|nsubj|4 rained|VBD|ccomp|2 hard|RB|advmod|4
,|,|punct|4 prompting|VBG|advcl|4 a|DT|det|9 delay|NN|dobj|7 .|.|punct|2"""
SAID_WHEN = """John|NNP|compound|1 Hart|NNP|nsubj|2 said|VBD|ROOT|2 when|WRB|advmod|5 it|PRP|nsubj|5
rained|VBD|advcl|8 ,|,|punct|8 they|PRP|nsubj|8 left|VBD|ccomp|2 .|.|punct|2"""
EXPLAINED_WHEN = """John|NNP|compound|1 Hart|NNP|nsubj|2 explained|VBD|ROOT|2 when|WRB|advmod|5 it|PRP|nsubj|5
rained|VBD|advcl|2 .|.|punct|2"""
RANG_AND_TOLD = """Ann|NNP|compound|1 Lee|NNP|nsubj|2 says|VBZ|ROOT|2 he|PRP|nsubj|4 rang|VBD|ccomp|2 and|CC|cc|4
told|VBD|conj|4 her|PRP|dobj|6 it|PRP|nsubj|9 rained|VBD|ccomp|6 hard|RB|advmod|9 .|.|punct|2"""
TO_CLARIFY = """John|NNP|compound|1 Hart|NNP|nsubj|2 issued|VBD|ROOT|2 a|DT|det|4 statement|NN|dobj|2
to|TO|aux|6 clarify|VB|acl|4 that|IN|mark|9 it|PRP|nsubj|9 rained|VBD|ccomp|6 .|.|punct|2"""
TOOK_TO = """John|NNP|compound|1 Hart|NNP|nsubj|2 took|VBD|ROOT|2 to|IN|prep|2 the|DT|det|5 web|NN|pobj|3
to|TO|aux|7 say|VB|advcl|2 it|PRP|nsubj|9 rained|VBD|ccomp|7 hard|RB|advmod|9 .|.|punct|2"""
SEEN = """The|DT|det|1 footage|NN|nsubj|2 shows|VBZ|ROOT|2 that|IN|mark|5 men|NNS|nsubj|5
dressed|VBN|ccomp|2 up|RP|prt|5 .|.|punct|2"""
PASSED_ON = """It|PRP|nsubj|1 rained|VBD|ccomp|4 hard|RB|advmod|1 ,|,|punct|4 said|VBD|ROOT|4 Lee|NNP|nsubj|4
,|,|punct|4 according|VBG|prep|4 to|IN|prep|7 a|DT|det|10 paper|NN|pobj|8 .|.|punct|4"""
MISREAD = """He|PRP|nsubj|1 sold|VBD|ROOT|1 it|PRP|dobj|1 ,|,|punct|1 tax|NN|compound|5 records|NNS|dep|6
show|NN|npadvmod|1 .|.|punct|1"""


@pytest.mark.parametrize(
    ("paragraph", "reports"),
    [
        (TO_CLARIFY, ["that it rained"]),
        (TO_CLARIFY.replace("statement|", "licence|"), []),
        (TOOK_TO, ["it rained hard"]),
        (TOOK_TO.replace("took|", "ran|"), []),
        (SEEN, ["that men dressed up"]),
        (SEEN.replace("that|IN|mark|5", "old|JJ|amod|4"), []),
        (PASSED_ON, ["It rained hard"]),
        (MISREAD, ["He sold it"]),
        (ISSUED, ["that it rained"]),
        (BY_SAYING, ["it rained hard"]),
        (PERHAPS, []),
        (ON_FOX, ["that it rained"]),
        (PROMPTING, ["it rained hard"]),
        (SAID_WHEN, ["when it rained, they left"]),
        (EXPLAINED_WHEN, []),
        (ISSUED.replace("issued|", "mocked|"), []),
        (ON_FOX.replace("Fox|", "olden|"), []),
    ],
)
def test_what_is_said_in_doing_something_else(paragraph: str, reports: list[str]) -> None:
    """In a statement, to a programme, by saying it; not what somebody could say, and nothing twice."""
    assert _reports(paragraph) == reports


def test_what_somebody_else_told_the_speaker_is_not_the_speaker_s() -> None:
    """Nor what somebody else did before, told in the present."""
    assert _speakers(RANG_AND_TOLD) == ["he"]
    promised = RANG_AND_TOLD.replace("her|PRP|dobj", "so|RB|advmod")
    assert _speakers(promised) == ["he"]
    assert _speakers(promised.replace("says|VBZ", "said|VBD")) == ["Ann Lee"]


@pytest.mark.parametrize("paragraph", [SPLIT, TOLD, RUNS_INTO, CONTINUES, INVERTED])
def test_what_is_quoted_is_not_reported_again(paragraph: str) -> None:
    """Anything with quotation marks in it, or cut off by them, is left alone, as is the clause of
    somebody who is named between commas."""
    assert _reports(paragraph) == []


def test_a_denied_saying_reports_nothing() -> None:
    """What a clause merely denies is no report."""
    denied = THAT.replace("said|VBD|ROOT|2", "said|VBD|ROOT|2").replace(
        "on|RP|prt|7", "not|RB|neg|2"
    )
    assert _reports(denied) == []


def test_what_may_be_said_is_no_report() -> None:
    """Under "if" nobody has said anything yet."""
    doubted = THAT.replace("The|DT|det|1", "If|IN|mark|2")
    assert _reports(doubted) == []


@pytest.mark.parametrize(
    "subject",
    [
        "No|DT|det|1 one|NN|nsubj|2",
        "Few|JJ|amod|1 experts|NNS|nsubj|2",
        "Nobody|NN|nsubj|2 ever|RB|advmod|2",
        "Who|WP|nsubj|2 once|RB|advmod|2",
        "Ministers|NNS|nsubj|2 hardly|RB|advmod|2",
        "Had|VBD|aux|2 ministers|NNS|nsubj|2",
        "Neither|CC|preconj|1 minister|NN|nsubj|2",
    ],
)
def test_what_nobody_said_is_no_report(subject: str) -> None:
    """Whether the subject denies it, the adverb, or the order of words."""
    assert _reports(THAT.replace("The|DT|det|1 minister|NN|nsubj|2", subject)) == []


def test_circles_in_a_reading_end() -> None:
    """A broken reading whose governors go round costs nothing, and what it tells is found."""
    forms = "He said that two rode along there now".split()
    words, at = [], 0
    for i, form in enumerate(forms):
        dep = {0: "nsubj", 3: "ccomp"}.get(i, "dep")
        head = {0: 1, 1: 1, 3: 1, 4: 5, 5: 4}.get(i, 3)
        words.append(
            Word(
                Span(at, at + len(form)),
                "VBD" if i in (1, 4) else "PRP" if i == 0 else "NN",
                dep,
                head,
            )
        )
        at += len(form) + 1
    text = " ".join(forms)
    scene = Scene(text, ParagraphReading(Span(0, len(text)), words=tuple(words)), ())
    [report] = find_reports(scene)
    assert [scene.tree.stretch(*part).of(text) for part in report.content] == [
        "that two rode along there now"
    ]


def _chain(times: int) -> str:
    """As many times "according to Lee," before the one verb of the sentence."""
    verb = 4 * times
    asides = (
        f"according|VBG|prep|{verb} to|IN|prep|{i} Lee|NNP|pobj|{i + 1} ,|,|punct|{verb}"
        for i in range(0, verb, 4)
    )
    return f"{' '.join(asides)} ran|VBD|ROOT|{verb}"


def test_many_sources_in_a_sentence_cost_linear_time() -> None:
    """None is compared with each of the others."""

    def many(sources: int) -> Callable[[], object]:
        article, reading = parsed(_chain(sources))
        scene = Scene(article.text, reading.paragraphs[0], ())
        return lambda: list(find_reports(scene))

    assert costs_linear_time(many, 1000)


ASIDE = """He|PRP|nsubj|1 said|VBD|ROOT|1 Lee|NNP|nsubj|3 knew|VBD|ccomp|1 Oslo|NNP|dobj|3 ,|,|punct|3
as|IN|prep|3 a|DT|det|8 town|NN|pobj|6 ,|,|punct|3 has|VBZ|ccomp|1 a|DT|det|12 port|NN|dobj|10
.|.|punct|1"""


def test_a_clause_goes_on_behind_an_aside() -> None:
    """Unless what follows has a subject of its own."""
    assert _reports(ASIDE) == ["Lee knew Oslo, as a town, has a port"]
    other = ASIDE.replace(",|,|punct|3 has", "it|PRP|nsubj|10 has")
    assert _reports(other) == ["Lee knew Oslo, as a town"]


ADAMANT = """The|DT|det|1 council|NN|nsubj|2 {}|VBZ|ROOT|2 {}|JJ|acomp|2 that|IN|mark|8 the|DT|det|6
plan|NN|nsubj|8 will|MD|aux|8 work|VB|ccomp|3 .|.|punct|2"""


def test_what_somebody_is_sure_of_is_reported() -> None:
    """As what they made clear is; what somebody is glad of is not."""
    assert _reports(ADAMANT.format("is", "adamant")) == ["that the plan will work"]
    assert _reports(ADAMANT.format("made", "clear")) == ["that the plan will work"]
    assert _reports(ADAMANT.format("is", "glad")) == []
    assert _reports(ADAMANT.format("is", "clear")) == []


BESIDE = [
    # what the speaker says in doing something
    (
        """Tom|NNP|nsubj|1 sued|VBD|ROOT|1 the|DT|det|3 bank|NN|dobj|1 ,|,|punct|1
        alleging|VBG|advcl|1 that|IN|mark|9 it|PRP|nsubj|9 had|VBD|aux|9 lied|VBN|ccomp|5
        .|.|punct|1""",
        "Tom",
        "that it had lied",
    ),
    # a relative clause round its source
    (
        """The|DT|det|1 attack|NN|nsubj|11 ,|,|punct|1 which|WDT|nsubj|7 officials|NNS|nsubj|5
        say|VBP|relcl|1 was|VBD|auxpass|7 planned|VBN|ccomp|5 in|IN|prep|7 Oslo|NNP|pobj|8
        ,|,|punct|1 failed|VBD|ROOT|11 .|.|punct|11""",
        "officials",
        "was planned in Oslo",
    ),
    # behind whom it is had from
    (
        """It|PRP|nsubj|1 reported|VBD|ROOT|1 ,|,|punct|1 citing|VBG|advcl|1 two|CD|nummod|5
        officials|NNS|dobj|3 ,|,|punct|5 that|IN|mark|11 the|DT|det|9 bridge|NN|nsubj|11
        would|MD|aux|11 close|VB|relcl|5 .|.|punct|1""",
        "It",
        "that the bridge would close",
    ),
    # by whom others are told
    (
        """Drivers|NNS|nsubjpass|2 were|VBD|auxpass|2 told|VBN|ROOT|2 by|IN|agent|2
        police|NNS|pobj|3 that|IN|mark|8 the|DT|det|7 bridge|NN|nsubj|8 was|VBD|ccomp|2
        safe|JJ|acomp|8 .|.|punct|2""",
        "police",
        "that the bridge was safe",
    ),
    # between the subject and the rest, with a hearer
    (
        """The|DT|det|1 workers|NNS|nsubj|4 ,|,|punct|4 Tom|NNP|nsubj|4 told|VBD|ROOT|4
        the|DT|det|6 court|NN|dobj|4 ,|,|punct|4 had|VBD|aux|11 never|RB|neg|11 been|VBN|auxpass|11
        paid|VBN|ccomp|4 .|.|punct|4""",
        "Tom",
        "The workers … had never been paid",
    ),
    (
        """The|DT|det|1 law|NN|dep|4 ,|,|punct|4 Lee|NNP|nsubj|4 told|VBD|parataxis|8
        reporters|NNS|dobj|4 ,|,|punct|4 would|MD|aux|8 hurt|VB|ROOT|8 small|JJ|amod|10
        shops|NNS|dobj|8 .|.|punct|8""",
        "Lee",
        "The law … would hurt small shops",
    ),
    (
        """The|DT|det|1 road|NN|nsubj|5 ,|,|punct|1 Ann|NNP|compound|4 Lee|NNP|appos|1
        told|VBD|ROOT|5 the|DT|det|7 council|NN|dobj|5 ,|,|punct|5 will|MD|aux|10
        close|VB|ccomp|5 .|.|punct|5""",
        "Ann Lee",
        "The road … will close",
    ),
    # what goes on behind the source
    (
        """Sales|NNS|nsubj|2 had|VBD|aux|2 fallen|VBN|ccomp|5 ,|,|punct|5 it|PRP|nsubj|5
        said|VBD|ROOT|5 ,|,|punct|5 because|IN|mark|10 the|DT|det|9 winter|NN|nsubj|10
        was|VBD|advcl|5 warm|JJ|acomp|10 .|.|punct|5""",
        "it",
        "Sales had fallen … because the winter was warm",
    ),
    # with a title in marks
    (
        """He|PRP|nsubj|1 said|VBD|ROOT|1 she|PRP|nsubj|3 saw|VBD|ccomp|1 the|DT|det|5
        film|NN|dobj|3 "|``|punct|7 Rain|NN|appos|5 "|''|punct|7 .|.|punct|1""",
        "He",
        'she saw the film "Rain"',
    ),
    # "would" of what was said
    (
        """Officials|NNS|nsubj|2 would|MD|aux|2 say|VB|ROOT|2 only|RB|advmod|6 that|IN|mark|6
        it|PRP|nsubj|6 was|VBD|ccomp|2 late|JJ|acomp|6 .|.|punct|2""",
        "Officials",
        "only that it was late",
    ),
]


@pytest.mark.parametrize(("paragraph", "speaker", "content"), BESIDE)
def test_speech_in_many_forms(paragraph: str, speaker: str, content: str) -> None:
    """Beside the plain "X said that"."""
    assert _speakers(paragraph) == [speaker]
    assert _reports(paragraph) == [content]


@pytest.mark.parametrize(
    "paragraph",
    [
        """Some|DT|nsubj|2 would|MD|aux|2 say|VB|ROOT|2 that|IN|mark|5 it|PRP|nsubj|5
        was|VBD|ccomp|2 too|RB|advmod|7 late|JJ|acomp|5 .|.|punct|2""",
        """Lee|NNP|nsubj|4 can|MD|aux|4 no|RB|neg|3 longer|RB|advmod|4 claim|VB|ROOT|4
        that|IN|mark|7 he|PRP|nsubj|7 is|VBZ|ccomp|4 good|JJ|acomp|7 .|.|punct|4""",
        """He|PRP|nsubj|1 vowed|VBD|ROOT|1 so|RB|advmod|1 after|IN|prep|1 reports|NNS|pobj|3
        that|IN|mark|8 they|PRP|nsubj|8 had|VBD|aux|8 lied|VBN|acl|4 .|.|punct|1""",
        """It|PRP|nsubj|1 says|VBZ|ROOT|1 :|:|punct|1 ten|CD|nummod|4 ships|NNS|ccomp|1 in|IN|prep|4
        five|CD|nummod|7 years|NNS|pobj|5 .|.|punct|1""",
    ],
)
def test_what_one_might_say_is_no_report(paragraph: str) -> None:
    """What one would say, what one can no longer say, and what has no verb."""
    assert _reports(paragraph) == []
