"""Where something due can come from: each source yields what it asks for, with its day and its place."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from ethicsdesk.domain import agreements as agreement_rules
from ethicsdesk.domain.action_words import task_words
from ethicsdesk.domain.agreements import DueKind
from ethicsdesk.domain.client_requests import ClientRequest, clocks_of
from ethicsdesk.domain.clients import Client
from ethicsdesk.domain.clocks import HOUSE, Clock, Who
from ethicsdesk.domain.consents import ConsentEvent, Standing
from ethicsdesk.domain.incident_words import IncidentBook
from ethicsdesk.domain.incidents import Incident, judge
from ethicsdesk.domain.records import PRACTICE_ID, Action, Decision, Practice, Tool, Use
from ethicsdesk.domain.reviews import Review, TrainingEntry
from ethicsdesk.domain.wording import Message, say, tr_noop
from ethicsdesk.services import agreements, backups, pace, training
from ethicsdesk.services.consent_gaps import AGAIN
from ethicsdesk.services.consents import Ledger, table
from ethicsdesk.services.desk import Desk
from ethicsdesk.services.ports import Reader
from ethicsdesk.services.targets import Area, Target


class DueSort(StrEnum):
    """What kind of thing is due."""

    ACTION = "action"
    DECISION = "decision"
    AGREEMENT = "agreement"
    CONSENT = "consent"
    INCIDENT = "incident"
    REQUEST = "request"
    REVIEW = "review"
    TRAINING = "training"
    BACKUP = "backup"


@dataclass(frozen=True, slots=True, kw_only=True)
class Due:
    """One thing with a day; `key` names it for ever, `may_wait` says if it can be put off."""

    key: str
    sort: DueSort
    title: Message
    on: date
    target: Target
    may_wait: bool = True
    action_id: str = ""  # set when it can be marked as done right here
    put_off_until: date | None = None
    put_off_why: str = ""


AHEAD_OF_CONSENT = timedelta(days=90)
"""Consents that hold longer than this are not listed one by one."""


def all_of(desk: Desk, vault: Reader, *, ledger: Ledger | None = None) -> Iterator[Due]:
    """Yield everything due from everywhere, in no order; *ledger* is the table of today, when known."""
    today = desk.clock.today()
    yield from _actions(vault)
    yield from _decisions(vault)
    yield from _agreements(vault)
    if vault.list(Client):
        yield from _consents(ledger or table(desk, vault), today)
    yield from _incidents(desk.library.incident_words(), vault)
    yield from _requests(desk.library.incident_words(), vault)
    yield from _reviews(desk, vault)
    yield from _backups(desk, vault, today)


def _actions(vault: Reader) -> Iterator[Due]:
    reviews = {one.id for one in vault.list(Review)}
    clients = {event.id: event.client_id for event in vault.list(ConsentEvent)}
    for action in vault.list(Action):
        if action.done_on is not None or action.origin_kind == Tool.kind:  # a tool's own: its decision
            continue
        target = Target(area=Area.CALENDAR, id=f"action/{action.id}")
        if action.origin_kind == Review.kind and action.origin_id in reviews:
            target = Target(area=Area.REVIEW, id=action.origin_id)
        if action.origin_kind == ConsentEvent.kind and action.origin_id in clients:
            target = Target(area=Area.CLIENT, id=clients[action.origin_id])
        yield Due(
            key=f"action/{action.id}",
            sort=DueSort.ACTION,
            title=task_words(action.text),
            on=action.due,
            target=target,
            action_id=action.id,
        )


def _decisions(vault: Reader) -> Iterator[Due]:
    tools = {tool.id: tool for tool in vault.list(Tool) if tool.use is not Use.STOPPED}
    newest = {one.tool_id: one for one in vault.list(Decision)}
    for tool_id, decision in newest.items():
        if tool_id in tools:
            yield Due(
                key=f"decision/{tool_id}",
                sort=DueSort.DECISION,
                title=say(tr_noop("Review the decision about {tool}"), tool=tools[tool_id].name),
                on=decision.review_on,
                target=Target(area=Area.TOOL, id=tool_id),
            )


_AGREEMENT = {
    DueKind.NOTICE: tr_noop("Last day to end “{paper}” with {tool}"),
    DueKind.ENDS: tr_noop("“{paper}” with {tool} ends"),
    DueKind.CERTIFICATE: tr_noop("“{paper}” of {tool} runs out"),
}


def _agreements(vault: Reader) -> Iterator[Due]:
    tools = {tool.id: tool.name for tool in vault.list(Tool)}
    for found in agreements.dues(vault):
        agreement: agreement_rules.Agreement = found.agreement
        yield Due(
            key=f"agreement/{agreement.id}/{found.kind}",
            sort=DueSort.AGREEMENT,
            title=say(_AGREEMENT[found.kind], paper=agreement.title, tool=tools[agreement.tool_id]),
            on=found.on,
            target=Target(area=Area.AGREEMENT, id=agreement.tool_id, field=agreement.id),
        )


def _consents(found: Ledger, today: date) -> Iterator[Due]:
    """Yield one line for each tool and purpose: how many consents end, and the first day; no code."""
    for index, ask in enumerate(found.asks):
        cells = [row.cells[index] for row in found.rows]
        ends = [
            cell.holds_until
            for cell in cells
            if cell.standing is Standing.GIVEN and cell.holds_until is not None
        ]
        soon = [day for day in ends if day <= today + AHEAD_OF_CONSENT]
        if soon:
            one, many = tr_noop("One consent to {tool} ends"), tr_noop("{count} consents to {tool} end")
            yield Due(
                key=f"consent/{ask.tool_id}/{ask.purpose}",
                sort=DueSort.CONSENT,
                title=say(one if len(soon) == 1 else many, count=str(len(soon)), tool=ask.tool),
                on=min(soon),
                target=Target(area=Area.CONSENTS, field=AGAIN),
            )


def _of_clock(
    book: IncidentBook, sort: DueSort, record_id: str, number: str, clock: Clock, target: Target
) -> Due:
    return Due(
        key=f"{sort}/{record_id}/{clock.who}",
        sort=sort,
        title=say("{number}: {what}", number=number, what=book.clock(clock.who).title),
        on=clock.by,
        target=target,
        may_wait=False,
    )


def _incidents(book: IncidentBook, vault: Reader) -> Iterator[Due]:
    """Yield the clocks of open incidents; of closed ones what the law asks for, such as a report to HHS."""
    practice = vault.get(Practice, PRACTICE_ID) or Practice(name="")
    for one in vault.list(Incident):
        for clock in judge(one, practice).clocks:
            asks_on = one.closed_on is None or clock.rule != HOUSE
            if asks_on and clock.who is not Who.VENDOR_TO_US:
                target = Target(area=Area.INCIDENT, id=one.id)
                yield _of_clock(book, DueSort.INCIDENT, one.id, one.number, clock, target)


def _requests(book: IncidentBook, vault: Reader) -> Iterator[Due]:
    for one in vault.list(ClientRequest):
        for clock in clocks_of(one):
            target = Target(area=Area.OVERSIGHT, field=f"request:{one.id}")
            yield _of_clock(book, DueSort.REQUEST, one.id, one.number, clock, target)


def _reviews(desk: Desk, vault: Reader) -> Iterator[Due]:
    retry = {one.topic_id: training.again_on(one) for one in vault.list(TrainingEntry) if one.topic_id}
    for turn in pace.turns(desk, vault):
        what, is_topic = turn.line.what, turn.line.what.startswith(pace.TRAINING)
        topic_id = what.removeprefix(pace.TRAINING)
        again = retry.get(topic_id) if is_topic else None
        days = [day for day in (turn.due_on, again) if day is not None]
        if days:
            yield Due(
                key=f"review/{what}",
                sort=DueSort.TRAINING if is_topic else DueSort.REVIEW,
                title=say(tr_noop("Training: {title}") if is_topic else "{title}", title=turn.title),
                on=min(days),
                target=Target(area=Area.TRAINING, id=topic_id)
                if is_topic
                else Target(area=Area.REVIEW, field=what),
            )


def _backups(desk: Desk, vault: Reader, today: date) -> Iterator[Due]:
    if vault.place("sample") == "yes":
        return
    state = backups.remembered(desk, vault)
    target = Target(area=Area.VAULT, field="backup")
    if state.last is not None and state.unsaved:
        on = state.last.at.date() + backups.STALE_AFTER
        title = say(tr_noop("Back up the vault"))
        yield Due(key="backup/make", sort=DueSort.BACKUP, title=title, on=on, target=target, may_wait=False)
    if state.last is not None:
        since = state.drilled_on
        on = since + backups.DRILL_EVERY if since else today
        yield Due(
            key="backup/drill",
            sort=DueSort.BACKUP,
            title=say(tr_noop("Try a backup with the recovery card")),
            on=on,
            target=Target(area=Area.VAULT, field="drill"),
        )
