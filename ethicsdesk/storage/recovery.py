"""The recovery code: 128 random bits and 7 check bits in 27 letters and digits, made for paper.

The check is CRC-7 (x^7 + x^3 + 1): it notices every single wrong character and every two characters that
changed places, so a typing slip is told apart from the code of another vault.
"""

import os

from ethicsdesk.domain.errors import RecoveryCodeTypoError

ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"  # Crockford's: nothing that looks like something else
SECRET_SIZE = 16
LENGTH = 27
GROUP = 3
CHECK_BITS = 7
POLYNOMIAL = 0b1000_1001
LOOK_ALIKES = str.maketrans("OIL", "011")
SEPARATORS = "- \t\r\n\u00a0\u2010\u2011\u2012\u2013\u2014"


def new_secret() -> bytearray:
    """Return the random secret behind a new code."""
    return bytearray(os.urandom(SECRET_SIZE))


def code_of(secret: bytearray) -> str:
    """Return the secret as the code a person copies, in groups of three."""
    bits = int.from_bytes(secret, "big")
    bits = bits << CHECK_BITS | _check(bits)
    letters = "".join(ALPHABET[bits >> 5 * place & 31] for place in reversed(range(LENGTH)))
    return "-".join(letters[start : start + GROUP] for start in range(0, LENGTH, GROUP))


def secret_of(code: str) -> bytearray:
    """Return the secret of a typed code; case, spaces, dashes do not matter. Raises RecoveryCodeTypoError."""
    letters = letters_of(code)
    if len(letters) != LENGTH or any(letter not in ALPHABET for letter in letters):
        raise RecoveryCodeTypoError
    bits = 0
    for letter in letters:
        bits = bits << 5 | ALPHABET.index(letter)
    if _check(bits >> CHECK_BITS) != bits & (1 << CHECK_BITS) - 1:
        raise RecoveryCodeTypoError
    return bytearray((bits >> CHECK_BITS).to_bytes(SECRET_SIZE, "big"))


def letters_of(typed: str) -> str:
    """Return what was typed in the card's alphabet where possible, without what only parts it."""
    return "".join(letter for letter in typed.upper() if letter not in SEPARATORS).translate(LOOK_ALIKES)


def _check(bits: int) -> int:
    """Return the CRC-7 of 128 bits; it starts from ones so that a code of zeros is not its own check."""
    rest = (bits | 127 << SECRET_SIZE * 8) << CHECK_BITS
    for place in reversed(range(CHECK_BITS, rest.bit_length())):
        if rest >> place & 1:
            rest ^= POLYNOMIAL << place - CHECK_BITS
    return rest
