"""Copies secrets so that they are gone soon and no clipboard history keeps them, where the system allows it.

On Linux and Windows the marks below are what password managers use. macOS would want a mark of type
org.nspasteboard.ConcealedType, which Qt cannot set under that name; there the copy is only taken away again.
"""

import hashlib

from PySide6.QtCore import QMimeData, QObject, QTimer
from PySide6.QtGui import QClipboard, QGuiApplication

GONE_AFTER = 60_000  # milliseconds
MARKS = {
    "x-kde-passwordManagerHint": b"secret",
    'application/x-qt-windows-mime;value="ExcludeClipboardContentFromMonitorProcessing"': b"1",
    'application/x-qt-windows-mime;value="CanIncludeInClipboardHistory"': bytes(4),  # a DWORD of 0
    'application/x-qt-windows-mime;value="CanUploadToCloudClipboard"': bytes(4),
    "org.nspasteboard.ConcealedType": b"",
}


class SecretClipboard(QObject):
    """Holds at most one secret; takes it back after a minute, at lock and at the end, if still ours."""

    def __init__(self, *, parent: QObject | None = None) -> None:
        """Copy nothing yet."""
        super().__init__(parent)
        self._copied = b""  # the SHA-256 of it, so that it lies in memory nowhere else
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(GONE_AFTER)
        self._timer.timeout.connect(self.clear)

    def copy(self, secret: str) -> None:
        """Put a secret on the clipboard for a minute; never on the X selection."""
        data = QMimeData()
        data.setText(secret)
        for name, value in MARKS.items():
            data.setData(name, value)
        _clipboard().setMimeData(data)
        self._copied = _digest(secret)
        self._timer.start()

    def clear(self) -> None:
        """Take the secret back, unless something else was copied since."""
        self._timer.stop()
        copied, self._copied = self._copied, b""
        if copied and _digest(_clipboard().text()) == copied:
            _clipboard().clear()


def _digest(text: str) -> bytes:
    return hashlib.sha256(text.encode()).digest()


def _clipboard() -> QClipboard:
    return QGuiApplication.clipboard()
