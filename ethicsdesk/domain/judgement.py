"""From answers to a result: deal-breakers, red flags, scores, and what bars *approved*.

The rules are those of domain/vendor-questions.md §17 with its rulings, to the letter.
"""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date, timedelta
from enum import StrEnum

from ethicsdesk.domain.conditions import Situation, holds
from ethicsdesk.domain.interview import Sheet, applicable, asked
from ethicsdesk.domain.outcomes import (
    VALUE,
    badge_here,
    has_reference,
    is_answered,
    is_law,
    is_stale,
    is_stop_question,
    outcome,
)
from ethicsdesk.domain.questionnaire import Badge, Level, Principle, Question
from ethicsdesk.domain.records import Answer, AnswerState, Depth, Override, Result, YesNo

PASS_SHARE = 0.75
WARN_SHARE = 0.50
RECHECK_DAYS = 90
REVIEW_DAYS = 365


class FindingKind(StrEnum):
    """How heavy a finding is."""

    STOP = "stop"  # an open deal-breaker
    OVERRIDDEN = "overridden"  # a deal-breaker set aside with a reason, until a day
    RED_FLAG = "red_flag"


class BarKind(StrEnum):
    """Why a tool is not *approved*."""

    OPEN_STOP = "open_stop"
    OVERRIDE = "override"
    UNANSWERED = "unanswered"
    UNKNOWN = "unknown"
    RED_FLAG = "red_flag"
    NO_REFERENCE = "no_reference"
    LOW_SCORE = "low_score"
    NO_SCORE = "no_score"


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """A red flag or deal-breaker that holds now."""

    kind: FindingKind
    question: Question
    answer: Answer
    badge: Badge
    law: bool
    override: Override | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Bar:
    """One reason that stands between the tool and *approved*; question '' = the whole sheet."""

    kind: BarKind
    question_id: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Share:
    """A score: points reached of points possible; `value` None when nothing is left to score."""

    points: float
    possible: float

    @property
    def value(self) -> float | None:
        """Return the share from 0 to 1, or None."""
        return self.points / self.possible if self.possible else None

    @property
    def percent(self) -> int | None:
        """Return the share in whole percent, rounded down so that 75 is never shown below the limit."""
        return int(100 * self.points // self.possible) if self.possible else None


@dataclass(frozen=True, slots=True, kw_only=True)
class Judgement:
    """What the answers say today. `result` is None while questions are open and nothing stops the tool."""

    result: Result | None
    complete: bool
    psychotherapy_notes: bool  # the assessment is stopped by its own page until the gate changes
    findings: tuple[Finding, ...]
    bars: tuple[Bar, ...]
    score: Share
    by_section: dict[str, Share]
    by_principle: dict[Principle, Share]
    stops_applicable: int  # m
    stops_answered: int  # n
    usable_without_client_data: bool  # every open deal-breaker would vanish without client data
    stale: tuple[str, ...]  # questions whose evidence has aged
    unknown: tuple[str, ...]  # questions answered with "I do not know": to ask the company
    warn_low: bool  # below 50 %: a loud warning
    review_by: date

    @property
    def stops(self) -> tuple[Finding, ...]:
        """Return the open deal-breakers."""
        return tuple(f for f in self.findings if f.kind is FindingKind.STOP)

    @property
    def red_flags(self) -> tuple[Finding, ...]:
        """Return the red flags that are no open deal-breakers."""
        return tuple(f for f in self.findings if f.kind is not FindingKind.STOP)


def judge(sheet: Sheet, today: date) -> Judgement:
    """Return the judgement of the sheet on the day."""
    situation = sheet.situation
    questions = applicable(sheet.questionnaire, situation)
    at_depth = asked(sheet)
    findings = _findings(sheet, questions, situation, today)
    score = _score(sheet, at_depth, today)
    complete = all(is_answered(q, sheet.answers.get(q.id)) for q in at_depth)
    bars = _bars(sheet, questions, situation, findings, score)
    notes = "yes" in situation["psychotherapy_notes"]
    stops = [q for q in questions if is_stop_question(q, situation)]
    result = None if notes else _result(sheet, findings, bars, complete=complete)
    return Judgement(
        result=result,
        complete=complete,
        psychotherapy_notes=notes,
        findings=findings,
        bars=bars,
        score=score,
        by_section={k: _score(sheet, qs, today) for k, qs in _grouped(at_depth).items()},
        by_principle={p: _score(sheet, [q for q in at_depth if q.principle is p], today) for p in Principle},
        stops_applicable=len(stops),
        stops_answered=sum(_known(q, sheet.answers.get(q.id)) for q in stops),
        usable_without_client_data=_vanishes(sheet, findings, today),
        stale=tuple(q.id for q in at_depth if (a := sheet.answers.get(q.id)) and is_stale(q, a, today)),
        unknown=tuple(
            q.id for q in questions if (a := sheet.answers.get(q.id)) and a.state is AnswerState.UNKNOWN
        ),
        warn_low=score.value is not None and score.value < WARN_SHARE,
        review_by=today + timedelta(days=REVIEW_DAYS if result is Result.APPROVED else RECHECK_DAYS),
    )


def _grouped(questions: Iterable[Question]) -> dict[str, list[Question]]:
    groups: dict[str, list[Question]] = {}
    for question in questions:
        groups.setdefault(question.section, []).append(question)
    return groups


def _known(question: Question, answer: Answer | None) -> bool:
    if answer is None or not is_answered(question, answer):
        return False
    found = outcome(question, answer)
    return found is None or found.level is not Level.UNKNOWN


def _findings(
    sheet: Sheet, questions: tuple[Question, ...], situation: Situation, today: date
) -> tuple[Finding, ...]:
    found = []
    for question in questions:
        answer = sheet.answers.get(question.id)
        if answer is None:
            continue
        kind, override = _weigh(sheet, question, answer, situation, today)
        if kind is not None:
            badge = badge_here(question, situation)
            found.append(
                Finding(
                    kind=kind,
                    question=question,
                    answer=answer,
                    badge=badge,
                    law=is_law(question, situation),
                    override=override,
                )
            )
    order = list(FindingKind)
    return tuple(sorted(found, key=lambda f: (order.index(f.kind), not f.law, -f.question.weight)))


def _weigh(
    sheet: Sheet, question: Question, answer: Answer, situation: Situation, today: date
) -> tuple[FindingKind | None, Override | None]:
    result = outcome(question, answer)
    if result is None:
        return None, None
    if result.stop and holds(question.stop_if, situation):
        override = sheet.overrides.get(question.id)
        law = is_law(question, situation)
        if override and not law and override.reason.strip() and today < override.until:
            return FindingKind.OVERRIDDEN, override
        return FindingKind.STOP, None
    red = result.level is Level.RED and not question.info and holds(question.flag_if, situation)
    return (FindingKind.RED_FLAG if red else None), None


def _score(sheet: Sheet, questions: Iterable[Question], today: date) -> Share:
    points = possible = 0.0
    for question in questions:
        answer = sheet.answers.get(question.id)
        result = outcome(question, answer) if answer else None
        if answer is None or result is None:
            continue
        level = result.level
        if level is Level.GOOD and is_stale(question, answer, today):
            level = Level.PARTLY
        points += question.weight * VALUE[level]
        possible += question.weight
    return Share(points=points, possible=possible)


def _bars(
    sheet: Sheet,
    questions: tuple[Question, ...],
    situation: Situation,
    findings: tuple[Finding, ...],
    score: Share,
) -> tuple[Bar, ...]:
    bars = [
        Bar(kind=_BAR_OF_FINDING[finding.kind], question_id=finding.question.id)
        for finding in findings
        if finding.kind is not FindingKind.RED_FLAG or finding.question.weight == 3
    ]
    for question in questions:
        kind = _bar_of(question, sheet.answers.get(question.id), situation)
        if kind is not None:
            bars.append(Bar(kind=kind, question_id=question.id))
    if score.value is None:
        bars.append(Bar(kind=BarKind.NO_SCORE))
    elif score.value < PASS_SHARE:
        bars.append(Bar(kind=BarKind.LOW_SCORE))
    return tuple(bars)


_BAR_OF_FINDING = {
    FindingKind.STOP: BarKind.OPEN_STOP,
    FindingKind.OVERRIDDEN: BarKind.OVERRIDE,
    FindingKind.RED_FLAG: BarKind.RED_FLAG,
}


def _bar_of(question: Question, answer: Answer | None, situation: Situation) -> BarKind | None:
    if question.weight < 3 and not is_stop_question(question, situation):
        return None
    if answer is None or not is_answered(question, answer):
        return BarKind.UNANSWERED
    result = outcome(question, answer)
    if result is None:
        return None
    if result.level is Level.UNKNOWN:
        return BarKind.UNKNOWN
    if question.weight == 3 and not has_reference(answer):
        return BarKind.NO_REFERENCE
    return None


def _result(
    sheet: Sheet, findings: tuple[Finding, ...], bars: tuple[Bar, ...], *, complete: bool
) -> Result | None:
    if any(finding.kind is FindingKind.STOP for finding in findings):
        return Result.DO_NOT_USE
    if not complete:
        return None
    if sheet.tool.client_data is YesNo.NO:
        return Result.ONLY_WITHOUT_CLIENT_DATA
    if sheet.depth is Depth.QUICK:
        return Result.PROVISIONAL
    return Result.CONDITIONAL if bars else Result.APPROVED


def _vanishes(sheet: Sheet, findings: tuple[Finding, ...], today: date) -> bool:
    if sheet.tool.client_data is YesNo.NO or not any(f.kind is FindingKind.STOP for f in findings):
        return False
    without = sheet.with_tool(replace(sheet.tool, client_data=YesNo.NO))
    situation = without.situation
    left = _findings(without, applicable(without.questionnaire, situation), situation, today)
    return not any(finding.kind is FindingKind.STOP for finding in left)


def asks_vendor(answer: Answer) -> bool:
    """Say whether the answer opens a question for the vendor letter."""
    return answer.ask_vendor or answer.state is AnswerState.UNKNOWN
