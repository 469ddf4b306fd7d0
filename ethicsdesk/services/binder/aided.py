"""Tab 10: decisions made with AI, how often a person decided otherwise, and what was put right."""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby

from ethicsdesk.domain.aided_decisions import (
    ENOUGH,
    AidedDecision,
    DayTally,
    DecisionSort,
    HumanDecision,
    Oversight,
    Rate,
    rates,
)
from ethicsdesk.domain.bias import SMALL_CELL
from ethicsdesk.domain.layout import (
    Block,
    Bullets,
    Callout,
    Chapter,
    Grid,
    Heading,
    Pairs,
    Paragraph,
    Tone,
    literal,
)
from ethicsdesk.domain.records import Tool
from ethicsdesk.domain.words import day_words
from ethicsdesk.services import oversight_words as words
from ethicsdesk.services.binder import cells, cited, corrections, planned
from ethicsdesk.services.binder.scene import Scene
from ethicsdesk.services.binder.wording import count_of


@dataclass(frozen=True, slots=True, kw_only=True)
class Logged:
    """What was logged about one thing, a tool or a quarter, in the year."""

    name: str
    decisions: tuple[AidedDecision, ...]
    tallies: tuple[DayTally, ...]

    @property
    def outputs(self) -> int:
        """Return how many outputs a person looked at."""
        return len(self.decisions) + sum(day.reviewed for day in self.tallies)

    @property
    def rates(self) -> Oversight:
        """Return how often a person decided otherwise or changed something."""
        return rates(self.decisions, self.tallies)

    @property
    def may_show(self) -> bool:
        """Say whether none of its cells is a small one, nor any that follows from them."""
        found, entries = self.rates, len(self.decisions)
        return cells.may_show(
            entries,
            sum(day.reviewed for day in self.tallies),
            found.overridden.events,
            entries - found.overridden.events,
            found.edited.events,
            found.edited.cases - found.edited.events,
            found.unexplained,
            entries - found.unexplained,
        )


def tab(scene: Scene) -> tuple[Chapter, ...]:
    """Return the tab of the decision log."""
    blocks = (*_blocks(scene), *corrections.blocks(scene))
    return (Chapter(title="AI-assisted decisions", link="decisions", blocks=blocks),)


def _blocks(scene: Scene) -> Iterator[Block]:
    yield cited.house("decisions about care, access or money in which AI had a part are written down.")
    every = Logged(
        name="All tools",
        decisions=tuple(one for one in scene.vault.list(AidedDecision) if scene.of_year(one.day)),
        tallies=tuple(one for one in scene.vault.list(DayTally) if scene.of_year(one.day)),
    )
    if not every.outputs:
        yield Paragraph(
            text=f"No AI-assisted decision was logged in {scene.year} by {day_words(scene.as_of)}."
        )
        return
    yield Paragraph(
        text="The log holds short labels, no text of notes. Here it is only counted. Single entries, with "
        "what the tool showed and why a person decided otherwise, stay in the vault."
    )
    tools = _by_tool(scene, every)
    if scene.for_others:
        yield from _for_others(tools)
        return
    yield _table("Tool", (*tools, every) if len(tools) > 1 else tools)
    yield from _quiet(tools)
    yield Heading(text="Quarter by quarter", level=2)
    yield _table("Quarter", _by_quarter(scene, every))
    yield from _by_sort(every)
    yield from _care(every)
    yield Paragraph(
        text="Ranges in brackets are exact 95% intervals: with few entries they are wide. A person who "
        "changes or overrules nothing for months may be trusting too much. That is a question, no finding.",
        small=True,
    )


def _by_tool(scene: Scene, every: Logged) -> tuple[Logged, ...]:
    names = {tool.id: tool.name for tool in scene.vault.list(Tool)}
    ids = {one.tool_id for one in every.decisions} | {one.tool_id for one in every.tallies}
    found = (
        Logged(
            name=literal(names.get(tool_id, "a tool no longer in the register")),
            decisions=tuple(one for one in every.decisions if one.tool_id == tool_id),
            tallies=tuple(one for one in every.tallies if one.tool_id == tool_id),
        )
        for tool_id in ids
    )
    return tuple(sorted(found, key=lambda one: one.name))


