"""Deal-breakers and red flags: the answer, why it matters, whose rule, what would change it."""

from collections.abc import Mapping
from datetime import date, timedelta

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ethicsdesk.domain.judgement import Finding, FindingKind
from ethicsdesk.domain.questionnaire import Source
from ethicsdesk.ui import labels
from ethicsdesk.ui.interview.answer_words import answer_words
from ethicsdesk.ui.interview.guarded_area import Guard, GuardedArea
from ethicsdesk.ui.interview.why_panel import rule
from ethicsdesk.ui.metrics import spaced
from ethicsdesk.ui.tone import Tone
from ethicsdesk.ui.widgets.button import Button
from ethicsdesk.ui.widgets.card import Card
from ethicsdesk.ui.widgets.chip import Chip
from ethicsdesk.ui.widgets.date_edit import DateEdit
from ethicsdesk.ui.widgets.disclosure import Disclosure
from ethicsdesk.ui.widgets.field import Field
from ethicsdesk.ui.widgets.flow_layout import FlowLayout
from ethicsdesk.ui.widgets.heading import Text, TextRole
from ethicsdesk.ui.widgets.icon_label import IconLabel
from ethicsdesk.ui.widgets.link_button import LinkButton

_SHOWN = 6
_DEFAULT_DAYS = 30


class StopCard(Card):
    """One open deal-breaker; it can be answered anew and, when it is no law, set aside for a time."""

    changed_mind = Signal(str)
    set_aside = Signal(str, str, object)
    typed = Signal(str, str)
    opened_form = Signal(str)
    called_fine = Signal(tuple)

    def __init__(self, finding: Finding, *, sources: Mapping[str, Source], guard: Guard, today: date) -> None:
        """Show the finding with its ways out."""
        super().__init__()
        question = finding.question
        self.question_id = question.id
        self.setAccessibleName(self.tr("Deal-breaker: {question}").format(question=question.text))
        head = spaced(QHBoxLayout(), margins=0, gap=0.6)
        head.addWidget(IconLabel("octagon-x", role="stop", size=1.35), 0, Qt.AlignmentFlag.AlignTop)
        head.addWidget(Text(question.text, role=TextRole.H3), 1)
        self.add(head)
        self._add_pair(self.tr("Your answer"), answer_words(question, finding.answer))
        self._add_pair(self.tr("Why it matters"), question.why)
        self._add_pair(self.tr("What would change it"), question.change)
        self.add(rule(finding.badge, question.sources, sources))
        self.change = Button(self.tr("Change my answer"), icon="pencil")
        self.change.clicked.connect(lambda: self.changed_mind.emit(self.question_id))
        self.aside = Button(self.tr("Set aside for a time …"), icon="clock")
        self.aside.clicked.connect(self._open_form)
        if finding.law:
            self.aside.hide()
        buttons = spaced(FlowLayout(), margins=0, gap=0.6)
        buttons.addWidget(self.change)
        buttons.addWidget(self.aside)
        self.add(buttons)
        if finding.law:
            words = self.tr(
                "This rule is law, so it cannot be set aside. Only another answer, or “does not apply”, "
                "changes it."
            )
            self.add(Text(words, role=TextRole.HELP))
        self.form = self._make_form(guard, today)
        self.add(self.form)

    def show_problem(self, sentence: str) -> None:
        """Show why it could not be set aside."""
        self.until_field.set_error(sentence)

    def restore(self, reason: str) -> None:
        """Show a reason that was half-typed before."""
        if reason and not self.reason.text:
            self.reason.set_text(reason)

    @property
    def is_form_open(self) -> bool:
        """Say whether a reason is being written."""
        return not self.form.isHidden()

    def _add_pair(self, name: str, text: str) -> None:
        column = spaced(QVBoxLayout(), margins=0, gap=0.1)
        column.addWidget(Text(name, role=TextRole.OVERLINE))
        column.addWidget(Text(text))
        self.add(column)

    def _make_form(self, guard: Guard, today: date) -> QWidget:
        form = QWidget()
        column = spaced(QVBoxLayout(form), margins=(0, 0.4, 0, 0), gap=0.7)
        self.reason = GuardedArea(guard=guard, lines=2)
        self.reason.typed.connect(lambda: self.typed.emit(self.question_id, self.reason.text))
        self.reason.called_fine.connect(self.called_fine)
        words = self.tr("It stands in the memo. The result stays conditional at best until the day is over.")
        self.reason_field = Field(
            self.tr("Why is it right to use the tool all the same?"), self.reason, help_text=words
        )
        self.until = DateEdit(earliest=today + timedelta(days=1), latest=today + timedelta(days=365))
        self.until.set_value(today + timedelta(days=_DEFAULT_DAYS))
        self.until_field = Field(self.tr("Until which day?"), self.until)
        self.confirm = Button(self.tr("Set it aside"))
        self.confirm.clicked.connect(self._on_confirm)
        self.cancel = LinkButton(self.tr("Leave it as it is"))
        self.cancel.clicked.connect(self._close_form)
        buttons = spaced(FlowLayout(), margins=0, gap=0.6)
        buttons.addWidget(self.confirm)
        buttons.addWidget(self.cancel)
        column.addWidget(self.reason_field)
        column.addWidget(self.until_field)
        column.addLayout(buttons)
        form.hide()
        return form

    def _open_form(self) -> None:
        self.form.show()
        self.opened_form.emit(self.question_id)
        self.reason.setFocus()

    def _close_form(self) -> None:
        self.form.hide()
        self.aside.setFocus()

    def _on_confirm(self) -> None:
        missing = not self.reason.text.strip()
        self.reason_field.set_error(self.tr("Please write your reason first.") if missing else "")
        if missing:
            self.reason.setFocus()
        elif self.until.value is None:
            self.until_field.set_error(self.until.problem or self.tr("Please choose a day."))
            self.until.setFocus()
        else:
            self.set_aside.emit(self.question_id, self.reason.text, self.until.value)


