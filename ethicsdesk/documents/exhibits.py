"""Sets the last part of a binder: the index of exhibits, the sheet of each, and where its pages stand."""

from collections.abc import Sequence
from dataclasses import dataclass

from ethicsdesk.documents.exhibit_words import CUT, DAMAGED, INDEX, NOT_ASKED, REASON, refused, same, standing
from ethicsdesk.documents.guests import GuestPage, Shown
from ethicsdesk.documents.style import Look
from ethicsdesk.domain.layout import (
    Block,
    Callout,
    Exhibit,
    Exhibits,
    Grid,
    Heading,
    Pairs,
    Paragraph,
    Tone,
    literal,
)

_EDGE = 0.5  # of the frame around a page


@dataclass(frozen=True, slots=True)
class Spot:
    """Where a page of an exhibit stands on its sheet, in points from the upper left of the text."""

    left: float
    width: float
    height: float
    scale: float


def spot(page: GuestPage, look: Look) -> Spot:
    """Return where a page stands: as large as it is, or as the text area allows."""
    scale = min(1.0, (look.width - 2 * _EDGE) / page.width, (look.room - 2 * _EDGE) / page.height)
    width, height = page.width * scale, page.height * scale
    return Spot(left=(look.width - width) / 2, width=width, height=height, scale=scale)


class Part:
    """The exhibits of a binder with what there is to show of each."""

    def __init__(self, part: Exhibits, found: Sequence[Shown | None]) -> None:
        """Put both side by side; a file that came before is shown there."""
        self.part = part
        first: dict[str, int] = {}
        self._same: list[int | None] = []
        self._shown: list[Shown] = []
        for index, item in enumerate(part.items):
            earlier = first.setdefault(item.sha256, index) if item.sha256 else index
            one = found[index] if index < len(found) else None
            self._same.append(earlier if earlier < index else None)
            self._shown.append(one if one is not None and earlier == index else Shown())

    def pages(self, index: int) -> tuple[GuestPage, ...]:
        """Return the pages that follow the sheet of an exhibit."""
        return self._shown[index].pages

    def bookmarks(self, index: int) -> tuple[tuple[str, int], ...]:
        """Return the bookmarks of an exhibit, each with the page it leads to."""
        return self._shown[index].bookmarks

    def index(self, starts: Sequence[int]) -> tuple[Block, ...]:
        """Return the index; *starts* are the pages the sheets stand on."""
        part = self.part
        if not part.items:
            return (*part.before, *part.after)
        grid = Grid(
            header=INDEX,
            rows=tuple(
                (literal(item.number), literal(item.title), literal(item.tool), self._count(at), str(start))
                for at, (item, start) in enumerate(zip(part.items, starts, strict=True))
            ),
            shares=(1.6, 6.2, 2.8, 1.9, 1.3),
            summary="Every exhibit, with how many of its pages are here and on which page it starts",
            links=tuple(item.link for item in part.items),
        )
        return (*part.before, grid, *part.after)

    def sheet(self, index: int, starts: Sequence[int]) -> tuple[Block, ...]:
        """Return what is told of an exhibit before its pages."""
        item, found = self.part.items[index], self._shown[index]
        blocks: list[Block] = [
            Heading(text=f"{item.mark}: {item.title}", link=item.link),
            Pairs(rows=(*item.facts, ("Pages here", self._count(index))), summary=f"What {item.mark} is"),
            *self._notes(index, item, found, starts),
        ]
        if found.text:
            blocks += [Heading(text="What the file says", level=2), *_paragraphs(found.text)]
        if found.is_cut:
            blocks.append(Paragraph(text=CUT, small=True))
        return tuple(blocks)

    def says(self, index: int, page: int) -> str:
        """Return what a screen reader says of a page of an exhibit."""
        item = self.part.items[index]
        of = f", page {page + 1} of {len(self.pages(index))}" if len(self.pages(index)) > 1 else ""
        return f"{item.mark}{of}: {item.file or item.title}"

    def _count(self, index: int) -> str:
        found = self._shown[index]
        if found.text:
            return "as text"
        return str(len(found.pages)) if found.pages else "none"

    def _notes(self, index: int, item: Exhibit, found: Shown, starts: Sequence[int]) -> list[Block]:
        if item.left_out:
            return [Callout(tone=Tone.INFO, title="No pages follow", text=item.left_out)]
        if (earlier := self._same[index]) is not None:
            told = same(self.part.items[earlier].mark, starts[earlier])
            return [Callout(tone=Tone.INFO, title="The same file as before", text=told)]
        if found.reason is not None:
            told = refused(REASON[found.reason], item.sha256)
            return [Callout(tone=Tone.CAUTION, title="This file is not in the binder", text=told)]
        if found.pages:
            pictured = [number for number, page in enumerate(found.pages, start=1) if page.picture]
            note = DAMAGED if found.damaged else standing(pictured, len(found.pages))
            return [Paragraph(text=note, small=True)] if note and item.sort == "pdf" else []
        return [] if found.text or not item.sha256 else [Paragraph(text=NOT_ASKED)]


def _paragraphs(text: str) -> list[Block]:
    """Return a plain text as paragraphs, its line breaks kept."""
    parts = ("\n".join(line.strip() for line in part.splitlines()) for part in text.split("\n\n"))
    return [Paragraph(text=literal(part.strip("\n"))) for part in parts if part.strip()]
