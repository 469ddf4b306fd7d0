"""What the rooms of one incident share: what was read, and the ways to keep what is found out."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import TypeVar

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from ethicsdesk.domain.attachments import Attachment
from ethicsdesk.domain.breach import Regime, regime_of
from ethicsdesk.domain.errors import UserError
from ethicsdesk.domain.incident_words import IncidentBook
from ethicsdesk.domain.incidents import Incident
from ethicsdesk.domain.questionnaire import Source
from ethicsdesk.domain.records import Action, Practice
from ethicsdesk.services import (
    attachments,
    clients,
    incident_actions,
    incident_notes,
    incidents,
    practice,
    textguard,
    tools,
)
from ethicsdesk.services.changes import Changed
from ethicsdesk.services.desk import Desk
from ethicsdesk.services.incidents import IncidentView
from ethicsdesk.services.targets import Area, Target
from ethicsdesk.ui.interview.guarded_area import Guard
from ethicsdesk.ui.metrics import spaced
from ethicsdesk.ui.workbench import Workbench

T = TypeVar("T")
Edit = Callable[[Incident], Incident]
OnFailed = Callable[[UserError], None]


@dataclass(frozen=True, slots=True, kw_only=True)
class Seen:
    """Everything about an incident that is shown."""

    view: IncidentView
    book: IncidentBook
    sources: Mapping[str, Source]
    today: date
    regime: Regime
    clinician: str
    states: tuple[str, ...]
    tools: tuple[tuple[str, str], ...]  # id and name
    codes: Mapping[str, str]  # client id → code
    fine: frozenset[str]
    half: str
    files: tuple[Attachment, ...] = ()
    actions: tuple[Action, ...] = ()

    @property
    def incident(self) -> Incident:
        """Return the incident itself."""
        return self.view.incident

    @property
    def is_closed(self) -> bool:
        """Say whether it is closed."""
        return self.view.incident.closed_on is not None


def read(desk: Desk, incident_id: str) -> Seen | None:
    """Return everything about an incident, or None when there is none."""
    view = incidents.read(desk, incident_id)
    if view is None:
        return None
    ours = practice.read(desk) or Practice(name="")
    states = dict.fromkeys((*([ours.home_state] if ours.home_state else []), *ours.client_states))
    codes = {client.id: client.code for client in clients.listed(desk, ended=True)}
    codes |= {circle.id: circle.code for circle in clients.circles(desk, ended=True)}
    return Seen(
        view=view,
        book=desk.library.incident_words(),
        sources=desk.library.sources(),
        today=desk.clock.today(),
        regime=regime_of(ours),
        clinician=ours.clinician,
        states=tuple(states),
        tools=tuple((row.tool.id, row.tool.name) for row in tools.register(desk)),
        codes=codes,
        fine=textguard.fine(desk),
        half=incident_notes.half_typed(desk, incident_id),
        files=attachments.listed(desk, view.incident),
        actions=incident_actions.listed(desk, incident_id),
    )


class Case(QObject):
    """Given to every room: the incident at hand, and how its changes are kept."""

    def __init__(self, workbench: Workbench, page: QObject) -> None:
        """Work for *page*, with no incident yet."""
        super().__init__(page)
        self.workbench = workbench
        self.id = ""
        self.kept = 0
        """How many changes were asked for: what was read before the last of them is stale."""
        self.guard = Guard(names=(), fine=frozenset())

    def keep(
        self, how: Edit, *, on_done: Callable[[], None] | None = None, on_failed: OnFailed | None = None
    ) -> None:
        """Keep what was found out about the incident."""
        case = self.id
        self.run(lambda desk: incidents.change(desk, case, how), on_done=on_done, on_failed=on_failed)

    def run(
        self,
        use_case: Callable[[Desk], Changed[T]],
        *,
        on_done: Callable[[], None] | None = None,
        on_failed: OnFailed | None = None,
    ) -> None:
        """Run a changing use case."""
        self.kept += 1
        self.workbench.change(
            use_case,
            (lambda _value: on_done()) if on_done is not None else None,
            owner=self,
            on_failed=on_failed,
        )

    def allow(self, texts: tuple[str, ...]) -> None:
        """Remember that texts name no client."""
        self.workbench.change(lambda desk: textguard.allow(desk, texts), owner=self)

    def go(self, room: str = "") -> None:
        """Show another room of the incident; '' is the first."""
        self.workbench.go(Target(area=Area.INCIDENT, id=self.id, field=room))


class Room(QWidget):
    """One part of the page, built when first visited."""

    heading = ""
    subtitle = ""

    def __init__(self, case: Case) -> None:
        """Make an empty room; fill it with `add`."""
        super().__init__()
        self.case = case
        self.column = spaced(QVBoxLayout(self), margins=0, gap=1.1)
        self.buttons: tuple[QPushButton, ...] = ()
        """What stands at the foot of the page, the primary one last."""
        self.first_focus: QWidget | None = None

    def add(self, *widgets: QWidget) -> None:
        """Put widgets below each other."""
        for widget in widgets:
            self.column.addWidget(widget)

    def enter(self) -> None:
        """Begin as on arrival; called before `show_seen`."""

    def show_seen(self, seen: Seen) -> None:
        """Show what was read, keeping what is half-typed."""
        raise NotImplementedError

    def leave(self) -> None:
        """Keep what is half-typed."""
