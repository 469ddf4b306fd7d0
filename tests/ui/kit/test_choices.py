"""Choice cards, rows, navigation: with mouse and keyboard."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from ethicsdesk.ui.widgets.button import Button
from ethicsdesk.ui.widgets.choice_card import Choice
from ethicsdesk.ui.widgets.choice_list import ChoiceList
from ethicsdesk.ui.widgets.nav_bar import NavBar
from ethicsdesk.ui.widgets.row_list import RowItem, RowList

ANSWERS = (
    Choice("yes", "Yes"),
    Choice("partly", "Partly", "Some of it holds."),
    Choice("no", "No"),
    Choice("unknown", "I do not know yet"),
)


def shown(qtbot, widget: QWidget) -> QWidget:
    """Show the widget in an active window that Tab can also leave."""
    host = QWidget()
    widget.host = host  # pytest-qt holds it weakly
    column = QVBoxLayout(host)
    for each in (Button("Before"), widget, Button("After")):
        column.addWidget(each)
    qtbot.addWidget(host)
    with qtbot.waitActive(host):
        host.show()
    return host


@pytest.fixture
def answers(qtbot) -> ChoiceList:
    choices = ChoiceList("Is there a contract?", ANSWERS)
    shown(qtbot, choices)
    return choices


def test_click_anywhere_on_a_card_chooses_it(answers: ChoiceList, qtbot) -> None:
    card = answers.cards[1]
    with qtbot.waitSignal(answers.chosen, check_params_cb=lambda key: key == "partly"):
        qtbot.mouseClick(card, Qt.MouseButton.LeftButton, pos=card.rect().bottomRight() / 1.05)
    assert answers.value == "partly"


@pytest.mark.parametrize(
    ("key", "expected"), [("1", "yes"), ("3", "no"), ("n", "no"), ("P", "partly"), ("i", "unknown")]
)
def test_digits_and_first_letters_choose(answers: ChoiceList, qtbot, key: str, expected: str) -> None:
    answers.cards[0].setFocus()
    qtbot.keyClicks(answers.cards[0], key)
    assert answers.value == expected
    assert QApplication.focusWidget().choice.key == expected


@pytest.mark.parametrize("key", ["9", "0", "x", "²"])
def test_other_keys_choose_nothing(answers: ChoiceList, qtbot, key: str) -> None:
    answers.cards[0].setFocus()
    qtbot.keyClicks(answers.cards[0], key)
    assert answers.value is None


def test_letter_that_two_titles_begin_with_chooses_nothing(qtbot) -> None:
    choices = ChoiceList("Which?", (Choice("a", "Nothing"), Choice("b", "Never")))
    shown(qtbot, choices)
    choices.cards[0].setFocus()
    qtbot.keyClicks(choices.cards[0], "n")
    assert choices.value is None


def test_arrows_move_the_choice_and_space_takes_it(answers: ChoiceList, qtbot) -> None:
    answers.setFocus()
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Space)
    assert answers.value == "yes"
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Down)
    assert answers.value == "partly"


def test_tab_enters_a_group_at_the_choice_and_leaves_it(answers: ChoiceList, qtbot) -> None:
    answers.select("no")
    answers.host.findChildren(Button)[0].setFocus()
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is answers.cards[2]
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
    assert QApplication.focusWidget().text() == "After"


def test_selecting_by_program_tells_nobody(answers: ChoiceList, qtbot) -> None:
    with qtbot.assertNotEmitted(answers.chosen):
        answers.select("no")
        answers.select()
    assert answers.values == ()
    with pytest.raises(KeyError):
        answers.select("maybe")


def test_many_can_hold_at_once(qtbot) -> None:
    choices = ChoiceList("Whom do you see?", ANSWERS, many=True)
    shown(qtbot, choices)
    choices.cards[0].setFocus()
    qtbot.keyClicks(choices.cards[0], "13")
    assert choices.values == ("yes", "no")
    qtbot.keyClicks(choices.cards[0], "1")
    assert choices.values == ("no",)


def test_card_tells_role_state_and_help(answers: ChoiceList) -> None:
    answers.select("partly")
    seen = QAccessible.queryAccessibleInterface(answers.cards[1])
    assert seen.role() == QAccessible.Role.RadioButton
    assert seen.text(QAccessible.Text.Name) == "Partly"
    assert seen.text(QAccessible.Text.Description) == "Some of it holds."
    assert seen.state().checked


def test_narrow_card_grows_until_all_words_fit(answers: ChoiceList) -> None:
    card = ChoiceList(
        "x", (Choice("a", "A title of several words", "And help text that is much longer."),)
    ).cards[0]
    assert card.heightForWidth(200) > card.heightForWidth(600)


ROWS = tuple(RowItem(str(n), f"Row {n}", chip="Due" if n == 2 else "") for n in range(1, 5))


@pytest.fixture
def rows(qtbot) -> RowList:
    rows = RowList("Due")
    rows.show_rows(ROWS)
    shown(qtbot, rows)
    return rows


def test_rows_open_by_click_enter_and_space(rows: RowList, qtbot) -> None:
    opened: list[str] = []
    rows.activated.connect(opened.append)
    qtbot.mouseClick(rows.rows[2], Qt.MouseButton.LeftButton)
    rows.rows[0].setFocus()
    qtbot.keyClick(rows.rows[0], Qt.Key.Key_Return)
    qtbot.keyClick(rows.rows[0], Qt.Key.Key_Space)
    assert opened == ["3", "1", "1"]


def test_arrows_home_and_end_move_among_rows(rows: RowList, qtbot) -> None:
    rows.rows[0].setFocus()
    walked = []
    for key in (Qt.Key.Key_Down, Qt.Key.Key_End, Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_Home):
        qtbot.keyClick(QApplication.focusWidget(), key)
        walked.append(QApplication.focusWidget().item.key)
    assert walked == ["2", "4", "4", "3", "1"]


def test_rows_are_one_tab_stop(rows: RowList, qtbot) -> None:
    rows.rows[0].setFocus()
    qtbot.keyClick(rows.rows[0], Qt.Key.Key_Down)
    qtbot.keyClick(rows.rows[1], Qt.Key.Key_Tab)
    assert QApplication.focusWidget().text() == "After"
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Backtab)
    assert QApplication.focusWidget() is rows.rows[1]


def test_row_keeps_the_focus_when_shown_again(rows: RowList) -> None:
    rows.rows[2].setFocus()
    rows.show_rows(ROWS[1:])
    assert QApplication.focusWidget().item.key == "3"


def test_row_says_title_and_chip(rows: RowList) -> None:
    assert QAccessible.queryAccessibleInterface(rows.rows[1]).text(QAccessible.Text.Name) == "Row 2. Due"


def test_navigation_goes_where_the_arrows_move(qtbot) -> None:
    nav = NavBar("Main")
    for key in ("today", "tools", "papers"):
        nav.add_place(key, key.title(), icon="house")
    assert nav.current is None
    shown(qtbot, nav)
    with qtbot.assertNotEmitted(nav.chosen):
        nav.select("tools")
    nav.list.setFocus()
    with qtbot.waitSignal(nav.chosen, check_params_cb=lambda key: key == "papers"):
        qtbot.keyClick(nav.list, Qt.Key.Key_Down)
    assert nav.current == "papers"
    with pytest.raises(KeyError):
        nav.select("nowhere")