def _by_quarter(scene: Scene, every: Logged) -> tuple[Logged, ...]:
    return tuple(
        Logged(
            name=quarter.name,
            decisions=tuple(one for one in every.decisions if quarter.first <= one.day <= quarter.last),
            tallies=tuple(one for one in every.tallies if quarter.first <= one.day <= quarter.last),
        )
        for quarter in planned.quarters(scene)
    )


def _table(name: str, found: Sequence[Logged]) -> Grid:
    return Grid(
        header=(
            name,
            "Entries",
            "Drafts in day lines",
            "Overruled or not used",
            "Changed before use",
            "No reason shown",
        ),
        rows=tuple(_row(one) for one in found),
        shares=(3.4, 1.5, 1.7, 2.9, 2.9, 1.6),
        summary=f"For each {name.lower()}: how much was logged, and how often a person decided otherwise",
    )


def _row(one: Logged) -> tuple[str, ...]:
    found = one.rates
    return (
        one.name,
        str(len(one.decisions)),
        str(sum(day.reviewed for day in one.tallies)),
        rate_words(found.overridden),
        rate_words(found.edited),
        str(found.unexplained),
    )


def rate_words(rate: Rate) -> str:
    """Return a share with its counts and its exact range."""
    if not rate.cases:
        return "none to count"
    low, high = round(100 * rate.interval.low), round(100 * rate.interval.high)
    return f"{rate.events} of {rate.cases}: {rate.percent}% ({low}% to {high}%)"


def _quiet(tools: Sequence[Logged]) -> Iterator[Block]:
    """Yield the note about automation bias where nothing was changed among enough outputs."""
    quiet = tuple(one.name for one in tools if one.rates.quiet)
    if quiet:
        yield Callout(
            tone=Tone.CAUTION,
            title="Nothing was changed or overruled in this year: worth a thought",
            text=f"Among {ENOUGH} outputs or more, a person kept each one as it was. This is what trusting a "
            "tool too much looks like from outside. It can also be a good tool.",
            items=quiet,
        )


def _by_sort(every: Logged) -> Iterator[Block]:
    if not every.decisions:
        return
    yield Heading(text="What was decided about", level=2)
    ordered = sorted(every.decisions, key=lambda one: one.sort)
    counted = {
        sort: Counter(one.decided for one in mine) for sort, mine in groupby(ordered, lambda one: one.sort)
    }
    yield Grid(
        header=("About", *(words.DECIDED[one] for one in HumanDecision)),
        rows=tuple(
            (words.SORTS[sort], *(str(counted[sort][one]) for one in HumanDecision))
            for sort in DecisionSort
            if sort in counted
        ),
        shares=(4, 2.2, 2.4, 1.8, 1.8),
        summary="For each kind of decision, what a person did with the output of the tool",
    )


def _care(every: Logged) -> Iterator[Block]:
    """Yield in how many entries the client was told, culture was checked, and the outcome was added."""
    found = every.decisions
    if not found:
        return
    counted = (
        ("The client was told", sum(one.client_told for one in found)),
        ("Culture and bias were checked", sum(one.culture_checked for one in found)),
        ("What came of it was added later", sum(bool(one.outcome) for one in found)),
    )
    yield Pairs(
        rows=tuple(
            (title, f"{number} of {count_of(len(found), 'entry', 'entries')}") for title, number in counted
        ),
        summary="In how many entries the client was told, culture was checked, and the outcome was added",
    )


def _for_others(tools: Sequence[Logged]) -> Iterator[Block]:
    """Yield the rates of tools none of whose cells is small; the others are named only."""
    shown = [one for one in tools if one.may_show]
    if shown:
        yield _table("Tool", shown)
    hidden = tuple(one.name for one in tools if not one.may_show)
    if hidden:
        yield Paragraph(
            text=f"Logged too, but one of its counts lies from 1 to {SMALL_CELL}, so none is shown:"
        )
        yield Bullets(items=hidden)
    yield from _quiet([one for one in tools if one.rates.quiet])
    yield Paragraph(text=cells.NOTE, small=True)
