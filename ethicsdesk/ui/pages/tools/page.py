"""The AI tool register: every tool with its kind, use, decision, progress and next review."""

from dataclasses import dataclass, replace
from typing import ClassVar

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QCheckBox, QRadioButton, QWidget

from ethicsdesk.domain.errors import UserError
from ethicsdesk.domain.questionnaire import Starter
from ethicsdesk.domain.records import Tool, Use
from ethicsdesk.services import tools
from ethicsdesk.services.changes import Changed, Topic
from ethicsdesk.services.desk import Desk
from ethicsdesk.services.targets import Area, Target
from ethicsdesk.services.tools import ToolRow
from ethicsdesk.ui import labels
from ethicsdesk.ui.pages.tools.adding import AddForm
from ethicsdesk.ui.pages.tools.finding import FindingLine
from ethicsdesk.ui.paging import AreaPage
from ethicsdesk.ui.papers.faces import hold_focus
from ethicsdesk.ui.texts import sentence
from ethicsdesk.ui.tone import Tone
from ethicsdesk.ui.widgets.button import Button, ButtonKind
from ethicsdesk.ui.widgets.card import Card
from ethicsdesk.ui.widgets.empty_state import EmptyState
from ethicsdesk.ui.widgets.heading import Text
from ethicsdesk.ui.widgets.long_list import LongList
from ethicsdesk.ui.widgets.row_list import RowItem
from ethicsdesk.ui.workbench import Workbench

ADD = "add"


@dataclass(frozen=True, slots=True)
class _Found:
    rows: tuple[ToolRow, ...]
    starters: tuple[Starter, ...]


