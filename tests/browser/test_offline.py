"""The unpacked copy in a real browser, without a network."""

import zipfile

import pytest

from builder.edges.archive import write_downloads
from builder.model import Library, Publication

pytestmark = pytest.mark.browser


@pytest.fixture
def copy(site, tmp_path):
    """The site as a reader unpacks it; the folder."""
    packed, _ = write_downloads(site, Library(), Publication(name="n"), tmp_path)
    with zipfile.ZipFile(packed) as archive:
        archive.extractall(tmp_path)
    return tmp_path / "n-offline"


def test_a_copy_on_disk_can_be_searched_and_browsed(copy, tab):
    """With what was left out, nothing is missing: no fault, and nothing asked of a network."""
    page = tab((copy / "index.html").as_uri())
    page.keyboard.press("/")
    page.keyboard.type("Holm")
    first = page.locator(".md-search-result__item a").first
    first.wait_for()
    first.click()
    page.wait_for_url("**/entities/ada-holm.html*")
    assert page.locator("h1").inner_text() == "Ada Holm"
    assert page.faults == []
    assert {url.split(":")[0] for url in page.asked} <= {"file", "data", "blob", "about"}


@pytest.mark.parametrize(("with_scripts", "place"), [(True, "#said-by"), (False, "")])
def test_an_old_address_leads_to_the_new_page(copy, tab, with_scripts, place):
    """And to the same place there, but not without a script."""
    old = (copy / "entities" / "a-holm.html").as_uri()
    page = tab(f"{old}#said-by", java_script_enabled=with_scripts)
    page.wait_for_url(f"**/entities/ada-holm.html{place}")
    assert page.locator("h1").inner_text() == "Ada Holm"
