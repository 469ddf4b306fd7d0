"""The full report about a tool: findings, what would lift the result, scores, and every answer."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from ethicsdesk.domain.errors import UserError
from ethicsdesk.domain.interview import Sheet, applicable, progress
from ethicsdesk.domain.judgement import Finding, FindingKind, Judgement, asks_vendor, judge
from ethicsdesk.domain.layout import (
    Block,
    Bullets,
    Callout,
    Grid,
    Heading,
    Pairs,
    PaperLayout,
    Paragraph,
    Tone,
    literal,
)
from ethicsdesk.domain.questionnaire import Question, Source
from ethicsdesk.domain.records import PRACTICE_ID, Decision, Paper, Practice, Tool
from ethicsdesk.domain.wording import tr_noop
from ethicsdesk.domain.words import (
    BADGE,
    CAPTURE,
    CATEGORY,
    DEPTH,
    RESULT,
    answer_words,
    basis_words,
    day_words,
)
from ethicsdesk.services import lifts, logo, score_charts
from ethicsdesk.services.assessments import newest, read_sheet
from ethicsdesk.services.changes import Changed, Topic
from ethicsdesk.services.desk import Desk
from ethicsdesk.services.memo import TONE, cite_words, letterhead
from ethicsdesk.services.numbering import next_number
from ethicsdesk.services.plain_papers import Entry, draw, keep

TOOL_REPORT = "report.tool"

_KIND = {
    FindingKind.STOP: "DEAL-BREAKER",
    FindingKind.OVERRIDDEN: "Deal-breaker set aside",
    FindingKind.RED_FLAG: "Red flag",
}


class NothingToReportError(UserError):
    """No question about the tool has an answer yet."""

    sentence = tr_noop("No question has an answer yet, so there is nothing to report.")


@dataclass(frozen=True, slots=True, kw_only=True)
class ReportInput:
    """All a report is made from."""

    practice: Practice
    sheet: Sheet
    sources: Mapping[str, Source]
    decision: Decision | None
    number: str
    today: date
    as_of: str  # day the rule data ends, in words


def issue(desk: Desk, tool_id: str) -> Changed[Paper]:
    """Keep the report as of today under its number.

    Raises NothingToReportError, CharactersNotPrintableError; then nothing is kept.
    """
    today = desk.clock.today()
    with desk.store.writing() as vault:
        tool = vault.get(Tool, tool_id)
        if tool is None or newest(vault, tool_id) is None:
            raise NothingToReportError
        sheet = read_sheet(desk.in_english(), vault, tool)
        if not sheet.answers:
            raise NothingToReportError
        given = ReportInput(
            practice=vault.get(Practice, PRACTICE_ID) or Practice(name=""),
            sheet=sheet,
            sources=desk.in_english().library.sources(),
            decision=max(vault.list(Decision, parent=tool_id), key=lambda d: d.made_on, default=None),
            number=next_number(vault, "R", today),
            today=today,
            as_of=day_words(desk.library.pack().as_of),
        )
        drawn = draw(desk, logo.on(vault, given.practice, report(given)))
        entry = Entry(kind=TOOL_REPORT, number=given.number, issued_on=today, tool_ids=(tool_id,))
        paper = keep(desk, vault, drawn, entry)
    return Changed(paper, frozenset({Topic.PAPERS}))


def report(given: ReportInput) -> PaperLayout:
    """Return the report: the deal-breakers first, then what would change the result, scores and answers."""
    sheet = given.sheet
    judgement = judge(sheet, given.today)
    found = lifts.ways(sheet, given.today)
    blocks: list[Block] = [_verdict(judgement), _about(given, judgement)]
    blocks += findings(judgement, given.sources)
    if found is not None:
        blocks += [Heading(text="What would change this", level=2), *lifts.blocks(found)]
    blocks += scores(sheet, judgement)
    blocks += _to_ask(sheet)
    blocks += answers_by_section(sheet)
    blocks.append(_fine_print(given))
    return PaperLayout(
        title=f"AI tool report: {literal(sheet.tool.name)}",
        subtitle=f"As of {day_words(given.today)}. {DEPTH[sheet.depth]}.",
        blocks=tuple(blocks),
        letterhead=letterhead(given.practice),
        size=given.practice.paper_size,
        footer=f"{given.number} · {day_words(given.today)}",
        subject="Full report about an AI tool",
    )


def _verdict(judgement: Judgement) -> Callout:
    if judgement.psychotherapy_notes:
        text = "Psychotherapy notes would go in. The assessment stops there until that changes."
        return Callout(tone=Tone.STOP, title="Stopped: psychotherapy notes", text=text)
    if judgement.result is None:
        text = "Questions are still open, and nothing stops the tool so far."
        return Callout(tone=Tone.INFO, title="No result yet", text=text)
    text = "This is what the answers say today."
    if judgement.stops:
        text += " A good total cannot outweigh an open deal-breaker."
    if judgement.usable_without_client_data:
        text += " It may be used without any client data: every stop comes from client data reaching it."
    if judgement.warn_low:
        text += " Warning: the answers reach less than half of the points."
    return Callout(tone=TONE[judgement.result], title=RESULT[judgement.result], text=text)


def _about(given: ReportInput, judgement: Judgement) -> Pairs:
    tool, decision = given.sheet.tool, given.decision
    done = progress(given.sheet)
    decided = "not yet"
    if decision is not None:
        review = day_words(decision.review_on)
        decided = f"{RESULT[decision.result]}, {day_words(decision.made_on)}; review by {review}"
    rows = (
        ("Tool", literal(tool.name)),
        ("Company", literal(tool.maker) or "not stated"),
        ("Kind", ", ".join(CATEGORY[one] for one in tool.categories) or "not stated"),
        ("How speech gets in", CAPTURE[tool.capture] if tool.capture else "not stated"),
        ("Decision", decided),
        ("Answered", f"{done.answered} of {done.asked} questions of this depth"),
        ("Stop questions known", f"{judgement.stops_answered} of {judgement.stops_applicable}"),
    )
    return Pairs(rows=rows, summary="What was looked at")


def findings(judgement: Judgement, sources: Mapping[str, Source]) -> list[Block]:
    """Return deal-breakers, then red flags, each with answer, rule and what would change it."""
    if not judgement.findings:
        return []
    return [
        Heading(text="Deal-breakers and red flags", level=2),
        Grid(
            header=("Finding", "Answer", "Rule", "What would change it"),
            rows=tuple(_finding_row(finding, sources) for finding in judgement.findings),
            shares=(4, 2.4, 4.2, 3.8),
            summary="Deal-breakers and red flags with the answer, the rule and what would change each",
        ),
    ]


def _finding_row(finding: Finding, sources: Mapping[str, Source]) -> tuple[str, ...]:
    question = finding.question
    aside = ""
    if finding.override:
        aside = f" Until {day_words(finding.override.until)}: {literal(finding.override.reason)}"
    return (
        f"{_KIND[finding.kind]}: {question.red_flag}{aside}",
        literal(answer_words(question, finding.answer)),
        f"{BADGE[finding.badge]}: {cite_words(question, sources)}",
        question.change,
    )


def scores(sheet: Sheet, judgement: Judgement) -> list[Block]:
    """Return the score charts, or nothing when nothing can be scored."""
    if judgement.score.value is None:
        return []
    total = f"All questions asked: {judgement.score.percent}%."
    return [
        Heading(text="Score of the questions asked", level=2),
        Paragraph(text=f"{total} {score_charts.LEGEND}", small=True),
        score_charts.by_principle(judgement),
        score_charts.by_section(sheet, judgement),
    ]


def _to_ask(sheet: Sheet) -> list[Block]:
    situation = sheet.situation
    open_ones = tuple(
        question.text
        for question in applicable(sheet.questionnaire, situation)
        if (answer := sheet.answers.get(question.id)) and asks_vendor(answer)
    )
    if not open_ones:
        return []
    return [Heading(text="To ask the company", level=2), Bullets(items=open_ones)]


def answers(sheet: Sheet) -> list[Block]:
    """Return every answer in one table."""
    rows = answer_rows(sheet, applicable(sheet.questionnaire, sheet.situation))
    return [Heading(text="Answers", level=2), _answer_grid(rows, "Every answer")] if rows else []


def answers_by_section(sheet: Sheet) -> list[Block]:
    """Return every answer, a table for each section."""
    blocks: list[Block] = []
    questions = applicable(sheet.questionnaire, sheet.situation)
    for section in sheet.questionnaire.sections:
        rows = answer_rows(sheet, tuple(q for q in questions if q.section == section.id))
        if rows:
            title = section.title
            blocks += [Heading(text=title, level=3), _answer_grid(rows, f"Answers: {title}")]
    return [Heading(text="Answers", level=2), *blocks] if blocks else []


def _answer_grid(rows: tuple[tuple[str, ...], ...], name: str) -> Grid:
    return Grid(
        header=("Question", "Answer", "How it is known"),
        rows=rows,
        shares=(5, 4, 4),
        summary=f"{name} with how it is known",
    )


def answer_rows(sheet: Sheet, questions: tuple[Question, ...]) -> tuple[tuple[str, ...], ...]:
    """Return question, answer with its note, and basis, for each question that has an answer."""
    rows = []
    for question in questions:
        answer = sheet.answers.get(question.id)
        if answer is not None:
            note = f" Note: {literal(answer.note)}" if answer.note else ""
            known = literal(basis_words(answer.basis)) or "not stated"
            rows.append((question.text, literal(answer_words(question, answer)) + note, known))
    return tuple(rows)


def _fine_print(given: ReportInput) -> Paragraph:
    return Paragraph(
        text=f"Rule data as of {given.as_of}. This report shows answers, gaps and reasons. "
        "It does not certify compliance and is not legal advice.",
        small=True,
    )
