"""Beside a client: what is to be done now, and who they come together with."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Signal

from ethicsdesk.domain.action_words import task_words
from ethicsdesk.domain.clients import Circle
from ethicsdesk.domain.records import Action
from ethicsdesk.ui import labels
from ethicsdesk.ui.consents import words
from ethicsdesk.ui.texts import told
from ethicsdesk.ui.tone import Tone
from ethicsdesk.ui.widgets.card import Card
from ethicsdesk.ui.widgets.choice_card import Choice
from ethicsdesk.ui.widgets.choice_list import ChoiceList
from ethicsdesk.ui.widgets.row_list import RowItem, RowList


class StepsCard(Card):
    """The checklist after a no or a withdrawal; ticking a step marks it as done."""

    done = Signal(str)
    """The id of the action."""

    def __init__(self) -> None:
        """Make the card; hidden while there is nothing to do."""
        super().__init__(self.tr("To do now"), tone=Tone.ACCENT)
        self.list: ChoiceList | None = None
        self.hide()

    def show_steps(self, steps: Sequence[Action]) -> None:
        """Show the open steps."""
        if self.list is not None:
            self.column.removeWidget(self.list)
            self.list.hide()
            self.list.deleteLater()
        due = self.tr("By {day}")
        self.list = ChoiceList(
            self.tr("To do now"),
            [
                Choice(step.id, told(task_words(step.text)), due.format(day=labels.day(step.due)))
                for step in steps
            ],
            many=True,
        )
        self.list.chosen.connect(self.done)
        self.add(self.list)
        self.setVisible(bool(steps))


class CircleCard(Card):
    """The couples, families and groups a client is in."""

    opened = Signal(str)

    def __init__(self) -> None:
        """Make the card; hidden while there are none."""
        super().__init__(self.tr("Comes together with others"))
        self.rows = RowList(self.tr("Comes together with others"))
        self.rows.activated.connect(self.opened)
        self.add(self.rows)
        self.hide()

    def show_circles(self, circles: Sequence[Circle], codes: Mapping[str, str]) -> None:
        """Show the circles; *codes* by client id."""
        self.rows.show_rows(
            [
                RowItem(
                    one.id,
                    f"{words.circle(one.shape)} {one.code}",
                    words.circle_line(one, dict(codes)),
                    icon="users",
                )
                for one in circles
            ]
        )
        self.setVisible(bool(circles))
