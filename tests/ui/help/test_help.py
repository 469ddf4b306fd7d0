"""F1 says what a page is for without leaving it; the page of the help shows every part by keyboard."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QScrollArea

import ethicsdesk
from ethicsdesk.services import helping
from ethicsdesk.services.targets import Area, Target
from ethicsdesk.ui.keymap import KeySheet, key_rows, key_table
from ethicsdesk.ui.pages.help.page import HelpPage
from ethicsdesk.ui.pages.help.parts import SourceCard
from ethicsdesk.ui.pages.help.sheet import HelpSheet
from ethicsdesk.ui.registry import PAGES
from ethicsdesk.ui.widgets.heading import Text
from tests.ui.kit.test_walk import focusable, spoken_name
from tests.ui.shell.living import go, kept, make_vault, read_all
from tests.ui.shell.test_walk import clipped, sideways, unnamed

PARTS = ("", "how.first-hour", "question.hipaa", "page.today", "words", "sources", "keys", "about", "gone")


@pytest.fixture
def shell(house, show_and_wait, qtbot):
    show_and_wait(house)
    return make_vault(house, qtbot)


def words_of(widget):
    return "\n".join(text.text() for text in widget.findChildren(Text) if text.isVisibleTo(widget))


def sheet_of(qtbot):
    found = []

    def is_open() -> bool:
        found[:] = [w for w in QApplication.topLevelWidgets() if isinstance(w, HelpSheet) and w.isVisible()]
        return bool(found)

    qtbot.waitUntil(is_open)
    return found[0]


def test_f1_says_what_the_page_is_for_and_leaves_it_as_it_is(shell, house, qtbot):
    page = go(house, qtbot, Area.TOOLS)
    qtbot.waitUntil(lambda: QApplication.focusWidget() is not None)
    before = QApplication.focusWidget()
    qtbot.keyClick(shell, Qt.Key.Key_F1)
    sheet = sheet_of(qtbot)
    assert "your AI tool register" in words_of(sheet)
    assert [spoken_name(widget) for widget in focusable(sheet) if not spoken_name(widget).strip()] == []
    qtbot.keyClick(sheet, Qt.Key.Key_Escape)
    assert shell.page is page
    qtbot.waitUntil(lambda: QApplication.focusWidget() is before)


def test_the_sheet_leads_to_all_of_the_help_and_escape_back(shell, house, qtbot):
    go(house, qtbot, Area.TOOLS)
    qtbot.keyClick(shell, Qt.Key.Key_F1)
    sheet_of(qtbot).all.click()
    qtbot.waitUntil(lambda: isinstance(shell.page, HelpPage) and bool(shell.page.lists))
    qtbot.keyClick(shell.page, Qt.Key.Key_Escape)
    assert shell.place == Target(area=Area.TOOLS)


def test_every_page_has_help_to_show(shell):
    book = shell.workbench.desk.library.help()
    assert [area for area in PAGES if area is not Area.HELP and book.of_page(area) is None] == []


@pytest.mark.parametrize(("percent", "size"), [(100, (1280, 860)), (200, (1366, 768))])
def test_every_part_is_named_and_nothing_is_cut(shell, house, qtbot, theme, percent, size):
    theme.apply(text_size=percent)
    window = house.reception.window
    window.resize(*size)
    for part in PARTS:
        go(house, qtbot, Area.HELP, id=part)
        read_all(house, qtbot)
        for _ in range(3):
            QApplication.processEvents()
        assert (unnamed(window), clipped(window), sideways(window)) == ([], [], []), part
        assert QApplication.focusWidget() is not None, part


def test_a_source_shows_how_sure_it_is_and_is_copied_never_opened(shell, house, qtbot):
    source = kept(house, qtbot, helping.read).by_id["ftc-act-5"]
    page = go(house, qtbot, Area.HELP, id=helping.SOURCES, field=source.id)
    qtbot.waitUntil(lambda: page.findChild(SourceCard) is not None)
    card = page.findChild(SourceCard)
    assert "October 9, 2026" in words_of(card)
    assert source.where in words_of(card)
    qtbot.keyClick(card.copy, Qt.Key.Key_Return)
    assert QGuiApplication.clipboard().text() == source.where


def test_every_source_is_listed_once(shell, house, qtbot):
    page = go(house, qtbot, Area.HELP, id=helping.SOURCES)
    listed = [row.item.key for rows in page.lists for row in rows.rows]
    assert sorted(listed) == sorted(kept(house, qtbot, helping.read).by_id)


def test_the_sheet_of_keys_scrolls_as_one_and_by_keyboard(qtbot, theme):
    theme.apply(text_size=200)
    sheet = KeySheet("Keys", accept="Close")
    qtbot.addWidget(sheet)
    sheet.add(key_table())
    sheet.show()
    sheet.resize(sheet.width(), 500)
    assert sheet.findChildren(QScrollArea) == [sheet.room]
    qtbot.waitUntil(lambda: sheet.room.verticalScrollBar().maximum() > 0)
    qtbot.keyClick(sheet, Qt.Key.Key_End)
    assert sheet.room.verticalScrollBar().value() == sheet.room.verticalScrollBar().maximum()


def test_the_card_with_the_keys_is_drawn_with_every_key(shell, house, qtbot):
    page = go(house, qtbot, Area.HELP, id=helping.KEYS)
    page.make_card.click()
    qtbot.waitUntil(lambda: page.card.document is not None)
    text = page.card.document.opened.text(0)
    assert page.card.document.opened.page_count == 1
    assert [does for _, does in key_rows() if does.split(":")[0] not in text] == []
    page.leave()


def test_a_version_older_than_twelve_months_says_so_on_today_and_about(shell, house, qtbot, monkeypatch):
    page = go(house, qtbot, Area.TODAY)
    assert page.old_version.isHidden()
    monkeypatch.setattr(ethicsdesk, "RELEASED", date(2020, 1, 31))
    page.reload()
    qtbot.waitUntil(lambda: not page.old_version.isHidden())
    about = go(house, qtbot, Area.HELP, id=helping.ABOUT)
    qtbot.waitUntil(lambda: "more than 12 months ago" in words_of(about))
