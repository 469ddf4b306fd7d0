"""A drop-down list for one of several values."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QPaintEvent, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import (
    QComboBox,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionComboBox,
    QStylePainter,
    QWidget,
)

from ethicsdesk.ui.metrics import em

LEAST_WIDTH = 12
"""In em: what a page always has room for, at every text size."""
SPARE = 0.3
"""In em: what Qt forgets when it measures the longest text, which would then be cut short."""


class Select(QComboBox):
    """Shows texts, speaks in keys; scrolling the page over it never changes it by accident."""

    chosen = Signal(str)
    """The key the person chose; not when set by program."""

    def __init__(
        self,
        options: Sequence[tuple[str, str]],
        *,
        name: str = "",
        mode: Qt.TextElideMode = Qt.TextElideMode.ElideRight,
        parent: QWidget | None = None,
    ) -> None:
        """Offer *options*, each a key and its text; a field gives the *name* otherwise.

        The *mode* says where a text is cut short that finds no room: in the middle when its end matters.
        """
        super().__init__(parent)
        self._mode = mode
        self.setItemDelegate(QStyledItemDelegate(self))  # the default one ignores the style sheet
        if name:
            self.setAccessibleName(name)
        for key, text in options:
            self.addItem(text, key)
        self.currentTextChanged.connect(lambda _: self._tell_whole())
        self.activated.connect(lambda _: self.chosen.emit(self.value or ""))

    @property
    def value(self) -> str | None:
        """Return the key of what is shown, or None while nothing is."""
        key = self.currentData()
        return str(key) if key is not None else None

    def select(self, key: str | None) -> None:
        """Show another value without telling anyone; None shows nothing. Raises KeyError."""
        index = -1 if key is None else self.findData(key)
        if key is not None and index < 0:
            raise KeyError(key)
        self.setCurrentIndex(index)

    @property
    def shown(self) -> str:
        """Return what fits now of the text chosen."""
        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        part = QStyle.SubControl.SC_ComboBoxEditField
        room = self.style().subControlRect(QStyle.ComplexControl.CC_ComboBox, option, part, self).width()
        return self.fontMetrics().elidedText(
            self.currentText(), self._mode, room - 2
        )  # as the style draws it

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw what fits; Qt would cut a letter in two."""
        if self.shown == self.currentText():
            super().paintEvent(event)
            return
        painter = QStylePainter(self)
        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        option.currentText = self.shown
        painter.drawComplexControl(QStyle.ComplexControl.CC_ComboBox, option)
        painter.drawControl(QStyle.ControlElement.CE_ComboBoxLabel, option)
        painter.end()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Offer the whole text as tooltip while it does not fit."""
        super().resizeEvent(event)
        self._tell_whole()

    def _tell_whole(self) -> None:
        self.setToolTip("" if self.shown == self.currentText() else self.currentText())

    def sizeHint(self) -> QSize:
        """Return the room in which the longest text is whole."""
        return super().sizeHint() + QSize(em(SPARE), 0)

    def minimumSizeHint(self) -> QSize:
        """Return a width that a page can always give; a longer text is cut short until the list opens."""
        least = super().minimumSizeHint() + QSize(em(SPARE), 0)
        return QSize(min(least.width(), em(LEAST_WIDTH)), least.height())

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to the page."""
        event.ignore()
