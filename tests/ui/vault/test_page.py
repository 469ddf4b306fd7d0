"""The page as a whole: is all well, every room reachable, named and not clipped."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from ethicsdesk.services.places import PlaceKind
from ethicsdesk.services.targets import Area, Target
from ethicsdesk.ui.pages.recovery.page import RecoveryPage
from ethicsdesk.ui.pages.vault.backup import BackupRoom
from ethicsdesk.ui.pages.vault.overview import Overview
from ethicsdesk.ui.pages.vault.page import ROOMS
from tests.ui.shell.living import focused, go, press, read_all
from tests.ui.shell.test_walk import FINE, SIZES, look_at
from tests.ui.vault.living import answer, row
from tests.ui.vault.test_ways_in import AllOfOneKind

CTRL = Qt.KeyboardModifier.ControlModifier


def test_ctrl_5_and_the_navigation_lead_there(opened):
    press(opened.qtbot, Qt.Key.Key_5, CTRL)
    assert opened.shell.place == Target(area=Area.VAULT)
    assert opened.shell.side.vault.property("current") == "true"
    go(opened.house, opened.qtbot, Area.TODAY)
    assert opened.shell.side.vault.property("current") != "true"
    opened.click(opened.shell.side.vault)
    assert opened.shell.place == Target(area=Area.VAULT)


@pytest.mark.parametrize(("percent", "size"), SIZES)
def test_every_room_is_named_and_not_clipped(opened, theme, percent, size):
    theme.apply(text_size=percent)
    for name in ROOMS:
        go(opened.house, opened.qtbot, Area.VAULT, field=name)
        assert look_at(opened.house, opened.qtbot, size) == FINE, name
        assert len(opened.page.title.text()) > 4


def test_every_room_but_the_first_has_a_way_back(opened):
    for name in filter(None, ROOMS):
        go(opened.house, opened.qtbot, Area.VAULT, field=name)
        opened.click(opened.page.back)
        assert isinstance(opened.page.room, Overview)


def test_escape_leads_back_to_the_first_room(opened):
    opened.room(Overview)
    opened.room(BackupRoom, "backup")
    press(opened.qtbot, Qt.Key.Key_Escape)
    assert isinstance(opened.page.room, Overview)


def test_a_new_vault_is_honest_about_what_is_not_well(opened):
    room = opened.room(Overview)
    assert room.well.accessibleName() == "3 things need you"
    assert focused() is room.back_up
    assert room.back_up.text().replace("&", "") == "Choose where backups go"


@pytest.mark.parametrize("kind", [PlaceKind.REMOVABLE, PlaceKind.FIXED, PlaceKind.SYNCED])
def test_only_a_drive_that_can_be_unplugged_is_said_to_be(opened, tmp_path, kind):
    place = tmp_path / "stick"
    place.mkdir()
    opened.shell.workbench.places = AllOfOneKind(kind)
    room = opened.room(Overview)
    opened.click(room.back_up)
    opened.choose(place)
    opened.click(opened.page.room.change)
    opened.settle()
    opened.click(opened.page.room.make)
    opened.settle()
    assert str(place) in opened.said
    assert ("can be unplugged now" in opened.said) is (kind is PlaceKind.REMOVABLE)


def test_all_is_well_after_a_backup_a_trial_and_a_confirmed_code(opened, tmp_path):
    place = tmp_path / "stick"
    place.mkdir()
    room = opened.room(Overview)
    opened.click(room.back_up)
    opened.choose(place)
    opened.click(opened.page.room.change)
    opened.settle()
    opened.click(opened.page.room.make)
    opened.settle()
    assert "Backed up and checked" in opened.said
    room = opened.room(Overview)
    opened.click(row(room.points, "drill"))
    drill = opened.page.room
    drill.code.setText(opened.code.lower().replace("-", " "))
    press(opened.qtbot, Qt.Key.Key_Return)
    opened.settle()
    assert "It works" in opened.said
    room = opened.room(Overview)
    opened.click(row(room.points, "recovery"))
    assert isinstance(opened.shell.page, RecoveryPage)
    opened.shell.page.code.setText(opened.code)
    opened.click(opened.shell.page.confirm)
    read_all(opened.house, opened.qtbot)
    room = opened.room(Overview)
    opened.click(room.back_up)
    opened.settle()
    assert room.well.accessibleName() == "All is well"


def test_checking_everything_says_how_many_entries_fit(opened):
    room = opened.room(Overview)
    opened.click(room.check)
    opened.settle()
    assert "All is well" in opened.said


def test_a_slip_in_the_code_is_told_beside_the_line_of_the_trial(opened, tmp_path):
    place = tmp_path / "stick"
    place.mkdir()
    room = opened.room(BackupRoom, "backup")
    opened.choose(place)
    opened.click(room.change)
    opened.settle()
    opened.click(room.make)
    opened.settle()
    go(opened.house, opened.qtbot, Area.VAULT, field="drill")
    drill = opened.page.room
    drill.code.setText(("1" if opened.code[0] != "1" else "2") + opened.code[1:])
    opened.click(drill.start)
    opened.settle()
    assert "mistyped" in drill.field.error
    assert focused() is drill.code
    opened.room(Overview)
    assert drill.code.text() == ""


def test_a_place_inside_the_vault_is_refused_beside_the_field(opened):
    room = opened.room(BackupRoom, "backup")
    opened.choose(opened.house.folder)
    opened.click(room.change)
    opened.settle()
    assert "cannot lie inside the vault" in room.field.error
    assert not room.make.isEnabled()


def test_an_unplugged_drive_is_told_and_nothing_breaks(opened, tmp_path):
    place = tmp_path / "stick"
    place.mkdir()
    room = opened.room(BackupRoom, "backup")
    opened.choose(place)
    opened.click(room.change)
    opened.settle()
    place.rmdir()
    opened.click(room.make)
    opened.settle()
    assert "cannot be reached" in opened.said


def test_a_backup_is_read_again_when_asked(opened, tmp_path):
    place = tmp_path / "stick"
    place.mkdir()
    room = opened.room(BackupRoom, "backup")
    opened.choose(place)
    opened.click(room.change)
    opened.settle()
    opened.click(room.make)
    opened.settle()
    titles = answer(opened.house, yes=True)
    opened.click(room.rows.rows[0])
    opened.settle()
    assert titles == ["Read this backup again in full?"]
    assert "whole and opens" in opened.said


def test_failed_attempts_are_told_with_what_to_do_and_can_be_seen(opened):
    opened.lock()
    for _ in range(2):
        opened.house.reception.flow.screen_shown.passphrase.line.setText("not the passphrase at all")
        opened.house.reception.flow.screen_shown.open.click()
        opened.qtbot.waitUntil(lambda: bool(opened.house.reception.flow.screen_shown.field.error))
        opened.house.reception.flow.screen_shown.field.set_error("")
    opened.unlock()
    read_all(opened.house, opened.qtbot)
    needs = opened.shell.page.needs
    attempts = next(found for found in needs.rows if "wrong passphrase" in found.item.title)
    opened.click(attempts)
    read_all(opened.house, opened.qtbot)
    room = opened.page.room
    assert room.attempts.isVisible()
    assert "2 times" in room.attempts.accessibleName()
    opened.click(room.attempts.button)
    opened.settle()
    assert not room.attempts.isVisible()


def test_packing_for_a_new_laptop_says_so_until_one_stays(opened, tmp_path):
    stick = tmp_path / "stick"
    stick.mkdir()
    go(opened.house, opened.qtbot, Area.VAULT, field="move")
    opened.choose(stick)
    opened.click(opened.page.room.pack)
    opened.settle()
    assert "Packed and checked" in opened.said
    assert [entry.name[:11] for entry in stick.iterdir()] == ["EthicsDesk-"]
    room = opened.room(Overview)
    assert room.moved.isVisible()
    opened.click(room.moved.button)
    opened.settle()
    assert not room.moved.isVisible()
    QApplication.processEvents()
