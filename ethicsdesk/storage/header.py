"""The header beside the database: which vault it is, and its key, wrapped once per secret that opens it.

It lies twice in the folder, as vault.json and vault.json.bak, because without it the data is lost.
Nothing in it is secret. Everything in it is bound to the wrapped key, so a changed header does not open.
While the key itself is being changed it names two keys: the one so far, and under `coming` the next one.
"""

import hashlib
import json
import os
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import cast

from ethicsdesk.domain.errors import VaultHeaderDamagedError, VaultNewerError
from ethicsdesk.storage import files, slots
from ethicsdesk.storage.keys import KdfCost
from ethicsdesk.storage.slots import FORMAT, VERSION, Json, KeyName, Slot, SlotKind

NAME = "vault.json"
COPY = "vault.json.bak"
LARGEST = 64 * 1024


@dataclass(frozen=True, slots=True, kw_only=True)
class Header:
    """One vault's identity, the id of its key, and the slots it can be opened with."""

    vault_id: str
    key_id: str
    passphrase: Slot
    recovery: Slot
    device: Slot | None = None
    coming: "Header | None" = None  # the next key of the same vault, while the key is being changed

    @property
    def name(self) -> KeyName:
        """Return which key of which vault the slots hold."""
        return KeyName(self.vault_id, self.key_id)

    def each_key(self) -> "Iterator[Header]":
        """Yield this header, then the coming one, if there is one."""
        yield self
        if self.coming is not None:
            yield self.coming

    def slot(self, kind: SlotKind) -> Slot | None:
        """Return the slot of a kind, or None where there is none."""
        by_kind = {slot.kind: slot for slot in self.all_slots()}
        return by_kind.get(kind)

    def all_slots(self) -> tuple[Slot, ...]:
        """Return every slot of this key."""
        return (self.passphrase, self.recovery, *([self.device] if self.device else ()))


def make(
    key: bytearray,
    *,
    passphrase: bytearray,
    recovery_secret: bytearray,
    cost: KdfCost,
    vault_id: str | None = None,
) -> Header:
    """Return a header that opens with either secret; of a new vault unless *vault_id* names one.

    Raises MemoryShortError.
    """
    name = KeyName(vault_id or os.urandom(16).hex(), os.urandom(4).hex())
    return Header(
        vault_id=name.vault_id,
        key_id=name.key_id,
        passphrase=slots.fill(key, passphrase, kind=SlotKind.PASSPHRASE, name=name, cost=cost),
        recovery=slots.fill(key, recovery_secret, kind=SlotKind.RECOVERY, name=name),
    )


def open_slot(header: Header, slot: Slot, secret: bytearray) -> bytearray | None:
    """Return the data key, or None when the secret is not the right one. Raises MemoryShortError."""
    return slots.open_slot(slot, secret, header.name)


def save(header: Header, path: Path) -> None:
    """Write one copy of the header durably."""
    document: Json = {"format": FORMAT, "version": VERSION, "vault_id": header.vault_id}
    document |= _key_document(header) | {"cipher": "SQLCipher 4"}
    if header.coming is not None:
        document["coming"] = _key_document(header.coming)
    document["sha256"] = _digest(document)
    files.write_whole(path, (json.dumps(document, indent=1) + "\n").encode())


def save_both(header: Header, folder: Path) -> None:
    """Write both copies; the first one decides, so a crash in between leaves the change made."""
    for name in (NAME, COPY):
        save(header, folder / name)


def load(folder: Path) -> Header:
    """Read the header, or its copy. Raises VaultHeaderDamagedError, VaultNewerError, OSError.

    A sound copy outweighs one with a flipped bit; between two sound ones the first decides.
    """
    found = _copies(folder)
    if not found:
        with suppress(FileNotFoundError):
            (folder / NAME).read_bytes()  # a header that may not be read is not a damaged one
    found = [read for read in found if read.sound] or found
    if len({read.header.vault_id for read in found}) != 1:
        raise VaultHeaderDamagedError
    return found[0].header


def _copies(folder: Path) -> "list[_Read]":
    """Return the copies that can be read. Raises VaultNewerError when no other is left."""
    found: list[_Read] = []
    newer = False
    for name in (NAME, COPY):
        try:
            read = _read(folder / name)
        except VaultNewerError:
            newer = True  # or its version is where a bit flipped
        else:
            found += [read] if read else []
    if newer and not any(read.sound for read in found):
        raise VaultNewerError
    return found


def heal(folder: Path, header: Header) -> None:
    """Write the header again where a copy is missing, damaged, or left behind by an interrupted change.

    Where no copy proves to be sound, neither is written over while it can be read at all.
    """
    copies = {name: _read_known(folder / name) for name in (NAME, COPY)}
    proven = any(read and read.sound and read.header == header for read in copies.values())
    for name, read in copies.items():
        if read is None or (proven and not (read.sound and read.header == header)):
            save(header, folder / name)


@dataclass(frozen=True, slots=True)
class _Read:
    """A header as it was read, and whether the file's own digest vouches for it."""

    header: Header
    sound: bool


def _digest(document: Json) -> str:
    rest = {name: value for name, value in document.items() if name != "sha256"}
    return hashlib.sha256(json.dumps(rest, sort_keys=True).encode()).hexdigest()


def _key_document(header: Header) -> Json:
    return {"key_id": header.key_id, "slots": [slots.document_of(slot) for slot in header.all_slots()]}


def _read(path: Path) -> _Read | None:
    """Return the header in *path*; None when it cannot be read or asks for what no header may."""
    try:
        with path.open("rb") as file:
            document = json.loads(file.read(LARGEST))
        return _Read(_parsed(document), document.get("sha256") == _digest(document))
    except (OSError, ValueError, KeyError, TypeError, RecursionError):
        return None


def _read_known(path: Path) -> _Read | None:
    """Return the header in *path*, or None also when it claims to be of a newer program."""
    with suppress(VaultNewerError):
        return _read(path)
    return None


def _parsed(document: Json) -> Header:
    if document["format"] != FORMAT or type(document["version"]) is not int:
        raise ValueError("not a header of ours")
    if document["version"] > VERSION:
        raise VaultNewerError
    vault_id = _hex(document["vault_id"], 32)
    coming = document.get("coming")
    later = None if coming is None else _parsed_key(cast("Json", coming), vault_id, coming=None)
    return _parsed_key(document, vault_id, coming=later)


def _parsed_key(document: Json, vault_id: str, *, coming: Header | None) -> Header:
    kept = {slot.kind: slot for slot in map(slots.parsed, cast("list[Json]", document["slots"]))}
    return Header(
        vault_id=vault_id,
        key_id=_hex(document["key_id"], 8),
        passphrase=kept[SlotKind.PASSPHRASE],
        recovery=kept[SlotKind.RECOVERY],
        device=kept.get(SlotKind.DEVICE),
        coming=coming,
    )


def _hex(value: object, size: int) -> str:
    if not isinstance(value, str) or len(value) != size or not set(value) <= set("0123456789abcdef"):
        raise ValueError("not an id")
    return value
