"""Fields: typed values, sentences beneath them, passphrases, growing text."""

from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QCalendarWidget, QLineEdit, QVBoxLayout, QWidget

from ethicsdesk.ui.widgets.button import Button
from ethicsdesk.ui.widgets.choice_card import Choice
from ethicsdesk.ui.widgets.choice_list import ChoiceList
from ethicsdesk.ui.widgets.date_edit import DateEdit
from ethicsdesk.ui.widgets.field import Field
from ethicsdesk.ui.widgets.heading import Text
from ethicsdesk.ui.widgets.number_edit import NumberEdit
from ethicsdesk.ui.widgets.passphrase_edit import PassphraseEdit
from ethicsdesk.ui.widgets.select import Select
from ethicsdesk.ui.widgets.text_area import TextArea


def shown(qtbot, *widgets: QWidget) -> QWidget:
    host = QWidget()
    widgets[0].host = host  # pytest-qt holds it weakly
    column = QVBoxLayout(host)
    for each in (*widgets, Button("After")):
        column.addWidget(each)
    qtbot.addWidget(host)
    host.resize(500, 400)
    with qtbot.waitActive(host):
        host.show()
    return host


def type_and_leave(qtbot, editor: QWidget, text: str) -> None:
    editor.setFocus()
    QApplication.focusWidget().selectAll()
    qtbot.keyClicks(QApplication.focusWidget(), text)
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)


@pytest.mark.parametrize(
    "text", ["03/02/2026", "3/2/2026", "3-2-2026", "3.2.2026", " 3/2/2026 ", "2026-03-02"]
)
def test_date_is_read_however_it_is_typed(qtbot, text: str) -> None:
    edit = DateEdit()
    shown(qtbot, edit)
    with qtbot.waitSignal(edit.committed, check_params_cb=lambda v: v == date(2026, 3, 2)):
        type_and_leave(qtbot, edit, text)
    assert edit.line.text() == "03/02/2026"


@pytest.mark.parametrize(
    ("text", "part"),
    [
        ("02/31/2026", "does not exist"),
        ("13/01/2026", "does not exist"),
        ("3/2/26", "four digits"),
        ("tomorrow", "month/day/year"),
        ("01/01/2019", "01/01/2020 or later"),
        ("01/01/2031", "12/31/2030 or earlier"),
    ],
)
def test_wrong_date_is_explained_beneath_the_field(qtbot, text: str, part: str) -> None:
    edit = DateEdit(earliest=date(2020, 1, 1), latest=date(2030, 12, 31))
    field = Field("Signed on", edit)
    shown(qtbot, field)
    with qtbot.assertNotEmitted(edit.committed):
        type_and_leave(qtbot, edit, text)
    assert part in field.error
    assert edit.value is None
    assert edit.line.text() == text
    assert field.error in edit.line.accessibleDescription()
    assert edit.line.property("invalid") == "true"


def test_complaint_goes_as_soon_as_it_no_longer_holds(qtbot) -> None:
    edit = DateEdit()
    field = Field("Signed on", edit)
    shown(qtbot, field)
    type_and_leave(qtbot, edit, "3/2/26")
    edit.setFocus()
    edit.line.selectAll()
    qtbot.keyClicks(edit.line, "3/2/2026")
    assert field.error == ""
    assert edit.line.property("invalid") == "false"


def test_emptied_date_is_none_and_said_once(qtbot) -> None:
    edit, told = DateEdit(), []
    edit.committed.connect(told.append)
    shown(qtbot, edit)
    edit.set_value(date(2026, 3, 2))
    edit.setFocus()
    edit.line.selectAll()
    qtbot.keyClick(edit.line, Qt.Key.Key_Delete)
    qtbot.keyClick(edit.line, Qt.Key.Key_Tab)
    edit.line.editingFinished.emit()
    assert told == [None]


@given(st.text(max_size=12))
def test_no_typing_breaks_a_date_or_a_number(qapp, text: str) -> None:
    for edit in (DateEdit(), NumberEdit(decimals=2)):
        edit.line.setText(text)
        assert edit.value is None or not edit.problem
        edit.deleteLater()


