"""The readable export: complete, harmless to open, whole or not there at all."""

import csv
import hashlib
import json
import stat
import zipfile
from dataclasses import fields

import pytest

from ethicsdesk.domain.errors import Cancelled, DiskFullError, FolderNotEmptyError, VaultDamagedError
from ethicsdesk.domain.record_types import RECORD_TYPES
from ethicsdesk.domain.records import Paper, Practice, Tool
from ethicsdesk.services import export_files, exporting, paperwork, practice, tools
from ethicsdesk.services.file_types import ending_of
from ethicsdesk.storage.guard import unguarded
from ethicsdesk.system.archives import FileArchives
from tests.vaults.make import sample_records

ARCHIVES = FileArchives()


def quiet(_share):
    pass


def export(desk, target, progress=quiet):
    return exporting.export(desk, ARCHIVES, target, progress).value


def rows_of(file):
    with file.open(encoding="utf-8-sig", newline="") as lines:
        return list(csv.DictReader(lines))


@pytest.mark.parametrize("kind", RECORD_TYPES, ids=lambda kind: kind.kind)
def test_every_record_is_there_as_json_and_in_a_table(full_desk, tmp_path, kind):
    export(full_desk, tmp_path / "out")
    with full_desk.store.reading() as vault:
        kept = vault.list(kind)
    found = json.loads((tmp_path / f"out/records/{kind.kind}.json").read_text("utf-8"))
    assert [record["id"] for record in found] == [record.id for record in kept]
    assert all(set(record) == {f.name for f in fields(kind)} for record in found)
    table = rows_of(tmp_path / f"out/records/{kind.kind}.csv")
    assert [row["id"] for row in table] == [record.id for record in kept]


def test_the_index_names_every_other_file_with_its_size_and_hash(full_desk, tmp_path):
    done = export(full_desk, tmp_path / "out")
    index = json.loads((tmp_path / "out/index.json").read_text("utf-8"))
    listed = {row["name"]: (row["size"], row["sha256"]) for row in index["files"]}
    found = {
        file.relative_to(tmp_path / "out").as_posix(): file.read_bytes()
        for file in (tmp_path / "out").rglob("*")
        if file.is_file()
    }
    assert done.files == len(found)
    index_file = found.pop("index.json")
    assert listed == {name: (len(data), hashlib.sha256(data).hexdigest()) for name, data in found.items()}
    assert done.size == sum(map(len, found.values())) + len(index_file)


def test_every_paper_is_there_under_its_number_and_every_other_file_under_its_hash(full_desk, tmp_path):
    export(full_desk, tmp_path / "out")
    with full_desk.store.reading() as vault:
        (issued,) = [paper for paper in vault.list(Paper) if paper.pdf_sha256]
        pdf = vault.blob(issued.pdf_sha256)
    assert (tmp_path / "out/papers" / paperwork.file_name(issued)).read_bytes() == pdf
    picture = hashlib.sha256(b"\x89PNG picture").hexdigest()
    assert [file.name for file in (tmp_path / "out/files").iterdir()] == [f"{picture}.png"]


@pytest.mark.parametrize(
    ("first", "ending"),
    [
        (b"\n\n%PDF-1.7", ".pdf"),
        (b"\xff\xd8\xff\xe0", ".jpg"),
        (b"PK\x03\x04word", ".docx"),
        ("Stra\u00dfe".encode()[:-2], ".txt"),
        (b"\x00\x01", ".bin"),
        (b"\xff\xfe", ".bin"),
    ],
)
def test_a_file_gets_the_ending_of_what_is_in_it(first, ending):
    assert ending_of(first) == ending


def test_a_zip_file_holds_the_same_as_the_folder(full_desk, tmp_path):
    export(full_desk, tmp_path / "out")
    export(full_desk, tmp_path / "out.zip")
    with zipfile.ZipFile(tmp_path / "out.zip") as opened:
        assert opened.testzip() is None
        names = opened.namelist()
        assert sorted(names) == sorted(
            file.relative_to(tmp_path / "out").as_posix()
            for file in (tmp_path / "out").rglob("*")
            if file.is_file()
        )
        for name in names:
            if name.startswith(("records/", "papers/", "files/")):
                assert opened.read(name) == (tmp_path / "out" / name).read_bytes()


