"""Somebody at the desk: finds things by the words on them, and uses mouse and keyboard."""

from collections.abc import Iterator

from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QTextEdit,
    QWidget,
)

from tests.e2e.hands import Hands
from tests.e2e.play import Script, Until


def plain(text: str) -> str:
    """Return words as they are read: without the mark of a mnemonic."""
    return text.replace("&&", "\0").replace("&", "").replace("\0", "&")


def in_front() -> QWidget | None:
    """Return the window that takes clicks."""
    return QApplication.activeModalWidget() or next(
        (w for w in QApplication.topLevelWidgets() if w.isVisible() and w.isWindow()), None
    )


def visible(kind: type[QWidget]) -> Iterator[QWidget]:
    window = in_front()
    found = window.findChildren(kind) if window is not None else ()
    return (w for w in found if w.isVisible() and w.isEnabled())


def button(words: str) -> QAbstractButton | None:
    """Return the button that says these words, or begins with them when they end in “…”."""
    for found in visible(QAbstractButton):
        said = (plain(found.text()), found.accessibleName())
        if words in said or (words.endswith("…") and any(s.startswith(words[:-1]) for s in said)):
            return found
    return None


def field(name: str) -> QWidget | None:
    """Return the field with this accessible name."""
    for kind in (QLineEdit, QTextEdit, QPlainTextEdit, QComboBox):
        for found in visible(kind):
            if found.accessibleName() == name:
                return found
    return None


def content(widget: QWidget) -> str:
    return widget.toPlainText() if isinstance(widget, QTextEdit | QPlainTextEdit) else widget.text()


def reads(words: str) -> bool:
    """Say whether these words stand on the window in front."""
    texts = (
        *(w.text() for w in visible(QLabel)),
        *(plain(w.text()) + w.accessibleName() for w in visible(QAbstractButton)),
    )
    return any(words in text for text in texts)


class Person:
    """Does one thing after another; each waits until it can be done and has been done."""

    def __init__(self, hands: Hands) -> None:
        self.hands = hands

    def push(self, words: str) -> Script:
        """Click the button with these words."""
        yield Until(f"a button “{words}”", lambda: button(words))
        self.hands.click(button(words))
        yield Until("the click", lambda: not self.hands.busy)

    def sees(self, words: str) -> Until:
        return Until(f"the words “{words}”", lambda: reads(words))

    def fill_in(self, name: str, text: str) -> Script:
        """Click into a field and type."""
        yield Until(f"a field “{name}”", lambda: field(name))
        target = field(name)
        self.hands.click(target)
        yield Until(f"the cursor in “{name}”", target.hasFocus)
        self.hands.write(text)
        yield Until(f"“{text}” in “{name}”", lambda: content(target) == text)

    def write(self, text: str) -> Script:
        self.hands.write(text)
        yield Until("the typing", lambda: not self.hands.busy)

    def press(self, keys: str) -> Script:
        self.hands.press(keys)
        yield Until("the key", lambda: not self.hands.busy)
