"""Desks, tools and answers for tests of use cases, in as few words as the test needs."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from datetime import timedelta
from itertools import count
from pathlib import Path

from ethicsdesk.content.library import ContentLibrary
from ethicsdesk.domain.interview import applicable, asked
from ethicsdesk.domain.layout import BinderLayout, PaperLayout
from ethicsdesk.domain.questionnaire import Question
from ethicsdesk.domain.records import Answer, Depth, Practice, Tool
from ethicsdesk.services import assessments, practice, tools
from ethicsdesk.services.assessments import Opened
from ethicsdesk.services.desk import Desk
from ethicsdesk.services.ports import KeptFile, OpenPdf, PagePicture, Papers, Progress, Store
from tests.conftest import FakeClock
from tests.domain.oracle.reading import CLAUSE, answer_of, best, practice_of, tool_of
from tests.fakes.memory_store import MemoryStore

RESOURCES = Path(__file__).parents[1] / "resources"
LIBRARY = ContentLibrary(RESOURCES / "content")
BANK: Mapping[str, Question] = {question.id: question for question in LIBRARY.questionnaire().questions}


@dataclass
class FakePdf:
    """Stands for a PDF of one page."""

    page_count: int = 1

    def size(self, index: int) -> tuple[float, float]:
        return (612.0, 792.0)

    def picture(self, index: int, *, dpi: float) -> PagePicture:
        raise NotImplementedError

    def text(self, index: int) -> str:
        return ""

    def close(self) -> None:
        """Nothing to free."""


@dataclass
class FakePapers:
    """Implements the port `Papers`: keeps what it was asked to draw; its bytes are the layout in words."""

    drawn: list[PaperLayout] = field(default_factory=list)

    def draw(self, layout: PaperLayout) -> bytes:
        self.drawn.append(layout)
        return repr(layout).encode()

    def open(self, pdf: bytes) -> OpenPdf:
        return FakePdf()

    def draw_binder(
        self, layout: BinderLayout, progress: Progress, *, exhibits: KeptFile | None = None
    ) -> bytes:
        progress(1.0)
        return repr(layout).encode()

    def lock(self, pdf: bytes, password: str) -> bytes:
        return b"locked with " + password.encode() + pdf


def numbered_ids() -> Callable[[], str]:
    """Return a maker of ids that come out alike in every run."""
    numbers = count(1)
    return lambda: f"id-{next(numbers):04}"


def desk_of(clock: FakeClock, *, store: Store | None = None, papers: Papers | None = None) -> Desk:
    """Return a desk with the shipped content, on a vault in memory unless another is given."""
    return Desk(
        store=store or MemoryStore(clock),
        clock=clock,
        library=LIBRARY,
        papers=papers or FakePapers(),
        new_id=numbered_ids(),
    )


def a_practice(desk: Desk, **changes: object) -> Practice:
    """Keep a practice in Ohio under HIPAA with every line filled in, but for *changes*."""
    filled = replace(
        practice_of({}),
        clinician="Dana Whitlock",
        licence="LCSW 1",
        phone="555-0142",
        crisis_plan="Call 988.",
    )
    return practice.save(desk, replace(filled, **changes)).value  # type: ignore[arg-type]


def a_tool(desk: Desk, name: str = "Scribe", **changes: object) -> Tool:
    """Add a scribe that records and gets client data, but for *changes*."""
    added = tools.add(desk, name, maker=f"{name} Company").value
    gated = replace(tool_of({}), id=added.id, name=name, maker=added.maker, added_on=added.added_on)
    return tools.change(desk, replace(gated, **changes)).value  # type: ignore[arg-type]


def said(desk: Desk, question_id: str, line: str) -> Answer:
    """Return an answer written as in the table of decisions, given today."""
    return replace(answer_of(BANK[question_id], line), answered_on=desk.clock.today())


def answer_all(desk: Desk, tool_id: str, *, depth: Depth = Depth.STANDARD, **lines: str) -> Opened:
    """Answer every question of a depth well, but those in *lines* (with _ for -) as written."""
    opened = assessments.start(desk, tool_id, depth=depth).value
    changed = {name.replace("_", "-"): line for name, line in lines.items()}
    day = desk.clock.today()
    for question in [q for q in asked(opened.sheet) if q.id not in changed]:
        fresh = replace(CLAUSE, seen_on=day - timedelta(days=10))
        assessments.answer(desk, tool_id, replace(best(question), answered_on=day, basis=fresh))
    for question_id, line in changed.items():
        opened = assessments.answer(desk, tool_id, said(desk, question_id, line)).value
    return assessments.start(desk, tool_id, depth=depth).value


def worst_of_all(desk: Desk, tool_id: str) -> Opened:
    """Answer every question that applies with its worst answer, a long text where it is written."""
    opened = assessments.start(desk, tool_id, depth=Depth.EVERYTHING).value
    for question in applicable(opened.sheet.questionnaire, opened.sheet.situation):
        line = "red_flag" if not question.options and not question.bands else "99999"
        line = question.options[0].id if question.options else line
        given = replace(said(desk, question.id, line), text="They would not say. " * 5 * (line == "red_flag"))
        assessments.answer(desk, tool_id, given)
    return assessments.start(desk, tool_id, depth=Depth.EVERYTHING).value
