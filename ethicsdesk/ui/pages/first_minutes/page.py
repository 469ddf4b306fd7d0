"""Something went wrong: danger, contain, preserve, write down; one question a screen, kept at once."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date
from typing import ClassVar

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QPlainTextEdit, QWidget

from ethicsdesk.domain.errors import UserError
from ethicsdesk.domain.incident_words import IncidentBook
from ethicsdesk.domain.incidents import Incident
from ethicsdesk.services import first_minutes, textguard, tools
from ethicsdesk.services.changes import Topic
from ethicsdesk.services.desk import Desk
from ethicsdesk.services.first_minutes import FirstMinutes, Question
from ethicsdesk.services.targets import Area, Target
from ethicsdesk.ui.interview.guarded_area import Guard
from ethicsdesk.ui.pages.first_minutes.screens import DangerScreen, DoneScreen, Screen, WriteScreen
from ethicsdesk.ui.paging import AreaPage
from ethicsdesk.ui.texts import sentence
from ethicsdesk.ui.tone import Tone
from ethicsdesk.ui.widgets.banner import Banner
from ethicsdesk.ui.widgets.button import Button, ButtonKind
from ethicsdesk.ui.widgets.dialog import Dialog
from ethicsdesk.ui.widgets.link_button import LinkButton
from ethicsdesk.ui.widgets.step_list import StepList
from ethicsdesk.ui.workbench import Workbench

ORDER = tuple(Question)


@dataclass(frozen=True, slots=True)
class Begun:
    """What the page shows."""

    kept: FirstMinutes
    book: IncidentBook
    names: tuple[str, ...]
    fine: frozenset[str]
    today: date


def read(desk: Desk) -> Begun:
    """Return what was begun, or a fresh start."""
    return Begun(
        first_minutes.begin(desk),
        desk.library.incident_words(),
        tuple(row.tool.name for row in tools.register(desk)),
        textguard.fine(desk),
        desk.clock.today(),
    )


class FirstMinutesPage(AreaPage):
    """Goes on where it was left; ends on the page of the new incident."""

    area: ClassVar[Area] = Area.FIRST_MINUTES
    lasting: ClassVar[bool] = True
    topics: ClassVar[frozenset[Topic]] = frozenset()

    def __init__(self, workbench: Workbench) -> None:
        """Make the page without its screens."""
        super().__init__(
            self.tr("Something went wrong"),
            subtitle=self.tr("Take a breath. Four short questions. Each answer is kept at once."),
        )
        self._workbench = workbench
        self._kept: FirstMinutes | None = None
        self._guard = Guard(names=(), fine=frozenset())
        self.steps = StepList(
            (self.tr("People"), self.tr("Stop it"), self.tr("Keep traces"), self.tr("Write it down"))
        )
        self.add_above(self.steps)
        self.problem = Banner(tone=Tone.CAUTION)
        self.problem.hide()
        self.add(self.problem)
        self.screens: dict[Question, Screen] = {}
        self.previous = Button(self.tr("&Previous"), icon="chevron-left")
        self.previous.clicked.connect(lambda: self._move(-1))
        self.drop = LinkButton(self.tr("Nothing &happened after all"), icon="x")
        self.drop.setParent(self)
        self.drop.clicked.connect(self._on_drop)
        self.next = Button(self.tr("&Next"), kind=ButtonKind.PRIMARY)
        self.next.clicked.connect(lambda: self._move(1))
        self.write = Button(self.tr("&Write it down"), kind=ButtonKind.PRIMARY, icon="check")
        self.write.clicked.connect(self._on_write)
        self.set_footer(leading=(self.previous,), trailing=(self.next, self.write))

    @property
    def screen_shown(self) -> Screen | None:
        """Return the screen in sight, or None before the first."""
        return self.screens.get(self._kept.at) if self._kept is not None else None

    def show_for(self, target: Target) -> None:  # noqa: ARG002 - the page has one place
        """Begin, or go on."""
        self._workbench.read(read, self._show, owner=self)

    def reload(self) -> None:
        """Nothing here changes from elsewhere."""

    def leave(self) -> None:
        """Keep what is half-typed."""
        if self._kept is not None and self._answers() != self._kept:
            self._keep(self._answers())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter goes on, but for texts."""
        focused = QApplication.focusWidget()
        typing = isinstance(focused, QPlainTextEdit | Button)
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and not typing:
            (self.write if self.write.isVisible() else self.next).click()
        else:
            super().keyPressEvent(event)

    def _show(self, begun: Begun) -> None:
        self._guard.names, self._guard.fine = begun.names, begun.fine
        if not self.screens:
            self._build(begun)
        self._kept = begun.kept
        for screen in self.screens.values():
            screen.show_answers(begun.kept)
        self._arrange()
        if self.screen_shown is not None:
            self.arrive_at(self.screen_shown.first)
            self._reveal(self.screen_shown.first)

    def _build(self, begun: Begun) -> None:
        contain = (
            self.tr("Is it stopped?"),
            self.tr("Yes, it is stopped or taken back"),
            self.tr("Not yet"),
            self.tr("What did you do? Such as: switched the tool off, asked for it back, locked a device."),
        )
        preserve = (
            self.tr("Are the traces kept?"),
            self.tr("Yes, I kept what shows it"),
            self.tr("Not yet"),
            self.tr("What did you keep? Such as: a screenshot, a letter, the log-in history."),
        )
        made = (
            DangerScreen(),
            DoneScreen(Question.CONTAIN, contain, guard=self._guard),
            DoneScreen(Question.PRESERVE, preserve, guard=self._guard),
            WriteScreen(begun.book, guard=self._guard, today=begun.today),
        )
        for screen in made:
            self.screens[screen.question] = screen
            screen.answered.connect(self._on_answered)
            screen.allowed.connect(self._on_allowed)
            screen.hide()
            self.add(screen)
        self.main.addWidget(self.drop, 0, Qt.AlignmentFlag.AlignLeading)

    def _answers(self) -> FirstMinutes:
        kept = self._kept
        if kept is None:
            raise LookupError("nothing was begun")
        for screen in self.screens.values():
            kept = screen.put(kept)
        return kept

    def _on_answered(self) -> None:
        if self._kept is not None:
            self._keep(self._answers())

    def _on_allowed(self, texts: tuple[str, ...]) -> None:
        self._workbench.change(lambda desk: textguard.allow(desk, texts), owner=self)

    def _keep(self, answers: FirstMinutes, then: Callable[[], None] | None = None) -> None:
        self._kept = answers

        def done(_value: FirstMinutes) -> None:
            self.problem.hide()
            if then is not None:
                then()

        self._workbench.change(
            lambda desk: first_minutes.keep(desk, answers), done, owner=self, on_failed=self._tell
        )

    def _move(self, by: int) -> None:
        if self._kept is None:
            return
        self.setFocus()  # else Qt would hand it on to whatever comes next
        at = ORDER[min(max(ORDER.index(self._kept.at) + by, 0), len(ORDER) - 1)]
        self._keep(replace(self._answers(), at=at))
        self._arrange()
        self.scroll_to_top()
        if self.screen_shown is not None:
            self.screen_shown.first.setFocus(Qt.FocusReason.OtherFocusReason)
            self._reveal(self.screen_shown.first)

    def _reveal(self, widget: QWidget) -> None:
        """Bring a field into sight once all has its place: with large text it may lie below."""
        QTimer.singleShot(0, widget, lambda: self.reveal(widget))

    def _arrange(self) -> None:
        if self._kept is None:
            return
        at = ORDER.index(self._kept.at)
        for question, screen in self.screens.items():
            screen.setVisible(question is self._kept.at)
        self.steps.set_current(at)
        self.previous.setVisible(at > 0)
        self.next.setVisible(at < len(ORDER) - 1)
        self.write.setVisible(at == len(ORDER) - 1)

    def _on_write(self) -> None:
        if self._kept is None:
            return
        screen = self.screens[Question.WRITE]
        where = screen.lacking() if isinstance(screen, WriteScreen) else None
        if where is not None:
            where.setFocus(Qt.FocusReason.OtherFocusReason)
            self._reveal(where)
            return
        self._keep(self._answers(), then=self._write_down)

    def _write_down(self) -> None:
        self._workbench.change(first_minutes.write_down, self._on_written, owner=self, on_failed=self._tell)

    def _on_written(self, incident: Incident) -> None:
        self._kept = None
        self._workbench.go(Target(area=Area.INCIDENT, id=incident.id))

    def _on_drop(self) -> None:
        if Dialog.ask(
            self.window(),
            self.tr("Forget these answers?"),
            self.tr("A near miss is worth writing down too. If truly nothing happened, forget them."),
            accept=self.tr("&Forget them"),
            reject=self.tr("&Keep them"),
            tone=Tone.STOP,
        ):
            self._kept = None
            self._workbench.change(first_minutes.discard, lambda _: self._on_dropped(), owner=self)

    def _on_dropped(self) -> None:
        self._workbench.go(Target(area=Area.INCIDENTS))

    def _tell(self, error: UserError) -> None:
        self.problem.say(sentence(error), tone=Tone.CAUTION)
        self.problem.show()
        self.scroll_to_top()
