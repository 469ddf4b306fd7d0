"""Two tools side by side, or one tool when it was decided about and now."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import ClassVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QWidget

from ethicsdesk.domain.interview import applies
from ethicsdesk.domain.questionnaire import Question
from ethicsdesk.domain.records import Tool, YesNo
from ethicsdesk.services import comparing, tools
from ethicsdesk.services.changes import Topic
from ethicsdesk.services.comparing import Comparison, Side
from ethicsdesk.services.desk import Desk
from ethicsdesk.services.targets import Area, Target
from ethicsdesk.ui import labels, written
from ethicsdesk.ui.interview.answer_words import answer_words
from ethicsdesk.ui.metrics import spaced
from ethicsdesk.ui.watching.built_page import BuiltPage
from ethicsdesk.ui.widgets.card import Card
from ethicsdesk.ui.widgets.field import Field
from ethicsdesk.ui.widgets.heading import Text, TextRole
from ethicsdesk.ui.widgets.select import Select
from ethicsdesk.ui.workbench import Workbench

SINCE = "since"
"""The field that compares a tool with what it was when it was decided about; else another tool's id."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Seen:
    """What the page shows, and the tools there are to choose from."""

    found: Comparison | None
    tools: tuple[Tool, ...]


class ComparePage(BuiltPage):
    """Shows where two sides differ, question by question."""

    area: ClassVar[Area] = Area.COMPARE
    lasting: ClassVar[bool] = True
    topics: ClassVar[frozenset[Topic]] = frozenset({Topic.TOOLS, Topic.ANSWERS, Topic.DECISIONS})

    def __init__(self, workbench: Workbench) -> None:
        """Make an empty page."""
        super().__init__(self.tr("Side by side"), workbench)
        self.primary.setText(self.tr("&Done"))
        self.lines: list[tuple[str, str, str]] = []

    def read(self, *, fresh: bool) -> None:
        """Read both sides; without a target, the first two tools of the register."""
        left_id, field = self.target.id, self.target.field

        def see(desk: Desk) -> Seen:
            known = tuple(row.tool for row in tools.register(desk))
            if field == SINCE:
                return Seen(found=comparing.since_decision(desk, left_id), tools=())
            ids = [tool.id for tool in known]
            left = left_id or next(iter(ids), "")
            right = field or next((one for one in ids if one != left), "")
            return Seen(found=comparing.two_tools(desk, left, right), tools=known)

        self.load(see, self._build, fresh=fresh)

    def act(self) -> None:
        """Go back."""
        self.go_back()

    def go_back(self) -> None:
        """Go back to the tool, or to the register."""
        since = self.target.field == SINCE
        where = Target(area=Area.TOOL, id=self.target.id) if since else Target(area=Area.TOOLS)
        self.workbench.go(where)

    def _build(self, seen: Seen) -> None:
        since, found = self.target.field == SINCE, seen.found
        self.lines = []
        about = self.tr("Two tools, and where their answers differ.")
        self.set_title(
            self.tr("What has changed") if since else self.tr("Side by side"),
            subtitle=self.tr("Since your last decision.") if since else about,
        )
        if found is None:
            nothing = Card()
            text = self.tr("There is no decision yet to compare with.")
            nothing.add(Text(text if since else self.tr("Two tools are needed to compare.")))
            self.put(nothing)
            return
        if since:
            self.set_title(self.tr("What has changed"), subtitle=found.left.tool.name)
        else:
            self.put(self._choosing(seen.tools, found))
        names = self._names(found, since=since)
        self.put(self._facts_card(found, names))
        self.put(self._answers_card(found, names))
        self.primary.setFocus()

    def _names(self, found: Comparison, *, since: bool) -> tuple[str, str]:
        if not since:
            return found.left.tool.name, found.right.tool.name
        return self.tr("Decided on {day}").format(day=labels.day(found.left.on)), self.tr("Today")

    def _choosing(self, known: tuple[Tool, ...], found: Comparison) -> QWidget:
        host = QWidget()
        row = spaced(QHBoxLayout(host), margins=0, gap=1)
        self.left, self.right = (Select([(t.id, t.name) for t in known]) for _ in range(2))
        self.left.select(found.left.tool.id)
        self.right.select(found.right.tool.id)
        row.addWidget(Field(self.tr("&One tool"), self.left), 1)
        row.addWidget(Field(self.tr("The o&ther"), self.right), 1)
        for select in (self.left, self.right):
            select.chosen.connect(lambda _: self._on_chosen())
        return host

    def _on_chosen(self) -> None:
        self.is_spent = True  # the place names other tools
        self.target = Target(area=Area.COMPARE, id=self.left.value or "", field=self.right.value or "")
        self.read(fresh=False)

    def _facts_card(self, found: Comparison, names: tuple[str, str]) -> Card:
        card = Card(self.tr("At a glance"))
        grid = _Grid(("", *names))
        for name, left, right in self._facts(found.left, found.right):
            self._line(grid, name, left, right, better=0)
        card.add(grid)
        return card

    def _facts(self, left: Side, right: Side) -> list[tuple[str, str, str]]:
        none = self.tr("not stated")

        def both(name: str, of: Callable[[Side], str]) -> tuple[str, str, str]:
            return name, of(left) or none, of(right) or none

        return [
            both(self.tr("Where it stands"), lambda s: labels.use(s.tool.use)),
            both(self.tr("Kind"), lambda s: ", ".join(labels.category(c) for c in s.tool.categories)),
            both(
                self.tr("How speech gets in"),
                lambda s: labels.capture(s.tool.capture) if s.tool.capture else "",
            ),
            both(self.tr("Client data"), lambda s: self._yes_no(s.tool.client_data)),
            both(self.tr("The answers say"), lambda s: labels.result(s.judgement.result)),
            both(self.tr("Open deal-breakers"), lambda s: str(len(s.judgement.stops))),
            both(self.tr("Red flags"), lambda s: str(len(s.judgement.red_flags))),
            both(
                self.tr("Score"),
                lambda s: (
                    written.percent(s.judgement.score.percent)
                    if s.judgement.score.percent is not None
                    else ""
                ),
            ),
            both(self.tr("Next review"), lambda s: labels.day(s.decision.review_on) if s.decision else ""),
            both(self.tr("Companies behind it"), lambda s: ", ".join(s.suppliers)),
        ]

    def _yes_no(self, value: YesNo | None) -> str:
        words = {YesNo.YES: self.tr("Yes"), YesNo.NO: self.tr("No"), YesNo.UNSURE: self.tr("Not sure")}
        return words[value] if value else ""

    def _answers_card(self, found: Comparison, names: tuple[str, str]) -> Card:
        count = len(found.pairs)
        card = Card(self.tr("Answers that differ ({count})").format(count=count))
        if not count:
            card.add(Text(self.tr("Every answer is the same on both sides.")))
            return card
        card.add(Text(self.tr("The better answer of the two is in bold."), role=TextRole.HELP))
        grid = _Grid((self.tr("Question"), *names))
        for pair in found.pairs:
            left, right = self._said(found.left, pair.question), self._said(found.right, pair.question)
            self._line(grid, pair.question.text, left, right, better=pair.better)
        card.add(grid)
        return card

    def _said(self, side: Side, question: Question) -> str:
        if not applies(question, side.sheet.situation):
            return self.tr("Does not concern it")
        return answer_words(question, side.sheet.answers.get(question.id))

    def _line(self, grid: "_Grid", name: str, left: str, right: str, *, better: int) -> None:
        self.lines.append((name, left, right))
        grid.add_line(name, left, right, better=better)


class _Grid(QWidget):
    """Three columns whose texts wrap; each value is read out with its column and row."""

    def __init__(self, head: tuple[str, str, str]) -> None:
        super().__init__()
        self._head = head
        self._grid = spaced(QGridLayout(self), margins=0, gap=0.7)
        for column, text in enumerate(head):
            self._grid.addWidget(Text(text, role=TextRole.OVERLINE), 0, column)
            self._grid.setColumnStretch(column, 4 if column == 0 else 3)

    def add_line(self, name: str, left: str, right: str, *, better: int) -> None:
        row = self._grid.rowCount()
        self._grid.addWidget(Text(name, role=TextRole.MUTED), row, 0, Qt.AlignmentFlag.AlignTop)
        for column, (text, wins) in enumerate(((left, better < 0), (right, better > 0)), 1):
            label = Text(text, role=TextRole.STRONG if wins else TextRole.BODY)
            label.setAccessibleName(f"{name}, {self._head[column]}: {text}")
            self._grid.addWidget(label, row, column, Qt.AlignmentFlag.AlignTop)
