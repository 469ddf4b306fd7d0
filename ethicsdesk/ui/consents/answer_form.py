"""The form for one answer: what was asked, what was said, when, how, by whom, on which paper."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from ethicsdesk.domain.clients import Client, Meeting
from ethicsdesk.domain.consents import Answer, How, Role
from ethicsdesk.domain.may import parties
from ethicsdesk.services import consents
from ethicsdesk.services.consents import Ask, Form, Said
from ethicsdesk.ui.consents import words
from ethicsdesk.ui.interview.guarded_area import Guard, GuardedArea
from ethicsdesk.ui.metrics import sized, spaced
from ethicsdesk.ui.tone import Tone
from ethicsdesk.ui.widgets.banner import Banner
from ethicsdesk.ui.widgets.button import Button, ButtonKind
from ethicsdesk.ui.widgets.choice_card import Choice
from ethicsdesk.ui.widgets.choice_list import ChoiceList
from ethicsdesk.ui.widgets.date_edit import DateEdit
from ethicsdesk.ui.widgets.disclosure import Disclosure
from ethicsdesk.ui.widgets.field import Field
from ethicsdesk.ui.widgets.flow_layout import FlowLayout
from ethicsdesk.ui.widgets.select import Select
from ethicsdesk.ui.workbench import Workbench

NO_PAPER = ""
BOTH = ""


class AnswerForm(QWidget):
    """Nothing is chosen beforehand of what was said and how; the rest is what is most likely so."""

    saved = Signal(object)
    """The Said to be kept."""

    cancelled = Signal()

    def __init__(
        self,
        workbench: Workbench,
        asks: Sequence[Ask],
        *,
        today: date,
        client: Client | None = None,
        save: str = "",
        parent: QWidget | None = None,
    ) -> None:
        """Ask about one of *asks*; *client* says who must answer, None = several adults."""
        super().__init__(parent)
        self._workbench = workbench
        self._asks = {words.ask_key(ask): ask for ask in asks}
        self._forms: tuple[Form, ...] = ()
        self._chose_paper = False
        self.trouble = Banner(tone=Tone.STOP)
        self.trouble.hide()
        self.no_paper = Banner(
            self.tr("A yes counts only on a paper kept here whose words still hold. This one stays “Ask”."),
            tone=Tone.CAUTION,
        )
        self.no_paper.hide()
        self._make_fields(today, client)
        self.save = Button(save or self.tr("&Save this answer"), kind=ButtonKind.PRIMARY, icon="check")
        self.save.clicked.connect(self._on_save)
        self.cancel = Button(self.tr("&Cancel"))
        self.cancel.clicked.connect(self.cancelled)
        column = spaced(QVBoxLayout(self), margins=0, gap=0.9)
        top = spaced(QHBoxLayout(), margins=0, gap=0.9)
        top.addWidget(self._answer_field, 1, Qt.AlignmentFlag.AlignTop)
        top.addWidget(self._how_field, 1, Qt.AlignmentFlag.AlignTop)
        column.addWidget(self.trouble)
        column.addWidget(Field(self.tr("What was &asked"), self.ask))
        column.addLayout(top)
        column.addWidget(self._by_field)
        column.addWidget(self._paper_field)
        column.addWidget(self.no_paper)
        column.addWidget(self._day_field)
        column.addWidget(self.more)
        buttons = spaced(FlowLayout(), margins=0, gap=0.6)
        buttons.addWidget(self.save)
        buttons.addWidget(self.cancel)
        column.addLayout(buttons)
        self.ask.setFocus()
        self._read_forms()

    def _make_fields(self, today: date, client: Client | None) -> None:
        self.ask = Select([(key, words.ask_title(ask)) for key, ask in self._asks.items()])
        self.ask.chosen.connect(self._read_forms)
        self.answer = ChoiceList(
            self.tr("What was answered"), [Choice(one.value, words.answer(one)) for one in Answer]
        )
        self.answer.chosen.connect(self._read_forms)
        self.how = ChoiceList(self.tr("How"), [Choice(one.value, words.how(one)) for one in How])
        roles = parties(client, today) if client is not None else (Role.CLIENT,)
        self.by = Select([(one.value, words.role(one)) for one in roles])
        self.paper = Select([(NO_PAPER, self.tr("None of the papers in this vault"))])
        self.paper.chosen.connect(self._on_paper)
        self.day = DateEdit(latest=today)
        self.day.set_value(today)
        for wide in (self.ask, self.paper):  # long names are cut, not the page
            wide.setSizeAdjustPolicy(Select.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            wide.setMinimumContentsLength(12)
        self._answer_field = Field(self.tr("What was answered"), self.answer)
        self._how_field = Field(self.tr("How"), self.how)
        self._by_field = Field(self.tr("&Who answered"), self.by)
        self._by_field.setVisible(len(roles) > 1)
        self._paper_field = Field(
            self.tr("On which &paper"),
            self.paper,
            help_text=self.tr("The form or script as you issued it. It proves what was said."),
        )
        self._day_field = Field(self.tr("&Day"), self.day)
        self.more = Disclosure(self.tr("More: one session only, an end date, a note"), self._make_more())

    def _make_more(self) -> QWidget:
        room = QWidget()
        column = spaced(QVBoxLayout(room), margins=(0.4, 0.2, 0, 0.2), gap=0.8)
        self.once = QCheckBox(self.tr("For this one session only"))
        kinds = [(BOTH, self.tr("Every kind of session")), *((m.value, words.meeting(m)) for m in Meeting)]
        self.meeting = Select(kinds)
        self.ends = DateEdit()
        self.time = QLineEdit()
        self.time.setPlaceholderText(self.tr("14:30"))
        self.note = GuardedArea(guard=Guard(names=(), fine=frozenset()), lines=2)
        hint = self.tr("A yes holds for a year at most, or until this day.")
        column.addWidget(self.once)
        column.addWidget(Field(self.tr("Kind of session"), self.meeting))
        column.addWidget(Field(self.tr("Last day it holds"), self.ends, help_text=hint, optional=True))
        late = self.tr("When there are two answers on one day, the time decides; without times the no wins.")
        column.addWidget(Field(self.tr("Time"), sized(self.time, max_width=8), help_text=late, optional=True))
        no_names = self.tr("Please write no names.")
        column.addWidget(Field(self.tr("Note"), self.note, help_text=no_names, optional=True))
        return room

    def begin(self, *, ask: str = "", answer: Answer | None = None) -> None:
        """Choose what was asked and perhaps answered, and give the first open field the focus."""
        if ask in self._asks:
            self.ask.select(ask)
        if answer is not None:
            self.answer.select(answer.value)
        self._read_forms()
        (self.answer if answer is None else self.how).setFocus()

    def set_asks(self, asks: Sequence[Ask]) -> None:
        """Offer other asks; what was chosen stays chosen when it is among them."""
        chosen = self.ask.value
        self._asks = {words.ask_key(ask): ask for ask in asks}
        self.ask.clear()
        for key, ask in self._asks.items():
            self.ask.addItem(words.ask_title(ask), key)
        if chosen in self._asks:
            self.ask.select(chosen)
        self._read_forms()

    @property
    def said(self) -> Said | None:
        """Return what was filled in, or None while something is missing; the field says what."""
        ask, day = self._asks.get(self.ask.value or ""), self.day.value
        self._answer_field.set_error("" if self.answer.value else self.tr("Please choose what was answered."))
        self._how_field.set_error("" if self.how.value else self.tr("Please choose how it was answered."))
        self._day_field.set_error(self.day.problem or ("" if day else self.tr("Please write the day.")))
        if ask is None or day is None or not self.answer.value or not self.how.value or self.ends.problem:
            return None
        return Said(
            tool_id=ask.tool_id,
            purpose=ask.purpose,
            answer=Answer(self.answer.value),
            day=day,
            how=How(self.how.value),
            by=Role(self.by.value or Role.CLIENT),
            time=self.time.text().strip(),
            meeting=Meeting(self.meeting.value) if self.meeting.value else None,
            this_session_only=self.once.isChecked(),
            ends_on=self.ends.value,
            paper_id=self.paper.value or "",
            note=self.note.text,
        )

    def show_trouble(self, sentence: str) -> None:
        """Say why the answer was not kept; nothing typed is lost."""
        self.trouble.say(sentence, tone=Tone.STOP)
        self.trouble.show()

    def _on_save(self) -> None:
        said = self.said
        if said is not None:
            self.trouble.hide()
            self.saved.emit(said)
        elif not self.answer.value:
            self.answer.setFocus()
        elif not self.how.value:
            self.how.setFocus()

    def _on_paper(self) -> None:
        self._chose_paper = True
        self._show_no_paper()

    def _show_no_paper(self) -> None:
        """Say before it is saved what a yes without a paper is worth."""
        yes = self.answer.value == Answer.GIVEN.value
        chosen = next((one for one in self._forms if one.paper.id == self.paper.value), None)
        self.no_paper.setVisible(yes and (chosen is None or not chosen.holds))

    def _read_forms(self) -> None:
        ask = self._asks.get(self.ask.value or "")
        if ask is None:
            return
        answer = Answer(self.answer.value) if self.answer.value else Answer.GIVEN
        self._workbench.read(
            lambda desk: consents.forms(desk, ask, answer=answer), self._show_forms, owner=self
        )

    def _show_forms(self, found: tuple[Form, ...]) -> None:
        """Offer the papers; the newest form that holds is chosen until the person chooses."""
        kept = self.paper.value if self._chose_paper else None
        self._forms = found
        self.paper.clear()
        for one in found:
            self.paper.addItem(words.form(one), one.paper.id)
        self.paper.addItem(self.tr("None of the papers in this vault"), NO_PAPER)
        holding = sorted((one for one in found if one.holds), key=lambda one: one.script)
        newest = holding[0].paper.id if holding else NO_PAPER
        ids = {one.paper.id for one in found} | {NO_PAPER}
        self.paper.select(kept if kept is not None and kept in ids else newest)
        self._show_no_paper()
