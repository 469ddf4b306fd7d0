"""What was planned for the year, as chosen then, and whether it was done."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from itertools import pairwise

from ethicsdesk.domain.layout import Paragraph, literal
from ethicsdesk.domain.reviews import PACE_ID, Pace, Snooze, TrainingEntry
from ethicsdesk.domain.words import day_words
from ethicsdesk.services import pace
from ethicsdesk.services.binder.scene import Scene
from ethicsdesk.services.pace import Turn
from ethicsdesk.services.review_reading import finished

NO_PLAN = "No plan of reviews was chosen by this day. So nothing was overdue by a plan."


@dataclass(frozen=True, slots=True, kw_only=True)
class Quarter:
    """A quarter of the year of the binder."""

    name: str
    first: date
    last: date


_QUARTERS = (
    ("First quarter (January to March)", (1, 1), (3, 31)),
    ("Second quarter (April to June)", (4, 1), (6, 30)),
    ("Third quarter (July to September)", (7, 1), (9, 30)),
    ("Fourth quarter (October to December)", (10, 1), (12, 31)),
)


def quarters(scene: Scene) -> Iterator[Quarter]:
    """Yield the quarters that had begun on the day of the binder."""
    for name, first, last in _QUARTERS:
        begins = date(scene.year, *first)
        if begins <= scene.as_of:
            yield Quarter(name=name, first=begins, last=date(scene.year, *last))


def of(scene: Scene, what: str) -> Paragraph:
    """Return what the plan of the day asked for, and what of it was not done; *what* as in a plan."""
    return Paragraph(text=sentence(scene, what))


def sentence(scene: Scene, what: str) -> str:
    """Return the same as text."""
    chosen = scene.vault.get(Pace, PACE_ID)
    if chosen is None:
        return NO_PLAN
    turns = {turn.line.what: turn for turn in pace.turns(scene.desk, scene.vault)}
    earlier = (
        f"The plan chosen on {day_words(one.chosen_on)} had asked for it by {day_words(one.due)}. It was not "
        "done when a new plan took its place."
        for one in missed(scene, what)
    )
    return " ".join((*_parts(scene, chosen, turns, what), *earlier))


def is_late(scene: Scene, what: str) -> bool:
    """Say whether the plan of the day asked for something that was not done."""
    turns = {turn.line.what: turn for turn in pace.turns(scene.desk, scene.vault)}
    turn = turns.get(what)
    host = turns.get(turn.line.into, turn) if turn else None
    return host is not None and host.due_on is not None and host.due_on < scene.as_of


@dataclass(frozen=True, slots=True, kw_only=True)
class Missed:
    """Something a plan asked for that was not done when another plan took its place in the year."""

    chosen_on: date
    due: date


def missed(scene: Scene, what: str) -> tuple[Missed, ...]:
    """Return what earlier plans asked for in the year and did not get."""
    plans = [one for _, one in scene.vault.history(Pace, PACE_ID) if one is not None]
    found = (_missed(scene, what, old, until=new.chosen_on) for old, new in pairwise(plans))
    return tuple(one for one in found if one is not None)


def _missed(scene: Scene, what: str, plan: Pace, *, until: date) -> Missed | None:
    lines = {line.what: line for line in plan.lines}
    line = lines.get(what)
    host = lines.get(line.into, line) if line else None
    if host is None or not scene.of_year(until):
        return None
    last = max((day for day in _done(scene, what) if day <= until), default=None)
    due = pace.due_day(host, last, plan)
    return Missed(chosen_on=plan.chosen_on, due=due) if due is not None and due < until else None


def _done(scene: Scene, what: str) -> Iterator[date]:
    """Yield the days a thing of the plan was done: a review finished, a topic learned."""
    if what.startswith(pace.TRAINING):
        topic = what.removeprefix(pace.TRAINING)
        entries = scene.vault.list(TrainingEntry)
        yield from (one.done_on for one in entries if one.topic_id == topic and one.passed)
    else:
        yield from (one.finished_on for one in finished(scene.vault, what) if one.finished_on)


def _parts(scene: Scene, chosen: Pace, turns: dict[str, Turn], what: str) -> Iterator[str]:
    turn = turns.get(what)
    day = day_words(chosen.chosen_on)
    if turn is None or not turn.line.months:
        yield f"The plan chosen on {day} does not ask for it."
        return
    host = turns.get(turn.line.into)
    if host is not None:
        yield f"The plan chosen on {day} asks for it together with “{host.title}”, {every(host.line.months)}."
    else:
        yield f"The plan chosen on {day} asks for it {every(turn.line.months)}."
    if turn.line.why and not scene.for_others:
        yield f"The reason noted: {literal(turn.line.why)}"
    yield from _due(scene, host or turn)


def _due(scene: Scene, turn: Turn) -> Iterator[str]:
    if turn.due_on is None:
        return
    if turn.due_on >= scene.as_of:
        yield f"The next one is due by {day_words(turn.due_on)}."
        return
    yield f"It was due by {day_words(turn.due_on)} and was not done on the day of this binder."
    off = scene.vault.get(Snooze, f"review/{turn.line.what}")
    if off is not None and off.due == turn.due_on:
        why = "" if scene.for_others else f": {literal(off.reason)}"
        yield f"It was put off until {day_words(off.until)}{why}."


def every(months: int) -> str:
    """Return how often, in words."""
    return {1: "every month", 12: "once a year"}.get(months, f"every {months} months")
