"""The options for a quotation's source."""

from parsed import SPLIT, parsed

from builder.attribution.options import Quotations, wants_syntax


def _options(*paragraphs: str, nth: int) -> list[str]:
    article, reading = parsed(*paragraphs)
    quotations = Quotations(article, reading)
    previous = None
    for quoted in quotations.quoted[:nth]:
        previous = quotations.previous(quoted, quotations.options(quoted, previous)[0])
    options = quotations.options(quotations.quoted[nth], previous)
    return [option.span.of(article.text) if option.span else "nobody" for option in options]


def test_nobody_comes_last() -> None:
    """Whoever stands in the paragraph, and nobody."""
    assert _options(SPLIT, nth=0) == ["Ann Lee", "nobody"]


def test_a_bare_quotation_has_the_last_speaker_and_the_names_before() -> None:
    """From the paragraphs before: who spoke last, and people and bodies named."""
    assert _options(SPLIT, '"We like it here."', nth=2) == ["Ann Lee", "Ann Lee", "nobody"]


def test_the_first_quotation_of_all_may_have_nobody() -> None:
    """Without anyone around, nobody is the only option."""
    assert _options('"It is here."', nth=0) == ["nobody"]


def test_what_a_question_quotes_is_quoted() -> None:
    """A question of nobody's is text; what an answer quotes is part of the answer."""
    turns = (
        'Q: Tom Lee told us "it is late". Is it?',
        'A: It is. He said "so".',
        "Q: Why?",
        "A: Ask.",
    )
    article, reading = parsed(*turns)
    quotations = Quotations(article, reading)
    assert [quoted.span.of(article.text) for quoted in quotations.quoted] == ['"it is late"']
    assert list(wants_syntax(article)) == [0]
