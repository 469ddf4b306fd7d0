"""Walks over every screen and page of the window: names, nothing clipped, no scrolling sideways."""

import pytest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QScrollArea

from ethicsdesk.services.targets import Area
from ethicsdesk.ui.settings.dialog import SettingsDialog
from ethicsdesk.ui.theme import Scheme
from tests.ui.kit.test_walk import focusable, in_sight, is_clipped, spoken_name
from tests.ui.shell.living import go, make_vault, read_all, shell_of

PAGES = (Area.TODAY, Area.PRACTICE, Area.RECOVERY)


def unnamed(window):
    return [type(w).__name__ for w in focusable(window) if not spoken_name(w).strip()]


def clipped(window):
    return [
        (type(w).__name__, w.text(), w.size(), w.minimumSizeHint())
        for w in in_sight(window)
        if isinstance(w, QLabel | QAbstractButton) and is_clipped(w)
    ]


def sideways(window):
    return [
        (type(area.parentWidget()).__name__, area.horizontalScrollBar().maximum())
        for area in window.findChildren(QScrollArea)
        if area.isVisible() and area.horizontalScrollBar().maximum()
    ]


def look_at(house, qtbot, size):
    window = house.reception.window
    window.resize(*size)
    read_all(house, qtbot)
    for _ in range(3):
        QApplication.processEvents()
    return {"unnamed": unnamed(window), "clipped": clipped(window), "sideways": sideways(window)}


FINE = {"unnamed": [], "clipped": [], "sideways": []}
SIZES = [(100, (1280, 860)), (200, (1366, 768)), (200, (1024, 700))]


@pytest.mark.parametrize(("percent", "size"), SIZES)
def test_entry_screens(house, show_and_wait, qtbot, theme, percent, size):
    theme.apply(text_size=percent)
    show_and_wait(house)
    flow = house.reception.flow
    for show in (flow.show_welcome, flow.show_create, flow.show_unlock, flow._show_with_code):
        show()
        assert look_at(house, qtbot, size) == FINE, flow.screen_shown


@pytest.mark.parametrize(("percent", "size"), SIZES)
def test_pages_of_a_newcomer(house, show_and_wait, qtbot, theme, percent, size):
    theme.apply(text_size=percent)
    show_and_wait(house)
    make_vault(house, qtbot)
    for area in PAGES:
        page = go(house, qtbot, area)
        assert look_at(house, qtbot, size) == FINE, area
    page = go(house, qtbot, Area.PRACTICE)
    page.next.click()
    assert look_at(house, qtbot, size) == FINE


@pytest.mark.parametrize(("percent", "size"), SIZES)
def test_pages_of_the_sample(house, show_and_wait, qtbot, theme, percent, size):
    theme.apply(text_size=percent)
    show_and_wait(house)
    house.reception.flow.open_sample()
    shell_of(house, qtbot)
    for area in PAGES:
        go(house, qtbot, area)
        assert look_at(house, qtbot, size) == FINE, area


def test_text_size_changed_while_open_clips_nothing(house, show_and_wait, qtbot):
    show_and_wait(house)
    make_vault(house, qtbot)
    go(house, qtbot, Area.TODAY)
    for percent in (130, 170, 200, 100):
        house.reception._on_look(Scheme.DARK, percent)
        assert look_at(house, qtbot, (1366, 768)) == FINE, percent


@pytest.mark.parametrize("percent", [100, 200])
def test_settings(house, show_and_wait, qtbot, theme, percent):
    theme.apply(text_size=percent)
    show_and_wait(house)
    make_vault(house, qtbot)
    dialog = SettingsDialog(house.reception._shown(), parent=house.reception.window)
    dialog.show()
    for tab in range(dialog.tabs.count()):
        dialog.tabs.setCurrentIndex(tab)
        for _ in range(3):
            QApplication.processEvents()
        assert (unnamed(dialog), clipped(dialog), sideways(dialog)) == ([], [], []), tab
        assert dialog.room.verticalScrollBar().maximum() == 0, "only the tab scrolls, not the dialog round it"
    for height in (650, 560, 700):
        dialog.resize(dialog.width(), height)
        settle(theme, 100)
        settle(theme, percent)
        assert dialog.room.verticalScrollBar().maximum() == 0, height
    dialog.reject()
    dialog.deleteLater()


def settle(theme, percent):
    theme.apply(text_size=percent)
    for _ in range(4):
        QApplication.processEvents()
