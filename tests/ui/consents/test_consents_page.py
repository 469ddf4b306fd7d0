"""The page of the ledger: today's sessions, the table, new codes, one answer for many, whom to ask again."""

from datetime import timedelta

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from ethicsdesk.domain.clients import CircleKind, Meeting
from ethicsdesk.domain.consents import Answer, How, Standing
from ethicsdesk.domain.records import Use
from ethicsdesk.services import clients, consents, sessions_today
from ethicsdesk.services.changes import Changed
from ethicsdesk.services.targets import Area, Target
from tests.builders import a_tool
from tests.ui.consents.desk import words_in
from tests.ui.shell.living import focused, press


def chips(page):
    """Return the ruling of every row as the grid says it."""
    return [row[1] for row in page.sessions.grid.words]


def test_without_clients_the_page_says_why_codes_are_no_names(opened):
    page = opened.consents()
    assert page.begin.isVisible()
    assert "no initials" in words_in(page.why)
    assert focused() is page.begin.empty.button
    press(opened.qtbot, Qt.Key.Key_Space)
    opened.settle()
    assert page.adding.isVisible()


def test_ctrl_6_opens_the_consents(opened):
    press(opened.qtbot, Qt.Key.Key_6, Qt.KeyboardModifier.ControlModifier)
    opened.settle()
    assert opened.page.area is Area.CONSENTS


def test_codes_typed_are_decided_and_remembered_for_the_weekday(opened):
    for code, answer in (("K4HMT", Answer.GIVEN), ("R7PCD", Answer.DECLINED)):
        opened.say(opened.add(code), answer)
    opened.add("X9WFJ")
    page = opened.consents()
    opened.type_into(page.sessions.codes, "k4hmt R7PCD, X9WFJ")
    opened.click(page.sessions.look)
    assert chips(page) == ["May", "May not", "Ask"]
    opened.shell.go(opened.shell.place.__class__(area=Area.TODAY))
    page.sessions.codes.clear()
    page = opened.consents()
    assert page.sessions.codes.toPlainText() == "K4HMT R7PCD X9WFJ"
    assert chips(page) == ["May", "May not", "Ask"]


def test_the_grid_says_a_ruling_for_every_code_and_ask_and_details_of_the_chosen_row(opened):
    for code, answer in (("K4HMT", Answer.GIVEN), ("R7PCD", Answer.DECLINED)):
        opened.say(opened.add(code), answer)
    page = opened.consents()
    opened.type_into(page.sessions.codes, "K4HMT R7PCD Q1Q1Q1")
    opened.click(page.sessions.look)
    grid = page.sessions.grid
    assert grid.words == [["K4HMT", "May"], ["R7PCD", "May not"], ["Q1Q1Q1", "Ask"]]
    names = [cell.accessibleName() for row in grid.cells for cell in row[1:]]
    assert names[:2] == ["K4HMT, Scribe, recording: May", "R7PCD, Scribe, recording: May not"]
    assert "nobody has this code" in names[2]
    opened.click(grid.cells[1][1])
    assert [view.row.code for view in page.sessions.views] == ["R7PCD"]
    assert "stays off today" in words_in(page.sessions.views[0])


def test_the_grid_is_one_stop_of_tab_and_the_arrows_walk_through_it(opened):
    for code in ("K4HMT", "R7PCD"):
        opened.say(opened.add(code))
    page = opened.consents()
    opened.type_into(page.sessions.codes, "K4HMT R7PCD")
    opened.click(page.sessions.look)
    grid = page.sessions.grid
    page.sessions.show_sheet.setFocus()
    press(opened.qtbot, Qt.Key.Key_Tab)
    assert focused() is grid.cells[0][0]
    press(opened.qtbot, Qt.Key.Key_Right)
    press(opened.qtbot, Qt.Key.Key_Down)
    assert focused() is grid.cells[1][1]
    assert page.sessions.views[0].row.code == "R7PCD"
    press(opened.qtbot, Qt.Key.Key_Tab)
    assert page.sessions.views[0].isAncestorOf(focused())


def test_more_asks_than_fit_side_by_side_are_a_list(opened):
    for name in ("Listener", "Writer", "Keeper"):
        opened.change(lambda d, name=name: Changed(a_tool(d, name=name, use=Use.IN_USE)))
    opened.add("K4HMT"), opened.add("R7PCD")
    page = opened.consents()
    opened.type_into(page.sessions.codes, "K4HMT R7PCD")
    opened.click(page.sessions.look)
    assert page.sessions.grid is None
    assert [len(view.chips) for view in page.sessions.views] == [4, 4]


def test_every_row_prints_what_it_assumes_and_one_tap_decides_it_again(opened):
    client = opened.add("K4HMT")
    opened.say(client, meeting=Meeting.IN_PERSON)
    page = opened.consents()
    opened.type_into(page.sessions.codes, "K4HMT")
    opened.click(page.sessions.look)
    assert "In person" in page.sessions.views[0].assumes.text()
    assert chips(page) == ["May"]
    opened.click(page.sessions.views[0].meeting)
    assert "By telehealth" in page.sessions.views[0].assumes.text()
    assert chips(page) == ["Ask"]
    assert focused() is page.sessions.views[0].meeting


