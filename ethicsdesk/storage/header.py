"""The header beside the database: which vault it is, and its key, wrapped once per secret that opens it.

It lies twice in the folder, as vault.json and vault.json.bak, because without it the data is lost.
Nothing in it is secret. Everything in it is bound to the wrapped key, so a changed header does not open.
"""

import base64
import json
import os
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import cast

from ethicsdesk.domain.errors import VaultHeaderDamagedError, VaultNewerError
from ethicsdesk.storage import files, keys
from ethicsdesk.storage.keys import KdfCost

FORMAT = "ethicsdesk-vault"
VERSION = 1
NAME = "vault.json"
COPY = "vault.json.bak"
LARGEST = 64 * 1024

Json = dict[str, object]


@dataclass(frozen=True, slots=True, kw_only=True)
class Slot:
    """The data key, wrapped under a key from one secret; `cost` is None for the recovery code."""

    salt: bytes
    nonce: bytes
    wrapped: bytes
    cost: KdfCost | None = None

    @property
    def kind(self) -> str:
        """Say which secret opens it."""
        return "passphrase" if self.cost else "recovery"


@dataclass(frozen=True, slots=True, kw_only=True)
class Header:
    """One vault's identity, the id of its key, and the slots it can be opened with."""

    vault_id: str
    key_id: str
    passphrase: Slot
    recovery: Slot


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
    vault_id, key_id = vault_id or os.urandom(16).hex(), os.urandom(4).hex()
    return Header(
        vault_id=vault_id,
        key_id=key_id,
        passphrase=_fill_slot(key, passphrase, cost, vault_id, key_id),
        recovery=_fill_slot(key, recovery_secret, None, vault_id, key_id),
    )


def open_slot(header: Header, slot: Slot, secret: bytearray) -> bytearray | None:
    """Return the data key, or None when the secret is not the right one. Raises MemoryShortError."""
    under = _wrapping_key(secret, slot.salt, slot.cost)
    try:
        bound = _bound(header.vault_id, header.key_id, slot)
        return keys.unwrap(slot.wrapped, under=under, nonce=slot.nonce, bound_to=bound)
    finally:
        keys.wipe(under)


def save(header: Header, path: Path) -> None:
    """Write one copy of the header durably."""
    document = {
        "format": FORMAT,
        "version": VERSION,
        "vault_id": header.vault_id,
        "key_id": header.key_id,
        "cipher": "SQLCipher 4",
        "slots": [_slot_document(header.passphrase), _slot_document(header.recovery)],
    }
    files.write_whole(path, (json.dumps(document, indent=1) + "\n").encode())


def load(folder: Path) -> Header:
    """Read the header, or its copy. Raises VaultHeaderDamagedError, VaultNewerError, OSError."""
    found = [header for name in (NAME, COPY) if (header := _read(folder / name))]
    if not found:
        with suppress(FileNotFoundError):
            (folder / NAME).read_bytes()  # a header that may not be read is not a damaged one
    if len({header.vault_id for header in found}) != 1:
        raise VaultHeaderDamagedError
    return found[0]


def heal(folder: Path, header: Header) -> None:
    """Write the header again where a copy of it is missing or damaged."""
    for name in (NAME, COPY):
        if _read(folder / name) is None:
            save(header, folder / name)


def _fill_slot(key: bytearray, secret: bytearray, cost: KdfCost | None, vault_id: str, key_id: str) -> Slot:
    salt, nonce = os.urandom(keys.SALT_SIZE), os.urandom(keys.NONCE_SIZE)
    under = _wrapping_key(secret, salt, cost)
    bound = _bound(vault_id, key_id, Slot(salt=salt, nonce=nonce, wrapped=b"", cost=cost))
    wrapped = keys.wrap(key, under=under, nonce=nonce, bound_to=bound)
    keys.wipe(under)
    return Slot(salt=salt, nonce=nonce, wrapped=wrapped, cost=cost)


def _wrapping_key(secret: bytearray, salt: bytes, cost: KdfCost | None) -> bytearray:
    if cost:
        return keys.key_from_passphrase(secret, salt, cost)
    return keys.key_from_random(secret, salt, b"recovery")


def _bound(vault_id: str, key_id: str, slot: Slot) -> bytes:
    document = {name: value for name, value in _slot_document(slot).items() if name != "key"}
    return json.dumps([FORMAT, VERSION, vault_id, key_id, document], sort_keys=True).encode()


def _slot_document(slot: Slot) -> Json:
    document: Json = {"opens_with": slot.kind, "kdf": "argon2id" if slot.cost else "hkdf-sha256"}
    if slot.cost:
        document |= {
            "memory_kib": slot.cost.memory_kib,
            "passes": slot.cost.passes,
            "lanes": slot.cost.lanes,
        }
    for name, value in (("salt", slot.salt), ("nonce", slot.nonce), ("key", slot.wrapped)):
        document[name] = base64.b64encode(value).decode()
    return document


def _read(path: Path) -> Header | None:
    """Return the header in *path*; None when it cannot be read or asks for what no header may."""
    try:
        with path.open("rb") as file:
            document = json.loads(file.read(LARGEST))
        return _parsed(document)
    except (OSError, ValueError, KeyError, TypeError, RecursionError):
        return None


def _parsed(document: Json) -> Header:
    if document["format"] != FORMAT or type(document["version"]) is not int:
        raise ValueError("not a header of ours")
    if document["version"] > VERSION:
        raise VaultNewerError
    slots = {slot.kind: slot for slot in map(_parsed_slot, cast("list[Json]", document["slots"]))}
    return Header(
        vault_id=_hex(document["vault_id"], 32),
        key_id=_hex(document["key_id"], 8),
        passphrase=slots["passphrase"],
        recovery=slots["recovery"],
    )


def _parsed_slot(document: Json) -> Slot:
    slot = Slot(
        salt=_bytes(document["salt"], keys.SALT_SIZE),
        nonce=_bytes(document["nonce"], keys.NONCE_SIZE),
        wrapped=_bytes(document["key"], keys.KEY_SIZE + keys.TAG_SIZE),
        cost=_parsed_cost(document) if document["opens_with"] == "passphrase" else None,
    )
    if _slot_document(slot) != document:
        raise ValueError("a slot says more, less or other than a slot can")
    return slot


def _parsed_cost(document: Json) -> KdfCost:
    numbers = [document[name] for name in ("memory_kib", "passes", "lanes")]
    memory, passes, lanes = (number for number in numbers if type(number) is int)
    cost = KdfCost(memory_kib=memory, passes=passes, lanes=lanes)
    if not cost.acceptable:
        raise ValueError("a cost out of bounds")
    return cost


def _bytes(value: object, size: int) -> bytes:
    data = base64.b64decode(str(value), validate=True)
    if len(data) != size:
        raise ValueError("a value of the wrong size")
    return data


def _hex(value: object, size: int) -> str:
    if not isinstance(value, str) or len(value) != size or not set(value) <= set("0123456789abcdef"):
        raise ValueError("not an id")
    return value
