"""A disk that is full, may not be written to, or refuses: named, and nothing acknowledged is lost."""

import os
import subprocess
import tempfile
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from functools import partial
from pathlib import Path

import pytest

from ethicsdesk.domain.errors import DiskFullError, DiskTroubleError, ReadOnlyError, UserError
from ethicsdesk.domain.file_errors import FileRoomError
from ethicsdesk.domain.records import Practice, Tool
from ethicsdesk.storage import driver, migrator
from ethicsdesk.storage.store import VaultStore
from ethicsdesk.storage.vaults import FolderVaults
from ethicsdesk.system.clock import SystemClock
from ethicsdesk.system.watermark import WatermarkFolder
from tests.storage.making import ROOT, WRITER, a_tool, vaults_on, words

NOBODY = 65534


@contextmanager
def mounted(disk: Path) -> Iterator[bool]:
    """Make *disk* a disk of 6 MB where mounting is allowed, and say whether it was."""
    disk.mkdir()
    mount = ["mount", "-t", "tmpfs", "-o", "size=6m", "tmpfs", disk]
    try:
        done = subprocess.run(mount, capture_output=True, check=False).returncode == 0
    except OSError:
        done = False
    try:
        yield done
    finally:
        if done:
            subprocess.run(["umount", "-l", disk], check=True)


@contextmanager
def unmounted(disk: Path) -> Iterator[bool]:
    """Leave *disk* a plain folder; the program's files there are kept small instead."""
    disk.mkdir()
    yield False


@pytest.mark.parametrize("way", [mounted, unmounted])
def test_at_a_full_disk_all_that_was_acknowledged_is_there(
    tmp_path: Path, state: Path, way: Callable[[Path], AbstractContextManager[bool]]
) -> None:
    vaults, disk = vaults_on(SystemClock(), state), tmp_path / "disk"
    with way(disk) as is_small:
        limit, expected = (0, "DiskFullError") if is_small else (2_000_000, "DiskTroubleError")
        vaults.create(disk / "vault", words()).store.close()
        command = [*WRITER, disk / "vault", state, "fill", str(limit)]
        done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True)
        *numbers, problem = done.stdout.split()[1:]
        assert problem == expected
        store = vaults.unlock(disk / "vault", words())
        with store.reading() as unit:
            assert unit.place("number") == numbers[-1]
            assert len(unit.list(Tool)) == len(numbers) + 1
        if is_small:
            with pytest.raises(FileRoomError), store.writing() as unit:
                unit.put_blob(bytes(1_000_000))
            subprocess.run(["mount", "-o", "remount,size=120m", disk], check=True)
        with store.writing() as unit:
            unit.put_blob(bytes(1_000_000))
        assert store.verify() == ()
        store.close()


def change_much(store: VaultStore) -> None:
    with store.writing() as unit:
        unit.put(Practice(name="After"))
        unit.put_blob(bytes(1_000_000))


def test_a_full_database_rolls_back_and_works_on_when_there_is_space(store: VaultStore) -> None:
    with store.writing() as unit:
        unit.put(Practice(name="Before"))
    connection = store._connection
    assert connection is not None
    connection.set_authorizer(None)
    (pages,) = connection.execute("PRAGMA page_count").fetchone()
    connection.execute(f"PRAGMA max_page_count = {pages + 4}")
    with pytest.raises(DiskFullError):
        change_much(store)
    with store.reading() as unit:
        assert unit.get(Practice, "practice") == Practice(name="Before")
    assert store.verify() == ()
    connection.execute(f"PRAGMA max_page_count = {pages + 4000}")
    with store.writing() as unit:
        unit.put_blob(bytes(1_000_000))
    assert store.verify() == ()


@contextmanager
def unprivileged() -> Iterator[None]:
    """Run a block as a user whom permissions bind, also when the tests run as root."""
    root = os.geteuid() == 0
    if root:
        os.seteuid(NOBODY)
    try:
        yield
    finally:
        if root:
            os.seteuid(0)


