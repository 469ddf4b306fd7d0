"""What every store promises; run on the encrypted vault and on its twin in memory."""

import pytest

from ethicsdesk.domain.records import Assessment, Depth, Practice, Tool
from ethicsdesk.services.ports import Store
from tests.conftest import FakeClock
from tests.storage.making import DAY, a_paper, a_tool


@pytest.fixture
def store(either_store: Store) -> Store:
    return either_store


def put(store: Store, *records: object) -> None:
    with store.writing() as unit:
        for record in records:
            unit.put(record)  # type: ignore[arg-type]


def test_a_record_comes_back_equal(store: Store) -> None:
    put(store, a_tool(), a_paper())
    with store.reading() as unit:
        assert unit.get(Tool, "tool-1") == a_tool()
        assert unit.get(type(a_paper()), "paper-1") == a_paper()


def test_what_was_never_kept_is_none(store: Store) -> None:
    with store.reading() as unit:
        assert unit.get(Tool, "nobody") is None
        assert unit.list(Tool) == ()
        assert unit.history(Tool, "nobody") == ()


def test_a_view_shows_what_was_written_after_the_view_before(store: Store) -> None:
    put(store, a_tool(1), a_paper())
    with store.reading() as unit:
        assert unit.list(Tool) == (a_tool(1),)
        assert unit.list(Tool, parent="") == (a_tool(1),)
    put(store, a_tool(1, name="New name"), a_tool(2))
    with store.reading() as unit:
        assert unit.list(Tool) == (a_tool(1, name="New name"), a_tool(2))
        assert unit.list(Tool, parent="") == unit.list(Tool)
    with store.writing() as unit:
        unit.remove(Tool, "tool-1")
        assert unit.list(Tool) == (a_tool(2),)
    with store.reading() as unit:
        assert unit.list(Tool) == (a_tool(2),)
        assert unit.list(type(a_paper())) == (a_paper(),)


def test_what_was_read_in_a_write_that_failed_is_not_shown_later(store: Store) -> None:
    put(store, a_tool(1))

    def fail() -> None:
        with store.writing() as unit:
            unit.put(a_tool(2))
            assert len(unit.list(Tool)) == 2
            raise LookupError

    with pytest.raises(LookupError):
        fail()
    with store.reading() as unit:
        assert unit.list(Tool) == (a_tool(1),)


def test_records_are_listed_in_order_of_creation_even_after_changes(store: Store) -> None:
    put(store, a_tool(3), a_tool(1), a_tool(2))
    put(store, a_tool(3, name="New name"))
    with store.reading() as unit:
        assert [tool.id for tool in unit.list(Tool)] == ["tool-3", "tool-1", "tool-2"]


def test_a_record_made_again_keeps_its_first_place(store: Store) -> None:
    put(store, a_tool(1), a_tool(2))
    with store.writing() as unit:
        unit.remove(Tool, "tool-1")
    put(store, a_tool(1))
    with store.reading() as unit:
        assert [tool.id for tool in unit.list(Tool)] == ["tool-1", "tool-2"]
        assert [entry.action for entry in unit.audit(last=4)] == ["create", "create", "remove", "create"]


def test_a_list_by_parent_holds_only_its_own(store: Store) -> None:
    runs = [
        Assessment(id=f"a{n}", tool_id=f"tool-{n % 2}", depth=Depth.QUICK, started_on=DAY, content_digest="")
        for n in range(4)
    ]
    put(store, *runs)
    with store.reading() as unit:
        assert unit.list(Assessment, parent="tool-1") == (runs[1], runs[3])
        assert unit.list(Assessment, parent="nobody") == ()


def test_an_equal_record_changes_nothing(store: Store) -> None:
    put(store, a_tool())
    with store.reading() as unit:
        head = unit.audit_head()
    put(store, a_tool())
    with store.reading() as unit:
        assert unit.audit_head() == head
        assert len(unit.history(Tool, "tool-1")) == 1


def test_every_state_stays_readable(store: Store, clock: FakeClock) -> None:
    moments = [clock.now()]
    put(store, a_tool())
    clock.advance(days=1)
    moments.append(clock.now())
    put(store, a_tool(name="Second"))
    clock.advance(days=1)
    moments.append(clock.now())
    with store.writing() as unit:
        unit.remove(Tool, "tool-1")
    with store.reading() as unit:
        states = (a_tool(), a_tool(name="Second"), None)
        assert unit.history(Tool, "tool-1") == tuple(zip(moments, states, strict=True))
        assert tuple(unit.get(Tool, "tool-1", at=at) for at in moments) == states
        assert [len(unit.list(Tool, at=at)) for at in moments] == [1, 1, 0]
        assert unit.get(Tool, "tool-1") is None


def test_before_its_first_day_a_record_was_not_there(store: Store, clock: FakeClock) -> None:
    yesterday = clock.now()
    clock.advance(days=1)
    put(store, a_tool())
    with store.reading() as unit:
        assert unit.get(Tool, "tool-1", at=yesterday) is None
        assert unit.list(Tool, at=yesterday) == ()


