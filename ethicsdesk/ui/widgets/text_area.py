"""A box for longer text that grows with what is typed."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QResizeEvent
from PySide6.QtWidgets import QPlainTextEdit, QSizePolicy, QWidget

from ethicsdesk.ui.metrics import em


class TextArea(QPlainTextEdit):
    """Plain text; Tab leaves it, and it grows from its smallest to its largest number of lines."""

    left = Signal()
    """The focus went elsewhere: time to save."""

    def __init__(
        self, *, placeholder: str = "", lines: int = 3, most_lines: int = 14, parent: QWidget | None = None
    ) -> None:
        """Make an empty box."""
        super().__init__(parent)
        self._lines = lines
        self._most = most_lines
        self.setTabChangesFocus(True)
        self.setPlaceholderText(placeholder)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.document().documentLayout().documentSizeChanged.connect(self.updateGeometry)

    def sizeHint(self) -> QSize:
        """Return the height of the text, within bounds."""
        shown = self.document().documentLayout().documentSize().height()  # counts lines, not pixels
        lines = min(max(int(shown), self._lines), self._most)
        frame = self.height() - self.viewport().height() if self.isVisible() else em(0.7)
        margin = 2 * int(self.document().documentMargin()) + 4  # Qt wants a little more than the text
        return QSize(em(20), lines * self.fontMetrics().lineSpacing() + margin + max(frame, em(0.7)))

    def minimumSizeHint(self) -> QSize:
        """Return the same height, so that no layout squeezes the text."""
        return QSize(em(8), self.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A new width may mean more lines."""
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self.updateGeometry()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Tell that the box was left; menus and popups do not count."""
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self.left.emit()
