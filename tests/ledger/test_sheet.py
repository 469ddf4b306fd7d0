"""The sheet before today's sessions, from a vault, against the oracle: nobody is told wrong."""

import random
from dataclasses import replace
from datetime import UTC, datetime, time

from ethicsdesk.domain.clients import Meeting
from ethicsdesk.domain.consents import Purpose
from ethicsdesk.services import paperwork, sessions_today
from ethicsdesk.services.sessions_today import Assumed
from tests.builders import desk_of
from tests.consents.making import SCRIPT, a_house, ripple
from tests.ledger.oracle import Session, World
from tests.ledger.oracle import may as oracle
from tests.ledger.test_product import WORDS, client, event
from tests.ledger.worlds import random_world

CODES = 30


def worlds(count: int) -> list[tuple[World, Session]]:
    """Return worlds a practice in Ohio can be in: nothing is forbidden there, and no writing is asked."""
    chance, found = random.Random(7), []
    while len(found) < count:
        world, session = random_world(chance)
        if session.present and not session.forbidden and not session.writing:
            found.append((world, session))
    return found


def test_of_thirty_codes_none_is_told_wrong(clock):
    house = a_house(desk_of(clock))
    ripple(house)
    now = paperwork.issue(house.desk, SCRIPT, tool_id=house.tool.id).value
    papers = {"form": now.id, "old form": house.paper.id, "": ""}
    found = worlds(CODES)
    clock.set(datetime.combine(found[0][1].day, time(9), tzinfo=UTC))
    assumed, expected = {}, {}
    with house.desk.store.writing() as vault:
        for number, (world, session) in enumerate(found):
            for name, person in world.people.items():
                code = f"W{number}-{name}".upper()
                vault.put(replace(client(code, person, session.day), code=code))
            for index, told in enumerate(world.events):
                said = event(index, told)
                vault.put(
                    replace(
                        said,
                        id=f"{number}/{index}",
                        client_id=f"W{number}-{told.of}".upper(),
                        tool_id=house.tool.id if told.tool == session.tool else "other",
                        paper_id=papers[said.paper_id],
                    )
                )
            first, *others = (f"W{number}-{name}".upper() for name in session.present)
            assumed[first] = Assumed(meeting=Meeting(session.kind), others=tuple(others))
            expected[first] = oracle(world, session)
    sheet = sessions_today.decide(house.desk, list(assumed), assumed=assumed)
    told = {
        row.code: WORDS[next(r.may for r in row.ruled if r.ask.purpose is Purpose.RECORD)]
        for row in sheet.rows
    }
    assert told == expected
    assert set(expected.values()) == {"may", "ask", "may_not"}
