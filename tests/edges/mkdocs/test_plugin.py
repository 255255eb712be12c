"""Inside MkDocs: the same pages, proved and published whole."""

import contextlib
import gc
import html
import json
import logging
import re
import socket
import subprocess
import sys
import time
import urllib.request
from types import SimpleNamespace

import pytest
from click.testing import CliRunner
from mkdocs.commands.build import build
from mkdocs.config import load_config
from mkdocs.exceptions import Abort
from mkdocs.utils import DuplicateFilter

from builder.edges.commands.group import main
from builder.edges.mkdocs.plugin import GlossatorPlugin, build_site
from builder.edges.mkdocs.publishing import Staging
from builder.edges.project import Project
from builder.edges.settings import Settings
from builder.errors import BriefingError


def make(folder, **more):
    config = load_config(str(folder.root / "mkdocs.yml"), **more)
    config.plugins.on_startup(command="build", dirty=False)
    build(config)
    return folder.root / "site"


def snapshot(site):
    return {p.relative_to(site).as_posix(): p.read_bytes() for p in site.rglob("*") if p.is_file()}


def test_the_site_is_built_and_proved(folder):
    """Pages stand where they belong, and fidelity.json has a line for each article."""
    site = make(folder, strict=True)
    page = (site / "articles/one.html").read_text()
    assert 'data-briefing="one"' in page
    assert (site / "entities/nato.html").exists()
    [proof] = json.loads((site / "fidelity.json").read_text())
    assert (proof["article"], proof["exact"], proof["paragraphs"]) == ("one", True, 1)
    assert len(proof["sha256"]) == 64
    assert [p.name for p in folder.root.glob(".site*")] == [".site.lock"]


@pytest.mark.parametrize("given", [{}, {"cache": "", "annotators": ["a.b:c"], "strict": True}])
def test_the_plugin_takes_every_setting(given):
    """With its default where nothing is said, and no word of it being unknown."""
    plugin = GlossatorPlugin()
    assert plugin.load_config(given) == ([], [])
    assert Settings.of(dict(plugin.config)) == Settings.of(given)


def test_a_stylesheet_of_the_publisher_comes_after_ours(folder):
    """So that it has the last word, such as on colours."""
    folder.write("seeds/pages/own.css", "body { --rub: teal }")
    page = make(folder, extra_css=["own.css"]) / "index.html"
    styles = re.findall(r'<link rel="stylesheet" href="([^"]*)"', page.read_text())
    assert styles[-2:] == ["assets/briefing.css", "own.css"]


@pytest.mark.parametrize(
    ("folders", "page", "there"),
    [
        (False, "entities/n-a-t-o.html", "nato.html"),
        (True, "entities/n-a-t-o/index.html", "../nato/"),
    ],
)
def test_the_address_of_a_merged_entity_leads_on(folder, folders, page, there):
    """Without a script; links that others made do not die. Search engines hear of the new one."""
    folder.write("seeds/register/old.yml", "n-a-t-o: {merged_into: nato}\n")
    site = make(folder, strict=True, use_directory_urls=folders)
    shown = (site / page).read_text()
    assert f'<meta http-equiv="refresh" content="0; url={there}">' in shown
    address = f"https://example.org/entities/{there.removeprefix('../')}"
    assert f'<link rel="canonical" href="{address}">' in shown
    assert f'<meta property="og:url" content="{address}">' in shown
    assert f'href="{there}">NATO</a>' in shown
    listed = (site / "sitemap.xml").read_text()
    assert "entities/nato" in listed
    assert "n-a-t-o" not in listed


