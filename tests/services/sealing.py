"""Sealing binders and checking files, in as few words as a test needs."""

import io
from datetime import date

from ethicsdesk.domain.layout import BinderLayout, Chapter, Paragraph
from ethicsdesk.domain.seals import SealTerms
from ethicsdesk.services import seal_line, seals, verifying
from ethicsdesk.services.binder import exhibits
from ethicsdesk.services.file_ports import Incoming

TERMS = SealTerms(
    number="S-2026-1",
    vault="ab" * 16,
    year=2026,
    as_of=date(2026, 3, 2),
    entry=1234,
    head="a" * 64,
    shown=1230,
    records="b" * 64,
    pack="core",
    pack_version=3,
    pack_digest="c" * 64,
    program="0.1.0",
    exhibits=True,
)
LAYOUT = BinderLayout(
    title="AI ethics binder 2026",
    subtitle="Harbor Lane",
    cover=(Paragraph(text="A binder"),),
    chapters=(Chapter(title="Tools", link="tools", blocks=(Paragraph(text="One tool. " * 400),)),),
)


def quiet(_share):
    """Say nothing."""


def pdf_of(desk, prepared):
    """Draw what was prepared, with the files kept as evidence."""
    return desk.papers.draw_binder(prepared.plan.layout, quiet, exhibits=exhibits.kept(desk))


def drawn(desk, prepared):
    """Draw what was prepared, and put the seal in."""
    return seals.finish(prepared, pdf_of(desk, prepared))


def seal(desk, year=2026, **options):
    """Seal the binder of a year; return the seal and its bytes."""
    prepared, saved = seals.prepare(desk, year, **options), []
    kept = seals.keep(desk, prepared, drawn(desk, prepared), saved.append).value
    return kept, saved[0]


def look(data):
    """Check bytes as a file."""
    return verifying.look(Incoming("binder.pdf", io.BytesIO(data), len(data)), quiet)


def sealed_anew(data, **changes):
    """Return a sealed file with other terms and a digest that fits them: what a forger can do."""
    place, line = seal_line.find(data[-seal_line.TAIL :])
    start = max(len(data) - seal_line.TAIL, 0) + place
    terms, _ = seal_line.read(line)
    fields = {name: getattr(terms, name) for name in SealTerms.__slots__} | changes
    return seal_line.sealed(data[:start] + data[start + len(line) + 1 :], SealTerms(**fields))
