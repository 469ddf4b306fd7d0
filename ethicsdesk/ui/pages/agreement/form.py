"""The form of an agreement or certificate: what it is, with whom, and the days that matter."""

from dataclasses import replace
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from ethicsdesk.domain.agreements import MOST_NOTICE, Agreement, AgreementKind, Renewal
from ethicsdesk.domain.validation import EARLIEST
from ethicsdesk.services.agreements import LONGEST_TITLE
from ethicsdesk.ui.interview.guarded_area import Guard, GuardedArea
from ethicsdesk.ui.metrics import spaced
from ethicsdesk.ui.watching import words
from ethicsdesk.ui.widgets.card import Card
from ethicsdesk.ui.widgets.date_edit import DateEdit
from ethicsdesk.ui.widgets.field import Field
from ethicsdesk.ui.widgets.flow_layout import FlowLayout
from ethicsdesk.ui.widgets.number_edit import NumberEdit
from ethicsdesk.ui.widgets.select import Select


class AgreementForm(Card):
    """Shows an agreement to be changed; what does not belong to its kind is not asked."""

    typed = Signal()

    def __init__(self, agreement: Agreement, *, today: date, guard: Guard) -> None:
        """Show the agreement as it is."""
        super().__init__(self.tr("What it says"))
        self._agreement = agreement
        self.sort = Select([(one.value, words.agreement_kind(one)) for one in AgreementKind])
        self.title = QLineEdit(agreement.title)
        self.party = QLineEdit(agreement.party)
        self.signed = DateEdit(earliest=EARLIEST, latest=today)
        self.starts, self.ends = DateEdit(earliest=EARLIEST), DateEdit(earliest=EARLIEST)
        self.renewal = Select([(one.value, words.renewal(one)) for one in Renewal])
        self.notice = NumberEdit(minimum=0, maximum=MOST_NOTICE, unit=self.tr("days"))
        self.note = GuardedArea(guard=guard, lines=2)
        self._place()
        self._fill(agreement)
        for line in (self.title, self.party):
            line.setMaxLength(LONGEST_TITLE)
            line.textEdited.connect(lambda _: self._on_typed())
        for edit in (self.signed, self.starts, self.ends, self.notice):
            edit.line.textEdited.connect(lambda _: self._on_typed())
            edit.committed.connect(lambda _: self._on_typed())
        for select in (self.sort, self.renewal):
            select.chosen.connect(lambda _: self._on_typed())
        self.note.typed.connect(self._on_typed)

    @property
    def is_ready(self) -> bool:
        """Say whether every day and number can be read; else the first that cannot has the focus."""
        for edit in (self.signed, self.starts, self.ends, self.notice):
            if edit.isVisible() and edit.problem:
                edit.setFocus()
                return False
        if not self.title.text().strip():
            self.title_field.set_error(self.tr("Please give the document a name, as it says on it."))
            self.title.setFocus()
            return False
        return True

    def value(self) -> Agreement:
        """Return the agreement as it is filled in; what is not asked is left empty."""
        renewal = Renewal(self.renewal.value or Renewal.OPEN_ENDED)
        automatic = renewal is Renewal.AUTOMATIC
        return replace(
            self._agreement,
            sort=AgreementKind(self.sort.value or AgreementKind.BAA),
            title=self.title.text(),
            party=self.party.text(),
            signed_on=self.signed.value,
            starts_on=self.starts.value,
            renewal=renewal,
            ends_on=None if renewal is Renewal.OPEN_ENDED else self.ends.value,
            notice_days=int(self.notice.value or 0) if automatic else 0,
            note=self.note.text.strip(),
        )

    @property
    def fields(self) -> dict[str, QWidget]:
        """Return what can be filled in, by names that stay the same."""
        return {
            "sort": self.sort,
            "title": self.title,
            "party": self.party,
            "signed": self.signed,
            "starts": self.starts,
            "renewal": self.renewal,
            "ends": self.ends,
            "notice": self.notice,
            "note": self.note,
        }

    def show_asked(self) -> None:
        """Ask only for what belongs to the end that is chosen."""
        renewal = Renewal(self.renewal.value or Renewal.OPEN_ENDED)
        self.ends_field.setVisible(renewal is not Renewal.OPEN_ENDED)
        self.notice_field.setVisible(renewal is Renewal.AUTOMATIC)

    def show_problem(self, sentence: str) -> None:
        """Show why it could not be kept, beside the days it mostly is about."""
        self.ends_field.set_error(sentence)

    def _place(self) -> None:
        self.title_field = Field(self.tr("&Name, as it says on it"), self.title)
        self.add(Field(self.tr("What is it?"), self.sort), self.title_field)
        self.add(Field(self.tr("Company that signed"), self.party, optional=True))
        days = spaced(FlowLayout(), margins=0, gap=1.2)
        days.addWidget(Field(self.tr("Signed on"), self.signed, optional=True))
        days.addWidget(Field(self.tr("Holds from"), self.starts, optional=True))
        self.add(days)
        self.add(Field(self.tr("What happens at the end?"), self.renewal))
        self.ends_field = Field(self.tr("Last day it holds"), self.ends)
        hint = self.tr("How long before the last day must notice be given?")
        self.notice_field = Field(self.tr("Notice"), self.notice, help_text=hint)
        self.add(self.ends_field, self.notice_field)
        about = self.tr("Such as where the paper copy is. Please write no client names.")
        self.add(Field(self.tr("Note"), self.note, help_text=about, optional=True))

    def _fill(self, one: Agreement) -> None:
        self.sort.select(one.sort.value)
        self.renewal.select(one.renewal.value)
        for edit, day in (
            (self.signed, one.signed_on),
            (self.starts, one.starts_on),
            (self.ends, one.ends_on),
        ):
            edit.set_value(day)
        self.notice.set_value(one.notice_days or None)
        self.note.set_text(one.note)
        self.show_asked()

    def _on_typed(self) -> None:
        self.title_field.set_error("")
        self.show_asked()
        self.typed.emit()