def test_pages_say_of_themselves_what_a_preview_shows(folder):
    """In Open Graph tags, which no title can leave; the picture is ours."""
    folder.write("seeds/articles/two.txt", 'date 2025-04-09 He "said" <b> & left\n\nNothing.\n')
    folder.write("seeds/pages/hand.md", '---\ntitle: By "hand"\n---\nText.\n')
    site = make(folder)

    def told(page):
        found = re.findall(
            r'<meta property="(og:\w+)" content="([^"<>]*)">', (site / page).read_text()
        )
        return {name: html.unescape(text) for name, text in found}

    assert told("articles/two.html") == {
        "og:site_name": "Test",
        "og:type": "article",
        "og:title": 'He "said" <b> & left',
        "og:description": "Nothing.",
        "og:url": "https://example.org/articles/two.html",
        "og:image": "https://example.org/assets/images/card.png",
    }
    assert told("hand.html")["og:title"] == 'By "hand"'
    assert told("index.html")["og:title"] == "Test"
    assert "<title>Test</title>" in (site / "index.html").read_text()
    assert (site / "assets/images/card.png").read_bytes().startswith(b"\x89PNG")


def test_a_build_is_what_the_next_check_compares_with(folder):
    """So that an editor sees what a line of the register does to the site."""
    make(folder)
    folder.write("seeds/register/b.yml", "x: {label: NATO, kind: city, only_in: [one]}\n")
    check = ["check", "-C", str(folder.root)]
    assert "- NATO: nato\n+ NATO: x\n" in CliRunner().invoke(main, check).output
    make(folder)
    assert CliRunner().invoke(main, check).output == ""


def test_a_build_that_is_broken_off_leaves_nothing_behind(folder):
    """And others may build."""
    folder.write("breaker.py", "def on_env(env, **_):\n    raise KeyboardInterrupt\n")
    folder.write("mkdocs.yml", folder.read("mkdocs.yml") + "hooks: [breaker.py]\n")
    config = load_config(str(folder.root / "mkdocs.yml"))
    config.plugins.on_startup(command="build", dirty=False)
    with pytest.raises(KeyboardInterrupt):
        build(config)
    with pytest.raises(BriefingError, match="another build"):
        Staging(folder.root / "site")
    config.plugins.on_shutdown()
    assert [p.name for p in folder.root.glob(".site*")] == [".site.lock"]
    Staging(folder.root / "site").discard()


def test_nothing_is_read_for_a_site_that_another_build_makes(folder, caplog, monkeypatch):
    """Of two builds at once, the later one ends at once."""
    read = []
    monkeypatch.setattr(Project, "build", lambda _: read.append(1))
    other = Staging(folder.root / "site")
    with caplog.at_level(logging.ERROR, "mkdocs"), pytest.raises(Abort):
        make(folder)
    assert "another build of this site is at work" in caplog.text
    assert read == []
    other.discard()


def test_another_plugin_may_put_the_site_elsewhere(folder):
    """Also after ours has found room for it."""
    folder.write("mover.py", "def on_config(config): config.site_dir += '/v1'; return config\n")
    folder.write("mkdocs.yml", folder.read("mkdocs.yml") + "hooks: [mover.py]\n")
    assert (make(folder) / "v1/index.html").exists()
    assert not list(folder.root.rglob(".*.next-*"))
    Staging(folder.root / "site").discard()


def test_a_fault_that_is_still_there_is_said_again(folder, caplog, monkeypatch):
    """At the terminal MkDocs says nothing twice, and the next build would end without a reason."""
    folder.write("seeds/register/b.yml", "x: {label: X, kind: persn}\n")
    said = logging.getLogger("mkdocs.commands.build")
    monkeypatch.setattr(said, "filters", [DuplicateFilter()])
    for _ in range(2):
        caplog.clear()
        with caplog.at_level(logging.ERROR, "mkdocs"), pytest.raises(Abort):
            make(folder)
        assert "seeds/register/b.yml:1:15: kind: 'persn' is not known here" in caplog.text


