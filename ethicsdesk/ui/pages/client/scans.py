"""The scan of a signed page: attached to its answer, looked at from memory, saved as a copy when wanted."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from ethicsdesk.domain.attachments import Attachment
from ethicsdesk.domain.consents import ConsentEvent
from ethicsdesk.services import attachments
from ethicsdesk.services.attachments import Added
from ethicsdesk.ui import saving
from ethicsdesk.ui.files.document_face import DocumentFace
from ethicsdesk.ui.jobs import Job
from ethicsdesk.ui.pages.client.scan_card import ScanCard
from ethicsdesk.ui.texts import sentence
from ethicsdesk.ui.tone import Tone
from ethicsdesk.ui.widgets.banner import Banner
from ethicsdesk.ui.widgets.busy_overlay import BusyOverlay
from ethicsdesk.ui.widgets.page import Page
from ethicsdesk.ui.workbench import Workbench

SCAN = "scan:"
"""Before the id of a scan in the field of a target."""


class Scans(QObject):
    """Given to the page of a client: a face that shows a scan; outcomes are told in its banner."""

    def __init__(self, page: Page, workbench: Workbench, *, said: Banner) -> None:
        """Make what is shown, nothing of it in sight yet."""
        super().__init__(page)
        self._page = page
        self._workbench = workbench
        self._said = said
        self._job: Job | None = None
        self.ask_files: Callable[[QWidget], tuple[Path, ...]] = saving.ask_files
        self.ask_copy: Callable[[QWidget, str], Path | None] = saving.ask_copy
        self.face = DocumentFace(page, workbench)
        self.about = ScanCard()
        page.add(self.face)
        page.add_side(self.about)
        self.busy = BusyOverlay(page)
        self.busy.cancelled.connect(self._on_cancel)

    def attach(self, event: ConsentEvent) -> None:
        """Ask for files and keep them with an answer."""
        open_file, paths = self._workbench.open_file, self.ask_files(self._page.window())
        if not paths or self._job is not None:
            return
        if open_file is None:
            raise LookupError("this workbench was made without a way to read files")
        self._said.hide()
        self.busy.begin(self.tr("Keeping the scan …"))
        self._job = self._workbench.change_long(
            lambda desk, progress: attachments.add_many(desk, event, paths, open_file, progress),
            self._on_added,
            owner=self,
            progress=self.busy.show_share,
            on_failed=lambda error: self._end(sentence(error), tone=Tone.STOP),
            on_cancelled=lambda: self._end(self.tr("Stopped. Nothing was added."), tone=Tone.CAUTION),
        )

    @property
    def in_sight(self) -> Attachment | None:
        """Return the scan that is shown, or None."""
        return self.face.file

    def show(self, file: Attachment) -> None:
        """Show a scan from memory."""
        self.about.show_file(file)
        self.face.show_file(file)

    def put_away(self) -> None:
        """Show none, and end the process that looked at it."""
        self.face.put_away()
        self.about.hide()

    def save_copy(self) -> None:
        """Ask for the place of a copy of the scan in sight; it stands there whole or not at all."""
        file = self.in_sight
        if file is None:
            return
        path = self.ask_copy(self._page.window(), attachments.copy_name(file))
        if path is not None:
            self._workbench.read(
                lambda desk: attachments.data(desk, file.id),
                lambda data: self._write(path, data),
                owner=self,
                on_failed=lambda error: self._tell(sentence(error), tone=Tone.STOP),
            )

    def _write(self, path: Path, data: bytes) -> None:
        save_file = self._workbench.save_file
        words = self.tr("Saved where you chose. It is not encrypted there.")
        self._workbench.draw(
            lambda _: save_file(path, data),
            lambda _: self._tell(f"{words}\n{path}", tone=Tone.GOOD),
            owner=self,
            on_failed=lambda error: self._tell(sentence(error), tone=Tone.STOP),
        )

    def _on_added(self, added: Added) -> None:
        parts = [self.tr("The scan is kept with the answer, encrypted.")] if added.kept else []
        parts.extend(sentence(error) for error in added.refused)
        well = not added.refused and not added.stopped
        self._end("\n".join(parts), tone=Tone.GOOD if well else Tone.CAUTION)

    def _end(self, words: str, *, tone: Tone) -> None:
        self._job = None
        self.busy.end()
        self._tell(words, tone=tone)

    def _tell(self, words: str, *, tone: Tone) -> None:
        self._said.say(words, tone=tone)
        self._said.show()

    def _on_cancel(self) -> None:
        if self._job is not None:
            self._job.cancel()
