"""The line for the chart: what was ticked and nothing else; nothing is ticked beforehand."""

from PySide6.QtCore import Signal

from ethicsdesk.domain.consents import ConsentEvent, Covered
from ethicsdesk.domain.languages import ENGLISH
from ethicsdesk.domain.wording import say
from ethicsdesk.services import chart_line
from ethicsdesk.services.chart_line import ChartLine
from ethicsdesk.ui.metrics import spaced
from ethicsdesk.ui.texts import said, told
from ethicsdesk.ui.widgets.button import Button, ButtonKind
from ethicsdesk.ui.widgets.card import Card
from ethicsdesk.ui.widgets.choice_card import Choice
from ethicsdesk.ui.widgets.choice_list import ChoiceList
from ethicsdesk.ui.widgets.field import Field
from ethicsdesk.ui.widgets.flow_layout import FlowLayout
from ethicsdesk.ui.widgets.heading import Text, TextRole, muted
from ethicsdesk.ui.widgets.select import Select
from ethicsdesk.ui.workbench import Workbench


class ChartCard(Card):
    """Ticks, the line they make, and a way to copy it into the chart."""

    closed = Signal()

    def __init__(self, workbench: Workbench, event: ConsentEvent) -> None:
        """Offer what can be ticked for an answer; each of it is unticked."""
        super().__init__(self.tr("Line for the chart"))
        self._workbench = workbench
        self.heard = event
        self._kept = event.covered
        self.add(muted(self.tr("Tick only what you really did. Nothing else goes into the line.")))
        offered = chart_line.offered(event)
        self.ticks = ChoiceList(
            self.tr("What the talk covered"),
            [Choice(one.value, told(say(chart_line.TICKS[one]))) for one in offered],
            many=True,
        )
        self.ticks.chosen.connect(self._read)
        self.language, spoken = self._make_language()
        self.line = Text(role=TextRole.STRONG)
        self.copy = Button(self.tr("C&opy the line"), kind=ButtonKind.PRIMARY, icon="copy")
        self.copy.clicked.connect(self._on_copy)
        self.close_button = Button(self.tr("&Done"))
        self.close_button.clicked.connect(self.closed)
        self.copied = muted("")
        self.copied.hide()
        buttons = spaced(FlowLayout(), margins=0, gap=0.6)
        buttons.addWidget(self.copy)
        buttons.addWidget(self.close_button)
        self.add(self.ticks, spoken, self.line, buttons, self.copied)
        self._read()

    def _make_language(self) -> tuple[Select, Field]:
        """Offer English beside the language of the window: a chart is often kept in English."""
        library = self._workbench.desk.library
        own = library.language()
        offered = [("" if one.code == own else one.code, one.name) for one in library.languages()]
        select = Select([one for one in offered if one[0] in {"", ENGLISH.code}])
        select.chosen.connect(self._on_language)
        field = Field(
            self.tr("Language of the line"),
            select,
            help_text=self.tr("Choose the language your chart is kept in. It is remembered."),
        )
        field.setVisible(own != ENGLISH.code)
        return select, field

    def _on_language(self, code: str) -> None:
        self._workbench.change(lambda desk: chart_line.speak(desk, code), lambda _: self._read(), owner=self)

    @property
    def ticked(self) -> tuple[Covered, ...]:
        """Return what is ticked now."""
        return tuple(Covered(key) for key in self.ticks.values)

    def _read(self) -> None:
        ticked = self.ticked
        self._workbench.read(
            lambda desk: chart_line.line(desk, self.heard.id, ticked), self._show, owner=self
        )

    def _show(self, made: ChartLine) -> None:
        self.language.select(ENGLISH.code if made.english and self.language.count() > 1 else "")
        self.line.setText(_words(made))

    def _on_copy(self) -> None:
        ticked = self.ticked
        if ticked == self._kept:
            self._workbench.read(
                lambda desk: chart_line.line(desk, self.heard.id, ticked), self._copy, owner=self
            )
            return

        def copy(made: ChartLine) -> None:
            self._kept = ticked
            self._copy(made)

        self._workbench.change(lambda desk: chart_line.keep(desk, self.heard.id, ticked), copy, owner=self)

    def _copy(self, made: ChartLine) -> None:
        self._workbench.secrets.copy(_words(made))
        self.copied.setText(
            self.tr("Copied for one minute. Paste it into your chart now; your ticks are kept here.")
        )
        self.copied.show()


def _words(made: ChartLine) -> str:
    """Return the line in the language it is wanted in."""
    return made.text if made.english else said(made.said)
