"""What a tool's decision rests on, and how it was watched: agreements, proof, yearly questions, reviews."""

from collections import Counter
from collections.abc import Iterator

from ethicsdesk.domain import agreements as agreement_rules
from ethicsdesk.domain import reruns as rerun_rules
from ethicsdesk.domain.agreements import Agreement
from ethicsdesk.domain.interview import applicable
from ethicsdesk.domain.layout import Block, Bullets, Heading, Pairs, Paragraph, literal
from ethicsdesk.domain.records import Depth
from ethicsdesk.domain.reruns import Rerun, ToolChange, Trigger
from ethicsdesk.domain.reviews import Reply, Review
from ethicsdesk.domain.words import day_words
from ethicsdesk.services import diligence_words, evidence, reruns
from ethicsdesk.services.assessments import read_sheet
from ethicsdesk.services.binder.known import Known
from ethicsdesk.services.binder.scene import Scene, ToolFile
from ethicsdesk.services.binder.wording import count_of, line
from ethicsdesk.services.letter_kinds import LETTERS, Letter
from ethicsdesk.services.review_reading import answers_of, finished
from ethicsdesk.services.review_report import REPLY_WORDS

VENDOR_REVIEW = "vendor"

_ANSWERS = {
    "baa-signed": "BAA signed",
    "baa-covers-ai": "BAA covers the AI part",
    "sec-soc2": "SOC 2 or like report",
    "sec-pentest": "Security test by others",
    "sec-mfa": "Second factor at sign-in",
}

_CHANGED = {
    Trigger.FEATURE: "a new AI feature",
    Trigger.MODEL: "another AI model",
    Trigger.SUPPLIER: "a new company behind it",
    Trigger.TERMS: "changed terms",
    Trigger.INCIDENT: "an incident",
    Trigger.STATE: "a state that is new among those of clients",
    Trigger.YEAR: "twelve months since the last decision",
}


def blocks(scene: Scene, file: ToolFile) -> Iterator[Block]:
    """Yield what the decision rests on, and how the tool was watched in the year."""
    yield Heading(text="Agreements and proof", level=2)
    yield Pairs(rows=tuple(_proof(scene, file)), summary="What the answers about the tool rest on")
    yield from _too_old(file)
    yield Heading(text=f"Watched in {scene.year}", level=2)
    yield Pairs(rows=tuple(_watched(scene, file)), summary="How the tool was watched in the year")
    again = [_why_again(one, for_others=scene.for_others) for one in _due(scene, file)]
    if again:
        yield Paragraph(text="**To be looked at again because of:**")
        yield Bullets(items=tuple(again))


def _proof(scene: Scene, file: ToolFile) -> Iterator[tuple[str, str]]:
    yield from Known(file.sheet).rows(_ANSWERS)
    listed = scene.vault.list(Agreement, parent=file.row.tool.id)
    for one in listed:
        signed = f"signed {day_words(one.signed_on)}" if one.signed_on else "day of signing not stated"
        words = line(f"“{one.title}”", signed, diligence_words.holds(one), _lacking(one))
        yield f"{diligence_words.AGREEMENT[one.sort]} on file", literal(words)
    if not listed:
        yield "On file", "no agreement or certificate is listed"
    exhibits = ", ".join(one.exhibit for one in evidence.of(scene.vault, file.row.tool.id))
    yield "Exhibits", f"{exhibits} (see the evidence index)" if exhibits else "none"


def _lacking(one: Agreement) -> str:
    found = agreement_rules.lacking(one) if one.ended_on is None else ()
    return f"LACKS {count_of(len(found), 'point')} HIPAA asks for" if found else ""


def _too_old(file: ToolFile) -> Iterator[Block]:
    stale = set(file.row.judgement.stale)
    if not stale:
        return
    questions = applicable(file.sheet.questionnaire, file.sheet.situation)
    yield Paragraph(text="**Proof past its age limit; until it is renewed, these answers count half:**")
    yield Bullets(items=tuple(question.text for question in questions if question.id in stale))


def _watched(scene: Scene, file: ToolFile) -> Iterator[tuple[str, str]]:
    yield "Yearly questions", _yearly(scene, file)
    yield "Re-attestation asked for", _letters(scene, file, {Letter.YEARLY.value})
    yield "Other letters and forms", _letters(scene, file, LETTERS - {Letter.YEARLY.value, *_HIDDEN})
    runs = [one for one in finished(scene.vault, VENDOR_REVIEW) if scene.of_year(one.finished_on)]
    if not runs:
        yield "Vendor reviews", "none was finished in this year"
    for run in runs:
        yield f"Vendor review, {day_words(run.finished_on or run.started_on)}", _found(scene, run, file)
    changed = [
        c for c in scene.vault.list(ToolChange, parent=file.row.tool.id) if scene.of_year(c.noticed_on)
    ]
    yield "Changes noticed", "; ".join(_change(scene, one) for one in changed) or "none was written down"


_HIDDEN = frozenset({Letter.DELETION.value, Letter.INCIDENT.value})  # about one client, or about an incident


def _yearly(scene: Scene, file: ToolFile) -> str:
    sheet = read_sheet(scene.desk, scene.vault, file.row.tool, at_depth=Depth.EVERYTHING)
    asked = rerun_rules.yearly(sheet)
    if not asked:
        return "none has been answered yet"
    due = len(rerun_rules.yearly_due(sheet, scene.as_of))
    newest = max(sheet.answers[question.id].answered_on for question in asked)
    late = f"{due} to be asked again" if due else "none is older than 12 months"
    return f"{count_of(len(asked), 'answer')}, the newest of {day_words(newest)}; {late}"


def _letters(scene: Scene, file: ToolFile, kinds: frozenset[str] | set[str]) -> str:
    found = [
        row.paper
        for row in scene.papers
        if row.paper.template_id in kinds
        and file.row.tool.id in row.paper.tool_ids
        and scene.of_year(row.paper.issued_on)
    ]
    return "; ".join(f"{one.number}, {day_words(one.issued_on)}" for one in found) or "none in this year"


def _found(scene: Scene, run: Review, file: ToolFile) -> str:
    """Return what a vendor review found about a tool: how many answers of each kind, and what stood open."""
    of_tool = [
        one for one in answers_of(scene.vault, run.id).values() if one.key.endswith(f"@{file.row.tool.id}")
    ]
    if not of_tool:
        return "it did not ask about this tool"
    counts = Counter(one.reply for one in of_tool)
    told = ", ".join(f"{counts[reply]} {words}" for reply, words in REPLY_WORDS.items() if counts[reply])
    open_ones = [one.asked for one in of_tool if one.reply in (Reply.NO, Reply.PARTLY)]
    return f"{told}. Not a full yes: {literal(' '.join(open_ones))}" if open_ones else told


def _change(scene: Scene, one: ToolChange) -> str:
    looked = f"looked into by {day_words(one.looked_on)}" if one.looked_on else "not looked into yet"
    text = f" ({literal(one.text)})" if one.text and not scene.for_others else ""
    return f"{day_words(one.noticed_on)}: {_CHANGED[one.trigger]}{text}, {looked}"


def _due(scene: Scene, file: ToolFile) -> tuple[Rerun, ...]:
    found = reruns.due(scene.vault, file.row.tool, scene.as_of)
    return tuple(one for one in found if not (scene.for_others and one.trigger is Trigger.INCIDENT))


def _why_again(one: Rerun, *, for_others: bool) -> str:
    about = f": {literal(one.about)}" if one.about and not (for_others and one.change_id) else ""
    return f"{_CHANGED[one.trigger]}{about}, {day_words(one.since)}"
