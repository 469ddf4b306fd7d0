"""The tabs of the binder, each from records to blocks."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from ethicsdesk.domain.interview import Sheet
from ethicsdesk.domain.layout import (
    Block,
    Bullets,
    Callout,
    Chapter,
    Grid,
    Pairs,
    Paragraph,
    Tone,
    WriteLine,
    literal,
)
from ethicsdesk.domain.questionnaire import Confidence, Source
from ethicsdesk.domain.records import Action, Decision, Practice
from ethicsdesk.domain.states import STATES
from ethicsdesk.domain.words import (
    BADGE,
    CAPTURE,
    CATEGORY,
    DEPTH,
    RESULT,
    USE,
    YES_NO,
    day_words,
)
from ethicsdesk.services import tool_report
from ethicsdesk.services.binder_trail import TrailEnd
from ethicsdesk.services.gaps import Gap
from ethicsdesk.services.memo import TONE, verdict_sentence
from ethicsdesk.services.ports import PackInfo
from ethicsdesk.services.ripple import PaperRow
from ethicsdesk.services.tools import ToolRow

NOT_CERTIFIED = "This binder records decisions about AI tools. It does not certify compliance."


@dataclass(frozen=True, slots=True, kw_only=True)
class About:
    """What the binder is of."""

    year: int
    as_of: date
    practice: Practice | None
    pack: PackInfo
    end: TrailEnd | None


@dataclass(frozen=True, slots=True, kw_only=True)
class ToolFile:
    """Everything the binder says about one tool."""

    row: ToolRow
    sheet: Sheet
    decisions: tuple[Decision, ...]


def cover(about: About, files: tuple[ToolFile, ...], holes: tuple[Gap, ...]) -> tuple[Block, ...]:
    """Return the cover: what it is, its day, and how to read it."""
    practice = about.practice
    rows = [
        ("Practice", literal(practice.name) if practice else "not described yet"),
        ("Clinician", literal(_line(practice.clinician, practice.licence)) if practice else "not stated"),
        ("As of", day_words(about.as_of)),
        ("AI tools", str(len(files))),
        ("Open points", f"{len(holes)}, listed first"),
        ("Rule data", f"as of {day_words(about.pack.as_of)}, content version {about.pack.version}"),
    ]
    return (
        Callout(tone=Tone.INFO, title=NOT_CERTIFIED),
        Pairs(rows=tuple(rows), summary="What this binder is"),
        Paragraph(
            text="How to read it: the first tab lists what is missing and why. Each tool then has a file of "
            "its own with the decision, the deal-breakers, the answers, and how each answer is known. "
            "EthicsDesk puts no client names or codes in it. Reasons and notes stand as the therapist "
            "typed them."
        ),
        WriteLine(label="Reviewed by, signature and date", share=0.7),
    )


def _line(*parts: str) -> str:
    return ", ".join(part for part in parts if part.strip())


def missing(holes: tuple[Gap, ...]) -> Chapter:
    """Return the first tab: the holes."""
    if holes:
        grid = Grid(
            header=("What is missing", "Why it matters", "Due"),
            rows=tuple(
                (literal(str(gap.title)), literal(str(gap.why)), day_words(gap.due) if gap.due else "")
                for gap in holes
            ),
            shares=(4, 5, 2),
            summary="What is missing, why it matters, and when it was due",
        )
        blocks: tuple[Block, ...] = (
            Paragraph(text="EthicsDesk found these points open on the day of this binder."),
            grid,
        )
    else:
        blocks = (Paragraph(text="Nothing was found missing among the points this binder checks."),)
    return Chapter(title="What is missing", link="missing", blocks=blocks)


def profile(about: About) -> Chapter:
    """Return the practice profile."""
    practice = about.practice
    if practice is None:
        return Chapter(
            title="Practice", link="practice", blocks=(Paragraph(text="The practice is not described yet."),)
        )
    gates = (
        ("HIPAA covered entity", practice.covered_entity),
        ("Federal health money", practice.federal_funds),
        ("Clients under 18", practice.minors),
        ("Couples, families or groups", practice.groups),
        ("Substance use records under 42 CFR Part 2", practice.part2),
    )
    rows = [
        ("Practice", literal(practice.name)),
        ("Clinician", literal(practice.clinician) or "not stated"),
        ("License", literal(practice.licence) or "not stated"),
        ("Works from", STATES.get(practice.home_state, "not stated")),
        ("Clients in", ", ".join(STATES[s] for s in practice.client_states) or "not stated"),
        *((label, YES_NO[value] if value else "not asked yet") for label, value in gates),
    ]
    return Chapter(
        title="Practice", link="practice", blocks=(Pairs(rows=tuple(rows), summary="The practice profile"),)
    )


def register(files: tuple[ToolFile, ...]) -> Chapter:
    """Return the AI tool register."""
    if not files:
        text = "No AI tool is listed."
        return Chapter(title="AI tool register", link="register", blocks=(Paragraph(text=text),))
    rows = tuple(
        (
            literal(_line(f.row.tool.name, f.row.tool.maker if f.row.tool.maker != f.row.tool.name else "")),
            ", ".join(CATEGORY[c] for c in f.row.tool.categories) or "not stated",
            USE[f.row.tool.use],
            CAPTURE[f.row.tool.capture] if f.row.tool.capture else "not stated",
            YES_NO[f.row.tool.client_data] if f.row.tool.client_data else "not asked",
            RESULT[f.row.decision.result] if f.row.decision else "none yet",
            day_words(f.row.decision.review_on) if f.row.decision else "",
        )
        for f in files
    )
    grid = Grid(
        header=("Tool", "Kind", "Use", "How speech gets in", "Client data", "Decision", "Next review"),
        rows=rows,
        shares=(3.9, 3.7, 3.1, 2.9, 1.9, 3, 2.9),
        summary="Each AI tool with its use, capture mode, decision and next review",
        links=tuple(_tool_link(f) for f in files),
    )
    return Chapter(title="AI tool register", link="register", blocks=(grid,))


def _tool_link(file: ToolFile) -> str:
    return f"tool-{file.row.tool.id}"


def tool_file(file: ToolFile, sources: Mapping[str, Source]) -> Chapter:
    """Return the file of one tool: decision, findings, score, answers."""
    blocks: list[Block] = list(_decisions(file))
    blocks += tool_report.findings(file.row.judgement, sources)
    blocks += tool_report.scores(file.sheet, file.row.judgement)
    blocks += tool_report.answers(file.sheet)
    return Chapter(title=f"Tool: {literal(file.row.tool.name)}", link=_tool_link(file), blocks=tuple(blocks))


def _decisions(file: ToolFile) -> list[Block]:
    decision = file.row.decision
    if decision is None:
        return [Callout(tone=Tone.CAUTION, title="No decision yet")]
    text = verdict_sentence(file.row.judgement, decision)
    detail = (
        f"Decided on {day_words(decision.made_on)} after a {DEPTH[decision.depth].lower()}. "
        f"Next review by {day_words(decision.review_on)}. "
        f"Stop questions known: {decision.stops_answered} of {decision.stops_applicable}."
    )
    blocks: list[Block] = [
        Callout(tone=TONE[decision.result], title=RESULT[decision.result], text=f"{text}\n{detail}")
    ]
    if decision.reason:
        blocks.append(Paragraph(text=f"**Reasons in the therapist's words:** {literal(decision.reason)}"))
    if len(file.decisions) > 1:
        blocks.append(Bullets(items=tuple(_earlier(d) for d in file.decisions[:-1])))
    return blocks


def _earlier(decision: Decision) -> str:
    return f"Earlier decision, {day_words(decision.made_on)}: {RESULT[decision.result]}"


def papers(rows: tuple[PaperRow, ...]) -> Chapter:
    """Return the papers as issued, with their hashes."""
    if not rows:
        text = "No paper has been issued yet."
        return Chapter(title="Papers issued", link="papers", blocks=(Paragraph(text=text),))
    grid = Grid(
        header=("Number", "Paper", "Issued", "Pages", "State", "SHA-256 of the file"),
        rows=tuple(
            (
                row.paper.number,
                row.paper.title,
                day_words(row.paper.issued_on),
                str(row.paper.pages),
                "out of date" if row.out_of_date else "current",
                " ".join(row.paper.pdf_sha256[i : i + 16] for i in range(0, 64, 16)),
            )
            for row in rows
        ),
        shares=(2.6, 4, 3, 1.3, 2, 4.4),
        summary="Every paper issued, with the hash of its file",
    )
    return Chapter(title="Papers issued", link="papers", blocks=(grid,))


def actions(found: tuple[Action, ...], deadlines: tuple[Gap, ...]) -> Chapter:
    """Return the open actions, and the next deadline of each open incident."""
    due = [
        *((action.due, literal(action.text)) for action in found),
        *((gap.due, literal(str(gap.title))) for gap in deadlines if gap.due is not None),
    ]
    if not due:
        return Chapter(title="Next steps", link="actions", blocks=(Paragraph(text="No action is open."),))
    rows = tuple((text, day_words(day)) for day, text in sorted(due))
    grid = Grid(header=("Action", "Due"), rows=rows, shares=(7, 3), summary="Open actions with due dates")
    return Chapter(title="Next steps", link="actions", blocks=(grid,))


_SURE = {
    Confidence.VERIFIED: "read there",
    Confidence.NOT_VERIFIED: "not verified",
    Confidence.DISPUTED: "sources disagree",
}


def sources(about: About, found: Mapping[str, Source]) -> Chapter:
    """Return every source with its date and how sure it is."""
    rows = tuple(
        (s.title, BADGE[s.badge], literal(s.where), day_words(s.as_of), _SURE[s.confidence])
        for s in sorted(found.values(), key=lambda s: s.title)
    )
    intro = Paragraph(
        text=f"Rule data as of {day_words(about.pack.as_of)}. Law is told apart from good practice. "
        "“Not verified” means that nobody has compared the text with the source yet."
    )
    grid = Grid(
        header=("Source", "Kind", "Where", "As of", "How sure"),
        rows=rows,
        shares=(4, 2.4, 4, 2.4, 2.2),
        summary="Sources with dates",
    )
    return Chapter(title="Sources", link="sources", blocks=(intro, grid))
