"""A line that opens to show more."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QSizePolicy, QToolButton, QVBoxLayout, QWidget

from ethicsdesk.ui.metrics import icon_sized, spaced
from ethicsdesk.ui.theme import current_theme


class Disclosure(QWidget):
    """A button with a chevron; below it what it opens."""

    toggled = Signal(bool)

    def __init__(
        self, title: str, content: QWidget, *, opened: bool = False, parent: QWidget | None = None
    ) -> None:
        """Fold *content* away under *title*."""
        super().__init__(parent)
        self._content = content
        column = spaced(QVBoxLayout(self), margins=0, gap=0.5)
        self.button = QToolButton()
        self.button.setProperty("kit", "disclosure")
        self.button.setText(title)
        self.button.setAccessibleName(title)
        self.button.setCheckable(True)
        self.button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.button.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        icon_sized(self.button, width=1.1, height=1.1)
        column.addWidget(self.button, 0, Qt.AlignmentFlag.AlignLeading)
        column.addWidget(content)
        self.button.toggled.connect(self._on_toggled)
        self._on_toggled(opened)
        self.button.setChecked(opened)

    @property
    def is_open(self) -> bool:
        """Say whether the content is in sight."""
        return self.button.isChecked()

    def set_open(self, *, opened: bool) -> None:
        """Open or fold."""
        self.button.setChecked(opened)

    def _on_toggled(self, opened: bool) -> None:  # noqa: FBT001 - a Qt slot
        self.button.setIcon(current_theme().icon("chevron-down" if opened else "chevron-right", role="muted"))
        self.button.setAccessibleDescription(self.tr("expanded") if opened else self.tr("collapsed"))
        self._content.setVisible(opened)
        self.toggled.emit(opened)
