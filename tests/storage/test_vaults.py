"""Making and opening vaults: the right secret opens, everything else says what is wrong."""

import subprocess
import sys
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from itertools import count
from pathlib import Path

import pytest

from ethicsdesk.domain.errors import (
    Cancelled,
    PassphraseTooWeakError,
    RecoveryCodeTypoError,
    VaultExistsError,
    VaultInUseError,
    VaultMissingError,
    WrongPassphraseError,
    WrongRecoveryCodeError,
)
from ethicsdesk.domain.records import Tool
from ethicsdesk.storage import files, header, keys
from ethicsdesk.storage.store import VaultStore
from ethicsdesk.storage.vaults import FolderVaults
from tests.conftest import FakeClock
from tests.storage.making import ROOT, WRITER, a_tool, vaults_on, words


def test_the_passphrase_opens_again_and_again(vaults: FolderVaults, folder: Path, code: str) -> None:
    for number in range(3):
        store = vaults.unlock(folder, words())
        with store.writing() as unit:
            unit.put(a_tool(number))
        store.close()
    store = vaults.unlock_with_code(folder, code)
    with store.reading() as unit:
        assert len(unit.list(Tool)) == 3
    store.close()


def test_the_passphrase_is_wiped_in_every_case(vaults: FolderVaults, folder: Path) -> None:
    weak, first, second, right, wrong = words("weak"), words(), words(), words(), words("not the right words")
    with pytest.raises(PassphraseTooWeakError):
        vaults.create(folder, weak)
    vaults.create(folder, first).store.close()
    with pytest.raises(VaultExistsError):
        vaults.create(folder, second)
    vaults.unlock(folder, right).close()
    with pytest.raises(WrongPassphraseError):
        vaults.unlock(folder, wrong)
    assert [set(secret) for secret in (weak, first, second, right, wrong)] == [{0}] * 5


def test_a_wrong_passphrase_does_not_open(vaults: FolderVaults, folder: Path, code: str) -> None:
    with pytest.raises(WrongPassphraseError):
        vaults.unlock(folder, words("plum river cactus wagons"))
    vaults.unlock(folder, words()).close()


def test_a_code_of_another_vault_is_told_from_a_typing_slip(
    vaults: FolderVaults, folder: Path, code: str, tmp_path: Path
) -> None:
    other = vaults.create(tmp_path / "other", words())
    other.store.close()
    for use in (vaults.unlock_with_code, vaults.check_code):
        with pytest.raises(WrongRecoveryCodeError):
            use(folder, other.recovery_code)
        with pytest.raises(RecoveryCodeTypoError):
            use(folder, code[:-1] + ("A" if code[-1] != "A" else "B"))


def test_the_card_can_be_confirmed_while_the_vault_is_open(
    vaults: FolderVaults, store: VaultStore, folder: Path, code: str
) -> None:
    vaults.check_code(folder, code)


def test_where_there_is_no_vault_it_says_so(vaults: FolderVaults, folder: Path) -> None:
    assert not vaults.exists(folder)
    for folder_now in (folder, folder.parent):
        with pytest.raises(VaultMissingError):
            vaults.unlock(folder_now, words())
    assert not folder.exists()


def test_a_vault_is_never_overwritten(vaults: FolderVaults, folder: Path, code: str) -> None:
    assert vaults.exists(folder)
    before = (folder / "vault.db").read_bytes()
    with pytest.raises(VaultExistsError):
        vaults.create(folder, words())
    assert (folder / "vault.db").read_bytes() == before


@pytest.mark.parametrize("step", ["database", 1, 2])
def test_an_interrupted_creation_leaves_no_vault_and_can_be_done_again(
    vaults: FolderVaults, folder: Path, monkeypatch: pytest.MonkeyPatch, step: str | int
) -> None:
    with monkeypatch.context() as patch:
        if step == "database":
            patch.setattr("ethicsdesk.storage.audit.append", _fail)
        else:
            patch.setattr(files, "replace", failing_at(int(step)))
        with pytest.raises(ZeroDivisionError):
            vaults.create(folder, words())
    assert not vaults.exists(folder)
    vaults.create(folder, words()).store.close()
    assert sorted(path.name for path in folder.iterdir()) == WHOLE


