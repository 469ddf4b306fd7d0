"""The cover, what is missing, the practice, and the policies."""

from dataclasses import replace
from datetime import date
from io import BytesIO

import pytest

from ethicsdesk.domain.bias_counts import BiasCount, Measure, Trait
from ethicsdesk.domain.layout import WriteLine
from ethicsdesk.domain.records import Paper, Use, YesNo
from ethicsdesk.services import actions, attachments, clients, paperwork, practice, sample
from ethicsdesk.services.binder import front, policy
from ethicsdesk.services.binder import practice as practice_tab
from ethicsdesk.services.binder.front import CONTAINS_PHI, MADE_FOR_SHARING, NOT_CERTIFIED
from tests.builders import a_practice, a_tool, answer_all
from tests.services.binder.tab_words import OTHERS, at, chapters, read, row, scene, words
from tests.vaults.make import sample_records


def cover(desk, **how):
    with scene(desk, **how) as seen:
        return words(front.cover(seen))


def keep(desk, *records):
    with desk.store.writing() as vault:
        for record in records:
            vault.put(record)


def test_a_practice_without_clients_holds_no_health_information(desk):
    a_practice(desk)
    a_tool(desk, use=Use.IN_USE)
    assert NOT_CERTIFIED in cover(desk)
    assert CONTAINS_PHI not in cover(desk)


@pytest.mark.parametrize("kind", front._ABOUT_CLIENTS, ids=lambda kind: kind.kind)
def test_one_record_about_a_client_makes_it_health_information(desk, kind):
    keep(desk, next(one for one in sample_records() if isinstance(one, kind)))
    assert CONTAINS_PHI in cover(desk)


def test_a_count_of_clients_alone_makes_it_health_information(desk):
    month = date(2026, 2, 1)
    band = BiasCount(
        id="2026-02/long_wait/age/18_to_39",
        month=month,
        measure=Measure.LONG_WAIT,
        trait=Trait.AGE,
        band="18_to_39",
        events=1,
        cases=4,
    )
    keep(desk, band)
    assert CONTAINS_PHI in cover(desk)


def test_made_for_others_it_says_that_no_client_is_in_it(desk):
    sample.fill(desk, float)
    assert CONTAINS_PHI in cover(desk)
    assert CONTAINS_PHI not in cover(desk, audience=OTHERS)
    assert MADE_FOR_SHARING in cover(desk, audience=OTHERS)
    assert NOT_CERTIFIED in cover(desk, audience=OTHERS)


def test_a_client_who_came_later_makes_no_earlier_binder_health_information(desk, clock):
    clock.set(at(6, 1))
    clients.add(desk, replace(clients.blank(desk), code="C-1041"))
    assert CONTAINS_PHI in cover(desk)
    assert CONTAINS_PHI not in cover(desk, on=date(2026, 3, 1))


def test_the_attestation_has_name_and_license_and_leaves_room_to_sign(desk):
    a_practice(desk)
    with scene(desk) as seen:
        lines = [one for one in front._attestation(seen).blocks if isinstance(one, WriteLine)]
    assert lines[0].written == "Dana Whitlock, LCSW 1"
    assert [one.written for one in lines[1:]] == ["", ""]
    assert "board, OCR" in cover(desk)


def test_the_cover_tells_the_day_of_the_rules(desk):
    assert "as of October 9, 2026, content version 1" in cover(desk)


def test_others_read_no_hole_that_is_about_clients_or_in_free_words(desk, clock):
    sample.fill(desk, float)
    actions.add(desk, "Call C-7 about the letter", due=clock.today())
    whole = read(desk, front.missing)
    shared = read(desk, front.missing, audience=OTHERS)
    assert "Call C-7" in whole
    assert "Ask one client again" in whole
    for hidden in ("Call C-7", "client again", "consent to"):
        assert hidden not in shared
    assert "Confirm your recovery code" in shared
    assert "More points are open" in shared


def test_a_gate_nobody_asked_is_said_not_guessed(desk):
    a_practice(desk, covered_entity=None, federal_funds=YesNo.UNSURE, part2=YesNo.NO)
    found = read(desk, practice_tab.tab)
    assert "HIPAA covered entity (45 CFR 160.103)\nnot asked yet" in found
    assert "Not sure: taken as yes" in found
    assert "42 CFR Part 2\nNo" in found
    assert "Dana Whitlock, the clinician" in found


def test_an_undescribed_practice_says_so(desk):
    assert "not described yet" in read(desk, practice_tab.tab)


def test_the_practice_stands_as_it_was_on_the_day(desk, clock):
    a_practice(desk, name="Harbor Lane", client_states=("OH",))
    clock.set(at(6, 1))
    practice.save(desk, replace(practice.read(desk), name="Quiet Oak", client_states=("CO",)))
    march = read(desk, practice_tab.tab, on=date(2026, 3, 31))
    assert "Harbor Lane" in march
    assert "Colorado" not in march
    assert "Colorado" in read(desk, practice_tab.tab)


def test_policies_never_issued_are_said_to_be_missing(desk):
    a_practice(desk)
    found = read(desk, policy.tab)
    assert found.count("Not issued yet") == 2
    assert "164.308(a)(1)(ii)(C)" in found


def test_each_edition_of_a_policy_has_its_days_and_what_changed(desk, clock):
    a_practice(desk)
    first = paperwork.issue(desk, "policy.ai_use").value
    clock.set(at(6, 1))
    same = paperwork.issue(desk, "policy.ai_use").value
    clock.set(at(9, 1))
    answer_all(desk, a_tool(desk, use=Use.IN_USE).id)
    third = paperwork.issue(desk, "policy.ai_use").value
    found = chapters(desk, policy.tab)
    old, middle, new = (row(found, "Number", one.number) for one in (first, same, third))
    assert old[1:4] == ("March 2, 2026 to June 1, 2026", f"replaced by {same.number}", "first edition")
    assert middle[3] == "the same words, apart from days"
    assert new[1:3] == ("since September 1, 2026", "in use")
    assert "changed" in new[3]
    assert new[4].replace(" ", "") == third.pdf_sha256


def test_a_policy_of_later_is_in_no_earlier_binder(desk, clock):
    a_practice(desk)
    clock.set(at(6, 1))
    issued = paperwork.issue(desk, "policy.sanction").value
    assert issued.number in read(desk, policy.tab)
    assert issued.number not in read(desk, policy.tab, on=date(2026, 3, 31))


def test_a_signed_copy_of_a_policy_is_listed_by_its_hash(desk):
    a_practice(desk)
    issued: Paper = paperwork.issue(desk, "policy.ai_use").value
    assert f"No signed copy of {issued.number}" in read(desk, policy.tab)
    kept = attachments.add(desk, issued, "signed.txt", BytesIO(b"signed"), 6, lambda _: None).value
    assert kept.sha256 in read(desk, policy.tab).replace(" ", "")
