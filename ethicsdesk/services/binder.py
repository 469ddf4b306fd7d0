"""The yearly binder: what was true on its day, holes first. The layout is made here, drawn elsewhere."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date

from ethicsdesk.domain.errors import ValueNotAcceptedError
from ethicsdesk.domain.layout import BinderLayout, Chapter, PageSize
from ethicsdesk.domain.questionnaire import Source
from ethicsdesk.domain.records import Decision, Paper, Tool
from ethicsdesk.domain.wording import tr_noop
from ethicsdesk.domain.words import day_words
from ethicsdesk.services import (
    ai_free,
    anchors,
    binder_consents,
    binder_diligence,
    binder_incidents,
    consent_gaps,
    diligence_gaps,
    incident_gaps,
    tools,
)
from ethicsdesk.services import binder_tabs as tabs
from ethicsdesk.services.anchors import Anchor
from ethicsdesk.services.asof import ReaderAt
from ethicsdesk.services.assessments import read_sheet
from ethicsdesk.services.binder_trail import TrailEnd, trail
from ethicsdesk.services.consents import Ledger
from ethicsdesk.services.desk import Desk
from ethicsdesk.services.gaps import Gap, gaps, in_order, look
from ethicsdesk.services.ports import Reader
from ethicsdesk.services.ripple import PaperRow, Ripple

FIRST_YEAR = 2020


@dataclass(frozen=True, slots=True, kw_only=True)
class BinderPlan:
    """A binder ready to be drawn, and its holes, each with the place to mend it."""

    year: int
    as_of: date
    gaps: tuple[Gap, ...]
    layout: BinderLayout
    anchor: Anchor | None  # printed in it; say `anchors.give` once the binder was saved or printed


def years(desk: Desk) -> tuple[int, ...]:
    """Return the years a binder can be made for, newest first."""
    this = desk.clock.today().year
    with desk.store.reading() as vault:
        first = min((t.added_on.year for t in vault.list(Tool)), default=this)
    return tuple(range(this, max(FIRST_YEAR, min(first, this)) - 1, -1))


def plan(desk: Desk, year: int) -> BinderPlan:
    """Return the binder of a year: as of today, or as of the last day of a past year.

    Raises ValueNotAcceptedError for a year that has not begun or lies before 2020.
    """
    today = desk.clock.today()
    if year > today.year:
        raise ValueNotAcceptedError(problem=tr_noop("This year has not begun yet. Please choose another."))
    if year < FIRST_YEAR:
        raise ValueNotAcceptedError(problem=tr_noop("Binders start in 2020. Please choose a later year."))
    as_of = today if year == today.year else date(year, 12, 31)
    with desk.store.reading() as vault:
        past: Reader = vault if as_of == today else ReaderAt(vault, desk.clock.end_of(as_of))
        return _plan(desk, past, year, as_of)


def _plan(desk: Desk, vault: Reader, year: int, as_of: date) -> BinderPlan:
    rows = tuple(tools.row_of(desk, vault, tool, on=as_of) for tool in vault.list(Tool))
    ripple = Ripple(desk, vault)
    papers = tuple(ripple.row(paper) for paper in vault.list(Paper))
    found = replace(look(desk, vault, tools=rows, papers=papers), today=as_of)
    files = tuple(
        tabs.ToolFile(
            row=row,
            sheet=read_sheet(desk, vault, row.tool),
            decisions=vault.list(Decision, parent=row.tool.id),
        )
        for row in rows
    )
    kept_up = diligence_gaps.of_tools(desk, vault, rows, on=as_of)
    yearly = ai_free.gaps(ai_free.read(vault, on=as_of), on=as_of)
    of_ledger = consent_gaps.of_ledger(desk, vault, papers, on=as_of)
    of_incidents = incident_gaps.of_incidents(desk, vault, on=as_of)
    holes = in_order((*gaps(found), *yearly, *kept_up, *of_ledger, *of_incidents))
    ledger = consent_gaps.read(desk, vault, papers, on=as_of)
    about = tabs.About(
        year=year,
        as_of=as_of,
        practice=found.practice,
        pack=desk.library.pack(),
        end=_trail_end(vault),
    )
    log = binder_incidents.chapter(vault, desk.library.incident_words(), year=year, on=as_of)
    records = (
        *binder_diligence.chapters(vault),
        log,
        *_records(papers, ledger),
        tabs.actions(found.actions, of_incidents),
    )
    return BinderPlan(
        year=year,
        as_of=as_of,
        gaps=holes,
        layout=_layout(about, holes, files, records, desk.library.sources()),
        anchor=about.end.anchor if about.end else None,
    )


def _records(papers: tuple[PaperRow, ...], ledger: Ledger) -> tuple[Chapter, ...]:
    return tabs.papers(papers), binder_consents.chapter(ledger)


def _trail_end(vault: Reader) -> TrailEnd | None:
    head, anchor = vault.audit_head(), anchors.now(vault)
    if head is None or anchor is None:
        return None
    return TrailEnd(head=head, anchor=anchor, earlier=anchors.earlier(vault))


def _layout(
    about: tabs.About,
    holes: tuple[Gap, ...],
    files: tuple[tabs.ToolFile, ...],
    records: tuple[Chapter, ...],
    sources: Mapping[str, Source],
) -> BinderLayout:
    chapters: list[Chapter] = [tabs.missing(holes), tabs.profile(about), tabs.register(files)]
    chapters += [tabs.tool_file(file, sources) for file in files]
    chapters += [*records, trail(about.end), tabs.sources(about, sources)]
    practice = about.practice.name if about.practice else ""
    return BinderLayout(
        title=f"AI ethics binder {about.year}",
        subtitle=practice,
        cover=tabs.cover(about, files, holes),
        chapters=tuple(chapters),
        size=about.practice.paper_size if about.practice else PageSize.LETTER,
        footer=f"AI ethics binder {about.year} · as of {day_words(about.as_of)}",
        subject="Yearly binder of decisions about AI tools",
    )
