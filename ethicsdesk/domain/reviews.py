"""Reviews as kept: a run with its answers, the training log, the chosen plan, and what was put off."""

from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from typing import ClassVar

from ethicsdesk.domain.review_book import Each, QuizQuestion, Scale, TrainingTopic
from ethicsdesk.domain.wording import tr_noop

LONGEST_NOTE = 2_000
LONGEST_LINE = 200
MOST_MINUTES = 10_000


class Reply(StrEnum):
    """How an item was answered; the last three rate the risk that is left."""

    YES = "yes"
    PARTLY = "partly"
    NO = "no"
    NOT_APPLICABLE = "not_applicable"
    LOW = "low"
    MEDIUM = "medium"
    HIGH = "high"


_WEIGHT = {Reply.YES: 2, Reply.LOW: 2, Reply.PARTLY: 1, Reply.MEDIUM: 1, Reply.NO: 0, Reply.HIGH: 0}
_DAYS = {Reply.NO: 30, Reply.HIGH: 30, Reply.PARTLY: 60, Reply.MEDIUM: 60}

REPLIES = {
    Scale.CHECK: (Reply.YES, Reply.PARTLY, Reply.NO, Reply.NOT_APPLICABLE),
    Scale.PLACE: (Reply.YES, Reply.PARTLY, Reply.NO, Reply.NOT_APPLICABLE),
    Scale.RISK: (Reply.LOW, Reply.MEDIUM, Reply.HIGH, Reply.NOT_APPLICABLE),
}
"""The answers each scale offers, best first."""


def wants_step(reply: Reply) -> bool:
    """Say whether an answer proposes a next step."""
    return reply in _DAYS


def step_by(reply: Reply, today: date) -> date:
    """Return the proposed last day of the next step: 30 days after a no, 60 after a partly."""
    return today + timedelta(days=_DAYS[reply])


@dataclass(frozen=True, slots=True, kw_only=True)
class Subject:
    """What a section is asked for once more: a tool, or another thing of the risk register."""

    each: Each
    id: str
    name: str


OWN_ASSETS = (
    Subject(each=Each.ASSET, id="vault", name=tr_noop("This vault")),
    Subject(each=Each.ASSET, id="backups", name=tr_noop("The backups of this vault")),
    Subject(each=Each.ASSET, id="laptop", name=tr_noop("This computer")),
)
"""The rows every risk register begins with."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Review:
    """One run of a review, with those that were joined to it and the reasons why."""

    kind: ClassVar[str] = "review"
    id: str
    review_id: str
    title: str
    started_on: date
    subjects: tuple[Subject, ...] = ()
    joined: tuple[str, ...] = ()  # ids of reviews done in the same run
    joined_why: tuple[str, ...] = ()
    finished_on: date | None = None
    paper_id: str = ""

    @property
    def parent(self) -> str:
        """Belong to nothing."""
        return ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ReviewAnswer:
    """What was answered to one item, with its words as they were asked."""

    kind: ClassVar[str] = "review_answer"
    id: str  # "<run id>/<key>"
    run_id: str
    key: str  # "<review id>.<item id>", and "@<subject id>" where it is asked for each
    section: str
    asked: str
    reply: Reply
    answered_on: date
    note: str = ""
    still_true: bool = False  # taken over from the run before
    action_id: str = ""  # the next step that came out of it

    @property
    def parent(self) -> str:
        """Belong to its run."""
        return self.run_id


@dataclass(frozen=True, slots=True, kw_only=True)
class TrainingEntry:
    """One line of the training log; a quiz is part of it when the topic has one."""

    kind: ClassVar[str] = "training"
    id: str
    topic_id: str  # '' = a topic of one's own
    title: str
    done_on: date
    minutes: int
    provider: str = ""
    form: str = ""  # course, reading, practice …
    learned: str = ""  # what changes in practice
    right: int = 0
    asked: int = 0
    missed: tuple[str, ...] = ()  # questions answered wrongly
    passed: bool = True  # all questions on safety right
    again_by: date | None = None

    @property
    def parent(self) -> str:
        """Belong to nothing."""
        return ""


@dataclass(frozen=True, slots=True, kw_only=True)
class PaceLine:
    """One thing of the plan: every so many months, from a day on, alone or together with another."""

    what: str  # id of a review, or "training.<topic id>"
    months: int  # 0 = not chosen
    minutes: int
    first_on: date
    into: str = ""
    why: str = ""  # the reason for doing it less often, or together


PACE_ID = "pace"


@dataclass(frozen=True, slots=True, kw_only=True)
class Pace:
    """The plan as chosen; what is not in it, or has no months, is never overdue."""

    kind: ClassVar[str] = "pace"
    id: str = PACE_ID
    budget: int  # minutes a quarter
    chosen_on: date
    lines: tuple[PaceLine, ...]

    @property
    def parent(self) -> str:
        """Belong to nothing."""
        return ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Snooze:
    """Something due that was put off, with the reason; a later due day of the same thing is not put off."""

    kind: ClassVar[str] = "snooze"
    id: str  # key of what is due
    due: date
    until: date
    reason: str
    made_on: date

    @property
    def parent(self) -> str:
        """Belong to nothing."""
        return ""


@dataclass(frozen=True, slots=True)
class Standing:
    """How a section stands: points got and points possible; nothing counts that does not apply."""

    got: int
    possible: int

    @property
    def share(self) -> float | None:
        """Return the share reached; None when nothing applied."""
        return self.got / self.possible if self.possible else None


def standing(replies: list[Reply]) -> Standing:
    """Return how some answers stand: two points for a yes or a low risk, one for the middle."""
    counted = [_WEIGHT[reply] for reply in replies if reply in _WEIGHT]
    return Standing(sum(counted), 2 * len(counted))


@dataclass(frozen=True, slots=True, kw_only=True)
class Marked:
    """A quiz as marked: what was wrong, and whether anything about safety was."""

    right: int
    asked: int
    missed: tuple[QuizQuestion, ...]

    @property
    def passed(self) -> bool:
        """Say whether all questions on safety were right (the rule of the training, no certification)."""
        return not any(question.safety for question in self.missed)


def mark(topic: TrainingTopic, chosen: dict[str, int]) -> Marked:
    """Return a quiz marked; a question without an answer is wrong."""
    missed = tuple(question for question in topic.quiz if chosen.get(question.id) != question.right)
    return Marked(right=len(topic.quiz) - len(missed), asked=len(topic.quiz), missed=missed)


def months_later(day: date, months: int) -> date:
    """Return the same day some months later, or the last day of that month where it has no such day."""
    years, month = divmod(day.month - 1 + months, 12)
    for last in range(day.day, 27, -1):
        try:
            return date(day.year + years, month + 1, last)
        except ValueError:
            continue
    return date(day.year + years, month + 1, min(day.day, 28))
