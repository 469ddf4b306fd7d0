"""A slot of the header: the data key, wrapped under a key from one secret."""

import base64
import json
import os
from dataclasses import dataclass
from enum import StrEnum

from ethicsdesk.storage import keys
from ethicsdesk.storage.keys import KdfCost

FORMAT = "ethicsdesk-vault"
VERSION = 1

Json = dict[str, object]


class SlotKind(StrEnum):
    """Which secret opens a slot; the value also keeps keys from different secrets apart."""

    PASSPHRASE = "passphrase"  # noqa: S105 - a name, no secret
    RECOVERY = "recovery"
    DEVICE = "device"


@dataclass(frozen=True, slots=True, kw_only=True)
class Slot:
    """The wrapped key and what it takes to unwrap it; only a passphrase needs a `cost`."""

    kind: SlotKind
    salt: bytes
    nonce: bytes
    wrapped: bytes
    cost: KdfCost | None = None


@dataclass(frozen=True, slots=True)
class KeyName:
    """Which key of which vault a slot holds; bound into every slot."""

    vault_id: str
    key_id: str


def fill(
    key: bytearray, secret: bytearray, *, kind: SlotKind, name: KeyName, cost: KdfCost | None = None
) -> Slot:
    """Return a slot that opens with *secret* only. Raises MemoryShortError."""
    salt, nonce = os.urandom(keys.SALT_SIZE), os.urandom(keys.NONCE_SIZE)
    empty = Slot(kind=kind, salt=salt, nonce=nonce, wrapped=b"", cost=cost)
    under = _wrapping_key(secret, empty)
    wrapped = keys.wrap(key, under=under, nonce=nonce, bound_to=_bound(name, empty))
    keys.wipe(under)
    return Slot(kind=kind, salt=salt, nonce=nonce, wrapped=wrapped, cost=cost)


def open_slot(slot: Slot, secret: bytearray, name: KeyName) -> bytearray | None:
    """Return the data key, or None when the secret is not the right one. Raises MemoryShortError."""
    under = _wrapping_key(secret, slot)
    try:
        return keys.unwrap(slot.wrapped, under=under, nonce=slot.nonce, bound_to=_bound(name, slot))
    finally:
        keys.wipe(under)


def document_of(slot: Slot) -> Json:
    """Return the slot as it stands in the header."""
    document: Json = {"opens_with": slot.kind.value, "kdf": "argon2id" if slot.cost else "hkdf-sha256"}
    if slot.cost:
        document |= {
            "memory_kib": slot.cost.memory_kib,
            "passes": slot.cost.passes,
            "lanes": slot.cost.lanes,
        }
    for name, value in (("salt", slot.salt), ("nonce", slot.nonce), ("key", slot.wrapped)):
        document[name] = base64.b64encode(value).decode()
    return document


def parsed(document: Json) -> Slot:
    """Return the slot a document stands for. Raises ValueError, KeyError, TypeError."""
    kind = SlotKind(str(document["opens_with"]))
    slot = Slot(
        kind=kind,
        salt=_bytes(document["salt"], keys.SALT_SIZE),
        nonce=_bytes(document["nonce"], keys.NONCE_SIZE),
        wrapped=_bytes(document["key"], keys.KEY_SIZE + keys.TAG_SIZE),
        cost=_parsed_cost(document) if kind is SlotKind.PASSPHRASE else None,
    )
    if document_of(slot) != document:
        raise ValueError("a slot says more, less or other than a slot can")
    return slot


def _wrapping_key(secret: bytearray, slot: Slot) -> bytearray:
    if slot.cost:
        return keys.key_from_passphrase(secret, slot.salt, slot.cost)
    return keys.key_from_random(secret, slot.salt, slot.kind.value.encode())


def _bound(name: KeyName, slot: Slot) -> bytes:
    document = {field: value for field, value in document_of(slot).items() if field != "key"}
    return json.dumps([FORMAT, VERSION, name.vault_id, name.key_id, document], sort_keys=True).encode()


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
