"""The commands backup, restore and verify-vault, as a person types them."""

from pathlib import Path

import pytest

from ethicsdesk import cli
from ethicsdesk.domain.records import Tool
from tests.conftest import FakeClock
from tests.storage.making import PASSPHRASE, a_tool, vaults_on, words


@pytest.fixture
def vault(tmp_path: Path, clock: FakeClock) -> Path:
    made = vaults_on(clock, tmp_path / "state").create(tmp_path / "vault", words())
    with made.store.writing() as unit:
        unit.put(a_tool())
    made.store.close()
    (tmp_path / "words.txt").write_text(f"{PASSPHRASE}\nmore\n")
    (tmp_path / "code.txt").write_text(f"{made.recovery_code}\n")
    return tmp_path / "vault"


def run(*arguments: object) -> int:
    return cli.main([str(argument) for argument in arguments])


def test_back_up_verify_and_restore(vault: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    stick, secret = tmp_path / "stick", ("--passphrase-file", tmp_path / "words.txt")
    card = ("--code-file", tmp_path / "code.txt")
    assert run("backup", "--vault", vault, "--to", stick, *secret) == 0
    (made,) = stick.iterdir()
    assert run("verify-vault", "--backup", made, *card) == 0
    assert run("verify-vault", "--vault", vault, *card) == 0
    assert run("restore", "--from", stick, "--vault", tmp_path / "new", *card) == 0
    said = capsys.readouterr()
    assert said.out.count("All is well") == 2
    assert "checked." in said.out
    assert "no vault here yet" in said.out
    assert said.err == ""


def test_a_newer_vault_is_replaced_only_when_told_so(
    vault: Path, tmp_path: Path, clock: FakeClock, capsys: pytest.CaptureFixture[str]
) -> None:
    stick, secret = tmp_path / "stick", ("--passphrase-file", tmp_path / "words.txt")
    assert run("backup", "--vault", vault, "--to", stick, *secret) == 0
    assert run("restore", "--from", stick, "--vault", vault, *secret) == 0
    assert "Nothing would be lost" in capsys.readouterr().out
    store = vaults_on(clock, tmp_path / "state").unlock(vault, words(), accept_rollback=True)
    with store.writing() as unit:
        unit.put(a_tool(2))
    store.close()
    assert run("restore", "--from", stick, "--vault", vault, *secret) == 1
    assert "Nothing was changed" in capsys.readouterr().out
    assert run("restore", "--from", stick, "--vault", vault, "--set-newer-aside", *secret) == 0
    assert "is kept in" in capsys.readouterr().out
    store = vaults_on(clock, tmp_path / "state").unlock(vault, words(), accept_rollback=True)
    with store.reading() as unit:
        assert len(unit.list(Tool)) == 1
    store.close()


def test_damage_and_wrong_words_end_with_a_sentence_and_one(
    vault: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    secret = ("--passphrase-file", tmp_path / "words.txt")
    (tmp_path / "wrong.txt").write_text("not the right words")
    assert run("verify-vault", "--vault", vault, "--passphrase-file", tmp_path / "wrong.txt") == 1
    assert run("verify-vault", "--backup", tmp_path / "nowhere", *secret) == 1
    assert run("backup", "--vault", vault, "--to", tmp_path / "words.txt" / "below", *secret) == 1
    assert run("restore", "--from", tmp_path / "words.txt", "--vault", tmp_path / "new", *secret) == 1
    data = bytearray((vault / "vault.db").read_bytes())
    data[-9000] ^= 1
    (vault / "vault.db").write_bytes(data)
    assert run("verify-vault", "--vault", vault, *secret) == 1
    said = capsys.readouterr()
    assert "does not open the vault" in said.err
    assert "cannot be reached" in said.err
    assert "fail the check of their encryption" in said.out
    assert "Traceback" not in said.out + said.err
