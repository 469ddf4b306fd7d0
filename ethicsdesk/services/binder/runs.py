"""What the tabs about reviews share: runs of a year, their answers, and the steps that came out of them."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from ethicsdesk.domain.layout import Block, Bullets, Grid, literal
from ethicsdesk.domain.records import Action, Paper
from ethicsdesk.domain.reviews import Review, ReviewAnswer
from ethicsdesk.domain.words import day_words
from ethicsdesk.services import review_report
from ethicsdesk.services.binder.scene import Scene
from ethicsdesk.services.review_reading import answers_of, finished


@dataclass(frozen=True, slots=True, kw_only=True)
class Run:
    """A finished run with the answers to one review; another review may have been joined to it."""

    review: Review
    answers: tuple[ReviewAnswer, ...]

    @property
    def done(self) -> str:
        """Return the day it was finished, in words."""
        return day_words(self.review.finished_on or self.review.started_on)


@dataclass(frozen=True, slots=True, kw_only=True)
class StepLine:
    """A next step with the answer it came out of."""

    run: Run
    answer: ReviewAnswer
    action: Action


def every(scene: Scene, review_id: str) -> tuple[Run, ...]:
    """Return all finished runs of a review up to the day of the binder, oldest first."""
    return tuple(_run(scene, one, review_id) for one in finished(scene.vault, review_id))


def of_year(scene: Scene, found: Iterable[Run]) -> tuple[Run, ...]:
    """Return those that were finished in the year of the binder."""
    return tuple(run for run in found if scene.of_year(run.review.finished_on))


def paper_number(scene: Scene, run: Run) -> str:
    """Return the number of the report of a run, or that there is none."""
    paper = scene.vault.get(Paper, run.review.paper_id) if run.review.paper_id else None
    return paper.number if paper else "none kept"


def points(run: Run, answers: Iterable[ReviewAnswer], *, notes: bool, dated: bool = False) -> list[Block]:
    """Return what did not stand as it should as bullets; nothing when all did."""
    names = {one.id: one.name for one in run.review.subjects}
    told = review_report.open_points(answers)
    day = f"{run.done}: " if dated else ""
    items = tuple(day + review_report.point(one if notes else replace(one, note=""), names) for one in told)
    return [Bullets(items=items)] if items else []


def steps(scene: Scene, found: Iterable[Run]) -> tuple[StepLine, ...]:
    """Return the steps that were made or done in the year, or were still open on the day of the binder."""
    lines = (line for run in found for line in steps_of(scene, run))
    kept = (line for line in lines if _belongs(scene, line.action))
    return tuple(sorted(kept, key=lambda line: (line.action.due, line.action.id)))


def steps_grid(scene: Scene, lines: Iterable[StepLine], *, words: bool, summary: str) -> Grid:
    """Return steps as a table; without *words* a step is named by what was asked, as others may read it."""
    return Grid(
        header=("Step", "From", "Due", "How it stood"),
        rows=tuple(
            (
                literal(line.action.text) if words else _asked(line),
                line.run.done,
                day_words(line.action.due),
                state(scene, line.action, words=words),
            )
            for line in lines
        ),
        shares=(5, 2.4, 2.4, 3),
        summary=summary,
    )


def state(scene: Scene, action: Action, *, words: bool) -> str:
    """Return how a step stood on the day of the binder."""
    if action.done_on is not None:
        proof = f": {literal(action.proof)}" if action.proof and words else ""
        return f"done on {day_words(action.done_on)}{proof}"
    return "open, its day is over" if action.due < scene.as_of else "open"


def _asked(line: StepLine) -> str:
    names = {one.id: one.name for one in line.run.review.subjects}
    about = names.get(line.answer.key.partition("@")[2], "")
    return (f"{literal(about)}: " if about else "") + line.answer.asked


def _run(scene: Scene, review: Review, review_id: str) -> Run:
    answers = answers_of(scene.vault, review.id)
    mine = tuple(one for key, one in answers.items() if key.startswith(f"{review_id}."))
    return Run(review=review, answers=mine)


def steps_of(scene: Scene, run: Run) -> Iterator[StepLine]:
    """Yield every step that came out of a run."""
    for answer in run.answers:
        action = scene.vault.get(Action, answer.action_id) if answer.action_id else None
        if action is not None:
            yield StepLine(run=run, answer=answer, action=action)


def _belongs(scene: Scene, action: Action) -> bool:
    return action.done_on is None or scene.of_year(action.made_on) or scene.of_year(action.done_on)
