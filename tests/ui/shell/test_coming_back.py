"""Coming back to a page: nothing is read again while nothing has changed, and the focus is where it was."""

import gc
import weakref

import pytest
from PySide6.QtWidgets import QApplication, QWidget

from ethicsdesk.services import settings
from ethicsdesk.services.targets import Area, Target
from ethicsdesk.ui.pages.today.page import TodayPage
from ethicsdesk.ui.theme import Scheme, current_theme
from tests.ui.shell.living import go, make_vault, read_all, type_in


@pytest.fixture
def shell(house, show_and_wait, qtbot):
    show_and_wait(house)
    return make_vault(house, qtbot)


@pytest.fixture
def reads(monkeypatch):
    """Count how often Today reads the vault."""
    counted = []
    reload = TodayPage.reload
    monkeypatch.setattr(TodayPage, "reload", lambda page: (counted.append(page), reload(page)))
    return counted


def there_and_back(house, qtbot):
    go(house, qtbot, Area.CALENDAR)
    go(house, qtbot, Area.TODAY)


def test_a_page_is_not_read_again_while_nothing_changed(house, shell, qtbot, reads):
    there_and_back(house, qtbot)
    assert len(reads) <= 1  # making the vault was a change
    before = len(reads)
    there_and_back(house, qtbot)
    there_and_back(house, qtbot)
    assert len(reads) == before


def test_a_page_is_read_again_after_any_change(house, shell, qtbot, reads):
    there_and_back(house, qtbot)
    before = len(reads)
    go(house, qtbot, Area.CALENDAR)
    shell.workbench.change(lambda desk: settings.lock_after(desk, 7))
    read_all(house, qtbot)
    go(house, qtbot, Area.TODAY)
    assert len(reads) == before + 1


def test_what_is_half_typed_on_leaving_counts_as_a_change(house, shell, qtbot, reads):
    there_and_back(house, qtbot)
    before = len(reads)
    page = go(house, qtbot, Area.PRACTICE)
    page.first.fields["name"].editor.setFocus()
    type_in(qtbot, "Harbor Lane")
    go(house, qtbot, Area.TODAY)
    assert len(reads) > before


def test_a_page_is_read_again_when_an_hour_has_passed(house, shell, qtbot, clock, reads):
    there_and_back(house, qtbot)
    before = len(reads)
    clock.advance(hours=1)
    there_and_back(house, qtbot)
    assert len(reads) == before + 1


def test_what_could_not_be_read_is_read_again(house, shell, qtbot, reads):
    there_and_back(house, qtbot)
    before = len(reads)
    shell.workbench.troubled.emit("The disk could not be read.")
    there_and_back(house, qtbot)
    assert len(reads) == before + 1


def test_the_focus_is_where_one_left_it(house, shell, qtbot):
    page = go(house, qtbot, Area.TODAY)
    left = [w for w in page.findChildren(QWidget) if w.isVisible() and w.focusPolicy() and w.isEnabled()][-1]
    there_and_back(house, qtbot)
    left.setFocus()
    assert QApplication.focusWidget() is left
    there_and_back(house, qtbot)
    qtbot.waitUntil(lambda: QApplication.focusWidget() is left)


def test_a_new_look_forgets_the_pages_out_of_sight_and_keeps_what_was_half_typed(house, shell, qtbot):
    gone = []
    go(house, qtbot, Area.CALENDAR).destroyed.connect(lambda: gone.append(True))
    page = go(house, qtbot, Area.PRACTICE)
    page.first.fields["name"].editor.setFocus()
    type_in(qtbot, "Harbor Lane")
    today = go(house, qtbot, Area.TODAY)
    current_theme().apply(scheme=Scheme.DARK)
    current_theme().apply(scheme=Scheme.LIGHT)
    assert gone == [True]
    assert shell.page is today
    again = go(house, qtbot, Area.PRACTICE)
    qtbot.waitUntil(lambda: again.first is not None)
    assert again.first.fields["name"].editor.text() == "Harbor Lane"


def test_a_place_with_a_field_is_always_gone_to(house, shell, qtbot):
    page = go(house, qtbot, Area.TOOLS)
    shell.go(Target(area=Area.TOOLS, field="add"))
    qtbot.waitUntil(lambda: page.form is not None and page.form.isVisible())
    page.close_form()
    shell.go(Target(area=Area.TODAY))
    shell.go(Target(area=Area.TOOLS, field="add"))
    qtbot.waitUntil(lambda: page.form is not None and page.form.isVisible())


def test_nothing_of_a_forgotten_page_is_left_for_another_thread_to_collect(house, shell, qtbot):
    left = weakref.ref(go(house, qtbot, Area.BINDER))
    go(house, qtbot, Area.TODAY)
    gc.disable()
    try:
        current_theme().apply(scheme=Scheme.DARK)
        assert left() is None
    finally:
        gc.enable()
        current_theme().apply(scheme=Scheme.LIGHT)
