"""The logo of the practice: choose a picture, say what it shows, take it off again."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from ethicsdesk.domain.errors import UserError
from ethicsdesk.services import logo
from ethicsdesk.ui import saving
from ethicsdesk.ui.jobs import Job
from ethicsdesk.ui.metrics import em, spaced
from ethicsdesk.ui.pages.practice.question_card import QuestionCard
from ethicsdesk.ui.texts import sentence
from ethicsdesk.ui.widgets.announce import announce
from ethicsdesk.ui.widgets.busy_overlay import BusyOverlay
from ethicsdesk.ui.widgets.button import Button
from ethicsdesk.ui.widgets.field import Field
from ethicsdesk.ui.widgets.link_button import LinkButton
from ethicsdesk.ui.workbench import Workbench

AskPicture = Callable[[QWidget], Path | None]
WIDTH_EM, HEIGHT_EM = 18, 5


class LogoCard(QuestionCard):
    """Keeps each change at once; a picture that cannot be used says so beneath the buttons."""

    def __init__(self, workbench: Workbench, over: QWidget) -> None:
        """Make the card; *over* is covered while a picture is looked at."""
        self.picture = QLabel()
        self.choose = Button("", icon="upload")
        self.remove = LinkButton(self.tr("Take it off"))
        self.says = QLineEdit()
        box = QWidget()
        self.field = Field(
            self.tr("Your logo (optional)"),
            box,
            help_text=self.tr("A PNG or JPEG picture. It is made small for your papers."),
        )
        super().__init__(
            self.field,
            self.tr("It stands above your name on the papers you issue from now on. It stays in your vault."),
        )
        self._workbench = workbench
        self._job: Job | None = None
        self._busy = BusyOverlay(over)
        self._busy.cancelled.connect(self._on_cancel)
        self.ask_picture: AskPicture = saving.ask_picture
        self._fill(box)
        self.choose.clicked.connect(self._on_choose)
        self.remove.clicked.connect(self._on_remove)
        self.says.editingFinished.connect(self._on_said)
        self.show_logo(None)

    def reload(self) -> None:
        """Read and show the logo as kept."""
        self._workbench.read(logo.small_picture, self.show_logo, owner=self)

    def show_logo(self, found: tuple[str, bytes] | None) -> None:
        """Show what the logo says and its small picture, or that there is none."""
        self.choose.setText(self.tr("Choose another …") if found else self.tr("C&hoose a picture …"))
        for widget in (self.picture, self.remove, self._about):
            widget.setVisible(found is not None)
        if found is None:
            return
        says, png = found
        pixmap = QPixmap()
        pixmap.loadFromData(png, "PNG")
        room = pixmap.size().boundedTo(pixmap.size().scaled(em(WIDTH_EM), em(HEIGHT_EM), _WITHIN))
        self.picture.setPixmap(pixmap.scaled(room, _WITHIN, Qt.TransformationMode.SmoothTransformation))
        self.picture.setAccessibleName(says or self.tr("Your logo"))
        if not self.says.hasFocus():
            self.says.setText(says)

    def _fill(self, box: QWidget) -> None:
        column = spaced(QVBoxLayout(box), margins=0, gap=0.6)
        column.addWidget(self.picture)
        row = spaced(QHBoxLayout(), margins=0, gap=0.8)
        row.addWidget(self.choose)
        row.addWidget(self.remove)
        row.addStretch(1)
        column.addLayout(row)
        self._about = Field(
            self.tr("What does it sho&w?"),
            self.says,
            help_text=self.tr("Read aloud to who cannot see it, for example: A lighthouse."),
        )
        self.says.setMaxLength(logo.LONGEST_WORDS)
        column.addWidget(self._about)

    def _on_choose(self) -> None:
        open_file, viewer = self._workbench.open_file, self._workbench.viewer
        path = self.ask_picture(self.window())
        if path is None or not self._busy.isHidden():
            return
        if open_file is None or viewer is None:
            raise LookupError("this workbench was made without a way to look at files")
        self.field.set_error("")
        self._busy.begin(self.tr("Looking at your picture …"))
        self._job = self._workbench.change_long(
            lambda desk, progress: logo.choose(
                desk, path, open_file=open_file, viewer=viewer, progress=progress
            ),
            lambda _: self._on_chosen(),
            owner=self,
            progress=self._busy.show_share,
            on_failed=self._on_failed,
            on_cancelled=self._busy.end,
        )

    def _on_chosen(self) -> None:
        self._busy.end()
        self.reload()
        announce(self, self.tr("Your logo is kept."))

    def _on_remove(self) -> None:
        self.choose.setFocus()
        self.field.set_error("")
        self._workbench.change(logo.remove, lambda _: self.reload(), owner=self, on_failed=self._on_failed)

    def _on_said(self) -> None:
        words = self.says.text()
        self._workbench.change(
            lambda desk: logo.describe(desk, words), owner=self._workbench, on_failed=self._on_failed
        )

    def _on_failed(self, error: UserError) -> None:
        self._busy.end()
        self.field.set_error(sentence(error))

    def _on_cancel(self) -> None:
        if self._job is not None:
            self._job.cancel()


_WITHIN = Qt.AspectRatioMode.KeepAspectRatio
