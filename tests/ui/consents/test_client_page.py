"""The page of a client: an answer in four clicks, the chart line, withdrawal, scans, facts."""

from contextlib import contextmanager
from io import BytesIO
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit

from ethicsdesk.documents.foreign import ProcessViewer
from ethicsdesk.domain.consents import Answer, Covered, How, Role
from ethicsdesk.services import answer_drafts, attachments, clients, consents, textguard
from ethicsdesk.services.file_ports import Incoming
from ethicsdesk.services.targets import Area
from ethicsdesk.system.files import write_file
from tests.documents.hostile import a_pdf
from tests.ui.consents.desk import words_in
from tests.ui.shell.living import focused, go, press, when_asked

SIGNED = a_pdf(pages=2)


def record(opened, answer, how=1):
    page = opened.page
    opened.click(page.record)
    opened.click(page.form.answer.cards[answer])
    opened.click(page.form.how.cards[how])
    opened.click(page.form.save)
    return page


def test_an_answer_is_recorded_in_four_clicks(opened):
    client = opened.add("K4HMT")
    page = opened.client(client)
    assert focused() is page.record
    record(opened, 0)
    (event,) = opened.events(client)
    assert (event.answer, event.how, event.by) == (Answer.GIVEN, How.SPOKEN, Role.CLIENT)
    assert "Given" in words_in(page.standing)


def test_nothing_of_what_was_said_is_chosen_beforehand(opened):
    page = opened.client(opened.add("K4HMT"), "record:")
    assert (page.form.answer.value, page.form.how.value) == (None, None)
    opened.click(page.form.save)
    assert "choose what was answered" in words_in(page.form)
    assert focused() is page.form.answer.cards[0]


def test_the_chart_line_comes_after_the_talk_and_nothing_is_ticked(opened):
    client = opened.add("K4HMT")
    opened.client(client)
    page = record(opened, 0, how=1)
    assert page.chart.ticked == ()
    assert not page.chart.language.isVisible()
    assert "risks" not in page.chart.line.text()
    risks = next(c for c in page.chart.ticks.cards if c.choice.key == Covered.RISKS)
    opened.click(risks)
    opened.click(page.chart.copy)
    assert QApplication.clipboard().text() == page.chart.line.text()
    assert "We talked about risks." in QApplication.clipboard().text()
    assert opened.events(client)[0].covered == (Covered.RISKS,)


def test_a_withdrawal_leaves_the_checklist_for_the_company(opened):
    client = opened.add("K4HMT")
    opened.say(client)
    opened.client(client)
    page = record(opened, 2, how=1)
    assert page.steps.isVisible()
    assert "Ask the company behind Scribe to delete" in " ".join(c.text() for c in page.steps.list.cards)
    first = len(page.steps.list.cards)
    opened.click(page.steps.list.cards[0])
    assert len(page.steps.list.cards) == first - 1


def test_a_no_is_recorded_and_said(opened):
    client = opened.add("K4HMT")
    opened.client(client)
    page = record(opened, 1)
    assert "Declined" in words_in(page.standing)
    assert "Keep Scribe off for K4HMT" in " ".join(c.text() for c in page.steps.list.cards)


def test_of_a_minor_each_who_must_agree_is_asked_in_turn(opened):
    client = opened.add("K4HMT", minor=True, guardians=1)
    page = opened.client(client)
    record(opened, 0)
    assert "Given" not in [row.item.chip for row in page.standing.rows.rows]
    opened.click(page.chart.close_button)
    opened.click(page.record)
    assert page.form.by.value == Role.GUARDIAN_1
    opened.click(page.form.answer.cards[0])
    opened.click(page.form.how.cards[1])
    opened.click(page.form.save)
    assert [event.by for event in opened.events(client)] == [Role.CLIENT, Role.GUARDIAN_1]
    assert [row.item.chip for row in page.standing.rows.rows] == ["Given"]


def test_a_wrong_end_is_said_in_the_form_and_nothing_typed_is_lost(opened):
    client = opened.add("K4HMT")
    page = opened.client(client, "record:")
    opened.click(page.form.answer.cards[0])
    opened.click(page.form.how.cards[1])
    opened.click(page.form.more.button)
    opened.type_into(page.form.ends, "01/02/2020")
    opened.click(page.form.save)
    assert "before the day of the answer" in words_in(page.form.trouble)
    assert page.form.answer.value == Answer.GIVEN
    assert opened.events(client) == ()


