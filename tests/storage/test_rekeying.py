"""Changing what opens a vault: the new secret opens it, the earlier does not, a kill leaves one of both."""

import json
import random
import shutil
import subprocess
import sys
from collections.abc import Callable
from dataclasses import replace
from itertools import count
from pathlib import Path

import pytest

from ethicsdesk.domain.access_errors import CardKeyTypoError, KeyChangeDoneError, KeyChangeUndoneError
from ethicsdesk.domain.errors import (
    DiskFullError,
    PassphraseTooWeakError,
    UserError,
    VaultDamagedError,
    VaultHeaderDamagedError,
    VaultMissingError,
    WrongPassphraseError,
    WrongRecoveryCodeError,
)
from ethicsdesk.domain.records import Tool
from ethicsdesk.services.backup_ports import ByCode, ByPassphrase
from ethicsdesk.storage import card, files, header, recovery
from ethicsdesk.storage.rewrap import FolderKeys
from ethicsdesk.storage.slots import SlotKind
from ethicsdesk.storage.store import VaultStore
from ethicsdesk.storage.vaults import FolderVaults
from tests.storage.making import ROOT, a_tool, copy_of, vaults_on, words
from tests.storage.rekeying import NEW, keys_here, outcome, prepared, run

SECRET = bytes(range(32))


@pytest.fixture
def changing() -> FolderKeys:
    return keys_here()


def newest(store: VaultStore) -> str:
    with store.reading() as unit:
        return unit.audit(last=1)[0].action


def test_a_changed_passphrase_opens_and_the_earlier_one_does_not(
    vaults: FolderVaults, changing: FolderKeys, store: VaultStore, folder: Path, code: str
) -> None:
    current, new = words(), words(NEW)
    changing.change_passphrase(store, ByPassphrase(current), new)
    assert set(current) == set(new) == {0}
    assert newest(store) == "passphrase_changed"
    store.close()
    with pytest.raises(WrongPassphraseError):
        vaults.unlock(folder, words())
    vaults.unlock(folder, words(NEW)).close()
    vaults.unlock_with_code(folder, code).close()
    assert (folder / "vault.json").read_bytes() == (folder / "vault.json.bak").read_bytes()


def test_a_forgotten_passphrase_is_replaced_with_the_code(
    vaults: FolderVaults, changing: FolderKeys, store: VaultStore, folder: Path, code: str
) -> None:
    changing.change_passphrase(store, ByCode(code), words(NEW))
    store.close()
    vaults.unlock(folder, words(NEW)).close()


@pytest.mark.parametrize(
    ("opener", "new", "problem"),
    [
        ("not the right one at all", NEW, WrongPassphraseError),
        ("plum river cactus wagon", "short", PassphraseTooWeakError),
    ],
)
def test_a_refused_change_changes_nothing(
    changing: FolderKeys,
    store: VaultStore,
    folder: Path,
    opener: str,
    new: str,
    problem: type[UserError],
) -> None:
    before = (folder / "vault.json").read_bytes()
    given = words(opener), words(new)
    with pytest.raises(problem):
        changing.change_passphrase(store, ByPassphrase(given[0]), given[1])
    with pytest.raises(problem):
        changing.rotate(store, ByPassphrase(words(opener)), new=words(new), code=changing.fresh_code())
    assert all(set(secret) == {0} for secret in given)
    assert (folder / "vault.json").read_bytes() == before
    assert newest(store) == "created"


def test_a_replaced_code_opens_and_the_earlier_one_does_not(
    vaults: FolderVaults, changing: FolderKeys, store: VaultStore, folder: Path, code: str
) -> None:
    later = changing.fresh_code()
    with pytest.raises(WrongRecoveryCodeError):
        vaults.check_code(folder, later)
    changing.replace_code(store, ByPassphrase(words()), later)
    vaults.check_code(folder, later)
    with pytest.raises(WrongRecoveryCodeError):
        vaults.check_code(folder, code)


