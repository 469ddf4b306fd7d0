"""The calendar file keeps to RFC 5545 and holds nothing of a client."""

import re
from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ethicsdesk.domain.clients import Client
from ethicsdesk.domain.wording import say
from ethicsdesk.services import actions, due
from ethicsdesk.services.calendar_file import calendar_file, made
from ethicsdesk.services.due import Due, DueSort
from ethicsdesk.services.targets import Area, Target

NOW = datetime(2026, 3, 2, 15, 30, tzinfo=UTC)


def one_due(title="Call", on=date(2026, 4, 1), key="action/1"):
    return Due(key=key, sort=DueSort.ACTION, title=say("{t}", t=title), on=on, target=Target(area=Area.TODAY))


def unfolded(data: bytes) -> list[str]:
    return data.decode().replace("\r\n ", "").split("\r\n")


def value(data: bytes, name: str) -> str:
    return next(line.partition(":")[2] for line in unfolded(data) if line.startswith(name))


@given(st.text(max_size=300))
def test_any_title_is_folded_and_read_back_whole(title):
    data = made([one_due(title)], now=NOW)
    lines = data.split(b"\r\n")
    assert all(len(line) <= 75 for line in lines)
    assert b"\n" not in data.replace(b"\r\n", b"")
    assert all(line.decode() is not None for line in lines)
    plain = re.sub(r"\\([\\;,])", r"\1", value(data, "SUMMARY"))
    assert plain == "".join(letter if letter.isprintable() else " " for letter in title)


def test_a_day_is_a_whole_day_with_a_stamp_in_utc():
    data = made([one_due(on=date(2026, 12, 31))], now=NOW)
    assert value(data, "DTSTAMP") == "20260302T153000Z"
    assert value(data, "DTSTART;VALUE=DATE") == "20261231"
    assert value(data, "DTEND;VALUE=DATE") == "20270101"


def test_the_same_thing_keeps_its_uid_and_others_have_their_own():
    first, later = (made([one_due(on=date(2026, month, 1))], now=NOW) for month in (4, 5))
    other = made([one_due(key="action/2")], now=NOW)
    assert value(first, "UID") == value(later, "UID") != value(other, "UID")


def test_what_was_put_off_stands_on_its_new_day(desk, clock):
    action = actions.add(desk, "Call", due=clock.today()).value
    due.put_off(desk, f"action/{action.id}", until=clock.today() + timedelta(days=3), reason="Ill")
    day = clock.today() + timedelta(days=3)
    assert f"DTSTART;VALUE=DATE:{day:%Y%m%d}".encode() in calendar_file(desk)


@pytest.mark.parametrize("written", ["K7M-RTW", "k7m-rtw", "(K7M-RTW)"])
def test_no_client_code_gets_into_the_file(desk, clock, written):
    with desk.store.writing() as vault:
        vault.put(Client(id="c", code="K7M-RTW", added_on=clock.today()))
    actions.add(desk, f"Ask {written} again", due=clock.today())
    data = calendar_file(desk).decode()
    assert "k7m-rtw" not in data.lower()
    assert "a client" in data
