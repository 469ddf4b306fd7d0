"""Words of a paper beside what they would be today."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QVBoxLayout, QWidget

from ethicsdesk.domain.inline import plain
from ethicsdesk.services.ripple import Change
from ethicsdesk.ui.metrics import em, spaced
from ethicsdesk.ui.tone import Tone
from ethicsdesk.ui.widgets.heading import Text, TextRole
from ethicsdesk.ui.widgets.styling import mark

NARROW_EM = 34


class ChangeView(QWidget):
    """Before at the left, now at the right; below each other where there is little room."""

    def __init__(self, change: Change, *, parent: QWidget | None = None) -> None:
        """Show one change."""
        super().__init__(parent)
        column = spaced(QVBoxLayout(self), margins=(0, 0.2, 0, 0.2), gap=0.35)
        weight = self.tr("matters to clients") if change.material else self.tr("wording only")
        label = f"{plain(change.label)} · {weight}" if change.label else weight.capitalize()
        column.addWidget(Text(label, role=TextRole.STRONG))
        self._sides = spaced(QBoxLayout(QBoxLayout.Direction.LeftToRight), margins=0, gap=0.7)
        self.before = _side(self.tr("Before"), change.before or self.tr("This was not there."), Tone.NEUTRAL)
        self.now = _side(self.tr("Now"), change.after or self.tr("This is no longer there."), Tone.INFO)
        self._sides.addWidget(self.before, 1)
        self._sides.addWidget(self.now, 1)
        column.addLayout(self._sides)

    @property
    def texts(self) -> tuple[str, str]:
        """Return both sides as they are read out."""
        return self.before.accessibleName(), self.now.accessibleName()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Turn the sides over where the width asks for it."""
        narrow = self.width() < em(NARROW_EM)
        way = QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight
        self._sides.setDirection(way)
        super().resizeEvent(event)


def _side(name: str, text: str, tone: Tone) -> QFrame:
    frame = QFrame()
    frame.setProperty("kit", "banner")
    mark(frame, tone=tone.value)
    column = spaced(QVBoxLayout(frame), margins=(0.9, 0.7, 0.9, 0.8), gap=0.25)
    column.addWidget(Text(name, role=TextRole.OVERLINE))
    words = Text(readable(text))
    words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    column.addWidget(words)
    column.addStretch(1)
    frame.setAccessibleName(f"{name}: {words.text()}")
    return frame


def readable(text: str) -> str:
    """Return words of a paper without marks, a dot before each point of a list."""
    lines = plain(text).splitlines()
    return "\n".join(f"• {line[2:]}" if line.startswith("- ") else line for line in lines)
