"""One editor for each kind of question: choices, numbers, dates, written answers."""

from collections.abc import Mapping
from datetime import date

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ethicsdesk.domain.questionnaire import Level, Question, QuestionKind
from ethicsdesk.domain.records import AnswerState, Rating
from ethicsdesk.domain.validation import EARLIEST, LARGEST_NUMBER
from ethicsdesk.ui import labels
from ethicsdesk.ui.interview.given import UNKNOWN, UNKNOWN_KEY, Given
from ethicsdesk.ui.interview.guarded_area import Guard, GuardedArea
from ethicsdesk.ui.metrics import spaced
from ethicsdesk.ui.widgets.choice_card import Choice
from ethicsdesk.ui.widgets.choice_list import ChoiceList
from ethicsdesk.ui.widgets.date_edit import DateEdit
from ethicsdesk.ui.widgets.field import Field
from ethicsdesk.ui.widgets.heading import help_text
from ethicsdesk.ui.widgets.number_edit import NumberEdit

translate = QCoreApplication.translate


class AnswerEditor(QWidget):
    """Base: the answers of a question from best to worst, and “I do not know” beside them."""

    given = Signal()
    """An answer was chosen or a field was left: time to save."""

    typed = Signal()
    """Something is half-typed."""

    def __init__(self, question: Question) -> None:
        """Make an editor without an answer."""
        super().__init__()
        self.question = question
        self.column = spaced(QVBoxLayout(self), margins=0, gap=0.8)
        self.choices: ChoiceList

    def value(self) -> Given | None:
        """Return what is answered, or None while nothing is."""
        raise NotImplementedError

    def show_value(self, given: Given | None) -> None:
        """Show an answer without telling anyone."""
        raise NotImplementedError

    def raw(self) -> dict[str, str]:
        """Return everything typed, also what cannot be read yet."""
        return {"choice": self.choices.value or ""}

    def show_raw(self, raw: Mapping[str, str]) -> None:
        """Show what was half-typed."""
        key = raw.get("choice", "")
        if key in {card.choice.key for card in self.choices.cards}:
            self.choices.select(key)

    def first_field(self) -> QWidget:
        """Return where the person begins."""
        return self.choices

    def missing_field(self) -> QWidget | None:
        """Return a field that this answer still asks for, or None."""
        return None

    @property
    def has_problem(self) -> bool:
        """Say whether something typed cannot be read."""
        return False

    def problem_field(self) -> QWidget:
        """Return the field that may hold what cannot be read."""
        return self.first_field()

    def _make_choices(self, *, own: tuple[Choice, ...] = ()) -> ChoiceList:
        named = tuple(Choice(o.id, o.label, o.help) for o in reversed(self.question.options))
        unknown = Choice(
            UNKNOWN_KEY,
            self.tr("I do not know"),
            self.tr("A fine answer for now. It becomes a question for the company."),
        )
        self.choices = ChoiceList(self.question.text, (*own, *named, unknown))
        return self.choices

    def _chosen(self) -> Given | None:
        key = self.choices.value
        if key is None:
            return None
        return UNKNOWN if key == UNKNOWN_KEY else Given(option=key)

    def _select(self, given: Given | None) -> None:
        if given is None or given.state is AnswerState.NOT_APPLICABLE:
            self.choices.select()
        elif given.state is AnswerState.UNKNOWN:
            self.choices.select(UNKNOWN_KEY)
        else:
            self.choices.select(*([given.option] if given.option else []))


class ChoiceEditor(AnswerEditor):
    """Yes, partly, no, or the question's own answers; a good one may ask for its day."""

    def __init__(self, question: Question, *, today: date) -> None:
        """Make the cards, and the date line where the question has one."""
        super().__init__(question)
        self.column.addWidget(self._make_choices())
        self.choices.chosen.connect(self._on_chosen)
        self._good = {o.id for o in question.options if o.level is Level.GOOD}
        self.day = DateEdit(earliest=EARLIEST, latest=today)
        label = question.date_part.label if question.date_part else ""
        note = self.tr("Without its day, this answer does not count yet.") if question.date_part else ""
        self.day_field = Field(label or self.tr("Day"), self.day, help_text=note)
        self.column.addWidget(self.day_field)
        self.day.committed.connect(lambda _: self.given.emit())
        self.day.line.textEdited.connect(lambda _: self.typed.emit())
        self._show_day()

    def value(self) -> Given | None:
        """Return the chosen answer with its day."""
        chosen = self._chosen()
        if chosen is None or not self._wants_day():
            return chosen
        return Given(option=chosen.option, day=self.day.value)

    def show_value(self, given: Given | None) -> None:
        """Choose the card and show the day."""
        self._select(given)
        self.day.set_value(given.day if given else None)
        self._show_day()

    def raw(self) -> dict[str, str]:
        """Return the choice and the day as typed."""
        return {**super().raw(), "day": self.day.line.text()}

    def show_raw(self, raw: Mapping[str, str]) -> None:
        """Show the choice and the day as typed."""
        super().show_raw(raw)
        self.day.line.setText(raw.get("day", ""))
        self._show_day()

    def missing_field(self) -> QWidget | None:
        """Point at the empty date line."""
        return self.day if self._wants_day() and not self.day.line.text().strip() else None

    @property
    def has_problem(self) -> bool:
        """Say whether the day cannot be read."""
        return self._wants_day() and bool(self.day.problem)

    def problem_field(self) -> QWidget:
        """Return the date line."""
        return self.day

    def _on_chosen(self) -> None:
        self._show_day()
        self.given.emit()

    def _wants_day(self) -> bool:
        return self.question.date_part is not None and self.choices.value in self._good

    def _show_day(self) -> None:
        self.day_field.setVisible(self._wants_day())


