"""What the vault has about reviews: answers of a run, the run before, steps still open, the trend."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from ethicsdesk.domain.records import Action
from ethicsdesk.domain.reviews import Review, ReviewAnswer, Standing, standing
from ethicsdesk.services.ports import Reader

MOST_RUNS = 4
"""A trend looks at this run and at most three before."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Trend:
    """How the sections of a review stood, run by run, the oldest first."""

    days: tuple[date, ...]
    rows: Mapping[str, tuple[Standing, ...]]  # by section, one for each day


def answers_of(vault: Reader, run_id: str) -> dict[str, ReviewAnswer]:
    """Return the answers of a run by key."""
    return {one.key: one for one in vault.list(ReviewAnswer, parent=run_id)}


def finished(vault: Reader, review_id: str) -> tuple[Review, ...]:
    """Return the finished runs of a review, also those in which it was joined to another; oldest first."""
    found = [
        one
        for one in vault.list(Review)
        if one.finished_on is not None and review_id in (one.review_id, *one.joined)
    ]
    return tuple(sorted(found, key=lambda one: (one.finished_on or one.started_on, one.started_on)))


def before(vault: Reader, review: Review) -> dict[str, ReviewAnswer]:
    """Return the answers of the finished runs before, the latest of each item."""
    found: dict[str, ReviewAnswer] = {}
    for review_id in (review.review_id, *review.joined):
        for run in finished(vault, review_id):
            if run.id != review.id and run.started_on <= review.started_on:
                answers = answers_of(vault, run.id)
                found.update({k: a for k, a in answers.items() if k.startswith(f"{review_id}.")})
    return found


def carried(vault: Reader, review: Review) -> tuple[Action, ...]:
    """Return the steps of earlier runs that are still open, the soonest due first."""
    runs = {one.id for one in finished(vault, review.review_id)} - {review.id}
    found = [
        action
        for action in vault.list(Action)
        if action.origin_kind == Review.kind and action.origin_id in runs and action.done_on is None
    ]
    return tuple(sorted(found, key=lambda action: (action.due, action.id)))


def steps_of(vault: Reader, run_id: str) -> tuple[Action, ...]:
    """Return the steps that came out of a run, the soonest due first."""
    found = vault.list(Action, parent=run_id)
    return tuple(sorted(found, key=lambda action: (action.due, action.id)))


def closed_share(vault: Reader, review: Review) -> tuple[int, int]:
    """Return how many steps of the run before are done, and how many there were."""
    earlier = [one for one in finished(vault, review.review_id) if one.id != review.id]
    steps = steps_of(vault, earlier[-1].id) if earlier else ()
    return sum(one.done_on is not None for one in steps), len(steps)


def trend(vault: Reader, review_id: str) -> Trend:
    """Return how the sections stood in the last finished runs."""
    runs = finished(vault, review_id)[-MOST_RUNS:]
    replies: dict[str, list[list[ReviewAnswer]]] = {}
    for number, run in enumerate(runs):
        for one in answers_of(vault, run.id).values():
            if one.key.startswith(f"{review_id}."):
                replies.setdefault(one.section, [[] for _ in runs])[number].append(one)
    return Trend(
        days=tuple(run.finished_on or run.started_on for run in runs),
        rows={
            section: tuple(standing([one.reply for one in answers]) for answers in columns)
            for section, columns in replies.items()
        },
    )
