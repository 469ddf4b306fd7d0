"""The title of a page keeps its room beside what can be done there."""

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QApplication

from ethicsdesk.ui.widgets.button import Button
from ethicsdesk.ui.widgets.page import Page


def settle() -> None:
    for _ in range(3):
        QApplication.processEvents()


@pytest.fixture
def page(qtbot, theme):
    buttons = [Button("Decisions and checks"), Button("All that is due"), Button("Start the vendor review")]
    made = Page("Reviews", subtitle="A short look now and then keeps small things small.", actions=buttons)
    made.buttons = buttons
    qtbot.addWidget(made)
    made.resize(1100, 600)
    made.show()
    settle()
    return made


def below(page: Page) -> bool:
    top = page.buttons[-1].mapTo(page, QPoint(0, 0)).y()
    return top > page.subtitle.mapTo(page, QPoint(0, 0)).y()


def test_where_there_is_room_the_actions_stand_beside_the_title(page):
    assert not below(page)


def test_longer_words_on_the_actions_go_below_a_title_that_would_be_crushed(page):
    for button in page.buttons:
        button.setText(button.text() + " and all the rest")
    settle()
    assert below(page)
    assert page.subtitle.height() < 2 * page.subtitle.fontMetrics().height()
    page.buttons[0].hide()
    page.buttons[1].hide()
    settle()
    assert not below(page)
