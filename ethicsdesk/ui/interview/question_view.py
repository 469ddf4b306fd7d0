"""One question on the screen: its words, its answers, and what can be added to an answer."""

import json
from dataclasses import replace
from html import escape

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QWidget

from ethicsdesk.domain.questionnaire import Question, Term
from ethicsdesk.domain.records import Answer, AnswerState, Basis
from ethicsdesk.domain.validation import check_answer
from ethicsdesk.domain.wording import say
from ethicsdesk.ui.interview.basis_editor import BasisEditor
from ethicsdesk.ui.interview.editors import editor_for
from ethicsdesk.ui.interview.given import Given, given_of
from ethicsdesk.ui.interview.guarded_area import Guard, GuardedArea
from ethicsdesk.ui.metrics import spaced
from ethicsdesk.ui.texts import told
from ethicsdesk.ui.tone import Tone
from ethicsdesk.ui.widgets.banner import Banner
from ethicsdesk.ui.widgets.card import Card
from ethicsdesk.ui.widgets.disclosure import Disclosure
from ethicsdesk.ui.widgets.field import Field
from ethicsdesk.ui.widgets.heading import Text, TextRole
from ethicsdesk.ui.widgets.link_button import LinkButton


class QuestionView(Card):
    """Holds everything typed about one question; the page decides when to save it."""

    given = Signal()
    typed = Signal()
    see_result = Signal()
    called_fine = Signal(tuple)

    def __init__(self, question: Question, *, section: str, guard: Guard, opening_day: Answer) -> None:
        """Make an empty view; *opening_day* is a blank answer that carries the day."""
        super().__init__()
        self.question = question
        self._blank = opening_day
        self._today = opening_day.answered_on
        self._rests_on: Given | None = None  # the value the basis was named for
        self._aside: tuple[Given | None, Basis] | None = None  # how another value was known
        self.setAccessibleName(question.text)
        self.add(Text(section, role=TextRole.OVERLINE))
        self.words = Text(question.text, role=TextRole.QUESTION)
        self.add(self.words)
        self.editor = editor_for(question, guard=guard, today=self._today)
        self.problem = Text(role=TextRole.ERROR)
        self.problem.hide()
        self.add(self.editor, self.problem)
        self._add_not_applicable(guard)
        self.stop = Banner(tone=Tone.STOP, action=self.tr("See the &result now"))
        self.stop.acted.connect(self.see_result)
        self.stop.hide()
        self.add(self.stop)
        self._add_details(guard)
        self.editor.given.connect(self._on_given)
        self.editor.typed.connect(self.typed)

    def explain(self, terms: tuple[Term, ...]) -> None:
        """Offer the meaning of the question's words as a tooltip; typed text can never turn into markup."""
        lines = [f"<p><b>{escape(t.term)}</b><br>{escape(t.meaning)}</p>" for t in terms]
        self.words.setToolTip("".join(lines))

    def show_answer(self, answer: Answer | None, *, draft: str = "") -> None:
        """Show the kept answer and over it what was half-typed."""
        not_applicable = answer is not None and answer.state is AnswerState.NOT_APPLICABLE
        self.editor.show_value(given_of(answer) if answer else None)
        self.basis.show_value(answer.basis if answer else None)
        self.note.set_text(answer.note if answer else "")
        self.reason.set_text(answer.reason if answer else "")
        self.ask.setChecked(bool(answer and (answer.ask_vendor or answer.state is AnswerState.UNKNOWN)))
        self._show_reason(shown=not_applicable)
        if draft:
            self._show_draft(draft)
        self.note_line.set_open(opened=bool(self.note.text))
        self._rests_on, self._aside = self._value(), None

    def answer(self) -> Answer | None:
        """Return the answer as it stands on the screen, or None while there is none."""
        given = self._given()
        if given is None:
            return None
        return Answer(
            id=self._blank.id,
            assessment_id=self._blank.assessment_id,
            question_id=self.question.id,
            state=given.state,
            answered_on=self._today,
            option=given.option,
            number=given.number,
            day=given.day,
            text=given.text,
            rating=given.rating,
            note=self.note.text,
            reason=self.reason.text.strip() if given.state is AnswerState.NOT_APPLICABLE else "",
            basis=self.basis.value(),
            ask_vendor=self.ask.isChecked(),
        )

    def draft(self) -> str:
        """Return everything typed, as text to be kept."""
        raw = {**self.editor.raw(), **self.basis.raw(), "note": self.note.text, "reason": self.reason.text}
        raw["ask"] = "yes" if self.ask.isChecked() else ""
        raw["na"] = "yes" if self.is_reason_shown else ""
        return json.dumps(raw, ensure_ascii=False)

    @property
    def has_problem(self) -> bool:
        """Say whether something typed cannot be right; the sentence stands beside it."""
        return self.editor.has_problem or self.basis.has_problem

    def check(self) -> bool:
        """Say whether the answer can be kept; else show why beside it."""
        answer = self.answer()
        problem = check_answer(self.question, answer, self._today) if answer else ""
        self.problem.setText(told(say(problem)) if problem else "")
        self.problem.setVisible(bool(problem))
        return not problem and not self.has_problem

    def show_stop(self, *, shown: bool, more: str) -> None:
        """Say quietly that this answer is a deal-breaker, and that one can go on.

        A good answer that only lacks its day is no alarm yet: what is missing is said instead.
        """
        self.stop.setVisible(shown)
        if shown and self.question.date_part and self.editor.missing_field() is not None:
            counts = self.tr("Until you write the day, this answer counts as: {flag}")
            words = counts.format(flag=self.question.red_flag)
            self.stop.say(words, title=self.tr("The day is missing"), tone=Tone.CAUTION)
        elif shown:
            self.stop.say(f"{self.question.red_flag} {more}", title=self.tr("This is a stop"), tone=Tone.STOP)

    def same_as(self, kept: Answer | None) -> bool:
        """Say whether the screen says the same as a kept answer, whatever the day it was given."""
        answer = self.answer()
        if answer is None or kept is None:
            return answer is kept
        return replace(answer, answered_on=kept.answered_on) == kept

    @property
    def is_emptied(self) -> bool:
        """Say whether what was answered has been wiped from the fields."""
        return not self.is_reason_shown and self.editor.value() is None and not self.editor.has_problem

    def problem_field(self) -> QWidget | None:
        """Return the field that holds what cannot be right, or None."""
        if self.basis.has_problem:
            self.basis.disclosure.set_open(opened=True)
            return self.basis.seen
        return self.editor.problem_field() if self.editor.has_problem else None

    @property
    def is_reason_shown(self) -> bool:
        """Say whether “does not apply” is chosen."""
        return not self.reason_field.isHidden()

    def first_field(self) -> QWidget:
        """Return where the person begins."""
        return self.reason if self.is_reason_shown else self.editor.first_field()

    def missing_field(self) -> QWidget | None:
        """Return a field this answer still asks for, or None."""
        if self.is_reason_shown:
            return None if self.reason.text.strip() else self.reason
        return self.editor.missing_field()

    def _given(self) -> Given | None:
        if self.is_reason_shown:
            found = Given(state=AnswerState.NOT_APPLICABLE)
            return found if self.reason.text.strip() else None
        return self.editor.value()

    def _add_not_applicable(self, guard: Guard) -> None:
        self.not_applicable = LinkButton(self.tr("Does not a&pply …"))
        self.not_applicable.clicked.connect(self._on_not_applicable)
        self.add_start(self.not_applicable)
        self.reason = GuardedArea(guard=guard, lines=2)
        self.reason_field = Field(
            self.tr("Why does this question not apply?"),
            self.reason,
            help_text=self.tr("One sentence. It stands in the decision memo and in the binder."),
        )
        self.reason_field.hide()
        self.add(self.reason_field)
        self.reason.left.connect(self.given)
        self.reason.typed.connect(self.typed)
        self.reason.called_fine.connect(self.called_fine)

    def _add_details(self, guard: Guard) -> None:
        self.basis = BasisEditor(today=self._today)
        self.basis.changed.connect(self._on_basis)
        self.basis.typed.connect(self.typed)
        self.note = GuardedArea(
            guard=guard, placeholder=self.tr("For yourself. Please write no client names.")
        )
        self.note.area.setAccessibleName(self.tr("Note"))
        self.note.left.connect(self.given)
        self.note.typed.connect(self.typed)
        self.note.called_fine.connect(self.called_fine)
        self.note_line = Disclosure(self.tr("Add a note"), self.note)
        self.ask = QCheckBox(self.tr("As&k the company about this"))
        self.ask.clicked.connect(lambda _=False: self.given.emit())
        line = spaced(QHBoxLayout(), margins=0, gap=0.4)
        line.addWidget(self.ask, 0, Qt.AlignmentFlag.AlignLeading)
        line.addStretch(1)
        self.add(self.basis, self.note_line, line)
        box = getattr(self.editor, "box", None)
        if isinstance(box, GuardedArea):
            box.called_fine.connect(self.called_fine)

    def _value(self) -> Given | None:
        """Return what was answered; a text may be worded anew and still rest on the same."""
        given = self.editor.value()
        return replace(given, text="") if given is not None else None

    def _on_basis(self) -> None:
        self._rests_on, self._aside = self._value(), None
        self.given.emit()

    def _ask_basis_again(self) -> None:
        """Lay aside how the old answer was known: it says nothing about another one."""
        value, basis = self._value(), self.basis.value()
        if self._aside is not None and value == self._aside[0] and basis is None:
            self.basis.show_value(self._aside[1])
            self._rests_on, self._aside = value, None
        elif basis is not None and value != self._rests_on:
            self._aside = (self._rests_on, basis)
            self.basis.show_value(None)

    def _on_given(self) -> None:
        self._show_reason(shown=False)
        self._ask_basis_again()
        given = self.editor.value()
        if given is not None and given.state is AnswerState.UNKNOWN:
            self.ask.setChecked(True)
        self.given.emit()

    def _on_not_applicable(self) -> None:
        self._show_reason(shown=not self.is_reason_shown)
        if self.is_reason_shown:
            self.editor.choices.select()
            self.reason.setFocus()
        self.typed.emit()

    def _show_reason(self, *, shown: bool) -> None:
        self.reason_field.setVisible(shown)

    def _show_draft(self, draft: str) -> None:
        raw = {str(key): str(value) for key, value in json.loads(draft).items()}
        self.editor.show_raw(raw)
        self.basis.show_raw(raw)
        self.note.set_text(raw.get("note", ""))
        self.reason.set_text(raw.get("reason", ""))
        self.ask.setChecked(raw.get("ask") == "yes")
        self._show_reason(shown=raw.get("na") == "yes")
