"""The audit trail in words: what changed, when, from what to what, and of what."""

from dataclasses import replace
from datetime import timedelta
from io import BytesIO

import pytest

from ethicsdesk.domain.incident_rules import Kind
from ethicsdesk.domain.record_types import RECORD_TYPES
from ethicsdesk.domain.records import Tool, Use
from ethicsdesk.domain.wording import Message
from ethicsdesk.services import (
    actions,
    assessments,
    attachments,
    decisions,
    field_words,
    incidents,
    practice,
    tools,
    trail,
)
from ethicsdesk.services.trail import Only
from ethicsdesk.storage.guard import unguarded
from tests.builders import BANK, a_practice, a_tool, answer_all, said
from tests.vaults.make import sample_records


def rows(desk, only=None, **page):
    return trail.page(desk, only, **{"most": 1000} | page).rows


def said_of(row):
    return {change.label: (str(change.before), str(change.after)) for change in row.changes}


@pytest.fixture
def tool(real_desk):
    return a_tool(real_desk, "Willowscribe")


def test_a_change_says_what_when_and_from_what_to_what(real_desk, tool, clock):
    clock.advance(hours=2)
    tools.change(real_desk, replace(tool, use=Use.IN_USE, purpose="Drafts notes"))
    (row,) = rows(real_desk, most=1)
    assert str(row.sentence) == "Changed: AI tool: Willowscribe"
    assert row.at == clock.now()
    changed = said_of(row)
    assert changed["Use"] == ("Being considered", "In use")
    assert changed["Purpose"][1] == "Drafts notes"
    assert "Maker" not in changed


def test_an_answer_is_told_with_its_question_and_in_its_words(real_desk, tool):
    assessments.start(real_desk, tool.id)
    assessments.answer(real_desk, tool.id, said(real_desk, "sec-mfa", "no"))
    assessments.answer(real_desk, tool.id, said(real_desk, "sec-mfa", "yes"))
    assessments.withdraw(real_desk, tool.id, "sec-mfa")
    removed, changed, added = rows(real_desk, most=3)
    question = BANK["sec-mfa"]
    labels = {option.id: option.label for option in question.options}
    assert str(changed.sentence) == f"Changed: Answer: Willowscribe, {question.text}"
    assert said_of(added)["Answer"] == ("nothing", labels["no"])
    assert said_of(changed)["Answer"] == (labels["no"], labels["yes"])
    assert said_of(removed)["Answer"] == (labels["yes"], "nothing")
    assert str(removed.sentence).startswith("Removed: ")


def test_a_kept_file_is_told_with_its_tool_and_name(real_desk, tool):
    attachments.add(real_desk, tool, "BAA.txt", BytesIO(b"words"), 5, lambda _share: None)
    (row,) = rows(real_desk, Only(tool_id=tool.id), most=1)
    assert str(row.sentence).endswith(": Willowscribe, BAA.txt")


def test_a_record_added_tells_what_it_held_and_none_of_the_programs_own_numbers(real_desk, tool):
    row = next(row for row in rows(real_desk) if row.kind == "tool" and "Added" in str(row.sentence))
    changed = said_of(row)
    assert changed["Name"] == ("nothing", "Willowscribe")
    assert tool.id not in repr(row.changes)


def test_the_trail_of_a_tool_holds_all_that_is_of_it_and_nothing_else(real_desk, tool):
    a_practice(real_desk)
    other = a_tool(real_desk, "Other")
    for one in (tool, other):
        answer_all(real_desk, one.id)
        decisions.decide(real_desk, one.id)
    assessments.withdraw(real_desk, tool.id, "sec-mfa")
    actions.add(real_desk, "Unrelated", due=real_desk.clock.today() + timedelta(days=3))
    own = rows(real_desk, Only(tool_id=tool.id))
    assert {row.kind for row in own} == {"tool", "assessment", "answer", "decision", "paper", "action"}
    assert not any("Other" in str(row.sentence) for row in own)
    assert "Removed" in str(own[0].sentence)
    everything = rows(real_desk)
    others = rows(real_desk, Only(tool_id=other.id))
    rest = [row for row in everything if row not in own and row not in others]
    assert {row.kind for row in rest} == {"vault", "practice", "action"}


