"""What the page of a client shows, read in one go."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from ethicsdesk.domain.attachments import Attachment
from ethicsdesk.domain.records import Action, Paper
from ethicsdesk.services import actions, attachments, clients, consents
from ethicsdesk.services.consents import ClientView
from ethicsdesk.services.desk import Desk


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """A client with everything known of them."""

    view: ClientView
    today: date
    codes: Mapping[str, str]  # by client id
    papers: Mapping[str, str]  # numbers by id
    scans: Mapping[str, tuple[Attachment, ...]]  # by id of the answer
    steps: tuple[Action, ...]  # open steps that came of these answers


def find(desk: Desk, client_id: str) -> Found | None:
    """Return everything of a client, or None."""
    view = consents.of_client(desk, client_id)
    if view is None:
        return None
    with desk.store.reading() as vault:
        papers = [vault.get(Paper, one) for one in {event.paper_id for event in view.events} - {""}]
        scans = {event.id: attachments.of(vault, event) for event in view.events}
    ids = {event.id for event in view.events}
    return Found(
        view=view,
        today=desk.clock.today(),
        codes={one.id: one.code for one in clients.listed(desk, ended=True)},
        papers={paper.id: paper.number for paper in papers if paper is not None},
        scans=scans,
        steps=tuple(step for step in actions.pending(desk) if step.origin_id in ids),
    )
