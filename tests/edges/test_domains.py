"""Other kinds of text: a speech with long quotations, interviews with labels, with numbers and with
questions in bold type, the record of a press briefing, a report whose quotations have paragraphs of
their own, a table, a catalogue of questions, and quotations in blocks without marks.

Each quotation of `tests/domains` with whoever says it, read by the real model.
"""

from pathlib import Path

import pytest

from builder.edges.project import Project
from builder.edges.settings import Settings
from builder.model import Quoting, Source, Statement
from builder.parse import parse

DOMAINS = Path(__file__).parent.parent / "domains"
SAID = {
    "speech": [
        ("Fellow citizens", "Ingrid Sol"),
        ("nobody who stood", "Ingrid Sol"),
        ("We promised you", "Ingrid Sol"),
        ("I will not pretend", "Ingrid Sol"),
        ("A wall is", "Per Dahl"),
        ("What does the mayor", "Per Dahl"),
        ("I intend to", "Ingrid Sol"),
        ("I have been called", "Ingrid Sol"),
        ("but never", "Ingrid Sol"),
        ("already done", "Tove Lind"),
        ("a fairy tale", "Per Dahl"),
    ],
    "interview": [
        ("everything smells", "Marta Quist"),
        ("By accident.", "Marta Quist"),
        ("finished.", "Your predecessor"),
        ("He was not wrong.", "Marta Quist"),
        ("The ferry stopped", "Marta Quist"),
        ("We do not know", "Olav Brand"),
        ("What we know", "Olav Brand"),
        ("Six hundred", "Marta Quist"),
        ("Ask me again", "Marta Quist"),
        ("when I have", "Marta Quist"),
    ],
    "bold_questions": [
        ("Because it was there.", "Karin Moe"),
        ("The ice, above all.", "Karin Moe"),
        ("They look at", "Karin Moe"),
        ("Ask the mayor", "Karin Moe"),
        ("I have signed", "Karin Moe"),
    ],
    "numbered": [
        ("My knees.", "Anders Holt"),
        ("I blame the price", "Anders Holt"),
        ("Sleep until six.", "Anders Holt"),
    ],
    "catalogue": [],
    "briefing_room": [
        ("Good morning.", "Tove Lind"),
        ("I do not know.", "Tove Lind"),
        ("Let me add", "Ingrid Sol"),
        ("It was, in March.", "Tove Lind"),
    ],
    "scores": [],
    "set_apart": [
        ("I have walked", "Ingrid Sol"),
        ("We have heard", "Anders Holt"),
        ("The smell of tar", "Tove Lind"),
    ],
    "reactions": [
        ("Nobody likes", "Ingrid Sol"),
        ("The money goes", "Tove Lind"),
        ("This is the third", "Per Dahl"),
        ("It is cheaper", "one of the skippers"),
        ("My father paid", "Karin Moe"),
        ("I shall sell", "Anders Holt"),
        ("Thank you for", "Elin Strand Berg"),
    ],
    "council": [
        ("We asked for", "Hannah Brook"),
        ("I have read", "Peter Lund"),
        ("It also promises", "Peter Lund"),
        ("They are on", "Hannah Brook"),
        ("My pupils", "Mina Castell"),
        ("There is no", "Mina Castell"),
        ("If it costs", "Peter Lund"),
    ],
}


@pytest.mark.parametrize("name", SAID)
def test_quotations_of_other_domains(name):
    """Every quotation is found once, by whom it is, and nothing else is taken for one."""
    [path] = DOMAINS.glob(f"{name}.*")
    article = parse(Source(path.name, path.read_text("utf-8")))
    project = Project(DOMAINS, Settings(cache="", register="", glossary=""))
    [annotated] = project.annotate([article], project.inputs.knowledge())
    given = [
        (mark.span.of(article.text).strip('"“”'), mark.speaker_label)
        for mark in annotated.marks
        if isinstance(mark, Statement) and mark.kind is not Quoting.INDIRECT
    ]
    assert len(given) == len(SAID[name])
    for (words, speaker), (starts, who) in zip(given, SAID[name], strict=True):
        assert words.startswith(starts)
        assert speaker == who
