"""A file of the glossary in, its terms out; what is wrong is said with line, column and remedy."""

from __future__ import annotations

from builder.edges.yaml.strict import Table, entries, or_stop
from builder.model import Problem, Term, TermId


def load_glossary(path: str, text: str) -> tuple[Term, ...]:
    """The terms of a glossary file; raises `BriefingError` with every fault found."""
    report: list[Problem] = []
    terms = [_term(key, table) for key, table in entries(path, text, report) if table]
    forms: dict[tuple[str, str], Term] = {}
    for term in terms:
        for form in filter(None, dict.fromkeys((term.label, *term.forms))):
            keys = [("as written", form)]
            keys += [] if term.exact_case else [("in any case", form.casefold())]
            held = next((forms[key] for key in keys if forms.get(key, term) is not term), term)
            forms.update((key, held) for key in keys)
            if held is not term:
                what = f"the form {form!r} belongs to {held.id!r} ({held.place}) already"
                report.append(Problem(term.place, what, "let one of the two terms have it"))
    return or_stop(tuple(terms), report)


def _term(key: str, table: Table) -> Term:
    made = Term(
        id=TermId(key),
        label=table.text("label", needed=True),
        forms=table.texts("forms"),
        definition=table.text("definition", needed=True),
        source=table.text("source"),
        exact_case=not table.choice("case", {"exact": False, "any": True}),
        context=table.texts("context"),
        place=table.place,
    )
    table.no_more()
    return made
