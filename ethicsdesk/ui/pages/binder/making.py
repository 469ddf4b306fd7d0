"""Making a binder: read, drawn, perhaps sealed and saved; one veil over all of it, and nothing half-made."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from queue import Empty, SimpleQueue

from PySide6.QtCore import QObject

from ethicsdesk.domain.errors import UserError
from ethicsdesk.domain.seals import Seal
from ethicsdesk.services import seals
from ethicsdesk.services.binder import exhibits
from ethicsdesk.services.binder.plan import BinderPlan
from ethicsdesk.services.binder.recipients import Share
from ethicsdesk.services.desk import Desk
from ethicsdesk.services.ports import Progress
from ethicsdesk.services.seals import Prepared
from ethicsdesk.ui.papers.output import Output
from ethicsdesk.ui.papers.preview import Document, open_document
from ethicsdesk.ui.workbench import Workbench

PATIENCE_SECONDS = 0.05
Plan = Callable[[Desk], BinderPlan]


@dataclass(frozen=True, slots=True, kw_only=True)
class Made:
    """A document in sight: a binder or a share pack, or the kept file of a seal."""

    title: str
    subtitle: str
    file_name: str
    plan: BinderPlan | None = None
    seal: Seal | None = None
    share: Share | None = None  # set for a share pack

    @property
    def may_be_sealed(self) -> bool:
        """Say whether it has no seal yet."""
        return self.seal is None


class Maker(QObject):
    """Makes documents for the page under the veil of its output."""

    def __init__(self, output: Output, workbench: Workbench) -> None:
        """Belong to the output."""
        super().__init__(output)
        self._output = output
        self._workbench = workbench

    def kept(self, sha256: str) -> Iterator[bytes]:
        """Give a file of the vault to the thread that draws; while it waits, b"" so that it can be stopped.

        Raises KeyError, VaultDamagedError.
        """
        answer: SimpleQueue[bytes | Exception] = SimpleQueue()

        def read(desk: Desk) -> None:
            try:
                answer.put(exhibits.file(desk, sha256))
            except Exception as error:  # noqa: BLE001 - raised again on the thread that asked
                answer.put(error)

        self._workbench.read(read, lambda _: None, owner=self)
        while True:
            try:
                found = answer.get(timeout=PATIENCE_SECONDS)
            except Empty:
                yield b""
                continue
            if isinstance(found, Exception):
                raise found
            yield found
            return

    def make(self, plan: Plan, on_done: Callable[[BinderPlan, Document], None]) -> None:
        """Build a plan on the vault's thread, then draw it."""
        papers = self._workbench.desk.papers
        self._output.run_after(
            self.tr("Making the binder …"),
            lambda desk, _: plan(desk),
            lambda built, progress: open_document(
                papers, papers.draw_binder(built.layout, progress, exhibits=self.kept)
            ),
            on_done,
            stopped=self._stopped,
        )

    def seal(self, made: Made, path: Path, on_done: Callable[[Seal, Document], None]) -> None:
        """Build a binder's year and day anew with a seal, draw it, save it at *path*, note the seal."""
        plan = made.plan
        if plan is None:
            return
        self._output.run_after(
            self.tr("Sealing the binder …"),
            lambda desk, _: seals.prepare(
                desk,
                plan.year,
                as_of=plan.as_of,
                share=made.share,
                exhibits=plan.layout.exhibits is not None,
            ),
            self._draw_sealed,
            lambda prepared, document: self._keep(prepared, document, path, on_done),
            stopped=self._stopped,
        )

    def reopen(self, seal: Seal, on_done: Callable[[Document], None]) -> None:
        """Show the kept file of a seal; one that was too large to be kept is built once more."""
        papers, words = self._workbench.desk.papers, self.tr("Opening the sealed binder …")
        stopped = self.tr("Stopped.")
        if seal.kept:
            self._output.run_after(
                words,
                lambda desk, _: seals.pdf(desk, seal.number),
                lambda pdf, _: open_document(papers, pdf),
                lambda _, document: on_done(document),
                stopped=stopped,
            )
        else:
            self._output.run_after(
                words,
                lambda desk, _: seals.again(desk, seal.number),
                self._draw_sealed,
                lambda _, document: on_done(document),
                stopped=stopped,
            )

    def _draw_sealed(self, prepared: Prepared, progress: Progress) -> Document:
        papers = self._workbench.desk.papers
        drawn = papers.draw_binder(prepared.plan.layout, progress, exhibits=self.kept)
        return open_document(papers, seals.finish(prepared, drawn))

    def _keep(
        self, prepared: Prepared, document: Document, path: Path, on_done: Callable[[Seal, Document], None]
    ) -> None:
        save_file, opened = self._workbench.save_file, document.opened

        def failed(error: UserError) -> None:
            opened.close()
            self._output.tell_error(error)

        self._workbench.change(
            lambda desk: seals.keep(desk, prepared, document.pdf, lambda pdf: save_file(path, pdf)),
            lambda seal: on_done(seal, document),
            owner=self,
            on_failed=failed,
        )

    @property
    def _stopped(self) -> str:
        return self.tr("Stopped. Nothing was kept of the binder.")
