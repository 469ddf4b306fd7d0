"""What a page is asked to show is in sight at once, from its beginning."""

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QApplication, QLabel

from ethicsdesk.ui.widgets.page import Page


@pytest.mark.parametrize("height", [200, 2000], ids=["lower than the page", "higher than the page"])
def test_what_was_just_put_below_a_long_list_is_shown_from_its_beginning(qtbot, theme, height) -> None:
    page, above, after, new = Page("Calendar"), QLabel("a list"), QLabel("what comes after"), QLabel("new")
    above.setFixedHeight(3000)
    after.setFixedHeight(900)
    new.setFixedHeight(height)
    page.add(above, after)
    page.resize(600, 500)
    qtbot.addWidget(page)
    page.show()
    QApplication.processEvents()
    page.main.insertWidget(1, new)
    new.show()
    page.reveal(new)
    top = new.mapTo(page.scroll_area.viewport(), QPoint(0, 0)).y()
    room = page.scroll_area.viewport().height()
    assert 0 <= top < room / 2 or top + height <= room
