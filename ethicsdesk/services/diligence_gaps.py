"""What watching over tools asks for: agreements, old evidence, reasons to look again, yearly questions."""

from collections.abc import Iterable, Iterator
from datetime import date, timedelta

from ethicsdesk.domain import agreements as agreement_rules
from ethicsdesk.domain import reruns as rerun_rules
from ethicsdesk.domain.agreements import Agreement, AgreementDue, DueKind
from ethicsdesk.domain.records import Depth, Override, Tool, Use
from ethicsdesk.domain.reruns import Rerun, Trigger
from ethicsdesk.domain.wording import Message, say, tr_noop
from ethicsdesk.services import agreements, own_tools, reruns
from ethicsdesk.services.assessments import newest, read_sheet
from ethicsdesk.services.desk import Desk
from ethicsdesk.services.gaps import Gap, Harm
from ethicsdesk.services.ports import Reader
from ethicsdesk.services.targets import Area, Target
from ethicsdesk.services.tools import ToolRow

AHEAD = timedelta(days=30)
"""How long before its day something is said."""

YEARLY = "yearly"
"""The field of an interview that asks only what is asked again each year."""


def of_tools(desk: Desk, vault: Reader, rows: Iterable[ToolRow], *, on: date) -> tuple[Gap, ...]:
    """Return what the tools that are not stopped ask for on a day, usually today."""
    left = [row for row in rows if row.tool.use is not Use.STOPPED]
    found = list(_of_agreements(vault, {row.tool.id: row.tool for row in left}, on))
    for row in left:
        found += [*_of_overrides(vault, row, on), *_of_evidence(row), *_of_reruns(vault, row, on)]
        found += _of_year(desk, vault, row, on)
    return (*found, *_of_walk(vault, on))


def _of_walk(vault: Reader, on: date) -> Iterator[Gap]:
    last = own_tools.last_finished(vault)
    if last is not None and last.finished_on is not None and last.finished_on + own_tools.AGAIN_AFTER <= on:
        yield Gap(
            harm=Harm.OPEN,
            title=say(tr_noop("Walk through what you already own again")),
            why=say(tr_noop("Last done on {day}. AI comes with updates."), day=last.finished_on),
            target=Target(area=Area.OWN_TOOLS, field="again"),
        )


def _of_agreements(vault: Reader, tools: dict[str, Tool], on: date) -> Iterator[Gap]:
    for due in agreements.dues(vault):
        if due.agreement.tool_id in tools and due.on <= on + AHEAD:
            yield _of_due(due, tools[due.agreement.tool_id], on)
    for one in vault.list(Agreement):
        missing = agreement_rules.lacking(one)
        if missing and one.ended_on is None and one.tool_id in tools:
            yield Gap(
                harm=Harm.LAW_OR_PROMISE,
                title=say(
                    tr_noop("“{paper}” with {tool} lacks what HIPAA asks for"),
                    paper=one.title,
                    tool=tools[one.tool_id].name,
                ),
                why=say(
                    tr_noop("First of {count}: {text}"), count=str(len(missing)), text=str(missing[0].text)
                ),
                target=_at_agreement(one),
            )


def _of_due(due: AgreementDue, tool: Tool, on: date) -> Gap:
    late = due.on < on
    names = {"paper": due.agreement.title, "tool": tool.name}
    title, why, gone = _DUE[due.kind]
    return Gap(
        harm=Harm.OVERDUE if late else Harm.OPEN,
        title=say(title, **names),
        why=say(gone if late else why, day=due.on),
        target=_at_agreement(due.agreement),
        due=due.on,
    )


_DUE = {
    DueKind.NOTICE: (
        tr_noop("Keep or end “{paper}” with {tool}"),
        tr_noop("It goes on by itself. The last day to give notice is {day}."),
        tr_noop("It goes on by itself. The last day to give notice was {day}. Note what holds now."),
    ),
    DueKind.ENDS: (
        tr_noop("“{paper}” with {tool} ends"),
        tr_noop("Without a new signature it ends on {day}."),
        tr_noop("It ended on {day}. Sign anew, or stop sending client data."),
    ),
    DueKind.CERTIFICATE: (
        tr_noop("“{paper}” of {tool} runs out"),
        tr_noop("It covers the time until {day}. Ask for the next one."),
        tr_noop("It covered the time until {day}. Ask for the next one."),
    ),
}


