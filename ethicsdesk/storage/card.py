"""The vault key on the recovery card: the recovery slot as rows that can be scanned, or typed if need be.

96 bytes (vault id, key id, salt, nonce, wrapped key) in eight rows of four groups and one of check
characters. The alphabet is that of the recovery code. The code alone, or the rows alone, open nothing.
"""

from ethicsdesk.domain.access_errors import CardKeyTypoError
from ethicsdesk.storage import keys, recovery
from ethicsdesk.storage.header import Header
from ethicsdesk.storage.slots import KeyName, Slot, SlotKind

ID_SIZE, KEY_ID_SIZE = 16, 4
PARTS = (ID_SIZE, KEY_ID_SIZE, keys.SALT_SIZE, keys.NONCE_SIZE, keys.KEY_SIZE + keys.TAG_SIZE)
ROW = 12  # bytes
LETTERS = 20  # that hold them, with four bits to spare
CHECK_LETTERS = 2
GROUP = 4
ROWS = sum(PARTS) // ROW
PRIME = 1021  # the largest below 32², so two letters hold any remainder


def rows_of(header: Header) -> tuple[str, ...]:
    """Return the rows of the card: five groups of four letters and a pair that checks them."""
    slot = header.recovery
    data = bytes.fromhex(header.vault_id + header.key_id) + slot.salt + slot.nonce + slot.wrapped
    return tuple(_row(number, data[number * ROW : (number + 1) * ROW]) for number in range(ROWS))


def read(typed: str) -> tuple[KeyName, Slot]:
    """Return the slot of typed or scanned rows; case, spaces and dashes do not matter.

    Raises CardKeyTypoError.
    """
    letters = recovery.letters_of(typed)
    size = LETTERS + CHECK_LETTERS
    data = b""
    for number in range(ROWS):
        data += _data(number, letters[number * size : (number + 1) * size])
    if len(letters) > ROWS * size:
        raise CardKeyTypoError(row=ROWS)
    parts = []
    for length in PARTS:
        parts.append(data[:length])
        data = data[length:]
    vault_id, key_id, salt, nonce, wrapped = parts
    slot = Slot(kind=SlotKind.RECOVERY, salt=salt, nonce=nonce, wrapped=wrapped)
    return KeyName(vault_id.hex(), key_id.hex()), slot


def _row(number: int, data: bytes) -> str:
    letters = _letters(int.from_bytes(data, "big"), LETTERS)
    check = _letters(_check(number, data), CHECK_LETTERS)
    groups = [letters[start : start + GROUP] for start in range(0, LETTERS, GROUP)]
    return "-".join([*groups, check])


def _data(number: int, letters: str) -> bytes:
    """Return the bytes of one row. Raises CardKeyTypoError with the row a person would count."""
    if len(letters) != LETTERS + CHECK_LETTERS or not set(letters) <= set(recovery.ALPHABET):
        raise CardKeyTypoError(row=number + 1)
    value, check = _number(letters[:LETTERS]), _number(letters[LETTERS:])
    if value >> 8 * ROW:
        raise CardKeyTypoError(row=number + 1)
    data = value.to_bytes(ROW, "big")
    if _check(number, data) != check:
        raise CardKeyTypoError(row=number + 1)
    return data


def _check(number: int, data: bytes) -> int:
    """Return the remainder by a prime; the row's own number is part of it, so rows cannot change places."""
    return int.from_bytes(bytes([number + 1]) + data, "big") % PRIME


def _letters(value: int, count: int) -> str:
    return "".join(recovery.ALPHABET[value >> 5 * place & 31] for place in reversed(range(count)))


def _number(letters: str) -> int:
    value = 0
    for letter in letters:
        value = value << 5 | recovery.ALPHABET.index(letter)
    return value
