"""From an empty folder to an open desk, and back in again."""

import shutil

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit

from ethicsdesk.services import practice, settings
from ethicsdesk.ui.entry.create import CreateScreen
from ethicsdesk.ui.entry.recovery_code import RecoveryCodeScreen
from ethicsdesk.ui.entry.unlock import UnlockScreen
from ethicsdesk.ui.entry.welcome import WelcomeScreen
from ethicsdesk.ui.entry.with_code import WithCodeScreen
from tests.ui.shell.living import end, focused, make_vault, press, shell_of, type_in, unlock_screen
from tests.ui.shell.making import PASSPHRASE, a_house


def test_an_empty_folder_shows_the_welcome(house, show_and_wait):
    show_and_wait(house)
    assert isinstance(house.reception.flow.screen_shown, WelcomeScreen)
    assert focused() is house.reception.flow.screen_shown.start


def test_create_lock_and_unlock_by_keys_alone(house, show_and_wait, qtbot):
    show_and_wait(house)
    make_vault(house, qtbot)
    press(qtbot, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    assert house.reception.shell is None
    assert isinstance(focused(), QLineEdit)
    type_in(qtbot, PASSPHRASE)
    press(qtbot, Qt.Key.Key_Return)
    shell = shell_of(house, qtbot)
    assert shell.place.area == "today"


def test_a_wrong_passphrase_is_told_beside_the_line_and_stays_there(house, show_and_wait, qtbot):
    show_and_wait(house)
    make_vault(house, qtbot)
    house.reception.lock()
    screen = unlock_screen(house)
    type_in(qtbot, "plum river cactus wagoN")
    press(qtbot, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: bool(screen.field.error))
    assert "does not open" in screen.field.error
    assert screen.passphrase.line.selectedText() == "plum river cactus wagoN"
    type_in(qtbot, PASSPHRASE)  # replaces what is selected
    assert screen.field.error == ""
    press(qtbot, Qt.Key.Key_Return)
    shell_of(house, qtbot)


def test_an_empty_passphrase_is_asked_for_again(house, show_and_wait, qtbot):
    show_and_wait(house)
    make_vault(house, qtbot)
    house.reception.lock()
    press(qtbot, Qt.Key.Key_Return)
    assert unlock_screen(house).field.error == "Please type your passphrase."


def test_short_and_differing_passphrases_are_told_beside_their_lines(house, show_and_wait, qtbot):
    show_and_wait(house)
    house.reception.flow.show_create()
    screen = house.reception.flow.screen_shown
    type_in(qtbot, "too short")
    press(qtbot, Qt.Key.Key_Return)
    assert "at least 15" in screen.first_field.error
    screen.first.line.setText(PASSPHRASE)
    screen.second.line.setText(PASSPHRASE + "s")
    screen.make.click()
    assert "differ" in screen.second_field.error
    assert focused() is screen.second.line
    assert screen.first.line.text() == PASSPHRASE


def test_a_common_passphrase_is_refused_by_the_vault_with_its_sentence(house, show_and_wait, qtbot):
    show_and_wait(house)
    house.reception.flow.show_create()
    screen = house.reception.flow.screen_shown
    for edit in (screen.first, screen.second):
        edit.line.setText("passwordpassword")
    screen.make.click()
    qtbot.waitUntil(lambda: bool(screen.first_field.error))
    assert not house.folder.joinpath("vault.db").exists()


def test_the_second_copy_is_told_that_the_first_is_open(house, show_and_wait, qtbot, tmp_path, clock, theme):
    show_and_wait(house)
    make_vault(house, qtbot)
    other = a_house(tmp_path, clock, theme)
    show_and_wait(other)
    screen = unlock_screen(other)
    screen.passphrase.line.setText(PASSPHRASE)
    screen.open.click()
    qtbot.waitUntil(screen.banner.isVisible)
    assert "already open" in screen.banner.accessibleDescription()
    assert screen.passphrase.line.text() == PASSPHRASE
    end(other)


def test_the_recovery_code_opens_the_vault_and_a_slip_is_told_apart(house, show_and_wait, qtbot):
    show_and_wait(house)
    house.reception.flow.show_create()
    screen = house.reception.flow.screen_shown
    for edit in (screen.first, screen.second):
        edit.line.setText(PASSPHRASE)
    screen.make.click()
    qtbot.waitUntil(lambda: isinstance(house.reception.flow.screen_shown, RecoveryCodeScreen))
    code = house.reception.flow.screen_shown.code
    house.reception.flow.screen_shown.written.click()
    shell_of(house, qtbot)
    house.reception.lock()
    unlock_screen(house).with_code.click()
    screen = house.reception.flow.screen_shown
    assert isinstance(screen, WithCodeScreen)
    wrong = ("1" if code[0] != "1" else "2") + code[1:]
    screen.code.setText(wrong)
    screen.open.click()
    qtbot.waitUntil(lambda: "mistyped" in screen.field.error)
    screen.code.setText(code.lower().replace("-", " "))
    screen.open.click()
    shell_of(house, qtbot)


def test_an_older_copy_is_explained_and_opened_only_on_demand(house, show_and_wait, qtbot, tmp_path):
    show_and_wait(house)
    shell = make_vault(house, qtbot)
    house.reception.lock()
    house.vault_jobs.submit(lambda: None)
    qtbot.waitUntil(lambda: house.door.is_closed)
    shutil.copytree(house.folder, tmp_path / "copy")
    screen = unlock_screen(house)
    screen.passphrase.line.setText(PASSPHRASE)
    screen.open.click()
    shell = shell_of(house, qtbot)
    done = []
    shell.workbench.change(lambda desk: practice.reach(desk, "something"), done.append, owner=shell)
    qtbot.waitUntil(lambda: bool(done))
    house.reception.lock()
    qtbot.waitUntil(lambda: house.door.is_closed)
    shutil.rmtree(house.folder)
    shutil.copytree(tmp_path / "copy", house.folder)
    screen = unlock_screen(house)
    screen.passphrase.line.setText(PASSPHRASE)
    screen.open.click()
    qtbot.waitUntil(screen.banner.isVisible)
    assert "older than the last time" in screen.banner.accessibleDescription()
    screen.banner.button.click()
    shell_of(house, qtbot)


def test_an_interrupted_creation_is_seen_as_no_vault(house, show_and_wait, qtbot):
    house.folder.mkdir(parents=True)
    (house.folder / "vault.db.new").write_bytes(b"half")
    show_and_wait(house)
    qtbot.waitUntil(lambda: isinstance(house.reception.flow.screen_shown, WelcomeScreen))


def test_escape_leads_back_to_the_welcome(house, show_and_wait, qtbot):
    show_and_wait(house)
    press(qtbot, Qt.Key.Key_Return)
    assert isinstance(house.reception.flow.screen_shown, CreateScreen)
    press(qtbot, Qt.Key.Key_Escape)
    assert isinstance(house.reception.flow.screen_shown, WelcomeScreen)


def test_the_sample_opens_says_so_and_leads_to_the_own_practice(house, show_and_wait, qtbot):
    show_and_wait(house)
    house.reception.flow.open_sample()
    shell = shell_of(house, qtbot)
    qtbot.waitUntil(shell.sample.isVisible)
    assert not house.folder.exists()
    house.reception.lock()
    assert "sample practice, nothing is real" in shown_text(unlock_screen(house))
    house.reception.flow.open_sample()
    shell = shell_of(house, qtbot)
    read = []
    shell.workbench.read(settings.read, read.append, owner=shell)
    qtbot.waitUntil(lambda: bool(read))
    assert read[0].sample
    shell.sample.own.click()
    assert isinstance(house.reception.flow.screen_shown, CreateScreen)


def test_a_stopped_sample_leaves_nothing(house, show_and_wait, qtbot):
    show_and_wait(house)
    flow = house.reception.flow
    flow.open_sample()
    flow.busy.cancelled.emit()
    qtbot.waitUntil(lambda: not flow.busy.isVisible())
    assert not flow.places.sample.exists()
    assert isinstance(flow.screen_shown, WelcomeScreen)


def shown_text(screen: UnlockScreen) -> str:
    from ethicsdesk.ui.widgets.heading import Text

    return " ".join(label.text() for label in screen.findChildren(Text) if label.isVisible())
