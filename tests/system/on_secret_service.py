"""Uses the password store of the desktop for real; run inside ``dbus-run-session`` by the test beside it."""

import os
import subprocess
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

from ethicsdesk import bootstrap
from ethicsdesk.domain.access_errors import KeyStoreMissingError, NotRememberedError
from ethicsdesk.services.backup_ports import ByCode
from ethicsdesk.system.key_store import SystemKeyStore
from ethicsdesk.system.paths import Paths

SECRET = bytes(range(32))
PASSPHRASE = "plum river cactus wagon"


def start_daemon() -> None:
    """Start gnome-keyring with its collection unlocked, as a login does."""
    command = ["gnome-keyring-daemon", "--unlock", "--components=secrets"]
    subprocess.run(command, input=b"login passphrase", stdout=subprocess.DEVNULL, check=True)


def remember_a_vault() -> None:
    """Open a vault with what the desktop keeps, until it is forgotten."""
    with TemporaryDirectory() as base:
        session = bootstrap.make_session(Paths(vault=Path(base) / "vault", state=Path(base) / "state"))
        desk, code = session.create(Path(base) / "vault", bytearray(PASSPHRASE.encode()))
        session.access.remember(desk, ByCode(code))
        assert session.access.remembering(desk.store.folder).on
        desk.store.close()
        desk = session.unlock_remembered(desk.store.folder)
        session.access.forget(desk)
        desk.store.close()
        try:
            session.unlock_remembered(desk.store.folder)
        except NotRememberedError:
            return
        raise AssertionError("still remembered")


def main() -> None:
    """Keep, read, replace and forget a secret; every step asserts what it left."""
    os.environ["PYTHON_KEYRING_BACKEND"] = "keyring.backends.null.Keyring"  # a wish that must not count
    start_daemon()
    store = SystemKeyStore()
    assert store.name() == "Secret Service"
    assert store.secret("a" * 32) is None
    store.keep("a" * 32, bytearray(SECRET))
    store.keep("b" * 32, bytearray(32))
    assert SystemKeyStore().secret("a" * 32) == SECRET
    store.keep("a" * 32, bytearray(SECRET[::-1]))
    assert store.secret("a" * 32) == SECRET[::-1]
    store.forget("a" * 32)
    store.forget("a" * 32)
    assert store.secret("a" * 32) is None
    assert store.secret("b" * 32) == bytes(32)
    remember_a_vault()
    for platform in ("win32", "darwin", "haiku"):
        try:
            SystemKeyStore(platform).keep("c" * 32, bytearray(32))
        except KeyStoreMissingError:
            continue
        raise AssertionError(platform)
    sys.stdout.write("kept, read, replaced, forgotten\n")


if __name__ == "__main__":
    main()
