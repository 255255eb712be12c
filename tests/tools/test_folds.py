"""Which articles are kept aside together."""

import pytest

from tools.folds import FOLDS, PRONOUN_FOLDS, fold_of_names, fold_of_pronouns, fold_of_quotes

IDS = [f"article-{number}" for number in range(1000)]


@pytest.mark.parametrize(
    ("fold_of", "folds", "first"),
    [
        (fold_of_quotes, FOLDS, [1, 1, 1, 4, 4, 4]),
        (fold_of_names, FOLDS, [1, 0, 2, 4, 1, 0]),
        (fold_of_pronouns, PRONOUN_FOLDS, [0, 9, 4, 9, 0, 1]),
    ],
)
def test_an_article_stays_in_its_fold(fold_of, folds, first):
    """Tables and networks fitted at different times keep the same articles aside, and each fold has
    about its part of them: else what is measured is what was learnt."""
    assert [fold_of(id) for id in IDS[:6]] == first
    counts = [sum(fold_of(id) == fold for id in IDS) for fold in range(folds)]
    assert sum(counts) == len(IDS)
    assert min(counts) > len(IDS) / folds * 0.75
