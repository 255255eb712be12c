"""What `mkdocs.yml` says, and what it inherits."""

import pytest

from builder.edges.yaml.settings_file import SettingsFile
from builder.errors import BriefingError
from builder.model import Place, Publication


@pytest.fixture
def read(tmp_path):
    """What a `mkdocs.yml` of this text says, beside other files by name."""

    def said(text, **others):
        for name, content in {"mkdocs": text, **others}.items():
            (tmp_path / f"{name}.yml").write_text(content, "utf8")
        return SettingsFile.at(tmp_path / "mkdocs.yml")

    return said


def test_settings_are_found_among_mkdocs_own(read):
    """Whatever else stands there, tags included."""
    text = "x: !!python/name:foo.bar\nplugins:\n  - search\n  - glossator: {model: none, strict: true, annotators: [a:b]}\n"
    assert read(text).options == {
        "model": "none",
        "strict": True,
        "annotators": ["a:b"],
    }
    assert read("plugins: [glossator]").options == {}


@pytest.mark.parametrize(
    ("plugins", "named"),
    [
        ("[search, glossator]", True),
        ("\n  - glossator:\n      strict: true", True),
        ("\n  glossator:", True),
        ("[search]", False),
        ("[search, glosator]", False),
        ("", False),
    ],
)
def test_a_plugin_that_is_not_named_makes_no_page(read, plugins, named):
    """However it is named."""
    assert read(f"plugins: {plugins}\n").names_plugin is named


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ("yes", True),
        ("'yes'", "yes"),
        ("", None),
        ("''", ""),
        ("3", 3),
        ("{a: 1}", {"a": 1}),
        ("!ENV [GLOSSATOR_STRICT, false]", False),
        ("!ENV GLOSSATOR_SET", True),
        ("!own word", "word"),
        ("2025-99-99", "2025-99-99"),
    ],
)
def test_options_are_read_as_mkdocs_reads_them(read, monkeypatch, value, expected):
    """The command line and `mkdocs build` see the same settings."""
    monkeypatch.delenv("GLOSSATOR_STRICT", raising=False)
    monkeypatch.setenv("GLOSSATOR_SET", "true")
    text = f"plugins:\n  - glossator:\n      strict: {value}\n"
    assert read(text).options == {"strict": expected}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "site_name: N\nsite_url: https://x.org/b\nsite_description: D\nuse_directory_urls: false",
            Publication(name="N", address="https://x.org/b/", description="D"),
        ),
        ("site_name: N", Publication(name="N", folders=True)),
        ("site_name: N\nplugins: [search, offline]", Publication(name="N")),
        ("site_name: N\nplugins:\n  - offline: {enabled: true}", Publication(name="N")),
        ("site_name: N\nplugins: {material/offline: }", Publication(name="N")),
        (
            "site_name: N\nplugins:\n  - offline: {enabled: !ENV [GLOSSATOR_UNSET, false]}",
            Publication(name="N", folders=True),
        ),
        (
            "site_name: !new N\nsite_url: !ENV [GLOSSATOR_UNSET, https://b.org]\nsite_description:",
            Publication(address="https://b.org/", folders=True),
        ),
        (
            "site_name: !ENV GLOSSATOR_UNSET\nuse_directory_urls: !ENV [GLOSSATOR_UNSET, false]",
            Publication(),
        ),
        ("", Publication(folders=True)),
    ],
)
def test_name_and_address_of_the_site_are_found(read, text, expected):
    """What is left to the environment is what it says, and what is not said is not guessed."""
    assert read(text).publication == expected


BASE = "site_name: B\nsite_url: https://b.org\nplugins:\n  glossator: {strict: true, model: none}\n"


def test_what_is_inherited_counts_where_nothing_else_is_said(read):
    """Key by key, as MkDocs has it; each option is known by the file in which it stands."""
    own = "INHERIT: base.yml\nsite_name: N\nplugins:\n  glossator:\n    model: m\n"
    said = read(own, base=BASE)
    assert said.options == {"strict": True, "model": "m"}
    assert said.places == {"strict": Place("base.yml", 4), "model": Place("mkdocs.yml", 5)}
    assert (said.publication.name, said.publication.address) == ("N", "https://b.org/")


def test_a_list_of_plugins_is_in_place_of_the_inherited_one(read):
    """As it is for MkDocs."""
    assert read("INHERIT: base.yml\nplugins: [search]\n", base=BASE).options == {}


def test_a_key_that_is_no_name_says_nothing(read):
    """In what is inherited, too."""
    assert (
        read("INHERIT: base.yml\n[a, b]: c\nsite_name: N\n", base="{x: y}: z").publication.name
        == "N"
    )


def test_inheritance_goes_on(read):
    """Over several files, an empty one too."""
    said = read("INHERIT: middle.yml\n", middle="INHERIT: base.yml\n", base=BASE)
    assert said.options["model"] == "none"
    assert read("INHERIT: base.yml\nsite_name: N", base="").publication.name == "N"


@pytest.mark.parametrize(
    ("own", "base", "place", "what"),
    [
        ("site_name: N\nINHERIT: far.yml", "", Place("mkdocs.yml", 2), "far.yml is no file"),
        (
            "INHERIT: base.yml",
            "\nINHERIT: mkdocs.yml",
            Place("base.yml", 2),
            "inherits from this in turn",
        ),
        ("INHERIT: base.yml", "a: 1\nplugins: [", Place("base.yml", 3), "not valid YAML"),
    ],
)
def test_faults_of_inheritance_are_named_where_they_stand(read, own, base, place, what):
    """A path that leads nowhere, or round in a circle."""
    with pytest.raises(BriefingError) as stopped:
        read(own, base=base)
    [problem] = stopped.value.problems
    assert (problem.place.path, problem.place.line) == (place.path, place.line)
    assert what in problem.what
