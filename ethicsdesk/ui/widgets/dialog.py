"""The frame of every dialog: what is asked, and two clearly named answers."""

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QDialog, QFrame, QHBoxLayout, QLayout, QScrollArea, QVBoxLayout, QWidget

from ethicsdesk.ui.metrics import em, sized, spaced
from ethicsdesk.ui.reading_order import walk
from ethicsdesk.ui.tone import Tone
from ethicsdesk.ui.widgets.button import Button, ButtonKind
from ethicsdesk.ui.widgets.heading import Text, TextRole
from ethicsdesk.ui.widgets.icon_label import IconLabel

LEAST_HEIGHT = 6
"""In em: what stays in sight of a question on the smallest screen."""


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
        inside = _Inside()
        top = spaced(QHBoxLayout(inside), margins=0, gap=1)
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
        self.room = _Scrolling(inside)
        outer.addWidget(self.room, 1)
        outer.addLayout(self._make_buttons(accept, reject, tone))

    def showEvent(self, event: QShowEvent) -> None:
        """Be as wide and high as the texts need, within the screen; what is longer scrolls."""
        super().showEvent(event)
        layout = self.layout()
        if layout is not None:
            self.room.updateGeometry()  # something may have been put in after its size was asked for
            width = max(self.width(), layout.totalMinimumSize().width())
            self.resize(width, max(self.height(), layout.totalHeightForWidth(width)))
        room = self.screen().availableGeometry().size()
        frame = self.frameGeometry().size() - self.size()
        self.resize(self.size().boundedTo(room - frame))

    def focusNextPrevChild(self, forward: bool) -> bool:  # noqa: FBT001 - Qt's way
        """Go with Tab as one reads."""
        return walk(self, forward=forward)

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


class _Inside(QWidget):
    """All that scrolls; it takes what width there is, and the height its texts need at that width."""

    def minimumSizeHint(self) -> QSize:
        """Ask for nothing: a dialog wider than a small screen is narrowed and never scrolls sideways."""
        return QSize(0, 0)


class _Scrolling(QScrollArea):
    """Holds what is asked; as high as that where the screen allows, so that the buttons are never off it."""

    def __init__(self, inside: QWidget) -> None:
        """Hold a widget that has a layout."""
        super().__init__()
        self.setProperty("kit", "page-scroll")
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._inside = inside
        self.setWidget(inside)
        policy = self.sizePolicy()
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Tell the dialog when what is inside wants another size; Qt only tells the bars."""
        if event.type() == QEvent.Type.LayoutRequest:
            self.updateGeometry()
            self._show_bar()
        return super().eventFilter(watched, event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show the bar only where it is needed."""
        self._show_bar()
        super().resizeEvent(event)

    def _show_bar(self) -> None:
        """Decide without the bar: Qt keeps one that is needed only because it is there."""
        fits = self.heightForWidth(self.width()) <= self.height()
        policy = Qt.ScrollBarPolicy
        self.setVerticalScrollBarPolicy(policy.ScrollBarAlwaysOff if fits else policy.ScrollBarAsNeeded)

    def sizeHint(self) -> QSize:
        """Want what is inside to be whole."""
        return self._inside.sizeHint()

    def minimumSizeHint(self) -> QSize:
        """Need the width of what is inside, beside the bar that scrolls it, and a few lines."""
        layout = self._inside.layout()
        width = layout.totalMinimumSize().width() if layout is not None else 0
        return QSize(width + self.verticalScrollBar().sizeHint().width(), em(LEAST_HEIGHT))

    def heightForWidth(self, width: int) -> int:
        """Return how high what is inside is at a width."""
        layout = self._inside.layout()
        if layout is None or not layout.hasHeightForWidth():
            return self._inside.sizeHint().height()
        return layout.totalHeightForWidth(width)
