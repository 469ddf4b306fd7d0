"""What is missing or needs a person: derived from the records, in order of harm; never stored."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from enum import IntEnum

from ethicsdesk.domain.action_words import task_words
from ethicsdesk.domain.records import (
    PRACTICE_ID,
    Action,
    Decision,
    Milestone,
    Practice,
    Result,
    Tool,
    Use,
    YesNo,
)
from ethicsdesk.domain.wording import Message, say, tr_noop
from ethicsdesk.services import duties
from ethicsdesk.services.desk import Desk
from ethicsdesk.services.ports import Reader
from ethicsdesk.services.ripple import PaperRow
from ethicsdesk.services.targets import Area, Target
from ethicsdesk.services.tools import ToolRow

DECIDE = "decide"
"""The field of a tool that opens the form for the decision."""

HANDOUT = "handout.ai_disclosure"
RECOVERY_CONFIRMED = "recovery_confirmed"


class Harm(IntEnum):
    """How much harm a gap can do; lower comes first."""

    STOP = 1  # a client may be harmed now
    LOSS = 2  # records may be lost
    LAW_OR_PROMISE = 3  # something said to clients may be untrue
    OVERDUE = 4
    OPEN = 5  # unfinished


@dataclass(frozen=True, slots=True, kw_only=True)
class Gap:
    """One thing that is missing, why it matters, and where to mend it."""

    harm: Harm
    title: Message
    why: Message
    target: Target
    due: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """What the gaps are derived from."""

    practice: Practice | None
    tools: tuple[ToolRow, ...]
    papers: tuple[PaperRow, ...]
    actions: tuple[Action, ...]
    recovery_confirmed: bool
    today: date
    one_tool: frozenset[str] = frozenset()  # templates of papers that are about one tool each
    rules_seen: date | None = None  # when the rules of the states were last checked, if too long ago


def look(desk: Desk, vault: Reader, *, tools: tuple[ToolRow, ...], papers: tuple[PaperRow, ...]) -> Found:
    """Gather what the gaps are derived from."""
    rules = duties.age(desk, vault)
    return Found(
        practice=vault.get(Practice, PRACTICE_ID),
        tools=tools,
        papers=papers,
        actions=tuple(a for a in vault.list(Action) if a.done_on is None),
        recovery_confirmed=vault.get(Milestone, RECOVERY_CONFIRMED) is not None,
        today=desk.clock.today(),
        one_tool=frozenset(one.id for one in desk.library.templates() if one.one_tool),
        rules_seen=rules.seen if rules.old else None,
    )


def gaps(found: Found) -> tuple[Gap, ...]:
    """Return every gap, in order of harm, then by due date."""
    all_gaps = [*_of_vault(found), *_of_practice(found), *_of_papers(found), *_of_actions(found)]
    all_gaps += _of_rules(found)
    for row in found.tools:
        all_gaps += _of_tool(row, found.today)
    return in_order(all_gaps)


def in_order(found: Iterable[Gap]) -> tuple[Gap, ...]:
    """Return gaps in order of harm, then by due date."""
    return tuple(sorted(found, key=lambda gap: (gap.harm, gap.due or date.max)))


def _of_vault(found: Found) -> list[Gap]:
    if found.recovery_confirmed:
        return []
    return [
        Gap(
            harm=Harm.LOSS,
            title=say(tr_noop("Confirm your recovery code")),
            why=say(
                tr_noop("If you forget the passphrase, only this code opens the vault. No one else can.")
            ),
            target=Target(area=Area.RECOVERY),
        )
    ]


def _of_practice(found: Found) -> list[Gap]:
    practice = found.practice
    if practice is None:
        return [
            Gap(
                harm=Harm.OPEN,
                title=say(tr_noop("Describe your practice")),
                why=say(tr_noop("About ten short questions decide which rules and papers apply to you.")),
                target=Target(area=Area.PRACTICE),
            )
        ]
    wanted = (
        (practice.clinician, "clinician", tr_noop("Your name is missing")),
        (practice.licence, "licence", tr_noop("Your license is missing")),
        (practice.home_state, "home_state", tr_noop("The state you work from is missing")),
        (practice.phone, "phone", tr_noop("Your phone number is missing")),
        (practice.crisis_plan, "crisis_plan", tr_noop("How clients reach help in a crisis is missing")),
    )
    return [
        Gap(
            harm=Harm.OPEN,
            title=say(title),
            why=say(tr_noop("Papers for clients and the binder print it.")),
            target=Target(area=Area.PRACTICE, field=field),
        )
        for value, field, title in wanted
        if not value.strip()
    ]


def _of_rules(found: Found) -> list[Gap]:
    if found.rules_seen is None or found.practice is None:
        return []
    return [
        Gap(
            harm=Harm.OVERDUE,
            title=say(tr_noop("Check the rules of your states")),
            why=say(
                tr_noop("They were last looked at on {day}, more than 12 months ago. Laws change."),
                day=found.rules_seen,
            ),
            target=Target(area=Area.STATES),
        )
    ]


def _of_tool(row: ToolRow, today: date) -> list[Gap]:
    if row.tool.use is Use.STOPPED:
        return []
    name = row.tool.name
    found = []
    if row.tool.use is Use.IN_USE and row.judgement.stops:
        found.append(
            Gap(
                harm=Harm.STOP,
                title=say(tr_noop("{tool} is in use with an open deal-breaker"), tool=name),
                why=say("{rule}", rule=row.judgement.stops[0].question.red_flag),
                target=Target(area=Area.TOOL, id=row.tool.id),
            )
        )
    found += _of_decision(row, today)
    given_up = row.decision is not None and row.decision.result is Result.DO_NOT_USE
    if row.judgement.unknown and not given_up:
        found.append(
            Gap(
                harm=Harm.OPEN,
                title=_unknown(len(row.judgement.unknown), name),
                why=say(tr_noop("Ask the company. Until then papers for clients say so honestly.")),
                target=Target(area=Area.TOOL, id=row.tool.id),
            )
        )
    return found


def _unknown(count: int, tool: str) -> Message:
    if count == 1:
        return say(tr_noop("One answer about {tool} is not known yet"), tool=tool)
    return say(tr_noop("{count} answers about {tool} are not known yet"), count=str(count), tool=tool)


def _of_decision(row: ToolRow, today: date) -> list[Gap]:
    decision, name = row.decision, row.tool.name
    target = Target(area=Area.TOOL, id=row.tool.id)
    if decision is None:
        return [_undecided(row)]
    found = _against(row, decision)
    if decision.review_on <= today:
        found.append(
            Gap(
                harm=Harm.OVERDUE,
                title=say(tr_noop("Review the decision about {tool}"), tool=name),
                why=say(tr_noop("It was to be looked at again by {day}."), day=decision.review_on),
                target=target,
                due=decision.review_on,
            )
        )
    worse = row.judgement.result not in (None, decision.result) and row.judgement.result is Result.DO_NOT_USE
    if worse:
        found.append(
            Gap(
                harm=Harm.LAW_OR_PROMISE,
                title=say(tr_noop("The decision about {tool} no longer fits your answers"), tool=name),
                why=say(tr_noop("A deal-breaker has opened since you decided.")),
                target=target,
            )
        )
    return found


def _undecided(row: ToolRow) -> Gap:
    in_use, is_ready = row.tool.use is Use.IN_USE, row.judgement.result is not None
    title = tr_noop("{tool} is in use without a decision") if in_use else tr_noop("Decide about {tool}")
    ready, begin = (
        tr_noop("Only your decision is missing."),
        tr_noop("The quick check takes about ten minutes."),
    )
    asked = Target(area=Area.INTERVIEW, id=row.tool.id)
    return Gap(
        harm=Harm.LAW_OR_PROMISE if in_use else Harm.OPEN,
        title=say(title, tool=row.tool.name),
        why=say(ready if is_ready else begin),
        target=Target(area=Area.TOOL, id=row.tool.id, field=DECIDE) if is_ready else asked,
    )


def _against(row: ToolRow, decision: Decision) -> list[Gap]:
    """Return that a tool is used in a way the last decision rules out."""
    without = decision.result is Result.ONLY_WITHOUT_CLIENT_DATA and row.tool.client_data is YesNo.YES
    if row.tool.use is not Use.IN_USE or not (without or decision.result is Result.DO_NOT_USE):
        return []
    no = tr_noop("{tool} is in use, though you decided not to use it")
    no_data = tr_noop("{tool} gets client information, though you decided against it")
    return [
        Gap(
            harm=Harm.STOP,
            title=say(no_data if without else no, tool=row.tool.name),
            why=say(
                tr_noop("You decided on {day}. Stop using it, or decide again."),
                day=decision.made_on,
            ),
            target=Target(area=Area.TOOL, id=row.tool.id),
        )
    ]


def _of_papers(found: Found) -> list[Gap]:
    gaps_found = [
        Gap(
            harm=Harm.LAW_OR_PROMISE if row.material else Harm.OPEN,
            title=_out_of_date(row, found),
            why=say(tr_noop("Your answers have changed, so its words would be different today.")),
            target=Target(
                area=Area.PAPER, id=row.paper.template_id, field="".join(_subject(row, found.one_tool))
            ),
        )
        for row in _latest(found)
        if row.out_of_date
    ]
    in_use = any(row.tool.use is Use.IN_USE for row in found.tools)
    if in_use and not any(row.paper.template_id == HANDOUT for row in found.papers):
        gaps_found.append(
            Gap(
                harm=Harm.LAW_OR_PROMISE,
                title=say(tr_noop("Make the handout for your clients")),
                why=say(tr_noop("It tells clients which AI tools you use and what they can say no to.")),
                target=Target(area=Area.PAPER, id=HANDOUT),
            )
        )
    return gaps_found


def _out_of_date(row: PaperRow, found: Found) -> Message:
    about = [one.tool.name for one in found.tools if one.tool.id in _subject(row, found.one_tool)]
    if not about:
        return say(tr_noop("“{paper}” is out of date"), paper=row.paper.title)
    words = tr_noop("“{paper}” for {tool} is out of date")
    return say(words, paper=row.paper.title, tool=about[0])


def _latest(found: Found) -> tuple[PaperRow, ...]:
    """Return the papers no later one has replaced: one about all tools replaces each before it."""
    newest = {(row.paper.template_id, _subject(row, found.one_tool)): row for row in found.papers}
    return tuple(newest.values())


def _subject(row: PaperRow, one_tool: frozenset[str]) -> tuple[str, ...]:
    return row.paper.tool_ids if row.paper.template_id in one_tool else ()


def due_words(due: date, today: date) -> Message:
    """Return that something is due today, or since when it is late."""
    if due == today:
        return say(tr_noop("It is due today."))
    return say(tr_noop("It was due on {day}."), day=due)


def _of_actions(found: Found) -> list[Gap]:
    return [
        Gap(
            harm=Harm.OVERDUE,
            title=task_words(action.text),
            why=due_words(action.due, found.today),
            target=Target(area=Area.TODAY, id=action.id),
            due=action.due,
        )
        for action in found.actions
        if action.due <= found.today and action.origin_kind != Tool.kind  # a tool's own says it already
    ]
