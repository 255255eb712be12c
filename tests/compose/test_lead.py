"""How an article begins."""

from dataclasses import replace

import pytest

from builder.compose.lead import lead, opening
from builder.model import Form


@pytest.mark.parametrize(
    ("text", "begins"),
    [
        ("Madam Rector, dear graduates,\n\nYou made it to the end. So did I.", "You made it to the end."),
        ("Ladies and gentlemen.\n\nI shall be very brief today.", "I shall be very brief today."),
        ("BERLIN\n\n10:15\n\nThe talks have begun at last.", "The talks have begun at last."),
        ("The ferry was late again.\n\nNobody knew the reason for it.", "The ferry was late again."),
        ('"We shall all be late again."\n\nSo it was on Monday, too.', '"We shall all be late again."'),
        ("Spending rose again in 2024.[^1]\n\nIt had been low before.", "Spending rose again in 2024.[^1]"),
        ("Dear all,\n\nThanks.", "Dear all,"),
        ("Ann Lee said: “The port is to close. It must.”\n\nSo it did.", "Ann Lee said: “The port is to close.”"),
        ('"The port is to close. It must," she said.', '"The port is to close."'),
        ("The ‘port’ is to close. “It must,” she said.", "The ‘port’ is to close."),
    ],
)  # fmt: skip
def test_the_lead_is_the_first_paragraph_that_says_something(article, text, begins):
    """Or the first of all where none does."""
    assert lead(article(text)) == begins


def test_an_article_without_running_text_has_no_lead(article):
    """All of it may be a table."""
    table = replace(article("a\tb").blocks[0], form=Form.TABLE)
    assert lead(replace(article("a\tb"), blocks=(table,))) == ""


def test_an_opening_is_a_whole_paragraph(article):
    """A lead is one sentence of it, cut at a word if it is long."""
    text = f"{'word ' * 80}end. Then more."
    assert opening(article(text)) == text
    assert lead(article(text)).endswith("word…")
    assert len(lead(article(text))) <= 280
