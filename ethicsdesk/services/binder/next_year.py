"""Tab 18: what is open, what comes next year, the plan of reviews, and the signature."""

from collections.abc import Iterator
from datetime import date

from ethicsdesk.domain.layout import Block, Chapter, Grid, Heading, Keep, Pairs, Paragraph, WriteLine, literal
from ethicsdesk.domain.records import Action
from ethicsdesk.domain.reviews import PACE_ID, Pace
from ethicsdesk.domain.words import day_words
from ethicsdesk.services import due, pace
from ethicsdesk.services.binder.front import open_points
from ethicsdesk.services.binder.scene import Scene
from ethicsdesk.services.binder.wording import count_of
from ethicsdesk.services.due import Due, DueSort
from ethicsdesk.services.pace import Turn

_KIND = {
    DueSort.ACTION: "Action",
    DueSort.DECISION: "Decision",
    DueSort.AGREEMENT: "Agreement",
    DueSort.CONSENT: "Consent",
    DueSort.INCIDENT: "Incident",
    DueSort.REQUEST: "Request",
    DueSort.REVIEW: "Review",
    DueSort.TRAINING: "Training",
}
"""What stands here; backups are told among the security reviews."""

_ABOUT_CLIENTS = frozenset({DueSort.ACTION, DueSort.CONSENT, DueSort.INCIDENT, DueSort.REQUEST})


_IN_PLAN = frozenset({DueSort.REVIEW, DueSort.TRAINING})


def tab(scene: Scene) -> tuple[Chapter, ...]:
    """Return what is open, what comes until the end of next year, the plan, and lines to sign."""
    blocks = (
        Pairs(rows=tuple(_summary(scene)), summary="What is open at the end of this binder"),
        *_coming(scene),
        *_plan(scene),
        *_signature(scene),
    )
    return (Chapter(title="Gaps and next year", link="actions", blocks=blocks),)


def _summary(scene: Scene) -> Iterator[tuple[str, str]]:
    yield "Open points", open_points(scene, "each named under “What is missing”")
    if scene.for_others:
        return
    actions = scene.vault.list(Action)
    made = sum(scene.of_year(one.made_on) for one in actions)
    done = sum(scene.of_year(one.done_on) for one in actions)
    yield f"Actions in {scene.year}", f"{made} taken on, {done} done"
    late = sum(one.due < scene.as_of for one in scene.actions)
    yield "Actions still open", f"{len(scene.actions)}, {late} of them past their day"


def _coming(scene: Scene) -> Iterator[Block]:
    last = date(scene.year + 1, 12, 31)
    found = [
        one for one in due.look(scene.desk, scene.vault) if one.sort in _KIND and not _planned(scene, one)
    ]
    if scene.for_others:
        found = [one for one in found if one.sort not in _ABOUT_CLIENTS]
    shown = sorted((one for one in found if one.on <= last), key=lambda one: (one.on, one.key))
    yield Heading(text=f"Due until {day_words(last)}", level=2)
    yield Paragraph(
        text="Reviews and training stand here only when they are late or were put off.", small=True
    )
    if shown:
        yield Grid(
            header=("Due", "What", "Kind", "On the day of this binder"),
            rows=tuple(_row(scene, one) for one in shown),
            shares=(2.6, 6, 1.8, 3.4),
            summary="Everything due until the end of next year, the soonest first",
        )
    else:
        yield Paragraph(text="Nothing else is due.")
    if scene.for_others:
        yield Paragraph(text="Actions, and what is due about clients, incidents and requests, is left out.")
    elif len(shown) < len(found):
        yield Paragraph(text=f"Due later than that: {len(found) - len(shown)}.", small=True)


def _planned(scene: Scene, one: Due) -> bool:
    """Say whether something stands in the plan below and asks for nothing yet."""
    return one.sort in _IN_PLAN and one.on >= scene.as_of and one.put_off_until is None


def _row(scene: Scene, one: Due) -> tuple[str, ...]:
    return day_words(one.on), literal(str(one.title)), _KIND[one.sort], _state(scene, one)


def _state(scene: Scene, one: Due) -> str:
    if one.put_off_until is not None:
        why = "" if scene.for_others else f": {literal(one.put_off_why)}"
        return f"put off until {day_words(one.put_off_until)}{why}"
    return "LATE" if one.on < scene.as_of else "to come"


def _plan(scene: Scene) -> Iterator[Block]:
    yield Heading(text="Plan of reviews and training", level=2)
    chosen = scene.vault.get(Pace, PACE_ID)
    if chosen is None:
        yield Paragraph(text="No plan was chosen by the day of this binder.")
        return
    plan = pace.weigh(chosen)
    yield Paragraph(
        text=f"Chosen on {day_words(chosen.chosen_on)}: up to {_time(chosen.budget)} in a quarter, about "
        f"{_time(plan.minutes_a_year)} in a year."
    )
    turns = pace.turns(scene.desk, scene.vault)
    titles = {turn.line.what: turn.title for turn in turns}
    yield Grid(
        header=("What", "How often", "Last done", "Next"),
        rows=tuple(_turn(turn, titles) for turn in turns),
        shares=(5, 3.4, 2.6, 2.6),
        summary="Every review and training topic: how often it is planned, when it was done, when it is next",
    )


def _time(minutes: int) -> str:
    hours, rest = divmod(minutes, 60)
    parts = [count_of(hours, "hour")] if hours else []
    return " ".join([*parts, count_of(rest, "minute")] if rest or not hours else parts)


def _turn(turn: Turn, titles: dict[str, str]) -> tuple[str, ...]:
    line = turn.line
    often = "not planned"
    if line.months:
        often = "every month" if line.months == 1 else f"every {line.months} months"
    if line.into:
        often = f"together with: {titles.get(line.into, line.into)}"
    return (
        literal(turn.title),
        literal(often),
        day_words(turn.last_on) if turn.last_on else "never",
        day_words(turn.due_on) if turn.due_on else "",
    )


def _signature(scene: Scene) -> tuple[Block, ...]:
    if scene.for_others:
        return ()
    lines = (
        WriteLine(label="First change"),
        WriteLine(label="Second change"),
        WriteLine(label="Signature and date", share=0.7),
    )
    return (Keep(blocks=(Heading(text="What I change next year", level=2), *lines)),)
