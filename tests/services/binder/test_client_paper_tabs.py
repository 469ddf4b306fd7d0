"""What clients are told, and the consent register with its sample."""

import re
from dataclasses import replace
from datetime import date
from io import BytesIO

import pytest

from ethicsdesk.domain.clients import CodeOrigin
from ethicsdesk.domain.consents import Answer, How, Purpose
from ethicsdesk.domain.records import Depth, Use
from ethicsdesk.services import (
    assessments,
    attachments,
    clients,
    consents,
    paperwork,
    standing_letters,
    tools,
)
from ethicsdesk.services.binder import consents as consents_tab
from ethicsdesk.services.binder import papers
from ethicsdesk.services.consents import Said
from ethicsdesk.services.letter_kinds import Letter
from tests.builders import a_practice, a_tool, answer_all, said
from tests.services.binder.tab_words import OTHERS, at, chapters, grid, read, row

HANDOUT, FORM, SCRIPT = "handout.ai_disclosure", "consent.recording", "script.two_minutes"


@pytest.fixture
def tool(desk):
    a_practice(desk)
    made = a_tool(desk, use=Use.IN_USE)
    answer_all(desk, made.id, depth=Depth.EVERYTHING)
    return made


@pytest.fixture
def form(desk, tool):
    return paperwork.issue(desk, FORM, tool_id=tool.id).value


def client(desk, code, **changes):
    return clients.add(desk, replace(clients.blank(desk), code=code, **changes)).value


def answered(desk, who, tool, answer=Answer.GIVEN, **more):
    given = {"day": desk.clock.today(), "how": How.SIGNED, **more}
    return consents.record(
        desk, who.id, Said(tool_id=tool.id, purpose=Purpose.RECORD, answer=answer, **given)
    ).value


def test_papers_stand_by_kind_with_their_days_language_and_hash(desk, clock, tool):
    old = paperwork.issue(desk, HANDOUT).value
    form = paperwork.issue(desk, FORM, tool_id=tool.id).value
    clock.set(at(5, 1))
    new = paperwork.issue(desk, HANDOUT).value
    found = chapters(desk, papers.tab)
    first = row(found, "Number", old.number)
    assert first[2:5] == ("English", "March 2, 2026 to May 1, 2026", f"replaced by {new.number}")
    assert first[5].replace(" ", "") == old.pdf_sha256
    assert row(found, "Number", new.number)[3:5] == ("since May 1, 2026", "in use")
    assert row(found, "Number", form.number)[4] == "in use"
    titles = [block.text for block in found[0].blocks if hasattr(block, "level")]
    assert titles == ["Handouts, rights, and forms for clients", "Consent forms"]


def test_a_paper_out_of_date_says_which_words_no_longer_hold(desk, clock, tool):
    issued = paperwork.issue(desk, HANDOUT).value
    clock.set(at(5, 1))
    assessments.answer(desk, tool.id, said(desk, "data-train", "yes"))
    found = chapters(desk, papers.tab)
    assert row(found, "Number", issued.number)[4] == "in use, OUT OF DATE"
    told = read(desk, papers.tab)
    assert "Why papers were out of date" in told
    assert "by the answers of the day" in told
    april = read(desk, papers.tab, on=date(2026, 4, 1))
    assert "OUT OF DATE" not in april
    assert "no longer hold" not in april


def test_a_form_ends_with_its_tool_and_leaves_the_binder_after_that_year(desk, clock, tool):
    form = paperwork.issue(desk, FORM, tool_id=tool.id).value
    clock.set(at(5, 1))
    tools.change(desk, replace(tool, use=Use.STOPPED))
    line = row(chapters(desk, papers.tab), "Number", form.number)
    assert line[3:5] == ("March 2, 2026 to May 1, 2026", "ended with its tool")
    clock.set(at(2, 1, year=2027))
    assert form.number not in read(desk, papers.tab)


def test_letters_about_one_client_are_not_for_others(desk, tool):
    about_all = standing_letters.issue(desk, tool.id, Letter.YEARLY).value.paper
    about_one = standing_letters.issue(desk, tool.id, Letter.DELETION).value.paper
    whole, shared = read(desk, papers.tab), read(desk, papers.tab, audience=OTHERS)
    assert about_all.number in whole
    assert about_all.number in shared
    assert about_one.number in whole
    assert about_one.number not in shared


def test_an_empty_practice_says_that_nothing_was_in_use(desk):
    assert "No paper for clients was in use in 2026." in read(desk, papers.tab)
    assert "No client was in the consent ledger" in read(desk, consents_tab.tab)


