"""What is typed is kept, shown as typed, marked when it may name a client, and saved once it can be."""

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from ethicsdesk.domain.errors import DiskFullError
from ethicsdesk.domain.records import BasisKind, Tool
from ethicsdesk.services import assessments
from ethicsdesk.services.desk import Desk
from tests.ui.interview.making import Opens, add_tool, press, question, sheet


def test_half_typed_words_are_there_again(desk: Desk, scribe: Tool, open_page: Opens, qtbot: QtBot) -> None:
    page = open_page(scribe)
    question(page).note_line.set_open(opened=True)
    question(page).note.setFocus()
    press(qtbot, "half a sen")
    page.leave()
    again = open_page(scribe)
    assert question(again).note.text == "half a sen"
    assert question(again).note_line.is_open
    question(again).editor.choices.cards[1].click()
    assert assessments.start(desk, scribe.id).value.sheet.answers["baa-signed"].note == "half a sen"
    assert assessments.read_draft(desk, scribe.id, "baa-signed") == ""


def test_how_it_is_known_is_kept_with_today_as_its_day(
    desk: Desk, scribe: Tool, open_page: Opens, qtbot: QtBot
) -> None:
    page = open_page(scribe)
    press(qtbot, "2")
    basis = question(page).basis
    basis.disclosure.button.click()
    basis.radios[BasisKind.CONTRACT].click()
    basis.reference.setFocus()
    press(qtbot, "BAA, section 4")
    page.go_on()
    kept = assessments.start(desk, scribe.id).value.sheet.answers["baa-signed"].basis
    assert kept is not None
    assert (kept.kind, kept.reference, kept.seen_on) == (
        BasisKind.CONTRACT,
        "BAA, section 4",
        desk.clock.today(),
    )


def test_a_name_with_markup_is_shown_as_it_is_written(desk: Desk, open_page: Opens) -> None:
    tool = add_tool(desk, name="<b>Bold</b> & <img src=x>")
    page = open_page(tool)
    assert page.title.text() == "<b>Bold</b> & <img src=x>"
    assert page.title.textFormat() is Qt.TextFormat.PlainText


def test_a_very_long_note_and_emoji_and_right_to_left_words_survive(
    desk: Desk, scribe: Tool, open_page: Opens, qtbot: QtBot
) -> None:
    page = open_page(scribe)
    press(qtbot, "2")
    note = "😀 שלום " + "words " * 1665
    question(page).note.set_text(note)
    page.go_on()
    assert assessments.start(desk, scribe.id).value.sheet.answers["baa-signed"].note == note
    page.go_back()
    assert question(page).note.text == note


def test_what_looks_like_a_name_is_marked_until_it_is_called_fine(
    desk: Desk, scribe: Tool, open_page: Opens
) -> None:
    page = open_page(scribe)
    note = question(page).note
    note.set_text("😀 I asked Jane Doe.")
    (mark,) = note.area.extraSelections()
    assert mark.cursor.selectedText() == "Jane Doe"  # type: ignore[attr-defined]
    note.fine_button.click()
    assert note.area.extraSelections() == []
    page.leave()
    again = open_page(scribe)
    question(again).note.set_text("I asked Jane Doe.")
    assert not question(again).note.area.extraSelections()


def test_the_words_of_the_why_panel_are_those_of_the_question(scribe: Tool, open_page: Opens) -> None:
    page = open_page(scribe)
    shown = {label.text() for label in page.findChildren(type(page.title)) if label.isVisible()}
    asked = question(page).question
    assert {asked.why, asked.evidence, asked.red_flag} <= shown
    assert any("as of October 9, 2026" in text for text in shown)


def test_a_day_that_cannot_be_read_matters_only_with_a_basis(
    desk: Desk, scribe: Tool, open_page: Opens, qtbot: QtBot
) -> None:
    page = open_page(scribe)
    basis = question(page).basis
    basis.seen.line.setText("13/45/2026")
    press(qtbot, "2")
    assert set(sheet(desk, scribe)) == {"baa-signed"}
    basis.disclosure.set_open(opened=True)
    basis.radios[BasisKind.CLAIM].click()
    page.go_on()
    assert question(page).question.id == "baa-signed"
    assert basis.seen.line.hasFocus()


def test_a_full_disk_is_said_and_the_answer_saved_once_there_is_room(
    desk: Desk, scribe: Tool, open_page: Opens, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = open_page(scribe)

    def refuse(*_: object, **__: object) -> None:
        raise DiskFullError

    with monkeypatch.context() as full:
        full.setattr(assessments, "answer", refuse)
        press(qtbot, "2")
    assert not page.trouble.isHidden()
    assert question(page).editor.choices.value == "partly"
    page.trouble.button.click()
    assert page.trouble.isHidden()
    assert set(sheet(desk, scribe)) == {"baa-signed"}
