"""The incident log: open one, find out more, judge it, tell the people concerned, close it.

Everything is kept at once. The timeline only grows: a mistake in it is put right by a later entry.
"""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date

from ethicsdesk.domain import breach
from ethicsdesk.domain.breach import Assessment
from ethicsdesk.domain.clocks import Discovery, Who
from ethicsdesk.domain.errors import ValueNotAcceptedError
from ethicsdesk.domain.incident_errors import ConclusionRefusedError, IncidentClosedError, IncidentOpenError
from ethicsdesk.domain.incident_rules import Kind, Lacking, Severity, Step
from ethicsdesk.domain.incidents import Incident, IncidentEntry, Judged, judge
from ethicsdesk.domain.records import PRACTICE_ID, Practice
from ethicsdesk.domain.validation import check_past
from ethicsdesk.domain.wording import tr_noop
from ethicsdesk.services.changes import Changed, Topic
from ethicsdesk.services.desk import Desk
from ethicsdesk.services.ports import Reader, Writer

LONGEST_TEXT = 20_000
MOST_PEOPLE = 10_000_000

LACKING = {
    Lacking.CLIENT_SAFETY: tr_noop("a note that the client's safety was checked"),
    Lacking.ROOT_CAUSE: tr_noop("the root cause in writing"),
    Lacking.CONCLUSION: tr_noop("a conclusion of the breach assessment"),
    Lacking.INDIVIDUALS_SENT: tr_noop("the day the people concerned were told"),
}

_TOPICS = frozenset({Topic.INCIDENTS})


@dataclass(frozen=True, slots=True, kw_only=True)
class IncidentView:
    """An incident with what the rules say about it today and its timeline, oldest first."""

    incident: Incident
    judged: Judged
    entries: tuple[IncidentEntry, ...]


def start(desk: Desk, code: Kind, *, discovered: date, text: str = "") -> Changed[Incident]:
    """Open an incident; *text* becomes the first entry. Raises ValueNotAcceptedError for a day to come."""
    today = desk.clock.today()
    _check_day(discovered, today)
    _check_text(text)
    with desk.store.writing() as vault:
        incident = opened(desk, vault, code, discovered=discovered)
        vault.put(incident)
        if text.strip():
            vault.put(_entry(desk, incident.id, text, day=discovered))
    return Changed(incident, _TOPICS)


def opened(desk: Desk, vault: Writer, code: Kind, *, discovered: date) -> Incident:
    """Return a new incident with its number, inside an open writing; it is not kept yet."""
    today = desk.clock.today()
    return Incident(
        id=desk.new_id(),
        number=_next_number(vault, today),
        code=code,
        opened_on=today,
        discovery=Discovery(known=discovered),
        severity_put=Severity.NEAR_MISS if code is Kind.NEAR_MISS else Severity.MODERATE,
    )


def change(desk: Desk, incident_id: str, how: Callable[[Incident], Incident]) -> Changed[IncidentView]:
    """Keep what was found out. Raises KeyError, IncidentClosedError, ValueNotAcceptedError."""
    with desk.store.writing() as vault:
        before = _required(vault, incident_id)
        if before.closed_on is not None:
            raise IncidentClosedError
        after = how(before)
        _check(after, desk.clock.today())
        vault.put(after)
        view = _view(vault, after)
    return Changed(view, _TOPICS)


def tell(
    desk: Desk, incident_id: str, text: str, *, day: date, time: str = "", amends: str = ""
) -> Changed[IncidentEntry]:
    """Add an entry to the timeline, also of a closed incident. Raises KeyError, ValueNotAcceptedError."""
    if not text.strip():
        raise ValueNotAcceptedError(problem=tr_noop("Please write what happened."))
    _check_text(text)
    _check_day(day, desk.clock.today())
    with desk.store.writing() as vault:
        _required(vault, incident_id)
        if amends and vault.get(IncidentEntry, amends) is None:
            raise KeyError(amends)
        entry = replace(_entry(desk, incident_id, text, day=day), time=time, amends=amends)
        vault.put(entry)
    return Changed(entry, _TOPICS)


def do(desk: Desk, incident_id: str, step: Step) -> Changed[IncidentView]:
    """Note that a step was done today. Raises KeyError, IncidentClosedError."""
    today = desk.clock.today()

    def done(incident: Incident) -> Incident:
        checked = today if step is Step.CLIENT_SAFETY else incident.safety_checked_on
        steps = {**incident.steps_done, step.value: today}
        return replace(incident, steps_done=steps, safety_checked_on=checked)

    return change(desk, incident_id, done)


