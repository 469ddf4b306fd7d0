"""What changed in the papers: before and now side by side, and all issued anew in one step."""

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from ethicsdesk.domain.records import Paper
from ethicsdesk.services import reissue, ripple
from ethicsdesk.services.changes import Topic
from ethicsdesk.services.desk import Desk
from ethicsdesk.services.targets import Area, Target
from ethicsdesk.ui.pages.changes import page as changes_page
from ethicsdesk.ui.pages.changes.page import ChangesPage
from ethicsdesk.ui.ripple_line import RippleLine
from tests.ui.papers.house import Place, shown
from tests.ui.papers.test_papers_page import stop_using

CHANGES = Target(area=Area.CHANGES)


def a_page(qtbot: QtBot, place: Place) -> ChangesPage:
    page = ChangesPage(place.workbench)
    shown(qtbot, page)
    page.show_for(CHANGES)
    return page


def drop_a_tool(place: Place) -> None:
    place.ask(lambda desk: stop_using(desk, "Oakdesk Scheduler"))


def all_papers(desk: Desk) -> tuple[Paper, ...]:
    with desk.store.reading() as vault:
        return vault.list(Paper)


def test_while_all_is_true_the_page_says_so(qtbot: QtBot, sample_place: Place) -> None:
    page = a_page(qtbot, sample_place)
    assert page.none.isVisible()
    assert not page.all.isVisible()
    assert page.back.hasFocus()


def test_changed_words_stand_side_by_side(qtbot: QtBot, sample_place: Place) -> None:
    drop_a_tool(sample_place)
    page = a_page(qtbot, sample_place)
    (one, *_) = sample_place.ask(reissue.untrue)
    card = page.cards[0]
    assert card.accessibleName() == one.paper.title
    assert card.chip.text() == "Matters to clients"
    before, now = card.views[0].texts
    assert before.startswith("Before: ")
    assert now.startswith("Now: ")
    assert "**" not in before + now
    if card.more.isVisible():
        qtbot.mouseClick(card.more, Qt.MouseButton.LeftButton)
    assert len(card.views) == len(one.rippled.changes)
    assert not card.more.isVisible()


def test_more_papers_than_a_screen_holds_wait_behind_one_button_and_are_issued_with_the_others(
    qtbot: QtBot, sample_place: Place, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(changes_page, "MOST_CARDS", 1)
    for name in ("Willowscribe", "Oakdesk Scheduler", "Brightline Assistant, no client data"):
        sample_place.ask(lambda desk, name=name: stop_using(desk, name))
    page = a_page(qtbot, sample_place)
    untrue = sample_place.ask(reissue.untrue)
    ready = sum(one.way is reissue.Way.READY for one in untrue)
    assert len(page.cards) == 1 < len(untrue)
    assert f"all {ready} " in page.all.text()
    assert page.more.text() == f"Show all {len(untrue)}"
    qtbot.mouseClick(page.more, Qt.MouseButton.LeftButton)
    assert [card.untrue for card in page.cards] == list(untrue)
    assert page.cards[1].act.hasFocus()
    assert not page.more.isVisible()


def test_one_click_issues_all_anew(qtbot: QtBot, sample_place: Place) -> None:
    drop_a_tool(sample_place)
    page = a_page(qtbot, sample_place)
    before = sample_place.ask(all_papers)
    count = len(page.cards)
    assert page.all.hasFocus()
    qtbot.keyClick(page.all, Qt.Key.Key_Space)
    assert "issued anew" in page.said.accessibleDescription().lower()
    after = sample_place.ask(all_papers)
    assert len(after) == len(before) + count
    assert after[: len(before)] == before
    page.reload()
    assert page.none.isVisible()


def test_one_paper_is_issued_anew_by_its_own_button(qtbot: QtBot, sample_place: Place) -> None:
    drop_a_tool(sample_place)
    page = a_page(qtbot, sample_place)
    card = page.cards[0]
    qtbot.mouseClick(card.act, Qt.MouseButton.LeftButton)
    left = {one.paper.id for one in sample_place.ask(reissue.untrue)}
    assert card.untrue.paper.id not in left


def test_the_old_paper_can_be_seen(qtbot: QtBot, sample_place: Place) -> None:
    drop_a_tool(sample_place)
    page = a_page(qtbot, sample_place)
    qtbot.mouseClick(page.cards[0].old, Qt.MouseButton.LeftButton)
    assert sample_place.went == [Target(area=Area.PAPERS, id=page.cards[0].untrue.paper.id)]


def test_the_line_counts_what_is_untrue_and_leads_there(qtbot: QtBot, sample_place: Place) -> None:
    line = RippleLine(sample_place.workbench)
    qtbot.addWidget(line)
    line.show_on(Area.TODAY)
    assert not line.isVisible()
    drop_a_tool(sample_place)
    sample_place.workbench.changed.emit(frozenset({Topic.TOOLS}))
    assert line.isVisible()
    assert line.words.text()[0] == str(len(sample_place.ask(ripple.untrue)))
    line.show_on(Area.INTERVIEW)
    assert not line.isVisible()
    line.show_on(Area.TOOL)
    qtbot.mouseClick(line.see, Qt.MouseButton.LeftButton)
    assert sample_place.went == [CHANGES]


def test_on_threads_of_their_own_all_are_issued_anew(qtbot: QtBot, real_place: Place) -> None:
    drop_a_tool(real_place)
    page = ChangesPage(real_place.workbench)
    shown(qtbot, page)
    page.show_for(CHANGES)
    qtbot.waitUntil(page.all.isVisible, timeout=10_000)
    qtbot.mouseClick(page.all, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(page.said.isVisible, timeout=30_000)
    assert real_place.ask(reissue.count) == 0
    assert not page.busy.isVisible()
