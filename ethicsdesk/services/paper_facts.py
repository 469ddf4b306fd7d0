"""The facts papers are built from, as one reading of the vault shows them."""

from __future__ import annotations

from dataclasses import replace
from functools import cached_property

from ethicsdesk.domain.conditions import Situation
from ethicsdesk.domain.duty_facts import duty_facts
from ethicsdesk.domain.facts import practice_facts, tool_facts
from ethicsdesk.domain.interview import Sheet
from ethicsdesk.domain.records import (
    PRACTICE_ID,
    Decision,
    Fact,
    PaperFacts,
    Practice,
    Result,
    Tool,
    ToolFacts,
    Use,
)
from ethicsdesk.domain.rule_notes import RuleNote
from ethicsdesk.services.assessments import read_sheet
from ethicsdesk.services.desk import Desk
from ethicsdesk.services.ports import Reader


class FactReader:
    """Reads the practice and each tool once, however many papers ask; lives as long as the reading."""

    def __init__(self, desk: Desk, vault: Reader) -> None:
        """Read nothing yet."""
        self._desk = desk
        self._vault = vault
        self._sheets: dict[str, Sheet] = {}
        self._situations: dict[str, Situation] = {}
        self._tool_facts: dict[str, ToolFacts] = {}
        self._facts: dict[tuple[str, ...], PaperFacts] = {}

    @cached_property
    def practice(self) -> Practice:
        """Return the practice, nameless when nothing was written yet."""
        return self._vault.get(Practice, PRACTICE_ID) or Practice(name="")

    @cached_property
    def tools(self) -> tuple[Tool, ...]:
        """Return every tool of the register."""
        return self._vault.list(Tool)

    @cached_property
    def in_use(self) -> tuple[Tool, ...]:
        """Return the tools papers without a tool of their own speak of."""
        return tuple(tool for tool in self.tools if tool.use is Use.IN_USE)

    def sheet(self, tool: Tool) -> Sheet:
        """Return what was answered about a tool."""
        if tool.id not in self._sheets:
            self._sheets[tool.id] = read_sheet(self._desk, self._vault, tool)
        return self._sheets[tool.id]

    def is_refused(self, tool: Tool) -> bool:
        """Say whether a tool was stopped or decided against: clients are not asked to agree to it."""
        if tool.use is Use.STOPPED:
            return True
        decisions = self._vault.list(Decision, parent=tool.id)
        return bool(decisions) and decisions[-1].result is Result.DO_NOT_USE

    def situation(self, tool: Tool) -> Situation:
        """Return what holds about a tool, for conditions of questions."""
        if tool.id not in self._situations:
            self._situations[tool.id] = self.sheet(tool).situation
        return self._situations[tool.id]

    def of(self, tools: tuple[Tool, ...]) -> PaperFacts:
        """Return the facts of a paper that speaks of *tools*."""
        ids = tuple(tool.id for tool in tools)
        if ids not in self._facts:
            self._facts[ids] = PaperFacts(
                practice=practice_facts(self.practice, tools=len(tools)) | self._duties(tools),
                tools=tuple(map(self._of_tool, tools)),
            )
        return self._facts[ids]

    def _duties(self, tools: tuple[Tool, ...]) -> dict[str, Fact]:
        day = self._desk.clock.today()
        return duty_facts(self._desk.library.duties(), self.practice, tools, day=day, notes=self._notes)

    @cached_property
    def _notes(self) -> tuple[RuleNote, ...]:
        return self._vault.list(RuleNote)

    def _of_tool(self, tool: Tool) -> ToolFacts:
        if tool.id not in self._tool_facts:
            sheet = self.sheet(tool)
            found = tool_facts(sheet.questionnaire, self.practice, tool, sheet.answers)
            self._tool_facts[tool.id] = replace(found, facts={**found.facts, **self._duties((tool,))})
        return self._tool_facts[tool.id]
