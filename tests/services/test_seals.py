"""A seal fixes a binder: the same bytes come out again, whatever was changed, moved or let go since."""

import json
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from hashlib import sha256
from io import BytesIO
from itertools import groupby

import pytest

import ethicsdesk
from ethicsdesk.domain.errors import DiskFullError
from ethicsdesk.domain.evidence import Evidence, EvidenceKind
from ethicsdesk.domain.file_errors import FileRoomError
from ethicsdesk.domain.records import Tool, Use
from ethicsdesk.domain.seal_errors import (
    SealFileNotKeptError,
    SealNotRebuiltError,
    SealOvertakenError,
    SealRoomError,
)
from ethicsdesk.domain.seals import Seal
from ethicsdesk.services import (
    anchors,
    attachments,
    backups,
    evidence,
    exporting,
    practice,
    retention,
    sample,
    sealing,
    seals,
    tools,
    verifying,
)
from ethicsdesk.services.anchors import Carrier
from ethicsdesk.services.binder import plan as binder
from ethicsdesk.services.binder.recipients import Recipient, preset
from ethicsdesk.services.verifying import VaultVerdict
from ethicsdesk.system.archives import FileArchives
from tests.builders import LIBRARY, a_practice, a_tool, answer_all
from tests.documents.hostile import a_pdf, a_picture
from tests.documents.reading import ua1_failures
from tests.services.sealing import drawn, look, quiet, seal


def head_of(desk):
    with desk.store.reading() as vault:
        return vault.audit_head()


def rename_practice(desk, name="Quiet Oak"):
    practice.save(desk, replace(practice.read(desk), name=name))


def change_much(desk, clock):
    """Change what a binder shows, and what it might look at by mistake."""
    clock.advance(days=20)
    rename_practice(desk)
    with desk.store.reading() as vault:
        tool = vault.list(Tool)[0]
    tools.change(desk, replace(tool, name="Scribe Two"))
    answer_all(desk, a_tool(desk, "Newcomer").id)
    with desk.store.writing() as vault:
        vault.note_event("backed_up", "elsewhere")
        vault.set_place("backup/last", "elsewhere")
        anchors.note_given(vault, anchors.now(vault), Carrier.EXPORT)


def text(prepared):
    return repr(prepared.plan.layout)


def page(prepared):
    """Return the words of the page that says how to check."""
    return repr(prepared.plan.layout.chapters[-1])


@pytest.fixture
def practice_desk(real_desk):
    """Return a desk with a practice and a tool, that draws the layout in words: quick to compare."""
    a_practice(real_desk, name="Harbor Lane")
    answer_all(real_desk, a_tool(real_desk).id)
    return real_desk


@pytest.mark.slow
def test_the_same_seal_gives_the_same_bytes_whatever_was_changed(real_desk, clock, tmp_path):
    sample.fill(real_desk, quiet)
    kept, first = seal(real_desk)
    assert look(first).terms == kept.terms
    assert ua1_failures(first, tmp_path) == []
    change_much(real_desk, clock)
    clock.set(datetime(2027, 4, 1, tzinfo=UTC))
    assert drawn(real_desk, seals.again(real_desk, kept.number)) == first
    assert seals.pdf(real_desk, kept.number) == first


@pytest.mark.slow
def test_a_share_pack_is_sealed_as_it_was_chosen(real_desk, clock):
    sample.fill(real_desk, quiet)
    prepared = seals.prepare(real_desk, 2026, share=preset(Recipient.AUDITOR))
    kept = seals.keep(real_desk, prepared, drawn(real_desk, prepared), quiet).value
    assert (kept.terms.audience, kept.terms.exhibits) == ("auditor", False)
    assert "Records by kind" not in page(prepared)
    assert "Exhibits by SHA-256" not in page(prepared)
    change_much(real_desk, clock)
    again = seals.again(real_desk, kept.number)
    assert again.plan.layout == prepared.plan.layout
    assert seals.pdf(real_desk, kept.number) == drawn(real_desk, again)


