"""The password store of this computer, used only when it is one of three that are known to be safe.

Any other (a plain file, a chain of several, none at all) is refused: a key in a readable file would undo the
passphrase. The store is chosen by its name here, never by settings or by what else is installed.
"""

import base64
import sys
from collections.abc import Mapping
from importlib import import_module
from types import MappingProxyType
from typing import TYPE_CHECKING

from ethicsdesk.domain.access_errors import KeyStoreMissingError, KeyStoreRefusedError

if TYPE_CHECKING:
    from keyring.backend import KeyringBackend

SERVICE = "EthicsDesk"
SECRET_SIZE = 32
# By platform: the module and class of the package keyring, and what a person calls the store.
TRUSTED: Mapping[str, tuple[str, str, str]] = MappingProxyType(
    {
        "linux": ("keyring.backends.SecretService", "Keyring", "Secret Service"),
        "darwin": ("keyring.backends.macOS", "Keyring", "Keychain"),
        "win32": ("keyring.backends.Windows", "WinVaultKeyring", "Credential Manager"),
    }
)


class SystemKeyStore:
    """Implements `services.access_ports.KeyStore`; the package keyring is imported when first needed."""

    def __init__(self, platform: str = sys.platform) -> None:
        """Use the store of *platform*."""
        self._trusted = TRUSTED.get(platform)

    def name(self) -> str:
        """Return what the person calls the store; '' when none that is trusted answers here."""
        try:
            self._backend()
        except KeyStoreMissingError:
            return ""
        return self._trusted[2] if self._trusted else ""

    def keep(self, vault_id: str, secret: bytearray) -> None:
        """Keep a secret. Raises KeyStoreMissingError, KeyStoreRefusedError."""
        backend = self._backend()
        text = base64.b64encode(secret).decode()
        try:
            backend.set_password(SERVICE, vault_id, text)
            kept = backend.get_password(SERVICE, vault_id)
        except Exception as problem:  # each store has failures of its own
            raise KeyStoreRefusedError from problem
        if kept != text:
            raise KeyStoreRefusedError

    def secret(self, vault_id: str) -> bytearray | None:
        """Return the secret kept for a vault, or None. Raises KeyStoreMissingError, KeyStoreRefusedError."""
        backend = self._backend()
        try:
            text = backend.get_password(SERVICE, vault_id)
        except Exception as problem:  # each store has failures of its own
            raise KeyStoreRefusedError from problem
        return _decoded(text) if text else None

    def forget(self, vault_id: str) -> None:
        """Forget the secret of a vault. Raises KeyStoreMissingError, KeyStoreRefusedError."""
        backend = self._backend()
        try:
            if backend.get_password(SERVICE, vault_id) is not None:
                backend.delete_password(SERVICE, vault_id)
        except Exception as problem:  # each store has failures of its own
            raise KeyStoreRefusedError from problem

    def _backend(self) -> "KeyringBackend":
        """Return the trusted store of this platform. Raises KeyStoreMissingError."""
        if self._trusted is None:
            raise KeyStoreMissingError
        module, name, _ = self._trusted
        try:
            kind = getattr(import_module(module), name)
            _ = kind.priority  # asks whether the store answers; raises where it does not
            backend: KeyringBackend = kind()
        except Exception as problem:  # keyring raises RuntimeError, what lies below what it likes
            raise KeyStoreMissingError from problem
        return backend


def _decoded(text: str) -> bytearray | None:
    try:
        secret = bytearray(base64.b64decode(text, validate=True))
    except ValueError:
        return None
    return secret if len(secret) == SECRET_SIZE else None
