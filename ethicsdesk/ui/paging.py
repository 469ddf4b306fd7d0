"""What the window asks of a page."""

from collections.abc import Callable
from typing import ClassVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QWidget
from shiboken6 import isValid

from ethicsdesk.services.changes import Topic
from ethicsdesk.services.targets import Area, Target
from ethicsdesk.ui.widgets.nav_bar import NavBar
from ethicsdesk.ui.widgets.page import Page
from ethicsdesk.ui.workbench import Workbench


class AreaPage(Page):
    """A page of the program: built once, shown for a target, read again when a topic of its changes."""

    area: ClassVar[Area]
    topics: ClassVar[frozenset[Topic]] = frozenset()
    lasting: ClassVar[bool] = False
    """What it shows rests on the vault and the hour alone: without a change it need not be read again."""

    is_spent = False
    """What it showed was put away, is gone or is another thing by now: it is read again on coming back."""

    _left: QWidget | None = None  # what had the focus when another page was shown

    def show_for(self, target: Target) -> None:
        """Show the place: load it from the vault; the page keeps what it shows until then."""
        raise NotImplementedError

    def reload(self) -> None:
        """Read again what is shown, keeping focus and what is half-typed."""
        raise NotImplementedError

    def arrive_at(self, widget: QWidget) -> None:
        """Give a widget the focus on arrival, unless the person is walking through the navigation."""
        focused = QApplication.focusWidget()
        if focused is None or not isinstance(focused.parentWidget(), NavBar):
            widget.setFocus(Qt.FocusReason.OtherFocusReason)

    def note_focus(self) -> None:
        """Remember where the person is on the page, for `come_back`."""
        focused = QApplication.focusWidget()
        self._left = focused if focused is not None and self.isAncestorOf(focused) else None

    @property
    def holds_typed(self) -> bool:
        """Say whether a field has words as the person typed them."""
        lines, areas = self.findChildren(QLineEdit), self.findChildren(QPlainTextEdit)
        return any(line.isModified() and line.text() for line in lines) or any(
            area.document().isModified() and area.toPlainText() for area in areas
        )

    def come_back(self) -> None:
        """Be in sight again as one left it: nothing has changed since."""
        left = self._left if self._left is not None and isValid(self._left) else None
        if left is not None and left.isVisibleTo(self) and left.isEnabled():
            self.arrive_at(left)
        else:
            self.arrive_at(self)
            self.focusNextChild()

    def leave(self) -> None:
        """Keep what is half-typed; called before another page shows, at lock and at close."""


PageMaker = Callable[[Workbench], AreaPage]
