"""Tab 4: the file of each tool: decision, findings, score, answers."""

from collections.abc import Mapping

from ethicsdesk.domain.layout import Block, Bullets, Callout, Chapter, Paragraph, Tone, literal
from ethicsdesk.domain.questionnaire import Source
from ethicsdesk.domain.records import Decision
from ethicsdesk.domain.words import DEPTH, RESULT, day_words
from ethicsdesk.services import tool_report
from ethicsdesk.services.binder.scene import Scene, ToolFile
from ethicsdesk.services.memo import TONE, verdict_sentence


def tab(scene: Scene) -> tuple[Chapter, ...]:
    """Return a file for each tool."""
    sources = scene.desk.library.sources()
    return tuple(_file(file, sources) for file in scene.files)


def _file(file: ToolFile, sources: Mapping[str, Source]) -> Chapter:
    blocks: list[Block] = list(_decisions(file))
    blocks += tool_report.findings(file.row.judgement, sources)
    blocks += tool_report.scores(file.sheet, file.row.judgement)
    blocks += tool_report.answers(file.sheet)
    return Chapter(title=f"Tool: {literal(file.row.tool.name)}", link=file.link, blocks=tuple(blocks))


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
