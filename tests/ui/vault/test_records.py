"""The trail, the anchor, export and import, keeping and deleting."""

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog

from ethicsdesk.domain.incident_rules import Kind
from ethicsdesk.domain.records import Use
from ethicsdesk.services import anchors, incidents, retention, tools, trail
from ethicsdesk.ui.entry.create import CreateScreen
from ethicsdesk.ui.entry.import_screens import LookScreen
from ethicsdesk.ui.entry.recovery_code import RecoveryCodeScreen
from ethicsdesk.ui.pages.vault.anchor import AnchorRoom
from ethicsdesk.ui.pages.vault.export import ExportRoom
from ethicsdesk.ui.pages.vault.keeping import KeepingRoom
from ethicsdesk.ui.pages.vault.trail import TrailRoom
from ethicsdesk.ui.widgets.heading import Text
from tests.content.pseudo import OPEN, pseudo
from tests.ui.shell.living import focused, kept, press, shell_of, when_asked
from tests.ui.vault.living import answer

NEW = "otter velvet lantern bishop"


def look_at_first(opened, room):
    """Open the newest row; return every text its dialog shows."""
    seen = []

    def look(dialog: QDialog) -> None:
        seen.extend(label.text() for label in dialog.findChildren(Text))
        dialog.accept()

    when_asked(opened.house, look)
    room.list.rows[0].setFocus()
    press(opened.qtbot, Qt.Key.Key_Return)
    return seen


def add_tool(opened, name="Example Notes"):
    return opened.change(lambda desk: tools.add(desk, name, maker="Example Company"))


def titles(room):
    return [row.item.title for row in room.list.rows]


def test_the_trail_shows_the_newest_first_and_can_be_narrowed(opened):
    opened.work()
    add_tool(opened)
    room = opened.room(TrailRoom, "trail")
    opened.settle()
    assert titles(room)[0] == "Added: AI tool: Example Notes"
    room.kind.setFocus()
    room.kind.select(trail.VAULT)
    room.kind.chosen.emit(trail.VAULT)
    opened.settle()
    assert titles(room) == ["The vault was made"]
    room.kind.select("paper")
    room.kind.chosen.emit("paper")
    opened.settle()
    assert room.none.isVisible()


def test_the_trail_of_one_incident_alone_can_be_read(opened):
    one = opened.change(lambda desk: incidents.start(desk, Kind.OUTAGE, discovered=desk.clock.today()))
    add_tool(opened)
    room = opened.room(TrailRoom, "trail")
    opened.settle()
    everything = len(titles(room))
    room.incident.setFocus()
    press(opened.qtbot, Qt.Key.Key_Down)
    opened.settle()
    assert room.incident.currentText() == one.number
    assert 0 < len(titles(room)) < everything
    assert all("Incident" in title for title in titles(room))


def test_a_row_opens_to_show_what_changed_from_what_to_what(opened):
    tool = add_tool(opened)
    opened.change(lambda desk: tools.change(desk, replace(tool, maker="Another Company")))
    room = opened.room(TrailRoom, "trail")
    opened.settle()
    seen = look_at_first(opened, room)
    assert any("Example Company  →  Another Company" in text for text in seen)


def test_a_row_is_told_in_the_language_of_the_window_and_own_words_as_they_were_typed(opened, tongue):
    tool = add_tool(opened)
    changed = replace(tool, use=Use.IN_USE, purpose="Drafts notes")
    opened.change(lambda desk: tools.change(desk, changed))
    tongue.speak("es")
    room = opened.room(TrailRoom, "trail")
    opened.settle()
    seen = look_at_first(opened, room)
    assert pseudo("Being considered") in " ".join(seen)
    assert pseudo("In use") in " ".join(seen)
    assert "Drafts notes" in seen
    told = [text for text in seen if text != "Drafts notes"]
    assert [text for text in told if not text.startswith(OPEN)] == []


def test_older_entries_follow_on_demand(opened):
    for number in range(40):
        opened.work(f"step-{number}")
    room = opened.room(TrailRoom, "trail")
    opened.settle()
    assert len(room.list.rows) == 30
    opened.click(room.more)
    opened.settle()
    assert len(room.list.rows) == 41
    assert not room.more.isVisible()
    assert focused() is room.list.rows[30]


def test_the_whole_vault_is_checked_from_the_trail(opened):
    room = opened.room(TrailRoom, "trail")
    opened.click(room.check)
    opened.settle()
    assert "All is well" in opened.said


def test_an_anchor_that_fits_and_one_that_does_not(opened):
    anchor = kept(opened.house, opened.qtbot, _anchor_now)
    opened.work()
    room = opened.room(AnchorRoom, "anchor")
    room.entry.setText("one")
    opened.click(room.check)
    assert "entry number" in room.entry_field.error
    room.entry.setText(str(anchor.seq))
    room.code.setText(anchor.code[:-1] + ("0" if anchor.code[-1] != "0" else "1"))
    press_return(opened, room.code)
    assert "mistyped" in room.code_field.error
    room.code.setText(anchor.code.lower())
    press_return(opened, room.code)
    opened.settle()
    assert "This anchor fits" in opened.said


def test_an_anchor_printed_earlier_is_filled_in_by_a_click(opened):
    opened.change(lambda desk: anchors.give(desk, _anchor_now(desk), anchors.Carrier.BINDER))
    room = opened.room(AnchorRoom, "anchor")
    opened.settle()
    opened.click(room.earlier.rows[0])
    opened.click(room.check)
    opened.settle()
    assert "This anchor fits" in opened.said


