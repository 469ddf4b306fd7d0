"""Numbers and dates as a person's language writes them: shown so, and read so with real keys."""

from datetime import date
from decimal import Decimal

import pytest
from PySide6.QtCore import Qt

from ethicsdesk.domain.wording import say
from ethicsdesk.services.backup_words import changes
from ethicsdesk.ui import labels
from ethicsdesk.ui.pages.today.words import weekday
from ethicsdesk.ui.reviews.words import minutes
from ethicsdesk.ui.texts import told
from ethicsdesk.ui.widgets.date_edit import DateEdit
from ethicsdesk.ui.widgets.number_edit import NumberEdit
from tests.ui.kit.speaking import speaking

SPANISH = {
    "{month} {day}, {year}": "{day} de {month} de {year}",
    "{month} {day}": "{day} de {month}",
    "{weekday}, {day}": "{weekday}, {day}",
    "MM/DD/YYYY": "DD/MM/AAAA",
    "Until {day}, {count} of {what}": "Hasta el {day}, {count} de {what}",
    "{count} changes": "{count} cambios",
}
DAY = date(2026, 3, 5)


def typed(qtbot, edit, text):
    qtbot.addWidget(edit)
    with qtbot.waitActive(edit):
        edit.show()
    edit.line.setFocus()
    qtbot.keyClicks(edit.line, text)
    qtbot.keyClick(edit.line, Qt.Key.Key_Return)
    return edit


@pytest.mark.parametrize(
    ("place", "text", "value", "written"),
    [
        ("en_US", "1,234.5", "1234.5", "1234.5"),
        ("en_US", "1,5", "1.5", "1.5"),
        ("es_US", "1,234.5", "1234.5", "1234.5"),
        ("es_ES", "1.234,5", "1234.5", "1234,5"),
        ("es_ES", "1,5", "1.5", "1,5"),
        ("es_ES", "1.5", "1.5", "1,5"),
        ("de_DE", "1.234", "1234", "1234"),
        ("de_DE", "0,25", "0.25", "0,25"),
        ("fr_FR", "1 234,5", "1234.5", "1234,5"),
    ],
)
def test_a_number_is_read_and_written_as_the_place_does(qtbot, place, text, value, written):
    with speaking({}, place):
        edit = typed(qtbot, NumberEdit(decimals=2), text)
        assert (edit.value, edit.line.text(), edit.problem) == (Decimal(value), written, "")


@pytest.mark.parametrize(("place", "text"), [("en_US", "1,5"), ("es_ES", "1,5"), ("de_DE", "2.5")])
def test_a_fraction_is_never_taken_for_a_larger_whole_number(qtbot, place, text):
    with speaking({}, place):
        edit = typed(qtbot, NumberEdit(), text)
        assert edit.value is None
        assert "whole number" in edit.problem


@pytest.mark.parametrize("text", ["1,2,3", "1.2.3", "1,23,456", "12.34.567,8,9"])
@pytest.mark.parametrize("place", ["en_US", "es_ES"])
def test_what_is_no_number_anywhere_is_refused(qtbot, place, text):
    with speaking({}, place):
        assert "digits" in typed(qtbot, NumberEdit(decimals=2), text).problem


@pytest.mark.parametrize(
    ("place", "number", "fraction"), [("en_US", "12,345", "7.5"), ("es_ES", "12.345", "7,5")]
)
def test_numbers_are_shown_as_the_place_writes_them(place, number, fraction):
    with speaking({}, place):
        assert labels.number(12345) == number
        assert labels.number(7.5, decimals=1) == fraction
        assert minutes(450) == f"{fraction} hours"
        assert minutes(119) == "2 hours"
        assert told(say("{count}", count=12345)) == number


@pytest.mark.parametrize("place", ["es_ES", "es_US", "es_MX"])
def test_days_are_said_in_spanish_order_and_months(qapp, place):
    with speaking(SPANISH, place):
        assert labels.day(DAY) == "5 de marzo de 2026"
        assert weekday(DAY) == "Jueves, 5 de marzo"
        message = say("Until {day}, {count} of {what}", day=DAY, count=2, what=changes(3))
        assert told(message) == "Hasta el 5 de marzo de 2026, 2 de 3 cambios"
        assert str(message) == "Until March 5, 2026, 2 of 3 changes"


def test_an_english_window_keeps_english_days(qapp):
    with speaking({}, "en_US"):
        assert labels.day(DAY) == "March 5, 2026"
        assert weekday(DAY) == "Thursday, March 5"


@pytest.mark.parametrize(
    ("words", "text", "written"), [(SPANISH, "5/3/2026", "05/03/2026"), ({}, "3/5/2026", "03/05/2026")]
)
def test_a_date_is_read_as_the_empty_line_shows_it(qtbot, words, text, written):
    with speaking(words, "es_ES"):
        edit = typed(qtbot, DateEdit(), text)
        assert (edit.value, edit.line.text()) == (DAY, written)
        assert edit.read("2026-03-05") == DAY
