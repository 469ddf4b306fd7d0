"""Own paragraphs on the page of a paper: typed, seen in the preview, kept, taken away."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ethicsdesk.services import paperwork
from ethicsdesk.ui.pages.paper.page import PaperPage
from tests.ui.papers.house import Place
from tests.ui.papers.test_paper_page import HANDOUT, a_page


def test_an_own_paragraph_is_kept_and_drawn_as_it_is_typed(qtbot: QtBot, sample_place: Place) -> None:
    page = a_page(qtbot, sample_place)
    qtbot.mouseClick(page.own.more, Qt.MouseButton.LeftButton)
    (edit,) = page.own.edits
    edit.place.setCurrentIndex(0)
    qtbot.keyClicks(edit.area.area, "Parking is behind the house.")
    page.own.flush()
    assert page.preview.document is not None
    assert "Parking is behind" in page.preview.document.opened.text(0)
    assert edit.area.area.hasFocus()
    page.leave()
    again = a_page(qtbot, sample_place)
    assert [one.area.text for one in again.own.edits] == ["Parking is behind the house."]
    qtbot.mouseClick(again.own.edits[0].remove, Qt.MouseButton.LeftButton)
    assert again.preview.document is not None
    assert "Parking" not in again.preview.document.opened.text(0)


def test_leaving_the_page_keeps_what_was_typed_last(qtbot: QtBot, sample_place: Place) -> None:
    page = a_page(qtbot, sample_place)
    qtbot.mouseClick(page.own.more, Qt.MouseButton.LeftButton)
    qtbot.keyClicks(page.own.edits[0].area.area, "Last words")
    page.leave()
    said = sample_place.ask(lambda desk: paperwork.draft(desk, HANDOUT).composed.said)
    assert "Last words" in [one.text for one in said]


CTRL = Qt.KeyboardModifier.ControlModifier


def shown_text(page: PaperPage) -> str:
    assert page.preview.document is not None
    opened = page.preview.document.opened
    return " ".join(opened.text(number) for number in range(opened.page_count))


def test_steps_go_back_and_forth_across_all_boxes(qtbot: QtBot, sample_place: Place) -> None:
    page = a_page(qtbot, sample_place)
    usual = page.own.lines[0].standard
    qtbot.mouseClick(page.own.more, Qt.MouseButton.LeftButton)
    first = page.own.edits[0].area.area
    qtbot.keyClicks(first, "One.")
    page.own.flush()
    line = page.own.lines[0].area.area
    line.selectAll()
    qtbot.keyClicks(line, "Bye.")
    page.own.flush()
    qtbot.keyClicks(first, " Two.")
    for _ in range(2):
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Z, CTRL)
    assert (first.toPlainText(), line.toPlainText()) == ("One.", usual)
    assert line.hasFocus()
    qtbot.keyClick(line, Qt.Key.Key_Z, CTRL)
    assert page.own.edits == []
    for _ in range(3):
        qtbot.keyClick(page, Qt.Key.Key_Z, CTRL | Qt.KeyboardModifier.ShiftModifier)
    assert [edit.area.text for edit in page.own.edits] == ["One. Two."]
    assert page.own.lines[0].area.text == "Bye."
    assert "One. Two." in shown_text(page)
    page.leave()
    kept = sample_place.ask(lambda desk: paperwork.draft(desk, HANDOUT).composed.said)
    assert {"One. Two.", "Bye."} <= {one.text for one in kept}


def test_a_paragraph_taken_away_comes_back(qtbot: QtBot, sample_place: Place) -> None:
    page = a_page(qtbot, sample_place)
    qtbot.mouseClick(page.own.more, Qt.MouseButton.LeftButton)
    qtbot.keyClicks(page.own.edits[0].area.area, "Parking is behind the house.")
    qtbot.mouseClick(page.own.edits[0].remove, Qt.MouseButton.LeftButton)
    assert page.own.edits == []
    qtbot.mouseClick(page.own.back, Qt.MouseButton.LeftButton)
    assert "Parking is behind" in shown_text(page)
    assert page.own.edits[0].area.area.hasFocus()


def test_a_line_is_worded_anew_left_off_and_put_back(qtbot: QtBot, sample_place: Place) -> None:
    page = a_page(qtbot, sample_place)
    line = page.own.lines[0]
    assert line.put_back.isHidden()
    line.area.area.selectAll()
    qtbot.keyClicks(line.area.area, "See you soon.")
    page.own.flush()
    assert "See you soon." in shown_text(page)
    line.area.area.selectAll()
    qtbot.keyClick(line.area.area, Qt.Key.Key_Delete)
    page.own.flush()
    assert line.note.isVisible()
    assert "See you soon." not in shown_text(page)
    assert line.standard not in shown_text(page)
    again = a_page(qtbot, sample_place)
    assert again.own.lines[0].note.isVisible()
    qtbot.mouseClick(again.own.lines[0].put_back, Qt.MouseButton.LeftButton)
    again.own.flush()
    assert line.standard in " ".join(shown_text(again).split())


def test_three_thousand_words_are_drawn_whole(qtbot: QtBot, sample_place: Place) -> None:
    page = a_page(qtbot, sample_place)
    qtbot.mouseClick(page.own.more, Qt.MouseButton.LeftButton)
    page.own.edits[0].area.area.setPlainText(" ".join(f"word{number}" for number in range(3000)))
    page.own.flush()
    text = shown_text(page).split()
    assert {f"word{number}" for number in range(3000)} <= {word.strip(".") for word in text}
    assert page.trouble.isHidden()


def test_characters_no_font_has_are_named_and_nothing_is_lost(qtbot: QtBot, sample_place: Place) -> None:
    page = a_page(qtbot, sample_place)
    qtbot.mouseClick(page.own.more, Qt.MouseButton.LeftButton)
    page.own.edits[0].area.area.setPlainText("Good \U0001f33f morning")
    page.own.flush()
    told = page.preview.trouble.accessibleDescription()
    assert "cannot be printed" in told
    assert "\U0001f33f" in told
    assert page.own.edits[0].area.text == "Good \U0001f33f morning"
    page.own.edits[0].area.area.setPlainText("Good morning")
    page.own.flush()
    assert "Good morning" in shown_text(page)


def test_the_page_as_it_prints_stays_beside_what_is_typed(qtbot: QtBot, sample_place: Place) -> None:
    page = a_page(qtbot, sample_place)
    for _ in range(6):
        qtbot.mouseClick(page.own.more, Qt.MouseButton.LeftButton)
    high = page.preview.height()
    bar = page.scroll_area.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 400)
    bar.setValue(bar.maximum() - 100)
    viewport = page.scroll_area.viewport()
    qtbot.waitUntil(lambda: 0 <= page.preview.mapTo(viewport, QPoint(0, 0)).y() < 100)
    assert page.preview.height() == high
    bar.setValue(0)
    qtbot.waitUntil(lambda: page.preview.mapTo(viewport, QPoint(0, 0)).y() > 0)
