"""May, ask, may not: each clause of the definition by a case of its own."""

from datetime import date, timedelta

import pytest

from ethicsdesk.domain.clients import Client, Meeting
from ethicsdesk.domain.consents import (
    Answer,
    ConsentEvent,
    How,
    May,
    Purpose,
    Role,
    Session,
    Standing,
)
from ethicsdesk.domain.duties import Setting
from ethicsdesk.domain.may import last_day, may, stand
from ethicsdesk.domain.wording import say

DAY = date(2026, 3, 2)
HOLDING = frozenset({"paper"})
ADULT = Client(id="a", code="C-1", added_on=DAY)
OTHER = Client(id="b", code="C-2", added_on=DAY)
CHILD = Client(id="k", code="C-3", added_on=DAY, minor=True, turns_18_on=date(2027, 1, 1), guardians=2)


def said(answer: Answer = Answer.GIVEN, *, day: date = DAY, **changes: object) -> ConsentEvent:
    given = {
        "id": "e",
        "client_id": "a",
        "tool_id": "t",
        "purpose": Purpose.RECORD,
        "answer": answer,
        "day": day,
        "how": How.SIGNED,
        "recorded_on": day,
        "paper_id": "paper",
    }
    return ConsentEvent(**(given | changes))  # type: ignore[arg-type]


def no(**changes: object) -> ConsentEvent:
    return said(Answer.DECLINED, **changes)  # type: ignore[arg-type]


def asked(*events: ConsentEvent, **changes: object) -> May:
    session = {
        "day": DAY,
        "tool_id": "t",
        "purpose": Purpose.RECORD,
        "meeting": Meeting.IN_PERSON,
        "people": (ADULT,),
    }
    return may(Session(**(session | changes)), events, holding=HOLDING).may  # type: ignore[arg-type]


def test_kinds_of_session_are_those_of_duties():
    assert [one.value for one in Meeting] == [one.value for one in Setting]


def test_a_yes_on_a_paper_that_holds_is_may():
    assert asked(said()) is May.MAY


def test_walking_in_is_never_a_yes():
    assert asked() is May.ASK
    assert asked(people=()) is May.ASK


@pytest.mark.parametrize(
    "change",
    [
        {"tool_id": "other"},
        {"purpose": Purpose.DRAFT_NOTES},
        {"client_id": "b"},
        {"by": Role.GUARDIAN_1},
        {"paper_id": "old"},
        {"paper_id": ""},
        {"meeting": Meeting.TELEHEALTH},
        {"mistake": "the wrong client"},
        {"day": DAY + timedelta(days=1)},
        {"day": DAY - timedelta(days=1), "this_session_only": True},
        {"day": date(2025, 3, 2)},
        {"day": date(2026, 2, 1), "ends_on": DAY - timedelta(days=1)},
    ],
    ids=" ".join,
)
def test_a_yes_to_something_else_is_no_yes(change):
    assert asked(said(**change)) is May.ASK


def test_a_yes_holds_to_the_day_before_its_anniversary():
    assert asked(said(day=date(2025, 3, 3))) is May.MAY
    assert last_day(said(day=date(2024, 2, 29))) <= date(2025, 2, 28)


def test_a_yes_holds_on_its_own_last_day():
    assert asked(said(day=date(2026, 2, 1), ends_on=DAY)) is May.MAY


def test_dates_decide_and_not_the_order_of_entry():
    later = said(day=DAY)
    earlier = no(day=date(2026, 1, 1))
    assert asked(later, earlier) is asked(earlier, later) is May.MAY
    assert asked(no(day=DAY), said(day=date(2026, 1, 1))) is May.MAY_NOT


def test_on_one_day_without_times_the_no_wins():
    assert asked(no(), said()) is May.MAY_NOT
    assert asked(no(time="09:00"), said()) is May.MAY_NOT
    assert asked(no(time="09:00"), said(time="08:59")) is May.MAY_NOT
    assert asked(no(time="09:00"), said(time="09:01")) is May.MAY


def test_a_no_for_one_session_counts_for_that_session_only():
    yes = said(day=date(2026, 2, 1))
    assert asked(yes, no(this_session_only=True)) is May.MAY_NOT
    assert asked(yes, no(this_session_only=True, day=date(2026, 2, 20))) is May.MAY


