"""What can be done with the files of a tool: add, look at, note, save a copy, remove."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from ethicsdesk.domain.attachments import Attachment
from ethicsdesk.domain.errors import UserError
from ethicsdesk.domain.records import Tool
from ethicsdesk.services import attachments
from ethicsdesk.services.attachments import Added
from ethicsdesk.services.dossier import Dossier
from ethicsdesk.services.targets import Area, Target
from ethicsdesk.ui import saving
from ethicsdesk.ui.files.document_face import DocumentFace
from ethicsdesk.ui.interview.guarded_area import Guard, GuardedArea
from ethicsdesk.ui.jobs import Job
from ethicsdesk.ui.pages.tool.documents import DocumentCard, DocumentsCard
from ethicsdesk.ui.texts import sentence
from ethicsdesk.ui.tone import Tone
from ethicsdesk.ui.widgets.banner import Banner
from ethicsdesk.ui.widgets.busy_overlay import BusyOverlay
from ethicsdesk.ui.widgets.button import Button
from ethicsdesk.ui.widgets.dialog import Dialog
from ethicsdesk.ui.widgets.page import Page
from ethicsdesk.ui.workbench import Workbench

FILE = "file:"
"""Before the id of a file in the field of a target."""

AskFiles = Callable[[QWidget], tuple[Path, ...]]
AskCopy = Callable[[QWidget, str], Path | None]


class Filing(QObject):
    """Given to the tool's page: its banner and the face that shows a file; the page places its cards."""

    def __init__(self, page: Page, workbench: Workbench) -> None:
        """Make what is shown, nothing of it in sight yet."""
        super().__init__(page)
        self._page = page
        self._workbench = workbench
        self._job: Job | None = None
        self.ask_files: AskFiles = saving.ask_files
        self.ask_copy: AskCopy = saving.ask_copy
        self.said = Banner()
        self.said.hide()
        self.face = DocumentFace(page, workbench)
        page.add_above(self.said)
        page.add(self.face)
        self.busy = BusyOverlay(page)
        self.busy.cancelled.connect(self._on_cancel)
        self._documents: DocumentsCard | None = None
        self._about: DocumentCard | None = None

    def card(self, found: Dossier) -> DocumentsCard:
        """Return a card that lists the files of a tool."""
        card, tool = DocumentsCard(found.files), found.tool
        card.opened.connect(lambda file_id: self._go(tool, FILE + file_id))
        card.add_wanted.connect(lambda: self.add(tool))
        self._documents = card
        return card

    def about(self, file: Attachment, tool: Tool, guard: Guard) -> DocumentCard:
        """Return a card about one file."""
        self._about = card = DocumentCard(file, guard=guard)
        card.note_left.connect(self.keep_note)
        card.remove_wanted.connect(lambda: self.remove(file, tool))
        return card

    def file_of(self, found: Dossier, field: str) -> Attachment | None:
        """Return the file a target's field names, or None."""
        return next((file for file in found.files if field == FILE + file.id), None)

    @property
    def add_button(self) -> Button | None:
        """Return the button of the card, or None before there is a card."""
        return self._documents.add_button if self._documents is not None else None

    @property
    def note(self) -> GuardedArea | None:
        """Return the field for the note of the file in sight, or None."""
        return self._about.note if self._about is not None else None

    @property
    def is_busy(self) -> bool:
        """Say whether files are being added."""
        return self._job is not None

    def shows(self, file: Attachment) -> bool:
        """Say whether this file is in sight, whatever its note."""
        return self.face.file is not None and self.face.file.id == file.id

    def begin_anew(self) -> None:
        """Leave what was in sight, and what was said about it."""
        self.leave()
        self.said.hide()

    def leave(self) -> None:
        """Keep the note and put the file away."""
        self.keep_note()
        self._about = None
        self.face.put_away()

    def add(self, tool: Tool) -> None:
        """Ask for files and keep them, with progress and a way to stop."""
        open_file, paths = self._workbench.open_file, self.ask_files(self._page.window())
        if not paths or self._job is not None:
            return
        if open_file is None:
            raise LookupError("this workbench was made without a way to read files")
        self.said.hide()
        words = self.tr("Adding a document …") if len(paths) == 1 else self.tr("Adding documents …")
        self.busy.begin(words)
        self._job = self._workbench.change_long(
            lambda desk, progress: attachments.add_many(desk, tool, paths, open_file, progress),
            self._on_added,
            owner=self,
            progress=self.busy.show_share,
            on_failed=self._on_not_added,
            on_cancelled=self._end,
        )

    def keep_note(self) -> None:
        """Keep the note of the file in sight when it has changed."""
        card, file = self._about, self.face.file
        if card is not None and file is not None and card.note.text.strip() != file.note:
            note = card.note.text
            self._workbench.change(
                lambda desk: attachments.set_note(desk, file.id, note),
                self._on_noted,
                owner=self,
                on_failed=self._tell_error,
            )

    def save_copy(self, file: Attachment) -> None:
        """Ask for the place and save; the file stands there whole or not at all."""
        path = self.ask_copy(self._page.window(), attachments.copy_name(file))
        if path is None:
            return
        self._workbench.read(
            lambda desk: attachments.data(desk, file.id),
            lambda data: self._write(path, data),
            owner=self,
            on_failed=self._tell_error,
        )

    def remove(self, file: Attachment, tool: Tool) -> None:
        """Ask, then take the file out of sight."""
        if not Dialog.ask(
            self._page.window(),
            self.tr("Remove this document?"),
            self.tr(
                "It is no longer shown with this tool. What happened to it stays in the history, and its "
                "content stays in the vault until its time to be kept is over."
            ),
            accept=self.tr("&Remove it"),
            reject=self.tr("&Keep it"),
            tone=Tone.STOP,
        ):
            return
        self._workbench.change(
            lambda desk: attachments.remove(desk, file.id),
            lambda _: self._on_removed(tool),
            owner=self,
            on_failed=self._tell_error,
        )

    def _on_added(self, added: Added) -> None:
        self._end()
        count, parts = len(added.kept), []
        if count:
            one, more = self.tr("The document is kept."), self.tr("{count} documents are kept.")
            parts.append(one if count == 1 else more.format(count=count))
        if added.stopped:
            parts.append(self.tr("Stopped. The rest was not added."))
        parts.extend(sentence(error) for error in added.refused)
        well = not added.refused and not added.stopped
        self._tell("\n".join(parts), tone=Tone.GOOD if well else Tone.CAUTION)

    def _on_not_added(self, error: UserError) -> None:
        self._end()
        self._tell_error(error)

    def _on_noted(self, file: Attachment) -> None:
        if self.shows(file):
            self.face.file = file

    def _on_removed(self, tool: Tool) -> None:
        self._about = None
        self._go(tool, "")
        self._tell(self.tr("The document was removed."), tone=Tone.GOOD)

    def _write(self, path: Path, data: bytes) -> None:
        save_file = self._workbench.save_file
        words = self.tr("Saved where you chose. It is not encrypted there.")
        self._workbench.draw(
            lambda _: save_file(path, data),
            lambda _: self._tell(f"{words}\n{path}", tone=Tone.GOOD),
            owner=self,
            on_failed=self._tell_error,
        )

    def _go(self, tool: Tool, field: str) -> None:
        self._workbench.go(Target(area=Area.TOOL, id=tool.id, field=field))

    def _tell(self, words: str, *, tone: Tone) -> None:
        self.said.say(words, tone=tone)
        self.said.show()
        self._page.scroll_to_top()

    def _tell_error(self, error: UserError) -> None:
        self._tell(sentence(error), tone=Tone.STOP)

    def _on_cancel(self) -> None:
        if self._job is not None:
            self._job.cancel()

    def _end(self) -> None:
        self._job = None
        self.busy.end()
