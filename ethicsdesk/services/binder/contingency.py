"""Tab 8, what was tried for a bad day: backups of the vault, proofs that one opens, drills."""

from collections import Counter
from collections.abc import Iterator, Sequence
from datetime import date
from itertools import pairwise

from ethicsdesk.domain.days import MONTHS
from ethicsdesk.domain.layout import Block, Heading, Pairs, Paragraph
from ethicsdesk.domain.records import Milestone
from ethicsdesk.domain.words import day_words
from ethicsdesk.services import review_report
from ethicsdesk.services.binder import cited, planned, runs
from ethicsdesk.services.binder.scene import Scene
from ethicsdesk.services.copies import DRILL

REVIEW = "drills"


def blocks(scene: Scene) -> Iterator[Block]:
    """Yield backups, restore drills and the drills of the practice."""
    yield Heading(text="Contingency: backups and drills", level=2)
    yield cited.hipaa(scene, "a data backup plan, a contingency plan, and tests of it", "164.308(a)(7)(ii)")
    yield _backups(scene)
    yield from _drills(scene)


def _backups(scene: Scene) -> Pairs:
    made, checked, tried = days(scene, "backed_up"), days(scene, "backup_checked"), _tried(scene)
    return Pairs(
        rows=(
            ("Backups of this vault in the year", counted(made)),
            ("Longest time between two", _longest(made)),
            ("Backups by month", _by_month(made)),
            ("A backup opened with the recovery card", _listed(tried)),
            ("Backups read in full once more", counted(checked)),
        ),
        summary="Backups of the vault and proofs that one opens",
    )


def days(scene: Scene, event: str) -> list[date]:
    """Return the days of an event of the vault in the year; the trail is kept in UTC."""
    end = scene.desk.clock.end_of(scene.as_of)
    begin = scene.desk.clock.end_of(date(scene.year - 1, 12, 31))
    return [entry.at.date() for entry in scene.vault.events(event) if begin < entry.at <= end]


def _tried(scene: Scene) -> list[date]:
    """Return the days on which a backup was proved to open with the card alone."""
    states = (one for _, one in scene.vault.history(Milestone, DRILL) if one is not None)
    return sorted({one.done_on for one in states if scene.of_year(one.done_on)})


def counted(found: Sequence[date]) -> str:
    """Return how many days there were, and the first and last of them."""
    if not found:
        return "none in the audit trail of this year"
    if len(found) == 1:
        return f"1, on {day_words(found[0])}"
    return f"{len(found)}, from {day_words(found[0])} to {day_words(found[-1])}"


def _longest(found: Sequence[date]) -> str:
    gaps = [(later - earlier).days for earlier, later in pairwise(found)]
    if not gaps:
        return "not known with fewer than two"
    return "1 day" if max(gaps) == 1 else f"{max(gaps)} days"


def _by_month(found: Sequence[date]) -> str:
    by_month = Counter(day.month for day in found)
    return ", ".join(f"{MONTHS[month - 1]} {by_month[month]}" for month in sorted(by_month)) or "none"


def _listed(found: Sequence[date]) -> str:
    return "; ".join(map(day_words, found)) or "not in this year"


def _drills(scene: Scene) -> Iterator[Block]:
    yield Heading(text="Drills of the practice", level=3)
    yield planned.of(scene, REVIEW)
    found = runs.every(scene, REVIEW)
    done = runs.of_year(scene, found)
    if not done:
        yield Paragraph(text=f"No drill was finished in {scene.year} by the day of this binder.")
    for run in done:
        yield Paragraph(
            text=f"Finished on {run.done} (report {runs.paper_number(scene, run)}). "
            f"Answers: {review_report.answers_words(run.answers)}."
        )
        yield from runs.points(run, run.answers, notes=not scene.for_others)
    lines = runs.steps(scene, found)
    if lines:
        summary = "Steps that came out of drills, with their due days and how they stood"
        yield runs.steps_grid(scene, lines, words=not scene.for_others, summary=summary)
