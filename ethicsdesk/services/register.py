"""The register looked through: by words, by where tools stand, in an order of one's choice."""

from collections.abc import Iterable
from datetime import date
from enum import StrEnum

from ethicsdesk.domain.records import Result, Use
from ethicsdesk.domain.words import CAPTURE, CATEGORY
from ethicsdesk.services.tools import ToolRow


class Show(StrEnum):
    """Which tools are listed."""

    ALL = "all"
    IN_USE = "in_use"
    CONSIDERING = "considering"
    STOPPED = "stopped"
    DUE = "due"  # no decision yet, or its review is due
    STOPS = "stops"  # an open deal-breaker
    RECORDS = "records"  # sound or speech of a session gets in


class Order(StrEnum):
    """In which order."""

    ADDED = "added"
    NAME = "name"
    REVIEW = "review"  # the next first
    RESULT = "result"  # the worst first


def looked_through(
    rows: Iterable[ToolRow], *, words: str = "", show: Show = Show.ALL, order: Order, today: date
) -> tuple[ToolRow, ...]:
    """Return the rows that hold every word and stand as wanted, in order."""
    wanted = words.casefold().split()
    found = [row for row in rows if _fits(row, show, today) and all(w in _text(row) for w in wanted)]
    if order is Order.NAME:
        found.sort(key=lambda row: row.tool.name.casefold())
    elif order is Order.REVIEW:
        found.sort(key=lambda row: row.decision.review_on if row.decision else date.max)
    elif order is Order.RESULT:
        results = list(Result)
        found.sort(key=lambda row: results.index(row.decision.result) if row.decision else len(results))
    return tuple(found)


def _fits(row: ToolRow, show: Show, today: date) -> bool:
    match show:
        case Show.ALL:
            return True
        case Show.DUE:
            decided = row.decision is not None and row.decision.review_on > today
            return row.tool.use is not Use.STOPPED and not decided
        case Show.STOPS:
            return bool(row.judgement.stops)
        case Show.RECORDS:
            return row.tool.capture is not None and row.tool.capture.value in {"records", "live_transcript"}
        case _:
            return row.tool.use.value == show.value


def _text(row: ToolRow) -> str:
    tool = row.tool
    kinds = [CATEGORY[one] for one in tool.categories]
    capture = CAPTURE[tool.capture] if tool.capture else ""
    return " ".join((tool.name, tool.maker, tool.purpose, *kinds, capture, *row.suppliers)).casefold()
