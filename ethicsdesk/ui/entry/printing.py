"""Prints the recovery card, or saves it on a drive that is then locked away; nothing of it is kept here."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSizeF

from ethicsdesk.domain.errors import UserError
from ethicsdesk.ui.entry.door import Door
from ethicsdesk.ui.entry.recovery_code import RecoveryCodeScreen
from ethicsdesk.ui.texts import sentence
from ethicsdesk.ui.tone import Tone

if TYPE_CHECKING:
    from ethicsdesk.services.ports import OpenPdf

SaveFile = Callable[[Path, bytes], None]
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
        lambda session: session.papers.open(session.papers.draw(door.card(code))),
        drawn,
        on_failed=failed,
        owner=screen,
    )


def save_card(screen: RecoveryCodeScreen, door: Door, *, path: Path, save_file: SaveFile) -> None:
    """Draw the card and write it where the person chose; the screen says how it went."""

    def failed(error: Exception) -> None:
        screen.set_busy(busy=False)
        if not isinstance(error, UserError):
            raise error
        screen.say(sentence(error), tone=Tone.STOP)

    def saved(_: None) -> None:
        screen.set_busy(busy=False)
        screen.say(screen.tr("Saved. Please unplug the stick and lock it away."))

    screen.set_busy(busy=True)
    code = screen.code
    door.draw(
        lambda session: save_file(path, session.papers.draw(door.card(code))),
        saved,
        on_failed=failed,
        owner=screen,
    )