def test_what_earlier_builds_left_is_cleared_away(folder, monkeypatch):
    """Now and then while serving, or memory would grow with every edit."""
    collected = []
    monkeypatch.setattr(gc, "collect", lambda: collected.append(1))
    config = load_config(str(folder.root / "mkdocs.yml"))
    plugin = config.plugins["glossator"]
    plugin.on_startup(command="serve", dirty=False)
    server = SimpleNamespace(watch=str, unwatch=str)
    plugin.on_serve(server, config=config, builder=None)
    for _ in range(25):
        plugin.on_config(config)
    assert len(collected) == 2


@pytest.fixture
def served(folder, tmp_path):
    """The site as `mkdocs serve` builds it, again and again in one process."""
    config_file, site = str(folder.root / "mkdocs.yml"), tmp_path / "served"
    load_config(config_file).plugins.on_startup(command="serve", dirty=False)

    def build_again():
        build(load_config(config_file, site_dir=str(site)), serve_url="http://127.0.0.1:8000/")
        return snapshot(site)

    return build_again


@pytest.mark.parametrize(
    ("path", "change"),
    [
        ("seeds/articles/one.txt", ("on Tuesday", "on Monday")),
        ("seeds/register/all.yml", ("[Rutte]", "[The Dutchman]")),
        ("seeds/glossary.yml", ("All for one", "One for all")),
        ("mkdocs.yml", ("site_name: Test", "site_name: Toast")),
        ("mkdocs.yml", ("[attr_list,", "[toc: {permalink: true}, attr_list,")),
        ("seeds/pages/about.md", ("About", "About us")),
    ],
)
def test_what_is_served_after_an_edit_is_what_a_clean_build_makes(folder, served, path, change):
    """Byte for byte, whatever was kept of the build before."""
    folder.write(
        "mkdocs.yml", folder.read("mkdocs.yml").replace("plugins:", "plugins:\n  - search")
    )
    folder.write("seeds/articles/two.txt", "date 2025-04-09 Two\n\nRutte left Tokyo.\n")
    first = served()
    folder.write(path, folder.read(path).replace(*change))
    again = served()
    assert again != first
    assert again == snapshot(make(folder))


@pytest.mark.parametrize("day", ["1945-05-08", "2205-05-08"])
def test_any_day_of_the_calendar_can_be_published(folder, day):
    """Though a compressed sitemap knows none before 1970."""
    folder.write("seeds/articles/one.txt", f"date {day} Victory\n\nNATO met.\n")
    assert "articles/one.html" in (make(folder) / "sitemap.xml").read_text()


def test_two_builds_give_the_same_bytes(folder):
    """The sitemap included, in which MkDocs writes the day of the build unless it is told another."""
    first = snapshot(make(folder))
    assert b"<lastmod>2025-04-08</lastmod>" in first["sitemap.xml"]
    assert snapshot(make(folder)) == first


def test_what_was_changed_is_told_in_a_repository(folder):
    """Every page leads to the corrections, whose text cannot become markup."""
    git = ("git", "-C", str(folder.root), "-c", "user.name=A", "-c", "user.email=a@example.org")
    for text in ("Old", "Old <script>alert(1)</script>."):
        folder.write("seeds/articles/one.txt", f"date 2025-04-08 One\n\n{text}\n")
        for command in (("init", "-q"), ("add", "seeds"), ("commit", "-q", "-m", "x")):
            subprocess.run([*git, *command], check=True)
    site = make(folder, strict=True)
    assert (
        '<a href="../corrections.html">Corrections</a>' in (site / "articles/one.html").read_text()
    )
    page = (site / "corrections.html").read_text()
    assert "<ins>&#x3c;script&#x3e;alert(1)&#x3c;/script&#x3e;.</ins>" in page


