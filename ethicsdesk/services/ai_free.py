"""The way of a practice that uses no AI: complete, with nothing missing for tools it does not have."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from ethicsdesk.domain.own_tools import OwnState
from ethicsdesk.domain.records import PRACTICE_ID, Milestone, Paper, Practice, Tool, Use
from ethicsdesk.domain.wording import say, tr_noop
from ethicsdesk.services import own_tools, practice
from ethicsdesk.services.changes import Changed
from ethicsdesk.services.desk import Desk
from ethicsdesk.services.gaps import Gap, Harm
from ethicsdesk.services.ports import Reader
from ethicsdesk.services.targets import Area, Target

CHOSEN = "no_ai"
"""Milestone: the therapist said that the practice uses no AI."""

AGAIN_AFTER = own_tools.AGAIN_AFTER
"""The policy and the statement are signed anew within 12 months, as they say, and so is the walk done."""


class NoAiStep(StrEnum):
    """What makes the way complete, in this order."""

    PRACTICE = "practice"
    WALK = "walk"
    POLICY = "policy"
    SHEET = "sheet"
    STATEMENT = "statement"


_PAPER: Mapping[NoAiStep, str] = {
    NoAiStep.POLICY: "no_ai.policy",
    NoAiStep.SHEET: "no_ai.please_do_not_record",
    NoAiStep.STATEMENT: "no_ai.statement",
}
_YEARLY = (NoAiStep.WALK, NoAiStep.POLICY, NoAiStep.STATEMENT)


@dataclass(frozen=True, slots=True, kw_only=True)
class NoAiPath:
    """How far a practice without AI is; `open` = it is on this way, `offered` = it could choose it."""

    open: bool
    offered: bool
    done: frozenset[NoAiStep] = frozenset()
    last: Mapping[NoAiStep, date]  # the day each paper was issued, and the walk ended, last
    again: Mapping[NoAiStep, date]  # by when the yearly ones are due
    unsure: int = 0  # things of the last walk of which it is not clear whether they have AI

    @property
    def next(self) -> NoAiStep | None:
        """Return the first step that is not done; None when the way is complete."""
        return next((step for step in NoAiStep if step not in self.done), None)

    def target(self, step: NoAiStep) -> Target:
        """Return where a step is done; a walk that is not enough (any more) begins anew."""
        match step:
            case NoAiStep.PRACTICE:
                return Target(area=Area.PRACTICE)
            case NoAiStep.WALK:
                is_old = step in self.last and step not in self.done
                return Target(area=Area.OWN_TOOLS, field="again" if is_old else "")
            case _:
                return Target(area=Area.PAPER, id=_PAPER[step])


def look(desk: Desk) -> NoAiPath:
    """Return how far the practice is on the way without AI."""
    with desk.store.reading() as vault:
        return read(vault, on=desk.clock.today())


def read(vault: Reader, *, on: date) -> NoAiPath:
    """Return how far the practice was on a day, as the vault shows it."""
    has_tools = any(tool.use is not Use.STOPPED for tool in vault.list(Tool))
    chosen = vault.get(Milestone, CHOSEN) is not None
    if has_tools or not chosen:
        return NoAiPath(open=False, offered=not has_tools, last={}, again={})
    issued = {paper.template_id: paper.issued_on for paper in vault.list(Paper) if paper.issued_on <= on}
    last = {step: issued[template] for step, template in _PAPER.items() if template in issued}
    walk = own_tools.last_finished(vault)
    if walk is not None and walk.finished_on is not None:
        last[NoAiStep.WALK] = walk.finished_on
    again = {step: last[step] + AGAIN_AFTER for step in _YEARLY if step in last}
    done = {step for step in last if step not in again or on < again[step]}
    unsure = walk.count(OwnState.UNSURE) if walk is not None else 0
    if unsure:  # AI that was on is no matter any more: its tool is out of use, or this way would not be open
        done.discard(NoAiStep.WALK)
    if vault.get(Practice, PRACTICE_ID) is not None:
        done.add(NoAiStep.PRACTICE)
    return NoAiPath(open=True, offered=False, done=frozenset(done), last=last, again=again, unsure=unsure)


def choose(desk: Desk) -> Changed[Milestone]:
    """Record that the practice uses no AI; the day a tool is added, its usual way is open again."""
    return practice.reach(desk, CHOSEN)


def gaps(path: NoAiPath, *, on: date) -> tuple[Gap, ...]:
    """Return what is to be signed anew; what was never made is a step of the way, not a hole.

    The walk asks for itself, with AI or without.
    """
    titles = {
        NoAiStep.POLICY: tr_noop("Sign the no-AI policy again"),
        NoAiStep.STATEMENT: tr_noop("Sign the yearly statement that you use no AI again"),
    }
    return tuple(
        Gap(
            harm=Harm.OVERDUE,
            title=say(titles[step]),
            why=say(tr_noop("It is from {day}, and holds for a year."), day=path.last[step]),
            target=path.target(step),
            due=day,
        )
        for step, day in path.again.items()
        if path.open and step in titles and on >= day
    )
