"""More ways to give a paper: for one person, to fill in on screen, locked, or as text for an EHR."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QMimeData, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QWidget

from ethicsdesk.domain.layout import PaperLayout
from ethicsdesk.services.addressed import addressed, can_be_filled
from ethicsdesk.services.formatted import formatted
from ethicsdesk.services.ports import Progress
from ethicsdesk.ui.papers.asking import LockDialog, WhomDialog
from ethicsdesk.ui.papers.output import Output
from ethicsdesk.ui.papers.preview import Preview
from ethicsdesk.ui.tone import Tone
from ethicsdesk.ui.widgets.banner import Banner
from ethicsdesk.ui.widgets.card import Card
from ethicsdesk.ui.widgets.heading import help_text
from ethicsdesk.ui.widgets.link_button import LinkButton
from ethicsdesk.ui.workbench import Workbench


class MoreWays(Card):
    """Works on the paper in the preview; a variant is shown there until the person leaves it."""

    plain_wanted = Signal()
    """The paper as it was issued is to be shown again."""

    def __init__(
        self, preview: Preview, output: Output, workbench: Workbench, *, parent: QWidget | None = None
    ) -> None:
        """Make the card; `show_layout` says for which paper."""
        super().__init__(self.tr("More ways to give it"), parent=parent)
        self._preview, self._output, self._workbench = preview, output, workbench
        self._layout: PaperLayout | None = None
        self._shown: PaperLayout | None = None
        self.variant = Banner(tone=Tone.INFO, action=self.tr("Show it as &issued"))
        self.variant.acted.connect(self.plain_wanted)
        self.variant.hide()
        self.whom = self._way(self.tr("For &one person …"), self._ask_whom)
        self.fill = self._way(self.tr("To &fill in on screen"), self._make_fillable)
        self.lock = self._way(self.tr("&Lock with a password …"), self._ask_password)
        self.copy = self._way(self.tr("&Copy as text for an EHR"), self.copy_text)
        self.add(help_text(self.tr("What is typed for one person is used once and never kept.")))

    @property
    def is_variant(self) -> bool:
        """Say whether the preview shows something other than the paper as it was issued."""
        return self._shown is not self._layout

    def show_layout(self, layout: PaperLayout) -> None:
        """Offer the ways for another paper, shown as it was issued."""
        self._layout = self._shown = layout
        self.fill.setVisible(can_be_filled(layout))
        self.variant.hide()

    def forget(self) -> None:
        """Forget the paper and what was typed for one person."""
        self._layout = self._shown = None
        self.variant.hide()

    def copy_text(self) -> None:
        """Put the words of the paper on the clipboard, formatted and plain."""
        if self._shown is None:
            return
        words = formatted(self._shown)
        data = QMimeData()
        data.setHtml(words.html)
        data.setText(words.plain)
        QGuiApplication.clipboard().setMimeData(data)
        self._output.tell(
            self.tr("Copied. You can paste it into a form of your EHR. Please read it there once."),
            tone=Tone.GOOD,
        )

    def _way(self, words: str, act: Callable[[], None]) -> LinkButton:
        button = LinkButton(words)
        button.clicked.connect(act)
        self.add_start(button)
        return button

    def _ask_whom(self) -> None:
        dialog = WhomDialog(self.window())
        try:
            if self._layout is not None and dialog.exec() == QDialog.DialogCode.Accepted:
                name, address = dialog.typed
                self._show(
                    addressed(self._layout, name=name, address=address),
                    self.tr("With name and address, for this printing only. Print or save it now."),
                )
        finally:
            dialog.deleteLater()

    def _make_fillable(self) -> None:
        if self._shown is not None:
            self._show(
                replace(self._shown, fillable=True),
                self.tr("Save it now: lines and boxes can be filled in on screen. Sign it by hand."),
            )

    def _show(self, layout: PaperLayout, words: str) -> None:
        if layout == self._shown:
            return
        self._shown = layout
        self.variant.say(words, tone=Tone.INFO)
        self.variant.show()
        self._preview.show_pdf(lambda papers, _progress: papers.draw(layout))

    def _ask_password(self) -> None:
        document = self._preview.document
        if document is None:
            return
        dialog = LockDialog(self._workbench, parent=self.window())
        try:
            if dialog.exec() != QDialog.DialogCode.Accepted:
                return
            password = dialog.password
        finally:
            dialog.deleteLater()
        path = self._output.ask_where(self.window(), self._output.name.replace(".pdf", "-locked.pdf"))
        if path is not None:
            self._save_locked(document.pdf, password, path)

    def _save_locked(self, pdf: bytes, password: str, path: Path) -> None:
        papers, save_file = self._workbench.desk.papers, self._workbench.save_file

        def work(_progress: Progress) -> None:
            save_file(path, papers.lock(pdf, password))

        self._workbench.draw(
            work,
            lambda _: self._output.tell(
                self.tr("Saved and locked. Tell the password another way than the file."),
                tone=Tone.GOOD,
                detail=str(path),
            ),
            owner=self,
            on_failed=self._output.tell_error,
        )