def test_search_finds_names_terms_and_quotations_by_themselves(folder):
    """Each page is one entry; terms and quotations have their own."""
    folder.write(
        "seeds/articles/one.txt",
        'date 2025-04-08 One\n\n"We met in Tokyo on Tuesday," Mark Rutte said.\n',
    )
    folder.write(
        "mkdocs.yml", folder.read("mkdocs.yml").replace("plugins:", "plugins:\n  - search")
    )
    index = json.loads((make(folder) / "search/search_index.json").read_text())
    docs = index["docs"]
    found = {doc["location"].partition("-")[0]: doc for doc in docs}
    assert found["glossary.html?article"]["title"] == "Article 5"
    assert found["articles/one.html?q"]["title"] == '"We met in Tokyo on Tuesday,"'
    text = "met in Tokyo, Japan (U.S. time): the farmers' 'sovereign' China’s O'Brien"
    assert [word for word in re.split(index["config"]["separator"], text) if word] == [
        "met", "in", "Tokyo", "Japan", "U.S", "time",
        "the", "farmers", "sovereign", "China", "O'Brien",
    ]  # fmt: skip
    assert found["entities/tokyo.html"]["boost"] > found["glossary.html?article"]["boost"]
    assert len([d for d in docs if d["location"].startswith("entities/tokyo")]) == 1
    assert "One" not in found["entities/tokyo.html"]["text"]  # nor titles of what names it
    assert "minute" not in found["articles/one.html"]["text"]
    assert found["articles/one.html"]["text"].endswith(" 2025-04-08")  # as it may be asked for


def test_search_speaks_our_language_where_the_theme_does(folder):
    """Unless the site names another."""

    def language(search):
        plugins = f"plugins:\n  - {search}"
        folder.write("mkdocs.yml", plain.replace("plugins:", plugins))
        return json.loads((make(folder) / "search/search_index.json").read_text())["config"]["lang"]

    plain = folder.read("mkdocs.yml")
    assert language("search") == ["glossator"]
    assert (folder.root / "site" / "assets/javascripts/lunr/min/lunr.glossator.min.js").is_file()
    assert language("search: {lang: de}") == ["de"]


def test_a_template_of_the_publisher_is_in_place_of_ours(folder):
    """All the others stay: a layout, a drawing, a part of the theme."""
    folder.write("site_templates/pages/glossary.md.jinja", "# Words\n{: .gl-h }\n")
    folder.write("site_templates/assets/favicon.svg", "<svg/>")
    folder.write("site_templates/theme/404.html", "<p>Lost</p>")
    site = make(folder)
    assert ">Words</h1>" in (site / "glossary.html").read_text()
    assert (site / "assets/favicon.svg").read_text() == "<svg/>"
    assert (site / "404.html").read_text() == "<p>Lost</p>"
    assert 'data-briefing="one"' in (site / "articles/one.html").read_text()
    assert (site / "assets/briefing.css").is_file()


def test_emit_and_mkdocs_give_the_same_markdown(folder, tmp_path):
    """What MkDocs gets is what `glossator emit` writes."""
    from builder.edges.project import Project

    CliRunner().invoke(main, ["emit", "-C", str(folder.root), str(tmp_path / "out")])
    edition = Project(folder.root, Settings(model="none")).build()
    emitted = snapshot(tmp_path / "out")
    assert json.loads(emitted.pop(".glossator.json")) == sorted(emitted)
    assert emitted == {f.path: f.text.encode() for f in edition.files}


@pytest.mark.parametrize(
    ("name", "text", "said"),
    [
        ("seeds/register/all.yml", "a: {label: A, kind: alien}", "kind: 'alien' is not known here"),
        ("seeds/glossary.yml", "a: {label: A}", "'definition' is missing"),
        ("seeds/articles/ONE.md", "date 2025-04-08 T\n\nText.", "its id 'one'"),
        ("mkdocs.yml", None, "no_such"),
    ],
)
def test_a_failed_build_leaves_the_site_as_it_was(folder, caplog, name, text, said):
    """Whatever an editor got wrong, readers keep what they had."""
    before = snapshot(make(folder))
    if text is None:
        text = folder.read("mkdocs.yml").replace("model: none", "model: no_such")
    folder.write(name, text)
    with caplog.at_level(logging.ERROR), pytest.raises(Abort):
        make(folder)
    assert said in caplog.text
    assert "Traceback" not in caplog.text
    assert snapshot(folder.root / "site") == before
    assert [p.name for p in folder.root.glob(".site*")] == [".site.lock"]


