"""The sample practice has a dozen codes, so that every standing and every ruling can be seen."""

from ethicsdesk.domain.client_codes import problem
from ethicsdesk.domain.clients import CodeOrigin, PersonKind
from ethicsdesk.domain.consents import May, Standing
from ethicsdesk.services import consents, reconsent, sample, sessions_today
from ethicsdesk.services.desk import Desk
from tests.builders import desk_of
from tests.conftest import FakeClock


def filled(clock: FakeClock, seed: int = 1) -> Desk:
    desk = desk_of(clock)
    sample.fill(desk, lambda _share: None, seed=seed)
    return desk


def test_every_standing_and_every_ruling_occurs(clock):
    desk = filled(clock)
    table = consents.ledger(desk)
    assert {cell.standing for row in table.rows for cell in row.cells} == set(Standing)
    sheet = sessions_today.decide(desk, sessions_today.remembered(desk, clock.today()))
    assert {ruled.may for row in sheet.rows for ruled in row.ruled} == set(May)
    assert all(row.known for row in sheet.rows)


def test_minors_an_interpreter_a_couple_and_an_own_number_are_among_them(clock):
    people = [row.client for row in consents.ledger(filled(clock)).rows]
    assert len(people) >= 12
    assert any(one.minor for one in people)
    assert {one.person for one in people} >= {PersonKind.CLIENT, PersonKind.INTERPRETER}
    assert {one.origin for one in people} == set(CodeOrigin)
    assert all(problem(one.code) is None for one in people)


def test_somebody_is_to_be_asked_again_with_the_form_of_today(clock):
    batches = reconsent.run(filled(clock))
    assert {one.why for batch in batches for one in batch.clients} >= {
        reconsent.Why.OUT_OF_DATE,
        reconsent.Why.EXPIRED,
    }
    assert all(batch.form is not None and batch.script is not None for batch in batches)


def test_the_same_seed_gives_the_same_codes(clock):
    first, second, other = (filled(FakeClock(clock.now()), seed) for seed in (3, 3, 4))
    codes = [[row.client.code for row in consents.ledger(desk).rows] for desk in (first, second, other)]
    assert codes[0] == codes[1] != codes[2]
