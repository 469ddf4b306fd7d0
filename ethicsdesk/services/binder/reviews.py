"""Tab 14: the self-reviews of the year, quarter by quarter, and what became of their steps."""

from collections.abc import Iterator

from ethicsdesk.domain.layout import Block, Callout, Chapter, Grid, Heading, Paragraph, Tone
from ethicsdesk.domain.reviews import standing
from ethicsdesk.domain.words import day_words
from ethicsdesk.services import review_report
from ethicsdesk.services.binder import cited, planned, runs
from ethicsdesk.services.binder.planned import Quarter
from ethicsdesk.services.binder.runs import Run
from ethicsdesk.services.binder.scene import Extra, Scene
from ethicsdesk.services.review_reading import trend

REVIEW = "self"


def tab(scene: Scene) -> tuple[Chapter, ...]:
    """Return the tab of the self-reviews."""
    found = runs.every(scene, REVIEW)
    blocks = (*_quarters(scene, runs.of_year(scene, found)), *_after(scene, found))
    return (Chapter(title="Quarterly self-reviews", link="self-reviews", blocks=blocks),)


def _quarters(scene: Scene, done: tuple[Run, ...]) -> Iterator[Block]:
    yield cited.house(
        "once a quarter the therapist answers plain questions about the use of AI, by principle."
    )
    yield planned.of(scene, REVIEW)
    if not done:
        yield Callout(
            tone=Tone.CAUTION if planned.is_late(scene, REVIEW) else Tone.INFO,
            title=f"No self-review was finished in {scene.year} by {day_words(scene.as_of)}",
        )
    yield Grid(
        header=("Quarter", "Self-review", "Answers", "Score", "Report"),
        rows=tuple(row for quarter in planned.quarters(scene) for row in _rows(scene, quarter, done)),
        shares=(3.4, 3.4, 4, 1.6, 2.2),
        summary="For each quarter the self-reviews that were finished in it, or that there was none",
    )


def _rows(scene: Scene, quarter: Quarter, done: tuple[Run, ...]) -> Iterator[tuple[str, ...]]:
    mine = [
        run
        for run in done
        if run.review.finished_on and quarter.first <= run.review.finished_on <= quarter.last
    ]
    if not mine:
        runs_on = f"none by {day_words(scene.as_of)}; the quarter is not over"
        yield quarter.name, runs_on if scene.as_of < quarter.last else "none was finished", "", "", ""
    for run in mine:
        share = standing([one.reply for one in run.answers])
        yield (
            quarter.name,
            f"finished on {run.done}",
            review_report.answers_words(run.answers),
            review_report.share_words(share),
            runs.paper_number(scene, run),
        )


def _after(scene: Scene, found: tuple[Run, ...]) -> Iterator[Block]:
    """Yield how the principles stood, what did not stand well, and the steps: carried over and closed."""
    done = runs.of_year(scene, found)
    if done:
        yield from _by_principle(scene)
        yield from _points(scene, done)
    lines = runs.steps(scene, found)
    if lines:
        closed = sum(line.action.done_on is not None for line in lines)
        yield Heading(text="Steps, also those carried over", level=2)
        summary = "Steps that came out of self-reviews, with their due days and how they stood"
        yield runs.steps_grid(scene, lines, words=not scene.for_others, summary=summary)
        yield Paragraph(text=f"Steps done by {day_words(scene.as_of)}: {closed} of {len(lines)}.")
    elif done:
        yield Paragraph(text="No step came out of them, and none was carried over.")


def _by_principle(scene: Scene) -> Iterator[Block]:
    found = trend(scene.vault, REVIEW)
    yield Heading(text="How each part stood, and stood before", level=2)
    days = ", ".join(day_words(day) for day in reversed(found.days))
    yield Paragraph(text=f"Finished, the newest first: {days}.")
    yield review_report.chart(found)
    yield Paragraph(
        text="Two points count for a yes, one for partly, none for a no. What does not apply is left out. "
        "A self-review shows where to look. It proves nothing about the practice.",
        small=True,
    )


def _points(scene: Scene, done: tuple[Run, ...]) -> Iterator[Block]:
    yield Heading(text="What did not stand as it should", level=2)
    told = False
    for run in done:
        bullets = runs.points(run, run.answers, notes=scene.tells(Extra.REVIEW_NOTES))
        if bullets:
            told = True
            yield Paragraph(text=f"**Self-review of {run.done}**")
            yield from bullets
    if not told:
        yield Paragraph(text="Nothing stood out in the self-reviews of this year.")
    if not scene.tells(Extra.REVIEW_NOTES):
        yield Paragraph(text="The notes of the therapist are left out here.", small=True)
