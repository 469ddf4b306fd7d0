"""The clients of the sample practice: a dozen invented codes, so that every standing occurs."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, timedelta
from random import Random

from ethicsdesk.domain.clients import CircleKind, Client, CodeOrigin, Meeting, PersonKind
from ethicsdesk.domain.consents import Answer, How, Role
from ethicsdesk.domain.purposes import FORMS, purposes
from ethicsdesk.domain.records import CaptureMode, Paper, Tool, Use
from ethicsdesk.services import assessments, clients, consents, paperwork, sessions_today
from ethicsdesk.services.consents import Said
from ethicsdesk.services.desk import Desk

KEPT = "ret-audio"
KEPT_BEFORE = 72  # hours the audio was kept when the earlier form was handed out


def recorder(desk: Desk) -> Tool:
    """Return the tool of the sample practice that records sessions."""
    with desk.store.reading() as vault:
        return next(t for t in vault.list(Tool) if t.use is Use.IN_USE and t.capture is CaptureMode.RECORDS)


def earlier_paper(desk: Desk) -> Paper | None:
    """Hand out the form while the audio was kept longer, then set that right; None when there is no form.

    The form of today is not this one: whoever answered on this one is to be asked again.
    """
    tool = recorder(desk)
    answer = assessments.start(desk, tool.id).value.sheet.answers[KEPT]
    assessments.answer(desk, tool.id, replace(answer, number=KEPT_BEFORE))
    wanted = FORMS[purposes(tool)[0]][0]
    ready = {o.template.id for o in paperwork.offers(desk) if o.tool == tool and not o.missing}
    paper = paperwork.issue(desk, wanted, tool_id=tool.id).value if wanted in ready else None
    assessments.answer(desk, tool.id, answer)
    return paper


@dataclass(frozen=True, slots=True, kw_only=True)
class _Told:
    """An answer of the sample: days ago, and on which paper."""

    answer: Answer
    ago: int = 0
    by: Role = Role.CLIENT
    how: How = How.SIGNED
    paper: str = "now"  # now, script, before, or none: a form of the time before this program


@dataclass(frozen=True, slots=True, kw_only=True)
class _Invented:
    """A person of the sample and what they answered."""

    told: tuple[_Told, ...] = ()
    code: str = ""  # '' = random
    state: str = "OH"
    meeting: Meeting = Meeting.IN_PERSON
    person: PersonKind = PersonKind.CLIENT
    turns_18_in: int = 0  # days; 0 = an adult
    guardians: int = 0


_YES, _NO = _Told(answer=Answer.GIVEN), _Told(answer=Answer.DECLINED, ago=12, paper="none")

PEOPLE = (
    _Invented(told=(_YES,)),
    _Invented(told=(replace(_YES, how=How.SPOKEN, paper="script"),), meeting=Meeting.TELEHEALTH, state="PA"),
    _Invented(told=(_YES,), code="C-1041"),
    _Invented(told=(_NO,)),
    _Invented(
        told=(
            _Told(answer=Answer.GIVEN, ago=150, paper="none"),
            _Told(answer=Answer.WITHDRAWN, ago=5, how=How.SPOKEN, paper="none"),
        )
    ),
    _Invented(told=(_Told(answer=Answer.GIVEN, ago=380, paper="none"),)),
    _Invented(),
    _Invented(told=(replace(_YES, paper="before"),)),
    _Invented(
        told=(_YES, replace(_YES, by=Role.GUARDIAN_1), replace(_YES, by=Role.GUARDIAN_2)),
        turns_18_in=700,
        guardians=2,
    ),
    _Invented(told=(replace(_YES, by=Role.GUARDIAN_1),), turns_18_in=40, guardians=1),
    _Invented(told=(_YES,), meeting=Meeting.TELEHEALTH),  # a couple with the next
    _Invented(meeting=Meeting.TELEHEALTH),
    _Invented(person=PersonKind.INTERPRETER, told=(_YES,)),
)
COUPLE = (10, 11)
TODAY = (0, 1, 3, 4, 5, 7, 9)  # who has a session on the day the sample is made


def fill(desk: Desk, chance: Random, before: Paper | None) -> None:
    """Add the clients and their answers; *before* is the paper that is out of date."""
    tool = recorder(desk)
    forms = consents.forms(desk, consents.asks_of((tool,))[0])
    signed = next((form.paper.id for form in forms if form.holds and not form.script), "")
    spoken = next((form.paper.id for form in forms if form.holds and form.script), "")
    papers = {"now": signed, "script": spoken, "before": before.id if before else "", "none": ""}
    made = [_add(desk, one, chance) for one in PEOPLE]
    for client, one in zip(made, PEOPLE, strict=True):
        for said in _said(desk.clock.today(), tool, one, papers):
            consents.record(desk, client.id, said)
    couple = clients.random_codes(desk, 1, chance=chance.randrange)[0]
    clients.add_circle(desk, CircleKind.COUPLE, tuple(made[at].id for at in COUPLE), code=couple)
    typed = [*(made[at].code for at in TODAY), couple]
    sessions_today.remember(desk, desk.clock.today(), typed)


def _add(desk: Desk, one: _Invented, chance: Random) -> Client:
    today = desk.clock.today()
    return clients.add(
        desk,
        replace(
            clients.blank(desk, origin=CodeOrigin.CHART if one.code else CodeOrigin.RANDOM),
            code=one.code or clients.random_codes(desk, 1, chance=chance.randrange)[0],
            state=one.state,
            meeting=one.meeting,
            person=one.person,
            minor=one.turns_18_in > 0,
            turns_18_on=today + timedelta(days=one.turns_18_in) if one.turns_18_in else None,
            guardians=one.guardians,
        ),
    ).value


def _said(today: date, tool: Tool, one: _Invented, papers: dict[str, str]) -> Iterator[Said]:
    for told in one.told:
        yield Said(
            tool_id=tool.id,
            purpose=purposes(tool)[0],
            answer=told.answer,
            day=today - timedelta(days=told.ago),
            how=told.how,
            by=told.by,
            paper_id=papers[told.paper],
        )
