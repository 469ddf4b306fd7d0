"""The lock screen waits for nothing it does not need."""

import subprocess
import sys

import pytest

HEAVY = {
    "asyncio",
    "keyring",
    "multiprocessing",
    "PIL",
    "pikepdf",
    "pydantic",
    "pypdfium2",
    "reportlab",
    "segno",
    "sqlcipher3",
    "yaml",
    "zxcvbn",
}


def loaded_by(module: str) -> set[str]:
    """Return the top-level modules a fresh Python holds after importing one."""
    code = f"import sys, {module}; print(*{{name.partition('.')[0] for name in sys.modules}})"
    answer = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    return set(answer.stdout.split())


@pytest.mark.parametrize("module", ["ethicsdesk.__main__", "ethicsdesk.bootstrap"])
def test_starting_loads_nothing_heavy(module):
    assert loaded_by(module) & HEAVY == set()


def test_something_heavy_would_be_noticed():
    assert "yaml" in loaded_by("yaml")
