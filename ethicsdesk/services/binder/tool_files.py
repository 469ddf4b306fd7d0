"""Tab 4: the file of each tool: decision, deal-breakers, proof, what was watched, score and answers."""

from collections.abc import Iterator, Mapping
from datetime import date

from ethicsdesk.domain.layout import Block, Callout, Chapter, Grid, Heading, Pairs, Paragraph, Tone, literal
from ethicsdesk.domain.questionnaire import Source
from ethicsdesk.domain.records import Decision, Override, Paper, Tool, Use
from ethicsdesk.domain.words import CATEGORY, DEPTH, RESULT, USE, day_words
from ethicsdesk.services import tool_report
from ethicsdesk.services.binder import against, tool_proof
from ethicsdesk.services.binder.scene import Extra, Scene, ToolFile
from ethicsdesk.services.binder.wording import line, spaced
from ethicsdesk.services.memo import TONE, verdict_sentence


def tab(scene: Scene) -> tuple[Chapter, ...]:
    """Return a file for each tool that was not stopped before the year."""
    sources = scene.desk.library.sources()
    return tuple(_file(scene, file, sources) for file in scene.files if has_file(scene, file))


def has_file(scene: Scene, file: ToolFile) -> bool:
    """Say whether a tool has a file in this binder: it was not stopped before the year began."""
    stopped = scene.endings.tools.get(file.row.tool.id)
    return stopped is None or stopped >= date(scene.year, 1, 1)


def _file(scene: Scene, file: ToolFile, sources: Mapping[str, Source]) -> Chapter:
    blocks: list[Block] = [*_stopped(scene, file.row.tool), *_decided(scene, file), _about(scene, file)]
    blocks += tool_report.findings(file.row.judgement, sources)
    blocks += _set_aside(scene, file)
    blocks += against.blocks(file)
    blocks += tool_proof.blocks(scene, file)
    blocks += tool_report.scores(file.sheet, file.row.judgement)
    blocks += tool_report.answers(file.sheet)
    return Chapter(title=f"Tool: {literal(file.row.tool.name)}", link=file.link, blocks=tuple(blocks))


def _stopped(scene: Scene, tool: Tool) -> Iterator[Block]:
    if tool.use is Use.STOPPED:
        stopped = scene.endings.tools.get(tool.id)
        since = f" since {day_words(stopped)}" if stopped else ""
        yield Callout(
            tone=Tone.INFO,
            title=f"No longer used{since}",
            text="Its file stays here for the year it was stopped in.",
        )


def _decided(scene: Scene, file: ToolFile) -> Iterator[Block]:
    decision = file.row.decision
    if decision is None:
        yield Callout(tone=Tone.CAUTION, title="No decision yet")
        return
    text = verdict_sentence(file.row.judgement, decision)
    detail = (
        f"Decided on {day_words(decision.made_on)} after a {DEPTH[decision.depth].lower()}. "
        f"Next review by {day_words(decision.review_on)}. "
        f"Stop questions known: {decision.stops_answered} of {decision.stops_applicable}."
    )
    yield Callout(tone=TONE[decision.result], title=RESULT[decision.result], text=f"{text}\n{detail}")
    if decision.reason and scene.tells(Extra.TOOL_REASONS):
        yield Paragraph(text=f"**Reasons in the therapist's words:** {literal(decision.reason)}")
    if len(file.decisions) > 1 or decision.memo_id:
        yield Heading(text="Decisions and their memos", level=2)
        yield _decisions(scene, file.decisions)


def _decisions(scene: Scene, decisions: tuple[Decision, ...]) -> Grid:
    return Grid(
        header=("Decided", "Result", "After a", "Review by", "Memo", "SHA-256 of the memo"),
        rows=tuple(_decision(scene, one) for one in reversed(decisions)),
        shares=(2.6, 2.6, 2.6, 2.6, 2.2, 4),
        summary="Every decision about the tool, the newest first, with its memo",
    )


def _decision(scene: Scene, decision: Decision) -> tuple[str, ...]:
    memo = scene.vault.get(Paper, decision.memo_id) if decision.memo_id else None
    return (
        day_words(decision.made_on),
        RESULT[decision.result],
        DEPTH[decision.depth].lower(),
        day_words(decision.review_on),
        memo.number if memo else "none kept",
        spaced(memo.pdf_sha256) if memo else "",
    )


def _about(scene: Scene, file: ToolFile) -> Pairs:
    tool, progress = file.row.tool, file.row.progress
    rows = [
        ("Company", literal(tool.maker) or "not stated"),
        ("Kind", ", ".join(CATEGORY[c] for c in tool.categories) or "not stated"),
        ("Use", line(USE[tool.use], f"in the register since {day_words(tool.added_on)}")),
        ("Answered", f"{progress.answered} of {progress.asked} questions of this depth"),
    ]
    if tool.purpose and not scene.for_others:
        rows.insert(2, ("What it does here", literal(tool.purpose)))
    return Pairs(rows=tuple(rows), summary="What the tool is, and how far its assessment went")


def _set_aside(scene: Scene, file: ToolFile) -> Iterator[Block]:
    """Yield every deal-breaker set aside in the year, also those whose time is over."""
    asked = {question.id: question for question in file.sheet.questionnaire.questions}
    begins = date(scene.year, 1, 1)
    found = [o for o in file.sheet.overrides.values() if o.until >= begins and o.question_id in asked]
    if not found:
        return
    yield Heading(text="Deal-breakers set aside", level=2)
    yield Grid(
        header=("Deal-breaker", "Set aside", "Until", "Reason"),
        rows=tuple(
            (
                asked[one.question_id].red_flag,
                day_words(one.made_on),
                day_words(one.until) + ("" if one.until >= scene.as_of else " (over)"),
                _reason(scene, one),
            )
            for one in sorted(found, key=lambda one: one.made_on)
        ),
        shares=(5, 2.6, 3, 4),
        summary="Deal-breakers set aside for a time, with the reason",
    )
    yield Paragraph(text="A deal-breaker that rests on law cannot be set aside.", small=True)


def _reason(scene: Scene, override: Override) -> str:
    return literal(override.reason) if scene.tells(Extra.TOOL_REASONS) else "(left out)"
