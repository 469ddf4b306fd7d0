"""Where in the program something can be done about it: a place any list can point at."""

from dataclasses import dataclass
from enum import StrEnum


class Area(StrEnum):
    """A page of the program."""

    TODAY = "today"
    PRACTICE = "practice"
    TOOLS = "tools"
    TOOL = "tool"
    INTERVIEW = "interview"
    ASKING = "asking"
    AGREEMENT = "agreement"
    EVIDENCE = "evidence"
    WATCH = "watch"
    COMPARE = "compare"
    OWN_TOOLS = "own_tools"
    PAPERS = "papers"
    PAPER = "paper"
    CHANGES = "changes"
    BINDER = "binder"
    RECOVERY = "recovery"
    STATES = "states"
    VAULT = "vault"
    CONSENTS = "consents"
    CLIENT = "client"
    REVIEWS = "reviews"
    REVIEW = "review"
    TRAINING = "training"
    CALENDAR = "calendar"
    OVERSIGHT = "oversight"
    INCIDENTS = "incidents"
    INCIDENT = "incident"
    FIRST_MINUTES = "first_minutes"
    HELP = "help"


@dataclass(frozen=True, slots=True, kw_only=True)
class Target:
    """A page, the record shown on it, and the field to start at."""

    area: Area
    id: str = ""
    field: str = ""
