"""Files are kept as they came, judged by what they hold, and refused in plain sentences."""

import hashlib
import struct
import zipfile
from io import BytesIO
from typing import BinaryIO

import pytest

from ethicsdesk.documents.foreign import ProcessViewer
from ethicsdesk.domain.attachments import Attachment, FileType
from ethicsdesk.domain.errors import UserError
from ethicsdesk.domain.file_errors import (
    FileBombError,
    FileChangedError,
    FileEmptyError,
    FileTooLargeError,
    FileTypeRefusedError,
    ViewNotOfferedError,
)
from ethicsdesk.services import attachments
from ethicsdesk.services.changes import Topic
from ethicsdesk.services.file_types import judge
from tests.builders import a_tool, desk_of
from tests.documents.hostile import a_pdf, a_picture, locked_pdf


@pytest.fixture
def desk(clock):
    return desk_of(clock)


@pytest.fixture
def tool(desk):
    return a_tool(desk)


def add(desk, owner, data: bytes, name="BAA 2026.pdf"):
    return attachments.add(desk, owner, name, BytesIO(data), len(data), lambda _share: None).value


def a_zip(*names: str, data: bytes = b"<w/>", comment: bytes = b"") -> bytes:
    target = BytesIO()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.comment = comment
        for name in names:
            archive.writestr(name, data)
    return target.getvalue()


def a_docx(**how) -> bytes:
    return a_zip("[Content_Types].xml", "word/document.xml", **how)


KINDS = [
    (FileType.PDF, a_pdf()),
    (FileType.PDF, b"junk before it\n" + a_pdf()),
    (FileType.PDF, locked_pdf()),
    (FileType.PNG, a_picture()),
    (FileType.JPEG, a_picture("JPEG")),
    (FileType.DOCX, a_docx()),
    (FileType.DOCX, a_docx(comment=b"PK\x05 a comment")),
    (FileType.TEXT, b"Dear Dana,\r\n\tthank you.\f\n"),
    (FileType.TEXT, "\ufeffČeština, 日本".encode()),
    (FileType.TEXT, b"x" * (256 * 1024 - 1) + "é".encode()),  # a letter across two pieces
]
REFUSED = {
    "program": b"MZ\x90\x00\x03\x00\x00\x00",
    "utf16": "Dear Dana".encode("utf-16"),
    "latin1": "Grüße".encode("latin-1"),
    "cut-letter": b"caf\xc3",
    "zip": a_zip("a.txt"),
    "excel": a_zip("[Content_Types].xml", "xl/workbook.xml"),
    "cut-docx": a_docx()[:-30],
    "docx-without-table": b"PK\x03\x04" + b"x" * 500,
    "gif": b"GIF89a\x01\x00\x01\x00",
    "escape": b"\x1b[31mred",
    "zeros": bytes(500),
}


@pytest.mark.parametrize(("kind", "data"), KINDS)
def test_a_file_is_what_it_holds(kind, data):
    assert judge(BytesIO(data), len(data)) is kind


@pytest.mark.parametrize("what", REFUSED)
def test_anything_else_is_refused_whatever_it_is_called(desk, tool, what):
    with pytest.raises(FileTypeRefusedError, match=r"letter\.pdf"):
        add(desk, tool, REFUSED[what], name="letter.pdf")
    assert attachments.listed(desk, tool) == ()


@pytest.mark.parametrize(
    "data",
    [
        a_docx(data=bytes(3_000_000)),
        a_docx().replace(struct.pack("<L", 4), struct.pack("<L", 0xFFFFFFFF)),
    ],
    ids=["unpacks-to-zeros", "says-four-gigabytes"],
)
def test_a_word_file_that_would_burst_is_refused(desk, tool, data):
    with pytest.raises(FileBombError, match=r"letter.docx.*trap"):
        add(desk, tool, data, name="letter.docx")


def test_a_zip_file_that_lists_millions_is_not_read_through():
    data = bytearray(a_docx())
    at = data.rfind(b"PK\x05\x06")
    data[at + 8 : at + 12] = struct.pack("<2H", 60_000, 60_000)
    assert judge(BytesIO(data), len(data)) is None


def test_an_empty_file_is_refused(desk, tool):
    with pytest.raises(FileEmptyError, match="empty"):
        add(desk, tool, b"")


def test_more_than_a_hundred_megabytes_are_refused_unread(desk, tool):
    class Unread(BytesIO):
        def read(self, size: int | None = -1) -> bytes:
            raise AssertionError

    size = attachments.MOST + 1
    with pytest.raises(FileTooLargeError, match="has 101 MB"):
        attachments.add(desk, tool, "big.pdf", Unread(), size, lambda _: None)


