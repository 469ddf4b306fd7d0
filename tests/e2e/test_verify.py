"""Sealing and verifying as a person types it: real processes, real vaults, and what they answer."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from ethicsdesk import bootstrap
from ethicsdesk.services import sample, seals, tools
from ethicsdesk.system.clock import SystemClock
from ethicsdesk.system.paths import default_paths
from tests.e2e.conftest import LIMIT
from tests.storage.making import PASSPHRASE, ROOT, words

YEAR = str(SystemClock().today().year)

pytestmark = [pytest.mark.e2e, pytest.mark.slow]


@pytest.fixture
def vault(tmp_path: Path, home: Path) -> Path:
    """Make a vault with a practice and a tool, and the file that holds its passphrase."""
    desk, _ = bootstrap.make_session(default_paths()).create(tmp_path / "vault", words())
    tools.add(desk, "Scribe")
    desk.store.close()
    (tmp_path / "words.txt").write_text(f"{PASSPHRASE}\n")
    return tmp_path / "vault"


def run(*arguments: object, code: int = 0) -> str:
    """Run the program; return what it said on both streams, without a traceback in it."""
    command = [sys.executable, "-m", "ethicsdesk", *map(str, arguments)]
    done = subprocess.run(
        command, cwd=ROOT, env=os.environ, capture_output=True, text=True, timeout=LIMIT, check=False
    )
    said = done.stdout + done.stderr
    assert "Traceback" not in said
    assert done.returncode == code, said
    return said


def test_a_sealed_binder_is_verified_alone_and_against_vaults(vault: Path, tmp_path: Path) -> None:
    secret = ("--passphrase-file", tmp_path / "words.txt")
    sealed = tmp_path / "binder.pdf"
    said = run("binder", "--vault", vault, "--year", YEAR, "--out", sealed, "--seal", *secret)
    assert "Sealed as S-" in said
    assert "unchanged since it was sealed" in run("verify", sealed)
    assert "sealed this very file" in run("verify", sealed, "--vault", vault, *secret)

    data = bytearray(sealed.read_bytes())
    data[len(data) // 2] ^= 4
    (tmp_path / "changed.pdf").write_bytes(data)
    assert "was changed" in run("verify", tmp_path / "changed.pdf", code=3)
    assert "was changed" in run("verify", tmp_path / "changed.pdf", "--vault", vault, *secret, code=3)

    plain = tmp_path / "plain.pdf"
    run("binder", "--vault", vault, "--year", YEAR, "--out", plain, *secret)
    assert "no seal" in run("verify", plain, code=4)
    assert "no PDF" in run("verify", tmp_path / "words.txt", code=4)
    assert "was not checked" in run("verify", tmp_path / "gone.pdf", code=1)
    assert "was not checked" in run("verify", tmp_path, code=1)


@pytest.mark.parametrize(("zone", "seed"), [("Pacific/Auckland", "1"), ("America/Los_Angeles", "2")])
def test_another_process_in_another_time_zone_builds_the_same_bytes(
    vault: Path, zone: str, seed: str
) -> None:
    desk = bootstrap.make_session(default_paths()).unlock(vault, words())
    sample.fill(desk, lambda _share: None)
    prepared = seals.prepare(desk, int(YEAR))
    pdf = desk.papers.draw_binder(prepared.plan.layout, lambda _share: None)
    kept = seals.keep(desk, prepared, seals.finish(prepared, pdf), lambda _pdf: None).value
    desk.store.close()
    child = [sys.executable, "-m", "tests.e2e.seal_child", vault, kept.number]
    own = os.environ | {"TZ": zone, "PYTHONHASHSEED": seed}
    done = subprocess.run(child, cwd=ROOT, env=own, capture_output=True, text=True, timeout=LIMIT, check=True)
    assert done.stdout.strip() == kept.sha256


def test_a_binder_of_another_vault_and_a_vault_that_does_not_open(vault: Path, tmp_path: Path) -> None:
    secret = ("--passphrase-file", tmp_path / "words.txt")
    other, _ = bootstrap.make_session(default_paths()).create(tmp_path / "other", words())
    other.store.close()
    sealed = tmp_path / "binder.pdf"
    run("binder", "--vault", vault, "--year", YEAR, "--out", sealed, "--seal", *secret)
    assert "another vault" in run("verify", sealed, "--vault", tmp_path / "other", *secret, code=5)
    (tmp_path / "wrong.txt").write_text("not the right words")
    wrong = ("--passphrase-file", tmp_path / "wrong.txt")
    assert "does not open the vault" in run("verify", sealed, "--vault", vault, *wrong, code=1)


def test_where_the_file_cannot_be_written_nothing_is_sealed(vault: Path, tmp_path: Path) -> None:
    secret = ("--passphrase-file", tmp_path / "words.txt")
    seal = ("binder", "--vault", vault, "--year", YEAR, "--seal", *secret)
    run(*seal, "--out", tmp_path / "nowhere" / "binder.pdf", code=1)
    assert f"Sealed as S-{YEAR}-1." in run(*seal, "--out", tmp_path / "binder.pdf")
    assert not list(tmp_path.glob(".ethicsdesk-*"))
