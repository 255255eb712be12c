"""What the settings of a project may say."""

from dataclasses import asdict, dataclass
from pathlib import Path
from textwrap import dedent

import pytest
import yaml

from builder.edges.settings import Settings
from builder.errors import BriefingError

ROOT = Path(__file__).parent.parent.parent


@dataclass(frozen=True, slots=True, kw_only=True)
class More(Settings):
    """Settings with another option that is a list."""

    languages: tuple[str, ...] = ()


@pytest.mark.parametrize(
    ("option", "wanted"),
    [
        ("annotators", "a list of package.module:function"),
        ("languages", "a list of texts"),
        ("model", "a text"),
    ],
)
def test_an_option_says_what_it_wants(option, wanted):
    """Each list holds something of its own."""
    with pytest.raises(BriefingError, match=f"{option}: 1 is not {wanted} .write {wanted}, or"):
        More.of({option: 1})


def test_articles_must_be_somewhere():
    """Else every text of the project would be taken for one; other parts can be left out."""
    with pytest.raises(BriefingError, match="articles: '' is not a folder's name"):
        Settings.of({"articles": ""})
    assert Settings.of({"register": ""}).register == ""


def test_the_document_shows_every_setting_with_its_default():
    """Who copies the lines changes nothing, and who looks for a setting finds it there."""
    text = (ROOT / "docs/publishing.md").read_text(encoding="utf-8")
    shown = text.split("## Settings\n")[1].split("    plugins:\n")[1].split("\n\n")[0]
    [options] = [one["glossator"] for one in yaml.safe_load(dedent(shown)) if "glossator" in one]
    assert list(options) == list(asdict(Settings()))
    assert Settings.of(options) == Settings()
