"""The four screens of the first five minutes; each tells what was answered whenever that changes."""

from dataclasses import replace
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ethicsdesk.domain.incident_rules import Kind
from ethicsdesk.domain.incident_words import IncidentBook
from ethicsdesk.domain.records import YesNo
from ethicsdesk.services.first_minutes import FirstMinutes, Question
from ethicsdesk.ui.incidents.kind_choice import KindChoice
from ethicsdesk.ui.interview.guarded_area import Guard, GuardedArea
from ethicsdesk.ui.metrics import spaced
from ethicsdesk.ui.tone import Tone
from ethicsdesk.ui.widgets.banner import Banner
from ethicsdesk.ui.widgets.card import Card
from ethicsdesk.ui.widgets.choice_card import Choice
from ethicsdesk.ui.widgets.choice_list import ChoiceList
from ethicsdesk.ui.widgets.date_edit import DateEdit
from ethicsdesk.ui.widgets.field import Field


class Screen(QWidget):
    """One question."""

    answered = Signal()
    """Something is chosen or left: time to keep it."""

    allowed = Signal(tuple)
    """Texts that were called fine."""

    question: Question

    def __init__(self) -> None:
        """Make an empty screen."""
        super().__init__()
        self.column = spaced(QVBoxLayout(self), margins=0, gap=1.1)

    @property
    def first(self) -> QWidget:
        """Return what has the focus on arrival."""
        raise NotImplementedError

    def show_answers(self, kept: FirstMinutes) -> None:
        """Show what was answered before."""
        raise NotImplementedError

    def put(self, kept: FirstMinutes) -> FirstMinutes:
        """Return what is answered, with the answers of this screen."""
        raise NotImplementedError


class DangerScreen(Screen):
    """Whether anyone is in danger, and whether a person has spoken to them."""

    question = Question.DANGER

    def __init__(self) -> None:
        """Make the screen."""
        super().__init__()
        card = Card(self.tr("Is anyone in danger?"))
        self.danger = ChoiceList(
            self.tr("Is anyone in danger?"),
            (
                Choice(YesNo.YES, self.tr("Yes"), self.tr("Someone may be hurt, or may hurt someone.")),
                Choice(YesNo.UNSURE, self.tr("I am not sure"), self.tr("Then treat it as yes.")),
                Choice(YesNo.NO, self.tr("No")),
            ),
        )
        self.danger.chosen.connect(self._on_chosen)
        card.add(self.danger)
        self.column.addWidget(card)
        self.now = Banner(
            self.tr(
                "Call 911 if someone may be hurt now. The crisis line 988 is always open. Speak to the "
                "client yourself today. This page waits for you."
            ),
            title=self.tr("People first"),
            tone=Tone.STOP,
        )
        self.spoken = ChoiceList(
            self.tr("Has a person spoken to them?"),
            (
                Choice(YesNo.YES, self.tr("Yes, someone has spoken to them")),
                Choice(YesNo.NO, self.tr("Not yet"), self.tr("It stays at the top of what is due.")),
            ),
        )
        self.spoken.chosen.connect(lambda _key: self.answered.emit())
        self._more = Card(self.tr("Has a person spoken to them?"))
        self._more.add(self.spoken)
        for widget in (self.now, self._more):
            self.column.addWidget(widget)

    @property
    def first(self) -> QWidget:
        """Return the answers."""
        return self.danger

    def show_answers(self, kept: FirstMinutes) -> None:
        """Show what was answered before."""
        self.danger.select(*([kept.danger] if kept.danger else []))
        self.spoken.select(*([kept.spoken] if kept.spoken else []))
        self._show_more()

    def put(self, kept: FirstMinutes) -> FirstMinutes:
        """Add the answers of this screen."""
        return replace(kept, danger=_answer(self.danger), spoken=_answer(self.spoken))

    def _on_chosen(self, _key: str) -> None:
        self._show_more()
        self.answered.emit()

    def _show_more(self) -> None:
        unsafe = _answer(self.danger) in (YesNo.YES, YesNo.UNSURE)
        for widget in (self.now, self._more):
            widget.setVisible(unsafe)


