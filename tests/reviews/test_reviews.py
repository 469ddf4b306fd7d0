"""Reviews: begun, left, gone on with, answered, taken over, finished, reported; next steps and trend."""

from datetime import timedelta

import pytest

from ethicsdesk.domain.errors import ValueNotAcceptedError
from ethicsdesk.domain.layout import Grid
from ethicsdesk.domain.records import Action, Paper
from ethicsdesk.domain.review_book import Scale
from ethicsdesk.domain.review_errors import PlaceMissingError, ReviewFinishedError, ReviewOpenError
from ethicsdesk.domain.reviews import Reply, ReviewAnswer
from ethicsdesk.services import pace, reviews
from ethicsdesk.services.review_reading import trend
from ethicsdesk.services.reviews import NextStep
from tests.builders import a_tool

GOOD = {Scale.CHECK: Reply.YES, Scale.PLACE: Reply.YES, Scale.RISK: Reply.LOW}


def begin(desk, review_id="self"):
    return reviews.start(desk, review_id).value


def answer_well(desk, run, but=()):
    for step in run.steps:
        if step.key not in but and step.answer is None:
            note = "In the safe" if step.item.scale is Scale.PLACE else ""
            reviews.answer(desk, run.review.id, step.key, GOOD[step.item.scale], note=note)


def held(desk, review_id="self", **wrong):
    """Hold a review in which all is well but some items."""
    run = begin(desk, review_id)
    for item, reply in wrong.items():
        key = f"{review_id}.{item.replace('_', '-')}"
        step = next(one for one in run.steps if one.key == key)
        wanted = reviews.proposed(step, reply, desk.clock.today())
        reviews.answer(desk, run.review.id, key, reply, step=wanted)
    answer_well(desk, run, but=[f"{review_id}.{item.replace('_', '-')}" for item in wrong])
    return reviews.finish(desk, run.review.id).value


def actions(desk):
    with desk.store.reading() as vault:
        return vault.list(Action)


def test_a_run_that_was_left_goes_on_to_the_keystroke(desk):
    run = begin(desk)
    reviews.answer(desk, run.review.id, run.steps[0].key, Reply.YES)
    reviews.keep_draft(desk, run.review.id, run.steps[1].key, "The saved hou")
    again = begin(desk)
    assert again.review == run.review
    assert (again.at, again.draft, again.answered) == (run.steps[1].key, "The saved hou", 1)


def test_a_damaged_place_begins_at_the_beginning(desk):
    run = begin(desk)
    with desk.store.writing() as vault:
        vault.set_place(f"review:{run.review.id}", "[1")
    assert begin(desk).at == ""


def test_every_no_and_partly_proposes_a_step_with_a_day(desk):
    run, today = begin(desk), desk.clock.today()
    for step in run.steps:
        assert reviews.proposed(step, Reply.YES, today) is None
        no, partly = (reviews.proposed(step, reply, today) for reply in (Reply.NO, Reply.PARTLY))
        assert no.text == partly.text != ""
        assert (no.due - today, partly.due - today) == (timedelta(days=30), timedelta(days=60))


def test_the_step_of_an_answer_changes_and_goes_with_it(desk):
    run, due = begin(desk), desk.clock.today() + timedelta(days=9)
    key = run.steps[0].key
    reviews.answer(desk, run.review.id, key, Reply.NO, step=NextStep(text="Ask Ann", due=due))
    assert [(one.text, one.due, one.origin_id) for one in actions(desk)] == [("Ask Ann", due, run.review.id)]
    reviews.answer(desk, run.review.id, key, Reply.PARTLY, step=NextStep(text="Ask Bo", due=due))
    assert [one.text for one in actions(desk)] == ["Ask Bo"]
    reviews.answer(desk, run.review.id, key, Reply.YES)
    assert actions(desk) == ()


def test_a_section_for_each_tool_is_asked_for_each_tool_in_use(desk):
    a_tool(desk, "Only considered")
    names = [step.subject.name for step in begin(desk, "vendor").steps if step.item.id == "works"]
    assert names == ["Scribe"]


def test_the_register_begins_with_vault_backups_and_computer(desk):
    names = [step.subject.name for step in begin(desk, "risk").steps if step.item.id == "seen"]
    assert names == ["This vault", "The backups of this vault", "This computer", "Scribe"]


def test_a_yes_about_a_place_says_where(desk):
    run = begin(desk, "risk")
    with pytest.raises(PlaceMissingError):
        reviews.answer(desk, run.review.id, "risk.whole", Reply.YES)
    reviews.answer(desk, run.review.id, "risk.whole", Reply.NO)
    assert begin(desk, "risk").answered == 1


