"""Whether what happens at a place in a sentence is past or to come."""

import pytest

from builder.annotate.tense import time_at
from builder.annotate.tense_words import Time
from builder.model import Span, Word


@pytest.mark.parametrize(
    ("text", "time"),
    [
        ("It will be dark, as since Wednesday", Time.PAST),
        ("The minister on Wednesday warned that he would go", Time.PAST),
        ("The king asked for an answer by Wednesday", Time.FUTURE),
        ("He had until Wednesday to go", Time.FUTURE),
        ("The firm said it hoped to mend it by Wednesday", Time.FUTURE),
        ("They were strong going into Wednesday", Time.FUTURE),
        ("He was here on Wednesday", Time.PAST),
        ("The vote has now been set for Wednesday", Time.FUTURE),
        ("He had until 8 p.m. on Wednesday to go", Time.FUTURE),
        ("They must answer by noon Wednesday", Time.FUTURE),
        ("The firm said on Wednesday it would go", Time.PAST),
        ("It will be announced on Wednesday", Time.FUTURE),
        ("The result is due to be confirmed on Wednesday", Time.FUTURE),
        ("He could not say if it had closed by Wednesday", Time.PAST),
        ("The firm told the paper on Wednesday it would go", Time.PAST),
        ("The firm said in a brief statement on Wednesday it would go", Time.PAST),
        ("Lee told the paper late on Wednesday it would go", Time.PAST),
        ("The case was adjourned until Wednesday", Time.FUTURE),
        ("They would strike unless a deal was reached by Wednesday", Time.FUTURE),
        ("It will be sold come Wednesday", Time.FUTURE),
        ("They had come Wednesday", Time.PAST),
        ("I would be surprised if rates are higher by Wednesday", Time.FUTURE),
        ("I'd be amazed if there aren't more by Wednesday", Time.FUTURE),
        ("They demanded to know why it rose by 12 on Wednesday", Time.PAST),
        ("He promised more, but by Wednesday afternoon the talks had ended", Time.PAST),
        ("He says in an interview with Radio Hull on Wednesday that he will go", Time.PAST),
        ("He will say in an interview with Radio Hull on Wednesday", Time.FUTURE),
        ("Lee's narrow win on Wednesday will cheer them", Time.PAST),
        ("It was due to open on Wednesday", Time.EITHER),
        ("It was originally scheduled for Wednesday", Time.EITHER),
        ("She was to fly to Oslo late Wednesday", Time.EITHER),
        ("The result was expected on Wednesday", Time.EITHER),
        ("He said it was due to open on Wednesday", Time.FUTURE),
        ("He said it had been due to open on Wednesday", Time.EITHER),
        ("They were told to return on Wednesday", Time.PAST),
        ("It should have closed by Wednesday", Time.PAST),
        ("The court set the trial for Wednesday", Time.FUTURE),
        ("The league delays the final to Wednesday", Time.FUTURE),
    ],
)
def test_what_stands_beside_a_day_tells_first(text, time):
    """Before any verb is looked for, and by words where nothing was parsed."""
    start = text.index("Wednesday")
    assert time_at(text, Span(start, start + 9), Span(0, len(text)), ()) is time


def test_a_time_of_day_belongs_to_its_day():
    """To be open until noon on Wednesday is a limit, whatever the parse hangs on the noon."""
    text = "It is open until noon on Wednesday"
    tags = ["PRP", "VBZ", "JJ", "IN", "NN", "IN", "NNP"]
    deps = ["nsubj", "ROOT", "acomp", "prep", "pobj", "prep", "pobj"]
    heads = [1, 1, 1, 1, 3, 4, 5]
    words, at = [], 0
    for word, *rest in zip(text.split(), tags, deps, heads, strict=True):
        words.append(Word(Span(at, at + len(word)), *rest))
        at += len(word) + 1
    assert time_at(text, Span(25, 34), Span(0, 34), tuple(words)) is Time.PRESENT


def test_a_limit_in_the_past_is_only_rather_past():
    """By Wednesday the water had gone; by June it may have."""
    text = "It had gone by Wednesday"
    tags = ["PRP", "VBD", "VBN", "IN", "NNP"]
    deps, heads = ["nsubj", "aux", "ROOT", "prep", "pobj"], [2, 2, 2, 2, 3]
    starts = [0, 3, 7, 12, 15]
    words = tuple(
        Word(Span(at, at + len(word)), *rest)
        for at, word, *rest in zip(starts, text.split(), tags, deps, heads, strict=True)
    )
    assert time_at(text, Span(15, 24), Span(0, 24), words) is Time.RATHER_PAST
