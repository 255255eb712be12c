"""The index of the register: whom and what the articles name."""

from dataclasses import replace

from builder.compose.register import register_pages
from builder.model import Entity, Kind, Layer, Library


def test_only_who_is_met_by_kind_and_alphabet(library):
    """The rest of the register is left out."""
    (page,) = register_pages(library)
    assert [(s.layer, [e.entity.id for e in s.entries]) for s in page.data["sections"]] == [
        (Layer.PERSON, ["ada-holm"]),
        (Layer.ORG, ["the-league"]),
        (Layer.PLACE, ["norland"]),
    ]
    assert page.data["count"] == 3


def test_a_long_register_has_a_page_a_letter(marked):
    """Accents do not make a letter of their own."""
    names = [f"{first}name{n:03}" for first in "AÉZ" for n in range(100)]
    entities = {n: Entity(id=n, label=n, kind=Kind.PERSON) for n in names}
    made = marked(". ".join(names))
    for name in names:
        made.names(name, None)
        made.made[-1] = replace(made.made[-1], entity=name)
    pages = {p.path: p for p in register_pages(Library(entities, {}, (made.done(),)))}
    assert set(pages) == {"register.md", "register/a.md", "register/e.md", "register/z.md"}
    assert pages["register/e.md"].data["count"] == 100
