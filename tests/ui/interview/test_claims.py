"""Public claims beside a question: offered as a basis at most, never as an answer."""

from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ethicsdesk.domain.evidence import Speaker
from ethicsdesk.domain.profiles import basis_of, said_about
from ethicsdesk.domain.records import Answer, AnswerState, Basis, BasisKind, CaptureMode, Tool
from ethicsdesk.services import assessments, profiles, tools
from ethicsdesk.services.desk import Desk
from ethicsdesk.ui.interview.claims_card import ClaimsCard, when
from ethicsdesk.ui.interview.why_panel import WhyPanel
from ethicsdesk.ui.pages.interview.page import InterviewPage
from ethicsdesk.ui.widgets.heading import Text
from tests.ui.interview.making import GATED, Opens, question, sheet, the_library
from tests.ui.kit.speaking import speaking

SEEN = date(2026, 11, 23)


def starter_tool(desk: Desk, starter_id: str, **changes: object) -> Tool:
    starter = next(one for one in the_library().starters() if one.id == starter_id)
    made = tools.add(
        desk, starter.name, maker=starter.maker, starter=starter.id, categories=starter.categories
    ).value
    fields = {"capture": CaptureMode.RECORDS, **GATED, **changes}
    return tools.change(desk, replace(made, **fields)).value  # type: ignore[arg-type]


@pytest.fixture
def tool(desk: Desk) -> Tool:
    return starter_tool(desk, "simplepractice-note-taker")


def card(page: InterviewPage) -> ClaimsCard:
    assert isinstance(page.below, ClaimsCard)
    return page.below


def words(card: ClaimsCard) -> str:
    return "\n".join(text.text() for text in card.findChildren(Text) if not text.isHidden())


def test_adding_a_starter_answers_nothing(desk: Desk) -> None:
    for starter in the_library().starters():
        made = tools.add(
            desk, starter.name, maker=starter.maker, starter=starter.id, categories=starter.categories
        ).value
        gates = (made.client_data, made.capture, made.client_facing, made.clinical)
        assert gates == (None, None, None, None)
        assert sheet(desk, made) == {}


def test_claims_stand_beside_their_question_with_speaker_and_day(open_page: Opens, tool: Tool) -> None:
    said = words(card(open_page(tool, "ret-audio")))
    assert "Sound is deleted right after the transcript is made." in said
    assert "Page of June 14, 2026, seen November 23, 2026" in said
    assert "Verify on the maker’s page." in said


def test_the_panel_leads_to_them_by_keyboard(open_page: Opens, tool: Tool, qtbot: QtBot) -> None:
    page = open_page(tool, "data-train")
    assert isinstance(page.panel, WhyPanel)
    page.panel.public.setFocus()
    qtbot.keyClick(page.panel.public, Qt.Key.Key_Return)
    assert QApplication.focusWidget() is card(page).links[0]
    qtbot.keyClick(card(page).links[0], Qt.Key.Key_Return)
    assert QApplication.focusWidget() is question(page).basis.reference


def test_claims_that_do_not_agree_stand_side_by_side(open_page: Opens, tool: Tool) -> None:
    found = card(open_page(tool, "data-train"))
    assert "These do not agree" in words(found)
    first, second = (found.pair.itemAt(n).widget() for n in range(2))
    assert first.y() == second.y()
    assert first.x() < second.x()


def test_only_what_the_maker_still_says_can_be_used(open_page: Opens, tool: Tool) -> None:
    found = card(open_page(tool, "data-train"))
    assert len(found.buttons) == 1  # the statement of 2023 was replaced
    assert card(open_page(tool, "ret-audio")).buttons == []  # a competitor's words


def test_the_button_fills_the_basis_and_never_the_answer(open_page: Opens, tool: Tool, desk: Desk) -> None:
    page = open_page(tool, "data-train")
    card(page).buttons[0].click()
    view = question(page)
    kept = view.basis.value()
    assert kept is not None
    assert kept.kind is BasisKind.CLAIM
    assert "de-identified copy of transcripts is kept" in kept.reference
    assert "https://support.simplepractice.com/" in kept.reference
    assert view.basis.disclosure.is_open
    assert view.answer() is None
    assert sheet(desk, tool) == {}


def test_the_basis_is_there_again_after_coming_back(open_page: Opens, tool: Tool, desk: Desk) -> None:
    page = open_page(tool, "data-train")
    card(page).buttons[0].click()
    page.leave()
    again = question(open_page(tool, "data-train"))
    kept = again.basis.value()
    assert kept is not None
    assert kept.kind is BasisKind.CLAIM
    assert again.answer() is None
    assert sheet(desk, tool) == {}


def test_an_answer_already_given_stays_what_it_is(open_page: Opens, tool: Tool, desk: Desk) -> None:
    given(desk, tool, Basis(kind=BasisKind.CLAIM, reference="A talk on the phone"))
    page = open_page(tool, "data-train")
    card(page).buttons[0].click()
    answer = sheet(desk, tool)["data-train"]
    assert isinstance(answer, Answer)
    assert answer.option == "opt_out"
    assert answer.basis is not None
    assert "simplepractice.com" in answer.basis.reference


