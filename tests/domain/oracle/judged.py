"""Puts a case before the program, and its judgement into the words of the table."""

from fractions import Fraction

from ethicsdesk.domain.interview import Sheet
from ethicsdesk.domain.judgement import FindingKind, Judgement, Share, judge
from tests.domain.oracle.oracle import Case, Verdict

BAR_WORDS = {
    "open_stop": "open",
    "override": "set-aside",
    "unanswered": "unanswered",
    "unknown": "unknown",
    "red_flag": "red",
    "no_reference": "undated",
    "low_score": "score",
    "no_score": "no-score",
}


def sheet_of(case: Case) -> Sheet:
    return Sheet(
        questionnaire=case.bank,
        practice=case.practice,
        tool=case.tool,
        depth=case.depth,
        answers=case.answers,
        overrides=case.overrides,
    )


def judged(case: Case) -> Judgement:
    return judge(sheet_of(case), case.today)


def fraction(share: Share) -> Fraction | None:
    return Fraction(share.points) / Fraction(share.possible) if share.possible else None


def of_program(found: Judgement) -> dict[str, object]:
    """Return the judgement in the form `of_oracle` gives."""
    kinds = {kind: sorted(f.question.id for f in found.findings if f.kind is kind) for kind in FindingKind}
    return {
        "result": found.result,
        "stopped": found.psychotherapy_notes,
        "complete": found.complete,
        "of": [found.stops_answered, found.stops_applicable],
        "stops": kinds[FindingKind.STOP],
        "set-aside": kinds[FindingKind.OVERRIDDEN],
        "flags": kinds[FindingKind.RED_FLAG],
        "bars": sorted(f"{BAR_WORDS[bar.kind]} {bar.question_id}".strip() for bar in found.bars),
        "without": found.usable_without_client_data,
        "score": fraction(found.score),
        "by section": {k: fraction(v) for k, v in found.by_section.items() if v.possible},
        "by principle": {k: fraction(v) for k, v in found.by_principle.items() if v.possible},
    }


def of_oracle(found: Verdict) -> dict[str, object]:
    """Return the verdict in the program's form: a stop is told once, not as a red flag again."""
    stops = found.stops | found.set_aside
    return {
        "result": found.result,
        "stopped": found.stopped,
        "complete": found.complete,
        "of": [found.n, found.m],
        "stops": sorted(found.stops),
        "set-aside": sorted(found.set_aside),
        "flags": sorted(found.flags - stops),
        "bars": sorted(found.bars - {f"red {question_id}" for question_id in stops}),
        "without": found.without_client_data,
        "score": found.score,
        "by section": {k: v for k, v in found.by_section.items() if v is not None},
        "by principle": {k: v for k, v in found.by_principle.items() if v is not None},
    }
