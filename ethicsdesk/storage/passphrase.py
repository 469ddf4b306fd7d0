"""Whether a new passphrase is worth having; no rules of composition, only length and how guessable it is."""

from itertools import pairwise

from ethicsdesk.domain.errors import PassphraseTooWeakError
from ethicsdesk.storage.keys import wipe
from ethicsdesk.storage.strength import tries

LEAST_CHARACTERS = 15  # NIST SP 800-63B-4 for a password used alone
LEAST_DIFFERENT = 6
LEAST_BESIDE_COMMON = 8
LEAST_TRIES = 10.0  # power of ten; at ten thousand tries a second that is twelve days
COMMON = (
    b"may the force be with you",
    b"that is the question",
    b"the quick brown fox",
    b"over the lazy dog",
    b"once upon a time",
    b"to be or not to be",
    b"correct horse battery staple",
    b"correcthorsebatterystaple",
    b"qwertyuiop",
    b"1qaz2wsx3edc",
    b"asdfghjkl",
    b"1234567890",
    b"passphrase",
    b"ethicsdesk",
    b"therapist",
    b"iloveyou",
    b"password",
    b"letmein",
    b"welcome",
    b"zxcvbnm",
    b"qwerty",
    b"abc123",
    b"12345",
)


def require_strong(passphrase: bytearray) -> None:
    """Raise PassphraseTooWeakError when it is short, repeats itself, counts up or is easily guessed."""
    folded = passphrase.lower()
    try:
        if _characters(folded) < LEAST_CHARACTERS or _regular(folded) or _common(folded):
            raise PassphraseTooWeakError
    finally:
        wipe(folded)
    # The estimate needs a text, which cannot be wiped; so it comes last, when all else is well.
    if tries(passphrase.decode("utf-8", "replace")) < LEAST_TRIES:
        raise PassphraseTooWeakError


def _characters(text: bytearray) -> int:
    return sum(byte & 0xC0 != 0x80 for byte in text)  # bytes that begin a UTF-8 character


def _regular(text: bytearray) -> bool:
    if len(set(text)) < LEAST_DIFFERENT:
        return True
    steps = [later - earlier for earlier, later in pairwise(text)]
    if sum(abs(step) <= 1 for step in steps) * 2 > len(steps):
        return True
    return any(text[period:] == text[:-period] for period in range(1, len(text) // 2 + 1))


def _common(text: bytearray) -> bool:
    rest = bytearray(text)
    for fragment in COMMON:
        shorter = rest.replace(fragment, b"")
        wipe(rest)
        rest = shorter
    left = _characters(rest)
    wipe(rest)
    return left < LEAST_BESIDE_COMMON
