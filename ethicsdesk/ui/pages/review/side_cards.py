"""What stands beside a question: still true, whose rule it is, steps of last time."""

from collections.abc import Mapping
from datetime import date

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from ethicsdesk.domain.questionnaire import Badge, Source
from ethicsdesk.domain.records import Action
from ethicsdesk.services.reviews import Step
from ethicsdesk.ui.interview.why_panel import rule
from ethicsdesk.ui.reviews import words
from ethicsdesk.ui.widgets.button import Button
from ethicsdesk.ui.widgets.card import Card
from ethicsdesk.ui.widgets.heading import Text
from ethicsdesk.ui.widgets.row_list import RowItem, RowList

translate = QCoreApplication.translate


class SameCard(Card):
    """Takes over with one press what was in order last time and still is."""

    def __init__(self) -> None:
        """Make the card, hidden."""
        super().__init__(translate("review", "Still true?"))
        self._words = Text()
        self.take = Button(translate("review", "Still &true"), icon="check")
        self.add(self._words)
        self.add_start(self.take)
        self.hide()

    def show_count(self, count: int) -> None:
        """Show for how many open questions the last answer may still hold."""
        self.setVisible(count > 0)
        one = translate(
            "review",
            "One open question was in order last time. If nothing changed, take it over. "
            "You can still change it.",
        )
        more = translate(
            "review",
            "{count} open questions were in order last time. If nothing changed, take all of them over. "
            "You can still change each one.",
        )
        self._words.setText(one if count == 1 else more.format(count=count))


class SourceCard(Card):
    """Whose rule a question comes from."""

    def __init__(self) -> None:
        """Make the card, empty."""
        super().__init__(translate("review", "Where it comes from"))
        self._rule: QWidget | None = None

    def show_item(self, step: Step, sources: Mapping[str, Source]) -> None:
        """Show the sources of a question, the strongest badge first."""
        if self._rule is not None:
            self.column.removeWidget(self._rule)
            self._rule.hide()
            self._rule.deleteLater()
        badges = [sources[cite.source].badge for cite in step.item.sources]
        order = list(Badge)
        self._rule = rule(min(badges, key=order.index), step.item.sources, sources)
        self.add(self._rule)
        self.show()


class StepsOfBefore(Card):
    """Steps of earlier runs that are still open."""

    def __init__(self) -> None:
        """Make the card, hidden."""
        super().__init__(translate("review", "Still open from last time"))
        self.rows = RowList(translate("review", "Still open from last time"))
        self.add(self.rows)
        self.hide()

    def show_actions(self, found: tuple[Action, ...], today: date) -> None:
        """Show the open steps."""
        self.setVisible(bool(found))
        self.rows.show_rows(
            [RowItem(one.id, one.text, words.when(one.due, today), icon="list-checks") for one in found]
        )
