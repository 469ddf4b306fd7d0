"""A line that opens to more, which is built when it is first opened."""

from collections.abc import Callable

from PySide6.QtWidgets import QVBoxLayout, QWidget

from ethicsdesk.ui.metrics import spaced
from ethicsdesk.ui.widgets.disclosure import Disclosure


class Fold(Disclosure):
    """Keeps a page with many rules quick: nobody opens them all."""

    def __init__(
        self, title: str, build: Callable[[], list[QWidget]], *, key: str, parent: QWidget | None = None
    ) -> None:
        """Fold away what *build* makes; *key* tells it from other folds of the page."""
        self._build: Callable[[], list[QWidget]] | None = None
        room = QWidget()
        self._column = spaced(QVBoxLayout(room), margins=(1.4, 0.1, 0, 0.3), gap=0.9)
        super().__init__(title, room, parent=parent)
        self.key = key
        self._build = build
        self.toggled.connect(lambda opened: self._fill() if opened else None)

    def _fill(self) -> None:
        build, self._build = self._build, None
        for widget in build() if build is not None else ():
            self._column.addWidget(widget)
            widget.show()
