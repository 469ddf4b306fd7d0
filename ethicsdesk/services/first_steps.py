"""The way of a newcomer in a few steps, each ticked when the vault shows that it is done."""

from dataclasses import dataclass
from enum import StrEnum

from ethicsdesk.domain.purposes import FORMS, purposes
from ethicsdesk.domain.records import PRACTICE_ID, Decision, Milestone, Paper, Practice, Tool, Use
from ethicsdesk.services import practice
from ethicsdesk.services.changes import Changed
from ethicsdesk.services.desk import Desk
from ethicsdesk.services.gaps import HANDOUT
from ethicsdesk.services.ports import Reader

CONSENT = "consent."
"""Every template whose id begins so is a form on which a client says yes or no."""

BINDER_MADE = "binder_made"
"""Milestone: a binder was drawn at least once."""


class Step(StrEnum):
    """What to do first, in this order."""

    PRACTICE = "practice"
    TOOL = "tool"
    CHECK = "check"
    HANDOUT = "handout"
    CONSENT = "consent"
    BINDER = "binder"


@dataclass(frozen=True, slots=True, kw_only=True)
class FirstSteps:
    """Which steps are done, and what the next ones are about."""

    done: frozenset[Step]
    tool_id: str = ""  # the quick check is for; '' while there is none
    questions_left: tuple[str, ...] = ()  # fields of a practice that is begun
    form: tuple[str, str] = ("", "")  # the consent form to make and the tool it is about, when known
    needless: frozenset[Step] = frozenset()  # steps nobody needs here

    @property
    def steps(self) -> tuple[Step, ...]:
        """Return the steps that lead through the first hour here."""
        return tuple(step for step in Step if step not in self.needless)

    @property
    def next(self) -> Step | None:
        """Return the first step that is not done; None when all are."""
        return next((step for step in self.steps if step not in self.done), None)


def look(desk: Desk) -> FirstSteps:
    """Return how far the newcomer is."""
    with desk.store.reading() as vault:
        return read(desk, vault)


def read(desk: Desk, vault: Reader) -> FirstSteps:
    """Return how far the newcomer is, inside an open view."""
    tools, profile = vault.list(Tool), vault.get(Practice, PRACTICE_ID)
    left = practice.left(desk, profile)
    decided = {decision.tool_id for decision in vault.list(Decision)}
    papers = {paper.template_id for paper in vault.list(Paper)}
    used = [tool for tool in tools if tool.use is Use.IN_USE]
    asking = next((tool for tool in used if purposes(tool)), None)
    facts = {
        Step.PRACTICE: not left,
        Step.TOOL: bool(tools),
        Step.CHECK: bool(decided),
        Step.HANDOUT: HANDOUT in papers,
        Step.CONSENT: any(template_id.startswith(CONSENT) for template_id in papers),
        Step.BINDER: vault.get(Milestone, BINDER_MADE) is not None,
    }
    open_tools = [tool.id for tool in tools if tool.id not in decided]
    return FirstSteps(
        done=frozenset(step for step, done in facts.items() if done),
        tool_id="".join(open_tools[:1]),
        questions_left=left if profile is not None else (),
        form=(FORMS[purposes(asking)[0]][0], asking.id) if asking else ("", ""),
        needless=frozenset({Step.CONSENT}) if used and asking is None else frozenset(),
    )


def note_binder(desk: Desk) -> Changed[None]:
    """Record that a binder was made; only the first one changes anything."""
    if practice.milestone(desk, BINDER_MADE) is not None:
        return Changed(None, frozenset())
    return Changed(None, practice.reach(desk, BINDER_MADE).topics)
