"""What stands on a paper, apart from how it is drawn: a small, closed set of blocks.

Text is plain Unicode with two inline marks only: ``**strong**`` and ``*emphasis*``.
Any other character prints as itself; a text from outside is passed through `literal`.
"""

from dataclasses import dataclass
from enum import StrEnum

from ethicsdesk.domain.charts import Chart


def literal(text: str) -> str:
    """Return *text* so that none of its characters acts as an inline mark."""
    return text.replace("\\", "\\\\").replace("*", "\\*")


class Tone(StrEnum):
    """Mood of a callout; always said in words too, never by colour alone."""

    INFO = "info"
    GOOD = "good"
    CAUTION = "caution"
    STOP = "stop"


class PageSize(StrEnum):
    """Paper sizes; US Letter unless the practice chose A4."""

    LETTER = "letter"
    A4 = "a4"


@dataclass(frozen=True, slots=True, kw_only=True)
class Heading:
    """A heading of level 1 to 3 inside a paper (the title itself is not a block)."""

    text: str
    level: int = 1
    link: str = ""  # name other places link to; "" = none


@dataclass(frozen=True, slots=True, kw_only=True)
class Paragraph:
    """Running text; `small` is for sources and fine print, `lead` for the opening line."""

    text: str
    small: bool = False
    lead: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Bullets:
    """A list, with numbers or with dots."""

    items: tuple[str, ...]
    numbered: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Callout:
    """A framed box with a title line."""

    tone: Tone
    title: str
    text: str = ""
    items: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Pairs:
    """Label and value, one pair a line (a two-column table with row headers)."""

    rows: tuple[tuple[str, str], ...]
    summary: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Grid:
    """A table; `shares` are relative column widths, `summary` its text for screen readers."""

    header: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    shares: tuple[float, ...]
    summary: str
    links: tuple[str, ...] = ()  # one per row, "" = none: the row's first cell links there


@dataclass(frozen=True, slots=True, kw_only=True)
class WriteLine:
    """A labelled line to write on by hand; one that is `written` has its words on it already."""

    label: str
    share: float = 1.0  # of the text width
    written: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class TickBox:
    """A box to tick by hand; never pre-ticked."""

    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class TextField:
    """A box to type into, its label above; on paper it is a box to write in."""

    name: str  # what the text comes back under; one of its kind on a paper
    label: str
    lines: int = 1
    tip: str = ""  # read aloud in the field; "" = the label


@dataclass(frozen=True, slots=True, kw_only=True)
class ChoiceField:
    """Answers of which one is chosen; `options` are pairs of the value that comes back and its words."""

    name: str
    label: str  # says what is asked; read aloud with each answer
    options: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class QrCode:
    """ASCII text as a code to scan; `alternative` says what it is to who cannot see it."""

    data: str
    alternative: str
    size: float = 144.0  # edge in points, the white margin included


@dataclass(frozen=True, slots=True, kw_only=True)
class Picture:
    """A picture among the words, never wider than them; `says` tells what it shows to who cannot see it."""

    says: str
    width: int  # pixels
    height: int
    pixels: str  # RGB rows as in a PNG file, packed and in base64


@dataclass(frozen=True, slots=True, kw_only=True)
class Keep:
    """Blocks that stay together on one page where they fit."""

    blocks: tuple["Block", ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class PageBreak:
    """Start a new page."""


Block = (
    Heading
    | Paragraph
    | Bullets
    | Callout
    | Pairs
    | Grid
    | WriteLine
    | TickBox
    | TextField
    | ChoiceField
    | QrCode
    | Picture
    | Chart
    | Keep
    | PageBreak
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Logo:
    """A small picture of a letterhead; `says` tells what it shows to who cannot see it."""

    says: str
    width: int  # pixels
    height: int
    sha256: str  # of the file it comes from, under which the vault keeps it
    pixels: str = ""  # RGB rows as in a PNG file, packed and in base64; '' = left in the vault


@dataclass(frozen=True, slots=True, kw_only=True)
class Letterhead:
    """Who the paper is from; empty strings are left out."""

    practice: str
    clinician: str = ""
    contact: tuple[str, ...] = ()
    logo: Logo | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class PaperLayout:
    """Everything needed to draw one paper; equal layouts give equal bytes."""

    title: str
    subtitle: str = ""
    blocks: tuple[Block, ...]
    letterhead: Letterhead | None = None
    language: str = "en-US"  # BCP 47, the language of the paper
    size: PageSize = PageSize.LETTER
    large_print: bool = False
    footer: str = ""  # e.g. "H-2026-003 · version 1 · November 25, 2026"
    draft: bool = False  # a preview: every page says so
    subject: str = ""  # PDF metadata
    fillable: bool = False  # lines to write on and boxes to tick are also fields to type in and click
    hidden: tuple[tuple[str, str], ...] = ()  # names and values a filled form brings back unseen


@dataclass(frozen=True, slots=True, kw_only=True)
class Chapter:
    """One tab of a binder: its own bookmark, starting on a new page."""

    title: str
    link: str
    blocks: tuple[Block, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Exhibit:
    """One exhibit of a binder: what is told of it, and the kept file whose pages follow."""

    mark: str  # how it is named on each of its pages, such as "Exhibit E-001"
    number: str
    title: str
    tool: str
    link: str
    facts: tuple[tuple[str, str], ...]
    file: str = ""  # its name; '' = it is not told
    sha256: str = ""  # of the kept file; '' = there is none
    sort: str = ""  # of the file: pdf, png, jpeg, text; '' = a kind that is never drawn
    left_out: str = ""  # why no page follows, where that is known before drawing


@dataclass(frozen=True, slots=True, kw_only=True)
class Exhibits:
    """The last part of a binder: an index with page numbers, then every exhibit."""

    title: str
    link: str
    before: tuple[Block, ...]  # above the index
    items: tuple[Exhibit, ...]
    after: tuple[Block, ...] = ()  # below the index


@dataclass(frozen=True, slots=True, kw_only=True)
class BinderLayout:
    """A binder: cover, contents (made while drawing), chapters, exhibits."""

    title: str
    subtitle: str
    cover: tuple[Block, ...]
    chapters: tuple[Chapter, ...]
    language: str = "en-US"
    size: PageSize = PageSize.LETTER
    footer: str = ""
    subject: str = ""
    exhibits: Exhibits | None = None
