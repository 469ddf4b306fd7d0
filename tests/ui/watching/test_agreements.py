"""An agreement on its page: added, checked point by point, its document attached, ended."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from ethicsdesk.domain.agreements import AgreementKind, ClauseState, Renewal
from ethicsdesk.domain.records import Tool
from ethicsdesk.services import agreements, dossier
from ethicsdesk.services.desk import Desk
from ethicsdesk.services.targets import Area, Target
from ethicsdesk.system.incoming import open_file
from ethicsdesk.ui.pages.agreement.page import AgreementPage
from ethicsdesk.ui.pages.tool.keeping import AgreementsCard
from ethicsdesk.ui.widgets.dialog import Dialog
from tests.ui.interview.making import GATED, Bench, add_tool
from tests.ui.tools.test_documents import in_dialog


@pytest.fixture
def tool(desk: Desk) -> Tool:
    return add_tool(desk, **GATED)


@pytest.fixture
def page(bench: Bench, tool: Tool, qtbot: QtBot) -> AgreementPage:
    made = AgreementPage(bench.workbench)
    made.resize(1100, 860)
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    bench.workbench.asked_for.connect(lambda to: made.show_for(to) if to.area is Area.AGREEMENT else None)
    bench.workbench.changed.connect(lambda topics: made.reload() if topics & made.topics else None)
    made.show_for(Target(area=Area.AGREEMENT, id=tool.id))
    return made


@pytest.fixture
def kept(page: AgreementPage, qtbot: QtBot) -> AgreementPage:
    """Return the page of a BAA that goes on by itself."""
    form = page.form
    assert form is not None
    assert form.title.hasFocus()
    qtbot.keyClicks(form.title, "BAA 2026")
    form.renewal.setFocus()
    qtbot.keyClick(form.renewal, Qt.Key.Key_Home)
    assert form.ends_field.isVisible()
    qtbot.keyClicks(form.ends.line, "08/31/2026")
    qtbot.keyClicks(form.notice.line, "60")
    qtbot.keyClick(form.notice.line, Qt.Key.Key_Return)
    return page


def only(desk: Desk, tool: Tool):
    (one,) = agreements.listed(desk, tool.id)
    return one


def test_a_baa_is_added_by_keyboard_and_then_asks_for_its_points(kept, desk, tool):
    one = only(desk, tool)
    assert (one.sort, one.title, one.party) == (AgreementKind.BAA, "BAA 2026", "Willow Notes")
    assert (one.renewal, one.notice_days) == (Renewal.AUTOMATIC, 60)
    assert kept.target.field == one.id
    assert len(kept.clauses.rows) == 19


def test_a_point_is_saved_at_once_and_a_missing_one_is_said(kept, desk, tool, qtbot):
    row = kept.clauses.rows[0]
    row.state.setFocus()
    qtbot.keyClick(row.state, Qt.Key.Key_End)
    assert only(desk, tool).clauses[0].state is ClauseState.NO
    assert "One of the points HIPAA asks for" in kept.clauses.summary.accessibleDescription()
    row.where.setFocus()
    qtbot.keyClicks(row.where, "page 4")
    qtbot.keyClick(row.where, Qt.Key.Key_Tab)
    assert only(desk, tool).clauses[0].where == "page 4"


def test_a_name_is_needed_and_nothing_typed_is_lost(page, desk, tool, qtbot):
    page.form.note.set_text("In the drawer")
    page.primary.click()
    assert "Please give the document a name" in page.form.title_field.error
    assert agreements.listed(desk, tool.id) == ()
    assert page.form.note.text == "In the drawer"


def test_days_that_cannot_be_are_told_beside_the_day(page, desk, tool, qtbot):
    form = page.form
    qtbot.keyClicks(form.title, "Contract")
    form.renewal.setFocus()
    qtbot.keyClick(form.renewal, Qt.Key.Key_Home)
    qtbot.keyClicks(form.starts.line, "05/01/2026")
    qtbot.keyClicks(form.ends.line, "04/01/2026")
    page.primary.click()
    assert "It would end before it starts" in form.ends_field.error
    assert (form.title.text(), agreements.listed(desk, tool.id)) == ("Contract", ())


def test_what_changes_elsewhere_takes_nothing_typed_away(page, desk, tool, bench, qtbot):
    qtbot.keyClicks(page.form.title, "Half")
    page.reload()
    assert page.form.title.text() == "Half"


def test_what_is_half_filled_in_is_there_on_coming_back(page, tool, qtbot):
    qtbot.keyClicks(page.form.title, "Half")
    qtbot.keyClick(page, Qt.Key.Key_Escape)
    page.show_for(Target(area=Area.AGREEMENT, id=tool.id))
    assert page.form.title.text() == "Half"


def test_the_document_is_attached_and_stands_with_the_tool_too(kept, desk, tool, bench, tmp_path: Path):
    bench.workbench.open_file = open_file
    (tmp_path / "baa.txt").write_text("Section 4")
    kept.ask_files = lambda _: (tmp_path / "baa.txt",)
    kept.attach.click()
    found = dossier.read(desk, tool.id)
    assert found is not None
    assert [file.name for file in found.files] == ["baa.txt"]


def test_it_is_ended_after_asking(kept, desk, tool):
    def agree(dialog: Dialog) -> None:
        dialog.accept_button.click()

    in_dialog(Dialog, agree)
    kept.end.click()
    assert only(desk, tool).ended_on == desk.clock.today()


def test_escape_goes_back_to_the_tool(page, bench, tool, qtbot):
    qtbot.keyClick(page, Qt.Key.Key_Escape)
    assert bench.asked[-1] == Target(area=Area.TOOL, id=tool.id)


def test_the_card_of_the_tool_lists_it_and_leads_to_it(kept, desk, tool, qtbot):
    found = dossier.read(desk, tool.id)
    assert found is not None
    card = AgreementsCard(found)
    qtbot.addWidget(card)
    item = card.rows.rows[0].item
    assert (item.title, "notice by July 2, 2026" in item.subtitle) == ("BAA 2026", True)
    with qtbot.waitSignal(card.wanted) as signal:
        card.rows.rows[0].click()
    assert signal.args == [Target(area=Area.AGREEMENT, id=tool.id, field=item.key)]
