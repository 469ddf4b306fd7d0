"""What will be done so that it does not happen again: tasks that came out of an incident."""

from datetime import date

from ethicsdesk.domain.errors import ValueNotAcceptedError
from ethicsdesk.domain.incidents import Incident
from ethicsdesk.domain.records import Action
from ethicsdesk.domain.wording import tr_noop
from ethicsdesk.services.changes import Changed, Topic
from ethicsdesk.services.desk import Desk
from ethicsdesk.services.incidents import LONGEST_TEXT


def listed(desk: Desk, incident_id: str) -> tuple[Action, ...]:
    """Return the tasks of an incident, the open ones first, each group by due date."""
    with desk.store.reading() as vault:
        found = [one for one in vault.list(Action, parent=incident_id) if one.origin_kind == Incident.kind]
    return tuple(sorted(found, key=lambda one: (one.done_on is not None, one.due, one.id)))


def add(desk: Desk, incident_id: str, text: str, *, due: date) -> Changed[Action]:
    """Add a task. Raises ValueNotAcceptedError when it says nothing, KeyError without its incident."""
    if not text.strip():
        raise ValueNotAcceptedError(problem=tr_noop("Please write what is to be done."))
    if len(text) > LONGEST_TEXT:
        raise ValueNotAcceptedError(
            problem=tr_noop("This text is very long. Please shorten it to 20,000 characters.")
        )
    with desk.store.writing() as vault:
        if vault.get(Incident, incident_id) is None:
            raise KeyError(incident_id)
        action = Action(
            id=desk.new_id(),
            text=text.strip(),
            due=due,
            made_on=desk.clock.today(),
            origin_kind=Incident.kind,
            origin_id=incident_id,
        )
        vault.put(action)
    return Changed(action, frozenset({Topic.ACTIONS, Topic.INCIDENTS}))
