"""Walking a paragraph's tree."""

from parsed import JOINTLY, SPLIT, TOLD, parsed

from builder.attribution.syntax import Tree
from builder.model import ParagraphReading, Span, Word


def _tree(paragraph: str) -> Tree:
    article, reading = parsed(paragraph)
    return Tree(article.text, reading.paragraphs[0])


def test_a_phrase_is_the_head_and_what_belongs_before_it() -> None:
    """Articles and first names are part of it, verbs are not."""
    tree = _tree(TOLD)
    assert tree.phrase(5) == (3, 6)
    assert tree.phrase(1) == (0, 2)


def test_a_second_adjective_belongs_to_the_phrase() -> None:
    """As "former" does in "three current and former traders"."""
    words = "three|CD|nummod|4 current|JJ|amod|4 and|CC|cc|1 former|JJ|conj|1 traders|NNS|ROOT|4"
    assert _tree(words).phrase(4) == (0, 5)
    assert _tree(words.replace("JJ|conj|1", "NN|conj|4")).phrase(4) == (4, 5)


def test_ancestors_end_at_the_root() -> None:
    """From a word up to the verb that governs all."""
    assert list(_tree(TOLD).ancestors(9)) == [10, 2]


def test_words_by_place() -> None:
    """The words that begin in a span."""
    tree = _tree(SPLIT)
    assert tree.at(Span(0, 15)) == (0, 6)


def test_a_circle_of_governors_does_no_harm() -> None:
    """A broken reading is walked only so far."""
    words = (Word(Span(0, 1), "NN", "conj", 1), Word(Span(2, 3), "NN", "conj", 0))
    tree = Tree("a b", ParagraphReading(Span(0, 3), words=words))
    assert len(list(tree.ancestors(0))) <= 12
    assert tree.top(0) in (0, 1)
    assert tree.first_joined(0) in (0, 1)
    assert len(tree.joined(0)) <= 12


def test_a_row_of_names_is_walked_both_ways() -> None:
    """From its first to the others, and from any of them to the first."""
    tree = _tree(JOINTLY)
    assert tree.joined(1) == [4, 8]
    assert [tree.first_joined(i) for i in (1, 4, 8)] == [1, 1, 1]
