"""The practice profile: read it, change it."""

from dataclasses import replace

from ethicsdesk.domain.errors import ValueNotAcceptedError
from ethicsdesk.domain.records import PRACTICE_ID, Milestone, Practice
from ethicsdesk.domain.states import STATES
from ethicsdesk.domain.wording import tr_noop
from ethicsdesk.services.changes import Changed, Topic
from ethicsdesk.services.desk import Desk

LONGEST_LINE = 200
LONGEST_TEXT = 20_000


def read(desk: Desk) -> Practice | None:
    """Return the practice, or None before it was described."""
    with desk.store.reading() as vault:
        return vault.get(Practice, PRACTICE_ID)


def left(desk: Desk, practice: Practice | None) -> tuple[str, ...]:
    """Return the fields of the questions that decide which rules apply and have no answer yet, in order."""
    asked = [gate.field for gate in desk.library.gates() if gate.of == "practice"]
    return tuple(field for field in asked if practice is None or not getattr(practice, field))


def save(desk: Desk, practice: Practice) -> Changed[Practice]:
    """Keep the practice. Raises ValueNotAcceptedError with the field's sentence."""
    tidy = _tidied(practice)
    with desk.store.writing() as vault:
        vault.put(tidy)
    return Changed(tidy, frozenset({Topic.PRACTICE}))


def _tidied(practice: Practice) -> Practice:
    for value in (practice.name, practice.clinician, practice.licence, practice.phone, practice.email):
        if len(value) > LONGEST_LINE:
            raise ValueNotAcceptedError(problem=tr_noop("Please shorten this line to 200 characters."))
    if any(len(value) > LONGEST_TEXT for value in (practice.address, practice.crisis_plan)):
        raise ValueNotAcceptedError(problem=tr_noop("Please shorten this text to 20,000 characters."))
    unknown = [s for s in (*practice.client_states, practice.home_state) if s and s not in STATES]
    if unknown:
        raise ValueNotAcceptedError(problem=tr_noop("Please choose states from the list."))
    return replace(practice, client_states=tuple(sorted(set(practice.client_states))))


def milestone(desk: Desk, name: str) -> Milestone | None:
    """Return when something about the vault was done, or None."""
    with desk.store.reading() as vault:
        return vault.get(Milestone, name)


def reach(desk: Desk, name: str) -> Changed[Milestone]:
    """Record that something about the vault is done today."""
    done = Milestone(id=name, done_on=desk.clock.today())
    with desk.store.writing() as vault:
        vault.put(done)
    return Changed(done, frozenset({Topic.VAULT}))
