"""What every page works with: the open desk behind a runner, and the ways to say what happened."""

from collections.abc import Callable
from dataclasses import replace
from enum import StrEnum
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QObject, Signal

from ethicsdesk.domain.errors import Cancelled, UserError
from ethicsdesk.services.archive_ports import Archives
from ethicsdesk.services.changes import Changed
from ethicsdesk.services.desk import Desk
from ethicsdesk.services.file_ports import OpenFile, Viewer
from ethicsdesk.services.places import Places
from ethicsdesk.services.ports import Library, Progress
from ethicsdesk.services.session import Session
from ethicsdesk.services.targets import Target
from ethicsdesk.ui.clipboard import SecretClipboard
from ethicsdesk.ui.jobs import Job, Runner
from ethicsdesk.ui.texts import sentence

T = TypeVar("T")

ConfirmCode = Callable[[Desk, str], Changed[object]]
"""Checks a typed recovery code against the open vault and records that it is right. Raises UserError."""


SaveFile = Callable[[Path, bytes], None]
"""Writes a file whole or not at all. Raises DiskFullError, ReadOnlyError."""


class Leaving(StrEnum):
    """What the person wants to do that is done with the vault closed."""

    RESTORE = "restore"
    IMPORT = "import"


def _no_code(_desk: Desk, _code: str) -> Changed[object]:
    raise LookupError("this workbench was made without a way to check recovery codes")


def _no_file(_path: Path, _data: bytes) -> None:
    raise LookupError("this workbench was made without a way to write files")


