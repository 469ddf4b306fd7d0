"""Tab 15: what was learned in the year, topic by topic, with quizzes and with courses of one's own."""

from collections.abc import Iterator, Sequence

from ethicsdesk.domain.layout import Block, Chapter, Grid, Heading, Paragraph, literal
from ethicsdesk.domain.reviews import PACE_ID, Pace, TrainingEntry
from ethicsdesk.domain.words import day_words
from ethicsdesk.services import pace
from ethicsdesk.services.binder import cited, planned
from ethicsdesk.services.binder.planned import NO_PLAN, every
from ethicsdesk.services.binder.scene import Scene
from ethicsdesk.services.binder.wording import line
from ethicsdesk.services.pace import TRAINING, Turn

_SAYS_WHEN = "164.308(a)(5), 164.530(b)"


def tab(scene: Scene) -> tuple[Chapter, ...]:
    """Return the tab of the training log."""
    entries = sorted(scene.vault.list(TrainingEntry), key=lambda one: one.done_on)
    there = [one for one in entries if one.done_on <= scene.as_of]
    blocks = (*_log(scene, there), *_topics(scene, there))
    return (Chapter(title="Training and competence", link="training", blocks=blocks),)


def _log(scene: Scene, entries: Sequence[TrainingEntry]) -> Iterator[Block]:
    yield cited.hipaa(scene, "training on security and on privacy", _SAYS_WHEN)
    mine = [one for one in entries if one.done_on.year == scene.year]
    if not mine:
        yield Paragraph(text=f"No training was written down in {scene.year} by {day_words(scene.as_of)}.")
        return
    own = [one for one in mine if not one.topic_id]
    yield Paragraph(
        text=f"{hours(mine)} in {scene.year}: {hours([one for one in mine if one.topic_id])} on the topics "
        f"of EthicsDesk, {hours(own)} of courses, reading and consultation of the therapist's own."
    )
    yield Grid(
        header=("Day", "Topic", "How", "Time", "Quiz"),
        rows=tuple(_entry(scene, one) for one in mine),
        shares=(2.4, 4.4, 3, 1.4, 3),
        summary="Every training of the year with its time and its quiz",
    )
    yield from _learned(scene, mine)


def hours(entries: Sequence[TrainingEntry]) -> str:
    """Return the time of some entries in words."""
    whole, rest = divmod(sum(one.minutes for one in entries), 60)
    parts = [f"{whole} h"] if whole else []
    return " ".join([*parts, f"{rest} min"] if rest or not parts else parts)


def _entry(scene: Scene, one: TrainingEntry) -> tuple[str, ...]:
    own = scene.for_others and not one.topic_id  # its title is in the therapist's own words
    return (
        day_words(one.done_on),
        "A topic of the therapist's own" if own else literal(one.title),
        literal(line(one.form, one.provider)) or "not stated",
        hours([one]),
        _quiz(one),
    )


def _quiz(one: TrainingEntry) -> str:
    if not one.asked:
        return "no quiz"
    again = f", again by {day_words(one.again_by)}" if one.again_by and not one.passed else ""
    passed = "safety questions right" if one.passed else "a safety question wrong"
    return f"{one.right} of {one.asked}, {passed}{again}"


def _learned(scene: Scene, mine: Sequence[TrainingEntry]) -> Iterator[Block]:
    """Yield what changed in the practice, in the therapist's words: not for others."""
    told = [one for one in mine if one.learned]
    if told and not scene.for_others:
        yield Heading(text="What it changes in the practice", level=2)
        yield Grid(
            header=("Topic", "In the therapist's words"),
            rows=tuple((literal(one.title), literal(one.learned)) for one in told),
            shares=(3, 6),
            summary="What the therapist does differently after each training",
        )


def _topics(scene: Scene, entries: Sequence[TrainingEntry]) -> Iterator[Block]:
    yield Heading(text="Topics and the plan", level=2)
    turns = [turn for turn in pace.turns(scene.desk, scene.vault) if turn.line.what.startswith(TRAINING)]
    yield Grid(
        header=("Topic", "Last done", "Planned", "How it stood"),
        rows=tuple(_topic(scene, turn, entries) for turn in turns),
        shares=(4.4, 2.6, 2.4, 4),
        summary="Every topic with the day it was last done, what the plan asks for, and what is missing",
    )
    chosen = scene.vault.get(Pace, PACE_ID)
    plan = f"The plan was chosen on {day_words(chosen.chosen_on)}." if chosen else NO_PLAN
    yield Paragraph(
        text=f"{plan} A quiz counts as done when every question on safety was right. It shows what was "
        "learned on a day. It is no certificate.",
        small=True,
    )


def _topic(scene: Scene, turn: Turn, entries: Sequence[TrainingEntry]) -> tuple[str, ...]:
    mine = [one for one in entries if f"{TRAINING}{one.topic_id}" == turn.line.what]
    last = mine[-1] if mine else None
    if last is not None and not last.passed:
        stood = "a safety question was wrong; to be taken again"
        stood += f" by {day_words(last.again_by)}" if last.again_by else ""
    elif turn.due_on is not None:
        late = turn.due_on < scene.as_of
        stood = f"{'was due by' if late else 'due by'} {day_words(turn.due_on)}{', not done' if late else ''}"
    else:
        stood = "" if last else "not done"
    for one in planned.missed(scene, turn.line.what):
        stood += f"; an earlier plan asked for it by {day_words(one.due)}, not done then"
    return (
        literal(turn.title),
        day_words(last.done_on) if last else "never",
        every(turn.line.months) if turn.line.months else "not on a plan",
        stood,
    )
