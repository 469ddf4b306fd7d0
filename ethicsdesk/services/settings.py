"""What is remembered about the desk itself, inside the vault: idle time, and whether it is a sample."""

from dataclasses import dataclass

from ethicsdesk.services.changes import Changed, Topic
from ethicsdesk.services.desk import Desk

FEWEST_MINUTES, MOST_MINUTES, USUAL_MINUTES = 2, 60, 10

_AUTO_LOCK = "auto_lock"
_SAMPLE = "sample"


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """Minutes without a touch until the vault locks itself; whether this is the sample practice."""

    lock_minutes: int = USUAL_MINUTES
    sample: bool = False


def read(desk: Desk) -> Settings:
    """Return the settings; whatever is missing or out of bounds takes its default."""
    with desk.store.reading() as vault:
        kept, sample = vault.place(_AUTO_LOCK), vault.place(_SAMPLE)
    minutes = int(kept) if kept.isdecimal() and kept.isascii() and len(kept) <= 2 else 0
    known = FEWEST_MINUTES <= minutes <= MOST_MINUTES
    return Settings(lock_minutes=minutes if known else USUAL_MINUTES, sample=sample == "yes")


def lock_after(desk: Desk, minutes: int) -> Changed[int]:
    """Remember after how many idle minutes the vault locks; kept within 2 to 60."""
    kept = min(max(minutes, FEWEST_MINUTES), MOST_MINUTES)
    with desk.store.writing() as vault:
        vault.set_place(_AUTO_LOCK, str(kept))
    return Changed(kept, frozenset({Topic.VAULT}))
