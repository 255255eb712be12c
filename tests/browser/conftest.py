"""A built site and a real Chromium, once for all browser tests."""

import functools
import http.server
import logging
import shutil
import threading
from pathlib import Path

import pytest
from odd_articles import ARTICLES

ROOT = Path(__file__).parents[2]
CASE = ROOT / "tests" / "golden" / "calm_briefing"
CONFIG = """\
site_name: Test
site_url: http://127.0.0.1/
use_directory_urls: false
theme:
  name: material
  custom_dir: {theme}
  font: false
  palette:
    - {{media: "(prefers-color-scheme: light)", scheme: default, primary: custom, accent: custom, toggle: {{icon: material/weather-night, name: Dark}}}}
    - {{media: "(prefers-color-scheme: dark)", scheme: slate, primary: custom, accent: custom, toggle: {{icon: material/weather-sunny, name: Light}}}}
nav: [index.md, quotes.md, register.md, glossary.md, timeline.md]
docs_dir: pages
plugins:
  - search
  - offline
  - glossator: {{articles: articles, register: register, glossary: glossary.yml, overrides: overrides, model: none, cache: ""}}
markdown_extensions: [attr_list, md_in_html]
extra: {{generator: false}}
"""


@pytest.fixture(scope="session")
def site(tmp_path_factory):
    """The pages of the golden case and of odd articles, built with our theme; the folder."""
    pytest.importorskip("playwright.sync_api")
    from builder.edges.mkdocs.plugin import build_site

    folder = shutil.copytree(CASE, tmp_path_factory.mktemp("reader") / "project")
    for name, text in ARTICLES.items():
        (folder / "articles" / name).write_text(text, encoding="utf-8")
    with (folder / "glossary.yml").open("a", encoding="utf-8") as terms:
        terms.write("unused: {label: Zollverein, definition: A union of customs.}\n")
    merged = folder / "register" / "merged.yml"
    merged.write_text("a-holm: {merged_into: ada-holm}\n", encoding="utf-8")
    (folder / "pages").mkdir()
    boxed = '<div class="admonition note"><p class="admonition-title">Mind</p><p>So.</p></div>'
    by_hand = f"# By Hand\n\nSo.\n\n| A | B |\n|---|---|\n| 1 | 2 |\n\n{boxed}\n\n### Then\n"
    (folder / "pages" / "by-hand.md").write_text(by_hand, encoding="utf-8")
    config = folder / "mkdocs.yml"
    config.write_text(CONFIG.format(theme=ROOT / "site_templates" / "theme"), encoding="utf-8")
    log = logging.getLogger("mkdocs")
    level = log.level
    log.setLevel(logging.ERROR)
    build_site(config, folder / "site")
    log.setLevel(level)  # other tests count what MkDocs warns of
    return folder / "site"


class Quiet(http.server.SimpleHTTPRequestHandler):
    def log_message(self, *args):
        pass


@pytest.fixture(scope="session")
def address(site):
    """Where the site is served, on a free port of this machine."""
    serve = functools.partial(Quiet, directory=str(site))
    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), serve) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_address[1]}/"
        server.shutdown()


@pytest.fixture(scope="session")
def chromium():
    from playwright.sync_api import sync_playwright

    path = shutil.which("chromium") or shutil.which("google-chrome")
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path=path, args=["--no-sandbox", "--disable-gpu"]
        )
        yield browser
        browser.close()


@pytest.fixture
def tab(chromium):
    """Open a page in a fresh context, in which `script` ran before; what it asked for is in `asked`,
    what it complained of in `faults`."""
    contexts = []

    def opened(url, script="", **options):
        context = chromium.new_context(**options)
        context.set_default_timeout(30_000)  # a busy machine is slow
        contexts.append(context)
        context.add_init_script(script)
        page = context.new_page()
        page.asked, page.faults = [], []
        page.on("request", lambda request: page.asked.append(request.url))
        page.on("pageerror", lambda error: page.faults.append(str(error)))
        page.on("console", lambda m: page.faults.append(m.text) if m.type == "error" else None)
        page.goto(url)
        return page

    yield opened
    for context in contexts:
        context.close()