@pytest.mark.parametrize("option", ["articles", "register", "glossary", "templates"])
def test_a_path_that_is_not_there_is_said_with_the_line_of_its_option(folder, caplog, option):
    """By the build and by `glossator check` alike."""
    text = folder.read("mkdocs.yml").replace("glossator: {", f"glossator: {{{option}: nowhere, ")
    folder.write("mkdocs.yml", text)
    said = f"mkdocs.yml:7: {option}: 'nowhere' does not exist (create it, or name another)"
    checked = CliRunner().invoke(main, ["check", "-C", str(folder.root)])
    with caplog.at_level(logging.ERROR), pytest.raises(Abort):
        make(folder)
    assert said in caplog.text
    assert said in checked.output
    assert checked.exit_code == 1


@pytest.mark.parametrize("option", ["strict: maybe", "modle: none"])
def test_a_wrong_option_is_named_with_its_line(folder, caplog, option):
    """As `glossator check` says it."""
    text = folder.read("mkdocs.yml").replace("glossator: {", f"glossator: {{{option}, ")
    folder.write("mkdocs.yml", text)
    checked = CliRunner().invoke(main, ["check", "-C", str(folder.root)])
    with caplog.at_level(logging.ERROR), pytest.raises(Abort):
        make(folder)
    assert "mkdocs.yml:7: glossator" in caplog.text
    assert checked.stderr.strip() in caplog.text


def test_what_stops_another_plugin_is_said_as_it_is(folder, caplog):
    """Though it stopped before ours had begun."""
    folder.write(
        "stopper.py",
        "from mkdocs.exceptions import PluginError\nfrom mkdocs.plugins import event_priority\n\n"
        "@event_priority(100)\ndef on_config(config):\n    raise PluginError('no token')\n",
    )
    folder.write("mkdocs.yml", folder.read("mkdocs.yml") + "hooks: [stopper.py]\n")
    with caplog.at_level(logging.ERROR), pytest.raises(Abort):
        make(folder)
    assert "no token" in caplog.text


def test_a_site_is_not_put_in_the_place_of_its_articles(folder, caplog):
    """Whatever `site_dir` says: the old site is deleted where a new one takes its place."""
    folder.write("mkdocs.yml", folder.read("mkdocs.yml") + "site_dir: seeds/articles\n")
    with caplog.at_level(logging.ERROR), pytest.raises(Abort):
        make(folder)
    assert "the project's own files stand here" in caplog.text
    assert "NATO" in folder.read("seeds/articles/one.txt")


def test_strict_stops_at_an_article_that_cannot_be_read(folder):
    """Without --strict the others are published; with it nothing is."""
    before = snapshot(make(folder))
    folder.write("seeds/articles/bad.txt", "No date.\n\nText.")
    with pytest.raises(Abort):
        make(folder, strict=True)
    assert snapshot(folder.root / "site") == before
    folder.write("seeds/articles/two.txt", "date 2025-04-09 Two\n\nText.")
    assert (make(folder) / "articles/two.html").exists()


def test_strict_stops_though_nothing_is_said(folder):
    """As `mkdocs build --quiet --strict` would."""
    folder.write("seeds/articles/bad.txt", "No date.\n\nText.")
    logger = logging.getLogger("mkdocs")
    before = logger.level
    logger.setLevel(logging.ERROR)
    try:
        with pytest.raises(Abort):
            make(folder, strict=True)
    finally:
        logger.setLevel(before)
    assert not (folder.root / "site").exists()