def test_an_expiry_never_turns_a_no_into_anything_else():
    refused = no(day=date(2026, 1, 5))
    assert asked(said(day=date(2025, 1, 5)), refused) is May.MAY_NOT
    assert asked(said(day=date(2024, 1, 5)), no(day=date(2023, 1, 5))) is May.ASK


def test_a_yes_for_another_kind_of_session_leaves_a_no_standing():
    assert asked(no(day=date(2026, 1, 1)), said(meeting=Meeting.TELEHEALTH)) is May.MAY_NOT


def test_where_writing_is_needed_a_spoken_yes_is_asked_again():
    assert asked(said(how=How.SPOKEN), written=True) is May.ASK
    assert asked(said(how=How.SPOKEN)) is asked(said(), written=True) is May.MAY


def test_everyone_in_the_room_counts():
    assert asked(said(), people=(ADULT, OTHER)) is May.ASK
    assert asked(said(), said(client_id="b"), people=(ADULT, OTHER)) is May.MAY
    assert asked(said(), no(client_id="b"), people=(ADULT, OTHER)) is May.MAY_NOT
    assert asked(said(), no(client_id="b")) is May.MAY
    assert asked(said(), strangers=1) is May.ASK


def family(*roles: Role, child: Client = CHILD, **changes: object) -> May:
    return asked(*(said(client_id="k", by=role, **changes) for role in roles), people=(child,))


def test_a_minor_needs_every_guardian_and_their_own_assent():
    assert family(Role.CLIENT, Role.GUARDIAN_1, Role.GUARDIAN_2) is May.MAY
    assert family(Role.GUARDIAN_1, Role.GUARDIAN_2) is family(Role.CLIENT, Role.GUARDIAN_1) is May.ASK
    everyone = [said(client_id="k", by=role) for role in Role]
    assert asked(*everyone, no(client_id="k"), people=(CHILD,)) is May.MAY_NOT


def test_a_minor_whose_guardians_are_not_known_is_asked():
    child = Client(id="k", code="C-3", added_on=DAY, minor=True)
    assert family(Role.CLIENT, child=child) is May.ASK


def test_at_18_the_yes_of_guardians_and_the_assent_end():
    grown = Client(id="k", code="C-3", added_on=DAY, minor=True, turns_18_on=DAY, guardians=1)
    assert family(Role.CLIENT, Role.GUARDIAN_1, child=grown, day=date(2026, 2, 1)) is May.ASK
    assert family(Role.CLIENT, child=grown) is May.MAY


def test_a_barred_session_may_not_whoever_agrees():
    assert asked(said(), barred=say("A rule")) is May.MAY_NOT


def test_the_reasons_that_decide_come_first():
    session = Session(
        day=DAY, tool_id="t", purpose=Purpose.RECORD, meeting=Meeting.IN_PERSON, people=(ADULT, OTHER)
    )
    reasons = may(session, [said(), no(client_id="b")], holding=HOLDING).reasons
    assert [str(reason.text) for reason in reasons] == [
        "C-2 said no on March 2, 2026",
        "C-1 agreed on March 2, 2026",
    ]


@pytest.mark.parametrize(
    ("events", "standing"),
    [
        ([], Standing.NOT_ASKED),
        ([said()], Standing.GIVEN),
        ([no()], Standing.DECLINED),
        ([said(day=date(2026, 1, 1)), said(Answer.WITHDRAWN)], Standing.WITHDRAWN),
        ([said(day=date(2025, 1, 1))], Standing.EXPIRED),
        ([said(paper_id="old")], Standing.OUT_OF_DATE),
    ],
)
def test_each_standing(events, standing):
    assert stand(ADULT, events, day=DAY, holding=HOLDING).standing is standing


def test_the_yes_of_a_minor_holds_until_the_day_before_they_turn_18():
    soon = Client(id="k", code="C-3", added_on=DAY, minor=True, turns_18_on=date(2026, 4, 1), guardians=1)
    events = [said(client_id="k", by=role) for role in (Role.CLIENT, Role.GUARDIAN_1)]
    found = stand(soon, events, day=DAY, holding=HOLDING)
    assert (found.standing, found.holds_until) == (Standing.GIVEN, date(2026, 3, 31))