@pytest.mark.slow
def test_exhibits_are_sealed_with_their_bytes_and_stay_when_they_are_removed_later(practice_desk, tmp_path):
    with practice_desk.store.reading() as vault:
        tool = vault.list(Tool)[0]
    day, tied, files = (
        practice_desk.clock.today(),
        [],
        {"baa.pdf": a_pdf(pages=3), "setting.png": a_picture()},
    )
    for name, data in files.items():
        file = attachments.add(practice_desk, tool, name, BytesIO(data), len(data), quiet).value
        given = Evidence(
            id="",
            tool_id=tool.id,
            number=0,
            sort=EvidenceKind.DOCUMENT,
            question_ids=("data-train",),
            seen_on=day,
            noted_on=day,
            attachment_id=file.id,
        )
        tied.append(evidence.tie(practice_desk, given).value.evidence)
    kept, first = seal(practice_desk)
    assert ua1_failures(first, tmp_path) == []
    without = seals.prepare(practice_desk, 2026, exhibits=False)
    assert without.plan.layout.exhibits is None
    evidence.remove(practice_desk, tied[0].id)
    attachments.remove(practice_desk, tied[0].attachment_id)
    again = seals.again(practice_desk, kept.number)
    for data in files.values():
        assert sha256(data).hexdigest() in page(again).replace(" ", "")
    assert drawn(practice_desk, again) == first


def test_nothing_that_came_later_stands_in_a_binder_built_again(practice_desk, clock):
    prepared = seals.prepare(practice_desk, 2026)
    change_much(practice_desk, clock)
    seals.keep(practice_desk, prepared, drawn(practice_desk, prepared), quiet)
    again = seals.again(practice_desk, prepared.terms.number)
    assert again.plan == prepared.plan
    assert again.terms == prepared.terms


@pytest.mark.parametrize("days", [0, 3, 30])
def test_a_sealed_binder_names_the_same_holes_as_one_that_is_not(real_desk, clock, tmp_path, days):
    sample.fill(real_desk, quiet)
    (tmp_path / "backups").mkdir()
    backups.make(real_desk, quiet, place=tmp_path / "backups")
    clock.advance(days=days)
    plain, prepared = binder.plan(real_desk, 2026), seals.prepare(real_desk, 2026)
    assert [str(gap.title) for gap in prepared.plan.gaps] == [str(gap.title) for gap in plain.gaps]
    assert prepared.plan.layout.chapters[:-1] == plain.layout.chapters


def test_entries_of_one_time_are_told_apart_when_the_clock_was_set_back(practice_desk, clock):
    clock.advance(days=-2)
    kept, _ = seal(practice_desk)
    rename_practice(practice_desk)
    with practice_desk.store.reading() as vault:
        assert vault.entry(kept.terms.entry).at == vault.audit_head().at
    assert "Quiet Oak" not in text(seals.again(practice_desk, kept.number))


def test_an_earlier_day_is_sealed_as_it_was_with_the_trail_up_to_now(practice_desk, clock):
    clock.advance(days=30)
    rename_practice(practice_desk)
    prepared = seals.prepare(practice_desk, 2026, as_of=date(2026, 3, 10))
    assert "Harbor Lane" in text(prepared)
    assert "Quiet Oak" not in text(prepared)
    assert prepared.terms.shown < prepared.terms.entry == head_of(practice_desk).seq
    assert prepared.plan.anchor.seq == prepared.terms.entry


def test_a_laptop_moved_to_another_time_zone_builds_the_same_binder(practice_desk, clock, monkeypatch):
    clock.advance(days=3)
    rename_practice(practice_desk)
    day = clock.today() - timedelta(days=1)
    prepared = seals.prepare(practice_desk, 2026, as_of=day)
    seals.keep(practice_desk, prepared, drawn(practice_desk, prepared), quiet)
    west = clock.end_of
    monkeypatch.setattr(type(clock), "end_of", lambda _, day: west(day) + timedelta(hours=20))
    assert seals.again(practice_desk, prepared.terms.number).plan == prepared.plan


def test_the_entries_of_a_seal_come_after_what_it_fixes(practice_desk):
    before = head_of(practice_desk)
    kept, _ = seal(practice_desk)
    with practice_desk.store.reading() as vault:
        later = [
            (entry.kind, entry.action) for entry in vault.audit(last=vault.audit_head().seq - before.seq)
        ]
        given = anchors.earlier(vault)[0]
    assert kept.terms.entry == before.seq
    assert later == [("seal", "create"), ("vault", "sealed"), ("vault", "anchored")]
    assert (given.anchor.seq, given.carrier) == (before.seq, Carrier.BINDER)


