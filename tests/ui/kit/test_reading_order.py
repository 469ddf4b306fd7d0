"""Tab and screen readers go through a window as one reads it, however its parts came about."""

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QGridLayout, QPushButton, QVBoxLayout, QWidget

from ethicsdesk.ui.access import teach_headings
from ethicsdesk.ui.reading_order import next_stop, parts, reading_order, settle
from ethicsdesk.ui.widgets.button import Button
from ethicsdesk.ui.widgets.card import Card
from ethicsdesk.ui.widgets.dialog import Dialog
from ethicsdesk.ui.widgets.flow_layout import FlowLayout
from ethicsdesk.ui.widgets.heading import Text, TextRole
from ethicsdesk.ui.window import MainWindow


@pytest.fixture
def scrambled(qtbot) -> QWidget:
    """Hold buttons whose names say where they are read, made in another order."""
    host = QWidget()
    qtbot.addWidget(host)
    column = QVBoxLayout(host)
    flow, grid = FlowLayout(), QGridLayout()
    made = {name: Button(name) for name in "gebfdca"}
    column.addWidget(made["g"])
    column.insertLayout(0, grid)
    for name, place in {"f": (1, 1), "e": (1, 0), "d": (0, 1), "c": (0, 0)}.items():
        grid.addWidget(made[name], *place)
    column.insertLayout(0, flow)
    flow.addWidget(made["a"])
    flow.addWidget(made["b"])
    host.show()
    return host


def names(widgets) -> str:
    return "".join(widget.text() for widget in widgets if isinstance(widget, QPushButton))


def test_layouts_say_what_comes_after_what(scrambled):
    assert names(reading_order(scrambled)) == "abcdefg"


def test_tab_goes_round_both_ways_and_leaves_out_what_is_off(scrambled):
    buttons = list(reading_order(scrambled))
    buttons[2].setEnabled(False)
    buttons[3].hide()
    forth = [next_stop(scrambled, here, forward=True) for here in (None, buttons[1], buttons[6])]
    back = [next_stop(scrambled, here, forward=False) for here in (buttons[4], buttons[0])]
    assert (names(forth), names(back)) == ("aea", "bg")


def test_from_a_part_that_was_hidden_one_goes_on_beside_it_and_not_at_the_top(qtbot):
    host, page, part = QWidget(), QWidget(), QWidget()
    qtbot.addWidget(host)
    here = Button("Here")
    for holder, inside in ((part, (here,)), (page, (part, Button("Next"))), (host, (Button("Bar"), page))):
        column = QVBoxLayout(holder)
        for widget in inside:
            column.addWidget(widget)
    host.show()
    part.hide()
    assert names([next_stop(host, here, forward=True)]) == "Next"


def test_settled_parts_are_told_in_the_order_of_their_layouts(scrambled):
    settle(scrambled)
    face = QAccessible.queryAccessibleInterface(scrambled)
    told = [face.child(number).text(QAccessible.Text.Name) for number in range(face.childCount())]
    assert "".join(told) == "abcdefg"


@pytest.mark.parametrize("kind", ["window", "dialog"])
def test_tab_in_a_window_goes_to_what_was_put_between_later(qtbot, kind):
    holder, first, last = QWidget(), Button("first"), Button("last")
    column = QVBoxLayout(holder)
    column.addWidget(first)
    column.addWidget(last)
    if kind == "window":
        host = MainWindow(may_close=lambda: True)
        host.put_in(holder)
    else:
        host = Dialog("Question?", accept="Yes")
        host.add(holder)
    qtbot.addWidget(host)
    with qtbot.waitActive(host):
        host.show()
    between = Button("between")
    column.insertWidget(1, between)
    QApplication.processEvents()
    first.setFocus()
    for expected in (between, last):
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        assert QApplication.focusWidget() is expected
    QTest.keyClick(last, Qt.Key.Key_Backtab)
    assert QApplication.focusWidget() is between


def test_a_card_tells_what_was_put_between_in_its_place(qtbot):
    card = Card()
    qtbot.addWidget(card)
    card.add(Button("a"), Button("c"))
    card.show()
    card.column.insertWidget(1, Button("b"))
    QCoreApplication.sendPostedEvents(card, QEvent.Type.LayoutRequest)
    told = card.findChildren(QPushButton, options=Qt.FindChildOption.FindDirectChildrenOnly)
    assert names(told) == names(parts(card)) == "abc"


@pytest.mark.parametrize("role", list(TextRole))
def test_what_is_drawn_as_a_heading_is_one_for_screen_readers(qapp, qtbot, role):
    teach_headings(qapp)
    text = Text("Needs you now", role=role)
    qtbot.addWidget(text)
    text.setText("Coming up")
    face = QAccessible.queryAccessibleInterface(text)
    is_heading = role in {TextRole.TITLE, TextRole.QUESTION, TextRole.H2, TextRole.H3}
    assert (face.role() == QAccessible.Role.Heading) == is_heading
    assert face.text(QAccessible.Text.Name) == "Coming up"
