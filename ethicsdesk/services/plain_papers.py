"""Papers made from no template (memo, reports, sheets, letters): drawn, and kept under their numbers."""

from dataclasses import dataclass
from datetime import date

from ethicsdesk.domain.layout import PaperLayout
from ethicsdesk.domain.records import Paper, PaperFacts
from ethicsdesk.services import logo
from ethicsdesk.services.desk import Desk
from ethicsdesk.services.paperwork import page_count
from ethicsdesk.services.ports import Writer


@dataclass(frozen=True, slots=True, kw_only=True)
class Drawn:
    """A layout with its logo whole, the PDF made of it, and how many pages that has."""

    layout: PaperLayout
    pdf: bytes
    pages: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """What a paper is kept as; without an *id* it gets a new one."""

    kind: str
    number: str
    issued_on: date
    tool_ids: tuple[str, ...] = ()
    id: str = ""


def draw(desk: Desk, layout: PaperLayout) -> Drawn:
    """Return the layout drawn. Raises CharactersNotPrintableError."""
    pdf = desk.papers.draw(layout)
    return Drawn(layout=layout, pdf=pdf, pages=page_count(desk, pdf))


def keep(desk: Desk, vault: Writer, drawn: Drawn, entry: Entry) -> Paper:
    """Keep a paper, its PDF and its layout; its logo is kept once for all papers."""
    paper = Paper(
        id=entry.id or desk.new_id(),
        number=entry.number,
        template_id=entry.kind,
        template_version=1,
        template_digest="",
        language="en",
        title=drawn.layout.title,
        issued_on=entry.issued_on,
        facts=PaperFacts(practice={}),
        layout=logo.lean(drawn.layout),
        pdf_sha256=vault.put_blob(drawn.pdf),
        pages=drawn.pages,
        tool_ids=entry.tool_ids,
    )
    vault.put(paper)
    return paper
