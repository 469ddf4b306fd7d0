"""Windows: session lock and suspend, from the messages Windows sends to our window.

Written after WTSRegisterSessionNotification and WM_POWERBROADCAST of the Windows SDK. The reading of messages
is tested everywhere; receiving them was never run on Windows by the project's tests.
"""

import ctypes
import sys
from collections.abc import Callable
from ctypes import wintypes

from PySide6.QtCore import QAbstractNativeEventFilter, QByteArray, QCoreApplication
from PySide6.QtWidgets import QApplication

WM_WTSSESSION_CHANGE, WTS_CONSOLE_DISCONNECT, WTS_REMOTE_DISCONNECT = 0x02B1, 0x2, 0x4
WTS_SESSION_LOGOFF, WTS_SESSION_LOCK = 0x6, 0x7
WM_POWERBROADCAST, PBT_APMSUSPEND = 0x0218, 0x4
THIS_SESSION = 0
_LOCKS = frozenset(
    {
        (WM_WTSSESSION_CHANGE, WTS_CONSOLE_DISCONNECT),
        (WM_WTSSESSION_CHANGE, WTS_REMOTE_DISCONNECT),
        (WM_WTSSESSION_CHANGE, WTS_SESSION_LOGOFF),
        (WM_WTSSESSION_CHANGE, WTS_SESSION_LOCK),
        (WM_POWERBROADCAST, PBT_APMSUSPEND),
    }
)


class WindowsWatch(QAbstractNativeEventFilter):
    """Implements `SystemWatch`; Windows gives about two seconds before it sleeps."""

    def __init__(self, lock: Callable[[], None]) -> None:
        """Remember whom to tell."""
        super().__init__()
        self._lock = lock
        self._window = 0

    def start(self) -> None:
        """Ask for the messages about this session."""
        application = QCoreApplication.instance()
        if application is not None:
            application.installNativeEventFilter(self)
        windows = QApplication.topLevelWidgets()
        if sys.platform == "win32" and windows:
            self._window = int(windows[0].winId())
            ctypes.WinDLL("wtsapi32").WTSRegisterSessionNotification(
                wintypes.HWND(self._window), THIS_SESSION
            )

    def rest(self) -> None:
        """Nothing holds Windows back."""

    def stop(self) -> None:
        """Hear no more."""
        application = QCoreApplication.instance()
        if application is not None:
            application.removeNativeEventFilter(self)
        if sys.platform == "win32" and self._window:
            ctypes.WinDLL("wtsapi32").WTSUnRegisterSessionNotification(wintypes.HWND(self._window))

    def nativeEventFilter(
        self, kind: QByteArray | bytes | bytearray | memoryview, message: int
    ) -> tuple[bool, int]:
        """Lock when a message says so; every message goes on to its window."""
        name = bytes(kind.data()) if isinstance(kind, QByteArray) else bytes(kind)
        if name.startswith(b"windows_") and int(message):
            found = wintypes.MSG.from_address(int(message))
            if (found.message, found.wParam) in _LOCKS:
                self._lock()
        return False, 0
