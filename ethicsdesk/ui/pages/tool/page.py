"""The page of one tool: the result first, then what it rests on, then the decision."""

from collections.abc import Callable
from dataclasses import replace
from typing import ClassVar

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget

from ethicsdesk.domain.attachments import Attachment
from ethicsdesk.domain.records import Tool, Use
from ethicsdesk.services import dossier, tool_sheets, tools
from ethicsdesk.services.changes import Changed, Topic
from ethicsdesk.services.desk import Desk
from ethicsdesk.services.dossier import Dossier
from ethicsdesk.services.register_gaps import PURPOSE, USE
from ethicsdesk.services.targets import Area, Target
from ethicsdesk.services.tool_sheets import ToolSheet
from ethicsdesk.ui import labels
from ethicsdesk.ui.interview.guarded_area import Guard
from ethicsdesk.ui.interview.keeper import Keeper
from ethicsdesk.ui.pages.tool import words
from ethicsdesk.ui.pages.tool.asides import Asides
from ethicsdesk.ui.pages.tool.asking_card import asking_card
from ethicsdesk.ui.pages.tool.cards import (
    DecisionCard,
    DeeperCard,
    UseCard,
    way_card,
)
from ethicsdesk.ui.pages.tool.deciding import DecideForm, memo_card
from ethicsdesk.ui.pages.tool.filing import Filing
from ethicsdesk.ui.pages.tool.findings import RedFlagsCard
from ethicsdesk.ui.pages.tool.keeping import keeping_cards
from ethicsdesk.ui.pages.tool.lifting import lift_card
from ethicsdesk.ui.pages.tool.look_for_card import LookForCard
from ethicsdesk.ui.pages.tool.recording import Recording
from ethicsdesk.ui.pages.tool.renaming import ask_name
from ethicsdesk.ui.pages.tool.report_card import ReportCard
from ethicsdesk.ui.pages.tool.scores import score_card
from ethicsdesk.ui.pages.tool.sheets import SheetsCard
from ethicsdesk.ui.paging import AreaPage
from ethicsdesk.ui.papers.faces import hold_focus, let_go_focus
from ethicsdesk.ui.texts import sentence
from ethicsdesk.ui.tone import Tone
from ethicsdesk.ui.widgets.banner import Banner
from ethicsdesk.ui.widgets.button import Button, ButtonKind
from ethicsdesk.ui.widgets.heading import heading
from ethicsdesk.ui.widgets.select import Select
from ethicsdesk.ui.workbench import Workbench


