"""A scripted day in a practice of ten years: ``python -m tests.benchmarks.day VAULT`` (or ``--sample``).

The real window on a copy of a vault made by ``ethicsdesk demo --years 10``. Unlocking is timed from the
moment its key is derived. A page is in sight once what it reads is shown and painted. A clock ticks every 5
ms on the thread that paints; what lies between two ticks is how long the window would not answer.
"""

import os
import resource as limits
import sys
import tempfile
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from statistics import median
from time import perf_counter

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEventLoop
from PySide6.QtWidgets import QApplication

from ethicsdesk.domain.clients import Client
from ethicsdesk.domain.incidents import Incident
from ethicsdesk.domain.records import Answer, Assessment, Record, Tool, Use
from ethicsdesk.domain.reviews import Review
from ethicsdesk.services import assessments, sample
from ethicsdesk.services.desk import Desk
from ethicsdesk.services.targets import Area, Target
from ethicsdesk.storage import slots
from ethicsdesk.ui.stage import Stage
from ethicsdesk.ui.theme import Scheme, Theme
from tests.benchmarks.real_stage import real_stage
from tests.benchmarks.smooth import Ticks
from tests.gallery.models import make_sample

FIRST_MS, AGAIN_MS, TODAY_MS, CHANGE_MS, MOST_MB = 100, 30, 300, 600, 120
ANSWERS = 40
HANDOUT = "handout.ai_disclosure"


@dataclass(frozen=True, slots=True, kw_only=True)
class Figures:
    """Milliseconds of each thing a person waits for, by name."""

    today: float
    first: dict[str, float]
    again: dict[str, list[float]]
    looks: dict[str, float]


class Day:
    """The window on a copy of the vault, and the clock that watches it."""

    def __init__(self, stage: Stage, theme: Theme) -> None:
        self.stage, self.theme = stage, theme
        self.ticks, self.gaps = Ticks(), list[float]()

    def wait(self, begin: Callable[[], object]) -> float:
        """Begin something and wait until all it asked for is done and painted; return the milliseconds."""
        begun = perf_counter()
        begin()
        self._idle()
        return (perf_counter() - begun) * 1000

    def _idle(self) -> None:
        done: list[object] = []
        self.stage.workbench.read(lambda _: None, done.append, owner=self.stage.window)
        self.ticks.run(until=lambda: done)
        QApplication.processEvents(QEventLoop.ProcessEventsFlag.ExcludeUserInputEvents)
        self.gaps += self.ticks.gaps

    def unlock(self, passphrase: str) -> float:
        """Return the milliseconds from the derived key to Today in sight."""
        derived: list[float] = []
        open_slot = slots.open_slot

        def noted(*given: object) -> object:
            key = open_slot(*given)  # type: ignore[arg-type]
            derived.append(perf_counter())
            return key

        slots.open_slot = noted  # type: ignore[assignment]
        try:
            self.stage.begin_unlock(passphrase)
            self.ticks.run(until=lambda: self.stage.reception.shell is not None)
            self.gaps += self.ticks.gaps
            self._idle()
        finally:
            slots.open_slot = open_slot
        return (perf_counter() - derived[0]) * 1000

    def go(self, target: Target) -> float:
        return self.wait(lambda: self.stage.shell.go(target))


def places(desk: Desk) -> Iterator[Target]:
    """Yield every page, with the newest record it can show."""
    with desk.store.reading() as vault:
        tool = next(one for one in vault.list(Tool) if one.use is Use.IN_USE)
        shown: dict[Area, Record | None] = {
            area: next(reversed(vault.list(kind)), None)
            for area, kind in (
                (Area.CLIENT, Client),
                (Area.INCIDENT, Incident),
                (Area.REVIEW, Review),
            )
        }
        of_tool = (Area.TOOL, Area.INTERVIEW, Area.ASKING, Area.AGREEMENT, Area.EVIDENCE, Area.WATCH)
        shown |= dict.fromkeys((*of_tool, Area.OWN_TOOLS), tool)
    for area in Area:
        record = shown.get(area)
        if area is Area.PAPER:
            yield Target(area=area, id=HANDOUT)  # as it would be issued now
        elif record is not None or area not in shown:  # else there is none to show
            yield Target(area=area, id=record.id if record is not None else "")


