"""What is half-typed for the timeline of an incident: kept until it is written down or cleared."""

from ethicsdesk.services.changes import Changed
from ethicsdesk.services.desk import Desk

_PLACE = "incident/half/"
LONGEST = 20_000


def half_typed(desk: Desk, incident_id: str) -> str:
    """Return what was typed and not written down, or ''."""
    with desk.store.reading() as vault:
        return vault.place(_PLACE + incident_id)


def keep_half_typed(desk: Desk, incident_id: str, text: str) -> Changed[None]:
    """Keep what is typed so far; '' forgets it."""
    with desk.store.writing() as vault:
        vault.set_place(_PLACE + incident_id, text[:LONGEST])
    return Changed(None)
