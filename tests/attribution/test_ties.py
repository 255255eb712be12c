"""How a candidate hangs together with a quotation."""

from parsed import SPLIT, TOLD, parsed

from builder.attribution.quotation import segment
from builder.attribution.sources import Scene
from builder.attribution.ties import describe
from builder.model import Span


def _scene(paragraph: str) -> Scene:
    article, reading = parsed(paragraph)
    quoted, _ = segment(article.text, article.paragraphs)
    return Scene(article.text, reading.paragraphs[0], [q.span for q in quoted])


def test_every_candidate_is_described() -> None:
    """Features are named, and the inverted order is seen."""
    [(_, features)] = describe(_scene(SPLIT), 0)
    assert "kind=PERSON" in features
    assert "surface=AVN" in features


def test_the_speaker_before_is_known_again() -> None:
    """Whether a candidate is the source of the quotation before."""
    scene = _scene(SPLIT)
    lee = scene.candidates[0]
    [(_, features)] = describe(scene, 1, lee.head)
    assert any(feature.startswith("same gap=") for feature in features)


def test_source_and_addressee_differ() -> None:
    """The subject and the object of "told" do not look alike."""
    source, addressee = (features for _, features in describe(_scene(TOLD), 0))
    assert "surface=-" in addressee
    assert set(source) != set(addressee)


def test_nothing_to_describe() -> None:
    """No candidates, no features."""
    article, reading = parsed("\"|``|punct|1 Yes|UH|ROOT|1 \"|''|punct|1")
    assert describe(Scene(article.text, reading.paragraphs[0], [Span(0, 5)]), 0) == []
