"""Which duties of state law are due for a session, a tool, a client's state and a day, and why."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from functools import cached_property

from ethicsdesk.domain.duties import Due, Duty, DutyBook, Ground, Profession, Setting
from ethicsdesk.domain.duty_facts import practice_states
from ethicsdesk.domain.duty_rules import Case, duties_due, duty_situation, session_states, set_aside, stale
from ethicsdesk.domain.records import PRACTICE_ID, Practice, Tool
from ethicsdesk.domain.rule_age import oldest_look
from ethicsdesk.domain.rule_notes import RuleNote
from ethicsdesk.services.desk import Desk
from ethicsdesk.services.ports import Reader


@dataclass(frozen=True, slots=True, kw_only=True)
class Session:
    """How a session is held: the client's states ('' unknown), and where, if not at the therapist's place."""

    setting: Setting
    client_states: tuple[str, ...] = ()
    place: str = ""


class DutyReader:
    """Reads practice and notes once, however many sessions are asked for; lives as long as the reading."""

    def __init__(self, desk: Desk, vault: Reader) -> None:
        """Read nothing yet."""
        self._vault = vault
        self.book: DutyBook = desk.library.duties()
        self.today = desk.clock.today()

    @cached_property
    def practice(self) -> Practice:
        """Return the practice, nameless when nothing was written yet."""
        return self._vault.get(Practice, PRACTICE_ID) or Practice(name="")

    @cached_property
    def notes(self) -> tuple[RuleNote, ...]:
        """Return the therapist's notes on rules, in the order they were written."""
        return self._vault.list(RuleNote)

    def states_of(self, session: Session) -> frozenset[str]:
        """Return the states whose rules count for a session."""
        return session_states(
            setting=session.setting,
            home=self.practice.home_state,
            client=session.client_states,
            place=session.place,
        )

    def due(self, session: Session, tool: Tool | None, *, day: date | None = None) -> tuple[Due, ...]:
        """Return what is due in a session with a tool, or without any; *day* is usually today."""
        return self._asked(self.states_of(session), tool, (session.setting,), day)

    def asks(self, duty: Duty, session: Session, tool: Tool | None, *, day: date | None = None) -> bool:
        """Say whether one duty is due in a session, on whatever ground."""
        return any(due.duty is duty for due in self.due(session, tool, day=day))

    def due_in(self, states: Iterable[str], tool: Tool | None) -> tuple[Due, ...]:
        """Return what is due today in some states, in person or by telehealth."""
        return self._asked(frozenset(states), tool, tuple(Setting), None)

    def lifted_in(self, states: Iterable[str], tool: Tool | None) -> tuple[Ground, ...]:
        """Return what would be due today, had the therapist not noted that its rule binds no more."""
        case = self._case(frozenset(states), tool, tuple(Setting), self.today)
        return set_aside(self.book.rules, case, notes=self.notes)

    def _asked(
        self, states: frozenset[str], tool: Tool | None, settings: tuple[Setting, ...], day: date | None
    ) -> tuple[Due, ...]:
        case = self._case(states, tool, settings, day or self.today)
        return duties_due(self.book.rules, case, notes=self.notes)

    def _case(
        self, states: frozenset[str], tool: Tool | None, settings: tuple[Setting, ...], day: date
    ) -> Case:
        situation = duty_situation(self.practice, tool, settings=settings, profession=Profession.THERAPIST)
        return Case(states=states, situation=situation, day=day)


@dataclass(frozen=True, slots=True, kw_only=True)
class Age:
    """When what is known of the practice's states was last looked at; `old` = over 12 months ago."""

    seen: date
    old: bool


def age(desk: Desk, vault: Reader) -> Age:
    """Return how old the rules behind every legal screen and draft are."""
    reader = DutyReader(desk, vault)
    seen = oldest_look(reader.book, practice_states(reader.practice), reader.notes, reader.today)
    return Age(seen=seen, old=stale(seen, reader.today))


def rules_age(desk: Desk) -> Age:
    """Return how old the rules behind every legal screen and draft are."""
    with desk.store.reading() as vault:
        return age(desk, vault)
