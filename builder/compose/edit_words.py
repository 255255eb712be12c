"""What editors say in YAML, in the words of a reader: a field in, a phrase out."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from builder.compose.calendar import value_in_words
from builder.model import ArticleId, EntityId, Field, Layer, Library, Part, TermId
from builder.wording import in_a_row

_LAYERS = {
    Layer.PERSON: "a person",
    Layer.ORG: "an organisation",
    Layer.PLACE: "a place",
    Layer.OTHER: "a name",
    Layer.DATE: "a date",
    Layer.TERM: "a term",
    Layer.QUOTE: "a quotation",
}
_KEYS = {
    "label": "name",
    "aliases": "also called",
    "weak_aliases": "short forms",
    "demonyms": "its people",
    "never": "not meant by",
    "same_as": "see also",
    "merged_into": "is the same as",
    "only_in": "meant only in",
    "not_in": "not meant in",
    "offices": "office",
    "names": "called",
    "forms": "also written",
    "context": "explained only beside",
    "case": "capitals",
}
_WHERE = ("at", "every", "count")  # says which passage is meant, not what it means


def override_in_words(field: Field, library: Library) -> str:
    """What an override says of its passage; empty for what only says which one is meant."""
    if field.key in _WHERE:
        return ""
    say = _SAID.get(field.key)
    return say(field.value, library) if say else f"{_key(field.key)}: {field.value}"


def field_in_words(field: Field, library: Library) -> str:
    """What an entry of register or glossary says under one of its keys."""
    parts = [f"{_key(field.key)}: {_named(field.key, field.value, library)}"]
    parts += [f"{_key(key)} {_named(key, value, library)}" for key, value in field.more]
    return ", ".join(parts)


def label_of(id: str, part: Part, library: Library) -> str:
    """What an entity or a term is called now; empty if it is gone."""
    if part is Part.GLOSSARY:
        term = library.terms.get(TermId(id))
        return term.label if term else ""
    entity = library.entities.get(library.moved.get(EntityId(id), EntityId(id)))
    return entity.label if entity else ""


def _key(key: str) -> str:
    return _KEYS.get(key, key.replace("_", " "))


def _named(key: str, value: str, library: Library) -> str:
    """The value, its ids as what they are called."""
    if key in ("of", "country", "merged_into"):
        return label_of(value, Part.REGISTER, library) or value
    if key in ("only_in", "not_in"):
        titles = {a.article.id: a.article.title for a in library.articles}
        return ", ".join(f"“{titles.get(ArticleId(id), id)}”" for id in value.split(", "))
    if key in ("from", "to"):
        return value_in_words(value)
    return "no name" if (key, value) == ("kind", "none") else value


def _entity(id: str, library: Library) -> str:
    return label_of(id, Part.REGISTER, library) or id


def _entities(ids: str, library: Library) -> str:
    return in_a_row([_entity(id, library) for id in ids.split(", ")])


_SAID: Mapping[str, Callable[[str, Library], str]] = {
    "refuse": lambda value, _: f"not {_layer(value)}",
    "accept": lambda value, _: f"checked: {_layer(value)}",
    "entity": lambda value, library: f"means {_entity(value, library)}",
    "speaker": lambda value, library: (
        "said by nobody who is named" if value == "none" else f"said by {_entities(value, library)}"
    ),
    "type": lambda value, _: f"kind of name: {value}",
    "date": lambda value, _: f"means {value_in_words(value)}",
    "term": lambda value, library: (
        f"explained as {label_of(value, Part.GLOSSARY, library) or value}"
    ),
}


def _layer(value: str) -> str:
    return _LAYERS[Layer(value)] if value in list(Layer) else value
