"""What makes an old answer doubtful: events after which a tool is looked at again, and the yearly questions.

The list is that of domain/vendor-questions.md §17 (re-run triggers) and §19 (yearly questions).
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import ClassVar

from ethicsdesk.domain.interview import Sheet, applicable
from ethicsdesk.domain.outcomes import is_answered, older_than
from ethicsdesk.domain.questionnaire import Question
from ethicsdesk.domain.records import Answer

MONTHS = 12


class Trigger(StrEnum):
    """Why a tool is looked at again."""

    FEATURE = "feature"  # a new AI feature
    MODEL = "model"  # another AI model
    SUPPLIER = "supplier"  # a new company behind it
    TERMS = "terms"  # terms or privacy page changed
    INCIDENT = "incident"
    STATE = "state"  # a client in a state that was new
    YEAR = "year"  # twelve months since the last decision


NOTED = (Trigger.FEATURE, Trigger.MODEL, Trigger.TERMS)
"""What only the therapist can notice; the others follow from the records."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ToolChange:
    """Something about a tool that changed, as the therapist noticed it."""

    kind: ClassVar[str] = "tool_change"
    id: str
    tool_id: str
    trigger: Trigger
    noticed_on: date
    text: str = ""
    looked_on: date | None = None  # it was looked into, or a new decision was made

    @property
    def parent(self) -> str:
        """Belong to its tool."""
        return self.tool_id


@dataclass(frozen=True, slots=True, kw_only=True)
class Rerun:
    """A reason to look at a tool again, since when, and what it is about."""

    trigger: Trigger
    since: date
    about: str = ""  # a text or name from the records
    change_id: str = ""  # the noted change, if it is one


def yearly(sheet: Sheet) -> tuple[Question, ...]:
    """Return the questions to be asked again each year that concern the tool and were answered once."""
    return tuple(
        question
        for question in applicable(sheet.questionnaire, sheet.situation)
        if question.yearly and is_answered(question, sheet.answers.get(question.id))
    )


def yearly_due(sheet: Sheet, today: date) -> tuple[Question, ...]:
    """Return the yearly questions whose answer is older than twelve months."""
    found = ((question, sheet.answers[question.id]) for question in yearly(sheet))
    return tuple(question for question, answer in found if is_old(answer, today))


def is_old(answer: Answer, today: date) -> bool:
    """Say whether an answer was given more than twelve months ago."""
    return older_than(answer.answered_on, months=MONTHS, on=today)


def in_order(found: Iterable[Rerun]) -> tuple[Rerun, ...]:
    """Return reasons with the oldest first."""
    return tuple(sorted(found, key=lambda one: (one.since, list(Trigger).index(one.trigger), one.about)))