def test_an_export_becomes_an_equal_vault_through_the_locked_door(opened, tmp_path):
    add_tool(opened)
    out = tmp_path / "out"
    out.mkdir()
    room = opened.room(ExportRoom, "export")
    opened.choose(out)
    asked = answer(opened.house, yes=True)
    opened.click(room.export)
    opened.settle()
    assert asked == ["Write everything, not encrypted?"]
    assert "Files written" in opened.said
    (export,) = out.iterdir()
    before = kept(opened.house, opened.qtbot, tools.register)
    opened.click(room.take)
    flow = opened.house.reception.flow
    flow.choose = lambda *_: export
    assert isinstance(flow.screen_shown, LookScreen)
    opened.click(flow.screen_shown.folder)
    opened.qtbot.waitUntil(flow.screen_shown.next.isEnabled, timeout=15_000)
    assert "Papers" in flow.screen_shown.words.text()
    opened.click(flow.screen_shown.next)
    screen = flow.screen_shown
    assert isinstance(screen, CreateScreen)
    assert not screen.folder.is_relative_to(opened.house.folder)
    for edit in (screen.first, screen.second):
        edit.line.setText(NEW)
    screen.make.click()
    opened.qtbot.waitUntil(lambda: isinstance(flow.screen_shown, RecoveryCodeScreen), timeout=20_000)
    flow.screen_shown.written.click()
    shell_of(opened.house, opened.qtbot)
    after = kept(opened.house, opened.qtbot, tools.register)
    assert [row.tool for row in after] == [row.tool for row in before]


def test_what_is_no_export_is_told_and_leads_nowhere(opened, tmp_path):
    room = opened.room(ExportRoom, "export")
    opened.click(room.take)
    flow = opened.house.reception.flow
    flow.choose = lambda *_: tmp_path
    screen = flow.screen_shown
    opened.click(screen.folder)
    opened.qtbot.waitUntil(screen.banner.isVisible)
    assert "not an EthicsDesk export" in screen.banner.accessibleDescription()
    assert not screen.next.isEnabled()


def test_an_export_that_is_thought_better_of_writes_nothing(opened, tmp_path):
    out = tmp_path / "out"
    out.mkdir()
    room = opened.room(ExportRoom, "export")
    opened.choose(out)
    answer(opened.house, yes=False)
    opened.click(room.export)
    assert list(out.iterdir()) == []


def test_nothing_is_let_go_before_it_was_shown_ticked_and_confirmed(opened, clock):
    tool = add_tool(opened)
    opened.change(lambda desk: tools.change(desk, _stopped(tool)))
    clock.advance(days=366 * 7)
    room = opened.room(KeepingRoom, "keeping")
    opened.settle()
    assert [card.choice.title for card in room.list.choices.cards] == ["AI tool: Example Notes"]
    assert room.purge.isVisible()
    assert not room.purge.isEnabled()
    opened.click(room.list.choices.cards[0])
    answer(opened.house, yes=False)
    opened.click(room.purge)
    assert len(kept(opened.house, opened.qtbot, retention.sheet).may_go) == 1
    titles = answer(opened.house, yes=True)
    opened.click(room.purge)
    opened.settle()
    assert titles == ["Let go of one item for good?"]
    assert "one item let go" in opened.said
    assert kept(opened.house, opened.qtbot, lambda desk: desk.store.verify()) == ()
    assert not room.purge.isVisible()


def test_a_hold_keeps_what_is_over_its_time_until_it_is_lifted(opened, clock):
    tool = add_tool(opened)
    opened.change(lambda desk: tools.change(desk, _stopped(tool)))
    clock.advance(days=366 * 7)
    room = opened.room(KeepingRoom, "keeping")
    opened.settle()
    opened.click(room.holds.put)
    opened.settle()
    assert "why this must be kept" in room.holds.field.error
    room.holds.about.select(tool.id)
    room.holds.reason.setText("A complaint")
    press_return(opened, room.holds.reason)
    opened.settle()
    assert room.list.choices is None
    assert room.list.stay.isVisible()
    answer(opened.house, yes=True)
    opened.click(room.holds.rows.rows[0])
    opened.settle()
    assert room.list.choices is not None


def test_the_clock_for_client_records_is_typed_once(opened):
    room = opened.room(KeepingRoom, "keeping")
    opened.settle()
    room.clock.years.line.setText("many")
    opened.click(room.clock.save)
    assert room.clock.years_field.error
    room.clock.years.line.setText("10")
    opened.click(room.clock.save)
    opened.settle()
    assert "where you read this" in room.clock.rule_field.error
    room.clock.rule.setText("Ohio Admin. Code 0000-0")
    opened.click(room.clock.save)
    opened.settle()
    found = kept(opened.house, opened.qtbot, retention.clock)
    assert (found.years, found.rule) == (10, "Ohio Admin. Code 0000-0")


def press_return(opened, widget) -> None:
    widget.setFocus()
    press(opened.qtbot, Qt.Key.Key_Return)


def _stopped(tool):
    return replace(tool, use=Use.STOPPED)


def _anchor_now(desk):
    with desk.store.reading() as vault:
        return anchors.now(vault)
