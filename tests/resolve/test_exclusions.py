"""What the register rules out."""

from builder.knowledge import Knowledge
from builder.model import Entity, Kind, Mention, Provenance, Reading, Span, Timex
from builder.resolve import resolve
from builder.resolve.entities import link
from builder.resolve.exclusions import meant_here, without_refused

PROVENANCE = Provenance("m")
SMITH = Entity(id="smith", label="Ann Smith", kind=Kind.PERSON, not_in=("b",))
OTHER = Entity(id="other", label="Ann Smith", kind=Kind.PERSON, only_in=("c",))
KNOWN = Knowledge([SMITH, OTHER], refused=["Dear Reader"])


def test_a_refused_word_is_no_name_wherever_it_stands():
    """Only these very words, and only as a name."""
    text = "Dear Reader, Dear Readers"
    findings = (
        Mention(Span(0, 11), Kind.PERSON, PROVENANCE),
        Mention(Span(13, 25), Kind.PERSON, PROVENANCE),
        Timex(Span(0, 11), "PAST_REF", PROVENANCE),
    )
    assert without_refused(findings, text, KNOWN) == findings[1:]
    assert without_refused(findings, text, Knowledge()) == findings


def test_a_refused_longer_name_still_keeps_a_shorter_one_out(article):
    """What is no name does not become another one."""
    known = Knowledge([Entity(id="may", label="May", kind=Kind.PERSON)], refused=["May Day"])
    made = article("May Day came.")
    findings = (
        Mention(Span(0, 7), Kind.EVENT, PROVENANCE),
        Mention(Span(0, 3), Kind.PERSON, Provenance("register")),
    )
    assert resolve(made, findings, Reading(), known).marks == ()


def test_an_entity_kept_for_an_article_is_meant_there_and_nowhere_else():
    """So two who share a name can be told apart, one line each."""
    claims = {"smith": 2.0, "other": 2.0}
    assert meant_here(claims, "a", KNOWN) == {"smith": 2.0}
    assert meant_here(claims, "b", KNOWN) == {}
    assert meant_here(claims, "c", KNOWN) == {"other": 2.0}


def test_links_follow_the_article(article):
    """The same name leads to one person, to nobody, or to the other."""
    mention = Mention(Span(0, 9), Kind.PERSON, Provenance("register"))
    found = [
        link(article("Ann Smith left.", id=id), (mention,), KNOWN)[0].entity
        for id in ("a", "b", "c")
    ]
    assert found == ["smith", None, "other"]


def test_both_lists_rule_out():
    """Not meant in these, or meant in others only."""
    ruled_out = [(e.id, id) for e in (SMITH, OTHER) for id in "abc" if e.is_ruled_out(id)]
    assert ruled_out == [("smith", "b"), ("other", "a"), ("other", "b")]