class DoneScreen(Screen):
    """Whether something was done already, and how."""

    def __init__(self, question: Question, words: tuple[str, str, str, str], *, guard: Guard) -> None:
        """Make the screen for a question; *words* are title, done, not yet, and the question how."""
        super().__init__()
        self.question = question
        title, done, not_yet, how = words
        card = Card(title)
        self.help = self.tr("Not yet is fine. It becomes a step to do.")
        self.done = ChoiceList(title, (Choice(YesNo.YES, done), Choice(YesNo.NO, not_yet, self.help)))
        self.done.chosen.connect(lambda _key: self.answered.emit())
        self.how = GuardedArea(guard=guard, lines=3)
        self.how.left.connect(self.answered)
        self.how.called_fine.connect(self.allowed)
        card.add(self.done, Field(how, self.how, help_text=self.tr("No names."), optional=True))
        self.column.addWidget(card)

    @property
    def first(self) -> QWidget:
        """Return the answers."""
        return self.done

    def show_answers(self, kept: FirstMinutes) -> None:
        """Show what was answered before."""
        contain = self.question is Question.CONTAIN
        answer = kept.contained if contain else kept.preserved
        self.done.select(*([answer] if answer else []))
        self.how.set_text(kept.contained_how if contain else kept.preserved_what)

    def put(self, kept: FirstMinutes) -> FirstMinutes:
        """Add the answers of this screen."""
        if self.question is Question.CONTAIN:
            return replace(kept, contained=_answer(self.done), contained_how=self.how.text)
        return replace(kept, preserved=_answer(self.done), preserved_what=self.how.text)


class WriteScreen(Screen):
    """What kind of thing it is, when it was found, and what happened."""

    question = Question.WRITE

    def __init__(self, book: IncidentBook, *, guard: Guard, today: date) -> None:
        """Make the screen."""
        super().__init__()
        card = Card(self.tr("Write it down"))
        self.text = GuardedArea(guard=guard, lines=4)
        self.text.left.connect(self.answered)
        self.text.called_fine.connect(self.allowed)
        self.text_field = Field(
            self.tr("What happened? Two sentences are enough."),
            self.text,
            help_text=self.tr("What you saw, not what you guess. Client codes only, no names."),
        )
        self.day = DateEdit(earliest=date(1990, 1, 1), latest=today)
        self.day.committed.connect(lambda _value: self.answered.emit())
        self.day_field = Field(
            self.tr("On which day did you find out?"),
            self.day,
            help_text=self.tr("Deadlines are counted from this day."),
        )
        self.kind = KindChoice(book)
        self.kind.chosen.connect(lambda _code: self.answered.emit())
        card.add(self.text_field, self.day_field, self.kind)
        self.column.addWidget(card)

    @property
    def first(self) -> QWidget:
        """Return the text."""
        return self.text

    def lacking(self) -> QWidget | None:
        """Say beside each field what is still needed; return the first of them, or None."""
        has_text = bool(self.text.text.strip())
        self.text_field.set_error("" if has_text else self.tr("Please write what happened."))
        no_day = "" if self.day.value else self.tr("Please give the day you found out.")
        self.day_field.set_error(self.day.problem or no_day)
        kind = self.kind.lacking()
        if not has_text:
            return self.text
        return self.day if self.day_field.error else kind

    def show_answers(self, kept: FirstMinutes) -> None:
        """Show what was answered before."""
        self.text.set_text(kept.text)
        self.day.set_value(kept.discovered)
        self.kind.select(kept.code)

    def put(self, kept: FirstMinutes) -> FirstMinutes:
        """Add the answers of this screen."""
        code: Kind | None = self.kind.value
        return replace(kept, text=self.text.text, discovered=self.day.value, code=code)


def _answer(choices: ChoiceList) -> YesNo | None:
    return YesNo(choices.value) if choices.value else None
