"""One question of the profile with its reason beside it, below it where there is little width."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QVBoxLayout, QWidget

from ethicsdesk.ui.metrics import em, spaced
from ethicsdesk.ui.widgets.heading import Text, TextRole

NARROW_EM = 40


class QuestionCard(QFrame):
    """Field at the start, why it is asked at the end."""

    def __init__(
        self, field: QWidget, why: str, *, rule: QWidget | None = None, parent: QWidget | None = None
    ) -> None:
        """Put the field and the reason side by side; *rule* stands below the reason."""
        super().__init__(parent)
        self.setProperty("kit", "card")
        self.row = spaced(
            QBoxLayout(QBoxLayout.Direction.LeftToRight, self), margins=(1.4, 1.2, 1.4, 1.25), gap=1.6
        )
        self.row.addWidget(field, 3, Qt.AlignmentFlag.AlignTop)
        self.reason = QWidget()
        reason = spaced(QVBoxLayout(self.reason), margins=0, gap=0.4)
        reason.setAlignment(Qt.AlignmentFlag.AlignTop)
        reason.addWidget(Text(self.tr("Why this matters"), role=TextRole.OVERLINE))
        reason.addWidget(Text(why, role=TextRole.MUTED))
        if rule is not None:
            reason.addWidget(rule)
        reason.addStretch(1)
        self.row.addWidget(self.reason, 2)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Turn over where the width asks for it."""
        self._turn()
        super().resizeEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Larger text may ask for it too."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._turn()

    def _turn(self) -> None:
        narrow = self.width() < em(NARROW_EM)
        way = QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight
        if self.row.direction() != way:
            self.row.setDirection(way)
