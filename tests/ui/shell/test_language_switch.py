"""Another language chosen in the settings: the whole window speaks it at once, and nothing is lost."""

from dataclasses import replace

import pytest
from PySide6.QtWidgets import QDialog

from ethicsdesk.services import tools
from ethicsdesk.services.targets import Area, Target
from ethicsdesk.ui.settings.dialog import SettingsDialog
from tests.content.pseudo import OPEN
from tests.ui.kit.foreign import shown
from tests.ui.shell.living import end, go, kept, make_vault, read_all, type_in, when_asked
from tests.ui.shell.making import a_house
from tests.ui.shell.session import a_session


@pytest.fixture
def house(tmp_path, clock, theme, tongue, two_languages):
    session = replace(
        a_session(clock, tmp_path / "state"), library=two_languages, language=lambda: tongue.code
    )
    made = a_house(tmp_path, clock, theme, session=session, tongue=tongue)
    yield made
    end(made)


@pytest.fixture
def opened(house, show_and_wait, qtbot):
    show_and_wait(house)
    make_vault(house, qtbot)
    return house


def choose(house, qtbot, code):
    """Choose a language in the settings, as a person does, and close them."""
    before = house.reception.shell

    def act(dialog: QDialog) -> None:
        assert isinstance(dialog, SettingsDialog)
        index = dialog.language.findData(code)
        dialog.language.setCurrentIndex(index)
        dialog.language.activated.emit(index)
        dialog.accept()

    when_asked(house, act)
    house.reception.show_settings()
    if before is not None:
        qtbot.waitUntil(lambda: house.reception.shell is not before)
        read_all(house, qtbot)
    return house.reception.shell


def spoken(window):
    return sum(OPEN in text for text in shown(window))


def test_every_text_in_sight_changes_and_the_place_is_kept(opened, qtbot):
    go(opened, qtbot, Area.TOOLS)
    go(opened, qtbot, Area.PRACTICE)
    way = opened.reception.shell.way
    assert spoken(opened.reception.window) == 0
    shell = choose(opened, qtbot, "es")
    assert shell.way == way
    assert shell.place == Target(area=Area.PRACTICE)
    assert shell.page.title.text().startswith(OPEN)
    assert spoken(opened.reception.window) > 20
    shell.back()
    assert shell.place == Target(area=Area.TOOLS)


def test_pages_read_their_content_in_the_new_language_and_go_back_with_it(opened, qtbot):
    shell = choose(opened, qtbot, "es")
    assert shell.workbench.desk.library.language() == "es"
    go(opened, qtbot, Area.HELP)
    assert shell.page.title.text().startswith(OPEN)
    shell = choose(opened, qtbot, "en")
    assert shell.workbench.desk.library.language() == "en"
    assert spoken(opened.reception.window) == 0


def test_what_is_half_typed_stays(opened, qtbot):
    tool_id = kept(opened, qtbot, lambda desk: tools.add(desk, "Scribe").value.id)
    page = go(opened, qtbot, Area.AGREEMENT, id=tool_id)
    page.form.title.setFocus()
    type_in(qtbot, "BAA of Ma")
    shell = choose(opened, qtbot, "es")
    assert shell.page.form.title.text() == "BAA of Ma"


def test_the_same_language_leaves_everything_as_it_is(opened, qtbot):
    shell = opened.reception.shell
    when_asked(opened, lambda dialog: dialog.accept())
    opened.reception.show_settings()
    assert opened.reception.shell is shell


def test_the_wish_counts_at_the_next_start(opened, qtbot):
    choose(opened, qtbot, "es")
    opened.reception.lock()
    assert opened.reception.flow is not None
    assert spoken(opened.reception.window) > 2
