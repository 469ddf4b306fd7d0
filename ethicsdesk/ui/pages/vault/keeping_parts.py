"""The cards about keeping: the client clock, the holds, the list of what may go."""

from decimal import Decimal

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from ethicsdesk.domain.records import Hold, RetentionClock, Tool
from ethicsdesk.services.retention import MOST_YEARS, PurgeSheet
from ethicsdesk.services.retention_items import PurgeItem
from ethicsdesk.ui import labels
from ethicsdesk.ui.metrics import sized, spaced
from ethicsdesk.ui.texts import told
from ethicsdesk.ui.tone import Tone
from ethicsdesk.ui.widgets.button import Button
from ethicsdesk.ui.widgets.card import Card
from ethicsdesk.ui.widgets.choice_card import Choice
from ethicsdesk.ui.widgets.choice_list import ChoiceList
from ethicsdesk.ui.widgets.field import Field
from ethicsdesk.ui.widgets.heading import Text, TextRole, muted
from ethicsdesk.ui.widgets.number_edit import NumberEdit
from ethicsdesk.ui.widgets.row_list import RowItem, RowList
from ethicsdesk.ui.widgets.select import Select

EVERYTHING = ""


class ClockCard(Card):
    """How long the state makes the therapist keep client records."""

    def __init__(self) -> None:
        """Make the card with empty lines."""
        super().__init__()
        self.set_up()

    def set_up(self) -> None:
        """Fill the card."""
        self.add(Text(self.tr("How long client records are kept"), role=TextRole.H2))
        self.add(
            muted(
                self.tr(
                    "Records that HIPAA asks for are kept for six years after they were last in effect. "
                    "Papers for clients may be part of the client’s record: type how long your state asks "
                    "for. The longer time always wins. States often count longer for minors."
                )
            )
        )
        self.years = NumberEdit(minimum=1, maximum=MOST_YEARS, unit=self.tr("years"))
        self.years_field = Field(self.tr("&Years"), self.years)
        self.rule = sized(QLineEdit(), max_width=36)
        self.rule_field = Field(
            self.tr("Where that is &written"),
            self.rule,
            help_text=self.tr("Such as the record rule of your board, with its number."),
        )
        self.rule.textEdited.connect(lambda _: self.rule_field.set_error(""))
        self.save = Button(self.tr("&Save"), icon="check")
        self.add(self.years_field, self.rule_field)
        self.add_start(self.save)

    def show_clock(self, clock: RetentionClock | None) -> None:
        """Show what was entered, unless something is being typed."""
        if clock is None or self.years.line.isModified() or self.rule.isModified():
            return
        self.years.set_value(clock.years)
        self.rule.setText(clock.rule)

    def typed(self) -> tuple[int | None, str]:
        """Return the years, None when they make no sense (the field says why), and the rule."""
        value = self.years.value
        if not isinstance(value, Decimal):
            self.years_field.set_error(self.years.problem or self.tr("Please type a number of years."))
            self.years.setFocus()
            return None, self.rule.text()
        self.years_field.set_error("")
        self.years.line.setModified(False)
        self.rule.setModified(False)
        return int(value), self.rule.text()