def test_a_rotated_key_opens_for_the_new_secrets_only(
    vaults: FolderVaults, changing: FolderKeys, store: VaultStore, folder: Path, code: str, tmp_path: Path
) -> None:
    with store.writing() as unit:
        unit.put(a_tool())
    before = header.load(folder)
    key = header.open_slot(before, before.passphrase, words())
    assert key is not None
    later = changing.fresh_code()
    changing.rotate(store, ByPassphrase(words()), new=words(NEW), code=later)
    with store.writing() as unit:  # work goes on without locking
        unit.put(a_tool(2))
    assert store.verify() == ()
    store.close()
    for wrong in (lambda: vaults.unlock(folder, words()), lambda: vaults.unlock_with_code(folder, code)):
        with pytest.raises((WrongPassphraseError, WrongRecoveryCodeError)):
            wrong()
    opened = vaults.unlock_with_code(folder, later)
    with opened.reading() as unit:
        assert len(unit.list(Tool)) == 2
        assert "key_rotated" in [entry.action for entry in unit.audit(last=9)]
    opened.close()
    vaults.unlock(folder, words(NEW)).close()
    after = header.load(folder)
    assert after.vault_id == before.vault_id
    assert after.key_id != before.key_id
    # Whoever kept the earlier header and the earlier passphrase has the earlier key, and it opens nothing.
    header.save_both(before, folder)
    with pytest.raises(VaultDamagedError):
        vaults.unlock(folder, words())


def test_after_a_rotation_the_watermark_still_notices_a_rollback(
    vaults: FolderVaults, changing: FolderKeys, store: VaultStore, folder: Path, tmp_path: Path
) -> None:
    changing.rotate(store, ByPassphrase(words()), new=words(NEW), code=changing.fresh_code())
    store.close()
    earlier = copy_of(folder, tmp_path / "earlier")
    opened = vaults.unlock(folder, words(NEW))
    with opened.writing() as unit:
        unit.put(a_tool())
    opened.close()
    with pytest.raises(UserError, match="Entries missing: 1"):
        vaults.unlock(earlier, words(NEW))


def interrupted(
    changing: FolderKeys, store: VaultStore, code: str, patch: pytest.MonkeyPatch, *, at: int
) -> None:
    """Rotate, but fail at the *at*-th write of a header copy, as a power cut would."""
    real, uses = files.replace, count(1)

    def failing(source: Path, target: Path) -> None:
        if next(uses) >= at:
            raise ZeroDivisionError
        real(source, target)

    with patch.context() as during:
        during.setattr(files, "replace", failing)
        with pytest.raises(ZeroDivisionError):
            changing.rotate(store, ByPassphrase(words()), new=words(NEW), code=code)
    store.close()


@pytest.mark.parametrize("at", [1, 2, 3, 4])
def test_a_rotation_cut_off_anywhere_leaves_one_side_that_opens(
    vaults: FolderVaults,
    store: VaultStore,
    folder: Path,
    code: str,
    monkeypatch: pytest.MonkeyPatch,
    at: int,
) -> None:
    later = keys_here().fresh_code()
    interrupted(keys_here(), store, later, monkeypatch, at=at)
    done = at > 2
    wrong = KeyChangeDoneError if at == 3 else KeyChangeUndoneError if at == 2 else UserError
    with pytest.raises(wrong):
        vaults.unlock(folder, words() if done else words(NEW))
    with pytest.raises(wrong):
        vaults.unlock_with_code(folder, code if done else later)
    opened = vaults.unlock_with_code(folder, later if done else code)
    assert opened.verify() == ()
    events = {2: "key_change_undone", 3: "key_rotated"}
    assert newest(opened) == events.get(at, "created")
    opened.close()
    vaults.unlock(folder, words(NEW) if done else words()).close()
    assert header.load(folder).coming is None
    assert (folder / "vault.json").read_bytes() == (folder / "vault.json.bak").read_bytes()


