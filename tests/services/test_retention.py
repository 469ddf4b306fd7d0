"""Retention: shown first, confirmed, never what is held, and the chain stays whole."""

import io
from dataclasses import replace
from datetime import timedelta

import pytest

from ethicsdesk.domain.attachments import Attachment
from ethicsdesk.domain.errors import Cancelled, ValueNotAcceptedError
from ethicsdesk.domain.records import Action, Answer, Assessment, Decision, Hold, Paper, Tool, Use
from ethicsdesk.services import (
    actions,
    assessments,
    attachments,
    decisions,
    form_drafts,
    retention,
    tools,
    trail,
)
from ethicsdesk.services.retention import RetentionChangedError
from ethicsdesk.services.retention_rules import OPEN_MATTERS, Matter
from tests.builders import a_practice, a_tool, answer_all

SIX_YEARS = 6 * 366
PDF = b"%PDF-1.7\n" + b"signed page\n" * 40 + b"%%EOF\n"


def stop(desk, tool):
    return tools.change(desk, replace(tool, use=Use.STOPPED)).value


def kept(desk, kind):
    with desk.store.reading() as vault:
        return {record.id for record in vault.list(kind)}


def close_actions(desk):
    with desk.store.reading() as vault:
        todo = vault.list(Action)
    with desk.store.writing() as vault:
        for action in todo:
            vault.put(replace(action, done_on=desk.clock.today()))


def let_go_all(desk):
    shown = retention.sheet(desk)
    return retention.purge(desk, shown, frozenset(item.key for item in shown.may_go)).value


@pytest.fixture
def tool(real_desk, clock):
    """Return a tool in use with answers, a decision and its memo, and no open step."""
    a_practice(real_desk)
    found = a_tool(real_desk, "Willowscribe", use=Use.IN_USE)
    assessments.start(real_desk, found.id)
    answer_all(real_desk, found.id)
    decisions.decide(real_desk, found.id)
    close_actions(real_desk)
    return found


@pytest.fixture
def over(real_desk, tool, clock):
    """Return the tool, stopped so long ago that its time is over."""
    clock.advance(days=10)
    stopped = stop(real_desk, tool)
    clock.advance(days=SIX_YEARS)
    return stopped


def test_what_is_in_effect_is_never_on_the_sheet(real_desk, tool, clock):
    clock.advance(days=40 * 366)
    shown = retention.sheet(real_desk)
    named = {key for item in (*shown.may_go, *shown.must_stay) for key in item.records}
    assert not {kind for kind, _ in named} & {"tool", "assessment", "answer", "decision", "paper", "practice"}


def test_a_stopped_tool_stays_until_its_last_day_and_may_go_the_day_after(real_desk, tool, clock):
    clock.advance(days=10)
    stopped_on = clock.today()
    stop(real_desk, tool)
    last = stopped_on.replace(year=stopped_on.year + 6)
    clock.advance(days=(last - clock.today()).days)
    shown = retention.sheet(real_desk)
    assert not any(item.key == f"tool/{tool.id}" for item in shown.may_go)
    assert shown.next_due == last
    clock.advance(days=1)
    (item,) = [item for item in retention.sheet(real_desk).may_go if item.key == f"tool/{tool.id}"]
    assert (item.ended, item.kept_until) == (stopped_on, last)
    assert "45 CFR 164.316" in str(item.why)
    assert "Willowscribe" in str(item.title)


def test_a_tool_goes_with_all_that_was_said_of_it_and_the_rest_stays(real_desk, over):
    other = a_tool(real_desk, "Other")
    answer_all(real_desk, other.id)
    done = let_go_all(real_desk)
    assert done.records > 20
    assert kept(real_desk, Tool) == {other.id}
    (left,) = kept(real_desk, Assessment)
    assert {answer.partition("/")[0] for answer in kept(real_desk, Answer)} == {left}
    assert kept(real_desk, Decision) == set()
    assert kept(real_desk, Paper) == set()


def test_the_chain_stays_whole_and_no_value_is_left(real_desk, over):
    with real_desk.store.reading() as vault:
        before = vault.audit_head()
        (memo,) = vault.list(Paper)
    let_go_all(real_desk)
    assert real_desk.store.verify() == ()
    with real_desk.store.reading() as vault:
        assert vault.entry(before.seq).hash == before.hash
        with pytest.raises(KeyError):
            vault.blob(memo.pdf_sha256)
    with real_desk.store.ledger() as ledger:
        assert ledger.broken_at() is None
        assert not any("Willowscribe" in (state.doc or "") for state in ledger.states())
    newest = trail.page(real_desk).rows[0]
    assert str(newest.sentence).startswith("Let go for good")


