"""Sheets for the therapist about one tool: privacy impact, before first use, the way out, and its end."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from ethicsdesk.domain.interview import Sheet, applicable
from ethicsdesk.domain.layout import (
    Block,
    Grid,
    Heading,
    Pairs,
    PaperLayout,
    Paragraph,
    TickBox,
    WriteLine,
    literal,
)
from ethicsdesk.domain.records import PRACTICE_ID, Basis, BasisKind, Paper, Practice, Tool
from ethicsdesk.domain.words import CAPTURE, YES_NO, answer_words, day_words
from ethicsdesk.services import logo, suppliers
from ethicsdesk.services.assessments import read_sheet
from ethicsdesk.services.changes import Changed, Topic
from ethicsdesk.services.desk import Desk
from ethicsdesk.services.memo import letterhead
from ethicsdesk.services.numbering import next_number
from ethicsdesk.services.plain_papers import Entry, draw, keep

UNKNOWN = "not known yet"


class ToolSheet(StrEnum):
    """Which sheet."""

    PRIVACY = "sheet.privacy_impact"
    GO_LIVE = "sheet.go_live"
    EXIT = "sheet.exit_plan"
    RETIRE = "sheet.retirement"


TITLE: Mapping[ToolSheet, str] = {
    ToolSheet.PRIVACY: "Privacy impact",
    ToolSheet.GO_LIVE: "Before first use",
    ToolSheet.EXIT: "Exit plan",
    ToolSheet.RETIRE: "When a tool is retired",
}

IMPACT: Mapping[str, str] = {
    "data-train": "Trains AI on client data",
    "data-train-3p": "Its AI suppliers barred from training",
    "data-sell": "Sells or shares client data",
    "data-humans": "People there can read or listen",
    "data-exclude": "Topics or sessions can be kept out",
    "loc-store": "Where data is kept",
    "ret-audio": "Sound or video kept",
    "ret-transcript": "Transcripts and prompts kept",
    "ret-request": "Deleted on request",
    "sec-rest": "Stored data encrypted",
    "sec-mfa": "Second factor at sign-in",
    "baa-signed": "BAA signed",
    "baa-chain": "Companies behind it bound too",
}
"""What a privacy impact rests on: use, place, time kept, protection, contract."""

EXITS: Mapping[str, str] = {
    "exit-export": "All records can be exported",
    "exit-days": "Time to reach data after the end",
    "baa-end": "BAA: returned or destroyed at the end",
    "ret-cert": "Certificate of destruction",
    "stab-sale": "If the company is sold or fails",
}
"""What the way out rests on."""

LONGEST_SAID = 70


@dataclass(frozen=True, slots=True, kw_only=True)
class SheetInput:
    """All a sheet is made from."""

    practice: Practice
    sheet: Sheet
    suppliers: tuple[str, ...]
    number: str
    today: date


def issue(desk: Desk, tool_id: str, sort: ToolSheet) -> Changed[Paper]:
    """Keep a sheet as of today under its number. Raises KeyError, CharactersNotPrintableError."""
    today = desk.clock.today()
    with desk.store.writing() as vault:
        tool = vault.get(Tool, tool_id)
        if tool is None:
            raise KeyError(tool_id)
        number = next_number(vault, "TS", today)
        given = SheetInput(
            practice=vault.get(Practice, PRACTICE_ID) or Practice(name=""),
            sheet=read_sheet(desk.in_english(), vault, tool),
            suppliers=tuple(one.name for one in suppliers.now(vault, tool_id)),
            number=number,
            today=today,
        )
        drawn = draw(desk, logo.on(vault, given.practice, layout(given, sort)))
        entry = Entry(kind=sort.value, number=number, issued_on=today, tool_ids=(tool_id,))
        paper = keep(desk, vault, drawn, entry)
    return Changed(paper, frozenset({Topic.PAPERS}))


def layout(given: SheetInput, sort: ToolSheet) -> PaperLayout:
    """Return a sheet: what is known is printed with its source, what is not is said or left to write in."""
    name = literal(given.sheet.tool.name)
    return PaperLayout(
        title=f"{TITLE[sort]}: {name}",
        subtitle=f"As of {day_words(given.today)}",
        blocks=_BLOCKS[sort](given),
        letterhead=letterhead(given.practice),
        size=given.practice.paper_size,
        footer=f"{given.number} · {day_words(given.today)}",
        subject=f"{TITLE[sort]} of an AI tool",
    )


def _about(given: SheetInput) -> Pairs:
    tool = given.sheet.tool
    rows = (
        ("What it does here", literal(tool.purpose) or "not written down yet"),
        ("How speech gets in", CAPTURE[tool.capture] if tool.capture else UNKNOWN),
        ("Client data goes in", YES_NO[tool.client_data] if tool.client_data else UNKNOWN),
        ("Company", literal(tool.maker) or UNKNOWN),
        ("Companies behind it", literal(", ".join(given.suppliers)) or UNKNOWN),
    )
    return Pairs(rows=rows, summary="What the tool is and what goes into it")


def _known(given: SheetInput, wanted: Mapping[str, str]) -> Pairs:
    sheet = given.sheet
    asked = {question.id: question for question in applicable(sheet.questionnaire, sheet.situation)}
    rows = []
    for key, label in wanted.items():
        answer = sheet.answers.get(key)
        if key in asked:
            said = _short(answer_words(asked[key], answer), LONGEST_SAID) if answer else UNKNOWN
            rows.append((label, said + _source(answer.basis if answer else None)))
    none = (("Questions", "None of this kind concerns the tool."),)
    return Pairs(rows=tuple(rows) or none, summary="What is known, and how")


def _source(basis: Basis | None) -> str:
    if basis is None:
        return ""
    day = f", {day_words(basis.seen_on)}" if basis.seen_on else ""
    return f" ({_SURE[basis.kind]}{day})"


_SURE = {
    BasisKind.CONTRACT: "by contract",
    BasisKind.CHECKED: "I checked it",
    BasisKind.CLAIM: "the company says so",
}


def _short(text: str, most: int) -> str:
    return literal(text if len(text) <= most else f"{text[: most - 1]}…")


def _privacy(given: SheetInput) -> tuple[Block, ...]:
    return (
        _about(given),
        _known(given, IMPACT),
        WriteLine(label="What could go wrong for a client, and what I do about it"),
        WriteLine(label="Date and signature", share=0.6),
    )


def _go_live(_given: SheetInput) -> tuple[Block, ...]:
    cases = (
        "a plain session",
        "a client in crisis",
        "two people talking at once",
        "an accent or another language",
    )
    rows = tuple((f"Invented case: {case}", "", "") for case in cases)
    return (
        Paragraph(
            text="Try the tool on invented cases only. No real client goes in before this sheet is signed."
        ),
        Grid(
            header=("What I tried", "What went wrong", "Good enough? Yes or no"),
            rows=rows,
            shares=(4, 5, 2.4),
            summary="Invented cases tried before first use",
        ),
        Heading(text="Who is told before the first session", level=2),
        TickBox(text="Each client it will be used with, by the handout and the consent form"),
        TickBox(text="Anyone who works for me and will use it"),
        TickBox(text="My supervisor or insurer, where my contract asks for it"),
        Heading(text="Settings", level=2),
        TickBox(text="Training on client data is off, and I kept a screenshot"),
        TickBox(text="Only the data it needs can reach it"),
        TickBox(text="I know how to pause it and how to switch it off"),
        WriteLine(label="First used on"),
        WriteLine(label="Date and signature", share=0.6),
    )


def _exit(given: SheetInput) -> tuple[Block, ...]:
    return (
        Paragraph(text="What I do if the tool fails, changes for the worse, or its company ends."),
        _known(given, EXITS),
        Heading(text="My plan", level=2),
        WriteLine(label="What I use instead, also for a single day"),
        WriteLine(label="How I get records out, and in which format"),
        WriteLine(label="How long the change takes me"),
        WriteLine(label="How clients are told"),
        WriteLine(label="Looked at again on"),
        WriteLine(label="Date and signature", share=0.6),
    )


def _retire(_given: SheetInput) -> tuple[Block, ...]:
    ticks = (
        "All records I must keep are exported, and I opened the export once",
        "Recordings, transcripts and drafts are deleted in the tool",
        "The company confirmed in writing that everything is deleted, backups included",
        "Notice was given under the agreement, and the agreement is noted as ended",
        "Log-ins, app connections and add-ons are removed",
        "Clients were told where the tool stood in their papers",
        "Papers that name the tool were made anew",
        "The tool is marked as no longer used in EthicsDesk; its records stay six years",
    )
    return (
        Paragraph(text="Tick each step when it is done, and keep this sheet."),
        *(TickBox(text=text) for text in ticks),
        WriteLine(label="Last used on"),
        WriteLine(label="Date and signature", share=0.6),
        Paragraph(text="Six years: 45 CFR 164.316(b)(2)(i). State record rules may be longer.", small=True),
    )


_BLOCKS: Mapping[ToolSheet, Callable[[SheetInput], tuple[Block, ...]]] = {
    ToolSheet.PRIVACY: _privacy,
    ToolSheet.GO_LIVE: _go_live,
    ToolSheet.EXIT: _exit,
    ToolSheet.RETIRE: _retire,
}
