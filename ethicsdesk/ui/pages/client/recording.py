"""An answer is recorded and what was half filled in of it is forgotten, one right after the other."""

from ethicsdesk.domain.consents import ConsentEvent
from ethicsdesk.domain.records import Action
from ethicsdesk.services import answer_drafts, consents, withdrawals
from ethicsdesk.services.changes import Changed
from ethicsdesk.services.consents import Said
from ethicsdesk.services.desk import Desk


def recorded(desk: Desk, client_id: str, said: Said) -> Changed[ConsentEvent]:
    """Keep a yes. Raises as `consents.record`; the half filled-in form then stays kept."""
    changed = consents.record(desk, client_id, said)
    answer_drafts.forget(desk, client_id, said)
    return changed


def withdrawn(desk: Desk, client_id: str, said: Said) -> Changed[tuple[ConsentEvent, tuple[Action, ...]]]:
    """Keep a no or a withdrawal. Raises as `withdrawals.withdraw`; the form then stays kept."""
    changed = withdrawals.withdraw(desk, client_id, said)
    answer_drafts.forget(desk, client_id, said)
    return changed
