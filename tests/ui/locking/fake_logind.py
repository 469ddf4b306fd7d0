"""Speaks as logind does, on a bus of its own: signals of manager and sessions, and the hold on sleep."""

import os

from PySide6.QtDBus import (
    QDBusConnection,
    QDBusMessage,
    QDBusObjectPath,
    QDBusUnixFileDescriptor,
    QDBusVariant,
    QDBusVirtualObject,
)

NAME, PATH = "org.freedesktop.login1", "/org/freedesktop/login1"
OURS, OTHER = f"{PATH}/session/_31", f"{PATH}/session/_32"


class FakeLogind(QDBusVirtualObject):
    """Knows two sessions; ours is the first, unless *knows_us* is False."""

    def __init__(self) -> None:
        super().__init__()
        self.knows_us = True
        self.hint = False
        self.holds: list[int] = []
        self.asked: list[str] = []
        self._bus = QDBusConnection.connectToBus(QDBusConnection.BusType.SystemBus, "fake-logind")
        option = QDBusConnection.VirtualObjectRegisterOption.SubPath
        assert self._bus.registerVirtualObject(PATH, self, option)
        assert self._bus.registerService(NAME)

    def introspect(self, path: str) -> str:
        return ""

    def handleMessage(self, message: QDBusMessage, connection: QDBusConnection) -> bool:  # noqa: N802
        self.asked.append(message.member())
        answer: object
        match message.member():
            case "GetSessionByPID" if self.knows_us:
                answer = QDBusObjectPath(OURS)
            case "Inhibit":
                mine, given = os.pipe()
                os.set_blocking(mine, False)
                self.holds.append(mine)
                answer = QDBusUnixFileDescriptor(given)
                os.close(given)
            case "Get":
                answer = QDBusVariant(self.hint)
            case _:
                return False
        reply = message.createReply()
        reply.setArguments([answer])
        return connection.send(reply)

    def say(self, path: str, interface: str, name: str, *arguments: object) -> None:
        signal = QDBusMessage.createSignal(path, interface, name)
        signal.setArguments(list(arguments))
        self._bus.send(signal)

    def sleep(self, *, begins: bool) -> None:
        self.say(PATH, f"{NAME}.Manager", "PrepareForSleep", begins)

    def lock(self, session: str) -> None:
        self.say(session, f"{NAME}.Session", "Lock")

    def set_hint(self, session: str, *, locked: bool) -> None:
        self.hint = locked
        changed = (f"{NAME}.Session", {"LockedHint": locked}, [])
        self.say(session, "org.freedesktop.DBus.Properties", "PropertiesChanged", *changed)

    @property
    def is_held(self) -> bool:
        """Say whether somebody still holds sleep back: then the last pipe still has a writer."""
        try:
            return os.read(self.holds[-1], 1) != b""
        except BlockingIOError:
            return True
