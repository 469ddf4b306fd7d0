"""The frame of every dialog: what is asked, and two clearly named answers."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLayout, QVBoxLayout, QWidget

from ethicsdesk.ui.metrics import sized, spaced
from ethicsdesk.ui.tone import Tone
from ethicsdesk.ui.widgets.button import Button, ButtonKind
from ethicsdesk.ui.widgets.heading import Text, TextRole
from ethicsdesk.ui.widgets.icon_label import IconLabel


class Dialog(QDialog):
    """Title, text, room for more, and buttons that say what they do; Escape is the second answer."""

    def __init__(
        self,
        title: str,
        text: str = "",
        *,
        accept: str,
        reject: str = "",
        tone: Tone = Tone.NEUTRAL,
        parent: QWidget | None = None,
    ) -> None:
        """Make a dialog; tone STOP: the first answer cannot be undone, so the second is the default."""
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setAccessibleName(title)
        self.setAccessibleDescription(text)
        outer = spaced(QVBoxLayout(self), margins=(1.7, 1.5, 1.7, 1.4), gap=1.2)
        sized(self, min_width=26)
        top = spaced(QHBoxLayout(), margins=0, gap=1)
        if tone is not Tone.NEUTRAL:
            top.addWidget(
                IconLabel(tone.icon, role=tone.ink, size=1.4, ground=tone.ground),
                0,
                Qt.AlignmentFlag.AlignTop,
            )
        self.body = spaced(QVBoxLayout(), margins=0, gap=0.6)
        self.body.addWidget(Text(title, role=TextRole.H2))
        if text:
            self.body.addWidget(sized(Text(text), max_width=44))
        held = spaced(QVBoxLayout(), margins=0, gap=0)
        held.addLayout(self.body)
        held.addStretch(1)  # spare height goes below the words, not between them
        top.addLayout(held, 1)
        outer.addLayout(top, 1)
        outer.addLayout(self._make_buttons(accept, reject, tone))

    def showEvent(self, event: QShowEvent) -> None:
        """Be as high as the texts need at this width, within the screen; what is longer scrolls."""
        super().showEvent(event)
        layout = self.layout()
        if layout is not None and layout.hasHeightForWidth():
            self.resize(self.width(), max(self.height(), layout.totalHeightForWidth(self.width())))
        room = self.screen().availableGeometry().size()
        frame = self.frameGeometry().size() - self.size()
        self.resize(self.size().boundedTo(room - frame))

    def add(self, *items: QWidget | QLayout) -> None:
        """Put widgets or layouts below the text."""
        for item in items:
            if isinstance(item, QLayout):
                self.body.addLayout(item)
            else:
                self.body.addWidget(item)

    @classmethod
    def ask(
        cls, parent: QWidget, title: str, text: str, *, accept: str, reject: str, tone: Tone = Tone.INFO
    ) -> bool:
        """Ask and wait; return whether the first answer was given."""
        dialog = cls(title, text, accept=accept, reject=reject, tone=tone, parent=parent)
        try:
            return dialog.exec() == QDialog.DialogCode.Accepted
        finally:
            dialog.deleteLater()

    @classmethod
    def tell(cls, parent: QWidget, title: str, text: str, *, accept: str, tone: Tone = Tone.INFO) -> None:
        """Tell something that must be read, and wait until it is."""
        dialog = cls(title, text, accept=accept, tone=tone, parent=parent)
        try:
            dialog.exec()
        finally:
            dialog.deleteLater()

    def _make_buttons(self, accept: str, reject: str, tone: Tone) -> QHBoxLayout:
        row = spaced(QHBoxLayout(), margins=0, gap=0.7)
        row.addStretch(1)
        dangerous = tone is Tone.STOP and bool(reject)
        self.accept_button = Button(accept, kind=ButtonKind.DANGER if dangerous else ButtonKind.PRIMARY)
        self.accept_button.clicked.connect(self.accept)
        self.reject_button = Button(reject)
        self.reject_button.clicked.connect(self.reject)
        if not reject:
            self.reject_button.hide()  # never shown by hand: without a parent it would be a window
        row.addWidget(self.reject_button)
        row.addWidget(self.accept_button)
        (self.reject_button if dangerous else self.accept_button).setDefault(True)
        if dangerous:
            self.reject_button.setFocus()
        return row
