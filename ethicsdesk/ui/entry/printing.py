"""Prints the sheet with the recovery code; nothing of it is kept."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QSizeF

from ethicsdesk.domain.errors import UserError
from ethicsdesk.ui.entry.door import Door
from ethicsdesk.ui.entry.recovery_code import RecoveryCodeScreen, recovery_sheet
from ethicsdesk.ui.texts import sentence
from ethicsdesk.ui.tone import Tone

if TYPE_CHECKING:
    from ethicsdesk.services.ports import OpenPdf

PrintCode = Callable[[RecoveryCodeScreen, Door], None]


def print_code(screen: RecoveryCodeScreen, door: Door) -> None:
    """Draw the sheet, ask for the printer, print it; the screen says how it went."""
    from ethicsdesk.ui import printing

    if not printing.has_printer():
        screen.say(
            screen.tr("No printer is set up on this computer. Please copy the code by hand."),
            tone=Tone.CAUTION,
        )
        return

    def failed(error: Exception) -> None:
        screen.set_busy(busy=False)
        if not isinstance(error, UserError):
            raise error
        screen.say(sentence(error), tone=Tone.STOP)

    def drawn(pdf: OpenPdf) -> None:
        printer = printing.ask_printer(screen.window(), QSizeF(*pdf.size(0)), pdf.page_count)
        if printer is None:
            screen.set_busy(busy=False)
            return
        door.run(
            lambda progress: printing.print_pages(printer, pdf, progress),
            sent,
            on_failed=failed,
            owner=screen,
        )

    def sent(_: None) -> None:
        screen.set_busy(busy=False)
        screen.say(screen.tr("Sent to the printer. Please check that every group can be read."))

    screen.set_busy(busy=True)
    code = screen.code
    door.draw(
        lambda session: session.papers.open(session.papers.draw(recovery_sheet(code))),
        drawn,
        on_failed=failed,
        owner=screen,
    )
