"""Backups and restores cut off or killed at any moment; what they write is never clear text."""

import random
import shutil
import subprocess
from collections.abc import Callable
from itertools import count
from pathlib import Path

import pytest

from ethicsdesk.domain.errors import (
    UserError,
    VaultDivergedError,
    VaultRolledBackError,
    WrongPassphraseError,
)
from ethicsdesk.services.backup_ports import ByPassphrase
from ethicsdesk.services.copies import Backup
from ethicsdesk.storage import files, replacing
from ethicsdesk.storage.vaults import FolderVaults
from ethicsdesk.system.clock import SystemClock
from ethicsdesk.system.watermark import WatermarkFolder
from tests.storage.backing import MARKER, quiet
from tests.storage.backing_up import BACKING, WHOLE, add, names, tools
from tests.storage.making import ROOT, copy_of, vaults_on, words


def written_by(what: str, folder: Path, state: Path, place: Path) -> tuple[int, int]:
    """Trace every write of a program; return how many there were and how many held the canary."""
    trace = place.with_name(f"{what}.trace")
    calls = "trace=write,pwrite64,pwritev,pwritev2,writev"
    command = ["strace", "-f", "-s", "300000", "-e", calls, "-o", trace, *BACKING, what, folder, state, place]
    subprocess.run(command, cwd=ROOT, check=True)
    lines = trace.read_bytes().splitlines()
    return len(lines), sum(MARKER.encode() in line for line in lines)


@pytest.mark.slow
def test_no_clear_text_is_written_while_backing_up_and_restoring(
    folder: Path, state: Path, place: Path
) -> None:
    vaults_on(SystemClock(), state).create(folder, words()).store.close()
    writes, hits = written_by("there-and-back", folder, state, place)
    assert writes > 100
    assert hits == 0
    assert written_by("in-clear", folder, state, place)[1] >= 2


@pytest.mark.crash
@pytest.mark.slow
def test_killed_at_any_moment_no_backup_is_half(
    folder: Path, state: Path, place: Path, tmp_path: Path, pytestconfig: pytest.Config
) -> None:
    vaults = vaults_on(SystemClock(), state)
    store = vaults.create(folder, words()).store
    with store.writing() as unit:
        unit.put_blob(random.Random(1).randbytes(3_000_000))
    store.close()
    acknowledged = 0
    for number in range(pytestconfig.getoption("--kills")):
        acknowledged += killed_backup(folder, state, place, random.Random(number))
        for backup in vaults.restorer.found(place):
            proof = vaults.restorer.prove(backup.path, tmp_path / "scratch", ByPassphrase(words()), quiet)
            assert proof.problems == ()
            shutil.rmtree(backup.path)
    assert acknowledged > 0
    store = vaults.unlock(folder, words())
    assert store.verify() == ()
    store.copies.make(place, quiet)
    assert len(list(place.iterdir())) == 1
    store.close()


def killed_backup(folder: Path, state: Path, place: Path, chance: random.Random) -> int:
    """Kill a program some way into a backup; return how many it said were made, all of which are there."""
    child = subprocess.Popen([*BACKING, "back-up", folder, state, place], cwd=ROOT, stdout=subprocess.PIPE)
    with child:
        assert child.stdout is not None
        said = [child.stdout.readline() for _ in range(chance.randrange(5, 120))]
        child.kill()
        said += child.stdout.read().splitlines(keepends=True)
    names = [
        line.decode().strip() for line in said if line.startswith(b"EthicsDesk-") and line.endswith(b"\n")
    ]
    assert all((place / name / "vault.db").exists() for name in names)
    return len(names)


class Interrupted(BaseException):
    """Stands for a power cut."""


def failing_at(monkeypatch: pytest.MonkeyPatch, step: int, problem: BaseException) -> None:
    """Let every renaming fail from the *step*-th on."""
    real, uses = files.move, count(1)

    def move(source: Path, target: Path) -> None:
        if next(uses) >= step:
            raise problem
        real(source, target)

    monkeypatch.setattr(files, "move", move)


