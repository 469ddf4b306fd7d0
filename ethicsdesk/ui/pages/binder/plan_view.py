"""The year, its day, and everything that is missing: each hole one click from its field."""

from datetime import date

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from ethicsdesk.services.gaps import Gap, Harm
from ethicsdesk.services.targets import Area, Target
from ethicsdesk.ui import labels
from ethicsdesk.ui.metrics import sized, spaced
from ethicsdesk.ui.pages.binder.reading import Reading
from ethicsdesk.ui.texts import told
from ethicsdesk.ui.tone import Tone
from ethicsdesk.ui.widgets.banner import Banner
from ethicsdesk.ui.widgets.card import Card
from ethicsdesk.ui.widgets.chip import Chip
from ethicsdesk.ui.widgets.date_edit import DateEdit
from ethicsdesk.ui.widgets.empty_state import EmptyState
from ethicsdesk.ui.widgets.field import Field
from ethicsdesk.ui.widgets.flow_layout import FlowLayout
from ethicsdesk.ui.widgets.heading import Text, muted, subheading
from ethicsdesk.ui.widgets.link_button import LinkButton
from ethicsdesk.ui.widgets.long_list import LongList
from ethicsdesk.ui.widgets.row_list import RowItem
from ethicsdesk.ui.widgets.select import Select


class PlanView(QWidget):
    """Emits the year that was chosen and where to go when a hole is opened."""

    asked_for = Signal(object)
    year_chosen = Signal(int)
    day_chosen = Signal(object)
    """A date, or None for the last day the year has to offer."""

    successor_wanted = Signal()

    def __init__(self, *, parent: QWidget | None = None) -> None:
        """Make the view, empty."""
        super().__init__(parent)
        self._gaps: tuple[Gap, ...] = ()
        column = spaced(QVBoxLayout(self), margins=0, gap=1.1)
        self.year = sized(Select(()), max_width=12)
        self.year.chosen.connect(lambda key: self.year_chosen.emit(int(key)))
        self.field = Field(self.tr("&Year"), self.year)
        self.day = DateEdit()
        self.day.committed.connect(self.day_chosen.emit)
        self.day_field = Field(self.tr("As &of"), self.day)
        self.as_of = Text()
        top = Card()
        line = spaced(FlowLayout(), margins=0, gap=1.4)
        line.addWidget(self.field)
        line.addWidget(self.day_field)
        self.exhibits = QCheckBox()
        self.exhibits.setChecked(True)
        top.add(line, self.as_of, self.exhibits)
        self.empty = Banner(
            self.tr(
                "No AI tool was in your register by then. The binder would hold your practice profile only. "
                "If you use no AI, that is worth keeping too."
            ),
            title=self.tr("There is little to tell about this year"),
            action=self.tr("Go to AI &tools"),
        )
        self.empty.acted.connect(lambda: self.asked_for.emit(Target(area=Area.TOOLS)))
        self.empty.hide()
        self.count = Chip("")
        self.rows = LongList(self.tr("What is missing"))
        self.rows.activated.connect(lambda key: self.asked_for.emit(self._gaps[int(key)].target))
        self.whole = EmptyState(
            self.tr("Nothing is missing"),
            self.tr("Everything the binder asks for is there. You can make it now, and again at any time."),
            icon="circle-check",
        )
        self.whole.hide()
        self.missing = Card(self.tr("What is missing"), trailing=self.count)
        self.missing.add(self.rows, self.whole)
        self.successor = self._make_successor()
        for widget in (top, self.empty, self.missing, self.successor):
            column.addWidget(widget)

    @property
    def first_field(self) -> QWidget:
        """Return what takes the focus on arrival: the first hole, or the year where there is none."""
        return self.rows.rows[0] if self.rows.rows else self.year

    def _make_successor(self) -> Card:
        card = Card(self.tr("If you cannot work any more"))
        self.successor_link = LinkButton(
            self.tr("Make the page for whoever closes your practice"), icon="file-text"
        )
        self.successor_link.clicked.connect(self.successor_wanted)
        card.add(
            muted(
                self.tr(
                    "For each tool: what it holds, whom to call, how the records get out, what it erases and "
                    "when. It holds no secrets; keep it with your professional will."
                )
            )
        )
        card.add_start(self.successor_link)
        return card

    @property
    def with_exhibits(self) -> bool:
        """Say whether the files kept as evidence go into the binder."""
        return self.exhibits.isChecked()

    def show_plan(self, found: Reading) -> None:
        """Show a year's plan."""
        self.field.set_error("")
        self.day_field.set_error("")
        self._show_years(found)
        self.day.set_bounds(date(found.year, 1, 1), found.latest)
        self.day.set_value(found.as_of)
        day = labels.day(found.as_of)
        if found.is_present:
            words = self.tr("As of today, {day}. It shows your answers as they stand today.")
        elif (found.as_of.month, found.as_of.day) == (12, 31):
            words = self.tr("As of {day}, the last day of that year: your answers as they stood then.")
        else:
            words = self.tr("As of {day}: your answers as they stood at the end of that day.")
        self.as_of.setText(words.format(day=day))
        self.exhibits.setText(
            self.tr("&With the files kept as evidence ({count})").format(count=found.exhibits)
        )
        self.exhibits.setVisible(found.exhibits > 0)
        self.empty.setVisible(not found.tools)
        self._gaps = found.gaps
        self.rows.show_rows([_row(str(number), gap) for number, gap in enumerate(found.gaps)])
        self.rows.setVisible(bool(found.gaps))
        self.whole.setVisible(not found.gaps)
        tone = Tone.CAUTION if found.gaps else Tone.GOOD
        self.count.show_state(_count(len(found.gaps)), tone=tone)

    def refuse(self, sentence: str) -> None:
        """Say beside the year why there is no binder of it; what is shown stays."""
        self.field.set_error(sentence)
        self.year.setFocus()

    def _show_years(self, found: Reading) -> None:
        shown = tuple(self.year.itemData(index) for index in range(self.year.count()))
        wanted = tuple(str(year) for year in sorted({*found.years, found.year}, reverse=True))
        if shown != wanted:
            self.year.clear()
            for key in wanted:
                self.year.addItem(key, key)
        self.year.select(str(found.year))


