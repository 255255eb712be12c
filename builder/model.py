"""The nouns of the program: frozen values, standard library only, and nothing that opens a file."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from typing import NewType

ArticleId = NewType("ArticleId", str)
EntityId = NewType("EntityId", str)
TermId = NewType("TermId", str)


class Layer(StrEnum):
    """What a reader can switch on and off; the shape of a mark follows from it."""

    PERSON = "person"
    ORG = "org"
    PLACE = "place"
    OTHER = "other"
    DATE = "date"
    TERM = "term"
    QUOTE = "quote"


class Kind(StrEnum):
    """What a mention or an entity is: the names of OntoNotes 5."""

    PERSON = "PERSON"
    ORG = "ORG"
    GPE = "GPE"
    LOC = "LOC"
    FAC = "FAC"
    NORP = "NORP"
    EVENT = "EVENT"
    LAW = "LAW"
    PRODUCT = "PRODUCT"
    WORK = "WORK"

    @property
    def layer(self) -> Layer:
        return _LAYERS.get(self, Layer.OTHER)


_LAYERS = {
    Kind.PERSON: Layer.PERSON,
    Kind.ORG: Layer.ORG,
    Kind.GPE: Layer.PLACE,
    Kind.LOC: Layer.PLACE,
    Kind.FAC: Layer.PLACE,
}


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """The code points of a text from `start` up to, not including, `end`; never empty."""

    start: int
    end: int

    def __post_init__(self) -> None:
        if not 0 <= self.start < self.end:
            raise ValueError(f"not a span: {self.start}..{self.end}")

    def __len__(self) -> int:
        return self.end - self.start

    def of(self, text: str) -> str:
        return text[self.start : self.end]

    def holds(self, other: Span) -> bool:
        return self.start <= other.start and other.end <= self.end

    def meets(self, other: Span) -> bool:
        """Whether the two share a character."""
        return self.start < other.end and other.start < self.end

    def crosses(self, other: Span) -> bool:
        """Whether the two overlap without one holding the other."""
        return self.meets(other) and not (self.holds(other) or other.holds(self))


@dataclass(frozen=True, slots=True)
class Place:
    """Where in which file; lines and columns count from 1, 0 says the whole file or line."""

    path: str
    line: int = 0
    column: int = 0

    def __str__(self) -> str:
        return ":".join([self.path, *(str(n) for n in (self.line, self.column) if n)])


@dataclass(frozen=True, slots=True)
class Problem:
    """Something an editor can mend: where it is, what is wrong, and how to mend it.

    `repair` is text ready to paste, if there is any. A `hint` is worth a look but stops nothing.
    """

    place: Place
    what: str
    remedy: str = ""
    repair: str = ""
    hint: bool = False


# -- what comes in ---------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Source:
    """One input file, decoded (CRLF as LF) and not yet understood.

    `path` is what an editor would type; `name`, from which the article's address is made, counts
    from the folder of articles (empty: it is the path). `digest` is the SHA-256 of the file's
    bytes; `changes` says what had to be altered to decode it.
    """

    path: str
    text: str
    name: str = ""
    digest: str = ""
    changes: tuple[str, ...] = ()


class Form(StrEnum):
    """What a block of an article is."""

    PARAGRAPH = "paragraph"
    HEADING = "heading"
    CODE = "code"
    TABLE = "table"


class Box(StrEnum):
    """What blocks may stand in."""

    BULLETS = "bullets"
    NUMBERS = "numbers"
    BLOCKQUOTE = "blockquote"


@dataclass(frozen=True, slots=True)
class Container:
    """One list or block quote that holds a block, and in which of its items the block stands.

    `number` tells the containers of an article apart; `item` counts from 0; `start` is the
    number an ordered list begins with.
    """

    box: Box
    number: int
    item: int = 0
    start: int = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class Block:
    """A paragraph, heading, code block or table: a span of the article's text, and its source line.

    A table has a row a line, its heading first, and a tab between cells.
    """

    span: Span
    line: int
    form: Form = Form.PARAGRAPH
    level: int = 0
    inside: tuple[Container, ...] = ()

    @property
    def runs(self) -> bool:
        """Whether this is running text, in which annotations may stand."""
        return self.form in (Form.PARAGRAPH, Form.HEADING)

    @property
    def level_shown(self) -> int:
        """A heading's level below the title, which is the only one of level 1: from 2 to 6."""
        return min(max(self.level, 2), 6)

    def rows(self, text: str) -> Iterator[list[Span | None]]:
        """The cells of a table, row by row; None for an empty one."""
        at = self.span.start
        for line in self.span.of(text).split("\n"):
            row = []
            for cell in line.split("\t"):
                row.append(Span(at, at + len(cell)) if cell else None)
                at += len(cell) + 1
            yield row


