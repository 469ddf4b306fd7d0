"""The command rescue, as a person types it."""

from pathlib import Path

import pytest

from ethicsdesk import cli
from ethicsdesk.commands import rescue
from ethicsdesk.storage.vaults import FolderVaults
from tests.conftest import FakeClock
from tests.storage.making import vaults_on, words

NEW = "velvet orbit pantry lucid heron"


@pytest.fixture
def vaults(clock: FakeClock, tmp_path: Path) -> FolderVaults:
    return vaults_on(clock, tmp_path / "state")


@pytest.fixture
def rows(vaults: FolderVaults, tmp_path: Path) -> tuple[str, ...]:
    """Make a vault, lose its key file, and return the rows of its card."""
    made = vaults.create(tmp_path / "vault", words())
    made.store.close()
    found = vaults.keys.card_key(tmp_path / "vault").rows
    for file in (tmp_path / "vault").glob("vault.json*"):
        file.unlink()
    (tmp_path / "code").write_text(made.recovery_code)
    (tmp_path / "new").write_text(NEW)
    return found


def run(tmp_path: Path, *more: object) -> int:
    files = ("--code-file", tmp_path / "code", "--passphrase-file", tmp_path / "new")
    return cli.main([str(part) for part in ("rescue", "--vault", tmp_path / "vault", *files, *more)])


def test_a_lost_key_file_is_made_anew(vaults: FolderVaults, rows: tuple[str, ...], tmp_path: Path) -> None:
    (tmp_path / "key").write_text("\n".join(rows))
    assert run(tmp_path, "--key-file", tmp_path / "key") == 0
    vaults.unlock(tmp_path / "vault", words(NEW)).close()


def test_rows_are_asked_for_one_by_one_or_taken_from_a_scan(
    rows: tuple[str, ...], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for answers in (list(rows), ["".join(rows).replace("-", "")]):
        asked = iter(answers)
        monkeypatch.setattr("builtins.input", lambda _: next(asked))  # noqa: B023 - used within the loop
        assert "".join(rescue._ask_rows().split()) == "".join(answers)
        assert next(asked, None) is None


def test_a_mistyped_row_is_named(
    rows: tuple[str, ...], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "key").write_text("\n".join([*rows[:2], rows[2][::-1], *rows[3:]]))
    assert run(tmp_path, "--key-file", tmp_path / "key") == 1
    assert "Row 3 of the vault key is mistyped" in capsys.readouterr().err
    assert run(tmp_path, "--key-file", tmp_path / "nowhere") == 1
    assert list((tmp_path / "vault").glob("vault.json*")) == []