class Workbench(QObject):
    """Runs use cases on the vault's thread and tells pages what changed; dies at lock."""

    changed = Signal(object)
    """The frozenset of topics a use case changed."""

    asked_for = Signal(object)
    """A Target a page wants to go to."""

    troubled = Signal(str)
    """The sentence of a failure no page wanted to show itself."""

    saved = Signal()
    """A change is durable."""

    noted = Signal(str)
    """What the program does by itself, in a few words, such as backing up."""

    leaving = Signal(object)
    """The Leaving a page wants: the vault is closed, and its screen is shown before the door."""

    shut = Signal(str)
    """A use case had to close the vault; the sentence says why, and the window shows the lock screen."""

    def __init__(
        self,
        *,
        desk: Desk,
        vault_jobs: Runner,
        paper_jobs: Runner,
        confirm_code: ConfirmCode = _no_code,
        save_file: SaveFile = _no_file,
        parent: QObject | None = None,
    ) -> None:
        """Keep the desk and the two runners: one owns the vault, one draws papers."""
        super().__init__(parent)
        self._desk = desk
        self._vault_jobs = vault_jobs
        self._paper_jobs = paper_jobs
        self.confirm_code = confirm_code
        self.save_file = save_file
        self.open_file: OpenFile | None = None
        self.viewer: Viewer | None = None
        self.session: Session | None = None
        self.places: Places | None = None
        self.archives: Archives | None = None
        self.secrets = SecretClipboard(parent=self)
        self._ended = False
        self._asked = self._done = self._failures = 0  # done is counted on the vault's thread

    def end(self) -> None:
        """Take no more work: the vault is about to close. What was asked before is still done and told."""
        self._ended = True
        self.secrets.clear()

    @property
    def is_working(self) -> bool:
        """Say whether something that takes a while is under way for a page."""
        return self._vault_jobs.is_working or self._paper_jobs.is_working

    @property
    def standing(self) -> tuple[int, int, int]:
        """Return what stays equal while pages show the truth: nothing written, failed or on its way since."""
        waiting = self._asked if self._asked != self._done else 0
        return self._desk.store.writes, self._failures, waiting

    def read(
        self,
        use_case: Callable[[Desk], T],
        on_done: Callable[[T], None],
        *,
        owner: QObject,
        on_failed: Callable[[UserError], None] | None = None,
    ) -> Job:
        """Run a reading use case; *on_done* gets its value while *owner* lives."""
        if self._ended:
            return _never(owner)
        return self._vault_jobs.submit(
            lambda: use_case(self._desk),
            on_done=on_done,
            on_failed=lambda error: self._failed(error, on_failed),
            owner=owner,
        )

    def remember(
        self,
        use_case: Callable[[Desk], T],
        on_done: Callable[[T], None] = lambda _: None,
        *,
        owner: QObject,
        on_failed: Callable[[UserError], None] | None = None,
    ) -> Job:
        """Run a use case that may write what nobody needs to hear about, such as what is half-typed."""
        return self.read(self._counted(use_case), on_done, owner=owner, on_failed=on_failed)

    def change(
        self,
        use_case: Callable[[Desk], Changed[T]],
        on_done: Callable[[T], None] | None = None,
        *,
        owner: QObject | None = None,
        on_failed: Callable[[UserError], None] | None = None,
    ) -> Job:
        """Run a changing use case; afterwards every page hears which topics changed."""
        if self._ended:
            return _never(owner)
        counted = self._counted(use_case)

        def done(result: Changed[T]) -> None:
            if on_done is not None:
                on_done(result.value)
            self.saved.emit()
            if result.topics:
                self.changed.emit(result.topics)

        return self._vault_jobs.submit(
            lambda: counted(self._desk),
            on_done=done,
            on_failed=lambda error: self._failed(error, on_failed),
            owner=owner,
        )

    def change_long(
        self,
        use_case: Callable[[Desk, Progress], Changed[T]],
        on_done: Callable[[T], None],
        *,
        owner: QObject,
        progress: Callable[[float], None] | None = None,
        on_failed: Callable[[UserError], None] | None = None,
        on_cancelled: Callable[[], None] | None = None,
    ) -> Job:
        """Run a use case on the vault's thread that takes a while; it can be cancelled, and lock stops it."""
        if self._ended:
            return _never(owner)

        def done(result: Changed[T]) -> None:
            on_done(result.value)
            if result.topics:
                self.saved.emit()
                self.changed.emit(result.topics)

        return self._vault_jobs.submit_long(
            lambda tell: use_case(self._desk, tell),
            on_done=done,
            on_failed=lambda error: self._stopped(error, on_failed, on_cancelled),
            progress=progress,
            owner=owner,
        )

    def draw(
        self,
        work: Callable[[Progress], T],
        on_done: Callable[[T], None],
        *,
        owner: QObject,
        progress: Callable[[float], None] | None = None,
        on_failed: Callable[[UserError], None] | None = None,
        on_cancelled: Callable[[], None] | None = None,
    ) -> Job:
        """Run long work that needs no vault, such as drawing the binder; it can be cancelled."""
        if self._ended:
            return _never(owner)

        return self._paper_jobs.submit_long(
            work,
            on_done=on_done,
            on_failed=lambda error: self._stopped(error, on_failed, on_cancelled),
            progress=progress,
            owner=owner,
        )

    @property
    def desk(self) -> Desk:
        """Return the desk; only its drawing port may be used off the vault's thread."""
        return self._desk

    def speak(self, language: str, on_done: Callable[[], None], *, owner: QObject) -> None:
        """Read the content in another language from now on; what was asked for before is done first."""

        def learn(desk: Desk) -> Library:
            library = desk.library.in_language(language)
            library.questionnaire()  # read now, and not when a page waits for it
            return library

        def speak(library: Library) -> None:
            self._desk = replace(self._desk, library=library)
            on_done()

        self.read(learn, speak, owner=owner)

    def go(self, target: Target) -> None:
        """Ask the window to show a place."""
        self.asked_for.emit(target)

    def _counted(self, use_case: Callable[[Desk], T]) -> Callable[[Desk], T]:
        """Let a short use case that may write be on its way until it is done, well or not."""
        self._asked += 1

        def work(desk: Desk) -> T:
            try:
                return use_case(desk)
            finally:
                self._done += 1

        return work

    def _stopped(
        self,
        error: Exception,
        on_failed: Callable[[UserError], None] | None,
        on_cancelled: Callable[[], None] | None,
    ) -> None:
        if not isinstance(error, Cancelled):
            self._failed(error, on_failed)
        elif on_cancelled is not None:
            on_cancelled()

    def _failed(self, error: Exception, on_failed: Callable[[UserError], None] | None) -> None:
        if not isinstance(error, UserError):
            raise error
        self._failures += 1  # what could not be read is asked for again
        if on_failed is not None:
            on_failed(error)
        else:
            self.troubled.emit(sentence(error))


def _never(owner: QObject | None) -> Job:
    job = Job(owner=owner)
    job.cancel()
    return job
