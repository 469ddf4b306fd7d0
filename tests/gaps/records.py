"""Faults of the practice, its tools, papers, consents, reviews and backups."""

from dataclasses import replace
from datetime import date, timedelta
from typing import Any

from ethicsdesk.domain.agreements import Agreement
from ethicsdesk.domain.clients import Client
from ethicsdesk.domain.consents import Answer as Said
from ethicsdesk.domain.consents import ConsentEvent, How, Purpose
from ethicsdesk.domain.own_tools import OwnState, OwnTools
from ethicsdesk.domain.questionnaire import Badge
from ethicsdesk.domain.records import (
    PRACTICE_ID,
    Answer,
    CaptureMode,
    Category,
    Decision,
    Override,
    Paper,
    Practice,
    Tool,
    Use,
    YesNo,
)
from ethicsdesk.domain.reruns import ToolChange, Trigger
from ethicsdesk.domain.reviews import PACE_ID, Pace, Reply, Review, ReviewAnswer
from ethicsdesk.services import consents as ledger
from ethicsdesk.services import withdrawals
from ethicsdesk.services.assessments import newest
from tests.builders import BANK, a_tool, answer_all
from tests.fakes.memory_store import MemoryStore
from tests.gaps.putting import Ids, Seed, change, keep, remove
from tests.gaps.year import BEGUN, DAY, TOOL_FROM, Year, at


def practice(**values: Any) -> Seed:
    return lambda year: change(year, Practice, PRACTICE_ID, **values)


def no_paper(*template_ids: str) -> Seed:
    return lambda year: remove(year, Paper, lambda one: one.template_id in template_ids)


def tool(**values: Any) -> Seed:
    return lambda year: change(year, Tool, year.tool, **values)


def agreement(**values: Any) -> Seed:
    return lambda year: change(year, Agreement, year.names["agreement"], **values)


def policy_old(year: Year) -> None:
    with year.desk.store.reading() as vault:
        policy = next(one for one in vault.list(Paper) if one.template_id == "policy.ai_use")
    change(year, Paper, policy.id, issued_on=date(2025, 10, 6))
    plan(year, "policy", months=0)
    remove(year, Review, lambda one: one.review_id == "policy")


def plan(year: Year, what: str, **values: Any) -> None:
    with year.desk.store.reading() as vault:
        kept = vault.get(Pace, PACE_ID)
    assert kept is not None
    lines = tuple(replace(line, **values) if line.what == what else line for line in kept.lines)
    keep(year, replace(kept, lines=lines))


def walk_unfinished(year: Year) -> None:
    remove(year, OwnTools)
    found = {"mail": OwnState.NO_AI}
    keep(year, OwnTools(id="walk", begun_on=date(2026, 8, 3), found=found, tool_ids={}))


def second_tool(year: Year) -> Tool:
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


def not_assessed(year: Year) -> Ids:
    return {"tool": second_tool(year).id}


def not_decided(year: Year) -> Ids:
    tool = second_tool(year)
    answer_all(year.desk, tool.id)
    return {"tool": tool.id}


def decision(**values: Any) -> Seed:
    def seed(year: Year) -> None:
        with year.desk.store.reading() as vault:
            kept = vault.list(Decision, parent=year.tool)[-1]
        change(year, Decision, kept.id, **values)

    return seed


def exception_run_out(year: Year) -> None:
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
    keep(year, replace(answer, option=question.options[0].id, day=None), over)


def evidence_stale(year: Year) -> Ids:
    """Let a report that was new enough in May be too old today."""
    name = "sec-soc2"
    assert BANK[name].max_age_months == 15
    with year.desk.store.reading() as vault:
        run = newest(vault, year.tool)
    assert run is not None
    change(year, Answer, f"{run.id}/{name}", day=TOOL_FROM - timedelta(days=400))
    return {"question": name}


def yearly_old(year: Year) -> None:
    with year.desk.store.writing() as vault:
        run = newest(vault, year.tool)
        assert run is not None
        for one in vault.list(Answer, parent=run.id):
            if BANK[one.question_id].yearly:
                vault.put(replace(one, answered_on=date(2025, 11, 3)))


def terms_changed(year: Year) -> None:
    keep(
        year,
        ToolChange(
            id="change",
            tool_id=year.tool,
            trigger=Trigger.TERMS,
            noticed_on=date(2026, 9, 14),
            text="New terms of use",
        ),
    )


def handout_untrue(year: Year) -> None:
    with year.desk.store.reading() as vault:
        run = newest(vault, year.tool)
        assert run is not None
        answer = vault.get(Answer, f"{run.id}/ret-audio")
    assert answer is not None
    change(year, Answer, answer.id, number=(answer.number or 0) + 48)


def client(year: Year, **values: Any) -> str:
    keep(year, Client(id="another", code="C-1077", added_on=TOOL_FROM, **values))
    return "another"


def consent(year: Year, day: date) -> ConsentEvent:
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


def not_asked(year: Year) -> Ids:
    return {"client": client(year)}


def expired(year: Year) -> Ids:
    made = client(year)
    keep(year, consent(year, date(2025, 11, 3)))
    return {"client": made}


def withdrawn(year: Year) -> Ids:
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


def guardians(year: Year) -> Ids:
    made = client(year, minor=True)
    keep(year, consent(year, TOOL_FROM))
    return {"client": made}


def whole_missing(year: Year) -> Ids:
    with year.desk.store.reading() as vault:
        run = [one for one in vault.list(Review) if one.review_id == "risk"][-1]
    change(year, ReviewAnswer, f"{run.id}/risk.whole", reply=Reply.NO, note="")
    return {"run": run.id}


def no_backup(year: Year) -> None:
    """Let the trail not know of the backup either: there never was one."""
    store = year.desk.store
    assert isinstance(store, MemoryStore)
    with store.writing() as vault:
        vault.set_place("backup_last", "")
        vault.set_place("backup_place", "")
    store._shelf.entries = tuple(
        replace(one, action="unlocked") if one.action == "backed_up" else one for one in store._shelf.entries
    )


def monthly_missed(year: Year) -> None:
    plan(year, "monthly", months=1, into="", first_on=BEGUN)
    with year.desk.store.writing() as vault:
        for one in vault.list(Review):
            if one.started_on > date(2026, 6, 30):
                vault.put(replace(one, joined=tuple(name for name in one.joined if name != "monthly")))
