"""The rule of the product against the oracle: every case worked out by hand, and random worlds."""

import random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ethicsdesk.domain import may as product
from ethicsdesk.domain.clients import Client, Meeting, PersonKind
from ethicsdesk.domain.consents import Answer, ConsentEvent, How, May, Purpose, Role
from ethicsdesk.domain.consents import Session as ProductSession
from ethicsdesk.domain.wording import say
from tests.ledger.oracle import Event, Person, Session, World
from tests.ledger.oracle import may as oracle
from tests.ledger.worlds import cases, random_world

CASES = cases()
ROLES = {"self": Role.CLIENT, "guardian 1": Role.GUARDIAN_1, "guardian 2": Role.GUARDIAN_2}
PAPERS = {"holds": "form", "changed": "old form", "none": ""}
PURPOSES = {"record": Purpose.RECORD, "other": Purpose.ADMIN}
HOLDING = frozenset({"form"})
WORDS = {May.MAY: "may", May.ASK: "ask", May.MAY_NOT: "may_not"}


def client(code: str, person: Person, day) -> Client:
    grown_up = person.is_ in {"guest", "interpreter"}
    return Client(
        id=code,
        code=code,
        added_on=day,
        person=PersonKind(person.is_) if grown_up else PersonKind.CLIENT,
        minor=person.is_ == "minor",
        turns_18_on=person.turns_18,
        guardians=person.guardians,
    )


def event(number: int, told: Event) -> ConsentEvent:
    return ConsentEvent(
        id=str(number),
        client_id=told.of,
        tool_id=told.tool,
        purpose=PURPOSES[told.purpose],
        answer=Answer(told.answer),
        day=told.day,
        how=How.SIGNED if told.how == "writing" else How.SPOKEN,
        recorded_on=told.day,
        by=ROLES[told.by],
        time=told.time,
        meeting=Meeting(told.kind) if told.kind else None,
        this_session_only=told.once,
        ends_on=told.ends,
        paper_id=PAPERS[told.paper],
    )


def answered(world: World, session: Session) -> str:
    asked = ProductSession(
        day=session.day,
        tool_id=session.tool,
        purpose=PURPOSES[session.purpose],
        meeting=Meeting(session.kind),
        people=tuple(client(code, world.people[code], session.day) for code in session.present),
        written=session.writing,
        barred=say("A rule of the state") if session.forbidden else None,
    )
    events = [event(number, told) for number, told in enumerate(world.events)]
    return WORDS[product.may(asked, events, holding=HOLDING).may]


@pytest.mark.parametrize(
    ("world", "session", "expected"), [case[1:] for case in CASES], ids=[case[0] for case in CASES]
)
def test_the_product_answers_every_case_worked_out_by_hand(world, session, expected):
    assert answered(world, session) == expected


def test_the_product_and_the_oracle_agree_on_thousands_of_random_worlds(pytestconfig):
    chance = random.Random(1)
    for _ in range(pytestconfig.getoption("--worlds")):
        world, session = random_world(chance)
        assert answered(world, session) == oracle(world, session), (world, session)


@settings(deadline=None)
@given(st.integers(min_value=0))
def test_the_product_and_the_oracle_agree_on_any_random_world(seed):
    world, session = random_world(random.Random(seed))
    assert answered(world, session) == oracle(world, session)
