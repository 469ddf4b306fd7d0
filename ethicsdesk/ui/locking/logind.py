"""Linux: what logind and the screen savers say over D-Bus; only local sockets are used.

Interfaces: org.freedesktop.login1(5) of systemd; org.freedesktop.ScreenSaver; org.gnome.ScreenSaver.
"""

import os
from collections.abc import Callable, Sequence
from typing import cast

from PySide6.QtCore import SLOT, QObject, Slot
from PySide6.QtDBus import (
    QDBusConnection,
    QDBusMessage,
    QDBusObjectPath,
    QDBusPendingCallWatcher,
    QDBusUnixFileDescriptor,
    QDBusVariant,
)

LOGIND, MANAGER_PATH = "org.freedesktop.login1", "/org/freedesktop/login1"
MANAGER, SESSION = f"{LOGIND}.Manager", f"{LOGIND}.Session"
PROPERTIES = "org.freedesktop.DBus.Properties"
SCREEN_SAVERS = (
    ("org.freedesktop.ScreenSaver", "/org/freedesktop/ScreenSaver"),
    ("org.freedesktop.ScreenSaver", "/ScreenSaver"),
    ("org.gnome.ScreenSaver", "/org/gnome/ScreenSaver"),
)
PATIENCE = 5_000  # milliseconds


class LogindWatch(QObject):
    """Implements `SystemWatch`; holds sleep back for the moment locking takes, as logind allows."""

    def __init__(self, lock: Callable[[], None], *, parent: QObject | None = None) -> None:
        """Remember whom to tell."""
        super().__init__(parent)
        self._lock = lock
        self._own = ""  # path of our session; '' = unknown, then any session's lock is ours
        self._delay: QDBusUnixFileDescriptor | None = None

    def start(self) -> None:
        """Listen, ask which session is ours, and hold sleep back."""
        self._system = QDBusConnection.systemBus()
        if self._system.isConnected():
            self._hear(self._system, LOGIND, MANAGER_PATH, MANAGER, "PrepareForSleep", "_on_sleep")
            self._hear(self._system, LOGIND, "", SESSION, "Lock", "_on_lock")
            self._hear(self._system, LOGIND, "", PROPERTIES, "PropertiesChanged", "_on_properties")
            self._ask(MANAGER_PATH, MANAGER, "GetSessionByPID", [os.getpid()], "_on_session")
            self._hold()
        session = QDBusConnection.sessionBus()
        if session.isConnected():
            for service, path in SCREEN_SAVERS:
                self._hear(session, service, path, service, "ActiveChanged", "_on_screen_saver")

    def rest(self) -> None:
        """Let the system sleep; the hold is taken again when it wakes."""
        self._delay = None

    def stop(self) -> None:
        """Hear no more."""
        self._lock = _nobody
        self._delay = None

    @Slot(QDBusMessage)
    def _on_sleep(self, message: QDBusMessage) -> None:
        if message.arguments() == [True]:
            self._lock()
        else:
            self._hold()

    @Slot(QDBusMessage)
    def _on_lock(self, message: QDBusMessage) -> None:
        if self._is_ours(message.path()):
            self._lock()

    @Slot(QDBusMessage)
    def _on_properties(self, message: QDBusMessage) -> None:
        """Ask for the one property that matters, because its new value comes in a form Qt does not unpack."""
        if message.arguments()[:1] == [SESSION] and self._is_ours(message.path()):
            self._ask(message.path(), PROPERTIES, "Get", [SESSION, "LockedHint"], "_on_hint")

    @Slot(QDBusMessage)
    def _on_screen_saver(self, message: QDBusMessage) -> None:
        if message.arguments() == [True]:
            self._lock()

    @Slot(QDBusPendingCallWatcher)
    def _on_session(self, call: QDBusPendingCallWatcher) -> None:
        path = _answer(call)
        self._own = path.path() if isinstance(path, QDBusObjectPath) else ""

    @Slot(QDBusPendingCallWatcher)
    def _on_hint(self, call: QDBusPendingCallWatcher) -> None:
        hint = _answer(call)
        if isinstance(hint, QDBusVariant) and hint.variant() is True:
            self._lock()

    @Slot(QDBusPendingCallWatcher)
    def _on_held(self, call: QDBusPendingCallWatcher) -> None:
        held = _answer(call)
        self._delay = held if isinstance(held, QDBusUnixFileDescriptor) else None

    def _hold(self) -> None:
        """Ask that sleep wait (a few seconds at most) until `rest`; the words are shown by system tools."""
        words = ["sleep", "EthicsDesk", "The vault is locked first", "delay"]
        self._ask(MANAGER_PATH, MANAGER, "Inhibit", words, "_on_held")

    def _is_ours(self, path: str) -> bool:
        return self._own in ("", path)

    def _hear(
        self, bus: QDBusConnection, service: str, path: str, interface: str, name: str, slot: str
    ) -> None:
        signature = cast("bytes", SLOT(f"{slot}(QDBusMessage)"))  # the stubs say bytes, Qt wants text
        bus.connect(service, path, interface, name, self, signature)

    def _ask(self, path: str, interface: str, method: str, arguments: Sequence[object], slot: str) -> None:
        call = QDBusMessage.createMethodCall(LOGIND, path, interface, method)
        call.setArguments(arguments)
        watcher = QDBusPendingCallWatcher(self._system.asyncCall(call, PATIENCE), self)
        watcher.finished.connect(getattr(self, slot))


def _answer(call: QDBusPendingCallWatcher) -> object:
    """Return the one value of an answer, or None; the question is over."""
    call.deleteLater()
    found = [] if call.isError() else call.reply().arguments()
    return found[0] if len(found) == 1 else None


def _nobody() -> None:
    """Tell nobody."""
