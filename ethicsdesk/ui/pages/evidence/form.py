"""The form of a new exhibit: a claim, a document kept with the tool, or a picture from the clipboard."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QImage, QPixmap
from PySide6.QtWidgets import QCheckBox, QLabel, QLineEdit, QWidget

from ethicsdesk.domain.attachments import Attachment
from ethicsdesk.domain.evidence import LONGEST_ADDRESS, Evidence, EvidenceKind, Leaning, Speaker
from ethicsdesk.domain.validation import EARLIEST
from ethicsdesk.ui.interview.guarded_area import Guard, GuardedArea
from ethicsdesk.ui.metrics import em
from ethicsdesk.ui.watching import words
from ethicsdesk.ui.widgets.card import Card
from ethicsdesk.ui.widgets.date_edit import DateEdit
from ethicsdesk.ui.widgets.field import Field
from ethicsdesk.ui.widgets.heading import Text, TextRole
from ethicsdesk.ui.widgets.select import Select

_PREVIEW_EM = 26


class ExhibitForm(Card):
    """Asks only what belongs to the kind of exhibit."""

    typed = Signal()

    def __init__(
        self,
        sort: EvidenceKind,
        *,
        files: Sequence[Attachment],
        picture: QImage | None,
        today: date,
        guard: Guard,
    ) -> None:
        """Make an empty form for one kind of exhibit."""
        super().__init__(words.evidence_kind(sort))
        self._sort = sort
        self.file = Select([(file.id, file.name) for file in files])
        self.where = QLineEdit()
        self.contract = QCheckBox(self.tr("It &binds the company, such as a signed contract"))
        self.speaker = Select([(one.value, words.speaker(one)) for one in Speaker])
        self.claim = GuardedArea(guard=guard, lines=3)
        self.address = QLineEdit()
        self.address.setMaxLength(LONGEST_ADDRESS)
        self.leaning = Select([(one.value, words.leaning(one)) for one in Leaning])
        self.leaning.select(Leaning.FOR.value)
        self.seen = DateEdit(earliest=EARLIEST, latest=today)
        self.seen.set_value(today)
        self._place(picture)
        for line in (self.where, self.address):
            line.textEdited.connect(lambda _: self.typed.emit())
        self.claim.typed.connect(self.typed)

    @property
    def first(self) -> Select | QLineEdit:
        """Return what gets the focus on arrival."""
        if self._sort is EvidenceKind.CLAIM:
            return self.speaker
        return self.file if self._sort is EvidenceKind.DOCUMENT else self.where

    @property
    def is_ready(self) -> bool:
        """Say whether the day can be read; else it has the focus."""
        if self.seen.value is None:
            self.seen_field.set_error(self.seen.problem or self.tr("Please give the day you saw it."))
            self.seen.setFocus()
        return self.seen.value is not None

    def value(self, tool_id: str, question_ids: tuple[str, ...], today: date) -> Evidence:
        """Return the exhibit as it is filled in."""
        is_claim = self._sort is EvidenceKind.CLAIM
        is_document = self._sort is EvidenceKind.DOCUMENT
        return Evidence(
            id="",
            tool_id=tool_id,
            number=0,
            sort=self._sort,
            question_ids=question_ids,
            seen_on=self.seen.value or today,
            noted_on=today,
            leaning=Leaning(self.leaning.value or Leaning.OPEN),
            attachment_id=(self.file.value or "") if is_document else "",
            where="" if is_claim else self.where.text().strip(),
            contract=is_document and self.contract.isChecked(),
            speaker=Speaker(self.speaker.value or Speaker.MAKER) if is_claim else None,
            address=self.address.text().strip() if is_claim else "",
            words=self.claim.text.strip() if is_claim else "",
        )

    @property
    def fields(self) -> dict[str, QWidget]:
        """Return what can be filled in, by names that stay the same."""
        return {
            "file": self.file,
            "where": self.where,
            "contract": self.contract,
            "speaker": self.speaker,
            "claim": self.claim,
            "address": self.address,
            "leaning": self.leaning,
            "seen": self.seen,
        }

    def _place(self, picture: QImage | None) -> None:
        if self._sort is EvidenceKind.CLAIM:
            self.add(Field(self.tr("Who says it?"), self.speaker))
            hint = self.tr("Quote it or put it in your own words.")
            self.add(Field(self.tr("What is claimed?"), self.claim, help_text=hint))
            hint = self.tr("Kept as plain text. The program never opens it.")
            self.add(Field(self.tr("Where can it be read?"), self.address, help_text=hint))
        elif self._sort is EvidenceKind.DOCUMENT:
            self.add(Field(self.tr("Which document?"), self.file))
            self.add(Field(self.tr("Page or section"), self.where, optional=True), self.contract)
        else:
            self.add(_preview(picture, self.tr("The picture from the clipboard")))
            self.add(Text(self.tr("Make sure no client is named in it."), role=TextRole.HELP))
            self.add(Field(self.tr("Which setting or page does it show?"), self.where, optional=True))
        self.add(Field(self.tr("Does it speak for the tool?"), self.leaning))
        self.seen_field = Field(self.tr("Day you saw it"), self.seen)
        self.add(self.seen_field)


def _preview(picture: QImage | None, name: str) -> QLabel:
    label = QLabel()
    label.setAccessibleName(name)
    if picture is not None:
        room = em(_PREVIEW_EM)
        shown = QPixmap.fromImage(picture)
        if shown.width() > room or shown.height() > room:
            shown = shown.scaled(
                room,
                room,
                Qt.AspectRatioMode.KeepAspectRatio,
                Qt.TransformationMode.SmoothTransformation,
            )
        label.setPixmap(shown)
    return label
