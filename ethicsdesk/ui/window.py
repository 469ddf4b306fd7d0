"""The one window: it shows either the way in or the open desk, and remembers its place."""

from collections.abc import Callable

from PySide6.QtCore import QPoint, QRect, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QGuiApplication, QKeyEvent, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QMainWindow, QStackedWidget, QWidget

from ethicsdesk.ui.preferences import WindowPlace
from ethicsdesk.ui.reading_order import walk

TITLE = "EthicsDesk"  # and never more: a title is seen by other people and kept by the system
USUAL_SIZE = (1280, 860)
SMALLEST_SIZE = (480, 320)
FRAME = 40  # pixels left for the title bar, whose height is known only when the window is shown


class MainWindow(QMainWindow):
    """Asks before it closes, so that what is half-typed can be saved first."""

    painted = Signal()
    """The first picture is on the screen."""

    def __init__(self, *, may_close: Callable[[], bool]) -> None:
        """Make an empty window; *may_close* says whether closing is fine right now."""
        super().__init__()
        self._may_close = may_close
        self._was_painted = False
        self.setWindowTitle(TITLE)
        self.setMinimumSize(*SMALLEST_SIZE)
        self.stack = QStackedWidget()
        self.setCentralWidget(self.stack)

    def put_in(self, widget: QWidget) -> None:
        """Show a widget and delete the one shown before with all its children."""
        before = self.stack.currentWidget()
        self.stack.show()
        self.stack.addWidget(widget)
        self.stack.setCurrentWidget(widget)
        if before is not None and before is not widget:
            self.stack.removeWidget(before)
            before.hide()
            before.deleteLater()

    def blank(self) -> None:
        """Show nothing, on the screen by the time this returns; `put_in` shows something again."""
        self.stack.hide()
        self.repaint()

    def take_place(self, place: WindowPlace | None) -> None:
        """Go where the window was, or to the middle of the screen when that is out of sight."""
        screen = QGuiApplication.primaryScreen().availableGeometry()
        if place is not None and _in_sight(QRect(place.x, place.y, place.width, place.height)):
            self.setGeometry(place.x, place.y, place.width, place.height)
        else:
            room = (screen.width(), screen.height() - FRAME)
            width, height = (min(a, b) for a, b in zip(USUAL_SIZE, room, strict=True))
            self.resize(width, height)
            self.move(screen.center() - QPoint(width // 2, (height + FRAME) // 2))
        if place is not None and place.maximized:
            self.setWindowState(Qt.WindowState.WindowMaximized)

    def place(self) -> WindowPlace:
        """Return where the window is."""
        box = self.normalGeometry() if self.isMaximized() else self.geometry()
        return WindowPlace(box.x(), box.y(), box.width(), box.height(), maximized=self.isMaximized())

    def closeEvent(self, event: QCloseEvent) -> None:
        """Close only when nothing waits to be saved."""
        if self._may_close():
            event.accept()
        else:
            event.ignore()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Enter press the button that has the focus, as people expect."""
        focused = self.focusWidget()
        is_enter = event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}
        if is_enter and isinstance(focused, QAbstractButton) and focused.isEnabled():
            focused.click()
        else:
            super().keyPressEvent(event)

    def focusNextPrevChild(self, forward: bool) -> bool:  # noqa: FBT001 - Qt's way
        """Go with Tab as one reads."""
        return walk(self, forward=forward)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Tell when the first picture is done; what is slow begins only then."""
        super().paintEvent(event)
        if not self._was_painted:
            self._was_painted = True
            QTimer.singleShot(0, self.painted.emit)


def _in_sight(box: QRect) -> bool:
    """Say whether enough of the window's top would be on a screen to take hold of it."""
    grip = QRect(box.x() + 40, box.y(), max(box.width() - 80, 1), 40)
    return any(screen.availableGeometry().intersects(grip) for screen in QGuiApplication.screens())
