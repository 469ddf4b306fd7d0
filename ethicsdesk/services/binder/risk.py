"""Tab 7: the AI part of the risk analysis, and what is done about each risk."""

from collections.abc import Iterator

from ethicsdesk.domain.layout import (
    Block,
    Bullets,
    Callout,
    Chapter,
    Heading,
    Pairs,
    Paragraph,
    Tone,
    literal,
)
from ethicsdesk.domain.records import Use
from ethicsdesk.domain.reviews import Reply, ReviewAnswer
from ethicsdesk.domain.words import day_words
from ethicsdesk.services import review_report
from ethicsdesk.services.binder import cited, planned, runs
from ethicsdesk.services.binder.runs import Run
from ethicsdesk.services.binder.scene import Scene

REVIEW = "risk"
DEVICES = "risk.devices"
_TOLD_APART = frozenset({review_report.WHOLE, DEVICES})
_WANT_A_STEP = frozenset({Reply.MEDIUM, Reply.HIGH})


def tab(scene: Scene) -> tuple[Chapter, ...]:
    """Return the tab: the last analysis on the day of the binder, or that there was none."""
    found = runs.every(scene, REVIEW)
    return (Chapter(title="Risk analysis, AI part", link="risk", blocks=tuple(_blocks(scene, found))),)


def place(scene: Scene, run: Run | None, key: str) -> str:
    """Return where something is kept, as it was answered; a place is free text and not told to others."""
    answer = next((one for one in run.answers if one.key == key), None) if run else None
    if answer is None:
        return "not recorded"
    if answer.reply is Reply.NO:
        return f"none, as answered on {day_words(answer.answered_on)}"
    if answer.reply is Reply.NOT_APPLICABLE:
        return "answered: does not apply"
    told = "its place is on record in the practice" if scene.for_others else literal(answer.note)
    part = ", in part" if answer.reply is Reply.PARTLY else ""
    return f"{told}{part} (as of {day_words(answer.answered_on)})"


def _blocks(scene: Scene, found: tuple[Run, ...]) -> Iterator[Block]:
    yield cited.hipaa(scene, "a risk analysis, and measures against each risk", "164.308(a)(1)(ii)(A)–(B)")
    yield Paragraph(
        text="This is the AI part only. It does not stand for the risk analysis of the whole practice. Each "
        "rating is of the risk that is left after what is done about it already.",
        small=True,
    )
    yield planned.of(scene, REVIEW)
    if not found:
        yield Callout(
            tone=Tone.CAUTION,
            title=f"No AI part of a risk analysis was finished by {day_words(scene.as_of)}",
            text="Where the risk analysis of the whole practice is kept, and the list of devices, is not "
            "recorded here either.",
        )
        return
    last = found[-1]
    if not scene.of_year(last.review.finished_on):
        yield Callout(
            tone=Tone.CAUTION,
            title=f"None was finished in {scene.year} by {day_words(scene.as_of)}",
            text=f"The last one, of {last.done}, is shown.",
        )
    yield _facts(scene, last)
    yield from review_report.register(last.answers, last.review)
    yield from _newer_tools(scene, last)
    yield from _open(scene, last)
    yield from _measures(scene, found, last)


def _facts(scene: Scene, run: Run) -> Pairs:
    others = [one for one in run.answers if one.reply not in review_report.RISKS]
    return Pairs(
        rows=(
            ("Begun", day_words(run.review.started_on)),
            ("Finished", run.done),
            ("Report", runs.paper_number(scene, run)),
            ("Risk analysis of the whole practice", place(scene, run, review_report.WHOLE)),
            ("List of devices with client data", place(scene, run, DEVICES)),
            ("Other answers", review_report.answers_words(others) or "none"),
        ),
        summary="The last AI part of the risk analysis",
    )


def _newer_tools(scene: Scene, run: Run) -> Iterator[Block]:
    """Say which tools in use are not in the register, as it was made before they came."""
    rated = {one.id for one in run.review.subjects}
    new = [
        literal(file.row.tool.name)
        for file in scene.files
        if file.row.tool.use is Use.IN_USE and file.row.tool.id not in rated
    ]
    if new:
        yield Callout(
            tone=Tone.CAUTION,
            title="In use on the day of this binder, and not in this register",
            items=tuple(new),
        )


def _open(scene: Scene, run: Run) -> Iterator[Block]:
    told = (one for one in run.answers if one.reply not in review_report.RISKS and one.key not in _TOLD_APART)
    bullets = runs.points(run, told, notes=not scene.for_others)
    if bullets:
        yield Heading(text="What else did not stand as it should", level=2)
        yield from bullets


def _measures(scene: Scene, found: tuple[Run, ...], last: Run) -> Iterator[Block]:
    yield Heading(text="What is done about the risks", level=2)
    lines = runs.steps(scene, found)
    if lines:
        summary = "Measures with their due days and how they stood"
        yield runs.steps_grid(scene, lines, words=not scene.for_others, summary=summary)
    bare = tuple(_named(last, one) for one in last.answers if one.reply in _WANT_A_STEP and not one.action_id)
    if bare:
        yield Paragraph(text="Medium or high, and no step was noted for it:")
        yield Bullets(items=bare)
    if not lines and not bare:
        yield Paragraph(text="No risk was rated medium or high, and no measure was open.")


def _named(run: Run, one: ReviewAnswer) -> str:
    names = {subject.id: subject.name for subject in run.review.subjects}
    about = names.get(one.key.partition("@")[2], "")
    risk = one.asked.partition(".")[0]
    return f"{literal(about)}: {risk} ({review_report.REPLY_WORDS[one.reply]})"
