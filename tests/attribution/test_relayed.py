"""Whose words somebody else quotes."""

import pytest
from parsed import parsed

from builder.attribution.options import Quotations
from builder.attribution.relayed import (
    BEFORE,
    BEHIND,
    find_relayed,
    find_retold,
    find_told_within,
)
from builder.model import Span


@pytest.mark.parametrize("form", [*BEFORE, *BEHIND], ids=lambda form: form.example)
def test_each_form_tells_whose_words_are_quoted_in_its_example(form):
    """By itself and among the others."""
    begin, end = form.example.index("["), form.example.index("]") - 1
    text = form.example.replace("[", "").replace("]", "")
    quoted = Span(text.index("“"), text.index("”") + 1)
    alone = form.pattern.search(text[: quoted.start]) or form.pattern.match(text, quoted.end)
    assert alone.span("who") == (begin, end)
    assert find_relayed(text, quoted) == Span(begin, end)


@pytest.mark.parametrize(
    ("before", "who"),
    [
        ("Radio Oslo quotes one witness as saying that ", "one witness"),
        ("Émile Šabić was quoted by the Gazette as saying ", "Émile Šabić"),
        (
            "The two owners were quoted on Sunday in papers, such as the Post, as saying ",
            "The two owners",
        ),
        ("In Oslo he was further quoted in the said report as saying: ", "he"),
        ("Radio Oslo quotes Ann Lee as admitting that ", "Ann Lee"),
        ("Two vans stopped. They were quoted in the report as saying ", "They"),
        ("The paper quoted Ann Lee. It ended by saying ", None),
        ("Ann Lee accused him of calling it ", "him"),
        ("Ann Lee was mocked by Tom Ray for saying it was ", None),
        ("Ann Lee apologised for calling it ", None),
        ("Ann Lee accused Tom Ray of asking for ", None),
        ("Ann Lee said ", None),
        ("He was known as saying ", None),
        ("Ann Lee said that her brother told her, ", "her brother"),
        ("Ann Lee said that her brother left, ", None),
        ("Ann Lee said the old bridge was safe and added, ", None),
        ("Ann Lee knocked a house by the clerk Tom Ray that an ", None),
        ("Ann Lee read a report that described the camp as ", None),
        ("According to two papers, it was ", None),
        ("It was, in her words, ", "her"),
        ("It was, in other words, ", None),
        ("They heard recordings of a man at the bar telling his wife: ", "a man"),
        ("It shows that Ann Lee slept, saying ", None),
        ("She met with Ann Lee saying ", None),
        ("It was over, with nothing to say to people saying ", None),
        ("When somebody in the hall slept, ", None),
    ],
)
def test_the_form_tells_who_is_quoted(before, who):
    """Right before the quoted words."""
    found = find_relayed(before + "“Yes.”", Span(len(before), len(before) + 6))
    assert (found and found.of(before)) == who


@pytest.mark.parametrize(
    ("behind", "who"),
    [
        (" as one director put it.", "one director"),
        (", the Gazette said, quoting a neighbour.", "a neighbour"),
        (", the Gazette reported on Monday, quoting Ann Lee", "Ann Lee"),
        (", the Gazette said. It was quoting a neighbour.", None),
        (" as Ann Lee said.", None),
        (" and hoped, as Ann Lee put it.", None),
    ],
)
def test_or_right_behind_them(behind, who):
    """In whose words it was put."""
    found = find_relayed(f"It was “fine”{behind}", Span(7, 13))
    assert (found and found.of(f"It was “fine”{behind}")) == who


QUOTED = """Radio|NNP|compound|1 Oslo|NNP|nsubj|2 quoted|VBD|ROOT|2 Ann|NNP|compound|4
Lee|NNP|dobj|2 as|IN|prep|2 saying|VBG|pcomp|5 :|:|punct|2 "|``|punct|10 We|PRP|nsubj|10
stay|VBP|ccomp|6 .|.|punct|2 "|''|punct|2"""


def test_nobody_else_is_an_option():
    """The subject of the sentence only passes it on."""
    article, reading = parsed(QUOTED)
    quotations = Quotations(article, reading)
    [option] = quotations.options(quotations.quoted[0], None)
    assert option.span.of(article.text) == "Ann Lee"
    assert option.is_credited


