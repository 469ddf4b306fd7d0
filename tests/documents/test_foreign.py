"""Foreign files are looked at in a process of their own that can do little and ends in time."""

import os
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from PIL import Image

from ethicsdesk.documents.foreign import ForeignView, ProcessViewer
from ethicsdesk.domain.attachments import FileType
from ethicsdesk.domain.errors import Cancelled, UserError
from ethicsdesk.domain.file_errors import (
    ViewDamagedError,
    ViewLockedError,
    ViewTooHeavyError,
    ViewTooLargeError,
)
from tests.documents import hostile

RED = b"\x00\x00\xff\xff"  # BGRA


@pytest.fixture
def viewer() -> Iterator[ProcessViewer]:
    made = ProcessViewer()
    yield made
    made.end()


def test_a_pdf_is_shown_page_by_page(viewer: ProcessViewer) -> None:
    view = viewer.open(FileType.PDF, hostile.a_pdf(pages=3))
    assert view.page_count == 3
    assert view.size(2) == (612, 792)
    picture = view.picture(2, dpi=72)
    assert abs(picture.width - 612) <= 1
    assert abs(picture.height - 792) <= 1
    assert picture.data[picture.stride * (picture.height - 10) + 40 :][:4] == RED
    assert picture.data[:4] == b"\xff" * 4
    with pytest.raises(IndexError):
        view.picture(3, dpi=72)


@pytest.mark.parametrize(("kind", "mode"), [("PNG", "RGB"), ("PNG", "P"), ("JPEG", "RGB"), ("JPEG", "CMYK")])
def test_a_picture_is_shown_as_it_is(viewer: ProcessViewer, kind: str, mode: str, tmp_path: Path) -> None:
    file = tmp_path / "picture"
    Image.new("RGB", (60, 40), (255, 0, 0)).convert(mode).save(file, kind)
    view = viewer.open(FileType(kind.lower()), file.read_bytes())
    assert (view.page_count, view.size(0)) == (1, (60, 40))
    picture = view.picture(0, dpi=500)
    assert (picture.width, picture.height) == (60, 40)
    blue, green, red, opaque = picture.data[:4]
    assert blue < 60
    assert green < 60
    assert red > 200
    assert opaque == 255


def test_a_photo_taken_sideways_stands_upright(viewer: ProcessViewer) -> None:
    exif = Image.Exif()
    exif[0x0112] = 6
    view = viewer.open(FileType.JPEG, hostile.a_picture("JPEG", exif=exif))
    picture = view.picture(0, dpi=72)
    assert view.size(0) == (40, 60)
    assert (picture.width, picture.height) == (40, 60)


def test_a_page_of_five_meters_is_drawn_small(viewer: ProcessViewer) -> None:
    view = viewer.open(FileType.PDF, hostile.a_pdf(width=14_400, height=14_400))
    begun = time.monotonic()
    picture = view.picture(0, dpi=150)
    assert picture.width * picture.height <= 16_000_000
    assert time.monotonic() - begun < 10


@pytest.mark.parametrize(
    ("kind", "data", "error"),
    [
        (FileType.PNG, hostile.huge_png(), ViewTooLargeError),
        (FileType.PNG, hostile.a_picture()[:60], ViewDamagedError),
        (FileType.JPEG, b"\xff\xd8\xff and nothing more", ViewDamagedError),
        (FileType.PDF, hostile.a_pdf(pages=40)[:2500], ViewDamagedError),
        (FileType.PDF, b"%PDF-1.7\n", ViewDamagedError),
        (FileType.PDF, b"", ViewDamagedError),
        (FileType.PNG, b"", ViewDamagedError),
        (FileType.PDF, hostile.locked_pdf(), ViewLockedError),
    ],
    ids=["huge", "cut-png", "no-jpeg", "cut-pdf", "bare-pdf", "empty-pdf", "empty-png", "locked"],
)
def test_a_hostile_file_is_a_plain_sentence(
    viewer: ProcessViewer, kind: FileType, data: bytes, error: type[UserError]
) -> None:
    with pytest.raises(error) as told:
        viewer.open(kind, data).picture(0, dpi=96)
    assert "{" not in str(told.value)
    assert "It is kept as it is." in str(told.value)


