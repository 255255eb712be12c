"""What the order of words beside the marks says of who speaks."""

import pytest
from parsed import parsed

from builder.attribution.quotation import segment
from builder.attribution.sources import Scene
from builder.attribution.word_order import WordOrder

WORDS = "\"|``|punct|{v} We|PRP|nsubj|{s} stay|VBP|ccomp|{v} ,|,|punct|{v} \"|''|punct|{v}"
QUOTED = WORDS.format(v=2, s=2)
LEE = "Ann|NNP|compound|{n} Lee|NNP|nsubj|{v}"


@pytest.mark.parametrize(
    ("paragraph", "order"),
    [
        (f"{LEE.format(n=1, v=2)} said|VBD|ROOT|2 ,|,|punct|2 {WORDS.format(v=2, s=6)}", "BNV"),
        (f"{LEE.format(n=1, v=1)} :|:|punct|1 {WORDS.format(v=5, s=5)}", "B:"),
        (f"{QUOTED} said|VBD|ROOT|5 {LEE.format(n=7, v=5)} .|.|punct|5", "AVN"),
        (f"{QUOTED} then|RB|advmod|6 said|VBD|ROOT|6 {LEE.format(n=8, v=6)} .|.|punct|6", "AVN"),
        (f"{QUOTED} {LEE.format(n=6, v=7)} said|VBD|ROOT|7 .|.|punct|7", "ANV"),
        (f"{QUOTED} —|:|punct|2 {LEE.format(n=7, v=2)}", "A-"),
        (f"{QUOTED} {LEE.format(n=6, v=2)} ,|,|punct|2 then|RB|advmod|2", "A,"),
        (f"{LEE.format(n=1, v=2)} left|VBD|ROOT|2 .|.|punct|2 {WORDS.format(v=6, s=6)}", "-"),
        (f"{QUOTED} .|.|punct|2 They|PRP|nsubj|7 met|VBD|ROOT|7 {LEE.format(n=9, v=7)}", "-"),
    ],
)
def test_the_order_of_words_tells_who_speaks(paragraph: str, order: str) -> None:
    """Beside the marks alone; what stands farther off says nothing."""
    article, reading = parsed(paragraph)
    quoted, _ = segment(article.text, article.paragraphs)
    scene = Scene(article.text, reading.paragraphs[0], [q.span for q in quoted])
    [(_, start, end)] = scene.quotes
    told = {scene.tree.forms[c.head]: WordOrder(scene, start, end).of(c) for c in scene.candidates}
    assert told["Lee"] == order
