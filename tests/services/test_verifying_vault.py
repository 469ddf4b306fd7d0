"""A sealed binder compared with a vault: sealed there or not, and the history as it was or not."""

from dataclasses import replace

import pytest

from ethicsdesk.services import exporting, importing, practice, seals, verifying
from ethicsdesk.services.session import Session
from ethicsdesk.services.verifying import FileVerdict, VaultVerdict
from ethicsdesk.storage.guard import unguarded
from ethicsdesk.system.archives import FileArchives
from tests.builders import LIBRARY, FakePapers, a_practice, a_tool, desk_of
from tests.services.sealing import drawn, look, quiet, seal, sealed_anew
from tests.services.test_anchors import rewrite
from tests.storage.making import vaults_on, words


@pytest.fixture
def desk(real_desk):
    a_practice(real_desk, name="Harbor Lane")
    a_tool(real_desk)
    return real_desk


@pytest.fixture
def sealed(desk):
    """Return the bytes of a sealed binder; the history went on since."""
    _, data = seal(desk)
    practice.save(desk, replace(practice.read(desk), name="Quiet Oak"))
    return data


def verdict(desk, data):
    looked = look(data)
    assert looked.verdict is FileVerdict.UNCHANGED
    compared = verifying.compare(desk, looked)
    assert str(compared.sentence)
    return compared.verdict


def test_a_vault_knows_the_file_it_sealed(desk, sealed):
    compared = verifying.compare(desk, look(sealed))
    assert compared.verdict is VaultVerdict.SEALED_HERE
    assert compared.fits
    assert compared.seal == seals.listed(desk)[0]


def test_a_changed_file_sealed_anew_is_not_the_one_the_vault_sealed(desk, sealed):
    forged = sealed_anew(sealed[:2000] + b"X" + sealed[2001:])
    assert verdict(desk, forged) is VaultVerdict.OTHER_FILE


def test_a_seal_the_vault_never_gave_is_not_relied_on(desk, sealed):
    assert verdict(desk, sealed_anew(sealed, number="S-2026-9")) is VaultVerdict.NOT_NOTED
    prepared = seals.prepare(desk, 2026)
    assert verdict(desk, drawn(desk, prepared)) is VaultVerdict.NOT_NOTED


def test_a_binder_newer_than_the_vault_says_how_many_entries_are_missing(desk, sealed):
    with desk.store.reading() as vault:
        end = vault.audit_head().seq
    compared = verifying.compare(desk, look(sealed_anew(sealed, entry=end + 7)))
    assert compared.verdict is VaultVerdict.NEWER
    assert "Entries missing here: 7" in str(compared.sentence)


def test_a_binder_of_another_vault_is_told_apart(desk, sealed, clock, tmp_path):
    store = vaults_on(clock, tmp_path / "state2").create(tmp_path / "vault2", words()).store
    assert verdict(desk_of(clock, store=store), sealed) is VaultVerdict.OTHER_VAULT
    store.close()


def test_a_history_rewritten_with_the_key_does_not_fit(desk, sealed):
    rewrite(desk, 3, chained=True)
    assert verdict(desk, sealed) is VaultVerdict.REWRITTEN


def test_a_damaged_entry_before_the_seal_is_named(desk, sealed):
    rewrite(desk, 3, chained=False)
    compared = verifying.compare(desk, look(sealed))
    assert compared.verdict is VaultVerdict.BROKEN
    assert "Entry 3 " in str(compared.sentence)


def test_a_record_whose_text_was_exchanged_beside_the_program_is_named(desk, sealed):
    connection = desk.store._connection
    with unguarded(connection):
        connection.execute("DROP TRIGGER revision_keeps_its_rows")
        connection.execute("UPDATE revision SET doc = replace(doc, 'Harbor', 'Border') WHERE rev = 1")
    assert verdict(desk, sealed) is VaultVerdict.BROKEN


def test_other_records_than_those_sealed_do_not_fit(desk, sealed):
    assert verdict(desk, sealed_anew(sealed, records="0" * 64)) is VaultVerdict.REWRITTEN
    assert verdict(desk, sealed_anew(sealed, shown=2)) is VaultVerdict.REWRITTEN


def test_damage_after_the_seal_does_not_touch_it(desk, sealed):
    with desk.store.reading() as vault:
        end = vault.audit_head().seq
    rewrite(desk, end, chained=False)
    assert verdict(desk, sealed) is VaultVerdict.SEALED_HERE


def test_a_vault_made_from_an_export_knows_the_seals_of_the_one_before(desk, sealed, clock, tmp_path):
    exporting.export(desk, FileArchives(), tmp_path / "out", quiet)
    session = Session(
        vaults=vaults_on(clock, tmp_path / "state2"), clock=clock, library=LIBRARY, papers=FakePapers()
    )
    new = importing.build(
        session,
        FileArchives(),
        tmp_path / "out",
        folder=tmp_path / "new",
        passphrase=words(),
        progress=quiet,
    ).value.desk
    assert verdict(new, sealed) is VaultVerdict.SEALED_HERE
    assert seals.pdf(new, "S-2026-1") == sealed
    new.store.close()


def test_only_an_unchanged_file_is_compared(desk, sealed):
    with pytest.raises(ValueError, match="unchanged"):
        verifying.compare(desk, look(sealed + b"x"))
