"""Bodies whose names end in a nation's."""

import pytest

from builder.naming.nation_bodies import nation_bodies


@pytest.mark.parametrize(
    ("text", "bodies"),
    [
        ("Police Scotland met Sport England.", ["Police Scotland", "Sport England"]),
        ("Statistics Norway said so.", ["Statistics Norway"]),
        ("Cricket New Zealand said so.", ["Cricket New Zealand"]),
        ("Statistics Lee said so.", []),
        ("Reform UK and Cancer Research UK left.", ["Reform UK", "Cancer Research UK"]),
        ("Ann Lee of Reform UK left.", ["Reform UK"]),
        ("Ann Lee's Reform UK won.", ["Reform UK"]),
        ("A Reform UK voter left.", ["Reform UK"]),
        ("The Lamps UK said so.", ["Lamps UK"]),
        ("Save the Lamps UK said so.", ["Save the Lamps UK"]),
        ("Some UK firms left the UK.", []),
        ("After the US and UK left, a UK firm did.", []),
        ("Leave UK waters. In May UK sales fell. London UK. Why UK, not us?", []),
        ("Ann Lee UK sales rose.", []),
        ("The Indian Army met the Royal Danish Navy.", ["Indian Army", "Royal Danish Navy"]),
        ("The Lee Army met Indian Army Lt. Lee.", []),
        ("The Irish Republican Army met the New Lee Trust and Council.", []),
        ("The Irish-Danish Chamber of Commerce met.", ["Irish-Danish Chamber of Commerce"]),
        (
            "The Peru–Norway Joint Fish and Ice Council met.",
            ["Peru–Norway Joint Fish and Ice Council"],
        ),
        ("The Irish-Lee Council met Irish-Danish Council Lake. The Irish-Danish war.", []),
        ("A Tyne and Wear Fire Service car came.", ["Tyne and Wear Fire Service"]),
        ("The Research and Roads Council met. Tyne and Wear froze.", []),
    ],
)
def test_a_body_may_end_in_a_nation(text, bodies):
    """A country with an adjective, a question, a city or a month before it is itself."""
    assert sorted(span.of(text) for span in nation_bodies(text)) == sorted(bodies)
