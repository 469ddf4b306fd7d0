"""What the page of decisions and checks reads from the vault."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from ethicsdesk.domain.accuracy import TickSheet
from ethicsdesk.domain.aided_decisions import AidedDecision, DayTally, Oversight
from ethicsdesk.domain.bias_counts import BiasCount, CaseReview, PairedProbe
from ethicsdesk.domain.incident_words import IncidentBook
from ethicsdesk.domain.records import Category, Tool, Use
from ethicsdesk.services import (
    accuracy,
    bias_checks,
    client_requests,
    clients,
    decision_log,
    form_drafts,
    textguard,
)
from ethicsdesk.services.accuracy import Found
from ethicsdesk.services.bias_checks import BiasCheck
from ethicsdesk.services.client_requests import RequestView
from ethicsdesk.services.desk import Desk

NEW_ENTRY, TAKEN_IN = "oversight/decision", "oversight/request"
COUNTED, CASES_READ, TRIED = "oversight/count", "oversight/cases", "oversight/try"
"""The forms of which is kept what is half filled in."""
WRITES = frozenset({Category.SCRIBE, Category.ASSISTANT})


@dataclass(frozen=True, slots=True, kw_only=True)
class Seen:
    """Everything the four faces show."""

    today: date
    tools: tuple[Tool, ...]
    """Those in use first."""
    codes: Mapping[str, str]
    book: IncidentBook
    fine: frozenset[str]
    days: Mapping[str, DayTally]
    """Today's line of each tool."""
    tapped: str
    """The tool a draft was read of last; '' before any was."""
    entries: tuple[AidedDecision, ...]
    rates: Mapping[str, Oversight]
    requests: tuple[RequestView, ...]
    notes: Mapping[str, Found]
    sheets: Mapping[str, tuple[TickSheet, ...]]
    bias: BiasCheck | None
    """Only when asked for: with many cases its power takes a while to work out."""
    counts: tuple[BiasCount, ...]
    reviews: tuple[CaseReview, ...]
    probes: tuple[PairedProbe, ...]
    half: Mapping[str, Mapping[str, str]]
    """What is half filled in, by form."""

    @property
    def tool_names(self) -> dict[str, str]:
        """Return the name of each tool by its id."""
        return {tool.id: tool.name for tool in self.tools}

    @property
    def tool_options(self) -> list[tuple[str, str]]:
        """Return the tools to choose from."""
        return [(tool.id, tool.name) for tool in self.tools]

    @property
    def code_options(self) -> list[tuple[str, str]]:
        """Return the client codes to choose from, in order."""
        return sorted(self.codes.items(), key=lambda pair: pair[1])


def writes_notes(tool: Tool) -> bool:
    """Say whether a tool drafts text, so that its notes are read."""
    return bool(WRITES.intersection(tool.categories))


def accuracy_form(tool: Tool) -> str:
    """Return the form of a tool: a note that was read, or a month in numbers."""
    return f"oversight/accuracy/{tool.id}"


def see(desk: Desk, *, with_bias: bool = False) -> Seen:
    """Read everything; *with_bias* the report over twelve months too."""
    today = desk.clock.today()
    with desk.store.reading() as vault:
        tools = sorted(vault.list(Tool), key=lambda tool: (tool.use is not Use.IN_USE, tool.name))
        counts, reviews, probes = vault.list(BiasCount), vault.list(CaseReview), vault.list(PairedProbe)
        forms = (NEW_ENTRY, TAKEN_IN, COUNTED, CASES_READ, TRIED, *(accuracy_form(tool) for tool in tools))
        half = {about: form_drafts.read(vault, about) for about in forms}
    return Seen(
        today=today,
        tools=tuple(tools),
        half=half,
        codes={client.id: client.code for client in clients.listed(desk, ended=True)},
        book=desk.library.incident_words(),
        fine=textguard.fine(desk),
        days={tool.id: decision_log.day_of(desk, tool.id, today) for tool in tools},
        tapped=decision_log.last_tapped(desk),
        entries=decision_log.entries(desk),
        rates=decision_log.by_tool(desk),
        requests=client_requests.listed(desk),
        notes={tool.id: accuracy.of_tool(desk, tool.id) for tool in tools if writes_notes(tool)},
        sheets={tool.id: accuracy.sheets(desk, tool.id) for tool in tools if not writes_notes(tool)},
        bias=bias_checks.check(desk) if with_bias else None,
        counts=tuple(counts),
        reviews=tuple(sorted(reviews, key=lambda one: one.done_on, reverse=True)),
        probes=tuple(sorted(probes, key=lambda one: one.done_on, reverse=True)),
    )
