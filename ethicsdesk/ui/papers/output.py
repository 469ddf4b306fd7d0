"""Print and save for a page that shows a PDF: the dialogs, the waiting, and what is said afterwards."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Generic, TypeVar, cast

from PySide6.QtCore import QObject, QSizeF, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from ethicsdesk.domain.errors import EthicsDeskError, UserError
from ethicsdesk.services.changes import Changed
from ethicsdesk.services.desk import Desk
from ethicsdesk.services.ports import Progress
from ethicsdesk.ui import printing, saving
from ethicsdesk.ui.jobs import Job
from ethicsdesk.ui.papers.preview import Preview
from ethicsdesk.ui.texts import sentence
from ethicsdesk.ui.tone import Tone
from ethicsdesk.ui.widgets.banner import Banner
from ethicsdesk.ui.widgets.busy_overlay import BusyOverlay
from ethicsdesk.ui.widgets.button import Button, ButtonKind
from ethicsdesk.ui.widgets.dialog import Dialog
from ethicsdesk.ui.workbench import Workbench

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

S = TypeVar("S")
T = TypeVar("T")

AskPrinter = Callable[[QWidget, QSizeF, int], "QPrinter | None"]
AskWhere = Callable[[QWidget, str], Path | None]


class Output(QObject):
    """Two buttons, Ctrl+P and Ctrl+S, for the document of a preview."""

    gave = Signal()
    """The document was saved or sent to the printer."""

    def __init__(
        self,
        page: QWidget,
        preview: Preview,
        workbench: Workbench,
        *,
        said: Banner,
        primary_save: bool = False,
    ) -> None:
        """Make the buttons, to be placed by *page*; outcomes are told in the banner *said*."""
        super().__init__(page)
        self._page = page
        self._preview = preview
        self._workbench = workbench
        self._said = said
        self.name = ""
        self._offered = False
        self.has_printer: Callable[[], bool] = printing.has_printer
        self.ask_printer: AskPrinter = printing.ask_printer
        self.ask_where: AskWhere = saving.ask_where
        kinds = (ButtonKind.PLAIN, ButtonKind.PRIMARY)
        self.print_button = Button(self.tr("&Print …"), icon="printer", kind=kinds[not primary_save])
        self.save_button = Button(self.tr("&Save as PDF …"), icon="save", kind=kinds[primary_save])
        self.busy = BusyOverlay(page)
        self._job: Job | None = None
        self.busy.cancelled.connect(self._on_cancel)
        self.print_button.clicked.connect(self.print)
        self.save_button.clicked.connect(self.save)
        for key, button in (
            (QKeySequence.StandardKey.Print, self.print_button),
            (QKeySequence.StandardKey.Save, self.save_button),
        ):
            QShortcut(QKeySequence(key), page).activated.connect(button.click)
        preview.shown.connect(self._show_buttons)
        self._show_buttons()

    def set_offered(self, *, offered: bool) -> None:
        """Show the buttons, or hide them while there is nothing that may be printed."""
        self._offered = offered
        self._show_buttons()

    def print(self) -> None:
        """Ask for the printer and print, with progress and a way to stop."""
        document = self._preview.document
        if document is None:
            return
        if not self.has_printer():
            self._offer_saving()
            return
        printer = self.ask_printer(self._page.window(), document.sizes[0], len(document.sizes))
        if printer is None:
            return
        opened = document.opened
        self.run(
            self.tr("Printing …"),
            lambda progress: printing.print_pages(printer, opened, progress),
            lambda _: self._told_given(self.tr("Sent to the printer.")),
            stopped=self.tr("Printing was stopped. Some pages may already be with the printer."),
        )

    def save(self) -> None:
        """Ask for the place and save; the file stands there whole or not at all."""
        document = self._preview.document
        if document is None:
            return
        path = self.ask_where(self._page.window(), self.name)
        if path is None:
            return
        save_file, pdf = self._workbench.save_file, document.pdf
        self._workbench.draw(
            lambda _: save_file(path, pdf),
            lambda _: self._told_given(
                self.tr("Saved where you chose. It is not encrypted there."), detail=str(path)
            ),
            owner=self,
            on_failed=self.tell_error,
        )

    def run(
        self,
        words: str,
        work: Callable[[Progress], T],
        on_done: Callable[[T], None],
        *,
        stopped: str,
    ) -> None:
        """Run long work under a veil that says how far it is and can stop it."""

        def ended(tell: Callable[[], None]) -> None:
            self._job = None
            self.busy.end()
            tell()

        def done(outcome: _Outcome[T]) -> None:
            ended(lambda: on_done(outcome.value()))

        self._said.hide()
        self.busy.begin(words)
        self._job = self._workbench.draw(
            lambda progress: _outcome(work, progress),
            done,
            owner=self,
            progress=self.busy.show_share,
            on_failed=lambda error: ended(lambda: self.tell_error(error)),
            on_cancelled=lambda: ended(lambda: self.tell(stopped)),
        )

    def run_after(
        self,
        words: str,
        use_case: Callable[[Desk, Progress], S],
        work: Callable[[S, Progress], T],
        on_done: Callable[[S, T], None],
        *,
        stopped: str,
    ) -> None:
        """Read from the vault, then work on what was read, under one veil; both can be stopped."""
        self._said.hide()
        self.busy.begin(words)

        def ended(tell: Callable[[], None]) -> None:
            self._job = None
            self.busy.end()
            tell()

        def go_on(read: S) -> None:
            if self._job is not None and self._job.is_cancelled:  # while it could not be stopped
                ended(lambda: self.tell(stopped))
                return
            self.run(words, lambda progress: work(read, progress), partial(on_done, read), stopped=stopped)

        self._job = self._workbench.change_long(
            lambda desk, progress: Changed(use_case(desk, progress)),
            go_on,
            owner=self,
            on_failed=lambda error: ended(lambda: self.tell_error(error)),
            on_cancelled=lambda: ended(lambda: self.tell(stopped)),
        )

    def tell(self, words: str, *, tone: Tone = Tone.INFO, detail: str = "") -> None:
        """Say how it went, where it stays until something else is said."""
        self._said.say(words if not detail else f"{words}\n{detail}", tone=tone)
        self._said.show()

    def _told_given(self, words: str, *, detail: str = "") -> None:
        self.tell(words, tone=Tone.GOOD, detail=detail)
        self.gave.emit()

    def tell_error(self, error: UserError) -> None:
        """Say what went wrong and what to do."""
        self.tell(sentence(error), tone=Tone.STOP)

    def _offer_saving(self) -> None:
        if Dialog.ask(
            self._page.window(),
            self.tr("There is no printer yet"),
            self.tr(
                "No printer is set up on this computer. You can save the paper as a PDF and print it "
                "elsewhere, or add a printer in the settings of your computer and try again."
            ),
            accept=self.tr("&Save as PDF …"),
            reject=self.tr("&Close"),
        ):
            self.save()

    def _on_cancel(self) -> None:
        if self._job is not None:
            self._job.cancel()

    def _show_buttons(self) -> None:
        for button in (self.print_button, self.save_button):
            button.setVisible(self._offered)
            button.setEnabled(self._offered and self._preview.document is not None)


@dataclass(frozen=True, slots=True)
class _Outcome(Generic[T]):
    """What work gave, or the bug it hit, which is raised only once the veil is gone."""

    given: T | None = None
    bug: Exception | None = None

    def value(self) -> T:
        """Return what work gave. Raises the bug it hit."""
        if self.bug is not None:
            raise self.bug
        return cast("T", self.given)


def _outcome(work: Callable[[Progress], T], progress: Progress) -> _Outcome[T]:
    try:
        return _Outcome(given=work(progress))
    except EthicsDeskError:
        raise
    except Exception as bug:  # noqa: BLE001 - raised again on the UI thread
        return _Outcome(bug=bug)
