"""Decide about a tool: the decision is kept together with its memo."""

from dataclasses import replace
from datetime import date, timedelta

from ethicsdesk.domain import action_words
from ethicsdesk.domain.errors import UserError, ValueNotAcceptedError
from ethicsdesk.domain.interview import Sheet
from ethicsdesk.domain.judgement import RECHECK_DAYS, REVIEW_DAYS, Judgement, judge
from ethicsdesk.domain.records import (
    PRACTICE_ID,
    Action,
    Assessment,
    Decision,
    Paper,
    Practice,
    Result,
    Tool,
    Use,
)
from ethicsdesk.domain.wording import say, tr_noop
from ethicsdesk.domain.words import day_words
from ethicsdesk.services import lifts, logo, reruns
from ethicsdesk.services.assessments import newest, read_sheet
from ethicsdesk.services.changes import Changed, Topic
from ethicsdesk.services.desk import Desk
from ethicsdesk.services.memo import MEMO, MemoInput, Room, memo
from ethicsdesk.services.numbering import next_number
from ethicsdesk.services.plain_papers import Drawn, Entry, draw, keep
from ethicsdesk.services.ports import Reader, Writer


class NothingToDecideError(UserError):
    """Questions are open and nothing stops the tool, so there is no result yet."""

    sentence = tr_noop("Some questions are still open. Answer them, or say “I do not know”, and then decide.")


USABLE = frozenset({Result.CONDITIONAL, Result.APPROVED, Result.PROVISIONAL})
"""What one may begin to use a tool upon, as it is in the register."""


class NotToBeUsedError(UserError):
    """The answers say not to use the tool as it is, so nobody begins with it."""

    sentence = tr_noop("The answers say not to use this tool. Record that, without beginning to use it.")


def longest_review(result: Result, today: date) -> date:
    """Return the latest day a decision may wait for its review: 90 days, approved a year (§17)."""
    days = REVIEW_DAYS if result is Result.APPROVED else RECHECK_DAYS
    return today + timedelta(days=days)


def decide(
    desk: Desk, tool_id: str, *, reason: str = "", review_on: date | None = None, begin_use: bool = False
) -> Changed[tuple[Decision, Paper]]:
    """Keep what the answers say as a decision, with its memo and the day it is looked at again.

    With *begin_use* the tool is in use from now on; nobody begins with one that must not be used.
    Raises NothingToDecideError, NotToBeUsedError, ValueNotAcceptedError, CharactersNotPrintableError; then
    nothing is kept.
    """
    today = desk.clock.today()
    with desk.store.writing() as vault:
        tool, assessment = vault.get(Tool, tool_id), newest(vault, tool_id)
        if tool is None or assessment is None:
            raise NothingToDecideError
        if begin_use:
            tool = replace(tool, use=Use.IN_USE)
            vault.put(tool)
        sheet = read_sheet(desk.in_english(), vault, tool)
        judgement = judge(sheet, today)
        if begin_use and judgement.result not in USABLE:
            raise NotToBeUsedError
        decision = _decision(desk, sheet, judgement, assessment, reason=reason, review_on=review_on)
        paper = _issue_memo(desk, vault, sheet, judgement, decision)
        decision = replace(decision, memo_id=paper.id)
        vault.put(decision)
        if judgement.complete and assessment.finished_on is None:
            vault.put(replace(assessment, finished_on=today))
        _renew_action(desk, vault, tool, decision)
        reruns.settle(vault, tool.id, today)
    topics = frozenset({Topic.DECISIONS, Topic.PAPERS, Topic.ACTIONS})
    return Changed((decision, paper), topics | {Topic.TOOLS, Topic.ANSWERS} if begin_use else topics)


def _decision(
    desk: Desk,
    sheet: Sheet,
    judgement: Judgement,
    assessment: Assessment,
    *,
    reason: str,
    review_on: date | None,
) -> Decision:
    today = desk.clock.today()
    if judgement.result is None:
        raise NothingToDecideError
    latest = longest_review(judgement.result, today)
    chosen = review_on or latest
    if not today < chosen <= latest:
        problem = tr_noop("Please choose a review date after today and no later than {latest}.")
        raise ValueNotAcceptedError(problem=say(problem, latest=latest))
    return Decision(
        id=desk.new_id(),
        tool_id=sheet.tool.id,
        assessment_id=assessment.id,
        result=judgement.result,
        depth=sheet.depth,
        made_on=today,
        review_on=chosen,
        reason=reason.strip(),
        stops_answered=judgement.stops_answered,
        stops_applicable=judgement.stops_applicable,
    )


def _issue_memo(desk: Desk, vault: Writer, sheet: Sheet, judgement: Judgement, decision: Decision) -> Paper:
    number = next_number(vault, "D", decision.made_on)
    given = MemoInput(
        practice=vault.get(Practice, PRACTICE_ID) or Practice(name=""),
        sheet=sheet,
        judgement=judgement,
        decision=decision,
        sources=desk.in_english().library.sources(),
        number=number,
        as_of=day_words(desk.library.pack().as_of),
        lifts=lifts.ways(sheet, decision.made_on),
    )
    entry = Entry(kind=MEMO, number=number, issued_on=decision.made_on, tool_ids=(sheet.tool.id,))
    return keep(desk, vault, _draw_on_one_page(desk, vault, given), entry)


def _draw_on_one_page(desk: Desk, vault: Reader, given: MemoInput, room: Room = Room.FULL) -> Drawn:
    drawn = draw(desk, logo.on(vault, given.practice, memo(given, room)))
    if drawn.pages > 1 and room is not Room.CROWDED:
        return _draw_on_one_page(desk, vault, given, Room(room + 1))
    return drawn


def _renew_action(desk: Desk, vault: Writer, tool: Tool, decision: Decision) -> None:
    for action in vault.list(Action, parent=tool.id):
        if action.done_on is None:
            vault.put(replace(action, done_on=decision.made_on))
    words = {
        Result.PROVISIONAL: action_words.FINISH,
        Result.CONDITIONAL: action_words.CHECK,
    }
    text = words.get(decision.result, action_words.REVIEW).format(tool=tool.name)
    vault.put(
        Action(
            id=desk.new_id(),
            text=text,
            due=decision.review_on,
            made_on=decision.made_on,
            origin_kind=Tool.kind,
            origin_id=tool.id,
        )
    )
