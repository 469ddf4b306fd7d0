"""Reviews: start or go on, answer one item after the other, take over what is still true, finish."""

import json
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date

from ethicsdesk.domain.errors import ValueNotAcceptedError
from ethicsdesk.domain.records import Action, Tool, Use
from ethicsdesk.domain.review_book import Each, ReviewBook, ReviewItem, ReviewSection, ReviewText, Scale
from ethicsdesk.domain.review_errors import PlaceMissingError, ReviewFinishedError, ReviewOpenError
from ethicsdesk.domain.reviews import (
    LONGEST_LINE,
    LONGEST_NOTE,
    OWN_ASSETS,
    PACE_ID,
    REPLIES,
    Pace,
    Reply,
    Review,
    ReviewAnswer,
    Subject,
    step_by,
    wants_step,
)
from ethicsdesk.domain.wording import tr_noop
from ethicsdesk.services import review_report
from ethicsdesk.services.changes import Changed, Topic
from ethicsdesk.services.desk import Desk
from ethicsdesk.services.ports import Reader, Writer
from ethicsdesk.services.review_reading import answers_of, before, carried

TOPICS = frozenset({Topic.REVIEWS})
_BOTH = frozenset({Topic.REVIEWS, Topic.ACTIONS})


@dataclass(frozen=True, slots=True, kw_only=True)
class NextStep:
    """What to do about an answer, and by when."""

    text: str
    due: date


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """One item of a run: what is asked, of what, the answer so far and the one of the run before."""

    key: str
    review: ReviewText
    section: ReviewSection
    item: ReviewItem
    subject: Subject | None
    answer: ReviewAnswer | None
    before: ReviewAnswer | None

    @property
    def is_same(self) -> bool:
        """Say whether the run before found it in order, so that “still true” is enough."""
        good = (Reply.YES, Reply.LOW, Reply.NOT_APPLICABLE)
        return self.before is not None and self.before.asked == self.item.text and self.before.reply in good


@dataclass(frozen=True, slots=True, kw_only=True)
class Run:
    """A review in work: its items in order, where it was left, what was half-typed, open steps of before."""

    review: Review
    steps: tuple[Step, ...]
    at: str = ""
    draft: str = ""
    carried: tuple[Action, ...] = ()

    @property
    def answered(self) -> int:
        """Return how many items have an answer."""
        return sum(step.answer is not None for step in self.steps)

    @property
    def same(self) -> tuple[Step, ...]:
        """Return the open items for which “still true” is enough."""
        return tuple(step for step in self.steps if step.answer is None and step.is_same)


def start(desk: Desk, review_id: str) -> Changed[Run]:
    """Begin a run, or go on with the one that is open. Raises KeyError for a review that is not there."""
    text = desk.in_english().library.reviews().review(review_id)
    with desk.store.writing() as vault:
        there = [one for one in vault.list(Review) if one.review_id == review_id and not one.finished_on]
        if there:
            return Changed(_run(desk, vault, there[-1]), frozenset())
        pace = vault.get(Pace, PACE_ID)
        joined = [line for line in pace.lines if line.into == review_id] if pace else []
        review = Review(
            id=desk.new_id(),
            review_id=review_id,
            title=text.title,
            started_on=desk.clock.today(),
            subjects=tuple(_subjects(vault)),
            joined=tuple(line.what for line in joined),
            joined_why=tuple(line.why for line in joined),
        )
        vault.put(review)
        run = _run(desk, vault, review)
    return Changed(run, TOPICS)


def read(desk: Desk, run_id: str) -> Run | None:
    """Return a run, or None when there is none."""
    with desk.store.reading() as vault:
        review = vault.get(Review, run_id)
        return _run(desk, vault, review) if review else None


def answer(
    desk: Desk, run_id: str, key: str, reply: Reply, *, note: str = "", step: NextStep | None = None
) -> Changed[Run]:
    """Keep an answer, and the next step that comes out of it; one it no longer needs is taken back.

    Raises KeyError, ReviewFinishedError, PlaceMissingError, ValueNotAcceptedError.
    """
    today = desk.clock.today()
    with desk.store.writing() as vault:
        run = _open_run(desk, vault, run_id)
        found = next(one for one in run.steps if one.key == key) if _has(run, key) else None
        if found is None:
            raise KeyError(key)
        _check(found, reply, note, step)
        kept = ReviewAnswer(
            id=f"{run_id}/{key}",
            run_id=run_id,
            key=key,
            section=found.section.title,
            asked=found.item.text,
            reply=reply,
            answered_on=today,
            note=note.strip(),
            action_id=_keep_step(desk, vault, found, step if wants_step(reply) else None, run_id),
        )
        vault.put(kept)
        vault.set_place(_place(run_id), "")
        after = _run(desk, vault, run.review)
    return Changed(after, _BOTH)


def still_true(desk: Desk, run_id: str) -> Changed[Run]:
    """Take over the good answers of the run before for all items still open. Raises KeyError."""
    today = desk.clock.today()
    with desk.store.writing() as vault:
        run = _open_run(desk, vault, run_id)
        for step in run.same:
            if step.before is not None:
                vault.put(
                    replace(
                        step.before,
                        id=f"{run_id}/{step.key}",
                        run_id=run_id,
                        answered_on=today,
                        still_true=True,
                        action_id="",
                    )
                )
        after = _run(desk, vault, run.review)
    return Changed(after, TOPICS)


