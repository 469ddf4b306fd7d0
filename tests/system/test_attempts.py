"""Failed attempts are counted outside the vault, and nothing on the disk keeps the owner out."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from ethicsdesk.services.access_ports import Failures
from ethicsdesk.system.attempts import AttemptFolder

VAULT = "a" * 32
THEN = datetime(2026, 3, 2, 15, 30, tzinfo=UTC)
LATER = THEN + timedelta(hours=1)


def test_failures_are_counted_with_the_first_and_the_last_until_cleared(tmp_path: Path) -> None:
    attempts = AttemptFolder(tmp_path / "state" / "attempts")
    assert attempts.failures(VAULT) == Failures()
    attempts.clear(VAULT)
    attempts.add(VAULT, THEN)
    attempts.add(VAULT, LATER)
    assert AttemptFolder(tmp_path / "state" / "attempts").failures(VAULT) == Failures(2, THEN, LATER)
    assert attempts.failures("b" * 32) == Failures()
    attempts.clear(VAULT)
    assert attempts.failures(VAULT) == Failures()


def test_the_file_says_nothing_but_a_number_and_two_times(tmp_path: Path) -> None:
    AttemptFolder(tmp_path).add(VAULT, THEN)
    (file,) = tmp_path.iterdir()
    assert file.name == f"{VAULT}.json"
    stamp = "2026-03-02T15:30:00+00:00"
    assert file.read_text() == f'{{"count": 1, "first": "{stamp}", "last": "{stamp}"}}'


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"{",
        b"[]",
        b"\xff",
        b"[" * 5000,
        b'{"count": -3, "first": "2026-03-02T15:30:00+00:00", "last": "2026-03-02T15:30:00+00:00"}',
        b'{"count": true, "first": "2026-03-02T15:30:00+00:00", "last": "2026-03-02T15:30:00+00:00"}',
        b'{"count": 3, "first": "2026-03-02", "last": "2026-03-02"}',
    ],
)
def test_a_damaged_file_counts_nothing_and_counting_goes_on(tmp_path: Path, content: bytes) -> None:
    attempts = AttemptFolder(tmp_path)
    (tmp_path / f"{VAULT}.json").write_bytes(content)
    assert attempts.failures(VAULT) == Failures()
    attempts.add(VAULT, THEN)
    assert attempts.failures(VAULT).count == 1


def test_a_folder_that_cannot_be_made_keeps_nobody_out(tmp_path: Path) -> None:
    (tmp_path / "state").write_text("in the way")
    attempts = AttemptFolder(tmp_path / "state")
    attempts.add(VAULT, THEN)
    attempts.clear(VAULT)
    assert attempts.failures(VAULT) == Failures()
