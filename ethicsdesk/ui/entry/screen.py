"""The frame of every screen before a vault is open: a promise at the side, one calm task beside it."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLayout,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from ethicsdesk.domain.errors import UserError
from ethicsdesk.ui.metrics import em, sized, spaced
from ethicsdesk.ui.texts import sentence
from ethicsdesk.ui.tone import Tone
from ethicsdesk.ui.widgets.banner import Banner
from ethicsdesk.ui.widgets.busy_bar import BusyBar
from ethicsdesk.ui.widgets.button import Button
from ethicsdesk.ui.widgets.heading import Text, TextRole, title
from ethicsdesk.ui.widgets.icon_label import IconLabel
from ethicsdesk.ui.widgets.link_button import LinkButton

NARROW_EM = 60
COLUMN_EM = 34


class EntryScreen(QWidget):
    """Title, text, body, buttons; Enter is the primary button, Escape the way back."""

    look_asked = Signal()
    """The person wants other colors or larger text."""

    def __init__(self, heading: str, text: str = "", *, parent: QWidget | None = None) -> None:
        """Make a screen with its title; fill it with `add` and `set_buttons`."""
        super().__init__(parent)
        self.setProperty("kit", "page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName(heading)
        self.primary: QPushButton | None = None
        self.back: QPushButton | None = None
        self.first_focus: QWidget | None = None
        self._focused = False
        row = spaced(QHBoxLayout(self), margins=0, gap=0)
        self._promise = PromisePanel()
        row.addWidget(self._promise)
        self.scroll_area = QScrollArea()
        self.scroll_area.setProperty("kit", "page-scroll")
        self.scroll_area.setWidgetResizable(True)
        self.scroll_area.setFrameShape(QFrame.Shape.NoFrame)
        self.scroll_area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.scroll_area.setWidget(self._make_sheet(heading, text))
        row.addWidget(self.scroll_area, 1)

    def add(self, *items: QWidget | QLayout) -> None:
        """Put widgets or layouts at the end of the body."""
        for item in items:
            if isinstance(item, QLayout):
                self.body.addLayout(item)
            else:
                self.body.addWidget(item)

    def set_buttons(
        self, primary: QPushButton, *, back: QPushButton | None = None, leading: QWidget | None = None
    ) -> None:
        """Show the way back or other ways at the start, the primary action at the end of the last line."""
        self.primary, self.back = primary, back
        for widget in (back, leading):
            if widget is not None:
                self._buttons.addWidget(widget, 0, Qt.AlignmentFlag.AlignVCenter)
        self._buttons.addStretch(1)
        self._buttons.addWidget(primary)

    def complain(self, text: str, *, title: str = "", action: str = "") -> None:
        """Show at the top of the body what went wrong; *action* names the button of `banner.acted`."""
        self.banner.button.setText(action)
        self.banner.button.setVisible(bool(action))
        self.banner.say(text, title=title, tone=Tone.CAUTION)
        self.banner.setVisible(bool(text))
        self.scroll_area.ensureWidgetVisible(self.banner)

    def complain_of(self, error: Exception) -> None:
        """Show the sentence of a failure; whatever is no UserError is a bug and is raised."""
        if not isinstance(error, UserError):
            raise error
        self.complain(sentence(error))

    def set_busy(self, *, busy: bool) -> None:
        """Show that something runs; the buttons wait."""
        if busy:
            self.bar.run()
        else:
            self.bar.rest()
        for button in (self.primary, self.back):
            if button is not None:
                button.setEnabled(not busy)

    @property
    def shows_promise(self) -> bool:
        """Say whether there is room for the panel at the side."""
        return self.width() >= em(NARROW_EM)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses the focused or the primary button, Escape goes back."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            focused = self.focusWidget()
            button = focused if isinstance(focused, QPushButton) else self.primary
            if button is not None and button.isEnabled():
                button.click()
        elif event.key() == Qt.Key.Key_Escape and self.back is not None and self.back.isEnabled():
            self.back.click()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the task the whole width where there is little of it."""
        self._fit()
        super().resizeEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Larger text needs the width too."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._fit()

    def showEvent(self, event: QShowEvent) -> None:
        """Put the focus where the person will type first."""
        super().showEvent(event)
        if not self._focused:
            self._focused = True
            self.take_focus()

    def take_focus(self) -> None:
        """Put the focus where the person will type first."""
        target = self.first_focus or self.primary
        if target is not None:
            target.setFocus(Qt.FocusReason.OtherFocusReason)

    def _fit(self) -> None:
        self._promise.setVisible(self.shows_promise)
        self._brand.setVisible(not self.shows_promise)

    def _make_sheet(self, heading: str, text: str) -> QWidget:
        sheet = QWidget()
        sheet.setProperty("kit", "page-body")
        outer = spaced(QVBoxLayout(sheet), margins=(1.6, 1.2, 1.6, 1.6), gap=0.6)
        top = spaced(QHBoxLayout(), margins=0, gap=0.6)
        self._brand = brand_line()
        top.addWidget(self._brand)
        top.addStretch(1)
        self.look = LinkButton(self.tr("Text si&ze and colors"), icon="a-large-small")
        self.look.clicked.connect(self.look_asked)
        top.addWidget(self.look)
        outer.addLayout(top)
        outer.addStretch(2)
        middle = spaced(QHBoxLayout(), margins=0, gap=0)
        middle.addStretch(1)
        middle.addWidget(self._make_column(heading, text), 20)
        middle.addStretch(1)
        outer.addLayout(middle)
        outer.addStretch(3)
        return sheet

    def _make_column(self, heading: str, text: str) -> QWidget:
        column = sized(QWidget(), max_width=COLUMN_EM)
        stack = spaced(QVBoxLayout(column), margins=0, gap=1.2)
        words = spaced(QVBoxLayout(), margins=0, gap=0.45)
        self.title = title(heading)
        words.addWidget(self.title)
        self.text = Text(text, role=TextRole.MUTED)
        if not text:
            self.text.hide()
        words.addWidget(self.text)
        stack.addLayout(words)
        self.banner = Banner(tone=Tone.CAUTION)
        self.banner.hide()
        stack.addWidget(self.banner)
        self.body = spaced(QVBoxLayout(), margins=0, gap=1.1)
        stack.addLayout(self.body)
        self.bar = BusyBar()
        self.bar.setAccessibleName(self.tr("Please wait"))
        stack.addWidget(self.bar)
        self._buttons = spaced(QHBoxLayout(), margins=0, gap=0.7)
        stack.addLayout(self._buttons)
        self.foot = spaced(QVBoxLayout(), margins=0, gap=0.5)
        stack.addLayout(self.foot)
        return column


