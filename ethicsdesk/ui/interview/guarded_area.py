"""A text box that quietly marks what looks like a person, and remembers what was called fine."""

from collections.abc import Sequence
from itertools import accumulate

from PySide6.QtCore import QCoreApplication, QTimer, Signal
from PySide6.QtGui import QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QHBoxLayout, QTextEdit, QVBoxLayout, QWidget

from ethicsdesk.domain.textguard import Mark, Span
from ethicsdesk.services.textguard import look
from ethicsdesk.ui.metrics import spaced
from ethicsdesk.ui.theme import current_theme
from ethicsdesk.ui.widgets.heading import Text, TextRole
from ethicsdesk.ui.widgets.icon_label import IconLabel
from ethicsdesk.ui.widgets.link_button import LinkButton
from ethicsdesk.ui.widgets.text_area import TextArea

translate = QCoreApplication.translate

_PAUSE_MS = 350
_MOST_MARKS = 50


class Guard:
    """What the text boxes of one place share: names that may stand, and what was called fine."""

    def __init__(self, *, names: tuple[str, ...], fine: frozenset[str]) -> None:
        """Keep the names of the tool and its maker, and the texts called fine so far."""
        self.names = names
        self.fine = fine


class GuardedArea(QWidget):
    """A `TextArea` with a sentence beneath it when a name, phone, e-mail, birth date or SSN may be in it."""

    left = Signal()
    typed = Signal()
    called_fine = Signal(tuple)
    """The texts the person called fine."""

    def __init__(self, *, guard: Guard, placeholder: str = "", lines: int = 3) -> None:
        """Make an empty box that shares *guard* with its neighbors."""
        super().__init__()
        self._guard = guard
        self._spans: tuple[Span, ...] = ()
        column = spaced(QVBoxLayout(self), margins=0, gap=0.35)
        self.area = TextArea(placeholder=placeholder, lines=lines)
        self.setFocusProxy(self.area)
        column.addWidget(self.area)
        self.hint = QWidget()
        row = spaced(QHBoxLayout(self.hint), margins=0, gap=0.5)
        row.addWidget(IconLabel("info", role="caution", size=1.1))
        self.words = Text(role=TextRole.HELP)
        row.addWidget(self.words, 1)
        self.fine_button = LinkButton(self.tr("It is f&ine"))
        self.fine_button.clicked.connect(self._on_fine)
        row.addWidget(self.fine_button)
        self.hint.hide()
        column.addWidget(self.hint)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_PAUSE_MS)
        self._timer.timeout.connect(self.check)
        self.area.textChanged.connect(self._on_typed)
        self.area.left.connect(self._on_left)

    @property
    def text(self) -> str:
        """Return what is typed."""
        return self.area.toPlainText()

    def set_text(self, text: str) -> None:
        """Show a text without telling anyone."""
        self.area.blockSignals(True)  # noqa: FBT003 - Qt's own signature
        self.area.setPlainText(text)
        self.area.blockSignals(False)  # noqa: FBT003
        self.area.updateGeometry()
        self.check()

    def check(self) -> None:
        """Look at the text now and mark what is found."""
        self._spans = look(self.text, fine=self._guard.fine, names=self._guard.names)[:_MOST_MARKS]
        self._mark(self._spans)
        self.hint.setVisible(bool(self._spans))
        if self._spans:
            self.words.setText(_sentence(self._spans[0]))

    def _on_typed(self) -> None:
        self.typed.emit()
        self._timer.start()

    def _on_left(self) -> None:
        self.check()
        self.left.emit()

    def _on_fine(self) -> None:
        words = (self._spans[0].text,)
        self._guard.fine |= frozenset(words)
        self.check()
        self.area.setFocus()
        self.called_fine.emit(words)

    def _mark(self, spans: Sequence[Span]) -> None:
        look_of = QTextCharFormat()
        look_of.setUnderlineStyle(QTextCharFormat.UnderlineStyle.WaveUnderline)
        look_of.setUnderlineColor(current_theme().color("caution"))
        places = _qt_places(self.text) if spans else []
        marks = []
        for span in spans:
            mark = QTextEdit.ExtraSelection()
            cursor = QTextCursor(self.area.document())
            cursor.setPosition(places[span.start])
            cursor.setPosition(places[span.end], QTextCursor.MoveMode.KeepAnchor)
            mark.cursor, mark.format = cursor, look_of
            marks.append(mark)
        self.area.setExtraSelections(marks)


def _qt_places(text: str) -> list[int]:
    """Return where each character stands for Qt, which counts an emoji as two."""
    return [0, *accumulate(2 if ord(letter) > 0xFFFF else 1 for letter in text)]


def _sentence(span: Span) -> str:
    shown = span.text if len(span.text) <= 40 else span.text[:39] + "…"
    words = {
        Mark.NAME: translate("GuardedArea", "“{text}” looks like a name. Leave it out if it is a client’s."),
        Mark.PHONE: translate(
            "GuardedArea", "“{text}” looks like a phone number. Leave it out if it is a client’s."
        ),
        Mark.EMAIL: translate(
            "GuardedArea", "“{text}” looks like an e-mail address. Leave it out if it is a client’s."
        ),
        Mark.BIRTH_DATE: translate(
            "GuardedArea", "“{text}” looks like a date of birth. Leave it out if it is a client’s."
        ),
        Mark.SSN: translate(
            "GuardedArea", "“{text}” looks like a social security number. Please leave it out."
        ),
    }
    return words[span.mark].format(text=shown)
