"""Numbers of papers: a letter, the year, and a count that never repeats."""

from datetime import date

from ethicsdesk.domain.records import Paper
from ethicsdesk.services.ports import Reader


def next_number(vault: Reader, prefix: str, day: date) -> str:
    """Return the next free number of a series, such as H-2026-003."""
    start = f"{prefix}-{day.year}-"
    used = [int(p.number.removeprefix(start)) for p in vault.list(Paper) if p.number.startswith(start)]
    return f"{start}{max(used, default=0) + 1:03d}"
