"""What search is to find."""

import re
from datetime import date

import pytest

from builder.export.search import SEPARATOR, as_one, dated, names, of_page, quotations, terms
from builder.model import AnnotatedArticle, Provenance, Quoting, Span, Statement


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("It ships. Soon...", ["It", "ships", "Soon"]),
        ("the U.S. army", ["the", "U.S", "army"]),
        ("3.5% of Holm's", ["3.5%", "of", "Holm"]),
    ],
)
def test_words_are_parted_at_punctuation(text, words):
    """What ends a sentence belongs to no word, what stands within one does."""
    assert [word for word in re.split(SEPARATOR, text) if word] == words


def test_a_page_is_one_entry():
    """What stands before its title is joined to what follows; later sections stay."""
    entries = [
        {"location": "a.html", "title": "A", "text": "Person"},
        {"location": "a.html#a", "title": "A", "text": "Who that is.", "boost": 2},
        {"location": "a.html#more", "title": "More", "text": "x"},
    ]
    assert list(as_one(entries)) == [
        {"location": "a.html", "title": "A", "text": "Person Who that is.", "boost": 2},
        entries[2],
    ]


def test_a_briefing_is_found_by_its_day():
    """As computers write it; later sections stay, and so does what has no day."""
    entries = [{"location": "a", "title": "A", "text": "x"}, {"location": "a#b", "text": "y"}]
    page, section = dated(entries, date(2025, 3, 4))
    assert page == {"location": "a", "title": "A", "text": "x 2025-03-04"}
    assert section == entries[1]
    assert list(dated(entries, None)) == entries
    assert list(dated([], date(2025, 3, 4))) == []


def test_a_page_with_few_entries_stays_as_it_is():
    """Or with none."""
    assert list(as_one([])) == []
    assert list(as_one([{"location": "a.html", "title": "A", "text": ""}])) == [
        {"location": "a.html", "title": "A", "text": ""}
    ]


def test_terms_stand_by_themselves():
    """So that they are found as early as pages are."""
    page, term = terms(
        [{"location": "g.html", "title": "G"}, {"location": "g.html#t", "title": "T"}]
    )
    assert page == {"location": "g.html", "title": "G"}
    assert term == {"location": "g.html?t", "title": "T", "boost": 4}


def test_a_term_with_which_another_begins_comes_first():
    """Who types "Article 4" has typed the beginning of "Article 42", too."""
    titles = ["Article 42", "Article 4", "Article 5"]
    entries = [{"location": f"g.html#{n}", "title": title} for n, title in enumerate(titles)]
    longer, short, other = terms(entries)
    assert short["boost"] == 2 * longer["boost"] == 2 * other["boost"]


def test_a_shorter_name_comes_first():
    """It is the likelier to be all that was asked for; a name comes before a term."""
    short, long = names(
        [{"location": "a", "title": "Japan"}, {"location": "b", "title": "Constitution of Japan"}]
    )
    (term,) = terms([{"location": "g.html#japan", "title": "Japan"}])
    assert short["boost"] > term["boost"]
    assert short["boost"] > long["boost"] > 3


def statement(text, words, kind=Quoting.DIRECT):
    at = text.index(words)
    return Statement(
        id="q-1", content=(Span(at, at + len(words)),), kind=kind, source=None, cue=None,
        addressee=None, speaker=None, speaker_label="A <b>", addressee_entity=None,
        addressee_label="", reason="", provenance=Provenance("rule"),
    )  # fmt: skip


def test_a_quotation_is_found_by_its_words(article):
    """And says who said it where; nothing in it is markup."""
    text = 'He said: "We <i>will</i> not go there." "Never."'
    made = article(text, title="T & U", day=date(2025, 5, 4))
    marks = (statement(text, '"We <i>will</i> not go there."'), statement(text, '"Never."'))
    assert list(quotations(AnnotatedArticle(made, marks), "articles/a.html")) == [
        {
            "location": "articles/a.html?q-1",
            "title": '"We &lt;i&gt;will&lt;/i&gt; not go there."',
            "text": "A &lt;b&gt;, T &amp; U, 4 May 2025",
            "boost": 0.5,
        }
    ]


def test_reported_speech_is_part_of_the_text_only(article):
    """It has no words of its own to look for."""
    text = "He said it would rain all day."
    made = statement(text, "it would rain all day", Quoting.INDIRECT)
    assert list(quotations(AnnotatedArticle(article(text), (made,)), "a.html")) == []


def test_search_finds_of_a_page_what_its_kind_is_looked_for_by(article):
    """A briefing by its day, its quotations apart; a term by itself; a name before others."""
    text = '"We will not go there."'
    made = article(text, day=date(2025, 3, 4))
    briefing = AnnotatedArticle(made, (statement(text, text),))
    entries = [
        {"location": "p", "title": "A", "text": "x"},
        {"location": "p#a", "title": "A", "text": ""},
    ]
    entries.append({"location": "p#b", "title": "B", "text": "y"})
    page, _, quoted = of_page(entries, "articles/p.md", "p", briefing)
    assert (page["text"], quoted["location"]) == ("x 2025-03-04", "p?q-1")
    assert [entry["location"] for entry in of_page(entries, "glossary.md", "p")] == ["p", "p?b"]
    assert all(entry["boost"] > 3 for entry in of_page(entries, "entities/p.md", "p"))
    assert list(of_page(entries, "about.md", "p")) == list(as_one(entries))
