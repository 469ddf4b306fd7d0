"""A long list begins with its first rows; all others are one button away."""

import pytest
from PySide6.QtCore import Qt

from ethicsdesk.ui.widgets.long_list import LongList
from ethicsdesk.ui.widgets.row_list import RowItem


def items(count):
    return [RowItem(str(number), f"Row {number}") for number in range(count)]


@pytest.fixture
def rows(qtbot, theme):
    made = LongList("Rows", most=3)
    qtbot.addWidget(made)
    made.show()
    return made


def keys(rows):
    return [row.item.key for row in rows.rows if row.isVisible()]


def test_a_list_that_fits_has_no_button(rows):
    rows.show_rows(items(3))
    assert keys(rows) == ["0", "1", "2"]
    assert not rows.all.isVisible()


def test_the_button_says_how_many_there_are_and_leads_to_the_first_new_row(rows, qtbot):
    rows.show_rows(items(5))
    assert keys(rows) == ["0", "1", "2"]
    assert rows.all.text() == "Show all 5"
    qtbot.mouseClick(rows.all, Qt.MouseButton.LeftButton)
    assert keys(rows) == ["0", "1", "2", "3", "4"]
    assert not rows.all.isVisible()
    qtbot.waitUntil(rows.rows[3].hasFocus)


def test_what_was_opened_stays_open_when_the_list_is_read_again(rows, qtbot):
    rows.show_rows(items(5))
    qtbot.mouseClick(rows.all, Qt.MouseButton.LeftButton)
    rows.show_rows(items(6))
    assert len(keys(rows)) == 6


def test_a_row_that_is_opened_says_its_key(rows, qtbot):
    rows.show_rows(items(5))
    with qtbot.waitSignal(rows.activated) as told:
        qtbot.mouseClick(rows.rows[1], Qt.MouseButton.LeftButton)
    assert told.args == ["1"]
