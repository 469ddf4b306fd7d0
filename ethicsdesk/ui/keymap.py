"""The help sheet: which keys do what."""

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QGridLayout, QWidget

from ethicsdesk.ui.metrics import em, spaced
from ethicsdesk.ui.tone import Tone
from ethicsdesk.ui.widgets.chip import Chip
from ethicsdesk.ui.widgets.dialog import Dialog
from ethicsdesk.ui.widgets.heading import Text, TextRole, muted
from ethicsdesk.ui.widgets.scrolling import scrolled

WIDE = 44  # em


def show_keymap(parent: QWidget) -> None:
    """Show the sheet and wait until it is closed."""
    tr = QCoreApplication.translate
    dialog = KeySheet(
        tr("keymap", "Help: keys you can use"),
        tr("keymap", "Everything can be done with the keyboard alone."),
        accept=tr("keymap", "&Close"),
        parent=parent,
    )
    dialog.add(key_table())
    dialog.add(muted(tr("keymap", "On a Mac, use Command where it says Ctrl.")))
    try:
        dialog.exec()
    finally:
        dialog.deleteLater()


class KeySheet(Dialog):
    """The sheet; on a small screen with large text it scrolls as one, by keyboard too."""

    def showEvent(self, event: QShowEvent) -> None:
        """Be wide enough to say what most keys do in one line."""
        self.resize(em(WIDE), self.height())
        super().showEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go up and down in a sheet that is higher than the screen."""
        if not scrolled(self.room.verticalScrollBar(), event.key()):
            super().keyPressEvent(event)


def key_rows() -> tuple[tuple[str, str], ...]:
    """Return every key with what it does, in the order shown."""
    tr = QCoreApplication.translate
    return (
        ("Ctrl+1 – Ctrl+4", tr("keymap", "Today, AI tools, Papers, Binder")),
        ("Ctrl+5", tr("keymap", "Vault: backups, recovery card, passphrase")),
        ("Ctrl+6", tr("keymap", "Consents: before today’s sessions, the ledger")),
        ("Ctrl+7", tr("keymap", "Incidents: what went wrong, and what is due")),
        ("Ctrl+8", tr("keymap", "Reviews: what is due, training, the calendar")),
        ("Ctrl+9", tr("keymap", "Decisions and checks: what you decided with AI, errors, fairness")),
        ("Ctrl+K, Ctrl+F", tr("keymap", "Search everything; type what you want to do")),
        ("Ctrl+L", tr("keymap", "Lock the desk now")),
        ("Ctrl+,", tr("keymap", "Settings")),
        ("F1", tr("keymap", "Help for the page you are on")),
        ("Esc", tr("keymap", "Back to where you came from")),
        ("Tab", tr("keymap", "Next field; with Shift the one before")),
        ("Enter", tr("keymap", "Press the button or open the row")),
        (tr("keymap", "Alt + letter"), tr("keymap", "The button or field with that letter underlined")),
        ("↑ ↓", tr("keymap", "Move in lists and among answers")),
        ("1 – 9", tr("keymap", "Choose an answer by its place")),
        ("Alt+← Alt+→", tr("keymap", "Question before, question after")),
        ("Ctrl+J", tr("keymap", "Jump to any question")),
        ("Ctrl+Z", tr("keymap", "Take back the last answer")),
    )


def key_table() -> QWidget:
    """Return all keys with what they do."""
    table = QWidget()
    grid = spaced(QGridLayout(table), margins=(0, 0.4, 0, 0), gap=0.5)
    grid.setColumnStretch(1, 1)
    for row, (keys, meaning) in enumerate(key_rows()):
        grid.addWidget(Chip(keys, tone=Tone.NEUTRAL), row, 0, Qt.AlignmentFlag.AlignLeading)
        grid.addWidget(Text(meaning, role=TextRole.BODY), row, 1)
    return table
