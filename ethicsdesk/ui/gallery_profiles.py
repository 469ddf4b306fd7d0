"""Pictures of what starter profiles add to a tool, and of a practice without AI."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtWidgets import QWidget

from ethicsdesk.domain.records import CaptureMode, YesNo
from ethicsdesk.services import ai_free, tools
from ethicsdesk.services.targets import Area, Target
from ethicsdesk.ui.interview.why_panel import WhyPanel
from ethicsdesk.ui.pages.interview.page import InterviewPage
from ethicsdesk.ui.stage import Stage

Take = Callable[[str, QWidget], None]


def take_without_ai(stage: Stage, take: Take) -> None:
    """The way of a practice without AI; the tools added later end it."""
    stage.change(ai_free.choose)
    for area in (Area.TODAY, Area.PAPERS):
        stage.go(Target(area=area))
        take(f"{area.value}-no-ai", stage.window)


def take_public_claims(stage: Stage, take: Take) -> None:
    """What was said publicly about a tool of the starter list, and AI to look for in it."""
    book = stage.ask(lambda desk: desk.library.profiles())
    claims = ((profile, claim) for profile in book.profiles for claim in profile.claims)
    profile, claim = next(
        pair for pair in claims if pair[1].at_odds and not pair[1].about.startswith("gate-")
    )
    starter = next(s for s in stage.ask(lambda desk: desk.library.starters()) if s.id in profile.starters)
    tool = stage.change(
        lambda desk: tools.add(
            desk, starter.name, maker=starter.maker, starter=starter.id, categories=starter.categories
        )
    )
    stage.go(Target(area=Area.TOOL, id=tool.id))
    take("tool-look-for", stage.window)
    gates = replace(
        tool,
        capture=CaptureMode.RECORDS,
        client_data=YesNo.YES,
        client_facing=YesNo.NO,
        clinical=YesNo.YES,
        psychotherapy_notes=YesNo.NO,
    )
    stage.change(lambda desk: tools.change(desk, gates))
    page = stage.go(Target(area=Area.INTERVIEW, id=tool.id, field=claim.about))
    if isinstance(page, InterviewPage) and isinstance(page.panel, WhyPanel):
        page.panel.public_wanted.emit()
    stage.settle()
    take("interview-claims", stage.window)
