"""Whose words somebody else quotes."""

import pytest
from parsed import parsed

from builder.attribution.options import Quotations
from builder.attribution.relayed import find_relayed


@pytest.mark.parametrize(
    ("before", "who"),
    [
        ("The paper quoted its chairman Ann Lee as saying, ", "its chairman Ann Lee"),
        ("Radio Oslo quotes one witness as saying that ", "one witness"),
        ("Ann Lee was quoted by the Gazette as saying ", "Ann Lee"),
        ("In Oslo he was further quoted in the said report as saying: ", "he"),
        ("The team released a statement from Ann Lee saying ", "Ann Lee"),
        ("The paper quoted Ann Lee. It ended by saying ", None),
        ("Ann Lee said ", None),
        ("He was known as saying ", None),
    ],
)
def test_the_form_tells_who_is_quoted(before, who):
    """Right before the quoted words."""
    found = find_relayed(before + "“Yes.”", len(before))
    assert (found and found.of(before)) == who


QUOTED = """Radio|NNP|compound|1 Oslo|NNP|nsubj|2 quoted|VBD|ROOT|2 Ann|NNP|compound|4
Lee|NNP|dobj|2 as|IN|prep|2 saying|VBG|pcomp|5 :|:|punct|2 "|``|punct|10 We|PRP|nsubj|10
stay|VBP|ccomp|6 .|.|punct|2 "|''|punct|2"""


def test_nobody_else_is_an_option():
    """The subject of the sentence only passes it on."""
    article, reading = parsed(QUOTED)
    quotations = Quotations(article, reading)
    [option] = quotations.options(quotations.quoted[0], None)
    assert option.span.of(article.text) == "Ann Lee"
    assert option.is_credited
