"""A source without a name that a pronoun means."""

import re

import pytest
from casting import KNOWLEDGE, article_of, cast_of, references_in

from builder.coreference.antecedents import find_antecedent
from builder.coreference.cast import NOBODY, Cast, Who
from builder.coreference.unnamed import find_relative, find_subject, is_introduced
from builder.model import Attribution, ParagraphReading, Provenance, Quoting, Reading, Span, Word
from builder.resolve.speakers import name_speakers


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("A spokeswoman", "A spokeswoman"),
        ("An official at the court", "An official at the court"),
        ("A spokesman", "ann-lee"),
        ("The spokeswoman", "ann-lee"),
    ],
)
def test_an_unnamed_source_may_be_meant(text, who):
    """If it spoke last and nobody else who fits was named since."""
    made = f'"Go," said Ann Lee.\n{text} said that it rained.\n"Yes," she said.'
    assert said_by(made, text) == who
    named = made.replace("rained.", "rained on Ann Lee.")
    assert said_by(named, text) == "ann-lee"
    man = made.replace("rained.", "rained on Jan Vos.")
    assert said_by(man, text) == who
    far = made.replace("rained.", "rained.\nBoats sank.\nIt froze.")
    assert said_by(far, text) == "ann-lee"


def test_an_unnamed_source_goes_on():
    """Whoever is named since, unless in the first place."""
    said = '"Go," said Ann Lee.\nThe same source said that it rained on Ann Lee.\n"Yes," she said.'
    assert said_by(said, "The same source") == "ann-lee"
    added = said.replace('" she said', '" she added')
    assert said_by(added, "The same source", "she added") == "The same source"
    named = added.replace("rained on Ann Lee.", "rained. Ann Lee came.")
    assert said_by(named, "The same source", "she added") == "ann-lee"


@pytest.mark.parametrize(
    ("source", "between", "who"),
    [
        ("The head of it all", " ", "The head of it all"),
        ("The head of it all", "\n", "ann-lee"),
        ("The head", " ", "ann-lee"),
    ],
)
def test_who_is_told_of_what_goes_on_in_the_same_paragraph(source, between, who):
    """Whoever was named before; elsewhere, or with less said, that may be the one."""
    text = f'"Go," said Ann Lee.\n{source} said that it rained.{between}"Yes," she added.'
    cast = cast_of(text)
    cast.heard(text.index(source), Who(label=source, reason="the source is not named"))
    she = text.index("she added")
    found = find_antecedent(cast, Span(she, she + 3), NOBODY)
    assert (found.entity or found.label) == who


@pytest.mark.parametrize(
    ("since", "who"),
    [
        ("The diver came. He said so.", "The diver"),
        ("It rained. He said so.", "One banker"),
        ("The banker came. He said so.", "One banker"),
    ],
)
def test_an_unnamed_source_gives_way_to_another(since, who):
    """To the one whom the sentence before is about, in a paragraph of its own."""
    text = f"One banker said no.\n{since}"
    cast, pronoun = _told(text, since.split()[1])
    cast.heard(0, Who(label="One banker", reason="the source is not named"))
    assert find_antecedent(cast, pronoun, NOBODY).label == who


def test_the_spokeswoman_is_the_one_told_of_before():
    """And Ann Lee where none was."""
    text = 'A spokeswoman left.\n"Go," said Ann Lee.\nThe spokeswoman said that it rained.\n"Yes," she said.'
    assert said_by(text, "The spokeswoman") == "The spokeswoman"


@pytest.mark.parametrize(
    ("source", "between", "who"),
    [
        ("officials", "", "officials"),
        ("The officials", "", "The officials"),
        ("The official", "", ""),
        ("officials", "Jan Vos came. ", ""),
        ("officials of whom Jan Vos is one", "", "officials of whom Jan Vos is one"),
        ("Residents", "", "Residents"),
        ("police", "", "police"),
        ("authorities in Oslo", "", "authorities in Oslo"),
        ("The boss", "", ""),
    ],
)
def test_a_group_may_be_meant(source, between, who):
    """If it spoke last and nobody was named since, but in its own sentence."""
    text = f'Late said {source}. {between}"No," they said.'
    cast = cast_of(text)
    cast.heard(text.index(source), Who(label=source, reason="the source is not named"))
    they = text.index("they")
    assert find_antecedent(cast, Span(they, they + 4), NOBODY).label == who


def said_by(text, source, pronoun="she said"):
    """Who "she" is, when this source has said something before."""
    content = Span(text.index("that it"), text.index("\n", text.index("that it")))
    place = text.index(pronoun)
    said = [
        Attribution(
            content=(content,),
            kind=Quoting.INDIRECT,
            source=Span(text.index(source), text.index(source) + len(source.split(" at ")[0])),
            provenance=Provenance("rule"),
        ),
        Attribution(
            content=(Span(text.index('"Yes'), place - 1),),
            kind=Quoting.DIRECT,
            source=Span(place, place + 3),
            provenance=Provenance("rule"),
        ),
    ]
    statements, _ = name_speakers(
        article_of(text), tuple(said), references_in(text), Reading(), KNOWLEDGE
    )
    return statements[1].speaker or statements[1].speaker_label


