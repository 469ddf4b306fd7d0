"""Keys: made, derived from secrets, wrapped for the header, and wiped.

One random data key opens the database. It is kept only wrapped: by a key from the passphrase (Argon2id)
and by a key from the recovery code (HKDF-SHA256), each with AES-256-GCM.
"""

import os
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass

from ethicsdesk.domain.errors import MemoryShortError

KEY_SIZE = 32
SALT_SIZE = 16
NONCE_SIZE = 12
TAG_SIZE = 16
HEX_DIGITS = b"0123456789abcdef"


@dataclass(frozen=True, slots=True, kw_only=True)
class KdfCost:
    """What one try at a passphrase costs: memory in KiB, passes over it, and parallel lanes."""

    memory_kib: int
    passes: int
    lanes: int

    @property
    def acceptable(self) -> bool:
        """Say whether a header may ask for this; keeps a forged one from eating all memory."""
        return (
            19 * 1024 <= self.memory_kib <= 1024 * 1024 and 1 <= self.passes <= 20 and 1 <= self.lanes <= 16
        )


FLOOR = KdfCost(memory_kib=64 * 1024, passes=3, lanes=4)  # RFC 9106, second recommended option
DEFAULT = KdfCost(memory_kib=128 * 1024, passes=3, lanes=4)
STRONG = KdfCost(memory_kib=256 * 1024, passes=3, lanes=4)


def wipe(secret: bytearray) -> None:
    """Overwrite a secret with zeros."""
    secret[:] = bytes(len(secret))


@contextmanager
def wiping(secret: bytearray) -> Iterator[bytearray]:
    """Lend a secret to a block and overwrite it when the block ends, however it ends."""
    try:
        yield secret
    finally:
        wipe(secret)


def new_key() -> bytearray:
    """Return a fresh random data key."""
    return bytearray(os.urandom(KEY_SIZE))


def raw_key_text(key: bytearray) -> bytearray:
    """Return the key as SQLCipher's raw-key text ``x'…'``; the caller wipes it."""
    text = bytearray(2 * len(key) + 3)  # sized at once: growing would leave copies behind
    text[:2], text[-1:] = b"x'", b"'"
    for place, byte in enumerate(key):
        text[2 * place + 2] = HEX_DIGITS[byte >> 4]
        text[2 * place + 3] = HEX_DIGITS[byte & 15]
    return text


def key_from_passphrase(passphrase: bytearray, salt: bytes, cost: KdfCost) -> bytearray:
    """Derive a wrapping key with Argon2id (RFC 9106). Raises MemoryShortError."""
    from cryptography.hazmat.primitives.kdf.argon2 import Argon2id

    key = bytearray(KEY_SIZE)
    kdf = Argon2id(
        salt=salt, length=KEY_SIZE, iterations=cost.passes, lanes=cost.lanes, memory_cost=cost.memory_kib
    )
    try:
        kdf.derive_into(passphrase, key)  # type: ignore[arg-type]  # takes any buffer, is typed for bytes
    except MemoryError:
        raise MemoryShortError from None
    return key


def key_from_random(secret: bytearray, salt: bytes, purpose: bytes) -> bytearray:
    """Derive a key from a secret that is already random, with HKDF-SHA256 (RFC 5869)."""
    from cryptography.hazmat.primitives import hashes
    from cryptography.hazmat.primitives.kdf.hkdf import HKDF

    key = bytearray(KEY_SIZE)
    HKDF(hashes.SHA256(), KEY_SIZE, salt, b"ethicsdesk " + purpose).derive_into(secret, key)
    return key


def watermark_key(key: bytearray, vault_id: str) -> bytearray:
    """Derive from the data key the one that vouches for the watermark."""
    return key_from_random(key, bytes.fromhex(vault_id), b"watermark")


def wrap(key: bytearray, *, under: bytearray, nonce: bytes, bound_to: bytes) -> bytes:
    """Encrypt *key* with AES-256-GCM; it opens only beside the same *bound_to* bytes."""
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

    wrapped = bytearray(KEY_SIZE + TAG_SIZE)
    AESGCM(under).encrypt_into(nonce, key, bound_to, wrapped)
    return bytes(wrapped)


def unwrap(wrapped: bytes, *, under: bytearray, nonce: bytes, bound_to: bytes) -> bytearray | None:
    """Decrypt a wrapped key; None when the wrapping key or the bound bytes are not the right ones."""
    from cryptography.exceptions import InvalidTag
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

    key = bytearray(KEY_SIZE)
    try:
        AESGCM(under).decrypt_into(nonce, wrapped, bound_to, key)
    except InvalidTag:
        return None
    return key


def calibrated(timer: Callable[[], float] = time.perf_counter) -> KdfCost:
    """Choose the cost so that unlocking takes about 0.5 to 1 second here; never below the floor."""
    started = timer()
    wipe(key_from_passphrase(bytearray(b"how fast is this computer"), bytes(SALT_SIZE), DEFAULT))
    seconds = timer() - started
    if seconds > 1.0:
        return FLOOR
    return STRONG if seconds < 0.3 else DEFAULT
