"""Holes beyond the fifty: each found, gone when it is mended, and told where a click mends it."""

from dataclasses import replace
from datetime import date

from ethicsdesk.domain.agreements import Agreement
from ethicsdesk.domain.records import Assessment, Depth, Practice, Tool, Use, YesNo
from ethicsdesk.domain.reviews import Reply, Review, ReviewAnswer, TrainingEntry
from ethicsdesk.services import paperwork, reviews, standing_letters
from ethicsdesk.services.assessments import newest
from ethicsdesk.services.binder import plan as binder
from ethicsdesk.services.gaps import Gap
from ethicsdesk.services.letter_kinds import Letter
from ethicsdesk.services.targets import Area
from tests.gaps.putting import change, keep
from tests.gaps.year import Year, at


def holes(year: Year) -> tuple[Gap, ...]:
    return binder.missing(year.desk, 2026)


def titles(year: Year) -> list[str]:
    return [str(gap.title) for gap in holes(year)]


def last_run(year: Year, review_id: str) -> Review:
    with year.desk.store.reading() as vault:
        return [one for one in vault.list(Review) if one.review_id == review_id][-1]


def test_an_agreement_without_a_day_of_signing_is_a_hole(year):
    change(year, Agreement, year.names["agreement"], signed_on=None)
    (gap,) = holes(year)
    assert str(gap.title) == "“Business associate agreement” with Willowscribe has no day of signing"
    assert (gap.target.area, gap.target.field) == (Area.AGREEMENT, year.names["agreement"])


def test_a_tool_left_this_year_is_a_hole_until_its_company_is_asked_to_delete(year):
    change(year, Tool, year.tool, use=Use.STOPPED)
    wanted = "Ask Willowscribe to give back or delete what it has"
    (gap,) = [gap for gap in holes(year) if str(gap.title) == wanted]
    assert (gap.target.area, gap.target.id) == (Area.ASKING, year.tool)
    standing_letters.issue(year.desk, year.tool, Letter.END)
    assert wanted not in titles(year)


def test_a_tool_left_in_another_year_or_without_client_information_is_none(year):
    change(year, Tool, year.tool, use=Use.STOPPED, client_data=YesNo.NO)
    assert not any("give back" in title for title in titles(year))
    change(year, Tool, year.tool, client_data=YesNo.YES)
    year.clock.set(at(date(2027, 2, 1)))
    assert not any("give back" in str(gap.title) for gap in binder.missing(year.desk, 2027))


def test_a_fact_about_a_tool_that_was_never_asked_opens_its_own_step(year):
    change(year, Tool, year.tool, clinical=None)
    found = [gap for gap in holes(year) if gap.target.area is Area.INTERVIEW]
    assert [gap.target.field for gap in found] == ["gate:clinical"]


def test_a_missing_list_of_devices_is_a_hole_of_the_risk_analysis(year):
    run = last_run(year, "risk")
    change(year, ReviewAnswer, f"{run.id}/risk.devices", reply=Reply.NO, note="")
    (gap,) = holes(year)
    assert str(gap.title) == "There is no full list of the devices that hold client data"
    assert (gap.target.area, gap.target.id) == (Area.REVIEW, run.id)


def test_an_answer_that_wants_a_step_and_has_none_is_a_hole_of_its_review(year):
    run = last_run(year, "self")
    with year.desk.store.reading() as vault:
        one, other = vault.list(ReviewAnswer, parent=run.id)[:2]
    keep(year, replace(one, reply=Reply.NO), replace(other, reply=Reply.PARTLY, action_id="step"))
    (gap,) = holes(year)
    assert str(gap.title) == "“Ethical self-review”: one answer has no next step"
    assert (gap.target.area, gap.target.id) == (Area.REVIEW, run.id)


def test_a_review_left_half_done_for_weeks_is_a_hole(year):
    year.clock.set(at(date(2026, 12, 1)))
    run = reviews.start(year.desk, "drills").value.review
    year.clock.set(at(date(2026, 12, 10)))
    assert titles(year) == []
    year.clock.set(at(date(2026, 12, 18)))
    (gap,) = holes(year)
    assert str(gap.title) == "“Drills” was begun and not finished"
    assert (gap.target.area, gap.target.id) == (Area.REVIEW, run.id)


def test_a_quiz_that_was_not_passed_is_a_hole_when_its_second_try_is_over(year):
    entry = TrainingEntry(
        id="quiz",
        topic_id="crisis",
        title="Crisis: AI never decides",
        done_on=date(2026, 12, 12),
        minutes=10,
        passed=False,
        again_by=date(2026, 12, 17),
    )
    keep(year, entry)
    (gap,) = holes(year)
    assert (gap.target.area, gap.target.id, gap.due) == (Area.TRAINING, "crisis", date(2026, 12, 17))
    keep(
        year, replace(entry, id="again", done_on=date(2026, 12, 18), passed=True, again_by=date(2027, 12, 18))
    )
    assert titles(year) == []


def test_a_deeper_look_that_was_begun_is_a_hole_until_it_is_done(year):
    with year.desk.store.reading() as vault:
        run = newest(vault, year.tool)
    fresh = Assessment(
        id="deeper",
        tool_id=year.tool,
        depth=Depth.STANDARD,
        started_on=date(2026, 12, 18),
        content_digest=run.content_digest,
    )
    keep(year, fresh)
    assert any(title.endswith("questions about Willowscribe are open") for title in titles(year))


def test_the_form_for_groups_is_wanted_where_the_profile_says_so(year):
    with year.desk.store.reading() as vault:
        ours = vault.get(Practice, "practice")
    keep(year, replace(ours, groups=YesNo.YES))
    wanted = (
        "The consent form “AI when we meet as a couple, family or group” for Willowscribe was never issued"
    )
    assert wanted in titles(year)
    paperwork.issue(year.desk, "consent.group", tool_id=year.tool)
    assert wanted not in titles(year)
