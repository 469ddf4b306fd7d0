"""What a binder lacks of the checks on AI at work: decision log, notes that were read, gaps of groups."""

from collections.abc import Iterable, Iterator
from datetime import date, timedelta

from ethicsdesk.domain import accuracy
from ethicsdesk.domain.accuracy import NoteSample
from ethicsdesk.domain.aided_decisions import AidedDecision, DayTally
from ethicsdesk.domain.bias_counts import BiasCount, CaseReview
from ethicsdesk.domain.incident_rules import Kind
from ethicsdesk.domain.incidents import Incident
from ethicsdesk.domain.records import Category, Tool, Use, YesNo
from ethicsdesk.domain.reviews import PACE_ID, Pace
from ethicsdesk.domain.wording import say, tr_noop
from ethicsdesk.services import bias_checks
from ethicsdesk.services.gaps import Gap, Harm
from ethicsdesk.services.ports import Reader
from ethicsdesk.services.targets import Area, Target

SETTLED = timedelta(days=30)
"""How long a tool is on the list before anything is expected of it."""

MONTHLY = "monthly"
"""The review that reading notes with care belongs to."""

_WRITES = frozenset({Category.SCRIBE, Category.ASSISTANT})


def of_oversight(vault: Reader, tools: Iterable[Tool], *, on: date) -> list[Gap]:
    """Return what the checks on tools in use lack in the year up to a day."""
    sways = (YesNo.YES, YesNo.UNSURE)
    used = [t for t in tools if t.use is Use.IN_USE and t.clinical in sways and t.added_on + SETTLED <= on]
    found: list[Gap] = []
    for tool in used:
        found += [*_of_log(vault, tool, on), *_of_notes(vault, tool, on)]
    for tool in tools:
        found += _of_serious(vault, tool, on)
    return [*found, *_of_groups(vault, on)]


def _of_log(vault: Reader, tool: Tool, on: date) -> Iterator[Gap]:
    days = [one.day for one in vault.list(AidedDecision, parent=tool.id)]
    days += [one.day for one in vault.list(DayTally, parent=tool.id)]
    if not any(day.year == on.year for day in days):
        yield Gap(
            harm=Harm.OPEN,
            title=say(tr_noop("Nothing about {tool} is in the decision log of this year"), tool=tool.name),
            why=say(tr_noop("It can sway care. One line for a day shows that a person decides.")),
            target=Target(area=Area.OVERSIGHT, id=tool.id),
        )


def _of_notes(vault: Reader, tool: Tool, on: date) -> Iterator[Gap]:
    plan = vault.get(Pace, PACE_ID)
    asked = plan is not None and any(line.what == MONTHLY and line.months for line in plan.lines)
    read = any(one.read_on.year == on.year for one in vault.list(NoteSample, parent=tool.id))
    if asked and not read and _WRITES.intersection(tool.categories):
        yield Gap(
            harm=Harm.OPEN,
            title=say(tr_noop("No note drafted by {tool} was read with care this year"), tool=tool.name),
            why=say(tr_noop("A few notes a month show how often it errs. It is part of your plan.")),
            target=Target(area=Area.OVERSIGHT, id=tool.id, field="accuracy"),
        )


def _of_serious(vault: Reader, tool: Tool, on: date) -> Iterator[Gap]:
    """Yield serious errors in notes of the year that are more than the incidents about such errors."""
    notes = [one for one in vault.list(NoteSample, parent=tool.id) if one.read_on.year == on.year]
    serious = sum(accuracy.is_incident(one) for one in notes)
    told = sum(
        one.code in (Kind.NOTE_ERROR, Kind.RISK) and one.discovery.known.year == on.year
        for one in vault.list(Incident)
        if one.tool_id == tool.id
    )
    if serious > told:
        yield Gap(
            harm=Harm.LAW_OR_PROMISE,
            title=say(tr_noop("Write an incident about a serious error in a note of {tool}"), tool=tool.name),
            why=say(tr_noop("A fact was invented, or risk was left out. That belongs in the incident log.")),
            target=Target(area=Area.INCIDENTS),
        )


def _of_groups(vault: Reader, on: date) -> Iterator[Gap]:
    if not vault.list(BiasCount):
        return
    looked = {f"{one.measure}/{one.trait}" for one in vault.list(CaseReview) if one.done_on.year == on.year}
    flagged = {found.outcome for found in bias_checks.report(vault, on=on).flags}
    if flagged - looked:
        yield Gap(
            harm=Harm.OPEN,
            title=say(tr_noop("Look closer at a gap between groups in the bias check")),
            why=say(tr_noop("Read a few cases of each group, and note what you find.")),
            target=Target(area=Area.OVERSIGHT, field="bias"),
        )
