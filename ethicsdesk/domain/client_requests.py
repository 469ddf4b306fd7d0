"""What clients ask for: access, a correction, a second look at a decision, a complaint; with its clocks.

An appeal is decided by a person again before the AI output is looked at; only then both are compared.
"""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import ClassVar

from ethicsdesk.domain.clocks import Clock, Request, Who, request_clocks
from ethicsdesk.domain.wording import tr_noop

LONGEST_TEXT = 20_000


class Outcome(StrEnum):
    """What came of it."""

    GRANTED = "granted"
    PARTLY = "partly"
    DENIED = "denied"
    CHANGED = "changed"  # the decision was changed
    STANDS = "stands"  # the decision stands
    TAKEN_BACK = "taken_back"  # by the client


@dataclass(frozen=True, slots=True, kw_only=True)
class ClientRequest:
    """A request as it stands; what is decided again comes before the comparison."""

    kind: ClassVar[str] = "request"
    id: str
    number: str  # such as R-2026-002
    sort: Request
    received_on: date
    client_id: str = ""
    about: str = ""  # in short, no text of the note
    tool_id: str = ""
    decision_id: str = ""  # the entry of the decision log it is about
    incident_id: str = ""
    acknowledged_on: date | None = None
    extended_on: date | None = None
    extended_why: str = ""
    decided_again: str = ""  # what a person decided without the AI output
    decided_again_on: date | None = None
    compared: str = ""  # the two decisions beside each other
    compared_on: date | None = None
    corrected_in: tuple[str, ...] = ()  # where it was put right: record, bill, company, whoever got it
    answered_on: date | None = None
    outcome: Outcome | None = None

    @property
    def parent(self) -> str:
        """Belong to the client."""
        return self.client_id

    @property
    def is_open(self) -> bool:
        """Say whether it still waits for an answer."""
        return self.answered_on is None


def clocks_of(request: ClientRequest) -> tuple[Clock, ...]:
    """Return the clocks that still run."""
    if not request.is_open:
        return ()
    found = request_clocks(request.sort, request.received_on, extended=request.extended_on is not None)
    return tuple(
        clock for clock in found if clock.who is not Who.ACKNOWLEDGE or request.acknowledged_on is None
    )


def problem(request: ClientRequest) -> str:
    """Return why a request cannot be kept as it is, as a sentence to be translated, or ''."""
    texts = (request.about, request.decided_again, request.compared, request.extended_why)
    if any(len(text) > LONGEST_TEXT for text in texts):
        return tr_noop("This text is very long. Please shorten it to 20,000 characters.")
    if request.extended_on is not None:
        if request.sort not in (Request.ACCESS, Request.AMENDMENT):
            return tr_noop("Only a request for access or a correction can be extended.")
        if not request.extended_why.strip():
            return tr_noop("Please write the reason. The client must get it in writing.")
    later = (
        request.acknowledged_on,
        request.extended_on,
        request.decided_again_on,
        request.compared_on,
        request.answered_on,
    )
    if any(day is not None and day < request.received_on for day in later):
        return tr_noop("This day lies before the request came in. Please check both dates.")
    return _second_look_problem(request)


def _second_look_problem(request: ClientRequest) -> str:
    if request.sort is not Request.APPEAL:
        return ""
    if (request.compared or request.compared_on) and not request.decided_again.strip():
        return tr_noop("First decide again yourself, without looking at what the AI put out. Then compare.")
    if request.answered_on is not None and not request.decided_again.strip():
        return tr_noop("A person has to decide again before the answer goes out.")
    return ""