def test_a_past_list_by_parent_reads_the_parent_of_then(store: Store, clock: FakeClock) -> None:
    run = Assessment(id="a", tool_id="tool-1", depth=Depth.QUICK, started_on=DAY, content_digest="")
    moved = Assessment(id="a", tool_id="tool-2", depth=Depth.QUICK, started_on=DAY, content_digest="")
    put(store, run)
    then = clock.now()
    clock.advance(days=1)
    put(store, moved)
    with store.reading() as unit:
        assert unit.list(Assessment, parent="tool-1", at=then) == (run,)
        assert unit.list(Assessment, parent="tool-1") == ()
        assert unit.list(Assessment, parent="tool-2") == (moved,)


def test_what_is_kept_now_is_there_as_of_now(store: Store, clock: FakeClock) -> None:
    put(store, a_tool(1))
    put(store, a_tool(2))
    with store.reading() as unit:
        assert unit.list(Tool, at=clock.now()) == unit.list(Tool)


def test_the_past_is_read_by_entry_number_where_many_entries_have_one_time(store: Store) -> None:
    put(store, a_tool())
    put(store, a_tool(name="Second"))
    with store.writing() as unit:
        unit.remove(Tool, "tool-1")
    with store.reading() as unit:
        end = unit.audit_head().seq  # type: ignore[union-attr]
        entries = range(end - 3, end + 1)
        states = [None, a_tool(), a_tool(name="Second"), None]
        assert [unit.get(Tool, "tool-1", at=seq) for seq in entries] == states
        assert [len(unit.list(Tool, at=seq)) for seq in entries] == [0, 1, 1, 0]
        assert [len(unit.history(Tool, "tool-1", at=seq)) for seq in entries] == [0, 1, 2, 3]


def test_a_history_until_an_instant_ends_there(store: Store, clock: FakeClock) -> None:
    put(store, a_tool())
    then = clock.now()
    clock.advance(days=1)
    put(store, a_tool(name="Second"))
    with store.reading() as unit:
        assert unit.history(Tool, "tool-1", at=then) == ((then, a_tool()),)


def test_an_instant_without_a_time_zone_is_refused(store: Store, clock: FakeClock) -> None:
    with store.reading() as unit, pytest.raises(ValueError, match="time zone"):
        unit.get(Tool, "tool-1", at=clock.now().replace(tzinfo=None))


def test_time_in_the_trail_never_goes_back(store: Store, clock: FakeClock) -> None:
    put(store, a_tool(1))
    with store.reading() as unit:
        before = unit.audit_head()
    clock.advance(hours=-5)
    put(store, a_tool(2))
    with store.reading() as unit:
        after = unit.audit_head()
    assert before is not None
    assert after is not None
    assert after.at == before.at
    assert after.seq > before.seq


def test_removing_what_is_not_there_raises_key_error(store: Store) -> None:
    with pytest.raises(KeyError), store.writing() as unit:
        unit.remove(Tool, "nobody")


def half_a_transaction(store: Store, kept: list[str]) -> None:
    with store.writing() as unit:
        unit.put(a_tool(name="Half"))
        unit.put(Practice(name="Half"))
        unit.set_place("wizard", "half")
        kept += [unit.put_snapshot("half"), unit.put_blob(b"half")]
        raise ZeroDivisionError


def test_a_block_that_raises_leaves_nothing(store: Store) -> None:
    put(store, a_tool())
    kept: list[str] = []
    with store.reading() as unit:
        head = unit.audit_head()
    with pytest.raises(ZeroDivisionError):
        half_a_transaction(store, kept)
    with store.reading() as unit:
        assert unit.get(Tool, "tool-1") == a_tool()
        assert unit.get(Practice, "practice") is None
        assert unit.place("wizard") == ""
        assert unit.audit_head() == head
        with pytest.raises(KeyError):
            unit.snapshot(kept[0])
        with pytest.raises(KeyError):
            unit.blob(kept[1])


def test_a_transaction_reads_its_own_writes(store: Store) -> None:
    with store.writing() as unit:
        unit.put(a_tool())
        assert unit.list(Tool) == (a_tool(),)
        with store.reading() as inner:
            assert inner.get(Tool, "tool-1") == a_tool()
        unit.put(a_tool(2))


def test_no_transaction_begins_inside_another_block(store: Store) -> None:
    with store.reading(), pytest.raises(RuntimeError), store.writing():
        pass
    put(store, a_tool())


def test_a_view_ends_with_its_block(store: Store) -> None:
    with store.reading() as unit:
        pass
    with pytest.raises(RuntimeError):
        unit.get(Tool, "tool-1")


