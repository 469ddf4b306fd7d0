"""Everything about one tool on one page: its answers, what they say, what was decided."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from ethicsdesk.domain import interview
from ethicsdesk.domain.agreements import Agreement
from ethicsdesk.domain.attachments import Attachment
from ethicsdesk.domain.evidence import Evidence
from ethicsdesk.domain.interview import Progress, Sheet
from ethicsdesk.domain.judgement import Judgement, judge
from ethicsdesk.domain.questionnaire import Question, Source
from ethicsdesk.domain.records import Decision, Depth, Paper, Tool
from ethicsdesk.domain.reruns import Rerun
from ethicsdesk.domain.suppliers import Supplier
from ethicsdesk.services import agreements, attachments, evidence, profiles, reruns, suppliers, textguard
from ethicsdesk.services.assessments import newest, read_sheet
from ethicsdesk.services.decisions import longest_review
from ethicsdesk.services.desk import Desk
from ethicsdesk.services.profiles import LookFor


@dataclass(frozen=True, slots=True, kw_only=True)
class Deeper:
    """A deeper look that can follow: its depth, and how many questions and minutes it adds."""

    depth: Depth
    questions: int
    minutes: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Dossier:
    """One tool as it stands today."""

    sheet: Sheet
    begun: bool
    progress: Progress
    judgement: Judgement
    decisions: tuple[Decision, ...]  # newest first
    memos: Mapping[str, Paper]  # by paper id
    sources: Mapping[str, Source]
    deeper: Deeper | None
    latest_review: date  # the last day a decision made today may wait
    look_for: LookFor
    fine: frozenset[str]
    today: date
    files: tuple[Attachment, ...] = ()  # its own, then those of its agreements
    agreements: tuple[Agreement, ...] = ()  # those that hold first
    evidence: tuple[Evidence, ...] = ()  # by number
    reruns: tuple[Rerun, ...] = ()
    suppliers: tuple[Supplier, ...] = ()

    @property
    def tool(self) -> Tool:
        """Return the tool."""
        return self.sheet.tool

    @property
    def decision(self) -> Decision | None:
        """Return the decision that holds: the latest made."""
        return self.decisions[0] if self.decisions else None

    def question(self, question_id: str) -> Question | None:
        """Return a question of the sheet, or None."""
        return next((q for q in self.sheet.questionnaire.questions if q.id == question_id), None)


def read(desk: Desk, tool_id: str) -> Dossier | None:
    """Return all about a tool, or None when there is no such tool."""
    today = desk.clock.today()
    with desk.store.reading() as vault:
        tool = vault.get(Tool, tool_id)
        if tool is None:
            return None
        sheet = read_sheet(desk, vault, tool)
        decisions = tuple(reversed(vault.list(Decision, parent=tool_id)))
        memos = {d.memo_id: p for d in decisions if (p := vault.get(Paper, d.memo_id))}
        begun = newest(vault, tool_id) is not None
        agreed = agreements.of(vault, tool_id)
        files = (*attachments.of(vault, tool), *(f for one in agreed for f in attachments.of(vault, one)))
        exhibits, behind = evidence.of(vault, tool_id), suppliers.of(vault, tool_id)
        again = reruns.due(vault, tool, today)
    judgement = judge(sheet, today)
    latest = longest_review(judgement.result, today) if judgement.result else judgement.review_by
    return Dossier(
        sheet=sheet,
        begun=begun,
        progress=interview.progress(sheet),
        judgement=judgement,
        decisions=decisions,
        memos=memos,
        sources=desk.library.sources(),
        deeper=_deeper(sheet),
        latest_review=latest,
        look_for=profiles.look_for(desk.library, tool),
        fine=textguard.fine(desk),
        today=today,
        files=files,
        agreements=agreed,
        evidence=exhibits,
        reruns=again,
        suppliers=behind,
    )


def _deeper(sheet: Sheet) -> Deeper | None:
    depths = list(Depth)
    place = depths.index(sheet.depth) + 1
    if place >= len(depths):
        return None
    further = Sheet(
        questionnaire=sheet.questionnaire,
        practice=sheet.practice,
        tool=sheet.tool,
        depth=depths[place],
        answers=sheet.answers,
        overrides=sheet.overrides,
    )
    left = interview.progress(further)
    return Deeper(depth=depths[place], questions=left.asked - left.answered, minutes=left.minutes_left)
