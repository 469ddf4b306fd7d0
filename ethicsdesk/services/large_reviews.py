"""The reviews of a practice of many years, as the large sample holds them; all of it invented."""

from dataclasses import replace
from hashlib import sha256
from random import Random

from ethicsdesk.domain.review_book import Scale
from ethicsdesk.domain.reviews import REPLIES, months_later
from ethicsdesk.domain.seals import Seal
from ethicsdesk.domain.translations import TranslationReview
from ethicsdesk.services import due, pace, reviews, seals, training
from ethicsdesk.services.desk import Desk
from ethicsdesk.services.pace import USUAL_BUDGET

_WEIGHTS = (8, 2, 1, 1)


def plan(desk: Desk) -> None:
    """Choose the proposed plan."""
    pace.choose(desk, pace.proposed(desk, budget=USUAL_BUDGET))


def keep_rare(desk: Desk) -> None:
    """Keep what is made once in a while: a seal whose file lies elsewhere, and a reviewed translation."""
    today = desk.clock.today()
    invented = sha256(b"invented").hexdigest()  # what it really is differs from vault to vault
    real = seals.prepare(desk, today.year, exhibits=False).terms
    terms = replace(real, vault=invented[:32], head=invented, records=invented)
    template = desk.library.templates()[0]
    with desk.store.writing() as vault:
        vault.put(
            Seal(
                id=terms.number,
                terms=terms,
                sealed_on=today,
                pages=60,
                size=seals.MOST_KEPT + 1,
                sha256=invented,
                kept=False,
            )
        )
        vault.put(
            TranslationReview(
                id=desk.new_id(),
                template_id=template.id,
                language="es",
                reviewer="Example Reviewer",
                qualified="Invented",
                reviewed_on=today,
                entered_on=today,
                words=invented,
            )
        )


def quarter(desk: Desk, chance: Random) -> None:
    """Hold a short review, train on one topic, and put something off."""
    run = reviews.start(desk, "drills").value
    for step in run.steps:
        reply = chance.choices(REPLIES[step.item.scale], weights=_WEIGHTS)[0]
        note = "Invented" if step.item.scale is Scale.PLACE else ""
        wanted = reviews.proposed(step, reply, desk.clock.today()) if chance.random() < 0.2 else None
        reviews.answer(desk, run.review.id, step.key, reply, note=note, step=wanted)
    reviews.finish(desk, run.review.id)
    topic = chance.choice(desk.library.reviews().topics)
    training.take(desk, topic.id, {question.id: question.right for question in topic.quiz})
    found = [one for one in due.listed(desk) if one.may_wait]
    if found:
        until = months_later(max(found[0].on, desk.clock.today()), 1)
        due.put_off(desk, found[0].key, until=until, reason="Invented reason")
