"""Papers of a practice not described, or of answers that contradict each other: no crash, no lie."""

from dataclasses import replace

import pytest
from pytestqt.qtbot import QtBot

from ethicsdesk.domain.records import CaptureMode
from ethicsdesk.domain.states import STATES
from ethicsdesk.services import paperwork, practice, tools
from ethicsdesk.services.desk import Desk
from tests.ui.papers.house import Place
from tests.ui.papers.test_own_card import shown_text
from tests.ui.papers.test_paper_page import HANDOUT, a_page, tool_named

PRACTICE_PAPERS = (
    HANDOUT,
    "statement.rights",
    "notice.intake",
    "no_ai.please_do_not_record",
    "policy.ai_use",
)


def forget_states(desk: Desk) -> None:
    known = practice.read(desk)
    assert known is not None
    practice.save(desk, replace(known, home_state="", client_states=(), address=""))


@pytest.mark.parametrize("template", PRACTICE_PAPERS)
def test_a_practice_without_states_gets_its_papers_and_no_state_is_named(
    qtbot: QtBot, sample_place: Place, template: str
) -> None:
    sample_place.ask(forget_states)
    page = a_page(qtbot, sample_place, template)
    assert page.trouble.isHidden()
    assert page.preview.trouble.isHidden()
    text = shown_text(page)
    assert "Harbor Lane" in text
    assert [name for name in STATES.values() if f"In {name}" in text or f"clients in {name}" in text] == []


def test_a_paper_about_recording_asks_everyone_where_the_state_is_not_known(
    qtbot: QtBot, sample_place: Place
) -> None:
    sample_place.ask(forget_states)
    tool = tool_named(sample_place, "Willowscribe")
    page = a_page(qtbot, sample_place, "consent.recording", tool.id)
    assert page.trouble.isHidden()
    assert "everyone" in shown_text(page).lower()


def test_answers_that_contradict_the_tool_are_not_printed_and_nothing_is_lost(
    qtbot: QtBot, sample_place: Place
) -> None:
    tool = tool_named(sample_place, "Willowscribe")
    before = sample_place.ask(lambda desk: paperwork.draft(desk, HANDOUT).composed.words)
    page = a_page(qtbot, sample_place)
    assert "It records our session" in " ".join(shown_text(page).split())
    sample_place.ask(lambda desk: tools.change(desk, replace(tool, capture=CaptureMode.TYPED)))
    page.reload()
    text = " ".join(shown_text(page).split())
    assert page.trouble.isHidden()
    assert "It records our session" not in text
    assert "keeps the recording" not in text
    sample_place.ask(lambda desk: tools.change(desk, tool))
    assert sample_place.ask(lambda desk: paperwork.draft(desk, HANDOUT).composed.words) == before
