"""What screen readers are told beyond what Qt tells by itself: which texts are headings."""

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAccessibleWidget, QApplication

from ethicsdesk.ui.widgets.heading import HEADINGS, Text

_TAUGHT = "headingsTaught"


class HeadingFace(QAccessibleWidget):
    """A text that a screen reader can jump to."""

    def __init__(self, text: Text) -> None:
        """Speak for *text*, with its words as they are when asked."""
        super().__init__(text, QAccessible.Role.Heading)
        self._shown = text

    def text(self, part: QAccessible.Text) -> str:
        """Return the words as the name, unless the text was given another."""
        if part == QAccessible.Text.Name:
            return self._shown.accessibleName() or self._shown.text()
        return super().text(part)


def teach_headings(app: QApplication) -> None:
    """Let every text that is drawn as a heading also be one for screen readers; once for an application."""
    if app.property(_TAUGHT) is None:
        app.setProperty(_TAUGHT, True)  # noqa: FBT003 - Qt's way
        QAccessible.installFactory(_face)


def _face(_name: str, thing: QObject) -> HeadingFace | None:
    """Return what speaks for a heading; None leaves the thing to Qt, which asks for each of its classes."""
    return HeadingFace(thing) if isinstance(thing, Text) and thing.role in HEADINGS else None
