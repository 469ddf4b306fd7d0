"""The data key is not to be found in the memory of a program that has the vault open (Linux can look)."""

import subprocess
import sys
from pathlib import Path

import pytest

from ethicsdesk.storage import header, keys
from ethicsdesk.storage.vaults import FolderVaults
from tests.storage.making import ROOT, WRITER, words


def copies_in_memory(process: int, wanted: list[bytes]) -> list[int]:
    """Count each of *wanted* in all writable memory of a process."""
    found = [0] * len(wanted)
    with Path(f"/proc/{process}/mem").open("rb", buffering=0) as memory:
        for line in Path(f"/proc/{process}/maps").read_text().splitlines():
            span, rights = line.split()[:2]
            if not rights.startswith("rw"):
                continue
            start, end = (int(part, 16) for part in span.split("-"))
            memory.seek(start)
            data = memory.read(end - start) or b""
            found = [before + data.count(one) for before, one in zip(found, wanted, strict=True)]
    return found


if sys.platform == "linux":

    @pytest.mark.crash
    def test_the_data_key_lies_nowhere_in_memory_of_an_open_vault(
        vaults: FolderVaults, folder: Path, state: Path, code: str
    ) -> None:
        head = header.load(folder)
        key = header.open_slot(head, head.passphrase, words())
        assert key is not None
        planted = b"positive control"
        command = [*WRITER, folder, state, "hold", "0", planted.decode()]
        with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, cwd=ROOT) as child:
            assert child.stdout is not None
            assert child.stdout.readline() == b"open\n"
            wanted = [bytes(key), key.hex().encode(), keys.raw_key_text(key), planted]
            raw, as_hex, as_text, control = copies_in_memory(child.pid, [bytes(one) for one in wanted])
            child.kill()
        assert (raw, as_hex, as_text) == (0, 0, 0)
        assert control > 0
