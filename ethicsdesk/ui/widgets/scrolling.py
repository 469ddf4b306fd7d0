"""Scrolling a long text by keyboard."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QScrollBar


def scrolled(bar: QScrollBar, key: int) -> bool:
    """Scroll a long text by a key, wherever the focus is; return whether the key was one that scrolls."""
    steps = {
        Qt.Key.Key_PageUp: bar.value() - bar.pageStep(),
        Qt.Key.Key_PageDown: bar.value() + bar.pageStep(),
        Qt.Key.Key_Home: bar.minimum(),
        Qt.Key.Key_End: bar.maximum(),
    }
    to = steps.get(Qt.Key(key))
    if to is not None:
        bar.setValue(to)
    return to is not None
