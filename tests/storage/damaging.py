"""Damages a vault in every way and looks: ``python -m tests.storage.damaging main|log|header TIMES``."""

import shutil
import sys
import tempfile
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from random import Random

from ethicsdesk.domain.errors import UserError, VaultDamagedError, VaultRolledBackError
from ethicsdesk.domain.records import Tool
from ethicsdesk.system.clock import SystemClock
from tests.storage.making import a_paper, a_tool, copy_of, vaults_on, words
from tests.storage.writer import killed_writer, require_whole

PAGE, SECTOR = 4096, 512
LOG_HEAD, FRAME_HEAD = 32, 24  # https://sqlite.org/fileformat2.html#walformat
Damage = Callable[[bytearray, Random], None]


def flip_one(data: bytearray, chance: Random) -> None:
    data[chance.randrange(len(data))] ^= 1 << chance.randrange(8)


def flip_many(data: bytearray, chance: Random) -> None:
    for _ in range(16):
        flip_one(data, chance)


def cut(data: bytearray, chance: Random) -> None:
    del data[chance.randrange(len(data)) :]


def zero_page(data: bytearray, chance: Random) -> None:
    start = chance.randrange(len(data) // PAGE) * PAGE
    data[start : start + PAGE] = bytes(PAGE)


def tear_sector(data: bytearray, chance: Random) -> None:
    start = chance.randrange(len(data) // SECTOR) * SECTOR
    data[start : start + SECTOR] = chance.randbytes(SECTOR)


def swap_pages(data: bytearray, chance: Random) -> None:
    one, other = (number * PAGE for number in chance.sample(range(len(data) // PAGE), 2))
    data[one : one + PAGE], data[other : other + PAGE] = data[other : other + PAGE], data[one : one + PAGE]


def append(data: bytearray, chance: Random) -> None:
    data += chance.randbytes(chance.randrange(1, 3 * PAGE))


def nothing(data: bytearray, chance: Random) -> None:
    """Damage nothing: whoever alarms now alarms falsely."""


MAIN_WAYS: tuple[Damage, ...] = (flip_one, flip_many, cut, zero_page, tear_sector, swap_pages, append)
LOG_WAYS: tuple[Damage, ...] = (flip_one, flip_many, cut, tear_sector, append, nothing)
HARMLESS = (append, nothing)
"""What stands behind the end of what was committed is not looked at."""


def main_file(times: int, base: Path) -> Counter[str]:
    """Damage the database; return how often opening and how often the check said so."""
    folder, state, chance, found = base / "vault", base / "state", Random(7), Counter[str]()
    _fill(folder, state)
    whole = (folder / "vault.db").read_bytes()
    for number in range(times):
        way, data = MAIN_WAYS[number % len(MAIN_WAYS)], bytearray(whole)
        way(data, chance)
        (folder / "vault.db").write_bytes(data)
        found[_after_damage(folder, state, way)] += 1
    return found


def _fill(folder: Path, state: Path) -> None:
    store = vaults_on(SystemClock(), state).create(folder, words()).store
    with store.writing() as unit:
        for number in range(100):
            unit.put(a_tool(number, purpose="x" * 500))
        unit.put(a_paper())
        unit.put_blob(bytes(300_000))
        unit.put_snapshot("text " * 1000)
    store.close()


def _content_of(folder: Path, state: Path) -> tuple[Tool, ...]:
    store = vaults_on(SystemClock(), state).unlock(folder, words())
    with store.reading() as unit:
        tools = unit.list(Tool)
    store.close()
    return tools


def _after_damage(folder: Path, state: Path, way: Damage) -> str:
    try:
        store = vaults_on(SystemClock(), state).unlock(folder, words())
    except VaultDamagedError:
        return "named at opening"
    problems = store.verify()
    store.close()
    assert problems != (), f"{way.__name__} went unnoticed"
    return "found by the check"


def log(times: int, base: Path) -> Counter[str]:
    """Damage the logs killed programs left; return how often that was said and how often nothing was lost."""
    chance, found = Random(5), Counter[str]()
    for number in range(0, times, 2 * len(LOG_WAYS)):
        folder, state = base / f"vault {number}", base / f"state {number}"
        vaults_on(SystemClock(), state).create(folder, words()).store.close()
        said = killed_writer(folder, state, acks=chance.randrange(2, 12))
        for way in (LOG_WAYS * 2)[: times - number]:
            found[_after_log_damage(folder, state, said, way, chance)] += 1
    return found


def _after_log_damage(folder: Path, state: Path, said: int, way: Damage, chance: Random) -> str:
    copy, marks = copy_of(folder, folder.with_name("copy")), copy_of(state, state.with_name("marks"))
    log_file = copy / "vault.db-wal"
    data = bytearray(log_file.read_bytes())
    end = _end_of(data, _newest(folder, state) - said)
    acknowledged, later = data[:end], data[end:]
    way(acknowledged if way not in HARMLESS else later, chance)
    log_file.write_bytes(acknowledged + (b"" if way is cut else later))
    try:
        store = vaults_on(SystemClock(), marks).unlock(copy, words())
    except (VaultRolledBackError, VaultDamagedError):
        if way in HARMLESS:
            raise  # a false alarm
        alone = _opens_quietly(copy, marks.with_name("no marks"))
        return "lost entries, said by the mark alone" if alone else "lost entries, said by other checks too"
    try:
        assert way in HARMLESS, f"{way.__name__} went unnoticed"
        require_whole(store, said)
    finally:
        store.close()
    return "nothing lost, no alarm"


def _opens_quietly(folder: Path, no_marks: Path) -> bool:
    """Say whether a computer that never saw this vault would open it without a word and find it whole."""
    try:
        store = vaults_on(SystemClock(), no_marks).unlock(folder, words())
    except VaultDamagedError:
        return False
    whole = store.verify() == ()
    store.close()
    shutil.rmtree(no_marks)
    return whole


def _newest(folder: Path, state: Path) -> int:
    """Return the number of the newest transaction, said or not, from a copy of the vault."""
    shelf, marks = copy_of(folder, folder.with_name("look")), copy_of(state, state.with_name("look marks"))
    store = vaults_on(SystemClock(), marks).unlock(shelf, words())
    with store.reading() as unit:
        newest = int(unit.place("number") or 0)
    store.close()
    return newest


def _end_of(log_bytes: bytearray, unsaid: int) -> int:
    """Return where the newest acknowledged transaction ends in the log."""
    frame = FRAME_HEAD + PAGE
    ends = [
        start + frame
        for start in range(LOG_HEAD, len(log_bytes) - frame + 1, frame)
        if any(log_bytes[start + 4 : start + 8])  # a frame that ends a transaction tells the size of the file
    ]
    return ends[-1 - unsaid]


def header(times: int, base: Path) -> Counter[str]:
    """Flip bits of one copy of the header, or the same bit of both; return how often each thing followed."""
    folder, state, chance, found = base / "vault", base / "state", Random(3), Counter[str]()
    _fill(folder, state)
    kept, whole = _content_of(folder, state), (folder / "vault.json").read_bytes()
    sets = (("vault.json", "vault.json.bak"), ("vault.json",), ("vault.json.bak",))
    for number in range(times):
        damaged, names = bytearray(whole), sets[number % len(sets)]
        flip_one(damaged, chance)
        for name in sets[0]:
            (folder / name).write_bytes(damaged if name in names else whole)
        try:
            assert _content_of(folder, state) == kept
        except UserError as problem:
            if len(names) == 1:
                raise  # one sound copy must be enough
            found[f"refused: {type(problem).__name__}"] += 1
        else:
            found["opened with the right key" if len(names) == 2 else "opened and healed"] += 1
            assert len(names) == 2 or all((folder / name).read_bytes() == whole for name in sets[0])
    return found


TARGETS = {"main": main_file, "log": log, "header": header}


def main(target: str, times: str) -> None:
    with tempfile.TemporaryDirectory() as name:
        found = TARGETS[target](int(times), Path(name))
    sys.stdout.write(f"{target}: {found.total()} times: {dict(found)}\n")


if __name__ == "__main__":
    main(*sys.argv[1:])
