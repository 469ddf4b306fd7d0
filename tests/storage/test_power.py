"""Power cut at any moment: what was acknowledged is there, the vault is whole, no false alarm (on Linux)."""

import sys
from pathlib import Path

import pytest

if sys.platform == "linux":
    from tests.storage import power

    @pytest.mark.crash
    @pytest.mark.slow
    def test_power_cut_at_any_moment_nothing_acknowledged_is_lost(tmp_path: Path) -> None:
        steps = power.record(tmp_path, commits=30)
        tally = power.try_all(steps, 20, tmp_path / "left")
        assert tally.faults == []
        assert tally.states == tally.kinds.total() == 20
        control = power.try_all(steps, 20, tmp_path / "left", heeds_flush=False)
        assert control.faults != []  # a disk that ignores flushes loses things, and this test notices
