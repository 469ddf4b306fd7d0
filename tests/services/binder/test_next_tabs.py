"""What comes next year, and the page for whoever closes the practice."""

from dataclasses import replace
from datetime import date

from ethicsdesk.domain.agreements import Agreement, AgreementKind, Renewal
from ethicsdesk.domain.records import Depth, Use, YesNo
from ethicsdesk.services import (
    actions,
    agreements,
    decisions,
    due,
    pace,
    sample,
    suppliers,
    tool_sheets,
    tools,
)
from ethicsdesk.services.binder import next_year, successor
from ethicsdesk.services.binder import plan as binder
from tests.builders import a_practice, a_tool, answer_all
from tests.services.binder.tab_words import OTHERS, at, chapters, grid, read, row


def a_tool_in_use(desk, **changes):
    a_practice(desk)
    tool = a_tool(desk, use=Use.IN_USE, **changes)
    answer_all(desk, tool.id, depth=Depth.EVERYTHING)
    return tool


def an_agreement(desk, tool, **changes):
    made = Agreement(
        id=desk.new_id(),
        tool_id=tool.id,
        sort=AgreementKind.BAA,
        title="BAA",
        party="Scribe Legal",
        signed_on=date(2026, 1, 5),
    )
    return agreements.keep(desk, replace(made, **changes)).value


def test_everything_due_until_the_end_of_next_year_stands_in_order(desk, clock):
    tool = a_tool_in_use(desk)
    decisions.decide(desk, tool.id)
    an_agreement(desk, tool, ends_on=date(2026, 12, 1), renewal=Renewal.BY_SIGNING)
    actions.add(desk, "Write to the maker", due=date(2026, 2, 20))
    actions.add(desk, "Far away", due=date(2028, 1, 1))
    found = chapters(desk, next_year.tab)
    rows = grid(found, "Due").rows
    assert [(line[0], line[2], line[3]) for line in rows] == [
        ("February 20, 2026", "Action", "LATE"),
        ("December 1, 2026", "Agreement", "to come"),
        ("March 2, 2027", "Decision", "to come"),
    ]
    assert "Far away" not in read(desk, next_year.tab)
    assert "Due later than that: 1." in read(desk, next_year.tab)


def test_what_was_put_off_says_until_when_and_why(desk, clock):
    a_practice(desk)
    actions.add(desk, "Write to the maker", due=date(2026, 2, 20))
    key = due.listed(desk)[0].key
    due.put_off(desk, key, until=date(2026, 4, 1), reason="Waiting for C-7")
    assert row(chapters(desk, next_year.tab), "Due", "February 20")[3] == (
        "put off until April 1, 2026: Waiting for C-7"
    )


def test_others_read_nothing_of_actions_clients_and_incidents(desk):
    sample.fill(desk, float)
    actions.add(desk, "Call C-7", due=date(2026, 3, 20))
    whole, shared = read(desk, next_year.tab), read(desk, next_year.tab, audience=OTHERS)
    assert "Call C-7" in whole
    assert "I-2026-" in whole
    for hidden in ("Call C-7", "I-2026-", "R-2026-", "consents to"):
        assert hidden not in shared
    assert "Review the decision about Willowscribe" in shared


def test_reviews_and_training_come_from_the_chosen_plan(desk, clock):
    a_practice(desk)
    assert "No plan was chosen" in read(desk, next_year.tab)
    pace.choose(desk, pace.proposed(desk))
    found = chapters(desk, next_year.tab)
    assert "up to 3 hours in a quarter" in read(desk, next_year.tab)
    vendor = row(found, "What", "Vendor review")
    assert vendor[1:3] == ("every 3 months", "never")
    assert not any(line[2] == "Review" for line in _due_rows(found))
    clock.set(at(12, 1))
    assert any(line[1:] == ("Vendor review", "Review", "LATE") for line in _due_rows(chapters_of(desk)))


def _due_rows(found):
    return [
        line for c in found for b in c.blocks if getattr(b, "header", ("",))[0] == "Due" for line in b.rows
    ]


def chapters_of(desk):
    return chapters(desk, next_year.tab)


def test_an_action_done_later_is_still_open_in_an_earlier_binder(desk, clock):
    a_practice(desk)
    made = actions.add(desk, "Write to the maker", due=date(2026, 5, 1)).value
    clock.set(at(6, 1))
    actions.finish(desk, made.id)
    assert "Write to the maker" not in read(desk, next_year.tab)
    assert "1 taken on, 1 done" in read(desk, next_year.tab)
    april = read(desk, next_year.tab, on=date(2026, 4, 1))
    assert "Write to the maker" in april
    assert "1 taken on, 0 done" in april


def test_the_successor_reads_what_each_tool_holds_whom_to_call_and_what_it_erases(desk):
    tool = a_tool_in_use(desk)
    an_agreement(desk, tool, ends_on=date(2027, 1, 4), renewal=Renewal.AUTOMATIC, notice_days=30)
    suppliers.add(desk, tool.id, "Bigmodel")
    sheet = tool_sheets.issue(desk, tool.id, tool_sheets.ToolSheet.EXIT).value
    found = read(desk, successor.tab)
    assert "What it holds\nSound or video of sessions (about clients)" in found
    assert "Whom to call\nScribe Company, behind it: Bigmodel" in found
    assert "All records can be taken out\nYes" in found
    assert "Sound or video kept\n0 hours (by contract)" in found
    assert "Scribe Legal" in found
    assert "notice of 30 days" in found
    assert f"{sheet.number}, March 2, 2026" in found
    assert "Switch off what hears sessions: Scribe." in found
    assert "where its passphrase is kept" in found


def test_the_successor_reads_that_nothing_is_known_where_it_is_so(desk):
    a_practice(desk, crisis_plan="")
    a_tool(desk, "New", maker="", use=Use.IN_USE)
    found = read(desk, successor.tab)
    assert "Whom to call\nnot stated" in found
    assert "All records can be taken out\nnot answered yet" in found
    assert "My plan: not written down" in found
    assert "no sheet was made" in found


def test_tools_only_considered_are_no_matter_for_a_successor(desk):
    a_practice(desk)
    a_tool(desk, "Maybe", use=Use.CONSIDERING)
    found = read(desk, successor.tab)
    assert "Maybe" not in found
    assert "No AI tool holds anything of this practice" in found


def test_a_tool_stopped_in_the_year_stays_for_the_successor(desk, clock):
    tool = a_tool_in_use(desk)
    clock.set(at(6, 1))
    tools.change(desk, replace(tool, use=Use.STOPPED))
    assert "No longer used since June 1, 2026" in read(desk, successor.tab)
    assert "Switch off what hears sessions" not in read(desk, successor.tab)


def test_outside_hipaa_the_six_years_are_not_told_as_a_rule(desk):
    a_practice(desk, covered_entity=YesNo.NO)
    assert "six years" not in read(desk, successor.tab)


def test_a_share_pack_has_no_page_for_a_successor(desk):
    a_tool_in_use(desk)
    assert chapters(desk, successor.tab, audience=OTHERS) == ()


def test_the_page_for_a_successor_can_be_kept_as_a_paper(printing_desk):
    a_tool_in_use(printing_desk)
    paper = successor.issue(printing_desk).value
    assert paper.number == "SP-2026-001"
    assert paper.template_id == successor.SUCCESSOR
    assert paper.number in repr(binder.plan(printing_desk, 2026).layout)
