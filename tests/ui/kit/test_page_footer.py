"""The bar at the foot of a page: nothing in it is cut off, however long the words."""

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QApplication, QLabel

from ethicsdesk.ui.tone import Tone
from ethicsdesk.ui.widgets.button import Button
from ethicsdesk.ui.widgets.elided_label import ElidedLabel
from ethicsdesk.ui.widgets.page import Page


def settle() -> None:
    """Let the bar look at its room, and the page then at the height of the bar."""
    for _ in range(3):
        QApplication.processEvents()


@pytest.fixture
def page(qtbot, theme):
    made = Page("Page")
    qtbot.addWidget(made)
    made.back = Button("All the documents there are", icon="arrow-left")
    made.save = Button("Save it as a document", icon="save")
    made.set_footer(leading=[made.back], trailing=[made.save])
    made.setMinimumSize(100, 100)  # as the window has one: else the page would not become so narrow
    made.resize(900, 500)
    made.show()
    settle()
    return made


def whole(button: Button) -> bool:
    return button.width() >= button.sizeHint().width()


def test_where_there_is_room_both_ends_stand_on_one_line(page):
    assert page.back.y() == page.save.y()
    assert page.save.geometry().right() > page.footer.width() - 60


def test_where_there_is_little_the_ways_back_stand_above(page):
    page.resize(380, 500)
    settle()
    assert whole(page.back)
    assert whole(page.save)
    assert page.back.geometry().bottom() < page.save.y()
    page.resize(900, 500)
    settle()
    assert page.back.y() == page.save.y()


def test_longer_words_on_a_button_make_room_for_themselves(page):
    page.resize(640, 500)
    settle()
    assert page.back.y() == page.save.y()
    page.save.setText("Save it as a document that everybody can read")
    settle()
    assert whole(page.back)
    assert whole(page.save)


def test_the_note_before_the_buttons_is_never_cut(page):
    page.footer.set_note("Question 12 of 45")
    for width in range(700, 420, -20):
        page.resize(width, 500)
        settle()
        assert page.footer.note.shown == "Question 12 of 45"


def test_large_text_makes_room_for_itself(page, theme):
    theme.apply(text_size=200)
    page.resize(700, 500)
    settle()
    assert whole(page.back)
    assert whole(page.save)
    assert page.back.y() < page.save.y()


def test_saved_is_never_cut_and_moves_nothing(page):
    for width in range(900, 420, -20):
        page.resize(width, 500)
        settle()
        before = [button.mapTo(page, QPoint()) for button in (page.back, page.save)]
        page.notice.say("Saved")
        settle()
        word = page.notice.findChild(ElidedLabel)
        assert word.isHidden() or word.shown == "Saved"
        assert page.notice.isVisible()
        assert [button.mapTo(page, QPoint()) for button in (page.back, page.save)] == before


def test_a_sentence_that_must_be_read_is_never_cut(page, theme):
    theme.apply(text_size=200)
    page.notice.say(
        "The review could not be kept, because the disk is full. Please make room.", tone=Tone.STOP
    )
    for width in (1400, 900, 700):
        page.resize(width, 500)
        settle()
        (words,) = [one for one in page.notice.findChildren(QLabel) if one.isVisible() and one.wordWrap()]
        assert words.height() >= words.heightForWidth(words.width())