@pytest.mark.parametrize(
    ("text", "subject", "who"),
    [
        ('The company fell. "Yes," it said.', "company", "The company"),
        ('The audit office fell. "It rains. It pours," it said.', "office", "The audit office"),
        ("The council fell. The boat would sail, it said.", "council", "The council"),
        ("But the council fell. It said so.", "council", "the council"),
        ("A union spokeswoman came. She said so.", "spokeswoman", "A union spokeswoman"),
        ("The diver came. He said so.", "diver", "The diver"),
        ("Nurses walked out. They said so.", "Nurses", "Nurses"),
        ("The offer came. He said so.", "offer", None),
        ("The boat came. It said so.", "boat", None),
        ("The nurse came. They said so.", "nurse", None),
        ("The company fell. Lake Union rose. It said so.", "company", None),
        ("The company met Jan Vos. It said so.", "company", "The company"),
        ("The affidavit names Lake Union. It said so.", "affidavit", "The affidavit"),
        ("The Jan Vos government fell. It said so.", "government", "The Jan Vos government"),
        ("The company fell.\nIt said so.", "company", None),
        ("The company fell. It rained. It said so.", "company", None),
    ],
)
def test_what_the_sentence_before_is_about_may_be_meant(text, subject, who):
    """If it is one that the pronoun can stand for, and nobody was named since."""
    cast, pronoun = _told(text, subject)
    found = find_subject(cast, pronoun)
    assert (found and found.label) == who


def _told(text, subject):
    """The cast of a text with that subject, and the last pronoun in it that says something."""
    words = tuple(
        Word(Span(*found.span()), "NN", "nsubj" if found[0] == subject else "dep", 0)
        for found in re.finditer(r"[\w'-]+", text)
    )
    reading = Reading((ParagraphReading(Span(0, len(text)), words=words),))
    said = (
        Attribution(content=(Span(*m.span()),), kind=Quoting.DIRECT, provenance=Provenance("rule"))
        for m in re.finditer(r'"[^"]*"', text)
    )
    cast = Cast(article_of(text), references_in(text), reading, KNOWLEDGE, said)
    *_, pronoun = re.finditer(r"\b(?:[Ii]t|[Hh]e|[Ss]he|[Tt]hey) said", text)
    return cast, Span(pronoun.start(), pronoun.end() - len(" said"))


@pytest.mark.parametrize(
    ("text", "source", "who"),
    [
        ("Harbour Board said no.\nThe ferry, it said, sank.", "Harbour Board", "Harbour Board"),
        ("The company said no.\nThe ferry, it said, sank.", "The company", "The company"),
        ("The company said no.\nThe ferry sank. It said so.", "The company", ""),
        ("The company said no.\nLake Union, it said, sank.", "The company", "Lake Union"),
        ("The company said no.\nIt rained.\nIt said so.", "The company", ""),
        ("The diver said no.\nIt said so.", "The diver", ""),
        ("The company said no to Tom Ray.\nIt said so.", "The company", "The company"),
        ("The affidavit said no to Lake Union.\nIt said so.", "The affidavit", "The affidavit"),
    ],
)
def test_a_body_goes_on_in_the_next_paragraph(text, source, who):
    """In its first sentence, and if nothing else was named since."""
    cast = cast_of(text)
    cast.heard(text.index(source), Who(label=source, reason="the source is not named"))
    *_, pronoun = re.finditer(r"\b[Ii]t(?= said)", text)
    assert find_antecedent(cast, Span(*pronoun.span()), NOBODY).label == who


def test_a_report_may_be_it():
    """Rather than a body beside it."""
    text = "The report on Lake Union came. It said so."
    cast, pronoun = _told(text, "report")
    assert find_antecedent(cast, pronoun, NOBODY).label == "The report"
    boat, _ = _told(text.replace("report", "boat"), "boat")
    assert find_antecedent(boat, Span(pronoun.start - 2, pronoun.end - 2), NOBODY).label


@pytest.mark.parametrize(
    ("text", "subject", "gender", "who"),
    [
        ('Ann Lee slept. Her husband left. "No," he said.', "husband", "he", "Her husband"),
        ('Ann Lee slept. Her late father left. "No," he said.', "father", "he", "Her late father"),
        ('Ann Lee slept. Her husband left. "No," she said.', "husband", "she", None),
        ('Jan Vos slept. His father left. "No," he said.', "father", "he", None),
        ('Ann Lee slept. Her husband met Jan Vos. "No," he said.', "husband", "he", None),
    ],
)
def test_a_relative_may_be_meant_who_is_not_the_other(text, subject, gender, who):
    """As a husband is never "her"; his father may be spoken of by him."""
    cast, pronoun = _told(text, subject)
    found = find_relative(cast, pronoun, gender)
    assert (found and found.label) == who


def test_whoever_was_spoken_of_without_a_name_is_meant_by_the_noun():
    """From there on."""
    text = "Ann came. A woman in the crowd sang."
    assert is_introduced(text, "woman", len(text))
    assert not is_introduced(text, "woman", 5)
    assert not is_introduced(text, "man", len(text))
