"""One record of each kind the reviews leave, for the vault that stands for this version."""

from datetime import date

from ethicsdesk.domain.records import Record
from ethicsdesk.domain.review_book import Each
from ethicsdesk.domain.reviews import (
    Pace,
    PaceLine,
    Reply,
    Review,
    ReviewAnswer,
    Snooze,
    Subject,
    TrainingEntry,
)


def review_records(day: date) -> tuple[Record, ...]:
    """Return one record of each kind, with every field filled."""
    return (
        Review(
            id="rv",
            review_id="vendor",
            title="Vendor review",
            started_on=day,
            subjects=(Subject(each=Each.TOOL, id="t", name="Scribe"),),
            joined=("monthly",),
            joined_why=("Few tools",),
            finished_on=day,
            paper_id="p",
        ),
        ReviewAnswer(
            id="rv/vendor.works@t",
            run_id="rv",
            key="vendor.works@t",
            section="This tool",
            asked="Did it work as promised?",
            reply=Reply.PARTLY,
            answered_on=day,
            note="Two outages",
            still_true=True,
            action_id="x",
        ),
        TrainingEntry(
            id="tr",
            topic_id="basics",
            title="AI basics",
            done_on=day,
            minutes=20,
            provider="Own reading",
            form="Quiz",
            learned="Read risk lines twice",
            right=4,
            asked=5,
            missed=("q2",),
            passed=False,
            again_by=day,
        ),
        Pace(
            budget=180,
            chosen_on=day,
            lines=(
                PaceLine(what="monthly", months=3, minutes=25, first_on=day, into="vendor", why="Few tools"),
            ),
        ),
        Snooze(id="action/x", due=day, until=day, reason="On vacation", made_on=day),
    )
