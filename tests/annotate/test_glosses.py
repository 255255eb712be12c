"""Uses of the glossary's terms."""

import pytest

from builder.annotate.glosses import find_glosses
from builder.knowledge import Knowledge
from builder.model import Entity, Kind, Reading, Term

KNOWN = Knowledge(
    [Entity(id="ul", label="United Lakes", kind=Kind.ORG, aliases=("UL",))],
    [
        Term(id="article-9", label="Article 9", source="Charter of the United Lakes (1950)"),
        Term(id="article-5", label="Article 5", forms=("Art. 5",)),
        Term(id="ip4", label="IP4"),
        Term(id="deterrence", label="deterrence", exact_case=False),
        Term(id="veto", label="veto", context=("Security Council", "UN", "U.N.")),
        Term(id="power", label="veto power", context=("board",)),
    ],
)


def found(article, text):
    made = article(text)
    return [(g.span.of(text), g.term) for g in find_glosses(made, Reading(), KNOWN)]


def test_terms_are_found_in_all_their_forms(article):
    """Wherever they stand in running text."""
    assert found(article, "An Article 5 case.\n\nArt. 5, IP4. Deterrence") == [
        ("Article 5", "article-5"),
        ("Art. 5", "article-5"),
        ("IP4", "ip4"),
        ("Deterrence", "deterrence"),
    ]


@pytest.mark.parametrize(
    "text", ["Article 51", "article 5", "IP40", "XIP4", "deterrences", "Article\u00b7 5x"]
)
def test_what_only_looks_like_a_term_stays_untouched(article, text):
    """Whole words, in the case the term asks for."""
    assert found(article, text) == []


@pytest.mark.parametrize(
    ("text", "terms"),
    [
        ("A veto.\n\nThe Security Council met.", ["veto"]),
        ("The UN saw a veto.", ["veto"]),
        ("The mayor's veto was overridden.", []),
        ("The UNHCR saw a veto.", []),
        ("The U.N. saw a veto.", ["veto"]),
        ("The UN saw its veto power.", ["veto"]),
        ("The board has veto power in the UN.", ["power"]),
    ],
)
def test_a_word_of_everyday_use_needs_its_context(article, text, terms):
    """Somewhere in the article stands one of the words that the term asks for."""
    assert [term for _, term in found(article, text)] == terms


@pytest.mark.parametrize(
    ("law", "meant"),
    [
        ("of the Charter of the United Lakes", True),
        ("of the UL Charter", True),
        ("of the Charter", True),
        ("of the club", True),
        ("of Ann Lee's life", True),
        ("of the Constitution", False),
        ("of the Safe Water Convention", False),
        ("of Norway's Charter", False),
    ],
)
def test_an_article_of_another_law_is_another_s(article, law, meant):
    """Told by the law's name behind it, also where a body in it goes by another name."""
    assert (found(article, f"Article 9 {law} holds.") != []) is meant


def test_where_a_term_has_no_source_no_law_is_another(article):
    """Nothing says of which law it is."""
    assert found(article, "Article 5 of the Constitution holds.") != []
