"""What Today says of backups and of attempts to get in."""

from ethicsdesk.services import access, backups, decisions, today
from ethicsdesk.services.access_ports import Failures
from ethicsdesk.services.attempts import tell
from ethicsdesk.services.gaps import Harm
from ethicsdesk.services.targets import Area
from tests.builders import a_practice, a_tool, answer_all


def needs(desk):
    return [gap for gap in today.overview(desk).needs if gap.target.area is Area.VAULT]


def worth_keeping(desk):
    a_practice(desk)
    tool = a_tool(desk)
    answer_all(desk, tool.id)
    decisions.decide(desk, tool.id)


def a_place(desk, tmp_path):
    """Choose a folder for backups; one in memory must be told that it is there."""
    desk.store.copies.shelves[tmp_path] = []
    backups.choose(desk, tmp_path)


def fail(desk, clock, count):
    tell(desk.store, Failures(count, clock.now(), clock.now()))


def test_a_vault_with_little_in_it_misses_no_backup(desk):
    a_practice(desk)
    assert needs(desk) == []


def test_a_decision_without_any_backup_asks_for_a_place(desk):
    worth_keeping(desk)
    (gap,) = needs(desk)
    assert (str(gap.title), gap.harm, gap.target.field) == ("Choose where backups go", Harm.LOSS, "backup")


def test_a_fresh_backup_asks_only_to_be_tried_and_an_old_one_to_be_renewed(desk, clock, tmp_path):
    worth_keeping(desk)
    a_place(desk, tmp_path)
    backups.make(desk, lambda _share: None)
    (gap,) = needs(desk)
    assert (gap.harm, gap.target.field) == (Harm.OPEN, "drill")
    clock.advance(days=8)
    a_tool(desk, "Another")
    (gap,) = needs(desk)
    assert (str(gap.title), gap.target.field) == ("Back up your vault", "backup")
    assert "March 2, 2026" in str(gap.why)


def test_one_slip_is_told_quietly_and_many_loudly(desk, clock):
    fail(desk, clock, 1)
    (gap,) = needs(desk)
    assert (str(gap.title), gap.harm) == ("Somebody typed a wrong passphrase once", Harm.OPEN)
    fail(desk, clock, 7)
    (gap,) = needs(desk)
    assert (str(gap.title), gap.harm) == ("Somebody typed a wrong passphrase 7 times", Harm.LOSS)


def test_failed_attempts_that_were_seen_are_told_no_more(desk, clock):
    fail(desk, clock, 2)
    access.seen(desk)
    assert needs(desk) == []


def test_the_sample_practice_is_left_alone(desk, clock):
    worth_keeping(desk)
    fail(desk, clock, 5)
    with desk.store.writing() as vault:
        vault.set_place("sample", "yes")
    assert needs(desk) == []
