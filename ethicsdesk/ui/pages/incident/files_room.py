"""Files kept with an incident: screenshots, letters, logs; added, saved as a copy, removed."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ethicsdesk.domain.attachments import Attachment
from ethicsdesk.domain.errors import UserError
from ethicsdesk.services import attachments
from ethicsdesk.services.attachments import Added
from ethicsdesk.ui import labels, saving
from ethicsdesk.ui.metrics import spaced
from ethicsdesk.ui.pages.incident.case import Case, Room, Seen
from ethicsdesk.ui.texts import sentence
from ethicsdesk.ui.tone import Tone
from ethicsdesk.ui.widgets.banner import Banner
from ethicsdesk.ui.widgets.busy_overlay import BusyOverlay
from ethicsdesk.ui.widgets.button import Button
from ethicsdesk.ui.widgets.card import Card
from ethicsdesk.ui.widgets.dialog import Dialog
from ethicsdesk.ui.widgets.heading import Text, TextRole, muted
from ethicsdesk.ui.widgets.link_button import LinkButton

AskFiles = Callable[[QWidget], tuple[Path, ...]]
AskCopy = Callable[[QWidget, str], Path | None]


class FilesRoom(Room):
    """A line for each file with what can be done with it."""

    def __init__(self, case: Case) -> None:
        """Make an empty room."""
        super().__init__(case)
        self.heading = self.tr("Files")
        self.subtitle = self.tr("Kept inside the vault, encrypted. Never in the binder.")
        self.ask_files: AskFiles = saving.ask_files
        self.ask_copy: AskCopy = saving.ask_copy
        self._seen: Seen | None = None
        self.said = Banner()
        self.said.hide()
        card = Card()
        card.add(
            muted(self.tr("Screenshots, letters and logs that show what happened. Delete nothing else."))
        )
        self._lines = spaced(QVBoxLayout(), margins=0, gap=0.6)
        card.add(self._lines)
        self.lines: list[QWidget] = []
        self.add_button = Button(self.tr("A&dd a file …"), icon="paperclip")
        self.add_button.clicked.connect(self._on_add)
        card.add_start(self.add_button)
        self.first_focus = self.add_button
        self.add(self.said, card)
        self.busy = BusyOverlay(self)

    def show_seen(self, seen: Seen) -> None:
        """Show the files."""
        self._seen = seen
        for old in self.lines:
            self._lines.removeWidget(old)
            old.hide()
            old.deleteLater()
        self.lines = [self._line(file) for file in seen.files]
        for line in self.lines:
            self._lines.addWidget(line)
            line.show()

    def _line(self, file: Attachment) -> QWidget:
        line = QWidget()
        row = spaced(QHBoxLayout(line), margins=0, gap=0.8)
        words = spaced(QVBoxLayout(), margins=0, gap=0.1)
        words.addWidget(Text(file.name, role=TextRole.STRONG))
        added = self.tr("Added on {day}").format(day=labels.day(file.added_on))
        words.addWidget(Text(added, role=TextRole.HELP))
        row.addLayout(words, 1)
        for text, act in (
            (self.tr("Save a copy …"), partial(self._save, file)),
            (self.tr("Remove"), partial(self._remove, file)),
        ):
            link = LinkButton(text)
            link.setAccessibleName(f"{text} {file.name}")
            link.clicked.connect(act)
            row.addWidget(link, 0, Qt.AlignmentFlag.AlignTop)
        return line

    def _on_add(self) -> None:
        open_file, seen = self.case.workbench.open_file, self._seen
        paths = self.ask_files(self.window())
        if not paths or seen is None:
            return
        if open_file is None:
            raise LookupError("this workbench was made without a way to read files")
        self.said.hide()
        self.busy.begin(self.tr("Adding files …"))
        job = self.case.workbench.change_long(
            lambda desk, progress: attachments.add_many(desk, seen.incident, paths, open_file, progress),
            self._on_added,
            owner=self,
            progress=self.busy.show_share,
            on_failed=self._on_failed,
            on_cancelled=self.busy.end,
        )
        self.busy.cancelled.connect(job.cancel)

    def _on_added(self, added: Added) -> None:
        self.busy.end()
        told = [sentence(error) for error in added.refused]
        if added.kept:
            told.insert(0, self.tr("Kept: {count}").format(count=len(added.kept)))
        self._tell("\n".join(told), tone=Tone.CAUTION if added.refused else Tone.GOOD)

    def _on_failed(self, error: UserError) -> None:
        self.busy.end()
        self._tell(sentence(error), tone=Tone.STOP)

    def _save(self, file: Attachment) -> None:
        path = self.ask_copy(self.window(), attachments.copy_name(file))
        if path is None:
            return
        save_file = self.case.workbench.save_file

        def write(data: bytes) -> None:
            self.case.workbench.draw(
                lambda _: save_file(path, data),
                lambda _: self._tell(
                    self.tr("Saved where you chose. It is not encrypted there."), tone=Tone.GOOD
                ),
                owner=self,
                on_failed=self._on_failed,
            )

        self.case.workbench.read(lambda desk: attachments.data(desk, file.id), write, owner=self)

    def _remove(self, file: Attachment) -> None:
        if Dialog.ask(
            self.window(),
            self.tr("Remove this file?"),
            self.tr("It is no longer shown here. Its history stays, and its content until its time is over."),
            accept=self.tr("&Remove it"),
            reject=self.tr("&Keep it"),
            tone=Tone.STOP,
        ):
            self.case.run(lambda desk: attachments.remove(desk, file.id))

    def _tell(self, words: str, *, tone: Tone) -> None:
        self.said.say(words, tone=tone)
        self.said.show()
