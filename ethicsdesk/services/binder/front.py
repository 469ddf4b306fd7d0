"""The cover, and what is missing."""

from ethicsdesk.domain.layout import Block, Callout, Chapter, Grid, Pairs, Paragraph, Tone, WriteLine, literal
from ethicsdesk.domain.words import day_words
from ethicsdesk.services.binder.scene import Scene
from ethicsdesk.services.binder.wording import line

NOT_CERTIFIED = "This binder records decisions about AI tools. It does not certify compliance."


def cover(scene: Scene) -> tuple[Block, ...]:
    """Return the cover: what it is, its day, and how to read it."""
    practice, pack = scene.practice, scene.desk.library.pack()
    rows = [
        ("Practice", literal(practice.name) if practice else "not described yet"),
        ("Clinician", literal(line(practice.clinician, practice.licence)) if practice else "not stated"),
        ("As of", day_words(scene.as_of)),
        ("AI tools", str(len(scene.files))),
        ("Open points", f"{len(scene.holes)}, listed first"),
        ("Rule data", f"as of {day_words(pack.as_of)}, content version {pack.version}"),
    ]
    return (
        Callout(tone=Tone.INFO, title=NOT_CERTIFIED),
        Pairs(rows=tuple(rows), summary="What this binder is"),
        Paragraph(
            text="How to read it: the first tab lists what is missing and why. Each tool then has a file of "
            "its own with the decision, the deal-breakers, the answers, and how each answer is known. "
            "EthicsDesk puts no client names or codes in it. Reasons and notes stand as the therapist "
            "typed them."
        ),
        WriteLine(label="Reviewed by, signature and date", share=0.7),
    )


def missing(scene: Scene) -> tuple[Chapter, ...]:
    """Return the first tab: the holes."""
    if scene.holes:
        grid = Grid(
            header=("What is missing", "Why it matters", "Due"),
            rows=tuple(
                (literal(str(gap.title)), literal(str(gap.why)), day_words(gap.due) if gap.due else "")
                for gap in scene.holes
            ),
            shares=(4, 5, 2),
            summary="What is missing, why it matters, and when it was due",
        )
        blocks: tuple[Block, ...] = (
            Paragraph(text="EthicsDesk found these points open on the day of this binder."),
            grid,
        )
    else:
        blocks = (Paragraph(text="Nothing was found missing among the points this binder checks."),)
    return (Chapter(title="What is missing", link="missing", blocks=blocks),)
