"""An export that is not what it should be makes no vault."""

import hashlib
import json
import struct
import zipfile

import pytest

from ethicsdesk.domain.errors import (
    ImportDamagedError,
    ImportDoubledError,
    ImportMissingError,
    ImportNewerError,
    ImportTooLargeError,
    ImportUnsafeError,
)
from ethicsdesk.services import importing
from tests.services.importing.building import ARCHIVES, USUAL, build, quiet, zipped


def refused(session, source, error):
    new = source.parent / "new"
    with pytest.raises(error) as caught:
        build(session, source, new)
    assert not new.exists()
    assert not list(source.parent.glob("**/vault.db.new"))
    return str(caught.value)


def changed(exported, name, change):
    """Change a file of an export and write the index anew, as a forger would."""
    file = exported / name
    file.write_bytes(change(file.read_bytes()))
    reindex(exported, name, file.read_bytes())


def reindex(exported, name, data, new_name=None):
    index_file = exported / "index.json"
    index = json.loads(index_file.read_text("utf-8"))
    row = next(row for row in index["files"] if row["name"] == name)
    row.update(name=new_name or name, size=len(data), sha256=hashlib.sha256(data).hexdigest())
    index_file.write_text(json.dumps(index), "utf-8")


@pytest.mark.parametrize("name", ["nowhere", "nowhere.zip", "empty", "text.zip", "empty.zip"])
def test_what_is_no_export_is_said_to_be_none(session, tmp_path, name):
    (tmp_path / "empty").mkdir()
    (tmp_path / "text.zip").write_text("Dear diary")
    (tmp_path / "empty.zip").write_bytes(b"")
    assert "not an EthicsDesk export" in refused(session, tmp_path / name, ImportMissingError)


def test_a_zip_file_without_an_index_is_no_export(session, exported, tmp_path):
    source = zipped(exported, tmp_path / "x.zip", leave_out=("index.json",))
    refused(session, source, ImportMissingError)