@pytest.mark.slow
def test_a_drawing_without_end_is_ended() -> None:
    view = ProcessViewer().open(FileType.PDF, hostile.endless_pdf())
    with pytest.raises(ViewTooHeavyError):
        view.picture(0, dpi=96)
    assert isinstance(view, ForeignView)
    assert view._process.returncode in {-signal.SIGABRT, -signal.SIGXCPU, -signal.SIGKILL}  # memory or time


def test_a_process_that_does_not_answer_in_time_is_ended() -> None:
    silent = (sys.executable, "-c", "import time; time.sleep(600)")
    viewer = ProcessViewer(worker=silent, longest_wait=0.5)
    with pytest.raises(ViewTooHeavyError):
        viewer.open(FileType.PDF, hostile.a_pdf())


def test_word_files_and_texts_are_never_opened_here(viewer: ProcessViewer) -> None:
    for kind in (FileType.DOCX, FileType.TEXT):
        with pytest.raises(ValueError, match=kind):
            viewer.open(kind, b"PK")


def test_at_lock_the_process_ends_and_whoever_waits_hears_of_it() -> None:
    viewer = ProcessViewer()
    view = viewer.open(FileType.PDF, hostile.endless_pdf())
    heard: list[BaseException] = []

    def ask() -> None:
        try:
            view.picture(0, dpi=96)
        except BaseException as error:  # noqa: BLE001
            heard.append(error)

    asking = threading.Thread(target=ask)
    asking.start()
    assert isinstance(view, ForeignView)
    while not view._asking.locked():
        time.sleep(0)  # the other thread begins
    viewer.end()
    asking.join(timeout=10)
    assert [type(error) for error in heard] == [Cancelled]
    assert view._process.poll() is not None
    with pytest.raises(Cancelled):
        view.size(0)
    viewer.end()


def test_a_view_closed_twice_is_closed(viewer: ProcessViewer) -> None:
    view = viewer.open(FileType.PDF, hostile.a_pdf())
    view.close()
    view.close()
    with pytest.raises(Cancelled):
        view.picture(0, dpi=72)


SAYING_NONSENSE = (
    "import sys; sys.stdin.buffer.readline(); sys.stdout.write('{\"pages\": true}\\n')",
    "import sys; sys.stdin.buffer.readline(); sys.stdout.write('[]\\n')",
    'import sys; sys.stdin.buffer.readline(); sys.stdout.write(\'{"pages": 1, "size": 9999999999}\\n\')',
    "import sys; sys.stdin.buffer.readline(); sys.stdout.write('x' * 5000)",
    "pass",
)


@pytest.mark.parametrize("program", SAYING_NONSENSE)
def test_a_process_that_was_taken_over_is_not_believed(program: str) -> None:
    viewer = ProcessViewer(worker=(sys.executable, "-c", program))
    with pytest.raises(ViewDamagedError):
        viewer.open(FileType.PDF, b"%PDF")


PROBES = {
    "reads": "open('/etc/hostname')",
    "writes": "open('canary', 'w')",
    "connects": "__import__('socket').socket()",
    "forks": "os.fork()",
    "hoards": "bytearray(1100 * 1024 * 1024)",
    "loops": "[None for _ in iter(int, 1) if False]",
}

if sys.platform == "linux":

    @pytest.mark.parametrize("what", PROBES)
    def test_the_process_cannot(what: str, tmp_path: Path) -> None:
        program = (
            "import os, resource, socket\n"
            "from ethicsdesk.documents import foreign_drawing, limits\n"
            "os.getuid() or os.setresuid(65534, 65534, 65534)\n"  # root may fork anyway
            "limits.SECONDS = 0\n"
            "limits.begin_answer()\nlimits.shut_in()\n"
            f"try:\n    {PROBES[what]}\nexcept (OSError, MemoryError) as error:\n"
            "    print(type(error).__name__, flush=True)\n"
        )
        done = subprocess.run(
            [sys.executable, "-c", program],
            cwd=tmp_path,
            env={**os.environ, "OPENBLAS_NUM_THREADS": "1"},
            capture_output=True,
            text=True,
            timeout=60,
            check=False,
        )
        if what == "loops":
            assert done.returncode == -signal.SIGXCPU
        else:
            assert done.stdout.strip() in {"OSError", "BlockingIOError", "MemoryError"}, done.stderr
        assert list(tmp_path.iterdir()) == []
