"""The card that leads a newcomer from the first question to the first binder."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ethicsdesk.services.first_steps import FirstSteps, Step
from ethicsdesk.ui.metrics import spaced
from ethicsdesk.ui.pages.today.words import questions_left, step_words
from ethicsdesk.ui.widgets.card import Card
from ethicsdesk.ui.widgets.heading import Text, TextRole
from ethicsdesk.ui.widgets.icon_label import IconLabel
from ethicsdesk.ui.widgets.link_button import LinkButton


class StepsCard(Card):
    """A few steps: done ones ticked, the next one explained, the rest named."""

    without_ai = Signal()
    """The practice uses no AI, and wants the way that fits."""

    def __init__(self, *, parent: QWidget | None = None) -> None:
        """Make an empty card; `show_steps` fills it."""
        super().__init__(self.tr("Your first hour"), parent=parent)
        self._list: QWidget | None = None
        self.no_ai = LinkButton(self.tr("I use no AI in my practice"))
        self.no_ai.clicked.connect(self.without_ai)
        self.add_start(self.no_ai)

    def show_steps(self, steps: FirstSteps, *, without_ai: bool = False) -> None:
        """Show how far one is, and hide when all is done; *without_ai* offers the way without tools."""
        self.no_ai.setVisible(without_ai)
        if self._list is not None:
            self.column.removeWidget(self._list)
            self._list.hide()
            self._list.deleteLater()
        self.setVisible(steps.next is not None)
        self._list = QWidget()
        column = spaced(QVBoxLayout(self._list), margins=0, gap=0.7)
        for number, step in enumerate(steps.steps, 1):
            column.addWidget(self._row(number, step, steps))
        self.column.insertWidget(self.column.count() - 1, self._list)

    def _row(self, number: int, step: Step, steps: FirstSteps) -> QWidget:
        done, present = step in steps.done, step is steps.next
        row_widget = QWidget()
        row = spaced(QHBoxLayout(row_widget), margins=0, gap=0.7)
        mark = "circle-check" if done else "circle-dot" if present else "circle"
        role = "good" if done else "primary" if present else "muted"
        row.addWidget(IconLabel(mark, role=role, size=1.3), 0, Qt.AlignmentFlag.AlignTop)
        words = spaced(QVBoxLayout(), margins=0, gap=0.1)
        name, purpose, _ = step_words(step)
        if step is Step.PRACTICE and steps.questions_left:
            purpose = questions_left(len(steps.questions_left))
        words.addWidget(Text(name, role=TextRole.STRONG if present else TextRole.MUTED))
        if present:
            words.addWidget(Text(purpose, role=TextRole.HELP))
        row.addLayout(words, 1)
        state = self.tr("done") if done else self.tr("next") if present else self.tr("later")
        row_widget.setAccessibleName(
            self.tr("Step {number}: {name}, {state}").format(number=number, name=name, state=state)
        )
        return row_widget
