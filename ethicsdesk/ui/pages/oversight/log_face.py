"""The decision log: one tap for a draft that was read, the entries, and how often something was changed."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ethicsdesk.domain.aided_decisions import AidedDecision, HumanDecision, Oversight
from ethicsdesk.domain.records import Tool, Use
from ethicsdesk.services import decision_log
from ethicsdesk.ui import labels
from ethicsdesk.ui.interview.guarded_area import Guard
from ethicsdesk.ui.metrics import sized, spaced
from ethicsdesk.ui.oversight import words
from ethicsdesk.ui.pages.oversight.face import Face
from ethicsdesk.ui.pages.oversight.reading import Seen
from ethicsdesk.ui.tone import Tone
from ethicsdesk.ui.widgets.banner import Banner
from ethicsdesk.ui.widgets.button import Button
from ethicsdesk.ui.widgets.card import Card
from ethicsdesk.ui.widgets.empty_state import EmptyState
from ethicsdesk.ui.widgets.flow_layout import FlowLayout
from ethicsdesk.ui.widgets.heading import Text, TextRole, help_text, muted
from ethicsdesk.ui.widgets.link_button import LinkButton
from ethicsdesk.ui.widgets.row_list import RowItem, RowList
from ethicsdesk.ui.widgets.select import Select
from ethicsdesk.ui.workbench import Workbench

SHOWN = 20
_ICONS = {
    HumanDecision.ACCEPTED: ("check", Tone.NEUTRAL),
    HumanDecision.EDITED: ("pencil", Tone.INFO),
    HumanDecision.REJECTED: ("undo-2", Tone.ACCENT),
    HumanDecision.NOT_USED: ("minus", Tone.NEUTRAL),
}


class TapCard(Card):
    """Two large buttons for the drafts of today."""

    tapped = Signal(str, int, int)
    """The tool, how many more were read, how many of them were changed."""

    def __init__(self) -> None:
        """Make the card without a tool."""
        super().__init__(self.tr("Drafts you read today"))
        self._seen: Seen | None = None
        self._last: tuple[int, int] | None = None
        self.tool = sized(Select((), name=self.tr("Tool")), max_width=28)
        self.tool.chosen.connect(lambda _: self._show_day(taken_back=True))
        self.same = Button(self.tr("Read it, it was &right"), icon="check")
        self.changed = Button(self.tr("Read it and &changed it"), icon="pencil")
        self.same.clicked.connect(lambda: self._tap(1, 0))
        self.changed.clicked.connect(lambda: self._tap(1, 1))
        row = QWidget()
        flow = spaced(FlowLayout(row), margins=0, gap=0.7)
        for widget in (self.tool, self.same, self.changed):
            flow.addWidget(widget)
        self.day = Text(role=TextRole.STRONG)
        self.back = LinkButton(self.tr("Take the last one back"), icon="undo-2")
        self.back.clicked.connect(self._take_back)
        self.back.hide()
        self.add(
            help_text(self.tr("One tap for each draft, right after you read it. No client, no text.")),
            row,
            self.day,
        )
        self.add_start(self.back)

    def show_seen(self, seen: Seen, tool_id: str) -> None:
        """Offer the tools in use; keep the one chosen."""
        chosen = tool_id or self.tool.value or seen.tapped
        self._seen = seen
        tools = [tool for tool in seen.tools if tool.use is Use.IN_USE] or list(seen.tools)
        self.tool.clear()
        for tool in tools:
            self.tool.addItem(tool.name, tool.id)
        if chosen in {tool.id for tool in tools}:
            self.tool.select(chosen)
        self._show_day()

    def _show_day(self, *, taken_back: bool = False) -> None:
        if self._seen is None or not self.tool.value:
            return
        day = self._seen.days[self.tool.value]
        said = self.tr("Today: {count} read, {changed} of them changed.")
        self.day.setText(said.format(count=day.reviewed, changed=day.changed))
        if taken_back:
            self._last = None
        self.back.setVisible(self._last is not None)

    def _tap(self, reviewed: int, changed: int) -> None:
        if self.tool.value:
            self._last = (reviewed, changed)
            self.tapped.emit(self.tool.value, reviewed, changed)

    def _take_back(self) -> None:
        if self._last is not None and self.tool.value:
            reviewed, changed = self._last
            self._last = None
            self.same.setFocus()
            self.tapped.emit(self.tool.value, -reviewed, -changed)


class LogFace(Face):
    """Shown first: what is done every day."""

    def __init__(self, workbench: Workbench, guard: Guard) -> None:
        """Make an empty log."""
        super().__init__(workbench, guard)
        self.title = self.tr("Decisions and checks")
        self.subtitle = self.tr("AI may suggest. You decide, and here you can show that you did.")
        self.tap = TapCard()
        self.tap.tapped.connect(self._on_tap)
        self.quiet = Banner(tone=Tone.CAUTION)
        self.rates = Card(self.tr("How often you changed something, in 90 days"))
        self._lines: list[QWidget] = []
        self.entries = RowList(self.tr("Decisions"))
        self.entries.activated.connect(lambda key: self.go(f"entry:{key}"))
        self.log = Card(self.tr("Decisions"))
        self.empty = EmptyState(
            self.tr("No decision is logged yet"),
            self.tr(
                "Log it when AI had a part in care, access or money: who is seen first, a risk flag, a plan, "
                "a bill. Short labels are enough. One day it may be your best proof that a person decided."
            ),
            icon="scroll-text",
        )
        self.more = muted("")
        self.log.add(self.entries, self.more, self.empty)
        self.no_tools = EmptyState(
            self.tr("No tool yet"),
            self.tr("Add the AI tools you use first. Then you can log what you decide with them."),
            icon="layers",
        )
        self.add(self.quiet, self.tap, self.rates, self.log, self.no_tools)

    @property
    def first(self) -> QWidget:
        """Return the first large button."""
        return self.tap.same

    def show_seen(self, seen: Seen, about: str) -> None:
        """Show the log; *about* is a tool."""
        some = bool(seen.tools)
        self.tap.setVisible(some)
        self.no_tools.setVisible(not some)
        self.log.setVisible(some)
        self.tap.show_seen(seen, about)
        self._show_quiet(seen)
        self._show_rates(seen)
        items = [self._item(one, seen) for one in seen.entries[:SHOWN]]
        self.entries.show_rows(items)
        self.empty.setVisible(not items)
        left = len(seen.entries) - len(items)
        one, more = (
            self.tr("and an older one, kept in the vault"),
            self.tr("and {count} older ones, kept in the vault"),
        )
        self.more.setText(one if left == 1 else more.format(count=left))
        self.more.setVisible(left > 0)

    def _show_quiet(self, seen: Seen) -> None:
        quiet = [seen.tool_names.get(key, "") for key, found in seen.rates.items() if found.quiet]
        self.quiet.setVisible(bool(quiet))
        if quiet:
            self.quiet.say(
                self.tr(
                    "In 90 days you changed nothing that {tool} made. Is it that good, or has reading "
                    "become quick? Read the next five slowly, beside your own notes."
                ).format(tool=", ".join(quiet)),
                title=self.tr("A question to yourself"),
                tone=Tone.CAUTION,
            )

    def _show_rates(self, seen: Seen) -> None:
        for old in self._lines:
            self.rates.column.removeWidget(old)
            old.hide()
            old.deleteLater()
        tools = [tool for tool in seen.tools if tool.id in seen.rates]
        self._lines = [line for tool in tools for line in self._lines_of(tool, seen.rates[tool.id])]
        self.rates.add(*self._lines)
        self.rates.setVisible(bool(self._lines))

    def _lines_of(self, tool: Tool, found: Oversight) -> list[QWidget]:
        edited = self.tr("Changed before use: {rate}").format(rate=words.rate(found.edited))
        lines: list[QWidget] = [Text(tool.name, role=TextRole.H3), Text(edited)]
        if found.overridden.cases:
            against = self.tr("Decided otherwise, or not used: {rate}")
            lines.append(Text(against.format(rate=words.rate(found.overridden))))
        for line in lines[1:]:
            line.setToolTip(words.range_tip())
        if found.unexplained:
            one = self.tr("One output came without a rule or reason shown.")
            more = self.tr("{count} outputs came without a rule or reason shown.")
            said = one if found.unexplained == 1 else more
            lines.append(muted(said.format(count=found.unexplained)))
        return lines

    def _item(self, one: AidedDecision, seen: Seen) -> RowItem:
        icon, tone = _ICONS[one.decided]
        parts = [labels.day(one.day), seen.tool_names.get(one.tool_id, ""), seen.codes.get(one.client_id, "")]
        return RowItem(
            one.id,
            f"{words.sort(one.sort)}: {one.output}" if one.output else words.sort(one.sort),
            " · ".join(part for part in parts if part),
            icon=icon,
            tone=tone if tone is not Tone.NEUTRAL else Tone.ACCENT,
            chip=words.decided_short(one.decided),
            chip_tone=tone,
        )

    def _on_tap(self, tool_id: str, reviewed: int, changed: int) -> None:
        self.keep(partial(decision_log.tap, tool_id=tool_id, reviewed=reviewed, changed=changed))
