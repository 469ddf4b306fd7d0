"""A no or a withdrawal, with the checklist of what to do at the company, in the chart and with the client."""

from collections.abc import Iterable
from datetime import timedelta

from ethicsdesk.domain import action_words as words
from ethicsdesk.domain.clients import Client
from ethicsdesk.domain.consents import Answer, ConsentEvent
from ethicsdesk.domain.errors import ValueNotAcceptedError
from ethicsdesk.domain.records import Action, Tool
from ethicsdesk.domain.wording import tr_noop
from ethicsdesk.services.changes import Changed, Topic
from ethicsdesk.services.consents import CHANGED, Said, keep
from ethicsdesk.services.desk import Desk
from ethicsdesk.services.ports import Reader


def withdraw(desk: Desk, client_id: str, said: Said) -> Changed[tuple[ConsentEvent, tuple[Action, ...]]]:
    """Keep a withdrawal or a no, and what is to be done now as next steps (documents.md, 2.6).

    Without an earlier yes the company has nothing to delete; a no for one session asks for no steps.
    Raises as `record`, and ValueNotAcceptedError for a yes.
    """
    if said.answer is Answer.GIVEN:
        raise ValueNotAcceptedError(problem=tr_noop("This is a yes. Record it as an answer."))
    with desk.store.writing() as vault:
        event = keep(desk, vault, client_id, said)
        steps = tuple(_steps(desk, vault, event))
        for step in steps:
            vault.put(step)
    return Changed((event, steps), CHANGED | {Topic.ACTIONS})


CONFIRM_WITHIN = timedelta(days=10)
"""To confirm to the client; good practice (documents.md, 2.6)."""

_AT_ONCE, _NEXT_DAY = timedelta(0), timedelta(days=1)
NO_STEPS = (
    (words.KEEP_OFF, _AT_ONCE),
    (words.NOTE_ANSWER, _NEXT_DAY),
)
WITHDRAWAL_STEPS = (
    (words.SWITCH_OFF, _AT_ONCE),
    (words.TELL_COMPANY, _NEXT_DAY),
    (words.ASK_DELETION, _NEXT_DAY),
    (words.NOTE_WITHDRAWAL, _NEXT_DAY),
    (words.TELL_CLIENT, CONFIRM_WITHIN),
)


def _steps(desk: Desk, vault: Reader, event: ConsentEvent) -> Iterable[Action]:
    client, tool = vault.get(Client, event.client_id), vault.get(Tool, event.tool_id)
    places = {"code": client.code if client else "", "tool": tool.name if tool else ""}
    today = desk.clock.today()
    for text, wait in _checklist(vault, event):
        yield Action(
            id=desk.new_id(),
            text=text.format(**places),
            due=max(event.day + wait, today),
            made_on=today,
            origin_kind=event.kind,
            origin_id=event.id,
        )


def _checklist(vault: Reader, event: ConsentEvent) -> tuple[tuple[str, timedelta], ...]:
    if event.this_session_only:
        return ()
    earlier = vault.list(ConsentEvent, parent=event.client_id)
    agreed = any(
        e.answer is Answer.GIVEN and not e.mistake and e.tool_id == event.tool_id and e.day <= event.day
        for e in earlier
    )
    return WITHDRAWAL_STEPS if agreed or event.answer is Answer.WITHDRAWN else NO_STEPS


def whose(desk: Desk, event_id: str) -> str:
    """Return the id of the client whose answer a step came from, or '' when the answer is gone."""
    with desk.store.reading() as vault:
        event = vault.get(ConsentEvent, event_id)
    return event.client_id if event is not None else ""
