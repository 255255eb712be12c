"""What the words before the marks tell."""

import pytest
from parsed import parsed

from builder.attribution.before_marks import (
    is_named,
    is_nickname,
    is_so_called,
    is_spoken_of,
    is_title,
)
from builder.attribution.options import Quotations


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ('The script for "Night Bus" took years.', True),
        ('Her book "Night Bus" took years.', True),
        ('A report titled "Dark Water" came out.', True),
        ('She told the paper, "Make America Great Again."', False),
        ('He said in the podcast "Black Lives Matter."', False),
        ('Ann Lee said of the film "No Comment Whatsoever" and left.', False),
        ('She said the script for "Night Bus" took years.', True),
        ('Her book "took too many years" to write.', False),
        ('She wrote "Letters from Oslo" there.', True),
        ('He starred in "Rain" that year.', True),
        ('She directed "Rain," he said.', True),
        ('He sang in the musical "Rain" once.', True),
        ('Somebody wrote "Never" on the wall.', False),
        ('Somebody wrote "Never forget us" on it.', False),
        ('He told the film crew "No" and left.', False),
        ('In her book "Night" is a colour.', False),
        ('She said of the book: "Night Bus Again."', False),
        ('She told "Good Morning" that it rained.', True),
        ('She told "Fox News Sunday." It rained.', False),
        ('She claimed on Radio 4\'s "The Hour" that it rained.', True),
        ('He told the "Night Bus Men" a story.', False),
        ('He told them "Go Home" twice.', False),
        ('On his programme, "The Long Night," he laughed.', True),
        ('She told the programme, "Go Home Now."', False),
        ('In the song, "Rain," it rains.', False),
        ('In her 2001 memoir, "Rain," she recalls it.', True),
        ('He said in it, "Rain," and left.', False),
        ('It rained, she wrote in her memoir, "Night Bus."', True),
        ('She taught a class called "Perception" there.', True),
        ('She heard the crowd called "Stupid" there.', False),
        ('She spoke at a conference called "Rivers of Tomorrow" there.', True),
        ('She said that her book, "The Long Road", had sold well.', True),
        ('She said the ship, the "Night Star", had sunk.', True),
        ('The ferry "Night Star" sank.', True),
        ('The novella "Night Bus" sold well.', True),
    ],
)
def test_the_title_of_a_work_is_named_as_one(text: str, title: bool) -> None:  # noqa: FBT001 - a table
    """Right before the marks, its long words written large."""
    [quoted] = Quotations(*parsed(text)).quoted
    assert is_title(text, quoted.span) is title


@pytest.mark.parametrize(
    ("text", "so_called"),
    [
        ('Critics say the so-called "bathroom bill" would do harm.', True),
        ('He said the plan, codenamed "Night Bus", had failed.', True),
        ('The cause is a phenomenon called "night drift" again.', True),
        ('They met under the slogan "no more rain" in Oslo.', True),
        ('A talk on the theme of: "no more rain" was held.', True),
        ('Critics called it a "bathroom bill" again.', False),
    ],
)
def test_what_is_only_called_so_is_nobodys_words(text: str, so_called: bool) -> None:  # noqa: FBT001 - a table
    """As the word before the marks says."""
    [quoted] = Quotations(*parsed(text)).quoted
    assert is_so_called(text, quoted.span) is so_called


@pytest.mark.parametrize(
    ("text", "nickname"),
    [
        ('Ann "Blue" Lee left.', True),
        ('Tom J. "Big Boat" Day left.', True),
        ('The plan "Blue" Lee left.', False),
        ('Ann Felt "Tired" As They Left.', False),
        ('Ann "no" Lee left.', False),
        ('Ann "Blue Big Boat" Lee left.', False),
        ('Ann "Blue" left.', False),
    ],
)
def test_a_nickname_is_part_of_a_name(text: str, nickname: bool) -> None:  # noqa: FBT001 - a table
    """With the rest of the name on both sides."""
    [quoted] = Quotations(*parsed(text)).quoted
    assert is_nickname(text, quoted.span) is nickname


@pytest.mark.parametrize(
    ("text", "spoken_of"),
    [
        ('She spoke of "a dark day" there.', True),
        ('She accused the board of what she called "greed" there.', True),
        ('It is a kind of "dark day" there.', False),
    ],
)
def test_what_somebody_speaks_of_is_theirs(text: str, spoken_of: bool) -> None:  # noqa: FBT001 - a table
    """As the verb before the marks says."""
    [quoted] = Quotations(*parsed(text)).quoted
    assert is_spoken_of(text, quoted.span) is spoken_of


def test_a_title_and_a_so_called_thing_are_named() -> None:
    """What somebody said is not."""
    for text, named in [
        ('The film "Rain" ran.', True),
        ('The so-called "rain" fell.', True),
        ('He said "No" again.', False),
    ]:
        [quoted] = Quotations(*parsed(text)).quoted
        assert is_named(text, quoted.span) is named
