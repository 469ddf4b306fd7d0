"""The pictures of the papers: their groups, a draft with own words, ways to give one, what changed."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial

from PySide6.QtWidgets import QWidget

from ethicsdesk.domain.records import Use
from ethicsdesk.services import paperwork, ripple, tools
from ethicsdesk.services.targets import Area, Target
from ethicsdesk.ui.pages.paper.page import PaperPage
from ethicsdesk.ui.pages.papers.page import PapersPage
from ethicsdesk.ui.stage import Stage

Take = Callable[[str, QWidget], None]

WORDS = "Parking is behind the house. Please ring the upper bell."


def take_papers(stage: Stage, take: Take) -> None:
    """Lead the window through the papers of a desk in use; its facts are the same afterwards."""
    stage.go(Target(area=Area.PAPERS))
    take("papers", stage.window)
    ready = next(offer for offer in stage.ask(paperwork.offers) if not offer.missing)
    draft = Target(area=Area.PAPER, id=ready.template.id, field=ready.tool.id if ready.tool else "")
    stage.go(draft)
    take("paper-ready", stage.window)
    _own_words(stage, take, draft)
    _issued(stage, take)
    _changes(stage, take)


def _own_words(stage: Stage, take: Take, draft: Target) -> None:
    page = stage.go(draft)
    if not isinstance(page, PaperPage):
        return
    page.own.more.click()
    page.own.edits[-1].place.setCurrentIndex(0)
    page.own.edits[-1].area.area.setPlainText(WORDS)
    page.own.flush()
    stage.settle()
    page.reveal(page.own)
    take("paper-own-words", stage.window)
    page.own.undo()
    stage.settle()


def _issued(stage: Stage, take: Take) -> None:
    for row in stage.ask(ripple.issued)[:1]:
        page = stage.go(Target(area=Area.PAPERS, id=row.paper.id))
        take("paper-issued", stage.window)
        if isinstance(page, PapersPage):
            page.reveal(page.ways)
            take("paper-ways", stage.window)


def take_paper_dialog(stage: Stage, take: Take) -> None:
    """Show what is asked before a paper goes out; last of all, for the window is no longer active then."""
    for row in stage.ask(ripple.issued)[:1]:
        page = stage.go(Target(area=Area.PAPERS, id=row.paper.id))
        if isinstance(page, PapersPage):
            stage.with_dialog(page.ways.whom.click, partial(take, "paper-whom"))


def _changes(stage: Stage, take: Take) -> None:
    """Stop using a tool for the length of one picture."""
    tool = next(row.tool for row in reversed(stage.ask(tools.register)) if row.tool.use is Use.IN_USE)
    stage.change(lambda desk: tools.change(desk, replace(tool, use=Use.STOPPED)))
    stage.go(Target(area=Area.CHANGES))
    take("changes", stage.window)
    stage.change(lambda desk: tools.change(desk, tool))