def test_a_state_that_bars_recording_makes_it_may_not(opened):
    opened.say(opened.add("K4HMT", meeting=Meeting.TELEHEALTH))
    page = opened.consents()
    opened.type_into(page.sessions.codes, "K4HMT")
    opened.click(page.sessions.look)
    view = page.sessions.views[0]
    view.state.select("VT")
    view.state.chosen.emit("VT")
    opened.settle()
    assert chips(page) == ["May not"]
    assert "Vermont" in page.sessions.views[0].assumes.text()


def test_somebody_without_a_code_in_the_room_means_ask(opened):
    opened.say(opened.add("K4HMT"))
    page = opened.consents()
    opened.type_into(page.sessions.codes, "K4HMT")
    opened.click(page.sessions.look)
    opened.click(page.sessions.views[0].guest)
    assert chips(page) == ["Ask"]


def test_a_couple_needs_both_and_one_who_is_away_does_not_count(opened):
    one, other = opened.add("K4HMT"), opened.add("R7PCD")
    opened.say(one)
    opened.say(other, Answer.DECLINED)
    members = (one.id, other.id)
    couple = opened.change(lambda d: clients.add_circle(d, CircleKind.COUPLE, members, code="M3XNY"))
    page = opened.consents()
    opened.type_into(page.sessions.codes, couple.code)
    opened.click(page.sessions.look)
    assert chips(page) == ["May not"]
    away = next(
        b
        for b in page.sessions.views[0].findChildren(type(page.sessions.views[0].guest))
        if b.text() == "R7PCD is not here"
    )
    opened.click(away)
    assert chips(page) == ["May"]


def test_a_slip_in_a_code_is_asked_about_and_never_guessed(opened):
    opened.say(opened.add("K4HMT"))
    page = opened.consents()
    opened.type_into(page.sessions.codes, "K4HMW")
    opened.click(page.sessions.look)
    assert chips(page) == ["Ask"]
    opened.click(page.sessions.views[0].near)
    assert chips(page) == ["May"]


def test_the_sheet_can_be_printed_and_saved_and_put_away(opened):
    opened.say(opened.add("K4HMT"))
    page = opened.consents()
    opened.type_into(page.sessions.codes, "K4HMT")
    opened.click(page.sessions.look)
    opened.click(page.sessions.show_sheet)
    opened.qtbot.waitUntil(lambda: page.sheet.preview.document is not None)
    assert page.sheet.output.print_button.isEnabled()
    assert page.sheet.output.save_button.isEnabled()
    press(opened.qtbot, Qt.Key.Key_Escape)
    opened.settle()
    assert page.sessions.isVisible()
    assert page.sheet.preview.document is None


def test_names_initials_and_birthdays_are_refused_with_a_sentence(opened):
    page = opened.consents("add")
    opened.click(page.adding.way.cards[1])
    opened.type_into(page.adding.list, "JANE, MK1, 1984-03-02, C-1041")
    opened.settle()
    shown = words_in(page.adding)
    for said in ("looks like a name", "looks like initials", "birthday"):
        assert said in shown
    assert "New: 1 · Refused: 3" in shown
    opened.click(page.save_codes)
    assert [one.code for one in opened.read(clients.listed)] == ["C-1041"]


def test_thirty_clients_with_one_answer_take_a_handful_of_clicks(opened):
    page = opened.consents("add")
    page.adding.count.clear()
    opened.type_into(page.adding.count, "30")
    opened.click(page.save_codes)
    assert page.many.isVisible()
    assert len(page.many.codes.toPlainText().split()) == 30
    opened.click(page.many.form.answer.cards[0])
    opened.click(page.many.form.how.cards[1])
    opened.click(page.many.form.save)
    rows = opened.read(consents.ledger).rows
    assert [cell.standing for row in rows for cell in row.cells] == [Standing.GIVEN] * 30
    assert "30 clients" in words_in(page.said)


def test_a_number_that_cannot_be_is_refused_beside_its_field(opened):
    page = opened.consents("add")
    page.adding.count.clear()
    opened.type_into(page.adding.count, "many")
    opened.click(page.save_codes)
    assert "from 1 to 1,000" in words_in(page.adding)
    assert opened.read(clients.listed) == ()


def test_one_answer_for_many_is_kept_for_none_when_a_code_is_unknown(opened):
    opened.add("K4HMT")
    page = opened.consents("many")
    opened.type_into(page.many.codes, "K4HMT Q1Q1Q1")
    opened.click(page.many.form.answer.cards[0])
    opened.click(page.many.form.how.cards[1])
    opened.click(page.many.form.save)
    assert "Q1Q1Q1" in words_in(page.many)
    assert all(
        cell.standing is Standing.NOT_ASKED for row in opened.read(consents.ledger).rows for cell in row.cells
    )


