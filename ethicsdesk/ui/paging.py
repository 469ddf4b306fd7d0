"""What the window asks of a page."""

from collections.abc import Callable
from typing import ClassVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget

from ethicsdesk.services.changes import Topic
from ethicsdesk.services.targets import Area, Target
from ethicsdesk.ui.widgets.nav_bar import NavBar
from ethicsdesk.ui.widgets.page import Page
from ethicsdesk.ui.workbench import Workbench


class AreaPage(Page):
    """A page of the program: built once, shown for a target, read again when a topic of its changes."""

    area: ClassVar[Area]
    topics: ClassVar[frozenset[Topic]] = frozenset()

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

    def leave(self) -> None:
        """Keep what is half-typed; called before another page shows, at lock and at close."""


PageMaker = Callable[[Workbench], AreaPage]
