"""The quiet mark: what looks like a person is found, what belongs to contracts and tools is not."""

from itertools import pairwise
from time import perf_counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ethicsdesk.domain.textguard import Mark, find


@pytest.mark.parametrize(
    ("text", "mark", "words"),
    [
        ("I asked for Jane Doe today.", Mark.NAME, "Jane Doe"),
        ("It was said by Zoë Müller-Ortiz.", Mark.NAME, "Zoë Müller-Ortiz"),
        ("with Mary J. Blige in the room", Mark.NAME, "Mary J. Blige"),
        ("I saw Dr. Amy Wong", Mark.NAME, "Amy Wong"),
        ("call (555) 123-4567", Mark.PHONE, "(555) 123-4567"),
        ("call 555-0142 now", Mark.PHONE, "555-0142"),
        ("write to a.b@example.org.", Mark.EMAIL, "a.b@example.org"),
        ("DOB: 3/4/1985", Mark.BIRTH_DATE, "DOB: 3/4/1985"),
        ("born on March 3, 1990", Mark.BIRTH_DATE, "born on March 3, 1990"),
        ("seen 04/05/1999", Mark.BIRTH_DATE, "04/05/1999"),
        ("123-45-6789", Mark.SSN, "123-45-6789"),
    ],
)
def test_what_looks_like_a_person_is_found(text: str, mark: Mark, words: str) -> None:
    (span,) = find(text)
    assert (span.mark, span.text) == (mark, words)
    assert text[span.start : span.end] == words


@pytest.mark.parametrize(
    "text",
    [
        "See the Business Associate Agreement, Section 4.",
        "The Trust Center says so.",
        "Deletion took place on 03/15/2026.",
        "45 CFR 164.504(e)(2) applies.",
        "Nothing here names anyone.",
        "",
    ],
)
def test_contracts_and_rules_are_left_alone(text: str) -> None:
    assert find(text) == ()


def test_the_words_of_a_tool_and_its_maker_are_no_name() -> None:
    assert find("We asked Willow Notes.", names=("Willow Notes",)) == ()


def test_what_was_called_fine_stays_fine_but_only_as_it_was_written() -> None:
    assert find("I met Jane Doe.", fine=("jane doe",)) == ()
    assert [span.text for span in find("I met Jane Roe.", fine=("Jane Doe",))] == ["Jane Roe"]


def test_ten_thousand_characters_of_names_take_no_time_to_notice() -> None:
    begun = perf_counter()
    assert find("Aa Bb " * 1700)
    assert perf_counter() - begun < 2


@given(st.text(max_size=200))
def test_spans_never_overlap_and_lie_inside_the_text(text: str) -> None:
    spans = find(text)
    assert all(text[s.start : s.end] == s.text for s in spans)
    assert all(a.end <= b.start for a, b in pairwise(spans))
