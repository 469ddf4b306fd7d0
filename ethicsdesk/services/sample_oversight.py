"""What the sample practice shows of oversight: decisions, requests, notes that were read, counts."""

from dataclasses import replace
from datetime import date, timedelta

from ethicsdesk.domain.accuracy import NoteError, NoteSample, Slip, TickSheet
from ethicsdesk.domain.aided_decisions import AidedDecision, DecisionSort, HumanDecision
from ethicsdesk.domain.bias_counts import BiasCount, CaseReview, Measure, PairedProbe, Response, Trait
from ethicsdesk.domain.client_requests import Outcome
from ethicsdesk.domain.clients import Client
from ethicsdesk.domain.clocks import Request
from ethicsdesk.domain.records import Category, Tool
from ethicsdesk.services import accuracy, bias_checks, client_requests, decision_log
from ethicsdesk.services.desk import Desk

_TALLIES = ((1, 6, 2), (2, 5, 1), (3, 7, 2), (6, 4, 0), (8, 6, 1))
"""Days ago, drafts read, drafts changed."""

_NOTES: tuple[tuple[int, dict[str, int]], ...] = (
    (2, {}),
    (4, {NoteError.OMISSION.value: 1}),
    (9, {}),
    (33, {NoteError.OVER_DETAIL.value: 1}),
    (40, {}),
    (47, {}),
    (61, {NoteError.WRONG_SPEAKER.value: 1}),
)

_WAITS = {"english": ((2, 12), (1, 14), (2, 11)), "other_language": ((1, 3), (0, 4), (1, 2))}
"""Long waits among first visits, for the last three months, newest first."""


def put(desk: Desk) -> None:
    """Keep some of each for the tools the practice has; without a tool nothing."""
    with desk.store.reading() as vault:
        tools, clients = vault.list(Tool), vault.list(Client)
    scribe = next((tool for tool in tools if Category.SCRIBE in tool.categories), None)
    other = next((tool for tool in tools if Category.SCHEDULING in tool.categories), None)
    codes = [client.id for client in clients[:2]]
    if scribe is not None:
        _decisions(desk, scribe, codes)
        _notes(desk, scribe)
    if other is not None:
        _months(desk, other)
    _requests(desk, codes)
    _counts(desk)


def _decisions(desk: Desk, tool: Tool, codes: list[str]) -> None:
    today = desk.clock.today()
    for ago, reviewed, changed in _TALLIES:
        decision_log.tally(desk, tool.id, today - timedelta(days=ago), reviewed=reviewed, changed=changed)
    base = AidedDecision(
        id="",
        tool_id=tool.id,
        day=today - timedelta(days=5),
        logged_on=today,
        sort=DecisionSort.PLAN,
        decided=HumanDecision.EDITED,
        client_id=codes[0] if codes else "",
        inputs=("session of the week",),
        output="suggested weekly goals",
        client_told=True,
    )
    decision_log.log(desk, base)
    decision_log.log(
        desk,
        replace(
            base,
            day=today - timedelta(days=12),
            sort=DecisionSort.RISK_FLAG,
            decided=HumanDecision.REJECTED,
            output="no risk found",
            confidence="high",
            reason="It did not hear what was said at the door. I asked again and made a safety plan.",
            culture_checked=True,
        ),
    )


def _notes(desk: Desk, tool: Tool) -> None:
    today = desk.clock.today()
    for ago, errors in _NOTES:
        accuracy.keep_sample(
            desk,
            NoteSample(id="", tool_id=tool.id, read_on=today - timedelta(days=ago), errors=errors),
        )
    bias_checks.keep_probe(
        desk,
        PairedProbe(
            id="",
            tool_id=tool.id,
            tool_version="",
            done_on=today - timedelta(days=20),
            trait=Trait.GENDER,
            differs=False,
            note="Twelve invented stories, only the pronoun changed.",
        ),
    )


def _months(desk: Desk, tool: Tool) -> None:
    for back in (1, 2):
        accuracy.keep_sheet(
            desk,
            TickSheet(
                id="",
                tool_id=tool.id,
                month=_month(desk.clock.today(), back),
                used=120,
                slips={Slip.WRONG_REMINDER.value: back},
            ),
        )


def _requests(desk: Desk, codes: list[str]) -> None:
    today = desk.clock.today()
    first, second = (*codes, "", "")[:2]
    client_requests.take_in(
        desk,
        Request.ACCESS,
        received_on=today - timedelta(days=8),
        client_id=first,
        about="The recordings that are still kept, and the drafts.",
    )
    look = client_requests.take_in(
        desk,
        Request.APPEAL,
        received_on=today - timedelta(days=30),
        client_id=second,
        about="The suggested time was twice too late for the school run.",
    ).value.request
    client_requests.acknowledge(desk, look.id)
    client_requests.decide_again(desk, look.id, "An earlier time fits. I offered Tuesday at nine.")
    client_requests.compare(desk, look.id, "The tool did not know about school times. I do.")
    client_requests.answer(desk, look.id, Outcome.CHANGED, on=today)


def _counts(desk: Desk) -> None:
    today = desk.clock.today()
    bias_checks.keep_all(
        desk,
        tuple(
            BiasCount(
                id="",
                month=_month(today, back),
                measure=Measure.LONG_WAIT,
                trait=Trait.LANGUAGE,
                band=band,
                events=events,
                cases=cases,
            )
            for band, months in _WAITS.items()
            for back, (events, cases) in enumerate(months)
        ),
    )
    bias_checks.keep_review(
        desk,
        CaseReview(
            id="",
            done_on=today - timedelta(days=15),
            measure=Measure.LONG_WAIT,
            trait=Trait.LANGUAGE,
            cases=4,
            own_rule=True,
            response=Response.CHANGE_SETTING,
            note="My own rule kept evening hours for people who book in English.",
        ),
    )


def _month(today: date, back: int) -> date:
    year, month = divmod(today.year * 12 + today.month - 1 - back, 12)
    return date(year, month + 1, 1)
