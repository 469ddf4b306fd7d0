"""Tab 8 tells the checks of the year, who got into the tools, backups and drills, each with its day."""

from dataclasses import replace
from datetime import date

import pytest

from ethicsdesk.domain.records import Milestone, Use
from ethicsdesk.domain.reviews import Reply
from ethicsdesk.services import pace
from ethicsdesk.services.binder import security
from ethicsdesk.services.copies import DRILL
from tests.builders import a_practice, a_tool
from tests.services.binder.looking import at, hold, rows, shared, told


@pytest.fixture(autouse=True)
def scribe(desk):
    a_practice(desk)
    return a_tool(desk, "Scribe", use=Use.IN_USE)


def note(desk, *events):
    with desk.store.writing() as vault:
        if DRILL in events:
            vault.put(Milestone(id=DRILL, done_on=desk.clock.today()))
        for event in events:
            vault.note_event(event, "zqname")


def test_an_empty_year_says_so_part_by_part(desk):
    text = told(desk, security.tab)
    assert "No security check was finished in 2026" in text
    assert "No drill was finished in 2026" in text
    assert "none in the audit trail of this year" in text
    assert "'List of devices with client data', 'not recorded'" in text


def test_a_check_stands_with_what_came_out_of_it(desk):
    hold(desk, "monthly", {"monthly.logs": Reply.NO, "monthly.news": Reply.PARTLY})
    ((day, answers, open_points, steps, number),) = rows(desk, security.tab, "Finished")[:1]
    assert (day, open_points, steps) == ("March 2, 2026", "2", "0 of 2 done")
    assert "1 partly, 1 no" in answers
    assert number == "RV-2026-001"
    assert ("March 2, 2026", "Scribe", "no", "yes", "yes") in rows(desk, security.tab, "Finished")
    assert len(rows(desk, security.tab, "Step")) == 2


def test_a_check_held_together_with_another_review_counts(desk):
    plan = pace.proposed(desk)
    lines = tuple(
        replace(one, months=3, into="vendor", why="Few tools") if one.what == "monthly" else one
        for one in plan.lines
    )
    pace.choose(desk, replace(plan, lines=lines))
    hold(desk, "vendor", {"monthly.logs": Reply.NO, "vendor.works": Reply.NO})
    text = told(desk, security.tab)
    assert "asks for it together with “Vendor review”, every 3 months" in text
    assert "The reason noted: Few tools" in text
    assert "activity or audit log" in text
    assert "work as promised" not in text


def test_backups_and_proofs_count_by_their_day_and_not_after_the_day_of_the_binder(desk, clock):
    note(desk, "backed_up")
    clock.set(at(2026, 3, 20))
    note(desk, "backed_up", DRILL)
    clock.set(at(2026, 6, 1))
    note(desk, "backed_up", DRILL, "backup_checked")
    april, june = told(desk, security.tab, on=date(2026, 4, 1)), told(desk, security.tab)
    assert "2, from March 2, 2026 to March 20, 2026" in april
    assert "18 days" in april
    assert "June 1, 2026" not in april
    assert "March 20, 2026; June 1, 2026" in june
    assert "March 2, June 1" in june


def test_backups_of_the_year_before_do_not_count(desk, clock):
    note(desk, "backed_up", DRILL)
    clock.set(at(2027, 1))
    assert "none in the audit trail of this year" in told(desk, security.tab)


def test_getting_into_the_vault_stands_by_its_day(desk, clock):
    note(desk, "failed_attempts", "passphrase_changed")
    clock.set(at(2026, 6, 1))
    note(desk, "failed_attempts")
    assert "'Openings after failed attempts', '1, on March 2, 2026'" in told(
        desk, security.tab, on=date(2026, 4, 1)
    )
    text = told(desk, security.tab)
    assert "2, from March 2, 2026 to June 1, 2026" in text
    assert "'Passphrase changed', '1, on March 2, 2026'" in text
    assert "'Key of the vault changed', 'none in the audit trail of this year'" in text


def test_a_drill_tells_what_did_not_work(desk):
    hold(desk, "drills", {"drills.restore": Reply.NO})
    text = told(desk, security.tab)
    assert "Finished on March 2, 2026 (report RV-2026-001)" in text
    assert "Did I open a backup of this vault with the recovery card? **No.**" in text


def test_others_read_no_note_and_no_name_of_a_file(desk):
    note(desk, "backed_up", DRILL)
    hold(desk, "monthly", {"monthly.logs": Reply.NO}, note="zqmark")
    hold(desk, "drills", {"drills.restore": Reply.NO}, note="zqmark")
    text = shared(desk, security.tab)
    assert "zqmark" not in text
    assert "zqname" not in text
    assert "Did I open a backup" in text