def some_answer(desk: Desk) -> tuple[str, Answer]:
    with desk.store.reading() as vault:
        tool = next(
            one for one in vault.list(Tool) if one.use is Use.IN_USE and vault.list(Assessment, parent=one.id)
        )
        sheet = assessments.read_sheet(desk, vault, tool)
    return tool.id, next(iter(sheet.answers.values()))


def measure(day: Day) -> Figures:
    today = day.unlock(sample.PASSPHRASE)
    found = list(day.stage.ask(lambda desk: tuple(places(desk))))
    tool_id, answer = day.stage.ask(some_answer)
    first = {target.area.value: day.go(target) for target in found[1:]}
    again: dict[str, list[float]] = {target.area.value: [] for target in found}
    for _ in range(5):
        for target in found:
            again[target.area.value].append(day.go(target))
    day.go(Target(area=Area.INTERVIEW, id=tool_id))
    for number in range(ANSWERS):
        told = replace(answer, note=f"Note {number}")
        use_case = partial(assessments.answer, tool_id=tool_id, given=told)
        day.wait(partial(day.stage.workbench.change, use_case))
    work, day.gaps = day.gaps, []
    looks: dict[str, float] = {}
    for area in (Area.TODAY, Area.INTERVIEW, Area.CONSENTS):
        day.go(next(target for target in found if target.area is area))
        for scheme, size in ((Scheme.DARK, 100), (Scheme.LIGHT, 200), (Scheme.LIGHT, 100)):
            change = day.wait(lambda scheme=scheme, size=size: day.theme.apply(scheme=scheme, text_size=size))
            looks[f"{area.value}: {scheme.value} {size} %"] = change
    day.gaps = work
    return Figures(
        today=today,
        first=first,
        again=again,
        looks=looks,
    )


def tell(figures: Figures, day: Day) -> None:
    out = sys.stdout.write
    out(f"Today, from the derived key: {figures.today:.0f} ms (promised {TODAY_MS})\n")
    for name, times, promise in (
        ("first visit", {area: [ms] for area, ms in figures.first.items()}, FIRST_MS),
        ("another visit", figures.again, AGAIN_MS),
        ("look changed", {what: [ms] for what, ms in figures.looks.items()}, CHANGE_MS),
    ):
        every = sorted(ms for found in times.values() for ms in found)
        slow = {what: median(found) for what, found in times.items() if median(found) > promise}
        above = ", ".join(f"{what} {slow[what]:.0f}" for what in sorted(slow, key=lambda one: -slow[one]))
        late = every[len(every) * 95 // 100]
        out(f"{name}: median {median(every):.0f}, p95 {late:.0f}, longest {every[-1]:.0f} ms ")
        out(f"(promised {promise}); mostly above: {above or 'none'}\n")
    day.ticks.gaps = day.gaps
    late = sum(gap > 200 for gap in day.gaps)
    out(f"gaps over {len(day.gaps)} ticks: {day.ticks.words()} (promised p99 50, none above 200: {late})\n")
    peak = limits.getrusage(limits.RUSAGE_SELF).ru_maxrss / 1024
    out(f"memory: {_resident():.0f} MB now, {peak:.0f} MB at most (promised {MOST_MB} after a day)\n")


def _resident() -> float:
    pages = int(Path("/proc/self/statm").read_text("ascii").split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE") / 2**20


def main(arguments: list[str]) -> None:
    with tempfile.TemporaryDirectory() as name:
        vault = make_sample(Path(name)) if "--sample" in arguments else Path(arguments[0])
        with real_stage(vault) as (stage, theme):
            day = Day(stage, theme)
            tell(measure(day), day)


if __name__ == "__main__":
    main(sys.argv[1:])
