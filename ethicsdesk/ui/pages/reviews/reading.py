"""What the page of reviews shows, read in one go."""

from dataclasses import dataclass
from datetime import date

from ethicsdesk.domain.review_book import ReviewBook
from ethicsdesk.domain.reviews import Review
from ethicsdesk.services import due, pace, training
from ethicsdesk.services.desk import Desk
from ethicsdesk.services.due import Due
from ethicsdesk.services.pace import Plan, Turn
from ethicsdesk.services.training import Log


@dataclass(frozen=True, slots=True, kw_only=True)
class Seen:
    """The plan that holds (None before one was chosen), each thing's turn, runs, training, what is due."""

    book: ReviewBook
    plan: Plan | None
    turns: tuple[Turn, ...]
    begun: tuple[Review, ...]
    finished: tuple[Review, ...]
    log: Log
    due: tuple[Due, ...]
    today: date


def see(desk: Desk) -> Seen:
    """Read everything the page shows."""
    chosen = pace.chosen(desk)
    with desk.store.reading() as vault:
        runs = vault.list(Review)
        turns = pace.turns(desk, vault)
        listed = due.look(desk, vault)
    ended = [one for one in runs if one.finished_on is not None]
    return Seen(
        book=desk.library.reviews(),
        plan=pace.weigh(chosen) if chosen else None,
        turns=turns,
        begun=tuple(one for one in runs if one.finished_on is None),
        finished=tuple(reversed(ended)),
        log=training.log(desk),
        due=listed,
        today=desk.clock.today(),
    )
