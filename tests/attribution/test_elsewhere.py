"""Sources that stand outside the quotation's paragraph."""

from parsed import SPLIT, parsed

from builder.attribution.elsewhere import (
    Setting,
    describe_earlier,
    find_mentions,
    find_rival,
)
from builder.attribution.sources import Scene


def test_a_parsed_paragraph_offers_its_subjects_nearest_first() -> None:
    """With the part they play there; one that was not parsed offers the names found in it."""
    article, reading = parsed(SPLIT, "Bob Hart met Ann Lee.")
    parsed_one, plain = reading.paragraphs
    scene = Scene(article.text, parsed_one, ())
    found = [(m.span.of(article.text), m.role) for m in find_mentions(parsed_one, scene)]
    assert found == [("We", "subj"), ("Ann Lee", "cue"), ("We", "subj")]
    assert [m.span.of(article.text) for m in find_mentions(plain, None)] == ["Bob Hart", "Ann Lee"]


def test_a_mention_is_described_by_where_it_stands() -> None:
    """How far back, in which order, and whether its paragraph leads in."""
    _, reading = parsed("Bob Hart said:", '"We stay."')
    [mention] = find_mentions(reading.paragraphs[0], None)
    setting = Setting(alone="empty -", rest="whole", gap=2)
    features = describe_earlier(mention, setting, back=1, order=0, tail=":")
    assert "back tail=: back=1" in features
    assert "back PERSON back=1 order=0" in features
    assert "rank=- back=1 whole gap=2" in features


def test_who_stands_out_is_the_subject_of_a_verb_of_reporting() -> None:
    """In a paragraph between the last speaker's and a quotation that has one of its own."""
    article, reading = parsed(SPLIT)
    mentions = find_mentions(reading.paragraphs[0], Scene(article.text, reading.paragraphs[0], ()))
    assert find_rival(mentions).endswith("cue 1 PERSON")
    assert find_rival([]) == "none"
