"""Overrides whose passage is lost are reported, with what may be meant now."""

import pytest

from builder.model import Override, Place, TextQuoteSelector
from builder.resolve.located import locate
from builder.resolve.orphans import lost_passages, orphans

TEXT = 'Rutte said "no way" in Tokyo on Tuesday.\n\nTokyo agreed on Article 5.'


def located(article, *passages, **asked):
    made = [
        Override(
            article="a",
            passage=TextQuoteSelector(words),
            place=Place("o.yml", 3),
            note="N",
            **asked,
        )
        for words in passages
    ]
    return locate(article, made)


def test_orphans_name_the_passages_that_may_be_meant(article):
    """Those that were found, or the likeliest; an override in order is no orphan."""
    held = located(article(TEXT), "Tokyo", "Article 5", "agreed in Article 5.", "Kyoto")
    once, lost, gone = orphans(article(TEXT), held)
    assert (once.override, once.found, len(once.likely)) == (held[0].override, 2, 2)
    assert (lost.found, [span.of(TEXT) for span in lost.likely]) == (0, ["agreed on Article 5."])
    assert (gone.found, gone.likely) == (0, ())


@pytest.mark.parametrize("exact", ["Tokio", "tokyo agreed", "Rutte said 'no way'"])
def test_a_lost_passage_is_reported_where_the_editor_wrote_it(article, exact):
    """And that nothing was done."""
    [problem] = lost_passages(article(TEXT), located(article(TEXT), exact))
    assert str(problem.place) == "o.yml:3"
    assert "is not in" in problem.what
    assert problem.what.endswith("; nothing was changed")


def test_a_passage_met_too_often_has_a_repair(article):
    """It can be pasted as it stands: each line finds one place."""
    [problem] = lost_passages(article(TEXT), located(article(TEXT), "Tokyo"))
    assert "2 times" in problem.what
    assert problem.repair.splitlines()[0].startswith("at: {exact: Tokyo, ")
    assert not list(lost_passages(article(TEXT), located(article(TEXT), "Tokyo", count=2)))


def test_a_name_that_is_gone_is_lost_too(article):
    """Of which every mention was meant."""
    [problem] = lost_passages(article(TEXT), located(article(TEXT), "Tokyoo", every=True))
    assert "is not in" in problem.what
    assert problem.repair.startswith("every: Tokyo")
