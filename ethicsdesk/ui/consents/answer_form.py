"""The form for one answer: what was asked, what was said, when, how, by whom, on which paper."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ethicsdesk.domain.clients import Client, Meeting
from ethicsdesk.domain.consents import Answer, How, Role
from ethicsdesk.domain.may import parties
from ethicsdesk.services import consents, textguard
from ethicsdesk.services.answer_drafts import HalfSaid
from ethicsdesk.services.consents import Ask, Form, Said
from ethicsdesk.ui.consents import words
from ethicsdesk.ui.consents.half_kept import Begun, HalfKept
from ethicsdesk.ui.consents.more_fields import MoreFields
from ethicsdesk.ui.metrics import spaced
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


class AnswerForm(QWidget):
    """Nothing is chosen beforehand of what was said and how; the rest is what is most likely so."""

    saved = Signal(object)
    """The Said to be kept."""

    cancelled = Signal()

    restored = Signal(str)
    """What was half filled in before is shown again; the codes it was for, in the form for many."""

    def __init__(
        self,
        workbench: Workbench,
        asks: Sequence[Ask],
        *,
        today: date,
        keep_as: str,
        client: Client | None = None,
        save: str = "",
    ) -> None:
        """Ask about one of *asks*; *client* says who must answer, None = several adults.

        What is half filled in is kept under *keep_as*, the id of the client.
        """
        super().__init__()
        self._workbench = workbench
        self._asks = {words.ask_key(ask): ask for ask in asks}
        self._forms: tuple[Form, ...] = ()
        self._paper: str | None = None  # as the person chose it
        self._codes = ""
        self._is_restoring = False
        self.kept = HalfKept(workbench, keep_as, self)
        self.trouble = Banner(tone=Tone.STOP)
        self.trouble.hide()
        self.again = Banner(self.tr("You began this before. It is not recorded yet."), tone=Tone.INFO)
        self.again.hide()
        self.no_paper = Banner(
            self.tr("A yes counts only on a paper kept here whose words still hold. This one stays “Ask”."),
            tone=Tone.CAUTION,
        )
        self.no_paper.hide()
        self._make_fields(today, client)
        self.save = Button(save or self.tr("&Save this answer"), kind=ButtonKind.PRIMARY, icon="check")
        self.save.clicked.connect(self._on_save)
        self.cancel = Button(self.tr("&Cancel"))
        self.cancel.clicked.connect(self._on_cancel)
        self._lay_out()
        self._blank = self.half
        self._shown_ask = self.ask.value or ""
        self._follow()
        self.ask.setFocus()
        self._read_forms()

    def _lay_out(self) -> None:
        column = spaced(QVBoxLayout(self), margins=0, gap=0.9)
        top = spaced(QHBoxLayout(), margins=0, gap=0.9)
        top.addWidget(self._answer_field, 1, Qt.AlignmentFlag.AlignTop)
        top.addWidget(self._how_field, 1, Qt.AlignmentFlag.AlignTop)
        column.addWidget(self.trouble)
        column.addWidget(self.again)
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

    def _follow(self) -> None:
        """Keep the form from now on whenever the person chooses or types."""
        self.ask.chosen.connect(self._on_ask)
        self.answer.chosen.connect(self._read_forms)
        for choice in (self.answer, self.how, self.by):
            choice.chosen.connect(self._on_touched)
        self.paper.chosen.connect(self._on_paper)
        self.day.line.textChanged.connect(self._on_touched)
        self.extra.touched.connect(self._on_touched)
        self.extra.note.called_fine.connect(self._on_fine)

    def _make_fields(self, today: date, client: Client | None) -> None:
        self.ask = Select([(key, words.ask_title(ask)) for key, ask in self._asks.items()])
        self.answer = ChoiceList(
            self.tr("What was answered"), [Choice(one.value, words.answer(one)) for one in Answer]
        )
        self.how = ChoiceList(self.tr("How"), [Choice(one.value, words.how(one)) for one in How])
        roles = parties(client, today) if client is not None else (Role.CLIENT,)
        self.by = Select([(one.value, words.role(one)) for one in roles])
        none = (NO_PAPER, self.tr("None of the papers in this vault"))
        self.paper = Select([none], mode=Qt.TextElideMode.ElideMiddle)  # the day stands at the end
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
        self.extra = MoreFields()
        self.ends = self.extra.ends
        self.note = self.extra.note
        self.more = Disclosure(self.tr("More: one session only, an end date, a note"), self.extra)

    def begin(
        self, *, ask: str = "", likely: str = "", answer: Answer | None = None, codes: str = ""
    ) -> None:
        """Choose what was asked and perhaps answered, and give the first open field the focus.

        What was half filled in about *ask* comes back, or about any other when only a *likely* one is known.
        With *answer* or *codes* the form begins with these instead.
        """
        chosen = ask or likely
        if chosen in self._asks:
            self.ask.select(chosen)
        self._shown_ask = self.ask.value or ""
        if answer is not None:
            self.answer.select(answer.value)
        self._codes = codes
        self._read_forms()
        self._blank = self.half
        self._read_kept(any_ask=not ask, restore=answer is None and not codes)
        (self.answer if answer is None else self.how).setFocus()

    def set_codes(self, codes: str) -> None:
        """Take over the codes of whom the answer is, in the form for many."""
        if codes != self._codes:
            self._codes = codes
            self._on_touched()

    @property
    def half(self) -> HalfSaid:
        """Return the form as it stands."""
        extra = self.extra
        return HalfSaid(
            answer=self.answer.value or "",
            how=self.how.value or "",
            by=self.by.value or "",
            paper=self._paper,
            day=self.day.line.text(),
            once=extra.once.isChecked(),
            meeting=extra.meeting.value or "",
            ends=extra.ends.line.text(),
            time=extra.time.text(),
            note=extra.note.text,
            codes=self._codes,
        )

    @property
    def said(self) -> Said | None:
        """Return what was filled in, or None while something is missing; the field says what."""
        ask, day, extra = self._asks.get(self.ask.value or ""), self.day.value, self.extra
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
            time=extra.time.text().strip(),
            meeting=Meeting(extra.meeting.value) if extra.meeting.value else None,
            this_session_only=extra.once.isChecked(),
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
            self.kept.flush()
            self.saved.emit(said)
        elif not self.answer.value:
            self.answer.setFocus()
        elif not self.how.value:
            self.how.setFocus()

    def _on_cancel(self) -> None:
        if ask := self._asks.get(self._shown_ask):
            self.kept.forget(ask)
        self.cancelled.emit()

    def _on_ask(self) -> None:
        """Go on about another ask with what is filled in; an empty form shows what was begun about it."""
        before, self._shown_ask = self._asks.get(self._shown_ask), self.ask.value or ""
        if self.half == self._blank:
            self._read_kept(any_ask=False, restore=True)
        elif before is not None:
            self.kept.forget(before)
            self._on_touched()
        self._read_forms()

    def _on_touched(self) -> None:
        if self._is_restoring or (ask := self._asks.get(self._shown_ask)) is None:
            return
        if self.half == self._blank:
            self.kept.forget(ask)
        else:
            self.kept.keep(ask, self.half)

    def _on_fine(self, texts: tuple[str, ...]) -> None:
        self._workbench.change(lambda desk: textguard.allow(desk, texts), owner=self._workbench)

    def _read_kept(self, *, any_ask: bool, restore: bool) -> None:
        asks = tuple(self._asks.values())
        self._workbench.read(
            lambda desk: self.kept.begin(desk, asks),
            lambda begun: self._on_begun(begun, any_ask=any_ask, restore=restore),
            owner=self,
        )

    def _on_begun(self, begun: Begun, *, any_ask: bool, restore: bool) -> None:
        fine, halves = begun
        self.extra.allow(fine)
        if not restore or self.half != self._blank:  # the person was faster
            return
        keys = [self._shown_ask, *(self._asks if any_ask else ())]
        for key in keys:
            ask = self._asks.get(key)
            if ask is not None and (half := halves.get((ask.tool_id, ask.purpose.value))) is not None:
                self.ask.select(key)
                self._shown_ask = key
                self._show_half(half)
                return

    def _show_half(self, half: HalfSaid) -> None:
        self._is_restoring = True
        for choice, key in ((self.answer, half.answer), (self.how, half.how)):
            choice.select(*([key] if key else []))
        if self.by.findData(half.by) >= 0:
            self.by.select(half.by)
        self._paper = half.paper
        self.day.line.setText(half.day)
        self.extra.show_half(half)
        self._codes = half.codes
        self._is_restoring = False
        if self.extra.is_used:
            self.more.set_open(opened=True)
        self.again.show()
        self.restored.emit(half.codes)
        self._read_forms()

    def _on_paper(self) -> None:
        self._paper = self.paper.value or ""
        self._show_no_paper()
        self._on_touched()

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
        kept = self._paper
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