def test_an_attachment_is_kept_with_its_owner(desk, tool, clock):
    data = a_pdf()
    done = attachments.add(
        desk, tool, "C:\\Desk\\BAA\u202e2026.pdf", BytesIO(data), len(data), lambda _: None
    )
    kept = done.value
    assert done.topics == {Topic.FILES}
    assert (kept.name, kept.type, kept.size) == ("BAA2026.pdf", FileType.PDF, len(data))
    assert kept.sha256 == hashlib.sha256(data).hexdigest()
    assert (kept.owner_kind, kept.owner_id, kept.parent) == ("tool", tool.id, tool.id)
    assert kept.added_on == clock.today()
    assert attachments.listed(desk, tool) == (kept,)
    assert attachments.listed(desk, a_tool(desk, "Other")) == ()
    assert attachments.data(desk, kept.id) == data
    with desk.store.reading() as vault:
        assert b"".join(attachments.pieces(vault, kept)) == data


def test_nothing_is_kept_for_an_owner_that_is_not_there(clock, tool):
    with pytest.raises(KeyError):
        add(desk_of(clock), tool, a_pdf())


def test_a_file_that_changed_while_it_was_read_is_refused(desk, tool):
    data = a_pdf()
    with pytest.raises(FileChangedError):
        attachments.add(desk, tool, "a.pdf", BytesIO(data), len(data) - 1, lambda _: None)


def test_a_removed_file_is_out_of_sight_and_its_history_stays(desk, tool):
    kept = attachments.set_note(desk, add(desk, tool, a_pdf()).id, " Signed by both ").value
    assert kept.note == "Signed by both"
    attachments.remove(desk, kept.id)
    assert attachments.listed(desk, tool) == ()
    with desk.store.reading() as vault:
        states = [state.note if state else None for _, state in vault.history(Attachment, kept.id)]
        assert states == ["", "Signed by both", None]
        assert vault.blob(kept.sha256) == a_pdf()
    for use in (attachments.data, attachments.remove, attachments.text):
        with pytest.raises(KeyError):
            use(desk, kept.id)


def test_a_text_is_shown_as_text(desk, tool):
    kept = add(desk, tool, "\ufeffDear Dana, café\n".encode(), name="mail.txt")
    assert attachments.text(desk, kept.id) == ("Dear Dana, café\n", True)
    long = add(desk, tool, b"word " * 60_000, name="long.txt")
    shown, whole = attachments.text(desk, long.id)
    assert (len(shown), whole) == (attachments.LONGEST_TEXT, False)
    with pytest.raises(ValueError, match="pdf"):
        attachments.text(desk, add(desk, tool, a_pdf()).id)


def test_a_picture_is_looked_at_and_a_word_file_is_not(desk, tool):
    viewer = ProcessViewer()
    view = attachments.look(desk, viewer, add(desk, tool, a_picture(), name="scan.pdf").id)
    assert view.picture(0, dpi=72).width == 60
    viewer.end()
    with pytest.raises(ViewNotOfferedError, match="print it to a PDF"):
        attachments.look(desk, viewer, add(desk, tool, a_docx(), name="a.docx").id)


@pytest.mark.parametrize(
    ("given", "plain"),
    [
        ("/home/me/BAA.pdf", "BAA.pdf"),
        ("..\\..\\evil.pdf", "evil.pdf"),
        ("a\nb\x00c.pdf", "abc.pdf"),
        ("", "file"),
        ("\u202e\u200b", "file"),
        ("x" * 300 + ".pdf", "x" * 195 + "….pdf"),
        ("e\u0301.pdf", "é.pdf"),
    ],
)
def test_a_name_is_kept_without_folders_and_tricks(given, plain):
    assert attachments.plain_name(given) == plain


def test_every_refusal_ends_with_what_to_do():
    from ethicsdesk.domain import file_errors

    kinds = [k for k in vars(file_errors).values() if isinstance(k, type) and issubclass(k, UserError)]
    details = {
        "name": "a",
        "part": "a",
        "size": 1,
        "most": 1,
        "needed": 1,
        "free": 1,
        "width": 1,
        "height": 1,
    }
    for kind in kinds:
        if kind is not UserError:
            assert str(kind(**details)).count(". ") >= 1
            assert "{" not in str(kind(**details))


def test_a_stream_that_gives_little_at_a_time_is_kept_whole(desk, tool):
    class Slow(BytesIO):
        def read(self, size: int | None = -1) -> bytes:
            return super().read(min(size or 0, 1000) if size and size > 0 else size)

    data = b"line\n" * 2000
    stream: BinaryIO = Slow(data)
    kept = attachments.add(desk, tool, "a.txt", stream, len(data), lambda _: None).value
    assert attachments.data(desk, kept.id) == data
