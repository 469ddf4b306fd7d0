"""Why a tool is to be looked at again, what changed about it, and the companies behind it."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import ClassVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from ethicsdesk.domain.records import Tool
from ethicsdesk.domain.reruns import NOTED, Rerun, Trigger
from ethicsdesk.domain.suppliers import Supplier
from ethicsdesk.domain.validation import EARLIEST
from ethicsdesk.services import form_drafts, reruns, suppliers, textguard
from ethicsdesk.services.changes import Topic
from ethicsdesk.services.desk import Desk
from ethicsdesk.services.diligence_gaps import rerun_words
from ethicsdesk.services.targets import Area, Target
from ethicsdesk.ui import labels
from ethicsdesk.ui.interview.guarded_area import Guard, GuardedArea
from ethicsdesk.ui.metrics import spaced
from ethicsdesk.ui.texts import told
from ethicsdesk.ui.watching import words
from ethicsdesk.ui.watching.built_page import BuiltPage
from ethicsdesk.ui.watching.half_form import HalfForm
from ethicsdesk.ui.widgets.button import Button
from ethicsdesk.ui.widgets.card import Card
from ethicsdesk.ui.widgets.date_edit import DateEdit
from ethicsdesk.ui.widgets.field import Field
from ethicsdesk.ui.widgets.flow_layout import FlowLayout
from ethicsdesk.ui.widgets.heading import Text, TextRole
from ethicsdesk.ui.widgets.select import Select
from ethicsdesk.ui.workbench import Workbench


@dataclass(frozen=True, slots=True, kw_only=True)
class Seen:
    """What the page shows."""

    tool: Tool
    due: tuple[Rerun, ...]
    suppliers: tuple[Supplier, ...]
    fine: frozenset[str]
    half_note: Mapping[str, str]
    half_company: Mapping[str, str]


class WatchPage(BuiltPage):
    """Shows what changed about one tool since it was decided about."""

    area: ClassVar[Area] = Area.WATCH
    lasting: ClassVar[bool] = True
    topics: ClassVar[frozenset[Topic]] = frozenset(
        {Topic.TOOLS, Topic.DECISIONS, Topic.INCIDENTS, Topic.PRACTICE}
    )

    def __init__(self, workbench: Workbench) -> None:
        """Make an empty page."""
        super().__init__(self.tr("Look again"), workbench)
        self.looked: list[Button] = []
        self.left: list[Button] = []
        self.half_note: HalfForm | None = None
        self.half_company: HalfForm | None = None

    @property
    def is_typing(self) -> bool:
        """Say whether a change or a company is being written down."""
        return any(half is not None and half.is_begun for half in (self.half_note, self.half_company))

    def leave(self) -> None:
        """Keep what is half written down."""
        for half in (self.half_note, self.half_company):
            if half is not None:
                half.flush()

    def read(self, *, fresh: bool) -> None:
        """Read what changed."""
        tool_id, today = self.target.id, self.workbench.desk.clock.today()

        def see(desk: Desk) -> Seen | None:
            with desk.store.reading() as vault:
                tool = vault.get(Tool, tool_id)
                if tool is None:
                    return None
                due, behind = reruns.due(vault, tool, today), suppliers.of(vault, tool_id)
                note = form_drafts.read(vault, f"watch/{tool_id}/note")
                company = form_drafts.read(vault, f"watch/{tool_id}/company")
            return Seen(
                tool=tool,
                due=due,
                suppliers=behind,
                fine=textguard.fine(desk),
                half_note=note,
                half_company=company,
            )

        self.load(see, self._build, fresh=fresh)

    def act(self) -> None:
        """Go through the answers."""
        self.workbench.go(Target(area=Area.INTERVIEW, id=self.target.id))

    def _build(self, seen: Seen | None) -> None:
        if seen is None:
            self.go_back()
            return
        self.set_title(self.tr("Look again"), subtitle=seen.tool.name)
        self.primary.setText(self.tr("&Go through the answers"))
        self.put(self._due_card(seen))
        self.put(self._suppliers_card(seen))
        self.put(self._note_card(seen), side=True)
        self.primary.setFocus()

    def _due_card(self, seen: Seen) -> Card:
        card = Card(self.tr("Why to look again"))
        self.looked = []
        if not seen.due:
            card.add(Text(self.tr("Nothing has changed since your last decision, as far as you noted.")))
        for one in seen.due:
            line = QWidget()
            column = spaced(QVBoxLayout(line), margins=(0, 0.2, 0, 0.4), gap=0.3)
            column.addWidget(Text(words.trigger(one.trigger), role=TextRole.STRONG))
            column.addWidget(Text(told(rerun_words(one)), role=TextRole.MUTED))
            if one.change_id and one.about:
                column.addWidget(Text(one.about))
            if one.change_id:
                button = Button(self.tr("I looked into it"), icon="check")
                button.clicked.connect(lambda _=False, key=one.change_id: self._on_looked(key))
                row = spaced(FlowLayout(), margins=0, gap=0.5)
                row.addWidget(button)
                column.addLayout(row)
                self.looked.append(button)
            card.add(line)
        if seen.due:
            card.add(Text(self.tr("A new decision settles all of them."), role=TextRole.HELP))
        return card

    def _note_card(self, seen: Seen) -> Card:
        card, today = Card(self.tr("I noticed a change")), self.workbench.desk.clock.today()
        self.trigger = Select([(one.value, words.trigger(one)) for one in NOTED])
        self.day = DateEdit(earliest=EARLIEST, latest=today)
        self.day.set_value(today)
        guard = Guard(names=(seen.tool.name, seen.tool.maker), fine=seen.fine)
        self.text = GuardedArea(guard=guard, lines=2)
        fields = {"trigger": self.trigger, "day": self.day, "text": self.text}
        self.half_note = HalfForm(self.workbench, f"watch/{seen.tool.id}/note", fields, card)
        self.half_note.restore(seen.half_note)
        self.note = Button(self.tr("&Note it"), icon="plus")
        self.note.clicked.connect(self._on_note)
        card.add(Field(self.tr("What changed?"), self.trigger))
        card.add(Field(self.tr("Noticed on"), self.day))
        card.add(Field(self.tr("In a few words"), self.text, optional=True))
        card.add_start(self.note)
        return card

    def _suppliers_card(self, seen: Seen) -> Card:
        card = Card(self.tr("Companies behind it"))
        hint = self.tr(
            "Its maker passes work on to others, such as the maker of the AI model or a cloud. Their names "
            "stand in the list of sub-processors."
        )
        card.add(Text(hint, role=TextRole.HELP))
        self.left = []
        for one in seen.suppliers:
            card.add(self._supplier_line(one))
        self.company, self.does, self.country = QLineEdit(), QLineEdit(), QLineEdit()
        for line in (self.company, self.does, self.country):
            line.setMaxLength(suppliers.LONGEST)
        row = spaced(FlowLayout(), margins=0, gap=0.8)
        row.addWidget(Field(self.tr("Name of the company"), self.company))
        row.addWidget(Field(self.tr("What it does"), self.does, optional=True))
        row.addWidget(Field(self.tr("Country"), self.country, optional=True))
        card.add(row)
        fields = {"company": self.company, "does": self.does, "country": self.country}
        self.half_company = HalfForm(self.workbench, f"watch/{seen.tool.id}/company", fields, card)
        self.half_company.restore(seen.half_company)
        self.add_company = Button(self.tr("&Add the company"), icon="plus")
        self.add_company.clicked.connect(self._on_add)
        card.add_start(self.add_company)
        return card

    def _supplier_line(self, one: Supplier) -> QWidget:
        line = QWidget()
        row = spaced(QHBoxLayout(line), margins=0, gap=0.7)
        days = self.tr("since {day}").format(day=labels.day(one.known_since))
        if one.left_on is not None:
            days = self.tr("until {day}").format(day=labels.day(one.left_on))
        row.addWidget(Text(" · ".join(part for part in (one.name, one.does, one.place, days) if part)), 1)
        if one.left_on is None:
            button = Button(self.tr("No longer"), icon="x")
            button.setAccessibleName(self.tr("{company} no longer works for it").format(company=one.name))
            button.clicked.connect(lambda: self._change_supplier(one))
            row.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
            self.left.append(button)
        return line

    def _on_note(self) -> None:
        if self.day.value is None:
            self.day.setFocus()
        if self.day.value is None or self.half_note is None:
            return
        tool_id, trigger = self.target.id, Trigger(self.trigger.value or Trigger.FEATURE)
        day, text = self.day.value, self.text.text
        self.change(
            self.half_note.settling(lambda desk: reruns.note(desk, tool_id, trigger, on=day, text=text)),
            lambda _: self._read_again(),
        )

    def _on_looked(self, change_id: str) -> None:
        self.change(lambda desk: reruns.looked(desk, change_id), lambda _: self._read_again())

    def _on_add(self) -> None:
        if self.half_company is None:
            return
        tool_id, name = self.target.id, self.company.text()
        does, place = self.does.text(), self.country.text()
        self.change(
            self.half_company.settling(
                lambda desk: suppliers.add(desk, tool_id, name, does=does, place=place)
            ),
            lambda _: self._read_again(),
        )

    def _change_supplier(self, one: Supplier) -> None:
        self.change(lambda desk: suppliers.leave(desk, one.id), lambda _: self._read_again())

    def _read_again(self) -> None:
        """Show what was done; what is half written in the other form is put back."""
        self.leave()
        self.read(fresh=False)
