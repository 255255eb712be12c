"""What editors say in YAML, in the words of a reader: a field in, a phrase out."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from builder.compose.calendar import value_in_words
from builder.compose.titles import titles
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
    return say(field, library) if say else f"{_key(field.key)}: {field.text}"


def field_in_words(field: Field, library: Library) -> str:
    """What an entry of register or glossary says under one of its keys."""
    parts = [f"{_key(field.key)}: {_named(field, library)}"]
    parts += [f"{_key(more.key)} {_named(more, library)}" for more in field.more]
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


def _named(field: Field, library: Library) -> str:
    """The values, ids as what they are called."""
    match field.key:
        case "of" | "country" | "merged_into":
            return _entity(field.text, library)
        case "only_in" | "not_in":
            known = titles(library)
            return ", ".join(f"“{known.get(ArticleId(id), id)}”" for id in field.values)
        case "from" | "to":
            return value_in_words(field.text)
        case "kind" if field.text == "none":
            return "no name"
        case _:
            return field.text


def _entity(id: str, library: Library) -> str:
    return label_of(id, Part.REGISTER, library) or id


def _speakers(field: Field, library: Library) -> str:
    if field.values == ("none",):
        return "said by nobody who is named"
    return f"said by {in_a_row([_entity(speaker, library) for speaker in field.values])}"


def _explained(field: Field, library: Library) -> str:
    return f"explained as {label_of(field.text, Part.GLOSSARY, library) or field.text}"


_SAID: Mapping[str, Callable[[Field, Library], str]] = {
    "refuse": lambda field, _: f"not {_layer(field.text)}",
    "accept": lambda field, _: f"checked: {_layer(field.text)}",
    "entity": lambda field, library: f"means {_entity(field.text, library)}",
    "speaker": _speakers,
    "type": lambda field, _: f"kind of name: {field.text}",
    "date": lambda field, _: f"means {value_in_words(field.text)}",
    "term": _explained,
}


def _layer(value: str) -> str:
    return _LAYERS[Layer(value)] if value in list(Layer) else value
