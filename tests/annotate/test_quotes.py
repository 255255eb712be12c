"""Attributions: direct, mixed and indirect, with source, cue and addressee."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from parsed import ACCORDING, JOINTLY, SPLIT, THAT, TITLE, TOLD, parsed
from timing import costs_linear_time

from builder.annotate.quotes import find_quotes
from builder.attribution.options import wants_syntax
from builder.knowledge import Knowledge
from builder.model import Attribution, Quoting, Reading, Span, State

SAID_OTHERS_HOPED = """Ann|NNP|compound|1 Lee|NNP|nsubj|2 said|VBD|ROOT|2 others|NNS|nsubj|4
hoped|VBD|ccomp|2 that|IN|mark|10 "|``|punct|10 the|DT|det|8 plan|NN|nsubj|10 had|VBD|aux|10
failed|VBN|ccomp|4 .|.|punct|2 "|''|punct|2"""


def _found(*paragraphs: str) -> tuple[str, list[Attribution]]:
    article, reading = parsed(*paragraphs)
    return article.text, list(find_quotes(article, reading, Knowledge()))


def _words(text: str, span: Span | None) -> str:
    return span.of(text) if span else ""


def test_said_with_the_speaker_behind() -> None:
    """A quotation split by its speaker clause is two attributions of one source."""
    text, found = _found(SPLIT)
    assert [_words(text, a.span) for a in found] == ['"We will stay,"', '"We like it."']
    assert [_words(text, a.source) for a in found] == ["Ann Lee", "Ann Lee"]
    assert [a.kind for a in found] == [Quoting.DIRECT, Quoting.DIRECT]
    assert _words(text, found[0].cue) == "said"


def test_told_somebody() -> None:
    """The object of "told" is the addressee."""
    text, [found] = _found(TOLD)
    assert _words(text, found.source) == "Ann Lee"
    assert _words(text, found.cue) == "told"
    assert _words(text, found.addressee) == "the Daily News"


AGENCY = """Ann|NNP|compound|1 Lee|NNP|nsubj|2 told|VBD|ROOT|2 news|NN|compound|4 agency|NN|dobj|2
WNA|NNP|dobj|2 :|:|punct|2 "|``|punct|10 It|PRP|nsubj|9 rains|VBZ|ccomp|2 .|.|punct|2 "|''|punct|2"""
BBC_TOWN = """He|PRP|nsubj|1 told|VBD|ROOT|1 the|DT|det|4 BBC|NNP|compound|4 Oslo|NNP|nsubj|6
was|VBD|aux|6 frozen|VBN|ccomp|1 hard|RB|advmod|6 .|.|punct|1"""


def test_whom_the_parse_does_not_set_apart_is_spoken_to() -> None:
    """By name behind what it is, or before the subject of what it is told."""
    text, [found] = _found(AGENCY)
    assert _words(text, found.addressee) == "WNA"
    text, [found] = _found(BBC_TOWN)
    assert _words(text, found.addressee) == "the BBC"
    assert _words(text, found.content[0]) == "Oslo was frozen hard"


ASKED = """Ann|NNP|compound|1 Lee|NNP|nsubjpass|3 was|VBD|auxpass|3 asked|VBN|ROOT|3 ,|,|punct|3
"|``|punct|3 Do|VBP|aux|8 you|PRP|nsubj|8 sing|VB|ccomp|3 ?|.|punct|3 "|''|punct|3"""


def test_who_is_asked_does_not_ask() -> None:
    """Who does is not stated."""
    _, [found] = _found(ASKED)
    assert found.source is None
    assert found.reason


def test_several_say_it_together() -> None:
    """The first of them is the source, the others are joint to it."""
    text, [found] = _found(JOINTLY)
    assert _words(text, found.source) == "Ann Lee"
    assert [span.of(text) for span in found.joint] == ["Bob Hart"]


def test_what_nobody_said_is_only_suggested():
    """The words of "he never told" and "nobody told" stand in marks all the same."""
    _, [said] = _found(TOLD)
    assert said.provenance.state is State.ACCEPTED
    denied = TOLD.replace("the|DT|det|5", "never|RB|neg|2")
    nobody = TOLD.replace("Ann|NNP|compound|1 Lee|NNP", "Nearly|RB|advmod|1 nobody|NN")
    for paragraph in (denied, nobody):
        _, [unsaid] = _found(paragraph)
        assert unsaid.provenance.state is State.SUGGESTED
        assert unsaid.provenance.score < said.provenance.score


def test_a_quotation_that_is_never_closed_is_only_suggested() -> None:
    """It may end anywhere in its paragraph."""
    _, [closed] = _found(TOLD)
    _, [left_open] = _found(TOLD.replace(" \"|''|punct|2", ""))
    assert closed.provenance.state is State.ACCEPTED
    assert left_open.provenance.state is State.SUGGESTED


