"""One thing to look at: the question, where to look, and four answers."""

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QButtonGroup, QRadioButton, QVBoxLayout, QWidget

from ethicsdesk.domain.own_tools import OwnItem, OwnState
from ethicsdesk.ui.metrics import spaced
from ethicsdesk.ui.widgets.card import Card
from ethicsdesk.ui.widgets.disclosure import Disclosure
from ethicsdesk.ui.widgets.flow_layout import FlowLayout
from ethicsdesk.ui.widgets.heading import Text, TextRole

translate = QCoreApplication.translate


def state_words(state: OwnState) -> str:
    """Return what was found."""
    words = {
        OwnState.NOT_HERE: translate("OwnTools", "I do not have this"),
        OwnState.NO_AI: translate("OwnTools", "No AI, or it is off"),
        OwnState.AI_ON: translate("OwnTools", "AI is on"),
        OwnState.UNSURE: translate("OwnTools", "Not sure"),
    }
    return words[state]


class ItemCard(Card):
    """Answered with one click or the arrow keys."""

    said = Signal(str, object)
    """The item and what was found."""

    def __init__(self, item: OwnItem, state: OwnState | None, *, number: int, total: int) -> None:
        """Show what was found so far."""
        title = translate("messages", item.title)
        super().__init__(
            self.tr("{number} of {total}: {title}").format(number=number, total=total, title=title)
        )
        self.item = item
        self.add(Text(translate("messages", item.ask)))
        places = QWidget()
        column = spaced(QVBoxLayout(places), margins=(1.5, 0, 0, 0.3), gap=0.3)
        for place in item.where:
            column.addWidget(Text(f"• {translate('messages', place)}", role=TextRole.HELP))
        self.add(Disclosure(self.tr("Where to look"), places))
        self._group = QButtonGroup(self)
        self.radios: dict[OwnState, QRadioButton] = {}
        host = QWidget()
        host.setAccessibleName(title)
        flow = spaced(FlowLayout(host), margins=0, gap=1.0)
        for one in OwnState:
            radio = QRadioButton(state_words(one))
            radio.setAccessibleName(f"{title}: {state_words(one)}")
            radio.setChecked(one is state)
            radio.clicked.connect(lambda _=False, one=one: self.said.emit(item.id, one))
            self._group.addButton(radio)
            self.radios[one] = radio
            flow.addWidget(radio)
        self.add(host)
        self.made = Text(role=TextRole.GOOD)
        self.made.hide()
        self.add(self.made)

    def show_made(self, *, is_on: bool) -> None:
        """Say that a tool was added to the register, or nothing."""
        self.made.setText(self.tr("Added to your AI tools. Give it its real name there."))
        self.made.setVisible(is_on)