def keep_draft(desk: Desk, run_id: str, key: str, note: str = "") -> Changed[None]:
    """Remember which item is on the screen and what is half-typed in its note."""
    with desk.store.writing() as vault:
        vault.set_place(_place(run_id), json.dumps({"at": key, "note": note[:LONGEST_NOTE]}))
    return Changed(None)


def finish(desk: Desk, run_id: str) -> Changed[Run]:
    """Finish a run and keep its report as a paper. Raises KeyError, ReviewOpenError, ReviewFinishedError."""
    with desk.store.writing() as vault:
        run = _open_run(desk, vault, run_id)
        if left := len(run.steps) - run.answered:
            raise ReviewOpenError(count=str(left))
        done = replace(run.review, finished_on=desk.clock.today())
        vault.put(done)
        paper = review_report.issue(desk, vault, done)
        done = replace(done, paper_id=paper.id)
        vault.put(done)
        vault.set_place(_place(run_id), "")
        after = _run(desk, vault, done)
    return Changed(after, _BOTH | {Topic.PAPERS})


def proposed(step: Step, reply: Reply, today: date) -> NextStep | None:
    """Return the next step an answer proposes; None for one that is in order."""
    if not wants_step(reply):
        return None
    about = f": {step.subject.name}" if step.subject else ""
    return NextStep(text=f"{step.item.act}{about}", due=step_by(reply, today))


def _has(run: Run, key: str) -> bool:
    return any(step.key == key for step in run.steps)


def _check(found: Step, reply: Reply, note: str, step: NextStep | None) -> None:
    if reply not in REPLIES[found.item.scale]:
        raise ValueNotAcceptedError(problem=tr_noop("Please choose one of the answers shown."))
    if len(note) > LONGEST_NOTE or (step and len(step.text) > LONGEST_LINE):
        raise ValueNotAcceptedError(problem=tr_noop("This text is very long. Please shorten it."))
    if found.item.scale is Scale.PLACE and reply in (Reply.YES, Reply.PARTLY) and not note.strip():
        raise PlaceMissingError
    if step is not None and not step.text.strip():
        raise ValueNotAcceptedError(problem=tr_noop("Please write what is to be done."))


def _keep_step(desk: Desk, vault: Writer, found: Step, step: NextStep | None, run_id: str) -> str:
    """Keep the next step of an answer in place of the one it had; what is done already stays."""
    old = vault.get(Action, found.answer.action_id) if found.answer and found.answer.action_id else None
    if old is not None and old.done_on is not None:
        return old.id
    if step is None:
        if old is not None:
            vault.remove(Action, old.id)
        return ""
    action = Action(
        id=old.id if old else desk.new_id(),
        text=step.text.strip(),
        due=step.due,
        made_on=old.made_on if old else desk.clock.today(),
        origin_kind=Review.kind,
        origin_id=run_id,
    )
    vault.put(action)
    return action.id


def _open_run(desk: Desk, vault: Reader, run_id: str) -> Run:
    """Return an open run in English, as its records are kept."""
    review = vault.get(Review, run_id)
    if review is None:
        raise KeyError(run_id)
    if review.finished_on is not None:
        raise ReviewFinishedError
    return _run(desk.in_english(), vault, review)


def _run(desk: Desk, vault: Reader, review: Review) -> Run:
    at, draft = _left_at(vault.place(_place(review.id)))
    return Run(
        review=replace(review, title=desk.library.said(review.title)),
        steps=tuple(_steps(desk.library.reviews(), vault, review)),
        at=at,
        draft=draft,
        carried=carried(vault, review),
    )


def _steps(book: ReviewBook, vault: Reader, review: Review) -> Iterator[Step]:
    given, earlier = answers_of(vault, review.id), before(vault, review)
    there = {one.id for one in book.reviews}
    for review_id in (review.review_id, *review.joined):
        if review_id not in there:
            continue
        text = book.review(review_id)
        for section in text.sections:
            for subject in _of_section(review, section):
                for item in section.items:
                    key = f"{text.id}.{item.id}" + (f"@{subject.id}" if subject else "")
                    yield Step(
                        key=key,
                        review=text,
                        section=section,
                        item=item,
                        subject=subject,
                        answer=given.get(key),
                        before=earlier.get(key),
                    )


def _of_section(review: Review, section: ReviewSection) -> tuple[Subject | None, ...]:
    match section.each:
        case Each.ONCE:
            return (None,)
        case Each.TOOL:
            return tuple(one for one in review.subjects if one.each is Each.TOOL)
        case Each.ASSET:
            return review.subjects


def _subjects(vault: Reader) -> Iterator[Subject]:
    yield from OWN_ASSETS
    for tool in vault.list(Tool):
        if tool.use is Use.IN_USE:
            yield Subject(each=Each.TOOL, id=tool.id, name=tool.name)


def _place(run_id: str) -> str:
    return f"review:{run_id}"


def _left_at(kept: str) -> tuple[str, str]:
    """Return the item and the half-typed note; a place that cannot be read is none."""
    try:
        found = json.loads(kept) if kept else {}
        return str(found["at"]), str(found["note"])
    except (ValueError, KeyError, TypeError):
        return "", ""
