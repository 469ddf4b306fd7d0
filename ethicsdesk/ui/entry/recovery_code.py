"""The recovery code, shown once, large, to be copied by hand or printed."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ethicsdesk.ui.entry.screen import EntryScreen
from ethicsdesk.ui.metrics import spaced
from ethicsdesk.ui.tone import Tone
from ethicsdesk.ui.widgets.banner import Banner
from ethicsdesk.ui.widgets.button import Button, ButtonKind
from ethicsdesk.ui.widgets.code_groups import CodeGroups
from ethicsdesk.ui.widgets.flow_layout import FlowLayout
from ethicsdesk.ui.widgets.heading import help_text

COLUMNS = 3


class RecoveryCodeScreen(EntryScreen):
    """Shows the code until the person says that it is written down, or wants to do it later."""

    done = Signal()
    print_asked = Signal()
    save_asked = Signal()

    def __init__(self, code: str, *, parent: QWidget | None = None) -> None:
        """Make the screen for a code in groups divided by hyphens."""
        super().__init__(
            self.tr("Your recovery code"),
            self.tr(
                "Write it down on paper now. Keep it where you keep your license, away from this computer. "
                "It is shown only once."
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
                    "Do not take a photo of it, and do not send it: both end up in places you cannot see."
                )
            )
        )
        row = spaced(FlowLayout(), margins=0, gap=0.8)
        self.print = Button(self.tr("&Print it …"), icon="printer")
        self.print.clicked.connect(self.print_asked)
        self.save = Button(self.tr("&Save on a USB stick …"), icon="save")
        self.save.clicked.connect(self.save_asked)
        row.addWidget(self.print)
        row.addWidget(self.save)
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
        self.save.setEnabled(not busy)