def test_a_seal_says_pages_size_and_hash_of_its_file(practice_desk):
    kept, data = seal(practice_desk)
    opened = practice_desk.papers.open(data)
    assert kept.pages == opened.page_count
    opened.close()
    assert (kept.size, kept.sha256) == (len(data), sha256(data).hexdigest())
    assert seals.listed(practice_desk) == (kept,)
    assert seals.pdf(practice_desk, "S-2026-1") == data


def test_when_the_file_cannot_be_saved_nothing_was_sealed(practice_desk):
    prepared, before = seals.prepare(practice_desk, 2026), head_of(practice_desk)
    data = drawn(practice_desk, prepared)

    def full(_data):
        raise DiskFullError

    with pytest.raises(DiskFullError):
        seals.keep(practice_desk, prepared, data, full)
    assert head_of(practice_desk) == before
    assert seals.listed(practice_desk) == ()
    with practice_desk.store.reading() as vault, pytest.raises(KeyError):
        vault.blob(sha256(data).hexdigest())
    assert seals.keep(practice_desk, prepared, data, quiet).value.number == "S-2026-1"


def test_too_little_room_in_the_vault_is_said_before_anything_is_saved(practice_desk, monkeypatch):
    prepared, saved = seals.prepare(practice_desk, 2026), []

    def no_room(_folder, size):
        raise FileRoomError(needed=70, free=3)

    monkeypatch.setattr("ethicsdesk.storage.blobs.require_room", no_room)
    data = drawn(practice_desk, prepared) + b" " * 300_000
    with pytest.raises(SealRoomError, match="takes 70 MB and 3 MB are free"):
        seals.keep(practice_desk, prepared, data, saved.append)
    assert saved == []
    assert seals.listed(practice_desk) == ()


def test_a_number_is_given_once(practice_desk, clock):
    first, second = seals.prepare(practice_desk, 2026), seals.prepare(practice_desk, 2026)
    seals.keep(practice_desk, first, drawn(practice_desk, first), quiet)
    with pytest.raises(SealOvertakenError):
        seals.keep(practice_desk, second, drawn(practice_desk, second), quiet)
    with practice_desk.store.writing() as vault:
        vault.purge(Seal, "S-2026-1")
    assert seals.prepare(practice_desk, 2026).terms.number == "S-2026-2"
    clock.set(datetime(2027, 1, 5, tzinfo=UTC))
    assert seals.prepare(practice_desk, 2026).terms.number == "S-2027-1"


def test_a_file_too_large_to_keep_is_only_the_saved_one_and_can_be_built_again(practice_desk, monkeypatch):
    monkeypatch.setattr(seals, "MOST_KEPT", 10)
    kept, data = seal(practice_desk)
    assert not kept.kept
    with pytest.raises(SealFileNotKeptError, match="S-2026-1 was too large"):
        seals.pdf(practice_desk, kept.number)
    assert drawn(practice_desk, seals.again(practice_desk, kept.number)) == data


def test_another_program_or_content_says_that_it_cannot_build_it_again(practice_desk, monkeypatch):
    kept, data = seal(practice_desk)
    with monkeypatch.context() as changed:
        changed.setattr(ethicsdesk, "__version__", "9.9.9")
        with pytest.raises(SealNotRebuiltError, match=r"this is 9\.9\.9"):
            seals.again(practice_desk, kept.number)
    with monkeypatch.context() as changed:
        changed.setattr(LIBRARY, "_digest", "0" * 64)
        with pytest.raises(SealNotRebuiltError, match="rules and texts"):
            seals.again(practice_desk, kept.number)
    assert seals.pdf(practice_desk, kept.number) == data


def test_after_a_purge_it_says_so_and_the_kept_file_is_still_there(practice_desk, clock):
    with practice_desk.store.reading() as vault:
        tool = vault.list(Tool)[0]
    tools.change(practice_desk, replace(tool, use=Use.STOPPED))
    kept, data = seal(practice_desk)
    clock.advance(days=6 * 366)
    shown = retention.sheet(practice_desk)
    chosen = frozenset(item.key for item in shown.may_go if item.key == f"tool/{tool.id}")
    assert chosen
    retention.purge(practice_desk, shown, chosen)
    with pytest.raises(SealNotRebuiltError, match="were let go after their time"):
        seals.again(practice_desk, kept.number)
    assert seals.pdf(practice_desk, kept.number) == data
    assert verifying.compare(practice_desk, look(data)).verdict is VaultVerdict.SEALED_HERE


