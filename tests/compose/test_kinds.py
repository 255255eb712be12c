"""What kinds and layers are called."""

import re
from dataclasses import replace

import pytest

from builder.compose.kinds import KIND_NAMES, KIND_OF_WORD, LAYERS, WORD_OF_KIND, kind_name
from builder.model import Entity, Kind, Layer


def test_every_kind_and_layer_has_a_name():
    """A new kind must be named before it can be shown."""
    assert set(KIND_NAMES) == set(Kind)
    assert set(LAYERS) == set(Layer)


@pytest.mark.parametrize("kind", Kind)
def test_an_editor_may_write_what_a_reader_sees(kind):
    """Each word of the page means that kind in the register, too, and so does the one offered."""
    words = re.split(", | or ", KIND_NAMES[kind].lower())
    assert {KIND_OF_WORD.get(word) for word in (*words, WORD_OF_KIND[kind])} == {kind}


@pytest.mark.parametrize(
    "word",
    "person organisation country region city place facility people event law product work".split(),
)
def test_words_that_registers_have_stay(word):
    """However the page calls their kinds."""
    assert word in KIND_OF_WORD


def test_an_entity_is_called_what_its_editor_calls_it():
    """A city is no "country, state or city"; where nobody has said, the wide name stands."""
    city = Entity(id="oslo", label="Oslo", kind=Kind.GPE, kind_word="city")
    assert kind_name(city) == "City"
    assert kind_name(replace(city, kind_word="")) == "Country, state or city"


def test_what_is_offered_is_the_first_word_of_its_kind():
    """A city, for most new places are one; a group, as on the page."""
    assert (WORD_OF_KIND[Kind.GPE], WORD_OF_KIND[Kind.NORP]) == ("city", "group")
