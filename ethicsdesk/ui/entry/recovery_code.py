"""The recovery code, shown once, large, to be copied by hand or printed."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QWidget

from ethicsdesk.ui.entry.screen import EntryScreen
from ethicsdesk.ui.metrics import spaced
from ethicsdesk.ui.theme import current_theme
from ethicsdesk.ui.tone import Tone
from ethicsdesk.ui.widgets.banner import Banner
from ethicsdesk.ui.widgets.button import Button, ButtonKind
from ethicsdesk.ui.widgets.heading import Text, TextRole, help_text

if TYPE_CHECKING:  # the lock screen does not wait for it
    from ethicsdesk.domain.layout import PaperLayout

COLUMNS = 3


class RecoveryCodeScreen(EntryScreen):
    """Shows the code until the person says that it is written down, or wants to do it later."""

    done = Signal()
    print_asked = Signal()

    def __init__(self, code: str, *, parent: QWidget | None = None) -> None:
        """Make the screen for a code in groups divided by hyphens."""
        super().__init__(
            self.tr("Your recovery code"),
            self.tr(
                "Write it down on paper now. Keep it where you keep your license, away from this computer. "
                "If you forget your passphrase, only this code opens your vault. It is shown only once."
            ),
            parent=parent,
        )
        self.code = code
        self.groups = CodeGroups(code.split("-"))
        self.add(self.groups)
        self.add(
            help_text(
                self.tr(
                    "There is no letter I, L, O or U in it, so 0 and 1 are always digits. "
                    "Please do not keep a photo or a file of it: both end up in places you cannot see."
                )
            )
        )
        row = spaced(QHBoxLayout(), margins=0, gap=0.8)
        self.print = Button(self.tr("&Print it …"), icon="printer")
        self.print.clicked.connect(self.print_asked)
        row.addWidget(self.print)
        row.addStretch(1)
        self.add(row)
        self.said = Banner()
        self.said.hide()
        self.add(self.said)
        self.written = Button(self.tr("I have &written it down"), kind=ButtonKind.PRIMARY, icon="check")
        self.written.clicked.connect(self.done)
        self.set_buttons(self.written)
        self.first_focus = self.groups

    def say(self, words: str, *, tone: Tone = Tone.GOOD) -> None:
        """Say how the printing went."""
        self.said.say(words, tone=tone)
        self.said.show()
        self.scroll_area.ensureWidgetVisible(self.said)

    def set_busy(self, *, busy: bool) -> None:
        """Show that the sheet is being printed."""
        super().set_busy(busy=busy)
        self.print.setEnabled(not busy)


class CodeGroups(QFrame):
    """The groups of a code on numbered tiles; a screen reader hears it letter by letter."""

    def __init__(self, groups: Sequence[str], *, parent: QWidget | None = None) -> None:
        """Show the groups in reading order."""
        super().__init__(parent)
        self.setProperty("kit", "card")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("Recovery code"))
        spelled = [
            self.tr("Group {number}: {letters}").format(number=index, letters=" ".join(group))
            for index, group in enumerate(groups, 1)
        ]
        self.setAccessibleDescription(". ".join(spelled))
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # a code reads the same in every language
        grid = spaced(QGridLayout(self), margins=1.2, gap=0.9)
        for index, group in enumerate(groups):
            grid.addWidget(_tile(index + 1, group), index // COLUMNS, index % COLUMNS)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Show the focus."""
        super().paintEvent(event)
        if self.hasFocus():
            painter = QPainter(self)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(current_theme().color("focus"), 2))
            painter.drawRoundedRect(self.rect().adjusted(2, 2, -2, -2), 10, 10)
            painter.end()


def _tile(number: int, group: str) -> QWidget:
    tile = QWidget()
    row = spaced(QHBoxLayout(tile), margins=(0.2, 0, 0.2, 0), gap=0.5)
    count = Text(f"{number}", role=TextRole.HELP)
    count.setWordWrap(False)
    letters = Text(group, role=TextRole.BIG)
    letters.setWordWrap(False)
    row.addWidget(count, 0, Qt.AlignmentFlag.AlignVCenter)
    row.addWidget(letters, 1)
    return tile


def recovery_sheet(code: str) -> PaperLayout:
    """Return the page to print: the code, what it is for, and where to keep it."""
    from ethicsdesk.domain.layout import Grid, PaperLayout, Paragraph

    groups = code.split("-")
    lines = [groups[start : start + COLUMNS] for start in range(0, len(groups), COLUMNS)]
    return PaperLayout(
        title="Recovery code for EthicsDesk",
        subtitle="Keep this page where you keep your license, away from the computer.",
        blocks=(
            Grid(
                header=("First group", "Second group", "Third group"),
                rows=tuple(tuple(f"**{group}**" for group in line) for line in lines),
                shares=(1.0,) * COLUMNS,
                summary="The recovery code, three groups in each line, to be read line by line",
            ),
            Paragraph(
                text="If you forget your passphrase, only this code opens your vault. "
                "Nobody can make another."
            ),
            Paragraph(
                text="To use it: start EthicsDesk, choose “Use my recovery code”, and type it line by line. "
                "Small or capital letters, spaces and hyphens make no difference."
            ),
            Paragraph(text="Whoever holds this page and your computer can open the vault. Keep them apart."),
        ),
        large_print=True,
        subject="Recovery code",
    )
