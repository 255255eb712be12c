"""Whom a bare surname means where several bear it."""

import re

import pytest

from builder.model import EntityId, Kind, Mention, Provenance, Span
from builder.resolve.surnames import find_bearers, without_generation

PEOPLE = ("Ann Lee", "Tom Lee", "Kim Lee", "Kim Jo Lee", "Uz Lee", "Yx Lee")
KNOWN = {"Ann Lee": EntityId("ann-lee")}


def meant(text: str, nth: int) -> str | None:
    """The key of the one whom the `nth` bare "Lee" means (from 0)."""
    found = list(re.finditer(rf"{'|'.join(PEOPLE)}|Lee", text))
    mentions = [Mention(Span(*m.span()), Kind.PERSON, Provenance("model")) for m in found]
    claims = [{KNOWN[m[0]]: 1.0} if m[0] in KNOWN else {} for m in found]
    bearers = find_bearers(text, mentions, claims)["Lee"]
    person = bearers.meant(text, [Span(*m.span()) for m in found if m[0] == "Lee"][nth])
    return person and person.key


@pytest.mark.parametrize(
    ("text", "key"),
    [
        ("Ann Lee came.\nLee sang.", "ann-lee"),
        ("Lee sings.\nAnn Lee came.", "ann-lee"),
        ("Tom Lee came.\nLee sang.", "Tom Lee"),
        ("Ann Lee met Tom Lee.\nAnn Lee left.\nLee sang.", "ann-lee"),
        ("Ann Lee came.\nTom Lee came.\nLee sang.", "ann-lee"),
        ("Ann Lee came.\nTom Lee came; Lee sang.", None),
        ("Tom Lee met Ann Lee.\nAnn Lee left.\nLee sang.", None),
        ("Tom Lee met Ann Lee.\nAnn Lee left.\nMr. Lee sang.", "Tom Lee"),
        ("Tom Lee met Ann Lee.\nMrs. Lee sang.", "ann-lee"),
        ("Ann Lee came.\nLee sang. Tom Lee met Tom Lee.", "ann-lee"),
        ("Tom Lee came.\nMrs. Lee sang.", None),
        ("Tom Lee came.\nKim Lee came.\nMr. Lee sang.", "Tom Lee"),
        ("Tom Lee met Sergeant Kim Lee.\nTom Lee left.\nSgt Lee sang.", "Kim Lee"),
        ("Ann Lee met Sgt Tom Lee and Capt. Kim Lee.\nSgt Lee sang.", "Tom Lee"),
        ("Ann Lee met Sgt Tom Lee.\nJudge Lee sang.", "ann-lee"),
        ("Ann Lee met Sgt Tom Lee and Sgt Kim Lee.\nSgt Lee sang.", "ann-lee"),
        ("Tom Lee met Kim Lee.\nDr Lee sang.", "Tom Lee"),
        ("Uz Lee met his wife, Yx Lee.\nMrs Lee sang.", "Yx Lee"),
        ("Uz Lee met her husband, Yx Lee.\nMr Lee sang.", "Yx Lee"),
        ("Uz Lee came.\nMr Lee sang. Mr Lee left. Tom Lee met Uz Lee.", "Uz Lee"),
        ("Kim Jo Lee met Tom Lee.\nKim Lee left.\nLee sang.", "Kim Lee"),
        ("Ann Lee came.\nTom Lee came.\nLee said of Ann Lee that she sang.", "Tom Lee"),
        ("Ann Lee came.\nTom Lee came.\nLee spoke of Mr Tom Lee.", "ann-lee"),
        ("Ann Lee met Tom Lee and Kim Lee.\nLee spoke of Kim Lee.", None),
    ],
)
def test_a_bare_surname_is_the_main_bearer_s(text, key):
    """By who is called in full first and most, by titles, and by who was named just before."""
    assert meant(text, 0) == key


@pytest.mark.parametrize("surname", ["Wang", "Cho"])
def test_a_surname_may_come_first(surname):
    """As it does in Chinese and Korean."""
    text = "Wang Si, a son of Wang Lin, came.\nWang sang.".replace("Wang", surname)
    found = list(re.finditer(rf"{surname} (?:Si|Lin)|{surname}", text))
    mentions = [Mention(Span(*m.span()), Kind.PERSON, Provenance("model")) for m in found]
    bearers = find_bearers(text, mentions, [{}] * len(mentions))[surname]
    assert bearers.meant(text, mentions[-1].span).key == f"{surname} Si"


def test_a_surname_counts_for_the_only_bearer_so_far():
    """Whoever was long called by it alone is still meant when others have been called in full."""
    text = "Ann Lee came.\nLee sang. Lee left. Tom Lee met Tom Lee.\nLee came back."
    assert [meant(text, nth) for nth in range(3)] == ["ann-lee"] * 3


@pytest.mark.parametrize(
    ("text", "late"),
    [
        ("Title.\nAnn Lee came.\nLee sang.", False),
        ("Lee sings.\nAnn Lee came.", False),
        ("Title.\nLee sang.\nAnn Lee came.", True),
        ("Title.\nMr. Lee sang.\nTom Lee came.", False),
    ],
)
def test_a_surname_that_stands_alone_first_may_be_somebody_else_s(text, late):
    """Whom all readers know is not called in full; headlines and titles say nothing."""
    found = list(re.finditer(rf"{'|'.join(PEOPLE)}|Lee", text))
    mentions = [Mention(Span(*m.span()), Kind.PERSON, Provenance("model")) for m in found]
    assert find_bearers(text, mentions, [{} for _ in found])["Lee"].are_late is late


@pytest.mark.parametrize("ending", [" III", " Jr.", ", Jr.", ""])
def test_what_tells_generations_apart_is_no_surname(ending):
    """With a comma or without."""
    assert without_generation(f"Ann Lee{ending}") == "Ann Lee"
