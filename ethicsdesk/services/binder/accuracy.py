"""Tab 13: drafted notes that were read with care, and tick sheets of other tools."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence

from ethicsdesk.domain import accuracy as rules
from ethicsdesk.domain.accuracy import Accuracy, NoteError, NoteSample, Slip, TickSheet
from ethicsdesk.domain.aided_decisions import Rate
from ethicsdesk.domain.days import MONTHS
from ethicsdesk.domain.layout import Block, Chapter, Grid, Heading, Paragraph, literal
from ethicsdesk.domain.records import Tool
from ethicsdesk.domain.words import day_words
from ethicsdesk.services import accuracy
from ethicsdesk.services import oversight_words as words
from ethicsdesk.services.binder import cells, cited
from ethicsdesk.services.binder.aided import rate_words
from ethicsdesk.services.binder.scene import Scene

MOST_NAMED = 3
"""Months without a note read that are named; more of them are counted."""

Known = Mapping[str, Tool]


def tab(scene: Scene) -> tuple[Chapter, ...]:
    """Return the tab of note accuracy and of how other tools did."""
    tools = {tool.id: tool for tool in scene.vault.list(Tool)}
    blocks = (*_samples(scene, tools), *_sheets(scene, tools), *_fine_print(scene))
    return (Chapter(title="Note accuracy and performance", link="accuracy", blocks=blocks),)


def _fine_print(scene: Scene) -> Iterator[Block]:
    if scene.for_others:
        yield Paragraph(text=cells.NOTE, small=True)
    else:
        yield Paragraph(
            text="Ranges in brackets are exact 95% intervals: with few notes they are wide. A change is told "
            "only where both half years have 20 notes and their ranges part.",
            small=True,
        )


def _samples(scene: Scene, known: Known) -> Iterator[Block]:
    yield Heading(text="Notes read with care", level=2)
    yield cited.house(f"{rules.NOTES_A_MONTH} drafted notes of each tool a month, or all if there are fewer.")
    every = [one for one in scene.vault.list(NoteSample) if one.read_on <= scene.as_of]
    mine = [one for one in every if scene.of_year(one.read_on)]
    if not mine:
        yield Paragraph(
            text=f"No drafted note was read with care in {scene.year} by {day_words(scene.as_of)}."
        )
        return
    tools = sorted({one.tool_id for one in mine}, key=lambda one: (_name(known, one), one))
    yield Grid(
        header=("Tool", "Notes read", "With an error", "With a serious error", "Months without a note read"),
        rows=tuple(_tool(scene, known, tool_id, mine) for tool_id in tools),
        shares=(3, 1.4, 3, 3, 3.4),
        summary="For each tool: notes read in the year, how many had an error, and months without any",
    )
    if scene.for_others:
        return
    yield _patterns(mine)
    logged = sum(rules.is_incident(one) for one in mine)
    yield Paragraph(
        text=f"Notes with a serious error about facts or risk, which belong into the incident log: {logged}."
    )
    yield Heading(text="Better or worse?", level=3)
    said = {
        tool_id: accuracy.said_by((one for one in every if one.tool_id == tool_id), on=scene.as_of)
        for tool_id in tools
    }
    yield Grid(
        header=("Tool", "Last half year", "Half year before", "What can be said"),
        rows=tuple(
            (
                _name(known, tool_id),
                f"{found.recent.read} read",
                f"{found.before.read} read",
                words.TRENDS[found.trend],
            )
            for tool_id, found in said.items()
        ),
        shares=(3, 1.8, 1.9, 5),
        summary="For each tool, whether its notes got better, where there are enough to say so",
    )


def _tool(scene: Scene, known: Known, tool_id: str, mine: Sequence[NoteSample]) -> tuple[str, ...]:
    samples = [one for one in mine if one.tool_id == tool_id]
    found = rules.accuracy(samples)
    read = {one.read_on.month for one in samples}
    tool = known.get(tool_id)
    first = tool.added_on.month if tool and tool.added_on.year == scene.year else 1
    without = [MONTHS[month - 1] for month in range(first, scene.as_of.month + 1) if month not in read]
    months = scene.as_of.month - first + 1
    named = ", ".join(without) if len(without) <= MOST_NAMED else f"{len(without)} of {months}"
    return (_name(known, tool_id), *_cells(scene, found), named or "none")


def _cells(scene: Scene, found: Accuracy) -> tuple[str, str, str]:
    good, mild = found.read - found.with_error, found.with_error - found.serious
    if scene.for_others and not cells.may_show(good, mild, found.serious, found.with_error):
        return cells.band(found.read), cells.NOT_SHOWN, cells.NOT_SHOWN
    return (
        str(found.read),
        rate_words(Rate(events=found.with_error, cases=found.read)),
        rate_words(Rate(events=found.serious, cases=found.read)),
    )


def _patterns(mine: Sequence[NoteSample]) -> Grid:
    counted = Counter((error, grade) for one in mine for error, grade in one.errors.items())
    return Grid(
        header=("What was wrong", "Some", "Serious"),
        rows=tuple((words.ERRORS[one], str(counted[one, 1]), str(counted[one, 2])) for one in NoteError),
        shares=(6, 1.6, 1.6),
        summary="How often each kind of error was found, and how often it was a serious one",
    )


def _sheets(scene: Scene, known: Known) -> Iterator[Block]:
    yield Heading(text="How other tools did, month by month", level=2)
    mine = [one for one in scene.vault.list(TickSheet) if scene.of_year(one.month)]
    if not mine:
        yield Paragraph(text=f"No tick sheet was kept in {scene.year} by {day_words(scene.as_of)}.")
        return
    tools = sorted({one.tool_id for one in mine}, key=lambda one: (_name(known, one), one))
    rows = [
        row for tool_id in tools for row in _slips(scene, known, [s for s in mine if s.tool_id == tool_id])
    ]
    yield Grid(
        header=("Tool", "Months", "Used", "What went wrong", "How often"),
        rows=tuple(rows),
        shares=(3, 3, 1.4, 3, 3.2),
        summary="For each tool with tick sheets: months kept, how often it was used, and what went wrong",
    )


def _slips(scene: Scene, known: Known, mine: Sequence[TickSheet]) -> Iterator[tuple[str, ...]]:
    used = sum(one.used for one in mine)
    counted = Counter[str]()
    for one in mine:
        counted.update(one.slips)
    found = [slip for slip in Slip if counted[slip]]
    months = ", ".join(MONTHS[one.month.month - 1] for one in sorted(mine, key=lambda one: one.month))
    name = _name(known, mine[0].tool_id)
    if scene.for_others and not _may_show(used, counted):
        yield name, months, cells.band(used), "", cells.NOT_SHOWN
        return
    if not found:
        yield name, months, str(used), "nothing noted", ""
    for slip in found:
        yield (
            name,
            months,
            str(used),
            words.SLIPS[slip],
            rate_words(Rate(events=min(counted[slip], used), cases=used)),
        )


def _may_show(used: int, counted: Counter[str]) -> bool:
    return all(cells.may_show(number, used - number) for number in counted.values()) and cells.may_show(used)


def _name(known: Known, tool_id: str) -> str:
    tool = known.get(tool_id)
    return literal(tool.name) if tool else "a tool no longer in the register"
