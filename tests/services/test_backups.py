"""Backing up as the window does it: where, when due, rotated, drilled, moved to another computer."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from ethicsdesk.domain.errors import (
    BackupDamagedError,
    BackupForeignError,
    BackupInsideVaultError,
    BackupOldCardError,
    BackupPlaceMissingError,
    BackupRoomError,
    Cancelled,
    NoBackupError,
    NoBackupPlaceError,
    RecoveryCodeTypoError,
    WrongRecoveryCodeError,
)
from ethicsdesk.domain.records import Practice
from ethicsdesk.domain.wording import Message
from ethicsdesk.services import backups, moving, practice
from ethicsdesk.services.backup_ports import ByCode, ByPassphrase, Relation
from ethicsdesk.services.backups import Moment
from ethicsdesk.services.changes import Topic
from ethicsdesk.services.desk import Desk
from ethicsdesk.services.session import Session
from tests.conftest import FakeClock
from tests.storage.making import copy_of, vaults_on, words
from tests.ui.shell.session import a_session


def quiet(_share: float) -> None:
    """Say nothing of the progress."""


@pytest.fixture
def session(clock: FakeClock, tmp_path: Path) -> Session:
    return a_session(clock, tmp_path / "state")


@pytest.fixture
def opened(session: Session, tmp_path: Path) -> Iterator[tuple[Desk, str]]:
    desk, code = session.create(tmp_path / "vault", words())
    yield desk, code
    desk.store.close()


@pytest.fixture
def desk(opened: tuple[Desk, str]) -> Desk:
    return opened[0]


@pytest.fixture
def code(opened: tuple[Desk, str]) -> str:
    return opened[1]


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    folder = tmp_path / "stick"
    folder.mkdir()
    return folder


@pytest.fixture
def chosen(desk: Desk, stick: Path) -> Desk:
    backups.choose(desk, stick)
    return desk


def work(desk: Desk, name: str = "New name") -> None:
    practice.save(desk, Practice(name=name))


def events(desk: Desk) -> list[str]:
    with desk.store.reading() as vault:
        return [entry.action for entry in vault.audit(last=100)]


def test_before_a_place_is_chosen_nothing_is_due_but_the_reminder_is_there(desk: Desk) -> None:
    found = backups.state(desk)
    assert (found.place, found.last, found.reachable, found.stale) == (None, None, False, True)
    assert not any(backups.due(desk, moment) for moment in Moment)
    with pytest.raises(NoBackupPlaceError):
        backups.make(desk, quiet)
    assert backups.closing(desk) is None


def test_a_place_inside_the_vault_or_not_there_is_refused(desk: Desk, stick: Path) -> None:
    with pytest.raises(BackupInsideVaultError):
        backups.choose(desk, desk.store.folder / "backups")
    with pytest.raises(BackupPlaceMissingError):
        backups.choose(desk, stick / "gone")
    assert backups.state(desk).place is None


def test_a_backup_is_remembered_in_the_vault_with_its_place(
    chosen: Desk, stick: Path, clock: FakeClock
) -> None:
    work(chosen)
    made = backups.make(chosen, quiet)
    assert made.topics == {Topic.VAULT}
    found = backups.state(chosen)
    assert found.kept == (made.value.backup,)
    assert found.last is not None
    assert (found.last.at, found.last.place) == (clock.now(), stick)
    assert (found.last.name, found.last.seq) == (made.value.backup.path.name, made.value.backup.seq)
    assert (found.unsaved, found.stale, found.reachable) == (0, False, True)
    assert events(chosen)[-1] == "backed_up"


def test_a_backup_is_due_at_its_moments_only_when_something_is_not_in_one(
    chosen: Desk, clock: FakeClock
) -> None:
    def due() -> list[Moment]:
        return [moment for moment in Moment if backups.due(chosen, moment)]

    assert due() == list(Moment)
    backups.make(chosen, quiet)
    clock.advance(days=30)
    assert due() == []
    work(chosen)
    assert due() == list(Moment)
    backups.make(chosen, quiet)
    work(chosen, "Another")
    assert due() == [Moment.QUIT]
    clock.advance(hours=1)
    assert due() == [Moment.LOCK, Moment.QUIT]
    clock.advance(hours=19)
    assert due() == list(Moment)


def test_the_reminder_comes_after_a_week_with_work_in_it(chosen: Desk, clock: FakeClock) -> None:
    backups.make(chosen, quiet)
    clock.advance(days=8)
    assert not backups.state(chosen).stale
    work(chosen)
    found = backups.state(chosen)
    assert (found.stale, found.unsaved) == (True, 1)


def test_an_unplugged_drive_is_told_apart_from_no_backup(chosen: Desk, stick: Path) -> None:
    backups.make(chosen, quiet)
    stick.rename(stick.with_name("unplugged"))
    found = backups.state(chosen)
    assert (found.reachable, found.kept) == (False, ())
    assert found.last is not None
    work(chosen)
    with pytest.raises(BackupPlaceMissingError):
        backups.make(chosen, quiet)
    assert backups.state(chosen).unsaved == 1
    assert not stick.exists()


def test_a_stopped_or_failed_backup_is_not_remembered(
    chosen: Desk, stick: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def stop(share: float) -> None:
        if share > 0.3:
            raise Cancelled

    with pytest.raises(Cancelled):
        backups.make(chosen, stop)
    monkeypatch.setattr("ethicsdesk.storage.backup.require_room", refuse)
    with pytest.raises(BackupRoomError):
        backups.make(chosen, quiet)
    assert backups.state(chosen).last is None
    assert "backed_up" not in events(chosen)
    assert list(stick.iterdir()) == []


def refuse(place: Path, _size: int) -> None:
    raise BackupRoomError(path=place, needed=2, free=1)


def test_two_months_of_work_leave_days_weeks_and_months(chosen: Desk, clock: FakeClock, stick: Path) -> None:
    dropped = 0
    for number in range(60):
        work(chosen, f"Name {number}")
        dropped += backups.make(chosen, quiet).value.dropped
        clock.advance(days=1)
    kept = backups.state(chosen).kept
    assert len(kept) == len(list(stick.iterdir())) == 60 - dropped
    assert 10 <= len(kept) <= 14
    assert [(kept[0].made_at - backup.made_at).days for backup in kept[:7]] == list(range(7))


def test_a_drive_that_will_not_drop_old_backups_still_has_the_new_one(
    chosen: Desk, clock: FakeClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    def stuck(_path: Path) -> None:
        raise OSError(5, "told to fail")

    monkeypatch.setattr("ethicsdesk.storage.shelf.drop", stuck)
    for number in range(2):
        work(chosen, f"Name {number}")
        made = backups.make(chosen, quiet).value
    assert made.dropped == 0
    assert len(backups.state(chosen).kept) == 2


def test_quitting_a_locked_vault_copies_it_and_the_next_opening_checks_it(
    session: Session, chosen: Desk, stick: Path, clock: FakeClock
) -> None:
    backups.make(chosen, quiet)
    work(chosen)
    copy = backups.closing(chosen)
    assert copy is not None
    chosen.store.close()
    clock.advance(minutes=5)
    session.copy_closed(copy, quiet)
    desk = session.unlock(copy.vault_folder, words())
    found = backups.state(desk)
    assert (len(found.waiting), len(found.kept), found.unsaved) == (1, 1, 1)
    looked = backups.check_waiting(desk, quiet)
    assert (len(looked.value.checked), looked.value.damaged) == (1, ())
    found = backups.state(desk)
    assert (found.waiting, len(found.kept), found.unsaved) == ((), 2, 0)
    assert backups.closing(desk) is None
    desk.store.close()


def test_a_damaged_copy_is_told_about_and_does_not_count(
    session: Session, chosen: Desk, stick: Path, clock: FakeClock
) -> None:
    copy = backups.closing(chosen)
    assert copy is not None
    chosen.store.close()
    made = session.copy_closed(copy, quiet)
    (made.path / "vault.db").write_bytes((made.path / "vault.db").read_bytes()[:-4096])
    desk = session.unlock(copy.vault_folder, words())
    looked = backups.check_waiting(desk, quiet)
    assert (looked.value.checked, len(looked.value.damaged), looked.topics) == ((), 1, frozenset())
    assert backups.state(desk).last is None
    clock.advance(days=1)
    backups.make(desk, quiet)
    assert len(list(stick.iterdir())) == 1
    desk.store.close()


def test_the_drill_opens_the_newest_backup_with_the_code_alone_and_notes_the_day(
    session: Session, chosen: Desk, code: str, clock: FakeClock
) -> None:
    with pytest.raises(NoBackupError):
        backups.drill(chosen, session, code, quiet)
    made = backups.make(chosen, quiet).value.backup
    assert backups.state(chosen).drill_due
    before = sorted(chosen.store.folder.iterdir())
    shares: list[float] = []
    proof = backups.drill(chosen, session, code, shares.append).value
    assert proof.head.seq == made.seq
    assert shares == sorted(shares)
    assert sorted(chosen.store.folder.iterdir()) == before
    found = backups.state(chosen)
    assert (found.drilled_on, found.drill_due, found.unsaved) == (clock.today(), False, 0)
    clock.advance(days=92)
    assert backups.state(chosen).drill_due


def test_a_drill_that_fails_says_why_and_notes_nothing(
    session: Session, chosen: Desk, code: str, tmp_path: Path
) -> None:
    made = backups.make(chosen, quiet).value.backup
    other, other_code = session.create(tmp_path / "other", words())
    other.store.close()
    data = (made.path / "vault.db").read_bytes()
    for typed, problem in ((code[:-1], RecoveryCodeTypoError), (other_code, WrongRecoveryCodeError)):
        with pytest.raises(problem):
            backups.drill(chosen, session, typed, quiet)
    for bad in (data[:-4096], data[:9000] + bytes([data[9000] ^ 1]) + data[9001:]):
        (made.path / "vault.db").write_bytes(bad)
        with pytest.raises(BackupDamagedError):
            backups.drill(chosen, session, code, quiet)
    assert backups.state(chosen).drilled_on is None


def test_a_drill_with_the_card_of_today_tells_of_a_backup_made_before_it(
    session: Session, chosen: Desk, code: str, tmp_path: Path
) -> None:
    made = backups.make(chosen, quiet).value.backup
    other, other_code = session.create(tmp_path / "other", words())
    other.store.close()
    (made.path / "vault.json").write_bytes((tmp_path / "other" / "vault.json").read_bytes())
    with pytest.raises(BackupOldCardError):
        backups.drill(chosen, session, code, quiet)
    with pytest.raises(BackupDamagedError):  # that card opens this header, but not this database
        backups.drill(chosen, session, other_code, quiet)


def test_a_drill_notices_a_backup_of_another_history(
    session: Session, chosen: Desk, code: str, clock: FakeClock, tmp_path: Path, stick: Path
) -> None:
    folder = chosen.store.folder
    chosen.store.close()
    twin = vaults_on(clock, tmp_path / "elsewhere").unlock(copy_of(folder, tmp_path / "twin"), words())
    with twin.writing() as vault:
        vault.put(Practice(name="Changed elsewhere"))
    twin.copies.make(stick, quiet)
    twin.close()
    desk = session.unlock(folder, words())
    work(desk)
    with pytest.raises(BackupForeignError):
        backups.drill(desk, session, code, quiet)
    desk.store.close()


def test_restoring_through_the_session_opens_the_desk(session: Session, chosen: Desk, stick: Path) -> None:
    work(chosen, "As backed up")
    backups.make(chosen, quiet)
    work(chosen, "Later")
    folder = chosen.store.folder
    chosen.store.close()
    (found,) = session.backups_in(stick)
    restoring = session.begin_restore(found.path, folder, ByPassphrase(words()), quiet)
    assert not moving.loses_nothing(restoring.comparison)
    assert "1 entry " in str(moving.explain(restoring.comparison))
    desk = session.finish_restore(restoring)
    kept = practice.read(desk)
    assert kept is not None
    assert kept.name == "As backed up"
    assert events(desk)[-1] == "restored"
    assert backups.due(desk, Moment.UNLOCK)
    desk.store.close()


def test_moving_to_a_new_computer_and_back_is_noticed(
    session: Session, desk: Desk, code: str, stick: Path, clock: FakeClock, tmp_path: Path
) -> None:
    work(desk, "Before the move")
    assert moving.moved_out(desk) is None
    moving.pack(desk, stick, quiet)
    assert moving.moved_out(desk) == clock.today()
    new = a_session(clock, tmp_path / "new state")
    (found,) = new.backups_in(stick)
    restoring = new.begin_restore(found.path, tmp_path / "new vault", ByCode(code), quiet)
    assert restoring.comparison.relation is Relation.NO_VAULT
    assert moving.loses_nothing(restoring.comparison)
    moved = new.finish_restore(restoring)
    assert practice.read(moved) == practice.read(desk)
    assert moving.moved_out(moved) is None
    assert "moving_out" in events(moved)
    work(moved, "On the new one")
    new_backup = backups.make(moved, quiet, place=stick).value.backup
    moved.store.close()
    moving.stay(desk)
    assert moving.moved_out(desk) is None
    work(desk, "On the old one")
    folder = desk.store.folder
    desk.store.close()
    restoring = session.begin_restore(new_backup.path, folder, ByPassphrase(words()), quiet)
    assert restoring.comparison.relation is Relation.DIVERGED
    restoring.give_up()


def test_a_move_that_fails_does_not_mark_this_computer(desk: Desk, tmp_path: Path) -> None:
    with pytest.raises(BackupPlaceMissingError):
        moving.pack(desk, tmp_path / "unplugged", quiet)
    assert moving.moved_out(desk) is None


def test_each_outcome_of_a_comparison_has_its_own_words(session: Session, chosen: Desk) -> None:
    backups.make(chosen, quiet)
    folder, found = chosen.store.folder, backups.state(chosen).kept[0]
    chosen.store.close()
    restoring = session.begin_restore(found.path, folder, ByPassphrase(words()), quiet)
    restoring.give_up()
    said = {
        str(moving.explain(replace(restoring.comparison, relation=relation, lost=1, gained=2)))
        for relation in Relation
    }
    assert len(said) == len(Relation)
    assert any("1 entry " in text and "2 entries" in text for text in said)
    assert all(isinstance(step, Message) for step in (*moving.ON_THE_OLD_ONE, *moving.ON_THE_NEW_ONE))


def test_a_scrambled_memory_of_the_last_backup_counts_as_none(chosen: Desk) -> None:
    for text in ("{", "[]", '{"at": 5}', '{"at": "x", "place": "", "name": "", "seq": 1, "size": 1}'):
        with chosen.store.writing() as vault:
            vault.set_place("backup_last", text)
        assert backups.state(chosen).last is None
        assert backups.due(chosen, Moment.LOCK)
