"""Tasks with a due date: list them, add one, mark one done."""

from dataclasses import replace
from datetime import date

from ethicsdesk.domain.errors import ValueNotAcceptedError
from ethicsdesk.domain.records import Action
from ethicsdesk.domain.wording import tr_noop
from ethicsdesk.services.changes import Changed, Topic
from ethicsdesk.services.desk import Desk


def pending(desk: Desk) -> tuple[Action, ...]:
    """Return every open action, the soonest due first."""
    with desk.store.reading() as vault:
        found = [action for action in vault.list(Action) if action.done_on is None]
    return tuple(sorted(found, key=lambda action: (action.due, action.made_on, action.id)))


def add(desk: Desk, text: str, *, due: date) -> Changed[Action]:
    """Add an action. Raises ValueNotAcceptedError when it says nothing."""
    if not text.strip():
        raise ValueNotAcceptedError(problem=tr_noop("Please write what is to be done."))
    action = Action(id=desk.new_id(), text=text.strip(), due=due, made_on=desk.clock.today())
    with desk.store.writing() as vault:
        vault.put(action)
    return Changed(action, frozenset({Topic.ACTIONS}))


def finish(desk: Desk, action_id: str) -> Changed[Action]:
    """Mark an action as done today. Raises KeyError."""
    with desk.store.writing() as vault:
        action = vault.get(Action, action_id)
        if action is None:
            raise KeyError(action_id)
        done = replace(action, done_on=desk.clock.today())
        vault.put(done)
    return Changed(done, frozenset({Topic.ACTIONS}))
