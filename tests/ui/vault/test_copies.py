"""Copies made by themselves, restored through the door, and the pause after failed attempts."""

import shutil
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from ethicsdesk.domain.records import Milestone
from ethicsdesk.services import backups
from ethicsdesk.services.targets import Area, Target
from ethicsdesk.ui.entry.restore_screens import BackupSecretScreen, ChooseBackupScreen, CompareScreen
from ethicsdesk.ui.entry.unlock import UnlockScreen
from ethicsdesk.ui.entry.welcome import WelcomeScreen
from ethicsdesk.ui.pages.vault.backup import BackupRoom
from tests.ui.shell.living import end, kept, press, read_all, shell_of, type_in
from tests.ui.shell.making import PASSPHRASE, a_house
from tests.ui.vault.living import row


@pytest.fixture
def place(opened, tmp_path) -> Path:
    """Choose a folder for backups."""
    folder = tmp_path / "stick"
    folder.mkdir()
    opened.change(lambda desk: backups.choose(desk, folder))
    return folder


def back_up(opened) -> None:
    opened.change(lambda desk: backups.make(desk, lambda _share: None))


def count(place: Path) -> int:
    return len(list(place.iterdir()))


def milestones(opened) -> set[str]:
    def read(desk):
        with desk.store.reading() as vault:
            return {found.id for found in vault.list(Milestone)}

    return kept(opened.house, opened.qtbot, read)


def wrong(screen: UnlockScreen, qtbot) -> None:
    screen.passphrase.line.setText("not the passphrase at all")
    screen.open.click()
    qtbot.waitUntil(screen.passphrase.isEnabled)


def test_locking_backs_up_what_is_in_no_backup(opened, place):
    opened.work()
    opened.lock()
    assert count(place) == 1
    opened.unlock()
    found = kept(opened.house, opened.qtbot, backups.state)
    assert len(found.kept) == 1
    assert found.unsaved == 0


def test_locking_again_soon_makes_no_second_backup(opened, place):
    opened.lock()
    opened.unlock()
    opened.work()
    opened.lock()
    assert count(place) == 1


def test_locking_because_the_system_asks_waits_for_no_backup(opened, place):
    opened.work()
    opened.house.reception.lock_at_once()
    opened.qtbot.waitUntil(lambda: opened.house.door.is_closed)
    assert count(place) == 0


def test_soon_after_unlocking_a_backup_is_made_when_due(opened, place, clock):
    opened.lock()
    clock.advance(days=1)
    opened.house.reception._keeper.soon = 0
    shutil.rmtree(place / next(place.iterdir()).name)
    opened.unlock()
    opened.work()
    opened.house.reception.lock_at_once()
    opened.qtbot.waitUntil(lambda: opened.house.door.is_closed)
    before = count(place)
    opened.unlock()
    opened.qtbot.waitUntil(lambda: count(place) == before + 1, timeout=10_000)


def test_closing_the_window_backs_up_first(opened, place):
    opened.work()
    window = opened.house.reception.window
    window.close()
    opened.qtbot.waitUntil(lambda: not window.isVisible(), timeout=10_000)
    assert count(place) == 1


def test_closing_the_locked_window_copies_the_closed_vault_which_is_checked_next_time(opened, place, clock):
    opened.lock()
    opened.unlock()
    opened.work()
    opened.house.reception.lock_at_once()
    opened.qtbot.waitUntil(lambda: opened.house.door.is_closed)
    read_all(opened.house, opened.qtbot)
    clock.advance(minutes=5)
    window = opened.house.reception.window
    window.close()
    opened.qtbot.waitUntil(lambda: not window.isVisible(), timeout=10_000)
    assert count(place) == 2
    opened.house.reception._may_close = False
    window.show()
    opened.house.reception._keeper.soon = 0
    opened.unlock()
    opened.qtbot.waitUntil(
        lambda: len(kept(opened.house, opened.qtbot, backups.state).kept) == 2, timeout=10_000
    )


def test_a_vanished_drive_keeps_nobody_from_locking_or_closing(opened, place):
    opened.work()
    place.rmdir()
    opened.lock()
    opened.unlock()
    window = opened.house.reception.window
    window.close()
    opened.qtbot.waitUntil(lambda: not window.isVisible(), timeout=10_000)


def test_an_older_backup_is_restored_after_saying_what_would_be_lost(opened, place):
    opened.work("kept")
    back_up(opened)
    opened.work("lost")
    room = opened.room(BackupRoom, "backup")
    opened.click(room.restore)
    flow = opened.house.reception.flow
    assert isinstance(flow.screen_shown, ChooseBackupScreen)
    flow.choose = lambda *_: place
    opened.click(flow.screen_shown.choose)
    opened.qtbot.waitUntil(lambda: bool(flow.screen_shown.rows.rows))
    opened.click(flow.screen_shown.rows.rows[0])
    opened.qtbot.waitUntil(lambda: isinstance(flow.screen_shown, BackupSecretScreen))
    screen = flow.screen_shown
    screen.secret.passphrase.setFocus()
    type_in(opened.qtbot, "not the passphrase at all")
    press(opened.qtbot, Qt.Key.Key_Return)
    opened.qtbot.waitUntil(lambda: bool(screen.secret.passphrase_field.error), timeout=10_000)
    assert "does not open the backup" in screen.secret.passphrase_field.error
    screen.secret.passphrase.line.setText(PASSPHRASE)
    press(opened.qtbot, Qt.Key.Key_Return)
    opened.qtbot.waitUntil(lambda: isinstance(flow.screen_shown, CompareScreen), timeout=10_000)
    assert "1 entry would be missing" in flow.screen_shown.said.accessibleDescription()
    assert flow.screen_shown.back.hasFocus()
    opened.click(flow.screen_shown.restore)
    assert opened.shell.place == Target(area=Area.VAULT, field="backup")
    assert milestones(opened) == {"kept"}


