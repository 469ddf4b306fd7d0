"""A vault read at a moment shows nothing later: no record, no state, no entry, no event."""

from datetime import timedelta

import pytest

from ethicsdesk.domain.records import Tool
from ethicsdesk.services.asof import ReaderAt, entry_at
from tests.builders import desk_of
from tests.storage.making import a_tool

PLACES = ["desk", "real_desk"]


@pytest.fixture(params=PLACES)
def store(request):
    return request.getfixturevalue(request.param).store


@pytest.fixture
def then(store, clock):
    """Keep a tool, change it a day later together with an event; return the moments between."""
    with store.writing() as vault:
        vault.put(a_tool())
        vault.note_event("looked", "first")
    with store.reading() as vault:
        moments = (clock.now(), vault.audit_head().seq)
    clock.advance(days=1)
    with store.writing() as vault:
        vault.put(a_tool(name="Second"))
        vault.put(a_tool(2))
        vault.note_event("looked", "second")
        vault.set_place("left", "here")
    return moments


@pytest.mark.parametrize("which", [0, 1])
def test_nothing_later_is_shown(store, then, which):
    with store.reading() as vault:
        past = ReaderAt(vault, then[which])
        assert past.get(Tool, "tool-1") == a_tool()
        assert past.list(Tool) == (a_tool(),)
        assert [state for _, state in past.history(Tool, "tool-1")] == [a_tool()]
        assert [event.record_id for event in past.events("looked")] == ["first"]
        assert past.audit_head().seq == then[1]
        assert past.audit(last=2) == vault.audit(last=5)[:2]
        assert past.audit(last=0) == ()
        assert past.entry(then[1]) == vault.entry(then[1])
        assert past.entry(then[1] + 1) is None
        assert past.place("left") == ""


def test_asking_the_past_for_a_later_moment_shows_no_more(store, then, clock):
    with store.reading() as vault:
        for moment in then:
            past = ReaderAt(vault, moment)
            for later in (clock.now() + timedelta(days=9), then[1] + 3):
                assert past.get(Tool, "tool-1", at=later) == a_tool()
                assert past.list(Tool, at=later) == (a_tool(),)
            assert past.get(Tool, "tool-1", at=0) is None


def test_entries_of_one_time_are_told_apart_by_number(clock):
    store = desk_of(clock).store
    with store.writing() as vault:
        vault.put(a_tool())
    clock.advance(days=-3)
    with store.writing() as vault:
        vault.put(a_tool(name="Second"))
    with store.reading() as vault:
        head = vault.audit_head()
        assert vault.entry(head.seq - 1).at == head.at
        assert ReaderAt(vault, head.seq - 1).get(Tool, "tool-1") == a_tool()
        assert entry_at(vault, head.at) == head.seq


def test_before_the_first_entry_there_is_nothing(store, clock):
    with store.reading() as vault:
        first = vault.entry(1).at
        past = ReaderAt(vault, first - timedelta(seconds=1))
        assert entry_at(vault, past.at) == 0
        assert past.audit_head() is None
        assert past.events("created") == ()
        assert past.list(Tool) == ()