def test_an_answer_entered_by_mistake_stays_readable_and_counts_for_nothing(opened):
    client = opened.add("K4HMT")
    opened.say(client)
    page = opened.client(client)

    def explain(dialog):
        dialog.findChild(QLineEdit).setText("Wrong code")
        dialog.accept()

    when_asked(opened.house, explain)
    opened.click(page.events.views[0].wrong)
    assert "Entered by mistake: Wrong code" in words_in(page.events)
    assert "Not asked" in words_in(page.standing)


def test_a_scan_is_kept_with_its_answer(opened):
    event = opened.say(client := opened.add("K4HMT"))
    page = opened.client(client)
    data = b"Signed page, as text."

    @contextmanager
    def open_file(path):
        yield Incoming(name=path.name, stream=BytesIO(data), size=len(data))

    opened.shell.workbench.open_file = open_file
    page.scans.ask_files = lambda _parent: (Path("signed.txt"),)
    opened.click(page.events.views[0].scan)
    opened.qtbot.waitUntil(lambda: bool(page.events.views[0].scans))
    assert [one.name for one in opened.read(lambda d: attachments.listed(d, event))] == ["signed.txt"]


def test_facts_are_saved_and_a_birthday_is_refused(opened):
    client = opened.add("K4HMT")
    page = opened.client(client)
    page.about.minor.setFocus()
    press(opened.qtbot, Qt.Key.Key_Space)
    page.about.guardians.select("2")
    opened.type_into(page.about.turns_18, "01/02/2012")
    opened.click(page.about.save)
    assert "not the birthday" in words_in(page.said)
    page.about.turns_18.line.clear()
    opened.click(page.about.save)
    assert opened.read(lambda d: clients.read(d, client.id)).guardians == 2


def test_facts_changed_and_not_saved_are_kept_on_leaving(opened):
    client = opened.add("K4HMT")
    page = opened.client(client)
    page.about.state.select("PA")
    opened.consents()
    assert opened.read(lambda d: clients.read(d, client.id)).state == "PA"


def test_the_end_of_therapy_takes_the_code_from_the_lists(opened):
    client = opened.add("K4HMT")
    page = opened.client(client)
    when_asked(opened.house, lambda dialog: dialog.accept())
    opened.click(page.about.end)
    assert opened.read(clients.listed) == ()
    opened.click(page.about.end)
    assert len(opened.read(clients.listed)) == 1


def test_a_yes_without_a_paper_is_said_to_stay_at_ask_before_it_is_saved(opened):
    page = opened.client(opened.add("K4HMT"), "record:")
    opened.click(page.form.answer.cards[0])
    assert page.form.paper.value == opened.of.paper.id
    assert not page.form.no_paper.isVisible()
    page.form.paper.select("")
    page.form.paper.chosen.emit("")
    assert page.form.no_paper.isVisible()
    opened.click(page.form.how.cards[0])
    opened.click(page.form.save)
    assert [row.item.chip for row in page.standing.rows.rows] == ["No paper kept here"]


def half(opened, client):
    """Fill the form in by halves, with a name in the note, and leave the page without a pause."""
    page = opened.client(client, "record:")
    opened.click(page.form.answer.cards[1])
    opened.click(page.form.more.button)
    opened.type_into(page.form.note, "Wants to think")
    opened.consents()


def test_a_half_filled_in_answer_comes_back_when_the_form_is_opened_again(opened):
    client = opened.add("K4HMT")
    half(opened, client)
    page = opened.client(client)
    opened.click(page.record)
    assert (page.form.answer.value, page.form.how.value) == (Answer.DECLINED, None)
    assert page.form.note.text == "Wants to think"
    assert page.form.again.isVisible()
    assert opened.events(client) == ()


