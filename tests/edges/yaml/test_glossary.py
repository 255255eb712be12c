"""Glossary: what is right is read, what is wrong is named."""

import pytest

from builder.edges.yaml.glossary import load_glossary
from builder.errors import BriefingError


def faults(text):
    with pytest.raises(BriefingError) as stopped:
        load_glossary("g.yml", text)
    return [(p.place.line, p.what, p.remedy) for p in stopped.value.problems]


def test_terms_without_label_are_two_faults():
    """Nothing is not claimed twice."""
    found = faults("a: {definition: D}\nb: {definition: D}")
    assert [what for _, what, _ in found] == ["'label' is missing"] * 2


def test_glossary():
    """Forms, case and source; a term without definition is no help."""
    [term] = load_glossary(
        "g.yml", "a: {label: Article 5, forms: [Art. 5], definition: D, source: S, case: any}"
    )
    assert (term.forms, term.exact_case, term.source) == (("Art. 5",), False, "S")
    assert "definition" in faults("a: {label: A}")[0][1]
    twice = "a: {label: A, definition: D}\nb: {label: B, forms: [A], definition: D}"
    assert "belongs to" in faults(twice)[0][1]
    for case, taken in (("any", True), ("exact", False)):
        both = "".join(
            f"{id}: {{label: {label}, definition: D, case: {case}}}\n"
            for id, label in (("a", "START"), ("b", "Start"))
        )
        if taken:
            assert "belongs to" in faults(both)[0][1]
        else:
            assert len(load_glossary("g.yml", both)) == 2