def test_nothing_goes_unless_it_is_chosen(real_desk, over):
    shown = retention.sheet(real_desk)
    assert shown.may_go
    assert retention.purge(real_desk, shown, frozenset()).value.records == 0
    assert retention.sheet(real_desk) == shown


def test_nothing_goes_that_was_not_shown(real_desk, over):
    shown = retention.sheet(real_desk)
    with pytest.raises(RetentionChangedError):
        retention.purge(real_desk, replace(shown, may_go=()), frozenset({f"tool/{over.id}"}))
    assert kept(real_desk, Tool) == {over.id}


def test_stopping_halfway_lets_nothing_go(real_desk, over):
    shown = retention.sheet(real_desk)
    told = []

    def stop(share):
        told.append(share)
        if share > 0.5:
            raise Cancelled

    with pytest.raises(Cancelled):
        retention.purge(real_desk, shown, frozenset(item.key for item in shown.may_go), progress=stop)
    assert len(told) > 5
    assert retention.sheet(real_desk) == shown
    assert real_desk.store.verify() == ()


def test_nothing_goes_of_what_changed_since_it_was_shown(real_desk, over):
    shown = retention.sheet(real_desk)
    tools.change(real_desk, replace(over, use=Use.IN_USE))
    with pytest.raises(RetentionChangedError, match="Look at the new list"):
        retention.purge(real_desk, shown, frozenset(item.key for item in shown.may_go))
    assert kept(real_desk, Tool) == {over.id}
    assert kept(real_desk, Answer)


def test_a_sheet_made_up_to_look_overdue_lets_nothing_go(real_desk, tool, clock):
    stop(real_desk, tool)
    shown = retention.sheet(real_desk)
    forged = retention.PurgeSheet(
        today=shown.today,
        may_go=(
            retention.PurgeItem(
                key=f"tool/{tool.id}",
                title="",
                records=(("tool", tool.id),),
                ended=clock.today(),
                kept_until=clock.today(),
                why=shown.note,
            ),
        ),
        must_stay=(),
        next_due=None,
        clock=None,
    )
    with pytest.raises(RetentionChangedError):
        retention.purge(real_desk, forged, frozenset({f"tool/{tool.id}"}))
    assert kept(real_desk, Tool) == {tool.id}


def test_the_sheet_says_that_backups_keep_copies_until_they_rotate_out(real_desk):
    note = str(retention.sheet(real_desk).note)
    assert "backups still hold" in note
    assert "rotate out" in note


@pytest.mark.parametrize("kind", [Tool, Assessment, Answer, Decision, Paper])
def test_a_hold_on_any_part_holds_the_whole(real_desk, over, kind):
    held = min(kept(real_desk, kind))
    placed = retention.hold(real_desk, "A lawsuit", about_kind=kind.kind, about_id=held).value
    shown = retention.sheet(real_desk)
    (item,) = [item for item in shown.must_stay if item.key == f"tool/{over.id}"]
    assert [str(why) for why in item.held] == ["You put a hold on it: A lawsuit"]
    assert item.key not in {free.key for free in shown.may_go}
    with pytest.raises(RetentionChangedError):
        retention.purge(real_desk, shown, frozenset({item.key}))
    retention.lift(real_desk, placed.id)
    assert retention.holds(real_desk) == ()
    assert item.key in {free.key for free in retention.sheet(real_desk).may_go}


def test_a_hold_on_everything_holds_everything(real_desk, over):
    retention.hold(real_desk, "The board asked")
    shown = retention.sheet(real_desk)
    assert shown.may_go == ()
    assert all(item.held for item in shown.must_stay)


def test_a_hold_on_a_tool_holds_an_answer_taken_back_long_ago(real_desk, tool, clock):
    assessments.withdraw(real_desk, tool.id, "sec-mfa")
    clock.advance(days=SIX_YEARS)
    (gone,) = [i for i in retention.sheet(real_desk).may_go if i.key.startswith("removed/answer")]
    assert "1 taken back" in str(gone.title)
    retention.hold(real_desk, "A complaint", about_kind=Tool.kind, about_id=tool.id)
    assert gone.key in {item.key for item in retention.sheet(real_desk).must_stay}


