"""For whoever closes the practice: each tool, what it holds, whom to call, what it erases; no secrets."""

from collections.abc import Iterator

from ethicsdesk.domain.agreements import Agreement
from ethicsdesk.domain.layout import (
    Block,
    Bullets,
    Chapter,
    Heading,
    Keep,
    Pairs,
    PaperLayout,
    Paragraph,
    WriteLine,
    literal,
)
from ethicsdesk.domain.records import CaptureMode, Paper, Practice, Use, YesNo
from ethicsdesk.domain.words import USE, day_words
from ethicsdesk.services import diligence_words, logo, suppliers
from ethicsdesk.services.binder.known import Known
from ethicsdesk.services.binder.register import goes_in
from ethicsdesk.services.binder.scene import Audience, Scene, ToolFile, see
from ethicsdesk.services.binder.tool_files import has_file
from ethicsdesk.services.binder.wording import count_of, line
from ethicsdesk.services.changes import Changed, Topic
from ethicsdesk.services.desk import Desk
from ethicsdesk.services.memo import letterhead
from ethicsdesk.services.numbering import next_number
from ethicsdesk.services.plain_papers import Entry, draw, keep
from ethicsdesk.services.tool_sheets import ToolSheet

SUCCESSOR = "sheet.successor"
TITLE = "If I cannot go on"

_CALLS = {"co-entity": "Company, as it named itself", "sla-support": "Support, as the company told it"}
_OUT = {
    "exit-export": "All records can be taken out",
    "exit-days": "Days to reach data after the end",
    "exit-lock": "A plan for leaving is written down",
}
_ERASES = {
    "ret-audio": "Sound or video kept",
    "ret-transcript": "Transcripts kept",
    "ret-other": "Other data kept",
    "ret-request": "Deleted on request within",
    "baa-end": "Returned or destroyed at the end, by the BAA",
    "ret-cert": "Written proof of destruction",
    "stab-sale": "If the company is sold or fails",
}
_HEARS = frozenset({CaptureMode.RECORDS, CaptureMode.LIVE_TRANSCRIPT, None})


def tab(scene: Scene) -> tuple[Chapter, ...]:
    """Return the page for a successor; it is made for nobody else, so a share pack has none."""
    if scene.for_others:
        return ()
    return (Chapter(title=TITLE, link="successor", blocks=tuple(_blocks(scene))),)


def issue(desk: Desk) -> Changed[Paper]:
    """Keep the page as a paper of today under its number. Raises CharactersNotPrintableError."""
    today = desk.clock.today()
    with desk.store.writing() as vault:
        scene = see(desk, vault, year=today.year, as_of=today, audience=Audience.PRACTICE)
        practice = scene.practice or Practice(name="")
        number = next_number(vault, "SP", today)
        drawn = draw(desk, logo.on(vault, practice, _layout(scene, practice, number)))
        paper = keep(desk, vault, drawn, Entry(kind=SUCCESSOR, number=number, issued_on=today))
    return Changed(paper, frozenset({Topic.PAPERS}))


def _layout(scene: Scene, practice: Practice, number: str) -> PaperLayout:
    return PaperLayout(
        title=TITLE,
        subtitle=f"As of {day_words(scene.as_of)}",
        blocks=tuple(_blocks(scene)),
        letterhead=letterhead(practice),
        size=practice.paper_size,
        footer=f"{number} · {day_words(scene.as_of)}",
        subject="Page for whoever closes the practice",
    )


def _blocks(scene: Scene) -> Iterator[Block]:
    files = [file for file in scene.files if has_file(scene, file) and _matters(file)]
    yield Paragraph(
        text="For the person who closes or takes over the practice when I die or can no longer work. No "
        "password or key stands here, and none may be written here: write only where it is kept."
    )
    yield Keep(
        blocks=(
            WriteLine(label="Who takes over: name and phone"),
            WriteLine(label="If that person cannot: name and phone"),
            WriteLine(label="Where the passphrase or the recovery card of this vault is kept"),
            WriteLine(label="Where the backups of this vault are kept"),
        )
    )
    yield Heading(text="First steps", level=2)
    yield Bullets(items=tuple(_steps(scene, files)), numbered=True)
    if not files:
        yield Paragraph(text="No AI tool holds anything of this practice, as far as the register says.")
    for file in files:
        yield from _tool(scene, file)


def _matters(file: ToolFile) -> bool:
    """Say whether a tool may hold anything: it is or was in use."""
    return file.row.tool.use is not Use.CONSIDERING


def _steps(scene: Scene, files: list[ToolFile]) -> Iterator[str]:
    practice = scene.practice
    hearing = [
        literal(f.row.tool.name)
        for f in files
        if f.row.tool.use is Use.IN_USE and f.row.tool.capture in _HEARS
    ]
    if hearing:
        yield f"Switch off what hears sessions: {', '.join(hearing)}."
    plan = literal(" ".join(practice.crisis_plan.split())) if practice else ""
    yield f"Tell clients how to reach help. My plan: {plan or 'not written down'}"
    if files:
        yield "Take the records out of each tool below before its account ends, and open them once."
        yield "End each agreement in writing. Ask for written proof that everything was deleted, backups too."
    yield _keeping(practice)


def _keeping(practice: Practice | None) -> str:
    state = "State rules on client records may ask for longer; look them up or ask the licensing board."
    if practice is not None and practice.covered_entity is YesNo.NO:
        return f"Keep this vault and the papers. {state}"
    return f"Keep this vault and the papers for six years (45 CFR 164.316(b)(2)(i)). {state}"


def _tool(scene: Scene, file: ToolFile) -> Iterator[Block]:
    tool, known = file.row.tool, Known(file.sheet)
    behind = ", ".join(one.name for one in suppliers.now(scene.vault, tool.id))
    stopped = scene.endings.tools.get(tool.id)
    use = f"{USE[tool.use]} since {day_words(stopped)}" if stopped else USE[tool.use]
    rows = (
        ("Use", use),
        ("What it holds", goes_in(tool)),
        ("Whom to call", literal(line(tool.maker, f"behind it: {behind}" if behind else "")) or "not stated"),
        *known.rows({**_CALLS, **_OUT, **_ERASES}, brief=True),
        *_agreements(scene, tool.id),
        ("Exit plan", _exit_plan(scene, tool.id)),
    )
    lines = (
        WriteLine(label="Account: whose name it is in, and where its passphrase is kept"),
        WriteLine(label="Phone or address to call"),
    )
    yield Heading(text=literal(tool.name), level=2)
    yield Pairs(rows=rows, summary=f"What to know to close {literal(tool.name)}")
    yield Keep(blocks=lines)


def _agreements(scene: Scene, tool_id: str) -> Iterator[tuple[str, str]]:
    for one in scene.vault.list(Agreement, parent=tool_id):
        if one.ended_on is None:
            notice = f"notice of {count_of(one.notice_days, 'day')}" if one.notice_by else ""
            words = line(f"“{one.title}”", one.party, diligence_words.holds(one), notice)
            yield diligence_words.AGREEMENT[one.sort], literal(words)


def _exit_plan(scene: Scene, tool_id: str) -> str:
    found = [
        row.paper
        for row in scene.papers
        if row.paper.template_id == ToolSheet.EXIT.value and tool_id in row.paper.tool_ids
    ]
    return f"{found[-1].number}, {day_words(found[-1].issued_on)}" if found else "no sheet was made"