def test_leaving_everything_as_it_is_changes_nothing(opened, place):
    back_up(opened)
    opened.work("later")
    room = opened.room(BackupRoom, "backup")
    opened.click(room.restore)
    flow = opened.house.reception.flow
    flow.choose = lambda *_: place
    opened.click(flow.screen_shown.choose)
    opened.qtbot.waitUntil(lambda: bool(flow.screen_shown.rows.rows))
    opened.click(flow.screen_shown.rows.rows[0])
    opened.qtbot.waitUntil(lambda: isinstance(flow.screen_shown, BackupSecretScreen))
    flow.screen_shown.secret.use_code(used=True)
    flow.screen_shown.secret.code.setText(opened.code)
    opened.click(flow.screen_shown.open)
    opened.qtbot.waitUntil(lambda: isinstance(flow.screen_shown, CompareScreen), timeout=10_000)
    opened.click(flow.screen_shown.back)
    assert isinstance(flow.screen_shown, UnlockScreen)
    opened.unlock()
    assert "later" in milestones(opened)


def test_a_folder_without_backups_is_told(opened, tmp_path):
    room = opened.room(BackupRoom, "backup")
    opened.click(room.restore)
    flow = opened.house.reception.flow
    flow.choose = lambda *_: tmp_path
    opened.click(flow.screen_shown.choose)
    opened.qtbot.waitUntil(flow.screen_shown.banner.isVisible)
    assert "No backup was found" in flow.screen_shown.banner.accessibleDescription()


def test_a_vault_moves_to_a_new_computer_with_its_card(opened, place, tmp_path, clock, theme, show_and_wait):
    opened.work("moved")
    back_up(opened)
    other = a_house(tmp_path / "other", clock, theme)
    show_and_wait(other)
    flow = other.reception.flow
    assert isinstance(flow.screen_shown, WelcomeScreen)
    flow.choose = lambda *_: place
    opened.click(row(flow.screen_shown.ways, "move"))
    opened.click(flow.screen_shown.choose)
    opened.qtbot.waitUntil(lambda: bool(flow.screen_shown.rows.rows))
    opened.click(flow.screen_shown.rows.rows[0])
    opened.qtbot.waitUntil(lambda: isinstance(flow.screen_shown, BackupSecretScreen))
    flow.screen_shown.secret.use_code(used=True)
    flow.screen_shown.secret.code.setText(opened.code)
    opened.click(flow.screen_shown.open)
    opened.qtbot.waitUntil(lambda: isinstance(flow.screen_shown, CompareScreen), timeout=10_000)
    assert "no vault here yet" in flow.screen_shown.said.accessibleDescription()
    opened.click(flow.screen_shown.restore)
    shell = shell_of(other, opened.qtbot)
    assert shell.place == Target(area=Area.VAULT, field="backup")
    end(other)


def test_failed_attempts_wait_visibly_and_longer_each_time(opened, clock):
    opened.lock()
    screen = opened.house.reception.flow.screen_shown
    for _ in range(2):
        wrong(screen, opened.qtbot)
        assert screen.seconds_left == 0
    wrong(screen, opened.qtbot)
    assert screen.seconds_left == 2
    assert "Please wait 2 seconds" in screen.field.error
    assert not screen.open.isEnabled()
    press(opened.qtbot, Qt.Key.Key_Return)
    assert screen.passphrase.isEnabled()
    opened.qtbot.waitUntil(screen.open.isEnabled, timeout=5_000)
    assert "does not open" in screen.field.error
    clock.advance(seconds=3)
    opened.unlock()


def test_the_pause_holds_when_the_lock_screen_is_shown_anew(opened):
    opened.lock()
    flow = opened.house.reception.flow
    for _ in range(3):
        wrong(flow.screen_shown, opened.qtbot)
    flow.prepare()
    flow.show_unlock()
    opened.qtbot.waitUntil(lambda: flow.screen_shown.seconds_left > 0)
    assert not flow.screen_shown.open.isEnabled()


def test_the_card_opens_at_once_during_a_pause(opened):
    opened.lock()
    flow = opened.house.reception.flow
    for _ in range(3):
        wrong(flow.screen_shown, opened.qtbot)
    flow.screen_shown.with_code.click()
    flow.screen_shown.code.setText(opened.code)
    flow.screen_shown.open.click()
    assert opened.shell.page is not None


def test_a_lost_key_file_is_made_anew_from_the_card(opened):
    card_key = kept(
        opened.house,
        opened.qtbot,
        lambda desk: opened.shell.workbench.session.vaults.keys.card_key(desk.store.folder),
    )
    opened.work("still there")
    opened.lock()
    for name in ("vault.json", "vault.json.bak"):
        (opened.house.folder / name).write_bytes(b"damaged")
    flow = opened.house.reception.flow
    screen = flow.screen_shown
    screen.passphrase.line.setText(PASSPHRASE)
    screen.open.click()
    opened.qtbot.waitUntil(screen.banner.isVisible)
    opened.click(screen.banner.button)
    screen = flow.screen_shown
    opened.click(screen.open)
    assert "rows of the vault key" in screen.key_field.error
    screen.key.setPlainText("\n".join(card_key.rows))
    screen.code.setText(opened.code)
    for edit in (screen.new.first, screen.new.second):
        edit.line.setText("otter velvet lantern bishop")
    opened.click(screen.open)
    assert opened.shell.page is not None
    assert "still there" in milestones(opened)