class RedFlagsCard(Card):
    """Red flags, the heaviest first; those beyond the first few fold away."""

    changed_mind = Signal(str)
    taken_up = Signal(str)

    def __init__(self, flags: tuple[Finding, ...]) -> None:
        """List the flags."""
        super().__init__(self.tr("Red flags ({count})").format(count=len(flags)))
        for finding in flags[:_SHOWN]:
            self.add(self._entry(finding))
        if len(flags) > _SHOWN:
            rest = QWidget()
            column = spaced(QVBoxLayout(rest), margins=0, gap=0.75)
            for finding in flags[_SHOWN:]:
                column.addWidget(self._entry(finding))
            title = self.tr("{count} more").format(count=len(flags) - _SHOWN)
            self.add(Disclosure(title, rest))

    def _entry(self, finding: Finding) -> QWidget:
        host = QWidget()
        row = spaced(QHBoxLayout(host), margins=0, gap=0.7)
        row.addWidget(IconLabel("flag", role="caution", size=1.2), 0, Qt.AlignmentFlag.AlignTop)
        words = spaced(QVBoxLayout(), margins=0, gap=0.2)
        words.addWidget(Text(finding.question.red_flag, role=TextRole.STRONG))
        said = self.tr("Your answer: {answer}").format(answer=answer_words(finding.question, finding.answer))
        words.addWidget(Text(f"{finding.question.text} {said}", role=TextRole.HELP))
        if finding.override is not None:
            text = self.tr("Set aside until {day}: {reason}")
            words.addWidget(
                Text(text.format(day=labels.day(finding.override.until), reason=finding.override.reason))
            )
        foot = spaced(FlowLayout(), margins=0, gap=0.5)
        aside = finding.kind is FindingKind.OVERRIDDEN
        chip = self.tr("Deal-breaker set aside") if aside else labels.badge(finding.badge)
        foot.addWidget(Chip(chip, tone=Tone.CAUTION if aside else labels.badge_tone(finding.badge)))
        link = LinkButton(self.tr("Change my answer"))
        link.setAccessibleDescription(finding.question.text)
        link.clicked.connect(lambda _=False, key=finding.question.id: self.changed_mind.emit(key))
        foot.addWidget(link)
        if aside:
            end = LinkButton(self.tr("Take it up again now"))
            end.setAccessibleDescription(finding.question.text)
            end.clicked.connect(lambda _=False, key=finding.question.id: self.taken_up.emit(key))
            foot.addWidget(end)
        words.addLayout(foot)
        row.addLayout(words, 1)
        return host
