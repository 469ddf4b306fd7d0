"""A caseload in minutes: so many random codes, or a pasted list of one's own."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QCheckBox, QLineEdit, QVBoxLayout, QWidget

from ethicsdesk.domain.clients import Client, CodeOrigin, Meeting
from ethicsdesk.domain.errors import UserError
from ethicsdesk.domain.states import STATES
from ethicsdesk.services import clients
from ethicsdesk.services.changes import Changed
from ethicsdesk.services.clients import Pasted
from ethicsdesk.services.desk import Desk
from ethicsdesk.ui.consents import words
from ethicsdesk.ui.metrics import sized, spaced
from ethicsdesk.ui.texts import sentence, told
from ethicsdesk.ui.tone import Tone
from ethicsdesk.ui.widgets.banner import Banner
from ethicsdesk.ui.widgets.card import Card
from ethicsdesk.ui.widgets.choice_card import Choice
from ethicsdesk.ui.widgets.choice_list import ChoiceList
from ethicsdesk.ui.widgets.field import Field
from ethicsdesk.ui.widgets.heading import help_text, muted
from ethicsdesk.ui.widgets.select import Select
from ethicsdesk.ui.widgets.text_area import TextArea
from ethicsdesk.ui.workbench import Workbench

RANDOM, OWN = "random", "own"
translate = QCoreApplication.translate


class AddFace(QWidget):
    """Says of a pasted list what is refused and why before anything is kept."""

    added = Signal(tuple)
    """The new Clients."""

    def __init__(self, workbench: Workbench, *, parent: QWidget | None = None) -> None:
        """Make the form; random codes are offered first."""
        super().__init__(parent)
        self._workbench = workbench
        self._pasted = Pasted(new=(), known=(), refused=())
        self.trouble = Banner(tone=Tone.STOP)
        self.trouble.hide()
        self.way = ChoiceList(
            self.tr("Where the codes come from"),
            [
                Choice(RANDOM, self.tr("Random codes"), self.tr("EthicsDesk makes them. The safest way.")),
                Choice(OWN, self.tr("My own chart numbers"), told_note()),
            ],
        )
        self.way.select(RANDOM)
        self.way.chosen.connect(self._show_way)
        self.count = sized(QLineEdit("10"), max_width=6)
        self.count.textChanged.connect(self._show_way)
        self._count_field = Field(self.tr("&How many"), self.count)
        self.list = TextArea(lines=4, most_lines=12)
        self.list.textChanged.connect(self._read_list)
        self._list_field = Field(
            self.tr("&Paste your list"),
            self.list,
            help_text=self.tr("One code a line, or with commas between. No names, initials or birthdays."),
        )
        self.verdict = help_text("")
        card = Card(self.tr("The codes"))
        card.add(self.way, self._count_field, self._list_field, self.verdict)
        column = spaced(QVBoxLayout(self), margins=0, gap=1.1)
        column.addWidget(self.trouble)
        column.addWidget(card)
        column.addWidget(self._make_alike())
        self._show_way()

    def _make_alike(self) -> Card:
        card = Card(self.tr("What holds for all of them"))
        self.meeting = Select([(m.value, words.meeting(m)) for m in Meeting])
        self.state = Select([("", self.tr("The state of my practice")), *STATES.items()])
        self.minor = QCheckBox(self.tr("All are &under 18"))
        card.add(
            muted(self.tr("Each of it can be changed on a client’s own page later.")),
            Field(self.tr("Usual kind of session"), self.meeting),
            Field(self.tr("Where they are in sessions"), self.state),
            self.minor,
        )
        return card

    def begin(self, text: str = "") -> None:
        """Start with an empty form, or with own codes to add."""
        self.trouble.hide()
        if text:
            self.way.select(OWN)
            self.list.setPlainText(text)
        self._show_way()
        (self.list if self.way.value == OWN else self.count).setFocus()

    @property
    def wanted(self) -> int:
        """Return how many codes would be added now."""
        if self.way.value == OWN:
            return len(self._pasted.new)
        text = self.count.text().strip()
        return int(text) if text.isdecimal() and len(text) <= 4 else 0

    def save(self) -> None:
        """Keep the codes, all of them or none."""
        self.trouble.hide()
        number, own, filled = self.wanted, self._pasted.new, self._like()
        if number < 1 or number > clients.MOST_AT_ONCE:
            self._refuse_number()
        elif self.way.value == OWN:
            self._change(lambda desk: clients.add_many(desk, own, like=filled))
        else:
            self._change(lambda desk: clients.add_many(desk, clients.random_codes(desk, number), like=filled))

    def _like(self) -> Client:
        origin = CodeOrigin.CHART if self.way.value == OWN else CodeOrigin.RANDOM
        return replace(
            clients.blank(self._workbench.desk, origin=origin),
            meeting=Meeting(self.meeting.value or Meeting.IN_PERSON),
            state=self.state.value or "",
            minor=self.minor.isChecked(),
        )

    def _change(self, use_case: Callable[[Desk], Changed[tuple[Client, ...]]]) -> None:
        self._workbench.change(use_case, self._on_added, owner=self, on_failed=self._on_failed)

    def _on_added(self, made: tuple[Client, ...]) -> None:
        self.list.clear()
        self.added.emit(made)

    def _refuse_number(self) -> None:
        if self.way.value == OWN:
            self._list_field.set_error(self.tr("There is no new code in this list yet."))
            self.list.setFocus()
        else:
            self._count_field.set_error(self.tr("Please write a number from 1 to 1,000."))
            self.count.setFocus()

    def _on_failed(self, error: UserError) -> None:
        self.trouble.say(sentence(error), tone=Tone.STOP)
        self.trouble.show()

    def _show_way(self) -> None:
        own = self.way.value == OWN
        self._count_field.setVisible(not own)
        self._list_field.setVisible(own)
        self.verdict.setVisible(own)
        self._count_field.set_error("")

    def _read_list(self) -> None:
        text = self.list.toPlainText()
        self._workbench.read(lambda desk: clients.read_list(desk, text), self._show_list, owner=self)

    def _show_list(self, pasted: Pasted) -> None:
        self._pasted = pasted
        self._list_field.set_error("\n".join(told(one.why) for one in pasted.refused[:6]))
        parts = [self.tr("New: {count}").format(count=len(pasted.new))]
        if pasted.known:
            parts.append(self.tr("Here already: {count}").format(count=len(pasted.known)))
        if pasted.refused:
            parts.append(self.tr("Refused: {count}").format(count=len(pasted.refused)))
        self.verdict.setText(" · ".join(parts))


def told_note() -> str:
    """Return what to know of one's own chart numbers."""
    return translate("messages", clients.CHART_NOTE)