@given(st.dates())
def test_written_date_reads_back(qapp, day: date) -> None:
    edit = DateEdit()
    assert edit.read(edit.write(day)) == day
    edit.deleteLater()


@pytest.mark.qt_log_ignore("This plugin does not support grabbing the keyboard")
def test_day_is_chosen_from_the_calendar_with_the_keyboard(qtbot) -> None:
    edit = DateEdit()
    host = shown(qtbot, edit)
    edit.set_value(date(2026, 3, 2))
    qtbot.mouseClick(edit.button, Qt.MouseButton.LeftButton)
    calendar = edit.findChild(QCalendarWidget)
    assert calendar.selectedDate().toPython() == date(2026, 3, 2)
    view = calendar.focusProxy() or calendar.findChild(QWidget, "qt_calendar_calendarview")
    with qtbot.waitSignal(edit.committed, check_params_cb=lambda v: v == date(2026, 3, 3)):
        qtbot.keyClick(view, Qt.Key.Key_Right)
        qtbot.keyClick(view, Qt.Key.Key_Return)
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert edit.findChild(QCalendarWidget) is None
    assert host.isVisible()


@pytest.mark.parametrize(("text", "value"), [("12", "12"), ("1,200", "1200"), (" 7 ", "7")])
def test_number_is_read_as_people_write_it(qtbot, text: str, value: str) -> None:
    edit = NumberEdit(maximum=5000)
    edit.line.setText(text)
    assert edit.value == Decimal(value)


@pytest.mark.parametrize(
    ("text", "part"),
    [
        ("twelve", "digits"),
        ("nan", "digits"),
        ("1e999999", "digits"),
        ("1.5", "whole"),
        ("-1", "0 or more"),
        ("101", "100 or less"),
    ],
)
def test_wrong_number_is_explained(qtbot, text: str, part: str) -> None:
    edit = NumberEdit(maximum=100)
    edit.line.setText(text)
    assert part in edit.problem
    assert edit.value is None


def test_passphrase_is_hidden_given_as_bytes_and_forgotten(qtbot) -> None:
    edit = PassphraseEdit("Passphrase")
    shown(qtbot, edit)
    edit.setFocus()
    edit.line.setText("\ufb01ve words")  # begins with the ligature fi
    assert edit.line.echoMode() is QLineEdit.EchoMode.Password
    assert edit.take() == bytearray(b"five words")
    assert edit.is_empty


def test_passphrase_can_be_seen_and_hides_again_when_emptied(qtbot) -> None:
    edit = PassphraseEdit("Passphrase")
    shown(qtbot, edit)
    qtbot.mouseClick(edit.button, Qt.MouseButton.LeftButton)
    assert edit.line.echoMode() is QLineEdit.EchoMode.Normal
    assert edit.button.accessibleName() == "Hide the passphrase"
    edit.clear()
    assert edit.line.echoMode() is QLineEdit.EchoMode.Password


@pytest.mark.parametrize(
    ("text", "shift", "hint"),
    [("A", False, True), ("a", True, True), ("a", False, False), ("A", True, False), ("1", True, False)],
)
def test_caps_lock_is_guessed_from_letters(qtbot, text: str, shift: bool, hint: bool) -> None:
    edit = PassphraseEdit("Passphrase")
    shown(qtbot, edit)
    modifier = Qt.KeyboardModifier.ShiftModifier if shift else Qt.KeyboardModifier.NoModifier
    QApplication.sendEvent(edit.line, QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_A, modifier, text))
    assert edit.caps_hint_shown is hint


def test_enter_submits_a_passphrase(qtbot) -> None:
    edit = PassphraseEdit("Passphrase")
    with qtbot.waitSignal(edit.submitted):
        qtbot.keyClick(edit.line, Qt.Key.Key_Return)


def test_text_area_grows_with_its_text_and_stops(qtbot) -> None:
    area = TextArea(lines=3, most_lines=6)
    shown(qtbot, area)
    heights = [area.height()]
    for lines in (3, 5, 6, 40):
        area.setPlainText("\n".join("line" for _ in range(lines)))
        qtbot.waitUntil(lambda: area.height() == area.sizeHint().height())
        heights.append(area.height())
    assert heights[0] == heights[1] < heights[2] < heights[3] == heights[4]


