"""The decision rules a second time: slow, plain, straight from the text, for judging the program.

It shares the data types with the program and nothing else. The text is section 17 of the question bank's
research, quoted in the comments.
"""

import calendar
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from fractions import Fraction

from ethicsdesk.domain.conditions import AllOf, AnyOf, Is, Not
from ethicsdesk.domain.questionnaire import Badge, Level, Question, QuestionKind, Questionnaire
from ethicsdesk.domain.records import (
    Answer,
    AnswerState,
    BasisKind,
    CaptureMode,
    Depth,
    Override,
    Practice,
    Rating,
    Result,
    Tool,
    YesNo,
)

WORTH = {
    Level.GOOD: Fraction(1),
    Level.PARTLY: Fraction(1, 2),
    Level.UNKNOWN: Fraction(1, 4),
    Level.RED: Fraction(0),
}
RATED = {Rating.GOOD: Level.GOOD, Rating.PARTLY: Level.PARTLY, Rating.RED_FLAG: Level.RED}


@dataclass(frozen=True, kw_only=True)
class Case:
    """Everything a decision is worked out from."""

    bank: Questionnaire = field(repr=False)
    practice: Practice
    tool: Tool
    depth: Depth
    answers: Mapping[str, Answer]
    overrides: Mapping[str, Override]
    today: date

    @property
    def bank_name(self) -> str:
        return "small" if self.bank.id == "small" else "shipped"


@dataclass(frozen=True, kw_only=True)
class Verdict:
    """What the text says about a case; `result` None = stopped by psychotherapy notes, or not finished."""

    result: Result | None
    stopped: bool  # by psychotherapy notes
    complete: bool
    n: int
    m: int
    stops: frozenset[str]
    set_aside: frozenset[str]
    flags: frozenset[str]
    bars: frozenset[str]  # "<why> <question>"
    without_client_data: bool
    score: Fraction | None
    by_section: Mapping[str, Fraction | None]
    by_principle: Mapping[str, Fraction | None]


def work_out(case: Case) -> Verdict:
    """Say what the text says."""
    run = Run(case, client_data=case.tool.client_data is not YesNo.NO)
    stops = run.open_stops()
    # "Work it out twice … If gate-phi = yes and every open deal-breaker would vanish with gate-phi = no"
    without = run.client_data and bool(stops) and not Run(case, client_data=False).open_stops()
    bars = frozenset(run.bars())
    return Verdict(
        result=_result(case, run, bars),
        stopped=case.tool.psychotherapy_notes is not YesNo.NO,
        complete=run.complete(),
        n=sum(run.answered(q) and not run.answered_unknown(q) for q in run.stop_questions()),
        m=len(run.stop_questions()),
        stops=frozenset(stops),
        set_aside=frozenset(run.set_aside()),
        flags=frozenset(q.id for q in case.bank.questions if run.shown(q) and run.red_flag(q)),
        bars=bars,
        without_client_data=without,
        score=run.score(run.asked()),
        by_section={
            s.id: run.score([q for q in run.asked() if q.section == s.id]) for s in case.bank.sections
        },
        by_principle={
            p: run.score([q for q in run.asked() if q.principle == p])
            for p in {q.principle for q in case.bank.questions}
        },
    )


def _result(case: Case, run: "Run", bars: frozenset[str]) -> Result | None:
    if case.tool.psychotherapy_notes is not YesNo.NO:
        return None  # "gate-psychnotes = yes stops the assessment"; "unsure is treated as yes"
    if run.open_stops():
        return Result.DO_NOT_USE  # "any open deal-breaker", in a quick check "at once"
    if not run.complete():
        return None  # nothing is decided while questions of the depth are open
    if not run.client_data:
        return Result.ONLY_WITHOUT_CLIENT_DATA  # "If gate-phi = no, the best result is …"
    if case.depth is Depth.QUICK:
        return Result.PROVISIONAL  # "never ends better than provisional"
    return Result.CONDITIONAL if bars else Result.APPROVED