@pytest.mark.parametrize("size", [0, 1, 256 * 1024, 256 * 1024 + 1, 700_000])
def test_bytes_come_back_whole(store: Store, size: int) -> None:
    data = bytes(range(256)) * (size // 256) + bytes(size % 256)
    with store.writing() as unit:
        sha256 = unit.put_blob(data)
        assert unit.put_blob(data) == sha256
    with store.reading() as unit:
        assert unit.blob(sha256) == data


def test_texts_are_kept_under_their_digest(store: Store) -> None:
    with store.writing() as unit:
        digest = unit.put_snapshot("Čeština, 日本, \0 and all")
        assert unit.put_snapshot("Čeština, 日本, \0 and all") == digest
    with store.reading() as unit:
        assert unit.snapshot(digest) == "Čeština, 日本, \0 and all"
        with pytest.raises(KeyError):
            unit.snapshot("0" * 64)


def test_places_are_remembered_and_forgotten_without_a_trace_in_the_trail(store: Store) -> None:
    with store.reading() as unit:
        head = unit.audit_head()
    with store.writing() as unit:
        unit.set_place("wizard", "question 5")
        unit.set_place("wizard", "question 6")
        unit.set_place("note", "half a sen")
        unit.set_place("note", "")
    with store.reading() as unit:
        assert (unit.place("wizard"), unit.place("note"), unit.place("other")) == ("question 6", "", "")
        assert unit.audit_head() == head


def test_events_of_the_vault_stand_in_the_trail(store: Store) -> None:
    with store.writing() as unit:
        unit.note_event("backed_up", "to a USB stick")
    with store.reading() as unit:
        (entry,) = unit.audit(last=1)
    assert (entry.action, entry.record_id) == ("backed_up", "to a USB stick")


@pytest.mark.parametrize("action", ["", "create", "update", "remove", "purge"])
def test_an_event_cannot_pose_as_a_change_of_a_record(store: Store, action: str) -> None:
    with pytest.raises(ValueError, match="no event of the vault"), store.writing() as unit:
        unit.note_event(action)


def test_the_trail_begins_with_the_making_of_the_vault_and_counts_up(store: Store) -> None:
    put(store, a_tool(1), a_tool(2))
    with store.reading() as unit:
        entries = unit.audit(last=100)
        head = unit.audit_head()
    assert [entry.action for entry in entries] == ["created", "create", "create"]
    assert [entry.seq for entry in entries] == [1, 2, 3]
    assert head is not None
    assert (head.seq, head.hash, head.at) == (3, entries[-1].hash, entries[-1].at)
    assert len({entry.hash for entry in entries}) == 3


def test_entries_and_events_are_found_by_number_and_name(store: Store) -> None:
    put(store, a_tool())
    with store.writing() as unit:
        unit.note_event("backed_up", "first")
        unit.note_event("backed_up", "second")
    with store.reading() as unit:
        assert [event.record_id for event in unit.events("backed_up")] == ["first", "second"]
        assert unit.events("create") == ()
        assert [unit.entry(entry.seq) for entry in unit.audit(last=9)] == list(unit.audit(last=9))
        assert unit.entry(0) is None
        assert unit.entry(99) is None


def test_a_purged_record_leaves_its_entries_and_nothing_else(store: Store, clock: FakeClock) -> None:
    with store.writing() as unit:
        file, text = unit.put_blob(b"%PDF"), unit.put_snapshot("as asked")
        unit.put(a_tool(1, purpose=file, starter=text))
    put(store, a_tool(1, name="Second", purpose=file, starter=text), a_tool(2))
    then = clock.now()
    clock.advance(days=1)
    with store.writing() as unit:
        unit.purge(Tool, "tool-1")
    assert store.verify() == ()
    with store.reading() as unit:
        assert unit.list(Tool) == (a_tool(2),)
        assert unit.get(Tool, "tool-1", at=then) is None
        assert unit.list(Tool, at=then) == (a_tool(2),)
        assert [state for _, state in unit.history(Tool, "tool-1")] == [None, None, None]
        actions = [entry.action for entry in unit.audit(last=5)]
        assert actions == ["create", "update", "create", "remove", "purge"]
        with pytest.raises(KeyError):
            unit.blob(file)
        with pytest.raises(KeyError):
            unit.snapshot(text)
    with pytest.raises(KeyError), store.writing() as unit:
        unit.purge(Tool, "tool-1")
    put(store, a_tool(1, name="Made again"))
    assert store.verify() == ()


def test_a_purge_spares_files_and_texts_another_record_speaks_of(store: Store) -> None:
    with store.writing() as unit:
        file, text = unit.put_blob(b"%PDF"), unit.put_snapshot("as asked")
        unit.put(a_tool(1, purpose=file, starter=text))
        unit.put(a_tool(2, purpose=file, starter=text))
        unit.remove(Tool, "tool-2")
        unit.purge(Tool, "tool-1")
    with store.reading() as unit:
        assert unit.blob(file) == b"%PDF"
        assert unit.snapshot(text) == "as asked"


def test_purging_what_never_was_raises_key_error(store: Store) -> None:
    with pytest.raises(KeyError), store.writing() as unit:
        unit.purge(Tool, "nobody")


def test_a_whole_vault_verifies_with_progress_to_the_end(store: Store) -> None:
    put(store, a_tool(), a_paper())
    shares: list[float] = []
    assert store.verify(shares.append) == ()
    assert shares == sorted(shares)
    assert shares[-1] == 1.0


def test_a_closed_vault_gives_nothing_out(store: Store) -> None:
    store.close()
    store.close()
    with pytest.raises(RuntimeError), store.reading():
        pass