@pytest.fixture
def shared() -> Iterator[Path]:
    """Lend a folder that the unprivileged user can reach."""
    with tempfile.TemporaryDirectory() as name:
        Path(name).chmod(0o777)
        yield Path(name)


def test_a_folder_that_may_not_be_written_to_is_named(vaults: FolderVaults, shared: Path) -> None:
    folder = shared / "vault"
    with unprivileged():
        folder.mkdir(mode=0o555)
        with pytest.raises(ReadOnlyError) as caught:
            vaults.create(folder, words())
        with pytest.raises(ReadOnlyError):
            vaults.create(folder / "below", words())
    assert str(folder) in str(caught.value)
    folder.chmod(0o755)


@pytest.mark.parametrize("which", ["folder", "vault.db", "desk.lock", "vault.json"])
def test_a_vault_that_may_not_be_written_to_is_named(
    shared: Path, monkeypatch: pytest.MonkeyPatch, which: str
) -> None:
    folder, vaults = shared / "vault", vaults_on(SystemClock(), shared / "state")
    vaults.create(folder, words()).store.close()
    vaults.unlock(folder, words()).close()  # loads all it needs, which the other user may not be able to
    monkeypatch.setattr(migrator, "shipped", partial(dict, migrator.shipped()))
    refused = {"folder": {".": 0o555}, "vault.json": {"vault.json": 0, "vault.json.bak": 0}}
    give_away(shared)
    with unprivileged():
        for name, mode in refused.get(which, {which: 0o444}).items():
            (folder / name).chmod(mode)
        with pytest.raises(ReadOnlyError):
            vaults.unlock(folder, words())
        for path in (folder, *folder.iterdir()):
            path.chmod(0o700)
        vaults.unlock(folder, words()).close()


def give_away(root: Path) -> None:
    """Make the unprivileged user the owner, where that is another one."""
    if os.geteuid() == 0:
        for path in (root, *root.rglob("*")):
            os.chown(path, NOBODY, NOBODY)


def test_a_watermark_that_cannot_be_written_does_not_stop_the_work(
    clock: SystemClock, folder: Path, tmp_path: Path
) -> None:
    (tmp_path / "file").write_text("in the way")
    made = vaults_on(clock, tmp_path / "file" / "state").create(folder, words())
    with made.store.writing() as unit:
        unit.put(a_tool())
    assert made.store.verify() == ()
    made.store.close()
    assert WatermarkFolder(tmp_path / "file" / "state").read("0" * 32, bytearray(32)) is None


def test_a_file_where_the_folder_should_be_is_named(vaults: FolderVaults, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    with pytest.raises(DiskTroubleError):
        vaults.create(tmp_path / "file" / "vault", words())


class Failing:
    """A connection that fails at the n-th statement, as a disk may at any moment."""

    def __init__(self, inner: driver.Connection, at: int, code: int) -> None:
        self._inner = inner
        self._left = at
        self._code = code

    def execute(self, *arguments: object) -> object:
        self._left -= 1
        if self._left == 0:
            problem = driver.Error("told to fail")
            problem.sqlite_errorcode = self._code
            raise problem
        return self._inner.execute(*arguments)  # type: ignore[arg-type]

    def __getattr__(self, name: str) -> object:
        return getattr(self._inner, name)


@pytest.mark.parametrize("result", [13, 10, 11, 8])
def test_a_failure_at_any_statement_leaves_the_vault_as_it_was(store: VaultStore, result: int) -> None:
    with store.writing() as unit:
        unit.put(Practice(name="Before"))
    connection = store._connection
    assert connection is not None
    failures = 0
    for at in range(1, 200):
        store._connection = Failing(connection, at, result)  # type: ignore[assignment]
        try:
            with store.writing() as unit:
                unit.put(Practice(name="After"))
                unit.put(a_tool())
                unit.put_blob(b"bytes")
        except UserError:
            failures += 1
        else:
            break
        finally:
            store._connection = connection
        with store.reading() as view:
            assert view.get(Practice, "practice") == Practice(name="Before")
            assert view.get(Tool, "tool-1") is None
    assert failures > 8
    assert store.verify() == ()