class Run:
    """The case worked out once, with client data or without."""

    def __init__(self, case: Case, *, client_data: bool) -> None:
        self.case = case
        self.client_data = client_data
        self.by_id = {q.id: q for q in case.bank.questions}

    # What is known about the practice, the tool and other questions

    def values(self, name: str) -> set[str]:
        practice, tool = self.case.practice, self.case.tool
        if name in self.by_id:
            return {self.said(self.by_id[name])}
        if name == "client_data":
            return {"yes" if self.client_data else "no"}
        if name == "category":
            return {c.value for c in tool.categories}
        if name == "state":
            return {s for s in (*practice.client_states, practice.home_state) if s}
        if name == "capture":
            return {tool.capture.value} if tool.capture else set()
        if name == "recording":
            silent = (CaptureMode.DICTATED, CaptureMode.TYPED, CaptureMode.NONE)
            return {"no" if tool.capture in silent else "yes"}
        asked_of = practice if hasattr(practice, name) else tool
        return {"no" if getattr(asked_of, name) is YesNo.NO else "yes"}  # "unsure is treated as yes"

    def said(self, question: Question) -> str:
        answer = self.case.answers.get(question.id)
        if answer is None or not self.shown(question):  # a hidden question never counts
            return "unanswered"
        if answer.state is not AnswerState.ANSWERED:
            return answer.state.value
        if answer.option:
            return answer.option
        if question.kind is QuestionKind.NUMBER and answer.number is not None:
            return "some" if answer.number else "zero"
        if question.kind is QuestionKind.TEXT and answer.rating:
            return answer.rating.value
        if question.kind is QuestionKind.DATE and answer.day:
            return "known"
        return "unknown"

    def holds(self, condition) -> bool:
        if isinstance(condition, Is):
            return any(value in condition.any_of for value in self.values(condition.name))
        if isinstance(condition, Not):
            return not self.holds(condition.negated)
        if isinstance(condition, AllOf):
            return all(self.holds(part) for part in condition.all_of)
        if isinstance(condition, AnyOf):
            return any(self.holds(part) for part in condition.one_of)
        return condition is None

    # Which questions there are

    def shown(self, question: Question) -> bool:
        fits = not question.categories or bool(set(question.categories) & set(self.case.tool.categories))
        return fits and self.holds(question.needs)

    def can_stop(self, question: Question) -> bool:
        """Say whether it is a deal-breaker question here; under an unmet condition it is not."""
        return self.may_stop(question) and self.holds(question.stop_if)

    def may_stop(self, question: Question) -> bool:
        """Say whether the table calls it a deal-breaker question, whatever its condition."""
        return (
            any(option.stop for option in question.options)
            or any(band.stop for band in question.bands)
            or question.red_stops
            or question.unknown_stops
            or bool(question.date_part and question.date_part.missing_stops)
        )

    def stop_questions(self) -> list[Question]:
        """Return the "stop questions of the whole bank that apply"."""
        return [q for q in self.case.bank.questions if self.shown(q) and self.can_stop(q)]

    def asked(self) -> list[Question]:
        shown = [q for q in self.case.bank.questions if self.shown(q)]
        if self.case.depth is Depth.EVERYTHING:
            return shown
        if self.case.depth is Depth.QUICK:
            return [q for q in shown if q.quick]
        # "the weight-3 questions that apply" and "every applicable deal-breaker question of weight 1–2"
        return [q for q in shown if q.weight == 3 or q.quick or self.can_stop(q)]

    # What an answer is worth

    def answered(self, question: Question) -> bool:
        answer = self.case.answers.get(question.id)
        if answer is None:
            return False
        if answer.state is AnswerState.NOT_APPLICABLE and self.may_stop(question):
            return bool(answer.reason.strip())  # "NA on a deal-breaker question needs a reason"
        return True

    def complete(self) -> bool:
        return all(self.answered(question) for question in self.asked())

    def not_applicable(self, question: Question) -> bool:
        answer = self.case.answers.get(question.id)
        return answer is not None and answer.state is AnswerState.NOT_APPLICABLE and self.answered(question)

    def level(self, question: Question) -> Level:
        """Return the level of the answer; no answer is no better than unknown."""
        answer = self.case.answers.get(question.id)
        if answer is None or answer.state is not AnswerState.ANSWERED:
            return Level.UNKNOWN
        if answer.option:
            option = next(o for o in question.options if o.id == answer.option)
            return Level.RED if self.day_is_missing_or_old(question) else option.level
        if question.kind is QuestionKind.NUMBER and answer.number is not None:
            return self.band(question).level
        if question.kind is QuestionKind.DATE and answer.day is not None:
            return Level.RED if older(answer.day, question.max_age_months, answer.answered_on) else Level.GOOD
        if question.kind is QuestionKind.TEXT and answer.rating is not None:
            worded = answer.text.strip() or answer.rating is Rating.RED_FLAG  # "blank" is a red flag
            return RATED[answer.rating] if worded else Level.UNKNOWN
        return Level.UNKNOWN  # "unrated text counts as unknown"

    def band(self, question: Question):
        number = self.case.answers[question.id].number
        return next(b for b in question.bands if b.up_to is None or number <= b.up_to)

    def day_is_missing(self, question: Question) -> bool:
        answer = self.case.answers.get(question.id)
        said_yes = answer is not None and question.options and answer.option == question.options[-1].id
        return bool(said_yes and question.date_part and answer.day is None)

    def day_is_missing_or_old(self, question: Question) -> bool:
        answer = self.case.answers[question.id]
        if not question.date_part or answer.option != question.options[-1].id:
            return False
        return answer.day is None or older(answer.day, question.date_part.max_age_months, answer.answered_on)

    def worth(self, question: Question) -> Fraction:
        worth = WORTH[self.level(question)]
        return min(worth, WORTH[Level.PARTLY]) if self.stale(question) else worth  # "lowers … to partly"

    def stale(self, question: Question) -> bool:
        """Say whether the evidence has aged since; what was red when answered stays red."""
        answer, today = self.case.answers.get(question.id), self.case.today
        if answer is None or answer.state is not AnswerState.ANSWERED:
            return False
        part = question.date_part
        months = part.max_age_months if part else question.max_age_months  # "SOC 2 15 months"
        if answer.day is not None and older(answer.day, months, today):
            return True
        basis = answer.basis
        if basis is None or basis.seen_on is None or basis.kind is BasisKind.CONTRACT:  # "BAA none"
            return False
        return older(basis.seen_on, question.evidence_months, today)

    def score(self, questions: list[Question]) -> Fraction | None:
        counted = [q for q in questions if self.answered(q) and not self.not_applicable(q)]
        if not counted:
            return None  # "nothing left to score = no score"
        return sum((q.weight * self.worth(q) for q in counted), Fraction(0)) / sum(q.weight for q in counted)

    # Red flags and deal-breakers

    def red_flag(self, question: Question) -> bool:
        if question.info or not self.holds(question.flag_if):
            return False
        return self.level(question) is Level.RED

    def stops(self, question: Question) -> bool:
        """Say whether the answer is one the table calls a deal-breaker, under its condition."""
        answer = self.case.answers.get(question.id)
        if answer is None or not self.can_stop(question) or answer.state is AnswerState.NOT_APPLICABLE:
            return False
        level = self.level(question)
        if level is Level.UNKNOWN:
            return question.unknown_stops  # "only where the table writes Unknown"
        if answer.option:
            option = next(o for o in question.options if o.id == answer.option)
            undated = self.day_is_missing(question) and question.date_part.missing_stops
            return option.stop or bool(undated)
        if question.kind is QuestionKind.NUMBER:
            return self.band(question).stop
        return question.kind is QuestionKind.TEXT and question.red_stops and level is Level.RED

    def is_law(self, question: Question) -> bool:
        outside = self.case.practice.covered_entity is YesNo.NO
        return question.badge is Badge.LAW and not (question.hipaa and outside)

    def overridden(self, question: Question) -> bool:
        override = self.case.overrides.get(question.id)
        if override is None or self.is_law(question) or not override.reason.strip():
            return False
        return self.case.today < override.until  # "ends on its end date"

    def open_stops(self) -> set[str]:
        return {q.id for q in self.stop_questions() if self.stops(q) and not self.overridden(q)}

    def set_aside(self) -> set[str]:
        return {q.id for q in self.stop_questions() if self.stops(q) and self.overridden(q)}

    # What bars "approved"

    def bars(self) -> list[str]:
        found = [f"open {q}" for q in self.open_stops()] + [f"set-aside {q}" for q in self.set_aside()]
        heavy = [q for q in self.case.bank.questions if self.shown(q) and q.weight == 3]
        must = list({q.id: q for q in [*heavy, *self.stop_questions()]}.values())
        found += [f"unanswered {q.id}" for q in must if not self.answered(q)]
        found += [f"unknown {q.id}" for q in must if self.answered_unknown(q)]
        found += [f"red {q.id}" for q in heavy if self.red_flag(q)]
        known = [q for q in heavy if self.answered(q) and self.level(q) is not Level.UNKNOWN]
        found += [f"undated {q.id}" for q in known if not self.dated(q)]
        score = self.score(self.asked())
        if score is None:
            return [*found, "no-score"]
        return [*found, "score"] if score < Fraction(3, 4) else found

    def answered_unknown(self, question: Question) -> bool:
        said = self.answered(question) and not self.not_applicable(question)
        return said and self.level(question) is Level.UNKNOWN

    def dated(self, question: Question) -> bool:
        """Say whether there is "a dated reference": place and day, or a setting checked on a day."""
        basis = self.case.answers[question.id].basis
        if basis is None or basis.seen_on is None:
            return False
        return basis.kind is BasisKind.CHECKED or bool(basis.reference.strip())


def older(day: date, months: int | None, today: date) -> bool:
    """Say whether *day* is more than *months* before *today*; "the limit itself still passes"."""
    if months is None:
        return False
    year, month = divmod(today.year * 12 + today.month - 1 - months, 12)
    last = calendar.monthrange(year, month + 1)[1]
    return day < date(year, month + 1, min(today.day, last))