class Emphasis(StrEnum):
    """The author's own inline markup."""

    EM = "em"
    STRONG = "strong"
    CODE = "code"
    LINK = "link"
    BREAK = "break"


@dataclass(frozen=True, slots=True)
class Style:
    """A stretch of text that its author emphasised or linked. `target` is an address on the web, or
    the page of another briefing as in `builder.addresses`."""

    span: Span
    emphasis: Emphasis
    target: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Article:
    """One briefing. Every span in the program counts code points of `text`.

    For the seed's form `text` is the source as decoded and `blocks` are spans of it; for Markdown
    it is what a reader sees of the source, block by block, with the markup kept in `styles`.
    """

    id: ArticleId
    date: date | None
    title: str
    byline: str
    text: str
    blocks: tuple[Block, ...]
    styles: tuple[Style, ...] = ()
    path: str = ""
    digest: str = ""
    problems: tuple[Problem, ...] = ()

    def block_at(self, place: int) -> int:
        """The index of the block that holds that code point of the text, or of the last one before
        it; 0 if there is none."""
        return max(0, bisect_right(self.blocks, place, key=lambda block: block.span.start) - 1)

    def line_at(self, place: int) -> int:
        """The line of the file (from 1) where that code point of the text stands; 0 if no block
        holds it."""
        block = self.blocks[self.block_at(place)]
        if not block.span.start <= place < block.span.end:
            return 0
        return block.line + self.text.count("\n", block.span.start, place)

    @property
    def paragraphs(self) -> Iterator[Span]:
        """The spans of running text, in order."""
        return (block.span for block in self.blocks if block.runs)

    @property
    def word_count(self) -> int:
        """How many words the running text has, as white space parts them."""
        return sum(len(span.of(self.text).split()) for span in self.paragraphs)


# -- what a language model says ---------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Word:
    """A word as the model saw it. `tag` is Penn Treebank's, `dep` ClearNLP's, `head` the index
    of the governing word in the same paragraph (its own index for a root)."""

    span: Span
    tag: str
    dep: str
    head: int


@dataclass(frozen=True, slots=True)
class Name:
    """A name as the model saw it."""

    span: Span
    kind: Kind


@dataclass(frozen=True, slots=True)
class SourceHint:
    """Where a model looks for the source of a quoted stretch: the share of each of the paragraph's
    words (its index, and a probability) in being it, and of its standing elsewhere or nowhere; and
    the log-odds of the stretch being somebody's words at all."""

    quoted: Span
    here: tuple[tuple[int, float], ...]
    elsewhere: float
    attributed: float


@dataclass(frozen=True, slots=True)
class ParagraphReading:
    """What a model says of one paragraph; spans count in the article's text.

    `words` is empty where syntax was not asked for, `hints` also where a model has none to give.
    """

    span: Span
    names: tuple[Name, ...] = ()
    words: tuple[Word, ...] = ()
    hints: tuple[SourceHint, ...] = ()


@dataclass(frozen=True, slots=True)
class Reading:
    """What a model says of an article: one entry for each span of `Article.paragraphs`, in order.

    `model` names the model, for provenance; an empty name means that nothing was read.
    """

    paragraphs: tuple[ParagraphReading, ...] = ()
    model: str = ""

    @property
    def names(self) -> Iterator[Name]:
        return (name for paragraph in self.paragraphs for name in paragraph.names)


# -- what the editors know --------------------------------------------------------------------


@dataclass(frozen=True, slots=True, kw_only=True)
class Office:
    """A post that an entity holds, from and to; days as ISO dates, perhaps cut to year or month.

    `names` are what its holder is called in running text ("NATO chief"); `of` is the entity it
    belongs to. An empty `end` means still in office.
    """

    title: str
    of: EntityId | None = None
    start: str = ""
    end: str = ""
    names: tuple[str, ...] = ()

    def held_on(self, day: date) -> bool:
        """Whether it was held on that day (a cut date counts as the whole year or month)."""
        iso = day.isoformat()
        return iso[: len(self.start)] >= self.start and (
            not self.end or iso[: len(self.end)] <= self.end
        )

    def ended_before(self, day: date) -> bool:
        """Whether it was over by that day."""
        return bool(self.end) and self.end < day.isoformat()[: len(self.end)]


