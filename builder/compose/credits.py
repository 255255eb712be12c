"""A statement in, the words that credit it out: who, to whom, and how one knows."""

from __future__ import annotations

from builder.bylines import author
from builder.compose.calendar import day_in_words
from builder.model import Article, Maker, Provenance, Quoting, State, Statement
from builder.text import collapse
from builder.wording import in_a_row

_NOT_IDENTIFIED = "Speaker not identified"


def speaker(statement: Statement) -> str:
    """The names of all who say it, the source's own words for an unknown speaker, or that there is
    none."""
    return in_a_row(statement.labels) or _NOT_IDENTIFIED


def circumstances(article: Article, statement: Statement) -> str:
    """To whom, in which words the speaker is named, whether suggested; empty if plain."""
    parts = []
    if statement.addressee_label:
        parts.append(f"to {_lower_article(statement.addressee_label)}")
    if named := _named_otherwise(article, statement):
        parts.append(f"as “{named}”")
    if statement.kind is Quoting.INDIRECT:
        parts.append("reported")
    if not statement.speaker_label and statement.reason:
        parts.append(statement.reason)
    if statement.provenance.state is State.SUGGESTED:
        parts.append("suggested, not checked")
    if statement.provenance.state is State.EDITED:
        parts.append("set by an editor")
    return ", ".join(parts)


def _named_otherwise(article: Article, statement: Statement) -> str:
    """The source's words for the speaker where they share no word with the name; none where an
    editor has set the speaker, for they may name somebody else."""
    if statement.source is None or not statement.speaker_label or _is_set(statement.provenance):
        return ""
    words = collapse(statement.source.of(article.text))
    label = set(statement.speaker_label.casefold().split())
    return "" if label & set(words.casefold().split()) else words


def _is_set(provenance: Provenance) -> bool:
    """Whether an editor made it, not only accepted it."""
    return provenance.state is State.EDITED and provenance.by == Maker.EDITOR


def citation(article: Article) -> str:
    """How one cites an article in plain text."""
    parts = (author(article.byline), f"“{collapse(article.title)}”", day_in_words(article.date))
    return ", ".join(part for part in parts if part) + "."


def bibtex(article: Article) -> str:
    """How one cites an article in BibTeX; braces keep capitals, what LaTeX reads is escaped."""
    by = author(article.byline)
    rows = {"title": f"{{{_latex(article.title)}}}", "author": f"{{{_latex(by)}}}" if by else ""}
    if article.date:
        rows["date"] = article.date.isoformat()
    fields = ",\n".join(f"  {key} = {{{value}}}" for key, value in rows.items() if value)
    return f"@online{{{article.id},\n{fields}\n}}"


_LATEX = {c: f"\\{c}" for c in "&%$#_"} | {
    "{": "\\{",
    "}": "\\}",
    "\\": "\\textbackslash{}",
    "~": "\\textasciitilde{}",
    "^": "\\textasciicircum{}",
}


def _latex(text: str) -> str:
    return "".join(_LATEX.get(c, c) for c in collapse(text))


def _lower_article(label: str) -> str:
    """`the Japan Times` for `The Japan Times`, as it stands within a sentence."""
    return f"the {label[4:]}" if label.startswith("The ") else label