def test_the_table_is_searched_filtered_and_sorted(opened):
    for code, answer in (("K4HMT", Answer.GIVEN), ("R7PCD", Answer.DECLINED)):
        opened.say(opened.add(code), answer)
    opened.add("X9WFJ")
    ledger = opened.consents().ledger
    assert [row.client.code for row in ledger.model.rows] == ["K4HMT", "R7PCD", "X9WFJ"]
    ledger.table.sortByColumn(1, Qt.SortOrder.AscendingOrder)
    assert [row.client.code for row in ledger.model.rows] == ["X9WFJ", "R7PCD", "K4HMT"]
    opened.type_into(ledger.search, "k4")
    assert [row.client.code for row in ledger.model.rows] == ["K4HMT"]
    ledger.search.clear()
    ledger.filter.select(Standing.DECLINED.value)
    ledger.filter.chosen.emit(Standing.DECLINED.value)
    assert [row.client.code for row in ledger.model.rows] == ["R7PCD"]


def test_enter_in_the_table_opens_the_client(opened):
    client = opened.add("K4HMT")
    ledger = opened.consents().ledger
    ledger.table.setFocus()
    ledger.table.setCurrentIndex(ledger.model.index(0, 0))
    press(opened.qtbot, Qt.Key.Key_Return)
    opened.settle()
    assert opened.page.area is Area.CLIENT
    assert opened.page.title.text() == client.code


def test_a_code_leaves_the_list_of_whom_to_ask_when_the_talk_is_recorded(opened):
    client = opened.add("K4HMT")
    opened.say(client, day=opened.of.today - timedelta(days=9), paper_id="")
    page = opened.consents()
    assert page.again_banner.isVisible()
    opened.click(page.again_banner.button)
    assert "K4HMT" in words_in(page.again)
    opened.click(page.again.cards[0].rows.rows[0])
    form = opened.page.form
    opened.click(form.answer.cards[0])
    opened.click(form.how.cards[1])
    opened.click(form.save)
    page = opened.consents("again")
    assert page.again.none.isVisible()


def test_a_couple_is_made_by_codes_and_needs_two(opened):
    opened.add("K4HMT"), opened.add("R7PCD")
    page = opened.consents("circle")
    opened.type_into(page.circle.members, "K4HMT")
    opened.click(page.save_circle)
    assert "at least two" in words_in(page.circle)
    opened.type_into(page.circle.members, " R7PCD")
    opened.click(page.save_circle)
    assert len(opened.read(clients.circles)) == 1
    assert page.circles.rows.rows[0].item.subtitle == "K4HMT, R7PCD"


def test_no_code_is_in_the_title_of_the_window(opened):
    client = opened.add("K4HMT")
    opened.client(client)
    titles = [window.windowTitle() for window in QApplication.topLevelWidgets()]
    assert not any("K4HMT" in title for title in titles)


def test_one_answer_for_many_comes_back_half_filled_in_with_its_codes(opened):
    opened.add("K4HMT")
    page = opened.consents("many")
    opened.type_into(page.many.codes, "K4HMT")
    opened.click(page.many.form.how.cards[1])
    opened.client(opened.read(clients.listed)[0])
    page = opened.consents("many")
    assert page.many.codes.toPlainText() == "K4HMT"
    assert page.many.form.how.value == How.SPOKEN
    opened.click(page.many.form.answer.cards[0])
    opened.click(page.many.form.save)
    page = opened.consents("many")
    assert (page.many.codes.toPlainText(), page.many.form.how.value) == ("", None)


def test_codes_of_one_weekday_are_not_remembered_for_the_next(opened, clock):
    for code in ("K4HMT", "R7PCD"):
        opened.add(code)
    page = opened.consents()
    opened.type_into(page.sessions.codes, "K4HMT")
    opened.click(page.sessions.look)
    clock.advance(days=1)
    said = []
    opened.shell.workbench.saved.connect(lambda: said.append("saved"))
    opened.shell.go(Target(area=Area.TODAY))
    page = opened.consents()
    assert page.sessions.codes.toPlainText() == ""
    assert opened.read(lambda d: sessions_today.remembered(d, d.clock.today())) == ()
    assert said == []
    clock.advance(days=6)
    opened.shell.go(Target(area=Area.TODAY))
    assert opened.consents().sessions.codes.toPlainText() == "K4HMT"


def test_a_couple_saved_as_it_was_saves_nothing(opened):
    members = (opened.add("K4HMT").id, opened.add("R7PCD").id)
    couple = opened.change(lambda d: clients.add_circle(d, CircleKind.COUPLE, members, code="M3XNY"))
    page = opened.consents(f"circle:{couple.id}")
    said = []
    opened.shell.workbench.saved.connect(lambda: said.append("saved"))
    opened.click(page.save_circle)
    assert (said, page.ledger.isVisible()) == ([], True)
