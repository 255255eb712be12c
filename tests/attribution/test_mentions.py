"""The words that stand for a source, and those who say it, too."""

import re
from collections.abc import Callable
from dataclasses import replace

from parsed import JOINTLY, parsed
from timing import costs_linear_time

from builder.attribution.mentions import joint_with, mention_of
from builder.attribution.quotation import segment
from builder.attribution.sources import Scene
from builder.model import Kind, Name, ParagraphReading, Span, Word


def _scene(paragraph: str) -> Scene:
    article, reading = parsed(paragraph)
    quoted, _ = segment(article.text, article.paragraphs)
    return Scene(article.text, reading.paragraphs[0], [q.span for q in quoted])


THE_MINISTER = """Later|RB|advmod|5 the|DT|det|2 minister|NN|nsubj|5 Ann|NNP|compound|4
Lee|NNP|appos|2 said|VBD|ROOT|5 ,|,|punct|5 "|``|punct|9 We|PRP|nsubj|9 stay|VBP|ccomp|5
.|.|punct|5 "|''|punct|5"""


def test_the_other_names_in_a_row_of_subjects_are_joint_sources() -> None:
    """From whichever of them one begins; neither aides without a name nor the one spoken to."""
    scene = _scene(JOINTLY)
    by_name = {mention_of(scene, c).of(scene.text): c for c in scene.candidates}

    def joint(name: str) -> list[str]:
        return [
            mention_of(scene, other).of(scene.text) for other in joint_with(scene, by_name[name])
        ]

    assert joint("Ann Lee") == ["Bob Hart"]
    assert joint("Bob Hart") == ["Ann Lee"]
    assert joint("Tom Lee") == []


def test_the_other_name_of_a_body_is_no_joint_source() -> None:
    """As in "the agency, or BNPB"."""
    for between, joint in (("and|CC|cc|0", True), ("or|CC|cc|0", False)):
        scene = _scene(f"Lee|NNP|nsubj|3 {between} Bnpb|NNP|conj|0 said|VBD|ROOT|3 .|.|punct|3")
        assert bool(list(joint_with(scene, scene.candidates[0]))) is joint


THREE = """Ann|NNP|compound|1 Lee|NNP|nsubj|8 ,|,|punct|1 Tom|NNP|compound|4 Lee|NNP|appos|1
and|CC|cc|1 Bob|NNP|compound|7 Hart|NNP|conj|1 said|VBD|ROOT|8 so|RB|advmod|8 .|.|punct|8"""


def test_three_names_are_a_row_though_the_parse_takes_the_second_for_the_first() -> None:
    """Not so where there are but two: "Ann Lee, Tom Lee said"."""
    scene = _scene(THREE)
    joint = [mention_of(scene, c).of(scene.text) for c in joint_with(scene, scene.candidates[0])]
    assert joint == ["Tom Lee", "Bob Hart"]
    scene = _scene(
        THREE.replace("Bob|NNP|compound|7 Hart|NNP|conj|1", "then|RB|advmod|8 ,|,|punct|8")
    )
    assert list(joint_with(scene, scene.candidates[0])) == []


def test_of_a_long_row_of_names_the_first_are_joint_sources() -> None:
    """As many as a statement has signatories, and in a time that does not grow for each."""

    def row(length: int) -> Callable[[], list[int]]:
        names = "".join(f" ,|,|punct|{2 * n} Lee{n}|NNP|conj|{2 * n}" for n in range(length))
        verb = 2 * length + 1
        scene = _scene(f"Lee|NNP|nsubj|{verb}{names} said|VBD|ROOT|{verb} .|.|punct|{verb}")
        return lambda: [len(list(joint_with(scene, source))) for source in scene.candidates]

    assert max(row(100)()) == 12
    assert costs_linear_time(row, 500)


DIRECTOR = """MSI|NNP|nmod|1 Director|NNP|nsubj|5 and|CC|cc|1 CEO|NNP|compound|5 Ann|NNP|compound|5
Lee|NNP|conj|1 said|VBD|ROOT|6 so|RB|advmod|6 .|.|punct|6"""


def test_two_offices_of_one_person_are_one_source() -> None:
    """In capitals, too; the name ends the mention."""
    scene = _scene(DIRECTOR)
    source = scene.candidates[0]
    assert mention_of(scene, source).of(scene.text) == "MSI Director and CEO Ann Lee"
    assert not list(joint_with(scene, source))


COUNTERPART = """Ann|NNP|compound|1 Lee|NNP|nsubj|8 and|CC|cc|1 her|PRP$|poss|4
counterpart|NN|conj|1 ,|,|punct|4 Bob|NNP|compound|7 Hart|NNP|appos|4 said|VBD|ROOT|8 :|:|punct|8
"|``|punct|12 We|PRP|nsubj|12 stay|VBP|ccomp|8 .|.|punct|8 "|''|punct|8"""


def test_whose_role_stands_in_the_row_is_a_joint_source() -> None:
    """By the name in apposition to it; a role without a name is nobody."""
    scene = _scene(COUNTERPART)
    lee, _, hart = (c for c in scene.candidates if c.kind != "his")
    assert list(joint_with(scene, lee)) == [hart]
    scene = _scene(COUNTERPART.replace("appos", "conj"))
    lee, *_ = scene.candidates
    assert hart.head in [other.head for other in joint_with(scene, lee)]


