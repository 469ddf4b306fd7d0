"""The line that reminds of what is due while Today is not in sight: gently, and with no name or code."""

from datetime import date

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from ethicsdesk.services import due
from ethicsdesk.services.changes import Topic
from ethicsdesk.services.targets import Area, Target
from ethicsdesk.ui.metrics import spaced
from ethicsdesk.ui.widgets.heading import Text
from ethicsdesk.ui.widgets.icon_label import IconLabel
from ethicsdesk.ui.widgets.link_button import LinkButton
from ethicsdesk.ui.workbench import Workbench

EVERY_MS = 15 * 60_000

QUIET_ON = frozenset({Area.TODAY, Area.CALENDAR, Area.INTERVIEW, Area.FIRST_MINUTES})
"""Where it is said already, and where a line would move the page under the hand."""


class DueLine(QFrame):
    """Says how much is due that was not seen on Today yet, and leads there."""

    def __init__(self, workbench: Workbench, *, parent: QWidget | None = None) -> None:
        """Make the line, hidden; it looks again every quarter of an hour."""
        super().__init__(parent)
        self.setProperty("kit", "strip")
        self._workbench = workbench
        self._area: Area | None = None
        self._due: frozenset[str] | None = None  # None = not read yet
        self._seen: frozenset[str] = frozenset()
        self._visited: date | None = None  # the day on which Today was seen last
        row = spaced(QHBoxLayout(self), margins=(1.4, 0.35, 1.4, 0.35), gap=0.7)
        row.addWidget(IconLabel("calendar-clock", role="on_tint", size=1.15))
        self.words = Text()
        self.words.setAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self.words, 1)
        self.see = LinkButton(self.tr("See what is due"))
        self.see.clicked.connect(lambda: workbench.go(Target(area=Area.TODAY)))
        row.addWidget(self.see)
        self.hide()
        self.timer = QTimer(self)
        self.timer.setInterval(EVERY_MS)
        self.timer.timeout.connect(self.look)
        self.timer.start()
        workbench.changed.connect(self._on_changed)

    def show_on(self, area: Area) -> None:
        """Show the line where it belongs; what Today showed is not said again."""
        self._area = area
        if area is Area.TODAY:
            self._visited, self._due = self._workbench.desk.clock.today(), None
        elif self._due is None and self._visited is None:
            self.look()
        self._refresh()

    def look(self) -> None:
        """Look again at what is due."""
        self._workbench.read(due.pressing, self._show, owner=self)

    def _show(self, found: frozenset[str]) -> None:
        self._due = found
        if self._visited == self._workbench.desk.clock.today():
            self._seen = found
        self._refresh()

    def _refresh(self) -> None:
        count = len((self._due or frozenset()) - self._seen)
        one, many = self.tr("One thing is due today."), self.tr("{count} things are due today or late.")
        self.words.setText(one if count == 1 else many.format(count=count))
        self.setAccessibleName(self.words.text())
        self.setVisible(count > 0 and self._area is not None and self._area not in QUIET_ON)

    def _on_changed(self, _: frozenset[Topic]) -> None:
        if self.isVisible():  # it may be about what was just done
            self.look()