def test_an_open_step_holds_what_it_came_from(real_desk, over, clock):
    with real_desk.store.reading() as vault:
        (decision,) = vault.list(Decision)
    actions.add(real_desk, "Ask the maker", due=real_desk.clock.today() + timedelta(days=3))
    with real_desk.store.writing() as vault:
        (loose,) = [one for one in vault.list(Action) if one.done_on is None]
        vault.put(replace(loose, origin_kind=Decision.kind, origin_id=decision.id))
    assert f"tool/{over.id}" not in {item.key for item in retention.sheet(real_desk).may_go}
    clock.advance(days=SIX_YEARS)
    (item,) = [i for i in retention.sheet(real_desk).must_stay if i.key == f"tool/{over.id}"]
    assert any("Ask the maker" in str(why) for why in item.held)


def test_an_open_matter_holds_what_is_tied_to_it(real_desk, over, monkeypatch):
    matter = Matter(title="Complaint of May", tied=frozenset({(Tool.kind, over.id)}))
    monkeypatch.setitem(OPEN_MATTERS, "complaint", lambda _vault: [matter])
    (item,) = [i for i in retention.sheet(real_desk).must_stay if i.key == f"tool/{over.id}"]
    assert "Complaint of May" in str(item.held[0])


def test_a_file_kept_with_a_paper_or_tool_goes_with_it_and_its_time_begins_when_it_was_added(
    real_desk, over, clock
):
    added = attachments.add(real_desk, over, "signed.pdf", io.BytesIO(PDF), len(PDF), lambda _: None).value
    retention.set_clock(real_desk, years=2, rule="Board rule 7")
    assert retention.sheet(real_desk).may_go == ()
    clock.advance(days=SIX_YEARS)
    (item,) = [i for i in retention.sheet(real_desk).may_go if i.key == f"tool/{over.id}"]
    assert (Attachment.kind, added.id) in item.records
    retention.purge(real_desk, retention.sheet(real_desk), frozenset({item.key}))
    with real_desk.store.reading() as vault, pytest.raises(KeyError):
        vault.blob(added.sha256)


def test_half_typed_words_about_a_tool_go_with_it(real_desk, over):
    other = a_tool(real_desk, "Other")
    for one in (over, other):
        assessments.keep_draft(real_desk, one.id, "mod-what", "It listens to")
    let_go_all(real_desk)
    assert assessments.read_draft(real_desk, over.id, "mod-what") == ""
    assert assessments.read_draft(real_desk, other.id, "mod-what") == "It listens to"


def test_a_half_filled_form_goes_with_the_tool_chosen_in_it(real_desk, over):
    other = a_tool(real_desk, "Other")
    for about, one in (("oversight/decision", over), ("oversight/request", other)):
        form_drafts.keep(real_desk, about, {"tool": one.id, "reason": "It missed"})
    let_go_all(real_desk)
    with real_desk.store.reading() as vault:
        assert form_drafts.read(vault, "oversight/decision") == {}
        assert form_drafts.read(vault, "oversight/request")["reason"] == "It missed"


def test_a_lifted_hold_is_kept_six_years_and_a_standing_one_for_ever(real_desk, clock):
    retention.hold(real_desk, "Standing", about_kind="tool", about_id="none")
    lifted = retention.hold(real_desk, "Lifted", about_kind="tool", about_id="none").value
    retention.lift(real_desk, lifted.id)
    clock.advance(days=SIX_YEARS)
    assert [item.key for item in retention.sheet(real_desk).may_go] == [f"hold/{lifted.id}"]
    assert let_go_all(real_desk).items == 1
    assert len(kept(real_desk, Hold)) == 1


def test_lifting_twice_keeps_the_first_day(real_desk, clock):
    placed = retention.hold(real_desk, "Why", about_kind="tool", about_id="t").value
    first = retention.lift(real_desk, placed.id).value
    clock.advance(days=9)
    assert retention.lift(real_desk, placed.id).value == first
    with pytest.raises(KeyError):
        retention.lift(real_desk, "nobody")


@pytest.mark.parametrize(("years", "rule"), [(0, "x"), (101, "x"), (-1, "x"), (7, "  ")])
def test_a_clock_that_is_none_is_refused_in_words(real_desk, years, rule):
    with pytest.raises(ValueNotAcceptedError):
        retention.set_clock(real_desk, years=years, rule=rule)
    assert retention.clock(real_desk) is None


def test_a_hold_needs_a_reason(real_desk):
    with pytest.raises(ValueNotAcceptedError):
        retention.hold(real_desk, "  ")