@dataclass(frozen=True, slots=True)
class Coordinates:
    """Where a place lies (WGS 84), in degrees, north and east positive."""

    latitude: float
    longitude: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Entity:
    """Someone or something in the editors' register.

    `aliases` link by themselves; `weak_aliases` only once a stronger name of the same entity has
    been met in the article; `demonyms` ("Japanese") refer to the country, typed NORP. In articles
    of `only_in`, if there are any, its names are its alone and elsewhere nobody's; in those of
    `not_in` it is not meant. `kind_word` is what its editor calls its kind ("city").
    """

    id: EntityId
    label: str
    kind: Kind
    kind_word: str = ""
    aliases: tuple[str, ...] = ()
    weak_aliases: tuple[str, ...] = ()
    demonyms: tuple[str, ...] = ()
    description: str = ""
    same_as: tuple[str, ...] = ()
    offices: tuple[Office, ...] = ()
    country: EntityId | None = None
    coordinates: Coordinates | None = None
    never: tuple[str, ...] = ()
    only_in: tuple[ArticleId, ...] = ()
    not_in: tuple[ArticleId, ...] = ()
    place: Place = Place("")

    @property
    def layer(self) -> Layer:
        return self.kind.layer

    @property
    def names(self) -> tuple[str, ...]:
        """What links wherever it stands: the label and the aliases. A place's label that a comma
        tells from its namesakes ("Norfolk, Virginia") is two names where it stands in a text."""
        told_apart = self.layer is Layer.PLACE and self.label.partition(", ")[0] in self.aliases
        return self.aliases if told_apart else (self.label, *self.aliases)

    def is_ruled_out(self, article: ArticleId) -> bool:
        """Whether an editor says that this article does not mean it."""
        return article in self.not_in or bool(self.only_in and article not in self.only_in)


@dataclass(frozen=True, slots=True, kw_only=True)
class Register:
    """What the editors know of who and what there is.

    `moved` leads from the id of an entry that was merged into another to that one, so that what
    spoke of it still arrives; `refused` are words that are no name and are never marked as one.
    """

    entities: tuple[Entity, ...] = ()
    moved: Mapping[EntityId, EntityId] = field(default_factory=dict)
    refused: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True, kw_only=True)
class Term:
    """A glossary term. `exact_case` is false where capitals do not matter; one with a `context` is
    meant only in articles that have one of these words or phrases."""

    id: TermId
    label: str
    forms: tuple[str, ...] = ()
    definition: str = ""
    source: str = ""
    exact_case: bool = True
    context: tuple[str, ...] = ()
    place: Place = Place("")


@dataclass(frozen=True, slots=True)
class TextQuoteSelector:
    """A passage by its words: W3C Web Annotation Data Model, section 4.2.4."""

    exact: str
    prefix: str = ""
    suffix: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Override:
    """The editor's word on a passage. What is None is left as it was.

    `refuse` takes marks of that layer off (QUOTE the quotation, ...), `accept` lets them stand as
    checked; `speakers` are of the register, by their ids or names, or others by their names;
    `count` is how often the passage is expected to stand in the article, with `every` it is a name
    that is meant wherever it stands by itself; the others set or add.
    """

    article: ArticleId
    passage: TextQuoteSelector
    place: Place
    refuse: Layer | None = None
    accept: Layer | None = None
    entity: EntityId | None = None
    speakers: tuple[str, ...] = ()
    unattributed: bool = False
    kind: Kind | None = None
    value: str | None = None
    term: TermId | None = None
    note: str | None = None
    count: int = 1
    every: bool = False


@dataclass(frozen=True, slots=True)
class Orphan:
    """An override whose passage stands `found` times in its article, not as often as expected;
    `likely` are passages that may be meant now, for an editor to choose from."""

    override: Override
    found: int
    likely: tuple[Span, ...] = ()


# -- seen here: findings ----------------------------------------------------------------------


class State(StrEnum):
    """How sure a mark is, or whose word it is. None of the program's own states says that anybody
    looked at it."""

    SUGGESTED = "suggested"
    """The program is not sure; a reader is told so."""
    ACCEPTED = "accepted"
    """The program is sure enough to show it without a word of doubt; nobody need have looked."""
    EDITED = "edited"
    """An editor made it, changed it, or let it stand as it was."""


