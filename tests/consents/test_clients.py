"""Clients under codes: a caseload in one paste, no code twice, nothing half kept."""

from dataclasses import replace
from datetime import date, timedelta
from itertools import cycle

import pytest

from ethicsdesk.domain.clients import Circle, CircleKind, Client, CodeOrigin
from ethicsdesk.domain.errors import ValueNotAcceptedError
from ethicsdesk.domain.ledger_errors import CodeRefusedError, CodeTakenError
from ethicsdesk.services import clients


def test_a_pasted_caseload_says_what_is_new_known_and_refused(desk):
    clients.add(desk, replace(clients.blank(desk), code="C-1"))
    pasted = clients.read_list(desk, "c-1\nC-2\nJane Doe\nC-3, 3/14/85\n\nC-2")
    assert (pasted.new, pasted.known) == (("C-2", "C-3"), ("C-1",))
    assert [one.entry for one in pasted.refused] == ["JANE DOE", "3/14/85"]
    like = replace(clients.blank(desk, origin=CodeOrigin.CHART), state="PA")
    clients.add_many(desk, pasted.new, like=like)
    assert [(c.code, c.state) for c in clients.listed(desk)] == [("C-1", ""), ("C-2", "PA"), ("C-3", "PA")]


def test_a_thousand_codes_are_kept_at_once_and_not_one_more(desk):
    codes = [f"X-{number}" for number in range(10_000, 11_001)]
    with pytest.raises(ValueNotAcceptedError):
        clients.add_many(desk, codes, like=clients.blank(desk))
    clients.add_many(desk, codes[:1000], like=clients.blank(desk))
    assert len(clients.listed(desk)) == 1000


@pytest.mark.parametrize("bad", ["C-1", "JANE", "12/24/1980"])
def test_of_a_list_with_a_bad_code_nothing_is_kept(desk, bad):
    clients.add(desk, replace(clients.blank(desk), code="C-1"))
    with pytest.raises((CodeTakenError, CodeRefusedError)):
        clients.add_many(desk, ["C-7", bad], like=clients.blank(desk))
    assert [client.code for client in clients.listed(desk)] == ["C-1"]


def test_random_codes_are_new_and_come_from_chance_alone(desk):
    first = clients.random_codes(desk, 30)
    assert len({*first, *clients.random_codes(desk, 30)}) == 60
    steps = cycle(range(17))
    same = clients.random_codes(desk, 1, chance=lambda below: next(steps) % below)
    steps = cycle(range(17))
    assert same == clients.random_codes(desk, 1, chance=lambda below: next(steps) % below)


def test_a_code_belongs_to_one_person_or_circle(desk):
    one, two = (clients.add(desk, replace(clients.blank(desk), code=code)).value for code in ("C-1", "C-2"))
    circle = clients.add_circle(desk, CircleKind.COUPLE, (one.id, two.id)).value
    with pytest.raises(CodeTakenError):
        clients.add(desk, replace(clients.blank(desk), code=circle.code.lower()))
    with pytest.raises(CodeTakenError):
        clients.change(desk, replace(one, code="c-2"))
    assert isinstance(clients.by_code(desk, f" {circle.code.lower()} "), Circle)
    assert clients.by_code(desk, "C-9") is None


def test_a_circle_needs_two_clients(desk):
    one = clients.add(desk, replace(clients.blank(desk), code="C-1")).value
    for members in ((), (one.id,), (one.id, one.id), (one.id, "nobody")):
        with pytest.raises(ValueNotAcceptedError):
            clients.add_circle(desk, CircleKind.FAMILY, members)
    assert clients.circles(desk) == ()


def test_only_a_minor_has_guardians_and_a_day_of_turning_18(desk):
    day = date(2030, 1, 1)
    adult = clients.add(desk, replace(clients.blank(desk), code="C-1", turns_18_on=day, guardians=2)).value
    assert (adult.turns_18_on, adult.guardians) == (None, 0)
    with pytest.raises(ValueNotAcceptedError):
        clients.change(desk, replace(adult, minor=True, guardians=3))
    with pytest.raises(ValueNotAcceptedError):
        clients.change(desk, replace(adult, state="XX"))


def test_who_has_ended_leaves_the_list_and_stays_in_the_vault(desk, clock):
    client = clients.add(desk, replace(clients.blank(desk), code="C-1")).value
    clients.end(desk, client.id, day=clock.today() - timedelta(days=1))
    assert clients.listed(desk) == ()
    assert [one.code for one in clients.listed(desk, ended=True)] == ["C-1"]
    with pytest.raises(KeyError):
        clients.end(desk, "nobody", day=clock.today())
    with pytest.raises(KeyError):
        clients.change(desk, Client(id="nobody", code="C-2", added_on=clock.today()))


@pytest.mark.parametrize("day", [date(2012, 5, 1), date(2026, 3, 2), date(2044, 3, 3)])
def test_a_birthday_is_not_taken_for_the_day_of_turning_18(desk, day):
    child = replace(clients.blank(desk), code="C-1", minor=True, guardians=1)
    with pytest.raises(ValueNotAcceptedError):
        clients.add(desk, replace(child, turns_18_on=day))
    with pytest.raises(ValueNotAcceptedError):
        clients.add_many(desk, ["C-1"], like=replace(child, turns_18_on=day))
    kept = clients.add(desk, replace(child, turns_18_on=date(2044, 3, 2))).value
    with pytest.raises(ValueNotAcceptedError):
        clients.change(desk, replace(kept, turns_18_on=day))


def test_who_has_turned_18_can_still_be_changed(desk, clock):
    child = replace(clients.blank(desk), code="C-1", minor=True, guardians=1, turns_18_on=date(2026, 3, 9))
    kept = clients.add(desk, child).value
    clock.advance(days=30)
    assert clients.change(desk, replace(kept, state="PA")).value.state == "PA"
