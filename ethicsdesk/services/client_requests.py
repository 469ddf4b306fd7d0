"""Requests of clients: take one in, work through it in order, answer it, with the clocks that run."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date

from ethicsdesk.domain import client_requests as rules
from ethicsdesk.domain.client_requests import ClientRequest, Outcome
from ethicsdesk.domain.clocks import Clock, Request
from ethicsdesk.domain.errors import ValueNotAcceptedError
from ethicsdesk.domain.validation import check_past
from ethicsdesk.domain.wording import tr_noop
from ethicsdesk.services.changes import Changed, Topic
from ethicsdesk.services.desk import Desk
from ethicsdesk.services.ports import Reader

_TOPICS = frozenset({Topic.OVERSIGHT})
Edit = Callable[[ClientRequest], ClientRequest]


@dataclass(frozen=True, slots=True, kw_only=True)
class RequestView:
    """A request with the clocks that still run."""

    request: ClientRequest
    clocks: tuple[Clock, ...]

    @property
    def next_due(self) -> Clock | None:
        """Return the clock that runs out first."""
        return min(self.clocks, key=lambda clock: clock.by, default=None)


def take_in(
    desk: Desk, sort: Request, *, received_on: date, client_id: str = "", about: str = ""
) -> Changed[RequestView]:
    """Keep a new request. Raises ValueNotAcceptedError."""
    with desk.store.writing() as vault:
        request = ClientRequest(
            id=desk.new_id(),
            number=_next_number(vault, desk.clock.today()),
            sort=sort,
            received_on=received_on,
            client_id=client_id,
            about=about.strip(),
        )
        _check(request, desk.clock.today())
        vault.put(request)
    return Changed(_view(request), _TOPICS)


def change(desk: Desk, request_id: str, how: Edit) -> Changed[RequestView]:
    """Keep a request as it is now. Raises KeyError, ValueNotAcceptedError; then nothing is kept."""
    with desk.store.writing() as vault:
        request = how(_required(vault, request_id))
        _check(request, desk.clock.today())
        vault.put(request)
    return Changed(_view(request), _TOPICS)


def acknowledge(desk: Desk, request_id: str) -> Changed[RequestView]:
    """Note that the client was told today that the request is here. Raises KeyError."""
    today = desk.clock.today()
    return change(desk, request_id, lambda one: replace(one, acknowledged_on=today))


def extend(desk: Desk, request_id: str, why: str) -> Changed[RequestView]:
    """Take the 30 more days the rules allow once, with the reason. Raises as `change`."""
    today = desk.clock.today()
    return change(desk, request_id, lambda one: replace(one, extended_on=today, extended_why=why.strip()))


def decide_again(desk: Desk, request_id: str, decision: str) -> Changed[RequestView]:
    """Keep what a person decided without the AI output. Raises KeyError, ValueNotAcceptedError."""
    if not decision.strip():
        raise ValueNotAcceptedError(problem=tr_noop("Please write what you decide now, on your own."))
    today = desk.clock.today()
    return change(
        desk, request_id, lambda one: replace(one, decided_again=decision.strip(), decided_again_on=today)
    )


def compare(desk: Desk, request_id: str, comparison: str) -> Changed[RequestView]:
    """Keep how both decisions compare; refused before a person decided again. Raises as `change`."""
    today = desk.clock.today()
    return change(desk, request_id, lambda one: replace(one, compared=comparison.strip(), compared_on=today))


def answer(desk: Desk, request_id: str, outcome: Outcome, *, on: date) -> Changed[RequestView]:
    """Note the answer that went out. Raises KeyError, ValueNotAcceptedError."""
    return change(desk, request_id, lambda one: replace(one, outcome=outcome, answered_on=on))


def listed(desk: Desk) -> tuple[RequestView, ...]:
    """Return every request: the open ones first, by the clock that runs out first."""
    with desk.store.reading() as vault:
        views = [_view(request) for request in vault.list(ClientRequest)]
    return tuple(sorted(views, key=_urgency))


def _urgency(view: RequestView) -> tuple[bool, date, str]:
    due = view.next_due
    return not view.request.is_open, due.by if due else date.max, view.request.number


def _view(request: ClientRequest) -> RequestView:
    return RequestView(request=request, clocks=rules.clocks_of(request))


def _required(vault: Reader, request_id: str) -> ClientRequest:
    found = vault.get(ClientRequest, request_id)
    if found is None:
        raise KeyError(request_id)
    return found


def _check(request: ClientRequest, today: date) -> None:
    days = (request.received_on, request.acknowledged_on, request.extended_on, request.answered_on)
    problems = [check_past(day, today) for day in days if day is not None]
    problem = next((found for found in (*problems, rules.problem(request)) if found), "")
    if problem:
        raise ValueNotAcceptedError(problem=problem)


def _next_number(vault: Reader, today: date) -> str:
    start = f"R-{today.year}-"
    numbers = (one.number for one in vault.list(ClientRequest))
    used = [int(number.removeprefix(start)) for number in numbers if number.startswith(start)]
    return f"{start}{max(used, default=0) + 1:03d}"
