"""How papers look: sizes, spacing and inks, made for black-and-white office printers."""

from dataclasses import dataclass
from types import MappingProxyType

from ethicsdesk.documents.fonts import Face
from ethicsdesk.documents.setting import Type
from ethicsdesk.documents.tagging import Ink
from ethicsdesk.domain.layout import PageSize

INK: Ink = (0.09, 0.12, 0.16)
ACCENT: Ink = (0.04, 0.27, 0.33)  # prints as a dark gray
SOFT: Ink = (0.31, 0.35, 0.39)  # 7.6:1 on white
RULE: Ink = (0.66, 0.70, 0.73)
TINT: Ink = (0.945, 0.955, 0.96)
WHITE: Ink = (1.0, 1.0, 1.0)

_SIZES = MappingProxyType({PageSize.LETTER: (612.0, 792.0), PageSize.A4: (595.28, 841.89)})


@dataclass(frozen=True, slots=True, kw_only=True)
class Look:
    """Everything measured, in points."""

    page_width: float
    page_height: float
    side: float  # left and right margin
    head: float  # upper margin
    foot: float  # lower margin
    body: Type
    lead: Type
    small: Type
    cover: Type
    title: Type
    subtitle: Type
    headings: tuple[Type, Type, Type]
    table: Type
    table_head: Type
    tag: Type  # the word of a callout
    callout_title: Type
    field: Type  # labels of lines to write on
    running: Type
    practice: Type
    contact: Type
    gap: float  # between paragraphs
    pad: float  # inside table cells, above and below

    @property
    def width(self) -> float:
        """Return the width of the text."""
        return self.page_width - 2 * self.side

    @property
    def room(self) -> float:
        """Return the height for text on one page."""
        return self.page_height - self.head - self.foot


def paper_look(size: PageSize, *, large_print: bool, air: float = 1.0) -> Look:
    """Return the look of a paper: 12 points for reading, 17 in large print (16 is the least called so).

    *air* below 1 takes space away between blocks and lines, never from the letters.
    """
    base, table, side = (17.0, 16.0, 66.0) if large_print else (12.0, 12.0, 76.0)
    return _look(size, base=base, table=table, side=side, air=air)


def binder_look(size: PageSize) -> Look:
    """Return the look of a binder, denser than a paper: it is looked things up in."""
    return _look(size, base=11.0, table=9.5, side=68.0)


def _look(size: PageSize, *, base: float, table: float, side: float, air: float = 1.0) -> Look:
    width, height = _SIZES[size]
    large = base > 14

    def sans(points: float, leading: float, *, bold: bool = False, ink: Ink = INK) -> Type:
        return Type(
            points, leading, plain=Face.BOLD if bold else Face.REGULAR, emphasis=_slanted(bold=bold), ink=ink
        )

    def serif(points: float, leading: float, ink: Ink = INK) -> Type:
        face = Face.SERIF
        return Type(points, leading, plain=face, strong=face, emphasis=face, both=face, ink=ink)

    least = 16.0 if large else 9.5  # nothing that is read may be smaller
    small, field, contact, tag = (max(base * part, least) for part in (0.86, 0.92, 0.88, 0.86))
    running = 14.0 if large else 9.0
    return Look(
        page_width=width,
        page_height=height,
        side=side,
        head=44.0 + 18.0 * air,
        foot=66.0 if large else 50.0 + 16.0 * air,
        body=sans(base, base * (1.22 + 0.18 * air)),
        lead=sans(base * 1.14, base * 1.58),
        small=sans(small, small * 1.36, ink=SOFT),
        cover=serif(base * 2.9, base * 3.4),
        title=serif(base * (1.75 if large else 2.0), base * (2.1 if large else 2.4)),
        subtitle=sans(base * 1.14, base * 1.5, ink=SOFT),
        headings=(
            serif(base * (1.3 if large else 1.42), base * 1.75, ACCENT),
            sans(base * (1.08 if large else 1.12), base * 1.5, bold=True),
            sans(base, base * 1.42, bold=True, ink=SOFT),
        ),
        table=sans(table, table * (1.2 + 0.12 * air)),
        table_head=sans(table * (1.0 if large else 0.95), table * 1.3, bold=True),
        tag=sans(tag, tag * 1.4, bold=True),
        callout_title=sans(base * 1.06, base * 1.45, bold=True),
        field=sans(field, field * 1.4, ink=SOFT),
        running=sans(running, running * 1.3, ink=SOFT),
        practice=serif(base * 1.3, base * 1.65, ACCENT),
        contact=sans(contact, contact * 1.36, ink=SOFT),
        gap=base * 0.62 * air,
        pad=table * (0.16 + 0.28 * air),
    )


def _slanted(*, bold: bool) -> Face:
    return Face.BOLD_ITALIC if bold else Face.ITALIC
