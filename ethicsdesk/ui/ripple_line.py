"""The line above the pages where facts are seen or changed, while issued papers are no longer true."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from ethicsdesk.services import reissue
from ethicsdesk.services.changes import Topic
from ethicsdesk.services.targets import Area, Target
from ethicsdesk.ui.metrics import spaced
from ethicsdesk.ui.widgets.heading import Text
from ethicsdesk.ui.widgets.icon_label import IconLabel
from ethicsdesk.ui.widgets.link_button import LinkButton
from ethicsdesk.ui.workbench import Workbench

SHOWN_ON = frozenset({Area.TODAY, Area.TOOLS, Area.TOOL, Area.PRACTICE, Area.STATES, Area.PAPERS})
"""Not within an interview, where it would move the page under the hand; it shows when that ends."""

OF_FACTS = frozenset({Topic.PRACTICE, Topic.TOOLS, Topic.ANSWERS, Topic.RULES, Topic.PAPERS})


class RippleLine(QFrame):
    """Says how many papers are no longer true, and leads to what changed."""

    def __init__(self, workbench: Workbench, *, parent: QWidget | None = None) -> None:
        """Make the line, hidden; papers are counted when a page it belongs to is shown."""
        super().__init__(parent)
        self.setProperty("kit", "strip")
        self._workbench = workbench
        self._count = 0
        self._is_old = True
        self._area: Area | None = None
        row = spaced(QHBoxLayout(self), margins=(1.4, 0.35, 1.4, 0.35), gap=0.7)
        row.addWidget(IconLabel("file-text", role="on_tint", size=1.15))
        self.words = Text()
        self.words.setAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self.words, 1)
        self.see = LinkButton(self.tr("See what changed"))
        self.see.clicked.connect(lambda: workbench.go(Target(area=Area.CHANGES)))
        row.addWidget(self.see)
        self.hide()
        workbench.changed.connect(self._on_changed)

    def show_on(self, area: Area) -> None:
        """Show the line where it belongs, counted anew when facts have changed since."""
        self._area = area
        self._refresh()
        if self._is_old and area in SHOWN_ON:
            self._is_old = False
            self._workbench.read(reissue.count, self._show, owner=self)

    def _show(self, count: int) -> None:
        self._count = count
        if count == 1:
            text = self.tr("1 paper is no longer true.")
        else:
            text = self.tr("{count} papers are no longer true.").format(count=count)
        self.words.setText(text)
        self.setAccessibleName(text)
        self._refresh()

    def _refresh(self) -> None:
        self.setVisible(self._count > 0 and self._area in SHOWN_ON)

    def _on_changed(self, topics: frozenset[Topic]) -> None:
        if topics & OF_FACTS:
            self._is_old = True
            if self._area is not None:
                self.show_on(self._area)
