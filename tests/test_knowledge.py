"""Register and glossary made ready for looking up."""

from builder.knowledge import Knowledge, Naming, one_spelling
from builder.model import Entity, Kind, Office, Span, Term


def test_each_name_leads_to_all_who_claim_it():
    """Labels and aliases link by themselves, the rest is kept apart."""
    known = Knowledge(
        [
            Entity(id="jp", label="Japan", kind=Kind.GPE, demonyms=("Japanese",)),
            Entity(
                id="may",
                label="Theresa May",
                kind=Kind.PERSON,
                aliases=("Mrs May",),
                weak_aliases=("May",),
                offices=(Office(title="Prime Minister", names=("British prime minister",)),),
            ),
        ]
    )
    assert known.names.get("Mrs May") == ("may",)
    assert known.names.get("May") == ()
    assert known.weak_names.get("May") == ("may",)
    assert known.demonyms.get("Japanese") == ("jp",)
    assert known.offices.get("British Prime Minister") == ("may",)
    assert known.phrases.get("Japanese") == ((Naming.DEMONYM, "jp"),)
    assert known.phrases.get("May") == ((Naming.WEAK, "may"),)
    assert known.phrases.get("Mrs May") == ((Naming.STRONG, "may"),)
    assert known.spellings.get(one_spelling("Theresa-May")) == ("may",)
    assert known.spellings.get("japan") == ()


def test_case_matters_for_a_term_only_where_it_says_so():
    """Article 5 needs its capital, deterrence does not."""
    known = Knowledge(
        (), [Term(id="a", label="Article 5"), Term(id="d", label="deterrence", exact_case=False)]
    )
    text = "Deterrence by article 5, Article 5"
    span = Span(0, len(text))
    assert [s.of(text) for s, _ in known.terms_as_written.find(text, span)] == ["Article 5"]
    assert [s.of(text) for s, _ in known.terms_in_any_case.find(text, span)] == ["Deterrence"]
