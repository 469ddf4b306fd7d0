"""My states: duties with their reasons and answers, and notes of one's own, by real keys and clicks."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from ethicsdesk.domain.clients import Client
from ethicsdesk.domain.records import CaptureMode, Category, Practice, Tool, Use, YesNo
from ethicsdesk.domain.rule_notes import RuleNote, RuleSays
from ethicsdesk.services import practice, rule_notes
from ethicsdesk.services.changes import Changed, Topic
from ethicsdesk.services.gaps import HANDOUT
from ethicsdesk.services.my_states import my_states
from ethicsdesk.services.rule_notes import Reading
from ethicsdesk.services.targets import Area, Target
from ethicsdesk.ui.pages.states.note_form import Kind
from ethicsdesk.ui.pages.states.rule_view import RuleView
from tests.ui.shell.living import focused, go, kept, make_vault, press, read_all, type_in


@pytest.fixture
def shell(house, show_and_wait, qtbot):
    show_and_wait(house)
    return make_vault(house, qtbot)


def change(house, qtbot, use_case):
    house.reception.shell.workbench.change(use_case, owner=house.reception.shell)
    read_all(house, qtbot)


def live_in(house, qtbot, *states):
    home = "".join(states[:1])
    change(
        house, qtbot, lambda d: practice.save(d, Practice(name="P", home_state=home, client_states=states))
    )
    change(house, qtbot, put_tool)
    return go(house, qtbot, Area.STATES)


def put_tool(desk):
    tool = Tool(
        id="t",
        name="NoteBot",
        added_on=desk.clock.today(),
        use=Use.IN_USE,
        categories=(Category.SCRIBE,),
        client_data=YesNo.YES,
        client_facing=YesNo.NO,
        clinical=YesNo.NO,
        capture=CaptureMode.RECORDS,
    )
    with desk.store.writing() as vault:
        vault.put(tool)
    return Changed(tool, frozenset({Topic.TOOLS}))


def words_in(widget):
    return " ".join(label.text() for label in widget.findChildren(QLabel) if label.isVisible())


def click(page, qtbot, widget):
    """Scroll to a widget and click on it where it is seen."""
    qtbot.waitUntil(lambda: page.reveal(widget) is None and not widget.visibleRegion().isEmpty())
    qtbot.mouseClick(widget, Qt.MouseButton.LeftButton)


def rules_of(page, qtbot, number=0):
    fold = next(fold for fold in page.cards[number].folds if fold.key.endswith("/rules"))
    click(page, qtbot, fold.button)
    return page.cards[number].findChildren(RuleView)


def notes(house, qtbot):
    def read(desk):
        with desk.store.reading() as vault:
            return vault.list(RuleNote)

    return kept(house, qtbot, read)


def test_practice_leads_to_my_states_and_back(house, shell, qtbot):
    page = go(house, qtbot, Area.PRACTICE)
    click(page, qtbot, page.first.see_states)
    read_all(house, qtbot)
    assert shell.place == Target(area=Area.STATES)
    assert focused() is shell.page.back
    press(qtbot, Qt.Key.Key_Space)
    read_all(house, qtbot)
    assert shell.place.area is Area.PRACTICE


def test_a_duty_says_why_since_when_and_from_which_source(house, shell, qtbot):
    page = live_in(house, qtbot, "TX")
    view = page.cards[0].duties[0]
    shown = words_in(view)
    assert "Tell the client by the first visit" in shown
    assert "Because of NoteBot." in shown
    click(page, qtbot, view.why.button)
    shown = words_in(view)
    assert "552.051(f)" in shown
    assert "In force since January 1, 2026." in shown
    assert "as of July 31, 2026" in shown


def test_an_unsettled_duty_says_so_and_cites_no_law(house, shell, qtbot):
    page = live_in(house, qtbot, "FL")
    view = page.cards[0].duties[0]
    click(page, qtbot, view.why.button)
    shown = words_in(view)
    assert "Not settled" in shown
    assert "do not cite it" in shown
    assert "934.03" not in view.why.findChildren(QLabel)[0].text()


def test_a_paper_that_answers_a_duty_is_one_key_away(house, shell, qtbot):
    page = live_in(house, qtbot, "TX")
    row = page.cards[0].duties[0].answers.rows[0]
    row.setFocus()
    press(qtbot, Qt.Key.Key_Return)
    read_all(house, qtbot)
    assert shell.place == Target(area=Area.PAPER, id=HANDOUT)


def test_an_open_question_behind_a_duty_is_one_click_away(house, shell, qtbot):
    page = live_in(house, qtbot, "TX")
    answers = page.cards[0].duties[1].answers
    click(page, qtbot, answers.rows[0])
    read_all(house, qtbot)
    assert shell.place == Target(area=Area.INTERVIEW, id="t", field="loc-store")


def test_i_checked_this_rule_is_kept_as_the_therapists(house, shell, qtbot):
    page = live_in(house, qtbot, "IL")
    view = next(v for v in rules_of(page, qtbot) if v.room.about == "il-hb1806")
    click(page, qtbot, view.room.buttons[Kind.CHECKED])
    assert focused() is view.room.form.where
    type_in(qtbot, "ilga.gov")
    click(page, qtbot, view.room.form.save)
    read_all(house, qtbot)
    read_all(house, qtbot)
    (note,) = notes(house, qtbot)
    assert (note.rule_id, note.says, note.where) == ("il-hb1806", RuleSays.HOLDS, "ilga.gov")
    assert "You checked it" in words_in(page)
    assert focused().text() == "I checked this rule"
    assert focused().isVisible()


def test_a_change_without_words_is_not_kept_and_says_what_is_missing(house, shell, qtbot):
    page = live_in(house, qtbot, "IL")
    view = rules_of(page, qtbot)[0]
    form = view.room.open(Kind.CHANGED)
    form.save.click()
    assert "in your words" in form.text_field.error
    assert "where you read it" in form.where_field.error
    assert focused() is form.text
    assert notes(house, qtbot) == ()


def test_a_rule_that_binds_no_more_is_set_aside_in_sight(house, shell, qtbot):
    page = live_in(house, qtbot, "IL")
    view = next(v for v in rules_of(page, qtbot) if v.room.about == "il-hb1806")
    form = view.room.open(Kind.CHANGED)
    press(qtbot, Qt.Key.Key_2)
    form.text.setPlainText("A court struck it down.")
    form.where.setText("ilga.gov")
    form.save.click()
    read_all(house, qtbot)
    read_all(house, qtbot)
    assert "What you set aside (1)" in [fold.button.text() for fold in page.cards[0].folds]
    assert [row.text.title for row in kept(house, qtbot, my_states).states[0].duties] == [
        "Everyone present agrees before recording"
    ]


def test_a_half_typed_note_outlives_the_page(house, shell, qtbot):
    page = live_in(house, qtbot, "IL")
    page.own.room.open(Kind.ADDED)
    page.forms[0].text.setPlainText("Half a thou")
    go(house, qtbot, Area.TODAY)
    again = go(house, qtbot, Area.STATES)
    form = again.own.room.open(Kind.ADDED)
    qtbot.waitUntil(lambda: form.text.toPlainText() == "Half a thou")
    form.cancel.click()
    read_all(house, qtbot)
    assert focused() is again.own.room.buttons[Kind.ADDED]


def test_a_rule_of_ones_own_counts_and_can_be_taken_back(house, shell, qtbot):
    page = live_in(house, qtbot, "OH")
    form = page.own.room.open(Kind.ADDED)
    form.state.select("OH")
    form.duty.select("ehr_in_us")
    form.text.setPlainText("Records stay here.")
    form.where.setText("My lawyer")
    form.save.click()
    read_all(house, qtbot)
    read_all(house, qtbot)
    assert "Health records stay in the United States" in words_in(page.cards[0])
    page.own.links[0].click()
    read_all(house, qtbot)
    read_all(house, qtbot)
    assert page.cards[0].duties == []


def test_old_rules_are_said_and_today_leads_here(house, shell, qtbot, clock):
    live_in(house, qtbot, "IL")
    clock.advance(days=600)
    page = go(house, qtbot, Area.STATES)
    assert page.old.isVisible()
    click(page, qtbot, page.cards[0].room.buttons[Kind.STATE])
    type_in(qtbot, "ilga.gov")
    press(qtbot, Qt.Key.Key_Tab)
    page.forms[0].save.click()
    read_all(house, qtbot)
    read_all(house, qtbot)
    assert not page.old.isVisible()


def test_old_rules_are_said_above_every_legal_screen_until_they_are_checked(house, shell, qtbot, clock):
    live_in(house, qtbot, "IL")
    go(house, qtbot, Area.PAPERS)
    assert not shell.rules.isVisible()
    clock.advance(days=600)
    change(house, qtbot, lambda desk: rule_notes.add(desk, "x", reading(desk), state="IL", duties=[]))
    read_all(house, qtbot)
    for area, marked in (
        (Area.PAPERS, True),
        (Area.PRACTICE, True),
        (Area.VAULT, False),
        (Area.STATES, False),
    ):
        go(house, qtbot, area)
        assert shell.rules.isVisible() == marked
    go(house, qtbot, Area.PAPERS)
    qtbot.mouseClick(shell.rules.check, Qt.MouseButton.LeftButton)
    assert shell.place == Target(area=Area.STATES)
    change(house, qtbot, lambda desk: rule_notes.confirm_state(desk, "IL", reading(desk)))
    read_all(house, qtbot)
    go(house, qtbot, Area.PAPERS)
    assert not shell.rules.isVisible()


def reading(desk):
    return Reading(where="ilga.gov", read_on=desk.clock.today())


def test_without_a_state_the_page_says_what_is_assumed(house, shell, qtbot):
    page = live_in(house, qtbot)
    assert "As long as no state is known" in words_in(page.cards[0])


def test_a_note_is_taken_back_where_it_stands(house, shell, qtbot):
    page = live_in(house, qtbot, "IL")
    change(house, qtbot, lambda desk: rule_notes.lift(desk, "il-hb1806", "Struck down.", reading(desk)))
    read_all(house, qtbot)
    fold = next(fold for fold in page.cards[0].folds if fold.key.endswith("/lifted"))
    click(page, qtbot, fold.button)
    (view,) = page.cards[0].findChildren(RuleView)
    view.note.acted.emit()
    read_all(house, qtbot)
    read_all(house, qtbot)
    assert notes(house, qtbot) == ()
    assert "A page or section of its own" in words_in(page.cards[0])


def test_of_a_bill_one_notes_what_is_new_not_that_it_ceased_to_bind(house, shell, qtbot):
    page = live_in(house, qtbot, "NY")
    fold = next(fold for fold in page.cards[0].folds if fold.key.endswith("/watched"))
    click(page, qtbot, fold.button)
    form = page.cards[0].findChildren(RuleView)[0].room.open(Kind.CHANGED)
    assert form.change is None
    form.text.setPlainText("It passed.")
    form.where.setText("nysenate.gov")
    form.save.click()
    read_all(house, qtbot)
    assert [note.says for note in notes(house, qtbot)] == [RuleSays.DIFFERS]


def test_a_state_only_a_client_is_in_leads_to_the_practice(house, shell, qtbot):
    def put_client(desk):
        client = Client(id="c", code="K7", added_on=desk.clock.today(), state="VT")
        with desk.store.writing() as vault:
            vault.put(client)
        return Changed(client)

    live_in(house, qtbot, "OH")
    change(house, qtbot, put_client)
    page = go(house, qtbot, Area.STATES)
    click(page, qtbot, page.cards[1].missing.button)
    read_all(house, qtbot)
    assert shell.place == Target(area=Area.PRACTICE, field="client_states")
