"""The rail at any text size: every place fits or is scrolled to by the keys, and no bar covers an icon."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from ethicsdesk.services.targets import Area
from ethicsdesk.ui.side import Side


@pytest.fixture
def rail(theme, qtbot):
    """Return a rail in a window of some height, as the shell shows it at some text size."""

    def made(percent, height, *, compact):
        theme.apply(text_size=percent)
        side = Side()
        side.set_compact(compact=compact)
        side.resize(side.sizeHint().width(), height)
        with qtbot.waitActive(side):
            side.show()
            side.activateWindow()
        QApplication.processEvents()
        return side

    return made


def in_sight(side, row):
    listed = side.list
    return listed.viewport().rect().contains(listed.visualItemRect(listed.item(row)))


@pytest.mark.parametrize(
    ("percent", "height", "compact"),
    [(200, 768, True), (200, 712, True), (150, 768, False), (100, 768, False)],
)
def test_every_place_fits_on_a_small_laptop(rail, percent, height, compact):
    side = rail(percent, height, compact=compact)
    assert all(in_sight(side, row) for row in range(side.list.count()))
    assert not side.list.verticalScrollBar().isVisible()
    for button in (side.practice, side.vault, side.settings, side.lock):
        assert side.rect().contains(button.geometry())


def test_no_bar_stands_beside_the_places_where_closer_rows_have_room(rail):
    side = rail(100, 800, compact=False)
    for height in range(800, 600, -10):
        side.resize(side.width(), height)
        QApplication.processEvents()
        assert not side.list.verticalScrollBar().isVisible(), height


def test_in_a_low_window_the_keys_reach_every_place_and_no_bar_covers_an_icon(rail, qtbot):
    side = rail(200, 600, compact=True)
    last = side.list.count() - 1
    assert not in_sight(side, last)
    side.list.setFocus()
    qtbot.keyClick(side.list, Qt.Key.Key_End)
    assert in_sight(side, last)
    assert not side.list.verticalScrollBar().isVisible()
    qtbot.keyClick(side.list, Qt.Key.Key_Tab)
    assert side.practice.hasFocus()


def test_the_present_place_stays_in_sight_when_the_window_gets_lower(rail):
    side = rail(200, 768, compact=True)
    side.select(Area.BINDER)
    side.resize(side.width(), 560)
    QApplication.processEvents()
    assert in_sight(side, side.list.currentRow())


def test_rows_stand_apart_again_where_there_is_room(rail, theme):
    side = rail(200, 768, compact=True)
    assert side.is_tight
    theme.apply(text_size=100)
    side.set_compact(compact=False)
    assert not side.is_tight
