"""Which of the header's keys a secret opens, and whether the database is encrypted with that one.

A header names two keys only when a change of the key was cut off. Then the database itself says which one
holds, and the header is brought in line with it once the vault is open.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path

from ethicsdesk.domain.access_errors import KeyChangeDoneError, KeyChangeUndoneError
from ethicsdesk.domain.errors import (
    UserError,
    VaultDamagedError,
    WrongPassphraseError,
    WrongRecoveryCodeError,
)
from ethicsdesk.storage import driver, header, keys, opening
from ethicsdesk.storage.database import flush
from ethicsdesk.storage.header import Header
from ethicsdesk.storage.slots import SlotKind

WRONG: dict[SlotKind, type[UserError]] = {
    SlotKind.PASSPHRASE: WrongPassphraseError,
    SlotKind.RECOVERY: WrongRecoveryCodeError,
    SlotKind.DEVICE: WrongPassphraseError,
}

KeyOf = Callable[[Header], bytearray | None]


@dataclass(frozen=True, slots=True, kw_only=True)
class Opened:
    """The header of the key that holds, without any other, and how an interrupted change ended."""

    header: Header
    key: bytearray
    event: str = ""  # for the audit trail; '' = no change was interrupted


def key_by(kind: SlotKind, secret: bytearray) -> KeyOf:
    """Return how to get the key of a header with a secret of this kind."""

    def key_of(found: Header) -> bytearray | None:
        slot = found.slot(kind)
        return header.open_slot(found, slot, secret) if slot else None

    return key_of


def require_key(found: Header, kind: SlotKind, secret: bytearray) -> bytearray:
    """Return the key so far. Raises WrongPassphraseError or WrongRecoveryCodeError."""
    key = key_by(kind, secret)(found)
    if key is None:
        raise WRONG[kind]
    return key


def open_header(found: Header, kind: SlotKind, secret: bytearray, path: Path) -> Opened:
    """Return the key that the secret opens and the database is encrypted with.

    Raises WrongPassphraseError, WrongRecoveryCodeError, KeyChangeUndoneError, KeyChangeDoneError,
    VaultDamagedError.
    """
    if found.coming is None:
        return Opened(header=found, key=require_key(found, kind, secret))
    opened: list[Header] = []
    for each in found.each_key():
        key = key_by(kind, secret)(each)
        if key is None:
            continue
        if opening.fits(path, key):
            event = "key_change_undone" if each is found else "key_rotated"
            return Opened(header=replace(each, coming=None), key=key, event=event)
        keys.wipe(key)
        opened.append(each)
    if not opened:
        raise WRONG[kind]
    if len(opened) > 1:
        raise VaultDamagedError
    raise KeyChangeDoneError if opened == [found] else KeyChangeUndoneError


def settle(folder: Path, opened: Opened, connection: driver.Connection) -> None:
    """Bring both copies of the header in line with the database that has just been opened."""
    if opened.event:
        flush(connection)  # a key is dropped only once the other one surely holds
        header.save_both(opened.header, folder)
    else:
        header.heal(folder, opened.header)