def undo(desk: Desk, incident_id: str, step: Step) -> Changed[IncidentView]:
    """Note that a step is not done after all. Raises KeyError, IncidentClosedError."""

    def undone(incident: Incident) -> Incident:
        checked = None if step is Step.CLIENT_SAFETY else incident.safety_checked_on
        left = {key: day for key, day in incident.steps_done.items() if key != step}
        return replace(incident, steps_done=left, safety_checked_on=checked)

    return change(desk, incident_id, undone)


def rate(desk: Desk, incident_id: str, how: Callable[[Assessment], Assessment]) -> Changed[IncidentView]:
    """Keep what was rated so far, before a conclusion. Raises KeyError, IncidentClosedError.

    Raises ValueNotAcceptedError once a conclusion was signed: it is assessed again first.
    """

    def rated(incident: Incident) -> Incident:
        if incident.assessment.conclusion is not None:
            raise ValueNotAcceptedError(
                problem=tr_noop("This assessment is signed. Choose “Assess again” to change it.")
            )
        return replace(incident, assessment=replace(how(incident.assessment), conclusion=None))

    return change(desk, incident_id, rated)


def assess_again(desk: Desk, incident_id: str, why: str) -> Changed[IncidentView]:
    """Open a signed assessment again; what it said and the reason become an entry of the timeline.

    Raises ValueNotAcceptedError without a reason, KeyError, IncidentClosedError.
    """
    if not why.strip():
        raise ValueNotAcceptedError(problem=tr_noop("Please write why it is assessed again."))
    _check_text(why)
    words = desk.library.incident_words()
    with desk.store.writing() as vault:
        before = _required(vault, incident_id)
        if before.closed_on is not None:
            raise IncidentClosedError
        concluded = before.assessment.conclusion
        if concluded is not None:
            said = words.conclusion(concluded).title
            signed = f"{before.signed_by}, {before.signed_on}"
            text = f"The breach assessment was opened again. It said: {said} ({signed}). {why.strip()}"
            vault.put(_entry(desk, incident_id, text, day=desk.clock.today()))
        opened = replace(
            before, assessment=replace(before.assessment, conclusion=None), signed_by="", signed_on=None
        )
        vault.put(opened)
        view = _view(vault, opened)
    return Changed(view, _TOPICS)


def conclude(
    desk: Desk, incident_id: str, assessment: Assessment, *, signed_by: str
) -> Changed[IncidentView]:
    """Keep a breach assessment with its conclusion and the name typed under it.

    Raises ConclusionRefusedError, ValueNotAcceptedError without a name, KeyError, IncidentClosedError.
    """
    if assessment.conclusion is not None:
        if assessment.conclusion not in breach.offered(assessment):
            raise ConclusionRefusedError
        if not signed_by.strip():
            raise ValueNotAcceptedError(problem=tr_noop("Please type your name under the conclusion."))
    signed_on = desk.clock.today() if assessment.conclusion is not None else None
    name = signed_by.strip() if assessment.conclusion is not None else ""
    return change(
        desk,
        incident_id,
        lambda one: replace(one, assessment=assessment, signed_by=name, signed_on=signed_on),
    )


def send(desk: Desk, incident_id: str, who: Who, on: date) -> Changed[IncidentView]:
    """Note the day a notice went out.

    Raises ValueNotAcceptedError before a hold ends or without a conclusion, KeyError, IncidentClosedError.
    """
    _check_day(on, desk.clock.today())

    def sent(incident: Incident) -> Incident:
        ends = incident.hold.ends
        if ends is not None and on < ends:
            raise ValueNotAcceptedError(
                problem=tr_noop("Law enforcement asked you to wait. Nothing goes out before that ends.")
            )
        if incident.assessment.conclusion not in breach.ALWAYS:
            raise ValueNotAcceptedError(
                problem=tr_noop("Please record a conclusion first, such as “notify anyway”.")
            )
        return replace(incident, sent={**incident.sent, who.value: on})

    return change(desk, incident_id, sent)


def close(desk: Desk, incident_id: str) -> Changed[IncidentView]:
    """Close an incident. Raises IncidentOpenError with what is needed, KeyError, IncidentClosedError."""
    with desk.store.writing() as vault:
        incident = _required(vault, incident_id)
        if incident.closed_on is not None:
            raise IncidentClosedError
        lacking = _view(vault, incident).judged.lacking
        if lacking:
            raise IncidentOpenError(lacking=", ".join(LACKING[lack] for lack in lacking))
        closed = replace(incident, closed_on=desk.clock.today())
        vault.put(closed)
        view = _view(vault, closed)
    return Changed(view, _TOPICS)


