"""Covers a window while something slow runs: what it is, how far, and a way to stop it."""

import shiboken6
from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from ethicsdesk.ui.metrics import sized, spaced
from ethicsdesk.ui.theme import current_theme
from ethicsdesk.ui.widgets.announce import announce
from ethicsdesk.ui.widgets.busy_bar import BusyBar
from ethicsdesk.ui.widgets.button import Button
from ethicsdesk.ui.widgets.card import Card
from ethicsdesk.ui.widgets.heading import Text, TextRole


class BusyOverlay(QWidget):
    """Lies over its parent and keeps what is beneath out of reach; gives the focus back after."""

    cancelled = Signal()

    def __init__(self, parent: QWidget) -> None:
        """Make a hidden overlay for *parent*."""
        super().__init__(parent)
        self._over = parent
        self._blocked: list[QWidget] = []
        self._had_focus: QWidget | None = None
        column = spaced(QVBoxLayout(self), margins=2)
        self.card = sized(Card(), min_width=22, max_width=34)
        self.words = Text(role=TextRole.H3)
        self.bar = BusyBar()
        self.button = Button(self.tr("Cancel"))
        self.button.clicked.connect(self._on_cancel)
        self.card.add(self.words, self.bar)
        self.card.column.addWidget(self.button, 0, Qt.AlignmentFlag.AlignTrailing)
        column.addWidget(self.card, 0, Qt.AlignmentFlag.AlignCenter)
        parent.installEventFilter(self)
        self.hide()

    def begin(self, text: str, *, can_cancel: bool = True) -> None:
        """Cover the window and say what is going on; how far is unknown at first."""
        is_new = self.isHidden()
        if is_new:
            self._had_focus = QApplication.focusWidget()
        self.words.setText(text)
        self.bar.setAccessibleName(text)
        self.bar.run()
        self.button.setText(self.tr("Cancel"))
        self.button.setEnabled(can_cancel)
        self.button.setVisible(can_cancel)
        self.setGeometry(self._over.rect())
        self.show()
        self.raise_()
        self.setFocus()
        if can_cancel:  # a little later: Enter may have asked for this, and it is still on its way up
            QTimer.singleShot(0, self, self._focus_button)
        if is_new:
            self._block()  # only now: Qt would hand the focus of what is blocked to whatever comes next
        announce(self, text)

    def show_share(self, share: float) -> None:
        """Show how much is done, 0.0 to 1.0."""
        self.bar.show_share(share)

    def end(self) -> None:
        """Uncover the window and give the focus back."""
        for widget in self._blocked:
            if shiboken6.isValid(widget):
                widget.setEnabled(True)
        self._blocked.clear()
        if self._had_focus is not None and shiboken6.isValid(self._had_focus):
            self._had_focus.setFocus()
        self._had_focus = None
        self.hide()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep covering the parent when it is resized."""
        if watched is self._over and event.type() == QEvent.Type.Resize:
            self.setGeometry(self._over.rect())
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape cancels."""
        if event.key() == Qt.Key.Key_Escape and self.button.isEnabled():
            self._on_cancel()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """Draw a veil through which the page can still be recognized."""
        veil = QColor(current_theme().color("bg"))
        veil.setAlphaF(0.86)
        painter = QPainter(self)
        painter.fillRect(self.rect(), veil)
        painter.end()

    def _focus_button(self) -> None:
        if self.hasFocus() and self.button.isEnabled():
            self.button.setFocus()

    def _on_cancel(self) -> None:
        self.button.setEnabled(False)
        self.button.setText(self.tr("Stopping …"))
        self.cancelled.emit()

    def _block(self) -> None:
        for child in self._over.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly):
            if child is not self and not child.isWindow() and not child.isHidden() and child.isEnabled():
                child.setEnabled(False)
                self._blocked.append(child)
