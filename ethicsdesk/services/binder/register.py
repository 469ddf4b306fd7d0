"""Tab 3: the AI tool register, and where data flows with each tool."""

from collections.abc import Iterator

from ethicsdesk.domain.layout import Block, Chapter, Grid, Heading, Paragraph, literal
from ethicsdesk.domain.records import CaptureMode, Category, Tool, Use, YesNo
from ethicsdesk.domain.suppliers import Supplier
from ethicsdesk.domain.words import CAPTURE, CATEGORY, RESULT, USE, YES_NO, day_words
from ethicsdesk.services import suppliers
from ethicsdesk.services.binder.known import UNKNOWN, Known
from ethicsdesk.services.binder.scene import Scene, ToolFile
from ethicsdesk.services.binder.tool_files import has_file
from ethicsdesk.services.binder.wording import line

_SPEECH = {
    CaptureMode.RECORDS: "Sound or video of sessions",
    CaptureMode.LIVE_TRANSCRIPT: "Speech in sessions, written down live",
    CaptureMode.DICTATED: "Dictated summaries",
    CaptureMode.TYPED: "Typed text",
}
_DATA = {
    Category.EHR: "records",
    Category.SCHEDULING: "appointments",
    Category.INTAKE: "intake answers",
    Category.BILLING: "billing data",
    Category.TELEHEALTH: "video sessions",
    Category.DIRECTORY: "directory data",
    Category.CHATBOT: "messages of clients",
}
_KEPT = {"ret-audio": "sound", "ret-transcript": "transcripts", "ret-other": "other data"}


def tab(scene: Scene) -> tuple[Chapter, ...]:
    """Return the register of every tool, and the data flow of those not stopped before the year."""
    title, link = "AI tool register", "register"
    if not scene.files:
        return (Chapter(title=title, link=link, blocks=(Paragraph(text="No AI tool is listed."),)),)
    here = [file for file in scene.files if has_file(scene, file)]
    before = [file for file in scene.files if not has_file(scene, file)]
    blocks: list[Block] = []
    if here:
        blocks += [_register(scene, here), Heading(text="Where data flows", level=2), _flows(scene, here)]
    if before:
        blocks += [Heading(text=f"No longer used when {scene.year} began", level=2), _before(scene, before)]
    return (Chapter(title=title, link=link, blocks=tuple(blocks)),)


def _register(scene: Scene, files: list[ToolFile]) -> Grid:
    return Grid(
        header=("Tool", "Kind", "Use", "How speech gets in", "Client data", "Decision", "Next review"),
        rows=tuple(_row(scene, file) for file in files),
        shares=(3.9, 3.7, 3.1, 2.9, 1.9, 3, 2.9),
        summary="Each AI tool with its use, capture mode, decision and next review",
        links=tuple(file.link for file in files),
    )


def _before(scene: Scene, files: list[ToolFile]) -> Grid:
    return Grid(
        header=("Tool out of use", "Since", "Last decision"),
        rows=tuple(
            (
                _name(file.row.tool),
                day_words(scene.endings.tools[file.row.tool.id]),
                RESULT[file.row.decision.result] if file.row.decision else "none",
            )
            for file in files
        ),
        shares=(6, 3, 3),
        summary="Tools that were no longer used when the year began; their files stand in earlier binders",
    )


def _name(tool: Tool) -> str:
    return literal(line(tool.name, tool.maker if tool.maker != tool.name else ""))


def _row(scene: Scene, file: ToolFile) -> tuple[str, ...]:
    tool, decision = file.row.tool, file.row.decision
    return (
        _name(tool),
        ", ".join(CATEGORY[c] for c in tool.categories) or "not stated",
        _use(scene, tool),
        CAPTURE[tool.capture] if tool.capture else "not stated",
        YES_NO[tool.client_data] if tool.client_data else "not asked",
        RESULT[decision.result] if decision else "none yet",
        day_words(decision.review_on) if decision and tool.use is not Use.STOPPED else "",
    )


def _use(scene: Scene, tool: Tool) -> str:
    stopped = scene.endings.tools.get(tool.id)
    return f"{USE[tool.use]} since {day_words(stopped)}" if stopped else USE[tool.use]


def _flows(scene: Scene, files: list[ToolFile]) -> Grid:
    return Grid(
        header=("Tool", "What goes in → to whom → who is behind it", "Kept", "Trains AI"),
        rows=tuple((literal(file.row.tool.name), *flow(scene, file)) for file in files),
        shares=(2.6, 4.6, 4, 2.2),
        summary="For each tool: what goes in, to whom it goes, how long it is kept, and what it trains",
    )


def flow(scene: Scene, file: ToolFile) -> tuple[str, str, str]:
    """Return the way of data through a tool, where and how long it is kept, and whether it trains AI."""
    tool, known = file.row.tool, Known(file.sheet)
    maker = literal(tool.maker) or "the maker (not stated)"
    behind = ", ".join(_company(one) for one in suppliers.now(scene.vault, tool.id))
    path = " → ".join((goes_in(tool), maker, behind or "companies behind it: none noted"))
    if tool.client_data is YesNo.NO:
        return path, "nothing about clients", "nothing about clients"
    return path, "; ".join(_kept(known)) or UNKNOWN, known.says("data-train", brief=True)


def _company(one: Supplier) -> str:
    what = line(one.does, one.place)
    return literal(f"{one.name} ({what})" if what else one.name)


def goes_in(tool: Tool) -> str:
    """Return what goes into a tool, and whether it is about clients."""
    speech = _SPEECH.get(tool.capture, "") if tool.capture else "How speech gets in is not stated"
    data = ", ".join(words for kind, words in _DATA.items() if kind in tool.categories)
    what = " and ".join(part for part in (speech, data) if part) or "Text and data"
    if tool.client_data is None:
        return f"{_capital(what)} (whether about clients: not asked)"
    about = {
        YesNo.YES: "about clients",
        YesNo.NO: "nothing about clients",
        YesNo.UNSURE: "perhaps about clients, taken as such",
    }[tool.client_data]
    return f"{_capital(what)} ({about})"


def _capital(text: str) -> str:
    return text[0].upper() + text[1:]


def _kept(known: Known) -> Iterator[str]:
    """Yield where data is kept and how long; what does not concern the tool is left out."""
    if known.concerns("loc-store"):
        yield known.says("loc-store", brief=True)
    for key, words in _KEPT.items():
        if known.concerns(key):
            yield f"{words}: {known.says(key, brief=True)}"
