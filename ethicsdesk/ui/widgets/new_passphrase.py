"""A new passphrase: typed twice with an honest word about its strength, or made of five words."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ethicsdesk.services.strength import LEAST_CHARACTERS, Grade, Strength, judged
from ethicsdesk.ui.metrics import spaced
from ethicsdesk.ui.texts import told
from ethicsdesk.ui.tone import Tone
from ethicsdesk.ui.widgets.field import Field
from ethicsdesk.ui.widgets.heading import Text, TextRole
from ethicsdesk.ui.widgets.link_button import LinkButton
from ethicsdesk.ui.widgets.passphrase_edit import PassphraseEdit
from ethicsdesk.ui.widgets.strength_bar import StrengthBar

Judge = Callable[[str, Callable[[Strength], None]], object]
"""Estimates a passphrase somewhere else and tells how good it is."""
MakeWords = Callable[[Callable[[str], None]], object]
"""Makes a passphrase of five words somewhere else and tells it."""

PATIENCE_MILLISECONDS = 200

_LEVELS = {
    Grade.SHORT: (0, Tone.NEUTRAL, TextRole.HELP),
    Grade.WEAK: (1, Tone.STOP, TextRole.ERROR),
    Grade.FAIR: (2, Tone.CAUTION, TextRole.HELP),
    Grade.GOOD: (3, Tone.GOOD, TextRole.GOOD),
    Grade.STRONG: (4, Tone.GOOD, TextRole.GOOD),
}


@dataclass(frozen=True, slots=True)
class Helpers:
    """What judges a passphrase and what makes one; None leaves it out."""

    judge: Judge | None = None
    make: MakeWords | None = None


class NewPassphrase(QWidget):
    """Two lines that must agree; `take` gives the passphrase and empties them."""

    submitted = Signal()
    """Enter was pressed in one of the lines."""

    def __init__(
        self, helpers: Helpers, *, name: str = "", again: str = "", parent: QWidget | None = None
    ) -> None:
        """Make both lines, empty."""
        super().__init__(parent)
        self._helpers = helpers
        self._asked = ""
        self._strength: Strength | None = None
        column = spaced(QVBoxLayout(self), margins=0, gap=0.9)
        self.first = PassphraseEdit(self.tr("Passphrase"))
        self.first_field = Field(
            name or self.tr("&Passphrase"),
            self.first,
            help_text=self.tr(
                "At least 15 characters. Four or five words that do not belong together are easy to "
                "remember and hard to guess. Spaces are fine, and nothing else is required."
            ),
        )
        self.second = PassphraseEdit(self.tr("The same passphrase again"))
        self.second_field = Field(again or self.tr("The same passphrase &again"), self.second)
        column.addWidget(self.first_field)
        column.addLayout(self._make_strength())
        column.addWidget(self.second_field)
        self.make = LinkButton(self.tr("Make one of &five words for me"), icon="sparkles")
        self.make.clicked.connect(self._on_make)
        if helpers.make is None:
            self.make.hide()  # never shown by hand: without a parent it would be a window
        column.addWidget(self.make, 0, Qt.AlignmentFlag.AlignLeading)
        for edit in (self.first, self.second):
            edit.submitted.connect(self.submitted)
        self.first.changed.connect(self._on_typed)
        self.second.changed.connect(lambda: self.second_field.set_error(""))
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.setInterval(PATIENCE_MILLISECONDS)
        self._patience.timeout.connect(self._ask)
        self.setFocusProxy(self.first)
        self._on_typed()

    def take(self) -> bytearray:
        """Return the passphrase and empty both lines."""
        secret = self.first.take()
        self.second.clear()
        return secret

    def clear(self) -> None:
        """Empty both lines."""
        self.first.clear()
        self.second.clear()
        self.set_error("")
        self.second_field.set_error("")

    def set_error(self, sentence: str) -> None:
        """Show beside the first line why the passphrase was refused."""
        self.first_field.set_error(sentence)
        if sentence:
            self.first.setFocus()

    def complain(self) -> bool:
        """Say beside the line what is still wrong; return whether something is."""
        text = self.first.line.text()
        if len(text) < LEAST_CHARACTERS:
            self.set_error(self.tr("Please make it longer: at least 15 characters, or four or five words."))
            return True
        if self._strength is not None and not self._strength.accepted:
            self.set_error(told(self._strength.sentence))
            return True
        if text != self.second.line.text():
            empty = self.second.is_empty
            self.second_field.set_error(
                self.tr("Please type the passphrase a second time.")
                if empty
                else self.tr("The two lines differ. Please type this one again.")
            )
            self.second.setFocus()
            if not empty:
                self.second.line.selectAll()
            return True
        return False

    def _make_strength(self) -> QVBoxLayout:
        box = spaced(QVBoxLayout(), margins=0, gap=0.35)
        self.bar = StrengthBar()
        self.words = Text(role=TextRole.HELP)
        box.addWidget(self.bar)
        box.addWidget(self.words)
        return box

    def _on_typed(self) -> None:
        """Say at once what is missing; how good it is takes a moment."""
        self.first_field.set_error("")
        self._strength = None
        text = self.first.line.text()
        if len(text) < LEAST_CHARACTERS:
            self._patience.stop()
            self._show(judged(text, 0.0))
            self._strength = None
        elif self._helpers.judge is not None:
            self._patience.start()
        else:
            self.words.setText(self.tr("{count} characters: long enough").format(count=len(text)))
            self.words.set_role(TextRole.GOOD)

    def _ask(self) -> None:
        text = self.first.line.text()
        if self._helpers.judge is not None and len(text) >= LEAST_CHARACTERS:
            self._helpers.judge(text, lambda found: self._on_judged(text, found))

    def _on_judged(self, text: str, found: Strength) -> None:
        if text == self.first.line.text():
            self._strength = found
            self._show(found)

    def _show(self, found: Strength) -> None:
        filled, tone, role = _LEVELS[found.grade]
        self.bar.show_level(filled, tone=tone)
        self.words.setText(told(found.sentence))
        self.words.set_role(role)

    def _on_make(self) -> None:
        if self._helpers.make is not None:
            self._helpers.make(self._take_made)

    def _take_made(self, passphrase: str) -> None:
        """Show it openly: it must be learned or written down, and then typed."""
        self.first.line.setText(passphrase)
        self.first.button.setChecked(True)
        self.second.clear()
        self.second.setFocus()
