"""What is half filled in of an agreement, an exhibit and a noted change is there after the vault was shut."""

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from ethicsdesk.domain.agreements import Renewal
from ethicsdesk.domain.evidence import Evidence, EvidenceKind, Speaker
from ethicsdesk.domain.records import Tool
from ethicsdesk.services import agreements, evidence, form_drafts, suppliers
from ethicsdesk.services.desk import Desk
from ethicsdesk.services.targets import Area, Target
from ethicsdesk.ui.pages.agreement.page import AgreementPage
from ethicsdesk.ui.pages.evidence.amending import AmendCard
from ethicsdesk.ui.pages.evidence.page import CLAIM, EvidencePage
from ethicsdesk.ui.pages.watch.page import WatchPage
from ethicsdesk.ui.watching.half_form import BegunBanner
from ethicsdesk.ui.widgets.heading import Text
from tests.ui.interview.making import GATED, Bench, add_tool


@pytest.fixture
def tool(desk: Desk) -> Tool:
    return add_tool(desk, **GATED)


@pytest.fixture
def arrive(bench: Bench, tool: Tool, qtbot: QtBot):
    """Open a page as if for the first time since unlocking."""

    def opened(make, area: Area, field: str = ""):
        page = make(bench.workbench)
        qtbot.addWidget(page)
        page.resize(1100, 860)
        with qtbot.waitExposed(page):
            page.show()
        page.show_for(Target(area=area, id=tool.id, field=field))
        return page

    return opened


def kept_of(desk: Desk, about: str):
    with desk.store.reading() as vault:
        return dict(form_drafts.read(vault, about))


def begun(page) -> list[BegunBanner]:
    return [one for one in page.findChildren(BegunBanner) if one.isVisible()]


def type_agreement(page: AgreementPage, qtbot: QtBot) -> None:
    qtbot.keyClicks(page.form.title, "BAA 20")
    page.form.renewal.setFocus()
    qtbot.keyClick(page.form.renewal, Qt.Key.Key_Home)
    qtbot.keyClicks(page.form.ends.line, "08/3")


def test_a_half_filled_agreement_is_kept_without_leaving_the_page(arrive, desk, tool, qtbot):
    page = arrive(AgreementPage, Area.AGREEMENT)
    assert begun(page) == []
    type_agreement(page, qtbot)
    about = f"agreement/{tool.id}/new"
    qtbot.waitUntil(lambda: kept_of(desk, about).get("ends") == "08/3")
    form = arrive(AgreementPage, Area.AGREEMENT).form
    assert (form.title.text(), form.ends.line.text()) == ("BAA 20", "08/3")
    assert form.renewal.value == Renewal.AUTOMATIC.value
    assert form.ends_field.isVisible()


def test_an_agreement_that_is_kept_is_no_longer_half_filled(arrive, desk, tool, qtbot):
    type_agreement(arrive(AgreementPage, Area.AGREEMENT), qtbot)
    qtbot.waitUntil(lambda: bool(kept_of(desk, f"agreement/{tool.id}/new")))
    page = arrive(AgreementPage, Area.AGREEMENT)
    qtbot.keyClicks(page.form.ends.line, "1/2026")
    page.act()
    page.leave()
    assert len(agreements.listed(desk, tool.id)) == 1
    assert kept_of(desk, f"agreement/{tool.id}/new") == {}


def test_a_refused_agreement_stays_half_filled(arrive, desk, tool, qtbot):
    page = arrive(AgreementPage, Area.AGREEMENT)
    type_agreement(page, qtbot)
    qtbot.keyClick(page.form.ends.line, Qt.Key.Key_Backspace, delay=0)
    page.form.ends.line.clear()
    page.act()
    page.leave()
    assert kept_of(desk, f"agreement/{tool.id}/new")["title"] == "BAA 20"


def test_one_can_start_over(arrive, desk, tool, qtbot):
    page = arrive(AgreementPage, Area.AGREEMENT)
    type_agreement(page, qtbot)
    page.leave()
    page = arrive(AgreementPage, Area.AGREEMENT)
    begun(page)[0].button.click()
    assert page.form.title.text() == ""
    assert begun(page) == []
    assert kept_of(desk, f"agreement/{tool.id}/new") == {}


def test_a_half_made_claim_is_there_again_with_its_ticks(arrive, qtbot):
    page = arrive(EvidencePage, Area.EVIDENCE, CLAIM)
    page.form.speaker.setFocus()
    qtbot.keyClick(page.form.speaker, Qt.Key.Key_Down)
    qtbot.keyClicks(page.form.claim.area, "We never tr")
    card = next(one for one in page.questions.list.cards if one.choice.key == "data-train")
    card.click()
    page.leave()
    again = arrive(EvidencePage, Area.EVIDENCE, CLAIM)
    assert again.form.claim.text == "We never tr"
    assert again.form.speaker.value == Speaker.INDEPENDENT.value
    assert again.questions.values == ("data-train",)
    assert again.questions.count.text() == "1 question ticked."
    assert len(begun(again)) == 1


def test_adding_a_company_leaves_a_half_noted_change(arrive, desk, tool, qtbot):
    page = arrive(WatchPage, Area.WATCH)
    qtbot.keyClicks(page.text.area, "A new su")
    qtbot.keyClicks(page.company, "Model, Inc.")
    page.add_company.click()
    with desk.store.reading() as vault:
        assert len(suppliers.of(vault, tool.id)) == 1
    assert (page.text.text, page.company.text()) == ("A new su", "")
    page.leave()
    assert arrive(WatchPage, Area.WATCH).text.text == "A new su"


def test_an_exhibit_is_amended_and_what_it_said_stays_in_sight(arrive, desk, tool, qtbot):
    given = Evidence(
        id="",
        tool_id=tool.id,
        number=0,
        sort=EvidenceKind.CLAIM,
        question_ids=("data-train",),
        seen_on=desk.clock.today(),
        noted_on=desk.clock.today(),
        speaker=Speaker.MAKER,
        address="example.org",
        words="Nothing is kept.",
    )
    kept = evidence.tie(desk, given).value.evidence
    page = arrive(EvidencePage, Area.EVIDENCE, kept.id)
    card = page.findChild(AmendCard)
    qtbot.keyClicks(card.note.area, "Asked again in")
    page.leave()
    page = arrive(EvidencePage, Area.EVIDENCE, kept.id)
    card = page.findChild(AmendCard)
    assert card.note.text == "Asked again in"
    card.button.click()
    shown = [text.text() for text in page.findChildren(Text) if text.isVisible()]
    assert "Asked again in" in shown
    assert "What it said before" in shown
    assert "without page and note" in shown
    assert not page.is_typing