def test_a_half_filled_in_answer_survives_a_lock(opened):
    client = opened.add("K4HMT")
    page = opened.client(client, "record:")
    opened.click(page.form.answer.cards[1])
    press(opened.qtbot, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    opened.qtbot.waitUntil(lambda: opened.house.reception.shell is None)
    opened.unlock()
    assert opened.client(client, "record:").form.answer.value == Answer.DECLINED


def test_a_half_filled_in_answer_is_kept_without_leaving_the_page(opened):
    client = opened.add("K4HMT")
    page = opened.client(client, "record:")
    opened.click(page.form.how.cards[1])
    ask = opened.read(consents.ledger).asks[0]
    opened.qtbot.waitUntil(lambda: bool(opened.read(lambda d: answer_drafts.kept(d, client.id, [ask]))))


def test_a_half_filled_in_answer_is_of_one_client_only(opened):
    client, other = opened.add("K4HMT"), opened.add("R7PCD")
    half(opened, client)
    assert opened.client(other, "record:").form.answer.value is None


def test_a_saved_or_cancelled_answer_leaves_nothing_half_filled_in(opened):
    client = opened.add("K4HMT")
    half(opened, client)
    page = opened.client(client, "record:")
    opened.click(page.form.how.cards[1])
    opened.click(page.form.save)
    assert opened.client(client, "record:").form.answer.value is None
    opened.click(opened.page.form.answer.cards[0])
    opened.click(opened.page.form.cancel)
    assert opened.client(client, "record:").form.answer.value is None


def test_keeping_a_half_filled_in_answer_does_not_say_saved(opened):
    client, said = opened.add("K4HMT"), []
    page = opened.client(client, "record:")
    opened.shell.workbench.saved.connect(lambda: said.append("saved"))
    opened.click(page.form.answer.cards[1])
    opened.consents()
    assert said == []


def test_what_was_called_fine_in_a_note_is_never_asked_about_again(opened):
    client = opened.add("K4HMT")
    for _ in range(2):
        page = opened.client(client, "record:")
        opened.click(page.form.answer.cards[1])
        page.form.more.set_open(opened=True)
        page.form.note.set_text("Ask Mary Miller about it")
        if page.form.note.hint.isVisible():
            opened.click(page.form.note.fine_button)
    assert not opened.page.form.note.hint.isVisible()
    assert "Mary Miller" in " ".join(opened.read(textguard.fine))


@pytest.fixture
def scanned(opened):
    """A client with a scan, and the way to look at it."""
    viewer = ProcessViewer()
    opened.shell.workbench.viewer = viewer
    event = opened.say(client := opened.add("K4HMT"))
    pdf = SIGNED
    opened.change(lambda d: attachments.add(d, event, "signed.pdf", BytesIO(pdf), len(pdf), lambda _: None))
    yield client
    viewer.end()


def test_a_scan_is_looked_at_in_the_window_from_memory(opened, scanned, tmp_path):
    page = opened.client(scanned)
    opened.click(page.events.views[0].scans[0])
    preview = page.scans.face.preview
    opened.qtbot.waitUntil(lambda: preview.document is not None, timeout=10_000)
    assert len(preview.document.sizes) == 2
    assert not page.events.isVisible()
    assert focused() is page.copy
    assert not list(tmp_path.rglob("*.pdf"))
    press(opened.qtbot, Qt.Key.Key_Escape)
    opened.settle()
    assert page.scans.in_sight is None
    assert page.events.isVisible()


def test_a_copy_of_the_scan_is_saved_where_wanted(opened, scanned, tmp_path):
    page = opened.client(scanned)
    opened.click(page.events.views[0].scans[0])
    opened.shell.workbench.save_file = write_file
    page.scans.ask_copy = lambda _parent, name: tmp_path / name
    opened.click(page.copy)
    opened.qtbot.waitUntil(page.said.isVisible)
    assert (tmp_path / "signed.pdf").read_bytes() == SIGNED
    opened.click(page.back)
    assert page.record.isVisible()


def saids(opened):
    """Return what grows by one with every "Saved"."""
    said = []
    opened.shell.workbench.saved.connect(lambda: said.append("saved"))
    return said


def test_facts_are_kept_once_and_coming_back_does_not_say_saved_again(opened):
    client = opened.add("K4HMT")
    page = opened.client(client)
    said = saids(opened)
    page.about.state.select("PA")
    opened.consents()
    assert said == ["saved"]
    opened.client(client)
    opened.consents()
    assert said == ["saved"]


def test_saving_facts_that_nobody_changed_says_so_and_saves_nothing(opened):
    page = opened.client(opened.add("K4HMT"))
    said = saids(opened)
    opened.click(page.about.save)
    assert "Nothing was changed" in words_in(page.said)
    assert said == []


def test_copying_the_same_line_again_saves_nothing(opened):
    event = opened.say(client := opened.add("K4HMT"))
    page = opened.client(client)
    page.open_chart(event.id)
    opened.settle()
    said = saids(opened)
    opened.click(page.chart.copy)
    assert QApplication.clipboard().text() == page.chart.line.text() != ""
    assert said == []


def test_a_late_step_on_today_opens_the_page_of_its_client(opened, clock):
    client = opened.add("K4HMT")
    opened.say(client)
    opened.client(client)
    record(opened, 2, how=1)
    clock.advance(days=3)
    page = go(opened.house, opened.qtbot, Area.TODAY)
    opened.settle()
    if page.all_needs.isVisible():
        opened.click(page.all_needs)
    late = next(row for row in page.needs.rows if "K4HMT" in row.item.title)
    opened.click(late)
    assert opened.page.area is Area.CLIENT
    assert opened.page.title.text() == "K4HMT"