def test_a_page_of_the_publisher_that_is_not_shown_is_named(folder, caplog):
    """A page of ours has its name."""
    folder.write("seeds/pages/glossary.md", "# My words\n")
    with caplog.at_level(logging.WARNING):
        make(folder)
    assert "seeds/pages/glossary.md is not shown" in caplog.text


def test_the_first_override_is_noticed(folder):
    """Though there was no folder for it when serving began."""
    config = load_config(str(folder.root / "mkdocs.yml"))
    plugin = config.plugins["glossator"]
    plugin.on_startup(command="serve", dirty=False)
    watched = []
    server = SimpleNamespace(watch=watched.append)
    plugin.on_serve(server, config=config, builder=None)
    overrides = folder.root / "seeds/overrides"
    assert any(overrides.is_relative_to(path) for path in watched)
    assert not overrides.exists()


def test_an_extension_that_rewrites_text_is_outwitted(folder):
    """A page that would show other characters is written in full escape."""
    folder.write(
        "mkdocs.yml",
        folder.read("mkdocs.yml").replace(
            "md_in_html]", "md_in_html, smarty, pymdownx.smartsymbols]"
        ),
    )
    folder.write(
        "seeds/articles/one.txt",
        "date 2025-04-08 One\n\nHe said 'no' ... \"maybe\" -- (c) 1/2 +/-.",
    )
    site = make(folder, strict=True)
    assert "'no' ... \"maybe\" -- (c) 1/2 +/-." in html.unescape(
        (site / "articles/one.html").read_text()
    )
    assert json.loads((site / "fidelity.json").read_text())[0]["exact"] is True


@pytest.mark.parametrize(
    ("folders", "link"), [("false", 'href="../about.html"'), ("true", 'href="../../about/"')]
)
def test_the_footer_leads_to_pages(folder, folders, link):
    """Named as the publisher's files, whatever addresses the site has."""
    config = folder.read("mkdocs.yml").replace("urls: false", f"urls: {folders}")
    folder.write("mkdocs.yml", config + "extra: {footer: {About: about.md}}\n")
    page = "articles/one.html" if folders == "false" else "articles/one/index.html"
    assert link in (make(folder, strict=True) / page).read_text(encoding="utf-8")


def test_text_that_cannot_be_shown_stops_the_build(folder, caplog):
    """A plugin that changes words is named as the likely culprit, and nothing is published."""
    before = snapshot(make(folder))
    folder.write(
        "liar.py", "def on_page_content(html, **_):\n    return html.replace('Tokyo', 'Kyoto')\n"
    )
    folder.write("mkdocs.yml", folder.read("mkdocs.yml") + "hooks: [liar.py]\n")
    with caplog.at_level(logging.ERROR), pytest.raises(Abort):
        make(folder)
    assert "one.txt:3" in caplog.text
    assert snapshot(folder.root / "site") == before


@pytest.mark.parametrize("folders", [False, True])
def test_a_page_that_is_missing_stops_the_build(folder, folders, caplog):
    """Wherever pages stand: a site is published whole or not at all."""
    folder.write(
        "loser.py",
        "from pathlib import Path\n\ndef on_post_build(config):\n"
        "    for page in Path(config.site_dir).glob('articles/one*'):\n"
        "        page.unlink() if page.is_file() else (page / 'index.html').unlink()\n",
    )
    folder.write("mkdocs.yml", folder.read("mkdocs.yml") + "hooks: [loser.py]\n")
    with caplog.at_level(logging.ERROR), pytest.raises(Abort):
        make(folder, use_directory_urls=folders)
    assert "a page is missing, such as articles/one" in caplog.text
    assert not (folder.root / "site").exists()


