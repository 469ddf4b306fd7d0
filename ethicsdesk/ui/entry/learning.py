"""Small questions of the entry screens that are answered on the vault's thread."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from ethicsdesk.domain.errors import UserError
from ethicsdesk.ui.entry.door import Door, Made
from ethicsdesk.ui.entry.unlock import UnlockScreen

if TYPE_CHECKING:  # the lock screen does not wait for these
    from ethicsdesk.services.ports import Progress
    from ethicsdesk.services.session import Session
    from ethicsdesk.services.targets import Target
    from ethicsdesk.ui.widgets.new_passphrase import Helpers

Rescue = tuple[str, str, bytearray]
"""The key as typed from the card, its code, a new passphrase."""


def helpers_of(door: Door, owner: QObject) -> Helpers:
    """Return what judges and makes passphrases before a vault is open."""
    from ethicsdesk.ui.widgets.new_passphrase import Helpers

    return Helpers(
        judge=lambda text, tell: door.draw(
            lambda session: session.access.strength(text), tell, on_failed=_bug, owner=owner
        ),
        make=lambda tell: door.draw(
            lambda session: session.access.new_passphrase(), tell, on_failed=_bug, owner=owner
        ),
    )


def learn(door: Door, folder: Path, screen: UnlockScreen) -> None:
    """Let the screen wait after failed attempts, and offer what this computer remembers."""

    def told(found: tuple[int, bool]) -> None:
        seconds, remembered = found
        if seconds:
            screen.wait(seconds)
        screen.offer_remembered(offered=remembered)

    door.draw(lambda session: _learned(session, folder), told, on_failed=_only_told_later, owner=screen)


def rescue(
    door: Door,
    folder: Path,
    typed: Rescue,
    on_done: Callable[[Made], None],
    on_failed: Callable[[Exception], None],
) -> None:
    """Make a lost key file anew from the card, and open the vault with it."""
    key, code, new = typed

    def work(session: Session, _progress: Progress) -> Made:
        session.access.rescue(folder, key, code=code, new=new)
        return Made(session.unlock_with_code(folder, code), "")

    door.open_by(work, on_done, on_failed=on_failed)


def new_passphrase() -> Target:
    """Return where a new passphrase is chosen, for whoever opened with the card."""
    from ethicsdesk.services.targets import Area, Target

    return Target(area=Area.VAULT, id="code", field="passphrase")


def _learned(session: Session, folder: Path) -> tuple[int, bool]:
    """Return the seconds to wait; the password store is asked only when it may know the vault."""
    remembered = False
    with suppress(UserError):
        if session.vaults.keys.has_device(folder):
            remembered = session.access.remembering(folder).on
    return session.access.pause(folder).seconds, remembered


def _only_told_later(error: Exception) -> None:
    """Leave it to opening to say what is wrong with the vault."""
    if not isinstance(error, UserError | OSError):
        raise error


def _bug(error: Exception) -> None:
    raise error