def test_the_trail_can_be_narrowed_to_kinds_and_to_a_paper(real_desk, tool):
    answer_all(real_desk, tool.id)
    _, memo = decisions.decide(real_desk, tool.id).value
    assert [row.record_id for row in rows(real_desk, Only(paper_id=memo.id))] == [memo.id]
    kinds = frozenset({"decision", "vault"})
    assert {row.kind for row in rows(real_desk, Only(kinds=kinds))} == kinds
    both = Only(tool_id=tool.id, kinds=frozenset({"answer"}))
    assert {row.kind for row in rows(real_desk, both)} == {"answer"}
    assert rows(real_desk, Only(tool_id="nobody")) == ()


def test_the_trail_can_be_narrowed_to_an_incident_and_choices_narrow_each_other(real_desk, tool):
    one = incidents.start(real_desk, Kind.DISCLOSURE, discovered=real_desk.clock.today()).value
    other = incidents.start(real_desk, Kind.OUTAGE, discovered=real_desk.clock.today()).value
    incidents.change(real_desk, one.id, lambda found: replace(found, tool_id=tool.id))
    own = rows(real_desk, Only(incident_id=one.id))
    assert {row.record_id for row in own if row.kind == "incident"} == {one.id}
    assert "incident" in {row.kind for row in own}
    of_tool = rows(real_desk, Only(tool_id=tool.id))
    assert all(row in of_tool for row in own)
    assert rows(real_desk, Only(tool_id=tool.id, incident_id=one.id)) == own
    assert rows(real_desk, Only(tool_id=tool.id, incident_id=other.id)) == ()


def test_pages_follow_each_other_without_gap_or_repeat(real_desk, tool):
    answer_all(real_desk, tool.id)
    found, before = [], 0
    while True:
        page = trail.page(real_desk, before=before, most=7)
        found += [row.seq for row in page.rows]
        before = page.older
        if not before:
            break
    assert found == list(range(found[0], 0, -1))
    with real_desk.store.reading() as vault:
        assert found[0] == vault.audit_head().seq


def test_every_kind_of_record_is_told_in_words(real_desk):
    with real_desk.store.writing() as vault:
        for record in sample_records():
            vault.put(record)
    told = {row.kind: row for row in rows(real_desk)}
    for kind in RECORD_TYPES:
        assert kind.kind in field_words.KIND, f"give {kind.kind} a name in services/field_words.py"
        row = told[kind.kind]
        assert field_words.KIND[kind.kind] in str(row.sentence)
        assert row.changes
        assert not any("=" in str(change.after) or "<" in str(change.after) for change in row.changes)


def test_events_of_the_vault_are_told_in_words(real_desk):
    with real_desk.store.writing() as vault:
        vault.note_event("anchored", "binder 1")
        vault.note_event("some_new_event", "{detail}")
    newest, printed = rows(real_desk, most=2)
    assert str(newest.sentence) == "Some new event"
    assert str(printed.sentence) == "An anchor was printed: binder, entry 1"
    assert str(rows(real_desk)[-1].sentence) == "The vault was made"


def test_purged_values_are_told_as_let_go(real_desk, tool):
    with real_desk.store.writing() as vault:
        vault.purge(Tool, tool.id)
    told = rows(real_desk, Only(tool_id=tool.id))
    assert str(told[0].sentence).startswith("Let go for good")
    assert all(row.purged for row in told if "Added" in str(row.sentence))
    assert "Willowscribe" not in repr(told)


def test_hostile_words_of_a_record_stay_words(real_desk):
    practice.save(real_desk, replace(a_practice(real_desk), name="{x} {0} %s"))
    tools.add(real_desk, "{thing.__class__}")
    assert "{thing.__class__}" in str(rows(real_desk, most=1)[0].sentence)
    assert "{x} {0} %s" in repr(rows(real_desk, most=2)[1].changes)


def test_verifying_says_how_it_ended(real_desk, tool):
    shares = []
    well = trail.verify(real_desk, shares.append)
    assert well.problems == ()
    assert f"{well.entries} entries" in str(well.sentence)
    assert shares[-1] == 1.0
    connection = real_desk.store._connection
    with unguarded(connection):
        connection.execute("UPDATE record SET doc = replace(doc, 'Willow', 'Pillow') WHERE kind = 'tool'")
    bad = trail.verify(real_desk, shares.append)
    assert len(bad.problems) == 1
    assert str(bad.sentence).startswith("One thing does not fit.")


def test_kind_and_name_of_a_thing_are_said_apart_so_that_the_window_can_say_the_kind(real_desk, tool):
    added = rows(real_desk, Only(kinds=frozenset({"tool"})))[-1]
    thing = added.sentence.details["thing"]
    assert isinstance(thing, Message)
    assert isinstance(thing.details["kind"], Message)
    assert str(added.sentence) == f"Added: {thing.details['kind']}: {thing.details['name']}"
