"""A couple, family or group: a code of its own for the set of people who come together."""

from collections.abc import Mapping
from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from ethicsdesk.domain import client_codes
from ethicsdesk.domain.clients import Circle, CircleKind
from ethicsdesk.domain.errors import UserError
from ethicsdesk.domain.ledger_errors import CodeRefusedError, CodeTakenError
from ethicsdesk.services import clients
from ethicsdesk.ui.consents import words
from ethicsdesk.ui.metrics import sized, spaced
from ethicsdesk.ui.texts import sentence
from ethicsdesk.ui.widgets.card import Card
from ethicsdesk.ui.widgets.field import Field
from ethicsdesk.ui.widgets.heading import muted
from ethicsdesk.ui.widgets.select import Select
from ethicsdesk.ui.widgets.text_area import TextArea
from ethicsdesk.ui.workbench import Workbench


class CircleFace(QWidget):
    """Makes a circle, or changes who is in one."""

    saved = Signal()

    def __init__(self, workbench: Workbench, *, parent: QWidget | None = None) -> None:
        """Make the form."""
        super().__init__(parent)
        self._workbench = workbench
        self._circle: Circle | None = None
        self._ids: Mapping[str, str] = {}
        self.shape = Select([(kind.value, words.circle(kind)) for kind in CircleKind])
        self.members = TextArea(lines=2, most_lines=6)
        self._members_field = Field(
            self.tr("&Codes of who is in it"),
            self.members,
            help_text=self.tr("Each person has a code and answers for themselves. At least two."),
        )
        self.code = sized(QLineEdit(), max_width=16)
        self._code_field = Field(
            self.tr("Code of the &whole"),
            self.code,
            help_text=self.tr("Leave it empty for a random code."),
            optional=True,
        )
        card = Card()
        card.add(
            muted(self.tr("In a session all who are in the room count: one no is a no for everybody.")),
            Field(self.tr("Who comes together"), self.shape),
            self._members_field,
            self._code_field,
        )
        spaced(QVBoxLayout(self), margins=0, gap=0).addWidget(card)

    def begin(self, circle: Circle | None, codes: Mapping[str, str]) -> None:
        """Start with a circle or an empty form; *codes* by client id."""
        self._circle = circle
        self._ids = {code: one for one, code in codes.items()}
        for field in (self._members_field, self._code_field):
            field.set_error("")
        self.shape.select(circle.shape.value if circle else CircleKind.COUPLE.value)
        there = [codes[one] for one in circle.members if one in codes] if circle else []
        self.members.setPlainText(" ".join(there))
        self.code.setText(circle.code if circle else "")
        self.code.setReadOnly(circle is not None)
        self.members.setFocus()

    def save(self) -> None:
        """Keep the circle as filled in."""
        typed = client_codes.split(self.members.toPlainText(), spaces=True)
        wrong = [code for code in typed if code not in self._ids]
        text = self.tr("Nobody has these codes: {codes}").format(codes=", ".join(wrong))
        self._members_field.set_error(text if wrong else "")
        self._code_field.set_error("")
        if wrong:
            self.members.setFocus()
            return
        shape = CircleKind(self.shape.value or CircleKind.COUPLE)
        ids = tuple(self._ids[code] for code in typed)
        code, old = self.code.text(), self._circle
        if old is not None and (old.shape, old.members) == (shape, ids):
            self.saved.emit()
            return
        self._workbench.change(
            lambda desk: (
                clients.add_circle(desk, shape, ids, code=code)
                if old is None
                else clients.change_circle(desk, replace(old, shape=shape, members=ids))
            ),
            lambda _: self.saved.emit(),
            owner=self,
            on_failed=self._on_failed,
        )

    def _on_failed(self, error: UserError) -> None:
        about_code = isinstance(error, CodeRefusedError | CodeTakenError)
        (self._code_field if about_code else self._members_field).set_error(sentence(error))