def test_standings_and_answers_of_the_year_are_counted(desk, clock, tool, form):
    expired = client(desk, "C-1")
    answered(desk, expired, tool, paper_id=form.id, day=date(2026, 3, 2))
    clock.set(at(3, 2, year=2027))
    paper = paperwork.issue(desk, FORM, tool_id=tool.id).value
    answered(desk, client(desk, "C-2"), tool, paper_id=paper.id)
    answered(desk, client(desk, "C-6"), tool)
    answered(desk, client(desk, "C-3"), tool, Answer.DECLINED, how=How.SPOKEN)
    left = client(desk, "C-4")
    answered(desk, left, tool, day=date(2027, 2, 1))
    answered(desk, left, tool, Answer.WITHDRAWN, how=How.SPOKEN)
    client(desk, "C-5")
    wrong = answered(desk, left, tool)
    consents.mark_mistake(desk, wrong.id, "typed twice")
    found = chapters(desk, consents_tab.tab)
    standings, answers = (b for b in found[0].blocks if getattr(b, "header", ("",))[0] == "Tool and purpose")
    assert standings.header[1:] == ("Given", "Declined", "Withdrawn", "Expired", "Not asked", "Old paper")
    assert standings.rows == (("Scribe: recording", "1", "1", "1", "1", "1", "1"),)
    assert answers.rows == (("Scribe: recording", "3", "1", "1", "3", "2"),)
    assert "Marked as entered by mistake, not counted: 1." in read(desk, consents_tab.tab)


def test_others_read_bands_of_counts_and_no_sample(desk, tool, form):
    for number in range(12):
        answered(desk, client(desk, f"C-{number}"), tool, paper_id=form.id)
    answered(desk, client(desk, "C-99"), tool, Answer.DECLINED)
    shared = read(desk, consents_tab.tab, audience=OTHERS)
    assert "C-" not in shared
    assert "Sample" not in shared
    assert grid(chapters(desk, consents_tab.tab, audience=OTHERS), "Tool and purpose").rows == (
        ("Scribe: recording", "11 or more", "fewer than 11", "none", "none", "none", "none"),
    )
    assert not re.search(r"\b(12|13)\b", shared)


def test_the_sample_names_code_standing_paper_and_signed_page(desk, tool, form):
    signed, spoken = client(desk, "C-1041"), client(desk, "C-1042")
    client(desk, "C-1043")
    event = answered(desk, signed, tool, paper_id=form.id)
    page = attachments.add(desk, event, "page.txt", BytesIO(b"signed"), 6, lambda _: None).value
    answered(desk, spoken, tool, how=How.SPOKEN)
    found = chapters(desk, consents_tab.tab)
    line = row(found, "Code", "C-1041")
    assert line[1:5] == (
        "Scribe: recording",
        "Given, until March 1, 2027",
        "March 2, 2026, signed",
        f"{form.number}, version {form.template_version}",
    )
    assert line[5].replace(" ", "") == page.sha256
    assert row(found, "Code", "C-1042")[2] == "Given, with no paper noted"
    assert row(found, "Code", "C-1042")[3:] == ("March 2, 2026, said aloud", "none noted", "not scanned")
    assert row(found, "Code", "C-1043")[1:3] == ("every tool", "Not asked")


def test_of_a_minor_everybody_who_must_answer_stands_in_the_sample(desk, tool):
    answered(desk, client(desk, "C-7", minor=True, guardians=1), tool)
    standings = [line[2] for line in grid(chapters(desk, consents_tab.tab), "Code").rows]
    assert any("Guardian 1" in words for words in standings)
    assert any("the client" in words for words in standings)


def sampled(desk, **how):
    return [line[0] for line in grid(chapters(desk, consents_tab.tab, **how), "Code").rows]


def test_the_sample_is_drawn_by_day_and_not_by_choice(desk, clock, tool):
    for number in range(40):
        client(desk, f"C-{number:02}")
    today = sampled(desk)
    assert len(today) == 10
    assert sampled(desk) == today
    assert today == sorted(today)
    clock.set(at(3, 3))
    assert sampled(desk) != today
    assert sampled(desk, on=date(2026, 3, 2)) == today
    assert "10 of 40 people" in read(desk, consents_tab.tab)


def test_chart_numbers_as_codes_are_told(desk, tool):
    client(desk, "C-1")
    assert "Codes are random" in read(desk, consents_tab.tab)
    client(desk, "77-12", origin=CodeOrigin.CHART)
    assert "chart numbers" in read(desk, consents_tab.tab)
