"""The quiet line that says "Saved"."""

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ethicsdesk.ui.metrics import spaced
from ethicsdesk.ui.tone import Tone
from ethicsdesk.ui.widgets.announce import announce
from ethicsdesk.ui.widgets.elided_label import ElidedLabel
from ethicsdesk.ui.widgets.icon_label import IconLabel


class Notice(QWidget):
    """Says something for a few seconds, in its own place, without moving anything."""

    def __init__(self, *, parent: QWidget | None = None) -> None:
        """Make an empty notice that keeps its room."""
        super().__init__(parent)
        policy = self.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self.setSizePolicy(policy)
        row = spaced(QHBoxLayout(self), margins=0, gap=0.4)
        self._icon = IconLabel(Tone.GOOD.icon, role=Tone.GOOD.ink, size=1.1)
        self._text = ElidedLabel(" ", fewest=0)
        self._text.setProperty("role", "muted")
        row.addWidget(self._icon)
        row.addWidget(self._text, 1)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.hide)
        self.hide()

    @property
    def text(self) -> str:
        """Return what is or was last said."""
        return self._text.text()

    def say(self, text: str, *, tone: Tone = Tone.GOOD, milliseconds: int = 4000) -> None:
        """Show *text* for a while; 0 milliseconds leaves it."""
        self._icon.show_icon(tone.icon, role=tone.ink)
        self._text.setText(text)
        self.setAccessibleName(text)
        self.show()
        announce(self, text)
        self._timer.stop()
        if milliseconds:
            self._timer.start(milliseconds)