def test_the_same_vault_gives_the_same_bytes_in_the_same_order(full_desk, tmp_path, monkeypatch):
    monkeypatch.setattr(exporting.anchors, "note_given", lambda *_given: None)
    export(full_desk, tmp_path / "one.zip")
    export(full_desk, tmp_path / "two.zip")
    assert (tmp_path / "one.zip").read_bytes() == (tmp_path / "two.zip").read_bytes()


@pytest.mark.parametrize("start", ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "\uff1d1"])
def test_no_cell_begins_like_a_formula(real_desk, tmp_path, start):
    with real_desk.store.writing() as vault:
        vault.put(Tool(id="t", name=f'{start}, "quoted"', added_on=real_desk.clock.today()))
    export(real_desk, tmp_path / "out")
    (row,) = rows_of(tmp_path / "out/records/tool.csv")
    assert row["name"] == f'\'{start}, "quoted"'
    (record,) = json.loads((tmp_path / "out/records/tool.json").read_text("utf-8"))
    assert record["name"] == f'{start}, "quoted"'


def test_every_cell_of_every_table_is_harmless(full_desk, tmp_path):
    with full_desk.store.writing() as vault:
        vault.note_event("=cmd", "@x")
    export(full_desk, tmp_path / "out")
    tables = list((tmp_path / "out").rglob("*.csv"))
    assert len(tables) == len(RECORD_TYPES) + 2
    for file in tables:
        for row in rows_of(file):
            assert not any(str(value).startswith(export_files.RISKY) for value in row.values())
            assert None not in row


def test_a_cell_too_long_for_a_spreadsheet_says_so(real_desk, tmp_path):
    with real_desk.store.writing() as vault:
        vault.put(Practice(name="Example", crisis_plan="x" * 40_000))
    export(real_desk, tmp_path / "out")
    (row,) = rows_of(tmp_path / "out/records/practice.csv")
    assert row["crisis_plan"] == "too long for a table, see the .json file"


def test_parts_of_a_field_get_columns_of_their_own(full_desk, tmp_path):
    export(full_desk, tmp_path / "out")
    row = next(row for row in rows_of(tmp_path / "out/records/answer.csv") if row["id"] == "a/q")
    assert (row["basis.kind"], row["basis.reference"]) == ("contract", "BAA, section 4")
    assert row["note"] == "two\nlines, “quoted”"


def test_the_dictionary_explains_every_field(full_desk, tmp_path):
    export(full_desk, tmp_path / "out")
    explained = {(row["record"], row["field"]) for row in rows_of(tmp_path / "out/records/dictionary.csv")}
    assert explained == {(kind.kind, f.name) for kind in RECORD_TYPES for f in fields(kind)}
    readme = (tmp_path / "out/README.txt").read_text("utf-8")
    assert all(f"  - {name}: " in readme for _, name in explained)
    assert "NOTHING HERE IS ENCRYPTED" in readme


def test_the_readme_carries_the_anchor_and_those_printed_earlier(full_desk, tmp_path):
    first = export(full_desk, tmp_path / "one")
    second = export(full_desk, tmp_path / "two")
    readme = (tmp_path / "two/README.txt").read_text("utf-8")
    assert second.anchor.code in readme
    assert f"Entry {first.anchor.seq}: {first.anchor.code}, on an export" in readme
    assert second.anchor.seq == first.anchor.seq + 1


def test_progress_runs_from_nothing_to_the_end(full_desk, tmp_path):
    shares = []
    export(full_desk, tmp_path / "out", shares.append)
    assert shares == sorted(shares)
    assert (shares[0], shares[-1]) == (0.0, 1.0)


@pytest.mark.parametrize("name", ["out", "out.zip"])
def test_a_cancelled_export_leaves_nothing_and_no_entry(full_desk, tmp_path, name):
    def cancel(share):
        if share == 1.0:
            raise Cancelled

    with full_desk.store.reading() as vault:
        head = vault.audit_head()
    (tmp_path / "place").mkdir()
    with pytest.raises(Cancelled):
        export(full_desk, tmp_path / "place" / name, cancel)
    assert list((tmp_path / "place").iterdir()) == []
    with full_desk.store.reading() as vault:
        assert vault.audit_head() == head


