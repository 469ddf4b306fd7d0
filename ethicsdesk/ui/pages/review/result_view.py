"""What came out of a review: what is open, the next steps, and how each part stood before."""

from collections.abc import Callable
from dataclasses import dataclass, replace

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ethicsdesk.domain.charts import Bar, Chart
from ethicsdesk.domain.records import Action, Paper
from ethicsdesk.domain.reviews import Review, Standing, wants_step
from ethicsdesk.services.desk import Desk
from ethicsdesk.services.review_reading import Trend, closed_share, steps_of, trend
from ethicsdesk.services.review_report import reach
from ethicsdesk.services.reviews import Run
from ethicsdesk.services.targets import Area, Target
from ethicsdesk.ui import labels
from ethicsdesk.ui.metrics import spaced
from ethicsdesk.ui.reviews import words
from ethicsdesk.ui.tone import Tone
from ethicsdesk.ui.widgets.banner import Banner
from ethicsdesk.ui.widgets.button import Button
from ethicsdesk.ui.widgets.card import Card
from ethicsdesk.ui.widgets.chart import BarChart
from ethicsdesk.ui.widgets.heading import muted
from ethicsdesk.ui.widgets.row_list import RowItem, RowList

translate = QCoreApplication.translate

MOST_POINTS = 12


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """A finished run with its steps, its trend and its report."""

    run: Run
    steps: tuple[Action, ...]
    trend: Trend
    closed: tuple[int, int]
    paper: Paper | None


def outcome(desk: Desk, run: Run) -> Outcome:
    """Return what came out of a finished run."""
    review: Review = run.review
    said = desk.library.said
    with desk.store.reading() as vault:
        return Outcome(
            run=run,
            steps=steps_of(vault, review.id),
            trend=_in_our_words(trend(vault, review.review_id), said),
            closed=closed_share(vault, review),
            paper=vault.get(Paper, review.paper_id) if review.paper_id else None,
        )


def _in_our_words(found: Trend, said: Callable[[str], str]) -> Trend:
    return replace(found, rows={said(section): stood for section, stood in found.rows.items()})


def _chart(found: Trend) -> Chart:
    """Return how each part stood in the last run, with the runs before in words."""
    return Chart(
        header=(
            translate("reviews", "Part"),
            translate("reviews", "Level"),
            translate("reviews", "This time and before"),
        ),
        bars=tuple(_bar(name, row) for name, row in found.rows.items()),
        limit=1.0,
        summary=translate("reviews", "How each part stood, as a bar and in numbers, with earlier runs"),
    )


def _bar(name: str, row: tuple[Standing, ...]) -> Bar:
    now, earlier = row[-1], row[:-1]
    said = words.share(now)
    if earlier:
        before = ", ".join(words.share(one) for one in reversed(earlier))
        said = translate("reviews", "{now}, before: {before}").format(now=said, before=before)
    found = reach(now)
    return Bar(name=name, share=now.share, words=said, reach=found, says=words.reach(found))


class ResultView(QWidget):
    """Leads to the calendar and to the report."""

    asked_for = Signal(object)

    def __init__(self, found: Outcome) -> None:
        """Show what came out."""
        super().__init__()
        column = spaced(QVBoxLayout(self), margins=0, gap=1.1)
        points = [s for s in found.run.steps if s.answer is not None and wants_step(s.answer.reply)]
        column.addWidget(self._banner(found, len(points)))
        if found.steps:
            column.addWidget(self._steps(found.steps))
        if points:
            card = Card(self.tr("What does not stand as it should"))
            rows = RowList(self.tr("What does not stand as it should"))
            rows.show_rows(
                [
                    RowItem(
                        step.key,
                        step.item.text,
                        " · ".join(
                            part
                            for part in (step.subject.name if step.subject else "", step.answer.note)
                            if part
                        ),
                        icon="circle-dot",
                        chip=words.reply(step.answer.reply),
                        chip_tone=Tone.CAUTION,
                    )
                    for step in points[:MOST_POINTS]
                    if step.answer is not None
                ]
            )
            card.add(rows)
            if len(points) > MOST_POINTS:
                card.add(muted(self.tr("and {count} more").format(count=len(points) - MOST_POINTS)))
            column.addWidget(card)
        if found.trend.rows:
            card = Card(self.tr("How it stands, and stood before"))
            card.add(
                BarChart(_chart(found.trend)),
                muted(
                    self.tr(
                        "Two points count for a yes or a low risk, one for the middle. It shows where to "
                        "look, no more."
                    )
                ),
            )
            column.addWidget(card)

    def _banner(self, found: Outcome, points: int) -> Banner:
        done, all_of_them = found.closed
        said = [
            self.tr("Questions answered: {count}.").format(count=len(found.run.steps)),
            self.tr("Steps of last time that are done: {done} of {all}.").format(all=all_of_them, done=done)
            if all_of_them
            else "",
        ]
        title = (
            self.tr("Nothing stood out in this review")
            if not points
            else self.tr("One point to work on")
            if points == 1
            else self.tr("{count} points to work on").format(count=points)
        )
        banner = Banner(
            " ".join(part for part in said if part),
            title=title,
            tone=Tone.INFO if points else Tone.GOOD,
            action=self.tr("See the &report {number}").format(number=found.paper.number)
            if found.paper
            else "",
        )
        if found.paper is not None:
            paper = Target(area=Area.PAPERS, id=found.paper.id)
            banner.acted.connect(lambda: self.asked_for.emit(paper))
        return banner

    def _steps(self, steps: tuple[Action, ...]) -> Card:
        card = Card(self.tr("Next steps"))
        rows = RowList(self.tr("Next steps"))
        rows.activated.connect(lambda key: self.asked_for.emit(Target(area=Area.CALENDAR, id=key)))
        rows.show_rows(
            [
                RowItem(
                    f"action/{one.id}",
                    one.text,
                    self.tr("by {day}").format(day=labels.day(one.due)),
                    icon="list-checks",
                    chip=self.tr("Done") if one.done_on else "",
                    chip_tone=Tone.GOOD,
                )
                for one in steps
            ]
        )
        card.add(rows)
        self.calendar = Button(self.tr("All that is &due"), icon="calendar")
        self.calendar.clicked.connect(lambda: self.asked_for.emit(Target(area=Area.CALENDAR)))
        card.add_start(self.calendar)
        return card
