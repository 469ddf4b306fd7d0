"""Faults of incidents, requests, checks, reviews and training."""

from dataclasses import replace
from datetime import date
from typing import Any

from ethicsdesk.domain.accuracy import NoteError, NoteSample
from ethicsdesk.domain.aided_decisions import AidedDecision, DayTally
from ethicsdesk.domain.bias_counts import BiasCount, Measure, Trait
from ethicsdesk.domain.breach import Assessment, Conclusion, Factor, FactorName, Level
from ethicsdesk.domain.client_requests import ClientRequest, Outcome
from ethicsdesk.domain.clocks import Discovery, Request, Who
from ethicsdesk.domain.incident_rules import STEPS, Kind, Severity
from ethicsdesk.domain.incidents import Incident
from ethicsdesk.domain.records import (
    Action,
    YesNo,
)
from ethicsdesk.domain.reviews import Review, TrainingEntry
from tests.gaps.putting import Ids, keep, remove
from tests.gaps.year import Year, disclosed


def incident(year: Year, found: date, **values: Any) -> Ids:
    base = Incident(
        id="incident",
        number=f"I-{found.year}-007",
        code=Kind.DISCLOSURE,
        opened_on=found,
        discovery=Discovery(known=found),
        secured=YesNo.NO,
        steps_done={step.value: found for step in STEPS[Kind.DISCLOSURE]},
    )
    keep(year, replace(base, **{**disclosed(found), **values}))
    return {"incident": "incident"}


def concluded(conclusion: Conclusion, found: date) -> dict[str, Any]:
    factors = {name.value: Factor(level=Level.LOW, reason="Looked at.") for name in FactorName}
    return {
        "assessment": Assessment(factors=factors, conclusion=conclusion),
        "signed_by": "Dana Whitlock",
        "signed_on": found,
    }


def not_concluded(year: Year) -> Ids:
    return incident(year, date(2026, 11, 10))


def not_told(year: Year) -> Ids:
    found = date(2026, 9, 20)
    return incident(year, found, **concluded(Conclusion.BREACH, found))


def told_late(year: Year) -> Ids:
    found, sent = date(2026, 8, 1), date(2026, 10, 21)
    notices = {Who.INDIVIDUALS.value: sent, Who.HHS.value: sent}
    return incident(year, found, **concluded(Conclusion.BREACH, found), sent=notices, closed_on=sent)


def hhs_not_told(year: Year) -> Ids:
    found, sent = date(2025, 11, 20), date(2025, 12, 10)
    notices = {Who.INDIVIDUALS.value: sent}
    return incident(year, found, **concluded(Conclusion.BREACH, found), sent=notices, closed_on=sent)


def unsafe(year: Year) -> Ids:
    return incident(
        year,
        date(2026, 12, 14),
        code=Kind.RISK,
        received_by="",
        safety_in_question=True,
        severity_put=int(Severity.SERIOUS),
        steps_done={},
    )


def not_accounted(year: Year) -> Ids:
    found = date(2026, 10, 5)
    return incident(
        year,
        found,
        **concluded(Conclusion.LOW_PROBABILITY, found),
        accounted_on=None,
        closed_on=date(2026, 10, 9),
        client_ids=(year.names["client"],),
    )


def empty_log(year: Year) -> None:
    remove(year, AidedDecision)
    remove(year, DayTally)


def serious_note(year: Year) -> None:
    errors = {NoteError.INVENTION.value: 2}
    keep(year, NoteSample(id="note", tool_id=year.tool, read_on=date(2026, 11, 20), errors=errors))


def request(year: Year, sort: Request, received: date, **values: Any) -> Ids:
    base = ClientRequest(
        id="request",
        number="R-2026-007",
        sort=sort,
        received_on=received,
        client_id=year.names["client"],
        about="The drafts that are kept",
    )
    keep(year, replace(base, **values))
    return {"request": "request"}


def access_late(year: Year) -> Ids:
    return request(year, Request.ACCESS, date(2026, 11, 8))


def answered_late(year: Year) -> Ids:
    return request(
        year,
        Request.COMPLAINT,
        date(2026, 9, 1),
        acknowledged_on=date(2026, 9, 3),
        answered_on=date(2026, 10, 23),
        outcome=Outcome.GRANTED,
    )


def wide_gap(year: Year) -> None:
    for band, events in (("english", 1), ("other_language", 32)):
        keep(
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


def quarter_missing(year: Year) -> None:
    held = date(2026, 9, 10)
    remove(year, Review, lambda one: one.review_id == "self" and one.started_on == held)


def step_not_done(year: Year) -> Ids:
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
    keep(year, action)
    return {"action": "action"}


def training_old(year: Year) -> None:
    with year.desk.store.writing() as vault:
        mine = [one for one in vault.list(TrainingEntry) if one.topic_id == "crisis"]
        for one in mine[1:]:
            vault.remove(TrainingEntry, one.id)
        vault.put(replace(mine[0], done_on=date(2025, 10, 10), again_by=date(2026, 10, 10)))