class PromisePanel(QWidget):
    """The mark, what the program is for, and that nothing leaves the computer."""

    def __init__(self, *, parent: QWidget | None = None) -> None:
        """Make the panel."""
        super().__init__(parent)
        self.setProperty("kit", "nav")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        sized(self, min_width=22, max_width=22)
        column = spaced(QVBoxLayout(self), margins=(1.9, 1.8, 1.9, 1.8), gap=0)
        column.addWidget(brand_line(on_side=True))
        column.addStretch(2)
        for icon, head, line in self._promises():
            column.addWidget(_promise(icon, head, line))
            column.addSpacing(em(1.5))
        column.addStretch(3)
        foot = spaced(QHBoxLayout(), margins=0, gap=0.6)
        foot.addWidget(IconLabel("lock", role="side_accent", size=1.15), 0, Qt.AlignmentFlag.AlignTop)
        foot.addWidget(Text(self.tr("Encrypted. Nothing leaves this computer."), role=TextRole.SMALL), 1)
        column.addLayout(foot)

    def _promises(self) -> Sequence[tuple[str, str, str]]:
        return (
            (
                "clipboard-check",
                self.tr("Decide"),
                self.tr("May I use this AI tool? Answer short questions and see the reasons."),
            ),
            (
                "heart-handshake",
                self.tr("Explain"),
                self.tr("Give clients a handout in plain words, built from your answers."),
            ),
            (
                "book-open",
                self.tr("Show"),
                self.tr("Keep a year of careful choices in one binder."),
            ),
        )


def _promise(icon: str, head: str, line: str) -> QWidget:
    box = QWidget()
    row = spaced(QHBoxLayout(box), margins=0, gap=0.9)
    row.addWidget(IconLabel(icon, role="side_accent", size=1.5), 0, Qt.AlignmentFlag.AlignTop)
    words = spaced(QVBoxLayout(), margins=0, gap=0.1)
    words.addWidget(Text(head, role=TextRole.BRAND))
    words.addWidget(Text(line))
    row.addLayout(words, 1)
    return box


def brand_line(*, on_side: bool = False) -> QWidget:
    """Return the program's mark and name; *on_side* in the colors of the navigation."""
    box = QWidget()
    row = spaced(QHBoxLayout(box), margins=0, gap=0.7)
    role, ground = ("side", "side_accent") if on_side else ("on_primary", "primary")
    row.addWidget(IconLabel("shield-check", role=role, size=1.35, ground=ground))
    name = Text("EthicsDesk", role=TextRole.BRAND if on_side else TextRole.H2)
    name.setWordWrap(False)
    row.addWidget(name, 1, Qt.AlignmentFlag.AlignVCenter)
    return box


def way_back(text: str) -> Button:
    """Return a button that leads back, with its arrow."""
    return Button(text, icon="arrow-left")
