"""A page built anew for what it shows: trouble at the top, Back and the primary action at the foot."""

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QCheckBox, QRadioButton, QWidget

from ethicsdesk.domain.errors import UserError
from ethicsdesk.services.changes import Changed
from ethicsdesk.services.desk import Desk
from ethicsdesk.services.targets import Area, Target
from ethicsdesk.ui.paging import AreaPage
from ethicsdesk.ui.papers.faces import hold_focus
from ethicsdesk.ui.texts import sentence
from ethicsdesk.ui.tone import Tone
from ethicsdesk.ui.widgets.banner import Banner
from ethicsdesk.ui.widgets.button import Button, ButtonKind
from ethicsdesk.ui.workbench import Workbench

T = TypeVar("T")


class BuiltPage(AreaPage):
    """Subclasses read, then put widgets; Enter presses the primary button, Escape goes back."""

    def __init__(self, title: str, workbench: Workbench) -> None:
        """Make an empty page."""
        super().__init__(title)
        self.workbench = workbench
        self.target = Target(area=self.area)
        self._parts: list[QWidget] = []
        self.trouble = Banner(tone=Tone.CAUTION)
        self.trouble.hide()
        self.add_above(self.trouble)
        self.back = Button(self.tr("&Back"), icon="arrow-left")
        self.back.clicked.connect(self.go_back)
        self.primary = Button("", kind=ButtonKind.PRIMARY)
        self.primary.clicked.connect(self.act)
        self.set_footer(leading=(self.back,), trailing=(self.primary,))

    @property
    def is_typing(self) -> bool:
        """Say whether something is being typed, so that the page must stay as it is."""
        return False

    def show_for(self, target: Target) -> None:
        """Show a place from its beginning."""
        self.target = target
        self.trouble.hide()
        self.read(fresh=True)

    def reload(self) -> None:
        """Read again, unless something is being typed."""
        if not self.is_typing:
            self.read(fresh=False)

    def read(self, *, fresh: bool) -> None:
        """Read what is shown and build it; *fresh* = on arrival."""
        raise NotImplementedError

    def act(self) -> None:
        """Do what the primary button says."""
        raise NotImplementedError

    def go_back(self) -> None:
        """Go to where this page belongs: its tool."""
        self.workbench.go(Target(area=Area.TOOL, id=self.target.id))

    def load(self, use_case: Callable[[Desk], T], build: Callable[[T], None], *, fresh: bool) -> None:
        """Run a reading use case and build the page with its value."""
        self.workbench.read(
            use_case, self._builder(build, fresh=fresh), owner=self, on_failed=self.show_error
        )

    def begin(self, use_case: Callable[[Desk], T], build: Callable[[T], None], *, fresh: bool) -> None:
        """Run a use case that may write that something was begun, and build the page with its value."""
        self.workbench.remember(
            use_case, self._builder(build, fresh=fresh), owner=self, on_failed=self.show_error
        )

    def _builder(self, build: Callable[[T], None], *, fresh: bool) -> Callable[[T], None]:
        """Return what builds the page anew."""

        def done(found: T) -> None:
            hold_focus(self)
            self.clear()
            self.is_spent = self.is_spent or found is None
            build(found)
            if fresh:
                QTimer.singleShot(0, self, self.scroll_to_top)

        return done

    def change(
        self, use_case: Callable[[Desk], Changed[T]], on_done: Callable[[T], None] | None = None
    ) -> None:
        """Run a changing use case; what goes wrong is said at the top."""

        def done(value: T) -> None:
            self.primary.setEnabled(True)
            self.trouble.hide()
            if on_done is not None:
                on_done(value)

        self.workbench.change(use_case, done, owner=self, on_failed=self.show_error)

    def put(self, widget: QWidget, *, side: bool = False) -> None:
        """Place a widget; it goes when the page is built anew."""
        self._parts.append(widget)
        if side:
            self.add_side(widget)
        else:
            self.add(widget)
        widget.show()  # now: the focus goes only to what is in sight

    def clear(self) -> None:
        """Take away all that was put."""
        for part in self._parts:
            part.hide()
            part.setParent(None)
            part.deleteLater()
        self._parts.clear()

    def show_error(self, error: UserError) -> None:
        """Say what went wrong and how to mend it."""
        self.primary.setEnabled(True)
        self.trouble.show()
        self.trouble.say(sentence(error), title=self.tr("That did not work"), tone=Tone.CAUTION)
        self.scroll_to_top()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses the button in focus, else the primary one; Escape goes back."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            focused = QApplication.focusWidget()
            if isinstance(focused, QAbstractButton) and not isinstance(focused, QRadioButton | QCheckBox):
                focused.click()
            elif self.primary.isVisible() and self.primary.isEnabled():
                self.primary.click()
        elif event.key() == Qt.Key.Key_Escape:
            self.go_back()
        else:
            super().keyPressEvent(event)
