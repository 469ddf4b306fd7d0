"""The value part of an answer, as an editor holds it."""

from dataclasses import dataclass
from datetime import date

from ethicsdesk.domain.records import Answer, AnswerState, Rating


@dataclass(frozen=True, slots=True, kw_only=True)
class Given:
    """What was answered, without note, basis and question."""

    state: AnswerState = AnswerState.ANSWERED
    option: str = ""
    number: int | None = None
    day: date | None = None
    text: str = ""
    rating: Rating | None = None


UNKNOWN = Given(state=AnswerState.UNKNOWN)
UNKNOWN_KEY = "unknown"


def given_of(answer: Answer) -> Given:
    """Return the value part of an answer."""
    return Given(
        state=answer.state,
        option=answer.option,
        number=answer.number,
        day=answer.day,
        text=answer.text,
        rating=answer.rating,
    )
