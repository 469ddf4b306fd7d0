"""Training: the log, a quiz for each topic, and when a topic comes again; it certifies nothing."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date, timedelta

from ethicsdesk.domain.errors import ValueNotAcceptedError
from ethicsdesk.domain.review_book import TrainingTopic
from ethicsdesk.domain.reviews import (
    LONGEST_LINE,
    LONGEST_NOTE,
    MOST_MINUTES,
    Marked,
    TrainingEntry,
    mark,
    months_later,
)
from ethicsdesk.domain.validation import check_past
from ethicsdesk.domain.wording import tr_noop
from ethicsdesk.services.changes import Changed, Topic
from ethicsdesk.services.desk import Desk

_TOPICS = frozenset({Topic.REVIEWS})
RETRY = timedelta(days=30)
"""A quiz with a wrong answer on safety is taken again within this time."""


@dataclass(frozen=True, slots=True, kw_only=True)
class TopicRow:
    """A topic of the training with its last entry."""

    topic: TrainingTopic
    last: TrainingEntry | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Log:
    """The training log: a row for each topic, every entry newest first, the minutes of this year."""

    topics: tuple[TopicRow, ...]
    entries: tuple[TrainingEntry, ...]
    minutes_this_year: int


def log(desk: Desk) -> Log:
    """Return the training log."""
    with desk.store.reading() as vault:
        kept = vault.list(TrainingEntry)
    shown = [replace(one, title=desk.library.said(one.title)) if one.topic_id else one for one in kept]
    entries = sorted(shown, key=lambda one: one.done_on)[::-1]  # of one day the one kept last first
    year = desk.clock.today().year
    rows = [
        TopicRow(topic=topic, last=next((one for one in entries if one.topic_id == topic.id), None))
        for topic in desk.library.reviews().topics
    ]
    minutes = sum(one.minutes for one in entries if one.done_on.year == year)
    return Log(topics=tuple(rows), entries=tuple(entries), minutes_this_year=minutes)


def take(desk: Desk, topic_id: str, chosen: Mapping[str, int], *, learned: str = "") -> Changed[Marked]:
    """Mark a quiz and keep it in the log. Raises KeyError, ValueNotAcceptedError for a text too long."""
    topic, today = desk.library.reviews().topic(topic_id), desk.clock.today()
    marked = mark(topic, dict(chosen))
    entry = TrainingEntry(
        id=desk.new_id(),
        topic_id=topic.id,
        title=desk.in_english().library.reviews().topic(topic_id).title,
        done_on=today,
        minutes=topic.minutes,
        form="Quiz",
        learned=learned.strip(),
        right=marked.right,
        asked=marked.asked,
        missed=tuple(question.id for question in marked.missed),
        passed=marked.passed,
        again_by=months_later(today, topic.months) if marked.passed else today + RETRY,
    )
    _keep(desk, entry)
    return Changed(marked, _TOPICS)


def add(desk: Desk, entry: TrainingEntry) -> Changed[TrainingEntry]:
    """Keep a course or talk of one's own; its id is set here. Raises ValueNotAcceptedError."""
    if not entry.title.strip():
        raise ValueNotAcceptedError(problem=tr_noop("Please write what it was about."))
    if not 0 < entry.minutes <= MOST_MINUTES:
        raise ValueNotAcceptedError(problem=tr_noop("Please give the time in minutes, at least one."))
    if problem := check_past(entry.done_on, desk.clock.today()):
        raise ValueNotAcceptedError(problem=problem)
    kept = replace(entry, id=desk.new_id(), title=entry.title.strip(), topic_id="")
    _keep(desk, kept)
    return Changed(kept, _TOPICS)


def again_on(entry: TrainingEntry) -> date | None:
    """Return the day a quiz that was not passed is due again."""
    return None if entry.passed else entry.again_by


def _keep(desk: Desk, entry: TrainingEntry) -> None:
    lines = (entry.title, entry.provider, entry.form)
    if any(len(text) > LONGEST_LINE for text in lines) or len(entry.learned) > LONGEST_NOTE:
        raise ValueNotAcceptedError(problem=tr_noop("This text is very long. Please shorten it."))
    with desk.store.writing() as vault:
        vault.put(entry)
