"""What the rooms of the vault's page share: one place to say how it went, one veil for long work."""

from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from ethicsdesk.domain.errors import UserError
from ethicsdesk.services.changes import Changed
from ethicsdesk.services.desk import Desk
from ethicsdesk.services.ports import Progress
from ethicsdesk.services.session import Session
from ethicsdesk.services.targets import Area, Target
from ethicsdesk.ui.jobs import Job
from ethicsdesk.ui.metrics import spaced
from ethicsdesk.ui.saving import ask_folder
from ethicsdesk.ui.texts import sentence
from ethicsdesk.ui.tone import Tone
from ethicsdesk.ui.widgets.banner import Banner
from ethicsdesk.ui.widgets.busy_overlay import BusyOverlay
from ethicsdesk.ui.workbench import Workbench

T = TypeVar("T")

ChooseFolder = Callable[[QWidget, str, Path], Path | None]


class Hall(QObject):
    """Given to every room; belongs to the page."""

    told = Signal()
    """Something was said at the top of the page."""

    def __init__(self, page: QWidget, workbench: Workbench) -> None:
        """Make the banner, to be placed by *page*, and the veil over it."""
        super().__init__(page)
        self.page = page
        self.workbench = workbench
        self.said = Banner()
        self.said.hide()
        self.busy = BusyOverlay(page)
        self.busy.cancelled.connect(self._on_cancel)
        self.choose_folder: ChooseFolder = choose_folder
        self._job: Job | None = None
        self._is_beginning = False

    @property
    def session(self) -> Session:
        """Return what opens vaults. Raises LookupError in a workbench without one."""
        if self.workbench.session is None:
            raise LookupError("this workbench was made without a session")
        return self.workbench.session

    def go(self, room: str = "") -> None:
        """Show another room; '' is the first."""
        self.workbench.go(Target(area=Area.VAULT, field=room))

    def run(
        self,
        words: str,
        use_case: Callable[[Desk, Progress], Changed[T]],
        on_done: Callable[[T], None],
        *,
        stopped: str = "",
        on_failed: Callable[[UserError], None] | None = None,
        can_cancel: bool = True,
    ) -> None:
        """Run work on the vault under a veil that says how far it is and can stop it.

        The veil takes the focus, so it waits until the key that asked for it has been dealt with: else the
        same Enter would press its button.
        """
        if self._is_beginning or self._job is not None:
            return

        def ended(tell: Callable[[], None]) -> None:
            self._job = None
            self.busy.end()
            tell()

        def begin() -> None:
            self._is_beginning = False
            self.said.hide()
            self.busy.begin(words, can_cancel=can_cancel)
            self._job = self.workbench.change_long(
                use_case,
                lambda value: ended(lambda: on_done(value)),
                owner=self,
                progress=self.busy.show_share,
                on_failed=lambda error: ended(lambda: (on_failed or self.tell_error)(error)),
                on_cancelled=lambda: ended(lambda: self.tell(stopped) if stopped else None),
            )

        self._is_beginning = True
        QTimer.singleShot(0, self, begin)

    def tell(self, words: str, *, tone: Tone = Tone.INFO, title: str = "") -> None:
        """Say at the top of the page how it went."""
        self.said.say(words, title=title, tone=tone)
        self.said.show()
        self.told.emit()

    def tell_error(self, error: UserError) -> None:
        """Say what went wrong and what to do."""
        self.tell(sentence(error), tone=Tone.STOP)

    def _on_cancel(self) -> None:
        if self._job is not None:
            self._job.cancel()


class Room(QWidget):
    """One part of the page, built when first visited."""

    heading = ""
    subtitle = ""

    def __init__(self, hall: Hall) -> None:
        """Make an empty room; fill it with `add`."""
        super().__init__()
        self.hall = hall
        self.column = spaced(QVBoxLayout(self), margins=0, gap=1.1)
        self.buttons: tuple[QPushButton, ...] = ()
        """What stands at the foot of the page, the primary one last."""
        self.first_focus: QWidget | None = None

    @property
    def workbench(self) -> Workbench:
        """Return what runs use cases."""
        return self.hall.workbench

    def add(self, *widgets: QWidget) -> None:
        """Put widgets below each other."""
        for widget in widgets:
            self.column.addWidget(widget)

    def enter(self) -> None:
        """Read what is shown; called on arrival."""

    def begin_with(self, detail: str) -> None:
        """Begin as the target asked for; called before `enter`, '' = as usual."""

    def refresh(self) -> None:
        """Read again what is shown, keeping what is half-typed."""

    def leave(self) -> None:
        """Forget secrets that were typed."""


def choose_folder(parent: QWidget, title: str, start: Path) -> Path | None:
    """Let the person choose a folder; None when they changed their mind."""
    return ask_folder(parent, title, start)
