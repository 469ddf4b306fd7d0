"""Answering: what is kept, what is refused, and where one goes on."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from ethicsdesk.domain.errors import ValueNotAcceptedError
from ethicsdesk.domain.records import Answer, AnswerState, Basis, BasisKind, Depth, Override, YesNo
from ethicsdesk.services import assessments, interviewing
from ethicsdesk.services.assessments import LawCannotBeSetAsideError
from tests.builders import a_practice, a_tool, said


@pytest.fixture
def tool_id(desk):
    a_practice(desk)
    tool = a_tool(desk)
    assessments.start(desk, tool.id, depth=Depth.STANDARD)
    return tool.id


def kept(desk, kind=Answer):
    with desk.store.reading() as vault:
        return vault.list(kind)


def test_an_assessment_grows_deeper_and_never_shallower(desk, tool_id):
    first = assessments.start(desk, tool_id, depth=Depth.QUICK).value.assessment
    assert first.depth is Depth.STANDARD
    deeper = assessments.start(desk, tool_id, depth=Depth.EVERYTHING).value.assessment
    assert (deeper.id, deeper.depth) == (first.id, Depth.EVERYTHING)


def test_an_answer_is_kept_at_once_and_its_history_stays(desk, tool_id, clock):
    assessments.answer(desk, tool_id, said(desk, "sec-mfa", "no"))
    clock.advance(minutes=1)
    opened = assessments.answer(desk, tool_id, said(desk, "sec-mfa", "yes")).value
    assert opened.sheet.answers["sec-mfa"].option == "yes"
    with desk.store.reading() as vault:
        states = vault.history(Answer, opened.sheet.answers["sec-mfa"].id)
    assert [record.option for _, record in states] == ["no", "yes"]


def test_a_withdrawn_answer_leaves_the_sheet(desk, tool_id):
    assessments.answer(desk, tool_id, said(desk, "sec-mfa", "no"))
    assert assessments.withdraw(desk, tool_id, "sec-mfa").value.sheet.answers == {}


def test_the_place_and_the_half_typed_text_are_found_again(desk, tool_id):
    assessments.stand_at(desk, tool_id, "mod-what")
    assessments.keep_draft(desk, tool_id, "mod-what", "It dra")
    opening = interviewing.open_interview(desk, tool_id).value
    assert opening.opened.place == "mod-what"
    assert opening.drafts == {"mod-what": "It dra"}


def test_an_answer_takes_the_place_of_its_draft(desk, tool_id):
    assessments.keep_draft(desk, tool_id, "mod-what", "It dra")
    assessments.answer(desk, tool_id, said(desk, "mod-what", "good"))
    assert assessments.read_draft(desk, tool_id, "mod-what") == ""


FUTURE = "This date lies in the future. Please check the year."
ANCIENT = "This date is before 1990. Please check the year."
NUMBERS = "Please give a number from 0 to 100,000."
LONG = "This text is very long. Please shorten it to 20,000 characters."


@pytest.mark.parametrize(
    ("question_id", "change", "sentence"),
    [
        ("sec-soc2", {"day": date(2026, 3, 3), "option": ""}, FUTURE),
        ("sec-soc2", {"day": date(9999, 12, 31)}, FUTURE),
        ("sec-soc2", {"day": date(1, 1, 1)}, ANCIENT),
        ("baa-signed", {"option": "yes", "day": date(2206, 1, 1)}, FUTURE),
        ("sec-mfa", {"basis": Basis(kind=BasisKind.CHECKED, seen_on=date(2026, 3, 3))}, FUTURE),
        ("sec-mfa", {"basis": Basis(kind=BasisKind.CLAIM, seen_on=date(1989, 12, 31))}, ANCIENT),
        ("sec-mfa", {"basis": Basis(kind=BasisKind.CLAIM, reference="x" * 20_001)}, LONG),
        ("baa-notice", {"number": -1}, NUMBERS),
        ("baa-notice", {"number": 10**30}, NUMBERS),
        ("mod-what", {"text": "x" * 20_001}, LONG),
        ("sec-mfa", {"note": "x" * 20_001}, LONG),
        ("sec-mfa", {"option": "perhaps"}, "Please choose one of the answers shown."),
    ],
)
def test_what_cannot_be_right_is_refused_and_nothing_changes(desk, tool_id, question_id, change, sentence):
    before = assessments.answer(desk, tool_id, said(desk, question_id, "unknown")).value.sheet
    given = replace(said(desk, question_id, "unknown"), state=AnswerState.ANSWERED, **change)
    with pytest.raises(ValueNotAcceptedError) as refusal:
        assessments.answer(desk, tool_id, given)
    assert str(refusal.value) == sentence
    assert assessments.start(desk, tool_id).value.sheet == before


def test_today_is_a_day_that_can_be_right(desk, tool_id):
    given = replace(said(desk, "sec-soc2", "none"), option="", day=desk.clock.today())
    assert assessments.answer(desk, tool_id, given).value.sheet.answers["sec-soc2"].day == desk.clock.today()


def test_law_cannot_be_set_aside(desk, tool_id):
    assessments.answer(desk, tool_id, said(desk, "baa-signed", "no"))
    until = desk.clock.today() + timedelta(days=30)
    with pytest.raises(LawCannotBeSetAsideError, match="This rule is law, so it cannot be set aside"):
        assessments.set_aside(desk, tool_id, "baa-signed", reason="Soon", until=until)
    assert kept(desk, Override) == ()


def test_outside_hipaa_a_hipaa_rule_can_be_set_aside(desk, tool_id):
    a_practice(desk, covered_entity=YesNo.NO)
    assessments.answer(desk, tool_id, said(desk, "sec-rest", "no"))
    until = desk.clock.today() + timedelta(days=30)
    opened = assessments.set_aside(desk, tool_id, "sec-rest", reason="Soon", until=until).value
    assert opened.judgement.stops == ()


@pytest.mark.parametrize("days", [-1, 0, 366, 100_000])
def test_setting_aside_needs_a_day_within_the_next_year(desk, tool_id, days):
    until = desk.clock.today() + timedelta(days=days)
    with pytest.raises(ValueNotAcceptedError, match="within the next year"):
        assessments.set_aside(desk, tool_id, "rec-manual", reason="Soon", until=until)
    assert kept(desk, Override) == ()


def test_setting_aside_needs_a_reason(desk, tool_id):
    until = desk.clock.today() + timedelta(days=30)
    with pytest.raises(ValueNotAcceptedError, match="Please write your reason first"):
        assessments.set_aside(desk, tool_id, "rec-manual", reason="  ", until=until)
    assert kept(desk, Override) == ()


def test_what_was_set_aside_can_be_taken_up_again_before_its_day(desk, tool_id, clock):
    assessments.answer(desk, tool_id, said(desk, "rec-manual", "no"))
    until = clock.today() + timedelta(days=30)
    assessments.set_aside(desk, tool_id, "rec-manual", reason="I start it", until=until)
    (stop,) = assessments.take_up_again(desk, tool_id, "rec-manual").value.judgement.stops
    assert stop.question.id == "rec-manual"
    assert kept(desk, Override) == ()
    assert assessments.take_up_again(desk, tool_id, "rec-manual").value.judgement.stops == (stop,)


def test_what_was_set_aside_comes_back_on_its_day(desk, tool_id, clock):
    assessments.answer(desk, tool_id, said(desk, "rec-manual", "no"))
    until = clock.today() + timedelta(days=30)
    aside = assessments.set_aside(desk, tool_id, "rec-manual", reason="I start it", until=until).value
    assert aside.judgement.stops == ()
    clock.advance(days=29)
    assert assessments.start(desk, tool_id).value.judgement.stops == ()
    clock.advance(days=1)
    (stop,) = assessments.start(desk, tool_id).value.judgement.stops
    assert stop.question.id == "rec-manual"


def test_opening_tells_a_change_only_when_something_was_begun_or_deepened(desk):
    tool = a_tool(desk)
    told = [
        bool(assessments.start(desk, tool.id, depth=depth).topics)
        for depth in (Depth.QUICK, Depth.QUICK, Depth.STANDARD, Depth.QUICK)
    ]
    assert told == [True, False, True, False]
