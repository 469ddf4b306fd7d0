"""What was planned for the year, as chosen then, and whether it was done."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from ethicsdesk.domain.layout import Paragraph, literal
from ethicsdesk.domain.reviews import PACE_ID, Pace, Snooze
from ethicsdesk.domain.words import day_words
from ethicsdesk.services import pace
from ethicsdesk.services.binder.scene import Scene
from ethicsdesk.services.pace import Turn

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
    return " ".join(_parts(scene, chosen, turns, what))


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
