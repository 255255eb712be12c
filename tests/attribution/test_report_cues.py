"""Which paragraphs are worth a parse for what they may report."""

import pytest

from builder.attribution.report_cues import may_report
from builder.model import Span


@pytest.mark.parametrize(
    "text",
    [
        "she told the Japan Times that it was so",
        "According to the ministry",
        "she said so",
        "they left, saying it rained",
        "the bank clarified that it was so",
        "Whales sing, a study found.",
        "The radio broke, an inquiry has heard.",
        "Researchers at the institute found that whales sing",
        "The study, published on Monday in a journal, found that whales sing",
        "she warned them that it was so",
        "doctors warn that it may return",
        "he denies that it was so",
        "the chef admitted he lost the keys",
        "she pointed out to them that it was so",
        "they made it clear that it was so",
        "she retorted that it was so",
        "the council is adamant that it was so",
        "she tells me it was so",
        "he insisted, with some force, that it was so",
        "Prices will rise, analysts have warned.",
        "Prices will rise, biologists will warn this week.",
        "Prices will rise, the bank reported on Thursday.",
        "Prices will rise, warned Ann Lee.",
        "Prices will rise, the bank, Lake Loans, reported.",
        "As Ann Lee explained, prices will rise.",
        "Prices will rise, as the BBC reported.",
        "As reported by the BBC, prices will rise.",
        "The bank projects that prices will rise",
        "The ministry announced the road would be closed.",
        "Ann Lee predicts Oslo won't win.",
        "Prices will rise, the Lake Board (LB) warned on Sunday.",
        "He adds northern villages sank.",
        "They also note rain keeps falling.",
        "The club announced on Monday it would close.",
        "she specified that it was so",
        "he joked that it was so",
    ],
)
def test_a_verb_of_saying_with_what_it_reports_calls_for_a_parse(text: str) -> None:
    """A clause behind it or before it."""
    assert may_report(text, Span(0, len(text)))


@pytest.mark.parametrize(
    "text",
    [
        "she warned them",
        "he writes for a paper",
        "the saddle is aforesaid",
        "Prices will rise, and analysts have left.",
        "Analysts warned of a rise.",
        "he left as soon as it rained",
        "the report was read",
        "the divers found that wreck",
        "critics point to funds that were raided",
        "The army reported heavy losses.",
        "Ann Lee claimed a house there.",
    ],
)
def test_a_verb_of_saying_alone_does_not(text: str) -> None:
    """Nor what only looks like one."""
    assert not may_report(text, Span(0, len(text)))