def reopen(desk: Desk, incident_id: str, why: str) -> Changed[IncidentView]:
    """Open a closed incident again; the reason is an entry. Raises KeyError, ValueNotAcceptedError."""
    if not why.strip():
        raise ValueNotAcceptedError(problem=tr_noop("Please write why it is opened again."))
    _check_text(why)
    with desk.store.writing() as vault:
        opened = replace(_required(vault, incident_id), closed_on=None)
        vault.put(opened)
        vault.put(_entry(desk, incident_id, why, day=desk.clock.today()))
        view = _view(vault, opened)
    return Changed(view, _TOPICS)


def read(desk: Desk, incident_id: str) -> IncidentView | None:
    """Return one incident, or None."""
    with desk.store.reading() as vault:
        incident = vault.get(Incident, incident_id)
        return _view(vault, incident) if incident else None


def listed(desk: Desk) -> tuple[IncidentView, ...]:
    """Return every incident: the open ones first, each group by the clock that runs out first."""
    with desk.store.reading() as vault:
        views = [_view(vault, incident) for incident in vault.list(Incident)]
    return tuple(sorted(views, key=_urgency))


def _urgency(view: IncidentView) -> tuple[bool, date, int, str]:
    due = view.judged.next_due
    by = due.by if due and view.incident.closed_on is None else date.max
    return view.incident.closed_on is not None, by, -view.judged.severity, view.incident.number


def open_ones(vault: Reader) -> tuple[Incident, ...]:
    """Return the incidents that are not closed: nothing tied to them may be let go."""
    return tuple(incident for incident in vault.list(Incident) if incident.closed_on is None)


def _view(vault: Reader, incident: Incident) -> IncidentView:
    practice = vault.get(Practice, PRACTICE_ID) or Practice(name="")
    entries = sorted(vault.list(IncidentEntry, parent=incident.id), key=lambda one: (one.day, one.time))
    return IncidentView(incident=incident, judged=judge(incident, practice), entries=tuple(entries))


def _entry(desk: Desk, incident_id: str, text: str, *, day: date) -> IncidentEntry:
    return IncidentEntry(
        id=desk.new_id(), incident_id=incident_id, day=day, text=text.strip(), written_on=desk.clock.today()
    )


def _next_number(vault: Writer, today: date) -> str:
    start = f"I-{today.year}-"
    numbers = (one.number for one in vault.list(Incident))
    used = [int(number.removeprefix(start)) for number in numbers if number.startswith(start)]
    return f"{start}{max(used, default=0) + 1:03d}"


def _required(vault: Reader, incident_id: str) -> Incident:
    incident = vault.get(Incident, incident_id)
    if incident is None:
        raise KeyError(incident_id)
    return incident


def _check(incident: Incident, today: date) -> None:
    """Raise ValueNotAcceptedError for days or numbers that cannot be."""
    found = incident.discovery
    days = (
        found.known,
        found.should_have_known,
        found.workforce_known,
        found.vendor_known,
        incident.occurred_from,
        incident.occurred_to,
        incident.safety_checked_on,
        incident.accounted_on,
    )
    for day in days:
        if day is not None:
            _check_day(day, today)
    begun = incident.occurred_from
    if begun is not None and found.day_zero < begun:
        raise ValueNotAcceptedError(
            problem=tr_noop("It cannot be discovered before it happened. Please check both dates.")
        )
    if begun is not None and incident.occurred_to is not None and incident.occurred_to < begun:
        raise ValueNotAcceptedError(problem=tr_noop("It would end before it began. Please check both dates."))
    counts = (incident.marks.people, *incident.residents.values())
    if any(not 0 <= count <= MOST_PEOPLE for count in counts):
        raise ValueNotAcceptedError(problem=tr_noop("Please give a number of people from 0 to 10,000,000."))
    reasons = (factor.reason for factor in incident.assessment.factors.values())
    for text in (incident.root_cause, incident.lessons, incident.how_found, incident.received_by, *reasons):
        _check_text(text)


def _check_day(day: date, today: date) -> None:
    problem = check_past(day, today)
    if problem:
        raise ValueNotAcceptedError(problem=problem)


def _check_text(text: str) -> None:
    if len(text) > LONGEST_TEXT:
        raise ValueNotAcceptedError(
            problem=tr_noop("This text is very long. Please shorten it to 20,000 characters.")
        )
