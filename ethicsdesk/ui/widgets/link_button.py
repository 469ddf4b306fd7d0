"""A button that looks like a link."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from ethicsdesk.ui.widgets.button import Button, ButtonKind


class LinkButton(Button):
    """For small ways elsewhere: "See all", "Why this matters"."""

    def __init__(self, text: str, *, icon: str = "", parent: QWidget | None = None) -> None:
        """Make a link with words and perhaps an icon before them."""
        super().__init__(text, kind=ButtonKind.LINK, icon=icon, parent=parent)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
