"""Push buttons of the kit, and buttons that show only an icon."""

from enum import StrEnum

from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QPushButton, QToolButton, QWidget

from ethicsdesk.ui.metrics import icon_sized
from ethicsdesk.ui.theme import current_theme
from ethicsdesk.ui.widgets.ring import draw_ring


class ButtonKind(StrEnum):
    """How much a button matters: one primary a page, danger for what cannot be undone."""

    PLAIN = "plain"
    PRIMARY = "primary"
    DANGER = "danger"
    LINK = "link"


_INK = {
    ButtonKind.PLAIN: "text",
    ButtonKind.PRIMARY: "on_primary",
    ButtonKind.DANGER: "stop",
    ButtonKind.LINK: "primary",
}
_RING = {ButtonKind.PRIMARY: "on_primary", ButtonKind.DANGER: "stop"}


class Button(QPushButton):
    """A push button with words and perhaps an icon before them."""

    def __init__(
        self,
        text: str,
        *,
        kind: ButtonKind = ButtonKind.PLAIN,
        icon: str = "",
        icon_role: str = "",
        parent: QWidget | None = None,
    ) -> None:
        """Make a button; *icon_role* overrides the color that goes with the kind."""
        super().__init__(text, parent)
        self.setProperty("kind", kind.value)
        self.setAutoDefault(False)
        if icon:
            self.setIcon(current_theme().icon(icon, role=icon_role or _INK[kind]))
            icon_sized(self, width=1.65, height=1.2)  # wider than high: the rest is the gap to the words
        self._kind = kind

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw an inner focus ring where the edge alone, in nearly the button's own color, would not show."""
        super().paintEvent(event)
        ring = "focus" if self.isChecked() else _RING.get(self._kind)
        if ring is not None and self.hasFocus():
            draw_ring(self, role=ring)


class IconButton(QToolButton):
    """A button that shows an icon and is named for the screen reader and the tooltip."""

    def __init__(self, name: str, *, icon: str, role: str = "muted", parent: QWidget | None = None) -> None:
        """Make a button called *name*."""
        super().__init__(parent)
        self._role = role
        self.set_face(name, icon=icon)
        icon_sized(self, width=1.25, height=1.25)

    def set_face(self, name: str, *, icon: str) -> None:
        """Give the button another name and icon."""
        self.setIcon(current_theme().icon(icon, role=self._role))
        self.setAccessibleName(name)
        self.setToolTip(name)
