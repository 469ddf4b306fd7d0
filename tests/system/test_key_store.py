"""The password store of the computer is used when it is a trusted one, and refused otherwise."""

import subprocess
import sys
from pathlib import Path

import pytest

from ethicsdesk.domain.access_errors import KeyStoreMissingError, KeyStoreRefusedError
from ethicsdesk.system import key_store
from ethicsdesk.system.key_store import SystemKeyStore

ROOT = Path(__file__).parents[2]


class Backend:
    """A store that is there; what it does is up to the test."""

    priority = 5.0
    kept: str | None = None

    def get_password(self, service: str, name: str) -> str | None:
        return self.kept

    def set_password(self, service: str, name: str, secret: str) -> None:
        raise OSError("the store is locked")

    def delete_password(self, service: str, name: str) -> None:
        raise OSError("the store is locked")


class Deaf(Backend):
    def set_password(self, service: str, name: str, secret: str) -> None: ...


@pytest.fixture
def trusting(monkeypatch: pytest.MonkeyPatch) -> SystemKeyStore:
    monkeypatch.setattr(key_store, "TRUSTED", {"test": (__name__, "Backend", "Test store")})
    monkeypatch.setitem(sys.modules, __name__, sys.modules[__name__])
    return SystemKeyStore("test")


if sys.platform == "linux":

    @pytest.mark.slow
    def test_the_secret_service_of_the_desktop_keeps_and_forgets(home: Path) -> None:
        (home / "runtime").mkdir(mode=0o700)
        command = ["dbus-run-session", "--", "env", f"XDG_RUNTIME_DIR={home / 'runtime'}"]
        inside = [*command, sys.executable, "-m", "tests.system.on_secret_service"]
        done = subprocess.run(inside, cwd=ROOT, capture_output=True, text=True, timeout=60, check=False)
        assert done.stdout == "kept, read, replaced, forgotten\n", done.stderr

    def test_without_a_desktop_nothing_is_trusted(monkeypatch: pytest.MonkeyPatch, home: Path) -> None:
        monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", f"unix:path={home}/no-bus")
        store = SystemKeyStore("linux")
        assert store.name() == ""
        for use in (store.secret, store.forget):
            with pytest.raises(KeyStoreMissingError):
                use("a" * 32)
        with pytest.raises(KeyStoreMissingError):
            store.keep("a" * 32, bytearray(32))


def test_only_three_stores_are_trusted_and_by_name() -> None:
    assert {name for _, _, name in key_store.TRUSTED.values()} == {
        "Secret Service",
        "Keychain",
        "Credential Manager",
    }
    assert SystemKeyStore("plan9").name() == ""


def test_a_store_that_says_no_is_named_as_one(
    trusting: SystemKeyStore, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert trusting.name() == "Test store"
    with pytest.raises(KeyStoreRefusedError):
        trusting.keep("a" * 32, bytearray(32))
    monkeypatch.setattr(Backend, "kept", "x")
    with pytest.raises(KeyStoreRefusedError):
        trusting.forget("a" * 32)


def test_a_store_that_keeps_nothing_is_found_out(
    monkeypatch: pytest.MonkeyPatch, trusting: SystemKeyStore
) -> None:
    monkeypatch.setattr(key_store, "TRUSTED", {"test": (__name__, "Deaf", "Test store")})
    with pytest.raises(KeyStoreRefusedError):
        SystemKeyStore("test").keep("a" * 32, bytearray(32))


@pytest.mark.parametrize("kept", ["", "not base64!", "c2hvcnQ="])
def test_what_is_no_secret_of_ours_counts_as_none(
    trusting: SystemKeyStore, monkeypatch: pytest.MonkeyPatch, kept: str
) -> None:
    monkeypatch.setattr(Backend, "kept", kept)
    assert trusting.secret("a" * 32) is None