class ToolPage(AreaPage):
    """Shows one tool; answers are changed in the interview, the decision is recorded here."""

    area: ClassVar[Area] = Area.TOOL
    lasting: ClassVar[bool] = True
    topics: ClassVar[frozenset[Topic]] = frozenset(
        {Topic.TOOLS, Topic.ANSWERS, Topic.DECISIONS, Topic.PRACTICE, Topic.PAPERS, Topic.FILES}
    )

    def __init__(self, workbench: Workbench) -> None:
        """Make an empty page; it fills when it is shown for a tool."""
        super().__init__(self.tr("AI tool"))
        self._workbench = workbench
        self.keeper = Keeper(workbench, self)
        self.asides = Asides(self.keeper, workbench, parent=self)
        self.asides.changed_mind.connect(self._ask)
        self.asides.done.connect(lambda: self._read(fresh=False))
        self.dossier: Dossier | None = None
        self.recording = Recording(self.keeper, workbench, parent=self)
        self.recording.recorded.connect(lambda memo: workbench.go(Target(area=Area.PAPERS, id=memo)))
        self._parts: list[QWidget] = []
        self._target = Target(area=Area.TOOL)
        self._guard = Guard(names=(), fine=frozenset())
        self.trouble = Banner(tone=Tone.CAUTION)
        self.trouble.hide()
        self.add_above(self.trouble)
        self.filing = Filing(self, workbench)
        self.back = Button(self.tr("&Back"), icon="arrow-left")
        self.back.clicked.connect(self._on_back)
        self.answers = Button("", icon="list-checks")
        self.answers.clicked.connect(lambda: self._ask(""))
        self.primary = Button("", kind=ButtonKind.PRIMARY)
        self.primary.clicked.connect(self._on_primary)
        self.recording.busy.connect(self.primary.setDisabled)
        self.set_footer(leading=(self.back, self.answers), trailing=(self.primary,))
        self.keeper.failed.connect(self._show_trouble)
        self.keeper.kept.connect(self.trouble.hide)

    @property
    def form(self) -> DecideForm | None:
        """Return the form while a decision is being recorded."""
        return self.recording.form

    def show_for(self, target: Target) -> None:
        """Show a tool; field "decide" opens the form at once, "purpose" and "use" begin there."""
        self._target = target
        self.recording.end()
        self.filing.begin_anew()
        self._read(fresh=True)

    def reload(self) -> None:
        """Read again, unless something is being typed here or runs: then after that."""
        if self.form is None and not self.filing.is_busy and not self.asides.is_writing:
            self._read(fresh=False)

    def leave(self) -> None:
        """Keep what is half-typed."""
        let_go_focus(self)
        self.keeper.flush()
        self.filing.leave()

    def _read(self, *, fresh: bool) -> None:
        tool_id = self._target.id
        self._workbench.read(
            lambda desk: dossier.read(desk, tool_id),
            lambda found: self._on_read(found, fresh=fresh),
            owner=self,
            on_failed=lambda error: self._show_trouble(sentence(error)),
        )

    def _on_read(self, found: Dossier | None, *, fresh: bool) -> None:
        if found is None:
            self.is_spent = True
            self._clear()
            self._workbench.go(Target(area=Area.TOOLS))
            return
        self.dossier = found
        self.keeper.tool_id = found.tool.id
        self._guard = Guard(names=(found.tool.name, found.tool.maker), fine=found.fine)
        self.trouble.hide()
        if fresh and self._target.field == "decide" and found.judgement.result is not None:
            self.open_form()
            return
        file = self.filing.file_of(found, self._target.field)
        if file is not None:
            self._show_file(found, file)
            return
        focused = QApplication.focusWidget()
        at_files = focused is not None and focused is self.filing.add_button
        at_use, within = isinstance(focused, Select), focused is not None and self.isAncestorOf(focused)
        self._show_all(found)
        if at_use and not fresh:
            self.use.select.setFocus()
        elif at_files and self.filing.add_button is not None:
            self.filing.add_button.setFocus()
        elif fresh or within:
            self.primary.setFocus(Qt.FocusReason.OtherFocusReason)
        if fresh:
            self._begin()

    def _begin(self) -> None:
        """Begin at the top, or at the line the place asks for."""
        if (asked := self._asked_line()) is not None:
            asked.setFocus(Qt.FocusReason.OtherFocusReason)
        QTimer.singleShot(0, self, self._show_begin)

    def _show_begin(self) -> None:
        if (asked := self._asked_line()) is not None and self.form is None:
            self.reveal(asked)
        else:
            self.scroll_to_top()

    def _asked_line(self) -> QWidget | None:
        return {PURPOSE: self.use.purpose.line, USE: self.use.select}.get(self._target.field)

    def _show_file(self, found: Dossier, file: Attachment) -> None:
        """Show one of the tool's documents; while it is in sight it stays as it is."""
        if self.filing.shows(file):
            return
        self._clear()
        kept = self.tr("Kept with {tool}").format(tool=found.tool.name)
        self.set_title(self.tr("Document"), subtitle=kept)
        self.filing.face.show_file(file)
        self._put(self.filing.about(file, found.tool, self._guard), side=True)
        self._show_foot(found)
        self.primary.setFocus(Qt.FocusReason.OtherFocusReason)
        QTimer.singleShot(0, self, self.scroll_to_top)

    def _show_all(self, found: Dossier) -> None:
        self._clear()
        self._show_title(found)
        self._show_main(found)
        self._show_side(found)
        self._show_foot(found)

    def _show_title(self, found: Dossier) -> None:
        tool = found.tool
        by = self.tr("by {maker}").format(maker=tool.maker) if tool.maker else ""
        parts = (by, labels.use(tool.use), labels.depth(found.sheet.depth) if found.begun else "")
        self.set_title(tool.name, subtitle=" · ".join(part for part in parts if part))

    def _show_main(self, found: Dossier) -> None:
        title, text, tone = words.headline(found)
        banner = Banner(text, title=title, tone=tone)
        banner.set_large()
        self._parts.append(banner)
        self.add_above(banner)
        banner.show()
        cards = self.asides.show(found, self._guard)
        if cards:
            self._put(heading(self.tr("Deal-breakers ({count})").format(count=len(cards))))
        for card in cards:
            self._put(card)
        if found.judgement.red_flags:
            flags = RedFlagsCard(found.judgement.red_flags)
            flags.changed_mind.connect(self._ask)
            flags.taken_up.connect(self.asides.end)
            self._put(flags)
        self._show_basis(found)

    def _show_basis(self, found: Dossier) -> None:
        if found.progress.answered == 0:
            self._put(way_card(found))
            self._put_kept(found)
            return
        lifting = lift_card(found, self._workbench)
        if lifting is not None:
            lifting.chosen.connect(self._ask)
            self._put(lifting)
        self._put(score_card(found))
        self._put_kept(found)

    def _put_kept(self, found: Dossier) -> None:
        self._put(self.filing.card(found))
        for card in keeping_cards(found, self._workbench.go):
            self._put(card)
        sheets = SheetsCard()
        sheets.wanted.connect(self._make_sheet)
        self._put(sheets)

    def _make_sheet(self, sort: ToolSheet) -> None:
        tool_id = self._target.id
        self._workbench.change(
            lambda desk: tool_sheets.issue(desk, tool_id, sort),
            lambda paper: self._workbench.go(Target(area=Area.PAPERS, id=paper.id)),
            owner=self,
            on_failed=lambda error: self._show_trouble(sentence(error)),
        )

    def _show_side(self, found: Dossier) -> None:
        decision = DecisionCard(found)
        decision.memo_wanted.connect(lambda memo: self._workbench.go(Target(area=Area.PAPERS, id=memo)))
        self.use = use = UseCard(found, self._workbench)
        use.chosen.connect(self._change_use)
        use.rename_wanted.connect(lambda: ask_name(found.tool, self._workbench, parent=self.window()))
        use.facts_wanted.connect(lambda: self._ask("gate:categories"))
        self._put(decision, side=True)
        if found.deeper is not None and found.judgement.complete:
            deeper = DeeperCard(found)
            deeper.wanted.connect(lambda depth: self._ask(f"depth:{depth}"))
            self._put(deeper, side=True)
        if found.begun:
            self._put(asking_card(found, self._workbench.go), side=True)
        if found.progress.answered:
            self._put(ReportCard(found, self._workbench), side=True)
        self._put(use, side=True)
        if not found.look_for.is_empty:
            self._put(LookForCard(found.look_for), side=True)

    def _show_foot(self, found: Dossier) -> None:
        can_decide, file = found.judgement.result is not None, self.filing.face.file
        self.answers.setVisible(can_decide and self.form is None and file is None)
        self.answers.setText(self.tr("Change &answers"))
        decided = found.decision is not None and found.decision.result is found.judgement.result
        record = self.tr("&Record the decision again") if decided else self.tr("&Record this decision")
        self.primary.setText(record if can_decide else words.start(found))
        if self.form is not None:
            self.primary.setText(self.tr("&Record and open the memo"))
        if file is not None:
            self.primary.setText(self.tr("&Save a copy …"))

    def _put(self, widget: QWidget, *, side: bool = False) -> None:
        self._parts.append(widget)
        if side:
            self.add_side(widget)
        else:
            self.add(widget)
        widget.show()  # now, not with the next event: the focus goes only to what is in sight

    def _clear(self) -> None:
        hold_focus(self)
        for part in self._parts:
            part.hide()
            part.setParent(None)
            part.deleteLater()
        self._parts.clear()
        self.asides.clear()

    def open_form(self) -> None:
        """Ask for reasons and the day of the next look."""
        found = self.dossier
        if found is None or found.judgement.result is None:
            return
        self._clear()
        self._show_title(found)
        form = self.recording.begin(found, self._guard)
        self._put(form)
        self._put(memo_card(found), side=True)
        self._show_foot(found)
        form.reason.setFocus()
        QTimer.singleShot(0, form, self._show_form)

    def _show_form(self) -> None:
        """Begin at the top, or with large text at the field."""
        self.scroll_to_top()
        if self.form is not None:
            self.reveal(self.form.reason)

    def _on_primary(self) -> None:
        found, file = self.dossier, self.filing.face.file
        if found is None:
            return
        if file is not None:
            self.filing.save_copy(file)
        elif self.form is not None:
            self.recording.record(found.tool.id)
        elif found.judgement.result is not None:
            self.open_form()
        else:
            self._ask("")

    def _on_back(self) -> None:
        self.keeper.flush()
        if self.filing.face.file is not None:
            self._workbench.go(Target(area=Area.TOOL, id=self._target.id))
            return
        if self.form is None:
            self._workbench.go(Target(area=Area.TOOLS))
            return
        self.recording.end()
        self._read(fresh=True)
        self._target = replace(self._target, field="")

    def _ask(self, field: str) -> None:
        self._workbench.go(Target(area=Area.INTERVIEW, id=self._target.id, field=field))

    def _change_use(self, use: str) -> None:
        if self.dossier is not None:
            tool: Tool = replace(self.dossier.tool, use=Use(use))
            self._change(lambda desk: Changed(None, tools.change(desk, tool).topics))

    def _change(self, work: Callable[[Desk], Changed[None]]) -> None:
        self._workbench.change(
            work,
            lambda _: self._read(fresh=False),
            owner=self,
            on_failed=lambda error: self._show_trouble(sentence(error)),
        )

    def _show_trouble(self, text: str) -> None:
        self.trouble.show()
        self.trouble.say(text, title=self.tr("That did not work"), tone=Tone.CAUTION)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses the button in focus, else the primary one; Escape leaves the form."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            focused = QApplication.focusWidget()
            if isinstance(focused, QAbstractButton):
                focused.click()
            else:
                self.primary.click()
        elif event.key() == Qt.Key.Key_Escape and (self.form or self.filing.face.file):
            self._on_back()
        else:
            super().keyPressEvent(event)
