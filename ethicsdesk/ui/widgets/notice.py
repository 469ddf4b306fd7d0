"""The quiet line that says "Saved"."""

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from ethicsdesk.ui.metrics import sized, spaced
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
        self._sentence = QLabel()  # what the person must read is never cut; it may take more lines
        self._sentence.setTextFormat(Qt.TextFormat.PlainText)
        self._sentence.setWordWrap(True)
        self._sentence.setProperty("role", "muted")
        sized(self._sentence, min_width=16)
        self._sentence.hide()
        row.addWidget(self._icon)
        row.addWidget(self._text, 1)
        row.addWidget(self._sentence, 1)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._go)
        self._squeezed = True
        self.squeeze(far=False)
        self.hide()

    @property
    def room(self) -> int:
        """Return how wide its commonest word is."""
        return self._text.fontMetrics().horizontalAdvance(self.tr("Saved"))

    @property
    def squeezed(self) -> bool:
        """Say whether its room may go to others."""
        return self._squeezed

    def squeeze(self, *, far: bool) -> None:
        """Keep room for its commonest word or, where that would push others together, for none."""
        if far is not self._squeezed:
            self._squeezed = far
            self._text.keep_room("" if far else self.tr("Saved"))
            self.updateGeometry()  # while hidden it would not tell of itself

    @property
    def text(self) -> str:
        """Return what is or was last said."""
        return self._text.text()

    def say(self, text: str, *, tone: Tone = Tone.GOOD, milliseconds: int = 4000) -> None:
        """Show *text* for a while; 0 milliseconds leaves it."""
        self._icon.show_icon(tone.icon, role=tone.ink)
        self._text.setText(text)
        self._sentence.setText(text)
        self._show_all(whole=tone in (Tone.CAUTION, Tone.STOP))
        self.setAccessibleName(text)
        self.show()
        announce(self, text)
        self._timer.stop()
        if milliseconds:
            self._timer.start(milliseconds)

    def _go(self) -> None:
        """Give back the lines a long sentence took."""
        self.hide()
        self._show_all(whole=False)

    def _show_all(self, *, whole: bool) -> None:
        self._text.setVisible(not whole)
        self._sentence.setVisible(whole)
