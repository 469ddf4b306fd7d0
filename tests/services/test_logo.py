"""The logo: looked at only in the shut-in process, kept small, on papers until it is taken off."""

import struct
import zlib
from collections.abc import Iterator
from pathlib import Path

import pytest
from PIL import Image

from ethicsdesk.documents.foreign import ProcessViewer
from ethicsdesk.domain.attachments import Attachment, FileType
from ethicsdesk.domain.errors import UserError
from ethicsdesk.domain.logo_errors import LogoDamagedError, LogoKindError, LogoTooLargeError
from ethicsdesk.domain.records import PRACTICE_ID, Paper, Practice
from ethicsdesk.services import logo, paperwork, standing_letters, tool_report, tool_sheets
from ethicsdesk.services.desk import Desk
from ethicsdesk.services.letter_kinds import Letter
from ethicsdesk.system.incoming import open_file
from tests.builders import a_practice, a_tool, answer_all
from tests.documents import hostile

SHEET = "no_ai.please_do_not_record"


@pytest.fixture
def viewer() -> Iterator[ProcessViewer]:
    made = ProcessViewer()
    yield made
    made.end()


def tiny_file_of(width: int, height: int) -> bytes:
    """Return a PNG that says it has so many pixels, and holds none."""
    head = struct.pack(">4sII5B", b"IHDR", width, height, 8, 2, 0, 0, 0)
    checked = struct.pack(">I", 13) + head + struct.pack(">I", zlib.crc32(head))
    return b"\x89PNG\r\n\x1a\n" + checked + hostile.a_picture()[33:]


def put(desk: Desk, viewer: ProcessViewer, path: Path) -> Practice:
    return logo.choose(desk, path, open_file=open_file, viewer=viewer, progress=lambda _: None).value


def a_file(folder: Path, data: bytes, name: str = "my logo.png") -> Path:
    path = folder / name
    path.write_bytes(data)
    return path


def kept(desk: Desk) -> tuple[Attachment, ...]:
    with desk.store.reading() as vault:
        return vault.list(Attachment, parent=PRACTICE_ID)


@pytest.mark.parametrize(("kind", "size"), [("PNG", (60, 40)), ("JPEG", (3000, 500)), ("PNG", (900, 1800))])
def test_a_logo_is_kept_whole_and_small(
    desk: Desk, viewer: ProcessViewer, tmp_path: Path, kind: str, size: tuple[int, int]
) -> None:
    data = hostile.a_picture(kind, size)
    practice = put(desk, viewer, a_file(tmp_path, data))
    original, small = kept(desk)
    assert practice.logo is not None
    assert (practice.logo.original_id, practice.logo.small_id) == (original.id, small.id)
    with desk.store.reading() as vault:
        assert vault.blob(original.sha256) == data
        (tmp_path / "small.png").write_bytes(vault.blob(small.sha256))
        found = logo.of(vault, practice)
    assert small.type is FileType.PNG
    with Image.open(tmp_path / "small.png") as read:
        read.load()
        assert (read.mode, read.size[0] <= 600, read.size[1] <= 200) == ("RGB", True, True)
        assert found is not None
        assert read.size == (found.width, found.height)


def test_colors_are_not_mixed_up_and_glass_becomes_white(
    desk: Desk, viewer: ProcessViewer, tmp_path: Path
) -> None:
    picture = Image.new("RGBA", (10, 10), (0, 0, 0, 0))
    picture.paste((250, 120, 10, 255), (0, 0, 5, 10))
    picture.save(tmp_path / "logo.png")
    put(desk, viewer, tmp_path / "logo.png")
    found = logo.small_picture(desk)
    assert found is not None
    (tmp_path / "small.png").write_bytes(found[1])
    with Image.open(tmp_path / "small.png") as read:
        assert (read.getpixel((0, 0)), read.getpixel((9, 9))) == ((250, 120, 10), (255, 255, 255))


@pytest.mark.parametrize(
    ("data", "error"),
    [
        (tiny_file_of(20_000, 10_000), LogoTooLargeError),
        (hostile.a_picture()[:60], LogoDamagedError),
        (b"\xff\xd8\xff and nothing more", LogoDamagedError),
        (hostile.a_pdf(), LogoKindError),
        (b"", LogoKindError),
        (b"GIF89a", LogoKindError),
    ],
    ids=["200-megapixels", "cut-png", "no-jpeg", "pdf", "empty", "gif"],
)
def test_a_picture_that_cannot_be_a_logo_is_a_plain_sentence_and_changes_nothing(
    desk: Desk, viewer: ProcessViewer, tmp_path: Path, data: bytes, error: type[UserError]
) -> None:
    before = put(desk, viewer, a_file(tmp_path, hostile.a_picture(), "good.png"))
    assert len(data) < 1000
    with pytest.raises(error) as told:
        put(desk, viewer, a_file(tmp_path, data))
    assert "my logo.png" in str(told.value)
    with desk.store.reading() as vault:
        assert vault.get(Practice, PRACTICE_ID) == before


def test_a_new_logo_takes_the_place_of_the_old_one_and_keeps_its_words(
    desk: Desk, viewer: ProcessViewer, tmp_path: Path
) -> None:
    first = put(desk, viewer, a_file(tmp_path, hostile.a_picture()))
    logo.describe(desk, " A  lighthouse ")
    second = put(desk, viewer, a_file(tmp_path, hostile.a_picture(size=(90, 30))))
    assert len(kept(desk)) == 2
    assert first.logo != second.logo
    assert second.logo is not None
    assert second.logo.says == "A lighthouse"


def test_papers_bear_the_logo_until_it_is_taken_off(
    real_desk: Desk, viewer: ProcessViewer, tmp_path: Path
) -> None:
    desk = real_desk
    with desk.store.writing() as vault:
        vault.put(Practice(name="Harbor Lane"))
    put(desk, viewer, a_file(tmp_path, hostile.a_picture()))
    assert paperwork.draft(desk, SHEET).layout.letterhead.logo.pixels  # type: ignore[union-attr]
    issued = paperwork.issue(desk, SHEET).value
    logo.remove(desk)
    assert kept(desk) == ()
    assert paperwork.draft(desk, SHEET).layout.letterhead.logo is None  # type: ignore[union-attr]
    with desk.store.reading() as vault:
        paper = vault.get(Paper, issued.id)
        assert paper is not None
        drawn_again = desk.papers.draw(logo.whole(vault, paper.layout))
    assert paper.layout.letterhead.logo.pixels == ""  # type: ignore[union-attr]
    assert drawn_again == paperwork.pdf(desk, issued.id)


def test_reports_sheets_and_letters_bear_the_logo_too(
    printing_desk: Desk, viewer: ProcessViewer, tmp_path: Path
) -> None:
    desk = printing_desk
    a_practice(desk)
    tool = a_tool(desk)
    answer_all(desk, tool.id)
    put(desk, viewer, a_file(tmp_path, hostile.a_picture()))
    made = (
        tool_report.issue(desk, tool.id).value,
        tool_sheets.issue(desk, tool.id, next(iter(tool_sheets.ToolSheet))).value,
        standing_letters.issue(desk, tool.id, next(iter(Letter))).value.paper,
    )
    logos = [paper.layout.letterhead.logo for paper in made if paper.layout.letterhead]
    assert [(one.width, one.height, one.pixels) for one in logos if one] == [(60, 40, "")] * 3
