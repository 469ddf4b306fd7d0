"""The form that records a decision: one's own reasons and the day it is looked at again."""

from datetime import timedelta

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout

from ethicsdesk.domain.records import Result, Use
from ethicsdesk.services.decisions import USABLE
from ethicsdesk.services.dossier import Dossier
from ethicsdesk.ui import labels
from ethicsdesk.ui.interview.guarded_area import Guard, GuardedArea
from ethicsdesk.ui.metrics import spaced
from ethicsdesk.ui.pages.tool import words
from ethicsdesk.ui.widgets.banner import Banner
from ethicsdesk.ui.widgets.card import Card
from ethicsdesk.ui.widgets.date_edit import DateEdit
from ethicsdesk.ui.widgets.field import Field
from ethicsdesk.ui.widgets.heading import Text, TextRole, help_text
from ethicsdesk.ui.widgets.icon_label import IconLabel

translate = QCoreApplication.translate


class DecideForm(Card):
    """Says what the answers decide; the therapist adds reasons and a day."""

    typed = Signal(str)
    called_fine = Signal(tuple)

    def __init__(self, dossier: Dossier, *, guard: Guard) -> None:
        """Make the form for the result that holds now."""
        super().__init__(self.tr("Record this decision"))
        title, text, tone = words.headline(dossier)
        self.add(Banner(text, title=title, tone=tone))
        self.reason = GuardedArea(guard=guard, lines=4)
        self.reason.typed.connect(lambda: self.typed.emit(self.reason.text))
        self.reason.called_fine.connect(self.called_fine)
        hint = self.tr("In your own words, two or three sentences. They stand in the memo.")
        self.reason_field = Field(self.tr("Your reasons"), self.reason, help_text=hint, optional=True)
        self.add(self.reason_field)
        latest = dossier.latest_review
        self.day = DateEdit(earliest=dossier.today + timedelta(days=1), latest=latest)
        self.day.set_value(latest)
        limit = self.tr("No later than {day}: an approved tool within a year, any other within 90 days.")
        self.day_field = Field(
            self.tr("When do you look at it again?"), self.day, help_text=limit.format(day=labels.day(latest))
        )
        self.add(self.day_field)
        self.begins: QCheckBox | None = None
        if dossier.tool.use is Use.CONSIDERING and dossier.judgement.result in USABLE:
            told = self.tr("Then your handout names it, and the consent ledger asks for it.")
            self.begins = QCheckBox(self.tr("&I use it from now on"))
            self.begins.setAccessibleDescription(told)
            self.add(self.begins, help_text(told))
        if dossier.judgement.result is Result.DO_NOT_USE:
            note = self.tr("A “no” is worth recording too: it shows that you looked, and why you said no.")
            self.add(Text(note, role=TextRole.HELP))

    @property
    def begins_use(self) -> bool:
        """Say whether the tool is in use from now on."""
        return self.begins is not None and self.begins.isChecked()

    @property
    def is_ready(self) -> bool:
        """Say whether the day can be read; else the sentence stands beside it."""
        if self.day.value is None:
            self.day_field.set_error(self.day.problem or self.tr("Please choose a day."))
            self.day.setFocus()
            return False
        return True

    def show_problem(self, sentence: str) -> None:
        """Show why it could not be recorded."""
        self.day_field.set_error(sentence)


def memo_card(dossier: Dossier) -> Card:
    """Return what the memo will hold, so that nobody has to guess."""
    judgement = dossier.judgement
    card = Card(translate("DecideForm", "What the memo holds"))
    lines = [translate("DecideForm", "The result, your reasons and the day of the next look")]
    if judgement.stops:
        count = translate("DecideForm", "{count} deal-breakers, each with its rule and what would change it")
        lines.append(count.format(count=len(judgement.stops)))
    if judgement.red_flags:
        lines.append(translate("DecideForm", "Red flags: {count}").format(count=len(judgement.red_flags)))
    known = translate("DecideForm", "Stop questions known: {n} of {m}")
    lines.append(known.format(n=judgement.stops_answered, m=judgement.stops_applicable))
    lines.append(translate("DecideForm", "The date of the rules it rests on"))
    for line in lines:
        row = spaced(QHBoxLayout(), margins=0, gap=0.5)
        row.addWidget(IconLabel("check", role="good", size=1.1), 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(Text(line), 1)
        card.add(row)
    card.add(
        Text(translate("DecideForm", "It stays as it is. Later decisions are added."), role=TextRole.HELP)
    )
    return card
