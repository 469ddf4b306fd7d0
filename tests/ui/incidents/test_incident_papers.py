"""Papers of an incident in the window: blocked until they are true, printed, and forgotten."""

from dataclasses import replace

import pytest

from ethicsdesk.domain.incidents import Phi
from ethicsdesk.domain.records import Practice, YesNo
from ethicsdesk.services import incidents, practice
from ethicsdesk.services.targets import Area
from tests.ui.incidents.hands import change, choose, click, open_room, start, unsure, words_in
from tests.ui.shell.living import go, make_vault, read_all


@pytest.fixture
def shell(house, show_and_wait, qtbot):
    show_and_wait(house)
    return make_vault(house, qtbot)


def test_a_letter_is_blocked_until_a_conclusion_and_then_shown_and_forgotten(house, shell, qtbot):
    change(
        house,
        qtbot,
        lambda d: practice.save(d, Practice(name="P", covered_entity=YesNo.YES, email="me@example.org")),
    )
    one = start(house, qtbot)
    change(house, qtbot, lambda d: incidents.change(d, one.id, lambda i: replace(i, phi=(Phi.NAME,))))
    page = open_room(house, qtbot, one.id, "papers")
    room = page.room
    choose(page, qtbot, room.kinds, "letter")
    room.form.name.setText("Ann Example")
    room.form.happened.setPlainText("A note went to the wrong clinic.")
    room.form.doing.setPlainText("I got it back.")
    click(page, qtbot, room.show_button)
    read_all(house, qtbot)
    assert "Record a conclusion" in words_in(page)
    change(house, qtbot, lambda d: incidents.change(d, one.id, unsure))
    read_all(house, qtbot)
    click(page, qtbot, room.show_button)
    qtbot.waitUntil(lambda: room.preview.document is not None)
    assert room.output.print_button.isVisible()
    assert "Day 0 since discovery. The last day to tell people is May 1, 2026." in words_in(page)
    go(house, qtbot, Area.TODAY)
    assert room.form.name.text() == ""
    assert room.preview.document is None


def test_the_log_of_small_breaches_is_saved_as_csv(house, shell, qtbot, tmp_path):
    change(house, qtbot, lambda d: practice.save(d, Practice(name="P", covered_entity=YesNo.YES)))
    one = start(house, qtbot)
    change(house, qtbot, lambda d: incidents.change(d, one.id, unsure))
    page = go(house, qtbot, Area.INCIDENTS)
    read_all(house, qtbot)
    assert "2026: 1 to enter" in words_in(page.year)
    assert "Last day: March 1, 2027" in words_in(page.year)
    wanted = tmp_path / "log.csv"
    written = []
    page.year.ask_copy = lambda _parent, _name: wanted
    shell.workbench.save_file = lambda path, data: written.append((path, data))
    click(page, qtbot, page.year.save)
    qtbot.waitUntil(lambda: bool(written))
    assert b"I-2026-001" in written[0][1]
    qtbot.waitUntil(page.year.said.isVisible)
