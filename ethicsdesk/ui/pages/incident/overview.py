"""The first room of an incident: what is due, what to do, what happened, and how to close it."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QBoxLayout, QVBoxLayout, QWidget

from ethicsdesk.domain.breach import Notify, Opening, notify
from ethicsdesk.domain.clocks import Who
from ethicsdesk.domain.errors import UserError
from ethicsdesk.domain.incident_rules import Step
from ethicsdesk.services import incidents
from ethicsdesk.ui import labels
from ethicsdesk.ui.metrics import em, spaced
from ethicsdesk.ui.pages.incident.case import Case, Room, Seen
from ethicsdesk.ui.pages.incident.clock_view import ClockView
from ethicsdesk.ui.pages.incident.closing import ClosingCard
from ethicsdesk.ui.pages.incident.glance import GlanceCard, RoomsCard
from ethicsdesk.ui.pages.incident.step_view import StepView
from ethicsdesk.ui.pages.incident.timeline import Timeline
from ethicsdesk.ui.reading_order import settle
from ethicsdesk.ui.texts import sentence
from ethicsdesk.ui.widgets.card import Card
from ethicsdesk.ui.widgets.heading import Text, TextRole, muted

BREACH = "breach"
NARROW_EM = 50


class Overview(Room):
    """Clocks and steps are built anew when something changed; the timeline keeps what is typed."""

    def __init__(self, case: Case) -> None:
        """Make an empty room."""
        super().__init__(case)
        self.glance = GlanceCard()
        self.due = QWidget()
        self._due_column = spaced(QVBoxLayout(self.due), margins=0, gap=1.1)
        self._built: QWidget | None = None
        self.timeline = Timeline(case)
        self.rooms = RoomsCard()
        self.rooms.opened.connect(case.go)
        self.closing = ClosingCard(case)
        self.clocks: list[ClockView] = []
        self.steps: list[StepView] = []
        self._open_steps: set[str] = set()
        self._columns = spaced(QBoxLayout(QBoxLayout.Direction.LeftToRight), margins=0, gap=1.25)
        self.column.addLayout(self._columns)
        for share, widgets in (
            (5, (self.due, self.timeline)),
            (3, (self.glance, self.rooms, self.closing)),
        ):
            column = spaced(QVBoxLayout(), margins=0, gap=1.1)
            for widget in widgets:
                column.addWidget(widget)
            column.addStretch(1)
            self._columns.addLayout(column, share)
        self.first_focus = self.rooms.list

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the side below where there is little room."""
        super().resizeEvent(event)
        narrow = self.width() < em(NARROW_EM)
        way = QBoxLayout.Direction
        self._columns.setDirection(way.BottomToTop if narrow else way.LeftToRight)
        for index, share in enumerate((5, 3)):
            self._columns.setStretch(index, 0 if narrow else share)
        settle(self)

    def enter(self) -> None:
        """Begin with an empty box."""
        self._open_steps.clear()
        self.timeline.begin()

    def show_seen(self, seen: Seen) -> None:
        """Show what was read."""
        self.heading = f"{seen.incident.number} · {seen.book.kind(seen.incident.code).title}"
        self.glance.show_seen(seen)
        name = _focused_in(self.due)
        self._replace(self._build(seen))
        _focus(self.due, name)
        self.timeline.show_seen(seen)
        self.rooms.show_seen(seen)
        self.closing.show_seen(seen)

    def leave(self) -> None:
        """Keep what is half-typed."""
        self.timeline.leave()

    def _replace(self, room: QWidget) -> None:
        if self._built is not None:
            self._due_column.removeWidget(self._built)
            self._built.hide()
            self._built.deleteLater()
        self._built = room
        self._due_column.addWidget(room)
        room.show()

    def _build(self, seen: Seen) -> QWidget:
        room = QWidget()
        column = spaced(QVBoxLayout(room), margins=0, gap=1.1)
        self.clocks, self.steps = [], []
        if not seen.is_closed:
            column.addWidget(self._clocks_card(seen))
        column.addWidget(self._steps_card(seen))
        return room

    def _clocks_card(self, seen: Seen) -> Card:
        card = Card(self.tr("What is due"))
        if not seen.view.judged.clocks:
            card.add(muted(self.tr("No clock runs now.")))
        for clock in seen.view.judged.clocks:
            view = ClockView(clock, seen.book, today=seen.today, told_us=seen.incident.discovery.known)
            view.sent.connect(lambda who, day, v=view: self._on_sent(v, who, day))
            view.done.connect(lambda step: self._do(Step(step)))
            view.assess_asked.connect(lambda: self.case.go(BREACH))
            self.clocks.append(view)
            card.add(view)
        for who, day in seen.incident.sent.items():
            told = self.tr("Done on {day}: {what}").format(
                day=labels.day(day), what=seen.book.clock(Who(who)).title
            )
            card.add(Text(told, role=TextRole.GOOD))
        return card

    def _steps_card(self, seen: Seen) -> Card:
        card = Card(self.tr("What to do"))
        for step in seen.view.judged.steps:
            done_on = _done_on(seen, step)
            view = StepView(
                seen.book.step(step),
                seen.sources,
                done_on=done_on,
                action=self._action(step, done_on),
            )
            view.why.set_open(opened=step.value in self._open_steps)
            view.opened.connect(lambda is_open, s=step.value: self._on_opened(s, is_open))
            view.pressed.connect(lambda s=step, d=done_on: self._on_step(s, d))
            view.button.setEnabled(not seen.is_closed or step is Step.FOUR_FACTORS)
            self.steps.append(view)
            card.add(view)
        return card

    def _action(self, step: Step, done_on: date | None) -> str:
        if step is Step.FOUR_FACTORS:
            return self.tr("Open the assessment")
        return self.tr("Done today") if done_on is None else self.tr("Not done after all")

    def _on_opened(self, step: str, is_open: bool) -> None:  # noqa: FBT001 - as the signal tells it
        (self._open_steps.add if is_open else self._open_steps.discard)(step)

    def _on_step(self, step: Step, done_on: date | None) -> None:
        if step is Step.FOUR_FACTORS:
            self.case.go(BREACH)
        elif done_on is None:
            self._do(step)
        else:
            case = self.case.id
            self.case.run(lambda desk: incidents.undo(desk, case, step))

    def _do(self, step: Step) -> None:
        case = self.case.id
        self.case.run(lambda desk: incidents.do(desk, case, step))

    def _on_sent(self, view: ClockView, who: str, day: date) -> None:
        case = self.case.id

        def failed(error: UserError) -> None:
            view.show_problem(sentence(error))

        self.case.run(lambda desk: incidents.send(desk, case, Who(who), day), on_failed=failed)


def _done_on(seen: Seen, step: Step) -> date | None:
    incident = seen.incident
    if step is Step.CLIENT_SAFETY:
        return incident.safety_checked_on or incident.steps_done.get(step)
    if step is Step.FOUR_FACTORS:
        asked = seen.view.judged.opening is not Opening.CLOSED
        done = asked and notify(incident.assessment) is not Notify.OPEN
        return incident.signed_on if done else None
    return incident.steps_done.get(step)


def _focused_in(root: QWidget) -> str:
    """Return what has the focus inside, by the name a screen reader hears; '' for nothing."""
    focused = QApplication.focusWidget()
    return focused.accessibleName() if focused is not None and root.isAncestorOf(focused) else ""


def _focus(root: QWidget, name: str) -> None:
    """Give the focus to what has this name now, or else to the first thing that can have it."""
    if not name:
        return
    can: Sequence[QObject] = [
        widget
        for widget in root.findChildren(QWidget)
        if widget.isVisible() and widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.isEnabled()
    ]
    same = [widget for widget in can if isinstance(widget, QWidget) and widget.accessibleName() == name]
    for widget in (*same, *can)[:1]:
        if isinstance(widget, QWidget):
            widget.setFocus(Qt.FocusReason.OtherFocusReason)
