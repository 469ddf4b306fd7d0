"""The lock screen: one line to type, and the other ways in."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt, QTimer, Signal
from PySide6.QtWidgets import QWidget

from ethicsdesk.domain.access_errors import NotRememberedError, TooSoonError
from ethicsdesk.domain.errors import (
    UserError,
    VaultDivergedError,
    VaultHeaderDamagedError,
    VaultRolledBackError,
    WrongPassphraseError,
)
from ethicsdesk.ui.entry.screen import EntryScreen
from ethicsdesk.ui.metrics import spaced
from ethicsdesk.ui.texts import sentence
from ethicsdesk.ui.tone import Tone
from ethicsdesk.ui.widgets.banner import Banner
from ethicsdesk.ui.widgets.button import Button, ButtonKind
from ethicsdesk.ui.widgets.elided_label import ElidedLabel
from ethicsdesk.ui.widgets.field import Field
from ethicsdesk.ui.widgets.flow_layout import FlowLayout
from ethicsdesk.ui.widgets.link_button import LinkButton
from ethicsdesk.ui.widgets.passphrase_edit import PassphraseEdit

SECOND = 1000  # milliseconds


class UnlockScreen(EntryScreen):
    """Asks for the passphrase; a failure stands beside the line and what was typed stays."""

    submitted = Signal(object, bool)
    """The passphrase as bytearray, and whether a vault in doubt is to be opened all the same."""

    remembered_asked = Signal(bool)
    """Open with what this computer remembers; the flag as with `submitted`."""

    code_asked = Signal()
    other_asked = Signal()
    restore_asked = Signal()
    rescue_asked = Signal()

    def __init__(self, folder: Path, *, hint: str = "", parent: QWidget | None = None) -> None:
        """Make the screen for the vault in *folder*; *hint* is shown above the line."""
        super().__init__(
            self.tr("Your desk is locked"), self.tr("Type your passphrase to go on."), parent=parent
        )
        if hint:
            self.add(Banner(hint, tone=Tone.INFO))
        self.working = Banner(tone=Tone.INFO, action=self.tr("Close without a &backup"))
        self.working.hide()
        self.passphrase = PassphraseEdit(self.tr("Passphrase"))
        self.field = Field(self.tr("&Passphrase"), self.passphrase)
        self.passphrase.submitted.connect(self._on_submit)
        self.passphrase.changed.connect(self._on_typed)
        self.open = Button(self.tr("&Unlock"), kind=ButtonKind.PRIMARY, icon="lock-open")
        self.open.clicked.connect(self._on_submit)
        self._act: Callable[[], None] = self._on_submit
        self._again: Callable[[], None] = self._on_submit
        self._reason = ""
        self.banner.acted.connect(self._on_acted)
        self.add(self.working, self.field)
        self.set_buttons(self.open, leading=self._make_ways())
        self.foot.addWidget(_place(folder))
        self.first_focus = self.passphrase
        self._seconds = 0
        self._was_waiting = False
        self._busy = False
        self._timer = QTimer(self)
        self._timer.setInterval(SECOND)
        self._timer.timeout.connect(self._on_second)

    @property
    def seconds_left(self) -> int:
        """Return how long the next try has to wait."""
        return self._seconds

    def fail(self, error: Exception) -> None:
        """Show why the vault did not open. Raises what is no UserError."""
        self.set_busy(busy=False)
        if not isinstance(error, UserError):
            raise error
        self._reason = sentence(error) if isinstance(error, WrongPassphraseError) else ""
        if isinstance(error, WrongPassphraseError):
            self.field.set_error(self._reason)
            self.passphrase.line.selectAll()
            self.wait(getattr(error.details.get("pause"), "seconds", 0))
        elif isinstance(error, TooSoonError):
            self.wait(int(str(error.details.get("seconds", 0))))
        else:
            self._complain_of(error)
        self.passphrase.setFocus()

    def wait(self, seconds: int) -> None:
        """Let the next try wait, and count the seconds down."""
        self._seconds = max(seconds, 0)
        if self._seconds:
            self._timer.start()
        self._show_wait()

    def offer_remembered(self, *, offered: bool) -> None:
        """Offer to open with what this computer remembers."""
        self.remembered.setVisible(offered)

    def show_work(self, words: str) -> None:
        """Say that the vault is still being worked on; '' when it is done."""
        self.working.say(words, tone=Tone.INFO)
        self.working.setVisible(bool(words))

    def set_busy(self, *, busy: bool) -> None:
        """Show that the key is being made; what was typed stays."""
        self._busy = busy
        super().set_busy(busy=busy)
        self.open.setText(self.tr("Opening …") if busy else self.tr("&Unlock"))
        self.passphrase.setEnabled(not busy)
        self.ways.setEnabled(not busy)

    def _complain_of(self, error: UserError) -> None:
        if isinstance(error, VaultRolledBackError | VaultDivergedError):
            title, action = self.tr("This is not the newest vault"), self.tr("Open it &anyway")
            self._act = self._again
        elif isinstance(error, VaultHeaderDamagedError):
            title, action = self.tr("The key file is lost"), self.tr("Use the key on my recovery &card")
            self._act = self.rescue_asked.emit
        else:
            title, action = "", ""
        if isinstance(error, NotRememberedError):
            self.offer_remembered(offered=False)
        self.complain(sentence(error), title=title, action=action)

    def _make_ways(self) -> QWidget:
        self.ways = QWidget()
        row = spaced(FlowLayout(self.ways), margins=0, gap=0.8)
        self.remembered = LinkButton(self.tr("Open &without the passphrase"), icon="lock-open")
        self.remembered.clicked.connect(lambda: self._open_remembered(in_doubt=False))
        self.remembered.hide()
        self.with_code = LinkButton(self.tr("Use my &recovery code"), icon="key-round")
        self.with_code.clicked.connect(self.code_asked)
        self.restore = LinkButton(self.tr("Restore a &backup …"), icon="undo-2")
        self.restore.clicked.connect(self.restore_asked)
        self.other = LinkButton(self.tr("Another &vault …"), icon="folder-open")
        self.other.clicked.connect(self.other_asked)
        for way in (self.remembered, self.with_code, self.restore, self.other):
            row.addWidget(way)
        return self.ways

    def _open_remembered(self, *, in_doubt: bool) -> None:
        self._again = lambda: self._open_remembered(in_doubt=True)
        self.banner.hide()
        self.set_busy(busy=True)
        self.remembered_asked.emit(in_doubt)

    def _on_acted(self) -> None:
        self._act()

    def _on_typed(self) -> None:
        if not self._seconds:
            self.field.set_error("")

    def _on_second(self) -> None:
        self._seconds -= 1
        if self._seconds <= 0:
            self._timer.stop()
        self._show_wait()

    def _show_wait(self) -> None:
        if self._seconds > 0:
            seconds = (
                self.tr("one second")
                if self._seconds == 1
                else self.tr("{count} seconds").format(count=self._seconds)
            )
            words = self.tr(
                "Please wait {seconds}, then try again. Nothing is locked for good, and your recovery "
                "code opens the vault at once."
            ).format(seconds=seconds)
            self.field.set_error(f"{self._reason} {words}".strip())
        elif self._was_waiting:
            self.field.set_error(self._reason)
        self._was_waiting = self._seconds > 0
        self.open.setEnabled(self._seconds <= 0 and not self._busy)

    def _on_submit(self) -> None:
        self._submit(in_doubt=False)

    def _submit(self, *, in_doubt: bool) -> None:
        if self._seconds:
            return
        if self.passphrase.is_empty:
            self.field.set_error(self.tr("Please type your passphrase."))
            self.passphrase.setFocus()
            return
        self._again = lambda: self._submit(in_doubt=True)
        self.field.set_error("")
        self.banner.hide()
        self.set_busy(busy=True)
        self.submitted.emit(self.passphrase.passphrase(), in_doubt)


def _place(folder: Path) -> ElidedLabel:
    place = ElidedLabel(str(folder), mode=Qt.TextElideMode.ElideMiddle)
    place.setProperty("role", "help")
    words = QCoreApplication.translate("UnlockScreen", "Where this vault lies: {folder}")
    place.setAccessibleName(words.format(folder=folder))
    return place
