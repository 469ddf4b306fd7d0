"""The open desk: places, keys, trouble, lock, close."""

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from ethicsdesk.domain.errors import DiskFullError
from ethicsdesk.services import practice, settings
from ethicsdesk.services.targets import Area, Target
from ethicsdesk.ui.autolock import IdleWatch
from ethicsdesk.ui.pages.practice.page import PracticePage
from ethicsdesk.ui.preferences import load_preferences
from ethicsdesk.ui.shell import NUMBERED
from ethicsdesk.ui.theme import Scheme
from ethicsdesk.ui.widgets.dialog import Dialog
from ethicsdesk.ui.window import FRAME
from tests.ui.shell.living import (
    go,
    kept,
    make_vault,
    press,
    read_all,
    shell_of,
    type_in,
    unlock_screen,
    when_asked,
)

CTRL = Qt.KeyboardModifier.ControlModifier
AREAS = (Area.TODAY, Area.TOOLS, Area.PAPERS, Area.BINDER, Area.PRACTICE, Area.RECOVERY)


@pytest.fixture
def shell(house, show_and_wait, qtbot):
    show_and_wait(house)
    return make_vault(house, qtbot)


def test_the_title_says_nothing_but_the_program(house, shell, qtbot):
    for area in AREAS:
        go(house, qtbot, area)
        assert house.reception.window.windowTitle() == "EthicsDesk"


@pytest.mark.parametrize(("number", "area"), list(enumerate(NUMBERED, 1)))
def test_ctrl_and_a_number_lead_to_each_place(house, shell, qtbot, number, area):
    go(house, qtbot, Area.PRACTICE)
    press(qtbot, Qt.Key(Qt.Key.Key_0 + number), CTRL)
    assert shell.place == Target(area=area)
    assert shell.side.current == {Area.VAULT: None, Area.OVERSIGHT: Area.REVIEWS}.get(area, area)


def test_escape_goes_back_the_way_one_came(house, shell, qtbot):
    go(house, qtbot, Area.PRACTICE)
    go(house, qtbot, Area.RECOVERY)
    press(qtbot, Qt.Key.Key_Escape)
    assert shell.place.area is Area.PRACTICE
    press(qtbot, Qt.Key.Key_Escape)
    press(qtbot, Qt.Key.Key_Escape)
    assert shell.place.area is Area.TODAY


def test_walking_through_the_places_with_arrows_keeps_the_focus_there(house, shell, qtbot):
    shell.side.list.setFocus(Qt.FocusReason.TabFocusReason)
    press(qtbot, Qt.Key.Key_Down)
    read_all(house, qtbot)
    qtbot.waitUntil(lambda: QApplication.focusWidget() is shell.side.list)
    press(qtbot, Qt.Key.Key_Down)
    read_all(house, qtbot)
    assert shell.place.area is Area.PAPERS
    qtbot.waitUntil(lambda: QApplication.focusWidget() is shell.side.list)


def test_pages_are_built_at_the_first_visit_and_kept(house, shell, qtbot):
    first = go(house, qtbot, Area.PRACTICE)
    assert isinstance(first, PracticePage)
    go(house, qtbot, Area.TODAY)
    assert go(house, qtbot, Area.PRACTICE) is first


@pytest.mark.parametrize(
    ("key", "modifier", "title"),
    [
        (Qt.Key.Key_F1, Qt.KeyboardModifier.NoModifier, "Help: Today"),
        (Qt.Key.Key_Comma, CTRL, "Settings"),
    ],
)
def test_help_and_settings_open_by_key(house, shell, qtbot, key, modifier, title):
    titles = []

    def close(dialog: QDialog) -> None:
        titles.append(dialog.windowTitle())
        dialog.reject()

    when_asked(house, close)
    press(qtbot, key, modifier)
    qtbot.waitUntil(lambda: titles == [title])


def test_lock_wipes_the_pages_and_what_was_half_typed_is_kept(house, shell, qtbot):
    page = go(house, qtbot, Area.PRACTICE)
    page.first.fields["name"].editor.setFocus()
    type_in(qtbot, "Harbor Lane")
    gone = []
    for widget in (shell, page):
        widget.destroyed.connect(lambda: gone.append(True))
    press(qtbot, Qt.Key.Key_L, CTRL)
    qtbot.waitUntil(lambda: len(gone) == 2)
    qtbot.waitUntil(lambda: house.door.is_closed)
    screen = unlock_screen(house)
    screen.passphrase.line.setText("plum river cactus wagon")
    screen.open.click()
    shell_of(house, qtbot)
    assert kept(house, qtbot, practice.read).name == "Harbor Lane"


def test_an_open_dialog_is_closed_before_locking(house, shell, qtbot):
    answers = []
    when_asked(house, lambda _: house.reception.lock())
    answers.append(Dialog.ask(shell, "Really?", "", accept="Yes", reject="No"))
    qtbot.waitUntil(lambda: house.reception.shell is None)
    assert answers == [False]


def test_an_idle_desk_locks_itself_and_a_touch_puts_it_off(house, shell, qtbot, clock):
    idle = house.reception.findChild(IdleWatch)
    clock.advance(minutes=9)
    idle.look()
    QTest.keyClick(house.reception.window.windowHandle(), Qt.Key.Key_Shift)
    clock.advance(minutes=9)
    idle.look()
    assert house.reception.shell is not None
    clock.advance(hours=3)  # the laptop slept
    idle.look()
    assert house.reception.shell is None
    unlock_screen(house)


