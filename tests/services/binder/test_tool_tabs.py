"""The register with its data flow, and the file of each tool."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from io import BytesIO

from ethicsdesk.domain.agreements import Agreement, AgreementKind, ClauseCheck, ClauseState
from ethicsdesk.domain.evidence import Evidence, EvidenceKind
from ethicsdesk.domain.records import CaptureMode, Result, Use, YesNo
from ethicsdesk.domain.reruns import Trigger
from ethicsdesk.services import (
    agreements,
    assessments,
    attachments,
    decisions,
    evidence,
    reruns,
    standing_letters,
    suppliers,
    tools,
)
from ethicsdesk.services.binder import plan as binder
from ethicsdesk.services.binder import register, tool_files
from ethicsdesk.services.letter_kinds import Letter
from tests.builders import BANK, a_practice, a_tool, answer_all, said
from tests.gaps.year import hold
from tests.services.binder.tab_words import OTHERS, at, chapters, read, row

SPOTTED = date(2026, 3, 1)


def a_decided_tool(desk, **changes):
    a_practice(desk)
    tool = a_tool(desk, use=Use.IN_USE, **changes)
    answer_all(desk, tool.id)
    decisions.decide(desk, tool.id, reason="It saves an hour.")
    return tool


def test_the_flow_names_what_goes_in_the_company_and_who_is_behind_it(desk):
    tool = a_decided_tool(desk)
    suppliers.add(desk, tool.id, "Bigmodel", does="language model", place="United States")
    gone = suppliers.add(desk, tool.id, "Gone Cloud").value
    suppliers.leave(desk, gone.id)
    _, path, kept, trains = register_flows(desk)[0]
    behind = "Scribe Company → Bigmodel (language model, United States)"
    assert path == f"Sound or video of sessions (about clients) → {behind}"
    assert "sound: 0 hours (by contract)" in kept
    assert trains == "Never (by contract)"


def register_flows(desk, **how):
    grids = [b for c in chapters(desk, register.tab, **how) for b in c.blocks if hasattr(b, "rows")]
    return grids[-1].rows


def test_the_flow_says_what_nobody_asked_or_knows(desk):
    a_practice(desk)
    tool = a_tool(desk, maker="", client_data=None, capture=None)
    assessments.start(desk, tool.id)
    assessments.answer(desk, tool.id, said(desk, "data-train", "unknown"))
    _, path, kept, trains = register_flows(desk)[0]
    assert path.startswith("How speech gets in is not stated (whether about clients: not asked)")
    assert "companies behind it: none noted" in path
    assert "sound: not answered yet" in kept
    assert trains == "not known"


def test_a_tool_without_client_data_keeps_nothing_about_clients(desk):
    a_practice(desk)
    a_tool(desk, client_data=YesNo.NO, capture=CaptureMode.TYPED)
    assert register_flows(desk)[0][1].startswith("Typed text (nothing about clients)")
    assert register_flows(desk)[0][2] == "nothing about clients"


def test_march_shows_the_words_and_answers_of_march(desk, clock):
    tool = a_decided_tool(desk)
    clock.set(at(6, 1))
    tools.change(desk, replace(tool, name="Scribe Two", capture=CaptureMode.TYPED))
    assessments.answer(desk, tool.id, said(desk, "data-train", "yes"))
    march = read(desk, register.tab, on=date(2026, 3, 31)) + read(desk, tool_files.tab, on=date(2026, 3, 31))
    june = read(desk, register.tab) + read(desk, tool_files.tab)
    assert "Scribe Two" not in march
    assert "Yes, and you cannot stop it" not in march
    assert "Records audio or video" in march
    assert "Scribe Two" in june
    assert "Yes, and you cannot stop it" in june


def test_a_stopped_tool_has_its_file_in_the_year_it_was_stopped_in_only(desk, clock):
    tool = a_decided_tool(desk)
    clock.set(at(6, 1))
    tools.change(desk, replace(tool, use=Use.STOPPED))
    assert "No longer used since June 1, 2026" in read(desk, tool_files.tab)
    clock.set(at(2, 1, year=2027))
    assert chapters(desk, tool_files.tab) == ()
    assert row(chapters(desk, register.tab), "Tool out of use", "Scribe")[1:] == ("June 1, 2026", "Approved")
    plan = binder.plan(desk, 2027)
    named = {chapter.link for chapter in plan.layout.chapters}
    links = {one for c in plan.layout.chapters for b in c.blocks for one in getattr(b, "links", ()) if one}
    assert links <= named


def test_every_decision_stands_with_its_memo_and_hash(desk, clock):
    tool = a_decided_tool(desk)
    clock.set(at(6, 1))
    _, memo = decisions.decide(desk, tool.id).value
    found = chapters(desk, tool_files.tab)
    newest, first = row(found, "Decided", "June 1"), row(found, "Decided", "March 2")
    assert newest[4] == memo.number
    assert newest[5].replace(" ", "") == memo.pdf_sha256
    assert first[1] == "Approved"


def test_others_read_no_reasons_purpose_or_notes_of_changes(desk):
    tool = a_decided_tool(desk, purpose="For C-7 alone")
    reruns.note(desk, tool.id, Trigger.TERMS, on=SPOTTED, text="Seen by C-9")
    whole, shared = read(desk, tool_files.tab), read(desk, tool_files.tab, audience=OTHERS)
    for told in ("It saves an hour.", "For C-7 alone", "Seen by C-9"):
        assert told in whole
        assert told not in shared
    assert "changed terms" in shared


def test_a_deal_breaker_set_aside_stays_told_when_its_time_is_over(desk, clock):
    a_practice(desk)
    tool = a_tool(desk, use=Use.IN_USE)
    answer_all(desk, tool.id, rec_manual="no")
    assessments.set_aside(
        desk, tool.id, "rec-manual", reason="I start it", until=clock.today() + timedelta(days=30)
    )
    clock.set(at(9, 1))
    line = row(chapters(desk, tool_files.tab), "Deal-breaker", "")
    assert line[1:] == ("March 2, 2026", "April 1, 2026 (over)", "I start it")
    assert "I start it" not in read(desk, tool_files.tab, audience=OTHERS)


def test_agreements_exhibits_and_old_proof_stand_in_the_file(desk, clock):
    tool = a_decided_tool(desk)
    agreements.keep(
        desk,
        Agreement(
            id=desk.new_id(),
            tool_id=tool.id,
            sort=AgreementKind.BAA,
            title="BAA of March",
            signed_on=date(2026, 3, 1),
            clauses=(ClauseCheck(clause_id="uses", state=ClauseState.NO),),
        ),
    )
    file = attachments.add(desk, tool, "soc.txt", BytesIO(b"SOC 2"), 5, lambda _: None).value
    given = Evidence(
        id="",
        tool_id=tool.id,
        number=0,
        sort=EvidenceKind.DOCUMENT,
        question_ids=("sec-soc2",),
        seen_on=date(2026, 3, 2),
        noted_on=date(2026, 3, 2),
        attachment_id=file.id,
    )
    evidence.tie(desk, given)
    now = read(desk, tool_files.tab)
    assert "“BAA of March”, signed March 1, 2026, with no end date, LACKS 1 point HIPAA asks for" in now
    assert "E-001 (see the evidence index)" in now
    assert "BAA signed\nYes" in now
    clock.set(datetime(2028, 1, 1, tzinfo=UTC))
    assert "Proof past its age limit" in read(desk, tool_files.tab)
    assert "Proof past its age limit" not in now


def test_what_was_watched_in_the_year_stands_in_the_file(desk, clock):
    tool = a_decided_tool(desk)
    letter = standing_letters.issue(desk, tool.id, Letter.YEARLY).value.paper
    about_one = standing_letters.issue(desk, tool.id, Letter.DELETION).value.paper
    hold(desk, "vendor")
    suppliers.add(desk, tool.id, "Newcomer", since=date(2026, 3, 2))
    clock.set(at(5, 1))
    reruns.note(desk, tool.id, Trigger.MODEL, on=date(2026, 4, 20))
    found = read(desk, tool_files.tab)
    assert f"{letter.number}, March 2, 2026" in found
    assert about_one.number not in found
    assert "Vendor review, March 2, 2026" in found
    assert "April 20, 2026: another AI model, not looked into yet" in found
    clock.set(at(2, 1, year=2027))
    later = read(desk, tool_files.tab)
    assert letter.number not in later
    assert "none was finished in this year" in later


def test_a_conditional_tool_says_what_stood_against_a_full_approval(desk):
    a_practice(desk)
    tool = a_tool(desk, use=Use.IN_USE)
    answer_all(desk, tool.id, val_accuracy="unknown")
    decision, _ = decisions.decide(desk, tool.id).value
    assert decision.result is Result.CONDITIONAL
    found = read(desk, tool_files.tab)
    assert "What stood against a full approval" in found
    assert f"{BANK['val-accuracy'].text} (the answer is not known)" in found


def test_an_approved_tool_has_nothing_against_it(desk):
    a_decided_tool(desk)
    assert "What stood against" not in read(desk, tool_files.tab)


def test_of_many_open_questions_the_rest_is_counted(desk):
    a_practice(desk)
    tool = a_tool(desk)
    assessments.start(desk, tool.id)
    assert "questions more: not answered yet" in read(desk, tool_files.tab)
