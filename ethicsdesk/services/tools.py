"""The AI tool register: add a tool, change it, see where each stands."""

from dataclasses import dataclass, replace
from datetime import date

from ethicsdesk.domain import interview
from ethicsdesk.domain.errors import ValueNotAcceptedError
from ethicsdesk.domain.interview import Progress
from ethicsdesk.domain.judgement import Judgement, judge
from ethicsdesk.domain.records import Category, Decision, Depth, Tool
from ethicsdesk.domain.wording import tr_noop
from ethicsdesk.services import suppliers
from ethicsdesk.services.assessments import newest, read_sheet
from ethicsdesk.services.changes import Changed, Topic
from ethicsdesk.services.desk import Desk
from ethicsdesk.services.ports import Reader

LONGEST_NAME = 120
LONGEST_PURPOSE = 200


@dataclass(frozen=True, slots=True, kw_only=True)
class ToolRow:
    """A row of the register: the tool, its last decision, and what its answers say today."""

    tool: Tool
    decision: Decision | None
    depth: Depth | None  # None = no assessment begun
    progress: Progress
    judgement: Judgement
    suppliers: tuple[str, ...] = ()  # companies that work behind it now

    @property
    def gates_open(self) -> bool:
        """Say whether gate facts of the tool are still missing."""
        return gates_open(self.tool)


def gates_open(tool: Tool) -> bool:
    """Say whether gate facts of the tool are still missing."""
    asked = (tool.client_data, tool.capture, tool.client_facing, tool.clinical, tool.psychotherapy_notes)
    return not tool.categories or any(value is None for value in asked)


def register(desk: Desk) -> tuple[ToolRow, ...]:
    """Return every tool, in order of adding."""
    with desk.store.reading() as vault:
        return tuple(row_of(desk, vault, tool) for tool in vault.list(Tool))


def row_of(desk: Desk, vault: Reader, tool: Tool, *, on: date | None = None) -> ToolRow:
    """Return a tool's row as the vault shows it, judged *on* a day, usually today."""
    sheet = read_sheet(desk, vault, tool)
    found = newest(vault, tool.id)
    return ToolRow(
        tool=tool,
        decision=last_decision(vault, tool.id),
        depth=found.depth if found else None,
        progress=interview.progress(sheet),
        judgement=judge(sheet, on or desk.clock.today()),
        suppliers=tuple(one.name for one in suppliers.now(vault, tool.id)),
    )


def last_decision(vault: Reader, tool_id: str) -> Decision | None:
    """Return the decision that holds for a tool: the latest made."""
    decisions = vault.list(Decision, parent=tool_id)
    return decisions[-1] if decisions else None


def read(desk: Desk, tool_id: str) -> ToolRow | None:
    """Return one tool's row, or None."""
    with desk.store.reading() as vault:
        tool = vault.get(Tool, tool_id)
        return row_of(desk, vault, tool) if tool else None


def add(
    desk: Desk,
    name: str,
    *,
    maker: str = "",
    starter: str = "",
    categories: tuple[Category, ...] = (),
) -> Changed[Tool]:
    """Add a tool under its name. Raises ValueNotAcceptedError when the name is empty or very long."""
    tool = Tool(
        id=desk.new_id(),
        name=name.strip(),
        maker=maker.strip(),
        added_on=desk.clock.today(),
        starter=starter,
        categories=categories,
    )
    return change(desk, tool)


def rename(desk: Desk, tool_id: str, *, name: str, maker: str) -> Changed[Tool]:
    """Give a tool another name and maker; history keeps the old. Raises ValueNotAcceptedError, KeyError."""
    with desk.store.reading() as vault:
        tool = vault.get(Tool, tool_id)
    if tool is None:
        raise KeyError(tool_id)
    return change(desk, replace(tool, name=name.strip(), maker=maker.strip()))


def describe(desk: Desk, tool_id: str, purpose: str) -> Changed[Tool]:
    """Keep what a tool is used for here, in one line. Raises ValueNotAcceptedError, KeyError."""
    with desk.store.reading() as vault:
        tool = vault.get(Tool, tool_id)
    if tool is None:
        raise KeyError(tool_id)
    return change(desk, replace(tool, purpose=purpose.strip()))


def change(desk: Desk, tool: Tool) -> Changed[Tool]:
    """Keep a tool as it is now. Raises ValueNotAcceptedError."""
    if not tool.name.strip():
        raise ValueNotAcceptedError(problem=tr_noop("Please give the tool a name."))
    if len(tool.name) > LONGEST_NAME or len(tool.maker) > LONGEST_NAME:
        raise ValueNotAcceptedError(problem=tr_noop("Please shorten the name to 120 characters."))
    if len(tool.purpose) > LONGEST_PURPOSE:
        raise ValueNotAcceptedError(problem=tr_noop("Please shorten this line to 200 characters."))
    with desk.store.writing() as vault:
        vault.put(tool)
    return Changed(tool, frozenset({Topic.TOOLS, Topic.ANSWERS}))
