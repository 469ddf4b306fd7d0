"""Kills a program while it changes what opens a vault: ``python -m tests.storage.rekeying KIND TIMES``.

KIND is passphrase or rotate. After each kill exactly one of the earlier and the new secret opens the vault,
a recovery code always does, and the vault is whole.
"""

import os
import random
import shutil
import subprocess
import sys
import tempfile
import time
from collections import Counter
from pathlib import Path

from ethicsdesk.domain.access_errors import KeyChangeDoneError, KeyChangeUndoneError
from ethicsdesk.domain.errors import UserError
from ethicsdesk.domain.records import Tool
from ethicsdesk.services.backup_ports import ByPassphrase
from ethicsdesk.services.ports import Store
from ethicsdesk.storage.rewrap import FolderKeys
from ethicsdesk.storage.vaults import FolderVaults
from ethicsdesk.system.clock import SystemClock
from ethicsdesk.system.instance_lock import InstanceLock
from tests.storage.making import CHEAP, PASSPHRASE, ROOT, a_tool, copy_of, vaults_on, words

NEW = "velvet orbit pantry lucid heron"
CHILD = (sys.executable, "-m", "tests.storage.rekeying", "child")


def keys_here() -> FolderKeys:
    """Return the real thing with a key derivation that is quick enough for tests."""
    return FolderKeys(locks=InstanceLock, kdf=CHEAP)


def prepared(folder: Path, state: Path, *, size: int) -> str:
    """Make a vault with a tool and a blob of *size* bytes; return its recovery code."""
    made = vaults_on(SystemClock(), state).create(folder, words())
    with made.store.writing() as unit:
        unit.put(a_tool(1, purpose=unit.put_blob(os.urandom(size))))
    made.store.close()
    return made.recovery_code


def change(kind: str, store: Store, code: str) -> None:
    """Do the change under test."""
    if kind == "passphrase":
        keys_here().change_passphrase(store, ByPassphrase(words()), words(NEW))
    else:
        keys_here().rotate(store, ByPassphrase(words()), new=words(NEW), code=code)


def child(kind: str, folder: str, state: str, code: str) -> None:
    """Open the vault, say so, and change it."""
    store = vaults_on(SystemClock(), Path(state)).unlock(Path(folder), words())
    sys.stdout.write("ready\n")
    sys.stdout.flush()
    change(kind, store, code)
    sys.stdout.write("done\n")
    sys.stdout.flush()
    sys.stdin.read()


def killed(kind: str, folder: Path, state: Path, *, code: str, after: float | None) -> float:
    """Start a child and kill it *after* seconds (None = when it is done); return how long it worked."""
    command = [*CHILD, kind, str(folder), str(state), code]
    with subprocess.Popen(command, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as program:
        assert program.stdout is not None
        assert program.stdout.readline() == b"ready\n"
        started = time.perf_counter()
        if after is None:
            assert program.stdout.readline() == b"done\n"
        else:
            time.sleep(after)
        program.kill()
    return time.perf_counter() - started


def opens(vaults: FolderVaults, folder: Path, secret: str, *, by_code: bool = False) -> str:
    """Return "" when the vault opened and is whole, or the name of what was said."""
    try:
        store = vaults.unlock_with_code(folder, secret) if by_code else vaults.unlock(folder, words(secret))
    except UserError as problem:
        return type(problem).__name__
    try:
        assert store.verify() == ()
        with store.reading() as unit:
            assert [tool.id for tool in unit.list(Tool)] == ["tool-1"]
            assert unit.blob(unit.list(Tool)[0].purpose)
    finally:
        store.close()
    return ""


def tried(folder: Path, state: Path, secret: str, *, by_code: bool = False) -> str:
    """Open a copy of what the kill left, with a copy of what this computer remembers."""
    shelf, marks = folder.with_name("copy"), folder.with_name("marks")
    copy_of(state, marks)
    return opens(vaults_on(SystemClock(), marks), copy_of(folder, shelf), secret, by_code=by_code)


def outcome(kind: str, folder: Path, state: Path, codes: tuple[str, str]) -> str:
    """Return which side holds, "old" or "new"; raises AssertionError when it is not exactly one."""
    cut_off = '"coming"' in (folder / "vault.json").read_text()
    passphrases = [tried(folder, state, secret) for secret in (PASSPHRASE, NEW)]
    assert passphrases.count("") == 1, passphrases
    side = passphrases.index("")
    refused = passphrases[1 - side]
    kinds = (KeyChangeUndoneError.__name__, KeyChangeDoneError.__name__)
    assert refused == (kinds[side] if cut_off else "WrongPassphraseError"), (refused, side, cut_off)
    said = [tried(folder, state, code, by_code=True) for code in codes]
    assert said[side if kind == "rotate" else 0] == "", said
    assert opens(vaults_on(SystemClock(), state), folder, (PASSPHRASE, NEW)[side]) == ""
    assert '"coming"' not in (folder / "vault.json").read_text() + (folder / "vault.json.bak").read_text()
    return ("old", "new")[side] + (" cut off" if cut_off else "")


def run(kind: str, times: int, base: Path, *, size: int = 1_500_000) -> Counter[str]:
    """Kill *times* and return how often each side held."""
    folder, state, found = base / "vault", base / "state", Counter[str]()
    code, later = prepared(base / "first", state, size=size), keys_here().fresh_code()
    shutil.copytree(base / "first", folder)
    usual = killed(kind, folder, state, code=later, after=None)
    chance = random.Random(times)
    for number in range(times):
        for place in (folder, state):
            shutil.rmtree(place)
        shutil.copytree(base / "first", folder, ignore=shutil.ignore_patterns("desk.lock"))
        state.mkdir()
        killed(kind, folder, state, code=later, after=usual * (number + chance.random()) / times)
        found[outcome(kind, folder, state, (code, later))] += 1
    return found


def main(kind: str, times: str) -> None:
    """Run the long form and say what came out."""
    with tempfile.TemporaryDirectory() as base:
        print(f"{kind}: {dict(run(kind, int(times), Path(base), size=15_000_000))}")


if __name__ == "__main__":
    if sys.argv[1] == "child":
        child(*sys.argv[2:])
    else:
        main(*sys.argv[1:])
