"""What a tool is used for here, in one line of the therapist's own."""

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit

from ethicsdesk.domain.records import Tool
from ethicsdesk.services import tools
from ethicsdesk.ui.widgets.field import Field
from ethicsdesk.ui.workbench import Workbench

translate = QCoreApplication.translate


class _Line(QLineEdit):
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Enter keep the line and do no more; else it would press the page's button."""
        super().keyPressEvent(event)
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            event.accept()


class PurposeField(Field):
    """Is kept when it is left; the register and the binder print it."""

    def __init__(self, tool: Tool, workbench: Workbench) -> None:
        """Show the line as it was kept."""
        self.line = _Line(tool.purpose)
        self.line.setMaxLength(tools.LONGEST_PURPOSE)
        super().__init__(translate("PurposeField", "What do you &use it for?"), self.line)
        self._tool_id, self._kept = tool.id, tool.purpose
        self._workbench = workbench
        self.line.editingFinished.connect(self._keep)

    def _keep(self) -> None:
        text, tool_id = self.line.text().strip(), self._tool_id
        if text == self._kept:
            return
        self._kept = text
        self._workbench.change(lambda desk: tools.describe(desk, tool_id, text), owner=self._workbench)