def test_a_page_that_the_publisher_leaves_out_is_not_missed(folder, caplog):
    """`exclude_docs` may name pages of ours; that the rest of the site still has an article of
    which only the page is hidden is said."""
    folder.write("mkdocs.yml", folder.read("mkdocs.yml") + "exclude_docs: /articles/one.md\n")
    folder.write("seeds/articles/two.txt", "date 2025-04-08 Two\n\nAll is well.\n")
    site = make(folder)
    assert "seeds/articles/one.txt: exclude_docs hides only its page" in caplog.text
    assert "two.txt: exclude_docs" not in caplog.text
    assert not (site / "articles/one.html").exists()
    assert [row["article"] for row in json.loads((site / "fidelity.json").read_text())] == ["two"]


def test_an_offline_plugin_that_is_off_changes_no_address(folder):
    """Feeds lead to where the pages are."""
    text = folder.read("mkdocs.yml").replace("plugins:", "plugins:\n  - offline: {enabled: false}")
    folder.write("mkdocs.yml", text)
    site = make(folder, use_directory_urls=True)
    assert "https://example.org/articles/one/" in (site / "feed.xml").read_text()
    assert (site / "articles/one/index.html").exists()


def test_a_build_without_a_model_imports_no_spacy(folder):
    """Nothing dear is imported for nothing."""
    code = (
        "import sys; from mkdocs.config import load_config; from mkdocs.commands.build import build\n"
        "c = load_config(sys.argv[1]); c.plugins.on_startup(command='build', dirty=False); build(c)\n"
        "assert 'spacy' not in sys.modules, 'spaCy was imported'"
    )
    done = subprocess.run(
        [sys.executable, "-c", code, str(folder.root / "mkdocs.yml")],
        capture_output=True,
        text=True,
        timeout=60,
    )
    assert done.returncode == 0, done.stderr


def test_a_model_that_a_call_names_is_not_looked_for_in_the_settings(folder, tmp_path, caplog):
    """If it is not installed."""
    with pytest.raises(Abort):
        build_site(folder.root / "mkdocs.yml", tmp_path / "site", "no_such_model")
    assert caplog.messages[-1].startswith("--model: the spaCy model 'no_such_model' is not")


def test_serving_keeps_the_model_from_one_build_to_the_next(folder):
    """A second build in the same `mkdocs serve` uses the first one's reader."""
    config = load_config(str(folder.root / "mkdocs.yml"))
    plugin = config.plugins["glossator"]
    plugin.on_startup(command="serve", dirty=False)
    plugin.on_config(config)
    reader = plugin._project.read
    folder.write("seeds/articles/two.txt", "date 2025-04-09 Two\n\nText.")
    plugin.on_config(config)
    assert plugin._project.read is reader
    assert "articles/two.md" in {f.path for f in plugin.edition.files}


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def fetched(address, wanted, seconds):
    """The page once it holds what is wanted, or the last that was had."""
    text, end = "", time.monotonic() + seconds
    while wanted not in text and time.monotonic() < end:
        time.sleep(0.2)
        with contextlib.suppress(OSError), urllib.request.urlopen(address, timeout=5) as answer:
            text = answer.read().decode()
    return text


def test_serve_shows_what_was_just_written(folder):
    """Articles, register and glossary are watched."""
    port = free_port()
    command = [sys.executable, "-m", "mkdocs", "serve", "-q", "-a", f"127.0.0.1:{port}"]
    server = subprocess.Popen(command, cwd=folder.root, stderr=subprocess.DEVNULL)
    page = f"http://127.0.0.1:{port}/articles/one.html"
    try:
        assert "NATO" in fetched(page, "NATO", 30)
        folder.write("seeds/articles/one.txt", "date 2025-04-08 One\n\nOttawa, this time.\n")
        assert "Ottawa" in fetched(page, "Ottawa", 30)
        folder.write("seeds/register/new.yml", "ottawa: {label: Ottawa, kind: city}\n")
        assert "entities/ottawa.html" in fetched(page, "entities/ottawa.html", 30)
    finally:
        server.terminate()
        server.wait(20)
