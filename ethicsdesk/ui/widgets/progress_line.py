"""How far, how much is left: a thin bar and a line of words."""

from PySide6.QtWidgets import QProgressBar, QVBoxLayout, QWidget

from ethicsdesk.ui.metrics import spaced
from ethicsdesk.ui.widgets.heading import Text, TextRole


class ProgressLine(QWidget):
    """Shows n of m and the minutes left, in words and as a bar."""

    def __init__(self, name: str, *, parent: QWidget | None = None) -> None:
        """Make an empty bar called *name* for the screen reader."""
        super().__init__(parent)
        column = spaced(QVBoxLayout(self), margins=0, gap=0.35)
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(name)
        self.words = Text(role=TextRole.HELP)
        column.addWidget(self.bar)
        column.addWidget(self.words)
        self.show_progress(0, total=0)

    def show_progress(self, done: int, *, total: int, minutes: int | None = None) -> None:
        """Show that *done* of *total* is done and perhaps the minutes that are left."""
        self.bar.setRange(0, max(1, total))
        self.bar.setValue(min(done, max(1, total)))
        words = self.tr("{done} of {total}").format(done=done, total=total)
        if minutes is not None and done < total:
            words += " · " + self._left(minutes)
        self.words.setText(words)
        self.bar.setAccessibleDescription(words)

    def _left(self, minutes: int) -> str:
        if minutes <= 1:
            return self.tr("about a minute left")
        return self.tr("about {minutes} minutes left").format(minutes=minutes)
