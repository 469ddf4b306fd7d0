"""One answer for many clients at once, such as after a week of handing out the same form."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ethicsdesk.domain import client_codes
from ethicsdesk.domain.consents import ConsentEvent, Standing
from ethicsdesk.domain.errors import UserError
from ethicsdesk.services import answer_drafts, consents
from ethicsdesk.services.changes import Changed
from ethicsdesk.services.consents import Ask, Ledger, Said
from ethicsdesk.services.desk import Desk
from ethicsdesk.ui.consents import words
from ethicsdesk.ui.consents.answer_form import AnswerForm
from ethicsdesk.ui.metrics import spaced
from ethicsdesk.ui.texts import sentence
from ethicsdesk.ui.widgets.card import Card
from ethicsdesk.ui.widgets.empty_state import EmptyState
from ethicsdesk.ui.widgets.field import Field
from ethicsdesk.ui.widgets.link_button import LinkButton
from ethicsdesk.ui.widgets.text_area import TextArea
from ethicsdesk.ui.workbench import Workbench


class ManyFace(QWidget):
    """Codes above, the answer they all gave beneath."""

    done = Signal(int)
    """For how many clients the answer was kept."""

    cancelled = Signal()

    def __init__(self, workbench: Workbench, *, parent: QWidget | None = None) -> None:
        """Make the face; `begin` fills it."""
        super().__init__(parent)
        self._workbench = workbench
        self._ids: dict[str, str] = {}
        self._ledger: Ledger | None = None
        self.form: AnswerForm | None = None
        self.codes = TextArea(lines=2, most_lines=8)
        self.codes.textChanged.connect(self._on_codes)
        self._field = Field(
            self.tr("&Codes"),
            self.codes,
            help_text=self.tr("Only those who really gave this answer. Type or paste, with spaces between."),
        )
        card = Card(self.tr("Who gave the same answer"))
        card.add(self._field)
        self.all = LinkButton(self.tr("&Put in everybody who has not been asked"), icon="users")
        self.all.clicked.connect(self._on_all)
        card.add_start(self.all)
        self.none = EmptyState(
            self.tr("Nothing to ask yet"),
            self.tr("As soon as an AI tool is in use, answers about it can be recorded here."),
            icon="layers",
        )
        self._answer = Card(self.tr("Their answer"))
        self._answer.add(self.none)
        column = spaced(QVBoxLayout(self), margins=0, gap=1.1)
        column.addWidget(card)
        column.addWidget(self._answer)

    def begin(self, codes: Sequence[str], *, ledger: Ledger, asks: Sequence[Ask]) -> None:
        """Start with these codes; minors are answered for on their own page."""
        self._ledger = ledger
        self._ids = {
            row.client.code: row.client.id for row in ledger.rows if not row.client.is_minor(ledger.day)
        }
        self._field.set_error("")
        self._drop_form()  # first, so that it keeps the codes it was for
        self.codes.setPlainText(" ".join(code for code in codes if code in self._ids))
        self.none.setVisible(not asks)
        if asks:
            today = self._workbench.desk.clock.today()
            save = self.tr("&Save for all of them")
            self.form = AnswerForm(self._workbench, asks, today=today, keep_as=answer_drafts.MANY, save=save)
            self.form.restored.connect(self.codes.setPlainText)
            self.form.begin(codes=self.codes.toPlainText())
            self.form.saved.connect(self._on_said)
            self.form.cancelled.connect(self.cancelled)
            self._answer.add(self.form)
        if not codes or self.form is None:
            self.codes.setFocus()

    def leave(self) -> None:
        """Keep what is half filled in."""
        if self.form is not None:
            self.form.kept.flush()

    def _on_codes(self) -> None:
        if self.form is not None:
            self.form.set_codes(self.codes.toPlainText())

    def _drop_form(self) -> None:
        if self.form is not None:
            self.form.kept.flush()
            self._answer.column.removeWidget(self.form)
            self.form.hide()
            self.form.deleteLater()
            self.form = None

    def _on_said(self, said: Said) -> None:
        typed = client_codes.split(self.codes.toPlainText(), spaces=True)
        wrong = [code for code in typed if code not in self._ids]
        self._field.set_error("")
        if not typed:
            self._field.set_error(self.tr("Please type at least one code."))
        elif wrong:
            text = self.tr("Nobody over 18 in the ledger has these codes: {codes}")
            self._field.set_error(text.format(codes=", ".join(wrong[:6])))
        if not typed or wrong:
            self.codes.setFocus()
            return
        ids = tuple(self._ids[code] for code in typed)

        def record(desk: Desk) -> Changed[tuple[ConsentEvent, ...]]:
            changed = consents.record_many(desk, ids, said)
            answer_drafts.forget(desk, answer_drafts.MANY, said)
            return changed

        self._workbench.change(
            record,
            self._on_recorded,
            owner=self,
            on_failed=self._on_failed,
        )

    def _on_recorded(self, made: Sequence[ConsentEvent]) -> None:
        if self.form is not None:
            self.form.kept.drop()
        self.done.emit(len(made))

    def _on_failed(self, error: UserError) -> None:
        if self.form is not None:
            self.form.show_trouble(sentence(error))

    def _on_all(self) -> None:
        """Put in who was not asked about what the form is about."""
        chosen = self.form.ask.value if self.form is not None else ""
        rows = self._ledger.rows if self._ledger is not None else ()
        open_ = [
            row.client.code
            for row in rows
            for cell in row.cells
            if words.ask_key(cell.ask) == chosen and cell.standing is Standing.NOT_ASKED
        ]
        self.codes.setPlainText(" ".join(code for code in open_ if code in self._ids))
        self.codes.setFocus()