def test_a_contract_or_an_own_look_is_not_replaced_by_a_claim(
    open_page: Opens, tool: Tool, desk: Desk
) -> None:
    contract = Basis(kind=BasisKind.CONTRACT, reference="Addendum, section 4")
    given(desk, tool, contract)
    page = open_page(tool, "data-train")
    card(page).buttons[0].click()
    answer = sheet(desk, tool)["data-train"]
    assert isinstance(answer, Answer)
    assert answer.basis == contract
    assert card(page).kept.isVisible()


def given(desk: Desk, tool: Tool, basis: Basis) -> None:
    assessments.start(desk, tool.id)
    answer = Answer(
        id="",
        assessment_id="",
        question_id="data-train",
        state=AnswerState.ANSWERED,
        option="opt_out",
        answered_on=desk.clock.today(),
        basis=basis,
    )
    assessments.answer(desk, tool.id, answer)


def test_a_silent_maker_is_said_to_be_silent(open_page: Opens, tool: Tool) -> None:
    assert "we found no statement of the maker on this" in words(card(open_page(tool, "sec-soc2")))


def test_a_look_alike_address_cannot_be_copied_and_is_never_a_link(open_page: Opens, desk: Desk) -> None:
    page = open_page(starter_tool(desk, "doxy-me"), "ret-audio")
    found = card(page)
    assert found.buttons == []
    assert "Copy the address" not in [b.text() for b in found.findChildren(type(page.back))]
    assert not any(text.openExternalLinks() for text in found.findChildren(Text))


def test_the_fact_on_recording_names_the_ways_in(open_page: Opens, tool: Tool) -> None:
    found = card(open_page(tool, "gate:capture"))
    assert "Records sound or video · Writes along live" in words(found)
    assert found.buttons == []
    assert "Use as" not in words(found)


def test_a_tool_without_a_profile_has_no_card(open_page: Opens, scribe: Tool) -> None:
    assert open_page(scribe, "data-train").below is None


def test_the_card_leaves_with_its_question(open_page: Opens, tool: Tool, qtbot: QtBot) -> None:
    page = open_page(tool, "data-train")
    old = card(page)
    page.go_to("data-train-3p")
    assert not old.isVisible()
    assert page.below is None


def test_no_words_of_others_can_ever_be_the_makers(desk: Desk) -> None:
    claims = [claim for profile in the_library().profiles().profiles for claim in profile.claims]
    others = [claim for claim in claims if claim.speaker is not Speaker.MAKER or not claim.quotable]
    assert len(others) > 20
    for claim in others:
        with pytest.raises(ValueError, match=claim.speaker):
            basis_of(claim, SEEN)
    for claim in claims:
        if claim not in others:
            assert basis_of(claim, SEEN).kind is BasisKind.CLAIM


def test_the_makers_own_words_come_first() -> None:
    for profile in the_library().profiles().profiles:
        for claim in profile.claims:
            said = said_about(profile, claim.about)
            assert said is not None
            order = [list(Speaker).index(one.speaker) for one in said.claims]
            assert order == sorted(order)


def test_a_clock_that_is_behind_gets_no_day_in_the_future() -> None:
    profile = the_library().profiles().of_starter("upheal")
    assert profile is not None
    claim = next(claim for claim in profile.claims if claim.may_be_basis)
    assert basis_of(claim, date(2026, 3, 2)).seen_on is None
    assert basis_of(claim, SEEN).seen_on == SEEN


@pytest.mark.parametrize(
    ("dated", "said"),
    [
        ("", "Page without a date, seen November 23, 2026"),
        ("2026", "Page of 2026, seen November 23, 2026"),
        ("2026-06", "Page of June 2026, seen November 23, 2026"),
        ("2025-08-13", "Page of August 13, 2025, seen November 23, 2026"),
    ],
)
def test_the_age_of_a_page_is_said_as_it_stands_there(dated: str, said: str) -> None:
    profile = the_library().profiles().of_starter("upheal")
    assert profile is not None
    assert when(replace(profile.claims[0], dated=dated)) == said


def test_a_month_stands_in_words_where_the_day_is_written_first() -> None:
    profile = the_library().profiles().of_starter("upheal")
    assert profile is not None
    words = {"{month} {year}": "{month} de {year}", "{month} {day}, {year}": "{day} de {month} de {year}"}
    with speaking(words, "es_US"):
        said = when(replace(profile.claims[0], dated="2026-06"))
    assert said == "Page of junio de 2026, seen 23 de noviembre de 2026"


def test_a_tool_named_like_a_starter_finds_its_profile(desk: Desk) -> None:
    named = tools.add(desk, " upheal ").value
    found = profiles.profile_of(the_library(), named)
    assert found is not None
    assert found.id == "upheal"
    assert profiles.profile_of(the_library(), tools.add(desk, "Upheal Two").value) is None
