"""The first five minutes after something went wrong: four small questions, each answer kept at once.

What is answered lies in the vault until the incident is written down, so that it can be left at any point.
"""

import json
from dataclasses import asdict, dataclass, replace
from datetime import date
from enum import StrEnum

from ethicsdesk.domain.errors import ValueNotAcceptedError
from ethicsdesk.domain.incident_rules import Kind, Step
from ethicsdesk.domain.incidents import Incident, IncidentEntry
from ethicsdesk.domain.records import YesNo
from ethicsdesk.domain.validation import check_past
from ethicsdesk.domain.wording import tr_noop
from ethicsdesk.services import incidents
from ethicsdesk.services.changes import Changed, Topic
from ethicsdesk.services.desk import Desk
from ethicsdesk.services.ports import Reader

PLACE = "incident/first"
_TOPICS = frozenset({Topic.INCIDENTS})


class Question(StrEnum):
    """The four questions, in their order."""

    DANGER = "danger"
    CONTAIN = "contain"
    PRESERVE = "preserve"
    WRITE = "write"


@dataclass(frozen=True, slots=True, kw_only=True)
class FirstMinutes:
    """What was answered so far."""

    begun_on: date
    at: Question = Question.DANGER
    danger: YesNo | None = None
    spoken: YesNo | None = None  # whether a person has spoken to whoever may be in danger
    contained: YesNo | None = None
    contained_how: str = ""
    preserved: YesNo | None = None
    preserved_what: str = ""
    code: Kind | None = None
    discovered: date | None = None
    text: str = ""


def read(desk: Desk) -> FirstMinutes | None:
    """Return what was begun and not written down yet, or None."""
    with desk.store.reading() as vault:
        return kept(vault)


def begin(desk: Desk) -> FirstMinutes:
    """Return what was begun, or a fresh start; nothing is kept yet."""
    return read(desk) or FirstMinutes(begun_on=desk.clock.today())


def keep(desk: Desk, answered: FirstMinutes) -> Changed[FirstMinutes]:
    """Keep what is answered so far. Raises ValueNotAcceptedError for a text or a day that cannot be."""
    for text in (answered.contained_how, answered.preserved_what, answered.text):
        if len(text) > incidents.LONGEST_TEXT:
            raise ValueNotAcceptedError(
                problem=tr_noop("This text is very long. Please shorten it to 20,000 characters.")
            )
    if answered.discovered is not None and (why := check_past(answered.discovered, desk.clock.today())):
        raise ValueNotAcceptedError(problem=why)
    with desk.store.writing() as vault:
        vault.set_place(PLACE, json.dumps(asdict(answered), ensure_ascii=False, default=str))
    return Changed(answered)


def discard(desk: Desk) -> Changed[None]:
    """Forget what was begun: nothing had happened after all."""
    with desk.store.writing() as vault:
        vault.set_place(PLACE, "")
    return Changed(None, _TOPICS)


def write_down(desk: Desk) -> Changed[Incident]:
    """Make an incident of what was answered. Raises ValueNotAcceptedError for what is still needed."""
    with desk.store.writing() as vault:
        answered = kept(vault)
        if answered is None or answered.code is None:
            raise ValueNotAcceptedError(problem=tr_noop("Please choose what fits best."))
        if answered.discovered is None:
            raise ValueNotAcceptedError(problem=tr_noop("Please give the day you found out."))
        if not answered.text.strip():
            raise ValueNotAcceptedError(problem=tr_noop("Please write what happened."))
        incident = incidents.opened(desk, vault, answered.code, discovered=answered.discovered)
        incident = _with_answers(incident, answered, desk.clock.today())
        vault.put(incident)
        for entry in _entries(desk, incident, answered):
            vault.put(entry)
        vault.set_place(PLACE, "")
    return Changed(incident, _TOPICS)


def _with_answers(incident: Incident, answered: FirstMinutes, today: date) -> Incident:
    unsafe = answered.danger in (YesNo.YES, YesNo.UNSURE)
    spoken = unsafe and answered.spoken is YesNo.YES
    done = {
        Step.CLIENT_SAFETY.value: spoken,
        Step.CONTAIN.value: answered.contained is YesNo.YES,
        Step.PRESERVE.value: answered.preserved is YesNo.YES,
    }
    return replace(
        incident,
        safety_in_question=unsafe,
        safety_checked_on=today if spoken else None,
        steps_done={step: today for step, was in done.items() if was},
    )


def _entries(desk: Desk, incident: Incident, answered: FirstMinutes) -> list[IncidentEntry]:
    today = desk.clock.today()
    told = (
        (answered.text, incident.discovery.known),
        (answered.contained_how, today),
        (answered.preserved_what, today),
    )
    return [
        IncidentEntry(id=desk.new_id(), incident_id=incident.id, day=day, text=text.strip(), written_on=today)
        for text, day in told
        if text.strip()
    ]


def kept(vault: Reader) -> FirstMinutes | None:
    """Return what was begun, inside an open view."""
    text = vault.place(PLACE)
    if not text:
        return None
    told = json.loads(text)
    for name in ("danger", "spoken", "contained", "preserved"):
        told[name] = YesNo(told[name]) if told[name] else None
    told["at"] = Question(told["at"])
    told["code"] = Kind(told["code"]) if told["code"] else None
    told["begun_on"] = date.fromisoformat(told["begun_on"])
    told["discovered"] = date.fromisoformat(told["discovered"]) if told["discovered"] else None
    return FirstMinutes(**told)
