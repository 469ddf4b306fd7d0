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
        self._must_be_read = self._is_over = False
        self._squeezed = True
        self.squeeze(far=False)
        self.hide()

    @property
    def sign(self) -> int:
        """Return how wide its sign is."""
        return self._icon.minimumSizeHint().width()

    @property
    def room(self) -> int:
        """Return how much wider its commonest word makes it."""
        return self._gap + self._text.fontMetrics().horizontalAdvance(self.tr("Saved"))

    @property
    def wished(self) -> int:
        """Return how much wider than its sign it has to be now."""
        if not self._sentence.isHidden():
            return self._gap + self._sentence.minimumWidth()
        return 0 if self._squeezed else self.room

    @property
    def _gap(self) -> int:
        layout = self.layout()
        return layout.spacing() if layout is not None else 0

    def squeeze(self, *, far: bool) -> None:
        """Keep room for its commonest word or, where that would take it from others, for its sign alone."""
        if far is not self._squeezed:
            self._squeezed = far
            self._text.keep_room("" if far else self.tr("Saved"))
            self._show_parts()
            self.updateGeometry()  # while hidden it would not tell of itself

    @property
    def text(self) -> str:
        """Return what is or was last said."""
        return self._text.text()

    @property
    def is_speaking(self) -> bool:
        """Say whether it tells something for a moment that says more than its commonest word."""
        return self._timer.isActive() and self.text != self.tr("Saved")

    def say(self, text: str, *, tone: Tone = Tone.GOOD, milliseconds: int = 4000) -> None:
        """Show *text* for a while; 0 milliseconds leaves it."""
        self._icon.show_icon(tone.icon, role=tone.ink)
        self._text.setText(text)
        self._sentence.setText(text)
        self._must_be_read = tone in (Tone.CAUTION, Tone.STOP)
        self._is_over = False
        self._show_parts()
        self.setAccessibleName(text)
        self.setToolTip(text)
        self.show()
        announce(self, text)
        self._timer.stop()
        if milliseconds:
            self._timer.start(milliseconds)

    def _go(self) -> None:
        """Give back the lines a long sentence took."""
        self.hide()
        self._is_over = True
        self._show_parts()

    def _show_parts(self) -> None:
        """Show in full what must be read; what is good to know in one line, or as its sign alone."""
        longer = self._must_be_read or (self._squeezed and self.text.strip() not in ("", self.tr("Saved")))
        whole = longer and not self._is_over
        self._sentence.setVisible(whole)
        self._text.setVisible(not whole and not self._squeezed)
