"""What tests of the edges share: suggestions without a model."""

import pytest

THEIRS = """\
import re
from builder.model import Kind, Mention, Provenance, Span, State

def find(article, reading, knowledge):
    for found in re.finditer("Carla Quill|Quill|Zed Moss|Hart", article.text):
        yield Mention(Span(*found.span()), Kind.PERSON, Provenance("m", State.SUGGESTED, 0.9))
"""


@pytest.fixture
def suggesting(folder, monkeypatch):
    """A project in which an annotator of its own suggests a few names."""
    folder.write("suggests_names.py", THEIRS)
    monkeypatch.syspath_prepend(str(folder.root))
    config = folder.read("mkdocs.yml")
    theirs = "{model: none, annotators: [suggests_names:find]}"
    folder.write("mkdocs.yml", config.replace("{model: none}", theirs))
    return folder