def test_the_idle_minutes_are_kept_in_the_vault(house, shell, qtbot, clock):
    house.reception._on_minutes(2)
    assert kept(house, qtbot, settings.read).lock_minutes == 2
    clock.advance(minutes=2)
    house.reception.findChild(IdleWatch).look()
    assert house.reception.shell is None


def test_a_clock_set_back_never_locks_at_once(qtbot, clock):
    watch = IdleWatch(clock.now, minutes=5)
    locked = []
    watch.idle.connect(lambda: locked.append(True))
    clock.advance(hours=-5)
    watch.look()
    clock.advance(minutes=4)
    watch.look()
    assert not locked
    clock.advance(minutes=1)
    watch.look()
    assert locked
    watch.deleteLater()


def test_saved_does_not_speak_over_what_a_page_just_said(house, shell, qtbot):
    page = go(house, qtbot, Area.PRACTICE)
    shell._on_saved()
    assert page.notice.text == "Saved"
    page.notice.say("Taken back")
    shell._on_saved()
    assert page.notice.text == "Taken back"


def test_trouble_stands_above_the_page_until_closed(house, shell, qtbot):
    shell.workbench.change(fail_with_full_disk)
    qtbot.waitUntil(shell.trouble.isVisible)
    assert "disk is full" in shell.trouble.accessibleDescription()
    shell.trouble.button.click()
    assert not shell.trouble.isVisible()


def test_closing_waits_until_the_last_words_are_saved(house, shell, qtbot, tmp_path):
    page = go(house, qtbot, Area.PRACTICE)
    page.first.fields["clinician"].editor.setFocus()
    type_in(qtbot, "Dana")
    house.reception.window.close()
    qtbot.waitUntil(lambda: not house.reception.window.isVisible())
    assert kept(house, qtbot, practice.read).clinician == "Dana"


def test_closing_asks_when_the_last_words_cannot_be_saved(house, shell, qtbot, monkeypatch):
    page = go(house, qtbot, Area.PRACTICE)
    page.first.fields["clinician"].editor.setFocus()
    type_in(qtbot, "Dana")
    monkeypatch.setattr("ethicsdesk.services.practice.save", lambda *_: fail_with_full_disk(None))
    asked = []

    def stay(dialog: QDialog) -> None:
        asked.append(dialog.windowTitle())
        dialog.reject()

    when_asked(house, stay)
    house.reception.window.close()
    qtbot.waitUntil(lambda: bool(asked))
    assert house.reception.window.isVisible()
    assert page.first.fields["clinician"].editor.text() == "Dana"
    assert asked == ["Your last words could not be saved"]


def test_window_place_and_look_are_remembered_outside_the_vault(house, shell, qtbot):
    house.reception.window.resize(1100, 700)
    house.reception._on_look(Scheme.DARK, 130)
    house.reception.end()
    kept_wishes = load_preferences(house.state)
    assert (kept_wishes.theme, kept_wishes.text_size) == (Scheme.DARK, 130)
    assert (kept_wishes.window.width, kept_wishes.window.height) == (1100, 700)


def test_a_window_place_out_of_sight_is_not_taken(house, show_and_wait, qtbot):
    from ethicsdesk.ui.preferences import WindowPlace

    house.reception.window.take_place(WindowPlace(9000, 9000, 800, 600))
    screen = QApplication.primaryScreen().availableGeometry()
    assert screen.intersects(house.reception.window.geometry())


def test_a_first_window_leaves_room_for_its_title_bar_on_a_small_screen(house, show_and_wait, qtbot):
    window = house.reception.window
    window.take_place(None)
    room = QApplication.primaryScreen().availableGeometry()
    assert (room.width(), room.height()) == (800, 800)  # smaller than the usual window
    assert window.height() + FRAME <= room.height()
    assert window.width() <= room.width()


def test_narrow_windows_show_icons_that_still_have_names(house, shell, qtbot, theme):
    house.reception._on_look(Scheme.LIGHT, 200)
    house.reception.window.resize(1024, 700)
    QApplication.processEvents()
    side = shell.side
    assert side.is_compact
    assert [side.list.item(row).text() for row in range(side.list.count())] == [""] * side.list.count()
    names = [side.list.item(row).data(Qt.ItemDataRole.AccessibleTextRole) for row in range(4)]
    assert names == ["Today", "AI tools", "Papers", "Consents"]
    assert [button.accessibleName() for button in (side.practice, side.settings, side.lock)] == [
        "Practice",
        "Settings",
        "Lock now",
    ]
    assert side.lock.toolTip()


def test_no_part_of_a_page_flashes_up_as_a_window(house, show_and_wait, qtbot, qapp):
    window = show_and_wait(house)
    watch = WindowWatch(window)
    qapp.installEventFilter(watch)
    try:
        make_vault(house, qtbot)
        for area in AREAS:
            go(house, qtbot, area)
    finally:
        qapp.removeEventFilter(watch)
    assert watch.seen == []


class WindowWatch(QObject):
    """Notes every window that shows up besides the one."""

    def __init__(self, window: QWidget) -> None:
        super().__init__()
        self._window = window
        self.seen: list[str] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - a Qt override
        shown = event.type() == QEvent.Type.Show and isinstance(watched, QWidget)
        if shown and watched.isWindow() and watched is not self._window:
            self.seen.append(f"{type(watched).__name__} {watched.accessibleName()}")
        return False


def fail_with_full_disk(_desk: object) -> None:
    raise DiskFullError
