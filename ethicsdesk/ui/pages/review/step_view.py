"""One question of a review: the answers, a note, and the next step an answer proposes."""

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from ethicsdesk.domain.review_book import Leads, Scale
from ethicsdesk.domain.reviews import LONGEST_LINE, REPLIES, Reply, wants_step
from ethicsdesk.services.reviews import NextStep, Step, proposed
from ethicsdesk.services.targets import Area, Target
from ethicsdesk.ui import labels
from ethicsdesk.ui.interview.guarded_area import Guard, GuardedArea
from ethicsdesk.ui.metrics import spaced
from ethicsdesk.ui.reviews import words
from ethicsdesk.ui.widgets.card import Card
from ethicsdesk.ui.widgets.choice_card import Choice
from ethicsdesk.ui.widgets.choice_list import ChoiceList
from ethicsdesk.ui.widgets.date_edit import DateEdit
from ethicsdesk.ui.widgets.field import Field
from ethicsdesk.ui.widgets.heading import Text, TextRole, muted, subheading
from ethicsdesk.ui.widgets.link_button import LinkButton

LEADS = {
    Leads.TOOLS: Area.TOOLS,
    Leads.PAPERS: Area.PAPERS,
    Leads.CHANGES: Area.CHANGES,
    Leads.CONSENTS: Area.CONSENTS,
    Leads.STATES: Area.STATES,
    Leads.VAULT: Area.VAULT,
    Leads.BINDER: Area.BINDER,
    Leads.PRACTICE: Area.PRACTICE,
    Leads.INCIDENTS: Area.INCIDENTS,
    Leads.OVERSIGHT: Area.OVERSIGHT,
}
"""The page at which a step of a review is done."""


class StepView(QWidget):
    """Tells when an answer is chosen; what is typed is read from it when it is left."""

    chosen = Signal()
    typed = Signal()
    asked_for = Signal(object)

    def __init__(self, step: Step, *, today: date, guard: Guard, draft: str = "") -> None:
        """Show a question with the answer it has, or the note half-typed."""
        super().__init__()
        self.step = step
        self._today = today
        column = spaced(QVBoxLayout(self), margins=0, gap=1.0)
        card = Card()
        about = [step.section.title, step.subject.name if step.subject else ""]
        card.add(Text(" · ".join(part for part in about if part), role=TextRole.OVERLINE))
        card.add(Text(step.item.text, role=TextRole.QUESTION))
        if step.item.help:
            card.add(muted(step.item.help))
        self._add_before(card)
        self.replies = ChoiceList(
            step.item.text,
            [Choice(one, words.reply(one), words.reply_help(one)) for one in REPLIES[step.item.scale]],
        )
        self.replies.chosen.connect(self._on_chosen)
        card.add(self.replies)
        is_place = step.item.scale is Scale.PLACE
        self.note = GuardedArea(guard=guard, lines=2)
        self.note.typed.connect(self.typed)
        label = self.tr("&Where it is kept") if is_place else self.tr("No&te")
        self.note_field = Field(label, self.note, optional=not is_place)
        card.add(self.note_field)
        self._add_lead(card)
        column.addWidget(card)
        self._make_next(column)
        self._fill(draft)

    @property
    def reply(self) -> Reply | None:
        """Return the chosen answer, or None."""
        return Reply(self.replies.value) if self.replies.value else None

    @property
    def next_step(self) -> NextStep | None:
        """Return the next step as it stands, or None when it is not wanted."""
        wanted = self.reply is not None and wants_step(self.reply) and self.text.text().strip()
        day = self.day.value
        if not wanted or day is None:
            return None
        return NextStep(text=self.text.text(), due=day)

    def _add_before(self, card: Card) -> None:
        before = self.step.before
        if before is not None:
            words_ = self.tr("Last time, on {day}: {answer}").format(
                day=labels.day(before.answered_on), answer=words.reply(before.reply)
            )
            card.add(muted(f"{words_}. {before.note}" if before.note else f"{words_}."))

    def _add_lead(self, card: Card) -> None:
        if self.step.item.leads is None:
            return
        self.lead = LinkButton(self.tr("&Look at it now"), icon="arrow-right")
        place = Target(area=LEADS[self.step.item.leads])
        self.lead.clicked.connect(lambda: self.asked_for.emit(place))
        card.add_start(self.lead)

    def _make_next(self, column: QVBoxLayout) -> None:
        self.next_card = Card()
        self.text = QLineEdit()
        self.text.setMaxLength(LONGEST_LINE)
        self.day = DateEdit(earliest=self._today)
        self.next_card.add(
            subheading(self.tr("What follows from it")),
            Field(
                self.tr("Next &step"),
                self.text,
                help_text=self.tr("Change it as you like. Empty it, and nothing is noted."),
            ),
            Field(self.tr("&By"), self.day),
        )
        self.next_card.hide()
        column.addWidget(self.next_card)

    def _fill(self, draft: str) -> None:
        answer = self.step.answer
        if answer is not None:
            self.replies.select(answer.reply)
        self.note.set_text(draft or (answer.note if answer else ""))
        self._propose()

    def show_step(self, text: str, due: date) -> None:
        """Show the next step this answer has already."""
        self.text.setText(text)
        self.day.set_value(due)

    def _propose(self) -> None:
        reply = self.reply
        found = proposed(self.step, reply, self._today) if reply else None
        self.next_card.setVisible(found is not None)
        if found is not None:
            self.text.setText(found.text[:LONGEST_LINE])
            self.day.set_value(found.due)

    def _on_chosen(self, _key: str) -> None:
        self._propose()
        self.chosen.emit()