class ToolsPage(AreaPage):
    """Lists the tools, and adds one."""

    area: ClassVar[Area] = Area.TOOLS
    lasting: ClassVar[bool] = True
    topics: ClassVar[frozenset[Topic]] = frozenset(
        {Topic.TOOLS, Topic.ANSWERS, Topic.DECISIONS, Topic.PRACTICE}
    )

    def __init__(self, workbench: Workbench) -> None:
        """Make an empty page; it fills when it is shown."""
        self.add_button = Button(self.tr("&Add a tool"), kind=ButtonKind.PRIMARY, icon="plus")
        self.compare = Button(self.tr("&Compare two"), icon="files")
        self.walk = Button(self.tr("&What I already own"), icon="list-checks")
        super().__init__(self.tr("AI tools"), actions=(self.walk, self.compare, self.add_button))
        self._workbench = workbench
        self.compare.clicked.connect(lambda: workbench.go(Target(area=Area.COMPARE)))
        self.walk.clicked.connect(lambda: workbench.go(Target(area=Area.OWN_TOOLS)))
        self._starters: tuple[Starter, ...] = ()
        self._rows: tuple[ToolRow, ...] = ()
        self.form: AddForm | None = None
        self.list = LongList(self.tr("AI tools"))
        self.list.activated.connect(self._open)
        self._card = Card()
        self.finding = FindingLine()
        self.finding.changed.connect(self._show_found)
        self.nothing = Text(self.tr("No tool fits. Try another word, or choose all tools."))
        self._card.add(self.finding, self.list, self.nothing)
        self.empty = EmptyState(
            self.tr("Which AI tools are in your practice?"),
            self.tr(
                "List each tool with AI in it: the note writer, the scheduler, the AI switch in your record "
                "system. A ten-minute check then tells you where you stand with it."
            ),
            icon="layers",
            action=self.tr("Add your first &tool"),
        )
        self.empty.acted.connect(self.open_form)
        self._empty_card = Card()
        self._empty_card.add(self.empty)
        for card in (self._card, self._empty_card):
            card.hide()
            self.add(card)
        self.back = Button(self.tr("&Back"), icon="arrow-left")
        self.back.clicked.connect(self.close_form)
        self.go = Button(self.tr("Add and go &on"), kind=ButtonKind.PRIMARY)
        self.go.clicked.connect(self._on_go)
        self.set_footer(leading=(self.back,), trailing=(self.go,)).hide()
        self.add_button.clicked.connect(self.open_form)

    def show_for(self, target: Target) -> None:
        """Show the register; field "add" opens the form at once."""
        self._read(then_add=target.field == ADD, fresh=True)

    def reload(self) -> None:
        """Read the register again; an open form stays as it is."""
        self._read(then_add=False, fresh=False)

    def _read(self, *, then_add: bool, fresh: bool) -> None:
        def done(found: _Found) -> None:
            self._starters = found.starters
            self._show_rows(found.rows)
            if then_add:
                self.open_form()
            elif fresh:
                self.close_form()

        self._workbench.read(
            lambda desk: _Found(tools.register(desk), desk.library.starters()),
            done,
            owner=self,
            on_failed=lambda error: self.notice.say(sentence(error), tone=Tone.CAUTION, milliseconds=0),
        )

    def _show_rows(self, rows: tuple[ToolRow, ...]) -> None:
        self._rows = rows
        self._show_found()
        self._show_parts()

    def _show_found(self) -> None:
        found = self.finding.rows(self._rows, self._workbench.desk.clock.today())
        self.list.show_rows([self._item(row) for row in found])
        self.nothing.setVisible(not found)

    def _show_parts(self) -> None:
        adding, some = self.form is not None, bool(self._rows)
        self._card.setVisible(some and not adding)
        self._empty_card.setVisible(not some and not adding)
        self.add_button.setVisible(some and not adding)
        self.compare.setVisible(len(self._rows) > 1 and not adding)
        self.walk.setVisible(not adding)
        if self.footer is not None:
            self.footer.setVisible(adding)
        subtitle = self.tr("What is in use, what is being considered, and what you decided.")
        if adding:
            subtitle = self.tr("Two facts now; then the check begins, one question at a time.")
        self.set_title(self.tr("Add a tool") if adding else self.tr("AI tools"), subtitle=subtitle)

    def _item(self, row: ToolRow) -> RowItem:
        tool = row.tool
        kind = ", ".join(labels.category(c) for c in tool.categories) or self.tr("Kind not stated yet")
        parts = [kind, labels.use(tool.use), self._progress(row)]
        if tool.capture is not None:
            parts.insert(2, labels.capture(tool.capture))
        decision = row.decision
        if decision is not None and tool.use is not Use.STOPPED:
            parts.append(self.tr("looked at {day}").format(day=labels.day(decision.made_on)))
            parts.append(self.tr("next review by {day}").format(day=labels.day(decision.review_on)))
        if row.suppliers:
            parts.append(self.tr("with {companies}").format(companies=", ".join(row.suppliers)))
        chip = labels.result(decision.result) if decision else self.tr("Not decided yet")
        tone = labels.result_tone(decision.result) if decision else Tone.NEUTRAL
        icon = "octagon-x" if row.judgement.stops and tool.use is Use.IN_USE else "layers"
        return RowItem(
            tool.id,
            tool.name,
            " · ".join(parts),
            icon=icon,
            tone=Tone.STOP if icon == "octagon-x" else Tone.ACCENT,
            chip=chip,
            chip_tone=tone,
        )

    def _progress(self, row: ToolRow) -> str:
        if row.depth is None or row.progress.answered == 0:
            return self.tr("not checked yet")
        if row.progress.answered >= row.progress.asked:
            return self.tr("{depth} done").format(depth=labels.depth(row.depth))
        return self.tr("{depth}: {done} of {total}").format(
            depth=labels.depth(row.depth), done=row.progress.answered, total=row.progress.asked
        )

    def _open(self, tool_id: str) -> None:
        self._workbench.go(Target(area=Area.TOOL, id=tool_id))

    def open_form(self) -> None:
        """Ask which tool to add."""
        if self.form is None:
            hold_focus(self)
            self.form = AddForm(self._starters, known=tuple(row.tool.name for row in self._rows))
            self.main.insertWidget(0, self.form)
            self.form.show()  # now: the focus goes only to what is in sight
            self._show_parts()
        self.form.name.setFocus(Qt.FocusReason.OtherFocusReason)

    def close_form(self) -> None:
        """Show the register again."""
        hold_focus(self)
        if self.form is not None:
            self.form.hide()
            self.form.setParent(None)
            self.form.deleteLater()
            self.form = None
            self.go.setEnabled(True)
        self._show_parts()
        first: QWidget = self.list.rows[0] if self.list.rows else self.empty.button
        if self._rows and not self.list.rows:
            first = self.finding.search
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_go(self) -> None:
        form = self.form
        if form is None or not self.go.isEnabled() or not form.is_ready:
            return
        name, maker, starter = form.name.text(), form.maker.text(), form.starter
        use = Use(form.use.value or Use.CONSIDERING)

        def work(desk: Desk) -> Changed[Tool]:
            made = tools.add(
                desk,
                name,
                maker=maker,
                starter=starter.id if starter else "",
                categories=starter.categories if starter else (),
            )
            return tools.change(desk, replace(made.value, use=use)) if use is not made.value.use else made

        if self.go.hasFocus():  # else Qt would pass it on from the grey button, to the navigation
            form.name.setFocus(Qt.FocusReason.OtherFocusReason)
        self.go.setEnabled(False)
        self._workbench.change(work, self._on_added, owner=self, on_failed=self._on_not_added)

    def _on_added(self, tool: Tool) -> None:
        self.close_form()
        self._workbench.go(Target(area=Area.INTERVIEW, id=tool.id))

    def _on_not_added(self, error: UserError) -> None:
        self.go.setEnabled(True)
        if self.form is not None:
            self.form.show_problem(sentence(error))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """In the form Enter goes on and Escape goes back."""
        if self.form is None:
            super().keyPressEvent(event)
        elif event.key() == Qt.Key.Key_Escape:
            self.close_form()
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            focused = QApplication.focusWidget()
            if isinstance(focused, QAbstractButton) and not isinstance(focused, QRadioButton | QCheckBox):
                focused.click()
            else:
                self._on_go()
        else:
            super().keyPressEvent(event)
