"""The line above every screen that speaks of law, while the rules behind it are older than 12 months."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from ethicsdesk.services.changes import Topic
from ethicsdesk.services.duties import Age, rules_age
from ethicsdesk.services.targets import Area, Target
from ethicsdesk.ui import labels
from ethicsdesk.ui.metrics import spaced
from ethicsdesk.ui.widgets.heading import Text
from ethicsdesk.ui.widgets.icon_label import IconLabel
from ethicsdesk.ui.widgets.link_button import LinkButton
from ethicsdesk.ui.workbench import Workbench

NOT_LEGAL = frozenset({Area.TODAY, Area.RECOVERY, Area.VAULT, Area.STATES})
"""Screens that say it themselves, or have nothing to do with law."""


class RulesLine(QFrame):
    """Says when the rules were last looked at, and leads to the page that mends it."""

    def __init__(self, workbench: Workbench, *, parent: QWidget | None = None) -> None:
        """Make the line, hidden; how old the rules are is read when the first page is shown."""
        super().__init__(parent)
        self.setProperty("kit", "strip")
        self._workbench = workbench
        self._old: bool | None = None  # not read yet
        self._area = Area.TODAY
        row = spaced(QHBoxLayout(self), margins=(1.4, 0.35, 1.4, 0.35), gap=0.7)
        row.addWidget(IconLabel("triangle-alert", role="on_tint", size=1.15))
        self.words = Text()
        self.words.setAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self.words, 1)
        self.check = LinkButton(self.tr("Check my states"))
        self.check.clicked.connect(lambda: workbench.go(Target(area=Area.STATES)))
        row.addWidget(self.check)
        self.hide()
        workbench.changed.connect(self._on_changed)

    def show_on(self, area: Area) -> None:
        """Show the line where it belongs."""
        self._area = area
        if self._old is None:
            self._old = False
            self._read()
        self.setVisible(self._old and area not in NOT_LEGAL)

    def _read(self) -> None:
        self._workbench.read(rules_age, self._show, owner=self)

    def _show(self, age: Age) -> None:
        self._old = age.old
        text = self.tr("The rules of your states were last looked at on {day}. Laws change.")
        self.words.setText(text.format(day=labels.day(age.seen)))
        self.setAccessibleName(self.words.text())
        self.show_on(self._area)

    def _on_changed(self, topics: frozenset[Topic]) -> None:
        if topics & {Topic.RULES, Topic.PRACTICE}:
            self._read()