NAMES = (
    "README.txt",
    "records/tool.json",
    "records/tool.csv",
    "trail/trail.jsonl",
    "trail/history.jsonl",
    "texts/texts.jsonl",
    "texts/places.jsonl",
)


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("how", ["changed", "cut", "missing", "longer"])
def test_a_file_that_is_not_as_the_index_says_is_named(session, exported, name, how):
    file = exported / name
    data = file.read_bytes()
    match how:
        case "changed":
            file.write_bytes(data[:-2] + bytes([data[-2] ^ 1]) + data[-1:])
        case "cut":
            file.write_bytes(data[: len(data) // 2])
        case "longer":
            file.write_bytes(data + b"\n")
        case _:
            file.unlink()
    assert name in refused(session, exported, ImportDamagedError)


def test_a_paper_that_was_exchanged_is_named(session, exported):
    file = next((exported / "papers").iterdir())
    file.write_bytes(b"%PDF-1.7 " + bytes(file.stat().st_size - 9))
    assert file.name in refused(session, exported, ImportDamagedError)


@pytest.mark.parametrize(
    ("name", "old", "new"),
    [
        ("trail/trail.jsonl", b'"action":"create"', b'"action":"update"'),
        ("trail/history.jsonl", b"Scribe", b"Scrobe"),
        ("trail/history.jsonl", b'"rev":1', b'"rev":"1"'),
        ("trail/history.jsonl", b'"rev":1', b'"rev":true'),
        ("trail/history.jsonl", b'"rev":1', b'"rev":1e400'),
        ("trail/history.jsonl", b'"rev":1', b'"rev":1,"more":1'),
        ("trail/trail.jsonl", b'"seq":2', b'"seq":' + b"9" * 40),
        ("records/tool.json", b"Scribe", b"Scrobe"),
        ("texts/places.jsonl", b'"value"', b'"word"'),
    ],
)
def test_a_forged_file_with_a_fitting_index_is_still_noticed(session, exported, name, old, new):
    assert old in (exported / name).read_bytes()
    changed(exported, name, lambda data: data.replace(old, new, 1))
    refused(session, exported, ImportDamagedError)


@pytest.mark.parametrize("name", ["trail/trail.jsonl", "trail/history.jsonl", "texts/texts.jsonl"])
@pytest.mark.parametrize("line", [b"", b"[]", b"{", b"\xff\xfe", b"[" * 100_000, b"null"])
def test_a_line_that_is_no_row_is_noticed(session, exported, name, line):
    changed(exported, name, lambda data: line + b"\n" + data)
    assert name in refused(session, exported, ImportDamagedError)


@pytest.mark.parametrize("text", ["", "{", "[]", "{}", '{"format": "1"}', '{"format": 1}', "[" * 100_000])
def test_an_index_that_is_none_is_noticed(session, exported, text):
    (exported / "index.json").write_text(text)
    assert "index.json" in refused(session, exported, ImportDamagedError)


def test_an_export_without_its_last_entries_is_noticed(session, exported):
    changed(exported, "trail/trail.jsonl", lambda data: b"".join(data.splitlines(keepends=True)[:-1]))
    refused(session, exported, ImportDamagedError)


def test_a_newer_format_is_said_to_be_newer(session, exported):
    file = exported / "index.json"
    file.write_text(file.read_text("utf-8").replace('"format": 1', '"format": 2'), "utf-8")
    assert "newer" in refused(session, exported, ImportNewerError)


def climbing(exported, name, outside):
    """Let the index and a zip file name a file that lies outside."""
    reindex(exported, "README.txt", outside.read_bytes(), new_name=name)
    target = zipped(exported, exported.parent / "climbing.zip", leave_out=("README.txt",))
    with zipfile.ZipFile(target, "a") as opened:
        opened.writestr(name, outside.read_bytes())
    return target


OUTSIDE = (
    "../outside.txt",
    "records/../../outside.txt",
    "/etc/outside.txt",
    "..\\outside.txt",
    "C:/outside.txt",
    "C:outside.txt",
    "records//tool.json",
    "./outside.txt",
    "records/ /x",
    "a\nb",
)


@pytest.mark.parametrize("name", OUTSIDE)
@pytest.mark.parametrize("form", ["folder", "zip"])
def test_a_name_that_leads_out_is_refused(session, exported, tmp_path, name, form):
    outside = tmp_path / "outside.txt"
    outside.write_text("mine")
    target = climbing(exported, name, outside)
    refused(session, exported if form == "folder" else target, ImportUnsafeError)
    assert outside.read_text() == "mine"


@pytest.mark.parametrize("where", ["file", "folder"])
def test_a_link_in_a_folder_is_refused(session, exported, tmp_path, where):
    name = "records/tool.json" if where == "file" else "records"
    (exported / name).rename(tmp_path / "elsewhere")
    (exported / name).symlink_to(tmp_path / "elsewhere")
    refused(session, exported, ImportUnsafeError)


def test_a_link_in_a_zip_file_is_refused(session, exported, tmp_path):
    target = zipped(exported, tmp_path / "x.zip", leave_out=("README.txt",))
    link = zipfile.ZipInfo("README.txt")
    link.external_attr = 0o120777 << 16
    with zipfile.ZipFile(target, "a") as opened:
        opened.writestr(link, "../outside.txt")
    refused(session, target, ImportUnsafeError)


@pytest.mark.filterwarnings("ignore:Duplicate name")
def test_a_file_that_stands_twice_in_a_zip_file_is_refused(session, exported, tmp_path):
    target = zipped(exported, tmp_path / "x.zip")
    with zipfile.ZipFile(target, "a") as opened:
        opened.writestr("README.txt", "another")
    assert "README.txt" in refused(session, target, ImportDoubledError)


def test_a_file_that_stands_twice_in_the_index_is_refused(session, exported):
    file = exported / "index.json"
    index = json.loads(file.read_text("utf-8"))
    index["files"].append(index["files"][0])
    file.write_text(json.dumps(index), "utf-8")
    refused(session, exported, ImportDoubledError)


def test_a_zip_bomb_is_refused_before_it_is_unpacked(session, exported, tmp_path):
    bomb = bytes(200_000_000)
    reindex(exported, "trail/history.jsonl", bomb)
    target = zipped(exported, tmp_path / "x.zip", leave_out=("trail/history.jsonl",))
    with zipfile.ZipFile(target, "a", USUAL) as opened:
        opened.writestr("trail/history.jsonl", bomb)
    assert target.stat().st_size < 5_000_000
    assert "trail/history.jsonl" in refused(session, target, ImportTooLargeError)


def test_a_zip_file_that_lies_about_a_size_is_refused(session, exported, tmp_path):
    target = zipped(exported, tmp_path / "x.zip")
    data = bytearray(target.read_bytes())
    with zipfile.ZipFile(target) as opened:
        real = opened.getinfo("README.txt").file_size
    where = data.rindex(b"README.txt") - 46
    assert data[where : where + 4] == b"PK\x01\x02"
    data[where + 24 : where + 28] = struct.pack("<I", real - 5)
    target.write_bytes(data)
    refused(session, target, ImportDamagedError)


def test_one_endless_line_is_refused(session, exported):
    changed(exported, "trail/history.jsonl", lambda _data: b"x" * 20_000_000)
    refused(session, exported, ImportTooLargeError)


def test_a_file_larger_than_any_this_program_keeps_is_refused(session, exported):
    paper = next((exported / "papers").iterdir())
    with paper.open("r+b") as file:
        file.truncate(101 * 1024 * 1024)
    index = json.loads((exported / "index.json").read_text("utf-8"))
    row = next(row for row in index["files"] if row["name"].startswith("papers/"))
    row["size"] = paper.stat().st_size
    (exported / "index.json").write_text(json.dumps(index), "utf-8")
    refused(session, exported, ImportTooLargeError)


@pytest.mark.parametrize("keep", [0.999, 0.9, 0.5, 0.01])
def test_a_zip_file_cut_off_is_damaged(session, exported, tmp_path, keep):
    whole = zipped(exported, tmp_path / "whole.zip")
    data = whole.read_bytes()
    whole.unlink()
    source = tmp_path / "cut.zip"
    source.write_bytes(data[: int(len(data) * keep)])
    refused(session, source, ImportDamagedError)


def test_a_zip_file_flipped_anywhere_is_refused_or_equal(session, exported, tmp_path):
    whole = zipped(exported, tmp_path / "whole.zip").read_bytes()
    (tmp_path / "whole.zip").unlink()
    source = tmp_path / "flipped.zip"
    end = importing.look(ARCHIVES, exported, quiet).old_end
    for place in range(0, len(whole), len(whole) // 60):
        data = bytearray(whole)
        data[place] ^= 0x10
        source.write_bytes(data)
        try:
            assert importing.look(ARCHIVES, source, quiet).old_end == end
        except (
            ImportDamagedError,
            ImportMissingError,
            ImportUnsafeError,
            ImportDoubledError,
            ImportTooLargeError,
        ):
            continue


SIZE_AND_PLACE = range(-10, -2)  # of the directory, as the end record tells them (APPNOTE.TXT 4.3.16)


def test_a_zip_file_that_lies_about_its_directory_is_damaged(session, exported, tmp_path):
    source = zipped(exported, tmp_path / "lies.zip")
    whole = source.read_bytes()
    for place in SIZE_AND_PLACE:
        for bit in range(8):
            data = bytearray(whole)
            data[place] ^= 1 << bit
            source.write_bytes(data)
            refused(session, source, ImportDamagedError)


def test_an_encrypted_or_oddly_packed_zip_file_is_refused(session, exported, tmp_path):
    target = zipped(exported, tmp_path / "x.zip", leave_out=("README.txt",))
    with zipfile.ZipFile(target, "a", zipfile.ZIP_BZIP2) as opened:
        opened.write(exported / "README.txt", "README.txt")
    refused(session, target, ImportUnsafeError)


def test_files_the_index_does_not_name_are_not_read(session, exported, tmp_path):
    (exported / ".DS_Store").write_text("left by a file manager")
    (exported / "notes").mkdir()
    build(session, exported, tmp_path / "new").desk.store.close()
