"""Texts from outside become articles, or are refused with a remedy."""

from datetime import date

import pytest

from builder.edges.adding import Header, heading_of, prepare, says_itself
from builder.edges.project import Project
from builder.edges.settings import Settings
from builder.errors import BriefingError
from builder.model import Emphasis

HEADER = Header(title="A visit", day=date(2025, 5, 1))


@pytest.fixture
def prepared(folder):
    """What a text becomes in a project."""
    project = Project(folder.root, Settings(model="none"))

    def make(text, header=HEADER, name=""):
        raw = text if isinstance(text, bytes) else text.encode()
        return prepare(project, "notes.txt", raw, header, name)

    return make


def test_a_plain_text_gets_a_header_and_a_name(prepared, folder):
    """Its words stay as they are."""
    made = prepared(
        "One.\n\nTwo.\n", Header(title="A  visit", day=date(2025, 5, 1), byline="Staff")
    )
    assert made.path == folder.root / "seeds/articles/2025-05-01-a-visit.txt"
    assert made.text == " date 2025-05-01 A  visit\n\nBy Staff\n\nOne.\n\nTwo.\n".replace(
        "A  v", "A v"
    )
    assert (made.article.title, made.article.byline) == ("A visit", "By Staff")
    assert (made.article.id, made.notices) == ("2025-05-01-a-visit", ())


@pytest.mark.parametrize("word", ["long", "longer", "ünlimited", "x" * 99])
def test_a_long_title_is_cut_between_two_words(prepared, word):
    """So that the file's name is the article's address."""
    made = prepared("Text.", Header(title=f"A {f'{word} ' * 20} title", day=date(2025, 5, 1)))
    assert made.article.id == made.path.stem
    assert set(made.path.stem.split("-")[3:]) <= {"a", word.replace("ü", "u")}


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("date 2025-01-02 Own\n\nText.\n", "2025-01-02-own.txt"),
        ("---\ntitle: Own\ndate: 2025-01-02\n---\n\nText.\n", "2025-01-02-own.md"),
    ],
)
def test_a_text_with_a_header_of_its_own_is_taken_as_it_is(prepared, text, name):
    """In either form; a second header is refused."""
    made = prepared(text, Header())
    assert (made.path.name, made.text) == (name, text)
    assert says_itself("x", text.encode())
    with pytest.raises(BriefingError, match="leave out --title"):
        prepared(text)


def test_what_had_to_be_changed_is_said(prepared):
    """Encodings, line ends, lines as paragraphs, a title that stands there twice."""
    made = prepared("A VISIT\r\nZoë left.\r\nShe came back.".encode("cp1252"))
    assert made.text.endswith(" A visit\n\nZoë left.\n\nShe came back.\n")
    assert [notice.split(":")[0] for notice in made.notices] == [
        "not UTF-8 (byte 11)",
        "no line is blank",
        "the first paragraph was the title and is left out",
    ]


@pytest.mark.parametrize(
    ("text", "header", "said"),
    [
        ("<!DOCTYPE html><p>Text", HEADER, "this is HTML"),
        ('<p>Bread &amp; butter</p>\n<p>He said "no" to it.</p>', HEADER, "this is HTML"),
        ("One</p> two</p> three</p>", HEADER, "this is HTML"),
        (b"%PDF-1.7 ...", HEADER, "this is a PDF"),
        (b"PK\x03\x04....", HEADER, "a word processor's file"),
        (b"\xd0\xcf\x11\xe0....", HEADER, "a word processor's file"),
        (b"\x89PNG\r\n\x1a\n\x00\x00\x00\x00", HEADER, "this file is not text"),
        (" \n", HEADER, "there is no text"),
        ("Text.", Header(title="T"), "does not say its day"),
        ("Text.", Header(day=date(2025, 5, 1)), "does not say its title"),
        ("Text.", Header(title="T", day=date(2025, 5, 1), byline="someone."), "a byline"),
        ("date 2025-02-30 T\n\nText.", Header(), "there is no day"),
        ("A visit", HEADER, "there is no text below the header"),
    ],
)
def test_what_is_no_article_is_refused_with_a_remedy(prepared, text, header, said):
    """Nothing is guessed."""
    with pytest.raises(BriefingError, match=said) as stopped:
        prepared(text, header)
    assert stopped.value.problems[0].remedy


@pytest.mark.parametrize(
    ("text", "name", "said"),
    [
        ("Text.", "one.txt", "exists already"),
        ("Text.", "One", "is that of seeds/articles/one.txt"),
        ("NATO met in  Tokyo on Tuesday.", "", "this is the same text"),
        ("NATO met in  Tokyo on Tuesday.", "one.txt", "this is the same text"),
        ("Text.", "../one", "leads out of the folder"),
        ("Text.", ".one", "never read"),
        ("Text.", "2025/", "never read"),
        ("Text.", "a" * 300, "too long"),
    ],
)
def test_nothing_is_written_over_or_twice(prepared, text, name, said):
    """Neither a file, nor an address, nor a text; nor outside of the folder."""
    with pytest.raises(BriefingError, match=said):
        prepared(text, name=name)


def test_a_name_may_lead_into_a_folder(prepared):
    """As articles may lie in folders."""
    assert prepared("Text.", name="2025/visit").article.id == "2025-visit"


def test_markdown_gets_front_matter(prepared):
    """So that what is emphasised stays so; title and byline may hold anything."""
    header = Header(title='A "visit": #1', day=date(2025, 5, 1), byline="Ann Lee")
    made = prepared("*One*.\nTwo.\n", header, "visit.md")
    assert made.path.name == "visit.md"
    assert (made.article.title, made.article.byline) == (header.title, "Ann Lee")
    assert [style.emphasis for style in made.article.styles] == [Emphasis.EM]
    assert made.notices == ()


def test_a_title_from_an_old_terminal_is_read_as_its_bytes_are(prepared):
    """In Windows-1252, where it is not UTF-8."""
    header = Header(title="Caf\udce9", day=date(2025, 5, 1))
    assert prepared("Text.", header).article.title == "Café"


@pytest.mark.parametrize("other", ["", ".gitkeep", "drafts/plan.docx", ".drafts/two.txt"])
def test_the_first_article_of_a_project_can_be_added(folder, other):
    """Where there is none to compare it with, whatever else lies there."""
    (folder.root / "seeds/articles/one.txt").unlink()
    if other:
        folder.write(f"seeds/articles/{other}", "")
    project = Project(folder.root, Settings(model="none"))
    assert prepare(project, "x", b"Text.", HEADER).article.title == "A visit"


@pytest.mark.parametrize(
    ("text", "title"),
    [("\n# On the Lake #\n\nText.", "On the Lake"), ("Text.\n# No", ""), ("#tag", "")],
)
def test_a_first_heading_is_the_title(text, title):
    """Of a Markdown text that says no other."""
    assert heading_of("a.md", text.encode()) == title
