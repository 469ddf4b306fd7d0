"""The recovery code is made for paper: every slip of the pen is noticed as one."""

from itertools import combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ethicsdesk.domain.errors import RecoveryCodeTypoError
from ethicsdesk.storage import recovery

CODE = recovery.code_of(bytearray(range(16)))


@given(st.binary(min_size=16, max_size=16))
def test_a_code_gives_back_its_secret(secret: bytes) -> None:
    assert recovery.secret_of(recovery.code_of(bytearray(secret))) == secret


def test_a_code_is_nine_groups_of_three() -> None:
    assert [len(group) for group in CODE.split("-")] == [3] * 9


def test_case_spaces_dashes_and_look_alikes_do_not_matter() -> None:
    typed = CODE.lower().replace("-", " – ").replace("0", "O").replace("1", "l")
    assert recovery.secret_of(f"  {typed}\n") == bytes(range(16))


def test_every_single_wrong_character_is_noticed() -> None:
    letters = CODE.replace("-", "")
    for place, right in enumerate(letters):
        for wrong in recovery.ALPHABET.replace(right, ""):
            with pytest.raises(RecoveryCodeTypoError):
                recovery.secret_of(letters[:place] + wrong + letters[place + 1 :])


def test_every_two_characters_that_changed_places_are_noticed() -> None:
    letters = list(CODE.replace("-", ""))
    for one, other in combinations(range(len(letters)), 2):
        if letters[one] != letters[other]:
            swapped = list(letters)
            swapped[one], swapped[other] = swapped[other], swapped[one]
            with pytest.raises(RecoveryCodeTypoError):
                recovery.secret_of("".join(swapped))


@pytest.mark.parametrize("typed", ["", "ABC", CODE[:-1], CODE + "A", CODE.replace(CODE[0], "U", 1), "é" * 27])
def test_what_cannot_be_a_code_is_a_typing_slip(typed: str) -> None:
    with pytest.raises(RecoveryCodeTypoError):
        recovery.secret_of(typed)


def test_new_secrets_differ() -> None:
    assert len({bytes(recovery.new_secret()) for _ in range(50)}) == 50