class Maker(StrEnum):
    """What makes marks beside the models, which go by their own names."""

    REGISTER = "register"
    GLOSSARY = "glossary"
    RULE = "rule"
    EDITOR = "editor"


@dataclass(frozen=True, slots=True)
class Provenance:
    """Who or what made a mark, how sure, and whether an editor's word stands behind it.

    `by` is a `Maker` or the model's name; `how` is a sentence fragment for the reader ("subject of
    'told'"), and nothing is decided by its words; `score` lies between 0 and 1.
    """

    by: str
    state: State = State.ACCEPTED
    score: float = 1.0
    how: str = ""


@dataclass(frozen=True, slots=True)
class Mention:
    """A string that refers to something; to what, is not yet known. One `by_form` has a form that
    alone tells its kind ("HMS Leeds"), and is nothing of another."""

    span: Span
    kind: Kind
    provenance: Provenance
    by_form: bool = False


class Quoting(StrEnum):
    """Kinds of attribution, as in PARC and PolNeAR."""

    DIRECT = "direct"
    MIXED = "mixed"
    INDIRECT = "indirect"


@dataclass(frozen=True, slots=True, kw_only=True)
class Attribution:
    """Words ascribed to someone. `content` holds the spans of what was said, marks included, in
    order, one or more (a quotation may be interrupted or run over paragraphs); `source` is the
    mention that names the speaker for this quote, `reason` says why there is none; `joint` are the
    mentions of those who say it together with the source ("Lee and Vos said"); `answers` says that
    it is an interview's answer, which whoever the title names may give."""

    content: tuple[Span, ...]
    kind: Quoting
    source: Span | None = None
    joint: tuple[Span, ...] = ()
    cue: Span | None = None
    addressee: Span | None = None
    answers: bool = False
    reason: str = ""
    provenance: Provenance

    @property
    def span(self) -> Span:
        return Span(self.content[0].start, self.content[-1].end)


@dataclass(frozen=True, slots=True)
class Gloss:
    """A place where a glossary term is used."""

    span: Span
    term: TermId
    provenance: Provenance

    @property
    def layer(self) -> Layer:
        return Layer.TERM


class Granularity(StrEnum):
    DAY = "day"
    WEEKEND = "weekend"
    WEEK = "week"
    MONTH = "month"
    QUARTER = "quarter"
    SEASON = "season"
    HALF = "half"
    YEAR = "year"
    DECADE = "decade"
    CENTURY = "century"
    VAGUE = "vague"


@dataclass(frozen=True, slots=True)
class Timex:
    """A date expression, not yet resolved. `expression` is its meaning without an anchor day, in
    the words of `builder.timex`."""

    span: Span
    expression: str
    provenance: Provenance


Finding = Mention | Attribution | Gloss | Timex


# -- means this: marks ------------------------------------------------------------------------


@dataclass(frozen=True, slots=True, kw_only=True)
class Reference:
    """A mention with the entity it refers to; None where the program abstains, with the reason.

    `label` is the entity's, or for an unlinked one the fullest form met in the article;
    `candidates` are those between which it did not decide.
    """

    span: Span
    kind: Kind
    entity: EntityId | None
    label: str
    provenance: Provenance
    layer: Layer
    candidates: tuple[EntityId, ...] = ()
    reason: str = ""

    @property
    def is_open(self) -> bool:
        """Whether it is a known name of which it was left open whom or what it means here."""
        return self.entity is None and self.provenance.state is State.ACCEPTED


