"""Kinds by the words around a name."""

import re

import pytest
from named import ORG, PERSON, found

from builder.model import Kind, Span
from builder.naming.found import Found
from builder.naming.surroundings import as_companies, as_people


@pytest.mark.parametrize(
    ("text", "people"),
    [
        ("Mr Houston left Houston.", [True, False]),
        ("Dr. French is French.", [True, False]),
        ("Ann Norland left. Norland told them so in Norland.", [True, True, False]),
        (
            "Norland fell. Ann Norland left Norland, and Norland told them so.",
            [False, True] + 2 * [False],
        ),
    ],
)
def test_a_title_or_a_fuller_name_makes_a_person_of_a_place(text, people):
    """The fuller name where the article has it first, and no word for a place stands before."""
    names = [
        Found(Span(*name.span()), PERSON if " " in name[0] else Kind.GPE, 0.9)
        for name in re.finditer(r"(?:Ann )?Norland|Houston|(?<!is )French|(?<=is )French", text)
    ]
    assert [name.kind is PERSON for name in as_people(text, names)] == people


@pytest.mark.parametrize(
    ("text", "name", "is_paper"),
    [
        ("Writing in Il Lee, he said no.", "Il Lee", True),
        ("She told the Neue Lee.", "Neue Lee", False),
        ("She told Die Lee so.", "Die Lee", True),
        ("He lives in Le Lee.", "Le Lee", False),
    ],
)
def test_what_is_written_in_is_a_paper(text, name, is_paper):
    """If its name begins with an article of another tongue."""
    found = [Found(Span(text.index(name), text.index(name) + len(name)), Kind.GPE, 0.9)]
    assert [n.kind is ORG for n in as_companies(text, found)] == [is_paper]


def test_a_company_is_one_without_its_ending():
    """Whatever the models take its name for, in the same article."""
    text = "Lee Inc. rose, and Lee fell; Ann sang."
    found = [Found(Span(0, 8), ORG, 0.9), Found(Span(19, 22), PERSON, 0.5)]
    found.append(Found(Span(29, 32), PERSON, 0.5))
    assert [name.kind for name in as_companies(text, found)] == [ORG, ORG, PERSON]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Lee Inc. rose; Mr Lee fell.", ["Lee"]),
        ("Lee Inc. met Ann Lee; Lee fell.", ["Ann Lee", "Lee"]),
    ],
)
def test_a_company_s_founder_is_none(text, names):
    """With a courtesy title, or a name in full that ends so."""
    found = [Found(Span(0, 8), ORG, 0.9)]
    found += [Found(Span(at := text.rindex(name), at + len(name)), PERSON, 0.9) for name in names]
    assert [name.kind for name in as_companies(text, found)][1:] == [PERSON] * len(names)


@pytest.mark.parametrize("firm", ["Lee Inc.", "Lee Foods"])
def test_a_name_is_the_company_s_until_its_founder_is_named(firm):
    """From then on it is the founder's, and so it is where the founder is named first."""
    text = f"{firm} rose. Lee fell. Ann Lee left; Lee came."
    spans = [Span(*name.span()) for name in re.finditer(rf"{re.escape(firm)}|(?:Ann )?Lee", text)]
    names = [Found(span, PERSON if at else ORG, 0.9) for at, span in enumerate(spans)]
    assert [name.kind for name in as_companies(text, names)] == [ORG, ORG, PERSON, PERSON]
    text = f"Ann Lee left. {firm} rose. Lee fell."
    spans = [Span(*name.span()) for name in re.finditer(rf"{re.escape(firm)}|(?:Ann )?Lee", text)]
    names = [Found(span, ORG if at == 1 else PERSON, 0.9) for at, span in enumerate(spans)]
    assert [name.kind for name in as_companies(text, names)] == [PERSON, ORG, PERSON]


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("The think tank Okonkwo said so. Okonkwo was glad.", ORG),
        ("The chair of the bank Okonkwo said so.", PERSON),
        ("The think tank Okonkwo said so, as did Ada Okonkwo.", PERSON),
        ("Okonkwo shares fell. They met Okonkwo.", ORG),
        ("She is Okonkwo's chief executive.", ORG),
        ("Okonkwo shares the view.", PERSON),
        ("Okonkwo shares fell, said Ada Okonkwo.", PERSON),
    ],
)
def test_a_word_for_a_body_makes_one_of_the_name_behind_it(article, text, kind):
    """Wherever it stands, unless somebody is called so."""
    names = found(article(text), ("Ada Okonkwo", PERSON), ("Okonkwo", PERSON))
    assert {k for name, k in names if name == "Okonkwo"} == {kind}
