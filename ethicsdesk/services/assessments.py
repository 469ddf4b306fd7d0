"""Assess a tool: open the interview, answer, set a deal-breaker aside, decide."""

import hashlib
from dataclasses import dataclass, replace
from datetime import date, timedelta

from ethicsdesk.domain import interview
from ethicsdesk.domain.errors import UserError, ValueNotAcceptedError
from ethicsdesk.domain.interview import Sheet
from ethicsdesk.domain.judgement import Judgement, judge
from ethicsdesk.domain.outcomes import is_law
from ethicsdesk.domain.questionnaire import Question, Questionnaire
from ethicsdesk.domain.records import (
    PRACTICE_ID,
    Answer,
    Assessment,
    Depth,
    Override,
    Practice,
    Tool,
)
from ethicsdesk.domain.validation import check_answer
from ethicsdesk.domain.wording import tr_noop
from ethicsdesk.services.changes import Changed, Topic
from ethicsdesk.services.desk import Desk
from ethicsdesk.services.ports import Reader

LONGEST_OVERRIDE_DAYS = 365
_DEPTHS = list(Depth)


class LawCannotBeSetAsideError(UserError):
    """A deal-breaker with badge LAW has no override; only its answer or a gate can change."""

    sentence = tr_noop(
        "This rule is law, so it cannot be set aside. "
        "Only a different answer, or “does not apply”, changes it."
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class Opened:
    """An assessment on the table: the sheet, what it says today, and where the person stands."""

    assessment: Assessment
    sheet: Sheet
    judgement: Judgement
    place: str  # question id; "" = not begun, or at the end

    @property
    def questions(self) -> tuple[Question, ...]:
        """Return the questions of this depth, in order."""
        return interview.asked(self.sheet)


def place_key(tool_id: str) -> str:
    """Return the key under which the wizard's place for a tool is remembered."""
    return f"interview/{tool_id}"


def draft_key(tool_id: str, question_id: str) -> str:
    """Return the key under which a half-typed answer is remembered."""
    return f"draft/{tool_id}/{question_id}"


def read_sheet(desk: Desk, vault: Reader, tool: Tool, *, at_depth: Depth | None = None) -> Sheet:
    """Return a tool's sheet as the vault shows it; without an assessment, an empty quick one."""
    practice = vault.get(Practice, PRACTICE_ID) or Practice(name="")
    found = newest(vault, tool.id)
    if found is None:
        depth = at_depth or Depth.QUICK
        return Sheet(questionnaire=desk.library.questionnaire(), practice=practice, tool=tool, depth=depth)
    answers = {a.question_id: a for a in vault.list(Answer, parent=found.id)}
    overrides = {o.question_id: o for o in vault.list(Override, parent=found.id)}
    return Sheet(
        questionnaire=_questionnaire(desk, vault, found.content_digest),
        practice=practice,
        tool=tool,
        depth=at_depth or found.depth,
        answers=answers,
        overrides=overrides,
    )


def newest(vault: Reader, tool_id: str) -> Assessment | None:
    """Return the latest assessment of a tool."""
    return max(vault.list(Assessment, parent=tool_id), key=lambda a: (a.started_on, a.id), default=None)


def _questionnaire(desk: Desk, vault: Reader, digest: str) -> Questionnaire:
    text = desk.library.questionnaire_text()
    if hashlib.sha256(text.encode()).hexdigest() == digest:
        return desk.library.questionnaire()
    return desk.library.questionnaire_from_text(vault.snapshot(digest))


def start(desk: Desk, tool_id: str, *, depth: Depth = Depth.QUICK) -> Changed[Opened]:
    """Open the tool's assessment where it was left, at least at *depth*; it never grows shallower."""
    with desk.store.writing() as vault:
        before = found = newest(vault, tool_id)
        if found is None:
            found = Assessment(
                id=desk.new_id(),
                tool_id=tool_id,
                depth=depth,
                started_on=desk.clock.today(),
                content_digest=vault.put_snapshot(desk.library.questionnaire_text()),
            )
            vault.put(found)
        elif _DEPTHS.index(depth) > _DEPTHS.index(found.depth):
            found = replace(found, depth=depth, finished_on=None)
            vault.put(found)
        opened = _opened(desk, vault, tool_id, found)
    return Changed(opened, frozenset() if found is before else frozenset({Topic.ANSWERS}))


def _opened(desk: Desk, vault: Reader, tool_id: str, assessment: Assessment) -> Opened:
    return _judged(desk, vault, assessment, read_sheet(desk, vault, _tool(vault, tool_id)))


def _judged(desk: Desk, vault: Reader, assessment: Assessment, sheet: Sheet) -> Opened:
    return Opened(
        assessment=assessment,
        sheet=sheet,
        judgement=judge(sheet, desk.clock.today()),
        place=vault.place(place_key(sheet.tool.id)),
    )


def _tool(vault: Reader, tool_id: str) -> Tool:
    tool = vault.get(Tool, tool_id)
    if tool is None:
        raise KeyError(tool_id)
    return tool


def answer(desk: Desk, tool_id: str, given: Answer) -> Changed[Opened]:
    """Keep an answer. Raises ValueNotAcceptedError; then nothing is changed."""
    with desk.store.writing() as vault:
        assessment = _open_assessment(vault, tool_id)
        sheet = read_sheet(desk, vault, _tool(vault, tool_id))
        question = question_of(sheet.questionnaire, given.question_id)
        problem = check_answer(question, given, desk.clock.today())
        if problem:
            raise ValueNotAcceptedError(problem=problem)
        kept = replace(given, id=f"{assessment.id}/{question.id}", assessment_id=assessment.id)
        vault.put(kept)
        vault.set_place(draft_key(tool_id, question.id), "")
        sheet = replace(sheet, answers={**sheet.answers, question.id: kept})  # reading all again is slow
        opened = _judged(desk, vault, assessment, sheet)
    return Changed(opened, frozenset({Topic.ANSWERS}))


def withdraw(desk: Desk, tool_id: str, question_id: str) -> Changed[Opened]:
    """Take an answer back, as if the question had not been asked; its history stays."""
    with desk.store.writing() as vault:
        assessment = _open_assessment(vault, tool_id)
        record_id = f"{assessment.id}/{question_id}"
        if vault.get(Answer, record_id) is not None:
            vault.remove(Answer, record_id)
        opened = _opened(desk, vault, tool_id, assessment)
    return Changed(opened, frozenset({Topic.ANSWERS}))


def question_of(questionnaire: Questionnaire, question_id: str) -> Question:
    """Return a question by its id. Raises KeyError."""
    for question in questionnaire.questions:
        if question.id == question_id:
            return question
    raise KeyError(question_id)


def _open_assessment(vault: Reader, tool_id: str) -> Assessment:
    found = newest(vault, tool_id)
    if found is None:
        raise KeyError(tool_id)
    return found


def stand_at(desk: Desk, tool_id: str, question_id: str) -> Changed[None]:
    """Remember where the wizard stands; read back after any interruption."""
    with desk.store.writing() as vault:
        vault.set_place(place_key(tool_id), question_id)
    return Changed(None)


def keep_draft(desk: Desk, tool_id: str, question_id: str, text: str) -> Changed[None]:
    """Remember a half-typed answer; '' forgets it."""
    with desk.store.writing() as vault:
        vault.set_place(draft_key(tool_id, question_id), text)
    return Changed(None)


def read_draft(desk: Desk, tool_id: str, question_id: str) -> str:
    """Return the half-typed answer of a question, or ''."""
    with desk.store.reading() as vault:
        return vault.place(draft_key(tool_id, question_id))


def set_aside(desk: Desk, tool_id: str, question_id: str, *, reason: str, until: date) -> Changed[Opened]:
    """Set a deal-breaker aside until a day. Raises LawCannotBeSetAsideError, ValueNotAcceptedError."""
    today = desk.clock.today()
    with desk.store.writing() as vault:
        assessment = _open_assessment(vault, tool_id)
        sheet = read_sheet(desk, vault, _tool(vault, tool_id))
        if is_law(question_of(sheet.questionnaire, question_id), sheet.situation):
            raise LawCannotBeSetAsideError
        if not reason.strip():
            raise ValueNotAcceptedError(problem=tr_noop("Please write your reason first."))
        if not today < until <= today + timedelta(days=LONGEST_OVERRIDE_DAYS):
            raise ValueNotAcceptedError(problem=tr_noop("Please choose a day within the next year."))
        vault.put(
            Override(
                id=f"{assessment.id}/{question_id}",
                assessment_id=assessment.id,
                question_id=question_id,
                reason=reason.strip(),
                until=until,
                made_on=today,
            )
        )
        opened = _opened(desk, vault, tool_id, assessment)
    return Changed(opened, frozenset({Topic.ANSWERS}))


def take_up_again(desk: Desk, tool_id: str, question_id: str) -> Changed[Opened]:
    """End a setting aside before its day: the deal-breaker is open again; its history stays."""
    with desk.store.writing() as vault:
        assessment = _open_assessment(vault, tool_id)
        record_id = f"{assessment.id}/{question_id}"
        if vault.get(Override, record_id) is not None:
            vault.remove(Override, record_id)
        opened = _opened(desk, vault, tool_id, assessment)
    return Changed(opened, frozenset({Topic.ANSWERS}))