def test_a_creation_interrupted_at_its_end_leaves_a_vault_that_heals(
    vaults: FolderVaults, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as patch:
        patch.setattr(files, "replace", failing_at(3))
        with pytest.raises(ZeroDivisionError):
            vaults.create(folder, words())
    assert vaults.exists(folder)
    vaults.unlock(folder, words()).close()
    assert sorted(path.name for path in folder.iterdir()) == WHOLE


WHOLE = ["desk.lock", "vault.db", "vault.json", "vault.json.bak"]


def failing_at(step: int) -> Callable[[Path, Path], None]:
    """Return a stand-in for `files.replace` that fails at its *step*-th use."""
    real, uses = files.replace, count(1)

    def replace(source: Path, target: Path) -> None:
        if next(uses) == step:
            raise ZeroDivisionError
        real(source, target)

    return replace


def _fail(*_args: object, **_named: object) -> None:
    raise ZeroDivisionError


@pytest.mark.crash
def test_a_second_program_is_refused_until_the_first_is_killed(
    vaults: FolderVaults, folder: Path, state: Path, code: str
) -> None:
    child = subprocess.Popen(
        [*WRITER, folder, state, "hold"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        cwd=ROOT,
    )
    with child:
        assert child.stdout is not None
        assert child.stdout.readline() == b"open\n"
        with pytest.raises(VaultInUseError):
            vaults.unlock(folder, words())
        vaults.check_code(folder, code)
        child.kill()
    vaults.unlock(folder, words()).close()


def test_a_second_copy_in_this_process_is_refused(
    vaults: FolderVaults, store: VaultStore, folder: Path
) -> None:
    with pytest.raises(VaultInUseError):
        vaults.unlock(folder, words())


def test_a_failed_unlock_leaves_the_vault_free(vaults: FolderVaults, folder: Path, code: str) -> None:
    with pytest.raises(WrongPassphraseError):
        vaults.unlock(folder, words("something else entirely"))
    vaults.unlock(folder, words()).close()


def test_files_are_readable_by_their_owner_only(store: VaultStore, folder: Path) -> None:
    with store.writing() as unit:
        unit.put(a_tool())
    modes = {path.name: path.stat().st_mode & 0o777 for path in folder.iterdir()}
    assert set(modes.values()) == {0o600}, modes
    assert folder.stat().st_mode & 0o777 == 0o700


def test_the_cost_is_measured_and_never_below_the_floor() -> None:
    slow, quick, usual = iter([0.0, 5.0]), iter([0.0, 0.01]), iter([0.0, 0.6])
    assert keys.calibrated(lambda: next(slow)) == keys.FLOOR
    assert keys.calibrated(lambda: next(quick)) == keys.STRONG
    assert keys.calibrated(lambda: next(usual)) == keys.DEFAULT
    for cost in (keys.FLOOR, keys.DEFAULT, keys.STRONG):
        assert cost.acceptable
        assert cost.memory_kib >= 64 * 1024
        assert (cost.passes, cost.lanes) == (3, 4)


def test_only_the_thread_that_opened_the_vault_may_use_it(store: VaultStore) -> None:
    def use() -> None:
        with store.reading():
            pass

    with ThreadPoolExecutor() as other, pytest.raises(Exception, match="thread"):
        other.submit(use).result()


def test_importing_the_vault_loads_no_database_library() -> None:
    slow = {"sqlcipher3", "cryptography", "pydantic"}
    check = f"import sys, ethicsdesk.storage.vaults; print({slow} & set(sys.modules))"
    done = subprocess.run([sys.executable, "-c", check], capture_output=True, text=True, check=True)
    assert done.stdout == "set()\n"


def test_a_clock_set_back_is_noted_once(store: VaultStore, clock: FakeClock) -> None:
    def change(name: str) -> None:
        with store.writing() as unit:
            unit.put(a_tool(name=name))

    change("before")
    clock.advance(days=-400)
    change("during")
    change("still")
    clock.advance(days=401)
    change("after")
    with store.reading() as unit:
        actions = [entry.action for entry in unit.audit(last=5)]
        times = [entry.at for entry in unit.audit(last=100)]
    assert actions == ["create", "clock_set_back", "update", "update", "update"]
    assert times == sorted(times)
    assert store.verify() == ()


def test_half_a_write_of_a_file_leaves_the_old_one(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folder.mkdir()
    files.write_whole(folder / "file", b"old")
    monkeypatch.setattr("os.fsync", _fail)
    with pytest.raises(ZeroDivisionError):
        files.write_whole(folder / "file", b"new")
    assert [path.name for path in folder.iterdir()] == ["file"]
    assert (folder / "file").read_bytes() == b"old"


def test_each_vault_has_its_own_keys_and_ids(vaults: FolderVaults, tmp_path: Path, clock: FakeClock) -> None:
    made = [vaults_on(clock, tmp_path / "state").create(tmp_path / name, words()) for name in ("one", "two")]
    for one in made:
        one.store.close()
    heads = [header.load(one.store.folder) for one in made]
    assert made[0].recovery_code != made[1].recovery_code
    assert heads[0].vault_id != heads[1].vault_id
    assert heads[0].passphrase.salt != heads[1].passphrase.salt


def test_a_folder_may_have_any_name(vaults: FolderVaults, tmp_path: Path) -> None:
    folder = tmp_path / "Ünï #1 100%20 'x' & co"
    vaults.create(folder, words()).store.close()
    vaults.unlock(folder, words()).close()


def test_a_check_stops_where_the_person_stops_it(store: VaultStore) -> None:
    def stop(share: float) -> None:
        if share > 0.3:
            raise Cancelled

    with pytest.raises(Cancelled):
        store.verify(stop)
    assert store.verify() == ()


def test_closing_on_another_thread_lets_nothing_go(store: VaultStore) -> None:
    with ThreadPoolExecutor() as other, pytest.raises(Exception, match="thread"):
        other.submit(store.close).result()
    with store.writing() as unit:
        unit.put(a_tool())


def test_one_view_leaves_its_lists_to_the_next_and_a_locked_vault_leaves_none(
    vaults: FolderVaults, folder: Path, code: str
) -> None:
    store = vaults.unlock(folder, words())
    assert isinstance(store, VaultStore)
    with store.writing() as unit:
        unit.put(a_tool(1))
    with store.reading() as unit:
        first = unit.list(Tool)
    with store.reading() as unit:
        assert unit.list(Tool) is first
    store.close()
    assert not store._now