def test_what_does_not_fit_is_refused_and_nothing_is_kept(desk):
    run = begin(desk)
    key = run.steps[0].key
    for reply, note in ((Reply.LOW, ""), (Reply.YES, "x" * 2_001)):
        with pytest.raises(ValueNotAcceptedError):
            reviews.answer(desk, run.review.id, key, reply, note=note)
    with pytest.raises(KeyError):
        reviews.answer(desk, run.review.id, "self.nothing", Reply.YES)
    assert begin(desk).answered == 0


def test_only_a_whole_review_is_finished_and_then_it_stays(desk):
    run = begin(desk)
    with pytest.raises(ReviewOpenError, match="52"):
        reviews.finish(desk, run.review.id)
    answer_well(desk, run)
    done = reviews.finish(desk, run.review.id).value
    with pytest.raises(ReviewFinishedError):
        reviews.answer(desk, done.review.id, run.steps[0].key, Reply.NO)
    assert begin(desk).review.id != done.review.id


def test_still_true_takes_over_what_was_in_order_and_no_more(desk, clock):
    held(desk, tool_helps=Reply.NO, evidence=Reply.PARTLY)
    clock.advance(days=91)
    run = begin(desk)
    assert len(run.same) == 50
    after = reviews.still_true(desk, run.review.id).value
    assert [step.key for step in after.steps if step.answer is None] == ["self.tool-helps", "self.evidence"]
    with desk.store.reading() as vault:
        kept = vault.list(ReviewAnswer, parent=run.review.id)
    assert all(one.still_true and one.answered_on == clock.today() for one in kept)


def test_open_steps_of_before_are_carried_over(desk, clock):
    first = held(desk, tool_helps=Reply.NO, evidence=Reply.PARTLY)
    clock.advance(days=91)
    run = begin(desk)
    assert [one.origin_id for one in run.carried] == [first.review.id] * 2
    assert run.carried[0].due < run.carried[1].due


def test_the_trend_shows_each_principle_run_by_run(desk, clock):
    held(desk, tool_helps=Reply.NO)
    clock.advance(days=91)
    held(desk, tool_helps=Reply.PARTLY, evidence=Reply.NOT_APPLICABLE)
    with desk.store.reading() as vault:
        found = trend(vault, "self")
    assert [(one.got, one.possible) for one in found.rows["Doing good"]] == [(10, 12), (9, 10)]
    assert len(found.rows) == 8
    assert found.days[0] < found.days[1]


def test_what_the_plan_joins_is_asked_in_one_run_with_its_reason(desk, clock):
    pace.choose(desk, pace.proposed(desk))
    run = begin(desk, "vendor")
    assert set(run.review.joined) == {"monthly", "bias"}
    assert {step.review.id for step in run.steps} == {"vendor", "monthly", "bias"}
    answer_well(desk, run)
    reviews.finish(desk, run.review.id)
    clock.advance(days=1)
    with desk.store.reading() as vault:
        turns = {turn.line.what: turn for turn in pace.turns(desk, vault)}
    assert turns["monthly"].last_on == turns["vendor"].last_on == clock.today() - timedelta(days=1)


def test_the_report_is_a_numbered_paper_that_says_what_is_open_and_what_follows(desk):
    done = held(desk, tool_helps=Reply.NO)
    with desk.store.reading() as vault:
        paper = vault.get(Paper, done.review.paper_id)
    assert paper.number == f"RV-{desk.clock.today().year}-001"
    words = repr(paper.layout.blocks)
    assert "Can I name one way each AI tool helped a client, and not only me? **No.**" in words
    assert "51 yes, 1 no" in words
    assert "Find out what the tool does for clients, or stop it (by " in words


def test_the_report_of_the_risk_analysis_has_the_register_and_says_where_the_whole_one_is(desk):
    run = begin(desk, "risk")
    reviews.answer(desk, run.review.id, "risk.seen@laptop", Reply.HIGH)
    reviews.answer(desk, run.review.id, "risk.whole", Reply.NO)
    answer_well(desk, run, but=["risk.seen@laptop", "risk.whole"])
    done = reviews.finish(desk, run.review.id).value
    with desk.store.reading() as vault:
        blocks = vault.get(Paper, done.review.paper_id).layout.blocks
    grid = next(block for block in blocks if isinstance(block, Grid))
    assert ("This computer", "high", "low", "low") in grid.rows
    assert len(grid.rows) == 4
    assert ("Risk analysis of the whole practice", "There is none. This paper is its AI part only.") in (
        blocks[0].rows
    )
