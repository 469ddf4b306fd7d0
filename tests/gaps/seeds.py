"""How each fault of faults.yaml is put into the year in which nothing is missing."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import date, timedelta
from types import MappingProxyType
from typing import Any

from ethicsdesk.domain.accuracy import NoteError, NoteSample
from ethicsdesk.domain.agreements import Agreement
from ethicsdesk.domain.aided_decisions import AidedDecision, DayTally
from ethicsdesk.domain.bias_counts import BiasCount, Measure, Trait
from ethicsdesk.domain.breach import Assessment, Conclusion, Factor, FactorName, Level
from ethicsdesk.domain.client_requests import ClientRequest, Outcome
from ethicsdesk.domain.clients import Client
from ethicsdesk.domain.clocks import Discovery, Request, Who
from ethicsdesk.domain.consents import Answer as Said
from ethicsdesk.domain.consents import ConsentEvent, How, Purpose
from ethicsdesk.domain.incident_rules import STEPS, Kind, Severity
from ethicsdesk.domain.incidents import Incident
from ethicsdesk.domain.own_tools import OwnState, OwnTools
from ethicsdesk.domain.questionnaire import Badge
from ethicsdesk.domain.records import (
    PRACTICE_ID,
    Action,
    Answer,
    CaptureMode,
    Category,
    Decision,
    Milestone,
    Override,
    Paper,
    Practice,
    Result,
    Tool,
    Use,
    YesNo,
)
from ethicsdesk.domain.reruns import ToolChange, Trigger
from ethicsdesk.domain.reviews import PACE_ID, Pace, Reply, Review, ReviewAnswer, TrainingEntry
from ethicsdesk.services import consents as ledger
from ethicsdesk.services import withdrawals
from ethicsdesk.services.assessments import newest
from ethicsdesk.services.ports import R, Writer
from tests.builders import BANK, a_tool, answer_all
from tests.gaps.year import BEGUN, DAY, TOOL_FROM, Year, at, disclosed

Ids = Mapping[str, str]
Seed = Callable[[Year], Ids | None]


def _change(year: Year, kind: type[R], record_id: str, **values: Any) -> None:
    with year.desk.store.writing() as vault:
        vault.put(replace(_required(vault, kind, record_id), **values))  # type: ignore[type-var]


def _required(vault: Writer, kind: type[R], record_id: str) -> R:
    found = vault.get(kind, record_id)
    assert found is not None
    return found


def _remove(year: Year, kind: type[R], wanted: Callable[[R], bool] = lambda _: True) -> None:
    with year.desk.store.writing() as vault:
        for one in vault.list(kind):
            if wanted(one):
                vault.remove(kind, one.id)


def _keep(year: Year, *records: Any) -> None:
    with year.desk.store.writing() as vault:
        for record in records:
            vault.put(record)


def _practice(**values: Any) -> Seed:
    return lambda year: _change(year, Practice, PRACTICE_ID, **values)


def _no_paper(*template_ids: str) -> Seed:
    return lambda year: _remove(year, Paper, lambda one: one.template_id in template_ids)


def _tool(**values: Any) -> Seed:
    return lambda year: _change(year, Tool, year.tool, **values)


def _agreement(**values: Any) -> Seed:
    return lambda year: _change(year, Agreement, year.names["agreement"], **values)


def _policy_old(year: Year) -> None:
    with year.desk.store.reading() as vault:
        policy = next(one for one in vault.list(Paper) if one.template_id == "policy.ai_use")
    _change(year, Paper, policy.id, issued_on=date(2025, 10, 6))
    _plan(year, "policy", months=0)
    _remove(year, Review, lambda one: one.review_id == "policy")


def _plan(year: Year, what: str, **values: Any) -> None:
    with year.desk.store.reading() as vault:
        kept = vault.get(Pace, PACE_ID)
    assert kept is not None
    lines = tuple(replace(line, **values) if line.what == what else line for line in kept.lines)
    _keep(year, replace(kept, lines=lines))


def _walk_unfinished(year: Year) -> None:
    _remove(year, OwnTools)
    found = {"mail": OwnState.NO_AI}
    _keep(year, OwnTools(id="walk", begun_on=date(2026, 8, 3), found=found, tool_ids={}))


def _second_tool(year: Year) -> Tool:
    return a_tool(
        year.desk,
        "Oakdesk Scheduler",
        purpose="Suggests times",
        use=Use.IN_USE,
        capture=CaptureMode.NONE,
        categories=(Category.SCHEDULING,),
        client_data=YesNo.NO,
        clinical=YesNo.NO,
    )


def _not_assessed(year: Year) -> Ids:
    return {"tool": _second_tool(year).id}


def _not_decided(year: Year) -> Ids:
    tool = _second_tool(year)
    answer_all(year.desk, tool.id)
    return {"tool": tool.id}


def _decision(**values: Any) -> Seed:
    def seed(year: Year) -> None:
        with year.desk.store.reading() as vault:
            kept = vault.list(Decision, parent=year.tool)[-1]
        _change(year, Decision, kept.id, **values)

    return seed


def _exception_run_out(year: Year) -> None:
    """Set a deal-breaker that no law makes aside until a day in November."""
    question = BANK["data-train-3p"]
    assert question.badge is not Badge.LAW
    assert question.options[0].stop
    with year.desk.store.reading() as vault:
        run = newest(vault, year.tool)
        assert run is not None
        answer = vault.get(Answer, f"{run.id}/{question.id}")
    assert answer is not None
    over = Override(
        id=answer.id,
        assessment_id=run.id,
        question_id=question.id,
        reason="The company promised to mend it.",
        until=date(2026, 11, 1),
        made_on=date(2026, 8, 3),
    )
    _keep(year, replace(answer, option=question.options[0].id, day=None), over)


def _evidence_stale(year: Year) -> Ids:
    """Let a report that was new enough in May be too old today."""
    name = "sec-soc2"
    assert BANK[name].max_age_months == 15
    with year.desk.store.reading() as vault:
        run = newest(vault, year.tool)
    assert run is not None
    _change(year, Answer, f"{run.id}/{name}", day=TOOL_FROM - timedelta(days=400))
    return {"question": name}


def _yearly_old(year: Year) -> None:
    with year.desk.store.writing() as vault:
        run = newest(vault, year.tool)
        assert run is not None
        for one in vault.list(Answer, parent=run.id):
            if BANK[one.question_id].yearly:
                vault.put(replace(one, answered_on=date(2025, 11, 3)))


def _terms_changed(year: Year) -> None:
    _keep(
        year,
        ToolChange(
            id="change",
            tool_id=year.tool,
            trigger=Trigger.TERMS,
            noticed_on=date(2026, 9, 14),
            text="New terms of use",
        ),
    )


def _handout_untrue(year: Year) -> None:
    with year.desk.store.reading() as vault:
        run = newest(vault, year.tool)
        assert run is not None
        answer = vault.get(Answer, f"{run.id}/ret-audio")
    assert answer is not None
    _change(year, Answer, answer.id, number=(answer.number or 0) + 48)


def _client(year: Year, **values: Any) -> str:
    _keep(year, Client(id="another", code="C-1077", added_on=TOOL_FROM, **values))
    return "another"


def _consent(year: Year, day: date) -> ConsentEvent:
    return ConsentEvent(
        id="consent",
        client_id="another",
        tool_id=year.tool,
        purpose=Purpose.RECORD,
        answer=Said.GIVEN,
        day=day,
        how=How.SIGNED,
        recorded_on=day,
        paper_id=year.names["form"],
    )


def _not_asked(year: Year) -> Ids:
    return {"client": _client(year)}


def _expired(year: Year) -> Ids:
    made = _client(year)
    _keep(year, _consent(year, date(2025, 11, 3)))
    return {"client": made}


def _withdrawn(year: Year) -> Ids:
    day = date(2026, 11, 10)
    year.clock.set(at(day))
    withdrawals.withdraw(
        year.desk,
        year.names["client"],
        ledger.Said(
            tool_id=year.tool, purpose=Purpose.RECORD, answer=Said.WITHDRAWN, day=day, how=How.SPOKEN
        ),
    )
    year.clock.set(at(DAY))
    return {"client": year.names["client"]}


def _guardians(year: Year) -> Ids:
    made = _client(year, minor=True)
    _keep(year, _consent(year, TOOL_FROM))
    return {"client": made}


def _whole_missing(year: Year) -> Ids:
    with year.desk.store.reading() as vault:
        run = [one for one in vault.list(Review) if one.review_id == "risk"][-1]
    _change(year, ReviewAnswer, f"{run.id}/risk.whole", reply=Reply.NO, note="")
    return {"run": run.id}


def _no_backup(year: Year) -> None:
    with year.desk.store.writing() as vault:
        vault.set_place("backup_last", "")
        vault.set_place("backup_place", "")


def _monthly_missed(year: Year) -> None:
    _plan(year, "monthly", months=1, into="", first_on=BEGUN)
    with year.desk.store.writing() as vault:
        for one in vault.list(Review):
            if one.started_on > date(2026, 6, 30):
                vault.put(replace(one, joined=tuple(name for name in one.joined if name != "monthly")))


def _incident(year: Year, found: date, **values: Any) -> Ids:
    base = Incident(
        id="incident",
        number=f"I-{found.year}-007",
        code=Kind.DISCLOSURE,
        opened_on=found,
        discovery=Discovery(known=found),
        secured=YesNo.NO,
        steps_done={step.value: found for step in STEPS[Kind.DISCLOSURE]},
    )
    _keep(year, replace(base, **{**disclosed(found), **values}))
    return {"incident": "incident"}


def _concluded(conclusion: Conclusion, found: date) -> dict[str, Any]:
    factors = {name.value: Factor(level=Level.LOW, reason="Looked at.") for name in FactorName}
    return {
        "assessment": Assessment(factors=factors, conclusion=conclusion),
        "signed_by": "Dana Whitlock",
        "signed_on": found,
    }


def _not_concluded(year: Year) -> Ids:
    return _incident(year, date(2026, 11, 10))


def _not_told(year: Year) -> Ids:
    found = date(2026, 9, 20)
    return _incident(year, found, **_concluded(Conclusion.BREACH, found))


def _told_late(year: Year) -> Ids:
    found, sent = date(2026, 8, 1), date(2026, 10, 21)
    notices = {Who.INDIVIDUALS.value: sent, Who.HHS.value: sent}
    return _incident(year, found, **_concluded(Conclusion.BREACH, found), sent=notices, closed_on=sent)


def _hhs_not_told(year: Year) -> Ids:
    found, sent = date(2025, 11, 20), date(2025, 12, 10)
    notices = {Who.INDIVIDUALS.value: sent}
    return _incident(year, found, **_concluded(Conclusion.BREACH, found), sent=notices, closed_on=sent)


def _unsafe(year: Year) -> Ids:
    return _incident(
        year,
        date(2026, 12, 14),
        code=Kind.RISK,
        received_by="",
        safety_in_question=True,
        severity_put=int(Severity.SERIOUS),
        steps_done={},
    )


def _not_accounted(year: Year) -> Ids:
    found = date(2026, 10, 5)
    return _incident(
        year,
        found,
        **_concluded(Conclusion.LOW_PROBABILITY, found),
        accounted_on=None,
        closed_on=date(2026, 10, 9),
        client_ids=(year.names["client"],),
    )


def _empty_log(year: Year) -> None:
    _remove(year, AidedDecision)
    _remove(year, DayTally)


def _serious_note(year: Year) -> None:
    errors = {NoteError.INVENTION.value: 2}
    _keep(year, NoteSample(id="note", tool_id=year.tool, read_on=date(2026, 11, 20), errors=errors))


def _request(year: Year, sort: Request, received: date, **values: Any) -> Ids:
    base = ClientRequest(
        id="request",
        number="R-2026-007",
        sort=sort,
        received_on=received,
        client_id=year.names["client"],
        about="The drafts that are kept",
    )
    _keep(year, replace(base, **values))
    return {"request": "request"}


def _access_late(year: Year) -> Ids:
    return _request(year, Request.ACCESS, date(2026, 11, 8))


def _answered_late(year: Year) -> Ids:
    return _request(
        year,
        Request.COMPLAINT,
        date(2026, 9, 1),
        acknowledged_on=date(2026, 9, 3),
        answered_on=date(2026, 10, 23),
        outcome=Outcome.GRANTED,
    )


def _wide_gap(year: Year) -> None:
    for band, events in (("english", 1), ("other_language", 32)):
        _keep(
            year,
            BiasCount(
                id=f"2026-10/long_wait/language/{band}",
                month=date(2026, 10, 1),
                measure=Measure.LONG_WAIT,
                trait=Trait.LANGUAGE,
                band=band,
                events=events,
                cases=40,
            ),
        )


def _quarter_missing(year: Year) -> None:
    held = date(2026, 9, 10)
    _remove(year, Review, lambda one: one.review_id == "self" and one.started_on == held)


def _step_not_done(year: Year) -> Ids:
    with year.desk.store.reading() as vault:
        run = next(one for one in vault.list(Review) if one.review_id == "vendor")
    action = Action(
        id="action",
        text="Ask the company for the log of June",
        due=date(2026, 9, 30),
        made_on=date(2026, 6, 10),
        origin_kind=Review.kind,
        origin_id=run.id,
    )
    _keep(year, action)
    return {"action": "action"}


def _training_old(year: Year) -> None:
    with year.desk.store.writing() as vault:
        mine = [one for one in vault.list(TrainingEntry) if one.topic_id == "crisis"]
        for one in mine[1:]:
            vault.remove(TrainingEntry, one.id)
        vault.put(replace(mine[0], done_on=date(2025, 10, 10), again_by=date(2026, 10, 10)))


SEEDS: Mapping[str, Seed] = MappingProxyType(
    {
        "no_license": _practice(licence=""),
        "no_state": _practice(home_state="", client_states=()),
        "hipaa_unanswered": _practice(covered_entity=None),
        "policy_never": _no_paper("policy.ai_use"),
        "policy_old": _policy_old,
        "sanctions_never": _no_paper("policy.sanction"),
        "tool_no_purpose": _tool(purpose=""),
        "tool_gate_unanswered": _tool(client_data=None),
        "walk_never": lambda year: _remove(year, OwnTools),
        "walk_unfinished": _walk_unfinished,
        "tool_not_assessed": _not_assessed,
        "tool_not_decided": _not_decided,
        "decision_review_passed": _decision(review_on=date(2026, 11, 2)),
        "used_against_decision": _decision(result=Result.DO_NOT_USE),
        "exception_run_out": _exception_run_out,
        "baa_not_kept": lambda year: _remove(year, Agreement),
        "baa_ended": _agreement(ends_on=date(2026, 10, 15)),
        "evidence_stale": _evidence_stale,
        "yearly_questions_old": _yearly_old,
        "change_not_looked_into": _terms_changed,
        "handout_never": _no_paper("handout.ai_disclosure"),
        "handout_untrue": _handout_untrue,
        "consent_form_never": _no_paper("consent.recording"),
        "public_notice_never": _no_paper("notice.intake", "notice.website"),
        "client_not_asked": _not_asked,
        "consent_expired": _expired,
        "withdrawal_not_carried_out": _withdrawn,
        "guardians_unknown": _guardians,
        "risk_analysis_never": lambda year: _remove(year, Review, lambda one: one.review_id == "risk"),
        "risk_whole_practice_missing": _whole_missing,
        "backup_never": _no_backup,
        "recovery_unconfirmed": lambda year: _remove(
            year, Milestone, lambda one: one.id == "recovery_confirmed"
        ),
        "monthly_check_missed": _monthly_missed,
        "breach_not_concluded": _not_concluded,
        "people_not_told": _not_told,
        "people_told_late": _told_late,
        "hhs_not_told": _hhs_not_told,
        "safety_not_checked": _unsafe,
        "not_in_accounting": _not_accounted,
        "decision_log_empty": _empty_log,
        "serious_error_not_logged": _serious_note,
        "access_late": _access_late,
        "complaint_answered_late": _answered_late,
        "gap_not_looked_into": _wide_gap,
        "notes_not_sampled": lambda year: _remove(year, NoteSample),
        "self_review_quarter_missing": _quarter_missing,
        "step_not_done": _step_not_done,
        "training_overdue": _training_old,
        "colorado_sheet_missing": _practice(client_states=("CO", "OH")),
        "part2_insert_missing": _practice(part2=YesNo.YES),
    }
)
