"""Tab 8: the security checks of the year, who got into the tools, and what was tried for a bad day."""

from collections.abc import Iterator

from ethicsdesk.domain.layout import Block, Chapter, Grid, Heading, Pairs, Paragraph, literal
from ethicsdesk.domain.reviews import ReviewAnswer
from ethicsdesk.services import attempts, review_report
from ethicsdesk.services.binder import cited, contingency, planned, risk, runs
from ethicsdesk.services.binder.runs import Run, StepLine
from ethicsdesk.services.binder.scene import Scene

REVIEW = "monthly"
_ACCESS = (("logs", "Log read"), ("users", "Accounts right"), ("logins", "No odd log-ins"))

_EVENTS = (
    (attempts.EVENT, "Openings after failed attempts"),
    ("passphrase_changed", "Passphrase changed"),
    ("recovery_code_replaced", "Recovery card replaced"),
    ("key_rotated", "Key of the vault changed"),
    ("remembered_here", "A computer was let remember the way in"),
    ("doubt_set_aside", "Opened although its history was in doubt"),
    ("clock_set_back", "Clock of the computer found set back"),
)
"""Events of the vault that a person who checks security asks for."""


def tab(scene: Scene) -> tuple[Chapter, ...]:
    """Return the tab: checks, access, contingency, devices."""
    blocks = (*_checks(scene), *_vault(scene), *contingency.blocks(scene), *_devices(scene))
    return (Chapter(title="Security reviews", link="security", blocks=blocks),)


def _checks(scene: Scene) -> Iterator[Block]:
    found = runs.every(scene, REVIEW)
    done = runs.of_year(scene, found)
    yield Heading(text="Security checks of the year", level=2)
    yield cited.hipaa(
        scene, "a regular look at logs and access; no interval is named", "164.308(a)(1)(ii)(D)"
    )
    yield planned.of(scene, REVIEW)
    if not done:
        yield Paragraph(text=f"No security check was finished in {scene.year} by the day of this binder.")
        return
    lines = runs.steps(scene, found)
    yield Grid(
        header=("Finished", "Answers", "Not in order", "Steps", "Report"),
        rows=tuple(_check(scene, run) for run in done),
        shares=(2.6, 4, 1.6, 2.6, 2.2),
        summary="Each security check of the year with what came out of it",
    )
    yield from _access(done)
    yield from _points(scene, done)
    yield from _steps(scene, lines)


def _check(scene: Scene, run: Run) -> tuple[str, ...]:
    made = tuple(runs.steps_of(scene, run))
    done = sum(one.action.done_on is not None for one in made)
    return (
        run.done,
        review_report.answers_words(run.answers),
        str(len(review_report.open_points(run.answers))),
        f"{done} of {len(made)} done" if made else "none",
        runs.paper_number(scene, run),
    )


def _access(done: tuple[Run, ...]) -> Iterator[Block]:
    rows = [row for run in done for row in _access_rows(run)]
    if not rows:
        return
    yield Heading(text="Who got in: logs and accounts, tool by tool", level=3)
    yield Grid(
        header=("Finished", "Tool", *(title for _, title in _ACCESS)),
        rows=tuple(rows),
        shares=(2.6, 4, 2, 2.2, 2.2),
        summary="For each check and tool: was the log read, are the accounts right, were there odd log-ins",
    )


def _access_rows(run: Run) -> Iterator[tuple[str, ...]]:
    found = {one.key: one for one in run.answers}
    for subject in run.review.subjects:
        given = [found.get(f"{REVIEW}.{item}@{subject.id}") for item, _ in _ACCESS]
        if any(given):
            yield run.done, literal(subject.name), *map(_reply, given)


def _reply(answer: ReviewAnswer | None) -> str:
    return review_report.REPLY_WORDS[answer.reply] if answer else "not asked"


def _points(scene: Scene, done: tuple[Run, ...]) -> Iterator[Block]:
    told = [
        block
        for run in done
        for block in runs.points(run, run.answers, notes=not scene.for_others, dated=True)
    ]
    yield Heading(text="What did not stand as it should", level=3)
    if told:
        yield from told
    else:
        yield Paragraph(text="Nothing stood out in the checks of this year.")


def _steps(scene: Scene, lines: tuple[StepLine, ...]) -> Iterator[Block]:
    if lines:
        yield Heading(text="What was done about it", level=3)
        summary = "Steps that came out of security checks, with their due days and how they stood"
        yield runs.steps_grid(scene, lines, words=not scene.for_others, summary=summary)


def _vault(scene: Scene) -> Iterator[Block]:
    """Yield what the audit trail of the year holds about getting into the vault."""
    yield Heading(text="Access to this vault", level=2)
    yield Pairs(
        rows=tuple((title, contingency.counted(contingency.days(scene, event))) for event, title in _EVENTS),
        summary="What the audit trail of the year holds about getting into the vault",
    )


def _devices(scene: Scene) -> Iterator[Block]:
    found = runs.every(scene, risk.REVIEW)
    yield Heading(text="Devices", level=2)
    yield Paragraph(
        text="EthicsDesk keeps no list of devices. It asks where the list is at each yearly risk analysis.",
        small=True,
    )
    yield Pairs(
        rows=(
            (
                "List of devices with client data",
                risk.place(scene, found[-1] if found else None, risk.DEVICES),
            ),
        ),
        summary="Where the list of devices is kept",
    )
