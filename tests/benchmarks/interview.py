"""The interview in a practice of ten years: ``python -m tests.benchmarks.interview``.

Opening a section: from the click to its first question in sight, promised within 50 ms. Saving an answer:
committed and judged anew, promised within 20 ms. All are times 95 of 100 keep. Opening stands beside reading
the tool's answers with no rule, saving beside one commit of the same answer. Times of the processor alone
stand beside, for a computer that does other work meanwhile.
``--short``: one year, not ten.
"""

import os
import statistics
import sys
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from itertools import count
from pathlib import Path
from time import process_time

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtWidgets import QApplication

from ethicsdesk.domain.interview import Sheet, asked
from ethicsdesk.domain.records import Answer, Tool
from ethicsdesk.services import assessments, large_sample
from ethicsdesk.services.desk import Desk
from ethicsdesk.services.interviewing import open_interview
from ethicsdesk.services.targets import Area, Target
from ethicsdesk.system.paths import resource
from ethicsdesk.ui.pages.interview.page import InterviewPage
from ethicsdesk.ui.theme import Scheme, Theme
from ethicsdesk.ui.workbench import Workbench
from tests.benchmarks.timing import Work, milliseconds
from tests.benchmarks.trail import quiet
from tests.builders import desk_of
from tests.storage.making import vaults_on, words
from tests.ui.immediate import ImmediateRunner


@dataclass(frozen=True, slots=True, kw_only=True)
class Tail:
    """One line of the table: what 95 of 100 keep, in milliseconds, and the least it could take."""

    what: str
    ms: float
    than: str
    than_ms: float
    cpu_ms: float  # the same by the processor's own clock, whatever else the computer does
    promise: float | None = None

    @property
    def ratio(self) -> float:
        return self.ms / self.than_ms


def a_desk(root: Path, years: int) -> Desk:
    """Return an open desk with the work of some years; its papers are not drawn, which takes minutes."""
    calendar = large_sample.Calendar(datetime.now(UTC) - timedelta(days=365.25 * years))  # noqa: TID251
    made = vaults_on(calendar, root / "state").create(root / "vault", words())
    desk = desk_of(calendar, store=made.store)
    large_sample.fill(desk, calendar, quiet, years=years)
    return desk


def timed(work: Work) -> tuple[float, float]:
    """Return the milliseconds by the clock on the wall and by the processor's."""
    started = process_time()
    ms = milliseconds(work)
    return ms, (process_time() - started) * 1000


def p95(spans: list[float]) -> float:
    return statistics.quantiles(spans, n=20, method="inclusive")[-1]


def fullest(desk: Desk) -> Sheet:
    """Return the sheet of the tool with the most answers."""
    with desk.store.reading() as vault:
        sheets = [assessments.read_sheet(desk, vault, tool) for tool in vault.list(Tool)]
    return max(sheets, key=lambda sheet: len(sheet.answers))


def opening(desk: Desk, sheet: Sheet, times: int) -> Iterator[Tail]:
    """Open section after section, as from the result or the list of all questions."""
    runner = ImmediateRunner()
    page = InterviewPage(Workbench(desk=desk, vault_jobs=runner, paper_jobs=runner))
    page.resize(1040, 860)
    page.show()
    first: dict[str, str] = {}
    for question in asked(sheet):
        first.setdefault(question.section, question.id)

    def open_at(question_id: str) -> None:
        page.show_for(Target(area=Area.INTERVIEW, id=sheet.tool.id, field=question_id))
        QApplication.processEvents()

    def go_to(question_id: str) -> None:
        page.go_to(question_id)
        QApplication.processEvents()

    def only_read() -> None:
        with desk.store.reading() as vault:
            vault.get(Tool, sheet.tool.id)
            vault.list(Answer, parent=next(iter(sheet.answers.values())).assessment_id)

    def opened(_question_id: str) -> None:
        open_interview(desk, sheet.tool.id)

    keys = list(first.values()) * times
    least = p95([milliseconds(only_read) for _ in keys])
    for what, work, promise in (
        ("interview read and judged, no window", opened, 50.0),
        (f"interview opened at one of {len(first)} sections", open_at, None),
        ("section opened within the interview", go_to, 50.0),
    ):
        spans = [timed(lambda key=key, work=work: work(key)) for key in keys]
        ms, cpu_ms = (p95(list(column)) for column in zip(*spans, strict=True))
        than = "only reading the answers"
        yield Tail(what=what, ms=ms, cpu_ms=cpu_ms, than=than, than_ms=least, promise=promise)
    page.hide()
    page.deleteLater()


def saving(desk: Desk, sheet: Sheet, times: int) -> Tail:
    """Save every answer of the sheet with another note, in turn with a bare commit of the same record."""
    numbers = count()
    spans, least = [], []

    def noted(given: Answer) -> Answer:
        return replace(given, note=f"Note {next(numbers)}")

    def commit(given: Answer) -> None:
        with desk.store.writing() as vault:
            vault.put(given)

    for given in list(sheet.answers.values()) * times:
        told, bare = noted(given), noted(given)
        spans.append(timed(lambda one=told: assessments.answer(desk, sheet.tool.id, one)))
        least.append(milliseconds(lambda one=bare: commit(one)))
    return Tail(
        what="answer saved and judged",
        ms=p95([ms for ms, _ in spans]),
        cpu_ms=p95([cpu for _, cpu in spans]),
        than="only committing it",
        than_ms=p95(least),
        promise=20.0,
    )


def measure(root: Path, times: int, *, years: int) -> Iterator[Tail]:
    theme = Theme(QApplication.instance() or QApplication(["bench"]), resource=resource)
    theme.apply(scheme=Scheme.LIGHT, text_size=100)
    desk = a_desk(root, years)
    try:
        sheet = fullest(desk)
        yield from opening(desk, sheet, times)
        yield saving(desk, sheet, times)
    finally:
        desk.store.close()


def main(arguments: list[str]) -> None:
    years, times = (1, 3) if "--short" in arguments else (10, 5)
    slow = []
    with tempfile.TemporaryDirectory() as name:
        for row in measure(Path(name), times, years=years):
            than = f"{row.than} ({row.than_ms:.1f} ms)"
            sys.stdout.write(
                f"{row.what:46}{row.ms:8.1f} ms  cpu {row.cpu_ms:7.1f} ms {row.ratio:7.2f} x {than}\n"
            )
            if row.promise is not None and row.ms > row.promise:
                slow.append(f"{row.what}: {row.ms:.0f} ms, promised {row.promise:.0f}")
    if slow:
        raise SystemExit("\n".join(slow))


if __name__ == "__main__":
    main(sys.argv[1:])