def test_a_seal_and_its_file_may_go_after_their_time_and_the_trail_still_knows_the_file(practice_desk, clock):
    kept, data = seal(practice_desk)
    retention.set_clock(practice_desk, years=7, rule="State record rule")
    clock.advance(days=7 * 365)
    assert not [item for item in retention.sheet(practice_desk).may_go if item.key.startswith("seal/")]
    clock.advance(days=3)
    shown = retention.sheet(practice_desk)
    (item,) = (item for item in shown.may_go if item.key.startswith("seal/"))
    assert "Sealed binder: S-2026-1" in str(item.title)
    retention.purge(practice_desk, shown, frozenset({item.key}))
    assert seals.listed(practice_desk) == ()
    with practice_desk.store.reading() as vault, pytest.raises(KeyError):
        vault.blob(kept.sha256)
    compared = verifying.compare(practice_desk, look(data))
    assert (compared.verdict, compared.seal) == (VaultVerdict.SEALED_HERE, None)


def test_a_hold_on_anything_holds_the_binders_that_were_sealed(practice_desk, clock):
    seal(practice_desk)
    retention.set_clock(practice_desk, years=7, rule="State record rule")
    with practice_desk.store.reading() as vault:
        tool = vault.list(Tool)[0]
    hold = retention.hold(practice_desk, "A lawsuit", about_kind="tool", about_id=tool.id).value
    clock.advance(days=8 * 366)
    (item,) = (item for item in retention.sheet(practice_desk).must_stay if item.key.startswith("seal/"))
    assert "A lawsuit" in str(item.held[0])
    retention.lift(practice_desk, hold.id)
    assert [item.key for item in retention.sheet(practice_desk).may_go if item.key.startswith("seal/")]


def test_a_binder_that_came_out_otherwise_is_not_taken_for_the_sealed_one(practice_desk):
    kept, data = seal(practice_desk)
    again = seals.again(practice_desk, kept.number)
    pdf = practice_desk.papers.draw_binder(again.plan.layout, quiet)
    assert seals.finish(again, pdf) == data
    other = pdf.replace(b"%PDF-1.7", b"%PDF-1.6")
    with pytest.raises(SealNotRebuiltError, match="came out otherwise"):
        seals.finish(again, other)


def test_the_page_prints_what_the_seal_fixes_and_what_it_does_not_show(practice_desk):
    prepared = seals.prepare(practice_desk, 2026)
    words, terms = page(prepared).replace(" ", ""), prepared.terms
    for digest in (terms.head, terms.records, terms.pack_digest):
        assert digest in words
    assert "Whosealedit" in words
    assert "compliant" not in words
    assert "sealed as S-2026-1" in prepared.plan.layout.footer


def test_the_hashes_of_records_can_be_worked_out_from_an_export(practice_desk, tmp_path):
    with practice_desk.store.writing() as vault:
        vault.put(Tool(id="gone", name="Gone", added_on=date(2026, 3, 2)))
        vault.remove(Tool, "gone")
    with practice_desk.store.ledger() as ledger:
        found = sealing.digests(ledger, upto=head_of(practice_desk).seq)
    exporting.export(practice_desk, FileArchives(), tmp_path / "out", quiet)
    lines = (tmp_path / "out/trail/history.jsonl").read_text("utf-8").splitlines()
    last = {(state["kind"], state["id"]): state for state in map(json.loads, lines)}
    there = sorted((kind, name, state) for (kind, name), state in last.items() if state["doc"] is not None)
    kinds = {
        kind: [
            f"{name} {state['rev']} "
            + sha256(bytes.fromhex(state["salt"]) + state["doc"].encode()).hexdigest()
            for _, name, state in own
        ]
        for kind, own in groupby(there, key=lambda one: one[0])
    }
    assert {one.kind: (one.count, one.sha256) for one in found.kinds} == {
        kind: (len(own), sha256("".join(f"{line}\n" for line in own).encode()).hexdigest())
        for kind, own in kinds.items()
    }
