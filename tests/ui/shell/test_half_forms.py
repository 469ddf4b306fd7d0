"""Forms about a tool in the real window: half filled in, the desk locked, and all there on coming back."""

import pytest
from PySide6.QtCore import Qt

from ethicsdesk.services import tools
from ethicsdesk.services.targets import Area
from tests.ui.shell.living import go, kept, make_vault, press, read_all, shell_of, type_in, unlock_screen


@pytest.fixture
def tool_id(house, show_and_wait, qtbot):
    show_and_wait(house)
    make_vault(house, qtbot)
    return kept(house, qtbot, lambda desk: tools.add(desk, "Scribe").value.id)


def lock_and_unlock(house, qtbot):
    press(qtbot, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: house.door.is_closed)
    screen = unlock_screen(house)
    screen.passphrase.line.setText("plum river cactus wagon")
    screen.open.click()
    shell_of(house, qtbot)


def test_locking_keeps_a_half_filled_agreement(house, qtbot, tool_id):
    page = go(house, qtbot, Area.AGREEMENT, id=tool_id)
    page.form.title.setFocus()
    type_in(qtbot, "BAA of Ma")
    lock_and_unlock(house, qtbot)
    assert go(house, qtbot, Area.AGREEMENT, id=tool_id).form.title.text() == "BAA of Ma"


def test_locking_keeps_a_half_noted_change(house, qtbot, tool_id):
    page = go(house, qtbot, Area.WATCH, id=tool_id)
    page.text.area.setFocus()
    type_in(qtbot, "They now sum")
    lock_and_unlock(house, qtbot)
    again = go(house, qtbot, Area.WATCH, id=tool_id)
    read_all(house, qtbot)
    assert again.text.text == "They now sum"


def test_locking_keeps_a_half_made_claim(house, qtbot, tool_id):
    page = go(house, qtbot, Area.EVIDENCE, id=tool_id, field="claim")
    page.form.claim.area.setFocus()
    type_in(qtbot, "Nothing is ke")
    lock_and_unlock(house, qtbot)
    again = go(house, qtbot, Area.EVIDENCE, id=tool_id, field="claim")
    assert again.form.claim.text == "Nothing is ke"