class LineEditor(AnswerEditor):
    """A typed line and, beneath it, answers with a name of their own; one takes the place of the other."""

    def __init__(self, question: Question, line: NumberEdit | DateEdit, *, label: str) -> None:
        """Put *line* above the named answers."""
        super().__init__(question)
        self.line = line
        self.column.addWidget(Field(label, line))
        self.column.addWidget(self._make_choices())
        self.line.committed.connect(self._on_line)
        self.line.line.textEdited.connect(self._on_typed)
        self.choices.chosen.connect(self._on_chosen)

    def value(self) -> Given | None:
        """Return the typed value, or the named answer."""
        chosen = self._chosen()
        return chosen if chosen is not None else self._typed_value()

    def show_value(self, given: Given | None) -> None:
        """Show the typed value or choose the named answer."""
        self._select(given)
        value = None if given is None else given.number if isinstance(self.line, NumberEdit) else given.day
        self.line.set_value(value)  # type: ignore[arg-type]

    def raw(self) -> dict[str, str]:
        """Return the line as typed too."""
        return {**super().raw(), "line": self.line.line.text()}

    def show_raw(self, raw: Mapping[str, str]) -> None:
        """Show the line as typed too."""
        super().show_raw(raw)
        self.line.line.setText(raw.get("line", ""))

    def first_field(self) -> QWidget:
        """Begin at the line, unless a named answer is chosen."""
        return self.choices if self.choices.value else self.line

    @property
    def has_problem(self) -> bool:
        """Say whether the line cannot be read."""
        return self.choices.value is None and bool(self.line.problem)

    def _typed_value(self) -> Given | None:
        if isinstance(self.line, NumberEdit):
            number = self.line.value
            return None if number is None else Given(number=int(number))
        day = self.line.value
        return None if day is None else Given(day=day)

    def _on_line(self) -> None:
        if self.line.line.text().strip():
            self.choices.select()
        self.given.emit()

    def _on_typed(self) -> None:
        self.choices.select()
        self.typed.emit()

    def _on_chosen(self) -> None:
        self.line.set_value(None)
        self.given.emit()


class TextEditor(AnswerEditor):
    """A written answer, with the therapist's own rating of what the company says."""

    def __init__(self, question: Question, *, guard: Guard) -> None:
        """Make the box, the guide, and the ratings."""
        super().__init__(question)
        self.box = GuardedArea(guard=guard, placeholder=self.tr("In a few words"))
        self.column.addWidget(Field(self.tr("What did you find out?"), self.box))
        if question.good_text:
            self.column.addWidget(help_text(self.tr("A good answer: {text}").format(text=question.good_text)))
        ratings = tuple(
            Choice(r.value, labels.rating(r), question.red_flag if r is Rating.RED_FLAG else "")
            for r in Rating
        )
        self.rating_field = Field(self.tr("How good is this answer?"), self._make_choices(own=ratings))
        self.choices.setAccessibleName(self.tr("How good is this answer?"))
        self.column.addWidget(self.rating_field)
        self.box.left.connect(self._on_left)
        self.box.typed.connect(self.typed)
        self.choices.chosen.connect(self._on_chosen)

    def value(self) -> Given | None:
        """Return text and rating; a rating without words is no answer yet."""
        if self.choices.value == UNKNOWN_KEY:
            return Given(state=AnswerState.UNKNOWN, text=self.box.text)
        if not self.box.text.strip():
            return None
        key = self.choices.value
        return Given(text=self.box.text, rating=Rating(key) if key else None)

    def show_value(self, given: Given | None) -> None:
        """Show text and rating."""
        self.box.set_text(given.text if given else "")
        if given and given.state is AnswerState.UNKNOWN:
            self.choices.select(UNKNOWN_KEY)
        else:
            self.choices.select(*([given.rating.value] if given and given.rating else []))

    def raw(self) -> dict[str, str]:
        """Return the text too."""
        return {**super().raw(), "text": self.box.text}

    def show_raw(self, raw: Mapping[str, str]) -> None:
        """Show the text too."""
        super().show_raw(raw)
        self.box.set_text(raw.get("text", ""))

    def first_field(self) -> QWidget:
        """Begin at the box."""
        return self.box

    def missing_field(self) -> QWidget | None:
        """Ask for words when only a rating is chosen, or for the rating when only words are there."""
        if self.choices.value == UNKNOWN_KEY:
            return None
        if self.choices.value and not self.box.text.strip():
            return self.box
        return self.choices if self.box.text.strip() and not self.choices.value else None

    def _on_left(self) -> None:
        self.given.emit()

    def _on_chosen(self) -> None:
        needs_words = self.choices.value != UNKNOWN_KEY and not self.box.text.strip()
        words = self.tr("Please write a few words above, or choose “I do not know”.")
        self.rating_field.set_error(words if needs_words else "")
        self.given.emit()


def editor_for(question: Question, *, guard: Guard, today: date) -> AnswerEditor:
    """Return the editor of the question's kind."""
    match question.kind:
        case QuestionKind.NUMBER:
            line = NumberEdit(minimum=0, maximum=LARGEST_NUMBER, unit=labels.unit(question.unit))
            label = translate("AnswerEditor", "How many {unit}?").format(unit=labels.unit(question.unit))
            return LineEditor(question, line, label=label)
        case QuestionKind.DATE:
            day = DateEdit(earliest=EARLIEST, latest=today)
            return LineEditor(question, day, label=translate("AnswerEditor", "Which day?"))
        case QuestionKind.TEXT:
            return TextEditor(question, guard=guard)
        case _:
            return ChoiceEditor(question, today=today)
