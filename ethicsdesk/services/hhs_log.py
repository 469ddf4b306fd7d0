"""The log of breaches of fewer than 500 people in a year, as HHS asks for them, each entered separately.

Columns follow published lists of the fields of the HHS form; compare with the portal (45 CFR 164.408(c)).
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from ethicsdesk.domain.breach import Notify, Opening, Regime, regime_of
from ethicsdesk.domain.clocks import HHS_AT_ONCE, Who, year_end
from ethicsdesk.domain.incident_rules import Kind
from ethicsdesk.domain.records import PRACTICE_ID, Practice, Tool
from ethicsdesk.services import incident_list
from ethicsdesk.services.desk import Desk
from ethicsdesk.services.export_files import BYTE_ORDER_MARK, csv_line
from ethicsdesk.services.incident_list import IncidentRow
from ethicsdesk.services.ports import Reader

HEADER = (
    "incident", "discovered", "breach from", "breach to", "people", "type", "location (fill in)",
    "business associate", "kinds of information", "safeguards before (fill in)", "actions after",
    "people told on", "media told on", "short description", "submitted to HHS on", "confirmation (fill in)",
)  # fmt: skip

_DISCLOSURE, _HACKING, _LOSS = "Unauthorized access/disclosure", "Hacking/IT incident", "Loss or theft"
_TYPES = {Kind.ACCESS: _HACKING, Kind.MALWARE: _HACKING, Kind.INJECTION: _HACKING, Kind.DEVICE: _LOSS}


@dataclass(frozen=True, slots=True, kw_only=True)
class YearLog:
    """The small breaches of a year: how many, how many people, by when, and how many were entered."""

    year: int
    breaches: int
    people: int
    due: date
    submitted: int
    csv: bytes


def of_year(desk: Desk, year: int) -> YearLog:
    """Return the log of a year; empty outside HIPAA and Part 2."""
    words = desk.in_english().library.incident_words()
    with desk.store.reading() as vault:
        rows = incident_list.rows_of(vault, words)
        makers = {tool.id: tool.maker or tool.name for tool in vault.list(Tool)}
        small = small_breaches(vault, rows, year)
    kinds = {
        row.incident.id: "; ".join(words.phi_kind(one).title for one in row.incident.phi) for row in small
    }
    lines = (_line(row, kinds[row.incident.id], makers) for row in small)
    return YearLog(
        year=year,
        breaches=len(small),
        people=sum(row.incident.people for row in small),
        due=year_end(date(year, 1, 1)),
        submitted=sum(Who.HHS in row.incident.sent for row in small),
        csv=_csv(lines),
    )


def small_breaches(vault: Reader, rows: Iterable[IncidentRow], year: int) -> tuple[IncidentRow, ...]:
    """Return which incidents belong into the log of a year, by number, inside an open view."""
    practice = vault.get(Practice, PRACTICE_ID) or Practice(name="")
    if regime_of(practice) is Regime.OUTSIDE:
        return ()
    return tuple(sorted((row for row in rows if _belongs(row, year)), key=lambda row: row.incident.number))


def file_name(year: int) -> str:
    """Return the name suggested for the file; it tells nothing about practice or clients."""
    return f"small-breaches-{year}.csv"


def _belongs(row: IncidentRow, year: int) -> bool:
    incident = row.incident
    told = row.judged.opening is not Opening.CLOSED and row.judged.notify is Notify.YES
    return told and incident.people < HHS_AT_ONCE and incident.discovery.day_zero.year == year


def _line(row: IncidentRow, kinds: str, makers: dict[str, str]) -> tuple[object, ...]:
    one = row.incident
    vendor = one.discovery.vendor_known is not None or one.code in (Kind.SECONDARY_USE, Kind.MALWARE)
    return (
        one.number,
        one.discovery.day_zero,
        one.occurred_from or "",
        one.occurred_to or "",
        one.people,
        _TYPES.get(one.code, _DISCLOSURE),
        "",
        makers.get(one.tool_id, "") if vendor else "",
        kinds,
        "",
        one.lessons,
        one.sent.get(Who.INDIVIDUALS, ""),
        one.sent.get(Who.MEDIA, ""),
        row.title,
        one.sent.get(Who.HHS, ""),
        "",
    )


def _csv(lines: Iterable[tuple[object, ...]]) -> bytes:
    return BYTE_ORDER_MARK.encode() + b"".join(csv_line(map(str, line)) for line in (HEADER, *lines))
