"""A message within a page: information, good news, caution, stop."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from ethicsdesk.ui.metrics import spaced
from ethicsdesk.ui.texts import tone_word
from ethicsdesk.ui.tone import Tone
from ethicsdesk.ui.widgets.announce import announce
from ethicsdesk.ui.widgets.button import Button
from ethicsdesk.ui.widgets.heading import Text, TextRole
from ethicsdesk.ui.widgets.icon_label import IconLabel
from ethicsdesk.ui.widgets.styling import mark


class Banner(QFrame):
    """Icon, title, text and perhaps one action, on a ground of its tone."""

    acted = Signal()

    def __init__(
        self,
        text: str = "",
        *,
        title: str = "",
        tone: Tone = Tone.INFO,
        action: str = "",
        parent: QWidget | None = None,
    ) -> None:
        """Show a message; *action* is the words of the button that emits `acted`."""
        super().__init__(parent)
        self.setProperty("kit", "banner")
        row = spaced(QHBoxLayout(self), margins=(1.05, 0.9, 1.05, 0.9), gap=0.75)
        self._icon = IconLabel(tone.icon, role=tone.ink, size=1.35)
        row.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        words = spaced(QVBoxLayout(), margins=0, gap=0.35)
        self._title = Text(role=TextRole.STRONG)
        self._text = Text()
        words.addWidget(self._title)
        words.addWidget(self._text)
        self.button = Button(action)
        if not action:
            self.button.hide()  # never shown by hand: without a parent it would be a window
        self.button.clicked.connect(self.acted)
        words.addWidget(self.button, 0, Qt.AlignmentFlag.AlignLeading)
        row.addLayout(words, 1)
        self.say(text, title=title, tone=tone)

    def set_large(self) -> None:
        """Show the title as large as a question, for the one result of a page."""
        self._title.set_role(TextRole.QUESTION)

    def say(self, text: str, *, title: str = "", tone: Tone = Tone.INFO) -> None:
        """Show another message; a screen reader says it when the banner is in sight."""
        mark(self, tone=tone.value)
        self._icon.show_icon(tone.icon, role=tone.ink)
        self._title.setText(title)
        self._title.setVisible(bool(title))
        self._text.setText(text)
        self._text.setVisible(bool(text))
        spoken = ". ".join(part for part in (tone_word(tone), title) if part)
        self.setAccessibleName(spoken)
        self.setAccessibleDescription(text)
        if self.isVisible():
            announce(self, f"{spoken}. {text}")
