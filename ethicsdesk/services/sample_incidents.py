"""The incidents of the sample practice: one worked through and closed, one with its clocks running."""

from dataclasses import replace
from datetime import timedelta

from ethicsdesk.domain.breach import Assessment, Conclusion, Factor, FactorName, Level
from ethicsdesk.domain.clients import Client
from ethicsdesk.domain.incident_rules import Kind, Severity, Step
from ethicsdesk.domain.incidents import Cause, Incident, Phi
from ethicsdesk.domain.records import PRACTICE_ID, Practice, Tool, YesNo
from ethicsdesk.services import incidents
from ethicsdesk.services.desk import Desk

CLOSED_AGO, OPEN_AGO = 40, 9  # days since each was found

_FACTORS = {
    FactorName.NATURE: (Level.MEDIUM, "The letter had a code and a visit date, no name and no care details."),
    FactorName.RECIPIENT: (Level.LOW, "Another clinic got it, which must keep it secret too."),
    FactorName.ACQUIRED: (Level.LOW, "It came back with the seal unbroken."),
    FactorName.MITIGATED: (Level.LOW, "The clinic wrote that nobody opened it."),
}


def put(desk: Desk) -> None:
    """Keep both incidents."""
    _closed(desk)
    _open(desk)


def _closed(desk: Desk) -> None:
    today = desk.clock.today()
    found = today - timedelta(days=CLOSED_AGO)
    made = incidents.start(
        desk, Kind.DISCLOSURE, discovered=found, text="A printed letter was mailed to another clinic."
    ).value

    def known(one: Incident) -> Incident:
        return replace(
            one,
            occurred_from=found - timedelta(days=3),
            found_by="me",
            how_found="The clinic called.",
            phi=(Phi.DATES,),
            marks=replace(one.marks, people=1),
            client_ids=_some_client(desk),
            secured=YesNo.NO,
            received_by="Another clinic",
            accounted_on=found,
            severity_put=int(Severity.MODERATE),
            causes=(Cause.PROCESS,),
            root_cause="Two envelopes lay side by side and were not checked against the letters.",
            lessons="I address one envelope at a time and read the code aloud before I seal it.",
        )

    incidents.change(desk, made.id, known)
    incidents.tell(desk, made.id, "The clinic sent the letter back, still sealed.", day=found)
    for step in (Step.CONTAIN, Step.TELL_CLIENT, Step.CARRIER):
        incidents.do(desk, made.id, step)
    factors = {name.value: Factor(level=level, reason=why) for name, (level, why) in _FACTORS.items()}
    judged = Assessment(factors=factors, conclusion=Conclusion.LOW_PROBABILITY)
    with desk.store.reading() as vault:
        ours = vault.get(Practice, PRACTICE_ID) or Practice(name="")
    incidents.conclude(desk, made.id, judged, signed_by=ours.clinician or "Clinician")
    incidents.close(desk, made.id)


def _open(desk: Desk) -> None:
    found = desk.clock.today() - timedelta(days=OPEN_AGO)
    made = incidents.start(
        desk,
        Kind.CROSS_CLIENT,
        discovered=found,
        text="A draft note named a medication of another client. I saw it before I signed.",
    ).value

    def known(one: Incident) -> Incident:
        return replace(
            one,
            tool_id=_scribe(desk),
            feature="Draft note",
            found_by="me",
            phi=(Phi.SESSION_CONTENT, Phi.DIAGNOSIS),
            secured=YesNo.NO,
            assessment=Assessment(
                factors={
                    FactorName.NATURE.value: Factor(
                        level=Level.HIGH, reason="It was a medication and why it is taken."
                    )
                }
            ),
        )

    incidents.change(desk, made.id, known)
    for step in (Step.STOP, Step.VENDOR_NOTICE):
        incidents.do(desk, made.id, step)
    incidents.tell(desk, made.id, "I switched the drafts off and told the company.", day=found)


def _some_client(desk: Desk) -> tuple[str, ...]:
    with desk.store.reading() as vault:
        return tuple(client.id for client in vault.list(Client)[:1])


def _scribe(desk: Desk) -> str:
    with desk.store.reading() as vault:
        return next((tool.id for tool in vault.list(Tool)), "")
