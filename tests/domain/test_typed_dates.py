"""Dates as typed: every common way of writing one day, and nothing guessed."""

from datetime import date

import pytest

from ethicsdesk.domain.typed_dates import read_date


@pytest.mark.parametrize(
    "text",
    [
        "2026-11-03",
        "2026/11/3",
        "11/03/2026",
        "11-3-2026",
        "November 3, 2026",
        "november 3 2026",
        "Nov. 3, 2026",
        "Nov 3rd, 2026",
        "3 November 2026",
        "3rd of Nov 2026",
        "  3   Nov.  2026 ",
    ],
)
def test_one_day_in_many_words(text):
    assert read_date(text) == date(2026, 11, 3)


def test_a_number_above_twelve_can_only_be_the_day():
    assert read_date("13/4/2026") == date(2026, 4, 13)


@pytest.mark.parametrize(
    "text", ["", "soon", "2026", "11/2026", "31/31/2026", "2026-02-30", "Ju 3, 2026", "3/4/26", "0/1/2026"]
)
def test_what_is_no_day_is_not_guessed(text):
    assert read_date(text) is None
