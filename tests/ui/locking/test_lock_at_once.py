"""When the system asks, the window is blank at once, half-typed words are saved, and nothing runs on."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QMenu

from ethicsdesk.domain.errors import Cancelled
from ethicsdesk.services import exporting, practice
from ethicsdesk.services.targets import Area
from ethicsdesk.system.archives import FileArchives
from ethicsdesk.ui.clipboard import MARKS, SecretClipboard
from ethicsdesk.ui.entry.recovery_code import RecoveryCodeScreen
from ethicsdesk.ui.widgets.dialog import Dialog
from tests.ui.shell.living import go, kept, make_vault, press, shell_of, type_in, unlock_screen, when_asked
from tests.ui.shell.making import PASSPHRASE


@pytest.fixture
def shell(house, show_and_wait, qtbot):
    show_and_wait(house)
    return make_vault(house, qtbot)


def unlock(house, qtbot):
    screen = unlock_screen(house)
    screen.passphrase.line.setText(PASSPHRASE)
    screen.open.click()
    return shell_of(house, qtbot)


def test_half_typed_words_are_saved_and_gone_from_sight(house, shell, qtbot):
    page = go(house, qtbot, Area.PRACTICE)
    page.first.fields["name"].editor.setFocus()
    type_in(qtbot, "Harbor Lane")
    house.reception.lock_at_once()
    assert not shell.isVisible()
    unlock_screen(house)
    qtbot.waitUntil(lambda: house.door.is_closed)
    unlock(house, qtbot)
    assert kept(house, qtbot, practice.read).name == "Harbor Lane"


def test_the_window_is_blank_before_an_open_dialog_has_answered(house, shell, qtbot):
    seen = []

    def lock(dialog):
        house.reception.lock_at_once()
        seen.append((shell.isVisible(), dialog.isVisible()))

    when_asked(house, lock)
    assert not Dialog.ask(shell, "Really?", "", accept="Yes", reject="No")
    assert seen == [(False, False)]
    qtbot.waitUntil(lambda: house.reception.shell is None)
    assert unlock_screen(house).isVisible()


@pytest.mark.qt_log_ignore("does not support grabbing", extend=True)
def test_an_open_menu_closes(house, shell, qtbot):
    menu = QMenu(shell)
    menu.addAction("Ms. Example, 3 pm")
    menu.popup(shell.mapToGlobal(shell.rect().center()))
    qtbot.waitUntil(menu.isVisible)
    house.reception.lock_at_once()
    assert not menu.isVisible()


def test_a_running_export_is_stopped_and_leaves_nothing(house, shell, qtbot, tmp_path):
    target, told = tmp_path / "export", []
    reception = house.reception
    reception._premises = replace(reception._premises, stop_long_work=house.vault_jobs.cancel)

    def work(progress):
        def tell(share: float) -> None:
            told.append(share)
            while not job[0].is_cancelled:  # until the window has locked
                pass
            progress(share)

        return exporting.export(shell.workbench.desk, FileArchives(), target, tell)

    failed, job = [], []
    job.append(house.vault_jobs.submit_long(work, on_failed=failed.append))
    qtbot.waitUntil(lambda: bool(told))
    reception.lock_at_once()
    qtbot.waitUntil(lambda: house.door.is_closed)
    qtbot.waitUntil(lambda: bool(failed))
    assert isinstance(failed[0], Cancelled)
    assert [path.name for path in tmp_path.iterdir() if "export" in path.name] == []


def test_a_vault_that_is_just_being_opened_locks_as_soon_as_it_is_there(house, shell, qtbot):
    house.reception.lock()
    qtbot.waitUntil(lambda: house.door.is_closed)
    screen = unlock_screen(house)
    screen.passphrase.line.setText(PASSPHRASE)
    screen.open.click()
    house.reception.lock_at_once()
    qtbot.waitUntil(lambda: house.reception.flow is not None and unlock_screen(house) is not screen)
    qtbot.waitUntil(lambda: house.door.is_closed)
    assert house.reception.shell is None
    unlock(house, qtbot)


def test_a_recovery_code_on_the_screen_goes_away(house, show_and_wait, qtbot):
    show_and_wait(house)
    flow = house.reception.flow
    press(qtbot, Qt.Key.Key_Return)
    type_in(qtbot, PASSPHRASE)
    press(qtbot, Qt.Key.Key_Tab)
    press(qtbot, Qt.Key.Key_Tab)
    type_in(qtbot, PASSPHRASE)
    press(qtbot, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: isinstance(flow.screen_shown, RecoveryCodeScreen))
    house.reception.lock_at_once()
    qtbot.waitUntil(lambda: house.reception.flow is not flow and house.door.is_closed)
    unlock(house, qtbot)


def test_a_locked_program_stays_as_it_is(house, shell, qtbot):
    house.reception.lock()
    qtbot.waitUntil(lambda: house.door.is_closed)
    screen = unlock_screen(house)
    told = []
    house.vault_jobs.submit(lambda: None)
    house.reception.lock_at_once()
    house.vault_jobs.submit(lambda: None, on_done=told.append)
    qtbot.waitUntil(lambda: bool(told))
    assert unlock_screen(house) is screen
    assert screen.isVisible()


def test_a_copied_secret_bears_its_marks_and_goes_after_a_minute(qapp, qtbot):
    clipboard, secrets = QApplication.clipboard(), SecretClipboard()
    secrets.copy("AAAA-BBBB")
    assert clipboard.text() == "AAAA-BBBB"
    assert all(bytes(clipboard.mimeData().data(name).data()) == value for name, value in MARKS.items())
    assert secrets._timer.interval() == 60_000
    assert secrets._timer.isActive()
    secrets._timer.timeout.emit()
    assert clipboard.text() == ""
    secrets.deleteLater()


def test_what_was_copied_since_is_left_alone(qapp):
    clipboard, secrets = QApplication.clipboard(), SecretClipboard()
    secrets.copy("AAAA-BBBB")
    clipboard.setText("something else")
    secrets.clear()
    assert clipboard.text() == "something else"
    secrets.deleteLater()
    clipboard.clear()


def test_locking_takes_a_copied_secret_back(house, shell, qtbot):
    shell.workbench.secrets.copy("AAAA-BBBB")
    house.reception.lock_at_once()
    assert QApplication.clipboard().text() == ""
