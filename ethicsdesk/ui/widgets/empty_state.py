"""What a page shows while there is nothing yet: why, and the first step."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ethicsdesk.ui.metrics import sized, spaced
from ethicsdesk.ui.widgets.button import Button, ButtonKind
from ethicsdesk.ui.widgets.heading import Text, TextRole
from ethicsdesk.ui.widgets.icon_label import IconLabel


class EmptyState(QWidget):
    """An icon, a heading, a sentence and perhaps the button that makes the first entry."""

    acted = Signal()

    def __init__(
        self, title: str, text: str, *, icon: str, action: str = "", parent: QWidget | None = None
    ) -> None:
        """Show the words; *action* is the words of the button that emits `acted`."""
        super().__init__(parent)
        column = spaced(QVBoxLayout(self), margins=(1.5, 2.4, 1.5, 2.4), gap=0.6)
        column.addWidget(
            IconLabel(icon, role="on_tint", size=1.9, ground="tint"), 0, Qt.AlignmentFlag.AlignHCenter
        )
        column.addSpacing(4)
        for words, role in ((title, TextRole.H2), (text, TextRole.MUTED)):
            line = Text(words, role=role)
            line.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
            row = spaced(QHBoxLayout(), margins=0)
            row.addStretch(1)  # no alignment flag: it would keep the label from growing in height
            row.addWidget(sized(line, max_width=36), 8)
            row.addStretch(1)
            column.addLayout(row)
        self.button = Button(action, kind=ButtonKind.PRIMARY)
        if not action:
            self.button.hide()  # never shown by hand: without a parent it would be a window
        self.button.clicked.connect(self.acted)
        column.addSpacing(6)
        column.addWidget(self.button, 0, Qt.AlignmentFlag.AlignHCenter)
