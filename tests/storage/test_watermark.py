"""A vault older than this computer has seen is never used silently."""

from pathlib import Path

import pytest

from ethicsdesk.domain.errors import VaultDivergedError, VaultRolledBackError
from ethicsdesk.domain.records import Tool
from ethicsdesk.storage.vaults import FolderVaults
from tests.conftest import FakeClock
from tests.storage.making import a_tool, copy_of, vaults_on, words


def work(vaults: FolderVaults, folder: Path, *numbers: int) -> None:
    store = vaults.unlock(folder, words())
    for number in numbers:
        with store.writing() as unit:
            unit.put(a_tool(number))
    store.close()


def test_an_older_copy_is_noticed_and_counts_what_is_missing(
    vaults: FolderVaults, folder: Path, code: str, tmp_path: Path
) -> None:
    work(vaults, folder, 1)
    old = copy_of(folder, tmp_path / "old")
    work(vaults, folder, 2, 3)
    copy_of(old, folder)
    for use, secret in ((vaults.unlock, words()), (vaults.unlock_with_code, code)):
        with pytest.raises(VaultRolledBackError) as caught:
            use(folder, secret)  # type: ignore[operator]
        assert caught.value.details == {"entries": 2}
    assert "Entries missing: 2" in str(caught.value)


def test_an_older_copy_can_be_accepted_which_is_written_down(
    vaults: FolderVaults, folder: Path, code: str, tmp_path: Path
) -> None:
    work(vaults, folder, 1)
    old = copy_of(folder, tmp_path / "old")
    work(vaults, folder, 2, 3, 4)
    copy_of(old, folder)
    store = vaults.unlock(folder, words(), accept_rollback=True)
    with store.reading() as unit:
        assert [tool.id for tool in unit.list(Tool)] == ["tool-1"]
        assert [entry.action for entry in unit.audit(last=1)] == ["doubt_set_aside"]
    assert store.verify() == ()
    store.close()
    work(vaults, folder, 5)


def test_a_copy_that_went_on_elsewhere_is_noticed(
    vaults: FolderVaults, folder: Path, code: str, tmp_path: Path, clock: FakeClock
) -> None:
    work(vaults, folder, 1)
    other = copy_of(folder, tmp_path / "other")
    work(vaults, folder, 2)
    work(vaults_on(clock, tmp_path / "state of another computer"), other, 7, 8, 9)
    copy_of(other, folder)
    with pytest.raises(VaultDivergedError):
        vaults.unlock(folder, words())
    vaults.unlock_with_code(folder, code, accept_rollback=True).close()
    work(vaults, folder, 10)


def test_a_copy_that_only_went_on_elsewhere_is_welcome_back(
    vaults: FolderVaults, folder: Path, code: str, tmp_path: Path, clock: FakeClock
) -> None:
    work(vaults, folder, 1)
    other = copy_of(folder, tmp_path / "other")
    work(vaults_on(clock, tmp_path / "state of another computer"), other, 2)
    copy_of(other, folder)
    work(vaults, folder, 3)


def test_on_a_new_computer_there_is_no_alarm(
    folder: Path, code: str, tmp_path: Path, clock: FakeClock
) -> None:
    work(vaults_on(clock, tmp_path / "new computer"), folder, 1)


def test_a_torn_or_forged_watermark_raises_no_alarm(
    vaults: FolderVaults, folder: Path, state: Path, code: str
) -> None:
    work(vaults, folder, 1, 2, 3)
    (mark,) = state.iterdir()
    whole = mark.read_bytes()
    for data in (whole[:-1], whole[:80], b"", bytes(160), whole[:79] + b"\0" + whole[80:], b"x" * 999):
        mark.write_bytes(data)
        vaults.unlock(folder, words()).close()


def test_a_rolled_back_transaction_moves_no_watermark(
    vaults: FolderVaults, folder: Path, state: Path, code: str
) -> None:
    store = vaults.unlock(folder, words())
    (mark,) = state.iterdir()
    before = mark.read_bytes()
    with pytest.raises(KeyError), store.writing() as unit:
        unit.put(a_tool()) or unit.remove(Tool, "nobody")  # type: ignore[func-returns-value]
    with store.writing() as unit:
        unit.set_place("wizard", "step 2")
    assert mark.read_bytes() == before
    store.close()