def about_binder() -> Card:
    """Return the card that says what the binder is."""
    tr = QCoreApplication.translate
    card = Card(tr("binder", "What the binder is"))
    for title, text in (
        (
            tr("binder", "What is missing comes first"),
            tr(
                "binder",
                "You can make the binder with open points. It names them itself, and that is better "
                "than someone else finding them.",
            ),
        ),
        (
            tr("binder", "What is in it"),
            tr(
                "binder",
                "Everything you keep here: tools, decisions, papers, consents, incidents, checks, reviews "
                "and training, as it stood on the day you choose, in the words of that day.",
            ),
        ),
        (
            tr("binder", "What it is not"),
            tr(
                "binder",
                "It is no verdict. Clients stand in it by their codes; that is protected health information. "
                "A share pack leaves them out.",
            ),
        ),
    ):
        block = QWidget()
        column = spaced(QVBoxLayout(block), margins=0, gap=0.15)
        column.addWidget(subheading(title))
        column.addWidget(Text(text))
        card.add(block)
    return card


def _count(count: int) -> str:
    if not count:
        return QCoreApplication.translate("binder", "Complete")
    if count == 1:
        return QCoreApplication.translate("binder", "1 open point")
    return QCoreApplication.translate("binder", "{count} open points").format(count=count)


def _row(key: str, gap: Gap) -> RowItem:
    words, tone, icon = _harm(gap.harm)
    return RowItem(key, told(gap.title), told(gap.why), icon=icon, tone=tone, chip=words, chip_tone=tone)


def _harm(harm: Harm) -> tuple[str, Tone, str]:
    tr = QCoreApplication.translate
    found = {
        Harm.STOP: (tr("binder", "Stop and look"), Tone.STOP, "octagon-x"),
        Harm.LOSS: (tr("binder", "May be lost"), Tone.CAUTION, "key-round"),
        Harm.LAW_OR_PROMISE: (tr("binder", "Do this soon"), Tone.CAUTION, "triangle-alert"),
        Harm.OVERDUE: (tr("binder", "Overdue"), Tone.INFO, "clock"),
        Harm.OPEN: ("", Tone.ACCENT, "circle-dot"),
    }
    return found[harm]
