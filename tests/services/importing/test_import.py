"""A vault from an export is the same vault."""

import pytest

from ethicsdesk.domain.errors import (
    Cancelled,
    PassphraseTooWeakError,
    VaultExistsError,
)
from ethicsdesk.domain.record_types import RECORD_TYPES
from ethicsdesk.domain.records import Paper
from ethicsdesk.services import anchors, exporting, importing, paperwork, trail
from ethicsdesk.services.anchors import Verdict
from tests.services.importing.building import ARCHIVES, build, quiet, zipped
from tests.storage.making import words


def rows(desk):
    with desk.store.ledger() as ledger:
        return (
            list(ledger.entries()),
            list(ledger.states()),
            [(blob.sha256, b"".join(blob.chunks)) for blob in ledger.blobs()],
            list(ledger.snapshots()),
            list(ledger.places()),
        )


@pytest.mark.parametrize("form", ["folder", "zip"])
def test_an_imported_vault_equals_the_old_one_in_records_papers_files_and_trail(
    session, original, exported, tmp_path, form
):
    source = exported if form == "folder" else zipped(exported, tmp_path / "export.zip")
    done = build(session, source, tmp_path / "new")
    (entries, *rest), (old_entries, *old_rest) = rows(done.desk), rows(original)
    assert rest == old_rest
    assert entries[: done.old_end.seq] == old_entries[: done.old_end.seq]
    assert [entry.action for entry in entries[done.old_end.seq :]] == ["imported"]
    with done.desk.store.reading() as new, original.store.reading() as old:
        for kind in RECORD_TYPES:
            assert new.list(kind) == old.list(kind)
            for record in old.list(kind):
                assert new.history(kind, record.id) == old.history(kind, record.id)
        issued = [paper for paper in old.list(Paper) if paper.pdf_sha256]
    assert issued
    for paper in issued:
        assert paperwork.pdf(done.desk, paper.id) == paperwork.pdf(original, paper.id)
    assert done.desk.store.verify() == ()
    done.desk.store.close()


def test_the_old_end_is_shown_and_fits_the_anchor_printed_on_the_export(
    session, original, exported, tmp_path
):
    (given,) = anchors.read_earlier(original)
    looked = importing.look(ARCHIVES, exported, quiet)
    done = build(session, exported, tmp_path / "new")
    assert looked.old_end.code == done.old_end.code == given.anchor.code
    assert (looked.old_end.vault, done.old_end.vault) == (given.anchor.vault, given.anchor.vault)
    assert anchors.check_anchor(done.desk, given.anchor).verdict is Verdict.HOLDS
    with done.desk.store.reading() as vault:
        assert importing.imported_end(vault) == done.old_end
    newest = trail.page(done.desk, most=1).rows[0]
    assert "imported" in str(newest.sentence)
    done.desk.store.close()


def test_an_imported_vault_can_be_exported_and_imported_again(session, exported, tmp_path):
    first = build(session, exported, tmp_path / "new")
    exporting.export(first.desk, ARCHIVES, tmp_path / "second.zip", quiet)
    second = build(session, tmp_path / "second.zip", tmp_path / "newer")
    assert rows(second.desk)[1:] == rows(first.desk)[1:]
    assert second.old_end.seq == first.old_end.seq + 1
    first.desk.store.close()
    second.desk.store.close()


def test_a_new_vault_opens_with_its_passphrase_and_its_code(session, exported, tmp_path):
    done = build(session, exported, tmp_path / "new")
    done.desk.store.close()
    session.unlock(tmp_path / "new", words()).store.close()
    session.unlock_with_code(tmp_path / "new", done.recovery_code).store.close()


def test_progress_runs_to_the_end(session, exported, tmp_path):
    shares = []
    build(session, exported, tmp_path / "new", shares.append).desk.store.close()
    assert shares == sorted(shares)
    assert shares[-1] == 1.0


@pytest.mark.parametrize("at", [0.0, 0.1, 0.3, 1.0])
def test_a_cancelled_import_leaves_nothing(session, exported, tmp_path, at):
    def cancel(share):
        if share >= at:
            raise Cancelled

    secret = words()
    with pytest.raises(Cancelled):
        build(session, exported, tmp_path / "new", cancel, passphrase=secret)
    assert not (tmp_path / "new").exists()
    assert set(secret) == {0}


def test_no_vault_is_imported_over_another(session, exported, tmp_path):
    build(session, exported, tmp_path / "new").desk.store.close()
    before = {path.name: path.read_bytes() for path in (tmp_path / "new").iterdir()}
    with pytest.raises(VaultExistsError):
        build(session, exported, tmp_path / "new")
    assert {path.name: path.read_bytes() for path in (tmp_path / "new").iterdir()} == before


def test_a_weak_passphrase_is_refused_and_leaves_nothing(session, exported, tmp_path):
    with pytest.raises(PassphraseTooWeakError):
        build(session, exported, tmp_path / "new", passphrase=words("short"))
    assert not (tmp_path / "new").exists()


# Exports that are not what they should be. Each is refused in words and leaves no trace.