TWO_ROLES = """Lawyer|NN|nsubj|5 and|CC|cc|0 author|NN|compound|4 Ann|NNP|compound|4
Lee|NNP|conj|0 said|VBD|ROOT|5 :|:|punct|5 "|``|punct|9 We|PRP|nsubj|9 stay|VBP|ccomp|5 .|.|punct|5
"|''|punct|5"""


def test_two_roles_before_a_name_are_one_person() -> None:
    """Who is mentioned with both, and nobody is joint to it."""
    scene = _scene(TWO_ROLES)
    lawyer, *_ = scene.candidates
    assert mention_of(scene, lawyer).of(scene.text) == "Lawyer and author Ann Lee"
    assert list(joint_with(scene, lawyer)) == []
    scene = _scene(TWO_ROLES.replace("author|NN|compound", "the|DT|det"))
    lawyer, lee = scene.candidates
    assert mention_of(scene, lawyer).of(scene.text) == "Lawyer"
    assert list(joint_with(scene, lawyer)) == [lee]


def test_the_number_of_an_article_belongs_to_its_mention() -> None:
    """Not to the candidate, whose features are those of a noun."""
    scene = _scene("Article|NNP|nsubj|2 9|CD|nummod|0 says|VBZ|ROOT|2 so|RB|advmod|2 .|.|punct|2")
    (candidate,) = scene.candidates
    assert (candidate.first, candidate.end) == (0, 1)
    assert mention_of(scene, candidate).of(scene.text) == "Article 9"


def test_a_mention_goes_on_to_the_name_behind_it() -> None:
    """Of "the minister Ann Lee" the noun alone is the subject."""
    scene = _scene(THE_MINISTER)
    minister = next(c for c in scene.candidates if c.cue)
    assert mention_of(scene, minister).of(scene.text) == "the minister Ann Lee"


SERVICE = """Boats|NNS|nsubj|1 sank|VBD|ccomp|7 ,|,|punct|7 the|DT|det|6 Fire|NNP|nmod|6
and|CC|cc|4 Service|NNP|nsubj|7 said|VBD|ROOT|7 .|.|punct|7"""


def test_an_article_belongs_to_a_name_of_several_words() -> None:
    """However far off its last word stands."""
    article, reading = parsed(SERVICE)
    [paragraph] = reading.paragraphs
    start = article.text.index("Fire")
    name = Name(Span(start, article.text.index(" said")), Kind.ORG)
    scene = Scene(article.text, replace(paragraph, names=(name,)), ())
    assert mention_of(scene, scene.candidates[-1]).of(article.text) == "the Fire and Service"


PAIR = """Even|RB|advmod|1 nurses|NNS|nsubj|5 and|CC|cc|1 the|DT|det|4 doctor|NN|conj|1
said|VBD|ROOT|5 so|RB|advmod|5 .|.|punct|5"""


def test_two_without_names_are_mentioned_together() -> None:
    """Without the word that only stresses them; somebody with a name is joint to the other."""
    scene = _scene(PAIR)
    assert mention_of(scene, scene.candidates[0]).of(scene.text) == "nurses and the doctor"
    scene = _scene(
        PAIR.replace("the|DT|det|4 doctor|NN|conj|1", "Ann|NNP|compound|4 Lee|NNP|conj|1")
    )
    assert mention_of(scene, scene.candidates[0]).of(scene.text) == "nurses"
    scene = _scene(
        PAIR.replace("so|RB|advmod|5", "doctor|NN|dobj|5").replace("said|VBD", "saw|VBD")
    )
    assert mention_of(scene, scene.candidates[0]).of(scene.text) == "nurses"


def test_the_day_before_a_name_is_none_of_it() -> None:
    """Where the parse takes both for one name; a person's name may begin so."""
    day = """On|IN|prep|3 Friday|NNP|compound|2 Lee|NNP|nsubj|3 wrote|VBD|ROOT|3 it|PRP|dobj|3"""
    scene = _scene(day)
    [lee, *_] = [mention_of(scene, one).of(scene.text) for one in scene.candidates]
    assert lee == "Lee"
    scene = _scene(day.replace("On|IN", "So|RB"))
    [lee, *_] = [mention_of(scene, one).of(scene.text) for one in scene.candidates]
    assert lee == "Friday Lee"


def test_a_noun_has_all_its_parts_between_hyphens() -> None:
    """As a parse cuts them."""
    text = "Her son-in-law said it"
    parsed_so = (
        ("PRP$", "poss", 1), ("NN", "nsubj", 6), ("HYPH", "punct", 1), ("IN", "prep", 1),
        ("HYPH", "punct", 3), ("NN", "pobj", 3), ("VBD", "ROOT", 6), ("PRP", "dobj", 6),
    )  # fmt: skip
    words = tuple(
        Word(Span(*found.span()), *how)
        for found, how in zip(re.finditer(r"\w+|-", text), parsed_so, strict=True)
    )
    scene = Scene(text, ParagraphReading(Span(0, len(text)), words=words), ())
    [son, *_] = [one for one in scene.candidates if one.head == 1]
    assert mention_of(scene, son).of(text) == "Her son-in-law"