def test_the_verb_of_somebody_else_is_no_cue() -> None:
    """As in "Lee said that others hoped that"."""
    text, [found] = _found(SAID_OTHERS_HOPED)
    assert (_words(text, found.source), _words(text, found.cue)) == ("Ann Lee", "said")


def test_applause_is_nobody_who_is_spoken_to() -> None:
    """Whatever stands where the one spoken to would."""
    _, [found] = _found(TOLD.replace("Daily|NNP", "loud|JJ").replace("News|NNP", "applause|NN"))
    assert found.addressee is None


def test_a_paragraph_that_is_a_quotation_goes_to_the_last_speaker() -> None:
    """Nothing stands in the paragraph but the quotation: whoever spoke last goes on."""
    text, found = _found(SPLIT, '"We have always liked it here."')
    assert _words(text, found[-1].source) == "Ann Lee"
    assert found[-1].provenance.how == "speaker of the quotation before"


def test_a_label_or_a_signature_decides() -> None:
    """Whoever spoke last, and whatever the words are: a title, too, can be said."""
    text, found = _found(SPLIT, "“War and Peace.” ― Bob Hart", "Ann Lee: “We know it.”")
    assert [_words(text, a.source) for a in found[2:]] == ["Bob Hart", "Ann Lee"]
    assert [a.provenance.how for a in found[2:]] == ["named beside the marks"] * 2


def test_a_quotation_over_paragraphs_is_one_attribution() -> None:
    """Several content spans, one source."""
    _, found = _found(SPLIT, '"We came long ago.', '"We shall never go."')
    assert [len(a.content) for a in found] == [1, 1, 2]


def test_reported_without_marks() -> None:
    """A clause that a verb of saying governs is an indirect attribution."""
    text, [found] = _found(THAT)
    assert found.kind is Quoting.INDIRECT
    assert _words(text, found.span) == "that the talks would go on"
    assert _words(text, found.source) == "The minister"


def test_according_to() -> None:
    """The rest of the sentence is what was reported."""
    text, [found] = _found(ACCORDING)
    assert _words(text, found.span) == "the road was closed on Monday"
    assert (_words(text, found.source), _words(text, found.cue)) == ("Bob Hart", "According to")


def test_titles_are_not_quotations() -> None:
    """A title in marks is not something somebody said."""
    assert _found(TITLE)[1] == []


def test_nothing_read_nothing_claimed() -> None:
    """Without a reading there is no speaker, and no crash."""
    article, _ = parsed(SPLIT, TOLD)
    for found in find_quotes(article, Reading(), Knowledge()):
        assert found.source is None
        assert found.reason


def test_scores_are_probabilities() -> None:
    """Each quotation says how sure it is."""
    _, found = _found(SPLIT, TOLD)
    assert all(0.0 < a.provenance.score < 1.0 for a in found)


def test_syntax_is_wanted_only_where_it_helps() -> None:
    """Paragraphs with a quotation and other words, before one that is all quotation, or with a
    report; nothing else."""
    article, _ = parsed(
        SPLIT, "Nothing happened here.", "Somebody spoke.", '"A whole paragraph."', THAT
    )
    quoted = {n: [q.of(article.text) for q in qs] for n, qs in wants_syntax(article).items()}
    assert quoted == {0: ['"We will stay,"', '"We like it."'], 2: [], 4: []}


def test_without_a_reading_sayings_are_found_and_nobody_is_named(article) -> None:
    """A word or two in marks may be anything; more are shown, as a suggestion without speaker."""
    text = 'The "so-called" plan. "We will keep our word," Lee said.'
    [found] = find_quotes(article(text), Reading(), Knowledge())
    assert _words(text, found.content[0]) == '"We will keep our word,"'
    assert found.source is None
    assert "no model" in found.reason


def test_many_quotations_in_a_paragraph_take_linear_time() -> None:
    """Thousands with nothing between: what stands before each is not walked again."""

    def many(quotations: int) -> Callable[[], object]:
        words = ["Ann|NNP|compound|1", "Lee|NNP|nsubj|2", "said|VBD|ROOT|2"]
        for at in range(4, 3 * quotations + 4, 3):
            words += [f'"|``|punct|{at}', f"yes|UH|ROOT|{at}", f"\"|''|punct|{at}"]
        article, reading = parsed(" ".join(words))
        return lambda: list(find_quotes(article, reading, Knowledge()))

    assert costs_linear_time(many, 1000)


@pytest.mark.parametrize(
    ("paragraph", "cue"),
    [
        (TOLD.replace("Lee|NNP|nsubj|2", "Lee|NNP|nsubj|5"), "told"),
        (SPLIT.replace("said|VBD", "words|NNS"), "words"),
        (SPLIT.replace("said|VBD", "hours|NNS"), ""),
    ],
)
def test_a_noun_is_a_cue_only_if_it_is_one_of_saying(paragraph: str, cue: str) -> None:
    """Else the verb beside the source is, whatever a parse makes of it."""
    text, [found, *_] = _found(paragraph)
    assert _words(text, found.source) == "Ann Lee"
    assert _words(text, found.cue) == cue
