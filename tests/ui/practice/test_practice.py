"""The profile and the recovery code: saved when left, editable at any time."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel

from ethicsdesk.domain.layout import PageSize
from ethicsdesk.domain.records import YesNo
from ethicsdesk.services import practice
from ethicsdesk.services.gaps import RECOVERY_CONFIRMED
from ethicsdesk.services.targets import Area
from ethicsdesk.ui.pages.practice.second_screen import ASKED
from tests.ui.shell.living import focused, go, kept, make_vault, press, read_all, shell_of, type_in
from tests.ui.shell.making import PASSPHRASE


@pytest.fixture
def shell(house, show_and_wait, qtbot):
    show_and_wait(house)
    return make_vault(house, qtbot)


@pytest.fixture
def page(house, shell, qtbot):
    return go(house, qtbot, Area.PRACTICE)


def test_the_first_field_has_the_focus_and_leaving_it_saves(house, page, qtbot):
    assert focused() is page.first.fields["name"].editor
    type_in(qtbot, "Harbor Lane <i>")
    focused().insert(" 🌿")
    press(qtbot, Qt.Key.Key_Tab)
    read_all(house, qtbot)
    assert kept(house, qtbot, practice.read).name == "Harbor Lane <i> 🌿"
    assert focused() is page.first.fields["clinician"].editor


def test_every_question_is_answered_by_keys_alone(house, page, qtbot):
    for text in ("Harbor Lane", "Dana Whitlock", "LCSW 1"):
        type_in(qtbot, text)
        press(qtbot, Qt.Key.Key_Tab)
    type_in(qtbot, "Ohi")
    press(qtbot, Qt.Key.Key_Return)
    page.first.home_state.activated.emit(page.first.home_state.currentIndex())
    page.next.setFocus()
    press(qtbot, Qt.Key.Key_Return)
    for _ in ASKED:
        press(qtbot, Qt.Key.Key_2)
        press(qtbot, Qt.Key.Key_Tab)
    type_in(qtbot, "Call me. Then 988.")
    press(qtbot, Qt.Key.Key_Tab)
    press(qtbot, Qt.Key.Key_2)
    read_all(house, qtbot)
    found = kept(house, qtbot, practice.read)
    assert (found.name, found.clinician, found.licence, found.home_state) == (
        "Harbor Lane",
        "Dana Whitlock",
        "LCSW 1",
        "OH",
    )
    assert [getattr(found, name) for name in ASKED] == [YesNo.NO] * len(ASKED)
    assert found.crisis_plan == "Call me. Then 988."
    assert found.paper_size is PageSize.A4


def test_the_next_screen_begins_at_its_first_question_wherever_the_person_was(house, page, qtbot):
    page.first.fields["phone"].editor.setFocus()
    qtbot.mouseClick(page.next, Qt.MouseButton.LeftButton)
    page.back.setFocus()
    page.back.click()
    page.first.fields["phone"].editor.setFocus()
    page.next.click()  # as its letter does, which leaves the focus in the field
    read_all(house, qtbot)
    assert page.second.isAncestorOf(focused())


def test_the_own_state_is_that_of_clients_too_until_another_is_named_by_hand(house, page, qtbot):
    def choose(code):
        page.first.home_state.select(code)
        page.first.home_state.activated.emit(page.first.home_state.currentIndex())
        read_all(house, qtbot)
        return kept(house, qtbot, practice.read).client_states

    assert choose("OH") == ("OH",)
    assert choose("OR") == ("OR",)  # typing the name of a state passes by others
    page.first.client_states.add.chosen.emit("PA")
    assert choose("OH") == ("OR", "PA")


def test_a_law_behind_a_question_is_named_with_its_day(house, page, qtbot):
    sources = house.reception.shell.workbench.desk.library.sources()
    said = " ".join(label.text() for label in page.findChildren(QLabel))
    for gate in page.second.gates.values():
        for cite in gate.sources:
            assert f"{sources[cite.source].title}" in said
    assert "as of October 9, 2026" in said


def test_states_are_added_and_taken_out(house, page, qtbot):
    edit = page.first.client_states
    for code in ("PA", "OH", "PA"):
        edit.add.select(code)
        edit.add.chosen.emit(code)
    read_all(house, qtbot)
    assert kept(house, qtbot, practice.read).client_states == ("OH", "PA")
    edit.buttons[0].click()
    read_all(house, qtbot)
    assert kept(house, qtbot, practice.read).client_states == ("PA",)
    assert focused() is edit.add


def test_every_gate_shows_the_words_and_the_reason_of_the_content(house, page, qtbot):
    gates = {gate.field: gate for gate in house.reception.shell.workbench.desk.library.gates()}
    assert tuple(page.second.choices)[: len(ASKED)] == ASKED
    for name in ASKED:
        assert page.second.choices[name].accessibleName() == gates[name].text


def test_a_target_with_a_field_opens_its_screen_there(house, shell, qtbot):
    page = go(house, qtbot, Area.PRACTICE, field="crisis_plan")
    assert page.second.isVisible()
    assert focused() is page.second.fields["crisis_plan"].editor


def test_reading_again_keeps_what_is_being_typed(house, page, qtbot):
    type_in(qtbot, "Half a na")
    page.reload()
    read_all(house, qtbot)
    assert focused().text() == "Half a na"


def test_what_was_kept_is_shown_again_and_can_be_changed(house, page, qtbot):
    type_in(qtbot, "Old name")
    press(qtbot, Qt.Key.Key_Tab)
    go(house, qtbot, Area.TODAY)
    again = go(house, qtbot, Area.PRACTICE)
    edit = again.first.fields["name"].editor
    assert edit.text() == "Old name"
    edit.clear()
    edit.editingFinished.emit()
    read_all(house, qtbot)
    assert kept(house, qtbot, practice.read).name == ""


def test_only_real_changes_are_written(house, page, qtbot):
    heads = [kept(house, qtbot, audit_head)]
    for _ in range(3):
        press(qtbot, Qt.Key.Key_Tab)
    go(house, qtbot, Area.TODAY)
    heads.append(kept(house, qtbot, audit_head))
    assert heads[0] == heads[1]


def test_long_and_right_to_left_text_is_taken(house, page, qtbot):
    long = "א" * 10_000
    page.first.fields["address"].editor.setPlainText(long)
    page.leave()
    read_all(house, qtbot)
    assert kept(house, qtbot, practice.read).address == long


def test_the_code_is_confirmed_and_a_slip_told_apart(house, show_and_wait, qtbot):
    show_and_wait(house)
    house.reception.flow.show_create()
    screen = house.reception.flow.screen_shown
    for edit in (screen.first, screen.second):
        edit.line.setText(PASSPHRASE)
    screen.make.click()
    qtbot.waitUntil(lambda: hasattr(house.reception.flow.screen_shown, "code"))
    code = house.reception.flow.screen_shown.code
    house.reception.flow.screen_shown.written.click()
    shell_of(house, qtbot)
    page = go(house, qtbot, Area.RECOVERY)
    assert focused() is page.code
    type_in(qtbot, code[:-1])
    press(qtbot, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "mistyped" in page.field.error)
    page.code.setText("000-000-000-000-000-000-000-000-02Q")
    page.confirm.click()
    qtbot.waitUntil(lambda: bool(page.field.error) and page.confirm.isEnabled())
    page.code.setText(code)
    page.confirm.click()
    qtbot.waitUntil(page.done.isVisible)
    assert page.code.text() == ""
    assert kept(house, qtbot, lambda desk: practice.milestone(desk, RECOVERY_CONFIRMED)) is not None


def test_a_typed_code_is_forgotten_when_the_page_is_left(house, shell, qtbot):
    page = go(house, qtbot, Area.RECOVERY)
    type_in(qtbot, "ABC")
    go(house, qtbot, Area.TODAY)
    assert page.code.text() == ""
    assert "ABC" not in QApplication.clipboard().text()


def audit_head(desk):
    with desk.store.reading() as vault:
        return vault.audit_head()