@dataclass(frozen=True, slots=True)
class JointSpeaker:
    """Somebody who says the same together with the speaker, by name; `entity` is None for one whom
    the register lacks, `span` for one whom only an editor named."""

    span: Span | None
    entity: EntityId | None
    label: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Statement:
    """A quotation whose speaker has been looked for. `id` is its address, unique in its article
    and unchanged by edits elsewhere; `speaker` is None for an unlinked or unstated one, whose
    `speaker_label` is then the source's own words, or empty. `joint` are those who say it, too, if
    the speaker is known."""

    id: str
    content: tuple[Span, ...]
    kind: Quoting
    source: Span | None = None
    cue: Span | None = None
    addressee: Span | None = None
    speaker: EntityId | None = None
    speaker_label: str = ""
    joint: tuple[JointSpeaker, ...] = ()
    addressee_entity: EntityId | None = None
    addressee_label: str = ""
    reason: str = ""
    provenance: Provenance

    @property
    def span(self) -> Span:
        return Span(self.content[0].start, self.content[-1].end)

    @property
    def layer(self) -> Layer:
        return Layer.QUOTE

    @property
    def said_by(self) -> tuple[tuple[EntityId | None, str], ...]:
        """The entity and label of all who say it, the speaker first."""
        joint = ((one.entity, one.label) for one in self.joint)
        return ((self.speaker, self.speaker_label), *joint)

    @property
    def speakers(self) -> tuple[EntityId, ...]:
        """All who say it and are known to the register."""
        return tuple(entity for entity, _ in self.said_by if entity is not None)

    @property
    def labels(self) -> tuple[str, ...]:
        """What all who say it are called; none where nobody is known."""
        return tuple(label for _, label in self.said_by if label)


@dataclass(frozen=True, slots=True)
class Dating:
    """A date expression with its TIMEX3 value (`2025-04-08`, `2024-10`, `2024-W12`,
    `2024-W12-WE`, `2024-Q3`, `2026-SP`, `2024`, `199`, or `PAST_REF`, `PRESENT_REF`,
    `FUTURE_REF`)."""

    span: Span
    value: str
    granularity: Granularity
    provenance: Provenance

    @property
    def layer(self) -> Layer:
        return Layer.DATE


@dataclass(frozen=True, slots=True)
class Note:
    """An editor's remark on a passage."""

    span: Span
    text: str
    provenance: Provenance


Mark = Reference | Statement | Gloss | Dating | Note


@dataclass(frozen=True, slots=True)
class AnnotatedArticle:
    """An article and its marks in reading order (outer before inner), and what an editor should
    look at. No two marks cross, save that a statement may hold anything."""

    article: Article
    marks: tuple[Mark, ...]
    problems: tuple[Problem, ...] = ()


class Part(StrEnum):
    """What the files of a project hold."""

    ARTICLE = "article"
    OVERRIDES = "overrides"
    REGISTER = "register"
    GLOSSARY = "glossary"


@dataclass(frozen=True, slots=True)
class Field:
    """What a file in YAML says under a key of an entry (of an override: of the passage): one text,
    or those of a list. A table in a list is a field of its own, with the values of its first key
    and, in `more`, its other keys."""

    entry: str
    key: str
    values: tuple[str, ...]
    more: tuple[Field, ...] = ()

    @property
    def text(self) -> str:
        """The values in a row."""
        return ", ".join(self.values)


@dataclass(frozen=True, slots=True, kw_only=True)
class Revision:
    """What a change made of something that was published before: of the text of an article,
    `before` and `after`, the same where it was taken out and put back as it was; of what else
    editors say, `old` and `new`, the entries that differ. One side is empty where it was added or
    taken out. `article` is the one it concerns, None for register and glossary, whose files that
    changed together are one."""

    day: date
    part: Part
    article: ArticleId | None = None
    before: str = ""
    after: str = ""
    old: tuple[Field, ...] = ()
    new: tuple[Field, ...] = ()


@dataclass(frozen=True, slots=True)
class History:
    """What was changed after it was published, newest first; `whole` is false where older changes
    are not at hand. `renamed` leads from what an article was called to what it is called now."""

    revisions: tuple[Revision, ...] = ()
    whole: bool = True
    renamed: Mapping[ArticleId, ArticleId] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Library:
    """Everything a page may speak of; articles newest first. `moved` is the register's,
    `overrides` are what editors said of passages; `history` is None where none is kept or none is
    to be shown."""

    entities: Mapping[EntityId, Entity] = field(default_factory=dict)
    terms: Mapping[TermId, Term] = field(default_factory=dict)
    articles: tuple[AnnotatedArticle, ...] = ()
    moved: Mapping[EntityId, EntityId] = field(default_factory=dict)
    overrides: tuple[Override, ...] = ()
    history: History | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Publication:
    """What the site is called and where on the web it stands (`address`, with a slash at its end;
    empty where that is not known). `folders`: pages end in a slash, not in `.html`."""

    name: str = ""
    address: str = ""
    description: str = ""
    folders: bool = False


@dataclass(frozen=True, slots=True)
class File:
    """A finished file, ready to be written or handed to MkDocs; `path` has forward slashes."""

    path: str
    text: str
