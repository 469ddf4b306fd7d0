"""A locked PDF opens with its password alone, in readers that are not our writer."""

import io

import pikepdf
import pypdf
import pypdfium2
import pytest

from ethicsdesk.documents.locking import MOST_BYTES, locked
from ethicsdesk.domain.layout import PaperLayout, Paragraph

PASSWORD = "quiet harbor łódź 7"
SAID = "I use one AI tool in my practice."


@pytest.fixture(scope="module")
def plain(papers) -> bytes:
    return papers.draw(PaperLayout(title="About AI", blocks=(Paragraph(text=SAID),)))


@pytest.fixture(scope="module")
def shut(plain) -> bytes:
    return locked(plain, PASSWORD)


def test_nothing_can_be_read_without_the_password(shut):
    with pytest.raises(pikepdf.PasswordError):
        pikepdf.open(io.BytesIO(shut))
    with pytest.raises(pypdfium2.PdfiumError):
        pypdfium2.PdfDocument(shut)
    for word in (b"About AI", SAID.encode(), "About AI".encode("utf-16-be")):
        assert word not in shut


def test_other_readers_open_it_with_the_password(shut):
    document = pypdfium2.PdfDocument(shut, password=PASSWORD)
    assert SAID in document[0].get_textpage().get_text_bounded()
    document.close()
    reader = pypdf.PdfReader(io.BytesIO(shut), password=PASSWORD)
    assert SAID in " ".join(reader.pages[0].extract_text().split())


def test_it_is_aes_256_of_the_present_kind_and_locks_metadata_too(shut):
    with pikepdf.open(io.BytesIO(shut), password=PASSWORD) as opened:
        found = opened.encryption
        assert (found.R, found.bits, found.stream_method.name) == (6, 256, "aesv3")
        assert found.file_method.name == found.string_method.name == "aesv3"
        assert opened.trailer.Encrypt.get("/EncryptMetadata", True)


def test_who_opens_it_may_read_it_aloud_print_and_copy(shut):
    with pikepdf.open(io.BytesIO(shut), password=PASSWORD) as opened:
        assert opened.allow.accessibility
        assert opened.allow.print_highres
        assert opened.allow.extract


def test_the_tags_are_still_there(shut):
    with pikepdf.open(io.BytesIO(shut), password=PASSWORD) as opened:
        assert opened.Root.MarkInfo.Marked
        assert "/StructTreeRoot" in opened.Root


@pytest.mark.parametrize("password", ["", "x" * (MOST_BYTES + 1), "ł" * MOST_BYTES])
def test_a_password_the_format_cannot_hold_is_refused(plain, password):
    with pytest.raises(ValueError, match="1 to 127"):
        locked(plain, password)
