"""A few sentences with their readings, written down so that no test loads a model.

A word is `form|tag|relation|governor`, the governor counted from 0.
"""

from __future__ import annotations

from datetime import date

from builder.model import (
    Article,
    ArticleId,
    Block,
    Kind,
    Name,
    ParagraphReading,
    Reading,
    Span,
    Word,
)

SPLIT = """"|``|punct|6 We|PRP|nsubj|3 will|MD|aux|3 stay|VB|ccomp|6 ,|,|punct|6 "|''|punct|6
said|VBD|ROOT|6 Ann|NNP|compound|8 Lee|NNP|nsubj|6 .|.|punct|6
"|``|punct|12 We|PRP|nsubj|12 like|VBP|ROOT|12 it|PRP|dobj|12 .|.|punct|12 "|''|punct|12"""
TOLD = """Ann|NNP|compound|1 Lee|NNP|nsubj|2 told|VBD|ROOT|2 the|DT|det|5 Daily|NNP|compound|5
News|NNP|dobj|2 that|IN|mark|10 "|``|punct|10 the|DT|det|9 plan|NN|nsubj|10
failed|VBD|ccomp|2 .|.|punct|2 "|''|punct|2"""
THAT = """The|DT|det|1 minister|NN|nsubj|2 said|VBD|ROOT|2 that|IN|mark|7 the|DT|det|5
talks|NNS|nsubj|7 would|MD|aux|7 go|VB|ccomp|2 on|RP|prt|7 .|.|punct|2"""
ACCORDING = """According|VBG|prep|8 to|IN|prep|0 Bob|NNP|compound|3 Hart|NNP|pobj|1 ,|,|punct|8
the|DT|det|6 road|NN|nsubjpass|8 was|VBD|auxpass|8 closed|VBN|ROOT|8 on|IN|prep|8
Monday|NNP|pobj|9 .|.|punct|8"""
TITLE = """She|PRP|nsubj|2 has|VBZ|aux|2 seen|VBN|ROOT|2 "|``|punct|2 War|NNP|dobj|2 and|CC|cc|4
Peace|NNP|conj|4 "|''|punct|2 twice|RB|advmod|2 .|.|punct|2"""
ONE_OF = """One|CD|nsubj|4 of|IN|prep|0 his|PRP$|poss|3 aides|NNS|pobj|1 said|VBD|ROOT|4 ,|,|punct|4
"|``|punct|8 We|PRP|nsubj|8 stay|VBP|ccomp|4 .|.|punct|4 "|''|punct|4"""
ON_MONDAY = """Ann|NNP|compound|1 Lee|NNP|ROOT|1 on|IN|prep|1 Monday|NNP|pobj|2 :|:|punct|1
"|``|punct|6 We|PRP|nsubj|7 stay|VBP|appos|1 .|.|punct|7 "|''|punct|7"""
JOINTLY = """Ann|NNP|compound|1 Lee|NNP|nsubj|9 ,|,|punct|1 Bob|NNP|compound|4 Hart|NNP|conj|1
and|CC|cc|4 the|DT|det|8 young|JJ|amod|8 aides|NNS|conj|4 told|VBD|ROOT|9 Tom|NNP|compound|11
Lee|NNP|dobj|9 :|:|punct|9 "|``|punct|15 We|PRP|nsubj|15 stay|VBP|ccomp|9 .|.|punct|9 "|''|punct|9"""
PEOPLE = ("Ann Lee", "Bob Hart", "Tom Lee")


def parsed(*paragraphs: str, day: date | None = date(2025, 4, 8)) -> tuple[Article, Reading]:
    """An article of these paragraphs (in the form above, or plain text, which stays unparsed)."""
    texts = [_text(p) if "|" in p else p for p in paragraphs]
    text, blocks, readings, at = "\n\n".join(texts), [], [], 0
    for line, (paragraph, own) in enumerate(zip(paragraphs, texts, strict=True)):
        span = Span(at, at + len(own))
        blocks.append(Block(span=span, line=2 * line + 1))
        words = _words(paragraph, own, at) if "|" in paragraph else ()
        readings.append(ParagraphReading(span, names=_names(own, at), words=words))
        at = span.end + 2
    article = Article(
        id=ArticleId("a"),
        date=day,
        title="",
        byline="",
        text=text,
        blocks=tuple(blocks),
        path="a.txt",
    )
    return article, Reading(tuple(readings), "by hand")


def _rows(paragraph: str) -> list[list[str]]:
    return [word.split("|") for word in paragraph.split()]


def _text(paragraph: str) -> str:
    made, quoting = "", False
    for form, tag, *_ in _rows(paragraph):
        glued = tag in (",", ".", "''") or not made or (made.endswith('"') and quoting)
        made += form if glued else " " + form
        quoting = tag == "``" or (quoting and tag != "''")
    return made


def _words(paragraph: str, text: str, at: int) -> tuple[Word, ...]:
    made, place = [], 0
    for form, tag, dep, head in _rows(paragraph):
        place = text.index(form, place)
        made.append(Word(Span(at + place, at + place + len(form)), tag, dep, int(head)))
        place += len(form)
    return tuple(made)


def _names(text: str, at: int) -> tuple[Name, ...]:
    found = ((text.find(name), name) for name in PEOPLE)
    return tuple(Name(Span(at + i, at + i + len(n)), Kind.PERSON) for i, n in found if i >= 0)
