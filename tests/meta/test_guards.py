"""The guards of tests/conftest.py really guard."""

import logging
import os
import socket
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

GUARDED = {"HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "LOCALAPPDATA"}


def test_connecting_to_the_internet_is_refused():
    with (
        socket.socket(socket.AF_INET, socket.SOCK_STREAM) as used,
        pytest.raises(BaseException, match=r"socket\.connect"),
    ):
        used.connect(("127.0.0.1", 9))


def test_looking_up_a_host_is_refused():
    with pytest.raises(BaseException, match="looked up a host"):
        socket.getaddrinfo("example.invalid", 80)


def test_home_is_empty_and_its_own(home):
    assert list(home.iterdir()) == []
    assert Path.home() == home
    assert all(Path(os.environ[name]).is_relative_to(home) for name in GUARDED)


def test_an_unexpected_warning_is_noticed(log_watch):
    logging.getLogger("ethicsdesk.anything").warning("the disk is slow")
    assert log_watch.surprises() == ["WARNING ethicsdesk.anything: the disk is slow"]
    log_watch.expect("the disk is slow")
    assert log_watch.surprises() == []


def test_an_information_line_is_no_surprise(log_watch):
    logging.getLogger("ethicsdesk.anything").info("started")
    assert log_watch.surprises() == []


@given(st.integers(min_value=-1000, max_value=1000))
def test_property_tests_work_beside_the_guards(days):
    assert days + 0 == days


def test_the_clock_moves_only_when_told(clock):
    before = clock.now()
    assert clock.now() == before
    clock.advance(days=1)
    assert (clock.now() - before).days == 1
