"""Damaged, foreign and forged files: each is named for what it is, and never written to."""

import json
import random
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from ethicsdesk.domain.errors import (
    MemoryShortError,
    UserError,
    VaultDamagedError,
    VaultDivergedError,
    VaultHeaderDamagedError,
    VaultNewerError,
    VaultRolledBackError,
    WrongPassphraseError,
)
from ethicsdesk.domain.records import Tool
from ethicsdesk.services.ports import Store
from ethicsdesk.storage import database, driver, keys
from ethicsdesk.storage.vaults import FolderVaults
from tests.storage.making import a_paper, a_tool, words


@pytest.fixture
def full(vaults: FolderVaults, folder: Path, code: str) -> bytes:
    """Fill the vault, close it and return the bytes of its database."""
    store = vaults.unlock(folder, words())
    with store.writing() as unit:
        for number in range(100):
            unit.put(a_tool(number, purpose="x" * 500))
        unit.put(a_paper())
        unit.put_blob(bytes(300_000))
        unit.put_snapshot("text " * 1000)
    store.close()
    return (folder / "vault.db").read_bytes()


def rewrite(change: Callable[[bytearray], bytes]) -> Callable[[Path], None]:
    def damage(path: Path) -> None:
        path.write_bytes(change(bytearray(path.read_bytes())))

    return damage


def plaintext(path: Path) -> None:
    path.unlink()
    connection = driver.connect(str(path))
    connection.execute("CREATE TABLE meta (key, value)")
    connection.execute("INSERT INTO meta VALUES (1, zeroblob(9999))")
    connection.commit()
    connection.close()
    assert path.read_bytes().startswith(b"SQLite format 3")