@pytest.mark.parametrize("step", range(1, 14))
def test_a_restore_cut_off_at_any_renaming_leaves_one_of_the_two_vaults_whole(
    vaults: FolderVaults, backup: Backup, folder: Path, monkeypatch: pytest.MonkeyPatch, step: int
) -> None:
    restoring = vaults.restorer.begin(backup.path, folder, ByPassphrase(words()), quiet)
    with monkeypatch.context() as patch:
        failing_at(patch, step, Interrupted())
        try:
            restoring.finish().close()
        except Interrupted:
            ended = "cut off"
        else:
            ended = "done"
    decided = replacing.is_decided(folder) or ended == "done"
    assert vaults.exists(folder)
    store = vaults.unlock(folder, words())
    assert store.verify() == ()
    assert len(tools(store)) == (3 if decided else 5)
    store.close()
    vaults.unlock(folder, words()).close()
    aside = vaults.restorer.set_aside(folder)
    assert len(aside) == (1 if decided else 0)
    assert names(folder) == sorted([*WHOLE, *(path.name for path in aside)])
    if aside:
        assert set(names(aside[0])) == set(WHOLE) - {"desk.lock"}


def test_a_restore_cut_off_before_its_watermark_is_not_taken_for_a_rollback_but_a_later_one_is(
    vaults: FolderVaults, backup: Backup, folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    older = copy_of(folder, tmp_path / "older")
    restoring = vaults.restorer.begin(backup.path, folder, ByPassphrase(words()), quiet)
    with monkeypatch.context() as patch:
        patch.setattr(WatermarkFolder, "write", raising(Interrupted()))
        with pytest.raises(Interrupted):
            restoring.finish()
    with pytest.raises(WrongPassphraseError):
        vaults.unlock(folder, words("not this one, surely"))
    store = vaults.unlock(folder, words())
    assert len(tools(store)) == 3
    add(store, *range(6, 12))
    store.close()
    shutil.copyfile(older / "vault.db", folder / "vault.db")
    with pytest.raises((VaultRolledBackError, VaultDivergedError)):
        vaults.unlock(folder, words())


def raising(problem: BaseException) -> Callable[..., None]:
    def fail(*_: object) -> None:
        raise problem

    return fail


@pytest.mark.crash
@pytest.mark.slow
def test_a_restore_killed_at_any_moment_leaves_one_of_the_two_vaults_whole(
    folder: Path, state: Path, place: Path, tmp_path: Path, pytestconfig: pytest.Config
) -> None:
    vaults = vaults_on(SystemClock(), state)
    store = vaults.create(folder, words()).store
    add(store, 1, 2, 3)
    made = store.copies.make(place, quiet)
    add(store, 4, 5)
    store.close()
    original, marks = copy_of(folder, tmp_path / "original"), copy_of(state, tmp_path / "marks")
    ends = set()
    for number in range(max(pytestconfig.getoption("--kills") // 2, 4)):
        copy_of(original, folder)
        copy_of(marks, state)
        said = killed_restore(folder, state, made.path, random.Random(number))
        store = vaults.unlock(folder, words())
        assert store.verify() == ()
        ends.add(len(tools(store)))
        assert len(tools(store)) == 3 if said else len(tools(store)) in (3, 5)
        store.close()
    assert ends <= {3, 5}


def killed_restore(folder: Path, state: Path, backup: Path, chance: random.Random) -> bool:
    """Kill a restore about when it renames something; return whether it had said that it was done."""
    child = subprocess.Popen([*BACKING, "restore", folder, state, backup], cwd=ROOT, stdout=subprocess.PIPE)
    with child:
        assert child.stdout is not None
        said = [child.stdout.readline() for _ in range(chance.randrange(1, 10))]
        child.kill()
        return b"done\n" in [*said, *child.stdout.readlines()]


def test_every_failure_of_a_restore_is_one_a_person_can_act_on(
    vaults: FolderVaults, backup: Backup, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for step in range(1, 5):
        restoring = vaults.restorer.begin(backup.path, folder, ByPassphrase(words()), quiet)
        with monkeypatch.context() as patch:
            failing_at(patch, step, PermissionError(13, "told to fail"))
            with pytest.raises(UserError):
                restoring.finish()
        vaults.unlock(folder, words()).close()
