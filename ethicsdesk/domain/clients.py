"""Clients under codes, never names: who they are to a session, and who sees the therapist together.

A code is random, or the practice's own chart number, which is an identifier all the same
(45 CFR 164.514(b)(2), (c)).
"""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import ClassVar


class CodeOrigin(StrEnum):
    """Where a code comes from; a chart number identifies a person to all who can look it up."""

    RANDOM = "random"
    CHART = "chart"


class PersonKind(StrEnum):
    """What a person with a code is to a session; all of them count when they are in the room."""

    CLIENT = "client"
    GUEST = "guest"
    INTERPRETER = "interpreter"


class Meeting(StrEnum):
    """How a session is held; the values are those of `duties.Setting`."""

    IN_PERSON = "in_person"
    TELEHEALTH = "telehealth"


class CircleKind(StrEnum):
    """Who comes together."""

    COUPLE = "couple"
    FAMILY = "family"
    GROUP = "group"


MOST_GUARDIANS = 2


@dataclass(frozen=True, slots=True, kw_only=True)
class Client:
    """A person under a code; guardians are a number of roles, "Guardian 1" and "Guardian 2", never names."""

    kind: ClassVar[str] = "client"
    id: str
    code: str
    added_on: date
    origin: CodeOrigin = CodeOrigin.RANDOM
    person: PersonKind = PersonKind.CLIENT
    minor: bool = False
    turns_18_on: date | None = None  # asked only for minors; None = not known
    guardians: int = 0  # of a minor: how many must agree; 0 = not known yet
    state: str = ""  # two-letter code of where the client is; '' = the practice's state
    meeting: Meeting = Meeting.IN_PERSON  # the usual kind of session
    ended_on: date | None = None

    @property
    def parent(self) -> str:
        """Belong to nothing."""
        return ""

    def is_minor(self, day: date) -> bool:
        """Say whether the client is under 18 on *day*; while the day is not known, still under 18."""
        return self.minor and (self.turns_18_on is None or day < self.turns_18_on)


@dataclass(frozen=True, slots=True, kw_only=True)
class Circle:
    """A couple, family or group: a code of its own for the set of people who come together."""

    kind: ClassVar[str] = "circle"
    id: str
    code: str
    shape: CircleKind
    members: tuple[str, ...]  # ids of clients
    added_on: date
    ended_on: date | None = None

    @property
    def parent(self) -> str:
        """Belong to nothing."""
        return ""