@pytest.mark.parametrize(
    "damage",
    [
        rewrite(lambda data: data[:0]),
        rewrite(lambda data: data[:100]),
        rewrite(lambda data: data[:4096]),
        rewrite(lambda data: data[: len(data) // 2]),
        rewrite(lambda data: bytes(len(data))),
        rewrite(lambda data: bytes([data[0] ^ 1]) + data[1:]),
        rewrite(lambda data: data[:2000] + bytes(2096) + data[4096:]),
        plaintext,
        Path.unlink,
    ],
    ids=["empty", "stub", "one page", "half", "zeros", "salt", "first page", "plaintext", "gone"],
)
def test_a_damaged_database_is_named_and_left_alone(
    vaults: FolderVaults, folder: Path, full: bytes, damage: Callable[[Path], None]
) -> None:
    path = folder / "vault.db"
    damage(path)
    before = path.read_bytes() if path.exists() else None
    with pytest.raises(VaultDamagedError):
        vaults.unlock(folder, words())
    assert (path.read_bytes() if path.exists() else None) == before


def test_every_flipped_bit_is_found_at_opening_or_by_the_check(
    vaults: FolderVaults, folder: Path, full: bytes
) -> None:
    chance = random.Random(7)
    for _ in range(40):
        data = bytearray(full)
        data[chance.randrange(len(data))] ^= 1 << chance.randrange(8)
        (folder / "vault.db").write_bytes(data)
        try:
            store = vaults.unlock(folder, words())
        except VaultDamagedError:
            continue
        assert store.verify() != ()
        store.close()


def tools_of(store: Store) -> tuple[Tool, ...]:
    with store.reading() as unit:
        return unit.list(Tool)


def test_an_old_page_put_back_is_found_by_the_check(vaults: FolderVaults, folder: Path, full: bytes) -> None:
    """The cipher vouches for each page but not for its age; states and chain must notice.

    A page whose content did not change between the two days may stand in either form.
    """
    store = vaults.unlock(folder, words())
    with store.writing() as unit:
        for number in range(100):
            unit.put(a_tool(number, purpose="y" * 500))
    today = tools_of(store)
    store.close()
    path = folder / "vault.db"
    new = path.read_bytes()
    pages = range(4096, min(len(full), len(new)), 4096)
    changed = [start for start in pages if full[start : start + 4096] != new[start : start + 4096]]
    assert len(changed) > 10
    for start in changed[:: max(1, len(changed) // 12)]:
        path.write_bytes(new[:start] + full[start : start + 4096] + new[start + 4096 :])
        try:
            opened = vaults.unlock(folder, words())
        except (VaultDamagedError, VaultRolledBackError, VaultDivergedError):
            continue
        noticed = opened.verify() != ()
        assert noticed or tools_of(opened) == today, f"page {start // 4096} of yesterday went unnoticed"
        opened.close()


def with_connection(vaults: FolderVaults, folder: Path, script: str) -> None:
    """Do to the database what another program with the key could do."""
    store = vaults.unlock(folder, words())
    connection: Any = store._connection
    connection.set_authorizer(None)
    for statement in script.split(";"):
        connection.execute(statement)
    store.close()


@pytest.mark.parametrize(
    ("script", "found"),
    [
        (
            "UPDATE record SET doc = replace(doc, 'Tool 5', 'Tool 6') WHERE id = 'tool-5'",
            "current text of tool tool-5",
        ),
        ("DELETE FROM record WHERE id = 'tool-5'", "tool tool-5 is missing"),
        ("UPDATE record SET parent = 'x' WHERE id = 'tool-5'", "current text of tool tool-5"),
        (
            (
                "DROP TRIGGER revision_keeps_its_rows;"
                "UPDATE revision SET doc = replace(doc, 'Tool 5', 'Tool 6') WHERE id = 'tool-5'"
            ),
            "earlier state of tool tool-5 is not the one",
        ),
        (
            (
                "DROP TRIGGER revision_loses_no_rows; PRAGMA foreign_keys = OFF;"
                "DELETE FROM record WHERE id = 'tool-5'; DELETE FROM revision WHERE id = 'tool-5'"
            ),
            "earlier state of tool tool-5 is missing",
        ),
        (
            "DROP TRIGGER audit_keeps_its_rows; UPDATE audit SET at = '2020' || substr(at, 5) WHERE seq = 9",
            "entry 9",
        ),
        (
            "DROP TRIGGER blob_chunk_keeps_its_rows; UPDATE blob_chunk SET data = zeroblob(9)",
            "kept file is damaged",
        ),
        ("DROP TRIGGER snapshot_keeps_its_rows; UPDATE snapshot SET text = 'other'", "kept text is damaged"),
        ("DELETE FROM blob_chunk WHERE n = 1", "kept file is damaged"),
    ],
)
def test_what_another_program_changed_is_found_in_words(
    vaults: FolderVaults, folder: Path, full: bytes, script: str, found: str
) -> None:
    store = vaults.unlock(folder, words())
    with store.writing() as unit:  # newer entries, so that the change lies behind what opening looks at
        for number in range(600):
            unit.note_event("seen", str(number))
    store.close()
    with_connection(vaults, folder, script)
    opened = vaults.unlock(folder, words())
    problems = opened.verify()
    opened.close()
    assert any(found in problem for problem in problems), problems


def test_a_change_by_another_program_to_the_newest_is_found_at_opening(
    vaults: FolderVaults, folder: Path, full: bytes
) -> None:
    with_connection(vaults, folder, "UPDATE record SET doc = '{}' WHERE id = 'tool-99'")
    with pytest.raises(VaultDamagedError):
        vaults.unlock(folder, words())


def test_a_vault_of_a_newer_program_is_refused_kindly(
    vaults: FolderVaults, folder: Path, full: bytes
) -> None:
    with_connection(vaults, folder, "PRAGMA user_version = 99")
    with pytest.raises(VaultNewerError):
        vaults.unlock(folder, words())


@pytest.mark.parametrize(
    "script", ["UPDATE meta SET value = 'other'", "PRAGMA application_id = 1", "DROP TABLE meta"]
)
def test_a_database_that_is_not_this_vault_is_refused(
    vaults: FolderVaults, folder: Path, full: bytes, script: str
) -> None:
    with_connection(vaults, folder, script)
    with pytest.raises(VaultDamagedError):
        vaults.unlock(folder, words())


def change_header(folder: Path, change: Callable[[dict[str, Any]], object]) -> None:
    document = json.loads((folder / "vault.json").read_text())
    change(document)
    for name in ("vault.json", "vault.json.bak"):
        (folder / name).write_text(json.dumps(document))


@pytest.mark.parametrize("name", ["vault.json", "vault.json.bak"])
@pytest.mark.parametrize("content", [b"", b"{", b"[]", b"\xff" * 99, b"[" * 60_000, None])
def test_one_damaged_copy_of_the_header_is_healed(
    vaults: FolderVaults, folder: Path, code: str, name: str, content: bytes | None
) -> None:
    path = folder / name
    whole = path.read_bytes()
    path.unlink()
    if content is not None:
        path.write_bytes(content)
    vaults.unlock(folder, words()).close()
    assert path.read_bytes() == whole


def test_two_damaged_copies_of_the_header_are_named(vaults: FolderVaults, folder: Path, code: str) -> None:
    for content in (b"", b"{}", None):
        for name in ("vault.json", "vault.json.bak"):
            (folder / name).unlink(missing_ok=True)
            if content is not None:
                (folder / name).write_bytes(content)
        with pytest.raises(VaultHeaderDamagedError):
            vaults.unlock(folder, words())
    assert vaults.exists(folder)


@pytest.mark.parametrize("names", [["vault.json"], ["vault.json.bak"]])
def test_the_header_of_another_vault_is_named(
    vaults: FolderVaults, folder: Path, code: str, tmp_path: Path, names: list[str]
) -> None:
    vaults.create(tmp_path / "other", words()).store.close()
    for name in names:
        (folder / name).write_bytes((tmp_path / "other" / name).read_bytes())
    with pytest.raises(VaultHeaderDamagedError):
        vaults.unlock(folder, words())


def test_both_headers_of_another_vault_do_not_open_this_one(
    vaults: FolderVaults, folder: Path, code: str, tmp_path: Path
) -> None:
    vaults.create(tmp_path / "other", words()).store.close()
    for name in ("vault.json", "vault.json.bak"):
        (folder / name).write_bytes((tmp_path / "other" / name).read_bytes())
    with pytest.raises(VaultDamagedError):
        vaults.unlock(folder, words())


@pytest.mark.parametrize(
    "cost",
    [
        {"memory_kib": 2**40},
        {"memory_kib": 8},
        {"memory_kib": -1},
        {"passes": 10**9},
        {"passes": 0},
        {"lanes": 0},
        {"lanes": 10**6},
        {"passes": True},
        {"passes": 1.5},
        {"memory_kib": "65536"},
    ],
    ids=str,
)
def test_absurd_costs_in_a_header_are_refused(
    vaults: FolderVaults, folder: Path, code: str, cost: dict[str, object]
) -> None:
    change_header(folder, lambda document: document["slots"][0].update(cost))
    with pytest.raises(VaultHeaderDamagedError):
        vaults.unlock(folder, words())


def test_a_lower_cost_forged_into_a_header_does_not_open(
    vaults: FolderVaults, folder: Path, code: str
) -> None:
    change_header(folder, lambda document: document["slots"][0].update(passes=2))
    with pytest.raises(WrongPassphraseError):
        vaults.unlock(folder, words())


def test_a_header_of_a_newer_program_is_refused_kindly(vaults: FolderVaults, folder: Path, code: str) -> None:
    change_header(folder, lambda document: document.update(version=2))
    with pytest.raises(VaultNewerError):
        vaults.unlock(folder, words())


def test_a_flipped_bit_in_both_headers_never_opens_with_a_wrong_key(
    vaults: FolderVaults, folder: Path, code: str
) -> None:
    whole = (folder / "vault.json").read_bytes()
    chance = random.Random(3)
    for _ in range(60):
        data = bytearray(whole)
        data[chance.randrange(len(data))] ^= 1 << chance.randrange(8)
        for name in ("vault.json", "vault.json.bak"):
            (folder / name).write_bytes(data)
        try:
            store = vaults.unlock(folder, words())
        except UserError:
            continue
        with store.reading() as unit:
            assert unit.list(Tool) == ()
        store.close()


def test_too_little_memory_for_the_passphrase_is_said(
    vaults: FolderVaults, folder: Path, code: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    class Hungry:
        def __init__(self, **_cost: object) -> None: ...

        def derive_into(self, *_buffers: object) -> None:
            raise MemoryError

    monkeypatch.setattr("cryptography.hazmat.primitives.kdf.argon2.Argon2id", Hungry)
    with pytest.raises(MemoryShortError):
        vaults.unlock(folder, words())


def test_the_raw_key_text_is_what_sqlcipher_expects() -> None:
    key = keys.new_key()
    assert keys.raw_key_text(key) == f"x'{key.hex()}'".encode()
    assert database.PAGE_SIZE == 4096
