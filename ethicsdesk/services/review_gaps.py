"""What a binder lacks of reviews and training that the plan asks for; what was not chosen is never missed."""

from collections.abc import Iterator
from datetime import date, timedelta

from ethicsdesk.domain.records import Practice, Tool, Use, YesNo
from ethicsdesk.domain.reviews import PACE_ID, Pace, Reply, Review, ReviewAnswer, TrainingEntry, wants_step
from ethicsdesk.domain.wording import Message, say, tr_noop
from ethicsdesk.services import pace, training
from ethicsdesk.services.desk import Desk
from ethicsdesk.services.gaps import Gap, Harm, due_words
from ethicsdesk.services.pace import Turn
from ethicsdesk.services.ports import Reader
from ethicsdesk.services.review_reading import finished
from ethicsdesk.services.targets import Area, Target

RISK = "risk"
LEFT = timedelta(days=14)
"""How long a review may rest half done before a binder says so."""

_QUARTERS = (
    tr_noop("“{title}”: none in the first quarter"),
    tr_noop("“{title}”: none in the second quarter"),
    tr_noop("“{title}”: none in the third quarter"),
    tr_noop("“{title}”: none in the fourth quarter"),
)
_EVERY = {
    1: tr_noop("Your plan has it monthly. It was due on {day}."),
    3: tr_noop("Your plan has it each quarter. It was due on {day}."),
    6: tr_noop("Your plan has it twice a year. It was due on {day}."),
    12: tr_noop("Your plan has it each year. It was due on {day}."),
}


def of_reviews(desk: Desk, vault: Reader, practice: Practice | None) -> list[Gap]:
    """Return the reviews and lessons that were due by today and not done, and what they left open."""
    today = desk.clock.today()
    turns = pace.turns(desk, vault)
    found = list(_of_risk(vault, practice))
    never = {gap.target.field for gap in found}
    for turn in turns:
        if turn.line.what not in never:
            found += _of_turn(turn, today)
            found += _of_quarters(vault, turn, today)
    found += _of_answers(desk, vault)
    return [*found, *_of_retries(desk, vault, turns, today), *_of_half_done(desk, vault, today)]


def _of_turn(turn: Turn, today: date) -> Iterator[Gap]:
    if turn.due_on is None or turn.due_on >= today:
        return
    what = turn.line.what
    is_topic = what.startswith(pace.TRAINING)
    yield Gap(
        harm=Harm.OVERDUE,
        title=say(tr_noop("Training: {title}") if is_topic else "{title}", title=turn.title),
        why=_since(turn.line.months, turn.due_on, today),
        target=_training(what) if is_topic else Target(area=Area.REVIEW, field=what),
        due=turn.due_on,
    )


def _since(months: int, due: date, today: date) -> Message:
    return say(_EVERY[months], day=due) if months in _EVERY else due_words(due, today)


def _training(what: str) -> Target:
    return Target(area=Area.TRAINING, id=what.removeprefix(pace.TRAINING))


def _of_quarters(vault: Reader, turn: Turn, today: date) -> Iterator[Gap]:
    """Yield the quarters of the year that passed without a review that is planned in each, before its last.

    What is due since the last is told as overdue.
    """
    line, chosen = turn.line, vault.get(Pace, PACE_ID)
    is_quarterly = line.months in (1, 3) and not line.into and not line.what.startswith(pace.TRAINING)
    if chosen is None or not is_quarterly or turn.last_on is None:
        return
    held = {_quarter(one.finished_on) for one in finished(vault, line.what) if one.finished_on is not None}
    begun = _quarter(max(chosen.chosen_on, line.first_on))
    for number, title in enumerate(_QUARTERS):
        quarter = (today.year, number)
        if begun <= quarter < _quarter(turn.last_on) and quarter not in held:
            yield Gap(
                harm=Harm.OPEN,
                title=say(title, title=turn.title),
                why=say(tr_noop("Your plan has it each quarter. It cannot be made up, so it is told here.")),
                target=Target(area=Area.REVIEWS),
            )


def _quarter(day: date) -> tuple[int, int]:
    return day.year, (day.month - 1) // 3


