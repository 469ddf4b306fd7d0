"""Chooses the questions an exhibit speaks to: those answered first, found by typing a few letters."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit

from ethicsdesk.domain.questionnaire import Question
from ethicsdesk.ui.widgets.card import Card
from ethicsdesk.ui.widgets.choice_card import Choice
from ethicsdesk.ui.widgets.choice_list import ChoiceList
from ethicsdesk.ui.widgets.field import Field
from ethicsdesk.ui.widgets.heading import Text, TextRole


class QuestionsCard(Card):
    """A list to tick; what is ticked stays in sight whatever is typed."""

    changed = Signal()

    def __init__(self, questions: Sequence[Question], *, answered: frozenset[str]) -> None:
        """Offer the questions that concern the tool."""
        super().__init__(self.tr("Which answers does it speak to?"))
        hint = self.tr(
            "Tick as many as you like. Answers take it over at once, unless you know more already."
        )
        self.add(Text(hint, role=TextRole.HELP))
        self.search = QLineEdit()
        self.search.setClearButtonEnabled(True)
        self.search.setPlaceholderText(self.tr("Type a word, such as training or delete"))
        self.add(Field(self.tr("&Find a question"), self.search))
        self.count = Text(role=TextRole.HELP)
        self.add(self.count)
        ordered = sorted(questions, key=lambda question: question.id not in answered)
        choices = [
            Choice(q.id, q.text, "" if q.id in answered else self.tr("Not answered yet")) for q in ordered
        ]
        self.list = ChoiceList(self.tr("Questions it speaks to"), choices, many=True)
        self.add(self.list)
        self.search.textChanged.connect(lambda _: self.refresh())
        self.list.chosen.connect(lambda _: self._on_chosen())
        self.refresh()

    @property
    def values(self) -> tuple[str, ...]:
        """Return the ids of the questions ticked."""
        return self.list.values

    def _on_chosen(self) -> None:
        self.refresh()
        self.changed.emit()

    def refresh(self) -> None:
        """Show what is found and ticked, and how many are."""
        words = self.search.text().casefold().split()
        for card in self.list.cards:
            text = f"{card.choice.title} {card.choice.key}".casefold()
            card.setVisible(card.isChecked() or all(word in text for word in words))
        chosen = len(self.list.values)
        one, more = self.tr("1 question ticked."), self.tr("{count} questions ticked.")
        self.count.setText(one if chosen == 1 else more.format(count=chosen))
