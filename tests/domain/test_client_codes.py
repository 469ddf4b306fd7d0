"""Codes are codes: names, initials, birthdays and numbers of a person are refused; random ones are safe."""

from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ethicsdesk.domain.client_codes import LONGEST, problem, random_codes, split

NAMES = ("Jane Doe", "Doe", "JD", "jd", "J.D.", "DOE-JANE", "Smith12", "Doe_7", "anna", "J")
INITIALS = ("JD1", "JD-12", "jd85", "JD1985", "ABC.07", "J1985", "J.1979")
BIRTHDAYS = ("03/14/1985", "3-14-85", "1985-03-14", "14.03.85", "031485", "19850314", "03141985", "JD031485")
MORE_BIRTHDAYS = ("14MAR85", "MAR14-1985", "X-850314", "12-3-45")
NUMBERS = ("123-45-6789", "123456789", "555-010-1234", "5550101234")
NO_CODES = ("", "   ", "7" * (LONGEST + 1), "K7/", "é123", "a@b.co1", "K7\u202e12", "-12-")
CODES = (
    "C-1041",
    "K7M4P",
    "C-1",
    "10",
    "A1234",
    "CHART-77",
    "client12",
    "2041",
    "00017",
    "XQ7-113",
    "A-12.5",
)


@pytest.mark.parametrize("code", [*NAMES, *INITIALS, *BIRTHDAYS, *MORE_BIRTHDAYS, *NUMBERS, *NO_CODES])
def test_what_tells_of_a_person_is_refused_with_a_sentence(code):
    said = problem(code)
    assert said is not None
    assert str(said).endswith(".")


@pytest.mark.parametrize("code", CODES)
def test_chart_numbers_and_random_codes_are_codes(code):
    assert problem(code) is None


@given(st.text(max_size=40))
def test_whatever_is_typed_is_a_code_or_gets_a_sentence(code):
    said = problem(code)
    assert said is None or str(said)


def test_random_codes_are_codes_and_no_slip_of_one_character_makes_another():
    codes = random_codes(600, taken=("K7M4P", "C-1041"), chance=Random(3).randrange)
    assert len(set(codes)) == 600
    assert all(problem(code) is None for code in codes)
    near = {code[:at] + "?" + code[at + 1 :] for code in (*codes, "K7M4P") for at in range(5)}
    assert len(near) == 601 * 5


def test_random_codes_have_no_letters_that_look_alike():
    letters = {letter for code in random_codes(400, taken=(), chance=Random(1).randrange) for letter in code}
    assert letters.isdisjoint("0O1IL2Z5S8BQGVUAE")


def test_a_pasted_list_is_parted_by_lines_commas_and_tabs_and_spaces_only_where_wanted():
    assert split("c-1, C-2;c-3\tC-4\r\nC-1\n Jane Doe ", spaces=False) == (
        "C-1",
        "C-2",
        "C-3",
        "C-4",
        "JANE DOE",
    )
    assert split(" k7m4p  C-2 ", spaces=True) == ("K7M4P", "C-2")
