"""The real program as a screen reader meets it: through the accessibility service of the desktop."""

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.e2e.conftest import LIMIT
from tests.storage.making import ROOT

SYSTEM_PYTHON = "/usr/bin/python3"  # which knows the bindings of the service; ours does not need them
PLACES = ["Today", "AI tools", "Papers", "Consents", "Incidents", "Reviews", "Binder"]


@pytest.fixture
def spoken_screen(screen: dict[str, str], home: Path) -> Iterator[dict[str, str]]:
    """Give the screen a session bus, on which the accessibility service starts when it is asked for."""
    environment = os.environ | screen | {"HOME": str(home), "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1"}
    bus = subprocess.Popen(
        ["dbus-daemon", "--session", "--nofork", "--print-address"],
        env=environment,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    )
    assert bus.stdout is not None
    with bus.stdout as told:
        address = told.readline().strip()
    yield environment | {"DBUS_SESSION_BUS_ADDRESS": address}
    bus.terminate()
    bus.wait()


@pytest.fixture
def heard(spoken_screen: dict[str, str]) -> Iterator[dict[str, object]]:
    """Start the program, let the reader go through it, and return what it heard."""
    program = subprocess.Popen(
        [sys.executable, "-m", "ethicsdesk"], cwd=ROOT, env=spoken_screen, stderr=subprocess.DEVNULL
    )
    try:
        answer = subprocess.run(
            [SYSTEM_PYTHON, Path(__file__).parent / "reader.py"],
            env={name: value for name, value in spoken_screen.items() if name != "PYTHONPATH"},
            capture_output=True,
            text=True,
            timeout=LIMIT,
            check=False,
        )
        assert program.poll() is None, "the program ended by itself"
        assert answer.returncode == 0, answer.stderr
        yield json.loads(answer.stdout)
    finally:
        program.terminate()
        program.wait()


@pytest.mark.e2e
@pytest.mark.slow
def test_a_screen_reader_finds_presses_and_follows(heard: dict) -> None:
    assert heard["window"] == {"name": "EthicsDesk", "role": "frame", "description": ""}
    assert heard["start"]["role"] == "push button"
    assert heard["start"]["description"].startswith("An invented practice")
    assert "press" in heard["start"]["actions"]
    assert heard["dialog"]["role"] == "dialog"
    assert heard["dialog"]["name"] == "Look around in a sample practice?"
    assert [(place["name"], place["role"]) for place in heard["places"]] == [
        (name, "list item") for name in PLACES
    ]
    assert heard["heading"]["role"] == "heading"
    assert [step["name"] for step in heard["walked"]] == [
        "Start my own practice",
        "Lock now",
        "Help",
        "Settings",
        "Help",
    ]
    assert {step["role"] for step in heard["walked"]} == {"push button"}
    assert heard["page"] == {"name": "Vault", "role": "heading", "description": ""}