def test_nothing_is_written_over(full_desk, tmp_path):
    (tmp_path / "out").mkdir()
    (tmp_path / "out/mine.txt").write_text("mine")
    with pytest.raises(FolderNotEmptyError):
        export(full_desk, tmp_path / "out")
    assert (tmp_path / "out/mine.txt").read_text() == "mine"


def test_an_earlier_zip_file_stays_until_the_new_one_is_whole(full_desk, tmp_path):
    def cancel(share):
        if share == 1.0:
            raise Cancelled

    (tmp_path / "out.zip").write_bytes(b"earlier")
    with pytest.raises(Cancelled):
        export(full_desk, tmp_path / "out.zip", cancel)
    assert (tmp_path / "out.zip").read_bytes() == b"earlier"
    export(full_desk, tmp_path / "out.zip")
    assert zipfile.is_zipfile(tmp_path / "out.zip")


def test_what_a_killed_export_left_in_plain_text_goes_with_the_next(full_desk, tmp_path):
    left = tmp_path / ".ethicsdesk-x.partial" / "out" / "records"
    left.mkdir(parents=True)
    (left / "tool.json").write_text("plain")
    export(full_desk, tmp_path / "out")
    assert sorted(path.name for path in tmp_path.iterdir()) == ["out", "state", "vault"]


def test_only_the_owner_may_read_an_export(full_desk, tmp_path):
    export(full_desk, tmp_path / "out")
    export(full_desk, tmp_path / "out.zip")
    for path in (tmp_path / "out", *(tmp_path / "out").rglob("*"), tmp_path / "out.zip"):
        assert stat.S_IMODE(path.stat().st_mode) & 0o077 == 0


@pytest.mark.parametrize("name", ["out", "out.zip"])
def test_a_full_disk_leaves_nothing(full_desk, tmp_path, monkeypatch, name):
    (tmp_path / "place").mkdir()
    monkeypatch.setattr("ethicsdesk.system.archives.os.fsync", no_space)
    with pytest.raises(DiskFullError):
        export(full_desk, tmp_path / "place" / name)
    assert list((tmp_path / "place").iterdir()) == []


def no_space(_descriptor):
    raise OSError(28, "No space left on device")


def test_a_damaged_file_in_the_vault_stops_the_export(full_desk, tmp_path):
    connection = full_desk.store._connection
    with unguarded(connection):
        connection.execute("DROP TRIGGER blob_chunk_keeps_its_rows")
        connection.execute("UPDATE blob_chunk SET data = x'00' WHERE n = 0")
    with pytest.raises(VaultDamagedError):
        export(full_desk, tmp_path / "out")
    assert not (tmp_path / "out").exists()


def test_a_paper_number_from_outside_cannot_lead_out_of_the_export(real_desk, tmp_path):
    paper = next(record for record in sample_records() if isinstance(record, Paper))
    with real_desk.store.writing() as vault:
        for number, name in enumerate(("../../evil", "../../evil", "CON:*?", "")):
            sha256 = vault.put_blob(f"%PDF {number}".encode())
            made = {f.name: getattr(paper, f.name) for f in fields(paper)}
            vault.put(Paper(**made | {"id": str(number), "number": name, "pdf_sha256": sha256}))
    export(real_desk, tmp_path / "out")
    assert len(list((tmp_path / "out/papers").iterdir())) == 4
    assert not list(tmp_path.glob("*evil*"))


def test_purged_values_are_in_no_file_of_an_export(real_desk, tmp_path):
    practice.save(real_desk, Practice(name="Example"))
    tool = tools.add(real_desk, "Unforgettable words").value
    with real_desk.store.writing() as vault:
        vault.purge(Tool, tool.id)
    export(real_desk, tmp_path / "out")
    assert not any(b"Unforgettable" in file.read_bytes() for file in (tmp_path / "out").rglob("*.*"))
