"""What kind of place a folder is, and what that means for a vault, a backup or the recovery card."""

from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import Protocol

from ethicsdesk.domain.wording import Message, say, tr_noop

_SURE = say(
    tr_noop("Are you sure? If this goes wrong, your last backup is all you have. Use this folder anyway?")
)
_BESIDE = tr_noop(
    "This folder is on the same disk as the vault. It helps when something is deleted by mistake, but not "
    "when the laptop is lost, stolen or broken. Choose a USB drive or another disk if you can."
)
_OTHER_DISK = tr_noop(
    "This is another disk in this computer. It helps when the first one breaks, but not when the computer is "
    "lost or stolen. A USB drive that you unplug is safer."
)


class PlaceKind(StrEnum):
    """Where the files of a folder really go."""

    FIXED = "fixed"  # a disk built into this computer
    REMOVABLE = "removable"  # a stick, a card, a drive that can be unplugged
    SYNCED = "synced"  # copied to a company's servers
    NETWORK = "network"  # on another machine


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """A folder, what kind of place it is, and whose service copies it ('' when none or unknown)."""

    path: Path
    kind: PlaceKind
    service: str = ""
    exists: bool = True


class Places(Protocol):
    """Looks at folders without changing anything."""

    def look(self, folder: Path) -> Place:
        """Return what kind of place a folder is; one not made yet is judged by the one it will lie in."""

    def same_disk(self, one: Path, other: Path) -> bool:
        """Say whether two folders lie on the same disk, so that both would be lost together."""


def asks_for_vault(place: Place) -> tuple[Message, ...]:
    """Return what to ask, one question after the other and each with the default no; empty = just use it."""
    if place.kind is PlaceKind.SYNCED:
        return (
            say(
                tr_noop(
                    "This folder is copied by {service}. Such a program can copy the vault while it is being "
                    "written and spoil it. Keep the vault on this computer, and only its backups there. "
                    "Use this folder all the same?"
                ),
                service=_service(place),
            ),
            _SURE,
        )
    if place.kind is PlaceKind.NETWORK:
        return (
            say(
                tr_noop(
                    "This folder is on a network drive. If the connection drops while you work, the vault "
                    "can be damaged, and two computers may open it at once. Keep the vault on this computer, "
                    "and only its backups there. Use this folder all the same?"
                )
            ),
            _SURE,
        )
    return ()


def note_for_backup(place: Place, *, same_disk: bool) -> Message:
    """Return what is good and bad about keeping backups there; *same_disk*: it lies beside the vault."""
    if place.kind is PlaceKind.SYNCED:
        return say(
            tr_noop(
                "A synced folder is fine for backups: they are encrypted and do not change once written. "
                "{service} can see that they exist, how large they are and when they were made, but not what "
                "is in them. If you use a business account, check that your agreement with them covers it."
            ),
            service=_service(place),
        )
    if place.kind is PlaceKind.NETWORK:
        return say(
            tr_noop(
                "A network drive is fine for backups: each one is read again after it was written. "
                "EthicsDesk will tell you when the drive cannot be reached."
            )
        )
    if place.kind is PlaceKind.REMOVABLE:
        return say(
            tr_noop(
                "A drive you can unplug is the best place: what is unplugged cannot be stolen with the "
                "laptop or locked by ransomware. Plug it in at least once a week."
            )
        )
    return say(_BESIDE if same_disk else _OTHER_DISK)


def note_for_card(place: Place) -> Message | None:
    """Return why the recovery card should not be saved there; None for a drive that can be unplugged."""
    if place.kind is PlaceKind.REMOVABLE:
        return None
    if place.kind is PlaceKind.SYNCED:
        return say(
            tr_noop(
                "The recovery card opens your vault. {service} would keep a copy of it on other computers. "
                "Print it, or save it on a USB stick that you lock away."
            ),
            service=_service(place),
        )
    return say(
        tr_noop(
            "The recovery card opens your vault. Saved on this computer, it would be lost or stolen together "
            "with it. Print it, or save it on a USB stick that you lock away."
        )
    )


def _service(place: Place) -> str:
    return place.service or "A sync program"
