"""A core dump of the locked program holds no copy of the data key (Linux can look)."""

import mmap
import subprocess
import sys
from pathlib import Path

import pytest

from ethicsdesk.storage import header, keys
from tests.conftest import FakeClock
from tests.storage.making import PASSPHRASE, ROOT, vaults_on, words

PLANTED = "positive control"


def counts(core: Path, wanted: list[bytes]) -> list[int]:
    """Count each of *wanted* in a file too large to read at once."""
    found = []
    with core.open("rb") as file, mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ) as view:
        for one in wanted:
            number, at = 0, view.find(one)
            while at >= 0:
                number, at = number + 1, view.find(one, at + 1)
            found.append(number)
    return found


if sys.platform == "linux":

    @pytest.mark.crash
    @pytest.mark.slow
    def test_a_core_dump_after_lock_holds_no_data_key(tmp_path: Path, clock: FakeClock) -> None:
        vaults_on(clock, tmp_path / "other").create(tmp_path / "vault", words()).store.close()
        head = header.load(tmp_path / "vault")
        key = header.open_slot(head, head.passphrase, words())
        assert key is not None
        command = [sys.executable, "-m", "tests.ui.locking.locked_child", str(tmp_path), PLANTED]
        with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, cwd=ROOT) as child:
            assert child.stdout is not None
            assert child.stdout.readline() == b"locked\n"
            core = tmp_path / "core"
            dump = ["gcore", "-o", str(core), str(child.pid)]
            done = subprocess.run(dump, capture_output=True, text=True, timeout=120, check=False)
            child.kill()
        (written,) = tmp_path.glob("core.*")
        wanted = [key, key.hex().encode(), keys.raw_key_text(key), PLANTED.encode(), PASSPHRASE.encode()]
        raw, as_hex, as_text, control, typed = counts(written, [bytes(one) for one in wanted])
        print(f"core={written.stat().st_size >> 20} MB, passphrase copies={typed}")
        written.unlink()
        assert control > 0, done.stderr
        assert (raw, as_hex, as_text) == (0, 0, 0)
