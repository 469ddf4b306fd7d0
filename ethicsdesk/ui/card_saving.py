"""Asks where the recovery card may be saved: a drive that can be unplugged, and why."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from ethicsdesk.ui.texts import told
from ethicsdesk.ui.tone import Tone
from ethicsdesk.ui.widgets.dialog import Dialog

if TYPE_CHECKING:  # the lock screen does not wait for it
    from ethicsdesk.services.places import Places

ChooseFolder = Callable[[QWidget, str, Path], Path | None]


def ask_card_place(
    parent: QWidget, name: str, *, places: Places, vault: Path, choose: ChooseFolder
) -> Path | None:
    """Return the file to write; None when the person changed their mind or the place is refused."""
    tr = QCoreApplication.translate
    agreed = Dialog.ask(
        parent,
        tr("card", "Plug in a USB stick first"),
        tr(
            "card",
            "The card opens your vault. On this computer it would be lost or stolen together with it. "
            "Choose the stick, save the card, unplug the stick and lock it away.",
        ),
        accept=tr("card", "&Choose the stick …"),
        reject=tr("card", "&Not now"),
    )
    folder = choose(parent, tr("card", "Choose your USB stick"), Path.home()) if agreed else None
    if folder is None or not _may_lie(parent, folder, places, vault):
        return None
    return folder / name


def _may_lie(parent: QWidget, folder: Path, places: Places, vault: Path) -> bool:
    from ethicsdesk.services import recovery_card

    tr = QCoreApplication.translate
    judged = recovery_card.judge_place(places.look(folder), vault=vault, holds=_names(folder))
    note = told(judged.note) if judged.note else ""
    if not judged.allowed:
        title = tr("card", "The card may not lie here")
        Dialog.tell(parent, title, note, accept=tr("card", "&Close"), tone=Tone.STOP)
        return False
    return not note or Dialog.ask(
        parent,
        tr("card", "This is no drive that can be unplugged"),
        note,
        accept=tr("card", "Save it here &anyway"),
        reject=tr("card", "&Choose another place"),
        tone=Tone.STOP,
    )


def _names(folder: Path) -> tuple[str, ...]:
    try:
        return tuple(entry.name for entry in folder.iterdir())
    except OSError:
        return ()