class HoldCard(Card):
    """What must stay whatever its time: for a complaint, a lawsuit, a request."""

    lift_asked = Signal(str)
    """The id of the hold."""

    def __init__(self) -> None:
        """Make the card with an empty line."""
        super().__init__()
        self.add(Text(self.tr("Holds"), role=TextRole.H2))
        self.add(
            muted(
                self.tr(
                    "While there is a complaint, a lawsuit or a request, nothing about it may go. "
                    "Put a hold on it, and lift it when the matter is closed."
                )
            )
        )
        self.rows = RowList(self.tr("Holds that stand"))
        self.rows.activated.connect(self.lift_asked)
        self.about = Select([(EVERYTHING, self.tr("Everything in the vault"))])
        self.reason = sized(QLineEdit(), max_width=36)
        self.field = Field(self.tr("W&hy it must stay"), self.reason)
        self.reason.textEdited.connect(lambda _: self.field.set_error(""))
        self.put = Button(self.tr("&Put a hold on it"), icon="lock")
        self.reason.returnPressed.connect(self.put.click)
        self.add(self.rows, sized(Field(self.tr("&About"), self.about), max_width=36), self.field)
        self.add_start(self.put)

    def show_holds(self, holds: tuple[Hold, ...], tools: tuple[tuple[str, str], ...]) -> None:
        """Show the holds that stand, and what one can hold."""
        names = dict(tools)
        self.rows.setVisible(bool(holds))
        self.rows.show_rows([self._row(hold, names) for hold in holds])
        chosen = self.about.value or EVERYTHING
        self.about.clear()
        for key, name in ((EVERYTHING, self.tr("Everything in the vault")), *tools):
            self.about.addItem(name, key)
        self.about.select(chosen if chosen in {EVERYTHING, *names} else EVERYTHING)

    def typed(self) -> tuple[str, str, str]:
        """Return the reason, and kind and id of what is held."""
        about = self.about.value or EVERYTHING
        return self.reason.text(), Tool.kind if about else "", about

    def _row(self, hold: Hold, names: dict[str, str]) -> RowItem:
        about = names.get(hold.about_id, "") or self.tr("Everything in the vault")
        placed = self.tr("{about} · since {day}").format(about=about, day=labels.day(hold.placed_on))
        return RowItem(hold.id, hold.reason, placed, icon="lock", tone=Tone.CAUTION, chip=self.tr("Lift …"))


class SheetCard(Card):
    """What has been kept long enough, to be ticked; below it, what must stay and why."""

    changed = Signal()
    """Something was ticked or unticked."""

    def __init__(self) -> None:
        """Make the card without items."""
        super().__init__()
        self.head = Text(role=TextRole.H2)
        self.text = muted("")
        self._room = QWidget()
        self._column = spaced(QVBoxLayout(self._room), margins=0, gap=0.6)
        self.choices: ChoiceList | None = None
        self.stay = QWidget()
        self._stay_column = spaced(QVBoxLayout(self.stay), margins=0, gap=0.4)
        self.add(self.head, self.text, self._room, self.stay)

    @property
    def chosen(self) -> frozenset[str]:
        """Return the keys of what is ticked."""
        return frozenset(self.choices.values) if self.choices is not None else frozenset()

    def show_sheet(self, sheet: PurgeSheet) -> None:
        """Show what may go, nothing of it ticked."""
        _empty(self._column)
        _empty(self._stay_column)
        self.choices = None
        if sheet.may_go:
            self.head.setText(self.tr("Kept long enough"))
            self.text.setText(told(sheet.note))
            self.choices = ChoiceList(
                self.tr("Kept long enough"), [_choice(i) for i in sheet.may_go], many=True
            )
            self.choices.chosen.connect(lambda _: self.changed.emit())
            self._column.addWidget(self.choices)
        else:
            self.head.setText(self.tr("Nothing has to go"))
            self.text.setText(self._next(sheet))
        self._room.setVisible(bool(sheet.may_go))
        self.stay.setVisible(bool(sheet.must_stay))
        if sheet.must_stay:
            self._stay_column.addWidget(Text(self.tr("Over their time, but these stay"), role=TextRole.H3))
        for item in sheet.must_stay:
            self._stay_column.addWidget(Text(told(item.title), role=TextRole.STRONG))
            self._stay_column.addWidget(muted(" ".join(told(why) for why in item.held)))
        self.changed.emit()

    def _next(self, sheet: PurgeSheet) -> str:
        if sheet.next_due is None:
            return self.tr("Everything in the vault is still in effect or within its time.")
        return self.tr("Everything is within its time. The next thing is due after {day}.").format(
            day=labels.day(sheet.next_due)
        )


def _choice(item: PurgeItem) -> Choice:
    return Choice(item.key, told(item.title), told(item.why))


def _empty(column: QVBoxLayout) -> None:
    while (item := column.takeAt(0)) is not None:
        if (widget := item.widget()) is not None:
            widget.hide()
            widget.deleteLater()