@pytest.mark.parametrize(
    ("between", "who"),
    [
        (" Ann Lee said on Monday, according to ", "Ann Lee"),
        (" she told police, according to ", "she"),
        (" said Ann Lee, according to ", "Ann Lee"),
        (" Ann Lee will say, according to ", "Ann Lee"),
        (" Ann Lee is expected to tell them, according to ", "Ann Lee"),
        (", according to ", None),
        (" Ann Lee slept, according to ", None),
        (" Ann Lee said. It rained, according to ", None),
    ],
)
def test_a_source_may_only_tell_of_the_speaker(between, who):
    """Who is named between the words and it."""
    text = f"“Yes,”{between}the Gazette."
    source = Span(len(text) - len("the Gazette."), len(text) - 1)
    found = find_retold(text, Span(0, 6), source)
    assert (found and found.of(text)) == who


@pytest.mark.parametrize(
    ("before", "who"),
    [
        ("One woman told Johnson, ", "One woman"),
        ("It rained. Ann Lee said: ", "Ann Lee"),
        ("On Monday, Ann Lee said she was ", "Ann Lee"),
        ("Ann Lee slept. ", None),
    ],
)
def test_the_speaker_may_be_told_of_before_the_words(before, who):
    """And the source behind them."""
    text = f"{before}“Yes,” according to the Gazette."
    quoted = Span(len(before), len(before) + 6)
    source = Span(len(text) - len("the Gazette."), len(text) - 1)
    found = find_retold(text, quoted, source)
    assert (found and found.of(text)) == who


@pytest.mark.parametrize(
    ("behind", "who"),
    [
        (" the Gazette reported.", "Ann Lee"),
        (" that she had won, according to the Gazette.", "Ann Lee"),
        (" the Gazette printed.", None),
        (" it was. So it goes, according to the Gazette.", None),
    ],
)
def test_a_paper_may_pass_on_whose_words_it_reports(behind, who):
    """Right behind them, or at the end of the sentence."""
    text = f"Ann Lee said: “Yes,”{behind}"
    start = text.index("the Gazette")
    found = find_retold(text, Span(14, 20), Span(start, start + len("the Gazette")))
    assert (found and found.of(text)) == who


OFFICIALS = """Officials|NNS|nsubj|1 say|VBP|ROOT|1 that|IN|mark|4 Tom|NNP|nsubj|4 told|VBD|ccomp|1
the|DT|det|6 driver|NN|dobj|4 ,|,|punct|4 "|``|punct|4 Do|VB|aux|11 not|RB|neg|11 stop|VB|xcomp|4
.|.|punct|1 "|''|punct|1"""
TOLD_HER = """Lee|NNP|nsubj|1 said|VBD|ROOT|1 Tom|NNP|nsubj|4 had|VBD|aux|4 met|VBN|ccomp|1
her|PRP|dobj|4 and|CC|cc|4 told|VBD|conj|4 her|PRP|dobj|7 ,|,|punct|7 "|``|punct|7 You|PRP|nsubj|13
will|MD|aux|13 lose|VB|ccomp|7 .|.|punct|1 "|''|punct|1"""
WHO_SAID = """Lee|NNP|nsubj|1 said|VBD|ROOT|1 she|PRP|nsubj|3 met|VBD|ccomp|1 Tom|NNP|dobj|3
,|,|punct|4 who|WP|nsubj|7 waved|VBD|relcl|4 and|CC|cc|7 said|VBD|conj|7 ,|,|punct|9 "|``|punct|9
It|PRP|nsubj|13 is|VBZ|ccomp|9 late|JJ|acomp|13 .|.|punct|1 "|''|punct|1"""
ADDED = """Lee|NNP|nsubj|1 said|VBD|ROOT|1 that|IN|mark|5 Tom|NNP|nsubj|5 had|VBD|aux|5
left|VBN|ccomp|1 and|CC|cc|5 added|VBD|conj|5 ,|,|punct|7 "|``|punct|7 We|PRP|nsubj|11
wish|VBP|ccomp|7 him|PRP|dobj|11 well|RB|advmod|11 .|.|punct|1 "|''|punct|1"""


@pytest.mark.parametrize(
    ("paragraph", "who"),
    [
        (OFFICIALS, "Tom"),
        (TOLD_HER, "Tom"),
        (WHO_SAID, "who"),
        (ADDED, None),
        (OFFICIALS.replace("say|VBP", "hope|VBP"), None),
        (OFFICIALS.replace("Do|VB", "do|VB"), None),
    ],
)
def test_of_what_another_tells_the_one_told_of_is_the_speaker(
    paragraph: str, who: str | None
) -> None:
    """What stands behind "and added" is the one's who tells; so are a few words of a sentence."""
    quotations = Quotations(*parsed(paragraph))
    scene = quotations.scene(0)
    told = find_told_within(scene, 0)
    assert (scene.tree.forms[told] if told >= 0 else None) == who
    chosen = [
        o.span.of(quotations.text)
        for o in quotations.options(quotations.quoted[0], None)
        if o.is_credited
    ]
    assert chosen == ([who] if who else [])