def _of_retries(desk: Desk, vault: Reader, turns: tuple[Turn, ...], today: date) -> Iterator[Gap]:
    """Yield the lessons whose quiz was to be taken again, where the plan does not say so already."""
    told = {turn.line.what for turn in turns if turn.due_on is not None and turn.due_on < today}
    last = {one.topic_id: one for one in sorted(vault.list(TrainingEntry), key=lambda one: one.done_on)}
    for topic_id, entry in last.items():
        again = training.again_on(entry)
        if topic_id and again is not None and again < today and pace.TRAINING + topic_id not in told:
            yield Gap(
                harm=Harm.OVERDUE,
                title=say(tr_noop("Training: {title}"), title=desk.library.said(entry.title)),
                why=say(
                    tr_noop("A question on safety was missed. It was due again by {day}."),
                    day=again,
                ),
                target=Target(area=Area.TRAINING, id=topic_id),
                due=again,
            )


def _of_half_done(desk: Desk, vault: Reader, today: date) -> Iterator[Gap]:
    for one in vault.list(Review):
        if one.finished_on is None and one.started_on + LEFT < today:
            yield Gap(
                harm=Harm.OPEN,
                title=say(
                    tr_noop("“{title}” was begun and not finished"), title=desk.library.said(one.title)
                ),
                why=say(tr_noop("You began on {day}. Your answers are kept."), day=one.started_on),
                target=Target(area=Area.REVIEW, id=one.id),
            )


def _of_risk(vault: Reader, practice: Practice | None) -> Iterator[Gap]:
    """Yield a risk analysis that was never done where HIPAA asks for one, or one that lacks the whole."""
    runs = finished(vault, RISK)
    if runs:
        yield from _of_lists(vault, runs[-1])
        return
    bound = practice is not None and practice.covered_entity is not YesNo.NO
    used = [tool for tool in vault.list(Tool) if tool.use is Use.IN_USE and tool.client_data is not YesNo.NO]
    if bound and used:
        yield Gap(
            harm=Harm.LAW_OR_PROMISE,
            title=say(tr_noop("The AI part of the risk analysis was never done")),
            why=say(tr_noop("HIPAA asks for a risk analysis (45 CFR 164.308(a)(1)(ii)(A)).")),
            target=Target(area=Area.REVIEW, field=RISK),
        )


def _of_lists(vault: Reader, run: Review) -> Iterator[Gap]:
    """Yield what the last risk analysis itself says is not there: one of the whole practice, the devices."""
    for key, (harm, title, why) in _LISTS.items():
        answer = vault.get(ReviewAnswer, f"{run.id}/{key}")
        if answer is not None and answer.reply in (Reply.NO, Reply.PARTLY):
            target = Target(area=Area.REVIEW, id=run.id)
            yield Gap(harm=harm, title=say(title), why=say(why), target=target)


_LISTS = {
    "risk.whole": (
        Harm.LAW_OR_PROMISE,
        tr_noop("There is no full risk analysis of the whole practice"),
        tr_noop("Your own answer says so. HIPAA asks for one (45 CFR 164.308(a)(1)(ii)(A))."),
    ),
    "risk.devices": (
        Harm.OPEN,
        tr_noop("There is no full list of the devices that hold client data"),
        tr_noop("Your own answer in the risk analysis says so."),
    ),
}


def _of_answers(desk: Desk, vault: Reader) -> Iterator[Gap]:
    """Yield the last run of each review whose answers want a next step and have none."""
    for review in desk.library.reviews().reviews:
        runs = [one for one in finished(vault, review.id) if one.review_id == review.id]
        if not runs or runs[-1].finished_on is None:
            continue
        left = [
            one
            for one in vault.list(ReviewAnswer, parent=runs[-1].id)
            if wants_step(one.reply) and not one.action_id and one.key not in _LISTS
        ]
        if left:
            one, more = (
                tr_noop("“{title}”: one answer has no next step"),
                tr_noop("“{title}”: {count} answers have no next step"),
            )
            yield Gap(
                harm=Harm.OPEN,
                title=say(one if len(left) == 1 else more, title=review.title, count=str(len(left))),
                why=say(
                    tr_noop("On {day} they did not stand as they should, and nothing follows from it."),
                    day=runs[-1].finished_on,
                ),
                target=Target(area=Area.REVIEW, id=runs[-1].id),
            )
