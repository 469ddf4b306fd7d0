"""The pictures of the reviews: the plan, a review in work and finished, a quiz, everything due."""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from ethicsdesk.domain.review_book import Scale
from ethicsdesk.domain.reviews import REPLIES, Reply
from ethicsdesk.services import pace, reviews
from ethicsdesk.services.changes import Changed
from ethicsdesk.services.desk import Desk
from ethicsdesk.services.reviews import Run
from ethicsdesk.services.targets import Area, Target
from ethicsdesk.ui.pages.calendar.page import CalendarPage
from ethicsdesk.ui.pages.review.page import ReviewPage
from ethicsdesk.ui.pages.reviews.page import PLAN
from ethicsdesk.ui.pages.training.page import TrainingPage
from ethicsdesk.ui.stage import Stage

Take = Callable[[str, QWidget], None]


def take_reviews(stage: Stage, take: Take) -> None:
    """Lead the window through the reviews of a desk in use."""
    stage.go(Target(area=Area.REVIEWS, field=PLAN))
    take("reviews-plan", stage.window)
    stage.change(_choose)
    stage.go(Target(area=Area.REVIEWS))
    take("reviews", stage.window)
    for name in ("self", "risk"):
        page = stage.go(Target(area=Area.REVIEW, field=name))
        if isinstance(page, ReviewPage) and page.view is not None:
            page.view.replies.cards[2].click()
            stage.settle()
        take(f"review-{name}", stage.window)
    done = stage.change(_hold)
    stage.go(Target(area=Area.REVIEW, id=done.review.id))
    take("review-result", stage.window)
    _quiz(stage, take)
    page = stage.go(Target(area=Area.CALENDAR))
    take("calendar", stage.window)
    if isinstance(page, CalendarPage):
        page.lists["now"].rows[-1].click()
        stage.settle()
        if page.card is not None and page.card.due.may_wait:
            page.card.wait.set_open(opened=True)
        stage.settle()
        take("calendar-open", stage.window)


def _quiz(stage: Stage, take: Take) -> None:
    page = stage.go(Target(area=Area.TRAINING, id="crisis"))
    take("training", stage.window)
    if isinstance(page, TrainingPage):
        for card in page.cards:
            card.options.cards[0].click()
        page.check.click()
        stage.settle()
        take("training-checked", stage.window)


def _choose(desk: Desk) -> Changed[object]:
    chosen = pace.choose(desk, pace.proposed(desk))
    return Changed(chosen.value, chosen.topics)


def _hold(desk: Desk) -> Changed[Run]:
    """Finish the self-review with a few things that do not stand as they should."""
    run = reviews.start(desk, "self").value
    for number, step in enumerate(run.steps):
        reply = REPLIES[step.item.scale][0]
        if number % 9 == 4:
            reply = Reply.PARTLY
        if number % 17 == 8:
            reply = Reply.NO
        note = "In the binder" if step.item.scale is Scale.PLACE else ""
        wanted = reviews.proposed(step, reply, desk.clock.today())
        reviews.answer(desk, run.review.id, step.key, reply, note=note, step=wanted)
    return reviews.finish(desk, run.review.id)
