"""Lists and block quotes as a tree."""

import pytest

from builder.model import Box, Container
from builder.nesting import DEEPEST, Nest, nested


def bullets(number, item=0):
    """A list of bullets, at one of its items."""
    return Container(Box.BULLETS, number, item)


QUOTE = Container(Box.BLOCKQUOTE, 9)


@pytest.mark.parametrize(
    ("container", "element", "numbering"),
    [
        (bullets(1), "ul", ""),
        (QUOTE, "blockquote", ""),
        (Container(Box.NUMBERS, 1), "ol", ""),
        (Container(Box.NUMBERS, 1, 0, 3), "ol", ' start="3"'),
    ],
)
def test_a_nest_is_an_element(container, element, numbering):
    """The same on the page and in the book."""
    nest = Nest(container, (("a",),))
    assert (nest.element, nest.numbering) == (element, numbering)


def test_blocks_stand_in_their_items():
    """What comes one after another in one item stays together; what is in no list, too."""
    rows = [
        ((), "a"),
        ((bullets(1),), "b"),
        ((bullets(1),), "c"),
        ((bullets(1, 1),), "d"),
        ((), "e"),
    ]
    assert nested(rows) == ("a", Nest(bullets(1), (("b", "c"), ("d",))), "e")


def test_a_list_within_an_item_or_a_block_quote_has_its_place_there():
    """The outer one goes on behind it."""
    rows = [
        ((bullets(1),), "a"),
        ((bullets(1), bullets(2)), "b"),
        ((bullets(1),), "c"),
        ((QUOTE, bullets(3)), "d"),
        ((QUOTE,), "e"),
    ]
    inner, cited = Nest(bullets(2), (("b",),)), Nest(bullets(3), (("d",),))
    assert nested(rows) == (
        Nest(bullets(1), (("a", inner, "c"),)),
        Nest(QUOTE, ((cited, "e"),)),
    )
    assert nested(rows)[1].first == "d"


def test_two_lists_side_by_side_are_two():
    """Though nothing stands between them."""
    rows = [((bullets(1),), "a"), ((bullets(2),), "b")]
    assert [nest.container.number for nest in nested(rows)] == [1, 2]


def test_what_lies_too_deep_is_kept_at_the_depth_that_can_be_shown():
    """No text is lost, and no stack overflows."""
    inside = tuple(bullets(n) for n in range(1000))
    [nest] = nested([(inside, "a"), (inside[:DEEPEST], "b")])
    depth = 1
    while isinstance(nest.items[0][0], Nest):
        [[nest]] = nest.items
        depth += 1
    assert (depth, nest.items) == (DEEPEST, (("a", "b"),))
