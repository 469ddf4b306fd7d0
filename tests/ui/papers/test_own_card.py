"""Own paragraphs on the page of a paper: typed, seen in the preview, kept, taken away."""

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from ethicsdesk.services import paperwork
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
