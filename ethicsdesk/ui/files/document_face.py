"""One file in sight: its pages drawn in a process of its own, its text, or why it is not shown."""

from dataclasses import dataclass

from PySide6.QtCore import QSizeF
from PySide6.QtWidgets import QPlainTextEdit, QVBoxLayout, QWidget

from ethicsdesk.domain.attachments import Attachment, FileType
from ethicsdesk.domain.errors import UserError
from ethicsdesk.domain.file_errors import ViewNotOfferedError
from ethicsdesk.services import attachments
from ethicsdesk.services.file_ports import View, Viewer
from ethicsdesk.services.ports import PagePicture
from ethicsdesk.ui.metrics import spaced
from ethicsdesk.ui.papers.preview import Document, FillHeight, Preview
from ethicsdesk.ui.texts import sentence
from ethicsdesk.ui.tone import Tone
from ethicsdesk.ui.widgets.banner import Banner
from ethicsdesk.ui.widgets.page import Page
from ethicsdesk.ui.workbench import Workbench


@dataclass(frozen=True, slots=True)
class ForeignPages:
    """A foreign file as what a preview shows; its text is never read out, for no process gives it."""

    view: View

    @property
    def page_count(self) -> int:
        """Return the number of pages."""
        return self.view.page_count

    def size(self, index: int) -> tuple[float, float]:
        """Return width and height of a page. Raises the View…Error family."""
        return self.view.size(index)

    def picture(self, index: int, *, dpi: float) -> PagePicture:
        """Draw one page. Raises the View…Error family."""
        return self.view.picture(index, dpi=dpi)

    def text(self, index: int) -> str:  # noqa: ARG002
        """Return nothing."""
        return ""

    def close(self) -> None:
        """End the process."""
        self.view.close()


class DocumentFace(QWidget):
    """Shows one file at a time; what comes too late for it is dropped and closed."""

    def __init__(self, page: Page, workbench: Workbench) -> None:
        """Make a face of *page*, hidden until there is something to show."""
        super().__init__()
        self._workbench = workbench
        self.file: Attachment | None = None
        column = spaced(QVBoxLayout(self), margins=0, gap=0.6)
        self.said = Banner()
        self.said.hide()
        self.preview = Preview(self.tr("The document"), workbench)
        self.text = QPlainTextEdit()
        self.text.setReadOnly(True)
        self.text.setProperty("kit", "reading")
        self.text.setTabChangesFocus(True)
        self.text.setAccessibleName(self.tr("The text of the document"))
        for widget in (self.preview, self.text):
            widget.hide()
            FillHeight(widget, page)
        column.addWidget(self.said)
        column.addWidget(self.preview)
        column.addWidget(self.text)
        self.hide()

    def show_file(self, file: Attachment) -> None:
        """Show a file from memory; nothing of it is written anywhere."""
        self.put_away()
        self.file = file
        self.show()
        if file.type is FileType.DOCX:
            self._say(ViewNotOfferedError(), tone=Tone.INFO)
        elif file.type is FileType.TEXT:
            self._workbench.read(
                lambda desk: attachments.text(desk, file.id),
                lambda found: self._show_text(file, *found),
                owner=self,
                on_failed=self._say,
            )
        else:
            self.preview.show()
            self._workbench.read(
                lambda desk: attachments.data(desk, file.id),
                lambda data: self._show_pages(file, data),
                owner=self,
                on_failed=self._say,
            )

    def put_away(self) -> None:
        """Show nothing, and end the process that looked at the file."""
        if self.file is not None:
            self.preview.clear()
            self.text.clear()
        self.file = None
        for widget in (self, self.said, self.preview, self.text):
            widget.hide()

    def _show_pages(self, file: Attachment, data: bytes) -> None:
        viewer = self._workbench.viewer
        if viewer is None:
            raise LookupError("this workbench was made without a way to look at foreign files")
        if self.file is file:
            self.preview.show_opened(lambda _: _open(viewer, file.type, data))

    def _show_text(self, file: Attachment, text: str, whole: bool) -> None:  # noqa: FBT001 - of a pair
        if self.file is not file:
            return
        self.text.setPlainText(text)
        self.text.show()
        if not whole:
            words = self.tr("This is only the beginning: the text is very long. A copy you save is whole.")
            self.said.say(words, tone=Tone.INFO)
            self.said.show()

    def _say(self, error: UserError, *, tone: Tone = Tone.STOP) -> None:
        self.said.say(sentence(error), tone=tone)
        self.said.show()


def _open(viewer: Viewer, kind: FileType, data: bytes) -> Document:
    view = viewer.open(kind, data)
    try:
        sizes = tuple(QSizeF(*view.size(index)) for index in range(view.page_count))
    except BaseException:
        view.close()
        raise
    return Document(data, ForeignPages(view), sizes)
