"""A message that floats over the foot of a window for a few seconds."""

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from ethicsdesk.ui.metrics import em, spaced
from ethicsdesk.ui.tone import Tone
from ethicsdesk.ui.widgets.announce import announce
from ethicsdesk.ui.widgets.heading import Text
from ethicsdesk.ui.widgets.icon_label import IconLabel


class Toast(QFrame):
    """Floats over its parent; never takes the focus, so typing goes on."""

    ended = Signal()

    def __init__(self, parent: QWidget) -> None:
        """Make a hidden toast that keeps to the foot of *parent*."""
        super().__init__(parent)
        self._over = parent
        self.setProperty("kit", "toast")
        row = spaced(QHBoxLayout(self), margins=(1.1, 0.75, 1.25, 0.75), gap=0.6)
        self._icon = IconLabel(Tone.GOOD.icon, role="surface", size=1.2)
        self._text = Text()
        self._text.setWordWrap(False)
        row.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self._text, 1)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.hide)
        parent.installEventFilter(self)
        self.hide()

    def say(self, text: str, *, tone: Tone = Tone.GOOD, milliseconds: int = 5000) -> None:
        """Show *text* for a while."""
        self._icon.show_icon(tone.icon, role="surface")
        self._text.setWordWrap(False)
        self._text.setText(text)
        self.setAccessibleName(text)
        self._place()
        self.show()
        self.raise_()
        announce(self, text)
        self._timer.start(milliseconds)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep to the foot of the parent when it is resized."""
        if event.type() == QEvent.Type.Resize and watched is self._over and not self.isHidden():
            self._place()
        return super().eventFilter(watched, event)

    def _place(self) -> None:
        room = self._over.rect()
        self.ensurePolished()
        widest = room.width() - em(3)
        if self.sizeHint().width() > widest:
            self._text.setWordWrap(True)
            self.resize(widest, self.heightForWidth(widest))
        else:
            self.resize(self.sizeHint())
        self.move((room.width() - self.width()) // 2, room.height() - self.height() - em(1.6))