def test_text_within_bounds_needs_no_scrolling(qtbot) -> None:
    area = TextArea(lines=2, most_lines=10)
    shown(qtbot, area)
    area.setPlainText("word " * 90)
    qtbot.waitUntil(lambda: area.height() == area.sizeHint().height())
    assert area.verticalScrollBar().maximum() == 0


def test_tab_leaves_a_text_area_and_that_is_told(qtbot) -> None:
    area = TextArea()
    shown(qtbot, area)
    area.setFocus()
    qtbot.keyClicks(area, "note")
    with qtbot.waitSignal(area.left):
        qtbot.keyClick(area, Qt.Key.Key_Tab)
    assert area.toPlainText() == "note"
    assert QApplication.focusWidget() is not area


def test_label_is_the_editors_buddy_and_name(qtbot) -> None:
    line = QLineEdit()
    field = Field("Name of the &tool", line, help_text="As on the bill.", optional=True)
    qtbot.addWidget(field)
    assert field.label.buddy() is line
    assert line.accessibleName() == "Name of the tool (optional)"
    assert line.accessibleDescription() == "As on the bill."


def test_choices_in_a_field_keep_their_own_names(qtbot) -> None:
    choices = ChoiceList("", (Choice("yes", "Yes"), Choice("no", "No")))
    field = Field("Is there a contract?", choices)
    shown(qtbot, field)
    field.set_error("Please choose one.")
    field.focus_editor()
    assert [card.accessibleName() for card in choices.cards] == ["Yes", "No"]
    assert choices.accessibleName() == "Is there a contract?"
    assert choices.accessibleDescription() == "Please choose one."
    assert QApplication.focusWidget() is choices.cards[0]


def test_error_is_a_visible_sentence_with_an_icon(qtbot) -> None:
    field = Field("Name", QLineEdit())
    host = shown(qtbot, field)
    low = field.sizeHint().height()
    field.set_error("Please write the name of the tool.")
    qtbot.waitUntil(lambda: field.sizeHint().height() > low)
    words = [t for t in field.findChildren(Text) if t.text() == field.error]
    assert words[0].isVisible()
    field.set_error("")
    assert not words[0].isVisible()
    assert host.isVisible()


def test_a_select_cuts_a_long_text_where_it_says_and_offers_the_whole(qtbot) -> None:
    text = "CR-2026-002 · A form with a long title · November 26, 2026"
    select = Select((("a", text), ("b", "Short")), name="Paper", mode=Qt.TextElideMode.ElideMiddle)
    select.setFixedWidth(300)
    shown(qtbot, select)
    assert select.shown.startswith("CR-")
    assert "…" in select.shown
    assert select.shown.endswith("2026")
    assert select.toolTip() == text
    select.select("b")
    assert (select.shown, select.toolTip()) == ("Short", "")


@pytest.mark.parametrize("size", [100, 150, 200])
@pytest.mark.parametrize("text", ["Open and closed", "Not answered", "Moderate or worse"])
def test_the_longest_text_of_a_select_is_whole_in_the_room_it_asks_for(qtbot, theme, size, text) -> None:
    theme.apply(text_size=size)
    select = Select((("a", text), ("b", "No")), name="Which")
    select.setFixedSize(select.sizeHint())
    shown(qtbot, select)
    assert select.shown == text


def test_select_speaks_in_keys_and_ignores_the_wheel(qtbot) -> None:
    select = Select((("en", "English"), ("es", "Español")), name="Language")
    shown(qtbot, select)
    with qtbot.assertNotEmitted(select.chosen):
        select.select("es")
    select.setFocus()
    with qtbot.waitSignal(select.chosen, check_params_cb=lambda key: key == "en"):
        qtbot.keyClick(select, Qt.Key.Key_Up)
    assert select.value == "en"
    with pytest.raises(KeyError):
        select.select("xx")
    select.select(None)
    assert select.value is None