def _at_agreement(agreement: Agreement) -> Target:
    return Target(area=Area.AGREEMENT, id=agreement.tool_id, field=agreement.id)


def _of_overrides(vault: Reader, row: ToolRow, on: date) -> Iterator[Gap]:
    found = newest(vault, row.tool.id)
    aside = vault.list(Override, parent=found.id) if found else ()
    ends = [one.until for one in aside if on <= one.until <= on + AHEAD]
    if ends:
        yield Gap(
            harm=Harm.OPEN,
            title=say(
                tr_noop("A deal-breaker of {tool} is set aside for a short time only"), tool=row.tool.name
            ),
            why=say(tr_noop("It comes back on {day}. Until then, get another answer."), day=min(ends)),
            target=_at(row),
            due=min(ends),
        )


def _of_evidence(row: ToolRow) -> Iterator[Gap]:
    count = len(row.judgement.stale)
    if count:
        one = tr_noop("What one answer about {tool} rests on is too old")
        more = tr_noop("What {count} answers about {tool} rest on is too old")
        yield Gap(
            harm=Harm.OVERDUE,
            title=say(one if count == 1 else more, count=str(count), tool=row.tool.name),
            why=say(tr_noop("Ask for a newer document or look again. Until then it counts half.")),
            target=Target(area=Area.INTERVIEW, id=row.tool.id, field=row.judgement.stale[0]),
        )


def _of_reruns(vault: Reader, row: ToolRow, on: date) -> Iterator[Gap]:
    reviewed = row.decision is None or row.decision.review_on > on
    for one in reruns.due(vault, row.tool, on):
        if one.trigger is not Trigger.YEAR or reviewed:  # an overdue review says it already
            yield Gap(
                harm=Harm.OVERDUE,
                title=say(tr_noop("Look at {tool} again"), tool=row.tool.name),
                why=rerun_words(one),
                target=Target(area=Area.WATCH, id=row.tool.id),
                due=one.since,
            )


def rerun_words(rerun: Rerun) -> Message:
    """Return why a tool is looked at again, as a sentence."""
    return say(_RERUN[rerun.trigger], day=rerun.since, about=rerun.about)


_RERUN = {
    Trigger.FEATURE: tr_noop("You noticed a new AI feature on {day}."),
    Trigger.MODEL: tr_noop("You noticed another AI model on {day}."),
    Trigger.TERMS: tr_noop("You noticed changed terms on {day}."),
    Trigger.SUPPLIER: tr_noop("{about} works behind it since {day}, as far as you know."),
    Trigger.INCIDENT: tr_noop("Incident {about} is about it, noted on {day}."),
    Trigger.STATE: tr_noop("{about} is new among the states of your clients since {day}."),
    Trigger.YEAR: tr_noop("Twelve months were over on {day}."),
}


def _of_year(desk: Desk, vault: Reader, row: ToolRow, on: date) -> Iterator[Gap]:
    if row.depth is None or row.tool.use is not Use.IN_USE:
        return
    due = rerun_rules.yearly_due(read_sheet(desk, vault, row.tool, at_depth=Depth.EVERYTHING), on)
    one = tr_noop("Ask one yearly question about {tool} again")
    more = tr_noop("Ask {count} yearly questions about {tool} again")
    if due:
        yield Gap(
            harm=Harm.OVERDUE,
            title=say(one if len(due) == 1 else more, tool=row.tool.name, count=str(len(due))),
            why=say(tr_noop("These answers change most often, and are more than 12 months old.")),
            target=Target(area=Area.INTERVIEW, id=row.tool.id, field=YEARLY),
        )


def _at(row: ToolRow) -> Target:
    return Target(area=Area.TOOL, id=row.tool.id)
