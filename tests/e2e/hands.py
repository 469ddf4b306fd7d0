"""Mouse and keyboard: those of the X server, or Qt's own where there is no screen."""

import subprocess
from typing import Protocol

from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QScrollArea, QWidget


class Hands(Protocol):
    """Starts doing something and returns at once; `busy` until it has been handed over."""

    @property
    def busy(self) -> bool: ...

    def click(self, widget: QWidget) -> None: ...

    def press(self, keys: str) -> None: ...

    def write(self, text: str) -> None: ...


class QtHands:
    """Events made by Qt; posted, because what they lead to may wait in a dialog."""

    def __init__(self) -> None:
        self._waiting = 0

    @property
    def busy(self) -> bool:
        return self._waiting > 0

    def click(self, widget: QWidget) -> None:
        place = spot(widget)
        self._soon(lambda: QTest.mouseClick(widget, Qt.MouseButton.LeftButton, pos=place))

    def press(self, keys: str) -> None:
        combination = QKeySequence(keys)[0]
        self._soon(lambda: QTest.keyClick(_focus(), combination.key(), combination.keyboardModifiers()))

    def write(self, text: str) -> None:
        self._soon(lambda: QTest.keyClicks(_focus(), text))

    def _soon(self, act: object) -> None:
        self._waiting += 1

        def now() -> None:
            self._waiting -= 1
            act()

        QTimer.singleShot(0, now)


class ScreenHands:
    """Real events, made by xdotool on the X server and delivered by it."""

    def __init__(self) -> None:
        self._running: subprocess.Popen[bytes] | None = None

    @property
    def busy(self) -> bool:
        return self._running is not None and self._running.poll() is None

    def click(self, widget: QWidget) -> None:
        place = widget.mapToGlobal(spot(widget))
        self._do("mousemove", str(place.x()), str(place.y()), "click", "1")

    def press(self, keys: str) -> None:
        *modifiers, key = keys.split("+")
        key = key.lower() if len(key) == 1 else key  # a capital would press Shift too
        self._do("key", "--clearmodifiers", "+".join([*(m.lower() for m in modifiers), key]))

    def write(self, text: str) -> None:
        self._do("type", "--delay", "2", "--clearmodifiers", text)

    def _do(self, *command: str) -> None:
        self._running = subprocess.Popen(["xdotool", *command])


def spot(widget: QWidget) -> QPoint:
    """Return where to click, after scrolling there."""
    parent = widget.parentWidget()
    while parent is not None:
        if isinstance(parent, QScrollArea):
            parent.ensureWidgetVisible(widget)
        parent = parent.parentWidget()
    return widget.visibleRegion().boundingRect().center()


def _focus() -> QWidget:
    window = QApplication.activeModalWidget() or QApplication.activeWindow()
    widget = QApplication.focusWidget() or window
    if widget is None:
        raise LookupError("no window is active")
    return widget
