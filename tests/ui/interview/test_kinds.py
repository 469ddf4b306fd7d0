"""What the list of tools knows of a kind stands alone first; the other kinds are one click or digit away."""

import pytest
from PySide6.QtCore import Qt

from ethicsdesk.content.library import ContentLibrary
from ethicsdesk.domain.records import Category
from ethicsdesk.ui.interview.other_views import GateView
from tests.builders import RESOURCES

GATE = next(g for g in ContentLibrary(RESOURCES / "content").gates() if g.field == "categories")


@pytest.fixture
def make(qtbot):
    def made(*values):
        view = GateView(GATE, values)
        qtbot.addWidget(view)
        view.show()
        return view

    return made


def in_sight(view):
    return [card.choice.key for card in view.choices.cards if card.isVisible()]


def test_a_kind_that_is_known_stands_alone_until_the_others_are_asked_for(make):
    view = make(Category.EHR)
    assert in_sight(view) == [Category.EHR]
    view.more.click()
    assert in_sight(view) == [option.id for option in GATE.options]
    assert not view.more.isVisible()
    assert view.choices.values == (Category.EHR,)


def test_a_kind_not_in_sight_is_chosen_by_its_digit_and_then_all_are(make, qtbot):
    view = make(Category.EHR)
    view.choices.setFocus()
    with qtbot.waitSignal(view.given):
        qtbot.keyClick(view.choices, Qt.Key.Key_1)
    assert set(view.choices.values) == {Category.EHR, GATE.options[0].id}
    assert len(in_sight(view)) == len(GATE.options)


def test_with_no_kind_known_all_are_offered(make):
    view = make()
    assert view.more is None
    assert len(in_sight(view)) == len(GATE.options)
