"""A passphrase too weak is refused; a good one is not."""

import pytest

from ethicsdesk.domain.errors import PassphraseTooWeakError
from ethicsdesk.storage.passphrase import require_strong


@pytest.mark.parametrize(
    "weak",
    [
        "",
        "short",
        "fourteen chars",
        "aaaaaaaaaaaaaaaa",
        "abababababababab",
        "123456789012345",
        "abcdefghijklmnopq",
        "zyxwvutsrqponmlk",
        "passwordpassword",
        "Password12345678",
        "qwertyuiopasdfghjkl",
        "correct horse battery staple",
        "hellohellohello",
        "January2026January2026",
        "iloveyoumichelle2019",
        "To be or not to be that is the question",
        "The quick brown fox jumps",
        "éééééééé",  # eight characters, sixteen bytes
    ],
)
def test_a_weak_passphrase_is_refused(weak: str) -> None:
    with pytest.raises(PassphraseTooWeakError):
        require_strong(bytearray(weak.encode()))


@pytest.mark.parametrize(
    "good",
    [
        "plum river cactus wagon",
        "abacus zebra throng unison blip",
        "My therapist password is a whole sentence.",
        "Ωκεανός και βουνά",
        "xK9-vvQ2_mmT7!aa",
    ],
)
def test_a_good_passphrase_is_accepted_and_left_as_it_was(good: str) -> None:
    typed = bytearray(good.encode())
    require_strong(typed)
    assert typed == good.encode()