def test_too_little_space_is_said_before_a_rotation_begins(
    changing: FolderKeys, store: VaultStore, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(shutil, "disk_usage", lambda _: shutil._ntuple_diskusage(100, 99, 1))
    with pytest.raises(DiskFullError):
        changing.rotate(store, ByPassphrase(words()), new=words(NEW), code=changing.fresh_code())
    assert header.load(folder).coming is None


FULL_MIDWAY = """
import resource, signal, sys
from pathlib import Path
from tests.storage.rekeying import *
from ethicsdesk.domain.access_errors import KeyChangeFailedError
store = vaults_on(SystemClock(), Path(sys.argv[2])).unlock(Path(sys.argv[1]), words())
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
resource.setrlimit(resource.RLIMIT_FSIZE, (500_000, 500_000))
try:
    change("rotate", store, keys_here().fresh_code())
except KeyChangeFailedError:
    print("stopped")
"""


if sys.platform != "win32":

    @pytest.mark.crash
    def test_a_disk_that_fills_midway_leaves_the_earlier_key(
        tmp_path: Path, state: Path, folder: Path
    ) -> None:
        code = prepared(folder, state, size=1_500_000)
        command = [sys.executable, "-c", FULL_MIDWAY, folder, state]
        done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
        assert done.stdout == "stopped\n", done.stderr
        assert outcome("rotate", folder, state, (code, keys_here().fresh_code())) == "old cut off"


@pytest.mark.crash
@pytest.mark.slow
@pytest.mark.parametrize("kind", ["passphrase", "rotate"])
def test_killed_while_changing_exactly_one_side_opens(tmp_path: Path, kind: str) -> None:
    assert sum(run(kind, 15, tmp_path).values()) == 15


def test_a_device_secret_opens_until_its_slot_is_dropped(
    vaults: FolderVaults, changing: FolderKeys, store: VaultStore, folder: Path, tmp_path: Path
) -> None:
    assert not changing.has_device(folder)
    changing.add_device(store, ByPassphrase(words()), bytearray(SECRET))
    assert changing.has_device(folder)
    assert newest(store) == "remembered_here"
    changing.change_passphrase(store, ByPassphrase(words()), words(NEW))  # leaves it as it is
    store.close()
    vaults.unlock_with_device(folder, bytearray(SECRET)).close()
    with pytest.raises(WrongPassphraseError):
        vaults.unlock_with_device(folder, bytearray(32))
    opened = vaults.unlock(folder, words(NEW))
    changing.drop_device(opened)
    changing.drop_device(opened)
    assert newest(opened) == "forgotten_here"
    opened.close()
    with pytest.raises(WrongPassphraseError):
        vaults.unlock_with_device(folder, bytearray(SECRET))


def test_a_rotation_drops_the_device_secret(changing: FolderKeys, store: VaultStore, folder: Path) -> None:
    changing.add_device(store, ByPassphrase(words()), bytearray(SECRET))
    changing.rotate(store, ByPassphrase(words()), new=words(NEW), code=changing.fresh_code())
    assert not changing.has_device(folder)


def test_a_device_slot_is_never_the_only_one(
    vaults: FolderVaults, changing: FolderKeys, store: VaultStore, folder: Path
) -> None:
    changing.add_device(store, ByPassphrase(words()), bytearray(SECRET))
    store.close()
    document = json.loads((folder / "vault.json").read_text())
    document["slots"] = [slot for slot in document["slots"] if slot["opens_with"] == "device"]
    for name in (header.NAME, header.COPY):
        (folder / name).write_text(json.dumps(document))
    with pytest.raises(VaultHeaderDamagedError):
        vaults.unlock_with_device(folder, bytearray(SECRET))


def flipped_copies(folder: Path, times: int) -> Callable[[], bool]:
    """Return a function that writes the next damaged pair of headers, and False when there are no more."""
    whole, chance, left = (folder / header.NAME).read_bytes(), random.Random(9), iter(range(times))

    def write_next() -> bool:
        data = bytearray(whole)
        data[chance.randrange(len(data))] ^= 1 << chance.randrange(8)
        for name in (header.NAME, header.COPY):
            (folder / name).write_bytes(data)
        return next(left, None) is not None

    return write_next


@pytest.mark.slow
def test_400_flipped_bits_in_a_header_with_every_slot_never_open_with_a_wrong_key(
    changing: FolderKeys, store: VaultStore, folder: Path, code: str
) -> None:
    changing.add_device(store, ByPassphrase(words()), bytearray(SECRET))
    found = header.load(folder)
    later = header.make(
        bytearray(32), passphrase=words(NEW), recovery_secret=recovery.secret_of(changing.fresh_code()),
        cost=found.passphrase.cost or pytest.fail("no cost"), vault_id=found.vault_id,
    )  # fmt: skip
    key = header.open_slot(found, found.passphrase, words())
    header.save_both(replace(found, coming=later), folder)
    write_next, opened = flipped_copies(folder, 400), 0
    secrets = {SlotKind.RECOVERY: recovery.secret_of(code), SlotKind.DEVICE: bytearray(SECRET)}
    while write_next():
        try:
            read = header.load(folder)
        except UserError:
            continue
        for kind, secret in secrets.items():
            slot = read.slot(kind)
            got = header.open_slot(read, slot, secret) if slot else None
            assert got in (None, key)
            opened += got is not None
    assert opened > 100


def test_a_header_with_one_flipped_bit_is_healed_from_its_copy(
    vaults: FolderVaults, folder: Path, code: str
) -> None:
    path = folder / header.NAME
    whole = path.read_bytes()
    for place in range(0, len(whole), 7):
        damaged = bytearray(whole)
        damaged[place] ^= 1
        path.write_bytes(damaged)
        vaults.check_code(folder, code)  # even where the flip lies in the slot that is used
        header.heal(folder, header.load(folder))
        assert path.read_bytes() == whole


def test_the_card_brings_back_a_vault_whose_header_is_lost(
    vaults: FolderVaults, changing: FolderKeys, folder: Path, code: str, state: Path
) -> None:
    rows = changing.card_key(folder).rows
    for name in (header.NAME, header.COPY):
        (folder / name).unlink()
    with pytest.raises(VaultHeaderDamagedError):
        vaults.unlock(folder, words())
    typed = "\n".join(rows).lower().replace("0", "o").replace("-", " ")
    with pytest.raises(WrongRecoveryCodeError):
        changing.rebuild_header(folder, typed, code=changing.fresh_code(), new=words(NEW))
    changing.rebuild_header(folder, typed, code=code, new=words(NEW))
    vaults.unlock(folder, words(NEW)).close()
    vaults.unlock_with_code(folder, code).close()


def test_the_card_of_another_vault_or_an_earlier_key_writes_no_header(
    vaults: FolderVaults, changing: FolderKeys, folder: Path, code: str, tmp_path: Path
) -> None:
    made = vaults.create(tmp_path / "other", words())
    made.store.close()
    rows = "".join(changing.card_key(tmp_path / "other").rows)
    before = (folder / header.NAME).read_bytes()
    with pytest.raises(VaultDamagedError):
        changing.rebuild_header(folder, rows, code=made.recovery_code, new=words(NEW))
    with pytest.raises(VaultMissingError):
        changing.rebuild_header(tmp_path, rows, code=made.recovery_code, new=words(NEW))
    assert (folder / header.NAME).read_bytes() == before


def test_every_slip_in_a_row_of_the_card_is_named_by_its_row(
    vaults: FolderVaults, changing: FolderKeys, folder: Path, code: str
) -> None:
    rows = [row.replace("-", "") for row in changing.card_key(folder).rows]
    assert card.read("".join(rows))[1] == header.load(folder).recovery
    for number, row in enumerate(rows):
        for place, right in enumerate(row):
            wrong = "7" if right != "7" else "Q"
            slipped = [*rows[:number], row[:place] + wrong + row[place + 1 :], *rows[number + 1 :]]
            with pytest.raises(CardKeyTypoError) as caught:
                card.read("".join(slipped))
            assert caught.value.details["row"] == number + 1
    for typed, row in (("", 1), ("".join(rows[:3]), 4), ("".join(rows) + "A", 8), ("".join(rows[::-1]), 1)):
        with pytest.raises(CardKeyTypoError) as caught:
            card.read(typed)
        assert caught.value.details["row"] == row


def test_keys_of_one_vault_do_not_open_a_copy_under_another_state(
    vaults: FolderVaults, changing: FolderKeys, store: VaultStore, folder: Path, tmp_path: Path, clock: object
) -> None:
    """A backup made before a change of the key opens with its own header and the earlier secrets."""
    store.close()
    backup = copy_of(folder, tmp_path / "backup")
    opened = vaults.unlock(folder, words())
    changing.rotate(opened, ByPassphrase(words()), new=words(NEW), code=changing.fresh_code())
    opened.close()
    vaults_on(opened._holdings.clock, tmp_path / "elsewhere").unlock(backup, words()).close()
